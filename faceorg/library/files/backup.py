"""Copies of the library file, made with SQLite's own backup so that they are whole.

They lie in `backups/` beside the library, named by a number that only grows, the time and the
reason: the number tells their order, also where the clock was set back. Any thread.
"""

from __future__ import annotations

import errno
import re
import shutil
from collections import Counter
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple

from faceorg.domain.errors import EnvironmentFaultError, FaultCode
from faceorg.library.database import APPLICATION_ID, BUSY_TIMEOUT_S, connect_file, faults
from faceorg.library.files.locks import held
from faceorg.library.files.syncing import sync
from faceorg.library.sidecars import IN_STEP, WRITTEN_ONCE

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from faceorg.library.database import Database
    from faceorg.library.files.keys import Key

BACKUPS_NAME = "backups"
ROOM = 2  # times the size of a copy has to be free: it never fills the disk
# Kept of what is made day by day: the latest, and the newest of the last weeks and months.
LATEST, WEEKS, MONTHS = 3, 4, 6
OTHERS = 2  # kept of each other kind, at least: before a migration, before a restore
_REGULAR = ("daily", "asked")
_LOCK = "backing-up.lock"
_NAME = re.compile(r"library-(\d{6,})-(\d{8}T\d{6})Z-([a-z]+)\.sqlite")
_KNOWS_FORGETTING = (  # an old version does not
    "SELECT EXISTS (SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'forgettings')"
)
_KNOWS_SIDECARS = _KNOWS_FORGETTING.replace("forgettings", "sidecars_left")
_BEFORE = re.compile(r"library\.before-schema-(\d+)\.sqlite")  # as FaceOrg 0.2 and 0.3 named them


class Contents(NamedTuple):
    """What a copy holds, counted."""

    schema: int
    photos: int
    people: int
    faces: int
    edits: int


@dataclass(frozen=True, slots=True)
class BackupFile:
    """A copy as its name tells; `number` 0 or less: made before numbers were."""

    path: Path
    number: int
    made_at: datetime
    reason: str


def back_up(database: Database, target: Path) -> Contents:
    """Write a whole copy of the library to `target`, replacing it only when it is sound.

    An encrypted library gives a copy that opens with the same key.

    Raises:
        EnvironmentFaultError: no room, or the target can't be written.
    """
    unfinished = target.with_name(target.name + ".part")
    with _writing(target):
        try:
            unfinished.unlink(missing_ok=True)
            _check_room(database, target.parent)
            unfinished.touch(mode=0o600)
            expected = _copy(database, unfinished)
            found = verified(unfinished, database.key)
            if found != expected:
                raise EnvironmentFaultError(FaultCode.BACKUP_UNUSABLE, str(target))
            sync(unfinished)
            unfinished.replace(target)
            sync(target.parent)
        finally:
            with suppress(OSError):
                unfinished.unlink(missing_ok=True)
    return expected


def make(database: Database, reason: str) -> BackupFile:
    """Write a copy into the folder of backups, and remove those that have had their day.

    Raises:
        EnvironmentFaultError: no room, or nothing can be written there.
    """
    folder = database.path.parent / BACKUPS_NAME
    with _writing(folder):
        folder.mkdir(mode=0o700, exist_ok=True)
        with suppress(PermissionError):
            folder.chmod(0o700)
    with held(folder / _LOCK, BUSY_TIMEOUT_S, FaultCode.LIBRARY_LOCKED):
        for leftover in folder.glob("*.part"):  # of a process that was killed
            leftover.unlink(missing_ok=True)
        known = files(database.path.parent)
        number = max([0, *(file.number for file in known)]) + 1
        made_at = datetime.now(UTC).replace(microsecond=0)
        path = folder / f"library-{number:06}-{made_at:%Y%m%dT%H%M%S}Z-{reason}.sqlite"
        back_up(database, path)
        made = BackupFile(path, number, made_at, reason)
        for old in expired([*known, made]):
            with suppress(OSError):
                old.path.unlink(missing_ok=True)
    return made


