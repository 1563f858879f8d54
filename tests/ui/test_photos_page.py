"""The photos page: search, filters, and how it keeps up with the library."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from faceorg.domain.changes import Changes
from faceorg.domain.filters import Filters, PersonFilter, Word
from faceorg.domain.query import PhotoQuery, query_from_json
from faceorg.engine import edits
from faceorg.ui.dialogs.album_name import AlbumNameDialog
from faceorg.ui.models.levels import Level
from faceorg.ui.models.photo_search import asked_for
from faceorg.ui.session import Session
from faceorg.ui.thumbnails import Thumbnails
from faceorg.ui.views.photos import photos_page
from faceorg.ui.views.photos.chips import Chip, WordButton
from faceorg.ui.views.photos.filter_popup import FilterPopup
from faceorg.ui.views.photos.photos_page import PhotosPage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from faceorg.domain.ids import PhotoId
    from faceorg.library.library import Library

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(session: Session, thumbnails: Thumbnails, qtbot: QtBot) -> PhotosPage:
    made = PhotosPage(session, thumbnails)
    qtbot.addWidget(made)
    made.resize(1208, 760)
    made.show()
    qtbot.waitUntil(lambda: bool(shown(made)))
    return made


def photos_of(library: Library, name: str) -> set[int]:
    person = library.people.named(name)[0]
    return {f.photo_id for f in library.faces.of_person(person.person_id)}


def shown(page: PhotosPage) -> set[int]:
    return set(order(page))


def order(page: PhotosPage) -> list[PhotoId]:
    """All are loaded: there are few."""
    ids = page.grid.model.ids_between(0, page.grid.model.rowCount())
    assert ids is not None
    return ids


def library_ids(library: Library) -> list[PhotoId]:
    return [tile.photo_id for tile in library.photos.tiles()]


def chips(page: PhotosPage) -> list[str]:
    flow = page.filters._flow
    widgets = [item.widget() for i in range(flow.count()) if (item := flow.itemAt(i))]
    return [w.text() for w in widgets if isinstance(w, Chip)]


def popup_of(page: PhotosPage, qtbot: QtBot) -> FilterPopup:
    page.filters.open_popup()
    popup = page.filters.findChild(FilterPopup)
    assert isinstance(popup, FilterPopup)
    return popup


def test_all_photos_are_shown_newest_first(page: PhotosPage, library: Library) -> None:
    assert order(page) == [t.photo_id for t in library.photos.tiles()]
    assert page.count_text == f"{len(order(page))}"


def test_typing_a_name_finds_their_photos(page: PhotosPage, library: Library, qtbot: QtBot) -> None:
    total = len(order(page))
    qtbot.keyClicks(page.search, "ben")
    qtbot.waitUntil(lambda: shown(page) == photos_of(library, "Ben"))
    assert page.count_text == f"{len(photos_of(library, 'Ben'))} of {total}"
    qtbot.waitUntil(page.search.popup.isVisible)
    for _ in ("the people offered", "the text"):
        qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(shown(page)) == total)


def test_typed_words_become_chips(page: PhotosPage, library: Library, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.search, "anna -ben 2001..2024 ")
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.search.text() == "")
    assert chips(page) == ["Anna", "Ben", "2001 to 2024", "Filter"]
    words = [w.text() for w in page.filters.findChildren(WordButton) if w.isVisible()]
    assert words == ["without"]
    only = photos_of(library, "Anna") - photos_of(library, "Ben")
    qtbot.waitUntil(lambda: bool(shown(page)) and shown(page) <= only)


def test_words_that_mean_nothing_stay_and_are_told(page: PhotosPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.search, "anna folder:nowhere ")
    qtbot.waitUntil(page.filters.missed.isVisible)
    assert page.filters.missed.text() == "Not known: “folder:nowhere”"
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: chips(page) == ["Anna", "Filter"])
    assert page.search.text() == "folder:nowhere "
    page.search.clear()
    qtbot.waitUntil(page.filters.missed.isHidden)


def test_names_are_offered_with_the_photos_there_would_be(
    page: PhotosPage, library: Library, qtbot: QtBot
) -> None:
    anna = library.people.named("Anna")[0].person_id
    page.set_filters(Filters((PersonFilter(anna),)))
    page.activateWindow()
    page.search.setFocus()
    qtbot.waitUntil(page.search.hasFocus)
    qtbot.keyClicks(page.search, "2024 -be")
    qtbot.waitUntil(page.search.popup.isVisible)
    (row,) = page.search.popup.rows
    assert row.person is not None
    expected = PhotoQuery(
        all_of=(anna,),
        none_of=(library.people.named("Ben")[0].person_id,),
        since=date(2024, 1, 1),
        until=date(2024, 12, 31),
    )
    assert row.person.photo_count == len(library.photos.tiles(expected))
    in_2024 = PhotoQuery(all_of=(anna,), since=expected.since, until=expected.until)
    qtbot.waitUntil(lambda: shown(page) == {t.photo_id for t in library.photos.tiles(in_2024)})
    assert page.filters.missed.isHidden(), "a name that is still being typed"
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: chips(page) == ["Anna", "Ben", "2024", "Filter"])
    assert page.search.text() == ""
    assert page.filters.filters.query() == expected


def test_filters_are_kept_as_an_album(
    page: PhotosPage, library: Library, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    suggested: list[str] = []

    def ask(_parent: object, name: str) -> str:
        suggested.append(name)
        return "Both of them"

    monkeypatch.setattr(photos_page, "ask_album_name", ask)
    assert not page.filters.keep.isVisible()
    anna, ben = (library.people.named(n)[0].person_id for n in ("Anna", "Ben"))
    page.set_filters(Filters((PersonFilter(anna), PersonFilter(ben)), favourite=True))
    qtbot.waitUntil(page.filters.keep.isVisible)
    qtbot.mouseClick(page.filters.keep, LEFT)
    qtbot.waitUntil(lambda: bool(library.albums.all()))
    (album,) = library.albums.all()
    assert (album.name, suggested) == ("Both of them", ["Anna and Ben, Favourites"])
    assert query_from_json(album.query or "") == PhotoQuery(all_of=(anna, ben), favourite=True)


def test_the_dialog_wants_a_name(qtbot: QtBot) -> None:
    dialog = AlbumNameDialog(None, "What?", "Why.", "Keep", "Anna")
    qtbot.addWidget(dialog)
    dialog.field.setText("  ")
    assert not dialog.buttons[0].isEnabled()
    dialog.field.setText("Lake")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.answer == 0


def test_every_kind_of_filter_is_in_the_popup(
    page: PhotosPage, library: Library, qtbot: QtBot
) -> None:
    camera = "Made-up camera"
    ids = order(page)[:3]
    rows = [(camera, 48.1, 11.5, i) for i in ids]
    sql = "UPDATE photos SET camera = ?, latitude = ?, longitude = ?, favourite = 1 WHERE id = ?"
    library.database.run_many(sql, rows)
    popup = popup_of(page, qtbot)
    qtbot.waitUntil(lambda: popup.parts.camera.findText(camera) > 0)
    qtbot.waitUntil(lambda: popup.total.text() == f"{library.photos.count()} photos")
    for box, text in ((popup.parts.camera, camera), (popup.parts.least, "0")):
        box.setCurrentText(text)
        box.activated.emit(box.currentIndex())
    popup.parts.favourite.click()
    popup.parts.place.setText("48.2, 11.5")
    popup.parts.place.editingFinished.emit()
    popup.parts.reach.setCurrentText("25 km")
    popup.parts.reach.activated.emit(0)
    qtbot.waitUntil(lambda: popup.total.text() == "3 photos")
    qtbot.waitUntil(lambda: shown(page) == set(ids))
    assert page.filters.filters == Filters(
        camera=camera, favourite=True, faces_min=0, near=(48.2, 11.5, 25.0)
    )
    popup.parts.name.setText("no such name")
    popup.parts.name.editingFinished.emit()
    qtbot.waitUntil(lambda: popup.total.text() == "0 photos")
    popup.parts.hidden.click()
    popup.exactly.click()
    assert (page.filters.filters.hidden, page.filters.filters.exactly) == (True, True)
    popup.close()


def test_videos_and_photos_without_a_date_are_found(
    page: PhotosPage, library: Library, qtbot: QtBot
) -> None:
    ids = order(page)[:4]
    library.database.run_many("UPDATE photos SET dated = 0 WHERE id = ?", [(i,) for i in ids[:3]])
    library.database.run_many(
        "UPDATE photos SET state = 'done', duration_s = 9.5, favourite = NOT favourite"
        " WHERE id = ?",
        [(i,) for i in ids[2:]],
    )
    popup = popup_of(page, qtbot)
    popup.parts.undated.click()
    qtbot.waitUntil(lambda: set(ids[:3]) <= shown(page) < set(library_ids(library)))
    popup.parts.videos.click()
    qtbot.waitUntil(lambda: shown(page) == {ids[2]})
    assert chips(page)[:2] == ["Videos", "Without a date"]
    popup.close()
    page.set_filters(Filters())
    qtbot.keyClicks(page.search, "videos ")
    qtbot.waitUntil(lambda: shown(page) == set(ids[2:]))


def test_what_was_typed_is_found_again_in_the_popup(
    page: PhotosPage, library: Library, qtbot: QtBot
) -> None:
    folder = library.photos.paths(order(page)[:1])[order(page)[0]].rpartition(b"/")[0]
    filters = Filters(
        since=date(2023, 4, 1),
        until=date(2024, 5, 2),
        faces_max=40,
        folder=folder,
        camera="some",
        near=(1.5, 2.5, 7.0),
        text="x",
    )
    page.set_filters(filters)
    popup = popup_of(page, qtbot)
    folders = popup.parts.folder
    qtbot.waitUntil(lambda: folders.count() > 2)
    assert folders.value == folder
    popup.parts.favourite.click()
    assert page.filters.filters == replace(filters, favourite=True)
    popup.close()


def test_control_f_goes_to_the_field(page: PhotosPage, qtbot: QtBot) -> None:
    page.activateWindow()
    page.grid.setFocus()
    qtbot.keyClick(page.grid, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(page.search.hasFocus)


def test_chips_show_the_filters_and_their_words(
    page: PhotosPage, library: Library, qtbot: QtBot
) -> None:
    anna, ben = (library.people.named(n)[0].person_id for n in ("Anna", "Ben"))
    filters = Filters(
        (PersonFilter(anna), PersonFilter(ben)), since=date(2001, 1, 1), until=date(2024, 12, 31)
    )
    page.set_filters(filters)
    assert chips(page) == ["Anna", "Ben", "2001 to 2024", "Filter"]
    both = photos_of(library, "Anna") & photos_of(library, "Ben")
    qtbot.waitUntil(lambda: shown(page) <= both)
    word = next(w for w in page.filters.findChildren(WordButton) if w.isVisible())
    assert word.text() == "and"
    qtbot.mouseClick(word, LEFT)
    either = photos_of(library, "Anna") | photos_of(library, "Ben")
    qtbot.waitUntil(lambda: len(shown(page)) > len(both) and shown(page) <= either)


def test_a_chip_goes_by_its_cross_and_by_delete(
    page: PhotosPage, library: Library, qtbot: QtBot
) -> None:
    anna = library.people.named("Anna")[0].person_id
    page.set_filters(Filters((PersonFilter(anna),), unnamed=True))
    first = next(c for c in page.filters.findChildren(Chip) if c.text() == "Anna")
    qtbot.mouseClick(first, LEFT)
    assert chips(page)[0] == "Anna"
    corner = first.rect().topRight()
    corner.setX(corner.x() - 10)
    corner.setY(14)
    qtbot.mouseClick(first, LEFT, pos=corner)
    assert chips(page) == ["Has unnamed faces", "Filter"]
    rest = next(
        c for c in page.filters.findChildren(Chip) if c.isVisible() and c.text()[:3] == "Has"
    )
    qtbot.keyClick(rest, Qt.Key.Key_Delete)
    assert chips(page) == ["Filter"]
    qtbot.waitUntil(lambda: len(shown(page)) == library.photos.count())


def test_a_person_is_chosen_in_the_popup(page: PhotosPage, library: Library, qtbot: QtBot) -> None:
    popup = popup_of(page, qtbot)
    qtbot.keyClicks(popup.field, "mi")
    assert [p.name for p in popup.people()] == ["Mira"]
    qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    assert chips(page)[0] == "Mira"
    qtbot.waitUntil(lambda: shown(page) == photos_of(library, "Mira"))


def test_without_is_chosen_before_the_person(
    page: PhotosPage, library: Library, qtbot: QtBot
) -> None:
    popup = popup_of(page, qtbot)
    popup.without.choose_second()
    popup.choose(library.people.named("Anna")[0])
    assert page.filters.filters.people[0].word is Word.WITHOUT
    qtbot.waitUntil(lambda: bool(shown(page)) and not shown(page) & photos_of(library, "Anna"))


def test_years_in_the_wrong_order_are_turned(page: PhotosPage, qtbot: QtBot) -> None:
    popup = popup_of(page, qtbot)
    popup.parts.first.setCurrentText("2024")
    popup.parts.last.setCurrentText("2023")
    popup.parts.last.activated.emit(popup.parts.last.currentIndex())
    filters = page.filters.filters
    assert (filters.since, filters.until) == (date(2023, 1, 1), date(2024, 12, 31))
    popup.close()


def test_nothing_found_offers_to_clear(page: PhotosPage, library: Library, qtbot: QtBot) -> None:
    page.set_filters(Filters(text="no such file anywhere"))
    qtbot.waitUntil(page.no_match.isVisible)
    qtbot.mouseClick(page.no_match.button, LEFT)
    qtbot.waitUntil(lambda: len(shown(page)) == library.photos.count())
    assert page.search.text() == ""


def test_an_empty_library_offers_folders(
    empty_library: Library, app: QApplication, qtbot: QtBot
) -> None:
    session, thumbnails = Session(empty_library), Thumbnails(empty_library)
    page = PhotosPage(session, thumbnails)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(page.nothing.isVisible)
    with qtbot.waitSignal(page.folders_asked):
        qtbot.mouseClick(page.nothing.button, LEFT)
    assert session.close()
    thumbnails.close()


def test_opening_tells_the_order(page: PhotosPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.photo_opened) as opened:
        page.grid.opened.emit(order(page)[3])
    photo_id, along = opened.args
    assert photo_id == order(page)[3]
    assert list(along.known().ids) == list(along.read(photo_id).ids) == order(page)


def test_a_photo_that_vanished_leaves_the_grid(
    page: PhotosPage, library: Library, session: Session, qtbot: QtBot
) -> None:
    gone = order(page)[4]
    library.photos.set_missing([gone], missing=True)
    session.changed.emit(Changes(photo_ids=frozenset([gone])))
    qtbot.waitUntil(lambda: gone not in shown(page))
    assert len(shown(page)) == library.photos.count()


def test_a_hidden_page_catches_up_when_shown(
    page: PhotosPage, library: Library, session: Session, qtbot: QtBot
) -> None:
    page.hide()
    gone = order(page)[0]
    library.photos.set_missing([gone], missing=True)
    session.changed.emit(Changes(photo_ids=frozenset([gone])))
    qtbot.wait(700)
    page.show()
    qtbot.waitUntil(lambda: gone not in shown(page))


def test_an_edit_changes_what_a_filter_answers(
    page: PhotosPage, library: Library, session: Session, qtbot: QtBot
) -> None:
    anna = library.people.named("Anna")[0].person_id
    page.set_filters(Filters((PersonFilter(anna),)))
    qtbot.waitUntil(lambda: shown(page) == photos_of(library, "Anna"))
    faces = [f.face_id for f in library.faces.suggested_to(anna)]
    session.run_edit(lambda lib: edits.confirm_faces(lib, faces))
    qtbot.waitUntil(lambda: shown(page) == photos_of(library, "Anna") and len(faces) > 0)


def test_the_size_of_photos_is_remembered(
    page: PhotosPage, session: Session, thumbnails: Thumbnails, qtbot: QtBot
) -> None:
    page.grid.zoom_in()
    wanted = page.grid.row_height
    qtbot.waitUntil(lambda: session.library.settings.get("photo_row_height") == wanted)
    again = PhotosPage(session, thumbnails)
    qtbot.addWidget(again)
    assert again.grid.row_height == wanted


def test_the_level_is_chosen_in_the_head_and_remembered(
    page: PhotosPage, session: Session, thumbnails: Thumbnails, qtbot: QtBot
) -> None:
    qtbot.mouseClick(page.zoom.levels.buttons[0], Qt.MouseButton.LeftButton)
    assert page.grid.level is Level.YEARS
    page.zoom.larger.click()
    assert page.zoom.levels.choice == Level.MONTHS
    qtbot.keyClick(page.search, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert page.zoom.levels.choice == Level.YEARS
    wanted = page.grid.row_height
    qtbot.waitUntil(lambda: session.library.settings.get("photo_row_height") == wanted)
    again = PhotosPage(session, thumbnails)
    qtbot.addWidget(again)
    assert again.grid.level is Level.YEARS
    assert again.zoom.levels.choice == Level.YEARS


def test_other_grids_of_the_window_follow(
    session: Session, thumbnails: Thumbnails, qtbot: QtBot
) -> None:
    both = QWidget()
    qtbot.addWidget(both)
    row = QHBoxLayout(both)
    first, second = PhotosPage(session, thumbnails), PhotosPage(session, thumbnails)
    row.addWidget(first)
    row.addWidget(second)
    second.grid.set_headings(Level.YEARS)
    first.grid.zoom_in()
    assert second.grid.row_height == first.grid.row_height
    assert (first.grid.level, second.grid.level) == (Level.DAYS, Level.YEARS)


@pytest.mark.parametrize("width", [1300, 800, 460])
def test_the_head_takes_more_lines_where_it_is_narrow(
    page: PhotosPage, qtbot: QtBot, width: int
) -> None:
    page.resize(width, 900)
    parts = [page.search, page.zoom]
    qtbot.waitUntil(lambda: page.zoom.x() + page.zoom.width() <= width)
    for part in parts:
        assert part.width() >= part.sizeHint().width()
        assert part.height() >= part.sizeHint().height()
        assert part.mapTo(page, part.rect().topLeft()).x() >= 0
        assert part.parentWidget().rect().contains(part.geometry())
    assert not page.search.geometry().intersects(page.zoom.geometry())
    assert page.width() == width


def test_the_head_is_mirrored(page: PhotosPage, qtbot: QtBot) -> None:
    assert page.search.x() < page.zoom.x()
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.waitUntil(lambda: page.search.x() > page.zoom.x())


@pytest.mark.parametrize(
    ("typed", "contradictory"),
    [
        ("anna ben alone", True),
        ("anna or ben alone", False),
        ("anna 0 faces", True),
        ("only unnamed", True),
        ("anna -ben alone", False),
        ("since 2020 until 2019", True),
    ],
)
def test_filters_that_contradict_each_other_are_told(
    page: PhotosPage, library: Library, qtbot: QtBot, typed: str, contradictory: bool
) -> None:
    filters = asked_for(library, Filters(), typed, library.people.all()).filters
    assert filters.contradictory is contradictory
    if contradictory:
        page.set_filters(filters)
        qtbot.waitUntil(page.no_match.isVisible)
        assert "contradict" in page.no_match.sentence.text()
