"""The faces of a person in the order in which they are worth a second look.

Reads all vectors of a library, so it belongs into a thread that may read at leisure.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from faceorg.domain.ids import FaceId

if TYPE_CHECKING:
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
    from faceorg.people.likeness import likeness_to_own

    table = library.faces.table(pack_id or current_pack_id(library))
    own = np.flatnonzero(table.person_ids == person_id)
    order = np.argsort(likeness_to_own(table.vectors[own], table.quality[own]), kind="stable")
    judged = [FaceId(int(i)) for i in table.face_ids[own[order]]]
    known = set(judged)
    rest = [f.face_id for f in library.faces.of_person(person_id) if f.face_id not in known]
    return judged + rest
