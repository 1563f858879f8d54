"""Justified rows under headings: where every photo of a grid lies. No Qt, no thread of its own.

Coordinates are pixels of the whole scrolled content: x from the left edge of the rows, y from the
top of the content. Only rows are computed up front; a tile's rectangle is worked out when asked
for, so that a resize costs time by rows, not by photos.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

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
    """A rectangle of whole pixels in the content."""

    x: int
    y: int
    width: int
    height: int

    @property
    def bottom(self) -> int:
        """First pixel row below."""
        return self.y + self.height


@dataclass(frozen=True, slots=True)
class Section:
    """A run of photos under one heading; the heading is at `top`, the next section at `bottom`."""

    first: int
    count: int
    top: int
    bottom: int


class _Row(NamedTuple):
    first: int
    end: int
    top: int
    height: float


class JustifiedLayout:
    """The rows of a grid `width` pixels wide.

    Attributes:
        sections: from top to bottom.
        height: of the whole content.
    """

    def __init__(
        self,
        aspects: Sequence[float],
        counts: Sequence[int],
        width: int,
        metrics: Metrics | None = None,
        top: int = 0,
    ) -> None:
        """Lay out photos.

        Args:
            aspects: width / height of every photo.
            counts: number of photos under each heading, in order; sums up to all photos.
            width: of a full row.
            metrics: sizes; the usual ones without.
            top: room for something that scrolls along above the first heading.
        """
        self.metrics = metrics or Metrics()
        self.width = max(width, 1)
        held = np.clip(np.asarray(aspects, dtype=np.float64), ASPECT_MIN, ASPECT_MAX)
        self._sums: list[float] = [0.0, *np.cumsum(held).tolist()]
        self._rows: list[_Row] = []
        self.sections: list[Section] = []
        self._fill(counts, top)
        self.height = self.sections[-1].bottom if self.sections else top
        self._row_tops = [row.top for row in self._rows]
        self._row_firsts = [row.first for row in self._rows]
        self._section_tops = [section.top for section in self.sections]

    def __len__(self) -> int:
        return len(self._sums) - 1

    def rect(self, index: int) -> Rect:
        """Return where photo `index` lies."""
        row = self._rows[self._row_of(index)]
        start = self._sums[row.first]
        shift = self.metrics.gap * (index - row.first)
        left = (self._sums[index] - start) * row.height + shift
        right = (self._sums[index + 1] - start) * row.height + shift
        return Rect(round(left), row.top, round(right) - round(left), round(row.height))

    def between(self, top: int, bottom: int) -> range:
        """Return the photos of all rows that touch the band from `top` to `bottom`."""
        first = max(bisect_right(self._row_tops, top) - 1, 0)
        end = bisect_left(self._row_tops, bottom)
        if first >= end:
            return range(0)
        return range(self._rows[first].first, self._rows[end - 1].end)

    def at(self, x: int, y: int) -> int | None:
        """Return the photo under a point, or None in a gap."""
        found = bisect_right(self._row_tops, y) - 1
        if found < 0:
            return None
        row = self._rows[found]
        for index in range(row.first, row.end):
            rect = self.rect(index)
            if rect.x <= x < rect.x + rect.width and y < rect.bottom:
                return index
        return None

    def first_below(self, y: int) -> int | None:
        """Return the first photo of the first row that ends below `y`."""
        found = max(bisect_right(self._row_tops, y) - 1, 0)
        while found < len(self._rows):
            row = self._rows[found]
            if row.top + round(row.height) > y:
                return row.first
            found += 1
        return None

    def neighbour_row(self, index: int, step: int) -> int:
        """Return the photo `step` rows further down (up where negative), nearest in x."""
        here = self._row_of(index)
        row = self._rows[min(max(here + step, 0), len(self._rows) - 1)]
        rect = self.rect(index)
        middle = rect.x + rect.width / 2
        if row.first == self._rows[here].first:
            return index
        return min(range(row.first, row.end), key=lambda i: self._distance(i, middle))

    def row_ends(self, index: int) -> tuple[int, int]:
        """Return the first and the last photo of the row that holds `index`."""
        row = self._rows[self._row_of(index)]
        return row.first, row.end - 1

    def section_at(self, y: int) -> int | None:
        """Return the number of the section at height `y`; the first for anything above it."""
        if not self.sections:
            return None
        return max(bisect_right(self._section_tops, y) - 1, 0)

    def _distance(self, index: int, x: float) -> float:
        rect = self.rect(index)
        return abs(rect.x + rect.width / 2 - x)

    def _row_of(self, index: int) -> int:
        return bisect_right(self._row_firsts, index) - 1

    def _fill(self, counts: Sequence[int], top: int) -> None:
        height, gap = self.metrics.row_height, self.metrics.gap
        sums = np.asarray(self._sums)
        reach: list[float] = (sums * height + gap * np.arange(len(sums))).tolist()
        first = 0
        for count in counts:
            y = self._fill_section(reach, first, first + count, top + self.metrics.heading_height)
            self.sections.append(Section(first, count, top, y))
            first, top = first + count, y

    def _fill_section(self, reach: list[float], first: int, end: int, y: int) -> int:
        while first < end:
            row = self._next_row(reach, first, end, y)
            self._rows.append(row)
            first, y = row.end, y + round(row.height) + self.metrics.gap
        return y

    def _next_row(self, reach: list[float], first: int, end: int, y: int) -> _Row:
        wanted = self.metrics.row_height
        cut = bisect_left(reach, reach[first] + self.width + self.metrics.gap, first + 1, end + 1)
        if cut > end:
            height = self._full_height(first, end)
            return _Row(first, end, y, height if height <= wanted * STRETCH_MAX else wanted)
        tight = self._full_height(first, cut)
        if cut - 1 > first:
            loose = self._full_height(first, cut - 1)
            if loose / wanted < wanted / tight:
                return _Row(first, cut - 1, y, loose)
        return _Row(first, cut, y, tight)

    def _full_height(self, first: int, end: int) -> float:
        """Height at which the photos from `first` up to `end` fill the width exactly."""
        room = max(self.width - self.metrics.gap * (end - first - 1), 1)
        return room / (self._sums[end] - self._sums[first])
