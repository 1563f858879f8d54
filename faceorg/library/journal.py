"""Edits as they are written: each is one transaction and one row that can take it back.

What the rows of an `Edit` held before and after goes into the journal. Undo writes the former
values, redo the latter, so both work after a restart.
"""

from __future__ import annotations

import json
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from faceorg.domain.changes import Changes
from faceorg.domain.ids import EditId, FaceId, GroupId, PersonId
from faceorg.library.clock import now
from faceorg.library.edit import COLUMNS, Edit, key_of, suggested_against

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from faceorg.library.database import Database
    from faceorg.library.edit import Image, Row

_TABLES = ("people", "faces", "rejections", "links")
_CLEAR = "UPDATE faces SET suggested_person_id = NULL, suggestion_score = NULL"
_PUT_FACE = (
    f"UPDATE faces SET {', '.join(f'{name} = ?' for name in COLUMNS['faces'][1:])} WHERE id = ?"
)
_PUT_PERSON = (
    "INSERT INTO people (id, name, name_key, birth_date, cover_face_id, created_at)"
    " VALUES (?, ?, ?, ?, (SELECT id FROM faces WHERE id = ?), ?)"
    " ON CONFLICT (id) DO UPDATE SET name = excluded.name, name_key = excluded.name_key,"
    " birth_date = excluded.birth_date, cover_face_id = excluded.cover_face_id"
)
_PUT_REJECTION = (
    "INSERT OR IGNORE INTO rejections (face_id, person_id, rejected_at)"
    " SELECT ?, ?, ? WHERE EXISTS (SELECT 1 FROM faces WHERE id = ?)"
)
_PUT_LINK = (
    "INSERT OR IGNORE INTO links (face_id, other_id, linked_at)"
    " SELECT ?1, ?2, ?3 WHERE (SELECT count(*) FROM faces WHERE id IN (?1, ?2)) = 2"
)


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One edit in the history; `summary` holds what its sentence needs."""

    edit_id: EditId
    at: str
    verb: str
    summary: dict[str, Any]
    undone: bool


class Journal:
    """Writes edits and takes them back."""

    def __init__(self, database: Database) -> None:
        self._db = database

    @contextmanager
    def edit(self, verb: str) -> Iterator[Edit]:
        """Run one edit in one transaction; what was undone before can't be redone after it.

        An edit that changes nothing leaves no row in the journal.
        """
        with self._db.transaction():
            edit = Edit(self._db)
            yield edit
            before, after = _differences(edit.before, edit.after())
            if not before:
                return
            self._db.run("DELETE FROM journal WHERE undone = 1")
            cursor = self._db.run(
                "INSERT INTO journal (at, verb, summary, before, after) VALUES (?, ?, ?, ?, ?)",
                (now(), verb, _dump(edit.summary), _dump(before), _dump(after)),
            )
        edit.changes = _changes(cursor.lastrowid or 0, before, after)

    def undo(self) -> tuple[JournalEntry, Changes] | None:
        """Take back the latest edit that stands; None where there is none."""
        return self._turn("undone = 0 ORDER BY id DESC", undone=True)

    def redo(self) -> tuple[JournalEntry, Changes] | None:
        """Do again the edit that was taken back last; None where there is none."""
        return self._turn("undone = 1 ORDER BY id", undone=False)

    def history(self, limit: int = 200) -> list[JournalEntry]:
        """Return the latest edits, newest first."""
        rows = self._db.rows(
            "SELECT id, at, verb, summary, undone FROM journal ORDER BY id DESC LIMIT ?", (limit,)
        )
        return [JournalEntry(EditId(i), at, v, json.loads(s), bool(u)) for i, at, v, s, u in rows]

    def _turn(self, which: str, *, undone: bool) -> tuple[JournalEntry, Changes] | None:
        with self._db.transaction():
            rows = self._db.rows(
                f"SELECT id, at, verb, summary, before, after FROM journal WHERE {which} LIMIT 1"
            )
            if not rows:
                return None
            edit_id, at, verb, summary, before, after = rows[0]
            images = json.loads(before), json.loads(after)
            cleared = self._restore(images[0] if undone else images[1])
            self._db.run("UPDATE journal SET undone = ? WHERE id = ?", (int(undone), edit_id))
        entry = JournalEntry(EditId(edit_id), at, verb, json.loads(summary), undone)
        return entry, _changes(edit_id, *images) | Changes(face_ids=frozenset(cleared))

    def _restore(self, image: Image) -> list[FaceId]:
        """Write the rows of an image; rows that are None there are removed.

        Faces that a job has removed meanwhile stay away, and so does what was said of them.
        Suggestions that a job has made meanwhile go where the image leaves no place for them;
        their faces are returned.
        """
        self._db.run("PRAGMA defer_foreign_keys=ON")  # rows refer to each other both ways
        people, faces, rejections, links = (image.get(table, {}) for table in _TABLES)
        gone = [PersonId(int(text)) for text, row in people.items() if row is None]
        cleared = self._clear_suggestions_of(gone)
        self._db.run_many("DELETE FROM people WHERE id = ?", [(i,) for i in gone])
        self._db.run_many(_PUT_PERSON, [row for row in people.values() if row])
        self._db.run_many(_PUT_FACE, [_face_values(row) for row in faces.values() if row])
        self._db.run_many(
            "DELETE FROM rejections WHERE face_id = ? AND person_id = ?",
            [key_of(text) for text, row in rejections.items() if row is None],
        )
        self._db.run_many(
            "DELETE FROM links WHERE face_id = ? AND other_id = ?",
            [key_of(text) for text, row in links.items() if row is None],
        )
        self._db.run_many(_PUT_LINK, [row for row in links.values() if row])
        refused = [row for row in rejections.values() if row]
        self._db.run_many(_PUT_REJECTION, [(*row, row[0]) for row in refused])
        against = suggested_against(self._db, [(row[0], row[1]) for row in refused])
        self._db.run_many(f"{_CLEAR} WHERE id = ?", [(i,) for i in against])
        return cleared + against

    def _clear_suggestions_of(self, people: Sequence[PersonId]) -> list[FaceId]:
        """Forget the suggestions of people about to go: a job's, made since the edit."""
        cleared: list[FaceId] = []
        for person_id in people:
            sql = "SELECT id FROM faces WHERE suggested_person_id = ?"
            cleared += [FaceId(row[0]) for row in self._db.rows(sql, (person_id,))]
        self._db.run_many(f"{_CLEAR} WHERE id = ?", [(i,) for i in cleared])
        return cleared


