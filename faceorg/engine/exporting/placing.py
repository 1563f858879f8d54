"""Files that are whole or not there: written beside, brought to the disk, named at the end.

Nothing that is there is ever overwritten. Any thread.
"""

from __future__ import annotations

import os
import secrets
import shutil
import time
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, BinaryIO

from faceorg.engine.sharing.writing import writing_to

if TYPE_CHECKING:
    from collections.abc import Iterator

PART_PREFIX, PART_SUFFIX = b".faceorg-", b".part"
LEFT_AFTER_S = 3600.0


@contextmanager
def writing_beside(folder: bytes, mode: int = 0o666) -> Iterator[tuple[BinaryIO, bytes]]:
    """Yield a new file in a folder, and its path; it is removed unless somebody has renamed it.

    Args:
        folder: where.
        mode: who may do what with it, before the process's mask.

    Raises:
        EnvironmentFaultError: the disk is full, or nothing may be written there.
    """
    path = os.path.join(folder, part_name())  # noqa: PTH118 - bytes
    with writing_to(folder):
        flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        number = os.open(path, flags, mode)
        try:
            with os.fdopen(number, "wb") as file:
                yield file, path
        finally:
            with suppress(OSError):
                os.unlink(path)  # noqa: PTH108 - bytes


def finish(file: BinaryIO) -> None:
    """Bring all of a file to the disk, and close it: Windows renames none that is open."""
    file.flush()
    os.fsync(file.fileno())
    file.close()


def part_name() -> bytes:
    """Return a name that nobody has, for what is not whole yet."""
    return PART_PREFIX + secrets.token_hex(8).encode() + PART_SUFFIX


def remove_parts(folder: bytes) -> None:
    """Remove what a process that was killed has left in a folder, an hour ago or earlier.

    What is younger may be of a process that is at work.
    """
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith(PART_PREFIX) and entry.name.endswith(PART_SUFFIX):
                with suppress(OSError):
                    _remove_old(entry)


def _remove_old(entry: os.DirEntry[bytes]) -> None:
    path = entry.path
    if not entry.is_dir(follow_symlinks=False):
        if entry.stat(follow_symlinks=False).st_mtime < time.time() - LEFT_AFTER_S:
            os.unlink(path)  # noqa: PTH108 - bytes
        return
    inside = [os.path.join(path, name) for name in os.listdir(path)]  # noqa: PTH118, PTH208
    latest = max(os.lstat(each).st_mtime for each in (path, *inside))
    if latest < time.time() - LEFT_AFTER_S:
        shutil.rmtree(os.fsdecode(path), ignore_errors=True)


def give_name(part: bytes, path: bytes) -> None:
    """Give a whole file its name.

    Raises:
        FileExistsError: somebody has it.
        OSError: it can't be given.
    """
    try:
        os.link(part, path)  # on one file system this never takes the place of another file
    except FileExistsError:
        raise
    except OSError:  # no hard links there, as on FAT
        if os.path.lexists(path):
            raise FileExistsError(path) from None
        os.rename(part, path)  # noqa: PTH104 - bytes


def give_free_name(part: bytes, path: bytes) -> bytes:
    """Give a whole file its name, numbered where somebody has it; return its path."""
    number = 1
    while True:
        wanted = numbered(path, number)
        try:
            give_name(part, wanted)
        except FileExistsError:
            number += 1
        else:
            return wanted


def numbered(path: bytes, number: int) -> bytes:
    """Return a path as that of the so-many-th of its name: `lake (2).jpg`."""
    if number == 1:
        return path
    stem, suffix = os.path.splitext(path)  # noqa: PTH122 - bytes
    return stem + b" (%d)" % number + suffix
