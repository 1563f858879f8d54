"""Who is the parent, child or partner of whom: said, refused, taken back, carried over."""

from __future__ import annotations

import random
from datetime import date
from typing import TYPE_CHECKING

import pytest

from faceorg.domain.errors import EditRefusedError, RefusalCode
from faceorg.domain.ids import PersonId
from faceorg.domain.relations import Related, Relation
from faceorg.domain.safety import ForgetKind, ForgetTarget
from faceorg.engine import edits
from faceorg.engine.safety.forgetting import forget
from tests.helpers.editing import check_edit, named, refused, singles
from tests.helpers.readings import people_state

if TYPE_CHECKING:
    from faceorg.library.library import Library

PARENT, CHILD = Relation.PARENT, Relation.CHILD
PARTNER, SIBLING = Relation.PARTNER, Relation.SIBLING
NAMES = ("Anna", "Ben", "Carl", "Dora", "Emil")


@pytest.fixture
def people(library: Library) -> list[PersonId]:
    """Five people with a face each."""
    return [named(library, name, [i]) for name, i in zip(NAMES, singles(library, 5), strict=True)]


def rows(library: Library) -> list[tuple[int, int, str]]:
    return people_state(library)["relations"]  # type: ignore[return-value]


def of(library: Library, person_id: PersonId) -> dict[PersonId, Relation]:
    return {r.person_id: r.relation for r in library.relations.of(person_id)}


def test_a_parent_makes_a_child(library: Library, people: list[PersonId]) -> None:
    anna, ben, *_ = people
    changes = check_edit(
        library, lambda: edits.set_relation(library, anna, PARENT, ben), "set_relation"
    )
    assert changes.person_ids == {anna, ben}
    assert of(library, anna) == {ben: CHILD}
    assert of(library, ben) == {anna: PARENT}
    assert library.journal.history()[0].summary == {
        "name": "Anna",
        "relation": "parent",
        "other": "Ben",
    }


def test_it_may_be_said_from_either_side(library: Library, people: list[PersonId]) -> None:
    anna, ben, carl, *_ = people
    edits.set_relation(library, ben, CHILD, anna)
    edits.set_relation(library, carl, PARTNER, anna)
    assert of(library, anna) == {ben: CHILD, carl: PARTNER}
    history = library.journal.history()
    assert edits.set_relation(library, anna, PARENT, ben).edit_id is None
    assert edits.set_relation(library, anna, PARTNER, carl).edit_id is None
    assert library.journal.history() == history, "nothing was new"


def test_brothers_and_sisters_follow(library: Library, people: list[PersonId]) -> None:
    anna, ben, carl, dora, emil = people
    for parent in (anna, emil):
        for child in (ben, carl):
            edits.set_relation(library, parent, PARENT, child)
    edits.set_relation(library, anna, PARENT, dora)
    assert of(library, ben) == {anna: PARENT, emil: PARENT, carl: SIBLING, dora: SIBLING}
    assert library.relations.of(ben)[0] == Related(anna, PARENT)
    assert library.relations.all()[ben] == [Related(anna, PARENT), Related(emil, PARENT)]
    code, _ = refused(library, lambda: edits.set_relation(library, ben, SIBLING, emil))
    assert code is RefusalCode.RELATION_FOLLOWS


def test_the_later_word_holds(library: Library, people: list[PersonId]) -> None:
    anna, ben, *_ = people
    edits.set_relation(library, anna, PARENT, ben)
    check_edit(library, lambda: edits.set_relation(library, anna, CHILD, ben), "set_relation")
    assert rows(library) == [(ben, anna, "parent")]
    check_edit(library, lambda: edits.set_relation(library, ben, PARTNER, anna), "set_relation")
    assert rows(library) == [(anna, ben, "partner")]


def test_taking_back(library: Library, people: list[PersonId]) -> None:
    anna, ben, carl, *_ = people
    edits.set_relation(library, anna, PARENT, ben)
    check_edit(library, lambda: edits.remove_relation(library, ben, anna), "remove_relation")
    assert rows(library) == []
    code, _ = refused(library, lambda: edits.remove_relation(library, ben, carl))
    assert code is RefusalCode.NOT_RELATED


def test_nobody_is_among_their_own_ancestors(library: Library, people: list[PersonId]) -> None:
    anna, ben, carl, dora, _ = people
    for parent, child in ((anna, ben), (ben, carl), (carl, dora)):
        edits.set_relation(library, parent, PARENT, child)
    for upside_down in ((dora, PARENT, anna), (anna, CHILD, carl), (carl, PARENT, anna)):
        code, _ = refused(library, lambda u=upside_down: edits.set_relation(library, *u))
        assert code is RefusalCode.OWN_ANCESTOR
    code, name = refused(library, lambda: edits.set_relation(library, ben, PARENT, ben))
    assert (code, name) == (RefusalCode.RELATED_TO_SELF, "Ben")
    code, _ = refused(library, lambda: edits.set_relation(library, ben, PARTNER, PersonId(99)))
    assert code is RefusalCode.UNKNOWN_PERSON


