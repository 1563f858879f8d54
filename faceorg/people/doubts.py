"""Questions about what is settled or grouped already: one person or two, really this person."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from faceorg.domain.ids import PersonId
from faceorg.domain.review import QuestionKind, outlier_key, two_key
from faceorg.people.drafts import Draft, Subject
from faceorg.people.likeness import likeness_to_own
from faceorg.people.matching import match
from faceorg.people.parts import remembered_parts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from faceorg.domain.ids import GroupId
    from faceorg.people.drafts import Situation

TWO_FACES_MIN = 6
TWO_PART_MIN = 3
OUTLIER_FACES_MIN = 4
OUTLIER_PAIRS_MAX = 200_000_000  # faces times exemplars: some seconds of one core
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
    """Ask about confirmed faces that are much more like somebody else.

    Where there are very many, those are compared that are least like their own person.
    """
    table, known = situation.table, situation.known
    people = {i: rows for i, rows in situation.people.items() if len(rows) >= OUTLIER_FACES_MIN}
    if len(situation.people) < 2 or not people:
        return
    of = np.repeat(list(people), [len(rows) for rows in people.values()])
    rows = np.concatenate(list(people.values()))
    own = np.concatenate(
        [likeness_to_own(table.vectors[r], table.quality[r]) for r in people.values()]
    )
    exemplars = sum(len(owner.vectors) for owner in known.owners)
    least = np.sort(np.argsort(own, kind="stable")[: max(OUTLIER_PAIRS_MAX // exemplars, 1)])
    index_of = {int(i): k for k, i in enumerate(known.ids)}
    barred = [(k, index_of[int(i)]) for k, i in enumerate(of[least])]
    found = match(table.vectors[rows[least]], known.owners, barred, table.days[rows[least]])
    margin = OUTLIER_MARGIN * situation.thresholds.unit
    likely = found.score >= situation.thresholds.suggestion_min
    for k in np.flatnonzero(likely & (found.score - own[least] >= margin)):
        face = situation.ids([int(rows[least[k]])])
        person_id = PersonId(int(of[least[k]]))
        if outlier_key(face[0], person_id) not in situation.spoken.answers:
            yield Draft(
                QuestionKind.OUTLIER,
                OUTLIER_USEFULNESS,
                1,
                (situation.person(person_id), Subject(None, None, face)),
                likeness=float(own[least[k]]),
            )
