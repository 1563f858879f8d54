"""Years, months and days: how a grid is zoomed through them, and what stands above its photos."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QCursor, QWheelEvent
from PySide6.QtWidgets import QApplication

from faceorg.domain.ids import PhotoId
from faceorg.domain.photos import PhotoTile
from faceorg.library.queries.timeline import Month
from faceorg.ui.models.blocks import Blocks
from faceorg.ui.models.day_rows import DayRows, parts_of
from faceorg.ui.models.justified import Metrics
from faceorg.ui.models.levels import STEPS, Level, sections
from faceorg.ui.models.month_layout import MonthLayout
from faceorg.ui.models.photo_pages import opened
from faceorg.ui.models.photos import heading_title
from faceorg.ui.views.photos.photo_grid import PhotoGrid
from tests.helpers.answers import MadeAnswer

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails

DAYS = st.lists(st.integers(1, 700), min_size=1, max_size=12)


def photos(number: int, hours: float) -> list[PhotoTile]:
    start = datetime.fromisoformat("2024-08-28T12:00")
    sizes = ((4000, 3000), (3000, 4000), (6000, 4000))
    return [
        PhotoTile(PhotoId(1 + i), *sizes[i % 3], start - timedelta(hours=i * hours), dated=True)
        for i in range(number)
    ]


@pytest.fixture
def grid(session: Session, thumbnails: Thumbnails, qtbot: QtBot) -> PhotoGrid:
    QCursor.setPos(0, 790)  # below it: the photo that is pointed at would stay in its place
    made = PhotoGrid(session, thumbnails)
    qtbot.addWidget(made)
    made.resize(1208, 760)
    made.show()
    assert not made.viewport().underMouse()
    return made


def show(grid: PhotoGrid, tiles: list[PhotoTile], qtbot: QtBot) -> None:
    grid.show_opening(opened(MadeAnswer(tiles), grid.standing()))
    settle(grid, qtbot)


def settle(grid: PhotoGrid, qtbot: QtBot) -> None:
    """Wait until all that is in view is loaded."""

    def is_there() -> bool:
        value = grid.verticalScrollBar().value()
        seen = grid._layout.between(value, value + grid.viewport().height())
        return all(grid.model.tile(row) is not None for row in seen)

    qtbot.waitUntil(is_there)


def titles(grid: PhotoGrid) -> list[str]:
    """The headings in view, as they are painted."""
    months = grid.model.blocks.months
    found = []
    for _, heading in grid._headings_seen():
        day = None if heading.day is None else grid.model.days[heading.month][heading.day]
        found.append(
            f"{heading_title(months[heading.month], day)}, {(day or months[heading.month]).photos}"
        )
    return found


# arithmetic ----------------------------------------------------------------------------------


def test_years_join_their_months_and_leave_albums_alone() -> None:
    months = [Month(2024, 5, 3, 4.0), Month(2024, 1, 2, 2.5), Month(2020, 12, 1, 1.0)]
    assert sections(months, Level.YEARS) == [Month(2024, 0, 5, 6.5), Month(2020, 0, 1, 1.0)]
    assert sections(months, Level.DAYS) == months
    album = [Month(0, 0, 9, 12.0)]
    assert sections(album, Level.YEARS) == album


@given(DAYS, st.integers(1, 700))
def test_every_photo_is_in_one_day_of_one_block(days: list[int], size: int) -> None:
    starts = [sum(days[:n]) for n in range(len(days) + 1)]
    heads = ends = 0
    for first in range(0, starts[-1], size):
        block = range(first, min(first + size, starts[-1]))
        parts = parts_of(starts, block)
        assert parts[0].first == 0
        for part in parts:
            assert starts[part.day] <= first + part.first < starts[part.day + 1]
        heads += sum(part.heads for part in parts)
        ends += sum(part.ends for part in parts)
    assert heads == len(days) - 1  # that of the first day stands above the month
    assert ends == len(days)


@given(st.lists(st.integers(1, 9), min_size=1, max_size=9), st.integers(200, 1600))
def test_days_follow_each_other_without_touching(days: list[int], width: int) -> None:
    starts = [sum(days[:n]) for n in range(len(days) + 1)]
    aspects = [(0.75, 1.5, 1.33)[n % 3] for n in range(starts[-1])]
    rows = DayRows(aspects, parts_of(starts, range(starts[-1])), width, Metrics(224))
    bottom, day = 0, 0
    for index in range(len(rows)):
        rect = rows.rect(index)
        part = rows.part_of(index)
        assert rect.y >= bottom + (48 if part != day else 0)
        assert rows.span(rows.row_of(index))[0] <= index < rows.span(rows.row_of(index))[1]
        assert rows.row_at(rect.y) == rows.row_of(index)
        if part != day:
            day = part
        if index + 1 == rows.span(rows.row_of(index))[1]:
            bottom = rect.bottom
    assert rows.height >= bottom


def test_a_day_over_two_blocks_has_one_heading_which_stays() -> None:
    layout = MonthLayout(Blocks([Month(2024, 5, 900, 1200.0)]), 1000, Metrics(224), by_day=True)
    days = [100, 700, 100]
    for block in range(len(layout.blocks)):
        layout.settle(block, [4 / 3] * len(layout.blocks.rows(block)), days)
    all_of_them = layout.headings(0, layout.height)
    assert [heading.day for heading in all_of_them] == [0, 1, 2]
    second = layout.blocks.firsts[1]
    assert 100 < second < 800
    deep = layout.rect(second + 40).y
    assert layout.headings(deep, deep + 500)[0].day == 1
    just_below = layout.rect(second).y - 20
    assert layout.headings(just_below, just_below + 500)[0].top <= just_below


# the grid ------------------------------------------------------------------------------------


def test_zooming_goes_from_years_over_months_to_days(grid: PhotoGrid, qtbot: QtBot) -> None:
    show(grid, photos(400, 9), qtbot)
    assert titles(grid)[0] == "August 2024, 74"
    levels = [grid.level]
    while grid.row_height < STEPS[-1].row_height:
        grid.zoom_in()
        levels.append(grid.level)
    assert levels == sorted(levels)
    settle(grid, qtbot)
    assert titles(grid)[0] == "Wednesday 28 August 2024, 2"
    grid.go_to_level(Level.YEARS)
    settle(grid, qtbot)
    assert titles(grid)[0] == "2024, 400"
    assert grid.step.overview


def test_the_photo_at_the_top_stays_there_while_zooming(grid: PhotoGrid, qtbot: QtBot) -> None:
    show(grid, photos(3000, 1.7), qtbot)
    grid.verticalScrollBar().setValue(4000)
    settle(grid, qtbot)
    row, below = grid._places()[0]
    tile = grid.model.tile(row)
    assert tile is not None
    for level in (Level.YEARS, Level.DAYS, Level.MONTHS, Level.DAYS):
        grid.go_to_level(level)
        settle(grid, qtbot)
        assert grid.photo_rect(tile.photo_id).top() == below


def test_headings_of_days_are_those_of_the_photos_below(grid: PhotoGrid, qtbot: QtBot) -> None:
    tiles = photos(2000, 0.5)  # 700 in a month: two blocks, which don't tell all of their days
    show(grid, tiles, qtbot)
    grid.go_to_level(Level.DAYS)
    for value in (0, 900, 7000, 20_000):
        grid.verticalScrollBar().setValue(value)
        settle(grid, qtbot)
        first = grid._layout.first_below(grid.verticalScrollBar().value() + 48)
        assert first is not None
        taken = tiles[first].taken_at
        same = sum(t.taken_at.date() == taken.date() for t in tiles)
        assert titles(grid)[0].startswith(f"{taken:%A} {taken.day} August 2024, {same}") or (
            taken.month == 7
        )


def test_a_page_can_ask_for_years_at_every_size(grid: PhotoGrid, qtbot: QtBot) -> None:
    show(grid, photos(900, 30), qtbot)
    grid.zoom_out()
    grid.set_headings(Level.YEARS)
    settle(grid, qtbot)
    assert titles(grid)[0].startswith("2024, ")
    for _ in range(9):
        grid.zoom_out()
    assert not grid.step.overview
    for _ in range(9):
        grid.zoom_in()
    settle(grid, qtbot)
    assert grid.level is Level.YEARS
    assert titles(grid)[0].startswith("2024, ")


def press(grid: PhotoGrid, position: QPoint, qtbot: QtBot, modifiers: Qt.KeyboardModifier) -> None:
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, modifiers, position)


def test_pressing_a_small_photo_or_its_year_goes_into_it(grid: PhotoGrid, qtbot: QtBot) -> None:
    show(grid, photos(900, 12), qtbot)  # 2024 and 2023
    grid.go_to_level(Level.YEARS)
    settle(grid, qtbot)
    small = grid.photo_rect(PhotoId(90))
    press(grid, small.center(), qtbot, Qt.KeyboardModifier.NoModifier)
    settle(grid, qtbot)
    assert (grid.level, grid.current(), grid.selected()) == (Level.MONTHS, 90, [])
    assert grid.viewport().rect().contains(grid.photo_rect(PhotoId(90)))
    grid.go_to_level(Level.YEARS)
    settle(grid, qtbot)
    grid.verticalScrollBar().setValue(grid.verticalScrollBar().maximum())
    settle(grid, qtbot)
    area, heading = grid._headings_seen()[-1]
    first = grid.model.blocks.firsts[grid.model.blocks.first_of_month[heading.month]]
    press(grid, area.center(), qtbot, Qt.KeyboardModifier.NoModifier)
    settle(grid, qtbot)
    assert grid.level is Level.MONTHS
    assert grid.current() == first + 1


def test_small_photos_are_selected_with_control(grid: PhotoGrid, qtbot: QtBot) -> None:
    show(grid, photos(200, 12), qtbot)
    grid.go_to_level(Level.YEARS)
    settle(grid, qtbot)
    where = grid.photo_rect(PhotoId(7)).center()
    press(grid, where, qtbot, Qt.KeyboardModifier.ControlModifier)
    assert (grid.level, grid.selected()) == (Level.YEARS, [7])
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert (grid.level, grid.current()) == (Level.MONTHS, 7)


def wheel(grid: PhotoGrid, position: QPoint, turned: int) -> None:
    event = QWheelEvent(
        QPointF(position),
        QPointF(grid.viewport().mapToGlobal(position)),
        QPoint(),
        QPoint(0, turned),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003  # it has no name
    )
    QApplication.sendEvent(grid.viewport(), event)


def test_a_wheel_zooms_where_the_mouse_is(grid: PhotoGrid, qtbot: QtBot) -> None:
    show(grid, photos(3000, 1.7), qtbot)
    grid.verticalScrollBar().setValue(4000)
    settle(grid, qtbot)
    row = grid._layout.between(4400, 4401).start
    tile, before = grid.model.tile(row), grid._tile_rect(row)
    assert tile is not None
    wheel(grid, before.center(), 60)  # half a notch of a fine wheel
    assert grid.row_height == 168
    wheel(grid, before.center(), 60)
    settle(grid, qtbot)
    assert grid.row_height == 224
    assert grid.photo_rect(tile.photo_id).top() == before.top()
