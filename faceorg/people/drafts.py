"""Questions before they have names and sentences, and what they are made from."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from faceorg.domain.ids import FaceId, GroupId, PersonId
    from faceorg.domain.review import QuestionKind
    from faceorg.people.thresholds import Thresholds

Key = tuple[Literal["person", "group", "loose", "suspect"], int]


@dataclass(frozen=True, slots=True)
class Subject:
    """One side of a draft: a person, a group, or faces that are neither.

    Attributes:
        face_ids: of people and groups None while all of them are meant, and have not been read.
        without: faces of the person or group that are not meant.
    """

    person_id: PersonId | None
    group_id: GroupId | None
    face_ids: tuple[FaceId, ...] | None
    without: tuple[FaceId, ...] = ()


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


@dataclass(slots=True)
class Look:
    """What a look at the faces of a group or a person, or at a single face, has shown.

    Attributes:
        stamp: what it rests on; the first number is how many faces there are.
        best: whom it is like, (person, or with a minus a stranger; cosine similarity), likest
            first; None: not compared yet.
        parted: whether it was asked how it may be two.
        second: faces of the smaller of two parts; none where it is one.
        likeness: of these parts.
        alike: of a group, other groups like it; None: not compared yet.
        person_id: of a suspect, whose confirmed face it is; else 0.
        own: of a suspect, how alike it is to this person's others.
    """

    stamp: tuple[float, ...]
    best: list[tuple[int, float]] | None = None
    parted: bool = False
    second: tuple[int, ...] = ()
    likeness: float = 0.0
    alike: list[tuple[int, float]] | None = None
    person_id: int = 0
    own: float = 1.0

    @property
    def faces(self) -> int:
        """How many faces there are."""
        return int(self.stamp[0])


class Apart:
    """Who somebody has said is not one person: by people, groups and loose faces."""

    def __init__(self, rows: Iterable[tuple[int, int, int | None, int | None, int | None]]) -> None:
        """Take (separation, part, and a person, a group, or a face in neither)."""
        self._parts: dict[Key, dict[int, set[int]]] = defaultdict(lambda: defaultdict(set))
        for separation, part, person_id, group_id, face_id in rows:
            if person_id is not None:
                self._parts["person", person_id][separation].add(part)
            elif group_id is not None:
                self._parts["group", group_id][separation].add(part)
            elif face_id is not None:
                self._parts["loose", face_id][separation].add(part)

    def __len__(self) -> int:
        return len(self._parts)

    def __call__(self, one: Key, other: Key) -> bool:
        """Whether somebody has said that these are two."""
        some, others = self._parts.get(one), self._parts.get(other)
        if not some or not others:
            return False
        return any(
            bool(parts - {part})
            for separation, parts in some.items()
            for part in others.get(separation, ())
        )


@dataclass(frozen=True)
class Situation:
    """All that is known when questions are chosen.

    Attributes:
        looks: what was seen of people, groups, loose faces and suspects.
        suggested: faces, whom each is suggested for, and how alike they are; by face.
        photos: the photo of each loose face that is like somebody.
        loose: the faces in nothing, best first; perhaps not all.
        loose_count: how many there are of those.
        rejected: how many faces of a group were said not to be a person.
        refused: (face, person): the same of loose faces.
        apart: who was said to be two.
        answers: what else was answered, by its key (see `docs/schema.md`).
        thresholds: of the pack that made the vectors, as strict as the user wants them.
    """

    looks: Mapping[Key, Look]
    suggested: Sequence[tuple[FaceId, PersonId, float]]
    photos: Mapping[FaceId, int]
    loose: Sequence[FaceId]
    loose_count: int
    rejected: Mapping[tuple[GroupId, PersonId], int]
    refused: frozenset[tuple[FaceId, PersonId]]
    apart: Apart
    answers: Mapping[str, str]
    thresholds: Thresholds
    of_kind: Mapping[str, dict[int, Look]] = field(init=False)  # looks of each kind, by id

    def __post_init__(self) -> None:
        found: dict[str, dict[int, Look]] = {"person": {}, "group": {}, "suspect": {}, "loose": {}}
        for (kind, number), look in self.looks.items():
            found[kind][number] = look
        by_id = {kind: dict(sorted(looks.items())) for kind, looks in found.items()}
        object.__setattr__(self, "of_kind", by_id)

    def kept_apart(self, group_id: GroupId, person_id: PersonId) -> bool:
        """Whether somebody has said that a group, or most of it, is not a person."""
        if not self.rejected and not self.apart:
            return False
        rejected = self.rejected.get((group_id, person_id), 0)
        if rejected and 2 * rejected > self.of_kind["group"][group_id].faces:
            return True
        return self.apart(("group", group_id), ("person", person_id))
