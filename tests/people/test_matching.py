"""Faces match owners by several exemplars, never by a centroid."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from faceorg.domain.faces import DAY_UNKNOWN
from faceorg.people import matching
from faceorg.people.matching import (
    BEST,
    DAYS_A_YEAR,
    EXEMPLARS_MAX,
    Matches,
    Owner,
    exemplars_of,
    likeness_to,
)
from tests.people.made_up import people, unit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray


def match(
    faces: NDArray[np.float32],
    owners: Sequence[NDArray[np.float32]],
    barred: Sequence[tuple[int, int]] = (),
) -> Matches:
    return matching.match(faces, [Owner(vectors) for vectors in owners], barred)


def test_everybody_finds_their_owner() -> None:
    vectors, of = people([30, 30, 30, 30])
    owners = [vectors[of == k][:20] for k in range(4)]
    new = np.concatenate([vectors[of == k][20:] for k in range(4)])
    found = match(new, owners)
    np.testing.assert_array_equal(found.owner, np.repeat(np.arange(4), 10))
    assert found.score.min() > 0.7
    assert found.margin.min() > 0.2


def test_a_stranger_scores_low() -> None:
    vectors, of = people([20, 20, 1])
    found = match(vectors[of == 2], [vectors[of == 0], vectors[of == 1]])
    assert found.score[0] < 0.5


def test_the_score_is_the_mean_of_the_best_three() -> None:
    face = unit(np.array([[1.0, 0, 0]]))
    owner = unit(np.array([[1.0, 0, 0], [0.8, 0.6, 0], [0.6, 0.8, 0], [0, 1, 0], [-1, 0, 0]]))
    assert match(face, [owner]).score[0] == pytest.approx((1 + 0.8 + 0.6) / 3)
    assert match(face, [owner[1:3]]).score[0] == pytest.approx(0.7)
    assert match(face, [owner[3:4]]).score[0] == pytest.approx(0)


def test_two_looks_of_one_person_are_both_known() -> None:
    """What a centroid gets wrong: a person with and without a beard."""
    vectors, of = people([10, 10, 1], noise=0.2)
    with_beard, without = vectors[of == 0], vectors[of == 1]
    found = match(without[5:], [np.concatenate([with_beard[:5], without[:5]]), vectors[of == 2]])
    centre = unit(np.concatenate([with_beard[:5], without[:5]]).mean(axis=0)[None])[0]
    assert (found.owner == 0).all()
    assert found.score.min() > 0.8 > (without[5:] @ centre).max()


def test_the_margin_is_the_lead_over_the_runner_up() -> None:
    face = unit(np.array([[1.0, 0]]))
    owners = [unit(np.array([[0.8, 0.6]])), unit(np.array([[0.6, 0.8]]))]
    found = match(face, owners)
    assert found.owner[0] == 0
    assert found.margin[0] == pytest.approx(0.2)


def test_a_barred_pair_never_matches() -> None:
    vectors, of = people([5, 5])
    owners = [vectors[of == 0][:3], vectors[of == 1][:3]]
    new = vectors[of == 0][3:]
    found = match(new, owners, barred=[(0, 0)])
    np.testing.assert_array_equal(found.owner, [1, 0])
    alone = match(new[:1], owners[:1], barred=[(0, 0)])
    assert (alone.owner[0], alone.score[0]) == (-1, -1)


def test_blocks_do_not_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    vectors, of = people([9] * 5)
    owners = [vectors[of == k][:4] for k in range(5)]
    barred = [(i, i % 5) for i in range(0, 45, 4)]
    whole = match(vectors, owners, barred)
    monkeypatch.setattr(matching, "BLOCK_ROWS", 7)
    parts = match(vectors, owners, barred)
    for one, other in ((whole.owner, parts.owner), (whole.score, parts.score)):
        np.testing.assert_allclose(one, other, atol=1e-6)
    np.testing.assert_allclose(whole.margin, parts.margin, atol=1e-6)


def test_nobody_to_match() -> None:
    vectors, _ = people([3])
    found = match(vectors, [])
    assert (found.owner == -1).all()
    assert len(match(vectors[:0], [vectors]).owner) == 0


@pytest.mark.parametrize("count", [1, 2, BEST, EXEMPLARS_MAX, EXEMPLARS_MAX + 1, 200])
def test_exemplars_are_few_and_different_faces(count: int) -> None:
    vectors, _ = people([count])
    quality = np.random.default_rng(1).uniform(0.3, 0.7, count).astype(np.float32)
    chosen = exemplars_of(vectors, quality)
    assert len(chosen) == len(set(chosen.tolist())) == min(count, EXEMPLARS_MAX)
    assert chosen[0] == quality.argmax()


def test_the_worst_quarter_does_not_stand_for_anybody() -> None:
    vectors, _ = people([100])
    quality = np.linspace(0.1, 0.9, 100).astype(np.float32)
    assert exemplars_of(vectors, quality).min() >= 25


def test_exemplars_show_every_look() -> None:
    vectors, of = people([5, 95], noise=0.2)
    chosen = exemplars_of(vectors, np.full(100, 0.5, np.float32))
    assert (of[chosen] == 0).any()


def test_identical_faces_give_different_exemplars() -> None:
    vectors = np.repeat(unit(np.ones((1, 8))), 50, axis=0)
    chosen = exemplars_of(vectors, np.full(50, 0.5, np.float32))
    assert len(set(chosen.tolist())) == EXEMPLARS_MAX


def _days(*years: float) -> NDArray[np.int32]:
    return np.array([y * DAYS_A_YEAR for y in years], dtype=np.int32)


def test_nobody_is_matched_before_birth() -> None:
    vectors, _ = people([6])
    anna = Owner(vectors[:3], _days(20, 21, 22), born=int(10 * DAYS_A_YEAR))
    scores = likeness_to(vectors[3:], anna, np.array([*_days(9.9, 10.1), DAY_UNKNOWN], np.int32))
    assert scores[0] < -1
    assert (scores[1:] > 0.5).all(), "an unknown date speaks against nobody"


def test_a_child_is_compared_with_the_same_years() -> None:
    """The chain of years: at six she is like herself at five, not like the woman of forty."""
    small, grown = unit(np.eye(2, 8)), unit(np.eye(2, 8, 4))
    anna = Owner(np.concatenate([small, grown]), _days(5, 6, 40, 41), born=0)
    on_small = likeness_to(small[:1], anna, _days(6))
    assert on_small[0] == pytest.approx(0.5), "mean of the two faces of those years"
    assert likeness_to(grown[:1], anna, _days(6))[0] == pytest.approx(0)
    assert likeness_to(small[:1], anna, _days(40))[0] == pytest.approx(1 / 3)
    far = Owner(grown, _days(40, 41), born=0)
    assert likeness_to(grown[:1], far, _days(6))[0] == pytest.approx(0.5), "none near: all count"
