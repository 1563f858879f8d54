"""What an import asks of the library, beyond what lists of faces and people tell. Any thread."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from faceorg.domain.ids import FaceId
from faceorg.domain.importing import Origin

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.domain.faces import Face
    from faceorg.domain.ids import PersonId, PhotoId
    from faceorg.library.library import Library


@dataclass(frozen=True, slots=True)
class Imported:
    """Where a name has come from.

    Attributes:
        origin: the kind of source.
        at: when it was taken over, UTC; None where the history does not tell any more.
    """

    origin: Origin
    at: datetime | None = None


def faces_in(library: Library, photo_id: PhotoId) -> list[Face]:
    """Return all faces of a photo, those "not a face" as well, by id."""
    sql = "SELECT id FROM faces WHERE photo_id = ? ORDER BY id"
    return library.faces.by_id([FaceId(i) for (i,) in library.database.rows(sql, (photo_id,))])


def is_before_birth(library: Library, person_id: PersonId, photo_id: PhotoId) -> bool:
    """Whether a photo is dated before somebody was born."""
    sql = (
        "SELECT p.dated AND date(p.taken_at) < b.birth_date FROM photos p"
        " JOIN people b ON b.id = ? WHERE p.id = ?"
    )
    return bool(library.database.value(sql, (person_id, photo_id)))


def origins_of(library: Library, face_ids: Sequence[FaceId]) -> dict[FaceId, Origin]:
    """Return which program has named faces; those that somebody has named here are left out."""
    rows = library.database.rows(
        "SELECT f.id, f.origin FROM json_each(?) AS key CROSS JOIN faces f ON f.id = key.value"
        " WHERE f.origin IS NOT NULL",
        (json.dumps(list(face_ids)),),
    )
    return {FaceId(i): Origin(origin) for i, origin in rows}


def imported(library: Library, face_ids: Sequence[FaceId]) -> dict[FaceId, Imported]:
    """Return from where and when names were taken over; see `origins_of`.

    The history tells when: the latest import that stands and has changed the face.
    """
    moments: dict[FaceId, datetime] = {}
    origins = origins_of(library, face_ids)
    sql = (
        "SELECT at, after FROM journal WHERE verb IN ('import', 'people_file') AND NOT undone"
        " ORDER BY id"
    )
    # What a large import has written has megabytes. To read it as JSON, or to have SQLite search
    # it, takes 15 to 50 ms for each face; Python finds all of a photo in a few.
    for at, after in library.database.rows(sql) if origins else ():
        named = (i for i in origins if f'"{i}":[{i},"confirmed",' in after)
        moments.update(dict.fromkeys(named, datetime.fromisoformat(at)))
    return {i: Imported(origin, moments.get(i)) for i, origin in origins.items()}


def was_imported(library: Library) -> bool:
    """Whether names of other programs were taken over at any time."""
    sql = (
        "SELECT EXISTS (SELECT 1 FROM journal WHERE verb = 'import')"
        " OR EXISTS (SELECT 1 FROM faces WHERE origin IS NOT NULL)"
    )
    return bool(library.database.value(sql))
