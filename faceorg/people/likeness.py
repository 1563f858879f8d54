"""How alike people and groups are, by several faces of each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from faceorg.people.matching import BEST, exemplars_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from faceorg.domain.faces import FaceTable

ASKING_FACES_MAX = 8  # of the side that asks; the other side is known by up to 20 exemplars
SHARED_PHOTOS_MAX = 0.1  # share of a group's photos with somebody in it who therefore is another


@dataclass(frozen=True, slots=True, eq=False)
class Likeness:
    """How like each of `others` each of `some` is: float32 (len(some), len(others)), -1 barred."""

    scores: NDArray[np.float32]

    def best(self) -> tuple[NDArray[np.intp], NDArray[np.float32], NDArray[np.float32]]:
        """Return for every row the best column, its score, and how far ahead it is, each (n,)."""
        line = np.arange(len(self.scores))
        column = self.scores.argmax(axis=1)
        score = self.scores[line, column]
        rest = self.scores.copy()
        rest[line, column] = -1
        margin: NDArray[np.float32] = score - rest.max(axis=1)
        return column, score, margin


def likeness(
    table: FaceTable,
    some: Sequence[NDArray[np.intp]],
    others: Sequence[NDArray[np.intp]],
    exemplars: Sequence[NDArray[np.float32]],
) -> Likeness:
    """Compare sets of rows: mean over faces of the one of their best three of the other.

    Two who are seen in one photo more than now and then are not alike, whatever they look like.

    Args:
        table: all faces.
        some: rows of each, best first.
        others: rows of each.
        exemplars: of each of `others`, unit float32 (m, dim).
    """
    if not some or not others:
        return Likeness(np.full((len(some), max(len(others), 1)), -1, np.float32))
    asking = [rows[:ASKING_FACES_MAX] for rows in some]
    starts = np.cumsum([0, *(len(rows) for rows in asking)])[:-1]
    faces = table.vectors[np.concatenate(asking)]
    scores = np.empty((len(some), len(others)), np.float32)
    counts = np.array([len(rows) for rows in asking], np.float32)
    for k, known in enumerate(exemplars):
        similar = faces @ known.T
        best = min(BEST, similar.shape[1])
        mean = np.partition(similar, similar.shape[1] - best, axis=1)[:, -best:].mean(axis=1)
        scores[:, k] = np.add.reduceat(mean, starts) / counts
    scores[_together(table, some, others)] = -1
    return Likeness(scores)


def likeness_to_own(
    vectors: NDArray[np.float32], quality: NDArray[np.float32]
) -> NDArray[np.float32]:
    """Return how alike each face is to the best exemplars of its own person, itself left out.

    Args:
        vectors: unit float32 (n, dim), all of one person.
        quality: float32 (n,).

    Returns:
        float32 (n,), mean cosine similarity; 1 for the only face of somebody.
    """
    if len(vectors) < 2:
        return np.ones(len(vectors), np.float32)
    chosen = exemplars_of(vectors, quality)
    likeness = vectors @ vectors[chosen].T
    likeness[chosen, np.arange(len(chosen))] = -2.0  # itself; below any cosine
    count = min(BEST, len(chosen) - 1)
    best = np.sort(likeness, axis=1)[:, -count:]
    return np.asarray(best.mean(axis=1), dtype=np.float32)


def _together(
    table: FaceTable, some: Sequence[NDArray[np.intp]], others: Sequence[NDArray[np.intp]]
) -> NDArray[np.bool_]:
    """Whether two are seen together too often to be one, bool (len(some), len(others))."""
    together = np.zeros((len(some), len(others)), np.bool_)
    by_photo: dict[int, list[int]] = {}
    for k, rows in enumerate(others):
        for photo in table.photo_ids[rows]:
            by_photo.setdefault(int(photo), []).append(k)
    for i, rows in enumerate(some):
        met = [k for photo in table.photo_ids[rows] for k in by_photo.get(int(photo), ())]
        found, counts = np.unique(np.array(met, dtype=np.intp), return_counts=True)
        smaller = np.minimum(len(rows), [len(others[k]) for k in found])
        together[i, found[counts > SHARED_PHOTOS_MAX * smaller]] = True
    return together
