"""Numbers that are kept beside the rows they count: no list has to count a million rows.

Triggers of the schema keep them right whoever writes. What changes very many rows at once goes
without them and counts anew at its end, which costs less. `faceorg check` compares them with the
rows.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from faceorg.library.database import Database

PHOTO_STATES = ("pending", "done", "problem", "missing", "hidden")
FACE_STATES = ("unassigned", "grouped", "suggested", "confirmed", "ignored", "not_a_face")
# Counting anew costs 2 us for each row of the library, triggers 7 to 40 for each row that is
# changed (300,000 faces, `benchmarks/queries.py --triggers`).
BULK_PART = 8
BULK_MIN = 2_000
_STATES = """
    SELECT 'photos' AS kind, CASE WHEN missing THEN 'missing'
            WHEN hidden AND state = 'done' THEN 'hidden' ELSE state END AS state,
        count(*) AS number FROM photos GROUP BY 2
    UNION ALL
    SELECT 'faces', coalesce(decision, CASE WHEN stranger_id IS NOT NULL THEN 'ignored'
            WHEN suggested_person_id IS NOT NULL THEN 'suggested'
            WHEN group_id IS NOT NULL THEN 'grouped' ELSE 'unassigned' END), count(*)
        FROM faces WHERE id NOT IN (SELECT m.id FROM photos t CROSS JOIN faces m
            ON m.photo_id = t.id WHERE t.missing AND m.decision IS NULL) GROUP BY 2
"""
_MONTHS = """
    SELECT substr(taken_at, 1, 7) AS month, count(*) AS photos,
        sum(coalesce(round(1048576.0 * min(max(1.0 * width / max(height, 1), 0.45), 3.2))
            / 1048576.0, 1.0)) AS aspects
    FROM photos WHERE state = 'done' AND missing = 0 AND hidden = 0 AND taken_at IS NOT NULL
    GROUP BY 1
"""
# What is counted for each row of a table, by its column.
_OWNERS = {
    "people": {
        "faces": "(SELECT count(*) FROM faces f WHERE f.person_id = people.id)",
        "photos": (
            "(SELECT count(DISTINCT f.photo_id) FROM faces f WHERE f.person_id = people.id"
            " AND f.photo_id NOT IN (SELECT g.id FROM photos g WHERE g.missing"
            " UNION ALL SELECT h.id FROM photos h WHERE h.hidden = 1))"
        ),
        "suggestions": "(SELECT count(*) FROM faces f WHERE f.suggested_person_id = people.id)",
    },
    "groups": {
        "faces": "(SELECT count(*) FROM faces f WHERE f.group_id = groups.id)",
        "photos": ("(SELECT count(DISTINCT f.photo_id) FROM faces f WHERE f.group_id = groups.id)"),
    },
}


def recount_all(run: Callable[[str], Any]) -> None:
    """Count everything anew; part of a transaction.

    Args:
        run: executes a statement.
    """
    run("DELETE FROM counts")
    for kind, states in (("photos", PHOTO_STATES), ("faces", FACE_STATES)):
        for state in states:
            run(f"INSERT INTO counts (kind, state, number) VALUES ('{kind}', '{state}', 0)")
    run(f"INSERT OR REPLACE INTO counts (kind, state, number) {_STATES}")
    run("DELETE FROM photo_months")
    run(f"INSERT INTO photo_months (month, photos, aspects) {_MONTHS}")
    for table, columns in _OWNERS.items():
        run(f"UPDATE {table} SET {', '.join(f'{c} = {sql}' for c, sql in columns.items())}")


def wrong_counts(database: Database) -> int:
    """Return how many of the kept numbers are not those of the rows."""
    kept = (
        (2, "SELECT kind, state, number FROM counts WHERE number <> 0", _STATES),
        (1, "SELECT month, photos, aspects FROM photo_months", _MONTHS),
    )
    with database.snapshot():
        wrong = sum(
            len({row[:key] for row in set(database.rows(a)) ^ set(database.rows(b))})
            for key, a, b in kept
        )
        for table, columns in _OWNERS.items():
            differs = " OR ".join(f"{column} <> {sql}" for column, sql in columns.items())
            wrong += database.value(f"SELECT count(*) FROM {table} WHERE {differs}")
    return int(wrong)


def recount(database: Database) -> None:
    """Count everything anew, in one transaction."""
    with database.transaction():
        recount_all(database.run)


@contextmanager
def counted_after(database: Database, rows: int) -> Iterator[None]:
    """Let about so many rows of photos or faces be changed; where they are many, count after it."""
    if rows >= BULK_MIN and rows * BULK_PART > database.value("SELECT sum(number) FROM counts"):
        with uncounted(database):
            yield
    else:
        yield


@contextmanager
def uncounted(database: Database) -> Iterator[None]:
    """Change anything without keeping counts, which are made anew at the end.

    All of it is one transaction, so that nobody sees wrong numbers; an error takes all of it back.
    """
    with database.transaction():
        triggers = database.rows(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name GLOB 'kept_*'"
        )
        for name, _ in triggers:
            database.run(f"DROP TRIGGER {name}")
        yield
        recount_all(database.run)
        for _, sql in triggers:
            database.run(sql)


def photo_counts(database: Database) -> dict[str, int]:
    """Return the number of photos by state, those missing or hidden apart from the others."""
    return _counts(database, "photos")


def face_counts(database: Database) -> dict[str, int]:
    """Return the number of faces by `FaceState`; undecided ones of missing photos are left out."""
    return _counts(database, "faces")


def _counts(database: Database, kind: str) -> dict[str, int]:
    return dict(database.rows("SELECT state, number FROM counts WHERE kind = ?", (kind,)))
