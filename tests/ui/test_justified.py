"""The arithmetic of justified rows: exact where photos are known, estimated elsewhere."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from faceorg.library.queries.timeline import Month
from faceorg.ui.models.blocks import SIZE, Blocks
from faceorg.ui.models.justified import ASPECT_MAX, ASPECT_MIN, Cells, Metrics, Rows
from faceorg.ui.models.month_layout import MonthLayout

ASPECTS = st.lists(st.floats(0.2, 6.0), min_size=1, max_size=60)
USUAL = st.sampled_from([4 / 3, 3 / 4, 3 / 2, 2 / 3, 16 / 9])
ALBUM = st.lists(st.lists(USUAL, min_size=1, max_size=40), min_size=1, max_size=8)


def rows(aspects: list[float], width: int, *, ends: bool = True) -> Rows:
    return Rows(aspects, width, Metrics(), ends=ends)


def boxes(layout: Rows | Cells) -> list[tuple[int, int, int, int]]:
    return [
        (r.x, r.y, r.x + r.width, r.bottom) for r in (layout.rect(i) for i in range(len(layout)))
    ]


def months(album: list[list[float]]) -> list[Month]:
    held = [[min(max(a, ASPECT_MIN), ASPECT_MAX) for a in month] for month in album]
    return [Month(2024 - i // 12, 12 - i % 12, len(m), sum(m)) for i, m in enumerate(held)]


def settled(
    album: list[list[float]], width: int = 1088, metrics: Metrics | None = None, top: int = 0
) -> MonthLayout:
    layout = MonthLayout(Blocks(months(album)), width, metrics, top)
    settle_all(layout, album)
    return layout


def settle_all(layout: MonthLayout, album: list[list[float]]) -> None:
    photos = list(itertools.chain(*album))
    for block in range(len(layout.blocks)):
        layout.settle(block, [photos[row] for row in layout.blocks.rows(block)])


# rows ----------------------------------------------------------------------------------------


@given(ASPECTS, st.integers(120, 2400), st.booleans())
def test_photos_stay_in_the_width_and_never_overlap(
    aspects: list[float], width: int, ends: bool
) -> None:
    found = boxes(rows(aspects, width, ends=ends))
    assert all(x0 >= 0 and x0 < x1 <= width + 1 and y0 < y1 for x0, y0, x1, y1 in found)
    for (_, ya, xa, bottom), (xb, yb, _, _) in itertools.pairwise(found):
        assert (yb == ya and xb >= xa + 8 - 1) or (yb >= bottom + 8 and xb == 0)


@given(ASPECTS, st.integers(400, 2400), st.booleans())
def test_every_row_but_the_last_of_a_month_is_full(
    aspects: list[float], width: int, ends: bool
) -> None:
    found = boxes(rows(aspects, width, ends=ends))
    rights = {y: max(x1 for _, y0, x1, _ in found if y0 == y) for _, y, _, _ in found}
    full = list(rights.values())[: -1 if ends else None]
    assert all(abs(right - width) <= 1 for right in full)


def test_a_lonely_photo_keeps_the_usual_height() -> None:
    alone = rows([1.5], 1088).rect(0)
    assert (alone.width, alone.height) == (252, 168)


def test_panoramas_are_cropped() -> None:
    layout = rows([12.0, 0.05], 4000)
    assert layout.rect(0).width <= 3.2 * 168 + 1
    assert layout.rect(1).width >= 0.45 * 168 - 1


@pytest.mark.parametrize("row_height", [96, 304])
@pytest.mark.parametrize("ends", [True, False])
def test_rows_aim_at_the_height_asked_for(row_height: int, ends: bool) -> None:
    layout = Rows([1.5] * 200, 1088, Metrics(row_height), ends=ends)
    heights = [layout.rect(i).height for i in range(150)]
    assert 0.75 * row_height < sum(heights) / len(heights) < 1.25 * row_height


@given(st.lists(USUAL, min_size=100, max_size=300), st.integers(600, 2400))
def test_rows_within_a_month_are_about_equally_high(aspects: list[float], width: int) -> None:
    heights = {y: bottom - y for _, y, _, bottom in boxes(rows(aspects, width, ends=False))}
    assert all(0.6 * 168 < height < 1.7 * 168 for height in heights.values())


@given(st.integers(1, 700), st.integers(20, 30_000), st.integers(64, 3000))
def test_cells_fill_a_height_without_overlapping(photos: int, height: int, width: int) -> None:
    cells = Cells(photos, height, width, Metrics())
    spans = [cells.span(row) for row in range(cells.count)]
    assert [i for first, end in spans for i in range(first, end)] == list(range(photos))
    assert [cells.row_of(first) for first, _ in spans] == list(range(cells.count))
    if height >= 16 * cells.count and width >= 16 * photos:
        found = boxes(cells)
        assert all(0 <= x0 < x1 <= width and 0 <= y0 < y1 <= height for x0, y0, x1, y1 in found)
        for index, (_, y0, _, y1) in enumerate(found):
            assert cells.row_at(y0) == cells.row_at(y1 - 1) == cells.row_of(index)


# blocks --------------------------------------------------------------------------------------


@given(st.lists(st.integers(1, 5 * SIZE), max_size=12))
def test_blocks_hold_every_photo_once_and_never_two_months(counts: list[int]) -> None:
    blocks = Blocks([Month(2020, 1, count, float(count)) for count in counts])
    assert [row for b in range(len(blocks)) for row in blocks.rows(b)] == list(range(sum(counts)))
    sums = dict.fromkeys(range(len(counts)), 0)
    for block in range(len(blocks)):
        assert 0 < len(blocks.rows(block)) <= SIZE * 3 // 2
        assert blocks.block_of(blocks.rows(block)[-1]) == block
        sums[int(blocks.month[block])] += len(blocks.rows(block))
    assert list(sums.values()) == counts
    assert sum(blocks.ends_month(b) for b in range(len(blocks))) == len(counts)


@given(st.integers(1, 5 * SIZE))
def test_a_new_photo_changes_only_the_first_blocks_of_its_month(photos: int) -> None:
    before, after = (Blocks([Month(2020, 1, n, float(n))]) for n in (photos, photos + 1))
    sizes = [[len(b.rows(i)) for i in range(len(b))] for b in (before, after)]
    same = min(len(sizes[0]), len(sizes[1])) - 1
    assert sizes[0][len(sizes[0]) - same :] == sizes[1][len(sizes[1]) - same :]


# months --------------------------------------------------------------------------------------


def test_rows_begin_below_the_heading_and_months_below_each_other() -> None:
    layout = settled([[1.5] * 5, [1.5] * 7], top=100)
    first, second = layout.section(0), layout.section(1)
    assert (first.top, layout.rect(0).y) == (100, 148)
    assert second.top == first.bottom
    assert layout.rect(5).y == second.top + 48
    assert layout.rect(4).bottom + 8 == first.bottom
    assert layout.section_tops() == [first.top, second.top]


@given(ALBUM, st.integers(200, 1600), st.booleans())
def test_the_middle_of_a_photo_finds_it_again(
    album: list[list[float]], width: int, exact: bool
) -> None:
    layout = settled(album, width) if exact else MonthLayout(Blocks(months(album)), width)
    for index in range(layout.blocks.photos):
        r = layout.rect(index)
        assert layout.at(r.x + r.width // 2, r.y + r.height // 2) == index
        assert index in layout.between(r.y, r.bottom)
        above = layout.first_below(r.y)
        assert above is not None
        assert layout.rect(above).y == r.y
        number = layout.section_at(r.y)
        assert number is not None
        assert layout.section(number).top < r.y < layout.section(number).bottom


@given(ALBUM, st.integers(600, 1600), st.sampled_from([96, 168, 304]))
def test_an_estimate_is_near_what_it_stands_for(
    album: list[list[float]], width: int, row_height: int
) -> None:
    metrics = Metrics(row_height)
    guess = MonthLayout(Blocks(months(album)), width, metrics)
    exact = settled(album, width, metrics)
    row = row_height + metrics.gap
    for number in range(len(album)):
        a, b = guess.section(number), exact.section(number)
        far = abs((a.bottom - a.top) - (b.bottom - b.top))
        assert far <= 2 * row + 0.25 * (b.bottom - b.top)


@given(st.lists(st.lists(USUAL, min_size=1, max_size=1500), min_size=1, max_size=3), st.data())
def test_settling_a_block_moves_nothing_above_it_and_the_rest_as_a_whole(
    album: list[list[float]], data: st.DataObject
) -> None:
    layout = MonthLayout(Blocks(months(album)), 1088)
    photos = list(itertools.chain(*album))
    for block in data.draw(st.permutations(range(len(layout.blocks)))):
        rest = [b for b in range(len(layout.blocks)) if b != block]
        before = {b: layout.rect(layout.blocks.firsts[b]).y for b in rest}
        height = layout.height
        layout.settle(block, [photos[row] for row in layout.blocks.rows(block)])
        grown = layout.height - height
        for b in rest:
            moved = layout.rect(layout.blocks.firsts[b]).y - before[b]
            assert moved == (grown if b > block else 0)


def test_a_forgotten_block_keeps_its_height() -> None:
    layout = settled([[1.5, 0.75] * 100, [1.5] * 20])
    height, below = layout.height, layout.rect(200).y
    layout.forget(0)
    assert not layout.is_settled(0)
    assert (layout.height, layout.rect(200).y) == (height, below)


def test_gaps_and_headings_hold_no_photo() -> None:
    layout = settled([[1.5] * 5])
    r = layout.rect(0)
    assert layout.at(r.x + r.width + 3, r.y + 20) is None
    assert layout.at(10, 20) is None
    assert layout.at(10, layout.height + 50) is None


def test_down_and_up_go_to_the_nearest_photo() -> None:
    layout = settled([[1.5] * 20])
    below = layout.neighbour_row(1, 1)
    assert layout.rect(below).y > layout.rect(1).y
    assert layout.neighbour_row(below, -1) == 1
    assert layout.neighbour_row(0, -1) == 0


@given(ALBUM, st.integers(-30, 30))
def test_stepping_over_months_counts_rows(album: list[list[float]], step: int) -> None:
    layout = settled(album)
    tops = sorted({layout.rect(i).y for i in range(layout.blocks.photos)})
    for index in range(layout.blocks.photos):
        here = tops.index(layout.rect(index).y)
        wanted = min(max(here + step, 0), len(tops) - 1)
        assert layout.rect(layout.neighbour_row(index, step)).y == tops[wanted]


def test_an_empty_grid_is_as_high_as_its_header() -> None:
    layout = MonthLayout(Blocks([]), 1000, top=120)
    assert layout.height == 120
    assert list(layout.between(0, 500)) == []
    assert layout.section_at(0) is None
    assert layout.first_below(0) is None
    assert layout.section_tops() == []
