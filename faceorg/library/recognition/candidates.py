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
_LOOSE = (
    "decision IS NULL AND group_id IS NULL AND suggested_person_id IS NULL AND stranger_id IS NULL"
)
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


def loose_faces(database: Database, limit: int = -1) -> list[tuple[FaceId, float]]:
    """Return the faces that nobody decided and no group, suggestion or stranger has, and quality.

    Best first; those of photos that are gone are left out.

    Args:
        database: where.
        limit: so many of them, which the index `faces_loose` tells; all without it.
    """
    return database.rows(
        f"SELECT id, quality FROM faces WHERE {_LOOSE} AND id NOT {OF_MISSING}"
        " ORDER BY quality DESC LIMIT ?",
        (limit,),
    )


def loose_among(database: Database, face_ids: Iterable[int]) -> list[tuple[FaceId, float]]:
    """Return those of some faces that `loose_faces` would."""
    return database.rows(
        "SELECT f.id, f.quality FROM json_each(?) AS wanted CROSS JOIN faces f"
        f" ON f.id = wanted.value WHERE {_LOOSE}"
        " AND NOT (SELECT missing FROM photos WHERE id = f.photo_id)",
        (_json(face_ids),),
    )


def vectors_of(database: Database, face_ids: Iterable[int], pack: str) -> list[tuple[int, bytes]]:
    """Return faces and their vectors of `pack`, little-endian float16; those without are left out.

    By id, which is the order of the file.
    """
    return database.rows(
        "SELECT v.face_id, v.vector FROM json_each(?) AS wanted CROSS JOIN vectors v"
        " ON v.face_id = wanted.value AND v.pack = ?",
        (_json(sorted(face_ids)), pack),
    )


def faces_of_owner(database: Database, owner_id: int, limit: int) -> list[FaceId]:
    """Return confirmed faces of a person, or, with a minus, those ignored of a stranger.

    Args:
        database: where.
        owner_id: whose.
        limit: at most so many: the best, and others at even steps through all by quality.
    """
    where = _of_owner(owner_id)
    number = database.value(f"SELECT count(*) FROM faces WHERE {where}", (abs(owner_id),))
    rows = database.rows(
        "SELECT id FROM (SELECT id, row_number() OVER (ORDER BY quality DESC, id) - 1 AS place"
        f" FROM faces WHERE {where}) WHERE place * ?2 % ?3 < ?2",
        (abs(owner_id), min(limit, number), max(number, 1)),
    )
    return [row[0] for row in rows]


def owner_ids(database: Database) -> list[int]:
    """Return the people who have a face or were brought, with a minus strangers who are ignored."""
    rows = database.rows(
        "SELECT id FROM people WHERE faces > 0 OR id IN (SELECT person_id FROM brought_vectors)"
        " UNION ALL"
        " SELECT DISTINCT -stranger_id FROM faces WHERE stranger_id IS NOT NULL"
    )
    return [row[0] for row in rows]


def owners_of(database: Database, face_ids: Iterable[int]) -> set[int]:
    """Return the people, and with a minus the strangers, who have one of some faces."""
    rows = database.rows(
        "SELECT DISTINCT coalesce(f.person_id, -f.stranger_id) FROM json_each(?) AS wanted"
        " CROSS JOIN faces f ON f.id = wanted.value"
        " WHERE f.person_id IS NOT NULL OR f.stranger_id IS NOT NULL",
        (_json(face_ids),),
    )
    return {row[0] for row in rows}


def best_faces(
    database: Database, owners: Iterable[int], each: int
) -> dict[int, list[tuple[FaceId, float]]]:
    """Return the best faces of people, and with a minus of strangers, with the quality of each.

    Who has none is left out.
    """
    found: dict[int, list[tuple[FaceId, float]]] = {}
    owners = list(owners)
    for sign in (1, -1):
        ids = [sign * i for i in owners if sign * i > 0]
        rows = database.rows(
            "SELECT wanted.value, f.id, f.quality FROM json_each(?) AS wanted"
            " CROSS JOIN faces f ON f.id IN (SELECT id FROM faces"
            f" WHERE {_of_owner(sign, 'wanted.value')} ORDER BY quality DESC, photo_id LIMIT ?)",
            (_json(ids), each),
        )
        for owner_id, face_id, quality in rows:
            found.setdefault(sign * owner_id, []).append((face_id, quality))
    return found


def _of_owner(owner_id: int, value: str = "?1") -> str:
    if owner_id > 0:
        return f"person_id = {value}"
    return f"stranger_id = {value} AND decision = 'ignored'"


def _json(ids: Iterable[int]) -> str:
    return json.dumps([int(i) for i in ids])


def candidates(database: Database, face_ids: Sequence[int], pack: str) -> list[Candidate]:
    """Return faces with what matching needs; those without a vector of `pack` are left out."""
    ids = json.dumps([int(i) for i in face_ids])
    return [Candidate(*row) for row in database.rows(_FACTS, (ids, pack))]


def owner_stamps(database: Database, owners: Iterable[int]) -> dict[int, tuple[float, ...]]:
    """Return numbers that change when the faces of somebody do, or are read again.

    The first is how many vectors files have brought of them.

    Args:
        database: where.
        owners: ids of people, and with a minus those of strangers.
    """
    found = {}
    brought = "FROM brought_vectors WHERE person_id = ?2"
    for owner_id in owners:
        (numbers,) = database.rows(
            f"SELECT (SELECT count(*) {brought}), (SELECT sum(id) {brought}),"
            f" count(*), sum(id), sum(quality) FROM faces WHERE {_of_owner(owner_id)}",
            (abs(owner_id), owner_id),
        )
        found[owner_id] = tuple(numbers)
    return found


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


def separations_of(database: Database, face_ids: Iterable[int]) -> list[tuple[int, FaceId, int]]:
    """Return all (separation, face, part) rows of the separations that speak of some faces."""
    return database.rows(
        "SELECT separation_id, face_id, part FROM separations WHERE separation_id IN"
        f" (SELECT separation_id FROM separations WHERE face_id {_IN})",
        (_json(face_ids),),
    )
