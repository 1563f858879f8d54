"""The writes of edits on photos and albums; each notes the rows before it changes them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from faceorg.domain.ids import AlbumId
from faceorg.library.clock import now
from faceorg.library.counts import counted_after
from faceorg.library.history.images import TABLES, key_text, put_photos, read_rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from faceorg.domain.ids import PhotoId
    from faceorg.library.database import Database
    from faceorg.library.history.images import Image

_IDS = "IN (SELECT value FROM json_each(?))"


class PhotoEdit:
    """An edit under way, as far as it is about photos and albums.

    Attributes:
        before: what the changed rows held at first, by table and key.
    """

    def __init__(self, database: Database) -> None:
        self._db = database
        self.before: Image = {table: {} for table in TABLES}

    # photos ----------------------------------------------------------------------------------

    def set_favourite(self, photo_ids: Sequence[PhotoId], *, favourite: bool) -> None:
        """Mark photos as favourites, or no longer."""
        self._set_of_photos(photo_ids, "favourite", favourite)

    def set_hidden(self, photo_ids: Sequence[PhotoId], *, hidden: bool) -> None:
        """Hide photos, or show them again."""
        self._set_of_photos(photo_ids, "hidden", hidden)

    def _set_of_photos(self, photo_ids: Sequence[PhotoId], column: str, value: bool) -> None:
        self._note("photos", [(i,) for i in photo_ids])
        with counted_after(self._db, len(photo_ids)):
            self._db.run(
                f"UPDATE photos SET {column} = ?1 WHERE {column} <> ?1"
                " AND id IN (SELECT value FROM json_each(?2))",
                (int(value), json.dumps(list(photo_ids))),
            )

    def shift(self, photo_ids: Sequence[PhotoId], seconds: int) -> None:
        """Add seconds to when photos were taken."""
        self._note("photos", [(i,) for i in photo_ids])
        rows = self._db.rows(
            f"SELECT id, favourite, hidden, shift_s FROM photos WHERE id {_IDS}",
            (json.dumps(list(photo_ids)),),
        )
        put_photos(self._db, [[*row[:3], row[3] + seconds] for row in rows])

    # albums ----------------------------------------------------------------------------------

    def add_album(self, name: str, query: str | None = None) -> AlbumId:
        """Make an album without photos, or with a `query` a smart one; return its id."""
        cursor = self._db.run(
            "INSERT INTO albums (name, query, created_at) VALUES (?, ?, ?)", (name, query, now())
        )
        self.before["albums"][str(cursor.lastrowid)] = None
        return AlbumId(cursor.lastrowid or 0)

    def rename_album(self, album_id: AlbumId, name: str) -> None:
        """Give an album another name."""
        self._note("albums", [(album_id,)])
        self._db.run("UPDATE albums SET name = ? WHERE id = ?", (name, album_id))

    def set_album_query(self, album_id: AlbumId, query: str) -> None:
        """Let a smart album ask for something else."""
        self._note("albums", [(album_id,)])
        self._db.run("UPDATE albums SET query = ? WHERE id = ?", (query, album_id))

    def set_album_cover(self, album_id: AlbumId, photo_id: PhotoId | None) -> None:
        """Let a photo stand for an album, or none."""
        self._note("albums", [(album_id,)])
        self._db.run("UPDATE albums SET cover_photo_id = ? WHERE id = ?", (photo_id, album_id))

    def remove_album(self, album_id: AlbumId) -> None:
        """Remove an album; its photos stay where they are."""
        self._note("albums", [(album_id,)])
        rows = self._db.rows(
            "SELECT album_id, photo_id FROM album_photos WHERE album_id = ?", (album_id,)
        )
        self._note("album_photos", rows)
        self._db.run("DELETE FROM albums WHERE id = ?", (album_id,))

    def place_in_album(self, album_id: AlbumId, places: Iterable[tuple[PhotoId, float]]) -> None:
        """Put photos into an album, each at its place, or move them there."""
        rows = [(album_id, photo_id, place) for photo_id, place in places]
        self._note("album_photos", [row[:2] for row in rows])
        self._db.run_many(
            "INSERT INTO album_photos (album_id, photo_id, place) VALUES (?, ?, ?)"
            " ON CONFLICT (album_id, photo_id) DO UPDATE SET place = excluded.place",
            rows,
        )

    def take_from_album(self, album_id: AlbumId, photo_ids: Iterable[PhotoId]) -> None:
        """Take photos out of an album."""
        keys = [(album_id, photo_id) for photo_id in photo_ids]
        self._note("album_photos", keys)
        self._db.run_many("DELETE FROM album_photos WHERE album_id = ? AND photo_id = ?", keys)

    def _note(self, table: str, keys: Iterable[Sequence[Any]]) -> None:
        noted = self.before[table]
        fresh = [key for key in keys if key_text(key) not in noted]
        if fresh:
            noted.update(read_rows(self._db, table, fresh))
