"""Average linkage of some hundred faces, without a library that takes a second to load."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray


def average_linkage(vectors: NDArray[np.float32]) -> list[tuple[int, int]]:
    """Join faces and sets of faces, the nearest by their mean distance first.

    Follows chains of nearest neighbours, which finds the joins of one after another; the square
    of the number of faces is what it takes, in steps and in memory.

    Args:
        vectors: unit float32 (n, dim).

    Returns:
        For each of the n - 1 joins one face of either side, in the order of their distances.
    """
    count = len(vectors)
    distances = np.clip(1 - vectors @ vectors.T, 0, 2).astype(np.float64)
    np.fill_diagonal(distances, np.inf)
    sizes = np.ones(count)
    joins: list[tuple[float, int, int]] = []
    chain: list[int] = []
    alive = np.ones(count, np.bool_)
    while len(joins) < count - 1:
        if not chain:
            chain = [int(alive.argmax())]
        here = chain[-1]
        near = int(distances[here].argmin())
        if len(chain) > 1 and distances[here, near] >= distances[here, chain[-2]]:
            near = chain[-2]
            del chain[-2:]
            joins.append((float(distances[here, near]), near, here))
            _join(distances, sizes, near, here)
            alive[here] = False
        else:
            chain.append(near)
    return [(one, other) for _, one, other in sorted(joins, key=lambda join: join[0])]


def _join(distances: NDArray[np.float64], sizes: NDArray[np.float64], one: int, other: int) -> None:
    """Let `one` stand for both; `other` is as far as can be from everybody."""
    both = sizes[one] + sizes[other]
    mean = (sizes[one] * distances[one] + sizes[other] * distances[other]) / both
    mean[one] = np.inf
    distances[one] = distances[:, one] = mean
    distances[other] = distances[:, other] = np.inf
    sizes[one] = both


def cuts(joins: Sequence[tuple[int, int]], most: int) -> Iterator[NDArray[np.intp]]:
    """Yield the faces in two sets, then in three, and so on, as a label for each face.

    Args:
        joins: of n faces, see `average_linkage`.
        most: so many sets at most.
    """
    count = len(joins) + 1
    for sets in range(2, min(count, most) + 1):
        parent = np.arange(count)
        for one, other in joins[: count - sets]:
            parent[_root(parent, other)] = _root(parent, one)
        yield np.array([_root(parent, k) for k in range(count)], dtype=np.intp)


def _root(parent: NDArray[np.intp], face: int) -> int:
    while parent[face] != face:
        parent[face] = parent[parent[face]]
        face = int(parent[face])
    return face
