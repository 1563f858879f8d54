"""Justified rows of a block whose days have headings of their own. No Qt, no thread of its own.

Coordinates are those of `justified`: y from the top of the block.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from faceorg.ui.models.justified import Rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.ui.models.justified import Metrics, Rect


@dataclass(frozen=True, slots=True)
class Part:
    """The photos of a day that are in a block.

    Attributes:
        first: the first one, counted from the block's first.
        day: what the heading says, by its number among the days of the month.
        heads: the heading stands above it; the one of a month's first day stands above the block,
            and that of a day that began in another block there.
        ends: the day ends here, and its last row may be short.
    """

    first: int
    day: int
    heads: bool = True
    ends: bool = True


class DayRows:
    """The days of a block, each in rows of its own; otherwise like `Rows`.

    Attributes:
        height: of all rows and headings, with the gap below the last.
        parts: the days.
    """

    def __init__(
        self, aspects: Sequence[float], parts: Sequence[Part], width: int, metrics: Metrics
    ) -> None:
        self.parts = parts
        self._firsts = [part.first for part in parts]
        ends = pairwise([*self._firsts, len(aspects)])
        self._rows = [
            Rows(some, width, metrics, ends=part.ends or not _fill(some, width, metrics))
            for part, some in zip(parts, (aspects[a:b] for a, b in ends), strict=True)
        ]
        self._counts = list(accumulate((rows.count for rows in self._rows), initial=0))
        self._tops: list[int] = []
        self.height = 0
        for part, rows in zip(parts, self._rows, strict=True):
            self.height += metrics.heading_height * part.heads
            self._tops.append(self.height)
            self.height += rows.height
        self._photos = len(aspects)

    def __len__(self) -> int:
        return self._photos

    @property
    def count(self) -> int:
        """The number of rows."""
        return self._counts[-1]

    def top(self, part: int) -> int:
        """Return where the rows of a day begin."""
        return self._tops[part]

    def rect(self, index: int) -> Rect:
        """Return where photo `index` lies."""
        part = self.part_of(index)
        return self._rows[part].rect(index - self._firsts[part]).moved(self._tops[part])

    def part_of(self, index: int) -> int:
        """Return the number of the day that holds photo `index`."""
        return bisect_right(self._firsts, index) - 1

    def row_of(self, index: int) -> int:
        """Return the number of the row that holds photo `index`."""
        part = self.part_of(index)
        return self._counts[part] + self._rows[part].row_of(index - self._firsts[part])

    def span(self, row: int) -> tuple[int, int]:
        """Return the first photo of a row, and the one after its last."""
        part = bisect_right(self._counts, row, hi=len(self._rows)) - 1
        first, end = self._rows[part].span(row - self._counts[part])
        return first + self._firsts[part], end + self._firsts[part]

    def row_at(self, y: int) -> int:
        """Return the number of the row at height `y`, with what lies below it."""
        part = max(bisect_right(self._tops, y) - 1, 0)
        return self._counts[part] + self._rows[part].row_at(y - self._tops[part])


def _fill(aspects: Sequence[float], width: int, metrics: Metrics) -> bool:
    """Whether photos fill a row: a few that another block goes on with would become too large."""
    return sum(aspects) * metrics.row_height + metrics.gap * len(aspects) >= width


def parts_of(starts: Sequence[int], block: range) -> list[Part]:
    """Return the days of a block.

    Args:
        starts: the first photo of each day of the month, and the number of its photos at the end.
        block: the photos of the block, counted from the month's first.
    """
    here = bisect_right(starts, block.start) - 1
    found: list[Part] = []
    for day in range(here, len(starts) - 1):
        if starts[day] >= block.stop:
            break
        begins = starts[day] >= block.start
        first = starts[day] - block.start if begins else 0
        found.append(Part(first, day, begins and day > 0, starts[day + 1] <= block.stop))
    return found
