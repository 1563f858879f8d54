"""A sidecar put in the place of the former one: whole or not at all. Any thread."""

from __future__ import annotations

import errno
import os
import time
from contextlib import suppress
from stat import S_IMODE
from typing import Final, NamedTuple

from faceorg.domain.sidecars import SidecarError, Unwritten
from faceorg.metadata.foreign_files import read_small

_FULL: Final = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_MARK: Final = b".faceorg-"
_SUFFIX: Final = b".new"
_SUFFIXES: Final = (_SUFFIX, _SUFFIX + b"_exiftool_tmp")
_ABANDONED_S: Final = 3600.0
"""No writing takes so long: a process that began it has ended."""


class Former(NamedTuple):
    """A file as it was read; `state` is None where there was none."""

    content: bytes | None
    state: tuple[int, int, int] | None


def read_former(path: bytes) -> Former:
    """Return what a sidecar holds, and how to tell whether it has changed since.

    Raises:
        ForeignFileError: it cannot be read, or is too large.
    """
    state = state_of(path)
    return Former(None if state is None else read_small(path), state)


def put(path: bytes, content: bytes, former: Former, photo: bytes | None = None) -> None:
    """Write a sidecar, unless somebody else has written it since it was read.

    Args:
        path: of the sidecar.
        content: the whole file.
        former: what was read.
        photo: whose rights a new one gets: it may be read by whoever may read the photo.

    Raises:
        SidecarError: it cannot be written; the former one is as it was.
    """
    target = os.path.realpath(path)  # a link stays one
    folder = os.path.dirname(target)  # noqa: PTH120 - bytes
    try:
        if former.content is not None and not os.access(target, os.W_OK):
            raise SidecarError(Unwritten.READ_ONLY)
        new = _written_beside(folder, content)
        try:
            like = target if former.state is not None else photo
            if like is not None:
                _take_over_mode(like, new)
            _check_unchanged(path, former)
            os.replace(new, target)  # noqa: PTH105 - bytes
        except BaseException:
            with suppress(OSError):
                os.unlink(new)  # noqa: PTH108 - bytes
            raise
        sync_folder(folder)
    except OSError as error:
        raise SidecarError(code_of(error), error.strerror or "") from error


def remove(path: bytes, former: Former) -> None:
    """Remove a sidecar in which nothing is left of what FaceOrg has written alone.

    Raises:
        SidecarError: it cannot be removed.
    """
    try:
        _check_unchanged(path, former)
        os.unlink(path)  # noqa: PTH108 - bytes
    except OSError as error:
        raise SidecarError(code_of(error), error.strerror or "") from error


def clear_abandoned(folder: bytes, names: list[bytes]) -> None:
    """Remove what a process that was killed while writing has left: it holds names."""
    for name in names:
        if name.startswith(_MARK) and name.endswith(_SUFFIXES):
            path = os.path.join(folder, name)  # noqa: PTH118 - bytes
            with suppress(OSError):
                if time.time() - os.lstat(path).st_mtime > _ABANDONED_S:
                    os.unlink(path)  # noqa: PTH108 - bytes


def made_beside(folder: bytes, mode: int = 0o666) -> tuple[int, bytes]:
    """Make a new file in a folder; return its descriptor, to be closed, and its path."""
    number = 0
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
    flags |= getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
    while True:
        name = _MARK + b"%d-%d" % (os.getpid(), number) + _SUFFIX
        path = os.path.join(folder, name)  # noqa: PTH118 - bytes
        try:
            return os.open(path, flags, mode), path
        except FileExistsError:
            number += 1


def _written_beside(folder: bytes, content: bytes) -> bytes:
    """Write a new file in a folder, down to the disk; return its path."""
    handle, path = made_beside(folder)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        with suppress(OSError):
            os.unlink(path)  # noqa: PTH108 - bytes
        raise
    return path


def _take_over_mode(like: bytes, new: bytes) -> None:
    with suppress(OSError):  # some file systems have no such rights
        mode = S_IMODE(os.stat(like).st_mode)  # noqa: PTH116 - bytes
        os.chmod(new, mode & 0o666 | 0o600)  # noqa: PTH101 - bytes


def _check_unchanged(path: bytes, former: Former) -> None:
    if state_of(path) != former.state:
        raise SidecarError(Unwritten.CHANGED_MEANWHILE)


def state_of(path: bytes) -> tuple[int, int, int] | None:
    """Return number, size in bytes and time of a file, by which a change is told; None: no file."""
    try:
        facts = os.stat(path)  # noqa: PTH116 - bytes
    except OSError:
        return None
    return facts.st_ino, facts.st_size, facts.st_mtime_ns


def sync_folder(folder: bytes) -> None:
    """Bring to the disk which files a folder holds."""
    with suppress(OSError):  # Windows opens no folders
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def code_of(error: OSError) -> Unwritten:
    """Return why something could not be written."""
    if error.errno in _FULL:
        return Unwritten.NO_ROOM
    denied = error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}
    return Unwritten.READ_ONLY if denied else Unwritten.CANNOT_WRITE
