"""Reads what can still be read of a damaged library into a new file: decisions first, row by row.

Nothing is written to the damaged file. Rows that lie on damaged pages are left out; what then
refers to nothing is dropped, but for people: somebody whose name is lost keeps their faces.
"""

from __future__ import annotations

from contextlib import closing, suppress
from typing import TYPE_CHECKING, Any

from faceorg.domain.errors import EnvironmentFaultError, FaultCode
from faceorg.domain.people import name_key
from faceorg.library.clock import now
from faceorg.library.counts import uncounted
from faceorg.library.database import Database
from faceorg.library.files import replacing
from faceorg.library.files.backup import check_room, disk_fault
from faceorg.library.migrations import SCHEMA_VERSION, migrate
from faceorg.library.recognition.embeddings import EMBEDDED
from faceorg.library.sidecars import IN_STEP

if TYPE_CHECKING:
    from pathlib import Path

    from faceorg.library.files.keys import Key

# In the order in which they matter. The second word is what rows are read by, piece by piece.
_TABLES = (
    ("people", "id"),
    ("faces", "id"),
    ("rejections", "face_id"),
    ("separations", "separation_id"),
    ("links", "face_id"),
    ("strangers", "id"),
    ("groups", "id"),
    ("answers", ""),
    ("directories", "id"),
    ("photos", "id"),
    ("albums", "id"),
    ("album_photos", "photo_id"),
    ("relations", "person_id"),
    ("brought_people", "person_id"),
    ("brought_vectors", "id"),
    ("folders", "id"),
    ("journal", "id"),
    ("forgotten", "photo_id"),
    ("forgettings", "id"),
    ("settings", ""),
    ("problems", "id"),
    ("sidecars", "photo_id"),
    ("sidecars_left", ""),
    ("vectors", "face_id"),
)
_MENDING = (
    "DELETE FROM photos WHERE directory_id NOT IN (SELECT id FROM directories)",
    "DELETE FROM faces WHERE photo_id NOT IN (SELECT id FROM photos)",
    "UPDATE people SET cover_face_id = NULL WHERE cover_face_id NOT IN (SELECT id FROM faces)",
    "UPDATE people SET portrait_face_id = NULL",  # the best face stands for it
    "UPDATE albums SET cover_photo_id = NULL WHERE cover_photo_id NOT IN (SELECT id FROM photos)",
    "UPDATE problems SET photo_id = NULL WHERE photo_id NOT IN (SELECT id FROM photos)",
    # Sidecars may know names that are lost here: they must not follow by themselves.
    f"DELETE FROM settings WHERE key = '{IN_STEP}'",
    f"DELETE FROM settings WHERE key = '{EMBEDDED}'",  # vectors may be lost, and notes are others
)
_REFERENCES = (
    ("forgotten", "photo_id", "photos"),
    ("album_photos", "photo_id", "photos"),
    ("sidecars", "photo_id", "photos"),
    ("relations", "person_id", "people"),
    ("relations", "other_id", "people"),
    ("brought_people", "person_id", "people"),
    ("brought_vectors", "person_id", "people"),
    ("vectors", "face_id", "faces"),
    ("rejections", "face_id", "faces"),
    ("rejections", "person_id", "people"),
    ("separations", "face_id", "faces"),
    ("links", "face_id", "faces"),
    ("links", "other_id", "faces"),
)
# What lacks its vector or its size is read again; decisions stay by overlap.
_READ_AGAIN = (
    (
        "UPDATE photos SET state = 'pending' WHERE state = 'done' AND (width IS NULL OR id IN"
        " (SELECT photo_id FROM faces WHERE source = 'detected'"
        " AND id NOT IN (SELECT face_id FROM vectors)))"
    ),
    (
        "UPDATE photos SET state = 'pending' WHERE state = 'problem'"
        " AND id NOT IN (SELECT photo_id FROM problems WHERE photo_id IS NOT NULL)"
    ),
)
_BLOCK = 4096  # rows that are read at once where all is well
_LONGEST = 1 << 34  # more than any library's file: a length that was damaged, too
_LAST_ID = 1 << 22  # where the file no longer tells how many rows there are
_COUNTED_BY = {"face_id": "faces", "photo_id": "photos", "person_id": "people"}
_FAILURES = 20_000  # of one table: then its root is gone, and the rest with it
_LOST = "Name lost"
# Who refers to rows that are made anew where they are lost.
_REFERRING = {
    "people": (("faces", "person_id"), ("faces", "suggested_person_id")),
    "groups": (("faces", "group_id"),),
    "strangers": (("faces", "stranger_id"),),
    "albums": (("album_photos", "album_id"),),
}


def replace_by_salvaged(database: Path, key: Key | None = None) -> tuple[Path, dict[str, int]]:
    """Put what can be read of a damaged library in its place; nobody has it open.

    Returns:
        Where the damaged file was put, and {table: rows saved}, with "decided" for the faces that
        somebody has decided about.

    Raises:
        EnvironmentFaultError: nothing can be read, or there is no room.
    """
    source = database.with_name("library.salvaging-source.sqlite")
    target = database.with_name("library.salvaging.sqlite")
    try:
        if database.exists():
            check_room(database.parent, database.stat().st_size)
        for path in (source, target):
            replacing.remove(path)
        replacing.copy_with_log(database, source)  # reading it would write its log into it
        _fill_up(source)
        target.touch(mode=0o600)
        saved = _salvaged(source, target, key)
        kept = replacing.put_aside(database)
        replacing.replace(database, target)
    except OSError as error:
        raise disk_fault(error, database) from error
    finally:
        with suppress(OSError):
            for path in (source, target):
                replacing.remove(path)
    return kept, saved


