"""Photos newest first, by month, for grids of any size: nothing reads more than somebody sees.

What answers a query is known at once as months with their numbers; photos are read by pages within
a month. Any thread, but for what is read by `Answer`: see there.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from faceorg.domain.ids import PhotoId
from faceorg.domain.query import PhotoQuery
from faceorg.library.photos import NEWEST_FIRST, TILE, tile_of
from faceorg.library.queries.conditions import SHOWN, conditions

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from faceorg.domain.photos import PhotoTile
    from faceorg.library.database import Database
    from faceorg.library.queries.picking import Picked, Picker

# As grids crop them: panoramas and strips would be lost or too large otherwise.
ASPECT_MIN, ASPECT_MAX = 0.45, 3.2
ASPECT = f"min(max(1.0 * width / max(height, 1), {ASPECT_MIN}), {ASPECT_MAX})"


@dataclass(frozen=True, slots=True)
class Month:
    """Photos of one month.

    Attributes:
        photos: how many, at least one.
        aspects: sum of their widths / heights, each within `ASPECT_MIN` and `ASPECT_MAX`.
    """

    year: int
    month: int
    photos: int
    aspects: float


@dataclass(frozen=True, slots=True)
class Day:
    """Photos of one day, as its heading tells of them.

    Attributes:
        day: of its month.
        photos: how many, at least one.
    """

    day: int
    photos: int


# Looked up one by one in 100 ms, 16,000 in 90; columns of 100,000 photos are read in 180 ms, of
# 1,000,000 in 1.5 s (`benchmarks/photo_queries.py`).
FEW_PHOTOS = 20_000
_FEW_MONTHS = 6  # in so many it is cheaper to look up each photo; see `conditions`


class Timeline:
    """Answers which photos there are, and when they were taken.

    Whole months are known from kept numbers, and few photos are looked up. All else is answered
    from memory (`library.queries.picking`), or by the database where that cannot say.
    """

    def __init__(self, database: Database) -> None:
        self._db = database

    def answer(self, query: PhotoQuery | None = None) -> Answer:
        """Return the photos that answer `query`; all without one."""
        if query is not None and not _is_of_months(query) and not self._is_small(query):
            picked = self._picker.pick(query)
            if picked is not None:
                return PickedAnswer(self._db, query, picked)
        return Answer(self._db, query, self._months(query))

    def counts(self, queries: Sequence[PhotoQuery]) -> list[int]:
        """Return how many photos answer each of some queries."""
        found = self._picker.counts(queries)
        if found is None:
            found = [sum(m.photos for m in self._months(query)) for query in queries]
        return found

    def cameras(self) -> list[str]:
        """Return the names of all cameras."""
        found = self._picker.cameras()
        if found is None:
            sql = "SELECT DISTINCT camera FROM photos WHERE camera <> ''"
            found = [name for (name,) in self._db.rows(sql)]
        return sorted(found, key=str.casefold)

    @cached_property
    def _picker(self) -> Picker:
        from faceorg.library.queries.picking import Picker  # numpy is slow to load

        return Picker(self._db, ASPECT)

    def _is_small(self, query: PhotoQuery) -> bool:
        """Whether looking up a person's photos is cheaper than reading columns, once."""
        plain = PhotoQuery(query.all_of, group=query.group, since=query.since, until=query.until)
        if query != plain or ("_picker" in self.__dict__ and self._picker.loaded):
            return False
        tables = (("people", query.all_of), ("groups", (query.group,)))
        sizes = [
            self._db.value(f"SELECT photos FROM {table} WHERE id = ?", (number,))
            for table, numbers in tables
            for number in numbers
            if number is not None
        ]
        return any((size or 0) <= FEW_PHOTOS for size in sizes)

    def _months(self, query: PhotoQuery | None) -> list[Month]:
        if query is None or _is_of_months(query):
            since, until = _span(query)
            rows = self._db.rows(
                "SELECT month, photos, aspects FROM photo_months"
                " WHERE month >= ? AND month <= ? ORDER BY month DESC",
                (since[:7], until[:7]),
            )
            return [_month(row) for row in rows]
        if query.none_of and query == PhotoQuery(none_of=query.none_of):
            return _less(self._months(None), self._months(PhotoQuery(any_of=query.none_of)))
        where, values = conditions(query)
        # Names are in no index: going through one would look up every photo by itself.
        source = "photos NOT INDEXED" if query.text else "photos"
        rows = self._db.rows(
            f"SELECT substr(taken_at, 1, 7) AS month, count(*), sum({ASPECT}) FROM {source}"
            f" WHERE {where} GROUP BY month ORDER BY month DESC",
            values,
        )
        return [_month(row) for row in rows]

    def months_of(self, photo_ids: Iterable[PhotoId]) -> set[tuple[int, int]]:
        """Return (year, month) of those of the photos that are shown."""
        rows = self._db.rows(
            f"SELECT DISTINCT substr(taken_at, 1, 7) FROM photos WHERE {SHOWN}"
            " AND id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(photo_ids)),),
        )
        return {(int(text[:4]), int(text[5:])) for (text,) in rows}

    def dated_years(self, query: PhotoQuery) -> tuple[int, int] | None:
        """Return the first and the last year in which a camera took what answers `query`."""
        if not self._is_small(query):
            years = self._picker.years(query)
            if years is not None:
                return int(years[0][:4]), int(years[1][:4])
        where, values = conditions(query)
        first, last = self._db.rows(
            f"SELECT min(taken_at), max(taken_at) FROM photos WHERE {where} AND dated", values
        )[0]
        return (int(first[:4]), int(last[:4])) if first else None

    def ordered(self, photo_ids: Sequence[PhotoId]) -> list[PhotoId]:
        """Return photos newest first, without those that are not known."""
        rows = self._db.rows(
            f"SELECT id FROM photos WHERE id IN (SELECT value FROM json_each(?)) {NEWEST_FIRST}",
            (json.dumps(list(photo_ids)),),
        )
        return [PhotoId(row[0]) for row in rows]


