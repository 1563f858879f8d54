"""What a grouping may write: strangers, separations, birth dates, one face a photo."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

import numpy as np
import pytest

from faceorg.domain.faces import DAY_UNKNOWN, Decision, FaceState
from faceorg.domain.grouping import Absorption, Grouping, GroupPart, Suggestion
from faceorg.domain.ids import FaceId, StrangerId
from faceorg.engine import edits
from tests.helpers.readings import (
    PACK,
    add_people,
    add_photo,
    face,
    group,
    person,
    read_again,
    regroup,
    suggest,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.library.library import Library


def states(library: Library, ids: Sequence[FaceId]) -> list[FaceState]:
    return [f.state for f in library.faces.by_id(ids)]


def ignored_as(library: Library, *face_ids: FaceId) -> StrangerId:
    """Ignore faces as one stranger; return their id."""
    library.database.run("INSERT INTO strangers (created_at) VALUES ('2026')")
    stranger_id = StrangerId(library.database.value("SELECT max(id) FROM strangers"))
    edits.ignore_faces(library, face_ids)
    library.database.run_many(
        "UPDATE faces SET stranger_id = ? WHERE id = ?", [(stranger_id, i) for i in face_ids]
    )
    return stranger_id


def test_an_ignored_group_absorbs_undecided_faces(library: Library) -> None:
    ids = [row[0] for row in add_people(library, [[1]] * 6)]
    edits.name_faces(library, ids[5:], "Anna")
    anna = person(library, "Anna")
    stranger_id = ignored_as(library, *ids[:2])
    gone = StrangerId(stranger_id + 1)
    absorbed = [Absorption(i, stranger_id) for i in (ids[2], ids[5])]
    library.faces.apply_grouping(
        Grouping(
            (GroupPart(None, tuple(ids)),),
            (Suggestion(ids[2], anna, 0.5),),
            (*absorbed, Absorption(ids[3], gone)),
        )
    )
    assert states(library, ids) == [
        *[FaceState.IGNORED] * 3,
        *[FaceState.GROUPED] * 2,
        FaceState.CONFIRMED,
    ]
    face = library.faces.by_id(ids[2:3])[0]
    assert (face.absorbed, face.stranger_id, face.group_id) == (True, stranger_id, None)
    assert [f.face_id for f in library.faces.with_decision(Decision.IGNORED)] == ids[2::-1]
    assert library.faces.counts() == {"ignored": 3, "grouped": 2, "confirmed": 1, "all": 6}
    assert library.faces.strangers() == [(stranger_id, ids[:2])]
    table = library.faces.table(PACK)
    assert list(table.stranger_ids) == [stranger_id] * 3 + [0] * 3
    assert list(table.decided) == [True, True, False, False, False, True]
    regroup(library)
    assert ids[2] in [f.face_id for f in library.faces.loose()], "a machine's guess can go"


def test_nobody_is_absorbed_by_a_stranger_who_is_ignored_no_more(library: Library) -> None:
    ids = [row[0] for row in add_people(library, [[1]] * 2)]
    stranger_id = ignored_as(library, ids[0])
    edits.restore_faces(library, ids[:1])
    library.faces.apply_grouping(Grouping((), (), (Absorption(ids[1], stranger_id),)))
    assert states(library, ids) == [FaceState.UNASSIGNED] * 2


def test_separated_faces_do_not_meet_in_a_group(library: Library) -> None:
    ids = [row[0] for row in add_people(library, [[1]] * 7)]
    parts = [(1, ids[0], 0), (1, ids[1], 0), (1, ids[2], 1), (2, ids[3], 0), (2, ids[4], 1)]
    library.database.run_many("INSERT INTO separations VALUES (?, ?, ?)", parts)
    assert library.faces.separations() == parts
    (group_id,) = group(library, ids)
    left = {f.face_id for f in library.faces.of_group(group_id)}
    assert left == {ids[0], ids[1], ids[3], ids[5], ids[6]}
    first, second = group(library, [*ids[:2], ids[3]], [ids[2], ids[4]])
    assert [len(library.faces.of_group(g)) for g in (first, second)] == [3, 2]


@pytest.mark.parametrize(("born", "state"), [("2010-05-17", "suggested"), ("2010-05-18", None)])
def test_nobody_is_suggested_before_their_birth(
    library: Library, born: str, state: str | None
) -> None:
    _, (one,) = add_photo(library, b"a.jpg", face(0))
    _, (two,) = add_photo(
        library, b"b.jpg", face(0), taken_at=datetime.fromisoformat("2010-05-17T23:59")
    )
    edits.name_faces(library, [one], "Anna")
    anna = person(library, "Anna")
    edits.set_birth_date(library, anna, date.fromisoformat(born))
    suggest(library, anna, two)
    assert states(library, [two]) == [FaceState(state or "unassigned")]
    assert library.people.birth_dates() == {anna: date.fromisoformat(born)}


def test_nobody_is_suggested_twice_in_a_photo(library: Library) -> None:
    ((one, two), (three,)) = add_people(library, [[1, 1], [1]])
    edits.name_faces(library, [three], "Anna")
    suggest(library, person(library, "Anna"), one, two)
    assert states(library, [one, two]) == [FaceState.SUGGESTED, FaceState.UNASSIGNED]


def test_the_table_knows_days_and_turns_of_heads(library: Library) -> None:
    add_photo(library, b"a.jpg", face(0), taken_at=datetime.fromisoformat("1969-12-31T23:59"))
    add_photo(library, b"b.jpg", face(0), taken_at=datetime.fromisoformat("2026-01-01"))
    add_photo(library, b"c.jpg", face(0))
    table = library.faces.table(PACK)
    assert list(table.days) == [-1, date(2026, 1, 1).toordinal() - 719163, DAY_UNKNOWN]
    assert (table.days.dtype, table.yaw.dtype) == (np.int32, np.float32)
    assert list(table.yaw) == [5.0] * 3


def test_a_face_that_somebody_spoke_of_stays_when_it_is_not_found_again(library: Library) -> None:
    photo_id, ids = add_photo(library, b"a.jpg", *(face(i) for i in range(4)))
    one, two = group(library, ids[:1], ids[1:2])
    edits.merge(library, groups=[one, two])
    library.database.run("INSERT INTO separations VALUES (1, ?, 0)", (ids[2],))
    read_again(library, photo_id)
    assert [f.face_id for f in library.faces.all()] == ids[:3]


def test_rejections_are_listed(library: Library) -> None:
    ids = [row[0] for row in add_people(library, [[1]] * 3)]
    edits.name_faces(library, ids[:1], "Anna")
    anna = person(library, "Anna")
    edits.reject_faces(library, ids[1:], anna)
    found = library.people.all_rejections()
    assert [(r.face_id, r.person_id, r.person_name) for r in found] == [
        (ids[2], anna, "Anna"),
        (ids[1], anna, "Anna"),
    ]
    assert found[0].rejected_at


def test_questions_put_off_are_remembered(library: Library) -> None:
    library.answers.skip("same person:1 person:2")
    library.answers.skip("same person:1 person:2")
    library.database.run("INSERT INTO answers VALUES ('two person:1', 'one', '2026')")
    library.answers.skip("two person:1")
    assert library.answers.all() == {"same person:1 person:2": "skip", "two person:1": "one"}
    assert library.journal.history() == []
