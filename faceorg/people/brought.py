"""Exemplars that a people file has brought, beside those of a person's own faces. No I/O."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from faceorg.people.matching import EXEMPLARS_MAX, Owner

if TYPE_CHECKING:
    from numpy.typing import NDArray

# A face that counted twice would be two of the three that a match averages. Of 60 photos written
# anew as JPEG, 89 % of all faces and each recognisable one were as alike as this to themselves; of
# 3,154 pairs of photos of one person, 16 were (albums, half of them; see docs/people-file.md).
SAME_FACE_MIN = 0.95


@dataclass(frozen=True, slots=True, eq=False)
class Brought:
    """Vectors of somebody from elsewhere, the best first.

    Attributes:
        vectors: unit float32 (m, dim).
        days: int32 (m,), day of each or DAY_UNKNOWN.
    """

    vectors: NDArray[np.float32]
    days: NDArray[np.int32]


def filled_up(owner: Owner | None, brought: Brought, born: int | None = None) -> Owner:
    """Return an owner with what was brought of them, as far as their own faces leave room.

    Faces here come first: who has enough of them is matched by those alone.

    Args:
        owner: by faces that are here; None where there are none.
        brought: from elsewhere.
        born: day of birth, where there is no owner who knows it.
    """
    if owner is None or not len(owner.vectors):
        known = brought.vectors[:EXEMPLARS_MAX], brought.days[:EXEMPLARS_MAX]
        return Owner(*known, born if owner is None else owner.born)
    rows = rows_that_fill_up(owner.vectors, brought.vectors)
    if not len(rows):
        return owner
    days = None if owner.days is None else np.concatenate([owner.days, brought.days[rows]])
    return Owner(np.concatenate([owner.vectors, brought.vectors[rows]]), days, owner.born)


def rows_that_fill_up(own: NDArray[np.float32], brought: NDArray[np.float32]) -> NDArray[np.intp]:
    """Return which brought vectors stand beside a person's own: other faces, as many as lack.

    Args:
        own: unit float32 (n, dim), n >= 1.
        brought: unit float32 (m, dim), the best first.
    """
    known = (brought @ own.T).max(axis=1) >= SAME_FACE_MIN
    return np.flatnonzero(~known)[: max(0, EXEMPLARS_MAX - len(own))]
