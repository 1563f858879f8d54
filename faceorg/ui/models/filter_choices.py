"""What there is to choose from among filters. No Qt; read in a worker."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from faceorg.library.places import directories
from faceorg.ui.models.filters import folder_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.domain.ids import AlbumId
    from faceorg.library.library import Library

_FOLDERS_MAX = 500  # in a list that somebody looks through; others can be typed: "folder:lake"


@dataclass(frozen=True, slots=True)
class Offered:
    """Choices with the words that stand for them.

    Attributes:
        folders: those with photos, and those above them up to the one that holds all.
        cameras: by name.
        albums: those that are filled by hand; a smart one is a query itself.
    """

    folders: Sequence[tuple[str, bytes]] = ()
    cameras: Sequence[tuple[str, str]] = ()
    albums: Sequence[tuple[str, AlbumId]] = ()


def read_offered(library: Library) -> Offered:
    """Read what there is."""
    return Offered(
        folder_choices(directories(library.database)),
        [(name, name) for name in library.timeline.cameras()],
        [(a.name, a.album_id) for a in library.albums.all() if not a.is_smart],
    )


def folder_choices(folders: Sequence[bytes]) -> list[tuple[str, bytes]]:
    """Return folders and those above them, each by its path from the one that holds all."""
    try:
        root = os.path.commonpath(folders) if folders else b""
    except ValueError:  # on several drives
        root = b""
    found = set(folders)
    for folder in folders:
        above = _above(folder)
        while root and len(above) >= len(root) and above not in found:
            found.add(above)
            above = _above(above)
    return [(_words(folder, root), folder) for folder in sorted(found)][:_FOLDERS_MAX]


def _above(folder: bytes) -> bytes:
    return os.path.split(folder)[0]


def _words(folder: bytes, root: bytes) -> str:
    if not root:
        return os.fsdecode(folder).encode("utf-8", "replace").decode()
    inside = os.fsdecode(folder[len(root) :]).encode("utf-8", "replace").decode()
    return folder_text(root) + inside if root.strip(b"/\\") else inside or folder_text(root)


def years_between(years: tuple[int, int] | None) -> list[tuple[str, int]]:
    """Return all years from the last to the first."""
    return [(str(y), y) for y in range(years[1], years[0] - 1, -1)] if years else []


def in_order(first: int | None, last: int | None) -> tuple[int | None, int | None]:
    """Return two ends with the lesser one first; None is open."""
    if first is not None and last is not None and first > last:
        return last, first
    return first, last
