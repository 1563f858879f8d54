"""Writes what a job made of the undecided faces, and sees that it breaks no person's word."""

from __future__ import annotations

import json
from itertools import pairwise
from typing import TYPE_CHECKING

from faceorg.domain.grouping import GroupPart
from faceorg.domain.ids import FaceId, GroupId, StrangerId
from faceorg.library.clock import now
from faceorg.library.counts import counted_after, face_counts
from faceorg.library.recognition.ungrouped import latest_note, settle

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from faceorg.domain.grouping import Grouping, Place
    from faceorg.domain.ids import PersonId, PhotoId
    from faceorg.library.database import Database

GROUPING_DUE = "grouping_due"  # a setting: groups rest on vectors that are no longer in use
# Nobody is suggested for a decided or absorbed face, where they were rejected, a second time in
# a photo, in a photo from before their birth, or when they have been merged away
# (rules 3, 4 and 5 of `people.md`).
SUGGEST = (
    "UPDATE faces SET suggested_person_id = ?1, suggestion_score = ?2"
    " WHERE id = ?3 AND decision IS NULL AND stranger_id IS NULL"
    " AND EXISTS (SELECT 1 FROM people WHERE id = ?1)"
    " AND NOT EXISTS (SELECT 1 FROM rejections r WHERE r.face_id = ?3 AND r.person_id = ?1)"
    " AND NOT EXISTS (SELECT 1 FROM faces o WHERE o.photo_id = faces.photo_id AND o.id <> ?3"
    " AND (o.person_id = ?1 OR o.suggested_person_id = ?1))"
    " AND NOT EXISTS (SELECT 1 FROM photos t JOIN people b ON b.id = ?1"
    " WHERE t.id = faces.photo_id AND t.dated AND date(t.taken_at) < b.birth_date)"
)
# Absorbed is only who looks like faces that are still ignored, and was not taken back from them.
_ABSORB = (
    "UPDATE faces SET stranger_id = ?1, group_id = NULL, suggested_person_id = NULL,"
    " suggestion_score = NULL WHERE id = ?2 AND decision IS NULL"
    " AND EXISTS (SELECT 1 FROM faces o WHERE o.stranger_id = ?1 AND o.decision = 'ignored')"
    " AND NOT EXISTS (SELECT 1 FROM separations s JOIN separations o"
    " ON o.separation_id = s.separation_id AND o.part <> s.part"
    " JOIN faces f ON f.id = o.face_id AND f.stranger_id = ?1 AND f.decision = 'ignored'"
    " WHERE s.face_id = ?2)"
)
_JOIN = "UPDATE faces SET group_id = ?1 WHERE id = ?2 AND decision IS NULL"
# Nobody is in a photo twice, not even beside a face that was put into the group meanwhile.
_JOIN_BESIDE = (
    f"{_JOIN} AND NOT EXISTS (SELECT 1 FROM faces o WHERE o.photo_id = faces.photo_id"
    " AND o.id <> ?2 AND o.group_id = ?1)"
)
_AMONG = "id IN (SELECT value FROM json_each(?))"
_LEAVE = (
    "UPDATE faces SET group_id = NULL, suggested_person_id = NULL,"
    " suggestion_score = NULL, stranger_id = NULL WHERE decision IS NULL"
)
_FORBIDDEN = """
    SELECT f.id FROM json_each(?) AS person CROSS JOIN faces f
        ON f.suggested_person_id = person.value
    WHERE EXISTS (SELECT 1 FROM faces o
            WHERE o.photo_id = f.photo_id AND (o.person_id = f.suggested_person_id
            OR (o.suggested_person_id = f.suggested_person_id
                AND (o.suggestion_score, -o.id) > (f.suggestion_score, -f.id))))
        OR EXISTS (SELECT 1 FROM rejections r
            WHERE r.face_id = f.id AND r.person_id = f.suggested_person_id)
        OR EXISTS (SELECT 1 FROM photos t JOIN people b ON b.id = f.suggested_person_id
            WHERE t.id = f.photo_id AND t.dated AND date(t.taken_at) < b.birth_date)
"""


