"""What the inbox asks: questions, what speaks for them, and how much is settled."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from faceorg.domain.ids import FaceId, GroupId, PersonId


class QuestionKind(StrEnum):
    """What is asked.

    WHO: who is this group, or this loose face? SUGGESTIONS: are these faces the people they are
    suggested for? SAME: are these two the same person? TWO: is this one person or two? OUTLIER: is
    this confirmed face really this person?
    """

    WHO = "who"
    SUGGESTIONS = "suggestions"
    SAME = "same"
    TWO = "two"
    OUTLIER = "outlier"


def two_key(person_id: PersonId | None, group_id: GroupId | None) -> str:
    """Return under which key it is remembered that a person or a group is one."""
    return f"two group:{group_id}" if person_id is None else f"two person:{person_id}"


def outlier_key(face_id: FaceId, person_id: PersonId) -> str:
    """Return the key under which it is remembered that an unlikely face is this person."""
    return f"outlier face:{face_id} person:{person_id}"


Chapter = tuple[QuestionKind, bool]  # questions of a kind, and whether of a single loose face


class EvidenceKind(StrEnum):
    """What speaks for or against a likeness; the sentences are in `ui.texts.messages`."""

    VERY_ALIKE = "very_alike"
    ALIKE = "alike"
    LITTLE_ALIKE = "little_alike"
    UNLIKE = "unlike"
    SAME_YEARS = "same_years"  # first and last common year
    YEARS_APART = "years_apart"  # how many years lie between
    NEVER_TOGETHER = "never_together"
    TOGETHER = "together"  # in how many photos both are seen
    BEFORE_BIRTH = "before_birth"
    SMALL = "small"
    BLURRED = "blurred"
    TURNED = "turned"
    CHILD = "child"
    FEW_EXAMPLES = "few_examples"  # how many confirmed faces there are
    RUNNER_UP = "runner_up"  # somebody else is nearly as like; subject is that person
    REJECTED = "rejected"
    BROUGHT = "brought"  # compared with so many faces that a people file has brought


@dataclass(frozen=True, slots=True)
class Evidence:
    """One short fact; `numbers` as the kind says, `subject` a person's name or empty."""

    kind: EvidenceKind
    numbers: tuple[int, ...] = ()
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Side:
    """Whom a question speaks of: a person, an unnamed group, or loose faces.

    Attributes:
        name: empty where there is none.
        face_ids: all faces that the answer would change, best first; for a person who stays as
            they are, up to twelve that stand for them.
        face_count, photo_count: of the whole person or group.
        years: first and last year seen; None where no date is known.
    """

    person_id: PersonId | None
    group_id: GroupId | None
    name: str
    face_ids: tuple[FaceId, ...]
    face_count: int
    photo_count: int
    years: tuple[int, int] | None


@dataclass(frozen=True, slots=True)
class Guess:
    """A person whom a face may be; `evidence` says how alike they look."""

    person_id: PersonId
    name: str
    cover_face_id: FaceId | None
    photo_count: int
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Question:
    """One question of the inbox.

    Attributes:
        question_id: names it and the faces it speaks of; a question whose faces have changed
            since has another one, and so has WHO with another first guess.
        settles: how many faces the most likely answer settles.
        sides: WHO and SUGGESTIONS have one, SAME two (the second joins the first), TWO the two
            proposed parts of one person or group (the first keeps the name), OUTLIER the person
            and then the face in doubt.
        guesses: for WHO the people it may be, likeliest first; for SUGGESTIONS one for each of
            `sides[0].face_ids`, in the same order, whom that face is suggested for.
        evidence: facts, most telling first.
        skipped: whether somebody has put it off before.
    """

    question_id: str
    kind: QuestionKind
    settles: int
    sides: tuple[Side, ...]
    guesses: tuple[Guess, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    skipped: bool = False

    @property
    def strange(self) -> bool:
        """Whether it is about one loose face that resembles nobody: nobody must answer it."""
        return self.kind is QuestionKind.WHO and self.sides[0].group_id is None and not self.guesses


@dataclass(frozen=True, slots=True)
class Inbox:
    """All that is undecided.

    Attributes:
        questions: the most useful first; where there are very many, some of each kind.
        settled, total: faces that are decided, and all but "not a face".
        settled_today: faces whose decision was made since midnight and stands.
        later: how many more questions there are, by kind; those about loose faces apart.
        complete: whether all faces were looked at that questions may be about.
        strange: how many of `later` are about a loose face that resembles nobody.
    """

    questions: tuple[Question, ...] = ()
    settled: int = 0
    total: int = 0
    settled_today: int = 0
    later: Mapping[Chapter, int] = field(default_factory=dict)
    complete: bool = True
    strange: int = 0

    @property
    def count(self) -> int:
        """How many questions there are."""
        return len(self.questions) + sum(self.later.values())

    @property
    def waiting(self) -> int:
        """How many of them wait for somebody: all but those about faces that resemble nobody."""
        return self.count - self.strange - sum(q.strange for q in self.questions)

    def counts(self) -> dict[QuestionKind, int]:
        """Return the number of all questions of each kind; kinds without any are left out."""
        found: dict[QuestionKind, int] = {}
        for question in self.questions:
            found[question.kind] = found.get(question.kind, 0) + 1
        for (kind, _), number in self.later.items():
            found[kind] = found.get(kind, 0) + number
        return found


@dataclass(frozen=True, slots=True)
class NearFace:
    """A confirmed face like the one in question."""

    face_id: FaceId
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a face is where it is.

    Attributes:
        face_id: the face.
        person_id, name: the confirmed or suggested person, or else the likeliest; None and empty
            where nobody comes near.
        near: that person's confirmed faces most like it (or the others of its group), most alike
            first, at most six.
        spoke_for, spoke_against: facts.
        runner_up: who else it may be, likeliest first, at most three.
    """

    face_id: FaceId
    person_id: PersonId | None
    name: str
    near: tuple[NearFace, ...] = ()
    spoke_for: tuple[Evidence, ...] = ()
    spoke_against: tuple[Evidence, ...] = ()
    runner_up: tuple[Guess, ...] = field(default_factory=tuple)


@dataclass(frozen=True, slots=True)
class ProposedParts:
    """How one person or group may be two.

    Attributes:
        first, second: the faces of either part, least sure first; `first` is the larger one.
        unsure: faces nearly as like the other part.
    """

    first: tuple[FaceId, ...]
    second: tuple[FaceId, ...]
    unsure: frozenset[FaceId]
