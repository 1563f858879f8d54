"""A few new faces among many: they join who they belong to, and only their neighbourhood moves."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from faceorg.domain.ids import FaceId
from faceorg.people import growing
from faceorg.people.growing import (
    Around,
    Placed,
    _rows,
    _together,
    groups_near,
    grow_groups,
    near,
    neighbourhood,
)
from faceorg.people.spoken import Spoken
from tests.people.made_up import THRESHOLDS, people, table

if TYPE_CHECKING:
    from typing import Any

    import pytest

    from faceorg.domain.faces import FaceTable
    from faceorg.domain.grouping import Grouping


def test_the_neighbourhood_of_new_faces_is_who_may_be_of_them() -> None:
    vectors, of = people([6, 6, 6], noise=0.3)
    new, loose = vectors[:2], vectors[2:]
    around = neighbourhood(new, loose, 0.5)
    assert (of[2:][around] == 0).all()
    assert len(around) == 4


def test_a_second_step_reaches_whom_the_first_does_not() -> None:
    chain = np.zeros((4, 8), np.float32)
    for step in range(4):  # each 40 degrees from the next
        chain[step, :2] = np.cos(step * np.pi * 2 / 9), np.sin(step * np.pi * 2 / 9)
    assert np.flatnonzero(near(chain[:1], chain[1:], 0.7, 3)).tolist() == [0]
    assert neighbourhood(chain[:1], chain[1:], 0.7).tolist() == [0, 1]


def grown(
    new: FaceTable, loose: FaceTable, grouped: FaceTable, standing: frozenset[int] = frozenset()
) -> Grouping:
    placed = Placed((), (), np.arange(len(new.face_ids)))
    around = Around(loose, grouped, standing, grouped.vectors, grouped.group_ids)
    return grow_groups(new, placed, around, Spoken(), THRESHOLDS)


def ids(made: FaceTable) -> set[FaceId]:
    return set(map(FaceId, made.face_ids.tolist()))


def made_up(sizes: list[int], *groups: int) -> list[FaceTable]:
    """Return the faces of each person, who are in these groups."""
    vectors, of = people(sizes)
    group_ids = np.array(groups)[of]
    whole = table(vectors, group_ids=group_ids)
    return [_rows(whole, np.flatnonzero(of == k)) for k in range(len(sizes))]


def split(made: FaceTable, at: int) -> tuple[FaceTable, FaceTable]:
    rows = np.arange(len(made.face_ids))
    return replace(_rows(made, rows[:at]), group_ids=np.zeros(at, np.int64)), _rows(made, rows[at:])


def test_new_faces_join_a_group_and_only_they_are_written() -> None:
    one, other = made_up([8, 6], 11, 12)
    new, grouped = split(one, 3)
    found = grown(new, _rows(other, np.arange(0)), _together(grouped, other))
    assert [(p.group_id, set(p.face_ids)) for p in found.groups] == [(11, ids(new))]
    assert set(found.only or ()) == ids(new)


def test_a_large_group_is_joined_and_stays_as_it_is() -> None:
    one, other = made_up([12, 6], 11, 12)
    new, some = split(one, 2)
    alien, few = split(other, 5)  # one who is not of that group stands for it, too
    some = _together(some, replace(few, group_ids=np.full(len(few.face_ids), 11)))
    found = grown(new, alien, some, frozenset({11}))
    assert (11, ids(new)) in [(p.group_id, set(p.face_ids)) for p in found.groups]
    assert found.only is not None
    assert not found.only & ids(some)


def test_a_new_face_joins_a_large_group_of_which_few_are_looked_at() -> None:
    (one,) = made_up([3], 11)
    new, some = split(one, 1)
    found = grown(new, _rows(one, np.arange(0)), some, frozenset({11}))
    assert [(p.group_id, set(p.face_ids)) for p in found.groups] == [(11, ids(new))]


def test_a_new_face_joins_a_group_that_is_not_looked_at_closely() -> None:
    one, other = made_up([9, 6], 11, 12)
    new, some = split(one, 1)
    nobody = _rows(one, np.arange(0))
    around = Around(nobody, nobody, frozenset(), some.vectors, some.group_ids)
    far = grow_groups(new, Placed((), (), np.arange(1)), around, Spoken(), THRESHOLDS)
    assert [(p.group_id, set(p.face_ids)) for p in far.groups] == [(11, ids(new))]
    around = replace(around, near=other.vectors, of=other.group_ids)
    far = grow_groups(new, Placed((), (), np.arange(1)), around, Spoken(), THRESHOLDS)
    assert not far.groups


def test_new_and_loose_faces_make_a_group() -> None:
    one, other = made_up([6, 2], 0, 0)
    new, loose = split(one, 2)
    found = grown(new, _together(loose, _rows(other, np.arange(1))), _rows(one, np.arange(0)))
    assert [(p.group_id, set(p.face_ids)) for p in found.groups] == [(None, ids(one))]
    assert set(found.only or ()) == ids(one)


def test_only_few_of_those_alike_are_near() -> None:
    vectors, _ = people([40], noise=0.1)
    assert np.count_nonzero(near(vectors[:1], vectors[1:], 0.5, 5)) == 5
    assert not len(near(vectors[:1], vectors[:0], 0.5, 5))


def test_of_very_many_the_likest_are_around(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(growing, "AROUND_MIN", 3)
    vectors, _ = people([40], noise=0.3)
    likeness = vectors[1:] @ vectors[0]
    around = neighbourhood(vectors[:1], vectors[1:], 0.1)
    assert set(around.tolist()) == set(np.argsort(-likeness)[:4].tolist())


def near_groups(*arguments: Any) -> tuple[list[int], int]:
    groups, most = groups_near(*arguments)
    return groups.tolist(), most


def test_the_nearest_groups_are_around_as_long_as_there_is_room(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    angles = np.radians([0, 10, 20, 30, 40, 50, 60])
    vectors = np.stack([np.cos(angles), np.sin(angles)], axis=1).astype(np.float32)
    new, some, groups = vectors[:1], vectors[1:], np.array([13, 13, 11, 11, 12, 12])
    assert near_groups(new, some, groups, 0.1) == ([13, 11, 12], 3)
    assert near_groups(new, some, groups, 0.7) == ([13, 11], 2)
    monkeypatch.setattr(growing, "AROUND_MIN", 5)
    assert near_groups(new, some, groups, 0.1) == ([13, 11, 12], 2)
