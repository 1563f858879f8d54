"""Finds copies of a library in its own folder, and removes them: what is forgotten is in them."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from faceorg.library.files.backup import BACKUPS_NAME, disk_fault

if TYPE_CHECKING:
    from pathlib import Path

# Beside the library: from before a migration, put aside as damaged, or cut off while being written.
# Vectors again, for speed (`recognition/kept_vectors.py`): no copy to speak of, but to be removed.
KEPT_VECTORS_NAME = "neighbours.vectors"
_BESIDE = ("library.*.sqlite*", "thumbnails.*.sqlite*", "*.part")


def count_copies(folder: Path) -> int:
    """Return how many copies there are."""
    return len(_copies(folder))


def remove_copies(folder: Path, but: Path | None) -> None:
    """Remove every copy except one.

    Raises:
        EnvironmentFaultError: a file can't be removed.
    """
    for path in [*_copies(folder), folder / KEPT_VECTORS_NAME]:
        if path != but:
            try:
                path.unlink(missing_ok=True)
            except OSError as error:
                raise disk_fault(error, path) from error


def remove_kept_vectors(folder: Path) -> None:
    """Remove the vectors that are kept for speed; they are made again when they are needed."""
    with suppress(OSError):
        (folder / KEPT_VECTORS_NAME).unlink(missing_ok=True)


def _copies(folder: Path) -> list[Path]:
    found = {path for pattern in _BESIDE for path in folder.glob(pattern)}
    found |= {p for p in (folder / BACKUPS_NAME).glob("*") if p.suffix != ".lock"}
    return sorted(path for path in found if path.is_file())
