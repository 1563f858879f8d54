"""The inbox: which question comes first, what each answer does, and that all of it comes back."""

from __future__ import annotations

from contextlib import closing
from functools import partial
from random import Random
from typing import TYPE_CHECKING, Any

import pytest

from faceorg.domain.errors import EditRefusedError, RefusalCode
from faceorg.domain.faces import FaceState
from faceorg.domain.grouping import Suggestion
from faceorg.domain.review import EvidenceKind, QuestionKind
from faceorg.engine import edits, gallery
from faceorg.engine.inbox import (
    answer_ignore,
    answer_name,
    answer_no,
    answer_not_a_face,
    answer_yes,
    read_inbox,
    skip,
)
from faceorg.engine.inbox.asking import FRONT_MAX
from faceorg.engine.jobs import CancelToken
from faceorg.engine.regroup import preview_regroup, regroup
from faceorg.library import forgetting
from faceorg.library.library import Library
from faceorg.library.recognition import candidates, looked, undecided
from faceorg.people.likeness import ASKING_FACES_MAX
from faceorg.vision.packs import default_pack
from tests.helpers.readings import add_people, group, people_state, person

if TYPE_CHECKING:
    from collections.abc import Callable

    from faceorg.domain.changes import Changes
    from faceorg.domain.ids import FaceId, PersonId
    from faceorg.domain.review import Inbox, Question
    from faceorg.library.database import Database


