"""Faces: batches all or nothing, readings again, vectors, portraits, problems, groupings."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest

from faceorg.domain.errors import ProblemCode
from faceorg.domain.faces import Decision, FaceState
from faceorg.domain.grouping import GroupPart, Suggestion
from faceorg.domain.ids import FaceId, PersonId
from faceorg.domain.photos import PhotoOutcome, PhotoState
from faceorg.engine import edits
from faceorg.library.library import Library
from faceorg.library.recognition.embeddings import record_vectors
from tests.helpers.readings import (
    PACK,
    add_files,
    add_people,
    add_photo,
    face,
    group,
    people_state,
    person,
    read_again,
    reading,
    regroup,
    slot,
    suggest,
    vector,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.domain.faces import FaceReading

REPOSITORY = Path(__file__).parents[2]


def states(library: Library, ids: Sequence[FaceId]) -> list[FaceState]:
    return [f.state for f in library.faces.by_id(ids)]


# batches -------------------------------------------------------------------------------------


def test_a_batch_stores_photos_faces_and_pictures(library: Library) -> None:
    ids = add_files(library, [b"/p/a.jpg", b"/p/b.jpg", b"/p/c.jpg"])
    changes = library.record_batch(
        [
            PhotoOutcome(ids[0], reading(face(0, looks=1), face(1, looks=2))),
            PhotoOutcome(ids[1], reading()),
            PhotoOutcome(ids[2], problem=ProblemCode.TRUNCATED, detail="cut at 7"),
        ],
        PACK,
    )
    assert changes.photo_ids == set(ids)
    faces = library.faces.of_photo(ids[0])
    assert changes.face_ids == {f.face_id for f in faces}
    assert [f.box for f in faces] == [slot(0), slot(1)]
    assert library.thumbnails.photo(ids[0]) == b"thumbnail"
    assert library.thumbnails.photo(ids[2]) is None
    assert [library.thumbnails.face(f.face_id) for f in faces] == [b"crop 1 0", b"crop 2 0"]
    assert library.photos.count(PhotoState.DONE) == 2
    assert library.photos.count(PhotoState.PROBLEM) == 1
    assert library.faces.counts() == {"unassigned": 2, "all": 2}


def test_an_error_in_the_middle_leaves_nothing(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = add_files(library, [b"/p/a.jpg", b"/p/b.jpg"])

    def fail(*_: object) -> None:
        raise RuntimeError("power cut")

    outcomes = [PhotoOutcome(i, reading(face(0), face(1))) for i in ids]
    monkeypatch.setattr(library.thumbnails, "put", fail)
    with pytest.raises(RuntimeError):
        library.record_batch(outcomes, PACK)
    assert library.faces.all() == []
    assert library.photos.count(PhotoState.PENDING) == 2
    monkeypatch.undo()
    library.record_batch(outcomes, PACK)
    assert len(library.faces.all()) == 4


_KILLED = """
import os, sys
from pathlib import Path
from faceorg.domain.photos import PhotoOutcome
from faceorg.library.library import Library
from tests.helpers.readings import PACK, add_files, add_photo, face, reading
library = Library(Path(sys.argv[1]))
add_photo(library, b"first.jpg", face(0))
ids = add_files(library, [b"/p/%d.jpg" % i for i in range(50)])
library.thumbnails.put = lambda *_: os._exit(9)
library.record_batch([PhotoOutcome(i, reading(face(0), face(1))) for i in ids], PACK)
"""


def test_a_killed_process_loses_only_the_batch_in_flight(tmp_path: Path) -> None:
    environment = os.environ | {"PYTHONPATH": str(REPOSITORY)}
    command = [sys.executable, "-c", _KILLED, str(tmp_path)]
    killed = subprocess.run(command, env=environment, check=False, timeout=60)  # noqa: S603
    assert killed.returncode == 9
    library = Library(tmp_path)
    assert library.check() == []
    assert library.photos.count(PhotoState.DONE) == 1
    assert library.photos.count(PhotoState.PENDING) == 50
    assert len(library.faces.all()) == 1
    library.close()


# reading a photo again -----------------------------------------------------------------------


def test_a_second_reading_keeps_ids_and_decisions_by_overlap(library: Library) -> None:
    photo_id, ids = add_photo(library, b"a.jpg", *(face(i) for i in range(5)))
    edits.name_faces(library, ids[:1], "Anna")
    edits.ignore_faces(library, ids[1:2])
    edits.mark_not_a_face(library, ids[2:3])
    before = people_state(library)
    again = [face(slot(i, 0.03), shot=9, quality=0.4) for i in (3, 1, 0, 4, 2)]
    assert read_again(library, photo_id, *again) == [ids[i] for i in (3, 1, 0, 4, 2)]
    assert people_state(library) == before
    assert {f.box for f in library.faces.all()} == {slot(i, 0.03) for i in range(5)}
    assert {round(f.quality, 3) for f in library.faces.all()} == {0.4}
    assert library.thumbnails.face(ids[0]) == b"crop 1 9"


def test_undecided_faces_not_found_again_go_and_decided_ones_stay(library: Library) -> None:
    photo_id, ids = add_photo(library, b"a.jpg", *(face(i) for i in range(5)))
    edits.name_faces(library, ids[:1], "Anna")
    edits.ignore_faces(library, ids[1:2])
    edits.mark_not_a_face(library, ids[2:3])
    edits.reject_faces(library, ids[3:4], person(library, "Anna"))
    group(library, ids[3:])
    before = people_state(library)
    assert read_again(library, photo_id) == []
    assert people_state(library) == before | {"faces": before["faces"][:4]}
    assert [f.face_id for f in library.faces.all()] == ids[:4]
    assert library.photos.count(PhotoState.DONE) == 1


def test_faces_side_by_side_are_matched_by_the_best_overlap(library: Library) -> None:
    photo_id, ids = add_photo(library, b"a.jpg", face(slot(0)), face(slot(0, 0.05)))
    again = read_again(library, photo_id, face(slot(0, 0.05)), face(slot(0, 0.005)))
    assert again == [ids[1], ids[0]]


def test_a_box_far_away_is_another_face(library: Library) -> None:
    photo_id, ids = add_photo(library, b"a.jpg", face(0))
    edits.name_faces(library, ids, "Anna")
    (other,) = read_again(library, photo_id, face(slot(0, 0.1), looks=2))
    assert other not in ids
    assert states(library, [*ids, other]) == [FaceState.CONFIRMED, FaceState.UNASSIGNED]


def test_a_drawn_box_stays_where_it_was_drawn(library: Library) -> None:
    photo_id, ids = add_photo(library, b"a.jpg", face(0))
    library.database.run("UPDATE faces SET source = 'drawn'")
    assert read_again(library, photo_id, face(slot(0, 0.03), shot=2)) == ids
    (drawn,) = library.faces.all()
    assert drawn.box == slot(0)
    expected = vector(1, 2)
    assert float(library.faces.table(PACK).vectors[0] @ expected) > 0.999
    assert read_again(library, photo_id) == []
    assert [f.face_id for f in library.faces.all()] == ids


def test_faces_of_a_cropped_photo_are_known_by_their_looks(library: Library) -> None:
    photo_id, (one, two) = add_photo(library, b"a.jpg", face(0, looks=1), face(1, looks=2))
    edits.name_faces(library, [one], "Anna")
    assert read_again(library, photo_id, face(3, looks=1, shot=4), face(2, looks=2)) == [one, two]
    assert states(library, [one]) == [FaceState.CONFIRMED]


@pytest.mark.parametrize(
    "found",
    [
        [face(3, looks=2)],
        [face(3, looks=1, quality=0.3)],
        [face(3, looks=1, shot=1), face(4, looks=1, shot=2)],
    ],
    ids=["somebody else", "not to be recognised", "either of two"],
)
def test_a_decision_is_not_carried_to_looks_in_doubt(
    library: Library, found: list[FaceReading]
) -> None:
    photo_id, (one,) = add_photo(library, b"a.jpg", face(0, looks=1))
    edits.name_faces(library, [one], "Anna")
    assert one not in read_again(library, photo_id, *found)
    assert states(library, [one]) == [FaceState.CONFIRMED]


def test_an_id_is_never_used_again(library: Library) -> None:
    photo_id, ids = add_photo(library, b"a.jpg", face(0), face(1))
    assert read_again(library, photo_id) == []
    assert library.faces.all() == []
    reopened = Library(library.folder)
    (fresh,) = read_again(reopened, photo_id, face(0))
    reopened.close()
    assert fresh > max(ids)


def test_the_failed_second_reading_keeps_the_faces(library: Library) -> None:
    photo_id, ids = add_photo(library, b"a.jpg", face(0))
    library.record_batch([PhotoOutcome(photo_id, problem=ProblemCode.VANISHED)], PACK)
    assert [f.face_id for f in library.faces.all()] == ids
    assert library.photos.tiles() == []


# problems ------------------------------------------------------------------------------------


def test_problems_come_and_go(library: Library) -> None:
    (photo_id,) = add_files(library, [b"/photos/a.jpg"])
    library.record_batch([PhotoOutcome(photo_id, problem=ProblemCode.EMPTY, detail="0")], PACK)
    (problem,) = library.problems.all()
    assert (problem.photo_id, problem.path, problem.code, problem.detail) == (
        photo_id,
        b"/photos/a.jpg",
        ProblemCode.EMPTY,
        "0",
    )
    library.problems.set_ignored(problem.problem_id, ignored=True)
    library.record_batch([PhotoOutcome(photo_id, problem=ProblemCode.EMPTY)], PACK)
    assert (library.problems.count(), library.problems.count(ignored=True)) == (0, 1)
    library.record_batch([PhotoOutcome(photo_id, problem=ProblemCode.DAMAGED)], PACK)
    assert (library.problems.count(), library.problems.count(ignored=True)) == (1, 0)
    assert library.problems.all()[0].problem_id == problem.problem_id
    read_again(library, photo_id, face(0))
    assert library.problems.all() == library.problems.all(ignored=True) == []


def test_retrying_problems(library: Library) -> None:
    ids = add_files(library, [b"/photos/%d.jpg" % i for i in range(3)])
    outcomes = [PhotoOutcome(i, problem=ProblemCode.DAMAGED) for i in ids]
    library.record_batch(outcomes, PACK)
    library.problems.record(b"/photos/closed", ProblemCode.NO_PERMISSION, "")
    first, second, third = (p for p in library.problems.all() if p.photo_id)
    library.problems.set_ignored(third.problem_id, ignored=True)
    assert library.problems.retry(first.problem_id) == 1
    assert [row[0] for row in library.photos.pending([b"/photos"])] == [first.photo_id]
    assert library.problems.retry() == 2
    assert {row[0] for row in library.photos.pending([b"/photos"])} == {
        first.photo_id,
        second.photo_id,
    }


def test_problems_by_kind(library: Library) -> None:
    ids = add_files(library, [b"/photos/%d.jpg" % i for i in range(4)])
    codes = [ProblemCode.DAMAGED, ProblemCode.EMPTY, ProblemCode.DAMAGED, ProblemCode.CRASHED]
    outcomes = [PhotoOutcome(i, problem=code) for i, code in zip(ids, codes, strict=True)]
    library.record_batch(outcomes, PACK)
    counts = library.problems.counts_by_code()
    assert next(iter(counts.items())) == (ProblemCode.DAMAGED, 2)
    assert counts == {ProblemCode.DAMAGED: 2, ProblemCode.EMPTY: 1, ProblemCode.CRASHED: 1}
    assert library.problems.set_all_ignored(ProblemCode.EMPTY, ignored=True) == 1
    assert library.problems.counts_by_code(ignored=True) == {ProblemCode.EMPTY: 1}
    assert library.problems.retry(code=ProblemCode.DAMAGED) == 2
    assert library.problems.retry(code=ProblemCode.EMPTY) == 0
    assert [row[0] for row in library.photos.pending([b"/photos"])] == [ids[0], ids[2]]


# vectors -------------------------------------------------------------------------------------


def test_vectors_survive_half_precision(library: Library) -> None:
    rows = add_people(library, [[1, 2, 3], [1, 4]])
    edits.name_faces(library, rows[0][:1], "Anna")
    edits.mark_not_a_face(library, rows[0][1:2])
    group(library, [rows[0][2], rows[1][0]])
    table = library.faces.table(PACK)
    assert list(table.face_ids) == [rows[0][0], rows[0][2], *rows[1]]
    expected = np.stack([vector(1, 0), vector(3, 0), vector(1, 1), vector(4, 1)])
    assert np.abs(np.sum(table.vectors * expected, axis=1) - 1).max() < 0.001
    assert np.abs(np.linalg.norm(table.vectors, axis=1) - 1).max() < 1e-6
    assert table.vectors[:].dtype == np.float32
    assert list(table.person_ids > 0) == list(table.decided) == [True, False, False, False]
    assert list(table.group_ids > 0) == [False, True, True, False]
    assert len(set(table.photo_ids)) == 2


def test_vectors_of_another_pack_are_apart(library: Library) -> None:
    _, ids = add_photo(library, b"a.jpg", face(0), face(1))
    record_vectors(library.database, "other", [(ids[0], vector(7))])
    assert list(library.faces.table("other").face_ids) == ids[:1]
    assert list(library.faces.table(PACK).face_ids) == ids
    assert float(library.faces.table(PACK).vectors[0] @ vector(1)) > 0.999
    assert len(library.faces.table("unknown").face_ids) == 0


def test_a_photo_read_again_keeps_no_vectors_of_what_it_was(library: Library) -> None:
    photo_id, ids = add_photo(library, b"a.jpg", face(0))
    library.record_batch([PhotoOutcome(photo_id, reading(face(0, looks=7)))], "other")
    assert list(library.faces.table("other").face_ids) == ids
    assert len(library.faces.table(PACK).face_ids) == 0


# groupings -----------------------------------------------------------------------------------


def test_a_grouping_replaces_the_one_before(library: Library) -> None:
    (a, b, c, d) = (row[0] for row in add_people(library, [[1], [1], [2], [2]]))
    first, second = group(library, [a, b], [c, d])
    assert [g.face_count for g in library.people.groups()] == [2, 2]
    kept, new = regroup(library, [GroupPart(first, (a, b, c)), GroupPart(None, (d,))])
    assert kept == first
    assert new not in {first, second}
    assert library.people.group(second) is None
    (large, small) = library.people.groups()
    assert (large.group_id, large.face_count, large.photo_count) == (first, 3, 3)
    assert (small.group_id, small.cover_face_id) == (new, d)


def test_a_grouping_never_touches_decided_faces(library: Library) -> None:
    ids = [row[0] for row in add_people(library, [[1]] * 5)]
    edits.name_faces(library, ids[:1], "Anna")
    edits.ignore_faces(library, ids[1:2])
    edits.mark_not_a_face(library, ids[2:3])
    anna = person(library, "Anna")
    before = people_state(library)["faces"][:3]
    regroup(library, [GroupPart(None, tuple(ids))], [Suggestion(i, anna, 0.9) for i in ids])
    assert people_state(library)["faces"][:3] == before
    assert states(library, ids[3:]) == [FaceState.SUGGESTED] * 2
    regroup(library)
    assert people_state(library)["faces"][:3] == before
    assert states(library, ids[3:]) == [FaceState.UNASSIGNED] * 2


def test_decisions_made_while_the_job_was_thinking_count(library: Library) -> None:
    ids = [row[0] for row in add_people(library, [[1]] * 4)]
    edits.name_faces(library, ids[:1], "Anna")
    anna = person(library, "Anna")
    table = library.faces.table(PACK)
    edits.reject_faces(library, [ids[1]], anna)
    edits.ignore_faces(library, [ids[2]])
    found = [FaceId(int(i)) for i in table.face_ids[~table.decided]]
    regroup(library, suggestions=[Suggestion(i, anna, 0.8) for i in found])
    assert states(library, ids[1:]) == [
        FaceState.UNASSIGNED,
        FaceState.IGNORED,
        FaceState.SUGGESTED,
    ]


def test_nobody_is_suggested_who_was_merged_away_meanwhile(library: Library) -> None:
    ids = [row[0] for row in add_people(library, [[1]] * 3)]
    edits.name_faces(library, ids[:1], "Anna")
    edits.name_faces(library, ids[1:2], "Benjamin")
    anna, ben = person(library, "Anna"), person(library, "Benjamin")
    edits.merge(library, [anna, ben])
    regroup(library, suggestions=[Suggestion(ids[2], ben, 0.8)])
    assert states(library, ids[2:]) == [FaceState.UNASSIGNED]


def test_nobody_is_suggested_twice_in_a_photo_they_are_confirmed_in(library: Library) -> None:
    ((one, two),) = add_people(library, [[1, 1]])
    edits.name_faces(library, [one], "Anna")
    regroup(library, suggestions=[Suggestion(two, person(library, "Anna"), 0.8)])
    assert states(library, [two]) == [FaceState.UNASSIGNED]


def test_a_grouping_of_faces_that_are_gone_is_harmless(library: Library) -> None:
    regroup(library, [GroupPart(None, (FaceId(9),))], [Suggestion(FaceId(9), PersonId(3), 0.5)])
    assert library.people.groups() == []
    assert library.check() == []


# lists ---------------------------------------------------------------------------------------


def test_lists_of_faces(library: Library) -> None:
    photo_id, ids = add_photo(
        library, b"a.jpg", *(face(i, quality=(0.1, 0.9, 0.5, 0.7, 0.3)[i]) for i in (4, 3, 2, 1, 0))
    )
    by_place = dict(zip((4, 3, 2, 1, 0), ids, strict=True))
    assert [f.face_id for f in library.faces.of_photo(photo_id)] == ids[::-1]
    assert [f.face_id for f in library.faces.loose(2)] == [by_place[1], by_place[3]]
    edits.name_faces(library, [by_place[0], by_place[1]], "Anna")
    anna = person(library, "Anna")
    assert [f.face_id for f in library.faces.of_person(anna)] == [by_place[1], by_place[0]]
    edits.mark_not_a_face(library, [by_place[2]])
    assert [f.face_id for f in library.faces.with_decision(Decision.NOT_A_FACE)] == [by_place[2]]
    assert by_place[2] not in [f.face_id for f in library.faces.of_photo(photo_id)]
    assert library.faces.counts() == {"confirmed": 2, "not_a_face": 1, "unassigned": 2, "all": 4}
    assert [f.face_id for f in library.faces.by_id([ids[2], FaceId(99), ids[0]])] == [
        ids[2],
        ids[0],
    ]


def test_suggestions_come_least_sure_first(library: Library) -> None:
    ids = [row[0] for row in add_people(library, [[1]] * 4)]
    edits.name_faces(library, ids[:1], "Anna")
    anna = person(library, "Anna")
    suggestions = [
        Suggestion(i, anna, score) for i, score in zip(ids[1:], (0.6, 0.4, 0.5), strict=True)
    ]
    regroup(library, suggestions=suggestions)
    scores = [f.suggestion_score for f in library.faces.suggested_to(anna)]
    assert scores == [0.4, 0.5, 0.6]
    assert [p.suggestion_count for p in library.people.all()] == [3]
    suggest(library, anna)
    assert library.faces.suggested_to(anna) == []
