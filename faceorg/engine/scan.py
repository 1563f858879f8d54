"""Finds photo files in folders; knows nothing of what is in them.

Hidden files and folders are left out. Links to files are followed, links to folders are not:
what they point to is found in its own place, and loops can't happen.
"""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from faceorg.domain.errors import EnvironmentFaultError, FaultCode, ProblemCode
from faceorg.domain.photos import FileFacts
from faceorg.vision.suffixes import SUFFIXES

if TYPE_CHECKING:
    from collections.abc import Iterator

# Folders in which other programs keep reduced copies of photos.
SKIPPED_FOLDERS = frozenset(
    {b"@eaDir", b"$RECYCLE.BIN", b"System Volume Information", b"lost+found"}
)
_MTIME_NS_MAX = 2**63 - 1  # what SQLite holds; some file systems have later times
_SUFFIXES = frozenset(s.encode() for s in SUFFIXES)


@dataclass(slots=True)
class FolderProblems:
    """Folders and files below the chosen folder that could not be looked at."""

    found: list[tuple[bytes, ProblemCode, str]] = field(default_factory=list)


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
    waiting = [folder]
    while waiting:
        here = waiting.pop()
        folders: list[bytes] = []
        for entry in _entries(here, problems):
            if _is_folder(entry):
                if entry.name not in SKIPPED_FOLDERS:
                    folders.append(entry.path)
            elif os.path.splitext(entry.name)[1].lower() in _SUFFIXES:  # noqa: PTH122
                facts = _facts(entry, problems)
                if facts is not None:
                    yield facts
        waiting += reversed(folders)


def _entries(folder: bytes, problems: FolderProblems) -> list[os.DirEntry[bytes]]:
    try:
        with os.scandir(folder) as entries:
            shown = [e for e in entries if not e.name.startswith(b".")]
    except OSError as error:
        problems.found.append((folder, _code(error), str(error.strerror or error)))
        return []
    return sorted(shown, key=lambda e: e.name)


def _is_folder(entry: os.DirEntry[bytes]) -> bool:
    """Whether to go down there; where the file system can't tell, `_facts` will say why."""
    try:
        return entry.is_dir(follow_symlinks=False)
    except OSError:
        return False


def _facts(entry: os.DirEntry[bytes], problems: FolderProblems) -> FileFacts | None:
    """Return size and time of a regular file; None for pipes, devices and broken links."""
    try:
        status = entry.stat()
    except FileNotFoundError:
        return None
    except OSError as error:
        problems.found.append((entry.path, _code(error), str(error.strerror or error)))
        return None
    if not stat.S_ISREG(status.st_mode):
        return None
    mtime_ns = min(max(status.st_mtime_ns, -_MTIME_NS_MAX), _MTIME_NS_MAX)
    return FileFacts(entry.path, status.st_size, mtime_ns)


def _code(error: OSError) -> ProblemCode:
    if isinstance(error, PermissionError):
        return ProblemCode.NO_PERMISSION
    return ProblemCode.VANISHED if isinstance(error, FileNotFoundError) else ProblemCode.READ_ERROR
