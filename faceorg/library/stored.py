"""How many things of each kind the library's database holds, and how many bytes they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from faceorg.library.database import Database

# Lengths of the values themselves. SQLite's table of pages (dbstat) would count their wrapping
# too, but not every build of it has that table.
_VALUES = {
    "vectors": ("vectors", ("vector",)),
    "brought": ("brought_vectors", ("source", "pack", "vector")),
    "looked": ("looked", ("found",)),
    "names": ("people", ("name", "name_key", "birth_date", "created_at")),
    "relations": ("relations", ("person_id", "other_id", "kind")),
    "albums": ("albums", ("name", "query", "created_at")),
    "history": ("journal", ("at", "verb", "summary", "before", "after")),
    "photos": ("photos", ("name", "name_text", "taken_at", "camera", "exposure", "fingerprint")),
    "problems": ("problems", ("path", "detail")),
    "directories": ("directories", ("path",)),
}


def stored_values(database: Database) -> dict[str, tuple[int, int]]:
    """Return {kind: (rows, bytes of their values)}; indexes and free space are not in it."""
    with database.snapshot():
        return {
            kind: _count(database, table, columns) for kind, (table, columns) in _VALUES.items()
        }


def _count(database: Database, table: str, columns: tuple[str, ...]) -> tuple[int, int]:
    # CAST: the length of text would be counted in letters. A BLOB is not read for its length.
    lengths = "+".join(f"coalesce(length(CAST({column} AS BLOB)), 0)" for column in columns)
    if len(columns) == 1:
        lengths = f"length({columns[0]})"
    [(rows, size)] = database.rows(f"SELECT count(*), coalesce(sum({lengths}), 0) FROM {table}")
    return int(rows), int(size)
