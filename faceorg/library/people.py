"""People and groups as lists show them."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from faceorg.domain.faces import Rejection
from faceorg.domain.ids import FaceId, PersonId, PhotoId
from faceorg.domain.people import Group, Person, clean_name, keys_nearly_equal, name_key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.domain.ids import GroupId
    from faceorg.library.database import Database

# Counts are kept (see `library.counts`), and so are portraits (see `library.portraits`); the best
# face is the first one of an index.
# Photos whose files are gone are not counted, as no list of photos shows them; faces stay.
_PEOPLE = """
    SELECT p.id, p.name, p.birth_date,
        coalesce(p.cover_face_id,
            p.portrait_face_id, (SELECT f.id FROM faces f WHERE f.person_id = p.id
                ORDER BY f.quality DESC, f.photo_id, f.id LIMIT 1)),
        p.photos, p.faces, p.suggestions, p.hidden
    FROM people p
"""
_GROUPS = """
    SELECT g.id, (SELECT f.id FROM faces f WHERE f.group_id = g.id
            ORDER BY f.quality DESC, f.photo_id, f.id LIMIT 1),
        g.faces, g.photos
    FROM groups g WHERE g.faces > 0
"""
# Looked at for whom somebody is seen with: 7 ms of processor time for each thousand.
SEEN_WITH_FACES = 4000


class Seen(NamedTuple):
    """A photo somebody is seen in, and its day."""

    photo_id: PhotoId
    day: date


class People:
    """Reads people and groups; edits live in `library.history.journal` and `engine.edits`."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def all(self) -> list[Person]:
        """Return all people, most photos first."""
        rows = self._db.rows(f"{_PEOPLE} ORDER BY 5 DESC, p.name_key, p.id")
        return [_person(row) for row in rows]

    def all_with_keys(self) -> tuple[list[Person], list[str]]:
        """Return all people as `all` does, and the keys of their names."""
        columns = _PEOPLE.replace("p.hidden", "p.hidden, p.name_key")
        rows = self._db.rows(f"{columns} ORDER BY 5 DESC, p.name_key, p.id")
        return [_person(row[:-1]) for row in rows], [row[-1] for row in rows]

    def ids(self, order: Literal["photos", "name"], key: str = "") -> list[int]:
        """Return the ids of people who are not hidden, most photos first or by name.

        Args:
            order: "photos" or "name".
            key: only of people whose name holds this (see `name_key`); "" for all.
        """
        by = "name_key, id" if order == "name" else "photos DESC, name_key, id"
        where, held = ("AND instr(name_key, ?)", (key,)) if key else ("", ())
        sql = f"SELECT id FROM people WHERE hidden = 0 {where} ORDER BY {by}"
        return _ids(self._db, sql, held)

    def hidden_ids(self) -> list[PersonId]:
        """Return the people whom somebody does not want to see in lists, by name."""
        rows = self._db.rows("SELECT id FROM people WHERE hidden = 1 ORDER BY name_key, id")
        return [PersonId(row[0]) for row in rows]

    def some(self, person_ids: Sequence[int]) -> list[Person]:
        """Return the people of these ids, in no order; unknown ids are left out."""
        rows = self._db.rows(
            f"{_PEOPLE} WHERE p.id IN (SELECT value FROM json_each(?))", (_json(person_ids),)
        )
        return [_person(row) for row in rows]

    def count(self) -> int:
        """Return how many people have a name and are not hidden."""
        return int(self._db.value("SELECT count(*) FROM people WHERE hidden = 0"))

    def get(self, person_id: PersonId) -> Person | None:
        """Return one person, or None."""
        rows = self._db.rows(f"{_PEOPLE} WHERE p.id = ?", (person_id,))
        return _person(rows[0]) if rows else None

    def named(self, name: str) -> list[Person]:
        """Return the people whose name has the same key as `name`."""
        rows = self._db.rows(f"{_PEOPLE} WHERE p.name_key = ? ORDER BY p.id", (name_key(name),))
        return [_person(row) for row in rows]

    def nearly_named(self, name: str) -> list[Person]:
        """Return the people whom `name` may mean, those with the same key first."""
        key, wanted = name_key(name), clean_name(name)
        rows = self._db.rows("SELECT id, name, name_key FROM people ORDER BY id")
        near = sorted(
            (known != name, other != key, i)
            for i, known, other in rows
            if keys_nearly_equal(key, other) or known == wanted
        )
        found = (self.get(PersonId(i)) for _, _, i in near)
        return [person for person in found if person is not None]

    def groups(self) -> list[Group]:
        """Return the unnamed groups, largest first."""
        rows = self._db.rows(f"{_GROUPS} ORDER BY g.faces DESC, g.id")
        return [Group(*row) for row in rows]

    def group_ids(self) -> list[int]:
        """Return the ids of the unnamed groups, largest first."""
        sql = "SELECT id FROM groups WHERE faces > 0 ORDER BY faces DESC, id"
        return _ids(self._db, sql)

    def some_groups(self, group_ids: Sequence[int]) -> list[Group]:
        """Return the groups of these ids, in no order; unknown and empty ones are left out."""
        rows = self._db.rows(
            f"{_GROUPS} AND g.id IN (SELECT value FROM json_each(?))", (_json(group_ids),)
        )
        return [Group(*row) for row in rows]

    def count_groups(self) -> int:
        """Return how many groups have no name."""
        return int(self._db.value("SELECT count(*) FROM groups WHERE faces > 0"))

    def loose_faces(self, limit: int) -> list[FaceId]:
        """Return the faces that are nobody's yet and like no other, best quality first."""
        rows = self._db.rows(
            "SELECT f.id FROM faces f WHERE decision IS NULL AND stranger_id IS NULL"
            " AND group_id IS NULL AND suggested_person_id IS NULL"
            " AND NOT (SELECT missing FROM photos WHERE id = f.photo_id)"
            " ORDER BY quality DESC, f.id LIMIT ?",
            (limit,),
        )
        return [FaceId(row[0]) for row in rows]

    def group(self, group_id: GroupId) -> Group | None:
        """Return one group, or None where it has no faces (any more)."""
        rows = self._db.rows(f"{_GROUPS} AND g.id = ?", (group_id,))
        return next((Group(*row) for row in rows), None)

    def birth_dates(self) -> dict[PersonId, date]:
        """Return when people were born, as far as it is known."""
        rows = self._db.rows("SELECT id, birth_date FROM people WHERE birth_date IS NOT NULL")
        return {PersonId(i): date.fromisoformat(born) for i, born in rows}

    def all_rejections(self) -> list[Rejection]:
        """Return who is known not to be whom, latest first."""
        rows = self._db.rows(
            "SELECT r.face_id, r.person_id, p.name, r.rejected_at FROM rejections r"
            " JOIN people p ON p.id = r.person_id ORDER BY r.rejected_at DESC, 1 DESC, 2"
        )
        return [Rejection(FaceId(f), PersonId(p), name, at) for f, p, name, at in rows]

    def seen(self, person_id: PersonId) -> tuple[Seen, Seen] | None:
        """Return when somebody was first and last seen in a photo that a camera dated.

        Photos that are hidden or gone are left out. 2 us for each photo.
        """
        moment = "p.taken_at || ' ' || p.id"
        [(first, last)] = self._db.rows(
            f"SELECT min({moment}), max({moment}) FROM faces f CROSS JOIN photos p"
            " ON p.id = f.photo_id WHERE f.person_id = ? AND p.dated AND p.state = 'done'"
            " AND p.missing = 0 AND p.hidden = 0",
            (person_id,),
        )
        return (_seen(first), _seen(last)) if first and last else None

    def seen_with(self, person_id: PersonId, limit: int = 5) -> Sequence[PersonId]:
        """Return the people most often confirmed in the same photos, but for hidden ones.

        Of somebody in very many photos every second one, every third and so on is looked at.
        """
        faces = self._db.value("SELECT faces FROM people WHERE id = ?", (person_id,)) or 0
        rows = self._db.rows(
            "SELECT o.person_id FROM faces f JOIN faces o ON o.photo_id = f.photo_id"
            " WHERE f.person_id = ? AND f.photo_id % ? = 0 AND o.person_id <> f.person_id"
            " AND o.person_id NOT IN (SELECT id FROM people WHERE hidden = 1)"
            " GROUP BY o.person_id ORDER BY count(DISTINCT o.photo_id) DESC, 1 LIMIT ?",
            (person_id, faces // SEEN_WITH_FACES + 1, limit),
        )
        return [PersonId(row[0]) for row in rows]


def _seen(text: str) -> Seen:
    moment, photo_id = text.split(" ")
    return Seen(PhotoId(int(photo_id)), date.fromisoformat(moment[:10]))


def _json(numbers: Sequence[int]) -> str:
    return json.dumps(list(numbers))


def _ids(database: Database, sql: str, parameters: Sequence[Any] = ()) -> list[int]:
    """Return the ids that a query gives, as one text: a third of the time that rows would take."""
    found = database.value(f"SELECT group_concat(id) FROM ({sql})", parameters)
    return list(map(int, found.split(","))) if found else []


def _person(row: tuple[Any, ...]) -> Person:
    person_id, name, born, cover, photos, faces, suggestions, hidden = row
    birth_date = date.fromisoformat(born) if born else None
    counts = photos, faces, suggestions
    return Person(PersonId(person_id), name, birth_date, cover, *counts, hidden=bool(hidden))
