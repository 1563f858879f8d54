"""The writes that edits are made of; each notes the rows it changes before it changes them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from faceorg.domain.changes import Changes
from faceorg.domain.ids import FaceId, GroupId, PersonId
from faceorg.domain.people import name_key
from faceorg.library.clock import now

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from faceorg.domain.faces import Decision
    from faceorg.library.database import Database

Row = list[Any]
Image = dict[str, dict[str, Row | None]]

# The columns that edits may change, by table; the first ones are the key.
COLUMNS = {
    "faces": (
        "id",
        "decision",
        "person_id",
        "group_id",
        "suggested_person_id",
        "suggestion_score",
        "stranger_id",
    ),
    "people": ("id", "name", "name_key", "birth_date", "cover_face_id", "created_at"),
    "rejections": ("face_id", "person_id", "rejected_at"),
    "links": ("face_id", "other_id", "linked_at"),
}
KEY_LENGTH = {"faces": 1, "people": 1, "rejections": 2, "links": 2}


class Edit:
    """An edit under way, inside the transaction that `Journal.edit` holds.

    Attributes:
        before: what the changed rows held at first, by table and key.
        summary: what the sentence in the history needs.
        changes: what to show anew, known when the edit is committed.
    """

    def __init__(self, database: Database) -> None:
        self._db = database
        self.before: Image = {table: {} for table in COLUMNS}
        self.summary: dict[str, Any] = {}
        self.changes = Changes()

    def confirm(self, face_ids: Sequence[FaceId], person_id: PersonId) -> None:
        """Make faces confirmed faces of a person."""
        self._decide(face_ids, "confirmed", person_id)

    def decide(self, face_ids: Sequence[FaceId], decision: Decision | None) -> None:
        """Set or take back a decision that names nobody."""
        self._decide(face_ids, decision.value if decision else None, None)

    def move_to_group(self, face_ids: Sequence[FaceId], group_id: GroupId) -> None:
        """Put undecided faces into a group."""
        self._note("faces", [(i,) for i in face_ids])
        self._db.run_many(
            "UPDATE faces SET group_id = ?, stranger_id = NULL WHERE id = ?",
            [(group_id, i) for i in face_ids],
        )

    def link(self, pairs: Sequence[tuple[FaceId, FaceId]]) -> None:
        """Remember that the groups of two faces are one, for every grouping to come."""
        self._note("links", pairs)
        self._db.run_many(
            "INSERT OR IGNORE INTO links (face_id, other_id, linked_at) VALUES (?, ?, ?)",
            [(*pair, now()) for pair in pairs],
        )

    def suggest(self, face_ids: Sequence[FaceId], person_id: PersonId | None) -> None:
        """Change or take back whom undecided faces are suggested for."""
        self._note("faces", [(i,) for i in face_ids])
        score = "suggestion_score" if person_id is not None else "NULL"
        self._db.run_many(
            f"UPDATE faces SET suggested_person_id = ?, suggestion_score = {score} WHERE id = ?",
            [(person_id, i) for i in face_ids],
        )

    def add_rejections(self, pairs: Sequence[tuple[FaceId, PersonId]]) -> None:
        """Remember that faces are not a person; a suggestion of that person for them goes."""
        self._note("rejections", pairs)
        self._db.run_many(
            "INSERT OR IGNORE INTO rejections (face_id, person_id, rejected_at) VALUES (?, ?, ?)",
            [(*pair, now()) for pair in pairs],
        )
        self.suggest(suggested_against(self._db, pairs), None)

    def remove_rejections(self, pairs: Sequence[tuple[FaceId, PersonId]]) -> None:
        """Take back that faces are not a person."""
        self._note("rejections", pairs)
        self._db.run_many("DELETE FROM rejections WHERE face_id = ? AND person_id = ?", pairs)

    def add_person(self, name: str) -> PersonId:
        """Make a person and return their id."""
        cursor = self._db.run(
            "INSERT INTO people (name, name_key, created_at) VALUES (?, ?, ?)",
            (name, name_key(name), now()),
        )
        self.before["people"][str(cursor.lastrowid)] = None
        return PersonId(cursor.lastrowid or 0)

    def rename_person(self, person_id: PersonId, name: str) -> None:
        """Give a person another name."""
        self._note("people", [(person_id,)])
        self._db.run(
            "UPDATE people SET name = ?, name_key = ? WHERE id = ?",
            (name, name_key(name), person_id),
        )

    def set_birth_date(self, person_id: PersonId, birth_date: date | None) -> None:
        """Set or clear a birth date."""
        self._note("people", [(person_id,)])
        value = birth_date.isoformat() if birth_date else None
        self._db.run("UPDATE people SET birth_date = ? WHERE id = ?", (value, person_id))

    def set_cover(self, person_id: PersonId, face_id: FaceId) -> None:
        """Choose a person's portrait."""
        self._note("people", [(person_id,)])
        self._db.run("UPDATE people SET cover_face_id = ? WHERE id = ?", (face_id, person_id))

    def take_over(self, person_id: PersonId, other_id: PersonId) -> None:
        """Give a person the birth date and chosen portrait of another, where they have none."""
        self._note("people", [(person_id,), (other_id,)])
        self._db.run(
            "UPDATE people SET"
            " birth_date = coalesce(birth_date, (SELECT birth_date FROM people WHERE id = ?)),"
            " cover_face_id = coalesce(cover_face_id,"
            " (SELECT cover_face_id FROM people WHERE id = ?)) WHERE id = ?",
            (other_id, other_id, person_id),
        )

    def remove_person(self, person_id: PersonId) -> None:
        """Remove a person whom nothing refers to any more."""
        self._note("people", [(person_id,)])
        self._db.run("DELETE FROM people WHERE id = ?", (person_id,))

    def after(self) -> Image:
        """Return what the noted rows hold now."""
        return {
            table: _read_rows(self._db, table, [key_of(text) for text in rows])
            for table, rows in self.before.items()
        }

    def _decide(
        self, face_ids: Sequence[FaceId], decision: str | None, person_id: PersonId | None
    ) -> None:
        self._note("faces", [(i,) for i in face_ids])
        self._db.run(
            "UPDATE faces SET decision = ?, person_id = ?, group_id = NULL,"
            " suggested_person_id = NULL, suggestion_score = NULL, stranger_id = NULL"
            " WHERE id IN (SELECT value FROM json_each(?))",
            (decision, person_id, json.dumps(list(face_ids))),
        )
        self._release_covers(face_ids, person_id)

    def _release_covers(self, face_ids: Sequence[FaceId], owner_id: PersonId | None) -> None:
        """Nobody keeps the portrait of a face that is somebody else now."""
        rows = self._db.rows(
            "SELECT id FROM people WHERE id IS NOT ?"
            " AND cover_face_id IN (SELECT value FROM json_each(?))",
            (owner_id, json.dumps(list(face_ids))),
        )
        self._note("people", rows)
        self._db.run_many("UPDATE people SET cover_face_id = NULL WHERE id = ?", rows)

    def _note(self, table: str, keys: Iterable[Sequence[Any]]) -> None:
        noted = self.before[table]
        fresh = [key for key in keys if _key_text(key) not in noted]
        if fresh:
            noted.update(_read_rows(self._db, table, fresh))


