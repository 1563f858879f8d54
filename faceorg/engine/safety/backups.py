"""Backups of a library: made by themselves once a day, checked, rotated, and put back. Any thread.

Kept are the three latest, the newest of each of the last four weeks and six months that have one,
and the two latest from before a migration and before a restore (`library/files/backup.py`).
"""

from __future__ import annotations

import shutil
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from faceorg.domain.errors import EnvironmentFaultError, FaultCode
from faceorg.domain.safety import Backup
from faceorg.library.database import Database
from faceorg.library.files import backup, replacing
from faceorg.library.files.locks import exclusive
from faceorg.library.library import DATABASE_NAME
from faceorg.library.migrations import SCHEMA_VERSION

if TYPE_CHECKING:
    from pathlib import Path

    from faceorg.library.files.backup import BackupFile
    from faceorg.library.files.keys import Key
    from faceorg.library.library import Library

SETTING = "backed_up"
EVERY = timedelta(days=1)


def make_backup(library: Library, reason: str = "asked") -> Backup:
    """Write a whole, checked copy of the library into its folder of backups.

    Raises:
        EnvironmentFaultError: no room for twice its size, or nothing can be written there.
    """
    state = backup.state(library.database)
    made = backup.make(library.database, reason)
    note = {"at": datetime.now(UTC).isoformat(timespec="seconds"), "state": state}
    with suppress(EnvironmentFaultError):  # only makes the next one come sooner
        library.settings.set(SETTING, note)
    return _described(made, library.database.key)


def copy_library(library: Library, target: Path) -> tuple[int, int]:
    """Write a whole, checked copy anywhere; return how many people and faces it holds.

    Raises:
        EnvironmentFaultError: no room for twice its size, or nothing can be written there.
    """
    found = backup.back_up(library.database, target)
    return found.people, found.faces


def back_up_when_due(library: Library) -> Backup | None:
    """Make the backup of the day where the last one is older, and anything has changed since.

    None where there is nothing to do, and where the disk lacks room: what fails here harms
    nobody's work, and is tried again the next time.
    """
    if not _due(library):
        return None
    try:
        return make_backup(library, "daily")
    except EnvironmentFaultError as error:
        if error.code not in {FaultCode.DISK_FULL, FaultCode.LIBRARY_LOCKED}:
            raise
        return None


def backups(folder: Path, key: Key | None = None) -> list[Backup]:
    """Return all backups of the library in `folder`, the latest first.

    Args:
        folder: of the library, which may be open, closed or damaged.
        key: of an encrypted library.
    """
    return [_described(file, key) for file in reversed(backup.files(folder))]


def restore_backup(folder: Path, chosen: Path, key: Key | None = None) -> Path | None:
    """Put a backup in the place of the library; what was there before is kept.

    As a backup with the reason "restore" where it can be read, else as `library.damaged-….sqlite`.
    The library is closed everywhere.

    Args:
        folder: of the library.
        chosen: one of its backups, or a copy that lies elsewhere.
        key: of an encrypted library.

    Returns:
        Where that is; None where there was nothing to keep.

    Raises:
        EnvironmentFaultError: the library is open somewhere, the backup is damaged, no library or
            too new, or there is no room. The library is as it was.
    """
    _check(chosen, key)
    database = folder / DATABASE_NAME
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise backup.disk_fault(error, folder) from error
    with exclusive(folder):
        replacing.finish(database)
        unfinished = database.with_name("library.restoring.sqlite")
        size = chosen.stat().st_size + (database.stat().st_size if database.exists() else 0)
        backup.check_room(folder, size // backup.ROOM)
        try:
            unfinished.unlink(missing_ok=True)
            unfinished.touch(mode=0o600)
            shutil.copyfile(chosen, unfinished)
            _check(unfinished, key)
            kept = _keep_former(database, unfinished, key)
            replacing.replace(database, unfinished)
        except OSError as error:
            raise backup.disk_fault(error, folder) from error
        finally:
            with suppress(OSError):
                unfinished.unlink(missing_ok=True)
    return kept


def _due(library: Library) -> bool:
    note = library.settings.get(SETTING)
    if not note:
        return bool(library.photos.count())
    age = datetime.now(UTC) - datetime.fromisoformat(note["at"])
    recent = timedelta(0) <= age < EVERY  # a clock that was set back makes one too many, not none
    return not recent and note["state"] != backup.state(library.database)


def _check(path: Path, key: Key | None) -> None:
    """See that a backup is whole and can be used by this program."""
    if not path.is_file():
        raise EnvironmentFaultError(FaultCode.NO_BACKUP, str(path))
    try:
        found = backup.verified(path, key)
    except EnvironmentFaultError as error:
        raise EnvironmentFaultError(FaultCode.BACKUP_UNUSABLE, str(path)) from error
    if found.schema > SCHEMA_VERSION:
        raise EnvironmentFaultError(FaultCode.LIBRARY_TOO_NEW, str(path))


def _keep_former(path: Path, new: Path, key: Key | None) -> Path | None:
    """Keep what is about to be replaced; let the new file use none of its ids, and owe the same."""
    if not path.exists() or not path.stat().st_size:
        backup.owe_only(new, (), key)
        backup.leave_sidecars(new, (), key)
        return None
    try:
        with closing(Database(path, key=key)) as former:
            if former.check():
                raise EnvironmentFaultError(FaultCode.LIBRARY_DAMAGED, str(path))
            kept = backup.make(former, "restore").path
            used, owed = backup.used_ids(former), backup.owed(former)
            left = backup.names_left(former)
    except EnvironmentFaultError as error:
        if error.code not in {FaultCode.LIBRARY_DAMAGED, FaultCode.NOT_A_LIBRARY}:
            raise
        kept, used, owed, left = replacing.put_aside(path), {}, [], []
    backup.use_no_id_again(new, used, key)
    backup.owe_only(new, owed, key)
    backup.leave_sidecars(new, left, key)
    return kept


def _described(file: BackupFile, key: Key | None) -> Backup:
    """Return what is known of a backup; one that can't be read says why."""
    found, problem = None, ""
    try:
        found = backup.contents(file.path, key)
    except EnvironmentFaultError as error:
        problem = error.code.value
    return Backup(
        path=file.path,
        made_at=file.made_at.astimezone().replace(tzinfo=None),
        reason=file.reason,
        size_bytes=file.path.stat().st_size if file.path.exists() else 0,
        schema=found.schema if found else 0,
        people=found.people if found else 0,
        faces=found.faces if found else 0,
        problem=problem,
    )