def test_parents_are_older(library: Library, people: list[PersonId]) -> None:
    anna, ben, carl, *_ = people
    edits.set_birth_date(library, anna, date(1990, 5, 1))
    edits.set_birth_date(library, ben, date(1990, 5, 1))
    code, whom = refused(library, lambda: edits.set_relation(library, anna, PARENT, ben))
    assert (code, whom) == (RefusalCode.PARENT_TOO_YOUNG, "Anna, Ben")
    edits.set_birth_date(library, ben, date(1990, 5, 2))
    edits.set_relation(library, anna, PARENT, ben)
    edits.set_relation(library, carl, CHILD, anna)
    for person_id, day in ((ben, date(1980, 1, 1)), (anna, date(2000, 1, 1))):
        code, _ = refused(library, lambda p=person_id, d=day: edits.set_birth_date(library, p, d))
        assert code is RefusalCode.PARENT_TOO_YOUNG
    edits.set_birth_date(library, carl, date(2011, 1, 1))
    edits.set_birth_date(library, anna, None)
    edits.set_birth_date(library, anna, date(1970, 1, 1))


def test_a_merge_carries_relations_over(library: Library, people: list[PersonId]) -> None:
    anna, ben, carl, dora, emil = people
    edits.set_relation(library, anna, PARENT, ben)
    edits.set_relation(library, carl, PARENT, dora)
    edits.set_relation(library, carl, PARTNER, emil)
    edits.set_relation(library, carl, PARENT, ben)
    check_edit(library, lambda: edits.merge(library, [anna, carl]), "merge")
    assert of(library, anna) == {ben: CHILD, dora: CHILD, emil: PARTNER}


def test_what_cannot_be_of_one_person_goes_in_a_merge(
    library: Library, people: list[PersonId]
) -> None:
    anna, ben, carl, dora, emil = people
    edits.set_relation(library, anna, PARENT, ben)
    edits.set_relation(library, ben, PARENT, carl)
    edits.set_relation(library, dora, PARENT, carl)
    edits.set_birth_date(library, emil, date(1950, 1, 1))
    edits.set_birth_date(library, dora, date(1960, 1, 1))
    edits.set_relation(library, emil, PARENT, dora)
    check_edit(library, lambda: edits.merge(library, [anna, carl]), "merge")
    assert of(library, anna) == {ben: CHILD, dora: PARENT}, "Anna is no child of her child"
    edits.set_birth_date(library, ben, date(1940, 1, 1))
    check_edit(library, lambda: edits.merge(library, [emil, ben]), "merge")
    assert of(library, emil) == {dora: CHILD}, "his parent would be his grandchild"


def test_a_birth_date_taken_over_in_a_merge_agrees_with_relations(
    library: Library, people: list[PersonId]
) -> None:
    anna, ben, carl, *_ = people
    edits.set_birth_date(library, ben, date(1990, 1, 1))
    edits.set_relation(library, anna, PARENT, ben)
    edits.set_birth_date(library, carl, date(2000, 1, 1))
    check_edit(library, lambda: edits.merge(library, [anna, carl]), "merge")
    assert rows(library) == []


def test_relations_go_with_a_person(library: Library, people: list[PersonId]) -> None:
    anna, ben, carl, *_ = people
    edits.set_relation(library, anna, PARENT, ben)
    edits.set_relation(library, ben, PARTNER, carl)
    check_edit(library, lambda: edits.delete_person(library, ben), "delete_person")
    assert rows(library) == []
    edits.undo(library)
    assert of(library, ben) == {anna: PARENT, carl: PARTNER}


def test_a_split_leaves_relations_with_who_keeps_the_name(library: Library) -> None:
    ids = singles(library, 4)
    anna, ben = named(library, "Anna", ids[:3]), named(library, "Ben", ids[3:])
    edits.set_relation(library, anna, PARENT, ben)
    check_edit(library, lambda: edits.split_person(library, anna, ids[:1], "Carl"), "split")
    assert rows(library) == [(anna, ben, "parent")]


def test_forgetting_takes_relations_and_the_sentences_of_them(
    library: Library, people: list[PersonId]
) -> None:
    anna, ben, carl, *_ = people
    edits.set_relation(library, anna, PARENT, ben)
    edits.set_relation(library, ben, PARTNER, carl)
    edits.remove_relation(library, anna, ben)
    forget(library, ForgetTarget(ForgetKind.PERSON, anna))
    assert rows(library) == [(ben, carl, "partner")]
    texts = library.database.rows("SELECT summary || before || after FROM journal")
    assert not any("Anna" in text or f'"{anna} {ben} parent"' in text for (text,) in texts)
    while edits.undo(library):
        pass
    assert rows(library) == []
    while edits.redo(library):
        pass
    assert rows(library) == [(ben, carl, "partner")]
    forget(library, ForgetTarget(ForgetKind.EVERYTHING))
    assert rows(library) == []


def test_at_random_no_edit_makes_an_ancestor_of_themselves(library: Library) -> None:
    dice = random.Random(5)
    ids = [named(library, f"P{i}", [face]) for i, face in enumerate(singles(library, 8))]
    states = []
    for step in range(60):
        living = [i for i in ids if library.people.get(i)]
        one, other = dice.sample(living, 2)
        try:
            if step % 20 == 19:
                changes = edits.merge(library, [one, other])
            else:
                kind = dice.choice([PARENT, CHILD, PARENT, PARTNER])
                changes = edits.set_relation(library, one, kind, other)
        except EditRefusedError:
            continue
        if changes.edit_id is not None:
            states.append(rows(library))
        assert not any(library.relations.is_ancestor(i, i) for i in ids)
        pairs = [frozenset(row[:2]) for row in rows(library)]
        assert len(pairs) == len(set(pairs)), "one thing to each other"
    for state in reversed(states):
        assert rows(library) == state
        edits.undo(library)
