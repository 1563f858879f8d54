"""Questions about what is settled or grouped already: one person or two, really this person."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from faceorg.domain.review import QuestionKind, outlier_key, two_key
from faceorg.people.drafts import Draft, Subject
from faceorg.people.likeness import likeness_to_own
from faceorg.people.matching import match
from faceorg.people.parts import remembered_parts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from faceorg.domain.ids import GroupId, PersonId
    from faceorg.people.drafts import Situation
    from faceorg.people.matching import Owner

TWO_FACES_MIN = 6
TWO_PART_MIN = 3
OUTLIER_FACES_MIN = 4
ROUNDING = 1e-4  # of a product of two unit vectors, and more
BLOCK_ROWS = 1024  # compared at once: memory stays small beside the vectors
OUTLIER_MARGIN = 0.1  # times the unit: how much more like somebody else a face must be
OUTLIER_USEFULNESS = 0.8  # in faces: after all that settles something
DOUBT_USEFULNESS = 1.3  # times the smaller part: a wrong name given to both costs more


def two_drafts(situation: Situation) -> Iterator[Draft]:
    """Ask about groups and people that fall apart at a slightly stricter look."""
    for group_id, rows in situation.groups.items():
        if two_key(None, group_id) not in situation.spoken.answers:
            yield from _two(situation, rows, None, group_id)
    for person_id, rows in situation.people.items():
        if two_key(person_id, None) not in situation.spoken.answers:
            yield from _two(situation, rows, person_id, None)


def _two(
    situation: Situation,
    rows: NDArray[np.intp],
    person_id: PersonId | None,
    group_id: GroupId | None,
) -> Iterator[Draft]:
    table = situation.table
    good = rows[table.quality[rows] >= situation.thresholds.group_quality_min]
    if len(good) < TWO_FACES_MIN:
        return
    parts = remembered_parts(table.vectors[good])
    if parts is None or parts.likeness > situation.thresholds.part_max:
        return
    if parts.second.sum() < TWO_PART_MIN:
        return
    second = situation.ids(good[parts.second])
    moved = set(second)
    first = tuple(i for i in situation.ids(rows) if i not in moved)
    yield Draft(
        QuestionKind.TWO,
        DOUBT_USEFULNESS * len(second),
        len(second),
        (Subject(person_id, group_id, first), Subject(None, None, second)),
        likeness=parts.likeness,
    )


def outlier_drafts(situation: Situation) -> Iterator[Draft]:
    """Ask about confirmed faces that are much more like somebody else."""
    table, known = situation.table, situation.known
    people = situation.people
    margin = OUTLIER_MARGIN * situation.thresholds.unit
    for person_id, rows in people.items():
        if len(rows) < OUTLIER_FACES_MIN or len(people) < 2:
            continue
        others = [o for o, i in zip(known.owners, known.ids, strict=True) if i != person_id]
        near = _near_any(table.vectors[rows], others, situation.thresholds.suggestion_min)
        own = likeness_to_own(table.vectors[rows], table.quality[rows])[near]
        found = match(table.vectors[rows[near]], others, days=table.days[rows[near]])
        likely = found.score >= situation.thresholds.suggestion_min
        for k in np.flatnonzero(likely & (found.score - own >= margin)):
            face = situation.ids([int(rows[near[k]])])
            key = outlier_key(face[0], person_id)
            if key not in situation.spoken.answers:
                yield Draft(
                    QuestionKind.OUTLIER,
                    OUTLIER_USEFULNESS,
                    1,
                    (situation.person(person_id), Subject(None, None, face)),
                    likeness=float(own[k]),
                )


def _near_any(
    vectors: NDArray[np.float32], owners: Sequence[Owner], similarity_min: float
) -> NDArray[np.intp]:
    """Return the faces that are so like one exemplar of somebody: a mean of some is no higher."""
    exemplars = np.concatenate([owner.vectors for owner in owners])
    nearest = [
        (vectors[start : start + BLOCK_ROWS] @ exemplars.T).max(axis=1)
        for start in range(0, len(vectors), BLOCK_ROWS)
    ]
    return np.flatnonzero(np.concatenate(nearest) >= similarity_min - ROUNDING)
