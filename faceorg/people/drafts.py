"""Questions before they have names and sentences, and what they are made from."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from faceorg.domain.ids import FaceId, GroupId, PersonId
from faceorg.people.spoken import clash
from faceorg.people.suggesting import known_of, rows_by

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from numpy.typing import NDArray

    from faceorg.domain.faces import FaceTable
    from faceorg.domain.review import QuestionKind
    from faceorg.people.spoken import Spoken
    from faceorg.people.suggesting import Known
    from faceorg.people.thresholds import Thresholds


@dataclass(frozen=True, slots=True)
class Subject:
    """One side of a draft: a person, a group, or faces that are neither."""

    person_id: PersonId | None
    group_id: GroupId | None
    face_ids: tuple[FaceId, ...]


@dataclass(frozen=True, slots=True)
class Draft:
    """A question by ids alone; see `domain.review.Question` for what the parts mean.

    Attributes:
        usefulness: faces settled per keystroke, to be expected.
        guesses: people with their likeness (cosine similarity); as `Question.guesses`.
        likeness: of the two sides, where there are two; cosine similarity.
    """

    kind: QuestionKind
    usefulness: float
    settles: int
    subjects: tuple[Subject, ...]
    guesses: tuple[tuple[PersonId, float], ...] = ()
    likeness: float | None = None


@dataclass(frozen=True)
class Situation:
    """All that is known when questions are chosen.

    Attributes:
        table: all faces but "not a face".
        suggested: whom undecided faces are suggested for, and how alike they are.
        spoken: what people have said.
        thresholds: of the pack that made the vectors, as strict as the user wants them.
    """

    table: FaceTable
    suggested: Mapping[FaceId, tuple[PersonId, float]]
    spoken: Spoken
    thresholds: Thresholds
    apart: Mapping[FaceId, list[tuple[int, int]]] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "apart", self.spoken.apart())

    @cached_property
    def groups(self) -> dict[GroupId, NDArray[np.intp]]:
        """Rows of the faces of every group, best first."""
        undecided = np.where(self.table.decided, 0, self.table.group_ids)
        return {GroupId(i): self.best_first(rows) for i, rows in rows_by(undecided).items()}

    @cached_property
    def people(self) -> dict[PersonId, NDArray[np.intp]]:
        """Rows of the confirmed faces of every person, best first."""
        found = rows_by(self.table.person_ids)
        return {PersonId(i): self.best_first(rows) for i, rows in found.items()}

    @cached_property
    def known(self) -> Known:
        """Everybody to match faces with: the people, in the order of `people`, and strangers."""
        return known_of(self.table, self.spoken)

    @cached_property
    def loose(self) -> NDArray[np.intp]:
        """Rows of the faces that are in no group, suggested to nobody, and taken in by nobody."""
        table = self.table
        free = ~table.decided & (table.group_ids == 0) & (table.stranger_ids == 0)
        suggested = np.array(sorted(self.suggested), dtype=np.int64)
        return np.flatnonzero(free & ~np.isin(table.face_ids, suggested))

    def best_first(self, rows: NDArray[np.intp]) -> NDArray[np.intp]:
        """Return rows by falling quality."""
        return rows[np.argsort(-self.table.quality[rows], kind="stable")]

    def ids(self, rows: Iterable[int]) -> tuple[FaceId, ...]:
        """Return the faces of rows."""
        return tuple(FaceId(int(self.table.face_ids[row])) for row in rows)

    def group(self, group_id: GroupId) -> Subject:
        """Return a group as a subject."""
        return Subject(None, group_id, self.ids(self.groups[group_id]))

    def person(self, person_id: PersonId, faces_max: int = 12) -> Subject:
        """Return a person as a subject who stays as they are."""
        return Subject(person_id, None, self.ids(self.people[person_id][:faces_max]))

    def kept_apart(self, group_id: GroupId, person_id: PersonId) -> bool:
        """Whether somebody has said that a group, or most of it, is not a person."""
        if not self.spoken.rejections and not self.apart:
            return False
        ids = self.ids(self.groups[group_id])
        rejected = sum((i, person_id) in self.spoken.rejections for i in ids)
        if 2 * rejected > len(ids):
            return True
        spoken_of = [i for i in ids if i in self.apart]
        return bool(spoken_of) and clash(self.apart, spoken_of, self.ids(self.people[person_id]))