class Answer:
    """The photos that answer a query, by row: 0 is the newest. Never changes.

    What the months say was true when it was asked. Pages are read as the library is then: where it
    has changed they may lack a photo or hold one too much, until somebody asks again. All reads may
    take some milliseconds and belong into a worker.

    Attributes:
        query: what was asked; None: all photos.
        months: newest first.
        starts: the first row of each month, and the number of all photos at the end.
    """

    def __init__(self, database: Database, query: PhotoQuery | None, months: list[Month]) -> None:
        self._db = database
        self.query = query
        self.months = months
        self.starts = [0, *accumulate(month.photos for month in months)]

    def __len__(self) -> int:
        return self.starts[-1]

    def tiles(self, first: int, end: int) -> list[PhotoTile]:
        """Return the photos from row `first` up to `end`."""
        end = min(end, len(self))
        if first >= end:
            return []
        month = self._month_at(first)
        where, values = self._within(month, self._month_at(end - 1))
        rows = self._db.rows(
            f"SELECT {TILE} FROM photos WHERE id IN (SELECT id FROM photos WHERE {where}"
            f" {NEWEST_FIRST} LIMIT ? OFFSET ?) {NEWEST_FIRST}",
            (*values, end - first, first - self.starts[month]),
        )
        return [tile_of(row) for row in rows]

    def days(self, number: int) -> list[Day]:
        """Return the days of a month, given by its place in `months`: newest first."""
        where, values = self._within(number)
        rows = self._db.rows(
            f"SELECT CAST(substr(taken_at, 9, 2) AS INTEGER) AS day, count(*) FROM photos"
            f" WHERE {where} GROUP BY day ORDER BY day DESC",
            values,
        )
        return [Day(*row) for row in rows]

    def ids(self, first: int, end: int) -> NDArray[np.int64]:
        """Return the ids of the photos from row `first` up to `end`, newest first."""
        import numpy as np  # slow to load, and needed for selections of more than is seen only

        end = min(end, len(self))
        ends = [self._key(row) for row in (first, end - 1)] if first < end else []
        if not ends or None in ends:
            return np.empty(0, np.int64)
        where, values = conditions(self.query)
        text = self._db.value(  # one string for all: a row for each costs five times as much
            f"SELECT group_concat(id) FROM (SELECT id FROM photos WHERE {where}"
            f" AND (taken_at, id) <= (?, ?) AND (taken_at, id) >= (?, ?) {NEWEST_FIRST})",
            (*values, *(value for key in ends for value in key or ())),
        )
        return np.fromstring(text or "", np.int64, sep=",")

    def rows_of(self, photo_ids: Iterable[PhotoId]) -> dict[PhotoId, int]:
        """Return the rows of photos; those that are no answer are left out."""
        found = {}
        for photo_id in photo_ids:
            row = self._row_of(photo_id)
            if row is not None:
                found[photo_id] = row
        return found

    def kept(self, photo_ids: Sequence[PhotoId]) -> set[PhotoId]:
        """Return those of the photos that answer the query still."""
        where, values = conditions(self.query, few=True)
        rows = self._db.rows(
            f"SELECT id FROM photos WHERE id IN (SELECT value FROM json_each(?)) AND {where}",
            (json.dumps(list(photo_ids)), *values),
        )
        return {PhotoId(row[0]) for row in rows}

    def _row_of(self, photo_id: PhotoId) -> int | None:
        where, values = conditions(self.query, few=True)
        taken = self._db.value(
            f"SELECT taken_at FROM photos WHERE id = ? AND {where}", (photo_id, *values)
        )
        number = self._number_of(taken)
        if number is None:
            return None
        where, values = self._within(number)
        newer = self._db.value(
            f"SELECT count(*) FROM photos WHERE {where} AND (taken_at, id) > (?, ?)",
            (*values, taken, photo_id),
        )
        return min(self.starts[number] + int(newer), self.starts[number + 1] - 1)

    def _number_of(self, taken: str | None) -> int | None:
        if taken is None:
            return None
        wanted = (int(taken[:4]), int(taken[5:7]))
        numbers = (i for i, m in enumerate(self.months) if (m.year, m.month) == wanted)
        return next(numbers, None)

    def _key(self, row: int) -> tuple[str, int] | None:
        """Return the time and the id of the photo in a row."""
        month = self._month_at(row)
        where, values = self._within(month)
        rows = self._db.rows(
            f"SELECT taken_at, id FROM photos WHERE {where} {NEWEST_FIRST} LIMIT 1 OFFSET ?",
            (*values, row - self.starts[month]),
        )
        return rows[0] if rows else None

    def _month_at(self, row: int) -> int:
        return bisect_right(self.starts, row) - 1

    def _within(self, month: int, last: int | None = None) -> tuple[str, list[Any]]:
        """Return the condition for the photos of a month, or of several up to `last`."""
        newest, oldest = self.months[month], self.months[month if last is None else last]
        apart = (newest.year - oldest.year) * 12 + newest.month - oldest.month
        # One range only: SQLite takes the first it finds, be it twenty years.
        query = self.query and replace(self.query, since=None, until=None)
        where, values = conditions(query, few=apart < _FEW_MONTHS)
        since, until = _span(self.query)
        first, end = (f"{m.year:04}-{m.month:02}" for m in (oldest, newest))
        bounds = max(first, since), min(end + "~", until + "~")
        return f"{where} AND taken_at >= ? AND taken_at < ?", [*values, *bounds]


