"""What can be done with the chosen folders besides reading them. Any thread; no Qt."""

from __future__ import annotations

import os
import time
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

from faceorg.domain.changes import Changes
from faceorg.domain.errors import (
    EditRefusedError,
    EnvironmentFaultError,
    FaultCode,
    RefusalCode,
)
from faceorg.library.places import is_in
from faceorg.library.relinking import loosen_missing

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from faceorg.domain.ids import PhotoId
    from faceorg.library.library import Library

WAIT_S = 5.0
_SEP = os.sep.encode()


def known_as(library: Library, folder: bytes) -> bytes:
    """Return the path by which a chosen folder already leads to this one; else the path itself.

    Through a link, or the place that a link leads to, every photo would be there twice.
    """
    chosen = library.photos.folders()
    if folder in chosen:
        return folder
    real = os.path.realpath(folder)
    for known in chosen:
        outer = os.path.realpath(known)
        linked = outer != known or real != folder  # without links paths tell it all
        if linked and is_in(real, outer):
            return known.rstrip(_SEP) + real[len(outer.rstrip(_SEP)) :]
    return folder


def take_out(library: Library, folder: bytes) -> Changes:
    """Care for a folder no more: its photos go to the trash, its files stay where they are.

    Adding the folder again while the trash holds its photos brings all back.

    Raises:
        EditRefusedError: it is none of the chosen folders.
        EnvironmentFaultError: photos are being read just now; they would be found again.
    """
    with _when_nothing_reads(library):
        _check_chosen(library, folder)
        photo_ids = library.photos.remove_folder(folder)
        loosen_missing(library.database)
    return Changes(photo_ids=frozenset(photo_ids), people_regrouped=bool(photo_ids))


def put_back(
    library: Library, folder: bytes, photo_ids: Sequence[PhotoId], *, watched: bool
) -> Changes:
    """Care for a folder again that was just taken out, with the photos that went with it.

    What was loosened then finds its place when the folders are read next.
    """
    library.photos.add_folder(folder)
    library.photos.set_watched(folder, watched=watched)
    library.photos.set_missing(photo_ids, missing=False)
    return Changes(photo_ids=frozenset(photo_ids), people_regrouped=bool(photo_ids))


def set_watched(library: Library, folder: bytes, *, watched: bool) -> Changes:
    """Say whether changes in a chosen folder are to be noticed by themselves.

    Raises:
        EditRefusedError: it is none of the chosen folders.
    """
    _check_chosen(library, folder)
    library.photos.set_watched(folder, watched=watched)
    return Changes()


@contextmanager
def _when_nothing_reads(library: Library) -> Iterator[None]:
    """Hold the indexing lock; looking at what has changed in a watched folder takes a moment."""
    until = time.monotonic() + WAIT_S
    with ExitStack() as held:
        while True:
            try:
                held.enter_context(library.indexing_lock())
                break
            except EnvironmentFaultError as error:
                if error.code is not FaultCode.ALREADY_INDEXING or time.monotonic() > until:
                    raise
            time.sleep(0.1)
        yield


def _check_chosen(library: Library, folder: bytes) -> None:
    if folder not in library.photos.folders():
        shown = os.fsdecode(folder).encode("utf-8", "replace").decode()
        raise EditRefusedError(RefusalCode.UNKNOWN_FOLDER, shown)
