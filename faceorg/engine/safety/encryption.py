"""Encrypts a library, and all that belongs to it: password, keyring, recovery key, and back again.

Any thread. All but `change_password` need the library closed in every window and command. What is
cut off, by whatever, leaves a library that opens with its key; `finish` does the rest.
"""

from __future__ import annotations

import secrets
from contextlib import closing, suppress
from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from faceorg.domain.errors import EnvironmentFaultError, FaultCode
from faceorg.library.database import Database
from faceorg.library.files import backup, conversion, keys, recovery, replacing
from faceorg.library.files.keys import Key, KeyFile, UnderWay
from faceorg.library.files.locks import exclusive
from faceorg.library.files.old_copies import remove_copies
from faceorg.library.library import DATABASE_NAME, THUMBNAILS_NAME

if TYPE_CHECKING:
    from pathlib import Path

_FILES = ((DATABASE_NAME, 4096), (THUMBNAILS_NAME, 16384))  # with the page size of a plain one


class Protection(StrEnum):
    """What opens a library."""

    NONE = "none"
    PASSWORD = "password"  # noqa: S105 - a kind
    KEYRING = "keyring"


def protection(folder: Path) -> Protection:
    """Return what opens the library in `folder`.

    Raises:
        EnvironmentFaultError: it is encrypted and its key file is damaged.
    """
    if not keys.is_encrypted(folder):
        return Protection.NONE
    return Protection.PASSWORD if keys.asks_for_password(folder) else Protection.KEYRING


def recovery_text(key: Key) -> str:
    """Return a key for paper; nothing shows it again later."""
    return recovery.write_out(key)


def encrypt(folder: Path, password: str | None, *, key: Key | None = None) -> Key:
    """Encrypt a library and its thumbnails; backups are replaced by one that is encrypted.

    Args:
        folder: of the library.
        password: opens it from now on; None keeps the key in the system's keyring.
        key: to encrypt with, where its recovery key was shown before; else a new one.

    Returns:
        The key; `recovery_text` writes it out.

    Raises:
        EnvironmentFaultError: it is open somewhere, there is no room, the keyring doesn't take
            the key. Before the first file is converted nothing has changed.
    """
    key = key or Key.new()
    with exclusive(folder):
        replacing.finish(folder / DATABASE_NAME)
        if keys.is_encrypted(folder):
            raise EnvironmentFaultError(FaultCode.LIBRARY_ENCRYPTED, str(folder))
        _check_room(folder)
        kept = keys.begin(folder, key, password, UnderWay.ENCRYPTING)
        try:
            _go_on(folder, kept, key)
        except EnvironmentFaultError:
            _take_back(folder)
            raise
    return key


def decrypt(folder: Path, key: Key) -> None:
    """Make a library plain again; its backups are replaced by a plain one.

    Raises:
        EnvironmentFaultError: it is open somewhere, or there is no room.
    """
    key = finish(folder, key)
    with exclusive(folder):
        replacing.finish(folder / DATABASE_NAME)
        _check_room(folder)
        kept = replace(keys.read(folder), under_way=UnderWay.DECRYPTING)
        keys.write(folder, kept)
        _go_on(folder, kept, key)


def new_recovery_key(
    folder: Path, key: Key, password: str | None, *, new: Key | None = None
) -> Key:
    """Encrypt a library with another key, so that the recovery key of before opens nothing.

    Args:
        folder: of the library.
        key: it is encrypted with.
        password: opens it from now on; None keeps the key in the system's keyring.
        new: the key to encrypt with, where its recovery key was shown before; else a new one.

    Returns:
        The key; `recovery_text` writes it out.

    Raises:
        EnvironmentFaultError: as for `encrypt`.
    """
    former, key = finish(folder, key), new or Key.new()
    with exclusive(folder):
        replacing.finish(folder / DATABASE_NAME)
        _check_room(folder)
        # With a name of its own in the keyring: the former entry counts until the file is there.
        before = keys.read(folder)
        kept = replace(before, library=secrets.token_hex(8), under_way=UnderWay.CHANGING_KEY)
        kept = keys.seal_former(kept, key, former)
        kept = keys.lock_with(folder, kept, key, password, before)
        key.former = former
        _go_on(folder, kept, key)
    return Key(key)


def change_password(folder: Path, key: Key, password: str | None) -> None:
    """Let another password open the library, or the keyring; it may be open meanwhile.

    A key file that was lost or damaged is made anew.

    Args:
        folder: of the library.
        key: of the library.
        password: the new one; None keeps the key in the system's keyring.

    Raises:
        EnvironmentFaultError: a conversion is under way, the keyring doesn't take the key, or it
            can't be written; WRONG_RECOVERY_KEY where the key of a lost file opens nothing.
    """
    try:
        kept = keys.read(folder)
    except EnvironmentFaultError as fault:
        if fault.code is not FaultCode.KEY_FILE_DAMAGED:
            raise
        if not conversion.is_converted(folder / DATABASE_NAME, key):
            raise EnvironmentFaultError(FaultCode.WRONG_RECOVERY_KEY, str(folder)) from fault
        whole = conversion.is_converted(folder / THUMBNAILS_NAME, key)
        begun = UnderWay.NOTHING if whole else UnderWay.ENCRYPTING
        keys.begin(folder, key, password, begun)
        return
    if kept.under_way:
        finish(folder, key)
        kept = keys.read(folder)
        if kept.under_way:
            raise EnvironmentFaultError(FaultCode.LIBRARY_IN_USE, str(folder))
    keys.lock_with(folder, kept, key, password, kept)


def finish(folder: Path, key: Key) -> Key:
    """Do what is left where a conversion was cut off; return the key that opens the library then.

    While another window or command has the library open it is left for the next time.

    Raises:
        EnvironmentFaultError: there is no room.
    """
    if not (folder / keys.KEY_NAME).exists() or not keys.read(folder).under_way:
        return key
    try:
        with exclusive(folder):
            kept = keys.read(folder)
            if kept.under_way:
                replacing.finish(folder / DATABASE_NAME)
                _go_on(folder, kept, key)
    except EnvironmentFaultError as fault:
        if fault.code is not FaultCode.LIBRARY_IN_USE:
            raise
        return key
    return Key(key)


def _go_on(folder: Path, kept: KeyFile, key: Key) -> None:
    """Convert what is not converted, then replace the backups, then say that it is done."""
    to = None if kept.under_way is UnderWay.DECRYPTING else key
    for name, page_size in _FILES:
        conversion.convert(folder / name, key, to, page_size)
    fresh = None
    if (folder / DATABASE_NAME).exists():
        with closing(Database(folder / DATABASE_NAME, key=to)) as database:
            fresh = backup.make(database, "asked").path
    remove_copies(folder, fresh)
    if to is None:
        keys.remove(folder)
    else:
        keys.write(folder, replace(kept, former=None, under_way=UnderWay.NOTHING))


def _take_back(folder: Path) -> None:
    """Forget an encryption that has not changed any file yet."""
    with suppress(EnvironmentFaultError, OSError):
        if all(conversion.is_converted(folder / name, None) for name, _ in _FILES):
            keys.remove(folder)


def _check_room(folder: Path) -> None:
    """See that the largest file and a backup fit beside what is there."""
    sizes = [path.stat().st_size for name, _ in _FILES if (path := folder / name).exists()]
    backup.check_room(folder, sum((max(sizes, default=0), *sizes[:1])) // backup.ROOM)