def files(folder: Path) -> list[BackupFile]:
    """Return the copies of the library in `folder`, in the order in which they were made."""
    found = []
    for path in _named(folder / BACKUPS_NAME, "library-*.sqlite"):
        match = _NAME.fullmatch(path.name)
        if match:
            with suppress(ValueError):  # no such day
                made_at = datetime.strptime(match[2], "%Y%m%dT%H%M%S").replace(tzinfo=UTC)
                found.append(BackupFile(path, int(match[1]), made_at, match[3]))
    for path in _named(folder, "library.before-schema-*.sqlite"):
        match = _BEFORE.fullmatch(path.name)
        if match:
            made_at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
            found.append(BackupFile(path, int(match[1]) - 1_000_000, made_at, "migration"))
    return sorted(found, key=lambda file: file.number)


def _named(folder: Path, pattern: str) -> list[Path]:
    """Return the files of such names; what may not be looked at is said by the first use of it."""
    try:
        return list(folder.glob(pattern))
    except PermissionError as error:
        raise disk_fault(error, folder) from error


def expired(known: Sequence[BackupFile]) -> list[BackupFile]:
    """Return those of the copies, oldest first, that need not be kept.

    Weeks and months are told by the names, their order by the numbers: a clock that is wrong for
    a while makes a week of its own, and costs no other one its copy. Somebody who tries one backup
    after the other finds what was there before the first of them for some days.
    """
    regular = [file for file in known if file.reason in _REGULAR]
    kept = {file.path for file in regular[-LATEST:]}
    for form, number in (("%G-%V", WEEKS), ("%Y-%m", MONTHS)):
        newest: dict[str, Path] = {}
        for file in reversed(regular):
            newest.setdefault(format(file.made_at, form), file.path)
        kept.update(list(newest.values())[:number])
    seen: Counter[str] = Counter()
    recent = regular[-LATEST].number if len(regular) >= LATEST else 0
    for file in reversed(known):
        seen[file.reason] += 1
        tried = file.reason == "restore" and file.number > recent
        if file.reason not in _REGULAR and (tried or seen[file.reason] <= OTHERS):
            kept.add(file.path)
    return [file for file in known if file.number > 0 and file.path not in kept]


def contents(path: Path, key: Key | None = None) -> Contents:
    """Return what a copy holds, without changing anything about it.

    Raises:
        EnvironmentFaultError: it can't be read, or is no library.
    """
    with faults(path), closing(connect_file(path, key, read_only=True)) as connection:
        return _contents(connection, path)


def verified(path: Path, key: Key | None = None) -> Contents:
    """Return what a copy holds, after reading all of it.

    Raises:
        EnvironmentFaultError: it is damaged, or no library.
    """
    with faults(path), closing(connect_file(path, key, read_only=True)) as connection:
        found = [row[0] for row in connection.execute("PRAGMA quick_check(1)")]
        if found != ["ok"]:
            raise EnvironmentFaultError(FaultCode.LIBRARY_DAMAGED, str(path))
        return _contents(connection, path)


def state(database: Database) -> list[list[int]]:
    """Return numbers that differ as soon as anything worth a copy has changed."""
    return [
        list(row)
        for sql in (
            "SELECT seq, 0 FROM sqlite_sequence ORDER BY name",
            "SELECT count(*), coalesce(sum(undone), 0) FROM journal",
            "SELECT count(*), coalesce(sum(favourite + 2 * missing + directory_id), 0) FROM photos",
            "SELECT count(*), coalesce(sum(mtime_ns % 1000003), 0) FROM photos",
            # Kept counts, and of the indexes what they don't tell: faces may be three million.
            "SELECT number, 0 FROM counts ORDER BY kind, state",
            "SELECT coalesce(sum(id * faces), 0), coalesce(sum(id * photos), 0) FROM groups",
            "SELECT coalesce(sum(id * suggestions), 0), count(*) FROM people",
            "SELECT count(*), 0 FROM faces WHERE stranger_id IS NOT NULL",
            "SELECT count(*), coalesce(sum(ignored), 0) FROM problems",
            "SELECT count(*), 0 FROM answers",
        )
        for row in database.rows(sql)
    ]


def check_room(folder: Path, size: int) -> None:
    """See that twice `size` bytes are free.

    Raises:
        EnvironmentFaultError: they are not.
    """
    if shutil.disk_usage(folder).free < ROOM * size:
        raise EnvironmentFaultError(FaultCode.DISK_FULL, str(folder))


def disk_fault(error: OSError, path: Path) -> EnvironmentFaultError:
    """Return what an error of the file system means to people."""
    full = error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
    code = FaultCode.DISK_FULL if full else FaultCode.LIBRARY_READ_ONLY
    return EnvironmentFaultError(code, str(path))


