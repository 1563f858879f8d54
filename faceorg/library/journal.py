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
from faceorg.library.edit import COLUMNS, KEY_LENGTH, Edit, key_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from faceorg.library.database import Database
    from faceorg.library.edit import Image, Row

_RESTORE_ORDER = ("people", "faces", "rejections")


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
            images = _dump(before), _dump(after)
            cursor = self._db.run(
                "INSERT INTO journal (at, verb, summary, before, after) VALUES (?, ?, ?, ?, ?)",
                (now(), verb, _dump(edit.summary), *images),
            )
        edit.changes = _changes(cursor.lastrowid or 0, *images)

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
            self._restore(json.loads(before if undone else after))
            self._db.run("UPDATE journal SET undone = ? WHERE id = ?", (int(undone), edit_id))
        entry = JournalEntry(EditId(edit_id), at, verb, json.loads(summary), undone)
        return entry, _changes(edit_id, before, after)

    def _restore(self, image: Image) -> None:
        """Write the rows of an image; rows that are None there are removed, people last."""
        self._db.run("PRAGMA defer_foreign_keys=ON")
        for table in _RESTORE_ORDER:
            columns = COLUMNS[table]
            for text, row in image.get(table, {}).items():
                if row is None:
                    self._delete(table, key_of(text))
                elif table == "rejections" and not self._face_exists(row[0]):
                    continue  # found again elsewhere meanwhile, by a job
                elif table == "faces":
                    changed = ", ".join(f"{c} = ?" for c in columns[1:])
                    self._db.run(f"UPDATE faces SET {changed} WHERE id = ?", (*row[1:], row[0]))
                else:
                    self._upsert(table, columns, row)

    def _upsert(self, table: str, columns: Sequence[str], row: Row) -> None:
        names, marks = ", ".join(columns), ", ".join("?" * len(columns))
        key = ", ".join(columns[: KEY_LENGTH[table]])
        changed = ", ".join(f"{c} = excluded.{c}" for c in columns[KEY_LENGTH[table] :])
        self._db.run(
            f"INSERT INTO {table} ({names}) VALUES ({marks})"
            f" ON CONFLICT ({key}) DO UPDATE SET {changed}",
            row,
        )

    def _face_exists(self, face_id: int) -> bool:
        return self._db.value("SELECT 1 FROM faces WHERE id = ?", (face_id,)) is not None

    def _delete(self, table: str, key: Sequence[Any]) -> None:
        if table == "people":  # suggestions are a job's, made since, and go with the person
            self._db.run(
                "UPDATE faces SET suggested_person_id = NULL, suggestion_score = NULL"
                " WHERE suggested_person_id = ?",
                key,
            )
        where = " AND ".join(f"{c} = ?" for c in COLUMNS[table][: KEY_LENGTH[table]])
        self._db.run(f"DELETE FROM {table} WHERE {where}", key)


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


def _changes(edit_id: int, before: str, after: str) -> Changes:
    faces: set[FaceId] = set()
    people: set[PersonId] = set()
    groups: set[GroupId] = set()
    for image in (json.loads(before), json.loads(after)):
        faces.update(FaceId(int(text)) for text in image.get("faces", {}))
        people.update(PersonId(int(text)) for text in image.get("people", {}))
        for row in image.get("faces", {}).values():
            people.update(PersonId(i) for i in (row[2], row[4]) if i)
            groups.update(GroupId(i) for i in (row[3],) if i)
    return Changes(
        face_ids=frozenset(faces),
        person_ids=frozenset(people),
        group_ids=frozenset(groups),
        edit_id=EditId(edit_id),
    )
