"""Edits of relations: whose parent, child or partner somebody is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.domain.errors import EditRefusedError, RefusalCode
from faceorg.domain.relations import SAID, Relation
from faceorg.engine.edits.common import known_person

if TYPE_CHECKING:
    from datetime import date

    from faceorg.domain.changes import Changes
    from faceorg.domain.ids import PersonId
    from faceorg.domain.people import Person
    from faceorg.library.history.edit import Edit
    from faceorg.library.library import Library


def set_relation(
    library: Library, person_id: PersonId, relation: Relation, other_id: PersonId
) -> Changes:
    """Say that somebody is the parent, child or partner of another.

    Two people are one thing to each other: what was said before of the two is replaced.

    Raises:
        EditRefusedError: unknown people, both are the same, siblings (who follow from their
            parents), somebody would be among their own ancestors, or a parent be no older than
            the child.
    """
    if relation not in SAID:
        raise EditRefusedError(RefusalCode.RELATION_FOLLOWS)
    with library.journal.edit("set_relation") as edit:
        person, other = known_person(library, person_id), known_person(library, other_id)
        if person_id == other_id:
            raise EditRefusedError(RefusalCode.RELATED_TO_SELF, person.name)
        if library.relations.between(other_id, person_id) != relation:
            edit.remove_relation(person_id, other_id)
            code = against(library, person, relation, other)
            if code is not None:
                raise EditRefusedError(code, f"{person.name}, {other.name}")
            edit.add_relation(person_id, relation, other_id)
        edit.summary = {"name": person.name, "relation": relation.value, "other": other.name}
    return edit.changes


def remove_relation(library: Library, person_id: PersonId, other_id: PersonId) -> Changes:
    """Forget that somebody is the parent, child or partner of another.

    Raises:
        EditRefusedError: unknown people, or nothing of the kind was said.
    """
    with library.journal.edit("remove_relation") as edit:
        person, other = known_person(library, person_id), known_person(library, other_id)
        if not edit.remove_relation(person_id, other_id):
            raise EditRefusedError(RefusalCode.NOT_RELATED, f"{person.name}, {other.name}")
        edit.summary = {"name": person.name, "other": other.name}
    return edit.changes


def carry_relations(library: Library, edit: Edit, target_id: PersonId, gone_id: PersonId) -> None:
    """Let somebody have the relations of another who is merged into them; part of a merge.

    What can't be of the two as one goes: a parent of themselves, a child that is older. What was
    said of the target stands where both are related to the same person.
    """
    for row in [*edit.remove_relations_of(target_id), *edit.remove_relations_of(gone_id)]:
        first, second = (target_id if i == gone_id else i for i in row[:2])
        other_id = second if first == target_id else first
        if other_id == target_id or library.relations.between(target_id, other_id) is not None:
            continue
        relation = Relation(row[2])
        people = known_person(library, first), known_person(library, second)
        if against(library, people[0], relation, people[1]) is None:
            edit.add_relation(first, relation, second)


def refuse_birth(library: Library, person: Person, born: date | None) -> None:
    """Raise `EditRefusedError` where somebody would be no younger than a parent of theirs."""
    if born is None:
        return
    for related in library.relations.of(person.person_id):
        other = known_person(library, related.person_id)
        if other.birth_date is None or related.relation not in (Relation.PARENT, Relation.CHILD):
            continue
        child_born, parent_born = born, other.birth_date
        if related.relation is Relation.CHILD:
            child_born, parent_born = parent_born, child_born
        if child_born <= parent_born:
            raise EditRefusedError(RefusalCode.PARENT_TOO_YOUNG, f"{person.name}, {other.name}")


def against(
    library: Library, person: Person, relation: Relation, other: Person
) -> RefusalCode | None:
    """Return what speaks against somebody being this to another."""
    if relation is Relation.PARTNER:
        return None
    parent, child = (person, other) if relation is Relation.PARENT else (other, person)
    if library.relations.is_ancestor(child.person_id, parent.person_id):
        return RefusalCode.OWN_ANCESTOR
    if parent.birth_date and child.birth_date and child.birth_date <= parent.birth_date:
        return RefusalCode.PARENT_TOO_YOUNG
    return None
