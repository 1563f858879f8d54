"""What people have said, and what photos imply, applied to groups after the tree is cut.

Put inside the tree as links, such constraints ruin it (BCubed F1 .92 to .55 in trials).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from faceorg.domain.vectors import AnyVectors

LOOSE = -1


def members_of(labels: NDArray[np.int64]) -> list[NDArray[np.intp]]:
    """Return the rows of each group, by its label; each int64 (m,), m >= 1."""
    order = np.argsort(labels, kind="stable")
    order = order[labels[order] != LOOSE]
    return np.split(order, np.flatnonzero(np.diff(labels[order])) + 1) if len(order) else []


def part_same_photo(
    labels: NDArray[np.int64], vectors: AnyVectors, photo_ids: NDArray[np.int64]
) -> NDArray[np.int64]:
    """Let only one face of a photo stay in a group: the one most like the rest; others go loose.

    Args:
        labels: int64 (n,), group of each face or -1.
        vectors: unit float32 (n, dim).
        photo_ids: int64 (n,).
    """
    labels = labels.copy()
    for members in _with_rivals(labels, photo_ids):
        label = labels[members[0]]
        photos, counts = np.unique(photo_ids[members], return_counts=True)
        for photo in photos[counts > 1]:
            rivals = members[photo_ids[members] == photo]
            rest = members[photo_ids[members] != photo]
            labels[rivals] = LOOSE
            if len(rest):
                likeness = np.sort(vectors[rivals] @ vectors[rest].T, axis=1)[:, -3:].mean(axis=1)
                labels[rivals[likeness.argmax()]] = label
    return labels


def _with_rivals(labels: NDArray[np.int64], photo_ids: NDArray[np.int64]) -> list[NDArray[np.intp]]:
    """Return the rows of each group that has two faces of one photo."""
    order = np.lexsort((photo_ids, labels))
    twice = (np.diff(labels[order]) == 0) & (np.diff(photo_ids[order]) == 0)
    wanted = np.unique(labels[order[:-1][twice]])
    return members_of(np.where(np.isin(labels, wanted), labels, LOOSE))


def dissolve_poor(
    labels: NDArray[np.int64], quality: NDArray[np.float32], median_min: float
) -> NDArray[np.int64]:
    """Let go of groups whose faces can hardly be recognised: blur looks like blur.

    Args:
        labels: int64 (n,), group of each face or -1.
        quality: float32 (n,), 0..1.
        median_min: groups with a lower median quality go loose.
    """
    labels = labels.copy()
    rows = np.flatnonzero(labels != LOOSE)
    of = np.unique(labels[rows], return_inverse=True)[1]
    labels[rows[medians_of(of, quality[rows])[of] < median_min]] = LOOSE
    return labels


def medians_of(of: NDArray[np.integer], values: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the median of each group, float32 (groups,).

    Args:
        of: group of each value, 0 and up without a gap.
        values: float32 (n,).
    """
    ordered = values[np.lexsort((values, of))]
    counts = np.bincount(of)
    starts = np.cumsum(counts) - counts
    low, high = ordered[starts + (counts - 1) // 2], ordered[starts + counts // 2]
    medians: NDArray[np.float32] = (low + high) * np.float32(0.5)
    return medians


def join_linked(labels: NDArray[np.int64], links: Iterable[tuple[int, int]]) -> NDArray[np.int64]:
    """Put faces that a person has merged into one group again, with the groups they are in.

    Args:
        labels: int64 (n,), group of each face or -1.
        links: pairs of face indices.
    """
    labels = labels.copy()
    fresh = int(labels.max(initial=LOOSE)) + 1
    for a, b in links:
        if labels[a] == LOOSE and labels[b] == LOOSE:
            labels[[a, b]] = fresh
            fresh += 1
        elif LOOSE in (labels[a], labels[b]):
            labels[[a, b]] = max(labels[a], labels[b])
        else:
            labels[labels == labels[b]] = labels[a]
    return labels


def part_separated(
    labels: NDArray[np.int64],
    vectors: AnyVectors,
    separations: Iterable[tuple[int, int, int]],
) -> NDArray[np.int64]:
    """Part groups in which faces have met that a person has parted.

    Of each such group the largest part keeps it, the others make groups of their own, and whoever
    was not spoken of stays with the part that he is most like. A face alone goes loose.

    Args:
        labels: int64 (n,), group of each face or -1.
        vectors: unit float32 (n, dim).
        separations: (separation, index of a face, part).
    """
    labels = labels.copy()
    by_separation: dict[int, dict[int, int]] = {}
    for separation, index, part in separations:
        by_separation.setdefault(separation, {})[index] = part
    for part_of in by_separation.values():
        for label in {int(labels[i]) for i in part_of} - {LOOSE}:
            _part_group(labels, vectors, np.flatnonzero(labels == label), part_of)
    return labels


def _part_group(
    labels: NDArray[np.int64],
    vectors: AnyVectors,
    members: NDArray[np.intp],
    part_of: dict[int, int],
) -> None:
    """Part one group in place."""
    spoken = np.array([i for i in members if int(i) in part_of], dtype=np.intp)
    parts = np.array([part_of[int(i)] for i in spoken])
    if len(np.unique(parts)) < 2:
        return
    nearest = (vectors[members] @ vectors[spoken].T).argmax(axis=1)
    of = np.array([part_of.get(int(i), parts[k]) for i, k in zip(members, nearest, strict=True)])
    names, counts = np.unique(of, return_counts=True)
    largest = names[counts.argmax()]
    for name, count in zip(names, counts, strict=True):
        if count < 2:
            labels[members[of == name]] = LOOSE
        elif name != largest:
            labels[members[of == name]] = labels.max() + 1


def keep_identity(labels: NDArray[np.int64], former: NDArray[np.int64]) -> dict[int, int]:
    """Return {label: former group id}: a group keeps the id that most of its members had.

    Each former id goes to one group at most, to that with the most of its members.

    Args:
        labels: int64 (n,), new group of each face or -1.
        former: int64 (n,), former group id of each face or 0.
    """
    voting = (labels != LOOSE) & (former > 0)
    pairs = np.stack([labels[voting], former[voting]], axis=1)
    found, votes = np.unique(pairs, axis=0, return_counts=True)
    kept: dict[int, int] = {}
    taken = set[int]()
    for i in np.lexsort((found[:, 0], found[:, 1], -votes)):
        label, group_id = (int(v) for v in found[i])
        if label not in kept and group_id not in taken:
            kept[label] = group_id
            taken.add(group_id)
    return kept
