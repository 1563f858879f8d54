"""Rows that questions are made of: who is undecided, and what was said of them. No vectors.

All come from indexes or are about a few faces, groups or people; nothing here reads all faces.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Literal

from faceorg.library.faces import OF_MISSING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from faceorg.domain.ids import FaceId, GroupId, PersonId
    from faceorg.library.database import Database

Stamp = tuple[float, ...]  # how many faces, the sum of their ids, and of their quality
_STAMP = "count(*), sum(faces.id), total(quality)"
_HERE = f"id NOT {OF_MISSING}"
_LOOSE = (
    "decision IS NULL AND group_id IS NULL AND suggested_person_id IS NULL AND stranger_id IS NULL"
)


def stamps_of_groups(database: Database) -> dict[GroupId, Stamp]:
    """Return of every group numbers that change when its faces do; the first is how many."""
    rows = database.rows(
        f"SELECT group_id, {_STAMP} FROM faces WHERE group_id IS NOT NULL AND {_HERE} GROUP BY 1"
    )
    return {row[0]: row[1:] for row in rows}


def stamps_of_people(
    database: Database, person_ids: Iterable[int] | None = None
) -> dict[PersonId, Stamp]:
    """Return the same of people who have a face: of all, or of some."""
    if person_ids is None:
        sql = f"SELECT person_id, {_STAMP} FROM faces WHERE person_id IS NOT NULL GROUP BY 1"
        return {row[0]: row[1:] for row in database.rows(sql)}
    rows = database.rows(
        f"SELECT person_id, {_STAMP} FROM json_each(?) AS wanted CROSS JOIN faces"
        " ON person_id = wanted.value GROUP BY 1",
        (_json(person_ids),),
    )
    return {row[0]: row[1:] for row in rows}


def stamps_of_strangers(database: Database) -> dict[int, Stamp]:
    """Return the same of ignored groups, by their ids with a minus."""
    rows = database.rows(
        f"SELECT -stranger_id, {_STAMP} FROM faces WHERE stranger_id IS NOT NULL"
        " AND decision = 'ignored' GROUP BY 1"
    )
    return {row[0]: row[1:] for row in rows}


def members(
    database: Database, owner: str, owner_id: int, limit: int = -1
) -> list[tuple[FaceId, float]]:
    """Return the faces of a group or a person, best first, with the quality of each.

    Args:
        database: where.
        owner: `group_id` or `person_id`.
        owner_id: whose.
        limit: so many of them; all without it.
    """
    among = f" AND {_HERE}" if owner == "group_id" else ""
    return database.rows(
        f"SELECT id, quality FROM faces WHERE {owner} = ?{among}"
        " ORDER BY quality DESC, photo_id, id LIMIT ?",
        (owner_id, limit),
    )


def best_members(
    database: Database, owner: str, owner_ids: Iterable[int], each: int
) -> dict[int, list[FaceId]]:
    """Return the best faces of some groups or people, best first."""
    among = f" AND {_HERE}" if owner == "group_id" else ""
    rows = database.rows(
        "SELECT wanted.value, f.id FROM json_each(?) AS wanted CROSS JOIN faces f ON f.id IN"
        f" (SELECT id FROM faces WHERE {owner} = wanted.value{among}"
        " ORDER BY quality DESC, photo_id, id LIMIT ?) ORDER BY 1, f.quality DESC, f.photo_id, 2",
        (_json(owner_ids), each),
    )
    found: dict[int, list[FaceId]] = {}
    for owner_id, face_id in rows:
        found.setdefault(owner_id, []).append(face_id)
    return found


def photos_and_years(
    database: Database, owner: str, owner_id: int
) -> tuple[int, tuple[int, int] | None]:
    """Return in how many photos somebody is, and the first and last year that cameras told.

    Args:
        database: where.
        owner: `group_id` or `person_id`; `id` of a single face.
        owner_id: whose.
    """
    among = f" AND f.{_HERE}" if owner == "group_id" else ""
    (row,) = database.rows(
        "SELECT count(DISTINCT p.id), min(CASE WHEN p.dated THEN substr(p.taken_at, 1, 4) END),"
        " max(CASE WHEN p.dated THEN substr(p.taken_at, 1, 4) END) FROM faces f"
        f" JOIN photos p ON p.id = f.photo_id WHERE f.{owner} = ?{among}",
        (owner_id,),
    )
    return row[0], None if row[1] is None else (int(row[1]), int(row[2]))


def photos_together(database: Database, some: tuple[str, int], others: tuple[str, int]) -> int:
    """Return in how many photos both of two are.

    Args:
        database: where.
        some: `group_id` or `person_id`, and whose; best the one of fewer faces.
        others: the same.
    """
    return int(
        database.value(
            f"SELECT count(DISTINCT f.photo_id) FROM faces f WHERE f.{some[0]} = ? AND EXISTS"
            f" (SELECT 1 FROM faces o WHERE o.photo_id = f.photo_id AND +o.{others[0]} = ?)",
            (some[1], others[1]),
        )
    )


# who is seen with whom ---------------------------------------------------------------------------


def met_by_faces(
    database: Database, face_ids: Iterable[int]
) -> list[tuple[FaceId, int | None, GroupId | None, int]]:
    """Return whom faces share photos with: (face, owner, group, how often).

    An owner is a person, or with a minus an ignored group.
    """
    return database.rows(
        "SELECT f.id, coalesce(o.person_id, -o.stranger_id) AS owner, o.group_id, count(*)"
        " FROM json_each(?) AS wanted CROSS JOIN faces f ON f.id = wanted.value"
        " CROSS JOIN faces o ON o.photo_id = f.photo_id AND o.id <> f.id"
        " AND (o.person_id IS NOT NULL OR o.group_id IS NOT NULL OR o.decision = 'ignored')"
        " GROUP BY 1, 2, 3",
        (_json(face_ids),),
    )


def met_by_owner(
    database: Database, owner: int
) -> list[tuple[Literal["person", "group", "loose"], int, int]]:
    """Return whom a person, or with a minus an ignored group, shares photos with, and how often.

    Each as `person`, `group` or `loose` (a face) with the id.
    """
    of = "o.person_id = ?" if owner > 0 else "o.stranger_id = ? AND o.decision = 'ignored'"
    rows = database.rows(
        "SELECT f.person_id, f.group_id, CASE WHEN f.decision IS NULL AND f.group_id IS NULL"
        " AND f.stranger_id IS NULL THEN f.id END, count(*) FROM faces o CROSS JOIN faces f"
        f" ON f.photo_id = o.photo_id AND f.id <> o.id WHERE {of} GROUP BY 1, 2, 3",
        (abs(owner),),
    )
    found: list[tuple[Literal["person", "group", "loose"], int, int]] = []
    for person_id, group_id, face_id, number in rows:
        if person_id is not None:
            found.append(("person", person_id, number))
        if group_id is not None:
            found.append(("group", group_id, number))
        if face_id is not None:
            found.append(("loose", face_id, number))
    return found


# what is undecided -------------------------------------------------------------------------------


def suggested(database: Database) -> list[tuple[FaceId, PersonId, float]]:
    """Return the faces that are suggested to somebody, by face: whom for, and how alike.

    Nobody is asked about people who are hidden.
    """
    return database.rows(
        "SELECT id, suggested_person_id, coalesce(suggestion_score, 0) FROM faces"
        f" WHERE suggested_person_id IS NOT NULL AND {_HERE} AND suggested_person_id NOT IN"
        " (SELECT id FROM people WHERE hidden = 1) ORDER BY id"
    )


def loose(database: Database, limit: int) -> list[tuple[FaceId, float]]:
    """Return so many faces that are in nothing, best first, with the quality of each."""
    return database.rows(
        f"SELECT id, quality FROM faces WHERE {_LOOSE} AND {_HERE}"
        " ORDER BY quality DESC, id LIMIT ?",
        (limit,),
    )


def photos_of(database: Database, face_ids: Iterable[int]) -> dict[FaceId, int]:
    """Return the photo of each face."""
    return dict(
        database.rows(
            "SELECT f.id, f.photo_id FROM json_each(?) AS wanted"
            " CROSS JOIN faces f ON f.id = wanted.value",
            (_json(face_ids),),
        )
    )


# what was said -----------------------------------------------------------------------------------


def rejections_of_groups(database: Database) -> dict[tuple[GroupId, PersonId], int]:
    """Return of how many faces of a group somebody has said that they are not a person."""
    rows = database.rows(
        "SELECT f.group_id, r.person_id, count(*) FROM rejections r CROSS JOIN faces f"
        f" ON f.id = r.face_id WHERE f.group_id IS NOT NULL AND f.{_HERE} GROUP BY 1, 2"
    )
    return {(group_id, person_id): number for group_id, person_id, number in rows}


def separations(
    database: Database,
) -> list[tuple[int, int, PersonId | None, GroupId | None, FaceId | None]]:
    """Return (separation, part, and a person, a group, or a face in neither)."""
    return database.rows(
        "SELECT DISTINCT s.separation_id, s.part, f.person_id, f.group_id,"
        " CASE WHEN f.person_id IS NULL AND f.group_id IS NULL THEN f.id END"
        " FROM separations s CROSS JOIN faces f ON f.id = s.face_id"
    )


def _json(ids: Iterable[int]) -> str:
    return json.dumps([int(i) for i in ids])
