"""All that is known of people, photos and faces, read some thousand rows at a time.

For documents that hold everything: nothing here needs memory for all of it. Any thread but the
GUI's; whoever wants all to fit together reads within `Database.snapshot`.
"""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, NamedTuple

from faceorg.domain.faces import FaceState
from faceorg.domain.ids import PhotoId

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from faceorg.domain.ids import AlbumId, FaceId, PersonId
    from faceorg.library.database import Database

# The same as `Face.state`; the decision "not a face" is a state of that name.
_STATE = (
    "CASE WHEN f.decision IS NOT NULL THEN f.decision"
    f" WHEN f.stranger_id IS NOT NULL THEN '{FaceState.IGNORED.value}'"
    f" WHEN f.suggested_person_id IS NOT NULL THEN '{FaceState.SUGGESTED.value}'"
    f" WHEN f.group_id IS NOT NULL THEN '{FaceState.GROUPED.value}'"
    f" ELSE '{FaceState.UNASSIGNED.value}' END"
)
_FILE = "d.path, p.name"
_FILES = "FROM photos p JOIN directories d ON d.id = p.directory_id"


class PersonRow(NamedTuple):
    """A person; `birth_date` as ISO 8601 text or None."""

    person_id: PersonId
    name: str
    birth_date: str | None
    faces: int
    photos: int
    hidden: int


class PhotoRow(NamedTuple):
    """A photo; see `docs/schema.md`. `folder` and `name` are bytes of the file system."""

    photo_id: PhotoId
    folder: bytes
    name: bytes
    size_bytes: int
    fingerprint: bytes | None
    state: str
    format: str | None
    width: int | None
    height: int | None
    taken_at: str | None
    dated: int
    favourite: int
    hidden: int
    missing: int
    duration_s: float | None

    @property
    def path(self) -> bytes:
        """Where the file is."""
        return os.path.join(self.folder, self.name)


class FaceRow(NamedTuple):
    """A face with the size of its photo in pixels; the box in fractions of the oriented photo."""

    face_id: int
    photo_id: PhotoId
    x: float
    y: float
    w: float
    h: float
    width: int | None
    height: int | None
    state: str
    person_id: PersonId | None
    suggested_person_id: int | None
    group_id: int | None
    source: str
    origin: str | None
    quality: float
    moment_s: float | None


class FileRow(NamedTuple):
    """The file of a photo in which somebody is; `path` is bytes of the file system."""

    photo_id: PhotoId
    path: bytes
    size_bytes: int
    mtime_ns: int
    taken_at: str | None
    dated: int
    duration_s: float | None


class GalleryRow(NamedTuple):
    """A confirmed face with what a gallery says of its photo."""

    photo_id: PhotoId
    path: bytes
    taken_at: str | None
    dated: int
    duration_s: float | None
    face_id: FaceId
    person_id: PersonId
    x: float
    y: float
    w: float
    h: float
    quality: float


def people(database: Database, *, hidden: bool) -> Iterator[list[PersonRow]]:
    """Yield all people, by id; those that somebody has hidden only where they are asked for."""
    shown = "" if hidden else "WHERE NOT hidden"
    parts = database.parts(
        f"SELECT id, name, birth_date, faces, photos, hidden FROM people {shown} ORDER BY id"
    )
    for rows in parts:
        yield [*map(PersonRow._make, rows)]


def photos(database: Database, *, hidden: bool) -> Iterator[list[PhotoRow]]:
    """Yield all photos, by id; those that somebody has hidden only where they are asked for."""
    parts = database.parts(
        f"SELECT p.id, {_FILE}, p.size_bytes, p.fingerprint, p.state, p.format, p.width, p.height,"
        f" p.taken_at, p.dated, p.favourite, p.hidden, p.missing, p.duration_s {_FILES}"
        f" {_shown(hidden)} ORDER BY p.id"
    )
    for rows in parts:
        yield [*map(PhotoRow._make, rows)]


