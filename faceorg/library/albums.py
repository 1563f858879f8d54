"""Albums and the photos in them; edits of them live in `engine.edits`. Any thread."""

from __future__ import annotations

import json
from functools import cached_property
from typing import TYPE_CHECKING

from faceorg.domain.albums import IN_NO_TIME, Album
from faceorg.domain.ids import AlbumId, PhotoId
from faceorg.library.photos import TILE, tile_of
from faceorg.library.queries.conditions import SHOWN
from faceorg.library.queries.timeline import ASPECT, Day, Month

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from faceorg.domain.photos import PhotoTile
    from faceorg.library.database import Database

_ALBUM = "id, name, query, cover_photo_id"
_FROM = (
    "FROM album_photos a CROSS JOIN photos ON photos.id = a.photo_id"
    f" WHERE a.album_id = ? AND {SHOWN}"
)


class Albums:
    """Reads albums."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def all(self) -> list[Album]:
        """Return all albums, by name as people sort it, then by age."""
        rows = self._db.rows(f"SELECT {_ALBUM} FROM albums ORDER BY folded(name), id")
        return [Album(*row) for row in rows]

    def get(self, album_id: AlbumId) -> Album | None:
        """Return an album, or None where there is none (any more)."""
        rows = self._db.rows(f"SELECT {_ALBUM} FROM albums WHERE id = ?", (album_id,))
        return Album(*rows[0]) if rows else None

    def count(self, album_id: AlbumId) -> int:
        """Return how many photos were put into an album and are shown; 3 us for each."""
        return int(self._db.value(f"SELECT count(*) {_FROM}", (album_id,)))

    def known(self, photo_ids: Sequence[PhotoId]) -> set[PhotoId]:
        """Return those of the photos that the library knows."""
        rows = self._db.rows(
            "SELECT id FROM photos WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(photo_ids)),),
        )
        return {PhotoId(row[0]) for row in rows}

    def places(self, album_id: AlbumId) -> dict[PhotoId, float]:
        """Return all photos of an album in their order, hidden and missing ones too."""
        rows = self._db.rows(
            "SELECT photo_id, place FROM album_photos WHERE album_id = ? ORDER BY place, photo_id",
            (album_id,),
        )
        return {PhotoId(photo_id): place for photo_id, place in rows}

    def in_order(self, album_id: AlbumId) -> InOrder:
        """Return the photos of an album as somebody has put them."""
        rows = self._db.rows(
            f"SELECT photos.id, {ASPECT} {_FROM} ORDER BY a.place, a.photo_id", (album_id,)
        )
        return InOrder(self._db, [PhotoId(i) for i, _ in rows], sum(aspect for _, aspect in rows))


class InOrder:
    """Photos in an order that somebody made, by row; a grid shows it like `timeline.Answer`.

    The order was true when it was asked; photos are read as they are then, and one that is gone
    leaves a gap until somebody asks again.

    Attributes:
        query: nothing was asked.
        months: one that stands for all of them, of `IN_NO_TIME`; none where there is no photo.
    """

    query = None

    def __init__(self, database: Database, ids: Sequence[PhotoId], aspects: float) -> None:
        self._db = database
        self._ids = ids
        self.months = [Month(IN_NO_TIME, IN_NO_TIME, len(ids), aspects)] if ids else []

    def __len__(self) -> int:
        return len(self._ids)

    @cached_property
    def _rows(self) -> dict[PhotoId, int]:
        return {photo_id: row for row, photo_id in enumerate(self._ids)}

    def tiles(self, first: int, end: int) -> list[PhotoTile]:
        """Return the photos from row `first` up to `end`."""
        wanted = self._ids[first:end]
        rows = self._db.rows(
            f"SELECT {TILE} FROM photos WHERE {SHOWN} AND id IN (SELECT value FROM json_each(?))",
            (json.dumps(wanted),),
        )
        found = {tile.photo_id: tile for tile in map(tile_of, rows)}
        return [found[photo_id] for photo_id in wanted if photo_id in found]

    def days(self, _number: int) -> list[Day]:
        """Return no days: photos stand in no time."""
        return []

    def ids(self, first: int, end: int) -> NDArray[np.int64]:
        """Return the ids of the photos from row `first` up to `end`."""
        import numpy as np  # slow to load, and needed for selections of more than is seen only

        return np.array(self._ids[first:end], dtype=np.int64)

    def rows_of(self, photo_ids: Iterable[PhotoId]) -> Mapping[PhotoId, int]:
        """Return the rows of photos; those that are not here are left out."""
        return {i: self._rows[i] for i in photo_ids if i in self._rows}

    def kept(self, photo_ids: Sequence[PhotoId]) -> set[PhotoId]:
        """Return those of the photos that are here."""
        return {i for i in photo_ids if i in self._rows}
