"""Finds photo files in folders; knows nothing of what is in them.

Hidden files and folders are left out. Links to files are followed, links to folders are not:
what they point to is found in its own place, and loops can't happen. A directory's names are held
in memory at once, about 60 bytes each; all else streams. A run over files that are all known costs
little more than asking the system for them: this is written for that.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from stat import S_ISREG
from typing import TYPE_CHECKING

from faceorg.domain.errors import EnvironmentFaultError, FaultCode, ProblemCode
from faceorg.domain.photos import FileFacts
from faceorg.vision.decoding.suffixes import SUFFIXES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

# Folders in which other programs keep reduced copies of photos.
SKIPPED_FOLDERS = frozenset(
    {b"@eaDir", b"$RECYCLE.BIN", b"System Volume Information", b"lost+found"}
)
_MTIME_NS_MAX = 2**63 - 1  # what SQLite holds; some file systems have later times
_SUFFIXES = frozenset(s.encode() for s in SUFFIXES)
_SHORT = 4  # ".jpg": told from others without taking names apart

Fact = tuple[bytes, int, int]
"""A file's name, size in bytes and time in nanoseconds: what `library.places` knows of it, too."""


@dataclass(slots=True)
class FolderProblems:
    """Folders and files below the chosen folder that could not be looked at."""

    found: list[tuple[bytes, ProblemCode, str]] = field(default_factory=list)

    def note(self, path: bytes, error: OSError) -> None:
        """Note why a file or folder could not be looked at."""
        self.found.append((path, _code(error), str(error.strerror or error)))


@dataclass(frozen=True, slots=True)
class Listing:
    """What one directory holds; names and paths are bytes of the file system, sorted.

    Attributes:
        names: of files that look like photos; some may be pipes or broken links.
        folders: paths of the directories to look into.
    """

    path: bytes
    names: list[bytes]
    folders: list[bytes]


def check_folder(folder: bytes) -> None:
    """Make sure that a chosen folder can be read.

    Raises:
        EnvironmentFaultError: it is missing, no folder, or may not be read.
    """
    shown = os.fsdecode(folder)
    try:
        with os.scandir(folder):
            return
    except FileNotFoundError as error:
        raise EnvironmentFaultError(FaultCode.FOLDER_MISSING, shown) from error
    except NotADirectoryError as error:
        raise EnvironmentFaultError(FaultCode.NOT_A_FOLDER, shown) from error
    except OSError as error:
        raise EnvironmentFaultError(FaultCode.FOLDER_UNREADABLE, shown) from error


def scan(folder: bytes, problems: FolderProblems) -> Iterator[FileFacts]:
    """Yield all photo files under `folder`, sorted within each folder.

    What can't be looked at is noted in `problems` and left out.
    """
    for listing in walk(folder, problems):
        yield from files_of(listing.path, listing.names, problems)


def walk(folder: bytes, problems: FolderProblems) -> Iterator[Listing]:
    """Yield what `folder` and every directory below it hold, those that can't be read left out."""
    waiting = [folder]
    while waiting:
        listing = list_directory(waiting.pop(), problems)
        if listing is not None:
            yield listing
            waiting += reversed(listing.folders)


def list_directory(path: bytes, problems: FolderProblems) -> Listing | None:
    """Return what one directory holds; None where it can't be read, which is noted."""
    names, folders = list[bytes](), list[bytes]()
    try:
        with os.scandir(path) as entries:
            for entry in entries:
                name = entry.name
                if name.startswith(b"."):
                    continue
                if _is_folder(entry):
                    if name not in SKIPPED_FOLDERS:
                        folders.append(entry.path)
                elif name[-_SHORT:].lower() in _SUFFIXES or _suffix(name) in _SUFFIXES:
                    names.append(name)
    except OSError as error:
        problems.note(path, error)
        return None
    return Listing(path, sorted(names), sorted(folders))


def files_of(
    folder: bytes, names: Iterable[bytes], problems: FolderProblems
) -> Iterator[FileFacts]:
    """Yield size and time of those of the names that are regular files."""
    for name, size_bytes, mtime_ns in facts_of(folder, names, problems):
        yield FileFacts(os.path.join(folder, name), size_bytes, mtime_ns)  # noqa: PTH118 - bytes


def facts_of(folder: bytes, names: Iterable[bytes], problems: FolderProblems) -> list[Fact]:
    """Return size and time of those of the names that are regular files, in the same order.

    Pipes, devices and broken links are left out; what can't be looked at is noted.
    """
    found = list[Fact]()
    inside = os.path.join(folder, b"")  # noqa: PTH118 - bytes
    look = os.stat
    for name in names:
        try:
            status = look(inside + name)
        except FileNotFoundError:
            continue
        except OSError as error:
            problems.note(inside + name, error)
            continue
        if S_ISREG(status.st_mode):
            found.append((name, status.st_size, _held(status.st_mtime_ns)))
    return found


def is_mounted(path: bytes) -> bool:
    """Whether another file system than that of the directory above is at `path`."""
    try:
        return os.stat(path).st_dev != os.stat(os.path.dirname(path)).st_dev  # noqa: PTH116, PTH120
    except OSError:
        return False


def _is_folder(entry: os.DirEntry[bytes]) -> bool:
    """Whether to go down there; where the file system can't tell, `facts_of` will say why."""
    try:
        return entry.is_dir(follow_symlinks=False)
    except OSError:
        return False


def _held(mtime_ns: int) -> int:
    """Return a time, or the nearest one that SQLite holds."""
    if -_MTIME_NS_MAX <= mtime_ns <= _MTIME_NS_MAX:
        return mtime_ns
    return _MTIME_NS_MAX if mtime_ns > 0 else -_MTIME_NS_MAX


def _suffix(name: bytes) -> bytes:
    return os.path.splitext(name)[1].lower()  # noqa: PTH122 - bytes


def _code(error: OSError) -> ProblemCode:
    if isinstance(error, PermissionError):
        return ProblemCode.NO_PERMISSION
    return ProblemCode.VANISHED if isinstance(error, FileNotFoundError) else ProblemCode.READ_ERROR
