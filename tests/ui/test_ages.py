"""How old somebody was, in words."""

from __future__ import annotations

from datetime import date

import pytest

from faceorg.domain.people import months_between
from faceorg.ui.texts.ages import age_text, aged_text, year_note

BORN = date(2012, 8, 31)


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2012, 8, 30), ""),
        (date(2012, 8, 31), "newborn"),
        (date(2012, 9, 29), "newborn"),
        (date(2012, 10, 1), "1 month"),
        (date(2014, 8, 30), "23 months"),
        (date(2014, 8, 31), "2 years"),
        (date(2020, 2, 1), "7 years"),
        (None, ""),
    ],
)
def test_ages(day: date | None, words: str) -> None:
    assert age_text(BORN, day) == words
    assert age_text(None, day) == ""
    assert aged_text("Anna", BORN, day) == (f"Anna, {words}" if words else "")


def test_months_are_whole_ones() -> None:
    assert months_between(date(2020, 1, 31), date(2020, 2, 29)) == 0
    assert months_between(date(2020, 1, 31), date(2020, 3, 31)) == 2
    assert months_between(date(2020, 12, 15), date(2021, 1, 14)) == 0
    assert months_between(date(2020, 12, 15), date(2021, 1, 15)) == 1


def test_years_as_headings() -> None:
    years = (2011, 2012, 2013, 2020)
    assert [year_note(BORN, year) for year in years] == ["", "born", "turned 1", "turned 8"]
    assert year_note(None, 2020) == ""
