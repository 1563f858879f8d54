"""What is known of the sidecars of photos: which are in step, and which are still to be written.

Where names are kept beside photos, triggers count for each photo what has changed in the names of
its faces or in its place, in the transaction that changes it, whoever writes. What was written
carries the number it was made of; a sidecar with another number is due. So nothing is lost by a
process that ends, and what changes while a file is being written makes it due again. No names.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from faceorg.domain.ids import PhotoId
from faceorg.library.clock import now

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from faceorg.library.database import Database

IN_STEP: Final = "sidecars_in_step"
"""The setting that says whether sidecars are kept in step with the library."""

WRITTEN_ONCE: Final = "sidecars_written"
"""The setting that notes that there may be sidecars of FaceOrg's to be looked for."""

AWAY: Final = "away"
"""As a problem: the photo's folder cannot be looked into, its drive is not connected."""

_ON = f"EXISTS (SELECT 1 FROM settings WHERE key = '{IN_STEP}' AND value = 'true')"
_DUE = "wanted <> written"
_AGAIN = "wanted = wanted + 1, problem = NULL"
_LET_GO = "DELETE FROM sidecars WHERE photo_id = ? AND path IS NULL AND wanted = written"
_BOX = "photo_id, person_id, x, y, w, h"
_PLACE = "directory_id, name, missing, state"


class FileState(NamedTuple):
    """How a file was when it was looked at."""

    size_bytes: int
    mtime_ns: int


@dataclass(frozen=True, slots=True)
class Seen:
    """What came of one photo.

    Attributes:
        photo_id: of the photo.
        number: what was written is made of the changes up to this one; 0: it was not known here.
        path: of the sidecar.
        state: of the file afterwards; None where there is none.
        names: of how many faces something in it is FaceOrg's.
        clashes: what it says otherwise.
        problem: why it was not read or written; "" where it was.
    """

    photo_id: PhotoId
    number: int
    path: bytes
    state: FileState | None = None
    names: int = 0
    clashes: int = 0
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Due:
    """A photo that is to be looked at; `former` is the sidecar written last, if any."""

    photo_id: PhotoId
    number: int
    directory: bytes
    former: bytes | None


@dataclass(frozen=True, slots=True)
class SidecarCounts:
    """How many photos' sidecars are in step, wait, say otherwise, wait for a drive, or failed."""

    in_step: int = 0
    due: int = 0
    clashing: int = 0
    away: int = 0
    failed: int = 0


def statements() -> list[str]:
    """Return what makes the tables and their triggers."""
    differs = " OR ".join(f"old.{c} IS NOT new.{c}" for c in _BOX.split(", "))
    moved = " OR ".join(f"old.{c} IS NOT new.{c}" for c in _PLACE.split(", "))
    named = "EXISTS (SELECT 1 FROM faces WHERE photo_id = new.id AND person_id IS NOT NULL)"
    known = "EXISTS (SELECT 1 FROM sidecars WHERE photo_id = new.id)"
    return [
        """CREATE TABLE sidecars (
            photo_id INTEGER PRIMARY KEY REFERENCES photos ON DELETE CASCADE,
            wanted INTEGER NOT NULL DEFAULT 1,
            written INTEGER NOT NULL DEFAULT 0,
            path BLOB,
            size_bytes INTEGER,
            mtime_ns INTEGER,
            names INTEGER NOT NULL DEFAULT 0,
            clashes INTEGER NOT NULL DEFAULT 0,
            problem TEXT)""",
        f"CREATE INDEX sidecars_due ON sidecars (problem) WHERE {_DUE}",
        "CREATE INDEX sidecars_clashing ON sidecars (photo_id) WHERE clashes > 0",
        # Where a name may be left that was to be forgotten, and could not be reached.
        "CREATE TABLE sidecars_left (path BLOB PRIMARY KEY, since TEXT NOT NULL) WITHOUT ROWID",
        _trigger("face_new", "INSERT ON faces", "new.person_id IS NOT NULL", _note("new.photo_id")),
        _trigger(
            "face_gone", "DELETE ON faces", "old.person_id IS NOT NULL", _note("old.photo_id")
        ),
        _trigger(
            "face",
            f"UPDATE OF {_BOX} ON faces",
            f"(old.person_id IS NOT NULL OR new.person_id IS NOT NULL) AND ({differs})",
            _note("old.photo_id"),
            _note("new.photo_id"),
        ),
        _trigger(
            "name",
            "UPDATE OF name ON people",
            "old.name <> new.name",
            _note("photo_id", "faces", "person_id = new.id"),
        ),
        _trigger(
            "photo",
            f"UPDATE OF {_PLACE} ON photos",
            f"({moved}) AND ({named} OR {known})",
            _note("new.id"),
        ),
    ]


def _trigger(name: str, when: str, condition: str, *actions: str) -> str:
    return (
        f"CREATE TRIGGER sidecars_{name} AFTER {when} WHEN {condition} AND {_ON}"
        f" BEGIN {' '.join(actions)} END"
    )


