"""Finds chosen folders again when the drive that holds them and a portable FaceOrg lies elsewhere.

A stick is E: on one computer and F: on another. What lies on it lies together, so the way from the
program to the photos stays the same. Any thread; no Qt.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from faceorg.library.places import is_in

if TYPE_CHECKING:
    from pathlib import Path

    from faceorg.library.library import Library

LAY_AT = "portable_lay_at"


def folders_elsewhere(library: Library, data: Path) -> list[bytes]:
    """Return where chosen folders lie now that the drive has moved; notes where that is.

    Only those that are not where they were, and are where they have to be now: reading them lets
    every photo follow by its content (`indexing.relinking`).

    Args:
        library: of a portable program.
        data: the folder beside that program.
    """
    here = os.path.abspath(os.fsencode(data))  # noqa: PTH100 - bytes
    before = library.settings.get(LAY_AT)
    if before == os.fsdecode(here):
        return []
    library.settings.set(LAY_AT, os.fsdecode(here))
    if not isinstance(before, str):
        return []
    old, new = _drives(os.fsencode(before), here)
    chosen = library.photos.folders()
    moved = {f: os.path.join(new, os.path.relpath(f, old)) for f in chosen if is_in(f, old)}  # noqa: PTH118
    return [
        os.path.normpath(now)
        for folder, now in moved.items()
        if not os.path.isdir(folder) and os.path.isdir(now)  # noqa: PTH112
    ]


def _drives(before: bytes, now: bytes) -> tuple[bytes, bytes]:
    """Return two paths without the parts at their ends that are the same."""
    while True:
        outer, name = os.path.split(before)
        outer_now, name_now = os.path.split(now)
        if not name or name != name_now:
            return before, now
        before, now = outer, outer_now
