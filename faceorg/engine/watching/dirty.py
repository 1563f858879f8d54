"""What has changed in folders, and when it is time to look: used by `watch.py`."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from faceorg.engine.indexing.scan import SKIPPED_FOLDERS
from faceorg.metadata.sidecars import is_sidecar
from faceorg.vision.decoding.suffixes import SUFFIXES

if TYPE_CHECKING:
    from collections.abc import Iterable

_SEP = os.sep.encode()
_SUFFIXES = frozenset(suffix.encode() for suffix in SUFFIXES)
# A folder with more changed directories than this is looked through as a whole: one walk costs
# less than as many questions to the library.
_DIRECTORIES_MAX = 2000


@dataclass(frozen=True, slots=True)
class Dirty:
    """What to look at again.

    Attributes:
        directories: only these, not below them; bytes of the file system.
        folders: chosen folders, with all that is below.
        beside: directories in which sidecars have changed; their photos have not.
    """

    directories: frozenset[bytes] = field(default_factory=frozenset)
    folders: frozenset[bytes] = field(default_factory=frozenset)
    beside: frozenset[bytes] = field(default_factory=frozenset)

    def __bool__(self) -> bool:
        return bool(self.directories or self.folders or self.beside)

    def __or__(self, other: Dirty) -> Dirty:
        """Return both; a directory below a folder that is looked through anyway is left out."""
        folders = self.folders | other.folders
        both = self.directories | other.directories
        beside = self.beside | other.beside
        left = (frozenset(d for d in part if not inside(d, folders)) for part in (both, beside))
        directories, beside = left
        return Dirty(directories, folders, beside)

    def of_photos(self) -> Dirty:
        """Return what is to be looked at for photos."""
        return Dirty(self.directories, self.folders)


@dataclass(frozen=True, slots=True)
class WatchTimes:
    """How long to wait, in seconds.

    Attributes:
        quiet_s: nothing has happened for as long before changes are reported,
        at_most_s: but they are not held back longer than this.
        look_s: between two looks whether the folders are there and watched.
        poll_s: between two walks through a folder that can't be watched.
        rescan_s: between two walks through one that is.
    """

    quiet_s: float = 2.0
    at_most_s: float = 30.0
    look_s: float = 3.0
    poll_s: float = 300.0
    rescan_s: float = 3600.0


class Debounce:
    """Collects changes until nothing more comes, or they have waited long enough."""

    def __init__(self, times: WatchTimes) -> None:
        self._times = times
        self._dirty = Dirty()
        self._directories: set[bytes] = set()
        self._beside: set[bytes] = set()
        self._first = self._last = 0.0

    def mark(
        self,
        now: float,
        directory: bytes | None = None,
        folder: bytes | None = None,
        beside: bytes | None = None,
    ) -> None:
        """Note a change at this time."""
        if self.due_at() is None:
            self._first = now
        self._last = now
        if directory is not None:
            self._directories.add(directory)
        if beside is not None:
            self._beside.add(beside)
        if folder is not None:
            self._dirty |= Dirty(folders=frozenset({folder}))

    def due_at(self) -> float | None:
        """Return when to report; None where there is nothing."""
        if not self._directories and not self._beside and not self._dirty:
            return None
        return min(self._last + self._times.quiet_s, self._first + self._times.at_most_s)

    def take(self, folders: Iterable[bytes]) -> Dirty:
        """Return what has come together, for these folders, and begin anew."""
        dirty = self._dirty | Dirty(frozenset(self._directories), beside=frozenset(self._beside))
        for folder in folders:
            if sum(inside(d, (folder,)) for d in dirty.directories) > _DIRECTORIES_MAX:
                dirty |= Dirty(folders=frozenset({folder}))
        self._dirty = Dirty()
        self._directories.clear()
        self._beside.clear()
        return dirty


def changed_directory(folder: bytes, path: bytes, *, is_directory: bool) -> bytes | None:
    """Return the directory to look into after an event at `path`; None where it doesn't matter.

    What is hidden, of other programs, or no photo by its name does not matter.
    """
    below = _below(folder, path)
    if not is_directory and os.path.splitext(below[-1])[1].lower() not in _SUFFIXES:  # noqa: PTH122
        return None
    if any(map(skipped, below)):
        return None
    return path if is_directory else os.path.dirname(path)  # noqa: PTH120


def changed_beside(folder: bytes, path: bytes) -> bytes | None:
    """Return the directory of a sidecar after an event at `path`; None where it is none."""
    below = _below(folder, path)
    if not is_sidecar(below[-1]) or any(map(skipped, below)):
        return None
    return os.path.dirname(path)  # noqa: PTH120


def _below(folder: bytes, path: bytes) -> list[bytes]:
    return path[len(folder.rstrip(_SEP)) :].strip(_SEP).split(_SEP)


def skipped(name: bytes) -> bool:
    """Whether the scan does not look at a folder or file of this name."""
    return name.startswith(b".") or name in SKIPPED_FOLDERS


def inside(path: bytes, folders: Iterable[bytes]) -> bool:
    """Whether a path is one of the folders or lies below one."""
    return any(path == f or path.startswith(f.rstrip(_SEP) + _SEP) for f in folders)