class PickedAnswer(Answer):
    """An answer that knows its photos: 4 bytes each."""

    def __init__(self, database: Database, query: PhotoQuery, picked: Picked) -> None:
        counts, aspects = picked.counts.tolist(), picked.aspects.tolist()
        rows = zip(picked.months, counts, aspects, strict=True)
        super().__init__(database, query, [_month(row) for row in rows])
        self._ids = picked.ids

    def tiles(self, first: int, end: int) -> list[PhotoTile]:
        """Return the photos from row `first` up to `end`."""
        ids = self._ids[first:end].tolist()
        rows = self._db.rows(
            f"SELECT {TILE} FROM photos WHERE {SHOWN} AND id IN (SELECT value FROM json_each(?))",
            (json.dumps(ids),),
        )
        found = {row[0]: tile_of(row) for row in rows}
        return [found[photo_id] for photo_id in ids if photo_id in found]

    def days(self, number: int) -> list[Day]:
        """Return the days of a month, given by its place in `months`: newest first."""
        ids = self._ids[self.starts[number] : self.starts[number + 1]].tolist()
        rows = self._db.rows(
            "SELECT CAST(substr(taken_at, 9, 2) AS INTEGER) AS day, count(*) FROM photos"
            " WHERE id IN (SELECT value FROM json_each(?)) GROUP BY day ORDER BY day DESC",
            (json.dumps(ids),),
        )
        return [Day(*row) for row in rows]

    def ids(self, first: int, end: int) -> NDArray[np.int64]:
        """Return the ids of the photos from row `first` up to `end`, newest first."""
        import numpy as np

        return self._ids[first:end].astype(np.int64)

    def rows_of(self, photo_ids: Iterable[PhotoId]) -> dict[PhotoId, int]:
        """Return the rows of photos; those that are no answer are left out."""
        import numpy as np

        wanted = np.fromiter(photo_ids, np.int64)
        rows = np.flatnonzero(np.isin(self._ids, wanted))
        return {PhotoId(int(self._ids[row])): int(row) for row in rows}


def _span(query: PhotoQuery | None) -> tuple[str, str]:
    """Return the first and the last day of a query."""
    since, until = (query.since, query.until) if query is not None else (None, None)
    return (since or date.min).isoformat(), (until or date.max).isoformat()


def _is_of_months(query: PhotoQuery) -> bool:
    """Whether a query asks for whole months and nothing else."""
    if query != PhotoQuery(since=query.since, until=query.until):
        return False
    begins = query.since is None or query.since.day == 1
    until = query.until
    ends = until is None or until == date.max or (until + timedelta(1)).day == 1
    return begins and ends


def _less(months: list[Month], other: list[Month]) -> list[Month]:
    """Return the months without those photos of them that are in `other`."""
    gone = {(m.year, m.month): m for m in other}
    left = [(m, gone.get((m.year, m.month), Month(m.year, m.month, 0, 0.0))) for m in months]
    return [
        Month(m.year, m.month, m.photos - g.photos, m.aspects - g.aspects)
        for m, g in left
        if m.photos > g.photos
    ]


def _month(row: tuple[Any, ...]) -> Month:
    text, photos, aspects = row
    return Month(int(text[:4]), int(text[5:]), photos, aspects)
