"""What has changed since faces were grouped last, and the rows that grouping a few faces needs.

Triggers of the schema note each face that has a new vector or is decided otherwise, in the
transaction that does it, whoever writes: killed at any moment, nothing is forgotten, and where
nothing was noted nothing has to be grouped.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from faceorg.domain.faces import DAY_UNKNOWN
from faceorg.domain.ids import FaceId

if TYPE_CHECKING:
    from collections.abc import Iterable

    from faceorg.library.database import Database

GROUPED = "grouped"  # a setting: what the groups rest on
# Up to so many exemplars of each owner, spread over the better three quarters by quality: those
# that are most different from each other can't be told without reading all vectors.
EXEMPLARS_MAX = 20
_OWNERS = {
    "person_id": "person_id IS NOT NULL",
    "stranger_id": "stranger_id IS NOT NULL AND decision = 'ignored'",
    "group_id": "group_id IS NOT NULL",
}
_EXEMPLARS = """
    WITH placed AS (
        SELECT {owner} AS owner, id, row_number() OVER best - 1 AS place,
            count(*) OVER (PARTITION BY {owner}) AS faces
        FROM faces WHERE {where} WINDOW best AS (PARTITION BY {owner} ORDER BY quality DESC)),
    spread AS (
        SELECT owner, id, place, max({most}, faces * 3 / 4) AS good FROM placed
        WHERE faces >= {fewest})
    SELECT owner, s.id, coalesce(CASE WHEN p.dated
        THEN CAST(julianday(date(p.taken_at)) - 2440587.5 AS INTEGER) END, {unknown}), v.vector
    FROM spread s CROSS JOIN faces f ON f.id = s.id JOIN photos p ON p.id = f.photo_id
    JOIN vectors v ON v.face_id = s.id AND v.pack = ?
    WHERE place < good AND place * {most} / good > (place - 1) * {most} / good OR place = 0
    ORDER BY owner, place
"""


class Noted(NamedTuple):
    """What has changed.

    Attributes:
        upto: the latest note, to be settled by a grouping that has seen all of them.
        faces: undecided faces that have changed and can be looked at.
        basis: what the groups there are rest on; None where there are none.
        faces_then: how many faces there were when all of them were grouped last.
        since: how many were looked at on their own since then.
    """

    upto: int
    faces: frozenset[FaceId]
    basis: str | None
    faces_then: int
    since: int


def noted(database: Database, pack: str) -> Noted:
    """Return what has changed since faces were grouped last; without a change, at no cost."""
    upto = int(database.value("SELECT max(id) FROM ungrouped") or 0)
    rows = upto and database.rows(
        "SELECT DISTINCT f.id FROM ungrouped u CROSS JOIN faces f ON f.id = u.face_id"
        " JOIN photos p ON p.id = f.photo_id JOIN vectors v ON v.face_id = f.id AND v.pack = ?"
        " WHERE u.id <= ? AND f.decision IS NULL AND NOT p.missing",
        (pack, upto),
    )
    text = database.value("SELECT value FROM settings WHERE key = ?", (GROUPED,))
    kept = json.loads(text) if text else {}
    return Noted(
        upto,
        frozenset(FaceId(row[0]) for row in rows or ()),
        kept.get("basis"),
        int(kept.get("faces", 0)),
        int(kept.get("since", 0)),
    )


def settle(database: Database, upto: int, own_from: int, kept: dict[str, Any]) -> None:
    """Strike out the notes that a grouping has seen, and those of its own writes.

    Part of its transaction.

    Args:
        database: where.
        upto: the latest note that it has seen.
        own_from: the latest one before it wrote.
        kept: what the groups rest on now.
    """
    database.run("DELETE FROM ungrouped WHERE id <= ? OR id > ?", (upto, own_from))
    database.run(
        "INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)", (GROUPED, json.dumps(kept))
    )


def latest_note(database: Database) -> int:
    """Return the number of the latest note, also of one that is settled."""
    sequence = database.value("SELECT seq FROM sqlite_sequence WHERE name = 'ungrouped'")
    return int(sequence or 0)


def faces_to_group(database: Database) -> int:
    """Return how many faces there are to look at, about, without counting them."""
    return int(database.value("SELECT sum(number) FROM counts WHERE kind = 'faces'") or 0)


def exemplars(
    database: Database, owner: str, pack: str, fewest: int = 1
) -> list[tuple[int, FaceId, int, bytes]]:
    """Return (owner, face, day, vector) of some faces of everybody, by owner, the best first.

    Args:
        database: where.
        owner: `person_id`, `stranger_id` (of ignored faces) or `group_id`.
        pack: whose vectors: bytes of little-endian float16.
        fewest: owners of fewer faces are left out.
    """
    sql = _EXEMPLARS.format(
        owner=owner,
        where=_OWNERS[owner],
        most=EXEMPLARS_MAX,
        fewest=fewest,
        unknown=DAY_UNKNOWN,
    )
    return database.rows(sql, (pack,))


def loose_vectors(database: Database, pack: str) -> list[tuple[FaceId, bytes]]:
    """Return the undecided faces in nothing, of photos that are there, and their vectors."""
    return database.rows(
        "SELECT f.id, v.vector FROM faces f JOIN vectors v ON v.face_id = f.id AND v.pack = ?"
        " JOIN photos p ON p.id = f.photo_id WHERE f.decision IS NULL AND f.group_id IS NULL"
        " AND f.suggested_person_id IS NULL AND f.stranger_id IS NULL AND NOT p.missing",
        (pack,),
    )


def faces_of_groups(database: Database, groups: Iterable[int]) -> list[FaceId]:
    """Return all faces of some groups."""
    rows = database.rows(
        "SELECT f.id FROM json_each(?) AS wanted CROSS JOIN faces f ON f.group_id = wanted.value",
        (json.dumps(sorted(groups)),),
    )
    return [FaceId(row[0]) for row in rows]


def owners_in_photos(
    database: Database, owner: str, photo_ids: Iterable[int]
) -> list[tuple[int, int]]:
    """Return the (photo, owner) pairs of the faces in some photos; `owner` as in `exemplars`."""
    return database.rows(
        f"SELECT f.photo_id, f.{owner} FROM json_each(?) AS wanted"
        f" CROSS JOIN faces f ON f.photo_id = wanted.value WHERE f.{_OWNERS[owner]}",
        (json.dumps(sorted({int(i) for i in photo_ids})),),
    )
