"""Vectors of many faces at a byte a number, to find those worth a closer look. One thread each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

# What is found by codes is compared again by vectors; so much a code may be off. Rounded to 255
# steps, cosines were off by .0036 at most among 20,000 made-up vectors, .0042 among 444 real ones.
ROUNDING = 0.01
_LEVELS = 127
_BLOCK_ROWS = 1024  # what is compared at once stays in the cache
_GONE = 0  # no face has this id


class Codes:
    """Vectors with the id of what each is of; room for those that are gone is used again.

    Attributes:
        ids: int64 (n,), 0 where nothing is; several rows may have the same.
    """

    def __init__(self) -> None:
        self.ids = np.zeros(0, np.int64)
        self._codes = np.zeros((0, 0), np.int8)
        self._scale = np.zeros(0, np.float32)
        self._stamps = np.zeros(0, np.float64)

    def __len__(self) -> int:
        return int(np.count_nonzero(self.ids))

    def keep_same(self, found: Sequence[tuple[int, float]]) -> list[int]:
        """Keep what has the same id and stamp in a list; return the places of what is not here."""
        ids = np.array([row[0] for row in found], dtype=np.int64)
        stamps = np.array([row[1] for row in found], dtype=np.float64)
        order = np.argsort(ids)
        place = np.searchsorted(ids, self.ids, sorter=order).clip(max=max(len(ids) - 1, 0))
        place = order[place] if len(ids) else np.zeros(len(self.ids), np.intp)
        same = np.zeros(len(self.ids), np.bool_)
        if len(ids):
            same = (ids[place] == self.ids) & (stamps[place] == self._stamps)
        fresh = np.ones(len(ids), np.bool_)
        fresh[place[same]] = False
        self.ids, self._codes = self.ids[same], self._codes[same]
        self._scale, self._stamps = self._scale[same], self._stamps[same]
        return np.flatnonzero(fresh).tolist()

    def drop(self, ids: NDArray[np.int64]) -> None:
        """Drop all rows of some ids."""
        gone = np.isin(self.ids, ids)
        self.ids[gone], self._scale[gone] = _GONE, 0

    def add(
        self,
        ids: NDArray[np.int64],
        vectors: NDArray[np.float32],
        stamps: NDArray[np.float64] | None = None,
    ) -> None:
        """Take vectors, unit float32 (k, dim), and by what it shows that one has changed."""
        largest = np.maximum(np.abs(vectors).max(axis=1), 1e-9)
        codes = np.rint(vectors * (_LEVELS / largest)[:, None]).astype(np.int8)
        free = np.flatnonzero(self.ids == _GONE)[: len(ids)]
        if len(free) < len(ids):
            self._grow(len(ids) - len(free), vectors.shape[1])
            free = np.flatnonzero(self.ids == _GONE)[: len(ids)]
        self.ids[free], self._codes[free] = ids, codes
        self._scale[free] = largest / _LEVELS
        self._stamps[free] = 0 if stamps is None else stamps

    def _grow(self, by: int, dim: int) -> None:
        codes = self._codes if len(self._codes) else np.zeros((0, dim), np.int8)
        self.ids = np.concatenate([self.ids, np.full(by, _GONE, np.int64)])
        self._codes = np.concatenate([codes, np.zeros((by, dim), np.int8)])
        self._scale = np.concatenate([self._scale, np.zeros(by, np.float32)])
        self._stamps = np.concatenate([self._stamps, np.zeros(by)])

    def like(
        self, vectors: NDArray[np.float32], best: int, similarity_min: float
    ) -> tuple[NDArray[np.intp], NDArray[np.float32]]:
        """Return the rows that may be so like some vectors, and how like they are.

        Args:
            vectors: unit float32 (m, dim), m >= 1.
            best: the mean of so many is meant, or that of all.
            similarity_min: what a single one must reach as well.
        """
        rows, means = [np.zeros(0, np.intp)], [np.zeros(0, np.float32)]
        best = min(best, len(vectors))
        for start, scores in self._blocks(vectors):
            close = scores.max(axis=1) >= similarity_min - ROUNDING
            near = np.flatnonzero(close & (self.ids[start : start + len(scores)] != _GONE))
            ordered = np.partition(scores[near], len(vectors) - best, axis=1)
            rows.append(start + near)
            means.append(ordered[:, len(vectors) - best :].mean(axis=1))
        return np.concatenate(rows), np.concatenate(means)

    def nearest(
        self, vectors: NDArray[np.float32], limits: NDArray[np.float32]
    ) -> dict[int, float]:
        """Return the ids near some vectors, with how like the likest of their rows is.

        Args:
            vectors: unit float32 (m, dim).
            limits: float32 (m,), how like a vector a row must be.
        """
        found: dict[int, float] = {}
        for start, scores in self._blocks(vectors):
            over = (scores - limits).max(axis=1)
            for row in np.flatnonzero(over >= 0).tolist():
                owner = int(self.ids[start + row])
                found[owner] = max(found.get(owner, -1.0), float(over[row]))
        found.pop(_GONE, None)
        return found

    def _blocks(self, vectors: NDArray[np.float32]) -> Iterator[tuple[int, NDArray[np.float32]]]:
        """Yield how like the vectors the rows are, float32 (block, m), with the first row."""
        turned = np.ascontiguousarray(vectors.T)
        for start in range(0, len(self.ids), _BLOCK_ROWS):
            rows = slice(start, start + _BLOCK_ROWS)
            scores = self._codes[rows].astype(np.float32) @ turned
            scores *= self._scale[rows, None]
            yield start, scores