def used_ids(database: Database) -> dict[str, int]:
    """Return {table: the highest id that it has ever used}."""
    return dict(database.rows("SELECT name, seq FROM sqlite_sequence"))


def use_no_id_again(path: Path, used: dict[str, int], key: Key | None = None) -> None:
    """Let a copy that is about to become the library use none of these ids.

    Thumbnails and portraits are kept by id, in a file that no backup holds: a new photo must never
    get the picture of one that was there before.
    """
    with faults(path), closing(connect_file(path, key)) as connection:
        for table, number in used.items():
            connection.execute(
                "UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?", (number, table)
            )
            connection.execute(
                "INSERT INTO sqlite_sequence (name, seq) SELECT ?1, ?2"
                " WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = ?1)"
                " AND EXISTS (SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?1)",
                (table, number),
            )


def owed(database: Database) -> list[tuple[object, ...]]:
    """Return what is being forgotten and may still be on the disk, as rows without names."""
    if not database.value(_KNOWS_FORGETTING):
        return []
    from faceorg.library.forgetting import BEGUN

    sql = "SELECT kind, asked_at, due_at FROM forgettings WHERE due_at = ?"
    return [tuple(row) for row in database.rows(sql, (BEGUN,))]


def owe_only(path: Path, owed: Sequence[tuple[object, ...]], key: Key | None = None) -> None:
    """Let a copy that is about to become the library have nothing else to forget.

    What it was asked to forget when it was made has been forgotten or kept since. Done once more it
    would go against that word, and take all other backups along.
    """
    with faults(path), closing(connect_file(path, key)) as connection:
        if connection.execute(_KNOWS_FORGETTING).fetchone()[0]:
            connection.execute("DELETE FROM forgettings")
            sql = "INSERT INTO forgettings (kind, asked_at, due_at) VALUES (?, ?, ?)"
            connection.executemany(sql, owed)


def names_left(database: Database) -> list[tuple[object, ...]]:
    """Return where names may be left beside photos that were forgotten, as rows without names."""
    return database.rows("SELECT * FROM sidecars_left") if database.value(_KNOWS_SIDECARS) else []


def leave_sidecars(path: Path, left: Sequence[tuple[object, ...]], key: Key | None = None) -> None:
    """Let a copy that is about to become the library write nothing beside photos by itself.

    Sidecars may know names that were given since it was made. Where others may be left that were
    forgotten, it is to know.
    """
    with faults(path), closing(connect_file(path, key)) as connection:
        connection.execute("DELETE FROM settings WHERE key = ?", (IN_STEP,))
        sql = "INSERT OR REPLACE INTO settings (key, value) VALUES (?, 'true')"
        connection.execute(sql, (WRITTEN_ONCE,))  # maybe since; forgetting has to look for them
        if connection.execute(_KNOWS_SIDECARS).fetchone()[0]:
            sql = "INSERT INTO sidecars_left VALUES (?, ?) ON CONFLICT (path) DO NOTHING"
            connection.executemany(sql, left)


def _check_room(database: Database, folder: Path) -> None:
    size = int(database.value("PRAGMA page_count")) * int(database.value("PRAGMA page_size"))
    check_room(folder, size)


def _copy(database: Database, path: Path) -> Contents:
    """Copy one state of the library, whatever is written meanwhile."""
    with faults(path), database.snapshot(), closing(connect_file(path, database.key)) as copy:
        copy.execute("PRAGMA synchronous=OFF")  # it is synced as a whole when it is sound
        expected = _contents(database.connection(), path)
        database.connection().backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE")
    return expected


def _contents(connection: sqlite3.Connection, path: Path) -> Contents:
    application_id = connection.execute("PRAGMA application_id").fetchone()[0]
    if application_id != APPLICATION_ID:
        raise EnvironmentFaultError(FaultCode.NOT_A_LIBRARY, str(path))
    numbers = [
        connection.execute(sql).fetchone()[0]
        for sql in (
            "PRAGMA user_version",
            "SELECT count(*) FROM photos",
            "SELECT count(*) FROM people",
            "SELECT count(*) FROM faces",
            "SELECT count(*) FROM journal",
        )
    ]
    return Contents(*numbers)


@contextmanager
def _writing(target: Path) -> Iterator[None]:
    """Turn what the disk says into a fault."""
    try:
        yield
    except OSError as error:
        raise disk_fault(error, target) from error
