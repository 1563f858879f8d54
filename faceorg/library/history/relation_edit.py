"""The writes of edits on who is related to whom; each notes the rows before it changes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.domain.ids import PersonId
from faceorg.library.history.photo_edit import PhotoEdit

if TYPE_CHECKING:
    from faceorg.domain.relations import Relation

_OF = "SELECT person_id, other_id, kind FROM relations WHERE person_id = ?1 OR other_id = ?1"
_BETWEEN = (
    "SELECT person_id, other_id, kind FROM relations"
    " WHERE (person_id = ?1 AND other_id = ?2) OR (person_id = ?2 AND other_id = ?1)"
)
_DELETE = "DELETE FROM relations WHERE person_id = ? AND other_id = ? AND kind = ?"
Row = tuple[PersonId, PersonId, str]


class RelationEdit(PhotoEdit):
    """An edit under way, as far as it is about relations."""

    def add_relation(self, person_id: PersonId, relation: Relation, other_id: PersonId) -> None:
        """Note that somebody is the parent, child or partner of another, and nothing else."""
        self.remove_relation(person_id, other_id)
        row = row_of(person_id, relation, other_id)
        self._note("relations", [row])
        self._db.run("INSERT OR IGNORE INTO relations VALUES (?, ?, ?)", row)

    def remove_relation(self, person_id: PersonId, other_id: PersonId) -> int:
        """Forget what two people are to each other; return how many rows that were."""
        rows = self._db.rows(_BETWEEN, (person_id, other_id))
        self._note("relations", rows)
        self._db.run_many(_DELETE, rows)
        return len(rows)

    def remove_relations_of(self, person_id: PersonId) -> list[Row]:
        """Forget whom somebody is related to; return the rows."""
        rows = self._db.rows(_OF, (person_id,))
        self._note("relations", rows)
        self._db.run_many(_DELETE, rows)
        return [(PersonId(a), PersonId(b), kind) for a, b, kind in rows]


def row_of(person_id: PersonId, relation: Relation, other_id: PersonId) -> Row:
    """Return how the table keeps it: parents first, of partners the lower id."""
    first, second = person_id, other_id
    if relation == "child" or (relation == "partner" and other_id < person_id):
        first, second = other_id, person_id
    return first, second, "partner" if relation == "partner" else "parent"
