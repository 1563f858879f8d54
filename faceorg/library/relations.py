"""Reads who is related to whom; any thread. Edits write it (`history.relation_edit`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.domain.ids import PersonId
from faceorg.domain.relations import Related, Relation

if TYPE_CHECKING:
    from faceorg.library.database import Database

# One row of the table says both what the first is to the other, and the other to the first.
_BOTH_WAYS = """
    SELECT other_id AS whose, person_id AS who, kind FROM relations
    UNION ALL
    SELECT person_id, other_id, iif(kind = 'parent', 'child', kind) FROM relations
"""
_ORDER = {relation: place for place, relation in enumerate(Relation)}


class Relations:
    """Parents, children, partners, and brothers and sisters, who follow from common parents."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def of(self, person_id: PersonId) -> list[Related]:
        """Return who is related to somebody: parents first, then children, partners, siblings."""
        rows = self._db.rows(
            f"SELECT r.who, r.kind FROM ({_BOTH_WAYS}) r JOIN people p ON p.id = r.who"
            " WHERE r.whose = ?1 UNION"
            " SELECT s.other_id, 'sibling' FROM relations o JOIN relations s"
            " ON s.person_id = o.person_id AND s.kind = 'parent' AND s.other_id <> ?1"
            " WHERE o.other_id = ?1 AND o.kind = 'parent'",
            (person_id,),
        )
        found = [Related(PersonId(who), Relation(kind)) for who, kind in rows]
        return sorted(found, key=lambda r: (_ORDER[r.relation], r.person_id))

    def all(self) -> dict[PersonId, list[Related]]:
        """Return what was said of everybody: parents, children and partners."""
        found: dict[PersonId, list[Related]] = {}
        for whose, who, kind in self._db.rows(f"{_BOTH_WAYS} ORDER BY 1, 2"):
            found.setdefault(PersonId(whose), []).append(Related(PersonId(who), Relation(kind)))
        return found

    def between(self, person_id: PersonId, other_id: PersonId) -> Relation | None:
        """Return what was said that the other one is to somebody."""
        kind = self._db.value(
            f"SELECT kind FROM ({_BOTH_WAYS}) WHERE whose = ? AND who = ?", (person_id, other_id)
        )
        return Relation(kind) if kind else None

    def is_ancestor(self, person_id: PersonId, other_id: PersonId) -> bool:
        """Whether somebody is a parent of the other one, or a parent of a parent, and so on."""
        return bool(
            self._db.value(
                "WITH RECURSIVE above (id) AS (SELECT person_id FROM relations"
                " WHERE other_id = ?2 AND kind = 'parent' UNION"
                " SELECT r.person_id FROM above JOIN relations r"
                " ON r.other_id = above.id AND r.kind = 'parent')"
                " SELECT EXISTS (SELECT 1 FROM above WHERE id = ?1)",
                (person_id, other_id),
            )
        )
