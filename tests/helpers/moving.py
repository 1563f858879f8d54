"""Folders of made photos that are moved about, and what a library says of each of them."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, NamedTuple

from faceorg.engine import edits
from faceorg.engine.indexing.index import index_directories, index_folders
from faceorg.engine.jobs import CancelToken
from tests.helpers.readers import FakeReader

if TYPE_CHECKING:
    from pathlib import Path

    from faceorg.domain.ids import PhotoId
    from faceorg.domain.people import Person
    from faceorg.library.library import Library


def index(library: Library, *folders: Path, reader: FakeReader | None = None) -> list[str]:
    """Index folders to the end; return the names of the files that were read, sorted."""
    reader = reader or FakeReader()
    paths = [os.fsencode(folder) for folder in folders]
    list(index_folders(library, paths, CancelToken(), reader, workers=2))
    return sorted(reader.reads)


def look_into(library: Library, *directories: Path) -> list[str]:
    """Look into directories as a watch would; return the names of the files that were read."""
    reader = FakeReader()
    paths = [os.fsencode(folder) for folder in directories]
    list(index_directories(library, paths, CancelToken(), reader, workers=2))
    return sorted(reader.reads)


class Known(NamedTuple):
    """What the library says of a file; faces by place, with whom they are confirmed as."""

    photo_id: PhotoId
    missing: bool
    state: str
    faces: list[tuple[float, str | None, str | None]]


def known(library: Library, folder: Path) -> dict[str, Known]:
    """Return all photos at or below a folder, missing ones too, by path from there."""
    return {
        os.path.relpath(os.fsdecode(path), folder): _known(library, row[0], missing=row[3])
        for path, row in library.photos.known_files(os.fsencode(folder)).items()
    }


def there(library: Library, folder: Path) -> dict[str, Known]:
    """Return the photos that are not missing."""
    return {name: photo for name, photo in known(library, folder).items() if not photo.missing}


def _known(library: Library, photo_id: PhotoId, *, missing: bool) -> Known:
    detail = library.photos.detail(photo_id)
    assert detail is not None
    rows = library.database.rows(
        "SELECT round(f.x, 3), f.decision, p.name FROM faces f LEFT JOIN people p"
        " ON p.id = f.person_id WHERE f.photo_id = ? ORDER BY f.x, f.id",
        (photo_id,),
    )
    return Known(photo_id, missing, detail.state.value, rows)


def name_faces(library: Library, photo_id: PhotoId, *names: str) -> None:
    """Name the faces of a photo from left to right; "" leaves one undecided, "-" ignores it."""
    for face, name in zip(library.faces.of_photo(photo_id), names, strict=True):
        if name == "-":
            edits.ignore_faces(library, [face.face_id])
        elif name:
            edits.name_faces(library, [face.face_id], name)


def person_named(library: Library, name: str) -> Person:
    """Return the only person of this name."""
    (found,) = library.people.named(name)
    return found


def all_rows(library: Library, photo_id: PhotoId) -> list[tuple[Any, ...]]:
    """Return the faces of a photo with everything that is known of them but their ids."""
    return library.database.rows(
        "SELECT f.x, f.y, f.w, f.h, f.landmarks, f.quality, f.source, f.decision, f.person_id,"
        " f.stranger_id, v.pack, v.vector FROM faces f LEFT JOIN vectors v ON v.face_id = f.id"
        " WHERE f.photo_id = ? ORDER BY f.x, v.pack",
        (photo_id,),
    )
