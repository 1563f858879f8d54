"""Who is what to whom: what people say of each other, and what follows from it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from faceorg.domain.ids import PersonId


class Relation(StrEnum):
    """What somebody is to somebody else.

    Parents and partners are said and kept; the rest follows: a child is somebody whose parent
    this is, a sibling somebody who has a parent in common.
    """

    PARENT = "parent"
    CHILD = "child"
    PARTNER = "partner"
    SIBLING = "sibling"


SAID = (Relation.PARENT, Relation.CHILD, Relation.PARTNER)  # what may be said; siblings follow


@dataclass(frozen=True, slots=True)
class Related:
    """Somebody who is related to a person.

    Attributes:
        person_id: the other one.
        relation: what they are to the person.
    """

    person_id: PersonId
    relation: Relation
