"""Approximate nearest neighbours in cells, for more faces than can be compared with each other.

A face is compared with those in the cells nearest to it, not with all, by plain matrix products
over whole cells. What is found is the same from run to run.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from faceorg.people.best import NOBODY, ROWS_MAX, best_columns, first_of_each, keys_of, strong
from faceorg.people.threads import blocks_of, side_by_side

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from faceorg.domain.vectors import AnyVectors, Vectors

# With these, of the neighbours of 100,000 made-up faces who are the same person 98 in 100 are
# found, comparing 5 % of the pairs: F1 .947 as by comparing all, .943 with half the probes in .8 of
# the time. A million would take too long with as many.
CELLS_PER_ROOT = 4  # times the square root of the number of faces
PROBES, PROBES_OF_MANY = 64, 32
MANY_FACES = 300_000
FIRST_PROBES = 4  # the nearest of them, where most neighbours are found
SAMPLE_PER_CELL = 48
ROUNDS = 4
BLOCK_FACES = ROWS_MAX
BLOCK_ROWS = 4096
_SEED = 5  # the same faces give the same groups


class Cells:
    """Faces by the cell that each lies in."""

    def __init__(self, vectors: Vectors) -> None:
        """Make cells of faces.

        Args:
            vectors: of the faces, one at least.
        """
        count = max(1, min(len(vectors), int(CELLS_PER_ROOT * np.sqrt(len(vectors)))))
        self._vectors = vectors
        self._centres = _centres(vectors, count)
        own = _nearest_centre(vectors, self._centres)
        self._order = np.argsort(own, kind="stable").astype(np.int32)
        self._starts = np.searchsorted(own[self._order], np.arange(count + 1))

    def neighbours(
        self, k: int, similarity_min: float = NOBODY
    ) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
        """Return the rows of up to `k` others nearest to each face, and how alike they are.

        Args:
            k: how many.
            similarity_min: nobody less alike is wanted.

        Returns:
            int32 and float32 (n, k), best first; -1 and `NOBODY` where there are fewer.
        """
        count = len(self._vectors)
        near = np.empty((count, k), np.int32)
        likeness = np.empty((count, k), np.float32)

        def look(some: slice) -> None:
            rows = self._order[some]
            near[rows], likeness[rows] = self.search(
                self._vectors[rows], k, itself=rows, similarity_min=similarity_min
            )

        side_by_side(look, blocks_of(count, min(BLOCK_FACES, count // 2 + 1)))
        return near, likeness

    def search(
        self,
        faces: NDArray[np.float32],
        k: int,
        itself: NDArray[np.int32] | None = None,
        similarity_min: float = NOBODY,
    ) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
        """Return the same for other faces, unit float32 (n, dim), at most `BLOCK_FACES`.

        Args:
            faces: whose neighbours.
            k: how many.
            itself: the row of each, where it lies in a cell, too.
            similarity_min: nobody less alike is wanted.
        """
        probes = self._probes(faces)
        limit = np.full(len(faces), similarity_min, np.float32)
        keys = self._compare(faces, probes[:, :FIRST_PROBES], limit, k, itself)
        _, likeness = first_of_each(keys, len(faces), k)
        limit = np.maximum(likeness[:, -1], similarity_min)
        rest = self._compare(faces, probes[:, FIRST_PROBES:], limit, k, itself)
        return first_of_each(np.concatenate([keys, rest]), len(faces), k)

    def _probes(self, faces: NDArray[np.float32]) -> NDArray[np.int32]:
        """Return the cells nearest to each face, int32 (n, probes), nearest first."""
        many = len(self._vectors) > MANY_FACES
        wanted = min(PROBES_OF_MANY if many else PROBES, len(self._centres))
        found = np.empty((len(faces), wanted), np.int32)
        for rows in blocks_of(len(faces), BLOCK_ROWS):
            found[rows] = best_columns(faces[rows] @ self._centres.T, wanted)[0]
        return found

    def _compare(
        self,
        faces: NDArray[np.float32],
        probes: NDArray[np.int32],
        limit: NDArray[np.float32],
        k: int,
        itself: NDArray[np.int32] | None,
    ) -> NDArray[np.uint64]:
        """Return keys of faces and those in their cells who may be among the `k` nearest."""
        order = np.argsort(probes, axis=None, kind="stable")
        cells, ends = np.unique(probes.ravel()[order], return_index=True)
        found = [np.zeros(0, np.uint64)]
        for cell, some in zip(cells, np.split(order, ends[1:]), strict=True):
            members = self._order[self._starts[cell] : self._starts[cell + 1]]
            if not len(members):
                continue
            who = some // probes.shape[1]
            block = faces[who] @ self._vectors[members].T
            at = _above(block, limit[who], k)
            line = at // len(members)
            rows, columns = who[line], members[at - line * len(members)]
            if itself is not None:
                other = itself[rows] != columns
                at, rows, columns = at[other], rows[other], columns[other]
            found.append(keys_of(rows, columns, block.ravel()[at]))
        return np.concatenate(found)


def _above(block: NDArray[np.float32], limit: NDArray[np.float32], k: int) -> NDArray[np.intp]:
    """Return flat indices of what is above the limit of its row and may be among the `k` best."""
    if limit[0] > NOBODY or k + 1 >= block.shape[1]:
        return np.flatnonzero(block > limit[:, None])
    return strong(block, k + 1)  # the face itself may be one of them


def _centres(vectors: Vectors, count: int) -> NDArray[np.float32]:
    """Return the middles of so many cells, unit float32 (count, dim): k-means on a sample."""
    rng = np.random.default_rng(_SEED)
    picked = rng.permutation(len(vectors))[: count * SAMPLE_PER_CELL]
    sample = vectors[np.sort(picked)]
    centres = sample[rng.permutation(len(sample))[:count]]
    for _ in range(ROUNDS):
        own = _nearest_centre(sample, centres)
        order = np.argsort(own, kind="stable")
        used, starts = np.unique(own[order], return_index=True)
        sums = np.add.reduceat(sample[order], starts, axis=0)
        centres[used] = sums / np.maximum(np.linalg.norm(sums, axis=1, keepdims=True), 1e-9)
    return centres


def _nearest_centre(vectors: AnyVectors, centres: NDArray[np.float32]) -> NDArray[np.int32]:
    own = np.empty(len(vectors), np.int32)

    def look(rows: slice) -> None:
        own[rows] = (vectors[rows] @ centres.T).argmax(axis=1)

    side_by_side(look, blocks_of(len(vectors), BLOCK_ROWS))
    return own