def _face_values(row: Row) -> list[Any]:
    """Return what is to be written of a face, then its id; rows of schema 1 lack the stranger."""
    return [*row[1:], *[None] * (len(COLUMNS["faces"]) - len(row)), row[0]]


def _dump(value: object) -> str:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)


def _differences(before: Image, after: Image) -> tuple[Image, Image]:
    """Keep only rows that changed."""
    changed = {
        table: [text for text, row in rows.items() if row != after[table][text]]
        for table, rows in before.items()
    }
    kept = {table: texts for table, texts in changed.items() if texts}
    return (
        {table: {t: before[table][t] for t in texts} for table, texts in kept.items()},
        {table: {t: after[table][t] for t in texts} for table, texts in kept.items()},
    )


def _changes(edit_id: int, *images: Image) -> Changes:
    faces: set[int] = set()
    people: set[int | None] = set()
    groups: set[int | None] = set()
    for image in images:
        faces.update(map(int, image.get("faces", {})))
        people.update(map(int, image.get("people", {})))
        rows = [row for row in image.get("faces", {}).values() if row]
        people.update({row[2] for row in rows}, {row[4] for row in rows})
        groups.update({row[3] for row in rows})
        for text in image.get("rejections", {}):
            face_id, person_id = key_of(text)
            faces.add(face_id)
            people.add(person_id)
    return Changes(
        face_ids=frozenset(map(FaceId, faces)),
        person_ids=frozenset(PersonId(i) for i in people if i),
        group_ids=frozenset(GroupId(i) for i in groups if i),
        edit_id=EditId(edit_id),
    )
