"""Exact nearest neighbours by cosine similarity, block by block: memory grows with n, not n^2."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy.sparse import coo_matrix, csr_matrix
from scipy.sparse.csgraph import connected_components

if TYPE_CHECKING:
    from numpy.typing import NDArray

BLOCK_ROWS = 512
# Cosine distance is at most 2; a join is longer than any real edge.
JOIN_DISTANCE = 4.0


def nearest(vectors: NDArray[np.float32], k: int) -> csr_matrix:
    """Return the sparse, symmetric (n, n) graph of cosine similarities to the k nearest others.

    Args:
        vectors: unit float32 (n, dim).
        k: neighbours of each face; an edge stands where either end chose it.
    """
    n = len(vectors)
    k = min(k, n - 1)
    if k < 1:
        return csr_matrix((n, n), dtype=np.float32)
    chosen = np.empty((n, k), dtype=np.int64)
    near = np.empty((n, k), dtype=np.float32)
    for start in range(0, n, BLOCK_ROWS):
        rows = np.arange(start, min(start + BLOCK_ROWS, n))
        block = vectors[rows] @ vectors.T
        block[np.arange(len(rows)), rows] = -np.inf
        best = np.argpartition(block, n - k, axis=1)[:, n - k :]
        chosen[rows] = best
        near[rows] = np.take_along_axis(block, best, axis=1)
    rows = np.repeat(np.arange(n), k)
    # Stored with 1 added, so that no similarity looks like a missing edge and maximum() works.
    graph = csr_matrix((near.ravel() + 1, (rows, chosen.ravel())), shape=(n, n))
    graph = graph.maximum(graph.T).tocsr()
    graph.data -= 1
    return graph


def mean_of_nearest(vectors: NDArray[np.float32], k: int) -> NDArray[np.float32]:
    """Return the mean cosine similarity of each face to its k nearest others, float32 (n,).

    Args:
        vectors: unit float32 (n, dim), n >= 2.
        k: or all others where there are fewer.
    """
    n = len(vectors)
    k = min(k, n - 1)
    means = np.empty(n, dtype=np.float32)
    for start in range(0, n, BLOCK_ROWS):
        rows = np.arange(start, min(start + BLOCK_ROWS, n))
        block = vectors[rows] @ vectors.T
        block[np.arange(len(rows)), rows] = -np.inf
        means[rows] = np.partition(block, n - k, axis=1)[:, n - k :].mean(axis=1)
    return means


def joined_distances(similarities: csr_matrix) -> csr_matrix:
    """Turn similarities into cosine distances and join the parts of the graph by long edges.

    scikit-learn's HDBSCAN refuses a graph in several parts, which a graph of faces always is.
    """
    n = similarities.shape[0]
    distances = similarities.copy()
    distances.data = np.maximum(1 - distances.data, 1e-6).astype(np.float64)
    parts, of_part = connected_components(distances, directed=False)
    if parts > 1:
        first = np.unique(of_part, return_index=True)[1]
        ends = np.concatenate([first[:-1], first[1:]]), np.concatenate([first[1:], first[:-1]])
        bridge = coo_matrix((np.full(len(ends[0]), JOIN_DISTANCE), ends), shape=(n, n))
        distances = (distances + bridge.tocsr()).tocsr()
    return distances
