"""All photos that are shown, newest first, in memory: ids, shapes, marks. See `library.columns`."""

from __future__ import annotations

import json
from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from faceorg.library.columns import Column, grown, mask, numbers
from faceorg.library.conditions import SHOWN
from faceorg.library.photos import NEWEST_FIRST

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from numpy.typing import NDArray

    from faceorg.library.columns import Mask
    from faceorg.library.database import Database

ASPECT_UNIT = 16_384  # of a stored aspect ratio: 3.2 is 52,429
_ROWS_AT_ONCE = 50_000
_SORTED_IN_MAX = 300  # photos put in their places one by one, 80 us each; more: read all again
_FAVOURITE, _DATED = 2, 1
Key = tuple[str, int]  # when it was taken, and the id; newest first is largest first


class Shown(Column):
    """The photos that are shown.

    Attributes:
        ids: int32 (n,), newest first.
        months: their months, "2024-05", newest first.
        starts: int64 (months + 1,): the first row of each month, and n.
        aspects: uint16 (size,), width / height as `timeline.ASPECT`, in 1 / `ASPECT_UNIT`.
        favourites, dated: bool (size,).
    """

    ids: NDArray[np.int32]
    months: list[str]
    starts: NDArray[np.int64]

    def __init__(self, database: Database, aspect: str) -> None:
        super().__init__(database)
        self._value = (
            f"id * 262144 + CAST(coalesce({aspect}, 1.0) * {ASPECT_UNIT} AS INTEGER) * 4"
            f" + (favourite <> 0) * {_FAVOURITE} + (dated <> 0) * {_DATED}"
        )

    def load(self, size: int) -> None:
        """Read all of them, by months."""
        self.aspects = np.zeros(size, np.uint16)
        self.favourites, self.dated = (np.zeros(size, np.bool_) for _ in range(2))
        self._load_order()

    def refresh(self, size: int, ids: Sequence[int], touched: Mask) -> None:
        """Read some of them again, and put them where they belong."""
        self.aspects = grown(self.aspects, size)
        self.favourites, self.dated = grown(self.favourites, size), grown(self.dated, size)
        sql = f"SELECT {self._value} AS v FROM photos NOT INDEXED WHERE {SHOWN} AND id {_IN}"
        here = self._put(numbers(self._db, sql, (json.dumps(ids),)))
        before = self.ids[touched[self.ids]]
        shown = mask(size, [here])
        came = here[~mask(size, [before])[here]]
        self.ids = self.ids[~touched[self.ids] | shown[self.ids]]
        self._read_months()
        stay = self._out_of_place(shown)
        self.ids = self.ids[~mask(size, [stay])[self.ids]]
        moved = [*came.tolist(), *stay.tolist()]
        if len(moved) > _SORTED_IN_MAX:
            self._load_order()
        else:
            self._sort_in(moved)

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
        ids = values >> 18
        self.aspects[ids] = (values >> 2) & 65535
        self.favourites[ids] = (values & _FAVOURITE) > 0
        self.dated[ids] = (values & _DATED) > 0
        return ids

    def _out_of_place(self, touched: Mask) -> NDArray[np.int32]:
        """Return the photos to be sorted in again: all that were touched, if one must be."""
        rows = np.flatnonzero(touched[self.ids])
        last = len(self.ids) - 1
        around = np.unique(np.clip(np.concatenate((rows - 1, rows, rows + 1)), 0, last))
        ids = self.ids[around].tolist() if len(rows) else []
        keys = self._keys(ids)
        in_order = all(keys[a] > keys[b] for a, b in pairwise(ids))
        return np.empty(0, np.int32) if in_order else self.ids[rows]

    def _sort_in(self, ids: Sequence[int]) -> None:
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