@pytest.fixture(autouse=True)
def pack(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let made-up vectors count as those of the pack in use."""
    record, pack_id = Library.record_batch, default_pack().pack_id
    monkeypatch.setattr(
        Library, "record_batch", lambda self, outcomes, _: record(self, outcomes, pack_id)
    )


def looks(library: Library, *sizes: int) -> list[list[FaceId]]:
    """Index photos of one face each: `sizes[k]` of them look like person k."""
    rows = add_people(library, [[k + 1] for k, size in enumerate(sizes) for _ in range(size)])
    ids = iter(row[0] for row in rows)
    return [[next(ids) for _ in range(size)] for size in sizes]


def question(library: Library, kind: QuestionKind) -> Question:
    """Return the first question of a kind."""
    return next(q for q in read_inbox(library).questions if q.kind is kind)


def kinds(library: Library) -> list[QuestionKind]:
    return [q.kind for q in read_inbox(library).questions]


def states(library: Library, ids: list[FaceId]) -> set[FaceState]:
    return {f.state for f in library.faces.by_id(ids)}


def back_and_forth(library: Library, answer: Callable[[], Changes]) -> None:
    """Give an answer; see that undo takes all of it back, and redo does all of it again."""
    before = people_state(library)
    answer()
    after = people_state(library)
    assert after != before
    edits.undo(library)
    assert people_state(library) == before
    edits.redo(library)
    assert people_state(library) == after


def test_an_empty_library_asks_nothing(library: Library) -> None:
    inbox = read_inbox(library)
    assert (inbox.questions, inbox.settled, inbox.total) == ((), 0, 0)


def test_the_largest_group_comes_first_and_says_what_it_settles(library: Library) -> None:
    small, large = looks(library, 3, 5)
    group(library, small, large)
    first, second = read_inbox(library).questions
    assert (first.kind, first.settles, second.settles) == (QuestionKind.WHO, 5, 3)
    assert set(first.sides[0].face_ids) == set(large)
    assert (first.sides[0].face_count, first.sides[0].photo_count) == (5, 5)


def test_a_name_settles_a_group_and_is_used_at_once(library: Library) -> None:
    anna, more, others = looks_of_two(library)
    asked = question(library, QuestionKind.WHO)
    back_and_forth(library, lambda: answer_name(library, asked, "Anna", new_person=True))
    assert states(library, anna) == {FaceState.CONFIRMED}
    assert states(library, more) == {FaceState.SUGGESTED}, "the sweep has found them"
    assert states(library, others) == {FaceState.UNASSIGNED}
    assert library.journal.history()[0].summary["swept"] == 2
    inbox = read_inbox(library)
    assert (inbox.settled, inbox.settled_today, inbox.total) == (4, 4, 7)


def looks_of_two(library: Library) -> tuple[list[FaceId], list[FaceId], list[FaceId]]:
    """Index a group of four, two loose faces like it, and one stranger."""
    anna, other = looks(library, 6, 1)
    group(library, anna[:4])
    return anna[:4], anna[4:], other


def test_unticked_faces_leave_the_group_and_are_not_that_person(library: Library) -> None:
    anna, more, _ = looks_of_two(library)
    asked = question(library, QuestionKind.WHO)
    wrong = anna[3]
    answer_name(library, asked, "Anna", new_person=True, without=[wrong])
    assert states(library, anna[:3]) == {FaceState.CONFIRMED}
    assert (wrong, person(library, "Anna")) in library.faces.rejections()
    assert states(library, [wrong]) == {FaceState.UNASSIGNED}
    assert states(library, more) == {FaceState.SUGGESTED}


def test_a_page_of_suggestions_takes_yes_and_no_at_once(library: Library) -> None:
    _, more, _ = looks_of_two(library)
    answer_name(library, question(library, QuestionKind.WHO), "Anna", new_person=True)
    asked = question(library, QuestionKind.SUGGESTIONS)
    assert set(asked.sides[0].face_ids) == set(more)
    assert {guess.name for guess in asked.guesses} == {"Anna"}
    back_and_forth(library, lambda: answer_yes(library, asked, [more[0]]))
    assert states(library, more[1:]) == {FaceState.CONFIRMED}
    assert states(library, more[:1]) == {FaceState.UNASSIGNED}
    assert QuestionKind.SUGGESTIONS not in kinds(library), "a rejection is not asked again"


def test_no_to_a_page_rejects_all_of_it(library: Library) -> None:
    _, more, _ = looks_of_two(library)
    answer_name(library, question(library, QuestionKind.WHO), "Anna", new_person=True)
    back_and_forth(library, lambda: answer_no(library, question(library, QuestionKind.SUGGESTIONS)))
    assert {i for i, _ in library.faces.rejections()} == set(more)


def test_one_face_of_a_page_can_be_named(library: Library) -> None:
    _, more, _ = looks_of_two(library)
    answer_name(library, question(library, QuestionKind.WHO), "Anna", new_person=True)
    asked = question(library, QuestionKind.SUGGESTIONS)
    answer_name(library, asked, "Berta", new_person=True, without=more[1:])
    assert library.faces.by_id(more)[0].person_id == person(library, "Berta")
    assert states(library, more[1:]) == {FaceState.SUGGESTED}


def test_a_group_like_somebody_known_is_asked_about_as_a_whole(library: Library) -> None:
    (anna,) = looks(library, 8)
    group(library, anna[:4], anna[4:])
    who = [q for q in read_inbox(library).questions if q.kind is QuestionKind.WHO]
    answer_name(library, who[0], "Anna", new_person=True)
    asked = question(library, QuestionKind.SAME)
    assert [s.name for s in asked.sides] == ["Anna", ""]
    assert [e.kind for e in asked.evidence] == [
        EvidenceKind.VERY_ALIKE,
        EvidenceKind.NEVER_TOGETHER,
    ]
    back_and_forth(library, lambda: answer_yes(library, asked))
    assert states(library, anna) == {FaceState.CONFIRMED}


def test_no_keeps_a_group_from_a_person_for_ever(library: Library) -> None:
    (anna,) = looks(library, 8)
    group(library, anna[:4], anna[4:])
    answer_name(library, question(library, QuestionKind.WHO), "Anna", new_person=True)
    answer_no(library, question(library, QuestionKind.SAME))
    assert kinds(library) == [QuestionKind.WHO]
    list(regroup(library, CancelToken()))
    assert library.faces.suggested_to(person(library, "Anna")) == []
    assert QuestionKind.SAME not in kinds(library)


def test_two_unnamed_groups_may_be_one(library: Library) -> None:
    (anna,) = looks(library, 8)
    group(library, anna[:4], anna[4:])
    asked = question(library, QuestionKind.SAME)
    assert all(s.group_id for s in asked.sides)
    answer_no(library, asked)
    assert kinds(library) == [QuestionKind.WHO, QuestionKind.WHO]
    list(regroup(library, CancelToken()))
    assert len(library.people.groups()) == 2, "split parts never join by themselves"
    edits.undo(library)
    answer_yes(library, question(library, QuestionKind.SAME))
    assert [g.face_count for g in library.people.groups()] == [8]


def test_two_names_for_one_person_are_noticed(library: Library) -> None:
    (anna,) = looks(library, 8)
    group(library, anna[:4], anna[4:])
    first, second = library.people.groups()
    edits.name_group(library, first.group_id, "Anna")
    edits.name_group(library, second.group_id, "Grandmother")
    asked = question(library, QuestionKind.SAME)
    assert {s.name for s in asked.sides} == {"Anna", "Grandmother"}
    answer_no(library, asked)
    assert read_inbox(library).questions == ()
    edits.undo(library)
    answer_yes(library, question(library, QuestionKind.SAME))
    assert [p.face_count for p in library.people.all()] == [8]


def test_one_person_or_two(library: Library) -> None:
    first, second = looks(library, 6, 4)
    (group_id,) = group(library, first + second)
    asked = read_inbox(library).questions[0]
    assert asked.kind is QuestionKind.TWO
    assert [set(s.face_ids) for s in asked.sides] == [set(first), set(second)]
    back_and_forth(library, lambda: answer_yes(library, asked))
    assert {g.face_count for g in library.people.groups()} == {6, 4}
    edits.undo(library)
    answer_no(library, question(library, QuestionKind.TWO))
    assert [q.sides[0].group_id for q in read_inbox(library).questions] == [group_id]
    assert kinds(library) == [QuestionKind.WHO], "one person: not asked again"


def test_a_named_person_may_be_two(library: Library) -> None:
    first, second = looks(library, 6, 4)
    edits.name_faces(library, first + second, "Anna")
    back_and_forth(library, lambda: answer_yes(library, question(library, QuestionKind.TWO)))
    assert set(library.faces.of_person(person(library, "Anna"))) == set(library.faces.by_id(first))
    assert states(library, second) == {FaceState.GROUPED}
    assert kinds(library) == [QuestionKind.WHO], "nor are the parts asked to be the same"


def test_a_face_like_somebody_else_is_asked_about(library: Library) -> None:
    anna, berta = looks(library, 5, 6)
    edits.name_faces(library, [*anna, berta[5]], "Anna")
    edits.name_faces(library, berta[:5], "Berta")
    asked = question(library, QuestionKind.OUTLIER)
    assert (asked.sides[0].name, asked.sides[1].face_ids) == ("Anna", (berta[5],))
    back_and_forth(library, lambda: answer_no(library, asked))
    assert [g.name for g in question(library, QuestionKind.SUGGESTIONS).guesses] == ["Berta"]
    edits.undo(library)
    answer_yes(library, question(library, QuestionKind.OUTLIER))
    assert QuestionKind.OUTLIER not in kinds(library)
    assert states(library, [berta[5]]) == {FaceState.CONFIRMED}


def test_strangers_and_posters_are_put_aside(library: Library) -> None:
    strangers, posters = looks(library, 4, 3)
    group(library, strangers, posters)
    answer_ignore(library, question(library, QuestionKind.WHO))
    answer_not_a_face(library, question(library, QuestionKind.WHO))
    assert states(library, strangers) == {FaceState.IGNORED}
    assert states(library, posters) == {FaceState.NOT_A_FACE}
    inbox = read_inbox(library)
    assert (inbox.questions, inbox.settled, inbox.total) == ((), 4, 4)


def test_a_skipped_question_comes_last_and_stays_skipped(library: Library) -> None:
    small, large = looks(library, 3, 5)
    group(library, small, large)
    first, second = read_inbox(library).questions
    skip(library, first)
    again = read_inbox(library).questions
    assert [q.question_id for q in again] == [second.question_id, first.question_id]
    assert [q.skipped for q in again] == [False, True]
    assert library.journal.history() == []


def test_a_question_that_no_longer_stands_is_refused(library: Library) -> None:
    anna, _, _ = looks_of_two(library)
    asked = question(library, QuestionKind.WHO)
    edits.ignore_faces(library, anna[:1])
    before = people_state(library)
    for answer in (answer_ignore, answer_not_a_face):
        with pytest.raises(EditRefusedError) as caught:
            answer(library, asked)
        assert caught.value.code is RefusalCode.QUESTION_CHANGED
    with pytest.raises(EditRefusedError):
        answer_name(library, asked, "Anna")
    assert people_state(library) == before
    assert question(library, QuestionKind.WHO).question_id != asked.question_id


def test_weak_guesses_are_asked_while_they_are_right(library: Library) -> None:
    """The library's own experience decides, and undo forgets it again."""
    (anna,) = looks(library, 6)
    edits.name_faces(library, anna[:3], "Anna")
    library.database.run("UPDATE faces SET suggested_person_id = NULL, suggestion_score = NULL")
    asked = question(library, QuestionKind.SUGGESTIONS)
    assert set(asked.sides[0].face_ids) == set(anna[3:]), "less than suggestions, and asked"
    answer_no(library, asked)
    assert library.answers.all()["maybe"] == "0 3"
    edits.undo(library)
    assert "maybe" not in library.answers.all()
    answer_yes(library, question(library, QuestionKind.SUGGESTIONS), anna[3:4])
    assert library.answers.all()["maybe"] == "2 1"


def test_weak_guesses_are_asked_one_by_one_when_they_were_wrong(library: Library) -> None:
    (anna,) = looks(library, 6)
    edits.name_faces(library, anna[:3], "Anna")
    library.database.run("UPDATE faces SET suggested_person_id = NULL, suggestion_score = NULL")
    library.database.run("INSERT INTO answers VALUES ('maybe', '1 9', '2026-01-01T00:00:00+00:00')")
    assert kinds(library) == [QuestionKind.WHO] * 3
    asked = read_inbox(library).questions[0]
    assert asked.guesses[0].name == "Anna"
    answer_yes(library, asked)
    assert states(library, list(asked.sides[0].face_ids)) == {FaceState.CONFIRMED}


def test_nobody_is_asked_twice_in_one_photo(library: Library) -> None:
    rows = add_people(library, [[1], [1], [1], [1, 1]])
    edits.name_faces(library, [row[0] for row in rows[:3]], "Anna")
    asked = question(library, QuestionKind.SUGGESTIONS)
    assert len(asked.sides[0].face_ids) == 1


def test_the_sweep_respects_rejections_and_sees_new_faces(library: Library) -> None:
    (anna,) = looks(library, 4)
    edits.name_faces(library, anna[:3], "Anna")
    edits.reject_faces(library, anna[3:], person(library, "Anna"))
    (fresh,) = looks(library, 2)
    gallery.forget(library, fresh)
    edits.rename_person(library, person(library, "Anna"), "Annie")
    edits.name_faces(library, fresh[:1], "Annie")
    assert states(library, fresh[1:]) == {FaceState.SUGGESTED}
    assert states(library, anna[3:]) == {FaceState.UNASSIGNED}


def test_a_stronger_look_takes_part_in_the_sweep(library: Library) -> None:
    (anna,) = looks(library, 6)
    library.settings.set("strictness", 2)
    edits.name_faces(library, anna[:3], "Anna")
    assert states(library, anna[3:]) == {FaceState.SUGGESTED}, ".86 is above any setting"


def test_a_preview_changes_nothing_and_says_what_would_change(library: Library) -> None:
    anna, berta = looks(library, 5, 5)
    group(library, anna[:2], berta)
    edits.name_faces(library, anna[2:3], "Anna")
    before = people_state(library)
    preview = preview_regroup(library, CancelToken())
    assert people_state(library) == before
    assert preview.suggestions_made == 2
    assert (preview.groups_made, preview.groups_merged, preview.groups_dissolved) == (0, 0, 1)
    assert preview.faces_moved == 2
    assert set(preview.examples) == set(anna[:2])
    back_and_forth(library, lambda: edits.apply_grouping(library, preview.grouping))
    again = preview_regroup(library, CancelToken())
    assert (again.faces_moved, again.suggestions_made, again.suggestions_gone) == (0, 0, 0)


def test_suggested_faces_are_no_question_of_their_own(library: Library) -> None:
    anna, _, _ = looks_of_two(library)
    edits.name_faces(library, anna, "Anna")
    asked = read_inbox(library).questions
    assert [q.kind for q in asked] == [QuestionKind.SUGGESTIONS, QuestionKind.WHO]
    assert not {*asked[0].sides[0].face_ids} & {*asked[1].sides[0].face_ids}
    library.faces.apply_grouping(
        type(preview_regroup(library, CancelToken()).grouping)((), (Suggestion(5, 1, 0.9),))  # type: ignore[arg-type]
    )
    assert kinds(library)[0] is QuestionKind.SUGGESTIONS


def refused(answer: Callable[[], Changes]) -> RefusalCode:
    with pytest.raises(EditRefusedError) as caught:
        answer()
    return caught.value.code


def test_whoever_a_group_is_not_is_not_guessed_again(library: Library) -> None:
    rows = looks(library, 4, 3, 3, 3, 3)
    group(library, rows[0])
    for name, ids in zip(("Anna", "Berta", "Carla", "Dora"), rows[1:], strict=True):
        edits.name_faces(library, ids, name)
    refused_so_far: list[str] = []
    while (asked := question(library, QuestionKind.WHO)).guesses:
        assert asked.guesses[0].name not in refused_so_far
        refused_so_far.append(asked.guesses[0].name)
        answer_no(library, asked)
    assert refused_so_far, "somebody unlike is still guessed, and may be refused"


def test_another_first_guess_is_another_question_but_stays_put_off(library: Library) -> None:
    rows = looks(library, 4, 3, 3, 3, 3)
    group(library, rows[0])
    for name, ids in zip(("Anna", "Berta", "Carla", "Dora"), rows[1:], strict=True):
        edits.name_faces(library, ids, name)
    before = question(library, QuestionKind.WHO)
    skip(library, before)
    answer_no(library, before)
    after = question(library, QuestionKind.WHO)
    assert after.sides == before.sides
    assert after.question_id != before.question_id, "its yes would name somebody else"
    assert after.skipped


def test_a_doubt_about_a_face_that_is_somebody_else_now_is_refused(library: Library) -> None:
    anna, berta = looks(library, 5, 6)
    edits.name_faces(library, [*anna, berta[5]], "Anna")
    edits.name_faces(library, berta[:5], "Berta")
    asked = question(library, QuestionKind.OUTLIER)
    edits.name_faces(library, [berta[5]], "Berta")
    before = people_state(library)
    for answer in (answer_yes, answer_no, answer_ignore, answer_not_a_face):
        assert refused(partial(answer, library, asked)) is RefusalCode.QUESTION_CHANGED
    assert people_state(library) == before


def test_a_question_is_answered_in_the_transaction_that_saw_it_stand(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    (anna,) = looks(library, 4)
    group(library, anna)
    ignore, seen = edits.ignore_faces, []

    def watched(*args: Any) -> Changes:
        seen.append(library.database.connection().in_transaction)
        return ignore(*args)

    monkeypatch.setattr(edits, "ignore_faces", watched)
    answer_ignore(library, question(library, QuestionKind.WHO))
    assert seen == [True], "another process could decide otherwise in between"
    assert not library.database.connection().in_transaction


def test_what_others_write_meanwhile_does_not_tear_the_questions(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna, berta = looks(library, 6, 4)
    group(library, berta)
    edits.name_faces(library, anna[:4], "Anna")
    assert library.faces.suggested_to(person(library, "Anna"))
    read, other = undecided.suggested, Library(library.folder)

    def suggested(database: Database) -> list[tuple[FaceId, PersonId, float]]:
        edits.undo(other)  # as another window would, when half of the library has been read
        return read(database)

    monkeypatch.setattr(undecided, "suggested", suggested)
    names = {g.name for q in read_inbox(library).questions for g in q.guesses}
    assert names == {"Anna"}, "of the moment at which reading began"
    monkeypatch.undo()
    assert library.people.all() == []
    other.close()


def test_what_the_first_edit_needs_can_be_read_ahead(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna, more, _ = looks_of_two(library)
    edits.name_faces(library, anna[:2], "Anna")
    edits.undo(library)
    edits.redo(library)
    gallery.read_ahead(library)
    read = gallery.candidates.candidates
    asked: list[int] = []
    monkeypatch.setattr(
        gallery.candidates,
        "candidates",
        lambda database, ids, pack: asked.extend(map(int, ids)) or read(database, ids, pack),
    )
    edits.name_faces(library, anna[2:3], "Anna")
    assert not set(asked) & set(more), "loose faces are in memory"


# what is looked at -------------------------------------------------------------------------------


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Note the faces whose vectors are read, but by edits."""
    faces: list[int] = []
    vectors, rows = candidates.vectors_of, candidates.candidates
    monkeypatch.setattr(
        candidates,
        "vectors_of",
        lambda database, ids, pack: faces.extend(ids) or vectors(database, ids, pack),
    )
    monkeypatch.setattr(
        candidates,
        "candidates",
        lambda database, ids, pack: faces.extend(ids) or rows(database, ids, pack),
    )
    return faces


def crowd(library: Library) -> list[list[FaceId]]:
    """Index twelve people; four have a name, four are groups, the others are loose."""
    rows = looks(library, *([8] * 8), *([2] * 4))
    group(library, *rows[4:8])
    for name, ids in zip(("Anna", "Berta", "Carla", "Dora"), rows, strict=False):
        edits.name_faces(library, ids, name)
    return rows


def test_a_start_with_nothing_changed_reads_no_vector(library: Library, read: list[int]) -> None:
    crowd(library)
    before = read_inbox(library)
    assert read
    read.clear()
    for _ in range(2):
        with closing(Library(library.folder)) as again:
            assert read_inbox(again) == before
    assert read == []


def test_after_a_change_elsewhere_only_what_it_touched_is_looked_at(
    library: Library, read: list[int]
) -> None:
    rows = crowd(library)
    read_inbox(library)
    with closing(Library(library.folder)) as other:
        edits.ignore_faces(other, rows[4][:1])
    read.clear()
    with closing(Library(library.folder)) as again:
        fresh = read_inbox(again)
    assert {*read} & {*rows[4]}
    assert not {*read} & {i for ids in rows[5:8] for i in ids[ASKING_FACES_MAX:]}
    assert fresh == anew(library)


def anew(library: Library) -> Inbox:
    """Return what a reading gives that knows nothing."""
    with closing(Library(library.folder)) as other:
        other.database.run("DELETE FROM looked")
        return read_inbox(other)


def test_a_part_of_all_faces_can_be_looked_at_and_the_others_later(library: Library) -> None:
    crowd(library)
    first = read_inbox(library, 0)
    assert not first.complete
    assert [q.kind for q in first.questions][:4] == [QuestionKind.WHO] * 4
    assert not any(q.guesses for q in first.questions)
    parts = 0
    while not (inbox := read_inbox(library, 1)).complete:
        parts += 1
        assert parts < 50
    assert parts > 2
    assert inbox == anew(library)


@pytest.mark.parametrize("seed", range(4))
def test_whatever_is_answered_a_reading_is_as_one_that_knows_nothing(
    library: Library, seed: int
) -> None:
    dice = Random(seed)
    rows = looks(library, 7, 7, 5, 6, 4, 3, 2, 1, 1)
    group(library, rows[0][:4], rows[0][4:], rows[1] + rows[2][:2], rows[3], rows[4])
    read_inbox(library)
    for step in range(12):
        questions = read_inbox(library).questions
        if not questions:
            break
        asked = dice.choice(questions)
        choice = dice.random()
        if choice < 0.2:
            edits.undo(library) if library.journal.history() else None
        elif asked.kind is QuestionKind.WHO and choice < 0.8:
            answer_name(library, asked, f"{'ABCDEFGHIJKL'[step] * 4}", new_person=True)
        elif choice < 0.5 and asked.kind in {QuestionKind.WHO, QuestionKind.OUTLIER}:
            answer_ignore(library, asked)
        elif choice < 0.6 and asked.kind is not QuestionKind.WHO:
            answer_no(library, asked)
        elif asked.kind is not QuestionKind.WHO:
            answer_yes(library, asked)
        else:
            skip(library, asked)
        assert read_inbox(library) == anew(library)


def test_all_loose_faces_are_counted_and_asked_about_at_last(library: Library) -> None:
    rows = looks(library, 4, *([1] * 30))
    group(library, rows[0])
    inbox = read_inbox(library)
    assert inbox.questions[0].sides[0].group_id is not None
    loose = [q for q in inbox.questions if q.sides[0].group_id is None]
    assert {i for q in loose for i in q.sides[0].face_ids} <= {i for ids in rows[1:] for i in ids}
    assert len(loose) + inbox.later.get((QuestionKind.WHO, True), 0) == 30
    assert inbox.counts() == {QuestionKind.WHO: 31}
    assert inbox.waiting == 1, "nobody has to answer about those who resemble nobody"
    assert library.faces.counts()["unassigned"] == 30


def test_many_questions_are_counted_but_few_are_put_into_words(library: Library) -> None:
    rows = looks(library, *([2] * 60))
    group(library, *rows)
    inbox = read_inbox(library)
    assert len(inbox.questions) == FRONT_MAX
    assert inbox.count == 60
    for question in inbox.questions[:3]:
        skip(library, question)
    after = read_inbox(library)
    assert after.count == 60
    assert [q.skipped for q in after.questions[-3:]] == [True] * 3


def test_what_is_forgotten_is_in_no_look(library: Library) -> None:
    crowd(library)
    read_inbox(library)
    assert library.database.value("SELECT count(*) FROM looked") > 0
    anna = forgetting.scope_of_person(library.database, person(library, "Anna"))
    with library.database.transaction():
        forgetting.erase(library.database, anna)
    assert library.database.value("SELECT count(*) FROM looked") == 0


def test_looks_that_somebody_has_overtaken_are_not_kept(library: Library) -> None:
    crowd(library)
    basis = [1, "pack", [], [], library.revision.now() - 1]
    assert not looked.keep(library.database, basis, [("group", 1, [])], [])
    assert library.database.value("SELECT count(*) FROM looked") == 0
