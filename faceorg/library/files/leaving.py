"""All that FaceOrg keeps of a library, found by the names it gives to files, and removed.

For somebody who uninstalls it. Nothing is opened, so it works without the password of an encrypted
library, and for a damaged one. Files with other names, which somebody has put there, stay. Any
thread.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from faceorg.domain.errors import EnvironmentFaultError
from faceorg.library.files import keys
from faceorg.library.files.backup import BACKUPS_NAME, disk_fault
from faceorg.library.files.locks import OPEN_LOCK, exclusive
from faceorg.library.files.old_copies import KEPT_VECTORS_NAME

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

_NAMES: Final = (
    *("library.sqlite*", "library.*.sqlite*", "thumbnails.sqlite*", "thumbnails.*.sqlite*"),
    *("opening.lock", "indexing.lock", "sidecars.lock", "library*.part", "thumbnails*.part"),
    *(f"{KEPT_VECTORS_NAME}*", f"{keys.KEY_NAME}.part"),
    *(f"{BACKUPS_NAME}/library-*.sqlite*", f"{BACKUPS_NAME}/backing-up.lock"),
    f"{BACKUPS_NAME}/*.part",
)
_LAST: Final = (keys.KEY_NAME, OPEN_LOCK)


@dataclass(slots=True)
class Traces:
    """What is left of FaceOrg.

    Attributes:
        files: to be removed, with their sizes in bytes.
        folders: those that are FaceOrg's alone, with all files in them.
        keyring: the library's name in the system's keyring; empty where it has no entry there.
        others: files in the same folders that are not FaceOrg's, and stay.
    """

    files: dict[Path, int] = field(default_factory=dict)
    folders: list[Path] = field(default_factory=list)
    keyring: str = ""
    others: list[Path] = field(default_factory=list)


def find_traces(library: Path, more: Iterable[Path] = ()) -> Traces:
    """Return what there is of a library, and all files in folders that are FaceOrg's alone."""
    ours = {path for name in (*_NAMES, *_LAST) for path in library.glob(name) if _is_file(path)}
    folders = [folder for folder in more if folder.is_dir()]
    files = sorted(ours) + sorted(path for folder in folders for path in _below(folder))
    others = sorted({*_below(library)} - ours)
    found = Traces({path: _size(path) for path in files}, folders, others=others)
    if (library / keys.KEY_NAME) in ours:
        with suppress(EnvironmentFaultError):  # a damaged one names no entry
            kept = keys.read(library)
            found.keyring = kept.library if kept.keyring else ""
    return found


def remove_traces(library: Path, traces: Traces) -> None:
    """Remove what was found, and the folders that are empty then.

    Raises:
        EnvironmentFaultError: the library is open somewhere, the keyring cannot be reached, or a
            file cannot be removed; the rest of the files is left then, too.
    """
    last = {library / name for name in _LAST}
    if library.is_dir():
        with exclusive(library):
            if traces.keyring:
                keys.remove(library)
            _remove(path for path in traces.files if path not in last)
    _remove([*last])
    for folder in (library / BACKUPS_NAME, library, *traces.folders):
        remove_empty(folder)


def _remove(paths: Iterable[Path]) -> None:
    for path in paths:
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise disk_fault(error, path) from error


def remove_empty(folder: Path) -> None:
    """Remove a folder, and those in it, where nothing is left in them."""
    inner = [p for p in folder.rglob("*") if p.is_dir() and not p.is_symlink()]
    for path in [*sorted(inner, reverse=True), folder]:
        with suppress(OSError):
            path.rmdir()


def _below(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*") if _is_file(path))


def _is_file(path: Path) -> bool:
    return path.is_symlink() or path.is_file()


def _size(path: Path) -> int:
    with suppress(OSError):
        return path.lstat().st_size
    return 0
