"""What keeps faces apart and together: separations and links, read for edits."""

from __future__ import annotations

import json
from collections import defaultdict
from typing import TYPE_CHECKING

from faceorg.domain.ids import FaceId

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.library.database import Database


def next_separation(database: Database) -> int:
    """Return a number that no separation has."""
    return int(database.value("SELECT max(separation_id) FROM separations") or 0) + 1


def of_faces(database: Database, number: int) -> list[tuple[FaceId, int]]:
    """Return the faces of a separation with the part of each."""
    sql = "SELECT face_id, part FROM separations WHERE separation_id = ?"
    return [(FaceId(face_id), part) for face_id, part in database.rows(sql, (number,))]


def joined_parts(
    database: Database, sides: Sequence[Sequence[FaceId]]
) -> list[tuple[int, set[int]]]:
    """Return (separation, its parts that different sides are in) of all that keep sides apart."""
    side_of = {face_id: side for side, ids in enumerate(sides) for face_id in ids}
    rows = database.rows(
        "SELECT s.separation_id, s.part, s.face_id FROM json_each(?) AS key"
        " CROSS JOIN separations s ON s.face_id = key.value",
        (json.dumps(list(side_of)),),
    )
    parts: dict[int, set[int]] = defaultdict(set)
    present: dict[int, set[int]] = defaultdict(set)
    for number, part, face_id in rows:
        parts[number].add(part)
        present[number].add(side_of[face_id])
    return [(n, parts[n]) for n in sorted(parts) if len(parts[n]) > 1 and len(present[n]) > 1]


def links_across(
    database: Database, parts: Sequence[Sequence[FaceId]]
) -> list[tuple[FaceId, FaceId]]:
    """Return the links between faces of different parts."""
    part_of = {face_id: part for part, ids in enumerate(parts) for face_id in ids}
    rows = database.rows(
        "SELECT l.face_id, l.other_id FROM json_each(?) AS key"
        " CROSS JOIN links l ON l.face_id = key.value",
        (json.dumps(list(part_of)),),
    )
    return [(FaceId(a), FaceId(b)) for a, b in rows if part_of.get(b, part_of[a]) != part_of[a]]
