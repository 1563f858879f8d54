"""Photos in the library: what the scan found, what reading them gave, and which to show."""

from __future__ import annotations

import json
import os
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from faceorg.domain.file_dates import date_in_name
from faceorg.domain.ids import PhotoId
from faceorg.domain.photos import PhotoDetail, PhotoMetadata, PhotoState, PhotoTile
from faceorg.library.clock import now
from faceorg.library.counts import counted_after, photo_counts
from faceorg.library.places import UNDER, ChosenFolder, is_vacant, under
from faceorg.library.queries.conditions import PRESENT, conditions

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from faceorg.domain.photos import FileFacts, PhotoReading
    from faceorg.domain.query import PhotoQuery
    from faceorg.library.database import Database

TILE = "photos.id, width, height, taken_at, dated, favourite, duration_s"
DATED_BY_NAME = 2  # in `dated`: the file's name tells when, no camera does
_SQL_MAX = 2**63 - 1  # some file systems know times after the year 2262
PENDING_PAGE = 500
# Directories by path, each with its pending photos by name: two indexes, and nothing to sort.
_PENDING = (
    "FROM directories d CROSS JOIN photos p ON p.directory_id = d.id"
    " WHERE p.state = 'pending' AND p.missing = 0"
)
NEWEST_FIRST = "ORDER BY taken_at DESC, photos.id DESC"


