"""People and groups as lists show them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from faceorg.domain.faces import Rejection
from faceorg.domain.ids import FaceId, PersonId
from faceorg.domain.people import Group, Person, clean_name, keys_nearly_equal, name_key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.domain.ids import GroupId
    from faceorg.library.database import Database

# Counts are kept (see `library.counts`), and the best face is the first one of an index.
# Photos whose files are gone are not counted, as no list of photos shows them; faces stay.
_PEOPLE = """
    SELECT p.id, p.name, p.birth_date,
        coalesce(p.cover_face_id, (SELECT f.id FROM faces f WHERE f.person_id = p.id
            ORDER BY f.quality DESC, f.photo_id, f.id LIMIT 1)),
        p.photos, p.faces, p.suggestions
    FROM people p
"""
_GROUPS = """
    SELECT g.id, (SELECT f.id FROM faces f WHERE f.group_id = g.id
            ORDER BY f.quality DESC, f.photo_id, f.id LIMIT 1),
        g.faces, g.photos
    FROM groups g WHERE g.faces > 0
"""


class People:
    """Reads people and groups; edits live in `library.history.journal` and `engine.edits`."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def all(self) -> list[Person]:
        """Return all people, most photos first."""
        rows = self._db.rows(f"{_PEOPLE} ORDER BY 5 DESC, p.name_key, p.id")
        return [_person(row) for row in rows]

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

    def seen_with(self, person_id: PersonId, limit: int = 5) -> Sequence[PersonId]:
        """Return the people most often confirmed in the same photos, most often first."""
        rows = self._db.rows(
            "SELECT o.person_id FROM faces f JOIN faces o ON o.photo_id = f.photo_id"
            " WHERE f.person_id = ? AND o.person_id <> f.person_id"
            " GROUP BY o.person_id ORDER BY count(DISTINCT o.photo_id) DESC, 1 LIMIT ?",
            (person_id, limit),
        )
        return [PersonId(row[0]) for row in rows]


def _person(row: tuple[Any, ...]) -> Person:
    person_id, name, born, cover, photos, faces, suggestions = row
    birth_date = date.fromisoformat(born) if born else None
    return Person(PersonId(person_id), name, birth_date, cover, photos, faces, suggestions)
