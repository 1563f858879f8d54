"""One person or two: faces are divided where they are least alike."""

from __future__ import annotations

import numpy as np
import pytest

from faceorg.people import parts as parts_module
from faceorg.people.parts import parted, remembered_parts, two_parts
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


def test_what_was_thought_of_once_is_as_if_thought_of_again() -> None:
    dice = np.random.default_rng(4)
    centres = dice.standard_normal((2, 32))
    made = np.repeat(centres, 5, axis=0) + 0.3 * dice.standard_normal((10, 32))
    vectors = (made / np.linalg.norm(made, axis=1, keepdims=True)).astype(np.float32)
    first = remembered_parts(vectors)
    assert remembered_parts(vectors.copy()) is first
    expected, other = two_parts(vectors), remembered_parts(vectors[::-1])
    assert first is not None
    assert expected is not None
    assert other is not None
    assert first.second.tolist() == expected.second.tolist()
    assert other.second.tolist() != first.second.tolist(), "other faces, other parts"
