"""Edits as they are written: each is one transaction and one row that can take it back.

What the rows of an `Edit` held before and after goes into the journal. Undo writes the former
values, redo the latter, so both work after a restart. What was said survives a power cut.
"""

from __future__ import annotations

import json
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC
from typing import TYPE_CHECKING, Any

from faceorg.domain.changes import Changes
from faceorg.domain.ids import AlbumId, EditId, FaceId, GroupId, PersonId, PhotoId
from faceorg.library.clock import now
from faceorg.library.counts import counted_after
from faceorg.library.history.edit import Edit
from faceorg.library.history.images import BODIES, differences, key_of, restore, touched_of
from faceorg.library.portraits import keep_portraits, people_in
from faceorg.library.recognition.groupings import keep_apart

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from faceorg.library.database import Database
    from faceorg.library.history.images import Image

# The column itself lies behind the images, which may be of megabytes; an index tells the same.
_UNDONE = "IN (SELECT u.id FROM journal u WHERE u.undone = 1)"
REGROUP = "regroup"  # the verb of an edit that may change all groups and suggestions


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
        with self._db.transaction(durable=True):
            edit = Edit(self._db)
            yield edit
            before, after = differences(edit.before, edit.after())
            if not before:
                return
            self._keep_portraits(before, after)
            self._note_touched((), before, after)
            self._db.run("DELETE FROM journal WHERE undone = 1")
            cursor = self._db.run(
                "INSERT INTO journal (at, verb, summary, before, after) VALUES (?, ?, ?, ?, ?)",
                (now(), verb, _dump(edit.summary), _dump(before), _dump(after)),
            )
        edit.changes = _changes(cursor.lastrowid or 0, verb, before, after)

    def undo(self) -> tuple[JournalEntry, Changes] | None:
        """Take back the latest edit that stands; None where there is none."""
        return self._turn(f"id NOT {_UNDONE} ORDER BY id DESC", undone=True)

    def redo(self) -> tuple[JournalEntry, Changes] | None:
        """Do again the edit that was taken back last; None where there is none."""
        return self._turn("undone = 1 ORDER BY id", undone=False)

    def undo_to(self, edit_id: EditId) -> list[tuple[JournalEntry, Changes]]:
        """Take back everything down to this edit, and this one too, in one transaction.

        Returns:
            The edits taken back, latest first; none where this one does not stand.
        """
        with self._db.transaction(durable=True):
            number = self._db.value(
                f"SELECT count(*) FROM journal WHERE id NOT {_UNDONE} AND id >= ?1"
                f" AND EXISTS (SELECT 1 FROM journal WHERE id NOT {_UNDONE} AND id = ?1)",
                (edit_id,),
            )
            turned = [self.undo() for _ in range(number)]
        return [step for step in turned if step is not None]

    def history(self, limit: int = 200) -> list[JournalEntry]:
        """Return the latest edits, newest first."""
        rows = self._db.rows(
            f"SELECT id, at, verb, summary, id {_UNDONE} FROM journal ORDER BY id DESC LIMIT ?",
            (limit,),
        )
        return [JournalEntry(EditId(i), at, v, json.loads(s), bool(u)) for i, at, v, s, u in rows]

    def settled_since(self, moment: datetime) -> int:
        """Return how many faces were decided since then, by edits that stand."""
        return int(
            self._db.value(
                "SELECT count(DISTINCT was.key) FROM journal j"
                " CROSS JOIN json_each(j.before, '$.faces') was CROSS JOIN faces f"
                " ON f.id = CAST(was.key AS INTEGER) AND f.decision IS NOT NULL"
                f" WHERE j.at >= ? AND j.id NOT {_UNDONE}"
                " AND json_extract(was.value, '$[1]') IS NULL",
                (moment.astimezone(UTC).isoformat(timespec="seconds"),),
            )
        )

    def _turn(self, which: str, *, undone: bool) -> tuple[JournalEntry, Changes] | None:
        with self._db.transaction(durable=True):
            rows = self._db.rows(
                f"SELECT id, at, verb, summary, before, after FROM journal WHERE {which} LIMIT 1"
            )
            if not rows:
                return None
            edit_id, at, verb, summary, before, after = rows[0]
            images = json.loads(before), json.loads(after)
            image = images[0] if undone else images[1]
            with counted_after(self._db, len(image.get("faces", {}))):
                cleared = restore(self._db, image)
            if not undone:  # a job may have put together what is kept apart again
                kept_apart = (
                    key_of("separations", key) for key in images[1].get("separations", {})
                )
                cleared += keep_apart(self._db, [number for number, _ in kept_apart])
            self._keep_portraits(*images)
            self._note_touched(cleared, *images)
            self._db.run("UPDATE journal SET undone = ? WHERE id = ?", (int(undone), edit_id))
        entry = JournalEntry(EditId(edit_id), at, verb, json.loads(summary), undone)
        return entry, _changes(edit_id, verb, *images) | Changes(face_ids=frozenset(cleared))

    def _keep_portraits(self, *images: Image) -> None:
        """Choose anew by which faces people are shown who may be shown by others now."""
        people: set[int] = set()
        for image in images:
            people.update(map(int, image.get("people", {})))
            people.update(row[2] for row in image.get("faces", {}).values() if row and row[2])
        photos = [int(text) for text in images[0].get("photos", {})]
        keep_portraits(self._db.run, people | people_in(self._db.run, photos))

    def _note_touched(self, cleared: Iterable[int], *images: Image) -> None:
        """Say which faces an edit has changed, and whose they were or are."""
        if self._db.revision is not None:
            touched = [touched_of(image) for image in images]
            faces = {*cleared, *(i for faces, _ in touched for i in faces)}
            self._db.revision.note(faces, {i for _, owners in touched for i in owners})


def _dump(value: object) -> str:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)


def _changes(edit_id: int, verb: str, *images: Image) -> Changes:
    photos: set[int] = set()
    albums: set[int] = set()
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
            face_id, person_id = key_of("rejections", text)
            faces.add(face_id)
            people.add(person_id)
        photos.update(row[1] for row in image.get(BODIES, {}).values() if row)
        photos.update(map(int, image.get("photos", {})))
        albums.update(map(int, image.get("albums", {})))
        albums.update(key_of("album_photos", text)[0] for text in image.get("album_photos", {}))
        for text in image.get("relations", {}):
            people.update(key_of("relations", text)[:2])
    return Changes(
        photo_ids=frozenset(map(PhotoId, photos)),
        face_ids=frozenset(map(FaceId, faces)),
        person_ids=frozenset(PersonId(i) for i in people if i),
        group_ids=frozenset(GroupId(i) for i in groups if i),
        album_ids=frozenset(map(AlbumId, albums)),
        people_regrouped=verb == REGROUP,
        edit_id=EditId(edit_id),
    )
