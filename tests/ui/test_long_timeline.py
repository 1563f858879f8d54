"""Grids of more photos than are loaded: keys, ranges and places, and how little is read."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from faceorg.domain.ids import PhotoId
from faceorg.domain.photos import PhotoTile
from faceorg.library.queries.timeline import Month
from faceorg.ui.models.blocks import Blocks
from faceorg.ui.models.photo_order import Along
from faceorg.ui.models.photo_pages import opened
from faceorg.ui.views.photos.photo_grid import PhotoGrid
from tests.helpers.answers import MadeAnswer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pytestqt.qtbot import QtBot

    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails

PHOTOS = 100_000
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
SIZES = ((4000, 3000), (3000, 4000), (6000, 4000), (4000, 2250))


def photo(row: int, *, first_id: int = 1) -> PhotoTile:
    start = datetime.fromisoformat("2024-08-28T12:00")
    taken = start - timedelta(hours=row * 1.7)
    return PhotoTile(PhotoId(first_id + row), *SIZES[row * 7 % 4], taken, dated=True)


@pytest.fixture(scope="module")
def photos() -> list[PhotoTile]:
    return [photo(row) for row in range(PHOTOS)]


@pytest.fixture
def answer(photos: list[PhotoTile]) -> MadeAnswer:
    return MadeAnswer(photos)


@pytest.fixture
def grid(answer: MadeAnswer, session: Session, thumbnails: Thumbnails, qtbot: QtBot) -> PhotoGrid:
    made = PhotoGrid(session, thumbnails)
    qtbot.addWidget(made)
    made.resize(1208, 760)
    made.show()
    made.show_opening(opened(answer))
    return made


def seen(grid: PhotoGrid) -> range:
    """The rows of the photos in view, all of which are loaded."""
    value = grid.verticalScrollBar().value()
    return grid._layout.between(value, value + grid.viewport().height())


def wait_for_seen(grid: PhotoGrid, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: all(grid.model.tile(row) is not None for row in seen(grid)))


def test_opening_reads_as_much_whatever_the_size(answer: MadeAnswer, grid: PhotoGrid) -> None:
    few = MadeAnswer(answer.photos[:2000])
    opened(few)
    assert [len(rows) for rows in few.read] == [len(rows) for rows in answer.read[:1]]
    assert sum(len(rows) for rows in answer.read) < 2500


def test_scrolling_far_reads_only_what_is_near(
    answer: MadeAnswer, grid: PhotoGrid, qtbot: QtBot
) -> None:
    bar = grid.verticalScrollBar()
    answer.read.clear()
    for part in (0.3, 0.9, 0.5):
        bar.setValue(round(bar.maximum() * part))
    wait_for_seen(grid, qtbot)
    assert sum(len(rows) for rows in answer.read) < 5000
    assert len(grid.model.loaded()) < 30


def test_what_was_passed_long_ago_is_let_go_of(grid: PhotoGrid, qtbot: QtBot) -> None:
    grid.verticalScrollBar().setValue(grid.verticalScrollBar().maximum() // 2)
    wait_for_seen(grid, qtbot)
    assert grid.model.tile(0) is None
    assert grid.model.row_of(PhotoId(1)) is None
    assert grid.model.index(0, 0).data() == "Photo of August 2024"


def test_the_photo_under_the_eye_stays_while_all_above_is_loaded(
    grid: PhotoGrid, qtbot: QtBot
) -> None:
    bar = grid.verticalScrollBar()
    bar.setValue(bar.maximum() // 3)
    wait_for_seen(grid, qtbot)
    for _ in range(60):
        row = seen(grid).start + 12
        before = grid._tile_rect(row).y()
        value = bar.value()
        bar.setValue(value - 97)
        assert grid._tile_rect(row).y() == before + 97
        wait_for_seen(grid, qtbot)
        assert grid._tile_rect(row).y() == before + 97


def test_the_end_is_gone_to_before_it_is_loaded(grid: PhotoGrid, qtbot: QtBot) -> None:
    grid.setFocus()
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    qtbot.keyClick(grid, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: grid.current() == PHOTOS)
    wait_for_seen(grid, qtbot)
    assert grid.viewport().rect().contains(grid.photo_rect(PhotoId(PHOTOS)))
    assert grid.selected() == [PHOTOS]
    for _ in range(5):
        qtbot.keyClick(grid, Qt.Key.Key_PageUp)
    wait_for_seen(grid, qtbot)
    qtbot.waitUntil(lambda: grid.current() is not None and grid.current() != PHOTOS)
    assert not grid.photo_rect(PhotoId(grid.current() or 0)).isEmpty()


def test_a_range_reaches_over_what_is_not_loaded(grid: PhotoGrid, qtbot: QtBot) -> None:
    grid.setFocus()
    qtbot.keyClick(grid, Qt.Key.Key_Home)
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    assert grid.current() == 2
    qtbot.keyClick(grid, Qt.Key.Key_End, SHIFT)
    qtbot.waitUntil(lambda: grid.selected_count == PHOTOS - 1)
    qtbot.waitUntil(lambda: len(grid.selected()) == PHOTOS - 1)
    assert grid.selected()[:3] == [2, 3, 4]


def test_all_but_one(grid: PhotoGrid, qtbot: QtBot) -> None:
    grid.setFocus()
    qtbot.keyClick(grid, Qt.Key.Key_A, CONTROL)
    assert grid.selected_count == PHOTOS
    inside = grid.photo_rect(PhotoId(3)).center()
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, CONTROL, inside)
    assert grid.selected_count == PHOTOS - 1
    qtbot.waitUntil(lambda: len(grid.selected()) == PHOTOS - 1)
    assert 3 not in grid.selected()
    qtbot.keyClick(grid, Qt.Key.Key_Escape)
    assert grid.selected_count == 0


def test_photos_that_come_later_are_not_among_all(
    grid: PhotoGrid, photos: list[PhotoTile], qtbot: QtBot
) -> None:
    grid.setFocus()
    qtbot.keyClick(grid, Qt.Key.Key_A, CONTROL)
    qtbot.waitUntil(lambda: len(grid.selected()) == PHOTOS)
    start = datetime.fromisoformat("2024-08-29T12:00")
    new = PhotoTile(PhotoId(PHOTOS + 1), 4000, 3000, start, dated=True)
    grid.show_opening(opened(MadeAnswer([new, *photos]), grid.standing(frozenset({new.photo_id}))))
    assert (grid.model.rowCount(), grid.selected_count) == (PHOTOS + 1, PHOTOS)
    without = MadeAnswer([new, *photos[1:]])
    grid.show_opening(opened(without, grid.standing(frozenset({PhotoId(1)}))))
    assert grid.selected_count == PHOTOS - 1


def test_what_comes_above_moves_nothing_that_is_seen(
    grid: PhotoGrid, photos: list[PhotoTile], qtbot: QtBot
) -> None:
    bar = grid.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    wait_for_seen(grid, qtbot)
    kept = [tile for row in seen(grid)[12:] if (tile := grid.model.tile(row)) is not None]
    before = {tile.photo_id: grid.photo_rect(tile.photo_id) for tile in kept}
    assert kept
    fresh = [photo(row - 50, first_id=PHOTOS + 60) for row in range(50)]
    grid.show_opening(opened(MadeAnswer([*fresh, *photos]), grid.standing()))
    assert {tile.photo_id: grid.photo_rect(tile.photo_id) for tile in kept} == before


def test_a_library_that_has_changed_is_asked_again(
    grid: PhotoGrid, photos: Sequence[PhotoTile], qtbot: QtBot
) -> None:
    changed = MadeAnswer(photos)
    month = changed.months[0]
    changed.months[0] = Month(month.year, month.month, month.photos + 1, month.aspects)
    with qtbot.waitSignal(grid.outdated):
        grid.show_opening(opened(changed))


def test_next_photos_are_read_on_both_sides(answer: MadeAnswer) -> None:
    near = Along(answer).read(PhotoId(5001))
    assert near.place(PhotoId(5001)) == 5000
    assert near.at(5001) == 5002
    assert near.holds_around(5000, 20)
    assert not near.holds_around(near.first + 3, 20)
    assert Along(answer).read(PhotoId(PHOTOS + 5)).ids == ()


def test_blocks_are_made_without_looking_at_photos() -> None:
    blocks = Blocks([Month(2020, 1, 1_000_000, 1.4e6), Month(2019, 12, 3, 4.0)])
    assert len(blocks) == 2501
    assert blocks.photos == 1_000_003
