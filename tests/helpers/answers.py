"""Stands in for the library's answers: photos made up for a grid."""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING

import numpy as np

from faceorg.library.queries.timeline import Day, Month
from faceorg.ui.models.justified import ASPECT_MAX, ASPECT_MIN

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from faceorg.domain.ids import PhotoId
    from faceorg.domain.photos import PhotoTile


class MadeAnswer:
    """Photos that never change; see `faceorg.ui.models.photo_pages.PhotoAnswer`.

    Attributes:
        photos: newest first.
        read: the rows that were read, request by request.
    """

    query = None

    def __init__(self, photos: Sequence[PhotoTile]) -> None:
        self.photos = photos
        self.read: list[range] = []
        runs = groupby(photos, lambda tile: (tile.taken_at.year, tile.taken_at.month))
        self.months = [_month(*when, list(run)) for when, run in runs]

    def __len__(self) -> int:
        return len(self.photos)

    def tiles(self, first: int, end: int) -> Sequence[PhotoTile]:
        """Return some photos, and remember that they were asked for."""
        self.read.append(range(first, end))
        return self.photos[first:end]

    def days(self, number: int) -> list[Day]:
        """Return the days of a month."""
        when = self.months[number].year, self.months[number].month
        taken = (tile.taken_at for tile in self.photos)
        days = Counter(day.day for day in taken if (day.year, day.month) == when)
        return [Day(day, days[day]) for day in sorted(days, reverse=True)]

    def ids(self, first: int, end: int) -> NDArray[np.int64]:
        """Return the ids of some photos."""
        return np.array([tile.photo_id for tile in self.photos[first:end]], dtype=np.int64)

    def rows_of(self, photo_ids: Iterable[PhotoId]) -> dict[PhotoId, int]:
        """Return the rows of photos."""
        wanted = set(photo_ids)
        return {t.photo_id: row for row, t in enumerate(self.photos) if t.photo_id in wanted}

    def kept(self, photo_ids: Sequence[PhotoId]) -> set[PhotoId]:
        """Return those that are here."""
        return set(self.rows_of(photo_ids))


def _month(year: int, month: int, photos: list[PhotoTile]) -> Month:
    aspects = [min(max(t.width / t.height, ASPECT_MIN), ASPECT_MAX) for t in photos]
    return Month(year, month, len(photos), sum(aspects))
