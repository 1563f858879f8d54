"""Small pictures of photos and faces, as JPEG bytes in a file of their own.

They can be made again at any time, so they never mix with what cannot.
"""

from __future__ import annotations

import json
import logging
import sqlite3
from contextlib import suppress
from typing import TYPE_CHECKING

from faceorg.domain.errors import EnvironmentFaultError, FaultCode
from faceorg.library.database import Database
from faceorg.library.files import replacing

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from pathlib import Path

    from faceorg.domain.ids import FaceId, PhotoId
    from faceorg.library.files.keys import Key

_VERSION = 2  # of the tables here; they need no migration, as they can be made again
_log = logging.getLogger(__name__)


class Thumbnails:
    """Reads and writes thumbnails; owns its database, closed by `close`."""

    def __init__(self, path: Path, key: Key | None = None) -> None:
        """Open the file; one that is damaged is put aside, and made anew.

        Raises:
            EnvironmentFaultError: it can't be opened, or there is no room.
        """
        self._path, self._key = path, key
        self._mark = path.with_name(path.name + ".damaged")
        if self._mark.exists():
            _put_aside(path, self._mark)
        try:
            self._db = self._opened()
        except EnvironmentFaultError as fault:
            if not _is_damage(fault):
                raise
            _log.warning("Damaged, and made anew: %s", path)
            _put_aside(path, self._mark)
            self._db = self._opened()

    def _opened(self) -> Database:
        db = Database(self._path, page_size=16384, key=self._key)
        try:
            if db.value("PRAGMA user_version") == _VERSION:
                return db
            with db.transaction():
                new = not db.value("SELECT count(*) FROM sqlite_master WHERE name = 'photos'")
                for table in ("photos", "faces"):
                    db.run(
                        f"CREATE TABLE IF NOT EXISTS {table} (id INTEGER PRIMARY KEY, jpeg BLOB)"
                    )
                db.run("CREATE TABLE IF NOT EXISTS lacking (id INTEGER PRIMARY KEY)")
                if new:  # of a library that may have photos: see `is_lacking`
                    db.run("INSERT OR IGNORE INTO lacking VALUES (1)")
                db.run(f"PRAGMA user_version={_VERSION}")
        except BaseException:
            db.close()
            raise
        return db

    @property
    def is_lacking(self) -> bool:
        """Whether the file was lost: photos that were read before may have no thumbnail."""
        return bool(self._db.value("SELECT count(*) FROM lacking"))

    def photo_ids(self) -> set[int]:
        """Return the photos that have a thumbnail; slow where there are many."""
        return {row[0] for row in self._db.rows("SELECT id FROM photos")}

    def set_complete(self) -> None:
        """Note that no photo lacks its thumbnail any more."""
        self._db.run("DELETE FROM lacking")

    def renew_at_next_start(self) -> None:
        """Put the file aside when it is opened next, and make it anew."""
        with suppress(OSError):
            self._mark.touch(mode=0o600)

    def photo(self, photo_id: PhotoId) -> bytes | None:
        """Return a photo's thumbnail as JPEG bytes, or None."""
        return self._picture("SELECT jpeg FROM photos WHERE id = ?", photo_id)

    def face(self, face_id: FaceId) -> bytes | None:
        """Return a face's portrait as JPEG bytes, or None."""
        return self._picture("SELECT jpeg FROM faces WHERE id = ?", face_id)

    def some_photos(self, photo_ids: Sequence[int]) -> dict[int, bytes]:
        """Return the thumbnails of some photos; those that have none are left out."""
        return self._pictures("photos", photo_ids)

    def some_faces(self, face_ids: Sequence[int]) -> dict[int, bytes]:
        """Return the portraits of some faces; those that have none are left out."""
        return self._pictures("faces", face_ids)

    def _pictures(self, table: str, numbers: Sequence[int]) -> dict[int, bytes]:
        sql = (
            f"SELECT p.id, p.jpeg FROM json_each(?) AS key CROSS JOIN {table} p ON p.id = key.value"
        )
        try:
            return dict(self._db.rows(sql, (json.dumps(list(numbers)),)))
        except EnvironmentFaultError as fault:
            self._note(fault)
            return {}

    def _picture(self, sql: str, number: int) -> bytes | None:
        """Return a picture; where the file turns out to be damaged there is none."""
        try:
            jpeg: bytes | None = self._db.value(sql, (number,))
        except EnvironmentFaultError as fault:
            self._note(fault)
            return None
        return jpeg

    def _note(self, fault: EnvironmentFaultError) -> None:
        """Have a damaged file made anew at the next start; raise what is no damage."""
        if not _is_damage(fault):
            raise fault
        if not self._mark.exists():
            _log.warning("Damaged, and made anew at the next start: %s", self._path)
            self.renew_at_next_start()

    def put(
        self, photos: Iterable[tuple[PhotoId, bytes]], faces: Iterable[tuple[FaceId, bytes]]
    ) -> None:
        """Keep thumbnails, in one transaction; older ones of the same ids are replaced.

        They are on the disk itself before the library says that their photos have been read: a
        power cut leaves no photo without its thumbnail. A damaged file harms no photo.
        """
        try:
            with self._db.transaction(durable=True):
                self._db.run_many("INSERT OR REPLACE INTO photos VALUES (?, ?)", photos)
                self._db.run_many("INSERT OR REPLACE INTO faces VALUES (?, ?)", faces)
        except EnvironmentFaultError as fault:
            self._note(fault)

    def copy(
        self,
        photos: Iterable[tuple[PhotoId, PhotoId]],
        faces: Iterable[tuple[FaceId, FaceId]],
    ) -> None:
        """Keep the thumbnails of the first of each pair for the second as well."""
        with self._db.transaction(durable=True):
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
        from faceorg.library.files.scrubbing import overwrite_deleted

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
        from faceorg.library.files.scrubbing import scrub

        scrub(self._db)

    def check(self) -> list[str]:
        """Return what SQLite finds wrong with the file."""
        return [f"thumbnails: {text}" for text in self._db.check()]

    def close(self) -> None:
        """Close the file."""
        self._db.close()


def _is_damage(fault: EnvironmentFaultError) -> bool:
    """Whether the file itself is broken; a disk that fails for a moment breaks no file."""
    if fault.code not in {FaultCode.LIBRARY_DAMAGED, FaultCode.NOT_A_LIBRARY}:
        return False
    code = getattr(fault.__cause__, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT)
    return code & 0xFF in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}


def _put_aside(path: Path, mark: Path) -> None:
    try:
        replacing.move_aside(path)
        mark.unlink(missing_ok=True)
    except OSError as error:
        from faceorg.library.files.backup import disk_fault

        raise disk_fault(error, path) from error
