"""The best few of each row of a block of similarities, without sorting the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

NOBODY = -2.0  # below any cosine
_PIECES = 64  # a row is folded into as many; more are no faster
# A key holds row, likeness and column, so that plain numbers are sorted and nothing is looked up.
_COLUMN_BITS, _LIKENESS_BITS = 32, 17
_AWAY_MAX = (1 << _LIKENESS_BITS) - 1
_LEVELS = 65_535  # of likeness in one unit: finer than what float16 leaves of it
ROWS_MAX = 1 << (64 - _COLUMN_BITS - _LIKENESS_BITS)


def strong(block: NDArray[np.float32], k: int) -> NDArray[np.intp]:
    """Return flat indices into a block that hold the `k` best of every row, and few others.

    The row is folded into pieces; the k-th best of what is left of it by the maximum is a limit
    that at least k reach. A quarter of the time of `argpartition` on 100,000 columns.

    Args:
        block: float32 (n, m), contiguous.
        k: how many, below m.
    """
    width = block.shape[1]
    pieces = max(1, min(_PIECES, width // (4 * k)))
    size = width // pieces
    folded = block[:, : pieces * size].reshape(len(block), pieces, size).max(axis=1)
    limit = np.partition(folded, size - k, axis=1)[:, size - k]
    return np.flatnonzero(block >= limit[:, None])


def keys_of(
    rows: NDArray[np.intp], columns: NDArray[np.integer], likeness: NDArray[np.float32]
) -> NDArray[np.uint64]:
    """Return a number for each pair; sorted, they come row by row, the most alike first.

    Args:
        rows: below `ROWS_MAX`.
        columns: below 2 ** 32.
        likeness: -1..1, kept to .00001.
    """
    away = np.clip(np.rint((1 - likeness) * _LEVELS), 0, _AWAY_MAX).astype(np.uint64)
    place = rows.astype(np.uint64) << np.uint64(_LIKENESS_BITS) | away
    return place << np.uint64(_COLUMN_BITS) | columns.astype(np.uint64)


def first_of_each(
    keys: NDArray[np.uint64], count: int, k: int
) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
    """Return the columns and likenesses of the `k` best of each of `count` rows, each (count, k).

    Where a row has fewer, -1 and `NOBODY` fill it up.
    """
    keys = np.sort(keys)
    rows = (keys >> np.uint64(_COLUMN_BITS + _LIKENESS_BITS)).astype(np.intp)
    rank = np.arange(len(keys)) - np.searchsorted(rows, np.arange(count))[rows]
    kept = rank < k
    keys, rows, rank = keys[kept], rows[kept], rank[kept]
    columns = np.full((count, k), -1, np.int32)
    likeness = np.full((count, k), NOBODY, np.float32)
    columns[rows, rank] = (keys & np.uint64((1 << _COLUMN_BITS) - 1)).astype(np.int32)
    away = keys >> np.uint64(_COLUMN_BITS) & np.uint64(_AWAY_MAX)
    likeness[rows, rank] = 1 - away.astype(np.float32) / _LEVELS
    return columns, likeness


def best_columns(
    block: NDArray[np.float32], k: int
) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
    """Return the columns of the `k` best of each row of (n, m), n at most `ROWS_MAX`, best first.

    And their likenesses, as `first_of_each`.
    """
    at = strong(block, k) if k < block.shape[1] else np.arange(block.size)
    rows = at // block.shape[1]
    keys = keys_of(rows, at - rows * block.shape[1], block.ravel()[at])
    return first_of_each(keys, len(block), k)


def best_mean(similarities: NDArray[np.float32], most: int) -> NDArray[np.float32]:
    """Return the mean of the best few columns of (n, m), or of all where there are fewer."""
    count = similarities.shape[1]
    if count > most:
        similarities = np.partition(similarities, count - most, axis=1)[:, count - most :]
    mean: NDArray[np.float32] = similarities.mean(axis=1)
    return mean
