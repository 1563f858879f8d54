"""Where tiles lie, and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from faceorg.ui.models.people import Section
from faceorg.ui.models.people_layout import PeopleLayout


def laid_out(
    named: int, groups: int, loose: int, width: int = 1208, expanded: set[Section] | None = None
) -> PeopleLayout:
    layout = PeopleLayout()
    rows = {
        Section.NAMED: range(named),
        Section.GROUPS: range(named, named + groups),
        Section.LOOSE: range(named + groups, named + groups + loose),
    }
    layout.arrange(width, 804, rows, set() if expanded is None else expanded)
    return layout


def test_the_page_of_the_mock_up() -> None:
    layout = laid_out(24, 212, 486)
    assert [block.columns for block in layout.blocks] == [8, 8, 16]
    assert [block.shown for block in layout.blocks] == [16, 8, 16]
    assert layout.height <= 804


def test_expanded_shows_all() -> None:
    layout = laid_out(24, 212, 486, expanded=set(Section))
    assert [block.shown for block in layout.blocks] == [24, 212, 486]


def test_empty_sections_take_no_room() -> None:
    layout = laid_out(0, 0, 40)
    assert [block.section for block in layout.blocks] == [Section.LOOSE]
    assert layout.blocks[0].shown == 40
    assert laid_out(0, 0, 0).blocks == []


@given(
    st.integers(0, 40),
    st.integers(0, 40),
    st.integers(0, 60),
    st.integers(200, 3000),
    st.sets(st.sampled_from(Section)),
)
def test_every_point_of_a_tile_leads_back_to_it(
    named: int, groups: int, loose: int, width: int, expanded: set[Section]
) -> None:
    layout = laid_out(named, groups, loose, width, expanded)
    for row in range(named + groups + loose):
        box = layout.rect(row)
        if box is not None:
            assert layout.row_at(box.center().x(), box.center().y()) == row
            assert row in layout.rows_between(box.top(), box.bottom())


@given(st.integers(1, 30), st.integers(0, 30), st.integers(0, 50), st.integers(200, 2000))
def test_arrows_stay_on_shown_tiles(named: int, groups: int, loose: int, width: int) -> None:
    layout = laid_out(named, groups, loose, width)
    row = 0
    for dx, dy in [(1, 0)] * 5 + [(0, 1)] * 12 + [(-1, 0)] * 5 + [(0, -1)] * 20:
        row = layout.step(row, dx, dy)
        assert layout.rect(row) is not None


@pytest.mark.parametrize(("dx", "dy", "row"), [(1, 0, 1), (0, 1, 8), (-1, 0, 0), (0, -1, 0)])
def test_steps_from_the_first(dx: int, dy: int, row: int) -> None:
    assert laid_out(24, 212, 486).step(0, dx, dy) == row


def test_down_goes_on_to_the_next_section() -> None:
    layout = laid_out(24, 212, 486)
    assert layout.step(9, 0, 1) == 25
    assert layout.step(25, 0, -1) == 9
