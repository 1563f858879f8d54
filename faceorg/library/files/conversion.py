"""Makes an encrypted database file of a plain one, or the other way round, or gives it another key.

Each file is written anew beside the old one, read back, and takes its place in one step: whoever
is killed on the way leaves either of the two. The library is closed and held (`locks.exclusive`).
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from typing import TYPE_CHECKING

from faceorg.domain.errors import EnvironmentFaultError, FaultCode
from faceorg.library.database import faults
from faceorg.library.files import backup, cipher
from faceorg.library.files.syncing import sync

if TYPE_CHECKING:
    from pathlib import Path

    from faceorg.library.files.keys import Key

_SIDES = ("-wal", "-shm", "-journal")
_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0 ORDER BY name"


def convert(path: Path, key: Key, to: Key | None, page_size: int) -> None:
    """Write a file anew as `to` has it; one that is so already, or is not there, stays.

    Args:
        path: the database, which nobody has open.
        key: opens it, if it is encrypted; its `former` is tried as well.
        to: what opens it afterwards; None makes it plain.
        page_size: of a plain one.

    Raises:
        EnvironmentFaultError: it is damaged or in use, or there is no room; it is as it was.
    """
    part = path.with_name(path.name + ".part")
    try:
        part.unlink(missing_ok=True)
        if not path.exists() or path.stat().st_size == 0 or _is_as(path, to):
            return
        os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        counts = _export(path, key, part, to, page_size)
        _verify(part, to, counts)
        sync(part)
        _refuse_log(path)
        part.replace(path)
        sync(path.parent)
    except OSError as error:
        raise backup.disk_fault(error, path) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def is_converted(path: Path, to: Key | None) -> bool:
    """Whether nothing is left to be done for a file."""
    return not path.exists() or path.stat().st_size == 0 or _is_as(path, to)


def _is_as(path: Path, key: Key | None) -> bool:
    with faults(path), closing(cipher.connect_as(path, key)) as connection:
        try:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except cipher.errors() as error:
            if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_NOTADB:
                return False
            raise
    return True


def _export(path: Path, key: Key, part: Path, to: Key | None, page_size: int) -> dict[str, int]:
    """Copy all there is into `part`; return how many rows each table has."""
    with faults(path), closing(cipher.connect(path, key)) as connection:
        # Plays the write-ahead log into the file and removes it: it fits the former file only.
        if connection.execute("PRAGMA journal_mode=DELETE").fetchone()[0] != "delete":
            raise EnvironmentFaultError(FaultCode.LIBRARY_IN_USE, str(path.parent))
        secret = "" if to is None else f"x'{to.hex()}'"
        connection.execute("ATTACH DATABASE ? AS target KEY ?", (str(part), secret))
        if to is None:
            connection.execute(f"PRAGMA target.page_size={page_size}")
        connection.execute("PRAGMA target.synchronous=OFF")  # synced as a whole when it is sound
        connection.execute("SELECT sqlcipher_export('target')")
        for name in ("user_version", "application_id"):
            value = int(connection.execute(f"PRAGMA main.{name}").fetchone()[0])
            connection.execute(f"PRAGMA target.{name}={value}")
        counts = _counts(connection)
        connection.execute("DETACH DATABASE target")
    return counts


def _verify(part: Path, key: Key | None, expected: dict[str, int]) -> None:
    """Read all of a file that was just written."""
    with faults(part), closing(cipher.connect_as(part, key)) as connection:
        found = [row[0] for row in connection.execute("PRAGMA integrity_check(1)")]
        if found != ["ok"] or _counts(connection) != expected:
            raise EnvironmentFaultError(FaultCode.LIBRARY_DAMAGED, str(part))


def _counts(connection: sqlite3.Connection) -> dict[str, int]:
    names = [row[0] for row in connection.execute(_TABLES)]
    counts = {name: f'SELECT count(*) FROM "{name}"' for name in names}
    found = {name: connection.execute(sql).fetchone()[0] for name, sql in counts.items()}
    for name in ("user_version", "application_id"):
        found[name] = int(connection.execute(f"PRAGMA {name}").fetchone()[0])
    return found


def _refuse_log(path: Path) -> None:
    """See that nothing of the former file can be played into the new one."""
    for side in _SIDES:
        other = path.with_name(path.name + side)
        if side == "-wal" and other.exists() and other.stat().st_size:
            raise EnvironmentFaultError(FaultCode.LIBRARY_IN_USE, str(path.parent))
        other.unlink(missing_ok=True)
