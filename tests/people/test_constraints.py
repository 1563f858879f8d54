"""What people have said, and what photos imply, holds after the tree is cut."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from faceorg.people.constraints import (
    LOOSE,
    dissolve_poor,
    join_linked,
    keep_identity,
    medians_of,
    part_same_photo,
)
from tests.people.made_up import people


def ints(*values: int) -> np.ndarray:
    return np.array(values, np.int64)


def test_medians_of_groups() -> None:
    of, values = ints(1, 0, 1, 2, 0, 1, 1), np.array([5, 1, 2, 7, 4, 9, 3], np.float32)
    assert medians_of(of, values).tolist() == [2.5, 4, 7]
    assert not len(medians_of(of[:0], values[:0]))


def test_of_two_faces_in_a_photo_the_more_alike_stays() -> None:
    vectors, of = people([6, 1])
    photos = ints(1, 2, 3, 4, 5, 6, 6)
    labels = part_same_photo(np.zeros(7, np.int64), vectors, photos)
    np.testing.assert_array_equal(labels, np.where(of == 0, 0, LOOSE))


def test_a_group_of_one_photo_falls_apart() -> None:
    vectors, _ = people([4])
    labels = part_same_photo(np.zeros(4, np.int64), vectors, ints(1, 1, 1, 1))
    assert (labels == LOOSE).all()


def test_other_groups_of_the_photo_are_left_alone() -> None:
    vectors, of = people([3, 3])
    labels = part_same_photo(of, vectors, ints(1, 2, 3, 1, 2, 3))
    np.testing.assert_array_equal(labels, of)


def test_what_is_given_is_not_written_to() -> None:
    vectors, _ = people([4])
    labels = np.zeros(4, np.int64)
    part_same_photo(labels, vectors, ints(1, 1, 2, 3))
    join_linked(labels, [(0, 1)])
    assert (labels == 0).all()


@given(st.data())
def test_no_group_has_two_faces_of_a_photo(data: st.DataObject) -> None:
    n = data.draw(st.integers(0, 25))
    of = st.lists(st.integers(-1, 3), min_size=n, max_size=n)
    labels = np.array(data.draw(of), np.int64)
    photos = np.array(data.draw(of), np.int64)
    vectors, _ = people([n], seed=n)
    parted = part_same_photo(labels, vectors, photos)
    assert ((parted == labels) | (parted == LOOSE)).all()
    seen = [(a, b) for a, b in zip(parted.tolist(), photos.tolist(), strict=True) if a != LOOSE]
    assert len(seen) == len(set(seen))


@pytest.mark.parametrize(
    ("labels", "links", "expected"),
    [
        ((0, 0, 1, 1), [(0, 2)], (0, 0, 0, 0)),
        ((0, 0, -1, -1), [(1, 2)], (0, 0, 0, -1)),
        ((0, 0, -1, -1), [(2, 0)], (0, 0, 0, -1)),
        ((-1, -1, -1, 0), [(0, 1)], (1, 1, -1, 0)),
        ((-1, -1, -1), [(0, 1), (1, 2)], (0, 0, 0)),
        ((0, 1, 2, -1), [(0, 1), (1, 2), (2, 3)], (0, 0, 0, 0)),
        ((0, 0), [(0, 1), (0, 0)], (0, 0)),
        ((), [], ()),
    ],
)
def test_links_join(
    labels: tuple[int, ...], links: list[tuple[int, int]], expected: tuple[int, ...]
) -> None:
    np.testing.assert_array_equal(join_linked(ints(*labels), links), ints(*expected))


@given(st.data())
def test_linked_faces_end_in_one_group_and_groups_stay_whole(data: st.DataObject) -> None:
    n = data.draw(st.integers(1, 15))
    labels = np.array(data.draw(st.lists(st.integers(-1, 4), min_size=n, max_size=n)), np.int64)
    index = st.integers(0, n - 1)
    pairs = data.draw(st.lists(st.tuples(index, index), max_size=10))
    links = [(a, b) for a, b in pairs if a != b]
    joined = join_linked(labels, links)
    for a, b in links:
        assert joined[a] == joined[b] != LOOSE
    for i in range(n):
        for j in range(n):
            if labels[i] == labels[j] != LOOSE:
                assert joined[i] == joined[j]


def test_a_group_keeps_the_id_of_most_of_its_members() -> None:
    labels = ints(0, 0, 0, 1, 1, -1)
    former = ints(7, 7, 9, 9, 9, 7)
    assert keep_identity(labels, former) == {0: 7, 1: 9}


def test_an_id_goes_to_one_group_only() -> None:
    assert keep_identity(ints(0, 0, 1), ints(7, 7, 7)) == {0: 7}


def test_where_the_first_choice_is_taken_the_second_serves() -> None:
    assert keep_identity(ints(0, 0, 0, 1, 1, 1), ints(7, 7, 7, 7, 7, 8)) == {0: 7, 1: 8}


def test_a_new_group_has_no_id() -> None:
    assert keep_identity(ints(0, 0), ints(0, 0)) == {}
    assert keep_identity(ints(), ints()) == {}


@given(st.lists(st.tuples(st.integers(-1, 4), st.integers(0, 4)), max_size=30))
def test_no_id_is_given_twice_or_invented(rows: list[tuple[int, int]]) -> None:
    labels, former = ints(*(a for a, _ in rows)), ints(*(b for _, b in rows))
    kept = keep_identity(labels, former)
    assert len(set(kept.values())) == len(kept)
    for label, group_id in kept.items():
        assert group_id > 0
        assert (label, group_id) in rows


def test_groups_of_blurred_faces_dissolve() -> None:
    quality = np.array([0.9, 0.1, 0.8, 0.1, 0.1, 0.9, 0.05], np.float32)
    labels = dissolve_poor(ints(0, 0, 0, 1, 1, 1, -1), quality, 0.5)
    np.testing.assert_array_equal(labels, ints(0, 0, 0, -1, -1, -1, -1))
