"""Nearest neighbours by cosine similarity: exact while that is fast, in cells above.

Block by block either way: memory grows with n, not n^2.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy.sparse import coo_matrix, csr_matrix
from scipy.sparse.csgraph import connected_components, minimum_spanning_tree

from faceorg.domain.vectors import packed
from faceorg.people.best import NOBODY, best_columns
from faceorg.people.cells import Cells
from faceorg.people.gpu_neighbours import gpu_nearest
from faceorg.people.threads import blocks_of, side_by_side

if TYPE_CHECKING:
    from typing import TypeAlias

    from numpy.typing import NDArray

    from faceorg.domain.vectors import AnyVectors

    Near: TypeAlias = tuple[NDArray[np.int32], NDArray[np.float32]]

BLOCK_ROWS = 512
# Comparing all pairs of so many takes as long as making cells of them and looking into those.
EXACT_FACES_MAX = 20_000
# Cosine distance is at most 2; a join is longer than any real edge.
JOIN_DISTANCE = 4.0


def nearest(vectors: AnyVectors, k: int, similarity_min: float = NOBODY) -> Near:
    """Return the rows of the k others nearest to each face, and how alike they are.

    Args:
        vectors: unit float32 (n, dim).
        k: how many, or all others where there are fewer.
        similarity_min: nobody less alike is wanted.

    Returns:
        int32 and float32 (n, k), best first; where there are fewer, -1 and `NOBODY` fill up.
    """
    k = min(k, len(vectors) - 1)
    if k < 1:
        return np.zeros((len(vectors), 0), np.int32), np.zeros((len(vectors), 0), np.float32)
    if len(vectors) <= EXACT_FACES_MAX:
        near, likeness = _exact(vectors[:], k)
    else:
        found = gpu_nearest(packed(vectors), k)
        near, likeness = found or Cells(packed(vectors)).neighbours(k, similarity_min)
    unlike = likeness < similarity_min
    near[unlike], likeness[unlike] = -1, NOBODY
    return near, likeness


def _exact(vectors: NDArray[np.float32], k: int) -> Near:
    chosen = np.empty((len(vectors), k), np.int32)
    near = np.empty((len(vectors), k), np.float32)

    def look(some: slice) -> None:
        rows = np.arange(some.start, some.stop)
        block = vectors[rows] @ vectors.T
        block[np.arange(len(rows)), rows] = NOBODY
        chosen[rows] = best_columns(block, k)[0]
        near[rows] = np.take_along_axis(block, chosen[rows], axis=1)

    side_by_side(look, blocks_of(len(vectors), BLOCK_ROWS))
    return chosen, near


def mean_of_nearest(
    vectors: NDArray[np.float32], k: int, rows: NDArray[np.intp] | None = None
) -> NDArray[np.float32]:
    """Return the mean cosine similarity of faces to the k nearest of all others, float32 (m,).

    Args:
        vectors: unit float32 (n, dim), n >= 2.
        k: or all others where there are fewer.
        rows: of the faces that are meant, (m,); all without it.
    """
    n = len(vectors)
    k = min(k, n - 1)
    rows = np.arange(n) if rows is None else rows
    means = np.empty(len(rows), dtype=np.float32)
    for some in blocks_of(len(rows), BLOCK_ROWS):
        block = vectors[rows[some]] @ vectors.T
        block[np.arange(len(block)), rows[some]] = NOBODY
        best = best_columns(block, k)[0]
        means[some] = np.take_along_axis(block, best, axis=1).mean(axis=1)
    return means


def neighbours_among(found: Near, chosen: NDArray[np.bool_]) -> Near:
    """Return the neighbours of some faces who are some of them too, in rows of those.

    Args:
        found: of `nearest`.
        chosen: bool (n,), who.

    Returns:
        int32 and float32 (m, k); -1 and `NOBODY` in place of all others, wherever they stood.
    """
    near, likeness = found[0][chosen], found[1][chosen]
    place = np.cumsum(chosen, dtype=np.int32) - 1
    inside = (near >= 0) & chosen[near]
    return np.where(inside, place[near], -1), np.where(inside, likeness, np.float32(NOBODY))


def reachability_tree(found: Near, min_samples: int) -> csr_matrix:
    """Return the minimum spanning tree of the mutual reachability of faces, in one piece.

    That is all that HDBSCAN makes of a graph, at a tenth of its memory: given this tree and
    `min_samples=1` it comes to the same. The distance to somebody reached by mutual reachability
    is no less than either's to their own `min_samples`-th neighbour. scikit-learn refuses a graph
    in several parts, which a graph of faces always is: they are joined by long edges.

    Args:
        found: of `nearest`.
        min_samples: neighbours that make a place dense, at most as many as were found.

    Returns:
        Symmetric float64 (n, n) of cosine distances.
    """
    near, likeness = found
    n = len(near)
    core = np.maximum(1 - likeness[:, min_samples - 1], 0)
    reach = np.maximum(1 - likeness, core[:, None])
    np.maximum(reach, core[near], out=reach)  # -1 takes any: it is left out below
    np.maximum(reach, 1e-6, out=reach)  # nothing at all is no edge
    there = near >= 0
    ends = np.concatenate([[0], np.cumsum(there.sum(axis=1))])
    graph = csr_matrix((reach[there], near[there], ends), shape=(n, n))
    del reach, there
    tree = minimum_spanning_tree(graph, overwrite=True).tocoo()
    return _joined(tree.row, tree.col, tree.data, n)


def _joined(
    rows: NDArray[np.int32], columns: NDArray[np.int32], lengths: NDArray[np.float64], n: int
) -> csr_matrix:
    """Return a tree with both directions of each edge, its parts joined."""
    tree = coo_matrix((lengths, (rows, columns)), shape=(n, n))
    of_part = connected_components(tree, directed=False)[1]
    first = np.unique(of_part, return_index=True)[1]
    rows = np.concatenate([rows, first[:-1]])
    columns = np.concatenate([columns, first[1:]])
    lengths = np.concatenate([lengths, np.full(len(first) - 1, JOIN_DISTANCE)])
    both = np.concatenate([rows, columns]), np.concatenate([columns, rows])
    return coo_matrix((np.concatenate([lengths, lengths]), both), shape=(n, n)).tocsr()


def connected_parts(found: Near) -> list[NDArray[np.intp]]:
    """Return the sets of faces that hang together by their neighbours, also of one face."""
    near, _ = found
    there = near >= 0
    ends = np.concatenate([[0], np.cumsum(there.sum(axis=1))])
    graph = csr_matrix((np.ones(ends[-1], np.int8), near[there], ends), shape=(len(near),) * 2)
    of_part = connected_components(graph, directed=False)[1]
    order = np.argsort(of_part, kind="stable")
    return np.split(order, np.flatnonzero(np.diff(of_part[order])) + 1)
