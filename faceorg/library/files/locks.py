"""Who may use a library: lock files against other processes, which die with their holder.

A library that is open holds `open.lock` together with all others that have it open; what needs it
closed everywhere (restoring, encrypting) holds the same file alone.

SQLite's own locks belong to the process, and the system lets go of all of them as soon as the
process closes any descriptor of the file. Other processes would then take an open library for a
closed one and remove its log. So nothing but SQLite may open the file of a library that is
`open_here`.
"""

from __future__ import annotations

import os
import sys
import time
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from faceorg.domain.errors import EnvironmentFaultError, FaultCode

if TYPE_CHECKING:
    from collections.abc import Iterator

OPEN_LOCK = "open.lock"
_PATIENCE_S = 2.0  # somebody who only looks is gone by then
_PAUSE_S = 0.05
_PLACES = 1000  # Windows knows no shared locks here: everybody takes one byte of so many


@contextmanager
def held(path: Path, timeout_s: float, fault: FaultCode) -> Iterator[None]:
    """Hold a lock file against other processes and threads.

    Raises:
        EnvironmentFaultError: with `fault` where somebody else holds it for longer, or the folder
            can't be written to.
    """
    from filelock import FileLock, Timeout  # not before the window is up

    lock = FileLock(path, mode=0o600)
    try:
        lock.acquire(timeout=timeout_s)
    except Timeout as error:
        raise EnvironmentFaultError(fault, str(path.parent)) from error
    except OSError as error:
        raise EnvironmentFaultError(FaultCode.LIBRARY_READ_ONLY, str(path.parent)) from error
    try:
        yield
    finally:
        lock.release()


class OpenMark:
    """Says that somebody has the library open; closed by `close`, at the latest by the system.

    Attributes:
        folder: of the library, without links.
        encrypted: whether it was opened with a key.
    """

    def __init__(self, folder: Path, *, encrypted: bool = False) -> None:
        """Put the mark.

        Raises:
            EnvironmentFaultError: somebody holds the library alone (`exclusive`).
        """
        self.folder = os.path.realpath(folder)
        self.encrypted = encrypted
        self._descriptor = _taken(folder, alone=False)
        _open_here.append(self)

    @contextmanager
    def lifted(self) -> Iterator[None]:
        """Take the mark away for a while, so that somebody may hold the library alone.

        Raises:
            EnvironmentFaultError: at the end, as somebody does and keeps on doing so.
        """
        self._let_go()
        try:
            yield
        finally:
            self._descriptor = _taken(Path(self.folder), alone=False)

    def close(self) -> None:
        """Take the mark away; calling it twice does nothing."""
        with suppress(ValueError):
            _open_here.remove(self)
        self._let_go()

    def _let_go(self) -> None:
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


_open_here: list[OpenMark] = []


def open_here(folder: Path) -> OpenMark | None:
    """Return the mark of a library that this process has open itself."""
    real = os.path.realpath(folder)
    return next((mark for mark in _open_here if mark.folder == real), None)


@contextmanager
def exclusive(folder: Path) -> Iterator[None]:
    """Hold a library alone; nobody has it open, and nobody can open it meanwhile.

    Raises:
        EnvironmentFaultError: a window or command has it open.
    """
    descriptor = _taken(folder, alone=True)
    try:
        yield
    finally:
        if descriptor is not None:
            os.close(descriptor)


def _taken(folder: Path, *, alone: bool) -> int | None:
    """Return the locked file; None where the disk knows no locks or may not be written to."""
    try:
        descriptor = os.open(folder / OPEN_LOCK, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        if alone:
            raise EnvironmentFaultError(FaultCode.LIBRARY_READ_ONLY, str(folder)) from error
        return None  # opening the database tells what is wrong
    with suppress(OSError):
        os.chmod(folder / OPEN_LOCK, 0o600)  # noqa: PTH101 - whatever the mask was
    until = time.monotonic() + _PATIENCE_S
    while True:
        try:
            _lock(descriptor, alone=alone)
        except (BlockingIOError, PermissionError) as error:
            if time.monotonic() > until:
                os.close(descriptor)
                raise EnvironmentFaultError(FaultCode.LIBRARY_IN_USE, str(folder)) from error
            time.sleep(_PAUSE_S)
        except OSError:  # a network drive without locks: SQLite could not lock there either
            return descriptor
        else:
            return descriptor


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int, *, alone: bool) -> None:
        for place in range(1 if alone else _PLACES):
            os.lseek(descriptor, place, os.SEEK_SET)
            with suppress(OSError):
                msvcrt.locking(descriptor, msvcrt.LK_NBLCK, _PLACES if alone else 1)
                return
        raise BlockingIOError
else:
    import fcntl

    def _lock(descriptor: int, *, alone: bool) -> None:
        kind = fcntl.LOCK_EX if alone else fcntl.LOCK_SH
        fcntl.flock(descriptor, kind | fcntl.LOCK_NB)
