"""What people have said and how strict they want it, as the `people` room needs it. Any thread."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from faceorg.domain.faces import DAY_UNKNOWN
from faceorg.engine.packs import current_pack, current_pack_id
from faceorg.library.recognition.brought import brought_vectors

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from faceorg.domain.ids import FaceId, PersonId
    from faceorg.library.library import Library
    from faceorg.library.recognition.brought import BroughtVector
    from faceorg.people.brought import Brought
    from faceorg.people.spoken import Spoken
    from faceorg.people.thresholds import Thresholds
    from faceorg.vision.packs import Pack

STRICTNESS_SETTING = "strictness"
_EPOCH = date(1970, 1, 1).toordinal()


def spoken_of(library: Library, pack: Pack | None = None) -> Spoken:
    """Return what people have said besides names, and whom they have brought.

    Args:
        library: where.
        pack: whose vectors of people from elsewhere; those of the current one without it.
    """
    from faceorg.people.spoken import Spoken

    pack_id = pack.pack_id if pack is not None else current_pack_id(library)
    return Spoken(
        rejections=frozenset(library.faces.rejections()),
        links=library.faces.links(),
        separations=library.faces.separations(),
        births=births_of(library),
        answers=library.answers.all(),
        brought=brought_of(library, pack_id),
    )


def brought_of(
    library: Library, pack_id: str, people: Iterable[int] | None = None
) -> dict[PersonId, Brought]:
    """Return the vectors of people that people files have brought, of one pack."""
    rows = brought_vectors(library.database, pack_id, people)
    if not rows:
        return {}
    import numpy as np

    from faceorg.domain.vectors import unit
    from faceorg.people.brought import Brought

    found: dict[PersonId, list[BroughtVector]] = {}
    for row in rows:
        found.setdefault(row.person_id, []).append(row)
    made = {}
    for person_id, some in found.items():
        packed = np.frombuffer(b"".join(row.vector for row in some), "<f2")
        days = [DAY_UNKNOWN if row.day is None else row.day for row in some]
        vectors = unit(packed.reshape(len(some), -1).astype(np.float32))
        made[person_id] = Brought(vectors, np.array(days, dtype=np.int32))
    return made


def owners_spoken_of(
    library: Library, index_of: Mapping[int, int], spoken: Spoken
) -> dict[FaceId, int]:
    """Return the index of whose the decided faces are that separations speak of.

    Args:
        library: where.
        index_of: {person id, or minus the id of a stranger: index}; of others nothing is told.
        spoken: what people have said.
    """
    faces = library.faces.by_id(sorted({face_id for _, face_id, _ in spoken.separations}))
    owned = {f.face_id: f.person_id or -(f.stranger_id or 0) for f in faces if f.decision}
    return {face_id: index_of[i] for face_id, i in owned.items() if i in index_of}


def births_of(library: Library) -> dict[PersonId, int]:
    """Return the days on which people were born, in days since 1970-01-01."""
    births = library.people.birth_dates()
    return {person_id: born.toordinal() - _EPOCH for person_id, born in births.items()}


def thresholds_of(
    library: Library, pack: Pack | None = None, strictness: int | None = None
) -> Thresholds:
    """Return the thresholds of a pack, the current one without it, as strict as was asked for.

    Args:
        library: where.
        pack: whose vectors.
        strictness: instead of the library's setting.
    """
    from faceorg.people.thresholds import Thresholds

    if strictness is None:
        strictness = int(library.settings.get(STRICTNESS_SETTING) or 0)
    return Thresholds.of_pack((pack or current_pack(library)).thresholds, strictness)
