"""Edits that take apart, keep apart, move, delete and draw: what they do, refuse and take back."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

import pytest

from faceorg.domain.errors import RefusalCode
from faceorg.domain.faces import Decision, FaceSource, FaceState
from faceorg.domain.geometry import Box
from faceorg.domain.grouping import Absorption, Grouping, GroupPart, Suggestion
from faceorg.domain.ids import EditId, FaceId, GroupId, PersonId
from faceorg.engine import edits
from tests.helpers.editing import check_edit, confirmed, named, names, refused, singles, state
from tests.helpers.readings import (
    PACK,
    add_people,
    add_photo,
    face,
    group,
    nothing_said,
    people_state,
    person,
    read_again,
    regroup,
    spoken_state,
    suggest,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from faceorg.domain.changes import Changes
    from faceorg.library.library import Library


def members(library: Library, group_id: GroupId) -> list[FaceId]:
    return sorted(f.face_id for f in library.faces.of_group(group_id))


def group_of(library: Library, face_id: FaceId) -> GroupId | None:
    return library.faces.by_id([face_id])[0].group_id


def summary(library: Library) -> dict[str, object]:
    return library.journal.history()[0].summary


def absorb(library: Library, *face_ids: FaceId) -> None:
    """Let the only stranger absorb faces, as a grouping job would."""
    ((stranger_id, _),) = library.faces.strangers()
    absorbed = tuple(Absorption(i, stranger_id) for i in face_ids)
    library.faces.apply_grouping(Grouping((), (), absorbed))


# splitting a person ----------------------------------------------------------------------------


def test_splitting_a_person_makes_another(library: Library) -> None:
    ids = singles(library, 5)
    mira = named(library, "Mira", ids)
    changes = check_edit(
        library, lambda: edits.split_person(library, mira, ids[3:], "Lena"), "split"
    )
    lena = person(library, "Lena")
    assert (confirmed(library, mira), confirmed(library, lena)) == (ids[:3], ids[3:])
    assert library.faces.rejections() == {(i, mira) for i in ids[3:]}
    assert changes.person_ids == {mira, lena}
    assert summary(library) == {"faces": 2, "old": "Mira", "name": "Lena"}
    parts = {face_id: part for _, face_id, part in library.faces.separations()}
    assert parts == dict.fromkeys(ids[:3], 0) | dict.fromkeys(ids[3:], 1)


def test_splitting_off_without_a_name_makes_a_group(library: Library) -> None:
    ids = singles(library, 5)
    mira = named(library, "Mira", ids)
    edits.set_cover(library, mira, ids[4])
    check_edit(library, lambda: edits.split_person(library, mira, ids[3:]), "split")
    group_id = group_of(library, ids[3])
    assert group_id is not None
    assert members(library, group_id) == ids[3:]
    assert summary(library) == {"faces": 2, "old": "Mira"}
    suggest(library, mira, *ids[3:])
    assert library.faces.suggested_to(mira) == []
    found = library.people.get(mira)
    assert found is not None
    assert found.cover_face_id in ids[:3]


def test_splitting_to_somebody_known_takes_back_that_they_are_not(library: Library) -> None:
    ids = singles(library, 5)
    mira, lena = named(library, "Mira", ids[:3]), named(library, "Lena", ids[3:])
    edits.reject_faces(library, ids[2:3], lena)
    check_edit(
        library, lambda: edits.split_person(library, mira, ids[2:3], to_person=lena), "split"
    )
    assert confirmed(library, lena) == ids[2:]
    assert library.faces.rejections() == {(ids[2], mira)}


def test_a_split_that_makes_no_sense_is_refused(library: Library) -> None:
    ids = singles(library, 4)
    mira = named(library, "Mira", ids[:3])
    nothing = (RefusalCode.NOTHING_TO_SPLIT, "")
    stray = (RefusalCode.NOT_OF_PERSON, str(ids[3]))
    split = edits.split_person
    assert refused(library, lambda: split(library, mira, ids[:3])) == nothing
    assert refused(library, lambda: split(library, mira, ids[:1], "Mira")) == nothing
    assert refused(library, lambda: split(library, mira, ids[2:])) == stray
    gone = PersonId(99)
    unknown = (RefusalCode.UNKNOWN_PERSON, "99")
    assert refused(library, lambda: split(library, gone, ids[:1])) == unknown
    assert refused(library, lambda: split(library, mira, ids[:1], to_person=gone)) == unknown
    assert refused(library, lambda: split(library, mira, [])) == (RefusalCode.UNKNOWN_FACE, "")


# groups ----------------------------------------------------------------------------------------


def test_splitting_a_group(library: Library) -> None:
    ids = singles(library, 6)
    (group_id,) = group(library, ids)
    changes = check_edit(
        library, lambda: edits.split_group(library, group_id, ids[4:]), "split_group"
    )
    other = group_of(library, ids[5])
    assert other is not None
    assert (members(library, group_id), members(library, other)) == (ids[:4], ids[4:])
    assert changes.group_ids == {group_id, other}
    (joined,) = group(library, ids)
    assert members(library, joined) == ids[:4], "a job does not put them together again"
    nothing = (RefusalCode.NOTHING_TO_SPLIT, "")
    assert refused(library, lambda: edits.split_group(library, joined, ids[:4])) == nothing
    stray = (RefusalCode.NOT_OF_GROUP, str(ids[5]))
    assert refused(library, lambda: edits.split_group(library, joined, ids[5:])) == stray


def test_splitting_what_was_merged_forgets_the_link(library: Library) -> None:
    ids = singles(library, 4)
    one, two = group(library, ids[:2], ids[2:])
    edits.merge(library, groups=[one, two])
    assert len(library.faces.links()) == 1
    check_edit(library, lambda: edits.split_group(library, one, ids[2:]), "split_group")
    assert library.faces.links() == []


def test_merging_what_was_split_forgets_the_separation(library: Library) -> None:
    ids = singles(library, 4)
    (one,) = group(library, ids)
    edits.split_group(library, one, ids[2:])
    two = group_of(library, ids[3])
    assert two is not None
    check_edit(library, lambda: edits.merge(library, groups=[one, two]), "merge")
    assert library.faces.separations() == []
    (joined,) = group(library, ids)
    assert members(library, joined) == ids


def test_dissolving_a_group(library: Library) -> None:
    ids = singles(library, 4)
    (group_id,) = group(library, ids)
    check_edit(library, lambda: edits.dissolve_group(library, group_id), "dissolve")
    assert [state(library, i) for i in ids] == [FaceState.UNASSIGNED] * 4
    one, two = group(library, ids[:2], ids[2:])
    assert [len(members(library, g)) for g in (one, two)] == [1, 1]


def test_merging_two_of_a_dissolved_group_leaves_the_others_apart(library: Library) -> None:
    ids = singles(library, 4)
    (group_id,) = group(library, ids)
    edits.dissolve_group(library, group_id)
    one, two = group(library, ids[:1], ids[1:2])
    check_edit(library, lambda: edits.merge(library, groups=[one, two]), "merge")
    parts = {face_id: part for _, face_id, part in library.faces.separations()}
    assert parts[ids[0]] == parts[ids[1]]
    assert len(set(parts.values())) == 3


def test_moving_faces_into_a_group(library: Library) -> None:
    ids = singles(library, 7)
    one, two = group(library, ids[:3], ids[3:6])
    changes = check_edit(library, lambda: edits.move_faces(library, ids[2:3], two), "move")
    assert (members(library, one), members(library, two)) == (ids[:2], ids[2:6])
    assert changes.group_ids == {one, two}
    assert {i for pair in library.faces.links() for i in pair} & {ids[2]}
    (joined,) = group(library, ids)
    assert members(library, joined) == ids[2:], "it is not back with those it was taken from"


def test_moving_takes_suggestions_back_and_leaves_decided_faces(library: Library) -> None:
    ids = singles(library, 5)
    anna = named(library, "Anna", ids[:1])
    (group_id,) = regroup(library, [GroupPart(None, (ids[1],))], [Suggestion(ids[2], anna, 0.5)])
    check_edit(library, lambda: edits.move_faces(library, ids[2:4], group_id), "move")
    assert members(library, group_id) == ids[1:4]
    assert state(library, ids[2]) is FaceState.GROUPED
    decided = (RefusalCode.ONLY_UNDECIDED, str(ids[0]))
    assert refused(library, lambda: edits.move_faces(library, ids[:1], group_id)) == decided
    assert not edits.move_faces(library, ids[1:2], group_id)


# one or two ------------------------------------------------------------------------------------


def test_two_people_and_two_groups_are_kept_apart(library: Library) -> None:
    ids = singles(library, 8)
    anna, ben = named(library, "Anna", ids[:2]), named(library, "Berthold", ids[2:4])
    one, two = group(library, ids[4:6], ids[6:])
    check_edit(library, lambda: edits.separate(library, [anna, ben], []), "separate")
    assert summary(library) == {"names": ["Anna", "Berthold"], "groups": 0}
    check_edit(library, lambda: edits.separate(library, [], [one, two]), "separate")
    check_edit(library, lambda: edits.separate(library, [anna], [one]), "separate")
    assert {number for number, _, _ in library.faces.separations()} == {1, 2, 3}
    (joined,) = group(library, ids[4:])
    assert len(members(library, joined)) == 2
    wrong = (RefusalCode.TOO_FEW_TO_MERGE, "")
    assert refused(library, lambda: edits.separate(library, [anna], [])) == wrong
    check_edit(library, lambda: edits.merge(library, [anna, ben]), "merge")
    assert confirmed(library, anna) == ids[:4]
    assert 1 not in {number for number, _, _ in library.faces.separations()}


def test_one_person_is_remembered(library: Library) -> None:
    ids = singles(library, 4)
    anna = named(library, "Anna", ids[:2])
    (group_id,) = group(library, ids[2:])
    for action, key in (
        (lambda: edits.keep_together(library, person_id=anna), f"two person:{anna}"),
        (lambda: edits.keep_together(library, group_id=group_id), f"two group:{group_id}"),
    ):
        check_edit(library, action, "keep_together")
        assert library.answers.all()[key] == "one"
        assert not action(), "said already"
    gone = (RefusalCode.UNKNOWN_GROUP, "99")
    assert refused(library, lambda: edits.keep_together(library, group_id=GroupId(99))) == gone


def test_an_odd_face_is_kept(library: Library) -> None:
    ids = singles(library, 3)
    anna = named(library, "Anna", ids[:2])
    check_edit(library, lambda: edits.keep_face(library, ids[0], anna), "keep_face")
    assert library.answers.all() == {f"outlier face:{ids[0]} person:{anna}": "yes"}
    stray = (RefusalCode.NOT_OF_PERSON, str(ids[2]))
    assert refused(library, lambda: edits.keep_face(library, ids[2], anna)) == stray


def test_a_face_named_by_itself_is_not_doubted(library: Library) -> None:
    (face_id,) = singles(library, 1)
    anna = named(library, "Anna", [face_id])
    assert library.answers.all() == {f"outlier face:{face_id} person:{anna}": "yes"}
    edits.undo(library)
    assert library.answers.all() == {}


def test_an_answer_replaces_a_question_put_off_and_undo_brings_it_back(library: Library) -> None:
    anna = named(library, "Anna", singles(library, 2))
    library.answers.skip(f"two person:{anna}")
    edits.keep_together(library, person_id=anna)
    edits.undo(library)
    assert library.answers.all() == {f"two person:{anna}": "skip"}


# naming and answers ----------------------------------------------------------------------------


def test_naming_a_group_without_some_of_it(library: Library) -> None:
    ids = singles(library, 5)
    (group_id,) = group(library, ids[:4])

    def action() -> Changes:
        return edits.name_group(library, group_id, "Anna", without=ids[2:4])

    check_edit(library, action, "name")
    anna = person(library, "Anna")
    assert confirmed(library, anna) == ids[:2]
    assert [state(library, i) for i in ids[2:4]] == [FaceState.UNASSIGNED] * 2
    assert library.faces.rejections() == {(ids[2], anna), (ids[3], anna)}


def test_naming_without_strays_or_anybody_is_refused(library: Library) -> None:
    ids = singles(library, 3)
    (group_id,) = group(library, ids[:2])
    for without, why in (
        (ids[2:], (RefusalCode.NOT_OF_GROUP, str(ids[2]))),
        (ids[:2], (RefusalCode.NOTHING_TO_SPLIT, "")),
    ):

        def action(without: list[FaceId] = without) -> Changes:
            return edits.name_group(library, group_id, "Anna", without=without)

        assert refused(library, action) == why


def test_naming_a_group_holds_back_who_was_not_born(library: Library) -> None:
    taken = [datetime.fromisoformat(f"{year}-06-01T12:00") for year in (2001, 2011)]
    (early,), (late,) = (
        add_photo(library, b"%d.jpg" % i, face(0), taken_at=at)[1] for i, at in enumerate(taken)
    )
    anna = named(library, "Anna", singles(library, 1))
    edits.set_birth_date(library, anna, date(2010, 1, 1))
    (group_id,) = group(library, [early, late])
    check_edit(library, lambda: edits.name_group(library, group_id, "Anna"), "name")
    assert late in confirmed(library, anna)
    assert members(library, group_id) == [early]
    edits.name_faces(library, [early], "Anna")
    assert early in confirmed(library, anna), "unless somebody says so"


def test_a_birth_date_takes_back_earlier_suggestions(library: Library) -> None:
    _, (early,) = add_photo(
        library, b"a.jpg", face(0), taken_at=datetime.fromisoformat("2001-06-01T12:00")
    )
    (other,) = singles(library, 1)
    anna = named(library, "Anna", singles(library, 1))
    suggest(library, anna, early, other)
    born = date(2010, 1, 1)
    check_edit(library, lambda: edits.set_birth_date(library, anna, born), "set_birth_date")
    assert [f.face_id for f in library.faces.suggested_to(anna)] == [other]


def test_a_date_found_later_takes_back_suggestions_before_birth(library: Library) -> None:
    photo_id, (early,) = add_photo(library, b"a.jpg", face(0))
    anna = named(library, "Anna", singles(library, 1))
    edits.set_birth_date(library, anna, date(2010, 1, 1))
    suggest(library, anna, early)
    assert state(library, early) is FaceState.SUGGESTED
    read_again(library, photo_id, face(0), taken_at=datetime.fromisoformat("2001-06-01T12:00"))
    assert state(library, early) is FaceState.UNASSIGNED


def test_naming_takes_back_suggestions_of_the_same_photo(library: Library) -> None:
    ((one, two),) = add_people(library, [[1, 1]])
    anna = named(library, "Anna", singles(library, 1))
    suggest(library, anna, two)
    check_edit(library, lambda: edits.name_faces(library, [one], "Anna"), "name")
    assert state(library, two) is FaceState.UNASSIGNED


def test_yes_to_some_and_no_to_others_is_one_step(library: Library) -> None:
    ids = singles(library, 5)
    anna = named(library, "Anna", ids[:1])
    suggest(library, anna, *ids[1:])
    check_edit(library, lambda: edits.confirm_faces(library, ids[1:3], ids[3:4]), "confirm")
    assert confirmed(library, anna) == ids[:3]
    assert library.faces.rejections() == {(ids[3], anna)}
    assert summary(library) == {"faces": 2, "name": "Anna", "rejected": 1}
    check_edit(library, lambda: edits.confirm_faces(library, [], ids[4:]), "reject")
    assert summary(library) == {"faces": 1, "name": "Anna"}


def test_taking_back_a_rejection(library: Library) -> None:
    ids = singles(library, 3)
    anna = named(library, "Anna", ids[:1])
    edits.reject_faces(library, ids[1:], anna)

    def action() -> Changes:
        return edits.take_back_rejections(library, [(ids[1], anna)])

    check_edit(library, action, "take_back_rejections")
    assert library.faces.rejections() == {(ids[2], anna)}
    assert state(library, ids[1]) is FaceState.UNASSIGNED
    assert not action()


# strangers -------------------------------------------------------------------------------------


def test_ignoring_a_group_makes_one_stranger_of_it(library: Library) -> None:
    ids = singles(library, 6)
    group(library, ids[:3], ids[3:5])
    check_edit(library, lambda: edits.ignore_faces(library, ids), "ignore")
    assert [faces for _, faces in library.faces.strangers()] == [ids[:3], ids[3:5]]
    assert library.faces.by_id(ids[5:])[0].stranger_id is None
    before = people_state(library)
    assert not edits.ignore_faces(library, ids)
    assert people_state(library) == before


def test_a_face_taken_back_from_a_stranger_is_not_absorbed_again(library: Library) -> None:
    ids = singles(library, 5)
    group(library, ids[:3])
    edits.ignore_faces(library, ids[:3])
    absorb(library, *ids[3:])
    assert [state(library, i) for i in ids[3:]] == [FaceState.IGNORED] * 2
    check_edit(library, lambda: edits.restore_faces(library, ids[3:4]), "restore")
    assert state(library, ids[3]) is FaceState.UNASSIGNED
    absorb(library, *ids[3:])
    assert [state(library, i) for i in ids[3:]] == [FaceState.UNASSIGNED, FaceState.IGNORED]


def test_a_stranger_brought_back_lets_go_of_what_was_absorbed(library: Library) -> None:
    ids = singles(library, 5)
    group(library, ids[:3])
    edits.ignore_faces(library, ids[:3])
    absorb(library, *ids[3:])
    edits.restore_faces(library, ids[:2])
    assert state(library, ids[4]) is FaceState.IGNORED
    changes = check_edit(library, lambda: edits.restore_faces(library, ids[2:3]), "restore")
    assert [state(library, i) for i in ids] == [FaceState.UNASSIGNED] * 5
    assert changes.face_ids == {*ids[2:]}


def test_naming_or_ignoring_an_absorbed_face_is_a_word(library: Library) -> None:
    ids = singles(library, 5)
    group(library, ids[:3])
    edits.ignore_faces(library, ids[:3])
    absorb(library, *ids[3:])
    check_edit(library, lambda: edits.name_faces(library, ids[3:4], "Anna"), "name")
    check_edit(library, lambda: edits.ignore_faces(library, ids[4:]), "ignore")
    assert [faces for _, faces in library.faces.strangers()] == [[*ids[:3], ids[4]]]
    assert library.faces.by_id(ids[4:])[0].decision is Decision.IGNORED


def test_undoing_ignore_lets_go_of_what_a_job_absorbed_since(library: Library) -> None:
    ids = singles(library, 4)
    (group_id,) = group(library, ids[:3])
    edits.ignore_faces(library, ids[:3])
    absorb(library, ids[3])
    _, changes = edits.undo(library) or pytest.fail("nothing to undo")
    assert members(library, group_id) == ids[:3]
    assert state(library, ids[3]) is FaceState.UNASSIGNED
    assert ids[3] in changes.face_ids
    assert edits.redo(library)
    assert library.faces.strangers()[0][1] == ids[:3]
    assert library.check() == []


def test_redoing_a_restore_lets_go_of_what_a_job_absorbed_since(library: Library) -> None:
    ids = singles(library, 4)
    group(library, ids[:3])
    edits.ignore_faces(library, ids[:3])
    edits.restore_faces(library, ids[:3])
    edits.undo(library)
    absorb(library, ids[3])
    _, changes = edits.redo(library) or pytest.fail("nothing to redo")
    assert state(library, ids[3]) is FaceState.UNASSIGNED
    assert ids[3] in changes.face_ids


# deleting and drawing --------------------------------------------------------------------------


def test_deleting_a_person_loses_nothing(library: Library) -> None:
    ids = singles(library, 6)
    anna = named(library, "Anna", ids[:3])
    edits.set_cover(library, anna, ids[1])
    edits.reject_faces(library, ids[3:4], anna)
    suggest(library, anna, ids[4])
    changes = check_edit(library, lambda: edits.delete_person(library, anna), "delete_person")
    (left,) = library.people.groups()
    assert members(library, left.group_id) == ids[:3]
    assert names(library) == []
    assert library.faces.rejections() == set()
    assert state(library, ids[4]) is FaceState.UNASSIGNED
    assert anna in changes.person_ids
    edits.undo(library)
    assert library.faces.rejections() == {(ids[3], anna)}
    assert [f.face_id for f in library.faces.suggested_to(anna)] == ids[4:5]


def draw(library: Library, name: str = "", *, seen: bool = True) -> Callable[[], Changes]:
    """Return what draws a face into a photo of its own."""
    photo_id, _ = add_photo(library, b"drawn %d.jpg" % library.photos.count())
    box = Box(0.1, 0.2, 0.3, 1 / 3)
    reading = face(box, looks=9) if seen else None
    return lambda: edits.add_drawn_face(
        library, photo_id, reading, box, b"portrait", PACK, name=name
    )


def test_drawing_a_face_and_taking_it_back(library: Library) -> None:
    action = draw(library, "Martin")
    changes = check_edit(library, action, "draw")
    (found,) = library.faces.all()
    assert (found.source, found.box) == (FaceSource.DRAWN, Box(0.1, 0.2, 0.3, 1 / 3))
    assert confirmed(library, person(library, "Martin")) == [found.face_id]
    assert (changes.photo_ids, changes.face_ids) == ({found.photo_id}, {found.face_id})
    assert library.thumbnails.face(found.face_id) == b"portrait"
    assert len(library.faces.table(PACK).face_ids) == 1
    edits.undo(library)
    assert library.faces.all() == []
    assert nothing_said(library)


def test_the_back_of_a_head_has_no_vector(library: Library) -> None:
    check_edit(library, draw(library, seen=False), "draw")
    (found,) = library.faces.all()
    assert (found.quality, found.size_px) == (0.0, 1000.0)
    assert state(library, found.face_id) is FaceState.UNASSIGNED
    assert len(library.faces.table(PACK).face_ids) == 0
    assert read_again(library, found.photo_id) == []
    assert [f.face_id for f in library.faces.all()] == [found.face_id]


def test_deleting_a_drawn_face_can_be_taken_back_whole(library: Library) -> None:
    ids = singles(library, 3)
    anna, ben = named(library, "Anna", ids[:1]), named(library, "Berthold", ids[1:2])
    draw(library)()
    drawn = library.faces.all()[-1].face_id
    one, two = group(library, [drawn], ids[2:])
    edits.merge(library, groups=[one, two])
    library.database.run("INSERT INTO vectors VALUES (?, 'other', x'00ff')", (drawn,))
    edits.split_group(library, one, [drawn])
    for other in (ids[2], ids[0]):
        pair = sorted([drawn, other], reverse=other == ids[0])
        library.database.run("INSERT INTO links VALUES (?, ?, '2026')", pair)
    edits.reject_faces(library, [drawn], ben)
    edits.name_faces(library, [drawn], "Anna")
    edits.set_cover(library, anna, drawn)
    changes = check_edit(library, lambda: edits.delete_faces(library, [drawn]), "delete_faces")
    assert drawn not in [f.face_id for f in library.faces.all()]
    assert drawn in changes.face_ids
    assert library.faces.rejections() == set()
    edits.undo(library)
    assert library.faces.rejections() == {(drawn, ben)}
    cover = library.people.get(anna)
    assert cover is not None
    assert cover.cover_face_id == drawn


def test_deleting_a_detected_face_says_that_it_is_none(library: Library) -> None:
    ids = singles(library, 2)
    draw(library)()
    everything = [f.face_id for f in library.faces.all()]
    edits.name_faces(library, ids, "Anna")
    check_edit(library, lambda: edits.delete_faces(library, everything), "delete_faces")
    assert [f.decision for f in library.faces.all()] == [Decision.NOT_A_FACE] * 2


def test_a_refused_name_leaves_no_drawn_face(library: Library) -> None:
    named(library, "Manuel", singles(library, 1))
    action = draw(library, "manuel ")
    nearly = (RefusalCode.NAME_NEARLY_TAKEN, "Manuel")
    assert refused(library, action) == nearly
    assert len(library.faces.all()) == 1


# grouping anew, and down to an edit --------------------------------------------------------------


def test_grouping_anew_is_one_step(library: Library) -> None:
    ids = singles(library, 7)
    anna = named(library, "Anna", ids[:1])
    (one,) = regroup(library, [GroupPart(None, tuple(ids[1:4]))], [Suggestion(ids[5], anna, 0.5)])
    wanted = Grouping(
        (GroupPart(one, (ids[1], ids[2])), GroupPart(None, (ids[3], ids[4]))),
        (Suggestion(ids[6], anna, 1 / 3),),
    )
    changes = check_edit(library, lambda: edits.apply_grouping(library, wanted), "regroup")
    assert changes.people_regrouped
    assert summary(library) == {"faces": 2}
    assert [f.face_id for f in library.faces.suggested_to(anna)] == [ids[6]]
    assert library.faces.by_id([ids[0]])[0].person_id == anna


def test_undo_down_to_an_edit(library: Library) -> None:
    ids = singles(library, 4)
    states = []
    for face_id, name in zip(ids, ("Anna", "Berthold", "Carla", "Dora"), strict=True):
        states.append(spoken_state(library))
        edits.name_faces(library, [face_id], name)
    entries = library.journal.history()
    turned = edits.undo_to(library, entries[2].edit_id)
    assert [entry.edit_id for entry, _ in turned] == [e.edit_id for e in entries[:3]]
    assert all(changes for _, changes in turned)
    assert spoken_state(library) == states[1]
    assert edits.undo_to(library, entries[1].edit_id) == []
    assert edits.undo_to(library, EditId(99)) == []
    assert [e.undone for e in library.journal.history()] == [True, True, True, False]


def test_what_a_job_joined_meanwhile_is_apart_after_redo(library: Library) -> None:
    ids = [row[0] for row in add_people(library, [[1]] * 5)]
    groups = group(library, ids[:3], ids[3:])
    edits.separate(library, groups=groups)
    edits.undo(library)
    group(library, ids)
    step = edits.redo(library)
    assert step is not None
    assert set(ids[3:]) <= step[1].face_ids
    assert [g.face_count for g in library.people.groups()] == [3]
