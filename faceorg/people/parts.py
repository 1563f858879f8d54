"""How one person or group may be two."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import blake2b
from typing import TYPE_CHECKING

import numpy as np
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.spatial.distance import squareform

from faceorg.people.matching import BEST

if TYPE_CHECKING:
    from numpy.typing import NDArray

LINKED_FACES_MAX = 600  # average linkage holds the square of it; the rest goes with the nearest
UNSURE_MARGIN = 0.05  # times the unit of the thresholds
PART_FACES_MIN = 2
BLOCK_ROWS = 512
REMEMBERED_MAX = 10_000  # five bytes a face, and some hundred each


@dataclass(frozen=True, slots=True, eq=False)
class Parts:
    """Two parts of one set of faces.

    Attributes:
        second: bool (n,), whether a face is of the second, smaller part.
        sureness: float32 (n,), how much more alike its own part a face is than the other.
        likeness: how alike the parts are: mean over faces of their best three of the other part.
    """

    second: NDArray[np.bool_]
    sureness: NDArray[np.float32]
    likeness: float


_REMEMBERED: dict[bytes, Parts | None] = {}


def two_parts(vectors: NDArray[np.float32]) -> Parts | None:
    """Divide faces in the two parts that are least alike; None where one would be a single face.

    Args:
        vectors: unit float32 (n, dim); where there are many, every k-th is linked and the others
            go with the nearest.
    """
    n = len(vectors)
    if n < 2 * PART_FACES_MIN:
        return None
    linked = np.arange(0, n, -(-n // LINKED_FACES_MAX))
    distances = np.clip(1 - vectors[linked] @ vectors[linked].T, 0, 2).astype(np.float64)
    np.fill_diagonal(distances, 0)
    second = _second(linkage(squareform(distances, checks=False), "average"), len(linked))
    if second is None:
        return None
    part = second[(vectors @ vectors[linked].T).argmax(axis=1)]
    return parted(vectors, part)


def remembered_parts(vectors: NDArray[np.float32]) -> Parts | None:
    """Return `two_parts`, thought of once: from one answer to the next few faces change hands."""
    key = blake2b(vectors.tobytes(), digest_size=16).digest()
    if key not in _REMEMBERED:
        if len(_REMEMBERED) >= REMEMBERED_MAX:
            _REMEMBERED.clear()
        _REMEMBERED[key] = two_parts(vectors)
    return _REMEMBERED[key]


def parted(vectors: NDArray[np.float32], second: NDArray[np.bool_]) -> Parts | None:
    """Return how alike given parts are; None where one of them is empty.

    Args:
        vectors: unit float32 (n, dim).
        second: bool (n,), whether a face is of the second part.
    """
    if not second.any() or second.all():
        return None
    to = [_best_of(vectors, ~second), _best_of(vectors, second)]
    own = np.where(second, to[1], to[0])
    other = np.where(second, to[0], to[1])
    smaller = second if second.sum() * 2 <= len(second) else ~second
    return Parts(second, (own - other).astype(np.float32), float(other[smaller].mean()))


def _second(tree: NDArray[np.float64], count: int) -> NDArray[np.bool_] | None:
    """Cut a tree until it has two parts that are more than single faces; the smaller is second.

    Single faces that come off first are outliers, not a second person: they go with the first.
    """
    for clusters in range(2, min(count, 12) + 1):
        labels = fcluster(tree, clusters, "maxclust")
        names, sizes = np.unique(labels, return_counts=True)
        large = names[sizes >= PART_FACES_MIN]
        if len(large) == 2:
            smaller = large[sizes[np.isin(names, large)].argmin()]
            found: NDArray[np.bool_] = labels == smaller
            return found
    return None


def _best_of(vectors: NDArray[np.float32], chosen: NDArray[np.bool_]) -> NDArray[np.float32]:
    """Return the mean of each face's best three among the chosen but itself, float32 (n,)."""
    index = np.flatnonzero(chosen)
    place = np.full(len(vectors), -1)
    place[index] = np.arange(len(index))
    best = min(BEST, max(len(index) - 1, 1))
    members = vectors[index]
    mean = np.empty(len(vectors), np.float32)
    for start in range(0, len(vectors), BLOCK_ROWS):  # all at once take gigabytes for 15,000
        rows = slice(start, start + BLOCK_ROWS)
        similar = vectors[rows] @ members.T
        own = np.flatnonzero(place[rows] >= 0)
        similar[own, place[rows][own]] = -1
        top = np.partition(similar, len(index) - best, axis=1)[:, len(index) - best :]
        mean[rows] = np.sort(top, axis=1).mean(axis=1)
    return mean
