"""Where every photo of a grid lies, months under headings, any number of photos. No Qt.

Heights of blocks are estimated from the sums of their aspect ratios until their photos are known
(`settle`); what lies below a block that settles moves, and whoever shows it scrolls along.
Coordinates are pixels of the whole scrolled content: y from its top.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

import numpy as np

from faceorg.ui.models.day_rows import DayRows, parts_of
from faceorg.ui.models.justified import Cells, Metrics, Rect, Rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from faceorg.ui.models.blocks import Blocks


@dataclass(frozen=True, slots=True)
class Section:
    """A month: its heading is at `top`, the next section at `bottom`."""

    top: int
    bottom: int


@dataclass(frozen=True, slots=True)
class Heading:
    """Where a heading stands, `top`, in the content.

    Attributes:
        month: the number of the month it tells of, or of the month of its day.
        day: the number of the day in that month; None: a heading of the whole.
    """

    top: int
    month: int
    day: int | None = None


class MonthLayout:
    """The blocks of a grid `width` pixels wide.

    Attributes:
        height: of the whole content.
    """

    def __init__(
        self,
        blocks: Blocks,
        width: int,
        metrics: Metrics | None = None,
        top: int = 0,
        *,
        by_day: bool = False,
    ) -> None:
        """Estimate all heights.

        Args:
            blocks: the photos.
            width: of a full row.
            metrics: sizes; the usual ones without.
            top: room for something that scrolls along above the first heading.
            by_day: each day has a heading and rows of its own, as soon as days are known.
        """
        self._by_day = by_day
        self.blocks, self.width, self.top = blocks, max(width, 1), top
        self.metrics = metrics or Metrics()
        self._rows: dict[int, Rows | DayRows] = {}
        self._heights = self._estimates()
        self._place()

    def _estimates(self) -> NDArray[np.int64]:
        """A month ends with half a row on average; one row is as high as it was meant."""
        height, gap = self.metrics.row_height, self.metrics.gap
        counts = np.diff(self.blocks.firsts)
        rows = (self.blocks.aspects * height + gap * counts) / (self.width + gap)
        ends = np.zeros(len(counts), dtype=bool)
        ends[np.array(self.blocks.first_of_month[1:], dtype=np.int64) - 1] = True
        rows = np.maximum(np.where(ends & (rows > 1), rows + 0.5, rows), 1)
        # Of 400 photos, made in 20 days: what is near is known before it is seen.
        days = np.sqrt(counts) - 1 if self._by_day else np.zeros(len(counts))
        wanted = np.minimum(rows + days / 2, counts) * (height + gap)
        wanted += days * self.metrics.heading_height
        heights: NDArray[np.int64] = np.rint(wanted).astype(int)
        return heights

    def _place(self) -> None:
        headings = (self.blocks.month + 1) * self.metrics.heading_height
        below = np.cumsum(self._heights)
        self._tops: list[int] = (self.top + headings + below - self._heights).tolist()
        self.height = self.top
        if self._tops:
            self.height = self._tops[-1] + int(self._heights[-1])

    # what is known -----------------------------------------------------------------------

    def settle(self, block: int, aspects: Sequence[float], days: Sequence[int] = ()) -> None:
        """Lay out a block exactly, now that its photos are known.

        Args:
            block: which.
            aspects: width / height of each photo.
            days: how many photos each day of the month has; none where only the month counts.
        """
        in_days = self._in_days(block, aspects, days) if days and self._by_day else None
        ends = self.blocks.ends_month(block)
        rows = in_days or Rows(aspects, self.width, self.metrics, ends=ends)
        self._rows[block] = rows
        if self._heights[block] != rows.height:
            self._heights[block] = rows.height
            self._place()

    def _in_days(self, block: int, aspects: Sequence[float], days: Sequence[int]) -> DayRows | None:
        """Lay out the days of a block; None where they are not those of its month any more."""
        month = int(self.blocks.month[block])
        first = self.blocks.firsts[self.blocks.first_of_month[month]]
        starts = list(accumulate(days, initial=0))
        if starts[-1] != self.blocks.months[month].photos:
            return None
        rows = self.blocks.rows(block)
        parts = parts_of(starts, range(rows.start - first, rows.stop - first))
        return DayRows(aspects, parts, self.width, self.metrics)

    def is_settled(self, block: int) -> bool:
        """Whether a block is laid out exactly."""
        return block in self._rows

    def forget(self, block: int) -> None:
        """Let go of the rows of a block that is far away; its height stays."""
        self._rows.pop(block, None)

    # where things are --------------------------------------------------------------------

    def rect(self, index: int) -> Rect:
        """Return where photo `index` lies, or what stands in for it."""
        block = self.blocks.block_of(index)
        first = self.blocks.firsts[block]
        return self._rows_of(block).rect(index - first).moved(self._tops[block])

    def blocks_between(self, top: int, bottom: int) -> range:
        """Return the blocks that touch the band from `top` to `bottom`."""
        if not len(self.blocks):
            return range(0)
        first = max(bisect_right(self._tops, top) - 1, 0)
        return range(first, max(bisect_left(self._tops, bottom), first))

    def between(self, top: int, bottom: int) -> range:
        """Return the photos of all rows that touch the band from `top` to `bottom`."""
        blocks = self.blocks_between(top, bottom)
        if not blocks:
            return range(0)
        ends = []
        for block, y, side in ((blocks[0], top, 0), (blocks[-1], bottom - 1, 1)):
            rows = self._rows_of(block)
            span = rows.span(rows.row_at(y - self._tops[block]))
            ends.append(self.blocks.firsts[block] + span[side])
        return range(ends[0], ends[1])

    def at(self, x: int, y: int) -> int | None:
        """Return the photo under a point, or None in a gap."""
        for index in self.between(y, y + 1):
            rect = self.rect(index)
            if rect.x <= x < rect.x + rect.width and rect.y <= y < rect.bottom:
                return index
        return None

    def first_below(self, y: int) -> int | None:
        """Return the first photo of the first row that ends below `y`."""
        start = self.between(y, y + 1).start if len(self.blocks) else 0
        while start < self.blocks.photos:
            if self.rect(start).bottom > y:
                return start
            start = self._next_row(start)
        return None

    def neighbour_row(self, index: int, step: int) -> int:
        """Return the photo `step` rows further down (up where negative), nearest in x."""
        block = self.blocks.block_of(index)
        row = self._rows_of(block).row_of(index - self.blocks.firsts[block]) + step
        while row < 0 and block > 0:
            block -= 1
            row += self._rows_of(block).count
        while row >= self._rows_of(block).count and block + 1 < len(self.blocks):
            row -= self._rows_of(block).count
            block += 1
        rows, first = self._rows_of(block), self.blocks.firsts[block]
        begin, end = rows.span(min(max(row, 0), rows.count - 1))
        if begin <= index - first < end:
            return index
        rect = self.rect(index)
        middle = rect.x + rect.width / 2
        return min(range(first + begin, first + end), key=lambda i: self._distance(i, middle))

    def headings(self, top: int, bottom: int) -> list[Heading]:
        """Return the headings of all that is between two heights, the first of what is at `top`.

        That one may begin above `top`; how far above is not told.
        """
        found: list[Heading] = []
        height = self.metrics.heading_height
        for block in self.blocks_between(top + height, bottom + height):
            month, here = int(self.blocks.month[block]), self._tops[block]
            begins = block == self.blocks.first_of_month[month]
            rows = self._rows.get(block)
            if not isinstance(rows, DayRows):
                if begins or not found:
                    found.append(Heading(here - height if begins else min(here, top), month))
                continue
            for number, part in enumerate(rows.parts):
                if part.heads or (begins and not number):
                    found.append(Heading(here + rows.top(number) - height, month, part.day))
                elif not found:
                    found.append(Heading(min(here, top), month, part.day))
        first = bisect_right(found, top, key=lambda heading: heading.top) - 1
        return found[max(first, 0) :]

    def section_at(self, y: int) -> int | None:
        """Return the number of the section at height `y`; the first for anything above it."""
        if not len(self.blocks):
            return None
        block = max(bisect_right(self._tops, y + self.metrics.heading_height) - 1, 0)
        return int(self.blocks.month[block])

    def section(self, number: int) -> Section:
        """Return a section by its number."""
        first, end = self.blocks.first_of_month[number : number + 2]
        top = self._tops[first] - self.metrics.heading_height
        return Section(top, self._tops[end - 1] + int(self._heights[end - 1]))

    def section_tops(self) -> list[int]:
        """Return where all sections begin."""
        heading = self.metrics.heading_height
        return [self._tops[block] - heading for block in self.blocks.first_of_month[:-1]]

    def _next_row(self, index: int) -> int:
        block = self.blocks.block_of(index)
        first, rows = self.blocks.firsts[block], self._rows_of(block)
        return first + rows.span(rows.row_of(index - first))[1]

    def _distance(self, index: int, x: float) -> float:
        rect = self.rect(index)
        return abs(rect.x + rect.width / 2 - x)

    def _rows_of(self, block: int) -> Rows | DayRows | Cells:
        known = self._rows.get(block)
        if known is not None:
            return known
        photos = len(self.blocks.rows(block))
        return Cells(photos, int(self._heights[block]), self.width, self.metrics)
