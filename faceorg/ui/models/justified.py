"""Justified rows: where each photo of a run lies. No Qt, no thread of its own.

Coordinates are pixels: x from the left edge of the rows, y from the top of the run. A photo's
rectangle is worked out when asked for.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

ASPECT_MIN, ASPECT_MAX = 0.45, 3.2  # panoramas and strips are cropped to stay findable
STRETCH_MAX = 1.2  # a last row that would grow more than this stays short instead


@dataclass(frozen=True, slots=True)
class Metrics:
    """Sizes of a grid in pixels."""

    row_height: int = 168
    gap: int = 8
    heading_height: int = 48


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle of whole pixels."""

    x: int
    y: int
    width: int
    height: int

    @property
    def bottom(self) -> int:
        """First pixel row below."""
        return self.y + self.height

    def moved(self, down: int) -> Rect:
        """Return it `down` pixels further down."""
        return Rect(self.x, self.y + down, self.width, self.height)


class _Row(NamedTuple):
    first: int
    end: int
    top: int
    height: float


class Rows:
    """A run of photos in rows `width` pixels wide.

    Attributes:
        height: of all rows, with the gap below the last.
    """

    def __init__(
        self, aspects: Iterable[float], width: int, metrics: Metrics, *, ends: bool = True
    ) -> None:
        """Lay out photos.

        Args:
            aspects: width / height of each photo.
            width: of a full row.
            metrics: sizes.
            ends: the month ends here, and its last row may be short; else every row is full.
        """
        self._metrics, self._width = metrics, max(width, 1)
        held = (min(max(aspect, ASPECT_MIN), ASPECT_MAX) for aspect in aspects)
        self._sums = list(accumulate(held, initial=0.0))
        self._rows: list[_Row] = []
        self.height = 0
        if ends:
            self._fill()
        else:
            self._fill_evenly()
        self._tops = [row.top for row in self._rows]
        self._firsts = [row.first for row in self._rows]

    def __len__(self) -> int:
        return len(self._sums) - 1

    @property
    def count(self) -> int:
        """The number of rows."""
        return len(self._rows)

    def rect(self, index: int) -> Rect:
        """Return where photo `index` lies."""
        row = self._rows[self.row_of(index)]
        start = self._sums[row.first]
        shift = self._metrics.gap * (index - row.first)
        left = (self._sums[index] - start) * row.height + shift
        right = (self._sums[index + 1] - start) * row.height + shift
        return Rect(round(left), row.top, round(right) - round(left), round(row.height))

    def row_of(self, index: int) -> int:
        """Return the number of the row that holds photo `index`."""
        return bisect_right(self._firsts, index) - 1

    def span(self, row: int) -> tuple[int, int]:
        """Return the first photo of a row, and the one after its last."""
        return self._rows[row].first, self._rows[row].end

    def row_at(self, y: int) -> int:
        """Return the number of the row at height `y`, with the gap below it."""
        return min(max(bisect_right(self._tops, y) - 1, 0), len(self._rows) - 1)

    def _add(self, first: int, end: int, height: float) -> None:
        self._rows.append(_Row(first, end, self.height, height))
        self.height += round(height) + self._metrics.gap

    def _reach(self) -> list[float]:
        """Return how far photos reach at the usual height, one gap after each."""
        height, gap = self._metrics.row_height, self._metrics.gap
        return [total * height + gap * number for number, total in enumerate(self._sums)]

    def _fill(self) -> None:
        """Fill row by row, each as near the usual height as whole photos allow."""
        reach, first, end = self._reach(), 0, len(self)
        while first < end:
            stop, height = self._next(reach, first, end)
            self._add(first, stop, height)
            first = stop

    def _next(self, reach: list[float], first: int, end: int) -> tuple[int, float]:
        wanted = self._metrics.row_height
        full = reach[first] + self._width + self._metrics.gap
        cut = bisect_left(reach, full, first + 1, end + 1)
        if cut > end:
            height = self._full_height(first, end)
            return end, height if height <= wanted * STRETCH_MAX else wanted
        tight = self._full_height(first, cut)
        if cut - 1 > first:
            loose = self._full_height(first, cut - 1)
            if loose / wanted < wanted / tight:
                return cut - 1, loose
        return cut, tight

    def _fill_evenly(self) -> None:
        """Fill as many rows as come nearest, what is left being shared by those to come."""
        reach, first, end = self._reach(), 0, len(self)
        left = max(round(reach[end] / (self._width + self._metrics.gap)), 1)
        left = min(left, end)
        while first < end:
            aim = reach[first] + (reach[end] - reach[first]) / left
            stop = bisect_left(reach, aim, first + 1, end)
            if stop > first + 1 and aim - reach[stop - 1] < reach[stop] - aim:
                stop -= 1
            left -= 1
            stop = end if left == 0 else min(stop, end - left)
            self._add(first, stop, self._full_height(first, stop))
            first = stop

    def _full_height(self, first: int, end: int) -> float:
        """Height at which the photos from `first` up to `end` fill the width exactly."""
        room = max(self._width - self._metrics.gap * (end - first - 1), 1)
        return room / (self._sums[end] - self._sums[first])


class Cells:
    """Stands in for `Rows` of photos whose shapes are not known yet: equal cells in a height."""

    def __init__(self, photos: int, height: int, width: int, metrics: Metrics) -> None:
        self._photos, self._width, self._gap = photos, max(width, 1), metrics.gap
        self.height = height
        rows = max(round(height / (metrics.row_height + metrics.gap)), 1)
        self._columns = -(-photos // rows)
        self.count = -(-photos // self._columns)

    def __len__(self) -> int:
        return self._photos

    def rect(self, index: int) -> Rect:
        """Return where the cell of photo `index` lies."""
        row, column = divmod(index, self._columns)
        top, bottom = (self.height * n // self.count for n in (row, row + 1))
        room = self._width + self._gap
        left, right = (room * n // self._columns for n in (column, column + 1))
        width, height = right - left - self._gap, bottom - top - self._gap
        return Rect(left, top, max(width, 1), max(height, 1))

    def row_of(self, index: int) -> int:
        """Return the number of the row that holds photo `index`."""
        return index // self._columns

    def span(self, row: int) -> tuple[int, int]:
        """Return the first photo of a row, and the one after its last."""
        return row * self._columns, min((row + 1) * self._columns, self._photos)

    def row_at(self, y: int) -> int:
        """Return the number of the row at height `y`, with the gap below it."""
        number = (max(y, 0) * self.count + self.count - 1) // max(self.height, 1)
        number = min(number, self.count - 1)
        while number > 0 and self.height * number // self.count > y:
            number -= 1
        return number
