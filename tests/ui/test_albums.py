"""Albums in the window: the sidebar, an album's page, what is dragged, and the two dialogs."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from faceorg.domain.changes import Changes
from faceorg.domain.filters import Filters
from faceorg.domain.ids import AlbumId, PhotoId
from faceorg.domain.query import PhotoQuery, query_from_json
from faceorg.engine import edits
from faceorg.ui.dialogs import choose_album, shift_dates
from faceorg.ui.dialogs.choose_album import ChooseAlbum
from faceorg.ui.dialogs.shift_dates import Ends, ShiftDates
from faceorg.ui.views.albums.album_page import AlbumPage
from faceorg.ui.views.photo.photo_page import PhotoPage
from faceorg.ui.views.photos.photo_actions import PhotoActions
from faceorg.ui.views.photos.photo_drag import photo_data, photos_in
from faceorg.ui.views.photos.photo_menu import DATES, HIDE, INTO_ALBUM
from faceorg.ui.views.shell.window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication, QMenu, QWidget
    from pytestqt.qtbot import QtBot

    from faceorg.library.library import Library
    from faceorg.ui.session import Session
    from faceorg.ui.views.photos.photo_grid import PhotoGrid

LEFT = Qt.MouseButton.LeftButton
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def made(changes: Changes) -> AlbumId:
    (album_id,) = changes.album_ids
    return album_id


def newest(library: Library, number: int) -> list[PhotoId]:
    return [tile.photo_id for tile in library.photos.tiles()[:number]]


def order(page: AlbumPage) -> list[PhotoId]:
    return page.grid.model.ids_between(0, page.grid.model.rowCount()) or []


@pytest.fixture
def lake(library: Library) -> AlbumId:
    return made(edits.make_album(library, "Lake", newest(library, 4)))


@pytest.fixture
def page(session: Session, thumbnails: Any, lake: AlbumId, qtbot: QtBot) -> AlbumPage:
    shown = AlbumPage(session, thumbnails)
    qtbot.addWidget(shown)
    shown.resize(1208, 760)
    shown.show()
    shown.show_album(lake)
    qtbot.waitUntil(lambda: len(order(shown)) == 4)
    return shown


@pytest.fixture
def window(library: Library, session: Session, lake: AlbumId, qtbot: QtBot) -> Iterator[MainWindow]:
    opened = MainWindow(session)
    qtbot.addWidget(opened)
    opened.resize(1300, 800)
    opened.show()
    qtbot.waitUntil(lambda: lake in opened.albums.items)
    yield opened
    opened.close()


def select(grid: PhotoGrid, rows: list[int], qtbot: QtBot) -> list[PhotoId]:
    for number, row in enumerate(rows):
        held = Qt.KeyboardModifier.ControlModifier if number else Qt.KeyboardModifier.NoModifier
        qtbot.mouseClick(grid.viewport(), LEFT, held, grid._tile_rect(row).center())
    return grid.selected()


def drop(target: QWidget, photos: list[PhotoId], at: QPoint) -> None:
    """Drop photos on a widget as a mouse would."""
    data, actions = photo_data(photos, {}), Qt.DropAction.CopyAction
    held = Qt.KeyboardModifier.NoModifier
    target.dragEnterEvent(QDragEnterEvent(at, actions, data, LEFT, held))
    target.dropEvent(QDropEvent(QPointF(at), actions, data, LEFT, held))


def actions(page: AlbumPage) -> PhotoActions:
    (found,) = page.grid.findChildren(PhotoActions)
    return found


def texts(menu: QMenu) -> list[str]:
    found = [action.text().split("\t")[0] for action in menu.actions() if action.text()]
    menu.deleteLater()
    return found


# the page of an album --------------------------------------------------------------------------


def test_an_album_is_shown_in_its_order(
    page: AlbumPage, library: Library, lake: AlbumId, qtbot: QtBot
) -> None:
    photos = newest(library, 4)
    assert order(page) == photos
    assert (page.header.name.text(), page.header.count.text()) == ("Lake", "4")
    assert not page.filters.isVisible()
    with qtbot.waitSignal(page.photo_opened) as opened:
        qtbot.mouseDClick(page.grid.viewport(), LEFT, pos=page.grid._tile_rect(1).center())
    assert opened.args[0] == photos[1]
    assert list(opened.args[1].known().ids) == photos


def test_dropping_puts_photos_in_order(
    page: AlbumPage, library: Library, lake: AlbumId, qtbot: QtBot
) -> None:
    photos = order(page)
    first = page.grid._tile_rect(0)
    drop(page.grid, [photos[3]], QPoint(first.left() + 5, first.center().y()))
    qtbot.waitUntil(lambda: order(page) == [photos[3], *photos[:3]])
    last = page.grid._tile_rect(3)
    drop(page.grid, [photos[3], photos[0]], QPoint(last.right() - 5, last.center().y()))
    qtbot.waitUntil(lambda: order(page) == [*photos[1:3], photos[3], photos[0]])
    drop(page.grid, [newest(library, 9)[8]], QPoint(5, 5))
    qtbot.waitUntil(lambda: len(order(page)) == 5)
    page._session.undo()
    qtbot.waitUntil(lambda: len(order(page)) == 4)


def test_keys_put_photos_in_order_too(page: AlbumPage, qtbot: QtBot) -> None:
    photos = order(page)
    select(page.grid, [1], qtbot)
    qtbot.keyClick(page.grid, Qt.Key.Key_Right, CTRL_SHIFT)
    qtbot.waitUntil(lambda: order(page) == [photos[0], photos[2], photos[1], photos[3]])
    assert page.grid.selected() == [photos[1]]
    for _ in range(2):
        before = order(page)
        qtbot.keyClick(page.grid, Qt.Key.Key_Left, CTRL_SHIFT)
        qtbot.waitUntil(lambda before=before: order(page) != before)
    assert order(page) == [photos[1], photos[0], photos[2], photos[3]]


def test_delete_takes_photos_out_of_the_album_only(
    page: AlbumPage, library: Library, qtbot: QtBot
) -> None:
    photos, number = order(page), library.photos.count()
    select(page.grid, [0, 2], qtbot)
    qtbot.keyClick(page.grid, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: order(page) == [photos[1], photos[3]])
    assert library.photos.count() == number
    assert "Remove from this album" in texts(page.grid.menu_for(page.grid.model.tile(0)))


def test_an_empty_album_says_how_to_fill_it(page: AlbumPage, qtbot: QtBot) -> None:
    select(page.grid, [0, 1, 2, 3], qtbot)
    qtbot.keyClick(page.grid, Qt.Key.Key_Delete)
    qtbot.waitUntil(page.nothing.isVisible)
    assert "press A" in page.nothing.sentence.text()


def test_a_name_is_changed_in_its_place(
    page: AlbumPage, library: Library, lake: AlbumId, qtbot: QtBot
) -> None:
    qtbot.keyClick(page.grid, Qt.Key.Key_F2)
    qtbot.waitUntil(page.header.field.isVisible)
    qtbot.keyClicks(page.header.field, "Sea days")
    qtbot.keyClick(page.header.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.header.name.text() == "Sea days")
    assert not page.header.field.isVisible()
    page.header.begin_naming()
    qtbot.keyClicks(page.header.field, "Nonsense")
    qtbot.keyClick(page.header.field, Qt.Key.Key_Escape)
    assert not page.header.field.isVisible()
    assert [album.name for album in library.albums.all()] == ["Sea days"]


def test_an_album_that_is_deleted_is_left(page: AlbumPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.gone):
        page.header.delete_asked.emit()


def test_a_smart_album_is_changed_and_kept(page: AlbumPage, library: Library, qtbot: QtBot) -> None:
    anna, ben = (library.people.named(name)[0].person_id for name in ("Anna", "Ben"))
    one, other = PhotoQuery(all_of=(anna,)), PhotoQuery(all_of=(ben,))
    wanted = {q: {t.photo_id for t in library.photos.tiles(q)} for q in (one, other)}
    album_id = made(edits.keep_album(library, "Anna", one))
    page.show_album(album_id)
    qtbot.waitUntil(lambda: set(order(page)) == wanted[one] and page.filters.isVisible())
    assert not page.header.keep.isVisible()
    assert not page.filters.keep.isVisible()
    page.filters._change(Filters.of(other))
    qtbot.waitUntil(lambda: set(order(page)) == wanted[other] and page.header.keep.isVisible())
    qtbot.mouseClick(page.header.put_back, LEFT)
    qtbot.waitUntil(lambda: set(order(page)) == wanted[one] and not page.header.keep.isVisible())
    page.filters._change(Filters.of(other))
    qtbot.waitUntil(page.header.keep.isVisible)
    qtbot.mouseClick(page.header.keep, LEFT)
    qtbot.waitUntil(lambda: not page.header.keep.isVisible() and set(order(page)) == wanted[other])
    album = library.albums.get(album_id)
    assert album is not None
    assert query_from_json(album.query or "") == other
    assert "Remove from this album" not in texts(page.grid.menu_for(page.grid.model.tile(0)))


def test_an_album_of_a_later_version_is_empty_and_harms_nothing(
    page: AlbumPage, library: Library, qtbot: QtBot
) -> None:
    album_id = made(edits.keep_album(library, "Odd", PhotoQuery(unnamed=True)))
    library.database.run("""UPDATE albums SET query = '{"smiling":true}'""")
    page.show_album(album_id)
    qtbot.waitUntil(page.no_match.isVisible)
    assert page.header.name.text() == "Odd"


def test_filters_that_contradict_each_other_say_so(
    page: AlbumPage, library: Library, qtbot: QtBot
) -> None:
    anna, ben = (p.person_id for p in library.people.all()[:2])
    alone = PhotoQuery(all_of=(anna, ben), exactly=True, faces_max=1)
    page.show_album(made(edits.keep_album(library, "Both alone", alone)))
    qtbot.waitUntil(page.no_match.isVisible)
    assert "contradict" in page.no_match.sentence.text()
    page.show_album(made(edits.keep_album(library, "None yet", PhotoQuery(text="nowhere"))))
    qtbot.waitUntil(lambda: "fills itself" in page.no_match.sentence.text())


def test_a_cover_is_chosen_and_shown(page: AlbumPage, library: Library, qtbot: QtBot) -> None:
    photos = order(page)
    qtbot.waitUntil(lambda: page.header.cover.photo_id == photos[0])
    select(page.grid, [2], qtbot)
    menu = page.grid.menu_for(page.grid.model.tile(2))
    (action,) = [a for a in menu.actions() if a.text() == "Set as cover of this album"]
    with qtbot.waitSignal(page._session.edited) as told:
        action.trigger()
    assert told.args[1] == "Set the cover of the album “Lake”"
    qtbot.waitUntil(lambda: page.header.cover.photo_id == photos[2])
    page._session.undo()
    qtbot.waitUntil(lambda: page.header.cover.photo_id == photos[0])


def test_a_long_name_keeps_its_room_where_changes_can_be_kept(
    page: AlbumPage, library: Library, qtbot: QtBot
) -> None:
    name = "All the summers at the lake with everybody"
    page.show_album(made(edits.keep_album(library, name, PhotoQuery(faces_min=1))))
    page.resize(900, 700)
    qtbot.waitUntil(page.filters.isVisible)
    page.filters._change(Filters(faces_min=2))
    qtbot.waitUntil(page.header.keep.isVisible)
    wanted = page.header.name.sizeHint().width()
    qtbot.waitUntil(lambda: page.header.name.width() >= wanted)
    assert page.header.rect().contains(page.header.keep.geometry())


# hiding, favourites, dates ---------------------------------------------------------------------


def test_hidden_photos_leave_an_album_and_come_back(page: AlbumPage, qtbot: QtBot) -> None:
    photos = order(page)
    select(page.grid, [0], qtbot)
    qtbot.keyClick(page.grid, Qt.Key.Key_H)
    qtbot.waitUntil(lambda: order(page) == photos[1:])
    page._session.undo()
    qtbot.waitUntil(lambda: order(page) == photos)


def test_a_favourite_by_key_is_an_edit(page: AlbumPage, library: Library, qtbot: QtBot) -> None:
    select(page.grid, [0, 1], qtbot)
    with qtbot.waitSignal(page._session.edited) as told:
        qtbot.keyClick(page.grid, Qt.Key.Key_L)
    assert told.args[1] == "Marked 2 photos as favourite"


def test_dates_are_shifted_with_both_ends_shown(
    page: AlbumPage, library: Library, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[Ends] = []

    def answer(_parent: QWidget, ends: Ends) -> int:
        seen.append(ends)
        return 3600

    monkeypatch.setattr(shift_dates, "ask_shift", answer)
    before = {tile.photo_id: tile.taken_at for tile in library.photos.tiles()}
    photos = select(page.grid, [0, 2], qtbot)
    with qtbot.waitSignal(page._session.edited):
        qtbot.keyClick(page.grid, Qt.Key.Key_T)
    (ends,) = seen
    moments = sorted(before[i] for i in photos)
    assert (ends.photos, ends.first, ends.last) == (2, moments[0], moments[-1])
    assert ends.one == before[photos[1]], "the one that was clicked last"
    after = {tile.photo_id: tile.taken_at for tile in library.photos.tiles()}
    assert all(after[i] == before[i] + timedelta(hours=1) for i in photos)


def test_the_dialog_shows_what_will_be(app: QApplication, qtbot: QtBot) -> None:
    first, last = (datetime.fromisoformat(f"2019-07-{day}T23:30:00") for day in (14, 20))
    dialog = ShiftDates(None, Ends(12, first, last, first + timedelta(days=1)))
    qtbot.addWidget(dialog)
    dialog.show()
    shift = dialog.buttons[0]
    assert not shift.isEnabled(), "nothing would change"
    qtbot.keyClicks(dialog.numbers[1], "2")
    assert dialog.seconds() == 7200
    assert [label.text() for label in dialog._shown] == [
        "15 July 2019, 01:30:00",
        "21 July 2019, 01:30:00",
    ]
    qtbot.mouseClick(dialog.way.buttons[1], LEFT)
    assert dialog.seconds() == -7200
    dialog.moment.setDateTime(dialog.moment.dateTime().addYears(-9))
    assert dialog.to.isChecked()
    assert dialog._shown[0].text() == "14 July 2010, 23:30:00"
    assert dialog.to.text() == "So that the one of 15 July 2019, 23:30:00 is of"
    assert shift.isEnabled()
    dialog.by.setChecked(True)
    dialog.numbers[0].setText("99999999")
    dialog.way.choose(0)
    assert dialog.numbers[0].accessibleName() == "days"


def test_a_single_photo_is_hidden_dated_and_put_into_albums_too(
    session: Session,
    thumbnails: Any,
    library: Library,
    lake: AlbumId,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    viewer = PhotoPage(session, thumbnails)
    qtbot.addWidget(viewer)
    viewer.resize(1200, 800)
    viewer.show()
    photo_id = newest(library, 6)[5]
    viewer.show_photo(photo_id, newest(library, 6))
    session.albums.read()
    qtbot.waitUntil(lambda: bool(session.albums.albums))
    monkeypatch.setattr(choose_album, "choose_album", lambda _parent, albums, _number: albums[0])
    monkeypatch.setattr(shift_dates, "ask_shift", lambda _parent, ends: 60 * ends.photos)
    before = library.photos.detail(photo_id)
    assert before is not None
    assert {"Add to album…", "Hide", "Shift date…"} <= set(texts(viewer.photo_actions.menu()))
    told = []
    session.edited.connect(lambda _entry, sentence: told.append(sentence))
    for pressed in (Qt.Key.Key_A, Qt.Key.Key_T, Qt.Key.Key_H):
        number = len(told)
        qtbot.keyClick(viewer, pressed)
        qtbot.waitUntil(lambda number=number: len(told) > number)
    after = library.photos.detail(photo_id)
    assert after is not None
    assert (after.hidden, after.taken_at) == (True, before.taken_at + timedelta(minutes=1))
    assert photo_id in library.albums.places(lake)
    assert "Show again" in texts(viewer.photo_actions.menu())
    viewer.close_loading()


# adding to an album ----------------------------------------------------------------------------


def test_photos_are_added_to_an_album_by_key(
    page: AlbumPage, library: Library, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    sea = made(edits.make_album(library, "Sea"))
    page._session.albums.read()
    qtbot.waitUntil(lambda: len(page._session.albums.albums) == 2)
    offered: list[list[str]] = []

    def answer(_parent: QWidget, albums: list[Any], _photos: int) -> Any:
        offered.append([album.name for album in albums])
        return albums[0] if len(offered) == 1 else "New one"

    monkeypatch.setattr(choose_album, "choose_album", answer)
    photos = select(page.grid, [1, 3], qtbot)
    for _ in range(2):
        with qtbot.waitSignal(page._session.edited):
            qtbot.keyClick(page.grid, Qt.Key.Key_A)
    assert offered[0] == ["Sea"], "not the one that is open"
    assert [*library.albums.places(sea)] == photos
    (new,) = [album for album in library.albums.all() if album.name == "New one"]
    assert [*library.albums.places(new.album_id)] == photos


def test_the_choice_of_an_album(app: QApplication, library: Library, qtbot: QtBot) -> None:
    for name in ("Lake", "Seaside", "Sea"):
        edits.make_album(library, name)
    dialog = ChooseAlbum(None, library.albums.all(), 2)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.rows.count() == 3
    qtbot.keyClicks(dialog.field, "sea")
    assert [dialog.rows.item(i).text() for i in range(3)] == ["Sea", "Seaside", "New album “sea”"]
    qtbot.keyClick(dialog.field, Qt.Key.Key_Down)
    chosen = dialog.chosen()
    assert not isinstance(chosen, str)
    assert chosen is not None
    assert chosen.name == "Seaside"
    dialog.field.setText("Hills")
    assert dialog.chosen() == "Hills"
    dialog.field.setText("")
    assert dialog.rows.count() == 3


# the sidebar -----------------------------------------------------------------------------------


def test_albums_stand_in_the_sidebar_with_counts(
    window: MainWindow, lake: AlbumId, library: Library, qtbot: QtBot
) -> None:
    item = window.albums.items[lake]
    qtbot.waitUntil(lambda: item.accessibleName() == "Lake, album, 4")
    qtbot.mouseClick(item, LEFT)
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.pages.made.get("album"))
    assert item.isChecked()
    assert not any(other.isChecked() for other in window.sidebar.items.values())
    qtbot.waitUntil(lambda: window.windowTitle() == "Lake - FaceOrg")
    window.navigation.go_to_page("photos")
    assert not item.isChecked()
    assert window.windowTitle() == "FaceOrg"


def test_dropping_photos_on_a_name_adds_them(
    window: MainWindow, lake: AlbumId, library: Library, qtbot: QtBot
) -> None:
    more = newest(library, 6)[4:]
    item = window.albums.items[lake]
    drop(item, more, QPoint(5, 5))
    qtbot.waitUntil(lambda: library.albums.count(lake) == 6)
    qtbot.waitUntil(lambda: item.accessibleName() == "Lake, album, 6")


def test_a_new_album_is_made_in_the_sidebar(
    window: MainWindow, library: Library, qtbot: QtBot
) -> None:
    part = window.albums
    qtbot.mouseClick(part.new, LEFT)
    qtbot.waitUntil(part.field.isVisible)
    qtbot.keyClicks(part.field, "Abroad")
    qtbot.keyClick(part.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(part.items) == 2)
    names = [part._column.itemAt(i).widget().accessibleName() for i in range(2)]
    assert [name.split(",")[0] for name in names] == ["Abroad", "Lake"]
    assert window.navigation.here is not None
    assert window.navigation.here.page == "album", "it is open, to be filled"
    photos = newest(library, 2)
    drop(part.new, photos, QPoint(5, 5))
    qtbot.waitUntil(part.field.isVisible)
    qtbot.keyClicks(part.field, "Two")
    qtbot.keyClick(part.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(part.items) == 3)
    (two,) = [album for album in library.albums.all() if album.name == "Two"]
    assert [*library.albums.places(two.album_id)] == photos


def test_renaming_and_deleting_in_the_sidebar(
    window: MainWindow, lake: AlbumId, library: Library, qtbot: QtBot
) -> None:
    part = window.albums
    window.navigation.go_to_album(lake)
    part.items[lake].setFocus()
    qtbot.keyClick(part.items[lake], Qt.Key.Key_F2)
    qtbot.waitUntil(part.field.isVisible)
    assert not part.items[lake].isVisible()
    qtbot.keyClicks(part.field, "Sea")
    qtbot.keyClick(part.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: part.items[lake].accessibleName().startswith("Sea"))
    assert part.items[lake].isVisible()
    menu = part.items[lake].menu()
    assert texts(menu) == ["Open", "Rename", "Delete album"]
    qtbot.keyClick(part.items[lake], Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: lake not in part.items)
    qtbot.waitUntil(
        lambda: window.navigation.here is None or window.navigation.here.page != "album"
    )
    assert window.toast.text == "Deleted the album “Sea”"
    window.undo()
    qtbot.waitUntil(lambda: lake in part.items)
    assert library.albums.count(lake) == 4


def test_a_smart_album_takes_no_photos(window: MainWindow, library: Library, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.session.albums.changed):
        window.session.run_edit(
            lambda lib: edits.keep_album(lib, "Unnamed", PhotoQuery(unnamed=True))
        )
    (item,) = [i for i in window.albums.items.values() if i.album and i.album.is_smart]
    assert not item.acceptDrops()
    expected = len(library.photos.tiles(PhotoQuery(unnamed=True)))
    qtbot.waitUntil(lambda: item.accessibleName() == f"Unnamed, smart album, {expected}")


# dragging --------------------------------------------------------------------------------------


def test_what_is_dragged_is_read_back() -> None:
    photos = [PhotoId(7), PhotoId(2**40)]
    data = photo_data(photos, {PhotoId(7): b"/photos/a b.jpg"})
    assert photos_in(data) == photos
    assert [url.toLocalFile() for url in data.urls()] == ["/photos/a b.jpg"]
    assert photos_in(QMimeData()) == []
    odd = QMimeData()
    odd.setData("application/x-faceorg-photos", b"123")
    assert photos_in(odd) == []


def test_pressing_one_of_many_selected_keeps_them_until_it_is_let_go(
    page: AlbumPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dragged: list[list[PhotoId]] = []
    monkeypatch.setattr(
        "faceorg.ui.views.photos.photo_grid.drag_photos",
        lambda _source, _library, photos, _picture: dragged.append(photos),
    )
    photos = select(page.grid, [0, 1], qtbot)
    at = page.grid._tile_rect(1).center()
    qtbot.mousePress(page.grid.viewport(), LEFT, pos=at)
    assert page.grid.selected_count == 2
    qtbot.mouseMove(page.grid.viewport(), at + QPoint(60, 40))
    if not dragged:  # the screenless platform has no buttons held in a move
        page.grid._drag(photos[1])
    assert dragged == [photos]
    qtbot.mouseRelease(page.grid.viewport(), LEFT, pos=at)
    assert page.grid.selected_count == 2, "they were dragged, not clicked"
    qtbot.mouseClick(page.grid.viewport(), LEFT, pos=at)
    assert page.grid.selected() == [photos[1]]


def test_keys_ask_for_what_can_be_done(page: AlbumPage, qtbot: QtBot) -> None:
    asked: list[str] = []
    page.grid.asked.connect(lambda wish, _photos: asked.append(wish))
    keys = (Qt.Key.Key_A, Qt.Key.Key_H, Qt.Key.Key_T, Qt.Key.Key_Delete)
    for key in keys:
        qtbot.keyClick(page.grid, key)
    assert asked == []
    page.grid.album_id = None
    page.grid.asked.disconnect(actions(page).do)
    select(page.grid, [0], qtbot)
    for key in keys:
        qtbot.keyClick(page.grid, key)
    assert asked == [INTO_ALBUM, HIDE, DATES], "out of an album only where one is open"


def test_what_another_window_does_to_albums_is_seen(
    window: MainWindow, lake: AlbumId, library: Library, qtbot: QtBot
) -> None:
    edits.rename_album(library, lake, "Sea")
    edits.make_album(library, "Abroad")
    window.session.changed.emit(Changes(people_regrouped=True, elsewhere=True))
    qtbot.waitUntil(lambda: len(window.albums.items) == 2)
    assert window.albums.items[lake].accessibleName().startswith("Sea")
