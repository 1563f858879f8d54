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
# Above, only those whose middles are near are compared face by face: fifty million pairs take a
# second of one core.
PAIRS_MAX = 100_000_000
NEAR_MAX = 24
MIDDLES_AT_ONCE = 256
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
    Where there are very many, only the nearest of `others` are compared, and the rest is -1.

    Args:
        table: all faces.
        some: rows of each, best first.
        others: rows of each.
        exemplars: of each of `others`, unit float32 (m, dim).
    """
    if not some or not others:
        return Likeness(np.full((len(some), max(len(others), 1)), -1, np.float32))
    asking = [rows[:ASKING_FACES_MAX] for rows in some]
    if sum(map(len, asking)) * sum(map(len, exemplars)) > PAIRS_MAX:
        scores = _likeness_of_near(table, asking, exemplars)
    else:
        scores = _likeness_of_all(table, asking, exemplars)
    scores[_together(table, some, others)] = -1
    return Likeness(scores)


def _likeness_of_all(
    table: FaceTable,
    asking: Sequence[NDArray[np.intp]],
    exemplars: Sequence[NDArray[np.float32]],
) -> NDArray[np.float32]:
    starts = np.cumsum([0, *(len(rows) for rows in asking)])[:-1]
    faces = table.vectors[np.concatenate(asking)]
    scores = np.empty((len(asking), len(exemplars)), np.float32)
    counts = np.array([len(rows) for rows in asking], np.float32)
    for k, known in enumerate(exemplars):
        scores[:, k] = np.add.reduceat(_best_mean(faces @ known.T), starts) / counts
    return scores


def _likeness_of_near(
    table: FaceTable,
    asking: Sequence[NDArray[np.intp]],
    exemplars: Sequence[NDArray[np.float32]],
) -> NDArray[np.float32]:
    """Return the same of the nearest few of each, by their middles; -1 of all others."""
    middles = np.stack([known.mean(axis=0) for known in exemplars])
    middles /= np.maximum(np.linalg.norm(middles, axis=1, keepdims=True), 1e-9)
    scores = np.full((len(asking), len(exemplars)), -1, np.float32)
    near = min(NEAR_MAX, len(exemplars))
    for start in range(0, len(asking), MIDDLES_AT_ONCE):
        faces = [table.vectors[rows] for rows in asking[start : start + MIDDLES_AT_ONCE]]
        alike = np.stack([some.mean(axis=0) for some in faces]) @ middles.T
        nearest = np.argpartition(alike, len(exemplars) - near, axis=1)[:, -near:]
        for i, columns in enumerate(nearest):
            known = np.concatenate([exemplars[k] for k in columns])
            similar = faces[i] @ known.T
            ends = np.cumsum([len(exemplars[k]) for k in columns])
            for k, part in zip(columns, np.split(similar, ends[:-1], axis=1), strict=True):
                scores[start + i, k] = _best_mean(part).mean()
    return scores


def _best_mean(similar: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the mean of the best three of each row."""
    best = min(BEST, similar.shape[1])
    ordered = np.partition(similar, similar.shape[1] - best, axis=1)
    mean: NDArray[np.float32] = ordered[:, -best:].mean(axis=1)
    return mean


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
