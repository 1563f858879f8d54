"""All photos that are shown, newest first, in memory: ids, shapes, marks. See `columns`."""

from __future__ import annotations

import json
from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from faceorg.library.photos import NEWEST_FIRST
from faceorg.library.queries.columns import Column, grown, mask, numbers
from faceorg.library.queries.conditions import SHOWN

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from numpy.typing import NDArray

    from faceorg.library.database import Database
    from faceorg.library.queries.columns import Mask

ASPECT_UNIT = 16_384  # of a stored aspect ratio: 3.2 is 52,429
_ROWS_AT_ONCE = 50_000
_SORTED_IN_MAX = 300  # photos put in their places one by one, 80 us each; more: read all again
_VIDEO, _FAVOURITE, _DATED = 4, 2, 1
Key = tuple[str, int]  # when it was taken, and the id; newest first is largest first


class Shown(Column):
    """The photos that are shown.

    Attributes:
        ids: int32 (n,), newest first.
        months: their months, "2024-05", newest first.
        starts: int64 (months + 1,): the first row of each month, and n.
        aspects: uint16 (size,), width / height as `timeline.ASPECT`, in 1 / `ASPECT_UNIT`.
        favourites, dated, videos: bool (size,).
    """

    ids: NDArray[np.int32]
    months: list[str]
    starts: NDArray[np.int64]

    def __init__(self, database: Database, aspect: str) -> None:
        super().__init__(database)
        self._value = (
            f"id * 524288 + CAST(coalesce({aspect}, 1.0) * {ASPECT_UNIT} AS INTEGER) * 8"
            f" + (duration_s IS NOT NULL) * {_VIDEO} + (favourite <> 0) * {_FAVOURITE}"
            f" + (dated <> 0) * {_DATED}"
        )

    def load(self, size: int) -> None:
        """Read all of them, by months."""
        self.aspects = np.zeros(size, np.uint16)
        self.favourites, self.dated, self.videos = (np.zeros(size, np.bool_) for _ in range(3))
        self._load_order()
        self._here = mask(size, [self.ids])

    def refresh(self, size: int, ids: Sequence[int], touched: Mask) -> None:
        """Read some of them again, and put them where they belong."""
        self.aspects = grown(self.aspects, size)
        self.favourites, self.dated = grown(self.favourites, size), grown(self.dated, size)
        self.videos = grown(self.videos, size)
        sql = f"SELECT {self._value} AS v FROM photos NOT INDEXED WHERE {SHOWN} AND id {_IN}"
        here = self._put(numbers(self._db, sql, (json.dumps(ids),)))
        rows = np.flatnonzero(touched.take(self.ids))
        stays = np.isin(self.ids[rows], here)
        came = here[~np.isin(here, self.ids[rows])]
        self._here = grown(self._here, size)
        self._here[self.ids[rows[~stays]]] = False
        self._here[came] = True
        self._read_months()
        if not stays.all():
            self.ids = np.delete(self.ids, rows[~stays])
        rows = rows[stays] - np.searchsorted(rows[~stays], rows[stays])
        moved = rows[:0] if self._in_order(rows) else rows
        sorted_in = [*came.tolist(), *self.ids[moved].tolist()]
        if len(sorted_in) > _SORTED_IN_MAX:
            self._load_order()
            return
        if len(moved):
            self.ids = np.delete(self.ids, moved)
        self._sort_in(sorted_in)

    def between(self, first: int, end: int) -> Mask:
        """Return which photos stand in the rows from `first` up to `end`; a new array."""
        whole = first <= 0 and end >= len(self.ids)
        return self._here.copy() if whole else mask(len(self._here), [self.ids[first:end]])

    def row_at(self, taken: str) -> int:
        """Return the first row of what was taken before a time."""
        return self._row((taken, -1))

    def day_of(self, row: int) -> str:
        """Return when the photo in a row was taken."""
        return self._key(row)[0]

    # order -------------------------------------------------------------------------------

    def _load_order(self) -> None:
        self._read_months()
        found = [np.empty(0, np.int32)]
        for first, end in pairwise(self._edges()):
            sql = (
                f"SELECT {self._value} AS v FROM photos WHERE {SHOWN} AND taken_at < ?"
                f" AND taken_at >= ? {NEWEST_FIRST}"
            )
            months = (self.months[first] + "~", self.months[end - 1])
            found.append(self._put(numbers(self._db, sql, months)).astype(np.int32))
        self.ids = np.concatenate(found)

    def _edges(self) -> list[int]:
        """Return numbers of months with some ten thousand photos between them."""
        edges = [0]
        for i in range(1, len(self.months) + 1):
            if self.starts[i] - self.starts[edges[-1]] >= _ROWS_AT_ONCE or i == len(self.months):
                edges.append(i)
        return edges

    def _read_months(self) -> None:
        rows = self._db.rows("SELECT month, photos FROM photo_months ORDER BY month DESC")
        self.months = [month for month, _ in rows]
        self.starts = np.cumsum([0, *(photos for _, photos in rows)])

    def _put(self, values: NDArray[np.int64]) -> NDArray[np.int64]:
        """Take in what was read; return the ids."""
        ids = values >> 19
        self.aspects[ids] = (values >> 3) & 65535
        self.videos[ids] = (values & _VIDEO) > 0
        self.favourites[ids] = (values & _FAVOURITE) > 0
        self.dated[ids] = (values & _DATED) > 0
        return ids

    def _in_order(self, rows: NDArray[np.int64]) -> bool:
        """Whether photos that were touched stand between the right ones still."""
        near = np.unique(np.concatenate([rows + step for step in (-1, 0, 1)]))
        ids = self.ids[near[(near >= 0) & (near < len(self.ids))]].tolist()
        keys = self._keys(ids)
        return all(keys[a] > keys[b] for a, b in pairwise(ids))

    def _sort_in(self, ids: Sequence[int]) -> None:
        if not ids:
            return
        keys = sorted(self._keys(ids).values(), reverse=True)
        rows = [self._row(key) for key in keys]
        self.ids = np.insert(self.ids, rows, [photo_id for _, photo_id in keys])

    def _row(self, key: Key) -> int:
        """Return the first row with a smaller key."""
        oldest_first = range(len(self.ids) - 1, -1, -1)  # bisect knows rising orders only
        return len(self.ids) - bisect_left(oldest_first, key, key=self._key)

    def _key(self, row: int) -> Key:
        photo_id = int(self.ids[row])
        return self._db.value("SELECT taken_at FROM photos WHERE id = ?", (photo_id,)), photo_id

    def _keys(self, ids: Sequence[int]) -> dict[int, Key]:
        rows: list[tuple[Any, ...]] = self._db.rows(
            f"SELECT id, taken_at FROM photos WHERE id {_IN}", (json.dumps(ids),)
        )
        return {photo_id: (taken, photo_id) for photo_id, taken in rows}


_IN = "IN (SELECT value FROM json_each(?))"