def faces(database: Database, *, hidden: bool) -> Iterator[list[FaceRow]]:
    """Yield all faces, by id, with what is no face.

    Those of hidden photos and people, suggestions too, only where they are asked for.
    """
    shown = _shown(hidden)
    if not hidden:
        whose = "coalesce(f.person_id, f.suggested_person_id, 0)"
        shown += f" AND {whose} NOT IN (SELECT id FROM people WHERE hidden)"
    parts = database.parts(
        "SELECT f.id, f.photo_id, f.x, f.y, f.w, f.h, p.width, p.height,"
        f" {_STATE}, f.person_id, f.suggested_person_id, f.group_id, f.source, f.origin,"
        " f.quality, f.moment_s FROM faces f CROSS JOIN photos p ON p.id = f.photo_id"
        f" {shown} ORDER BY f.id"
    )
    for rows in parts:
        yield [*map(FaceRow._make, rows)]


def album_photos(database: Database, album_id: AlbumId, *, hidden: bool) -> Iterator[list[int]]:
    """Yield the ids of the photos that were put into an album, in its order."""
    shown = "" if hidden else "AND NOT p.hidden"
    parts = database.parts(
        "SELECT a.photo_id FROM album_photos a CROSS JOIN photos p ON p.id = a.photo_id"
        f" WHERE a.album_id = ? {shown} ORDER BY a.place, a.photo_id",
        (album_id,),
    )
    for rows in parts:
        yield [row[0] for row in rows]


def totals(database: Database) -> int:
    """Return how many photos and faces there are in all, hidden ones too."""
    photos_number, faces_number = (
        int(database.value(f"SELECT count(*) FROM {table}")) for table in ("photos", "faces")
    )
    return photos_number + faces_number


def hidden_of(database: Database, person_ids: Sequence[int] | None = None) -> int:
    """Return how many photos are hidden: all, or those in which some people are confirmed."""
    if person_ids is None:
        return int(database.value("SELECT count(*) FROM photos WHERE hidden"))
    return int(
        database.value(
            "SELECT count(DISTINCT f.photo_id) FROM photos p CROSS JOIN faces f"
            " ON f.photo_id = p.id WHERE p.hidden"
            " AND f.person_id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(person_ids)),),
        )
    )


def files_of(database: Database, person_id: PersonId, *, hidden: bool) -> list[FileRow]:
    """Return the files of the photos in which a person is confirmed, oldest first.

    Also those whose files are gone; whoever opens them finds out.
    """
    aside = "" if hidden else "AND NOT p.hidden"
    rows = database.rows(
        f"SELECT p.id, {_FILE}, p.size_bytes, p.mtime_ns, p.taken_at, p.dated, p.duration_s"
        f" {_FILES} WHERE p.id IN (SELECT photo_id FROM faces WHERE person_id = ?) {aside}"
        " ORDER BY p.taken_at, p.id",
        (person_id,),
    )
    return [FileRow(PhotoId(i), os.path.join(d, n), *rest) for i, d, n, *rest in rows]


def faces_in_gallery(
    database: Database, person_ids: Sequence[int], *, hidden: bool
) -> list[GalleryRow]:
    """Return the confirmed faces of some people in photos that were read, newest photos first."""
    aside = "" if hidden else "AND NOT p.hidden"
    rows = database.rows(
        f"SELECT p.id, {_FILE}, p.taken_at, p.dated, p.duration_s, f.id, f.person_id, f.x, f.y,"
        f" f.w, f.h, f.quality FROM faces f JOIN photos p ON p.id = f.photo_id"
        " JOIN directories d ON d.id = p.directory_id"
        f" WHERE f.person_id IN (SELECT value FROM json_each(?)) AND p.state = 'done' {aside}"
        " ORDER BY p.taken_at DESC, p.id DESC, f.x",
        (json.dumps(list(person_ids)),),
    )
    return [GalleryRow(i, os.path.join(d, n), *rest) for i, d, n, *rest in rows]


def _shown(hidden: bool) -> str:
    return "" if hidden else "WHERE NOT p.hidden"
