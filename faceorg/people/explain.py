"""Which faces speak for a face being somebody, and who else it may be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from faceorg.domain.ids import FaceId, PersonId
from faceorg.people.brought import filled_up
from faceorg.people.matching import likeness_to
from faceorg.people.suggesting import known_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from faceorg.domain.faces import FaceTable
    from faceorg.people.spoken import Spoken

NEAR_MAX = 6
OTHERS_MAX = 3


@dataclass(frozen=True, slots=True)
class Likenesses:
    """How like others a face is; cosine similarities, best first.

    Attributes:
        near: faces of its own person or group.
        own: how like its person or group as a whole; None where there is nobody else in it, here
            or in a people file.
        others: people, its own left out.
    """

    near: tuple[tuple[FaceId, float], ...]
    own: float | None
    others: tuple[tuple[PersonId, float], ...]


def likenesses_of(
    table: FaceTable, row: int, spoken: Spoken, person_id: PersonId | None
) -> Likenesses:
    """Compare a face with its own and with everybody else.

    Args:
        table: all faces.
        row: of the face.
        spoken: what people have said.
        person_id: whom it is confirmed as or suggested for; None compares it with its group.
    """
    mates = _mates(table, row, person_id)
    similar = table.vectors[mates] @ table.vectors[row]
    order = np.argsort(-similar, kind="stable")[:NEAR_MAX]
    near = [(FaceId(int(table.face_ids[mates[k]])), float(similar[k])) for k in order]
    best = [score for _, score in near[:3]]
    own = sum(best) / len(best) if best else None
    face, day = table.vectors[row : row + 1], table.days[row : row + 1]
    if not near and person_id is not None and person_id in spoken.brought:
        own = float(likeness_to(face, filled_up(None, spoken.brought[person_id]))[0])
    known = known_of(table, spoken)
    scores = [
        (PersonId(int(i)), float(likeness_to(face, owner, day)[0]))
        for i, owner in zip(known.ids, known.owners, strict=True)
        if i > 0 and i != person_id
    ]
    scores.sort(key=lambda pair: -pair[1])
    return Likenesses(tuple(near), own, tuple(scores[:OTHERS_MAX]))


def _mates(table: FaceTable, row: int, person_id: PersonId | None) -> NDArray[np.intp]:
    """Return the rows of the other faces of the same person or group."""
    if person_id is not None:
        same = table.person_ids == person_id
    elif table.group_ids[row]:
        same = (table.group_ids == table.group_ids[row]) & ~table.decided
    elif table.stranger_ids[row]:
        same = (table.stranger_ids == table.stranger_ids[row]) & table.decided
    else:
        same = np.zeros(len(table.face_ids), np.bool_)
    same = same.copy()
    same[row] = False
    return np.flatnonzero(same)
