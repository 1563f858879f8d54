"""The neighbour graph is exact, symmetric, in one piece, and linear in memory."""

from __future__ import annotations

import tracemalloc

import numpy as np
import pytest
from scipy.sparse.csgraph import connected_components

from faceorg.people import neighbours
from faceorg.people.neighbours import JOIN_DISTANCE, joined_distances, mean_of_nearest, nearest
from tests.people.made_up import people, unit


def dense(vectors: np.ndarray, k: int) -> np.ndarray:
    """The same graph the slow way; 2 where there is no edge."""
    likeness = vectors @ vectors.T
    np.fill_diagonal(likeness, -np.inf)
    chosen = np.zeros(likeness.shape, bool)
    for i, row in enumerate(likeness):
        chosen[i, np.argsort(-row, kind="stable")[:k]] = True
    return np.where(chosen | chosen.T, likeness, 2)


@pytest.mark.parametrize("k", [1, 3, 8])
@pytest.mark.parametrize("block", [5, 512])
def test_neighbours_are_exact(k: int, block: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(neighbours, "BLOCK_ROWS", block)
    vectors, _ = people([7, 11, 3, 20])
    graph = nearest(vectors, k)
    expected = dense(vectors, k)
    there = np.full(expected.shape, 2.0)
    rows, columns = graph.nonzero()
    there[rows, columns] = np.asarray(graph[rows, columns]).ravel()
    np.testing.assert_allclose(there, expected, atol=1e-5)


@pytest.mark.parametrize("n", [2, 3, 40])
@pytest.mark.parametrize("block", [7, 512])
def test_likeness_to_the_nearest(n: int, block: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(neighbours, "BLOCK_ROWS", block)
    vectors, _ = people([n])
    likeness = vectors @ vectors.T
    np.fill_diagonal(likeness, -9)
    expected = np.sort(likeness, axis=1)[:, -min(3, n - 1) :].mean(axis=1)
    np.testing.assert_allclose(mean_of_nearest(vectors, 3), expected, atol=1e-6)


def test_opposite_faces_are_still_neighbours() -> None:
    vectors = unit(np.array([[1.0, 0], [-1.0, 1e-3]]))
    graph = nearest(vectors, 1)
    assert graph.nnz == 2
    assert graph.data == pytest.approx([-1, -1], abs=1e-3)


@pytest.mark.parametrize("n", [0, 1, 2])
def test_few_faces(n: int) -> None:
    vectors, _ = people([n])
    graph = nearest(vectors, 32)
    assert graph.shape == (n, n)
    assert graph.nnz == n * (n - 1)


def test_nobody_is_their_own_neighbour() -> None:
    vectors = np.repeat(unit(np.ones((1, 8))), 40, axis=0)
    graph = nearest(vectors, 5)
    assert graph.diagonal().max() == 0
    assert (np.diff(graph.indptr) >= 5).all()


def test_parts_are_joined_by_edges_longer_than_any_other() -> None:
    vectors, _ = people([12, 9, 15], noise=0.2)
    parts, before = connected_components(nearest(vectors, 4), directed=False)
    assert parts >= 3
    joined = joined_distances(nearest(vectors, 4))
    assert connected_components(joined, directed=False)[0] == 1
    assert (joined != joined.T).nnz == 0
    assert joined.data.min() > 0
    assert (joined.data == JOIN_DISTANCE).sum() == 2 * (parts - 1)
    rows, columns = joined.nonzero()
    crossing = before[rows] != before[columns]
    assert (np.asarray(joined[rows, columns]).ravel()[crossing] == JOIN_DISTANCE).all()


def test_memory_grows_with_the_faces_and_not_with_their_square() -> None:
    def peak(n: int) -> int:
        vectors = unit(np.random.default_rng(0).standard_normal((n, 16)))
        tracemalloc.start()
        joined_distances(nearest(vectors, 8))
        used = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return used

    small, large = peak(3000), peak(12000)
    assert large < 6 * small
    assert large < 12000 * 12000 * 4 / 4
