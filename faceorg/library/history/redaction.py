"""Takes what was forgotten out of the history, so that what remains can still be taken back.

Every image in the journal goes through the same mapping: rows of forgotten faces, people and
strangers go, and faces of others that once were a forgotten person's are held to have been nobody's
then. What one edit left is still what the next one found, so undo and redo meet no gap. Edits of
which nothing is left go; the sentence of one that spoke of somebody forgotten is replaced.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from faceorg.domain.people import name_key
from faceorg.library.history.images import (
    BODIES,
    BROUGHT,
    COLUMNS,
    body_column,
    differences,
    key_of,
)
from faceorg.library.history.stored_queries import asks_for, without

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from faceorg.library.database import Database
    from faceorg.library.history.images import Image, Row

REDACTED = "redacted"  # the verb of an edit that spoke of somebody forgotten
_PAGE = 200
_IDS_IN_KEYS = re.compile(r"(?<![0-9a-z])(p|person:|f|face:)(\d+)")
_FACE = {name: at for at, name in enumerate(COLUMNS["faces"])}
_NAME, _NAME_KEY, _COVER = (
    COLUMNS["people"].index(n) for n in ("name", "name_key", "cover_face_id")
)
# Tables of rows that speak of people.
_SPOKEN = ("people", "rejections", "answers", "albums", "relations", "brought_people")
_QUERY, _FIRST_PHOTO = (COLUMNS["albums"].index(n) for n in ("query", "cover_photo_id"))


@dataclass(frozen=True, slots=True)
class Scope:
    """Who and what is forgotten together, as ids.

    Attributes:
        albums: smart albums that ask for somebody or something of it.
        folder: where the photos lie, bytes of the file system.
        all_ignored: faces that are only in the history any more go, too, where they were ignored.
    """

    people: frozenset[int] = frozenset()
    faces: frozenset[int] = frozenset()
    strangers: frozenset[int] = frozenset()
    photos: frozenset[int] = frozenset()
    albums: frozenset[int] = frozenset()
    folder: bytes | None = None
    all_ignored: bool = False


@dataclass
class _Past:
    """What the history knows of people and faces that may be there no more."""

    names: dict[int, set[str]] = field(default_factory=lambda: defaultdict(set))
    merged_into: dict[int, set[int]] = field(default_factory=lambda: defaultdict(set))
    faces_of: dict[int, set[int]] = field(default_factory=lambda: defaultdict(set))
    faces_in: dict[int, set[int]] = field(default_factory=lambda: defaultdict(set))
    ignored: set[int] = field(default_factory=set)
    queries: dict[int, set[str]] = field(default_factory=lambda: defaultdict(set))


def widened(database: Database, scope: Scope) -> tuple[Scope, frozenset[str]]:
    """Return the scope with what only the history still knows, and all names to be forgotten.

    Somebody who was merged into a forgotten person was that person, and so was somebody who is
    gone and had the same name. A face that was drawn and removed again is kept by the history.
    """
    past = _past(database)
    living = {int(row[0]) for row in database.rows("SELECT id FROM people")}
    people = set(scope.people)
    while True:
        keys = {_key(n) for p in people for n in past.names[p] | _name(database, p)}
        more = {
            p
            for p in [*past.names]
            if p not in living | people
            and (past.merged_into[p] & people or {_key(n) for n in past.names[p]} & keys)
        }
        if not more:
            break
        people |= more
    names = {n for p in people for n in past.names[p] | _name(database, p)}
    faces = {f for p in people for f in past.faces_of[p]}
    faces |= {f for photo in scope.photos for f in past.faces_in[photo]}
    faces |= past.ignored if scope.all_ignored else set()
    there = {int(row[0]) for row in database.rows("SELECT id FROM faces")}
    albums = _albums_asking(database, past, people, scope.folder)
    wide = replace(
        scope,
        people=frozenset(people),
        faces=scope.faces | frozenset(faces - there),
        albums=frozenset(albums),
    )
    others = {row[0] for row in database.rows("SELECT id, name FROM people") if row[0] in people}
    shared = {n for i, n in database.rows("SELECT id, name FROM people") if i not in others}
    return wide, frozenset(names - shared)


def redact(database: Database, scope: Scope, names: frozenset[str]) -> int:
    """Take a scope out of the history; return how many edits went as a whole.

    Part of a transaction.
    """
    gone = 0
    for edit_id, verb, summary, *images in _entries(database):
        before, after = differences(*(_mapped(image, scope) for image in images))
        if not before:
            gone += 1
            database.run("DELETE FROM journal WHERE id = ?", (edit_id,))
            continue
        said = scope.people and (_speaks_of(images, scope) or _names(summary) & names)
        if not said and [before, after] == images:
            continue
        kind = "photos" if before.get("photos") else "faces"
        plain = {kind: len(before.get(kind, {}))}
        told = (REDACTED, plain) if said else (verb, summary)
        database.run(
            "UPDATE journal SET verb = ?, summary = ?, before = ?, after = ? WHERE id = ?",
            (told[0], *map(_dump, (told[1], before, after)), edit_id),
        )
    return gone


def count_gone(database: Database, scope: Scope) -> int:
    """Return how many edits `redact` would remove as a whole."""
    pairs = (
        differences(_mapped(before, scope), _mapped(after, scope))
        for _, _, _, before, after in _entries(database)
    )
    return sum(not before for before, _ in pairs)


def faces_in_history(database: Database) -> set[int]:
    """Return the faces whose whole rows the history holds: undo may bring them back."""
    return {
        int(text)
        for *_, before, after in _entries(database)
        for image in (before, after)
        for text, row in image.get(BODIES, {}).items()
        if row is not None
    }


def mentions(question: str, scope: Scope) -> bool:
    """Whether the key of an answer speaks of somebody or a face in the scope."""
    return any(
        int(number) in (scope.people if kind.startswith("p") else scope.faces)
        for kind, number in _IDS_IN_KEYS.findall(question)
    )


def _past(database: Database) -> _Past:
    past = _Past()
    for _, _, _, before, after in _entries(database):
        for image in (before, after):
            for text, row in image.get("people", {}).items():
                if row is not None:
                    past.names[int(text)].add(row[_NAME])
            for text, row in image.get(BODIES, {}).items():
                if row is not None:
                    _note_body(past, int(text), row)
            for text, row in image.get("albums", {}).items():
                past.queries[int(text)] |= {row[_QUERY]} - {None} if row is not None else set()
        for text, row in before.get("people", {}).items():
            if row is not None and after["people"][text] is None:
                past.merged_into[int(text)] |= _went_to(int(text), before, after)
    return past


def _albums_asking(
    database: Database, past: _Past, people: set[int], folder: bytes | None
) -> set[int]:
    """Return smart albums that ask for these people or this folder, or did so before they went."""
    living = dict(database.rows("SELECT id, query FROM albums"))
    gone = {i for i in past.queries if i not in living}
    asking = {i for i, query in living.items() if asks_for(query, people, folder)}
    return asking | {i for i in gone if any(asks_for(q, people, folder) for q in past.queries[i])}


def _note_body(past: _Past, face_id: int, row: Row) -> None:
    past.faces_in[row[body_column("photo_id")]].add(face_id)
    for column in ("person_id", "suggested_person_id"):
        if row[body_column(column)] is not None:
            past.faces_of[row[body_column(column)]].add(face_id)
    if row[body_column("decision")] == "ignored" or isinstance(
        row[body_column("stranger_id")], int
    ):
        past.ignored.add(face_id)


def _went_to(person_id: int, before: Image, after: Image) -> set[int]:
    """Return whose the faces of somebody became, and what files had brought of them."""
    at = _FACE["person_id"]
    pairs = ((row, after["faces"][text]) for text, row in before.get("faces", {}).items())
    found = {
        now[at]
        for row, now in pairs
        if row is not None and now is not None and row[at] == person_id and now[at] is not None
    }
    for table in ("brought_people", BROUGHT):
        had, have = (_brought_in(image, table) for image in (before, after))
        gone = {what for owner, what in had - have if owner == person_id}
        found |= {owner for owner, what in have - had if what in gone}
    return found


def _brought_in(image: Image, table: str) -> set[tuple[Any, Any]]:
    """Return whose is what, of what files have brought."""
    rows = image.get(table, {}).items()
    return {(owner, what) for text, row in rows if row for owner, what in [key_of(table, text)]}


def _mapped(image: Image, scope: Scope) -> Image:
    return {
        table: {
            text: None if row is None else _mapped_row(table, row, scope)
            for text, row in rows.items()
            if not _goes(table, text, scope)
        }
        for table, rows in image.items()
    }


def _goes(table: str, text: str, scope: Scope) -> bool:
    """Whether a row of this key is of something forgotten."""
    if table == "answers":
        return mentions(text, scope)
    key = key_of(table, text)
    if table in ("photos", "albums", "album_photos"):
        ends = {"photos": scope.photos, "albums": scope.albums, "album_photos": scope.albums}
        return key[0] in ends[table] or key[-1] in (scope.photos if len(key) == 2 else ())
    if table == "relations":
        return not scope.people.isdisjoint(key[:2])
    if table in ("brought_people", BROUGHT):
        return key[0] in scope.people
    gone = {
        "people": scope.people,
        "strangers": scope.strangers,
        "separations": scope.faces,
        "rejections": scope.people,
    }.get(table, scope.faces)
    # The last part of a key is what the table is about; links and rejections begin with a face.
    return key[-1] in gone or (table in ("links", "rejections") and key[0] in scope.faces)


def _mapped_row(table: str, row: Row, scope: Scope) -> Row:
    if table == "faces":
        return _unnamed(row, scope, _FACE)
    if table == BODIES:
        return _unnamed(row, scope, {name: body_column(name) for name in _FACE})
    if table == "people" and row[_COVER] in scope.faces:
        return [None if at == _COVER else value for at, value in enumerate(row)]
    if table == "albums":
        made = list(row)
        made[_QUERY] = without(row[_QUERY], scope.people, scope.folder)
        made[_FIRST_PHOTO] = None if row[_FIRST_PHOTO] in scope.photos else row[_FIRST_PHOTO]
        return made
    return row


def _unnamed(row: Row, scope: Scope, at: dict[str, int]) -> Row:
    """Return a face as nobody's where it was somebody's who is forgotten."""
    made = list(row)
    if made[at["person_id"]] in scope.people:
        made[at["decision"]] = made[at["person_id"]] = None
        if at["origin"] < len(made):
            made[at["origin"]] = None
    if made[at["suggested_person_id"]] in scope.people:
        made[at["suggested_person_id"]] = made[at["suggestion_score"]] = None
    stranger = at["stranger_id"]
    if stranger < len(made) and made[stranger] in scope.strangers:  # schema 1 has none
        made[stranger] = None
    return made


def _speaks_of(images: Sequence[Image], scope: Scope) -> bool:
    """Whether a row of an edit was of somebody forgotten."""
    for image in images:
        for table, rows in image.items():
            for text, row in rows.items():
                spoken = table in _SPOKEN
                if spoken and _goes(table, text, scope):
                    return True
                if row is not None and table == "faces" and row[_FACE["person_id"]] in scope.people:
                    return True
    return False


def _names(summary: dict[str, Any]) -> set[str]:
    """Return the names that the sentence of an edit may speak of."""
    found: set[str] = set()
    for value in summary.values():
        texts = value if isinstance(value, list) else [value]
        for text in texts:
            if isinstance(text, str):
                found.update((text, *text.split(", ")))
    return found


def _entries(database: Database) -> Iterator[tuple[int, str, dict[str, Any], Image, Image]]:
    """Go through the history in pages: images may be large."""
    last = 0
    while True:
        rows = database.rows(
            "SELECT id, verb, summary, before, after FROM journal WHERE id > ? ORDER BY id LIMIT ?",
            (last, _PAGE),
        )
        for edit_id, verb, summary, before, after in rows:
            yield edit_id, verb, json.loads(summary), json.loads(before), json.loads(after)
        if len(rows) < _PAGE:
            return
        last = rows[-1][0]


def _key(name: str) -> str:
    """Return what spellings of a name share; smileys share nothing."""
    return name_key(name) or name


def _name(database: Database, person_id: int) -> set[str]:
    return {row[0] for row in database.rows("SELECT name FROM people WHERE id = ?", (person_id,))}


def _dump(value: object) -> str:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)