def places(database: Database, face_ids: Iterable[int] | None = None) -> dict[FaceId, Place]:
    """Return what each undecided face is in, or those of some; see `Grouping.places`."""
    sql = "SELECT id, group_id, suggested_person_id, stranger_id FROM faces WHERE decision IS NULL"
    if face_ids is None:
        rows = database.rows(sql)
    else:
        rows = database.rows(f"{sql} AND {_AMONG}", (json.dumps([int(i) for i in face_ids]),))
    return {FaceId(face_id): (group, person, stranger) for face_id, group, person, stranger in rows}


def write_grouping(database: Database, grouping: Grouping) -> list[GroupId]:
    """Write groups, suggestions and strangers of the undecided faces; return the groups' ids.

    A face that somebody, or the sweep after their edit, has moved since the grouping began to
    think stays where it is now.
    """
    with database.transaction():
        own_from = latest_note(database)
        moved = _moved(database, grouping)
        many = _undecided(database) if grouping.only is None else len(grouping.only)
        with counted_after(database, many):
            ids = _write(database, grouping, moved)
        if (rests := grouping.rests) is not None:
            kept = {"basis": rests.basis, "faces": rests.faces, "since": rests.since}
            kept |= {"vectors": rests.vectors, "stale": sorted(rests.stale)}
            settle(database, rests.upto, own_from, kept)
        if grouping.only is None:
            database.run("DELETE FROM settings WHERE key = ?", (GROUPING_DUE,))
    return ids


def _undecided(database: Database) -> int:
    counts = face_counts(database)
    return counts["unassigned"] + counts["grouped"] + counts["suggested"]


def _write(database: Database, grouping: Grouping, moved: set[FaceId]) -> list[GroupId]:
    left = _leave(database, grouping.only, moved)
    least = 2 if grouping.only is None else 1  # who joins a group may come alone
    parts = [_without(part, moved, least) for part in grouping.groups]
    ids = [_group_id(database, part.group_id) for part in parts]
    database.run_many(
        _JOIN_BESIDE if moved or grouping.only is not None else _JOIN,
        (
            (group_id, face_id)
            for group_id, part in zip(ids, parts, strict=True)
            for face_id in part.face_ids
        ),
    )
    absorbed = [a for a in grouping.absorbed if a.face_id not in moved]
    database.run_many(_ABSORB, [(a.stranger_id, a.face_id) for a in absorbed])
    suggested = [s for s in grouping.suggestions if s.face_id not in moved]
    database.run_many(SUGGEST, [(s.person_id, s.score, s.face_id) for s in suggested])
    keep_apart(database)
    _dissolve_single(database, left)
    return ids


def _leave(database: Database, only: frozenset[FaceId] | None, moved: set[FaceId]) -> list[GroupId]:
    """Take undecided faces out of what they are in; return what groups some were taken out of."""
    if only is None:
        stay = (json.dumps(sorted(moved)),)
        database.run(f"{_LEAVE} AND id NOT IN (SELECT value FROM json_each(?))", stay)
        return []
    go = (json.dumps(sorted(only - moved)),)
    rows = database.rows(
        f"SELECT DISTINCT group_id FROM faces WHERE group_id IS NOT NULL AND {_AMONG}", go
    )
    database.run(f"{_LEAVE} AND {_AMONG}", go)
    return [GroupId(row[0]) for row in rows]


def _dissolve_single(database: Database, groups: Sequence[GroupId]) -> None:
    """One face alone is no group."""
    database.run_many(
        "UPDATE faces SET group_id = NULL WHERE group_id = ?1"
        " AND (SELECT count(*) FROM faces WHERE group_id = ?1) = 1",
        [(group_id,) for group_id in groups],
    )


def _moved(database: Database, grouping: Grouping) -> set[FaceId]:
    """Return the undecided faces that are no longer where the grouping saw them.

    Faces that were decided then are among them; new ones, which nobody has moved, are not.
    """
    before = grouping.places
    if before is None:
        return set()
    nowhere = (None, None, None)
    now_in = places(database, grouping.only)
    return {face_id for face_id, place in now_in.items() if before.get(face_id, nowhere) != place}


