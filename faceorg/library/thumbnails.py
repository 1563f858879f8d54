"""Small pictures of photos and faces, as JPEG bytes in a file of their own.

They can be made again at any time, so they never mix with what cannot.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.library.database import Database
from faceorg.library.scrubbing import overwrite_deleted, scrub

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from pathlib import Path

    from faceorg.domain.ids import FaceId, PhotoId
    from faceorg.library.keys import Key


class Thumbnails:
    """Reads and writes thumbnails; owns its database, closed by `close`."""

    def __init__(self, path: Path, key: Key | None = None) -> None:
        self._db = Database(path, page_size=16384, key=key)
        try:
            with self._db.transaction():
                for table in ("photos", "faces"):
                    self._db.run(
                        f"CREATE TABLE IF NOT EXISTS {table} (id INTEGER PRIMARY KEY, jpeg BLOB)"
                    )
        except BaseException:
            self._db.close()
            raise

    def photo(self, photo_id: PhotoId) -> bytes | None:
        """Return a photo's thumbnail as JPEG bytes, or None."""
        jpeg: bytes | None = self._db.value("SELECT jpeg FROM photos WHERE id = ?", (photo_id,))
        return jpeg

    def face(self, face_id: FaceId) -> bytes | None:
        """Return a face's portrait as JPEG bytes, or None."""
        jpeg: bytes | None = self._db.value("SELECT jpeg FROM faces WHERE id = ?", (face_id,))
        return jpeg

    def put(
        self, photos: Iterable[tuple[PhotoId, bytes]], faces: Iterable[tuple[FaceId, bytes]]
    ) -> None:
        """Keep thumbnails, in one transaction; older ones of the same ids are replaced."""
        with self._db.transaction():
            self._db.run_many("INSERT OR REPLACE INTO photos VALUES (?, ?)", photos)
            self._db.run_many("INSERT OR REPLACE INTO faces VALUES (?, ?)", faces)

    def copy(
        self,
        photos: Iterable[tuple[PhotoId, PhotoId]],
        faces: Iterable[tuple[FaceId, FaceId]],
    ) -> None:
        """Keep the thumbnails of the first of each pair for the second as well."""
        with self._db.transaction():
            for table, pairs in (("photos", photos), ("faces", faces)):
                self._db.run_many(
                    f"INSERT OR REPLACE INTO {table} SELECT ?2, jpeg FROM {table} WHERE id = ?1",
                    pairs,
                )

    def remove(self, photo_ids: Iterable[PhotoId], face_ids: Iterable[FaceId]) -> None:
        """Drop the thumbnails of photos and faces that are gone."""
        with self._db.transaction():
            self._db.run_many("DELETE FROM photos WHERE id = ?", ((i,) for i in photo_ids))
            self._db.run_many("DELETE FROM faces WHERE id = ?", ((i,) for i in face_ids))

    def stored(self) -> dict[str, tuple[int, int]]:
        """Return {"photos": (how many, bytes of JPEG), "faces": the same}."""
        sql = "SELECT count(*), coalesce(sum(length(jpeg)), 0) FROM "
        found = {table: self._db.rows(sql + table)[0] for table in ("photos", "faces")}
        return {table: (int(number), int(size)) for table, (number, size) in found.items()}

    def keep_only(self, photos: Collection[int], faces: Collection[int]) -> None:
        """Remove all other pictures; `scrub` sees that no byte of them stays."""
        overwrite_deleted(self._db)
        with self._db.transaction():
            for table, kept in (("photos", photos), ("faces", faces)):
                gone = [
                    row for row in self._db.rows(f"SELECT id FROM {table}") if row[0] not in kept
                ]
                self._db.run_many(f"DELETE FROM {table} WHERE id = ?", gone)

    def scrub(self) -> None:
        """Leave nothing of removed pictures in the file.

        Raises:
            EnvironmentFaultError: somebody is still reading, or there is no room.
        """
        scrub(self._db)

    def check(self) -> list[str]:
        """Return what SQLite finds wrong with the file."""
        return [f"thumbnails: {text}" for text in self._db.check()]

    def close(self) -> None:
        """Close the file."""
        self._db.close()
