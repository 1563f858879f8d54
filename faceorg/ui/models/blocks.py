"""Divides the photos of a grid into blocks that are read and laid out by themselves. No Qt.

A block holds photos of one month. A month of up to 600 is one block; larger ones are divided
counting from their oldest photo, so that a new one moves nothing but the first block.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from faceorg.library.queries.timeline import Month

SIZE = 400  # some screens of small photos; read and laid out in 2 ms


class Blocks:
    """The blocks of a list of months, newest first.

    Attributes:
        months: what is divided.
        month: the number of the month that holds each block.
        firsts: the first photo of each block, and the number of all photos at the end.
        aspects: sum of the aspect ratios of each block, as far as the month's is known.
        first_of_month: the first block of each month, and the number of blocks at the end.
    """

    def __init__(self, months: Sequence[Month]) -> None:
        self.months = months
        photos = np.array([month.photos for month in months], dtype=np.int64)
        pieces = np.maximum((photos + SIZE // 2) // SIZE, 1)
        starts = _ends(pieces)
        self.month = np.repeat(np.arange(len(photos)), pieces)
        counts = np.full(len(self.month), SIZE, dtype=np.int64)
        counts[starts[:-1]] = photos - (pieces - 1) * SIZE
        self.firsts: list[int] = _ends(counts).tolist()
        self.first_of_month: list[int] = starts.tolist()
        mean = np.array([month.aspects / month.photos for month in months], dtype=np.float64)
        self.aspects = mean[self.month] * counts

    def __len__(self) -> int:
        return len(self.month)

    @property
    def photos(self) -> int:
        """The number of all photos."""
        return self.firsts[-1]

    def block_of(self, row: int) -> int:
        """Return the block that holds the photo in a row."""
        return bisect_right(self.firsts, row) - 1

    def rows(self, block: int) -> range:
        """Return the rows of a block."""
        return range(self.firsts[block], self.firsts[block + 1])

    def ends_month(self, block: int) -> bool:
        """Whether a block is the last of its month."""
        return block + 1 == self.first_of_month[int(self.month[block]) + 1]

    def around(self, first: int, end: int) -> range:
        """Return the blocks that hold the photos from row `first` up to `end`."""
        if not self.photos:
            return range(0)
        first, end = max(first, 0), min(end, self.photos)
        return range(self.block_of(min(first, self.photos - 1)), self.block_of(max(end, 1) - 1) + 1)

    def month_of(self, row: int) -> Month:
        """Return the month of the photo in a row."""
        return self.months[int(self.month[self.block_of(row)])]


def _ends(counts: NDArray[np.int64]) -> NDArray[np.int64]:
    return np.concatenate(([0], np.cumsum(counts, dtype=np.int64)))