def _note(photo: str, table: str = "photos", where: str = "") -> str:
    """Return what makes photos due; one that is just being deleted is none any more."""
    condition = where or f"id = {photo}"
    column = photo if where else "id"
    return (
        f"INSERT INTO sidecars (photo_id) SELECT DISTINCT {column} FROM {table}"
        f" WHERE {condition} ON CONFLICT (photo_id) DO UPDATE SET {_AGAIN};"
    )


# what is to be done -------------------------------------------------------------------------


def make_all_due(database: Database) -> None:
    """Have all photos looked at that have names, or a sidecar with some."""
    with database.transaction():
        database.run(_note("photo_id", "faces", "person_id IS NOT NULL").rstrip(";"))
        database.run(f"UPDATE sidecars SET {_AGAIN} WHERE {_DUE.replace('<>', '=')}")


def try_again(database: Database, directories: Collection[bytes] | None = None) -> None:
    """Have those tried again that could not be written, of some directories or all."""
    sql = f"UPDATE sidecars SET problem = NULL WHERE {_DUE} AND problem IS NOT NULL"
    if directories is None:
        database.run(sql)
        return
    inside = (
        " AND photo_id IN (SELECT p.id FROM photos p JOIN directories d"
        " ON d.id = p.directory_id WHERE d.path = ?)"
    )
    if database.value(f"SELECT EXISTS (SELECT 1 FROM sidecars WHERE {_DUE})"):
        database.run_many(sql + inside, [(path,) for path in directories])


def due_now(database: Database) -> list[Due]:
    """Return what is to be looked at, directory by directory; not what has failed before."""
    rows = database.rows(
        "SELECT s.photo_id, s.wanted, d.path, s.path FROM sidecars s"
        " JOIN photos p ON p.id = s.photo_id JOIN directories d ON d.id = p.directory_id"
        f" WHERE s.{_DUE.replace('written', 's.written')} AND s.problem IS NULL"
        " ORDER BY d.path, p.name"
    )
    return [Due(PhotoId(photo_id), *row) for photo_id, *row in rows]


def is_due(database: Database) -> bool:
    """Whether something is to be looked at."""
    sql = f"SELECT EXISTS (SELECT 1 FROM sidecars WHERE {_DUE} AND problem IS NULL)"
    return bool(database.value(sql))


def numbers_of(database: Database, photo_ids: Sequence[PhotoId]) -> dict[PhotoId, int]:
    """Return the number of the latest change of each photo that is known here."""
    rows = database.rows(
        "SELECT photo_id, wanted FROM sidecars WHERE photo_id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(photo_ids)),),
    )
    return {PhotoId(photo_id): wanted for photo_id, wanted in rows}


def paths_of(database: Database, photo_ids: Sequence[PhotoId]) -> dict[PhotoId, bytes]:
    """Return the sidecars of photos, as far as there are some."""
    rows = database.rows(
        "SELECT photo_id, path FROM sidecars WHERE path IS NOT NULL"
        " AND photo_id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(photo_ids)),),
    )
    return {PhotoId(photo_id): path for photo_id, path in rows}


def note_seen(database: Database, seen: Iterable[Seen]) -> None:
    """Note what came of some photos; where nothing is to be known any more they are let go."""
    with database.transaction():
        for one in seen:
            _note_one(database, one)


def note_passed(database: Database, numbers: Mapping[PhotoId, int]) -> None:
    """Note photos with which nothing was to be done: they are gone, or not read yet."""
    rows = [(number, photo_id) for photo_id, number in numbers.items()]
    if rows:
        with database.transaction():
            sql = "UPDATE sidecars SET written = ?, problem = NULL WHERE photo_id = ?"
            database.run_many(sql, rows)
            database.run_many(_LET_GO, [(photo_id,) for _, photo_id in rows])


def note_taken_out(database: Database, files: Mapping[bytes, tuple[FileState | None, int]]) -> None:
    """Note {path: (the file as it is now, faces of which something is FaceOrg's)}."""
    known = database.rows("SELECT photo_id, path FROM sidecars WHERE path IS NOT NULL")
    rows = []
    for photo_id, path in known:
        if path in files:
            state, names = files[path]
            rows.append((*(state or (None, None)), names, photo_id))
    if rows:
        sql = "UPDATE sidecars SET size_bytes = ?, mtime_ns = ?, names = ? WHERE photo_id = ?"
        database.run_many(sql, rows)


