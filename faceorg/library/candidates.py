"""Rows for matching a few faces at a time: no edit can wait for the whole library to be read."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from faceorg.domain.faces import DAY_UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from faceorg.domain.ids import FaceId, PersonId
    from faceorg.library.database import Database

_FACES = f"""
    SELECT f.id, f.photo_id, f.quality, coalesce(CASE WHEN p.dated
        THEN CAST(julianday(date(p.taken_at)) - 2440587.5 AS INTEGER) END, {DAY_UNKNOWN})
    FROM faces f JOIN photos p ON p.id = f.photo_id WHERE
"""
_IN = "IN (SELECT value FROM json_each(?))"


class Candidate(NamedTuple):
    """A face as matching needs it; `day` in days since 1970-01-01 or DAY_UNKNOWN."""

    face_id: FaceId
    photo_id: int
    quality: float
    day: int


def loose_faces(database: Database) -> list[Candidate]:
    """Return the faces that nobody decided, and no group, suggestion or stranger has."""
    return _faces(
        database,
        "f.decision IS NULL AND f.group_id IS NULL AND f.suggested_person_id IS NULL"
        " AND f.stranger_id IS NULL",
    )


def faces_of_owner(database: Database, owner_id: int) -> list[Candidate]:
    """Return the confirmed faces of a person, or, with a minus, those ignored of a stranger."""
    if owner_id > 0:
        return _faces(database, "f.person_id = ?", owner_id)
    return _faces(database, "f.stranger_id = ? AND f.decision = 'ignored'", -owner_id)


def owner_stamps(database: Database) -> dict[int, tuple[int, ...]]:
    """Return, for everybody known, numbers that change when their faces do.

    Keys are ids of people, and with a minus those of strangers.
    """
    rows = database.rows(
        "SELECT person_id, count(*), sum(id), max(id) FROM faces"
        " WHERE person_id IS NOT NULL GROUP BY 1"
        " UNION ALL SELECT -stranger_id, count(*), sum(id), max(id) FROM faces"
        " WHERE stranger_id IS NOT NULL AND decision = 'ignored' GROUP BY 1"
    )
    return {owner_id: tuple(stamp) for owner_id, *stamp in rows}


def packed_vectors(
    database: Database, face_ids: Sequence[int], pack: str
) -> list[tuple[FaceId, bytes | None]]:
    """Return vectors of faces as little-endian float16, None where there is none."""
    return database.rows(
        "SELECT wanted.value, v.vector FROM json_each(?) AS wanted"
        " LEFT JOIN vectors v ON v.face_id = wanted.value AND v.pack = ?",
        (json.dumps([int(i) for i in face_ids]), pack),
    )


def people_in_photos(database: Database, photo_ids: Iterable[int]) -> list[tuple[int, PersonId]]:
    """Return the (photo, person) pairs of the confirmed faces in some photos."""
    return database.rows(
        f"SELECT photo_id, person_id FROM faces WHERE photo_id {_IN} AND person_id IS NOT NULL",
        (json.dumps(sorted({int(i) for i in photo_ids})),),
    )


def rejections_of(database: Database, face_ids: Iterable[int]) -> set[tuple[FaceId, PersonId]]:
    """Return the (face, person) pairs that were refused, of some faces."""
    ids = json.dumps([int(i) for i in face_ids])
    rows = database.rows(f"SELECT face_id, person_id FROM rejections WHERE face_id {_IN}", (ids,))
    return set(rows)


def suggestions(database: Database) -> dict[FaceId, tuple[PersonId, float]]:
    """Return whom faces are suggested for, and how alike they are (cosine similarity)."""
    rows = database.rows(
        "SELECT id, suggested_person_id, suggestion_score FROM faces"
        " WHERE suggested_person_id IS NOT NULL"
    )
    return {face_id: (person_id, score or 0.0) for face_id, person_id, score in rows}


def _faces(database: Database, which: str, *values: Any) -> list[Candidate]:
    return [Candidate(*row) for row in database.rows(f"{_FACES} {which}", values)]