def _salvaged(source: Path, target: Path, key: Key | None) -> dict[str, int]:
    """Do `salvage`; where nothing can be read, and there is no backup either, say that."""
    try:
        return salvage(source, target, key)
    except EnvironmentFaultError as fault:
        if fault.code not in {FaultCode.LIBRARY_DAMAGED, FaultCode.NOT_A_LIBRARY}:
            raise
        raise EnvironmentFaultError(FaultCode.NO_BACKUP, str(target.parent)) from fault


def _fill_up(path: Path) -> None:
    """Give a file that was cut off its length again: SQLite reads nothing of a shorter one."""
    with path.open("r+b") as file:
        header = file.read(100)
        page = int.from_bytes(header[16:18], "big")
        whole = (65536 if page == 1 else page) * int.from_bytes(header[28:32], "big")
        if header.startswith(b"SQLite format 3\0") and path.stat().st_size < whole <= _LONGEST:
            file.truncate(whole)


def salvage(damaged: Path, target: Path, key: Key | None = None) -> dict[str, int]:
    """Write what can be read of `damaged` to `target`; return {table: rows saved}.

    Raises:
        EnvironmentFaultError: not even the list of its tables can be read, it is of another
            version, or there is no room.
    """
    with closing(Database(target, key=key)) as new, closing(Database(damaged, key=key)) as old:
        if int(old.value("PRAGMA user_version")) != SCHEMA_VERSION:
            raise EnvironmentFaultError(FaultCode.LIBRARY_DAMAGED, str(damaged))
        migrate(new)
        new.run("PRAGMA foreign_keys=OFF")
        with uncounted(new):
            saved = {table: _save(old, new, table, by) for table, by in _TABLES}
            mend(new)
            saved["decided"] = new.value("SELECT count(*) FROM faces WHERE decision IS NOT NULL")
        new.run("PRAGMA foreign_keys=ON")
        if new.check():
            raise EnvironmentFaultError(FaultCode.LIBRARY_DAMAGED, str(damaged))
        new.run("PRAGMA wal_checkpoint(TRUNCATE)")
    return saved


def _save(old: Database, new: Database, table: str, by: str) -> int:
    columns = [row[1] for row in new.rows(f"PRAGMA table_info({table})")]
    select = f"SELECT {', '.join(columns)} FROM {table}"
    marks = ", ".join("?" * len(columns))
    insert = f"INSERT OR IGNORE INTO {table} VALUES ({marks})"
    if not by:
        new.run_many(insert, _until_damage(old, select))
        new.run_many(insert, _until_damage(old, f"{select} ORDER BY 1 DESC"))
    else:
        _save_ranges(old, new, (f"{select} WHERE {by} BETWEEN ? AND ?", insert), table, by)
    return int(new.value(f"SELECT count(*) FROM {table}"))


def _save_ranges(
    old: Database, new: Database, statements: tuple[str, str], table: str, by: str
) -> None:
    """Save rows range by range of their ids; where something can't be read, of its halves."""
    select, insert = statements
    last = _last_id(old, table, by)
    ranges = [(start, _BLOCK) for start in range(0, last + 1, _BLOCK)]
    failures = 0
    while ranges and failures < _FAILURES:
        start, number = ranges.pop()
        try:
            new.run_many(insert, old.rows(select, (start, start + number - 1)))
        except EnvironmentFaultError as fault:
            if fault.code is FaultCode.DISK_FULL:
                raise
            failures += 1
            if number > 1:
                half = number // 2
                ranges += [(start, half), (start + half, number - half)]


def _until_damage(old: Database, select: str) -> list[tuple[Any, ...]]:
    """Return the rows before the first that can't be read, of a table without numbers."""
    rows: list[tuple[Any, ...]] = []
    try:
        while found := old.rows(f"{select} LIMIT 1 OFFSET {len(rows)}"):
            rows += found
    except EnvironmentFaultError:
        return rows
    return rows


def _last_id(old: Database, table: str, by: str) -> int:
    """Return the highest id of a table, by the table or by what was noted of it."""
    for sql in (
        f"SELECT max({by}) FROM {table}",
        f"SELECT seq FROM sqlite_sequence WHERE name = '{_COUNTED_BY.get(by, table)}'",
    ):
        try:
            return int(old.value(sql) or 0)
        except EnvironmentFaultError:
            continue
    return _LAST_ID


def mend(new: Database) -> None:
    """Let everything refer to something: faces need a photo, named faces need a person.

    Part of a transaction; foreign keys may not be enforced meanwhile.
    """
    for table in _REFERRING:
        _mend_ids(new, table)
    for sql in _MENDING:
        new.run(sql)
    for table, column, whole in _REFERENCES:
        new.run(f"DELETE FROM {table} WHERE {column} NOT IN (SELECT id FROM {whole})")
    for sql in _READ_AGAIN:
        new.run(sql)


def _mend_ids(new: Database, table: str) -> None:
    """Make rows anew that others refer to, and that are lost."""
    for referring, column in _REFERRING[table]:
        lost = new.rows(
            f"SELECT DISTINCT {column} FROM {referring} WHERE {column} IS NOT NULL"
            f" AND {column} NOT IN (SELECT id FROM {table})"
        )
        rows = [{"id": i, "created_at": now()} for (i,) in lost]
        for row in rows if table in ("people", "albums") else []:
            row["name"] = f"{_LOST} {row['id']}"
        for row in rows if table == "people" else []:
            row["name_key"] = name_key(row["name"])
        for row in rows:
            marks = ", ".join("?" * len(row))
            new.run(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})", [*row.values()])
