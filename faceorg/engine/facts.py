"""What people have said and how strict they want it, as the `people` room needs it. Any thread."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from faceorg.engine.packs import current_pack

if TYPE_CHECKING:
    from faceorg.domain.ids import FaceId, PersonId
    from faceorg.library.library import Library
    from faceorg.people.spoken import Spoken
    from faceorg.people.thresholds import Thresholds
    from faceorg.vision.packs import Pack

STRICTNESS_SETTING = "strictness"
_EPOCH = date(1970, 1, 1).toordinal()


def spoken_of(library: Library) -> Spoken:
    """Return what people have said besides names."""
    from faceorg.people.spoken import Spoken

    births = library.people.birth_dates()
    return Spoken(
        rejections=frozenset(library.faces.rejections()),
        links=library.faces.links(),
        separations=library.faces.separations(),
        births={person_id: born.toordinal() - _EPOCH for person_id, born in births.items()},
        answers=library.answers.all(),
    )


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


def suggested_of(library: Library) -> dict[FaceId, tuple[PersonId, float]]:
    """Return whom undecided faces are suggested for, and how alike they are."""
    rows = library.database.rows(
        "SELECT id, suggested_person_id, suggestion_score FROM faces"
        " WHERE suggested_person_id IS NOT NULL"
    )
    return {face_id: (person_id, score or 0.0) for face_id, person_id, score in rows}
