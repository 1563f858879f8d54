"""Average linkage: the same joins as by the book, and as scikit-learn's neighbour has them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.spatial.distance import squareform

from faceorg.people.linkage import average_linkage, cuts
from tests.people.made_up import people

if TYPE_CHECKING:
    from numpy.typing import NDArray


def same_sets(labels: NDArray[np.integer]) -> list[int]:
    """Return labels by the order in which they are met."""
    names: dict[int, int] = {}
    return [names.setdefault(int(label), len(names)) for label in labels]


@pytest.mark.parametrize("sizes", [[2], [3, 1], [5, 4, 9], [40, 3, 1, 1], [120, 80]])
def test_faces_are_cut_into_the_same_sets_as_by_scipy(sizes: list[int]) -> None:
    vectors, _ = people(sizes)
    distances = np.clip(1 - vectors @ vectors.T, 0, 2).astype(np.float64)
    np.fill_diagonal(distances, 0)
    tree = linkage(squareform(distances, checks=False), "average")
    found = list(cuts(average_linkage(vectors), 12))
    assert len(found) == min(len(vectors), 12) - 1
    for count, labels in enumerate(found, 2):
        assert same_sets(labels) == same_sets(fcluster(tree, count, "maxclust"))


def test_copies_of_one_face_are_joined_first() -> None:
    vectors, _ = people([1, 1, 1])
    joins = average_linkage(np.concatenate([vectors, vectors[1:2]]))
    assert sorted(joins[0]) == [1, 3]


def test_a_single_face_joins_nobody() -> None:
    vectors, _ = people([1])
    assert average_linkage(vectors) == []
    assert list(cuts([], 12)) == []
