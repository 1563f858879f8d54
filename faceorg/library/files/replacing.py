"""Puts another database file in the place of the library's own: all or nothing, also when killed.

The new file is made complete under a name of its own first. From then on it counts: whoever opens
the library next finishes what was begun. Both need the library closed and held (`locks.exclusive`).
"""

from __future__ import annotations

import os
import shutil
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from faceorg.library.files.syncing import sync

if TYPE_CHECKING:
    from pathlib import Path

READY_NAME = "library.ready.sqlite"
_SIDES = ("-wal", "-shm", "-journal")


def is_begun(database: Path) -> bool:
    """Whether a new file is ready to take the library's place."""
    return os.path.lexists(database.with_name(READY_NAME))  # False where nobody may look


def replace(database: Path, new: Path) -> None:
    """Put `new`, complete and in the same folder, in the place of the library's database."""
    sync(new)
    new.replace(database.with_name(READY_NAME))
    sync(database.parent)
    finish(database)


def finish(database: Path) -> None:
    """Do what is left of `replace`; nothing where nothing was begun.

    The write-ahead log goes first: it belongs to the former file, and would be played into the
    new one.
    """
    if not is_begun(database):
        return
    for side in _SIDES:
        database.with_name(database.name + side).unlink(missing_ok=True)
    sync(database.parent)
    database.with_name(READY_NAME).replace(database)
    sync(database.parent)


def put_aside(database: Path) -> Path:
    """Keep a damaged file, with its write-ahead log, beside the library; return where.

    It stays in its place as well, as a second name of the same file where the disk knows that,
    until something replaces it.
    """
    kept = _free(database)
    for side in ("", "-wal"):
        source = database.with_name(database.name + side)
        if source.exists():
            _copy(source, kept.with_name(kept.name + side))
    sync(database.parent)
    return kept


def copy_with_log(database: Path, target: Path) -> None:
    """Copy a file with its write-ahead log as they are; nobody has it open."""
    for side in ("", "-wal"):
        source = database.with_name(database.name + side)
        if source.exists():
            _copy_bytes(source, target.with_name(target.name + side))


def remove(database: Path) -> None:
    """Remove a file with all that lies beside it."""
    for side in (*_SIDES, ""):
        database.with_name(database.name + side).unlink(missing_ok=True)


def move_aside(database: Path) -> None:
    """Keep a damaged file that can be made again, so that its place is free; the latest only."""
    for older in list(database.parent.glob(f"{database.stem}.damaged-*.sqlite*")):
        older.unlink(missing_ok=True)
    put_aside(database)
    remove(database)
    sync(database.parent)


def _free(database: Path) -> Path:
    moment = f"{datetime.now(UTC):%Y%m%dT%H%M%SZ}"
    kept = database.with_name(f"{database.stem}.damaged-{moment}.sqlite")
    number = 1
    while kept.exists():
        number += 1
        kept = database.with_name(f"{database.stem}.damaged-{moment}-{number}.sqlite")
    return kept


def _copy(source: Path, target: Path) -> None:
    try:
        target.hardlink_to(source)
    except OSError:  # a disk without such names
        _copy_bytes(source, target)


def _copy_bytes(source: Path, target: Path) -> None:
    target.touch(mode=0o600)
    shutil.copyfile(source, target)
    sync(target)
