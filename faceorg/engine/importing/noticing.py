"""Whether photos seem to carry names of other programs: a short look at some. Any thread."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING, Final, TypeVar

from faceorg.engine.importing.gathering import Gathered, gather
from faceorg.engine.importing.planning import make_plan
from faceorg.engine.importing.who import Names
from faceorg.library.foreign import digikam
from faceorg.library.foreign.finding import find_photos
from faceorg.library.foreign.reading import was_imported
from faceorg.metadata import picasa

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from faceorg.library.library import Library

T = TypeVar("T")
PHOTOS: Final = 120
"""Looked at, spread over the library: who named people named them in more than 1 photo of 50."""

FOLDERS: Final = 400
BUDGET_S: Final = 3.0
"""A drive in the network may be slow; the next time goes on elsewhere in the library."""

_FILES: Final = (*picasa.INI_NAMES, digikam.NAME)


def carries_names(
    library: Library, turn: int = 0, clock: Callable[[], float] = time.monotonic
) -> bool:
    """Whether there is something to take over in some photos, or in files beside them.

    Not where it was done before: whoever knows of it needs no hint.

    Args:
        library: where.
        turn: looks at other photos and folders each time.
        clock: seconds.
    """
    if was_imported(library):
        return False
    until, gathered = clock() + BUDGET_S, Gathered()
    for path in (*_files(library, turn), *_photos(library, turn)):
        if clock() > until:
            break
        for _ in gather([path], gathered):
            pass
    found, _ = find_photos(library.database, gathered.photos)
    plan = make_plan(library, found, Names(library))
    return bool(plan.namings or plan.drawings)


def _files(library: Library, turn: int) -> Iterator[bytes]:
    """Yield files in the photos' folders that other programs keep names in."""
    rows = library.database.rows("SELECT path FROM directories ORDER BY path")
    for folder in _spread([path for (path,) in rows], FOLDERS, turn):
        try:
            names = os.listdir(folder)  # noqa: PTH208 - bytes
        except OSError:
            continue  # away now
        for name in names:
            if name.lower() in _FILES:
                yield os.path.join(folder, name)  # noqa: PTH118 - bytes


def _photos(library: Library, turn: int) -> Iterator[bytes]:
    rows = library.database.rows(
        "SELECT d.path, p.name FROM photos p JOIN directories d ON d.id = p.directory_id"
        " WHERE p.state = 'done' AND NOT p.missing ORDER BY p.id"
    )
    for folder, name in _spread(rows, PHOTOS, turn):
        yield os.path.join(folder, name)  # noqa: PTH118 - bytes


def _spread(rows: Sequence[T], number: int, turn: int) -> Sequence[T]:
    """Return so many of them, evenly spread, others at each turn."""
    step = max(1, len(rows) // number)
    return rows[turn % step :: step][:number]
