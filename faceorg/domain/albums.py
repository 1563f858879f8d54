"""An album: photos that somebody put together, or a question that is asked anew each time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from faceorg.domain.ids import AlbumId, PhotoId

IN_NO_TIME = 0
"""The year and the month of photos that stand in somebody's own order, not in that of time."""


@dataclass(frozen=True, slots=True)
class Album:
    """An album of one of two kinds.

    Attributes:
        name: as typed; two albums may share it.
        query: of a smart album, what it asks for as `domain.query.query_from_json` reads it; None:
            its photos were put into it one by one.
        cover: the photo that somebody chose to stand for it; None: nobody has.
    """

    album_id: AlbumId
    name: str
    query: str | None = None
    cover: PhotoId | None = None

    @property
    def is_smart(self) -> bool:
        """Whether its photos are those that answer a query."""
        return self.query is not None
