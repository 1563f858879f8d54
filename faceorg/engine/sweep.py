"""After a naming: a look through the loose faces for more of the same people. Any thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.engine.facts import births_of, owners_spoken_of, thresholds_of
from faceorg.engine.packs import current_pack
from faceorg.library.recognition import candidates

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from faceorg.domain.ids import PersonId
    from faceorg.engine.gallery import Gallery
    from faceorg.library.history.edit import Edit
    from faceorg.library.library import Library
    from faceorg.people.matching import Owner
    from faceorg.people.spoken import Spoken
    from faceorg.people.suggesting import Known, Waiting
    from faceorg.people.thresholds import Thresholds

SWEPT_MAX = 240  # ten pages of suggestions


def sweep(library: Library, edit: Edit, people: Collection[PersonId]) -> int:
    """Suggest people for loose faces that look like them now; return how many were found.

    Part of the edit that named somebody, so undo takes it back too. Groups are left alone: they
    are asked about as a whole. Of very many faces the likest are looked at: the next answer finds
    the next ones.

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
    gallery.sync(library, edit.touched())
    changed = gallery.owners(library, people, births)
    likest = _likest(library, gallery, changed, thresholds)
    if not likest:
        return 0
    waiting = gallery.waiting(library, likest)
    waiting, likeness = _like_any(waiting, list(changed.values()), thresholds.suggestion_min)
    if not len(waiting.face_ids):
        return 0
    spoken = _spoken(library, waiting, births)
    everybody = gallery.rivals(library, waiting, likeness, births) | changed
    known = _known(library, everybody, waiting, spoken)
    suggestions, _ = suggest(waiting, known, spoken, thresholds)
    return edit.add_suggestions([s for s in suggestions if s.person_id in people])


def _likest(
    library: Library, gallery: Gallery, owners: Mapping[int, Owner], thresholds: Thresholds
) -> list[int]:
    """Return the loose faces that may be like an owner and were not refused, likest first."""
    found: dict[int, float] = {}
    for owner_id, owner in owners.items():
        near = gallery.loose_like(owner, thresholds.suggestion_min)
        if not near:
            continue
        refused = {
            face_id
            for face_id, person_id in candidates.rejections_of(library.database, near)
            if person_id == owner_id
        }
        for face_id in near.keys() - refused:
            found[face_id] = max(near[face_id], found.get(face_id, -1.0))
    return sorted(found, key=found.__getitem__, reverse=True)[:SWEPT_MAX]


def _like_any(
    waiting: Waiting, owners: Sequence[Owner], similarity_min: float
) -> tuple[Waiting, NDArray[np.float32]]:
    """Return the faces that are like one of some owners, and how like they are, float32 (n,)."""
    import numpy as np

    from faceorg.people.matching import likeness_to

    likeness = np.full(len(waiting.face_ids), -1, np.float32)
    if len(likeness):
        for owner in owners:
            alike = likeness_to(waiting.vectors[:], owner, waiting.days)
            np.maximum(likeness, alike, out=likeness)
    like = np.flatnonzero(likeness >= similarity_min)
    return waiting.take(like), likeness[like]


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
        owners_spoken_of(library, index_of, spoken),
    )


def _spoken(library: Library, waiting: Waiting, births: Mapping[PersonId, int]) -> Spoken:
    """Return what was said of a few faces."""
    from faceorg.people.spoken import Spoken

    ids = {int(i) for i in waiting.face_ids}
    refused = candidates.rejections_of(library.database, ids)
    return Spoken(
        rejections=frozenset(refused),
        separations=candidates.separations_of(library.database, ids),
        births=births,
    )
