"""How others would have people name their faces, on the same vectors; `answers.py` uses it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import numpy as np
from sklearn.cluster import DBSCAN, HDBSCAN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

SUGGESTION_MIN = 0.5


def answers_for(labels: NDArray[Any], truth: Sequence[str]) -> int:
    """Return what naming every group, and every wrong or loose face by itself, takes.

    One answer for each group, one for each wrong face in it, and one for each loose face of
    somebody who has more.

    Args:
        labels: int (n,), group of each face or -1.
        truth: (n,), who each face is; empty for faces that nobody asks about.
    """
    sizes = Counter(truth)
    sizes[""] = 0
    groups: dict[int, Counter[str]] = {}
    for label, name in zip(labels.tolist(), truth, strict=True):
        if label >= 0 and name:
            groups.setdefault(label, Counter())[name] += 1
    wrong = sum(sum(c.values()) - max(c.values()) for c in groups.values())
    loose = [name for label, name in zip(labels.tolist(), truth, strict=True) if label < 0]
    return len(groups) + wrong + sum(sizes[name] > 1 for name in loose)


def hdbscan(vectors: NDArray[np.float32], truth: Sequence[str]) -> int:
    """Return the answers with HDBSCAN(4, 3), every group named and every face fixed by itself."""
    tree = HDBSCAN(min_cluster_size=4, min_samples=3, metric="precomputed", copy=True)
    return answers_for(tree.fit(_distances(vectors)).labels_, truth)


def dbscan(vectors: NDArray[np.float32], truth: Sequence[str]) -> tuple[int, float]:
    """Return the answers with DBSCAN at the similarity that happens to be best, and which it is."""
    distances = _distances(vectors)
    found = []
    for similarity in np.arange(0.30, 0.80, 0.02):
        for fewest in (2, 3, 4):
            cut = DBSCAN(eps=1 - similarity, min_samples=fewest, metric="precomputed")
            labels = cut.fit(distances).labels_
            found.append((answers_for(labels, truth), float(similarity)))
    return min(found)


def one_by_one(vectors: NDArray[np.float32], truth: Sequence[str]) -> int:
    """Return the answers when suggestions are confirmed one at a time.

    Faces come in the order of the library. Each face of somebody with more is one answer: yes to
    the suggestion, or the name. Somebody seen once costs one where the nearest named face is alike.
    """
    rows = [i for i, name in enumerate(truth) if name]
    vectors, truth = vectors[rows], [truth[i] for i in rows]
    sizes = Counter(truth)
    similar = vectors @ vectors.T
    named = np.array([sizes[name] > 1 for name in truth])
    answers = 0
    for i in range(len(truth)):
        before = np.flatnonzero(named[:i])
        suggested = len(before) > 0 and similar[i, before].max() >= SUGGESTION_MIN
        answers += bool(named[i] or suggested)
    return answers


def _distances(vectors: NDArray[np.float32]) -> NDArray[np.float64]:
    distances = np.clip(1 - vectors.astype(np.float64) @ vectors.T, 0, 2)
    np.fill_diagonal(distances, 0)
    return distances
