"""Copies of the library file, made with SQLite's own backup so that they are whole."""

from __future__ import annotations

import errno
import sqlite3
from contextlib import closing, suppress
from typing import TYPE_CHECKING

from faceorg.domain.errors import EnvironmentFaultError, FaultCode
from faceorg.library.database import faults

if TYPE_CHECKING:
    from pathlib import Path

    from faceorg.library.database import Database


def back_up(database: Database, target: Path) -> None:
    """Write a whole copy of the library to `target`, replacing it only when it is complete.

    Raises:
        EnvironmentFaultError: no room, or the target can't be written.
    """
    unfinished = target.with_name(target.name + ".part")
    try:
        unfinished.unlink(missing_ok=True)
        unfinished.touch(mode=0o600)
        with faults(target), closing(sqlite3.connect(unfinished)) as copy:
            database.connection().backup(copy)
            copy.execute("PRAGMA journal_mode=DELETE")
        unfinished.replace(target)
    except OSError as error:
        raise EnvironmentFaultError(_fault(error), str(target)) from error
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)


def _fault(error: OSError) -> FaultCode:
    full = error.errno in {errno.ENOSPC, errno.EDQUOT}
    return FaultCode.DISK_FULL if full else FaultCode.LIBRARY_READ_ONLY


def back_up_before_migration(database: Database, version: int) -> Path:
    """Copy the library beside itself, named after the schema it has; return the copy's path."""
    target = database.path.with_name(f"{database.path.stem}.before-schema-{version + 1}.sqlite")
    back_up(database, target)
    return target
