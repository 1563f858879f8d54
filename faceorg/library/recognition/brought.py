"""People whom a people file has brought: who they are there, and a few vectors of each.

Such vectors have no face and no photo here. They fill up a person's exemplars where there are few
faces of them, so that faces are suggested; where there are none of them nothing is other than
without this module.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from faceorg.domain.ids import PersonId

if TYPE_CHECKING:
    from collections.abc import Iterable

    from faceorg.library.database import Database

# As many as stand for anybody: `people.matching.EXEMPLARS_MAX`.
EXEMPLARS_MAX = 20

_DUE = "INSERT INTO settings (key, value) VALUES ('grouping_due', 'true')"
_STATEMENTS = (
    """CREATE TABLE brought_people (
        person_id INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
        uid TEXT NOT NULL UNIQUE CHECK (uid GLOB 'p*'),
        PRIMARY KEY (person_id, uid)) WITHOUT ROWID""",
    """CREATE TABLE brought_vectors (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        person_id INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
        source TEXT NOT NULL,
        pack TEXT NOT NULL,
        vector BLOB NOT NULL,
        quality REAL NOT NULL,
        day INTEGER)""",
    "CREATE INDEX brought_vectors_by_person ON brought_vectors (person_id)",
    # Whoever they are suggested for has others to be compared with: all faces are grouped anew.
    f"""CREATE TRIGGER brought_due AFTER INSERT ON brought_vectors BEGIN
        {_DUE} ON CONFLICT (key) DO UPDATE SET value = excluded.value; END""",
    f"""CREATE TRIGGER brought_gone_due AFTER DELETE ON brought_vectors BEGIN
        {_DUE} ON CONFLICT (key) DO UPDATE SET value = excluded.value; END""",
)


class NewVector(NamedTuple):
    """A vector that a file brings.

    Attributes:
        vector: little-endian float16, unit length.
        day: days since 1970-01-01, None where it is not known.
    """

    pack: str
    vector: bytes
    quality: float
    day: int | None


class BroughtVector(NamedTuple):
    """One vector of somebody.

    Attributes:
        number: of the row; with a minus it stands where others have the id of a face.
        vector: little-endian float16, unit length.
        day: days since 1970-01-01, None where it is not known.
    """

    person_id: PersonId
    number: int
    quality: float
    day: int | None
    vector: bytes


def statements() -> tuple[str, ...]:
    """Return what makes the tables."""
    return _STATEMENTS


def brought_vectors(
    database: Database, pack: str, people: Iterable[int] | None = None
) -> list[BroughtVector]:
    """Return the vectors of a pack that files have brought, the first of each person first.

    Args:
        database: where.
        pack: those of others can't be compared.
        people: only theirs; everybody's without it.
    """
    among, wanted = "", ()  # type: tuple[str, tuple[str, ...]]
    if people is not None:
        among = " AND person_id IN (SELECT value FROM json_each(?))"
        wanted = (json.dumps([int(i) for i in people]),)
    rows = database.rows(
        "SELECT person_id, id, quality, day, vector FROM brought_vectors"
        f" WHERE pack = ?{among} ORDER BY person_id, id",
        (pack, *wanted),
    )
    return [BroughtVector(*row) for row in rows]


def brought_people(database: Database, pack: str | None = None) -> dict[PersonId, int]:
    """Return how many vectors of each person files have brought, of one pack or of any."""
    rows = database.rows(
        "SELECT person_id, count(*) FROM brought_vectors WHERE ?1 IS NULL OR pack = ?1 GROUP BY 1",
        (pack,),
    )
    return {PersonId(person_id): number for person_id, number in rows}


def count_unusable(database: Database, pack: str) -> int:
    """Return how many vectors of people no pack but another one can read."""
    return int(database.value("SELECT count(*) FROM brought_vectors WHERE pack <> ?", (pack,)))


def people_by_uid(database: Database) -> dict[str, PersonId]:
    """Return whom people files that were read mean by their ids."""
    return {
        uid: PersonId(i) for uid, i in database.rows("SELECT uid, person_id FROM brought_people")
    }


def uids_of_people(database: Database) -> dict[PersonId, list[str]]:
    """Return the same by person, in a lasting order."""
    found: dict[PersonId, list[str]] = {}
    for uid, person_id in sorted(people_by_uid(database).items()):
        found.setdefault(person_id, []).append(uid)
    return found
