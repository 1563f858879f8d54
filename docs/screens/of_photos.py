# ruff: noqa: INP001 - part of a script
"""Pictures of photos: filters, albums, sharing, tidying up, and one photo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from docs.drawn_library import ARCHIVE
from docs.free_library import names_of
from faceorg.domain.filters import Filters, Word
from faceorg.engine.sharing.wishes import Faces, LeftOut, NotShared
from faceorg.ui.dialogs.share import ShareDialog
from faceorg.ui.dialogs.share_left_out import LeftOutWindow
from faceorg.ui.dialogs.shift_dates import Ends, ShiftDates
from faceorg.ui.models.levels import Level

if TYPE_CHECKING:
    from collections.abc import Callable

    from docs.screens.studio import Studio
    from faceorg.domain.ids import PersonId


def photos(studio: Studio) -> None:
    """All photos."""
    studio.window.navigation.go_to_page("photos")


def photos_years(studio: Studio) -> None:
    """All photos, small, by years."""
    by_level(studio, Level.YEARS)


def photos_days(studio: Studio) -> None:
    """All photos, large, by days."""
    by_level(studio, Level.DAYS)


def by_level(studio: Studio, level: Level) -> None:
    """Show all photos with such headings; the grid is as it was at the end."""
    photos(studio)
    grid = studio.window.pages.page("photos").grid
    grid.go_to_level(level)
    studio.at_end.append(lambda: grid.go_to_level(Level.MONTHS))
    studio.wait(1500)


def someone(studio: Studio, name: str) -> PersonId:
    """Return the person with a name."""
    return next(p.person_id for p in studio.session.people if p.name == name)


def photos_filtered(studio: Studio) -> None:
    """Photos of two people without a third, two of them selected."""
    photos(studio)
    page = studio.window.pages.page("photos")
    filters = Filters(faces_min=2)
    for name, word in (("Anna", Word.AND), ("Ben", Word.OR), ("Martin", Word.WITHOUT)):
        filters = filters.with_person(someone(studio, name), word)
    page.set_filters(filters)
    studio.wait()
    page.grid.setFocus()
    for held in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
        QTest.keyClick(page.grid, Qt.Key.Key_Right, held)


def photos_typed(studio: Studio) -> None:
    """A search being typed, with the people it may go on with."""
    photos(studio)
    studio.wait()
    studio.window.activateWindow()
    field = studio.window.pages.page("photos").search
    field.setFocus(Qt.FocusReason.ShortcutFocusReason)
    QTest.keyClicks(field, "anna -ma")


def album(studio: Studio, *, smart: bool) -> None:
    """Open the album that asks anew, or the one in somebody's own order."""
    albums = studio.session.library.albums.all()
    found = next(a for a in albums if a.is_smart == smart)
    studio.window.navigation.go_to_album(found.album_id)
    studio.wait(2500)  # photos of albums are counted a little later


def album_smart(studio: Studio) -> None:
    """An album that asks anew."""
    album(studio, smart=True)


def album_plain(studio: Studio) -> None:
    """An album in somebody's own order."""
    album(studio, smart=False)


def shift_dates(studio: Studio) -> None:
    """A camera's clock is set right."""
    tiles = [tile.photo_id for tile in studio.session.library.photos.tiles()][:12]
    ends = [at for _, at in studio.session.library.photos.first_and_last(tiles)]
    dialog = ShiftDates(studio.window, Ends(len(tiles), ends[0], ends[-1], ends[0]))
    studio.show_dialog(dialog)
    QTest.keyClicks(dialog.numbers[1], "1")


def share(studio: Studio) -> None:
    """Photos are to be given away, with all faces but one person's covered."""
    library, kept = studio.session.library, someone(studio, "Barack Obama")
    faces = [face for p in studio.session.people for face in library.faces.of_person(p.person_id)]
    photo_ids = list(dict.fromkeys(face.photo_id for face in faces))
    dialog = ShareDialog(studio.window, studio.session, photo_ids, chosen=frozenset({kept}))
    studio.show_dialog(dialog)
    studio.wait_for(dialog.do.isEnabled)
    dialog.set_folder(str(library.folder.parent / "To give away"))
    dialog.faces.choose(list(Faces).index(Faces.COVER))
    dialog.faces.chosen.emit(dialog.faces.choice)
    studio.wait_for(lambda: dialog.preview.preview is not None)


def tidy_up(studio: Studio) -> None:
    """Photos that are there more than once."""
    studio.window.navigation.go_to_tidy_up()
    page = studio.window.pages.page("tidy_up")
    studio.wait_for(lambda: bool(page.cards))


def left_out(studio: Studio) -> None:
    """What was left out when copies with covered faces were made."""
    folder = b"/home/anna/Pictures/"
    told = [
        LeftOut(folder + b"VID_20190714_153000.mp4", NotShared.VIDEO),
        LeftOut(folder + b"Holidays/stadium.jpg", NotShared.NOT_SAFE),
        LeftOut(folder + b"Holidays/lake.jpg", NotShared.CHANGED_SINCE),
    ]
    studio.show_dialog(LeftOutWindow(studio.window, told))


def video(studio: Studio) -> None:
    """A moment of a video, with a face that is known."""
    names = names_of(studio.session.library)
    shown = next(photo_id for name, photo_id in names.items() if name.startswith("VID"))
    studio.window.navigation.go_to_photo(shown, [shown])
    studio.wait(1500)


def one_photo(studio: Studio) -> None:
    """One of the free photos, with outlines and what is known of it."""
    library = studio.session.library
    tiles = [tile.photo_id for tile in library.photos.tiles()]
    shown = library.faces.of_person(studio.session.people[0].person_id)[0]
    studio.window.navigation.go_to_photo(shown.photo_id, tiles)


def photo_away(studio: Studio) -> None:
    """A photo of a drive that is not connected."""
    library = studio.session.library
    tiles = [tile.photo_id for tile in library.photos.tiles()]
    paths = library.photos.paths(tiles)
    away = [photo_id for photo_id in tiles if paths[photo_id].startswith(ARCHIVE)]
    studio.window.navigation.go_to_photo(away[0], tiles)
    studio.wait(3000)  # a process has to start that finds nothing


VIEWS: dict[str, Callable[[Studio], None]] = {
    "photos": photos,
    "photos-years": photos_years,
    "photos-days": photos_days,
    "photos-filtered": photos_filtered,
    "photos-typed": photos_typed,
    "album-smart": album_smart,
    "album-plain": album_plain,
    "shift-dates": shift_dates,
    "photo-away": photo_away,
}
FREE_VIEWS: dict[str, Callable[[Studio], None]] = {
    "free-photos": photos,
    "free-photo": one_photo,
    "share": share,
    "share-left-out": left_out,
}
COPIES_VIEWS: dict[str, Callable[[Studio], None]] = {"tidy-up": tidy_up, "video": video}
