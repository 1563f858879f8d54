"""The job that brings the library up to what a `FolderWatch` has reported."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.engine.index import index_directories, index_folders
from faceorg.library.places import is_vacant

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from faceorg.engine.dirty import Dirty
    from faceorg.engine.jobs import CancelToken, Progress
    from faceorg.engine.reading import PhotoReader
    from faceorg.library.library import Library
    from faceorg.vision.packs import Pack


def index_dirty(
    library: Library,
    dirty: Dirty,
    token: CancelToken,
    open_reader: Callable[[Pack], PhotoReader] | None = None,
) -> Iterator[Progress]:
    """Look at what has changed; folders taken out or gone away meanwhile are left alone.

    Raises:
        EnvironmentFaultError, CancelledError: see `index_folders`.
    """
    present = [f for f in library.photos.folders() if not is_vacant(f)]
    folders = [folder for folder in present if folder in dirty.folders]
    if folders:
        yield from index_folders(library, folders, token, open_reader)
    if dirty.directories:
        yield from index_directories(library, sorted(dirty.directories), token, open_reader)
