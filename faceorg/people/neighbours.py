"""Nearest neighbours by cosine similarity: exact while that is fast, in cells above.

Block by block either way: memory grows with n, not n^2.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy.sparse import coo_matrix, csr_matrix
from scipy.sparse.csgraph import connected_components

from faceorg.domain.vectors import packed
from faceorg.people.best import NOBODY, best_columns
from faceorg.people.cells import Cells
from faceorg.people.gpu_neighbours import gpu_nearest

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from faceorg.domain.vectors import AnyVectors

BLOCK_ROWS = 512
# Comparing all pairs of so many takes 12 s of one core, cells less than half of it.
EXACT_FACES_MAX = 40_000
# Cosine distance is at most 2; a join is longer than any real edge.
JOIN_DISTANCE = 4.0


def nearest(vectors: AnyVectors, k: int) -> csr_matrix:
    """Return the sparse, symmetric (n, n) graph of cosine similarities to the k nearest others.

    Args:
        vectors: unit float32 (n, dim).
        k: neighbours of each face; an edge stands where either end chose it.
    """
    n = len(vectors)
    k = min(k, n - 1)
    if k < 1:
        return csr_matrix((n, n), dtype=np.float32)
    near, likeness = _nearest(vectors, k)
    found = near >= 0
    ends = np.concatenate([[0], np.cumsum(found.sum(axis=1))])
    # Stored with 1 added, so that no similarity looks like a missing edge and maximum() works.
    graph = csr_matrix((likeness[found] + 1, near[found], ends), shape=(n, n))
    del near, likeness, found
    graph = graph.maximum(graph.T).tocsr()
    graph.data -= 1
    return graph


def _nearest(vectors: AnyVectors, k: int) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
    """Return rows and similarities of the k others nearest to each face, each (n, k)."""
    if len(vectors) <= EXACT_FACES_MAX:
        return _exact(vectors[:], k)
    return gpu_nearest(packed(vectors), k) or Cells(packed(vectors)).neighbours(k)


def _exact(vectors: NDArray[np.float32], k: int) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
    """Return the rows of the k others nearest to each face and their similarities, each (n, k)."""
    chosen = np.empty((len(vectors), k), np.int32)
    near = np.empty((len(vectors), k), np.float32)
    for start in range(0, len(vectors), BLOCK_ROWS):
        rows = np.arange(start, min(start + BLOCK_ROWS, len(vectors)))
        block = vectors[rows] @ vectors.T
        block[np.arange(len(rows)), rows] = NOBODY
        chosen[rows] = best_columns(block, k)[0]
        near[rows] = np.take_along_axis(block, chosen[rows], axis=1)
    return chosen, near


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
        block[np.arange(len(rows)), rows] = NOBODY
        best = best_columns(block, k)[0]
        means[rows] = np.take_along_axis(block, best, axis=1).mean(axis=1)
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
