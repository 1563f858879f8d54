"""The photo grid: what is selected, opened, kept in place."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel

from faceorg.domain.ids import PhotoId
from faceorg.domain.photos import PhotoTile
from faceorg.ui.models.photo_pages import Opening, opened
from faceorg.ui.models.photos import PhotoIdRole, PhotoListModel, TileRole
from faceorg.ui.views.photos.photo_actions import PhotoActions
from faceorg.ui.views.photos.photo_grid import PhotoGrid
from faceorg.ui.views.photos.photo_tiles import heart_rect, tick_rect
from faceorg.ui.views.photos.scrubber import Stop, marks
from tests.helpers.answers import MadeAnswer

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from faceorg.library.library import Library
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails

LEFT = Qt.MouseButton.LeftButton
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def tiles(number: int, *, newest: str = "2024-08-28T12:00", first_id: int = 1) -> list[PhotoTile]:
    start = datetime.fromisoformat(newest)
    sizes = ((4000, 3000), (3000, 4000), (6000, 4000))
    return [
        PhotoTile(PhotoId(first_id + i), *sizes[i % 3], start - timedelta(days=i), dated=True)
        for i in range(number)
    ]


@pytest.fixture
def grid(session: Session, thumbnails: Thumbnails, qtbot: QtBot) -> PhotoGrid:
    made = PhotoGrid(session, thumbnails)
    qtbot.addWidget(made)
    made.resize(1208, 760)
    made.show()
    show(made, tiles(400))
    return made


def show(grid: PhotoGrid, photos: list[PhotoTile]) -> None:
    grid.show_opening(opened(MadeAnswer(photos), grid.standing()))


def loaded(grid: PhotoGrid) -> list[PhotoTile]:
    found = (grid.model.tile(row) for row in range(grid.model.rowCount()))
    return [tile for tile in found if tile is not None]


def press(qtbot: QtBot, grid: PhotoGrid, photo_id: int, modifiers: object = None) -> None:
    where = grid.photo_rect(PhotoId(photo_id)).center()
    if modifiers is None:
        qtbot.mouseClick(grid.viewport(), LEFT, pos=where)
    else:
        qtbot.mouseClick(grid.viewport(), LEFT, modifiers, where)  # type: ignore[arg-type]


def fill(model: PhotoListModel, photos: list[PhotoTile]) -> Opening:
    opening = opened(MadeAnswer(photos))
    model.show(opening.blocks, opening.tiles, opening.days)
    return opening


def test_the_model_is_a_sound_qt_model(app: QApplication) -> None:
    model = PhotoListModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    fill(model, tiles(5))
    fill(model, tiles(3))
    index = model.index(1, 0)
    assert tester.model() is model
    assert index.data(PhotoIdRole) == 2
    assert index.data(TileRole) == tiles(2)[1]
    assert index.data() == "Photo of 27 August 2024, 12:00"


def test_a_favourite_is_spoken_of(app: QApplication) -> None:
    model = PhotoListModel()
    fill(model, [replace(tiles(1)[0], favourite=True)])
    assert str(model.index(0, 0).data()).endswith("favourite")


def test_a_click_selects_one_and_control_adds(qtbot: QtBot, grid: PhotoGrid) -> None:
    press(qtbot, grid, 2)
    assert grid.selected() == [2]
    press(qtbot, grid, 4, CONTROL)
    assert grid.selected() == [2, 4]
    press(qtbot, grid, 2, CONTROL)
    assert grid.selected() == [4]


def test_shift_selects_a_range_from_where_it_began(qtbot: QtBot, grid: PhotoGrid) -> None:
    press(qtbot, grid, 3)
    press(qtbot, grid, 6, SHIFT)
    assert grid.selected() == [3, 4, 5, 6]
    press(qtbot, grid, 1, SHIFT)
    assert grid.selected() == [1, 2, 3]


def test_a_click_in_a_gap_selects_nothing(qtbot: QtBot, grid: PhotoGrid) -> None:
    press(qtbot, grid, 3)
    qtbot.mouseClick(grid.viewport(), LEFT, pos=QPoint(10, 300))
    assert grid.selected() == []


def test_the_tick_adds_without_control(qtbot: QtBot, grid: PhotoGrid) -> None:
    press(qtbot, grid, 1)
    corner = tick_rect(grid.photo_rect(PhotoId(3))).center()
    qtbot.mouseClick(grid.viewport(), LEFT, pos=corner)
    assert grid.selected() == [1, 3]


def test_arrows_move_and_shift_extends(qtbot: QtBot, grid: PhotoGrid) -> None:
    press(qtbot, grid, 1)
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    assert grid.selected() == [2]
    qtbot.keyClick(grid, Qt.Key.Key_Right, SHIFT)
    assert grid.selected() == [2, 3]
    qtbot.keyClick(grid, Qt.Key.Key_Right, CONTROL)
    assert (grid.current(), grid.selected()) == (4, [2, 3])
    qtbot.keyClick(grid, Qt.Key.Key_Space)
    assert grid.selected() == [2, 3, 4]


def test_the_end_is_scrolled_into_view(qtbot: QtBot, grid: PhotoGrid) -> None:
    press(qtbot, grid, 1)
    qtbot.keyClick(grid, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: grid.current() == 400)
    assert grid.viewport().rect().contains(grid.photo_rect(PhotoId(400)))
    qtbot.keyClick(grid, Qt.Key.Key_Home)
    assert grid.photo_rect(PhotoId(1)).top() == 48


def test_select_all_and_escape(qtbot: QtBot, grid: PhotoGrid) -> None:
    qtbot.keyClick(grid, Qt.Key.Key_A, CONTROL)
    assert grid.selected_count == 400
    qtbot.waitUntil(lambda: len(grid.selected()) == 400)
    qtbot.keyClick(grid, Qt.Key.Key_Escape)
    assert grid.selected() == []


def test_return_and_double_click_open(qtbot: QtBot, grid: PhotoGrid) -> None:
    press(qtbot, grid, 2)
    with qtbot.waitSignal(grid.opened) as opened:
        qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert opened.args == [2]
    with qtbot.waitSignal(grid.opened) as opened:
        qtbot.mouseDClick(grid.viewport(), LEFT, pos=grid.photo_rect(PhotoId(4)).center())
    assert opened.args == [4]


def test_the_heart_asks_for_a_favourite_and_selects_nothing(qtbot: QtBot, grid: PhotoGrid) -> None:
    heart = heart_rect(grid.photo_rect(PhotoId(2)), favourite=False).center()
    with qtbot.waitSignal(grid.favourite_asked) as asked:
        qtbot.mouseClick(grid.viewport(), LEFT, pos=heart)
    assert asked.args == [[2], True]
    assert grid.selected() == []


def test_new_photos_above_do_not_move_what_is_seen(grid: PhotoGrid) -> None:
    grid.verticalScrollBar().setValue(2500)
    ids = [tile.photo_id for tile in loaded(grid)]
    seen = [i for i in ids if 48 <= grid.photo_rect(i).top() < 700]
    before = {i: grid.photo_rect(i).topLeft() for i in seen}
    fresh = tiles(40, newest="2026-01-10T12:00", first_id=1000)
    show(grid, [*fresh, *tiles(400)])
    assert seen
    assert {i: grid.photo_rect(i).topLeft() for i in seen} == before


def test_a_resize_keeps_the_photo_under_the_top_edge(grid: PhotoGrid, qtbot: QtBot) -> None:
    grid.verticalScrollBar().setValue(2500)
    tops = {tile.photo_id: grid.photo_rect(tile.photo_id).top() for tile in loaded(grid)}
    first = next(i for i, top in tops.items() if top + 168 > 48)
    grid.resize(900, 760)
    qtbot.waitUntil(lambda: grid.viewport().width() == 900)
    assert grid.photo_rect(first).top() == tops[first]


def test_the_selection_survives_new_photos(qtbot: QtBot, grid: PhotoGrid) -> None:
    press(qtbot, grid, 3)
    press(qtbot, grid, 4, CONTROL)
    with qtbot.waitSignal(grid.selection_changed) as changed:
        show(grid, [t for t in tiles(400) if t.photo_id != 3])
    assert changed.args == [1]
    assert grid.selected() == [4]


def test_zooming_changes_rows_within_limits(qtbot: QtBot, grid: PhotoGrid) -> None:
    low = grid.photo_rect(PhotoId(1)).height()
    qtbot.keyClick(grid, Qt.Key.Key_Plus)
    assert grid.photo_rect(PhotoId(1)).height() > low
    for _ in range(9):
        grid.zoom_out()
    assert grid.row_height == 72
    for _ in range(9):
        grid.zoom_in()
    assert grid.row_height == 520


def test_a_header_scrolls_along_and_makes_room(qtbot: QtBot, grid: PhotoGrid) -> None:
    header = QLabel("People seen here")
    header.setFixedHeight(200)
    grid.set_header_widget(header)
    assert grid.photo_rect(PhotoId(1)).top() == 248
    grid.verticalScrollBar().setValue(150)
    assert header.y() == -150
    grid.scroll_to_top()
    header.setFixedHeight(100)
    qtbot.waitUntil(lambda: grid.photo_rect(PhotoId(1)).top() == 148)
    header.hide()
    qtbot.waitUntil(lambda: grid.photo_rect(PhotoId(1)).top() == 48)
    header.show()
    qtbot.waitUntil(lambda: grid.photo_rect(PhotoId(1)).top() == 148)


def test_photos_under_a_resting_heading_are_not_hit(qtbot: QtBot, grid: PhotoGrid) -> None:
    grid.verticalScrollBar().setValue(150)
    qtbot.mouseClick(grid.viewport(), LEFT, pos=QPoint(60, 20))
    assert grid.selected() == []


def test_years_are_apart_and_in_order() -> None:
    stops = [Stop(i * 130, 2024 - i // 12, 12 - i % 12) for i in range(240)]
    found = marks(stops, 240 * 130, 700)
    years = [m for m in found if m.year is not None]
    assert [m.y for m in found] == sorted(m.y for m in found)
    assert all(b.y - a.y >= 30 for a, b in itertools.pairwise(years))
    assert years[0].year == 2024


def test_a_favourite_is_stored(
    qtbot: QtBot, grid: PhotoGrid, session: Session, library: Library
) -> None:
    PhotoActions(grid, session)
    photo_id = library.photos.tiles()[0].photo_id
    grid.show_opening(opened(library.timeline.answer()))
    with qtbot.waitSignal(session.changed) as changed:
        grid.favourite_asked.emit([photo_id], True)  # noqa: FBT003
        assert loaded(grid)[0].favourite
    assert changed.args[0].photo_ids == {photo_id}
    assert library.photos.tiles()[0].favourite


def test_paths_go_to_the_clipboard(
    grid: PhotoGrid, session: Session, app: QApplication, qtbot: QtBot
) -> None:
    app.clipboard().clear()
    PhotoActions(grid, session)
    ids = [t.photo_id for t in session.library.photos.tiles()[:2]]
    grid.path_asked.emit(ids)
    qtbot.waitUntil(lambda: bool(app.clipboard().text()))
    lines = app.clipboard().text().split("\n")
    assert len(lines) == 2
    assert all(line.startswith("/photos/") for line in lines)


def test_the_menu_marks_the_whole_selection(qtbot: QtBot, grid: PhotoGrid) -> None:
    press(qtbot, grid, 1)
    press(qtbot, grid, 2, CONTROL)
    menu = grid.menu_for(loaded(grid)[0])
    actions = {a.text().split("\t")[0]: a for a in menu.actions()}
    with qtbot.waitSignal(grid.favourite_asked) as asked:
        actions["Favourite"].trigger()
    assert asked.args == [[1, 2], True]
    menu.deleteLater()
