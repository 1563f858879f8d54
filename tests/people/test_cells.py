"""Approximate neighbours find whom exact ones find, and the same each time."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from faceorg.domain.vectors import Vectors, packed
from faceorg.people import cells, matching, neighbours
from faceorg.people.best import NOBODY, best_columns
from faceorg.people.cells import Cells
from faceorg.people.matching import Owner, match
from tests.people.made_up import people


def share_found(vectors: np.ndarray, near: np.ndarray, of: np.ndarray) -> float:
    """How many of the pairs of one person are among the neighbours."""
    likeness = vectors @ vectors.T
    np.fill_diagonal(likeness, NOBODY)
    exact = np.argsort(-likeness, axis=1)[:, : near.shape[1]]
    same = of[exact] == of[:, None]
    found = np.array([np.isin(some, line) for some, line in zip(exact, near, strict=True)])
    return float(found[same].mean())


@pytest.mark.parametrize("k", [1, 3, 17])
@pytest.mark.parametrize("width", [18, 40, 700])
def test_the_best_columns_of_a_block(k: int, width: int) -> None:
    block = np.random.default_rng(0).uniform(-1, 1, (23, width)).astype(np.float32)
    columns, likeness = best_columns(block, k)
    expected = -np.sort(-block, axis=1)[:, :k]
    np.testing.assert_allclose(np.take_along_axis(block, columns.astype(int), 1), expected)
    np.testing.assert_allclose(likeness, expected, atol=1e-5)


def test_columns_that_are_not_there() -> None:
    columns, likeness = best_columns(np.array([[0.5, 0.1]], np.float32), 3)
    assert columns.tolist() == [[0, 1, -1]]
    assert likeness[0, 2] == NOBODY


def test_nearly_all_neighbours_of_a_person_are_found() -> None:
    vectors, of = people([9] * 300)
    near, likeness = Cells(packed(vectors)).neighbours(8)
    assert share_found(vectors, near, of) > 0.98
    rows = np.arange(len(vectors))
    assert not (near == rows[:, None]).any()
    expected = np.einsum("nd,nkd->nk", vectors, vectors[near])
    np.testing.assert_allclose(likeness, expected, atol=2e-3)


def test_small_blocks_give_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    vectors, _ = people([5] * 60)
    whole = Cells(packed(vectors)).neighbours(4)
    monkeypatch.setattr(cells, "BLOCK_FACES", 37)
    monkeypatch.setattr(cells, "BLOCK_ROWS", 11)
    parts = Cells(packed(vectors)).neighbours(4)
    np.testing.assert_allclose(whole[1], parts[1], atol=1e-4)


def test_above_a_size_the_graph_is_made_in_cells(monkeypatch: pytest.MonkeyPatch) -> None:
    vectors, of = people([6] * 100)
    monkeypatch.setattr(neighbours, "EXACT_FACES_MAX", 599)
    near, likeness = neighbours.nearest(packed(vectors), 5)
    assert (of[near] == of[:, None])[near >= 0].mean() > 0.9
    few, alike = neighbours.nearest(packed(vectors), 5, 0.6)
    assert (alike[few >= 0] >= 0.6).all()
    assert set(few[likeness >= 0.61].tolist()) == set(near[likeness >= 0.61].tolist())


def test_copies_of_one_photo_are_neighbours() -> None:
    vectors, _ = people([1] * 40)
    near, _ = Cells(packed(np.repeat(vectors, 2, axis=0))).neighbours(1)
    assert (near[:, 0] == np.arange(80) ^ 1).all()


def test_a_shortlist_finds_the_owner_that_all_would_give(monkeypatch: pytest.MonkeyPatch) -> None:
    vectors, of = people([8] * 120)
    owners = [Owner(vectors[of == k][:4]) for k in range(120)]
    faces = packed(np.concatenate([vectors[of == k][4:] for k in range(120)]))
    barred = [(0, 0), (5, 1)]
    exact = match(faces, owners, barred)
    monkeypatch.setattr(matching, "PAIRS_MAX", 0)
    found = match(faces, owners, barred)
    alike = exact.score > 0.5
    assert (found.owner == exact.owner)[alike].all()
    np.testing.assert_allclose(found.score[alike], exact.score[alike], atol=2e-3)
    assert found.owner[0] != 0


def test_a_few_exemplars_tell_who_is_looked_at_closely(monkeypatch: pytest.MonkeyPatch) -> None:
    vectors, of = people([8] * 120, noise=0.3)
    owners = [Owner(vectors[of == k][: 1 + k % 5]) for k in range(120)]
    owners[7] = replace(owners[7], born=0)
    faces = packed(np.concatenate([vectors[of == k][5:] for k in range(120)]))
    days = np.full(len(faces), 9000, np.int32)
    exact = match(faces, owners, [(0, 0)], days)
    monkeypatch.setattr(matching, "ROUGH_PAIRS_MIN", 0)
    monkeypatch.setattr(matching, "ROUGH_OWNERS_MIN", 1)
    found = match(faces, owners, [(0, 0)], days, roughly=True)
    alike = exact.score > 0.5
    assert alike.sum() > 300
    np.testing.assert_array_equal(found.owner[alike], exact.owner[alike])
    np.testing.assert_allclose(found.score[alike], exact.score[alike], atol=1e-5)
    assert (found.margin >= exact.margin - 1e-5).all()
    assert found.owner[0] != 0


def test_packed_vectors_come_at_unit_length() -> None:
    vectors, _ = people([4, 4])
    kept = packed(vectors)
    assert (len(kept), kept.shape) == (8, vectors.shape)
    np.testing.assert_allclose(kept[:], vectors, atol=1e-3)
    np.testing.assert_allclose(np.linalg.norm(kept[3]), 1, atol=1e-6)
    some = kept.part(np.array([6, 2, 1])).part(np.array([1, 0]))
    np.testing.assert_array_equal(some[:], kept[[2, 6]])
    np.testing.assert_array_equal(np.asarray(some), some[:])
    assert not Vectors(np.zeros((1, 3), np.float16))[0].any()
