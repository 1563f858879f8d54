"""How alike people and groups are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from faceorg.people import likeness as likeness_module
from faceorg.people.likeness import likeness_of_sets, likeness_to_own, seen_too_often
from faceorg.people.matching import Owner
from tests.people.made_up import people

if TYPE_CHECKING:
    import pytest


def test_each_is_most_like_the_same_person() -> None:
    vectors, of = people([10, 10, 10])
    asking = np.concatenate([vectors[of == k][:5] for k in range(3)])
    owners = [Owner(vectors[of == k][5:]) for k in range(3)]
    found = likeness_of_sets(asking, np.array([0, 5, 10]), owners)
    assert found.argmax(axis=1).tolist() == [0, 1, 2]
    ordered = np.sort(found, axis=1)
    assert (ordered[:, -1] > 0.6).all()
    assert (ordered[:, -1] - ordered[:, -2] > 0.3).all()


def test_sets_of_any_size_are_compared_with_exemplars_of_any_number() -> None:
    vectors, of = people([6, 3])
    starts, owners = np.array([0, 1, 4]), [Owner(vectors[of == 0][:2]), Owner(vectors[of == 1])]
    found = likeness_of_sets(vectors[:6], starts, owners)
    sides = [vectors[:1], vectors[1:4], vectors[4:6]]
    for row, faces in enumerate(sides):
        for column, owner in enumerate(owners):
            alike = np.sort(faces @ owner.vectors.T, axis=1)[:, -3:].mean()
            np.testing.assert_allclose(found[row, column], alike, atol=1e-6)


def test_who_is_often_seen_with_somebody_is_somebody_else() -> None:
    """Twins: as alike as can be, and in every photo together."""
    assert seen_too_often(5, 5, 5)
    assert seen_too_often(2, 200, 15)


def test_once_in_a_mirror_is_no_proof() -> None:
    assert not seen_too_often(1, 15, 15)
    assert not seen_too_often(0, 1, 1)


def test_of_very_many_faces_some_are_exemplars(monkeypatch: pytest.MonkeyPatch) -> None:
    vectors, of = people([200, 3])
    quality = np.linspace(1, 0.5, 203).astype(np.float32)
    every = likeness_to_own(vectors, quality)
    monkeypatch.setattr(likeness_module, "POOL_FACES_MAX", 40)
    monkeypatch.setattr(likeness_module, "BLOCK_ROWS", 32)
    some = likeness_to_own(vectors, quality)
    assert some[of == 0].min() > some[of == 1].max()
    assert every[of == 0].min() > 0.5
