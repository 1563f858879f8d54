"""The writes that edits are made of; each notes the rows it changes before it changes them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from faceorg.domain.changes import Changes
from faceorg.domain.ids import FaceId, GroupId, PersonId, StrangerId
from faceorg.domain.people import name_key
from faceorg.library.clock import now
from faceorg.library.found_faces import insert_drawn
from faceorg.library.history.images import BODIES, key_of, read_rows, touched_of
from faceorg.library.history.import_edit import ImportEdit
from faceorg.library.recognition.groupings import (
    SUGGEST,
    absorbed_in_vain,
    add_group,
    forbidden_suggestions,
    strangers_of,
    write_grouping,
)
from faceorg.library.recognition.separations import (
    joined_parts,
    links_across,
    next_separation,
    of_faces,
)
from faceorg.library.revision import Touched

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from faceorg.domain.faces import Decision, FaceReading
    from faceorg.domain.geometry import Box
    from faceorg.domain.grouping import Grouping, Suggestion
    from faceorg.domain.ids import PhotoId
    from faceorg.library.database import Database
    from faceorg.library.history.images import Image


class Edit(ImportEdit):
    """An edit under way, inside the transaction that `Journal.edit` holds.

    Attributes:
        before: what the changed rows held at first, by table and key.
        summary: what the sentence in the history needs.
        changes: what to show anew, known when the edit is committed.
    """

    def __init__(self, database: Database) -> None:
        super().__init__(database)
        self.summary: dict[str, Any] = {}
        self.changes = Changes()

    # decisions -----------------------------------------------------------------------------

    def confirm(self, face_ids: Sequence[FaceId], person_id: PersonId) -> None:
        """Make faces confirmed faces of a person; suggestions that now can't be go."""
        self._decide(face_ids, "confirmed", person_id)
        self.drop_forbidden([person_id])

    def decide(self, face_ids: Sequence[FaceId], decision: Decision | None) -> None:
        """Set or take back a decision that names nobody."""
        self._decide(face_ids, decision.value if decision else None, None)

    def ignore(self, face_ids: Sequence[FaceId], stranger_id: StrangerId | None) -> None:
        """Ignore faces; those of a stranger absorb others like them."""
        self._decide(face_ids, "ignored", None)
        self._db.run_many(
            "UPDATE faces SET stranger_id = ? WHERE id = ?", [(stranger_id, i) for i in face_ids]
        )

    def add_stranger(self) -> StrangerId:
        """Make an ignored group without faces."""
        cursor = self._db.run("INSERT INTO strangers (created_at) VALUES (?)", (now(),))
        self.before["strangers"][str(cursor.lastrowid)] = None
        return StrangerId(cursor.lastrowid or 0)

    def _decide(
        self, face_ids: Sequence[FaceId], decision: str | None, person_id: PersonId | None
    ) -> None:
        self._note("faces", [(i,) for i in face_ids])
        strangers = strangers_of(self._db, face_ids)
        self._db.run(
            "UPDATE faces SET decision = ?, person_id = ?, group_id = NULL,"
            " suggested_person_id = NULL, suggestion_score = NULL, stranger_id = NULL,"
            " origin = NULL WHERE id IN (SELECT value FROM json_each(?))",
            (decision, person_id, json.dumps(list(face_ids))),
        )
        self._release_covers(face_ids, person_id)
        self._release_absorbed(strangers)

    def _release_covers(self, face_ids: Sequence[FaceId], owner_id: PersonId | None) -> None:
        """Nobody keeps the portrait of a face that is somebody else now."""
        rows = self._db.rows(
            "SELECT id FROM people WHERE id IS NOT ?"
            " AND cover_face_id IN (SELECT value FROM json_each(?))",
            (owner_id, json.dumps(list(face_ids))),
        )
        self._note("people", rows)
        self._db.run_many("UPDATE people SET cover_face_id = NULL WHERE id = ?", rows)

    def _release_absorbed(self, strangers: Iterable[StrangerId]) -> None:
        """Let go of what strangers have absorbed who are ignored no more."""
        rows = [(i,) for i in absorbed_in_vain(self._db, strangers)]
        self._note("faces", rows)
        self._db.run_many("UPDATE faces SET stranger_id = NULL WHERE id = ?", rows)

    # groups, links and separations -----------------------------------------------------------

    def add_group(self) -> GroupId:
        """Make a group without faces."""
        return add_group(self._db)

    def move_to_group(self, face_ids: Sequence[FaceId], group_id: GroupId | None) -> None:
        """Put undecided faces into a group, or into none."""
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

    def separate(self, parts: Sequence[Sequence[FaceId]]) -> None:
        """Remember that faces of different parts are not one person; links between them go."""
        number = next_separation(self._db)
        rows = [(number, i, part) for part, ids in enumerate(parts) for i in ids]
        self._note("separations", [row[:2] for row in rows])
        self._db.run_many("INSERT INTO separations VALUES (?, ?, ?)", rows)
        self.unlink(parts)

    def unlink(self, parts: Sequence[Sequence[FaceId]]) -> None:
        """Forget links between faces of different parts."""
        pairs = links_across(self._db, parts)
        self._note("links", pairs)
        self._db.run_many("DELETE FROM links WHERE face_id = ? AND other_id = ?", pairs)

    def join(self, sides: Sequence[Sequence[FaceId]]) -> None:
        """Forget whatever keeps these sides apart: somebody says that they are one."""
        for number, parts in joined_parts(self._db, sides):
            rows = of_faces(self._db, number)
            self._note("separations", [(number, face_id) for face_id, _ in rows])
            into = min(parts)
            left = {into if part in parts else part for _, part in rows}
            if len(left) < 2:
                self._db.run("DELETE FROM separations WHERE separation_id = ?", (number,))
                continue
            self._db.run_many(
                "UPDATE separations SET part = ? WHERE separation_id = ? AND part = ?",
                [(into, number, part) for part in parts],
            )

    def apply_grouping(self, grouping: Grouping) -> None:
        """Write a grouping that somebody has asked for."""
        self._note("faces", self._db.rows("SELECT id FROM faces WHERE decision IS NULL"))
        write_grouping(self._db, grouping)

    # suggestions, rejections and answers -----------------------------------------------------

    def suggest(self, face_ids: Sequence[FaceId], person_id: PersonId | None) -> None:
        """Change or take back whom undecided faces are suggested for."""
        self._note("faces", [(i,) for i in face_ids])
        score = "suggestion_score" if person_id is not None else "NULL"
        self._db.run_many(
            f"UPDATE faces SET suggested_person_id = ?, suggestion_score = {score} WHERE id = ?",
            [(person_id, i) for i in face_ids],
        )

    def add_suggestions(self, suggestions: Sequence[Suggestion]) -> int:
        """Make suggestions as a job would, where nothing speaks against them; return how many."""
        self._note("faces", [(s.face_id,) for s in suggestions])
        rows = [(s.person_id, s.score, s.face_id) for s in suggestions]
        return sum(self._db.run(SUGGEST, row).rowcount for row in rows)

    def drop_forbidden(self, people: Iterable[PersonId]) -> None:
        """Take back suggestions of people who may no longer be suggested there."""
        self.suggest(forbidden_suggestions(self._db, people), None)

    def add_rejections(self, pairs: Sequence[tuple[FaceId, PersonId]]) -> None:
        """Remember that faces are not a person; a suggestion of that person for them goes."""
        self._note("rejections", pairs)
        self._db.run_many(
            "INSERT OR IGNORE INTO rejections (face_id, person_id, rejected_at) VALUES (?, ?, ?)",
            [(*pair, now()) for pair in pairs],
        )
        self.suggest(_suggested_against(self._db, pairs), None)

    def remove_rejections(self, pairs: Sequence[tuple[FaceId, PersonId]]) -> None:
        """Take back that faces are not a person."""
        self._note("rejections", pairs)
        self._db.run_many("DELETE FROM rejections WHERE face_id = ? AND person_id = ?", pairs)

    def answer(self, question: str, answer: str) -> None:
        """Remember an answer that no decision holds."""
        self._note("answers", [(question,)])
        self._db.run(
            "INSERT INTO answers (question, answer, answered_at) VALUES (?1, ?2, ?3)"
            " ON CONFLICT (question) DO UPDATE SET answer = ?2, answered_at = ?3"
            " WHERE answer <> ?2",
            (question, answer, now()),
        )

    # people ----------------------------------------------------------------------------------

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
        """Set or clear a birth date; suggestions in photos from before it go."""
        self._note("people", [(person_id,)])
        value = birth_date.isoformat() if birth_date else None
        self._db.run("UPDATE people SET birth_date = ? WHERE id = ?", (value, person_id))
        self.drop_forbidden([person_id])

    def set_cover(self, person_id: PersonId, face_id: FaceId) -> None:
        """Choose a person's portrait."""
        self._note("people", [(person_id,)])
        self._db.run("UPDATE people SET cover_face_id = ? WHERE id = ?", (face_id, person_id))

    def set_hidden_people(self, person_ids: Sequence[PersonId], *, hidden: bool) -> None:
        """Hide people, or show them again."""
        self._note("people", [(i,) for i in person_ids])
        self._db.run_many(
            "UPDATE people SET hidden = ? WHERE id = ?", [(int(hidden), i) for i in person_ids]
        )

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
        self.remove_relations_of(person_id)
        self.remove_brought_of(person_id)
        self._db.run("DELETE FROM people WHERE id = ?", (person_id,))

    # whole faces -----------------------------------------------------------------------------

    def add_drawn(
        self,
        photo_id: PhotoId,
        box: Box,
        reading: FaceReading | None,
        pack: str,
        moment_s: float | None = None,
    ) -> FaceId:
        """Add a face that somebody has drawn; without a reading it has no vector."""
        face_id = insert_drawn(self._db, photo_id, box, reading, pack, moment_s)
        self.before["faces"][str(face_id)] = self.before[BODIES][str(face_id)] = None
        return face_id

    def remove_faces(self, face_ids: Sequence[FaceId]) -> None:
        """Remove faces with all that was said of them."""
        self._release_covers(face_ids, None)
        strangers = strangers_of(self._db, face_ids)
        for table in ("faces", BODIES):
            self._note(table, [(i,) for i in face_ids])
        wanted = json.dumps(list(face_ids))
        for table, key, columns in (
            ("rejections", "face_id, person_id", ("face_id",)),
            ("links", "face_id, other_id", ("face_id", "other_id")),
            ("separations", "separation_id, face_id", ("face_id",)),
        ):
            for column in columns:
                sql = (
                    f"SELECT {key} FROM {table} WHERE {column} IN (SELECT value FROM json_each(?))"
                )
                self._note(table, self._db.rows(sql, (wanted,)))
        self._db.run_many("DELETE FROM faces WHERE id = ?", [(i,) for i in face_ids])
        self._release_absorbed(strangers)

    # images ----------------------------------------------------------------------------------

    def after(self) -> Image:
        """Return what the noted rows hold now."""
        return {
            table: read_rows(self._db, table, [key_of(table, text) for text in rows])
            for table, rows in self.before.items()
            if rows
        }

    def touched(self) -> Touched:
        """Return the faces noted so far, and whose they were."""
        return Touched(*map(frozenset, touched_of(self.before)))

    def faces_moved(self) -> int:
        """Return how many of the noted faces are in another group now, or in none."""
        groups = dict(self._db.rows("SELECT id, group_id FROM faces WHERE decision IS NULL"))
        noted = (row for row in self.before["faces"].values() if row is not None)
        return sum(groups.get(row[0]) != row[3] for row in noted)


def _suggested_against(
    database: Database, pairs: Iterable[tuple[FaceId, PersonId]]
) -> list[FaceId]:
    """Return the faces of (face, person) pairs that are suggested to that very person."""
    rows = database.rows(
        "SELECT f.id FROM json_each(?) AS pair CROSS JOIN faces f"
        " ON f.id = json_extract(pair.value, '$[0]')"
        " AND f.suggested_person_id = json_extract(pair.value, '$[1]')",
        (json.dumps(list(pairs)),),
    )
    return [FaceId(row[0]) for row in rows]
