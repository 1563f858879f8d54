"""How alike people and groups are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from faceorg.people import likeness as likeness_module
from tests.people.made_up import people, table

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pytest
    from numpy.typing import NDArray

    from faceorg.domain.faces import FaceTable


def likeness(
    made: FaceTable, some: Sequence[NDArray[np.intp]], others: Sequence[NDArray[np.intp]]
) -> likeness_module.Likeness:
    return likeness_module.likeness(made, some, others, [made.vectors[rows] for rows in others])


def test_each_is_most_like_the_same_person() -> None:
    vectors, of = people([10, 10, 10])
    rows = [np.flatnonzero(of == k) for k in range(3)]
    found = likeness(table(vectors), [r[:5] for r in rows], [r[5:] for r in rows])
    column, score, margin = found.best()
    assert column.tolist() == [0, 1, 2]
    assert (score > 0.6).all()
    assert (margin > 0.3).all()


def test_who_is_often_seen_with_somebody_is_somebody_else() -> None:
    """Twins: as alike as can be, and in every photo together."""
    vectors, _ = people([10])
    made = table(vectors, photo_ids=[1, 2, 3, 4, 5] * 2)
    found = likeness(made, [np.arange(5)], [np.arange(5, 10)])
    assert found.scores[0, 0] == -1


def test_once_in_a_mirror_is_no_proof() -> None:
    vectors, _ = people([30])
    made = table(vectors, photo_ids=[*range(1, 16), 15, *range(16, 30)])
    found = likeness(made, [np.arange(15)], [np.arange(15, 30)])
    assert found.scores[0, 0] > 0.6


def test_nobody_is_like_nobody() -> None:
    vectors, _ = people([4])
    assert likeness(table(vectors), [np.arange(4)], []).scores.tolist() == [[-1]]
    assert likeness(table(vectors), [], [np.arange(4)]).scores.shape[0] == 0


def test_where_there_are_very_many_the_nearest_are_found_all_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    vectors, of = people([8] * 20)
    rows = [np.flatnonzero(of == k) for k in range(20)]
    sides = table(vectors), [r[:4] for r in rows], [r[4:] for r in rows]
    every = likeness(*sides)
    monkeypatch.setattr(likeness_module, "PAIRS_MAX", 0)
    monkeypatch.setattr(likeness_module, "NEAR_MAX", 5)
    near = likeness(*sides)
    assert ((near.scores > -1).sum(axis=1) == 5).all()
    compared = near.scores > -1
    np.testing.assert_allclose(near.scores[compared], every.scores[compared], atol=1e-5)
    assert near.best()[0].tolist() == every.best()[0].tolist()
    np.testing.assert_allclose(near.best()[2], every.best()[2], atol=1e-5)
