"""The photos before and after the one that is shown large; no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from faceorg.domain.ids import PhotoId
    from faceorg.domain.query import PhotoQuery
    from faceorg.ui.models.photo_pages import PhotoAnswer

_REACH = 100  # photos read before and after


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of an order.

    Attributes:
        first: the number of its first photo, from 0.
        ids: its photos.
        total: the number of all photos.
    """

    first: int = 0
    ids: Sequence[PhotoId] = ()
    total: int = 0

    def place(self, photo_id: PhotoId | None) -> int | None:
        """Return the number of a photo, from 0, or None where it is not in this part."""
        if photo_id is None or photo_id not in self.ids:
            return None
        return self.first + self.ids.index(photo_id)

    def at(self, place: int) -> PhotoId | None:
        """Return the photo with a number, or None."""
        index = place - self.first
        return self.ids[index] if 0 <= index < len(self.ids) else None

    def holds_around(self, place: int, reach: int) -> bool:
        """Whether the photos around a place are here, as far as there are any."""
        last = self.first + len(self.ids)
        return self.first <= max(place - reach, 0) and min(place + reach, self.total) <= last


class PhotoOrder(Protocol):
    """In which order photos are shown one by one."""

    def known(self) -> Stretch:
        """Return what is known without reading."""

    def read(self, photo_id: PhotoId) -> Stretch:
        """Return the photos around one; in a worker."""

    @property
    def query(self) -> PhotoQuery | None:
        """What was asked for, where the photos answer something."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A short list."""

    ids: tuple[PhotoId, ...]

    def known(self) -> Stretch:
        """Return all of it."""
        return Stretch(0, self.ids, len(self.ids))

    def read(self, _photo_id: PhotoId) -> Stretch:
        """Return all of it."""
        return self.known()

    @property
    def query(self) -> None:
        """A list answers nothing."""
        return None


def order_of(around: Sequence[PhotoId] | PhotoOrder) -> PhotoOrder:
    """Return a list as an order."""
    return Listed(tuple(around)) if isinstance(around, Sequence) else around


@dataclass(frozen=True, slots=True)
class Along:
    """What answers a query, of any length.

    Attributes:
        near: the first row and the ids of photos that are known already.
    """

    answer: PhotoAnswer
    near: tuple[int, Sequence[PhotoId]] | None = None

    @property
    def query(self) -> PhotoQuery | None:
        """What was asked for."""
        return self.answer.query

    def known(self) -> Stretch:
        """Return what the grid has loaded."""
        first, ids = self.near or (0, ())
        return Stretch(first, ids, len(self.answer))

    def read(self, photo_id: PhotoId) -> Stretch:
        """Return the photos around one; nothing where it is no longer there."""
        row = self.answer.rows_of([photo_id]).get(photo_id)
        if row is None:
            return Stretch(0, (), len(self.answer))
        first = max(row - _REACH, 0)
        return Stretch(first, self.answer.ids(first, row + _REACH).tolist(), len(self.answer))
