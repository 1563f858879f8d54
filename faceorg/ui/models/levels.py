"""How finely a grid tells the time: steps from years to single photos, with headings. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from itertools import groupby
from typing import TYPE_CHECKING

from faceorg.library.queries.timeline import Month

if TYPE_CHECKING:
    from collections.abc import Sequence


class Level(IntEnum):
    """What a heading stands above."""

    YEARS = 0
    MONTHS = 1
    DAYS = 2


@dataclass(frozen=True, slots=True)
class Step:
    """One size of photos, and what goes with it.

    Attributes:
        row_height: what rows aim at, in pixels.
        level: the headings.
        gap: between photos, in pixels.
        overview: photos are too small to be looked at; pressing one goes into it.
    """

    row_height: int
    level: Level
    gap: int = 8
    overview: bool = False


STEPS = (
    Step(72, Level.YEARS, gap=4, overview=True),  # smaller ones cost more than a frame has
    Step(96, Level.MONTHS),
    Step(128, Level.MONTHS),
    Step(168, Level.MONTHS),
    Step(224, Level.DAYS),
    Step(304, Level.DAYS),
    Step(520, Level.DAYS),
)
USUAL = 3
FIRST_PLAIN = 1  # the smallest in which photos can be looked at
_OF_LEVEL = {Level.YEARS: 0, Level.MONTHS: USUAL, Level.DAYS: 4}


def step_of(level: Level) -> int:
    """Return the number of the step that somebody goes to who wants such headings."""
    return _OF_LEVEL[level]


def nearest_step(row_height: int) -> int:
    """Return the number of the step whose rows are as high, or nearly."""
    return min(range(len(STEPS)), key=lambda number: abs(STEPS[number].row_height - row_height))


def sections(months: Sequence[Month], level: Level) -> Sequence[Month]:
    """Return what is laid out without a break: months, or whole years, of which `month` is 0.

    Days are found within their months (`DayRows`).
    """
    if level is not Level.YEARS:
        return months
    years = (list(run) for _, run in groupby(months, lambda month: month.year))
    return [
        run[0]
        if len(run) == 1 and run[0].month == run[0].year  # in no time, or without a date
        else Month(run[0].year, 0, sum(m.photos for m in run), sum(m.aspects for m in run))
        for run in years
    ]
