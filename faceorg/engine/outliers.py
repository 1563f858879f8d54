"""The faces of a person in the order in which they are worth a second look.

Reads all vectors of a library, so it belongs into a thread that may read at leisure.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from faceorg.domain.ids import FaceId

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from faceorg.domain.ids import PersonId
    from faceorg.library.library import Library


def outliers(library: Library, person_id: PersonId, pack_id: str | None = None) -> list[FaceId]:
    """Return a person's confirmed faces, those least like the others first.

    A face is compared with the best exemplars of the person, itself left out. Faces without a
    vector (a back of a head that somebody drew) can't be compared and come last, and so does the
    only face of somebody.

    Args:
        library: where.
        person_id: whose faces.
        pack_id: whose vectors; None takes the pack that the library uses.
    """
    from faceorg.engine.packs import current_pack_id

    table = library.faces.table(pack_id or current_pack_id(library))
    own = np.flatnonzero(table.person_ids == person_id)
    order = np.argsort(likeness_to_own(table.vectors[own], table.quality[own]), kind="stable")
    judged = [FaceId(int(i)) for i in table.face_ids[own[order]]]
    known = set(judged)
    rest = [f.face_id for f in library.faces.of_person(person_id) if f.face_id not in known]
    return judged + rest


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
    from faceorg.people.matching import BEST, exemplars_of

    if len(vectors) < 2:
        return np.ones(len(vectors), np.float32)
    chosen = exemplars_of(vectors, quality)
    likeness = vectors @ vectors[chosen].T
    likeness[chosen, np.arange(len(chosen))] = -2.0  # itself; below any cosine
    count = min(BEST, len(chosen) - 1)
    best = np.sort(likeness, axis=1)[:, -count:]
    return np.asarray(best.mean(axis=1), dtype=np.float32)
