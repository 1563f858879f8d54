"""What has changed since faces were grouped last.

Triggers of the schema note each face that has a new vector or is decided otherwise, in the
transaction that does it, whoever writes: killed at any moment, nothing is forgotten, and where
nothing was noted nothing has to be grouped.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from faceorg.domain.ids import FaceId

if TYPE_CHECKING:
    from faceorg.library.database import Database

GROUPED = "grouped"  # a setting: what the groups rest on


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


def kept_vectors(database: Database) -> tuple[str, frozenset[int]]:
    """Return what file of vectors is believed, see `kept_vectors`, and whom not there."""
    text = database.value("SELECT value FROM settings WHERE key = ?", (GROUPED,))
    kept = json.loads(text) if text else {}
    changed = database.rows("SELECT DISTINCT face_id FROM ungrouped")
    return kept.get("vectors", ""), frozenset(kept.get("stale", ())).union(*changed)


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
