"""After a naming: a look through the loose faces for more of the same people. Any thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.engine.facts import births_of, thresholds_of
from faceorg.engine.packs import current_pack
from faceorg.library import candidates

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from faceorg.domain.ids import FaceId, PersonId
    from faceorg.library.history.edit import Edit
    from faceorg.library.library import Library
    from faceorg.people.matching import Owner
    from faceorg.people.spoken import Spoken
    from faceorg.people.suggesting import Known, Waiting


def sweep(library: Library, edit: Edit, people: Collection[PersonId]) -> int:
    """Suggest people for loose faces that look like them now; return how many were found.

    Part of the edit that named somebody, so undo takes it back too. Groups are left alone: they
    are asked about as a whole.

    Args:
        library: where.
        edit: the edit under way.
        people: whose confirmed faces have changed.
    """
    from faceorg.engine.gallery import gallery_of  # numpy, not before the window is up
    from faceorg.people.suggesting import suggest

    pack = current_pack(library)
    thresholds = thresholds_of(library, pack)
    gallery = gallery_of(library, pack.pack_id)
    births = births_of(library)
    changed = list(gallery.people(library, people, births).values())
    loose = candidates.loose_faces(library.database) if changed else []
    if not loose:
        return 0
    waiting = gallery.faces(library, loose)
    waiting = waiting.take(_like_any(waiting, changed, thresholds.suggestion_min))
    if not len(waiting.face_ids):
        return 0
    spoken = _spoken(library, waiting, births)
    known = _known(library, gallery.owners(library, births), waiting, spoken)
    suggestions, _ = suggest(waiting, known, spoken, thresholds)
    return edit.add_suggestions([s for s in suggestions if s.person_id in people])


def _like_any(waiting: Waiting, owners: Sequence[Owner], similarity_min: float) -> NDArray[np.intp]:
    """Return the rows that are like one of some owners."""
    import numpy as np

    from faceorg.people.matching import likeness_to

    like = np.zeros(len(waiting.face_ids), np.bool_)
    vectors = waiting.vectors[:]
    for owner in owners:
        like |= likeness_to(vectors, owner, waiting.days) >= similarity_min
    return np.flatnonzero(like)


def _known(
    library: Library, owners: Mapping[int, Owner], waiting: Waiting, spoken: Spoken
) -> Known:
    import numpy as np

    from faceorg.people.suggesting import Known

    ids = list(owners)
    index_of = {owner_id: k for k, owner_id in enumerate(ids)}
    pairs = candidates.people_in_photos(library.database, waiting.photo_ids)
    pairs = [(photo, person) for photo, person in pairs if person in index_of]
    return Known(
        np.array(ids, dtype=np.int64),
        list(owners.values()),
        np.array([photo for photo, _ in pairs], dtype=np.int64),
        np.array([index_of[person] for _, person in pairs], dtype=np.int64),
        _owners_spoken_of(library, index_of, spoken),
    )


def _owners_spoken_of(
    library: Library, index_of: Mapping[int, int], spoken: Spoken
) -> dict[FaceId, int]:
    faces = library.faces.by_id(sorted({face_id for _, face_id, _ in spoken.separations}))
    owned = {f.face_id: f.person_id or -(f.stranger_id or 0) for f in faces if f.decision}
    return {face_id: index_of[i] for face_id, i in owned.items() if i in index_of}


def _spoken(library: Library, waiting: Waiting, births: Mapping[PersonId, int]) -> Spoken:
    """Return what was said of a few faces."""
    from faceorg.people.spoken import Spoken

    ids = {int(i) for i in waiting.face_ids}
    refused = candidates.rejections_of(library.database, ids)
    separations = library.faces.separations()
    meant = {separation for separation, face_id, _ in separations if face_id in ids}
    return Spoken(
        rejections=frozenset(refused),
        separations=[row for row in separations if row[0] in meant],
        births=births,
    )