def suggested_against(database: Database, pairs: Iterable[tuple[FaceId, PersonId]]) -> list[FaceId]:
    """Return the faces of (face, person) pairs that are suggested to that very person."""
    rows = database.rows(
        "SELECT f.id FROM json_each(?) AS pair CROSS JOIN faces f"
        " ON f.id = json_extract(pair.value, '$[0]')"
        " AND f.suggested_person_id = json_extract(pair.value, '$[1]')",
        (json.dumps(list(pairs)),),
    )
    return [FaceId(row[0]) for row in rows]


def _read_rows(
    database: Database, table: str, keys: Sequence[Sequence[Any]]
) -> dict[str, Row | None]:
    """Return, by key, the columns that edits may change; None where there is no row."""
    names = COLUMNS[table]
    length = KEY_LENGTH[table]
    where = " AND ".join(
        f"t.{name} = json_extract(key.value, '$[{i}]')" for i, name in enumerate(names[:length])
    )
    # Cross join: SQLite goes through the keys and looks each of them up.
    rows = database.rows(
        f"SELECT {', '.join('t.' + n for n in names)} FROM json_each(?) AS key"
        f" CROSS JOIN {table} t ON {where}",
        (json.dumps([list(key) for key in keys]),),
    )
    found: dict[str, Row | None] = {_key_text(key): None for key in keys}
    found.update((_key_text(row[:length]), list(row)) for row in rows)
    return found


def _key_text(key: Sequence[Any]) -> str:
    return str(key[0]) if len(key) == 1 else " ".join(map(str, key))


def key_of(text: str) -> list[int]:
    """Return the key that a row has in an image."""
    return [int(part) for part in text.split()]
