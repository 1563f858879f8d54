"""What looking at faces gave, kept until they change: nothing is looked through twice.

All of it can be made again and goes whenever something is forgotten. Nothing is noted when faces
change: each row tells by a stamp what it rests on, and whoever reads it compares.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from faceorg.library.database import Database

Kind = Literal["person", "group", "loose", "suspect"]
BASIS = "basis"  # the kind of the one row that tells what all others rest on


def statements() -> list[str]:
    """Return what makes the table."""
    return [
        """CREATE TABLE looked (
            kind TEXT NOT NULL,
            id INTEGER NOT NULL,
            found TEXT NOT NULL,
            PRIMARY KEY (kind, id)) WITHOUT ROWID"""
    ]


def load(database: Database) -> tuple[list[Any] | None, list[tuple[Kind, int, list[Any]]]]:
    """Return what the rows rest on, None without any, and (kind, id, found) of each."""
    found = database.rows("SELECT kind, id, found FROM looked")
    texts = json.loads(f"[{','.join(text for _, _, text in found)}]")  # one by one: three times
    rows = [(kind, i, row) for (kind, i, _), row in zip(found, texts, strict=True)]
    basis = next((found for kind, _, found in rows if kind == BASIS), None)
    return basis, [row for row in rows if row[0] != BASIS]


def keep(
    database: Database,
    basis: Sequence[Any],
    changed: Iterable[tuple[Kind, int, Sequence[Any]]],
    gone: Iterable[tuple[Kind, int]],
) -> bool:
    """Write what has changed, in one transaction that touches no face.

    Unless somebody else wrote since: perhaps of faces that are forgotten now.

    Args:
        database: where.
        basis: what all rows rest on; the revision at last.
        changed: (kind, id, found) of rows that are new or other than before.
        gone: (kind, id) of rows that go.

    Returns:
        Whether it was written.
    """
    with database.transaction():
        if database.revision is not None and database.revision.now() != basis[-1]:
            return False
        if database.revision is not None:
            database.revision.note((), ())
        database.run_many("DELETE FROM looked WHERE kind = ? AND id = ?", gone)
        rows = [*changed, (BASIS, 0, basis)]
        database.run_many(
            "INSERT OR REPLACE INTO looked (kind, id, found) VALUES (?, ?, ?)",
            [(kind, i, json.dumps(found, separators=(",", ":"))) for kind, i, found in rows],
        )
    return True


def clear(database: Database) -> None:
    """Drop all of it; part of a transaction."""
    database.run("DELETE FROM looked")
