"""Every edit: what it does, what it refuses, its row in the history, undo and redo."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from faceorg.domain.errors import RefusalCode
from faceorg.domain.faces import Decision, FaceState
from faceorg.domain.grouping import GroupPart, Suggestion
from faceorg.domain.ids import FaceId, GroupId, PersonId
from faceorg.engine import edits
from faceorg.library.library import Library
from tests.helpers.editing import check_edit, confirmed, named, names, refused, singles, state
from tests.helpers.readings import (
    add_people,
    add_photo,
    face,
    group,
    nothing_said,
    people_state,
    person,
    read_again,
    regroup,
    suggest,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from faceorg.domain.changes import Changes


# naming --------------------------------------------------------------------------------------


def test_naming_a_group_makes_a_person(library: Library) -> None:
    ids = singles(library, 4)
    (group_id,) = group(library, ids[:3])
    changes = check_edit(library, lambda: edits.name_group(library, group_id, " Anna\t"), "name")
    anna = person(library, "Anna")
    assert confirmed(library, anna) == ids[:3]
    assert changes.face_ids == set(ids[:3])
    assert changes.person_ids == {anna}
    assert changes.group_ids == {group_id}
    assert library.journal.history()[0].summary == {"faces": 3, "name": "Anna"}
    (made,) = library.people.all()
    assert (made.face_count, made.photo_count, made.birth_date) == (3, 3, None)
    assert made.cover_face_id in ids
    assert library.people.groups() == []


def test_naming_alike_adds_to_the_person(library: Library) -> None:
    ids = singles(library, 4)
    first, second = group(library, ids[:2], ids[2:])
    edits.name_group(library, first, "Anna")
    check_edit(library, lambda: edits.name_group(library, second, "Anna "), "name")
    assert confirmed(library, person(library, "Anna")) == ids


def test_naming_holds_back_rejected_faces_and_second_faces_of_a_photo(library: Library) -> None:
    rows = add_people(library, [[1, 1], [1], [1], [1, 1]])
    anna = named(library, "Anna", rows[3][:1])
    edits.reject_faces(library, rows[1], anna)
    (group_id,) = group(library, [*rows[0], *rows[1], *rows[2], rows[3][1]])
    check_edit(library, lambda: edits.name_group(library, group_id, "Anna"), "name")
    held = {f.face_id for f in library.faces.of_group(group_id)}
    assert rows[1][0] in held
    assert rows[3][1] in held
    assert len(held & set(rows[0])) == 1
    assert len(held) == 3
    nothing = edits.name_group(library, group_id, "Anna")
    assert not nothing
    assert library.journal.history()[0].verb == "name"
    edits.name_group(library, group_id, "Berthold")
    assert {f.face_id for f in library.faces.of_person(person(library, "Berthold"))} == held


def test_naming_by_id_needs_no_name(library: Library) -> None:
    ids = singles(library, 2)
    anna = named(library, "Anna", ids[:1])
    (group_id,) = group(library, ids[1:])
    edits.name_group(library, group_id, "", person_id=anna)
    assert confirmed(library, anna) == ids


def test_naming_faces_is_a_persons_word(library: Library) -> None:
    ((one, two), (three,)) = add_people(library, [[1, 1], [1]])
    anna = named(library, "Anna", [one])
    edits.reject_faces(library, [three], anna)
    edits.ignore_faces(library, [two])
    check_edit(library, lambda: edits.name_faces(library, [two, three, two], "Anna"), "name")
    assert confirmed(library, anna) == [one, two, three]
    assert library.faces.rejected_from(anna) == []


def test_naming_a_confirmed_face_moves_it(library: Library) -> None:
    ids = singles(library, 2)
    anna = named(library, "Anna", ids)
    changes = check_edit(library, lambda: edits.name_faces(library, ids[:1], "Berthold"), "name")
    assert confirmed(library, anna) == ids[1:]
    assert changes.person_ids == {anna, person(library, "Berthold")}


@pytest.mark.parametrize("name", ["", "  ", "\x00\n", "\u200d", "\u200b"])
def test_an_empty_name_is_refused(library: Library, name: str) -> None:
    ids = singles(library, 1)
    (group_id,) = group(library, ids)
    anna = named(library, "Anna", singles(library, 1))
    empty = (RefusalCode.NAME_EMPTY, "")
    assert refused(library, lambda: edits.name_faces(library, ids, name)) == empty
    assert refused(library, lambda: edits.name_group(library, group_id, name)) == empty
    assert refused(library, lambda: edits.rename_person(library, anna, name)) == empty


@pytest.mark.parametrize("name", ["manuel ", "MANUEL", "Mánuel", "Manuell"])
def test_a_nearly_taken_name_is_asked_about(library: Library, name: str) -> None:
    ids = singles(library, 2)
    named(library, "Manuel", ids[:1])
    nearly = (RefusalCode.NAME_NEARLY_TAKEN, "Manuel")
    assert refused(library, lambda: edits.name_faces(library, ids[1:], name)) == nearly
    edits.name_faces(library, ids[1:], name, new_person=True)
    assert len(library.people.all()) == 2


@pytest.mark.parametrize(
    "name", ["man", "王小明", "محمد", "😀", "x" * 10_000, "a'; DROP TABLE faces"]
)
def test_other_names_make_other_people(library: Library, name: str) -> None:
    ids = singles(library, 3)
    named(library, "Manuel", ids[:1])
    edits.name_faces(library, ids[1:2], name)
    edits.name_faces(library, ids[2:], name)
    assert sorted(p.face_count for p in library.people.all()) == [1, 2]


def test_two_people_of_one_name_have_to_be_told_apart(library: Library) -> None:
    ids = singles(library, 3)
    first = named(library, "Anna", ids[:1])
    edits.name_faces(library, ids[1:2], "Anna", new_person=True)
    ambiguous = (RefusalCode.AMBIGUOUS_PERSON, "Anna")
    assert refused(library, lambda: edits.name_faces(library, ids[2:], "Anna")) == ambiguous
    edits.name_faces(library, ids[2:], "Anna", person_id=first)
    assert confirmed(library, first) == [ids[0], ids[2]]


def test_what_is_not_there_is_refused(library: Library) -> None:
    ids = singles(library, 1)
    anna = named(library, "Anna", ids)
    gone, nobody, empty = FaceId(99), PersonId(99), GroupId(99)
    face_99 = (RefusalCode.UNKNOWN_FACE, "99")
    person_99 = (RefusalCode.UNKNOWN_PERSON, "99")
    for action, why in (
        (lambda: edits.name_faces(library, [*ids, gone], "B"), face_99),
        (lambda: edits.name_faces(library, [], "B"), (RefusalCode.UNKNOWN_FACE, "")),
        (lambda: edits.name_faces(library, ids, "B", person_id=nobody), person_99),
        (lambda: edits.name_group(library, empty, "B"), (RefusalCode.UNKNOWN_GROUP, "99")),
        (lambda: edits.confirm_faces(library, [gone]), face_99),
        (lambda: edits.reject_faces(library, [gone]), face_99),
        (lambda: edits.reject_faces(library, ids, nobody), person_99),
        (lambda: edits.ignore_faces(library, [gone]), face_99),
        (lambda: edits.mark_not_a_face(library, [gone]), face_99),
        (lambda: edits.restore_faces(library, [gone]), face_99),
        (lambda: edits.rename_person(library, nobody, "B"), person_99),
        (lambda: edits.set_birth_date(library, nobody, None), person_99),
        (lambda: edits.set_cover(library, nobody, ids[0]), person_99),
        (lambda: edits.set_cover(library, anna, gone), face_99),
        (lambda: edits.merge(library, [anna, nobody]), person_99),
        (lambda: edits.merge(library, [anna], [empty]), (RefusalCode.UNKNOWN_GROUP, "99")),
        (lambda: edits.merge(library, [anna, anna]), (RefusalCode.TOO_FEW_TO_MERGE, "")),
        (lambda: edits.merge(library), (RefusalCode.TOO_FEW_TO_MERGE, "")),
    ):
        assert refused(library, action) == why


# people --------------------------------------------------------------------------------------


def test_renaming(library: Library) -> None:
    ids = singles(library, 2)
    anna = named(library, "Anna", ids[:1])
    named(library, "Berthold", ids[1:])
    changes = check_edit(library, lambda: edits.rename_person(library, anna, " Änna "), "rename")
    assert names(library) == ["Berthold", "Änna"]
    assert changes.person_ids == {anna}
    assert library.journal.history()[0].summary == {"old": "Anna", "name": "Änna"}
    nearly = (RefusalCode.NAME_NEARLY_TAKEN, "Berthold")
    assert refused(library, lambda: edits.rename_person(library, anna, "BERTHOLD")) == nearly
    edits.rename_person(library, anna, "Berthold", new_person=True)
    assert names(library) == ["Berthold", "Berthold"]


def test_an_edit_that_changes_nothing_leaves_no_trace(library: Library) -> None:
    ids = singles(library, 1)
    anna = named(library, "Anna", ids)
    edits.rename_person(library, anna, "Anne-Marie")
    edits.undo(library)
    history = library.journal.history()
    nothing: tuple[Callable[[], Changes], ...] = (
        lambda: edits.rename_person(library, anna, "Anna"),
        lambda: edits.set_birth_date(library, anna, None),
        lambda: edits.name_faces(library, ids, "Anna"),
        lambda: edits.restore_faces(library, ids),
    )
    for action in nothing:
        assert not action()
    assert library.journal.history() == history
    assert edits.redo(library) is not None


def test_birth_date(library: Library) -> None:
    anna = named(library, "Anna", singles(library, 1))
    born = date(2012, 2, 29)
    changes = check_edit(
        library, lambda: edits.set_birth_date(library, anna, born), "set_birth_date"
    )
    assert changes.person_ids == {anna}
    assert library.people.all()[0].birth_date == born
    check_edit(library, lambda: edits.set_birth_date(library, anna, None), "set_birth_date")


def test_cover(library: Library) -> None:
    _, ids = add_photo(library, b"a.jpg", *(face(i, quality=0.9 - i / 10) for i in range(3)))
    anna = named(library, "Anna", ids[:2])
    assert library.people.all()[0].cover_face_id == ids[0]
    check_edit(library, lambda: edits.set_cover(library, anna, ids[1]), "set_cover")
    assert library.people.all()[0].cover_face_id == ids[1]
    other = (RefusalCode.UNKNOWN_FACE, str(ids[2]))
    assert refused(library, lambda: edits.set_cover(library, anna, ids[2])) == other


@pytest.mark.parametrize("leave", ["reject", "name", "ignore", "not_a_face"])
def test_a_portrait_goes_with_its_face(library: Library, leave: str) -> None:
    ids = singles(library, 2)
    anna = named(library, "Anna", ids)
    edits.set_cover(library, anna, ids[1])
    action = {
        "reject": lambda: edits.reject_faces(library, ids[1:]),
        "name": lambda: edits.name_faces(library, ids[1:], "Berthold"),
        "ignore": lambda: edits.ignore_faces(library, ids[1:]),
        "not_a_face": lambda: edits.mark_not_a_face(library, ids[1:]),
    }[leave]
    changes = check_edit(library, action, leave)
    assert anna in changes.person_ids
    found = library.people.get(anna)
    assert found is not None
    assert found.cover_face_id == ids[0]


# merging -------------------------------------------------------------------------------------


def test_merging_people(library: Library) -> None:
    ids = singles(library, 5)
    anna, ann = named(library, "Anna", ids[:2]), named(library, "Annemarie", ids[2:4])
    suggest(library, ann, ids[4])
    changes = check_edit(library, lambda: edits.merge(library, [anna, ann]), "merge")
    assert confirmed(library, anna) == ids[:4]
    assert names(library) == ["Anna"]
    assert changes.person_ids == {anna, ann}
    assert changes.face_ids == set(ids[2:])
    assert [f.face_id for f in library.faces.suggested_to(anna)] == ids[4:]
    summary = {"faces": 2, "name": "Anna", "names": ["Annemarie"]}
    assert library.journal.history()[0].summary == summary


def test_merging_groups(library: Library) -> None:
    ids = singles(library, 6)
    small, large, other = group(library, ids[:1], ids[1:4], ids[4:])
    changes = check_edit(
        library, lambda: edits.merge(library, groups=[small, large, small]), "merge"
    )
    assert {f.face_id for f in library.faces.of_group(large)} == set(ids[:4])
    assert library.people.group(small) is None
    assert library.people.group(other) is not None
    assert changes.group_ids == {small, large}


def test_merging_groups_into_a_person_holds_back_like_naming(library: Library) -> None:
    rows = add_people(library, [[1, 1], [1], [1]])
    anna = named(library, "Anna", rows[0][:1])
    edits.reject_faces(library, rows[1], anna)
    one, two = group(library, [rows[0][1], *rows[1]], rows[2])
    check_edit(library, lambda: edits.merge(library, [anna], [one, two]), "merge")
    assert confirmed(library, anna) == [rows[0][0], rows[2][0]]


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_a_merge_never_carries_a_face_back(library: Library, order: tuple[int, int]) -> None:
    ids = singles(library, 3)
    anna, ben = named(library, "Anna", ids[:1]), named(library, "Berthold", ids[1:])
    edits.reject_faces(library, [ids[2]], anna)
    target, other = ((anna, ben)[i] for i in order)
    check_edit(library, lambda: edits.merge(library, [target, other]), "merge")
    assert confirmed(library, target) == ids[:2]
    assert state(library, ids[2]) is FaceState.UNASSIGNED
    assert library.faces.rejections() == {(ids[2], target)}


def test_rejections_survive_a_chain_of_merges(library: Library) -> None:
    ids = singles(library, 5)
    people = [
        named(library, n, [i])
        for n, i in zip(["Anna", "Berthold", "Carla", "Dora"], ids, strict=False)
    ]
    edits.reject_faces(library, [ids[4]], people[3])
    for into, gone in ((2, 3), (1, 2), (0, 1)):
        edits.merge(library, [people[into], people[gone]])
    assert library.faces.rejections() == {(ids[4], people[0])}
    suggest(library, people[0], ids[4])
    assert state(library, ids[4]) is FaceState.UNASSIGNED
    edits.name_faces(library, ids[4:], "Emil")
    edits.merge(library, [people[0], person(library, "Emil")])
    assert confirmed(library, people[0]) == ids[:4]


def test_a_merge_takes_back_suggestions_that_a_rejection_forbids(library: Library) -> None:
    """Rejected from the one, suggested to the other: after the merge they are the same."""
    ids = singles(library, 3)
    anna, ben = named(library, "Anna", ids[:1]), named(library, "Berthold", ids[1:2])
    edits.reject_faces(library, ids[2:], ben)
    suggest(library, anna, ids[2])
    assert state(library, ids[2]) is FaceState.SUGGESTED
    check_edit(library, lambda: edits.merge(library, [anna, ben]), "merge")
    assert state(library, ids[2]) is FaceState.UNASSIGNED
    assert library.faces.by_id(ids[2:])[0].suggestion_score is None


def test_a_merge_keeps_birth_date_and_portrait(library: Library) -> None:
    ids = singles(library, 6)
    anna, ben, carl = (
        named(library, name, ids[i * 2 : i * 2 + 2])
        for i, name in enumerate(["Anna", "Berthold", "Carl-Otto"])
    )
    edits.set_birth_date(library, ben, date(1990, 1, 1))
    edits.set_cover(library, ben, ids[3])
    edits.set_birth_date(library, carl, date(1980, 1, 1))
    edits.set_cover(library, carl, ids[5])
    check_edit(library, lambda: edits.merge(library, [anna, ben, carl]), "merge")
    (merged,) = library.people.all()
    assert (merged.birth_date, merged.cover_face_id) == (date(1990, 1, 1), ids[3])


# answers -------------------------------------------------------------------------------------


def test_saying_yes(library: Library) -> None:
    ids = singles(library, 5)
    anna, ben = named(library, "Anna", ids[:1]), named(library, "Berthold", ids[1:2])
    regroup(
        library,
        suggestions=[Suggestion(ids[2], anna, 0.5), Suggestion(ids[3], ben, 0.4)],
    )
    check_edit(library, lambda: edits.confirm_faces(library, ids[2:4]), "confirm")
    assert confirmed(library, anna) == [ids[0], ids[2]]
    assert confirmed(library, ben) == [ids[1], ids[3]]
    for again in (ids[2], ids[4]):
        why = (RefusalCode.NOT_SUGGESTED, str(again))
        assert refused(library, lambda i=again: edits.confirm_faces(library, [i])) == why  # type: ignore[misc]


def test_saying_no(library: Library) -> None:
    ids = singles(library, 4)
    anna = named(library, "Anna", ids[:2])
    (group_id,) = regroup(library, [GroupPart(None, (ids[2],))], [Suggestion(ids[2], anna, 0.25)])
    changes = check_edit(library, lambda: edits.reject_faces(library, ids[1:3]), "reject")
    assert confirmed(library, anna) == ids[:1]
    assert library.faces.rejections() == {(ids[1], anna), (ids[2], anna)}
    assert state(library, ids[1]) is FaceState.UNASSIGNED
    assert library.faces.by_id([ids[2]])[0].group_id == group_id
    assert changes.person_ids == {anna}
    why = (RefusalCode.NOT_SUGGESTED, str(ids[3]))
    assert refused(library, lambda: edits.reject_faces(library, [ids[3]])) == why


def test_saying_no_to_somebody_else_leaves_the_face(library: Library) -> None:
    ids = singles(library, 3)
    anna, ben = named(library, "Anna", ids[:1]), named(library, "Berthold", ids[1:2])
    changes = check_edit(library, lambda: edits.reject_faces(library, ids[::2], ben), "reject")
    assert confirmed(library, anna) == ids[:1]
    assert library.faces.rejected_from(ben) == [ids[0], ids[2]]
    assert changes.face_ids == {ids[0], ids[2]}
    assert changes.person_ids == {ben}


@pytest.mark.parametrize(
    ("edit", "verb", "decision"),
    [
        (edits.ignore_faces, "ignore", Decision.IGNORED),
        (edits.mark_not_a_face, "not_a_face", Decision.NOT_A_FACE),
    ],
)
def test_putting_faces_aside_and_back(
    library: Library,
    edit: Callable[[Library, Sequence[FaceId]], Changes],
    verb: str,
    decision: Decision,
) -> None:
    ids = singles(library, 4)
    anna = named(library, "Anna", ids[:1])
    (group_id,) = regroup(library, [GroupPart(None, (ids[1],))], [Suggestion(ids[2], anna, 1 / 3)])
    changes = check_edit(library, lambda: edit(library, ids), verb)
    assert [f.face_id for f in library.faces.with_decision(decision)] == ids[::-1]
    assert changes.group_ids == {group_id}
    assert changes.person_ids == {anna}
    check_edit(library, lambda: edits.restore_faces(library, ids[1:]), "restore")
    assert library.faces.counts() == {verb.replace("ignore", "ignored"): 1, "unassigned": 3} | {
        "all": 4 if decision is Decision.IGNORED else 3
    }


def test_bringing_back_leaves_other_faces_alone(library: Library) -> None:
    ids = singles(library, 3)
    anna = named(library, "Anna", ids[:1])
    edits.ignore_faces(library, ids[2:])
    suggest(library, anna, ids[1])
    edits.restore_faces(library, ids)
    assert [state(library, i) for i in ids] == [
        FaceState.CONFIRMED,
        FaceState.SUGGESTED,
        FaceState.UNASSIGNED,
    ]


# undo ----------------------------------------------------------------------------------------


def test_nothing_to_undo_or_redo(library: Library) -> None:
    assert edits.undo(library) is None
    assert edits.redo(library) is None


def test_many_steps_back_and_forth_over_a_restart(library: Library) -> None:
    ids = singles(library, 6)
    (group_id,) = group(library, ids[:3])
    states = [people_state(library)]
    steps: tuple[Callable[[], Changes], ...] = (
        lambda: edits.name_group(library, group_id, "Anna"),
        lambda: edits.name_faces(library, ids[3:5], "Berthold"),
        lambda: edits.reject_faces(library, ids[:1]),
        lambda: edits.merge(library, [p.person_id for p in library.people.all()]),
        lambda: edits.ignore_faces(library, ids[5:]),
    )
    for action in steps:
        action()
        states.append(people_state(library))
    library.close()
    reopened = Library(library.folder)
    for wanted in states[-2::-1]:
        assert edits.undo(reopened) is not None
        assert people_state(reopened) == wanted
    assert edits.undo(reopened) is None
    for wanted in states[1:]:
        assert edits.redo(reopened) is not None
        assert people_state(reopened) == wanted
    assert edits.redo(reopened) is None
    reopened.close()


def test_a_new_edit_ends_what_could_be_redone(library: Library) -> None:
    ids = singles(library, 2)
    named(library, "Anna", ids[:1])
    first = library.journal.history()[0].edit_id
    edits.undo(library)
    edits.ignore_faces(library, ids[1:])
    assert edits.redo(library) is None
    (entry,) = library.journal.history()
    assert (entry.verb, entry.edit_id > first) == ("ignore", True)


def test_undo_after_a_job_regrouped(library: Library) -> None:
    ids = singles(library, 5)
    (group_id,) = group(library, ids[:3])
    edits.name_group(library, group_id, "Anna")
    anna = person(library, "Anna")
    regroup(library, [GroupPart(None, tuple(ids))], [Suggestion(ids[4], anna, 0.7)])
    _, changes = edits.undo(library) or pytest.fail("nothing to undo")
    assert library.people.all() == []
    assert {f.face_id for f in library.faces.of_group(group_id)} == set(ids[:3])
    assert state(library, ids[4]) is FaceState.GROUPED
    assert ids[4] in changes.face_ids, "its suggestion went with the person"
    edits.redo(library)
    assert confirmed(library, anna) == ids[:3]
    assert library.check() == []


def test_redo_of_a_rejection_takes_back_what_a_job_suggested_since(library: Library) -> None:
    ids = singles(library, 2)
    anna = named(library, "Anna", ids[:1])
    edits.reject_faces(library, ids[1:], anna)
    edits.undo(library)
    suggest(library, anna, ids[1])
    _, changes = edits.redo(library) or pytest.fail("nothing to redo")
    assert state(library, ids[1]) is FaceState.UNASSIGNED
    assert changes.face_ids == set(ids[1:])


def test_undo_when_faces_are_gone(library: Library) -> None:
    """Undone, then not found again by a job: redo brings back what is left."""
    photo_id, ids = add_photo(library, b"a.jpg", face(0), face(1))
    anna = named(library, "Anna", ids)
    edits.set_cover(library, anna, ids[0])
    edits.reject_faces(library, ids[1:])
    while edits.undo(library):
        pass
    assert read_again(library, photo_id) == []
    for _ in range(3):
        assert edits.redo(library) is not None
    assert edits.redo(library) is None
    assert library.check() == []
    (left,) = library.people.all()
    assert (left.name, left.face_count, left.cover_face_id) == ("Anna", 0, None)
    while edits.undo(library):
        pass
    assert nothing_said(library)


def test_an_edit_of_thousands_of_faces_is_one_step(library: Library) -> None:
    photo_id, _ = add_photo(library, b"a.jpg")
    library.database.run_many(
        "INSERT INTO photos (directory_id, name, name_text, size_bytes, mtime_ns)"
        " SELECT directory_id, ?, '', 1, 1 FROM photos WHERE id = ?",
        [(b"%d" % i, photo_id) for i in range(3000)],
    )
    library.database.run(
        "INSERT INTO faces (photo_id, x, y, w, h, landmarks, score, quality, sharpness, size_px,"
        " yaw, pitch, roll, norm, source)"
        " SELECT id, 0, 0, 1, 1, x'', 1, 1, 1, 1, 0, 0, 0, 1, 'detected' FROM photos"
    )
    (group_id,) = group(library, [f.face_id for f in library.faces.all()])
    before = people_state(library)
    reads: list[str] = []

    def note(statement: str) -> None:  # triggers repeat what all values of theirs are: gigabytes
        if statement.startswith("SELECT"):
            reads.append(statement[:60])

    library.database.connection().set_trace_callback(note)
    edits.name_group(library, group_id, "Anna")
    library.database.connection().set_trace_callback(None)
    assert len(reads) < 30
    assert library.people.all()[0].face_count == 3001
    edits.undo(library)
    assert people_state(library) == before