def _note_one(database: Database, one: Seen) -> None:
    database.run(
        "INSERT INTO sidecars (photo_id, wanted) SELECT id, ?2 FROM photos WHERE id = ?1"
        " ON CONFLICT (photo_id) DO NOTHING",
        (one.photo_id, max(one.number, 1)),
    )
    if one.problem:
        sql = "UPDATE sidecars SET problem = ?, path = coalesce(path, ?) WHERE photo_id = ?"
        number = max(one.number, 1)
        database.run(f"{sql} AND wanted = ?", (one.problem, one.path, one.photo_id, number))
        return
    size, mtime = one.state or (None, None)
    path = None if one.state is None else one.path
    database.run(
        "UPDATE sidecars SET written = ?, path = ?, size_bytes = ?, mtime_ns = ?, names = ?,"
        " clashes = ?, problem = NULL WHERE photo_id = ?",
        (max(one.number, 1), path, size, mtime, one.names, one.clashes, one.photo_id),
    )
    database.run(_LET_GO, (one.photo_id,))


# what is there ------------------------------------------------------------------------------


def counts(database: Database) -> SidecarCounts:
    """Return how things stand."""
    rows = database.rows(
        f"SELECT CASE WHEN {_DUE} THEN CASE problem WHEN '{AWAY}' THEN 'away' ELSE"
        " CASE WHEN problem IS NULL THEN 'due' ELSE 'failed' END END"
        " WHEN clashes > 0 THEN 'clashing' ELSE 'in_step' END AS kind, count(*)"
        " FROM sidecars GROUP BY kind"
    )
    return SidecarCounts(**dict(rows))


def clashing(database: Database) -> list[PhotoId]:
    """Return the photos whose sidecars say otherwise, by place."""
    rows = database.rows(
        "SELECT s.photo_id FROM sidecars s JOIN photos p ON p.id = s.photo_id"
        " JOIN directories d ON d.id = p.directory_id WHERE s.clashes > 0 ORDER BY d.path, p.name"
    )
    return [PhotoId(photo_id) for (photo_id,) in rows]


def failed(database: Database) -> list[tuple[bytes, str]]:
    """Return the sidecars that could not be read or written, and why; `AWAY` among them."""
    return database.rows(
        f"SELECT coalesce(path, x''), problem FROM sidecars WHERE {_DUE} AND problem IS NOT NULL"
        " ORDER BY path"
    )


def written_files(
    database: Database, directory: bytes | None = None
) -> list[tuple[PhotoId, bytes, FileState]]:
    """Return the sidecars known, as they were left, in a directory or all: (photo, path, state)."""
    where, values = "", []
    if directory is not None:
        where = (
            " JOIN photos p ON p.id = s.photo_id"
            " WHERE p.directory_id = (SELECT id FROM directories WHERE path = ?) AND"
        )
        values = [directory]
    rows = database.rows(
        "SELECT s.photo_id, s.path, s.size_bytes, s.mtime_ns FROM sidecars s"
        f"{where or ' WHERE'} s.path IS NOT NULL AND s.size_bytes IS NOT NULL",
        values,
    )
    return [(PhotoId(i), path, FileState(size, mtime)) for i, path, size, mtime in rows]


def make_due(database: Database, photo_ids: Sequence[PhotoId]) -> None:
    """Have photos looked at again."""
    sql = f"UPDATE sidecars SET {_AGAIN} WHERE photo_id IN (SELECT value FROM json_each(?))"
    database.run(sql, (json.dumps(list(photo_ids)),))


def holding_names(database: Database) -> int:
    """Return how many sidecars hold names that FaceOrg wrote."""
    sql = "SELECT count(*) FROM sidecars WHERE names > 0 AND path IS NOT NULL"
    return int(database.rows(sql)[0][0])


def with_names(database: Database) -> tuple[int, list[bytes]]:
    """Return how many sidecars hold names that FaceOrg wrote, and the folders they lie in.

    The chosen folders above them, where there are some.
    """
    rows = database.rows("SELECT path FROM sidecars WHERE names > 0 AND path IS NOT NULL")
    chosen = [row[0] for row in database.rows("SELECT path FROM folders")]
    folders = {os.path.dirname(path) for (path,) in rows}
    return len(rows), sorted({_around(folder, chosen) for folder in folders})


def _around(folder: bytes, chosen: Sequence[bytes]) -> bytes:
    sep = os.fsencode(os.sep)
    inside = [c for c in chosen if folder == c or folder.startswith(c.rstrip(sep) + sep)]
    return max(inside, key=len, default=folder)


# what forgetting could not reach ------------------------------------------------------------


def note_left(database: Database, paths: Iterable[bytes]) -> None:
    """Note files and folders in which a name may be left; whose, nobody needs to know."""
    rows = [(path, now()) for path in paths]
    if rows:
        sql = "INSERT INTO sidecars_left VALUES (?, ?) ON CONFLICT (path) DO NOTHING"
        database.run_many(sql, rows)


def left(database: Database) -> list[bytes]:
    """Return those files and folders."""
    return [row[0] for row in database.rows("SELECT path FROM sidecars_left ORDER BY path")]


def drop_left(database: Database, paths: Iterable[bytes]) -> None:
    """Let go of files and folders: they were seen to, or nobody waits for them any more."""
    rows = [(path,) for path in paths]
    if rows:
        database.run_many("DELETE FROM sidecars_left WHERE path = ?", rows)
