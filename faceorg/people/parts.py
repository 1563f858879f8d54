"""How one person or group may be two."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from faceorg.people.linkage import average_linkage, cuts
from faceorg.people.matching import BEST

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from faceorg.domain.vectors import AnyVectors

LINKED_FACES_MAX = 600  # average linkage holds the square of it; the rest goes with the nearest
UNSURE_MARGIN = 0.05  # times the unit of the thresholds
PART_FACES_MIN = 2
BLOCK_ROWS = 512
SETS_MAX = 12  # looked at until two of them are more than single faces


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


def two_parts(vectors: NDArray[np.float32]) -> Parts | None:
    """Divide faces in the two parts that are least alike; None where one would be a single face.

    Args:
        vectors: unit float32 (n, dim).
    """
    second = _divided(vectors)
    return None if second is None else parted(vectors, second)


def second_part(vectors: AnyVectors) -> tuple[NDArray[np.bool_], float] | None:
    """Return the same as who is of the second part, bool (n,), and how alike the parts are.

    Of very many faces that likeness is told by those that were linked: comparing all would take
    the square of their number.

    Args:
        vectors: unit float32 (n, dim).
    """
    second = _divided(vectors)
    if second is None:
        return None
    linked = _linked(len(vectors))
    parts = parted(vectors[linked], second[linked])
    return None if parts is None else (second, parts.likeness)


def _divided(vectors: AnyVectors) -> NDArray[np.bool_] | None:
    """Return who is of the second part, bool (n,).

    Where there are many, every k-th face is linked and the others go with the nearest.
    """
    if len(vectors) < 2 * PART_FACES_MIN:
        return None
    linked = vectors[_linked(len(vectors))]
    part = _second(linked)
    if part is None:
        return None
    found = np.empty(len(vectors), np.bool_)
    for start in range(0, len(vectors), BLOCK_ROWS):
        rows = slice(start, start + BLOCK_ROWS)
        found[rows] = part[(vectors[rows] @ linked.T).argmax(axis=1)]
    return found


def _linked(count: int) -> NDArray[np.intp]:
    return np.arange(0, count, -(-count // LINKED_FACES_MAX))


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


def _second(vectors: NDArray[np.float32]) -> NDArray[np.bool_] | None:
    """Cut a tree until it has two parts that are more than single faces; the smaller is second.

    Single faces that come off first are outliers, not a second person: they go with the first.
    """
    for labels in cuts(average_linkage(vectors), SETS_MAX):
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
