"""One person or two: faces are divided where they are least alike."""

from __future__ import annotations

import numpy as np
import pytest

from faceorg.domain.vectors import Vectors
from faceorg.people import parts as parts_module
from faceorg.people.parts import parted, second_part, two_parts
from tests.people.made_up import people


def test_two_people_are_told_apart() -> None:
    vectors, of = people([12, 7])
    found = two_parts(vectors)
    assert found is not None
    np.testing.assert_array_equal(found.second, of == 1)
    assert found.likeness < 0.3
    assert (found.sureness > 0.2).all()


def test_one_person_stays_alike_however_divided() -> None:
    vectors, _ = people([20])
    found = two_parts(vectors)
    assert found is None or found.likeness > 0.6


def test_a_single_odd_face_is_no_second_person() -> None:
    vectors, _ = people([10, 1])
    found = two_parts(vectors)
    assert found is None or not found.second[10]


@pytest.mark.parametrize("number", [0, 1, 3])
def test_few_faces_have_no_parts(number: int) -> None:
    assert two_parts(people([number])[0]) is None


def test_many_faces_are_divided_by_some_of_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts_module, "LINKED_FACES_MAX", 20)
    vectors, of = people([90, 60])
    found = two_parts(vectors)
    assert found is not None
    np.testing.assert_array_equal(found.second, of == 1)


def test_a_face_between_the_parts_is_the_least_sure() -> None:
    vectors, of = people([8, 8])
    between = vectors[0] + vectors[8]
    vectors[7] = between / np.linalg.norm(between)
    found = parted(vectors, of == 1)
    assert found is not None
    assert int(found.sureness.argmin()) == 7


def test_an_empty_part_is_none() -> None:
    vectors, _ = people([5])
    assert parted(vectors, np.zeros(5, np.bool_)) is None
    assert parted(vectors, np.ones(5, np.bool_)) is None


def test_of_very_many_faces_the_likeness_is_told_by_some(monkeypatch: pytest.MonkeyPatch) -> None:
    vectors, of = people([90, 60])
    every = second_part(vectors)
    monkeypatch.setattr(parts_module, "LINKED_FACES_MAX", 20)
    monkeypatch.setattr(parts_module, "BLOCK_ROWS", 16)
    some = second_part(vectors)
    assert every is not None
    assert some is not None
    np.testing.assert_array_equal(every[0], of == 1)
    np.testing.assert_array_equal(some[0], of == 1)
    assert abs(every[1] - some[1]) < 0.1


def test_faces_that_are_kept_small_have_the_same_parts() -> None:
    vectors, _ = people([12, 7])
    found, kept = two_parts(vectors), second_part(Vectors(vectors.astype(np.float16)))
    assert found is not None
    assert kept is not None
    np.testing.assert_array_equal(kept[0], found.second)
    assert abs(kept[1] - found.likeness) < 0.01
