"""Forgetting as rows: what was asked to be forgotten, whom it touches, and its removal.

What the history says of it is seen to in `library.history.redaction`, what files still hold in
`library.files.scrubbing`.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from faceorg.domain.ids import ForgettingId, PersonId
from faceorg.domain.safety import ForgetKind, ForgetTarget, Forgetting
from faceorg.library.counts import counted_after, uncounted
from faceorg.library.history.redaction import Scope, mentions
from faceorg.library.recognition import looked

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from faceorg.library.database import Database

BEGUN = datetime.fromtimestamp(0, UTC).isoformat()  # as `due_at`: rows are gone, bytes are not
# Of settings only what says nothing of anybody stays when everything is forgotten.
_PLAIN_SETTINGS = (
    *("theme", "photo_row_height", "strictness", "pack"),
    *("decoding_limits", "trash_days", "problems_tried_with"),
)
_UNDER = "({0} = ?1 OR substr({0}, 1, length(?2)) = ?2)"
_CLEAR = "UPDATE faces SET suggested_person_id = NULL, suggestion_score = NULL"
_IDS = "IN (SELECT value FROM json_each(?))"


@dataclass(frozen=True, slots=True)
class AskedFor:
    """A row of `forgettings`; `begun` is whether it can no longer be taken back."""

    forgetting: Forgetting
    begun: bool


# what was asked ----------------------------------------------------------------------------


def add(database: Database, target: ForgetTarget, due_at: datetime) -> ForgettingId:
    """Note that something is to be forgotten."""
    cursor = database.run(
        "INSERT INTO forgettings (kind, person_id, folder, asked_at, due_at)"
        " VALUES (?, ?, ?, ?, ?)",
        (
            target.kind.value,
            target.person_id,
            target.folder,
            _text(datetime.now(UTC)),
            _text(due_at),
        ),
    )
    return ForgettingId(cursor.lastrowid or 0)


def asked_for(database: Database) -> list[AskedFor]:
    """Return everything that waits to be forgotten, what was asked first coming first."""
    rows = database.rows(
        "SELECT g.id, g.kind, g.person_id, g.folder, g.due_at, p.name FROM forgettings g"
        " LEFT JOIN people p ON p.id = g.person_id ORDER BY g.id"
    )
    found = []
    for number, kind, person_id, folder, due_at, name in rows:
        target = ForgetTarget(ForgetKind(kind), person_id, folder)
        shown = name or (os.fsdecode(folder) if folder is not None else "")
        due = datetime.fromisoformat(due_at)
        found.append(
            AskedFor(Forgetting(ForgettingId(number), target, shown, due), due_at == BEGUN)
        )
    return found


def take_back(database: Database, forgetting_id: ForgettingId) -> bool:
    """Drop what was asked; return whether it was still there and had not begun."""
    sql = "DELETE FROM forgettings WHERE id = ? AND due_at <> ?"
    return database.run(sql, (forgetting_id, BEGUN)).rowcount == 1


def note_begun(database: Database, forgetting_id: ForgettingId) -> bool:
    """Note that rows are being removed, and drop whom it speaks of; part of a transaction.

    Returns:
        Whether it was still there and had not begun.
    """
    sql = (
        "UPDATE forgettings SET person_id = NULL, folder = NULL, due_at = ?1"
        " WHERE id = ?2 AND due_at <> ?1"
    )
    return database.run(sql, (BEGUN, forgetting_id)).rowcount == 1


def note_done(database: Database, forgettings: Sequence[ForgettingId]) -> None:
    """Drop what is forgotten for good, on the disk too."""
    database.run_many("DELETE FROM forgettings WHERE id = ?", [(i,) for i in forgettings])


# whom it touches ---------------------------------------------------------------------------


def scope_of_person(database: Database, person_id: PersonId) -> Scope:
    """Return a person with their confirmed faces and those suggested to them."""
    sql = "SELECT id FROM faces WHERE person_id = ?1 OR suggested_person_id = ?1"
    faces = _column(database, sql, (person_id,))
    return Scope(people=frozenset({int(person_id)}), faces=faces)


def scope_of_strangers(database: Database) -> Scope:
    """Return all faces that were ignored or absorbed, and the strangers they are of."""
    sql = "SELECT id FROM faces WHERE decision = 'ignored' OR stranger_id IS NOT NULL"
    strangers = _column(database, "SELECT id FROM strangers")
    return Scope(faces=_column(database, sql), strangers=strangers, all_ignored=True)


def scope_of_folder(database: Database, folder: bytes) -> Scope:
    """Return all photos at or below a folder, their faces, and people known only from there."""
    photos = _column(
        database,
        "SELECT p.id FROM photos p JOIN directories d ON d.id = p.directory_id"
        f" WHERE {_UNDER.format('d.path')}",
        _under(folder),
    )
    wanted = json.dumps(sorted(photos))
    faces = _column(database, f"SELECT id FROM faces WHERE photo_id {_IDS}", (wanted,))
    people = _column(
        database,
        "SELECT person_id FROM faces WHERE person_id IS NOT NULL GROUP BY person_id"
        f" HAVING count(*) = sum(photo_id {_IDS})",
        (wanted,),
    )
    return Scope(people=people, faces=faces, photos=photos, folder=folder)


def knows_folder(database: Database, folder: bytes) -> bool:
    """Whether the library holds anything of a folder."""
    values = _under(folder)
    return any(
        database.value(
            f"SELECT EXISTS (SELECT 1 FROM {table} WHERE {_UNDER.format('path')})", values
        )
        for table in ("folders", "directories", "problems")
    )


# removal -----------------------------------------------------------------------------------


def erase(database: Database, scope: Scope) -> None:
    """Remove rows, and remember where faces were so that they are not found again.

    Part of a transaction, in which the history was redacted before.
    """
    database.run("PRAGMA defer_foreign_keys=ON")
    with counted_after(database, len(scope.faces) + len(scope.photos)):
        _erase_rows(database, scope)
    _release_absorbed(database)
    _erase_answers(database, scope)
    looked.clear(database)


def _erase_rows(database: Database, scope: Scope) -> None:
    faces, people, strangers, photos, albums = (
        (json.dumps(sorted(ids)),)
        for ids in (scope.faces, scope.people, scope.strangers, scope.photos, scope.albums)
    )
    database.run(
        "INSERT OR IGNORE INTO forgotten (photo_id, x, y, w, h)"
        f" SELECT photo_id, x, y, w, h FROM faces WHERE id {_IDS}",
        faces,
    )
    for sql, values in (
        (f"DELETE FROM rejections WHERE person_id {_IDS}", people),
        (f"{_CLEAR} WHERE suggested_person_id {_IDS}", people),
        (f"DELETE FROM faces WHERE id {_IDS}", faces),
        (f"DELETE FROM people WHERE id {_IDS}", people),
        (f"UPDATE faces SET stranger_id = NULL WHERE stranger_id {_IDS}", strangers),
        (f"DELETE FROM strangers WHERE id {_IDS}", strangers),
        (f"DELETE FROM photos WHERE id {_IDS}", photos),
        (f"DELETE FROM albums WHERE id {_IDS}", albums),
    ):
        database.run(sql, values)


def erase_folder(database: Database, folder: bytes) -> None:
    """Remove a folder, the directories in it and their problems; part of a transaction."""
    for table in ("problems", "directories", "folders", "sidecars_left"):
        database.run(f"DELETE FROM {table} WHERE {_UNDER.format('path')}", _under(folder))


def erase_everything(database: Database) -> None:
    """Empty the library; settings that say nothing of anybody stay. Part of a transaction."""
    database.run("PRAGMA defer_foreign_keys=ON")
    rows = database.rows(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        " AND name NOT LIKE '\\_sqlite%' ESCAPE '\\' AND name NOT IN ('settings', 'forgettings')"
    )
    with uncounted(database):
        for (table,) in rows:
            database.run(f'DELETE FROM "{table}"')
    database.run(
        "DELETE FROM settings WHERE key NOT IN (SELECT value FROM json_each(?))",
        (json.dumps(_PLAIN_SETTINGS),),
    )
    database.run("DELETE FROM forgettings WHERE due_at <> ?", (BEGUN,))


def _release_absorbed(database: Database) -> None:
    """Let go of faces that were absorbed by strangers who are known no more."""
    database.run(
        "UPDATE faces SET stranger_id = NULL WHERE stranger_id IS NOT NULL AND decision IS NULL"
        " AND NOT EXISTS (SELECT 1 FROM faces o"
        " WHERE o.stranger_id = faces.stranger_id AND o.decision = 'ignored')"
    )


def _erase_answers(database: Database, scope: Scope) -> None:
    rows = database.rows("SELECT question FROM answers")
    gone = [row for row in rows if mentions(row[0], scope)]
    database.run_many("DELETE FROM answers WHERE question = ?", gone)


def _column(database: Database, sql: str, values: Sequence[object] = ()) -> frozenset[int]:
    return frozenset(int(row[0]) for row in database.rows(sql, values))


def _under(folder: bytes) -> tuple[bytes, bytes]:
    sep = os.sep.encode()
    bare = folder.rstrip(sep)
    return bare or sep, bare + sep


def _text(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat()


def names_of(database: Database, people: Iterable[int]) -> list[str]:
    """Return the names of people."""
    sql = f"SELECT name FROM people WHERE id {_IDS} ORDER BY id"
    return [row[0] for row in database.rows(sql, (json.dumps(sorted(people)),))]
