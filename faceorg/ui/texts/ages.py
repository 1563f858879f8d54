"""How old somebody was, in words. No Qt; any thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.domain.people import months_between
from faceorg.ui.texts.translation import tr

if TYPE_CHECKING:
    from datetime import date

_IN_MONTHS = 24  # of a baby every month counts


def age_text(born: date | None, day: date | None) -> str:
    """Return somebody's age on a day: "7 years", "14 months"; "" before birth or where unknown."""
    months = months_between(born, day)
    if months is None:
        return ""
    if not months:
        return tr("newborn", "age of somebody")
    if months < _IN_MONTHS:
        return tr("%Ln month||%Ln months", "age of somebody", months)
    return tr("%Ln year||%Ln years", "age of somebody", months // 12)


def aged_text(name: str, born: date | None, day: date | None) -> str:
    """Return somebody with their age on a day: "Anna, 7 years"; "" where it is not known."""
    age = age_text(born, day)
    return tr("{name}, {age}", "somebody on a photo").format(name=name, age=age) if age else ""


def year_note(born: date | None, year: int) -> str:
    """Return what a heading of a year says of somebody's age: "turned 7"; "" before birth."""
    if born is None or year < born.year:
        return ""
    if year == born.year:
        return tr("born", "what somebody was in a year, after its number")
    return tr("turned %Ln||turned %Ln", "years, what somebody did in a year", year - born.year)
