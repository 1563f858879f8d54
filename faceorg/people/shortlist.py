"""Who of very many owners a face may be: only those with an exemplar near it are looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from faceorg.domain.vectors import Vectors
from faceorg.people.best import NOBODY, best_columns, best_mean
from faceorg.people.cells import BLOCK_FACES, Cells
from faceorg.people.threads import blocks_of, side_by_side

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from faceorg.domain.vectors import AnyVectors

NEAR = 64  # exemplars looked at of each face
LISTED = 4  # owners of those, by what their scores can be; the best and the runner-up matter
# Or else every third exemplar of everybody is looked at, and more owners are listed.
EACH = 3
LISTED_ROUGHLY = 16
ROWS = 256
OWNERS_AT_ONCE = 256
_NOBODY = -1.0


class Shortlist:
    """The few likeliest owners of each face, with exact scores.

    Attributes:
        owners: int32 (n, listed), -1 where there are fewer.
        scores: float32 (n, listed), -1 where there are fewer.
    """

    def __init__(
        self,
        faces: AnyVectors,
        exemplars: Sequence[NDArray[np.float32]],
        best: int,
        similarity_min: float = NOBODY,
        *,
        roughly: bool = False,
    ) -> None:
        """Find them.

        Args:
            faces: unit float32 (n, dim).
            exemplars: of each owner, unit float32 (m, dim).
            best: the score is the mean of so many best exemplars, or of all.
            similarity_min: no exemplar less alike is looked at.
            roughly: a few exemplars of everybody tell who is looked at closely: faster than cells
                for few faces.
        """
        counts = np.array([len(some) for some in exemplars], dtype=np.intp)
        if roughly:
            faces = faces[:]
            self.owners = _roughly_likeliest(faces, exemplars)
        else:
            packed = Vectors(np.concatenate([some.astype(np.float16) for some in exemplars]))
            self.owners = _likeliest_owners(faces, packed, counts, best, similarity_min)
        self.scores = np.full(self.owners.shape, _NOBODY, np.float32)
        self._score(faces, exemplars, best)

    def _score(
        self, faces: AnyVectors, exemplars: Sequence[NDArray[np.float32]], best: int
    ) -> None:
        """Compare faces with their few owners, owner by owner: exemplars are read once."""
        line, place = np.nonzero(self.owners >= 0)
        whose = self.owners[line, place]
        order = np.argsort(whose, kind="stable")
        line, place = line[order], place[order]
        pairs = np.searchsorted(whose[order], np.arange(len(exemplars) + 1))

        def look(some: slice) -> None:
            for owner in range(some.start, some.stop):
                of = slice(pairs[owner], pairs[owner + 1])
                if of.start < of.stop:
                    alike = faces[line[of]] @ exemplars[owner].T
                    self.scores[line[of], place[of]] = best_mean(alike, best)

        side_by_side(look, blocks_of(len(exemplars), OWNERS_AT_ONCE))


def _roughly_likeliest(
    faces: NDArray[np.float32], exemplars: Sequence[NDArray[np.float32]]
) -> NDArray[np.int32]:
    """Return the owners of whose every third exemplar one is likest, int32 (n, listed)."""
    some = [few[::EACH] for few in exemplars]
    sizes = np.array([len(few) for few in some], dtype=np.intp)
    order = np.argsort(-sizes, kind="stable")  # so that who has a second one comes first
    steps = [
        np.stack([some[k][step] for k in order[: np.count_nonzero(sizes > step)]])
        for step in range(sizes.max(initial=0))
    ]
    wanted = min(LISTED_ROUGHLY, len(exemplars))
    found = np.empty((len(faces), wanted), np.int32)

    def look(rows: slice) -> None:
        block = faces[rows]
        likeness = block @ steps[0].T
        for step in steps[1:]:
            part = likeness[:, : len(step)]
            np.maximum(part, block @ step.T, out=part)
        found[rows] = order[best_columns(likeness, wanted)[0]]

    side_by_side(look, blocks_of(len(faces), ROWS))
    return found


def _likeliest_owners(
    faces: AnyVectors,
    exemplars: Vectors,
    counts: NDArray[np.intp],
    best: int,
    similarity_min: float,
) -> NDArray[np.int32]:
    """Return the owners of each face that have the best exemplars near it, int32 (n, `LISTED`)."""
    owner = np.repeat(np.arange(len(counts), dtype=np.int32), counts)
    wanted = np.minimum(counts, best)
    cells = Cells(exemplars)
    found = np.full((len(faces), LISTED), -1, np.int32)

    def look(rows: slice) -> None:
        near, likeness = cells.search(
            faces[rows], min(NEAR, len(owner)), similarity_min=similarity_min
        )
        found[rows] = _likeliest(
            np.where(near < 0, -1, owner[near]), np.maximum(likeness, similarity_min), wanted
        )

    side_by_side(look, blocks_of(len(faces), min(BLOCK_FACES, len(faces) // 2 + 1)))
    return found


def _likeliest(
    owners: NDArray[np.int32], likeness: NDArray[np.float32], wanted: NDArray[np.intp]
) -> NDArray[np.int32]:
    """Return the owners who can have the best scores, int32 (n, `LISTED`).

    Exemplars that are not among the nearest count as the last of those: nobody's score is more
    than what that comes to.

    Args:
        owners: of the nearest exemplars, int32 (n, m), -1 where there are fewer.
        likeness: of those, float32 (n, m), best first.
        wanted: how many exemplars make the score of each owner.
    """
    count, width = owners.shape
    order = np.argsort(owners, axis=1, kind="stable")
    owners = np.take_along_axis(owners, order, axis=1)
    gain = np.take_along_axis(likeness, order, axis=1) - likeness[:, -1:]
    first = np.ones(owners.shape, np.bool_)
    first[:, 1:] = owners[:, 1:] != owners[:, :-1]
    place = np.arange(width)
    rank = place - np.maximum.accumulate(np.where(first, place, 0), axis=1)
    many = wanted[owners]
    gain = np.where(rank < many, gain / many, 0)
    at = np.flatnonzero(first)
    bound = np.full(owners.shape, -np.inf, np.float32)
    bound.ravel()[at] = np.add.reduceat(gain.ravel(), at)
    bound[owners < 0] = -np.inf
    top = np.argsort(-bound, axis=1, kind="stable")[:, :LISTED]
    line = np.arange(count)[:, None]
    found = np.full((count, LISTED), -1, np.int32)
    found[:, : top.shape[1]] = np.where(bound[line, top] > -np.inf, owners[line, top], -1)
    return found
