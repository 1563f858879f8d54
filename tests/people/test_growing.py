"""A few new faces among many: they join who they belong to, and only their neighbourhood moves."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from faceorg.people import growing
from faceorg.people.growing import groups_near, near, neighbourhood
from tests.people.made_up import people

if TYPE_CHECKING:
    import pytest


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


def test_the_nearest_groups_are_around_as_long_as_there_is_room(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    angles = np.radians([0, 10, 20, 30, 40, 50, 60])
    vectors = np.stack([np.cos(angles), np.sin(angles)], axis=1).astype(np.float32)
    new, some, groups = vectors[:1], vectors[1:], np.array([13, 13, 11, 11, 12, 12])
    assert groups_near(new, some, groups, 0.1).tolist() == [13, 11, 12]
    assert groups_near(new, some, groups, 0.7).tolist() == [13, 11]
    monkeypatch.setattr(growing, "AROUND_MIN", 5)
    assert groups_near(new, some, groups, 0.1).tolist() == [13, 11]
