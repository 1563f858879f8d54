"""How alike people and groups are, by several faces of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from faceorg.people.best import NOBODY
from faceorg.people.matching import BEST, Roster, exemplars_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from faceorg.domain.vectors import AnyVectors
    from faceorg.people.matching import Owner

ASKING_FACES_MAX = 8  # of the side that asks; the other side is known by up to 20 exemplars
POOL_FACES_MAX = 4800  # of one person, among whom exemplars are chosen
BLOCK_ROWS = 2048
SHARED_PHOTOS_MAX = 0.1  # share of a group's photos with somebody in it who therefore is another


def likeness_of_sets(
    faces: NDArray[np.float32],
    starts: NDArray[np.intp],
    owners: Sequence[Owner],
    days: NDArray[np.int32] | None = None,
) -> NDArray[np.float32]:
    """Return how like each owner each of some sets of faces is, float32 (sets, owners).

    That is the mean over the faces of a set of their best three exemplars.

    Args:
        faces: of all sets, one set after the other, unit float32 (n, dim), a few thousand.
        starts: the row of the first face of each set.
        owners: a few hundred.
        days: int32 (n,), day of each face, where it matters.
    """
    roster = Roster(owners, faces, NOBODY, timeless=days is None, roughly=False)
    _, scores = roster.scores(slice(0, len(faces)), faces, days)
    counts = np.diff([*starts, len(faces)])
    return np.asarray(np.add.reduceat(scores, starts) / counts[:, None], dtype=np.float32)


def seen_too_often(photos: int, some: int, others: int) -> bool:
    """Whether two are seen together more than now and then: whatever they look like, they are two.

    Args:
        photos: how often they were seen in one photo.
        some: how many faces there are of one.
        others: and of the other.
    """
    return photos > SHARED_PHOTOS_MAX * min(some, others)


def likeness_to_own(vectors: AnyVectors, quality: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return how alike each face is to the best exemplars of its own person, itself left out.

    Args:
        vectors: unit float32 (n, dim), all of one person.
        quality: float32 (n,).

    Returns:
        float32 (n,), mean cosine similarity; 1 for the only face of somebody.
    """
    if len(vectors) < 2:
        return np.ones(len(vectors), np.float32)
    pool = np.argsort(-quality, kind="stable")[:: -(-len(vectors) // POOL_FACES_MAX)]
    chosen = pool[exemplars_of(vectors[pool], quality[pool])]
    known, count = vectors[chosen], min(BEST, len(chosen) - 1)
    own = np.empty(len(vectors), np.float32)
    for start in range(0, len(vectors), BLOCK_ROWS):
        rows = slice(start, start + BLOCK_ROWS)
        likeness = vectors[rows] @ known.T
        itself = np.flatnonzero((chosen >= start) & (chosen < start + len(likeness)))
        likeness[chosen[itself] - start, itself] = -2.0  # below any cosine
        own[rows] = np.sort(likeness, axis=1)[:, -count:].mean(axis=1)
    return own
