"""Photos of a day of the year in former years. Any thread; a few milliseconds at any size."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING

from faceorg.domain.ids import PhotoId
from faceorg.library.albums import InOrder
from faceorg.library.photos import NEWEST_FIRST
from faceorg.library.queries.conditions import SHOWN
from faceorg.library.queries.timeline import ASPECT, Day, Month

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.domain.ids import PersonId
    from faceorg.library.database import Database

FEW = 6  # fewer than these: days before and after are looked at, too
_REACH_DAYS = 3
# Each year is one look into the index of what is shown; of somebody, each photo is one more.
_FOUND = f"""
    SELECT photos.id, photos.taken_at, {ASPECT} FROM json_each(?1) AS span
    CROSS JOIN photos ON photos.taken_at >= json_extract(span.value, '$[0]')
        AND photos.taken_at < json_extract(span.value, '$[1]')
    WHERE {SHOWN} AND photos.dated AND (?2 IS NULL OR EXISTS
        (SELECT 1 FROM faces f WHERE f.photo_id = photos.id AND f.person_id = ?2))
    {NEWEST_FIRST}
"""


@dataclass(frozen=True, slots=True)
class OnThisDay:
    """Which photos there are.

    Attributes:
        answer: they, newest first, by years as by months of a timeline.
        years: in which they were taken, latest first.
        reach: how many days before and after are among them.
    """

    answer: ByYears
    years: tuple[int, ...] = ()
    reach: int = 0

    def __len__(self) -> int:
        return len(self.answer)


class ByYears(InOrder):
    """Photos under headings of their months, newest first."""

    def __init__(self, database: Database, rows: Sequence[tuple[int, str, float]]) -> None:
        super().__init__(database, [PhotoId(row[0]) for row in rows], 0.0)
        runs = [(text, list(run)) for text, run in groupby(rows, lambda row: row[1][:7])]
        self.months = [
            Month(int(text[:4]), int(text[5:]), len(run), sum(row[2] for row in run))
            for text, run in runs
        ]
        self._days = [
            [Day(int(day), len(list(same))) for day, same in groupby(run, lambda row: row[1][8:10])]
            for _, run in runs
        ]

    def days(self, number: int) -> list[Day]:
        """Return the days of a month, given by its place in `months`: newest first."""
        return self._days[number]


def on_this_day(database: Database, today: date, person_id: PersonId | None = None) -> OnThisDay:
    """Return the photos of this day in former years, or of some days around it where they are few.

    Photos that are hidden, gone, or of which no camera told the date, are left out.

    Args:
        database: of the library.
        today: the day of the user.
        person_id: only those with this person; None: all.
    """
    years = [
        int(year)
        for (year,) in database.rows(
            "SELECT DISTINCT substr(month, 1, 4) FROM photo_months WHERE month < ?",
            (f"{today.year:04}",),
        )
    ]
    for reach in (0, _REACH_DAYS):
        spans = [_span(today, year, reach) for year in years]
        rows = database.rows(_FOUND, (json.dumps(spans), person_id))
        if len(rows) >= FEW:
            break
    found = tuple(sorted({int(row[1][:4]) for row in rows}, reverse=True))
    return OnThisDay(ByYears(database, rows), found, reach)


def _span(today: date, year: int, reach: int) -> tuple[str, str]:
    """Return the first day, and the one after the last, of this day's days in another year.

    They end with the year, so that none is counted as another year's: New Year's Eve is no day of
    the new year. Where 29 February is missing, the 28th stands for it.
    """
    try:
        day = today.replace(year=year)
    except ValueError:
        day = date(year, 2, 28)
    first = max(day.toordinal() - reach, date(year, 1, 1).toordinal())
    last = min(day.toordinal() + reach, date(year, 12, 31).toordinal())
    return date.fromordinal(first).isoformat(), f"{date.fromordinal(last).isoformat()}T~"
