"""Neighbours are exact, their tree is in one piece, and memory grows with the faces."""

from __future__ import annotations

import tracemalloc

import numpy as np
import pytest
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import connected_components
from sklearn.cluster import HDBSCAN

from faceorg.people import neighbours
from faceorg.people.best import NOBODY
from faceorg.people.neighbours import (
    JOIN_DISTANCE,
    connected_parts,
    mean_of_nearest,
    nearest,
    neighbours_among,
    reachability_tree,
)
from tests.people.made_up import people, unit


@pytest.mark.parametrize("k", [1, 3, 8])
@pytest.mark.parametrize("block", [5, 512])
def test_neighbours_are_exact(k: int, block: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(neighbours, "BLOCK_ROWS", block)
    vectors, _ = people([7, 11, 3, 20])
    near, likeness = nearest(vectors, k)
    expected = vectors @ vectors.T
    np.fill_diagonal(expected, NOBODY)
    np.testing.assert_allclose(likeness, -np.sort(-expected, axis=1)[:, :k], atol=1e-5)
    np.testing.assert_allclose(likeness, np.take_along_axis(expected, near, axis=1), atol=1e-5)


def test_nobody_less_alike_than_is_wanted() -> None:
    vectors, of = people([7, 11], noise=0.2)
    near, likeness = nearest(vectors, 17, 0.5)
    assert ((near < 0) == (likeness == NOBODY)).all()
    rows, places = np.nonzero(near >= 0)
    assert (of[rows] == of[near[rows, places]]).all()


@pytest.mark.parametrize("n", [2, 3, 40])
@pytest.mark.parametrize("block", [7, 512])
def test_likeness_to_the_nearest(n: int, block: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(neighbours, "BLOCK_ROWS", block)
    vectors, _ = people([n])
    likeness = vectors @ vectors.T
    np.fill_diagonal(likeness, -9)
    expected = np.sort(likeness, axis=1)[:, -min(3, n - 1) :].mean(axis=1)
    np.testing.assert_allclose(mean_of_nearest(vectors, 3), expected, atol=1e-6)
    some = np.array([n - 1, 0])
    np.testing.assert_allclose(mean_of_nearest(vectors, 3, some), expected[some], atol=1e-6)


def test_neighbours_among_some_of_all() -> None:
    vectors, _ = people([7, 11])
    found = nearest(vectors, 17)
    chosen = np.arange(18) % 3 > 0
    near, likeness = neighbours_among(found, chosen)
    assert near.shape == (12, 17)
    assert ((near < 0) == (likeness == NOBODY)).all()
    rows = np.flatnonzero(chosen)
    for row, line in enumerate(near):
        expected = [i for i in found[0][rows[row]].tolist() if chosen[i]]
        assert rows[line[line >= 0]].tolist() == expected


def test_opposite_faces_are_still_neighbours() -> None:
    vectors = unit(np.array([[1.0, 0], [-1.0, 1e-3]]))
    near, likeness = nearest(vectors, 1)
    assert near.tolist() == [[1], [0]]
    assert likeness.ravel() == pytest.approx([-1, -1], abs=1e-3)


@pytest.mark.parametrize("n", [0, 1, 2])
def test_few_faces(n: int) -> None:
    vectors, _ = people([n])
    near, likeness = nearest(vectors, 32)
    assert near.shape == likeness.shape == (n, max(0, n - 1))


def test_nobody_is_their_own_neighbour() -> None:
    vectors = np.repeat(unit(np.ones((1, 8))), 40, axis=0)
    near, _ = nearest(vectors, 5)
    assert not (near == np.arange(40)[:, None]).any()
    assert (near >= 0).all()


def test_parts_are_joined_by_edges_longer_than_any_other() -> None:
    vectors, _ = people([12, 9, 15], noise=0.2)
    found = nearest(vectors, 4)
    parts = connected_parts(found)
    assert len(parts) >= 3
    tree = reachability_tree(found, 3)
    assert connected_components(tree, directed=False)[0] == 1
    assert (tree != tree.T).nnz == 0
    assert tree.data.min() > 0
    assert (tree.data == JOIN_DISTANCE).sum() == 2 * (len(parts) - 1)
    assert tree.nnz == 2 * (len(vectors) - 1)


def test_the_tree_is_all_that_hdbscan_makes_of_the_graph() -> None:
    vectors, _ = people([12, 9, 15, 4, 1, 1, 6], noise=0.5)
    near, likeness = nearest(vectors, len(vectors) - 1)
    whole = csr_matrix(np.clip(1 - vectors @ vectors.T, 1e-6, 2).astype(np.float64))
    whole.setdiag(0)
    whole.eliminate_zeros()
    kind = {"min_cluster_size": 4, "metric": "precomputed", "copy": True}
    expected = HDBSCAN(min_samples=3, **kind).fit(whole).labels_
    labels = HDBSCAN(min_samples=1, **kind).fit(reachability_tree((near, likeness), 3)).labels_
    pairs = {(int(a), int(b)) for a, b in zip(expected, labels, strict=True)}
    assert len(pairs) == len(set(expected)) == len(set(labels)) > 3


def test_memory_grows_with_the_faces_not_with_their_square() -> None:
    def peak(n: int) -> int:
        vectors, _ = people([10] * (n // 10))
        tracemalloc.start()
        reachability_tree(nearest(vectors, 8), 3)
        result = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return result

    peak(400)
    assert peak(8000) < 3.5 * peak(4000)