def _without(part: GroupPart, moved: set[FaceId], least: int) -> GroupPart:
    """Return a group without faces that have been moved meanwhile; too few are no group."""
    left = tuple(face_id for face_id in part.face_ids if face_id not in moved)
    if len(left) == len(part.face_ids):
        return part
    fewest = 2 if part.group_id is None else least
    return GroupPart(part.group_id, left if len(left) >= fewest else ())


def add_group(database: Database) -> GroupId:
    """Make a group without faces."""
    cursor = database.run("INSERT INTO groups (created_at) VALUES (?)", (now(),))
    return GroupId(cursor.lastrowid or 0)


def forbidden_suggestions(database: Database, people: Iterable[PersonId]) -> list[FaceId]:
    """Return the faces suggested to one of these people who may no longer be."""
    return [FaceId(row[0]) for row in database.rows(_FORBIDDEN, (json.dumps(list(people)),))]


def strangers_of(database: Database, face_ids: Iterable[int]) -> list[StrangerId]:
    """Return the strangers that faces are of, each once."""
    rows = database.rows(
        "SELECT DISTINCT f.stranger_id FROM json_each(?) AS key CROSS JOIN faces f"
        " ON f.id = key.value WHERE f.stranger_id IS NOT NULL",
        (json.dumps(list(face_ids)),),
    )
    return [StrangerId(row[0]) for row in rows]


def absorbed_in_vain(database: Database, strangers: Iterable[StrangerId]) -> list[FaceId]:
    """Return the faces absorbed by those of the strangers who are ignored no more."""
    rows = database.rows(
        "SELECT f.id FROM json_each(?) AS key CROSS JOIN faces f ON f.stranger_id = key.value"
        " WHERE NOT EXISTS (SELECT 1 FROM faces o"
        " WHERE o.stranger_id = key.value AND o.decision IS NOT NULL)",
        (json.dumps(list(strangers)),),
    )
    return [FaceId(row[0]) for row in rows]


def drop_suggestions_before_birth(database: Database, photo_id: PhotoId) -> None:
    """Take back suggestions in a photo whose date is known now. Part of a transaction."""
    database.run(
        "UPDATE faces SET suggested_person_id = NULL, suggestion_score = NULL WHERE photo_id = ?"
        " AND EXISTS (SELECT 1 FROM photos t JOIN people b ON b.id = faces.suggested_person_id"
        " WHERE t.id = faces.photo_id AND t.dated AND date(t.taken_at) < b.birth_date)",
        (photo_id,),
    )


def _group_id(database: Database, known: GroupId | None) -> GroupId:
    return add_group(database) if known is None else known


def keep_apart(database: Database, separations: Iterable[int] | None = None) -> list[FaceId]:
    """Where parts of a separation meet in a group, only the one with the most faces stays.

    Args:
        database: where; part of a transaction.
        separations: only these; all without it.

    Returns:
        The faces that are loose now.
    """
    wanted = None if separations is None else json.dumps(sorted(set(separations)))
    rows = database.rows(
        "SELECT s.separation_id, f.group_id, s.part FROM separations s"
        " JOIN faces f ON f.id = s.face_id WHERE f.group_id IS NOT NULL"
        " AND (?1 IS NULL OR s.separation_id IN (SELECT value FROM json_each(?1)))"
        " GROUP BY 1, 2, 3 ORDER BY 1, 2, count(*) DESC, 3",
        (wanted,),
    )
    loose = [
        (group_id, number, part)
        for (*former, _), (number, group_id, part) in pairwise(rows)
        if former == [number, group_id]
    ]
    found = [
        row
        for key in loose
        for row in database.rows(
            "SELECT s.face_id FROM separations s JOIN faces f ON f.id = s.face_id"
            " AND f.group_id = ? WHERE s.separation_id = ? AND s.part = ?",
            key,
        )
    ]
    database.run_many("UPDATE faces SET group_id = NULL WHERE id = ?", found)
    return [FaceId(row[0]) for row in found]