class Photos:
    """Reads and writes photos and the folders they were found in."""

    def __init__(self, database: Database) -> None:
        self._db = database

    # folders -----------------------------------------------------------------------------

    def add_folder(self, path: bytes) -> None:
        """Remember a folder that a person chose."""
        self._db.run("INSERT OR IGNORE INTO folders (path, added_at) VALUES (?, ?)", (path, now()))

    def folders(self) -> list[bytes]:
        """Return the chosen folders, oldest first."""
        return [row[0] for row in self._db.rows("SELECT path FROM folders ORDER BY id")]

    def folders_with(self) -> list[ChosenFolder]:
        """Return the chosen folders with what is under them, oldest first; looks at the disk."""
        rows = self._db.rows("SELECT path, watched FROM folders ORDER BY id")
        return [self._chosen(path, bool(watched)) for path, watched in rows]

    def _chosen(self, path: bytes, watched: bool) -> ChosenFolder:
        photos, missing = self._db.rows(
            "SELECT count(*) FILTER (WHERE NOT p.missing), count(*) FILTER (WHERE p.missing)"
            f" FROM directories d JOIN photos p ON p.directory_id = d.id WHERE {UNDER}",
            under(path),
        )[0]
        away = is_vacant(path) and (photos > 0 or not os.path.lexists(path))
        return ChosenFolder(path, watched, away, photos, missing)

    def watched_folders(self) -> list[bytes]:
        """Return the chosen folders in which changes are to be noticed; reads no disk."""
        rows = self._db.rows("SELECT path FROM folders WHERE watched ORDER BY id")
        return [row[0] for row in rows]

    def set_watched(self, path: bytes, *, watched: bool) -> None:
        """Say whether changes in a chosen folder are to be noticed by themselves."""
        self._db.run("UPDATE folders SET watched = ? WHERE path = ?", (int(watched), path))

    def remove_folder(self, path: bytes) -> list[PhotoId]:
        """Care for a folder no more; its photos that lie under no other one go to the trash.

        Returns:
            Those photos. Adding the folder again brings them back.
        """
        with self._db.transaction():
            self._db.run("DELETE FROM folders WHERE path = ?", (path,))
            left = [UNDER] * len(self.folders())
            also = f" AND NOT ({' OR '.join(left)})" if left else ""
            rows = self._db.rows(
                "SELECT p.id FROM directories d JOIN photos p ON p.directory_id = d.id"
                f" WHERE NOT p.missing AND {UNDER}{also}",
                (*under(path), *(value for folder in self.folders() for value in under(folder))),
            )
            photo_ids = [PhotoId(row[0]) for row in rows]
            self.set_missing(photo_ids, missing=True)
        return photo_ids

    # what the scan needs -----------------------------------------------------------------

    def known_files(self, folder: bytes) -> dict[bytes, tuple[PhotoId, int, int, bool]]:
        """Return {path: (photo_id, size_bytes, mtime_ns, missing)} of all files under `folder`."""
        sep = os.sep.encode()
        inside = folder.rstrip(sep) + sep
        rows = self._db.rows(
            "SELECT d.path, p.name, p.id, p.size_bytes, p.mtime_ns, p.missing"
            " FROM photos p JOIN directories d ON d.id = p.directory_id"
            " WHERE d.path = ? OR substr(d.path, 1, ?) = ?",
            (folder.rstrip(sep) or sep, len(inside), inside),
        )
        return {
            os.path.join(d, n): (PhotoId(i), size, mtime, bool(missing))
            for d, n, i, size, mtime, missing in rows
        }

    def record_found(self, files: Sequence[FileFacts]) -> None:
        """Add new files and mark changed ones, all of them pending."""
        with self._db.transaction():
            directories = self._directory_ids({os.path.dirname(f.path) for f in files})
            self._db.run_many(
                "INSERT INTO photos (directory_id, name, name_text, size_bytes, mtime_ns)"
                " VALUES (?, ?, ?, ?, ?) ON CONFLICT (directory_id, name) DO UPDATE SET"
                " size_bytes = excluded.size_bytes, mtime_ns = excluded.mtime_ns,"
                " state = 'pending', missing = 0, missing_since = NULL",
                [_found_row(f, directories) for f in files],
            )

    def set_missing(self, photo_ids: Sequence[PhotoId], *, missing: bool) -> None:
        """Mark files as gone from their place, or back again; nothing else is touched."""
        since = now() if missing else None
        with self._db.transaction(), counted_after(self._db, len(photo_ids)):
            self._db.run_many(
                "UPDATE photos SET missing = ?1, missing_since ="
                " CASE WHEN ?1 THEN coalesce(missing_since, ?2) END WHERE id = ?3",
                [(int(missing), since, i) for i in photo_ids],
            )

    def pending(self, folders: Sequence[bytes]) -> list[tuple[PhotoId, bytes, int]]:
        """Return (photo_id, path, mtime_ns) of all photos under `folders` still to be read."""
        return list(self.each_pending(folders))

    def each_pending(self, folders: Sequence[bytes]) -> Iterator[tuple[PhotoId, bytes, int]]:
        """Yield the same, by path, some hundred at a time: a first run has millions of them.

        Each is yielded once, also where it stays pending. Those that become so meanwhile come
        where their place is still ahead.
        """
        after: tuple[bytes, bytes] = b"", b""
        inside = _inside(folders)
        while folders:
            rows = self._db.rows(
                f"SELECT p.id, d.path, p.name, p.mtime_ns {_PENDING}"
                " AND (d.path, p.name) > (?, ?) ORDER BY d.path, p.name LIMIT ?",
                (*after, PENDING_PAGE),
            )
            joined = ((PhotoId(i), os.path.join(d, n), mtime) for i, d, n, mtime in rows)
            yield from (row for row in joined if row[1].startswith(inside))
            if len(rows) < PENDING_PAGE:
                return
            after = rows[-1][1], rows[-1][2]

    def count_pending(self, folders: Sequence[bytes]) -> int:
        """Return how many photos under `folders` are still to be read."""
        if not folders:
            return 0
        where = " OR ".join([UNDER] * len(folders))
        values = [value for folder in folders for value in under(folder)]
        return int(self._db.value(f"SELECT count(*) {_PENDING} AND ({where})", values))

    def _directory_ids(self, paths: set[bytes]) -> dict[bytes, int]:
        self._db.run_many(
            "INSERT OR IGNORE INTO directories (path) VALUES (?)", [(p,) for p in sorted(paths)]
        )
        return {p: self._db.value("SELECT id FROM directories WHERE path = ?", (p,)) for p in paths}

    # what reading a photo gave -----------------------------------------------------------

    def record_reading(self, photo_id: PhotoId, reading: PhotoReading) -> None:
        """Mark a photo as done, with what was read.

        For a lacking date stands the one in the file's name, or else the file's time.

        Whatever the file says, somebody's correction of its clock stays. Part of the caller's
        transaction.
        """
        meta, file = reading.metadata, reading.file
        if file is not None:
            self._db.run(
                "UPDATE photos SET size_bytes = ?, mtime_ns = ? WHERE id = ?",
                (file.size_bytes, _sql_int(file.mtime_ns), photo_id),
            )
        [(mtime_ns, shift_s, name)] = self._db.rows(
            "SELECT mtime_ns, shift_s, name_text FROM photos WHERE id = ?", (photo_id,)
        )
        named = date_in_name(name, datetime.now()) if meta.taken_at is None else None  # noqa: DTZ005
        taken_at = meta.taken_at or named or local_time(mtime_ns)
        if shift_s:
            taken_at = shifted(taken_at, shift_s)
        self._db.run(
            "UPDATE photos SET state = 'done', width = ?, height = ?, format = ?, taken_at = ?,"
            " dated = ?, camera = ?, exposure = ?, latitude = ?, longitude = ?, fingerprint = ?,"
            " look = ?, duration_s = ?, moments = ? WHERE id = ?",
            (
                reading.width,
                reading.height,
                reading.format,
                taken_at.isoformat(timespec="seconds"),
                DATED_BY_NAME if named is not None else meta.taken_at is not None,
                meta.camera,
                meta.exposure,
                meta.latitude,
                meta.longitude,
                reading.fingerprint or None,
                reading.look,
                reading.duration_s,
                json.dumps(reading.moments) if reading.moments else None,
                photo_id,
            ),
        )

    def record_problem(self, photo_id: PhotoId) -> None:
        """Mark a photo as unreadable; faces found earlier stay. Part of a transaction.

        Its fingerprint is no longer that of what was read.
        """
        self._db.run(
            "UPDATE photos SET state = 'problem', fingerprint = NULL WHERE id = ?", (photo_id,)
        )

    # what is shown -----------------------------------------------------------------------

    def count(self, state: PhotoState | None = None) -> int:
        """Return the number of photos, of one state or of all; hidden ones are not counted."""
        counts = photo_counts(self._db)
        return sum(counts[s.value] for s in PhotoState) if state is None else counts[state.value]

    def count_missing(self) -> int:
        """Return the number of photos whose files are gone: those in the trash."""
        return photo_counts(self._db)["missing"]

    def count_hidden(self) -> int:
        """Return the number of photos that somebody has hidden."""
        return photo_counts(self._db)["hidden"]

    def tiles(self, query: PhotoQuery | None = None) -> list[PhotoTile]:
        """Return the photos that answer `query` (all without one), newest first."""
        where, parameters = conditions(query)
        rows = self._db.rows(
            f"SELECT {TILE} FROM photos WHERE {where} {NEWEST_FIRST}",
            parameters,
        )
        return [tile_of(row) for row in rows]

    def tiles_by_id(self, photo_ids: Sequence[PhotoId]) -> list[PhotoTile]:
        """Return those of the given photos that can be shown, hidden ones too, newest first."""
        rows = self._db.rows(
            f"SELECT {TILE} FROM photos WHERE {PRESENT}"
            f" AND id IN (SELECT value FROM json_each(?)) {NEWEST_FIRST}",
            (json.dumps(list(photo_ids)),),
        )
        return [tile_of(row) for row in rows]

    def paths(self, photo_ids: Sequence[PhotoId]) -> dict[PhotoId, bytes]:
        """Return the path of each photo, bytes of the file system."""
        found: dict[PhotoId, bytes] = {}
        for start in range(0, len(photo_ids), 500):
            part = list(photo_ids[start : start + 500])
            rows = self._db.rows(
                "SELECT p.id, d.path, p.name FROM photos p JOIN directories d"
                f" ON d.id = p.directory_id WHERE p.id IN ({','.join('?' * len(part))})",
                part,
            )
            found.update((PhotoId(i), os.path.join(d, n)) for i, d, n in rows)
        return found

    def detail(self, photo_id: PhotoId) -> PhotoDetail | None:
        """Return all about one photo, or None where it isn't known."""
        rows = self._db.rows(
            "SELECT d.path, p.name, p.state, p.width, p.height, p.format, p.size_bytes,"
            " p.taken_at, p.dated, p.favourite, p.camera, p.exposure, p.latitude, p.longitude,"
            " p.mtime_ns, p.hidden, p.duration_s, p.moments"
            " FROM photos p JOIN directories d ON d.id = p.directory_id WHERE p.id = ?",
            (photo_id,),
        )
        return _detail(photo_id, rows[0]) if rows else None

    def first_and_last(self, photo_ids: Sequence[PhotoId]) -> list[tuple[PhotoId, datetime]]:
        """Return the earliest and the latest of photos with their dates; none where none is known.

        One photo alone is both.
        """
        rows = self._db.rows(
            "SELECT id, taken_at FROM photos WHERE taken_at IS NOT NULL"
            " AND id IN (SELECT value FROM json_each(?)) ORDER BY taken_at, id",
            (json.dumps(list(photo_ids)),),
        )
        ends = [rows[0], rows[-1]] if rows else []
        return [(PhotoId(i), datetime.fromisoformat(taken_at)) for i, taken_at in ends]


