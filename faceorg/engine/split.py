"""Proposes how one person or group may be two. Slow for large ones: not for the GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from faceorg.domain.ids import FaceId
from faceorg.domain.review import ProposedParts
from faceorg.engine.facts import thresholds_of
from faceorg.engine.packs import current_pack

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from faceorg.domain.faces import FaceTable
    from faceorg.domain.ids import GroupId, PersonId
    from faceorg.library.library import Library
    from faceorg.people.parts import Parts

    By = Literal["likeness", "year"]


def propose_parts(
    library: Library,
    *,
    person_id: PersonId | None = None,
    group_id: GroupId | None = None,
    by: By = "likeness",
) -> ProposedParts:
    """Divide the faces of a person or a group in two.

    Args:
        library: where.
        person_id: whose confirmed faces.
        group_id: or those of a group.
        by: the two parts least alike, or before and after the longest time without a photo.

    Returns:
        The parts; the second is empty where there is nothing to go by. Faces without a vector or
        without a date stay in the first.
    """
    from faceorg.people.parts import UNSURE_MARGIN

    with library.database.snapshot():
        if person_id is not None:
            faces = library.faces.of_person(person_id)
        else:
            faces = library.faces.of_group(group_id) if group_id is not None else []
        table = library.faces.table(current_pack(library).pack_id)
    everyone = [f.face_id for f in faces]
    rows = _rows(table, everyone)
    parts = _by_year(table, rows) if by == "year" else _by_likeness(table, rows)
    if parts is None:
        return ProposedParts(tuple(everyone), (), frozenset())
    return _proposal(table, rows, parts, everyone, UNSURE_MARGIN * thresholds_of(library).unit)


def _rows(table: FaceTable, face_ids: list[FaceId]) -> NDArray[np.intp]:
    import numpy as np

    return np.flatnonzero(np.isin(table.face_ids, np.array(face_ids, dtype=np.int64)))


def _by_likeness(table: FaceTable, rows: NDArray[np.intp]) -> Parts | None:
    from faceorg.people.parts import two_parts

    return two_parts(table.vectors[rows])


def _by_year(table: FaceTable, rows: NDArray[np.intp]) -> Parts | None:
    """Part faces at the longest time in which there is none; undated ones stay in the first."""
    import numpy as np

    from faceorg.domain.faces import DAY_UNKNOWN
    from faceorg.people.parts import parted

    days = table.days[rows]
    known = np.unique(days[days != DAY_UNKNOWN])
    if len(known) < 2:
        return None
    last_before = known[np.diff(known).argmax()]
    later = (days != DAY_UNKNOWN) & (days > last_before)
    earlier = (days != DAY_UNKNOWN) & (days <= last_before)
    return parted(table.vectors[rows], later if later.sum() <= earlier.sum() else earlier)


def _proposal(
    table: FaceTable,
    rows: NDArray[np.intp],
    parts: Parts,
    everyone: list[FaceId],
    margin: float,
) -> ProposedParts:
    import numpy as np

    order = np.argsort(parts.sureness, kind="stable")
    ids = [FaceId(int(i)) for i in table.face_ids[rows[order]]]
    second = [i for i, is_second in zip(ids, parts.second[order], strict=True) if is_second]
    moved = set(second)
    compared = set(ids)
    first = [i for i in ids if i not in moved] + [i for i in everyone if i not in compared]
    sureness = parts.sureness[order]
    unsure = frozenset(i for i, s in zip(ids, sureness, strict=True) if s < margin)
    return ProposedParts(tuple(first), tuple(second), unsure)
