"""The arithmetic of justified rows."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from faceorg.ui.models.justified import JustifiedLayout, Metrics

ASPECTS = st.lists(st.floats(0.2, 6.0), min_size=1, max_size=60)


def boxes(layout: JustifiedLayout) -> list[tuple[int, int, int, int]]:
    return [
        (r.x, r.y, r.x + r.width, r.bottom) for r in (layout.rect(i) for i in range(len(layout)))
    ]


@given(ASPECTS, st.integers(120, 2400))
def test_photos_stay_in_the_width_and_never_overlap(aspects: list[float], width: int) -> None:
    layout = JustifiedLayout(aspects, [len(aspects)], width)
    found = boxes(layout)
    assert all(x0 >= 0 and x0 < x1 <= width + 1 and y0 < y1 for x0, y0, x1, y1 in found)
    for (_, ya, xa, bottom), (xb, yb, _, _) in itertools.pairwise(found):
        assert (yb == ya and xb >= xa + 8 - 1) or (yb >= bottom + 8 and xb == 0)


@given(ASPECTS, st.integers(400, 2400))
def test_every_row_but_the_last_of_a_month_is_full(aspects: list[float], width: int) -> None:
    layout = JustifiedLayout(aspects, [len(aspects)], width)
    found = boxes(layout)
    rows = {y: max(x1 for _, y0, x1, _ in found if y0 == y) for _, y, _, _ in found}
    assert all(abs(right - width) <= 1 for right in list(rows.values())[:-1])


def test_a_lonely_photo_keeps_the_usual_height() -> None:
    layout = JustifiedLayout([1.5], [1], 1088)
    assert (layout.rect(0).width, layout.rect(0).height) == (252, 168)


def test_rows_begin_below_the_heading_and_months_below_each_other() -> None:
    layout = JustifiedLayout([1.5] * 12, [5, 7], 1088, top=100)
    first, second = layout.sections
    assert (first.top, layout.rect(0).y) == (100, 148)
    assert second.top == first.bottom
    assert layout.rect(5).y == second.top + 48
    assert layout.rect(4).bottom + 8 == first.bottom


def test_panoramas_are_cropped() -> None:
    layout = JustifiedLayout([12.0, 0.05], [2], 4000)
    assert layout.rect(0).width <= 3.2 * 168 + 1
    assert layout.rect(1).width >= 0.45 * 168 - 1


@given(ASPECTS, st.integers(200, 1600))
def test_the_middle_of_a_photo_finds_it_again(aspects: list[float], width: int) -> None:
    layout = JustifiedLayout(aspects, [len(aspects)], width)
    for index in range(len(aspects)):
        r = layout.rect(index)
        assert layout.at(r.x + r.width // 2, r.y + r.height // 2) == index
        assert index in layout.between(r.y, r.bottom)


def test_gaps_and_headings_hold_no_photo() -> None:
    layout = JustifiedLayout([1.5] * 5, [5], 1088)
    r = layout.rect(0)
    assert layout.at(r.x + r.width + 3, r.y + 20) is None
    assert layout.at(10, 20) is None
    assert layout.at(10, layout.height + 50) is None


def test_down_and_up_go_to_the_nearest_photo() -> None:
    layout = JustifiedLayout([1.5] * 20, [20], 1088)
    below = layout.neighbour_row(1, 1)
    assert layout.rect(below).y > layout.rect(1).y
    assert layout.neighbour_row(below, -1) == 1
    assert layout.neighbour_row(0, -1) == 0


def test_an_empty_grid_is_as_high_as_its_header() -> None:
    layout = JustifiedLayout([], [], 1000, top=120)
    assert layout.height == 120
    assert list(layout.between(0, 500)) == []
    assert layout.section_at(0) is None
    assert layout.first_below(0) is None


@pytest.mark.parametrize("row_height", [96, 304])
def test_rows_aim_at_the_height_asked_for(row_height: int) -> None:
    layout = JustifiedLayout([1.5] * 200, [200], 1088, Metrics(row_height))
    heights = [layout.rect(i).height for i in range(150)]
    assert 0.75 * row_height < sum(heights) / len(heights) < 1.25 * row_height