def _inside(folders: Sequence[bytes]) -> tuple[bytes, ...]:
    sep = os.sep.encode()
    return tuple(folder.rstrip(sep) + sep for folder in folders)


def _found_row(file: FileFacts, directories: dict[bytes, int]) -> tuple[Any, ...]:
    folder, name = os.path.split(file.path)
    return directories[folder], name, name_text(name), file.size_bytes, _sql_int(file.mtime_ns)


def _sql_int(value: int) -> int:
    return max(-_SQL_MAX, min(value, _SQL_MAX))


def name_text(name: bytes) -> str:
    """Return a file name fit for reading and searching, whatever its bytes are."""
    return os.fsdecode(name).encode("utf-8", "replace").decode("utf-8")


def local_time(mtime_ns: int) -> datetime:
    """Return a file's time by the clock on the wall, without a zone."""
    try:
        return datetime.fromtimestamp(mtime_ns / 1e9)  # noqa: DTZ006 - the clock on the wall
    except (OverflowError, ValueError, OSError):
        return datetime(1970, 1, 1)  # noqa: DTZ001


def shifted(moment: datetime, seconds: int) -> datetime:
    """Return a time that somebody has corrected by `seconds`, within the years 1 to 9999."""
    try:
        return moment + timedelta(seconds=seconds)
    except OverflowError:
        return datetime.min if seconds < 0 else datetime.max  # noqa: DTZ901 - no zone


def tile_of(row: tuple[Any, ...]) -> PhotoTile:
    """Return a row of `TILE` as what a grid needs."""
    photo_id, width, height, taken_at, dated, favourite, duration_s = row
    when = datetime.fromisoformat(taken_at)
    return PhotoTile(
        PhotoId(photo_id), width, height, when, bool(dated), bool(favourite), duration_s
    )


def _detail(photo_id: PhotoId, row: tuple[Any, ...]) -> PhotoDetail:
    folder, name, state, width, height, kind, size, taken_at, dated, favourite, *more = row
    camera, exposure, latitude, longitude, mtime_ns, hidden, duration_s, moments = more
    when = datetime.fromisoformat(taken_at) if taken_at else local_time(mtime_ns)
    return PhotoDetail(
        photo_id,
        os.path.join(folder, name),
        PhotoState(state),
        width or 0,
        height or 0,
        kind or "",
        size,
        when,
        bool(dated),
        bool(favourite),
        PhotoMetadata(when if dated else None, camera, exposure, latitude, longitude),
        bool(hidden),
        duration_s,
        tuple(json.loads(moments)) if moments else (),
        dated == DATED_BY_NAME,
    )
