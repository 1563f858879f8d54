"""What can be done with the chosen folders besides reading them. Any thread; no Qt."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from faceorg.domain.changes import Changes
from faceorg.domain.errors import EditRefusedError, RefusalCode

if TYPE_CHECKING:
    from faceorg.library.library import Library


def take_out(library: Library, folder: bytes) -> Changes:
    """Care for a folder no more: its photos go to the trash, its files stay where they are.

    Adding the folder again while the trash holds its photos brings all back.

    Raises:
        EditRefusedError: it is none of the chosen folders.
        EnvironmentFaultError: photos are being read just now; they would be found again.
    """
    with library.indexing_lock():
        _check_chosen(library, folder)
        photo_ids = library.photos.remove_folder(folder)
    return Changes(photo_ids=frozenset(photo_ids), people_regrouped=bool(photo_ids))


def set_watched(library: Library, folder: bytes, *, watched: bool) -> Changes:
    """Say whether changes in a chosen folder are to be noticed by themselves.

    Raises:
        EditRefusedError: it is none of the chosen folders.
    """
    _check_chosen(library, folder)
    library.photos.set_watched(folder, watched=watched)
    return Changes()


def _check_chosen(library: Library, folder: bytes) -> None:
    if folder not in library.photos.folders():
        shown = os.fsdecode(folder).encode("utf-8", "replace").decode()
        raise EditRefusedError(RefusalCode.UNKNOWN_FOLDER, shown)
