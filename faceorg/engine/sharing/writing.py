"""Files written for others: whole or not at all, and never over one that is there. Any thread."""

from __future__ import annotations

import errno
import os
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from faceorg.domain.errors import EditRefusedError, EnvironmentFaultError, FaultCode, RefusalCode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from faceorg.engine.sharing.wishes import Wish
    from faceorg.library.library import Library

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
NAME_BYTES_MAX = 240  # most file systems take 255


def holding_folder(library: Library, target: bytes) -> bytes | None:
    """Return the folder of the library's photos that a target lies in; None where in none."""
    wanted = os.path.realpath(target)
    for folder in library.photos.folders():
        real = os.path.realpath(folder)
        if wanted == real or wanted.startswith(real.rstrip(b"/") + os.fsencode(os.sep)):
            return folder
    return None


def prepare(library: Library, wish: Wish, *, folder: bytes) -> None:
    """Make the folder that a wish is written to; see `prepare_folder`."""
    prepare_folder(library, folder, among_photos=wish.among_photos)


def prepare_folder(library: Library, folder: bytes, *, among_photos: bool) -> None:
    """Make the folder that is written to.

    Args:
        library: whose photos may lie there.
        folder: bytes of the file system.
        among_photos: whether it is known that it lies among them.

    Raises:
        EditRefusedError: it lies among the library's photos, and nobody said that this is known.
        EnvironmentFaultError: it can't be made.
    """
    found = None if among_photos else holding_folder(library, folder)
    if found is not None:
        raise EditRefusedError(RefusalCode.AMONG_PHOTOS, os.fsdecode(found))
    with writing_to(folder):
        os.makedirs(folder, exist_ok=True)  # noqa: PTH103 - bytes


@contextmanager
def writing_to(folder: bytes) -> Iterator[None]:
    """Turn what the system says of writing into a fault.

    Raises:
        EnvironmentFaultError: the disk is full, or nothing may be written there.
    """
    try:
        yield
    except OSError as error:
        code = FaultCode.NO_ROOM_THERE if error.errno in _FULL else FaultCode.CANNOT_WRITE_THERE
        raise EnvironmentFaultError(code, os.fsdecode(folder)) from error


def write_new(
    folder: bytes, name: bytes, content: bytes, times_ns: tuple[int, int] | None = None
) -> bytes:
    """Write a file under a name that nobody has, numbered where needed; return its path.

    Args:
        folder: where.
        name: as wished.
        content: the whole file.
        times_ns: of last access and change, nanoseconds since 1970; now without them.

    Raises:
        EnvironmentFaultError: the disk is full, or nothing may be written there.
    """
    with writing_to(folder):
        path = _reserved(folder, name)
        try:
            with open(path, "wb") as file:  # noqa: PTH123 - bytes
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            if times_ns is not None:
                with suppress(OSError):  # some file systems keep no such times
                    os.utime(path, ns=times_ns)
        except BaseException:
            with suppress(OSError):
                os.unlink(path)  # noqa: PTH108 - bytes
            raise
    return path


def _reserved(folder: bytes, name: bytes) -> bytes:
    """Make an empty file that was not there, and return its path."""
    stem, suffix = os.path.splitext(name)  # noqa: PTH122 - bytes
    stem = stem[:NAME_BYTES_MAX] or b"photo"
    number = 1
    while True:
        mark = b"" if number == 1 else b" (%d)" % number
        path = os.path.join(folder, stem + mark + suffix)  # noqa: PTH118 - bytes
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_CLOEXEC", 0)
        try:
            os.close(os.open(path, flags, 0o666))
        except FileExistsError:
            number += 1
        else:
            return path
