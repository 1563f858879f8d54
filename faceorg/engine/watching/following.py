"""The job that brings the library up to what a `FolderWatch` has reported.

Changes come in small batches, and grouping looks at all faces: after each batch it would keep a
large library busy for ever. So it takes a small share of the time at most; until then new faces
are in no group, or were suggested by an edit.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from faceorg.engine.indexing.index import index_directories, index_folders
from faceorg.engine.regroup import group_changed
from faceorg.library.places import is_vacant

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from faceorg.engine.indexing.reading import PhotoReader
    from faceorg.engine.jobs import CancelToken, Progress
    from faceorg.engine.watching.dirty import Dirty
    from faceorg.library.library import Library
    from faceorg.vision.packs import Pack

# Of the time, for grouping; and a pause even where it takes no time at all.
_SHARE = 0.05
_PAUSE_S = 10.0


class Follower:
    """Makes the jobs for one library, one after another, and decides when to group.

    Args:
        open_reader: see `index_folders`.
        clock: monotonic seconds.
    """

    def __init__(
        self,
        open_reader: Callable[[Pack], PhotoReader] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._open_reader = open_reader
        self._clock = clock
        # A program that was killed may have left faces that are not grouped.
        self._ungrouped = True
        self._group_at = clock()

    def __call__(self, library: Library, dirty: Dirty, token: CancelToken) -> Iterator[Progress]:
        """Look at what has changed, and group if it is time; with nothing dirty only that.

        Folders that were taken out or have gone away meanwhile are left alone.

        Raises:
            EnvironmentFaultError, CancelledError: see `index_folders`.
        """
        present = [f for f in library.photos.folders() if not is_vacant(f)]
        folders = [folder for folder in present if folder in dirty.folders]
        opener = self._open_reader
        if folders:
            yield from self._noting(index_folders(library, folders, token, opener, group=False))
        if dirty.directories:
            inside = sorted(dirty.directories)
            yield from self._noting(index_directories(library, inside, token, opener, group=False))
        if self.group_in_s() == 0:
            yield from self._group(library, token)

    def group_in_s(self) -> float | None:
        """Return the seconds until it is time to group; None where nothing waits for it."""
        return max(0.0, self._group_at - self._clock()) if self._ungrouped else None

    def _noting(self, steps: Iterator[Progress]) -> Iterator[Progress]:
        for step in steps:
            self._ungrouped |= bool(step.changes.face_ids)
            yield step

    def _group(self, library: Library, token: CancelToken) -> Iterator[Progress]:
        began = self._clock()
        with library.indexing_lock():
            yield from group_changed(library, token)
        now = self._clock()
        self._ungrouped = False
        self._group_at = now + max(_PAUSE_S, (now - began) / _SHARE)
