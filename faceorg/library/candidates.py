"""Rows for matching a few faces at a time: no edit can wait for the whole library to be read."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from faceorg.domain.faces import DAY_UNKNOWN
from faceorg.library.faces import OF_MISSING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from faceorg.domain.ids import FaceId, PersonId
    from faceorg.library.database import Database

_FACTS = f"""
    SELECT f.id, f.photo_id, f.quality, coalesce(CASE WHEN p.dated
        THEN CAST(julianday(date(p.taken_at)) - 2440587.5 AS INTEGER) END, {DAY_UNKNOWN}), v.vector
    FROM json_each(?) AS wanted
    CROSS JOIN faces f ON f.id = wanted.value
    JOIN photos p ON p.id = f.photo_id
    JOIN vectors v ON v.face_id = f.id AND v.pack = ?
"""
_IN = "IN (SELECT value FROM json_each(?))"


class Candidate(NamedTuple):
    """A face as matching needs it.

    Attributes:
        day: days since 1970-01-01 or DAY_UNKNOWN.
        vector: little-endian float16.
    """

    face_id: FaceId
    photo_id: int
    quality: float
    day: int
    vector: bytes


def loose_faces(database: Database) -> list[tuple[FaceId, float]]:
    """Return the faces that nobody decided and no group, suggestion or stranger has, and quality.

    Those of photos that are gone are left out. Order is left to SQLite, which reads the index
    `faces_loose`.
    """
    return database.rows(
        "SELECT id, quality FROM faces WHERE decision IS NULL AND group_id IS NULL"
        f" AND suggested_person_id IS NULL AND stranger_id IS NULL AND id NOT {OF_MISSING}"
    )


def face_ids(database: Database) -> list[int]:
    """Return all faces, read from an index."""
    return [row[0] for row in database.rows("SELECT id FROM faces")]


def faces_of_owner(database: Database, owner_id: int) -> list[tuple[FaceId, float]]:
    """Return the confirmed faces of a person, or, with a minus, those ignored of a stranger.

    With the quality of each.
    """
    if owner_id > 0:
        return database.rows("SELECT id, quality FROM faces WHERE person_id = ?", (owner_id,))
    return database.rows(
        "SELECT id, quality FROM faces WHERE stranger_id = ? AND decision = 'ignored'",
        (-owner_id,),
    )


def candidates(database: Database, face_ids: Sequence[int], pack: str) -> list[Candidate]:
    """Return faces with what matching needs; those without a vector of `pack` are left out."""
    ids = json.dumps([int(i) for i in face_ids])
    return [Candidate(*row) for row in database.rows(_FACTS, (ids, pack))]


def owner_stamps(
    database: Database, people: Iterable[int] | None = None
) -> dict[int, tuple[float, ...]]:
    """Return, for everybody known, numbers that change when their faces do, or are read again.

    Keys are ids of people, and with a minus those of strangers.

    Args:
        database: where.
        people: only these; all people and strangers without it.
    """
    stamp = "count(*), sum(id), sum(quality) FROM faces"
    if people is not None:
        rows = database.rows(
            f"SELECT person_id, {stamp} WHERE person_id {_IN} GROUP BY 1",
            (json.dumps([int(i) for i in people]),),
        )
    else:
        rows = database.rows(
            f"SELECT person_id, {stamp} WHERE person_id IS NOT NULL GROUP BY 1"
            f" UNION ALL SELECT -stranger_id, {stamp}"
            " WHERE stranger_id IS NOT NULL AND decision = 'ignored' GROUP BY 1"
        )
    return {owner_id: tuple(numbers) for owner_id, *numbers in rows}


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
