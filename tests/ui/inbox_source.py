"""A made-up inbox for tests of its page: real faces of the library, answers by real edits."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from faceorg.domain.errors import EditRefusedError, RefusalCode
from faceorg.domain.review import (
    Evidence,
    EvidenceKind,
    Guess,
    Inbox,
    Question,
    QuestionKind,
    Side,
)
from faceorg.engine import edits

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.domain.changes import Changes
    from faceorg.domain.ids import FaceId, GroupId, PersonId
    from faceorg.library.library import Library

ALIKE = Evidence(EvidenceKind.ALIKE)


def person_side(library: Library, person_id: PersonId, faces: Sequence[FaceId] = ()) -> Side:
    """A person; all that stand for them, or the given faces."""
    own = [face.face_id for face in library.faces.of_person(person_id)]
    name = library.people.get(person_id).name
    shown = tuple(faces or own[:12])
    return Side(person_id, None, name, shown, len(own), len(own), (2011, 2019))


def group_side(library: Library, group_id: GroupId) -> Side:
    """A group without a name."""
    faces = library.faces.of_group(group_id)
    photos = {face.photo_id for face in faces}
    ids = tuple(face.face_id for face in faces)
    return Side(None, group_id, "", ids, len(ids), len(photos), (2017, 2023))


def face_side(face_id: FaceId) -> Side:
    """A single face."""
    return Side(None, None, "", (face_id,), 1, 1, (2020, 2020))


def guess(library: Library, person_id: PersonId, evidence: Evidence = ALIKE) -> Guess:
    """Somebody whom a face may be."""
    person = library.people.get(person_id)
    return Guess(person_id, person.name, person.cover_face_id, person.photo_count, evidence)


def who(library: Library, group_id: GroupId, guesses: tuple[Guess, ...] = ()) -> Question:
    """Who is this group?"""
    side = group_side(library, group_id)
    return Question(f"who group:{group_id}", QuestionKind.WHO, len(side.face_ids), (side,), guesses)


def who_face(face_id: FaceId) -> Question:
    """Who is this loose face?"""
    return Question(f"who face:{face_id}", QuestionKind.WHO, 1, (face_side(face_id),))


def same(library: Library, person_id: PersonId, group_id: GroupId) -> Question:
    """Are this person and this group the same?"""
    sides = (person_side(library, person_id), group_side(library, group_id))
    facts = (
        Evidence(EvidenceKind.VERY_ALIKE),
        Evidence(EvidenceKind.SAME_YEARS, (2018, 2019)),
        Evidence(EvidenceKind.NEVER_TOGETHER),
    )
    number = len(sides[1].face_ids)
    name = f"same person:{person_id} group:{group_id}"
    return Question(name, QuestionKind.SAME, number, sides, (), facts)


def suggestions(library: Library, *people: PersonId) -> Question:
    """Are the faces suggested for these people right?"""
    pairs = [(f.face_id, p) for p in people for f in library.faces.suggested_to(p)]
    faces = tuple(face_id for face_id, _ in pairs)
    alone = people[0] if len(people) == 1 else None
    name = library.people.get(alone).name if alone is not None else ""
    side = Side(alone, None, name, faces, len(faces), len(faces), None)
    guesses = tuple(guess(library, person_id) for _, person_id in pairs)
    identity = f"suggestions {people} {sorted(faces)}"
    return Question(identity, QuestionKind.SUGGESTIONS, len(faces), (side,), guesses)


def two(library: Library, person_id: PersonId) -> Question:
    """Is this one person or two?"""
    whole = person_side(library, person_id)
    faces = whole.face_ids
    half = len(faces) // 2
    first = replace(whole, face_ids=faces[:half], face_count=half)
    second = replace(whole, name="", face_ids=faces[half:], face_count=len(faces) - half)
    return Question(f"two person:{person_id}", QuestionKind.TWO, half, (first, second))


def outlier(library: Library, person_id: PersonId) -> Question:
    """Is this really this person?"""
    *near, odd = [face.face_id for face in library.faces.of_person(person_id)]
    sides = (person_side(library, person_id, near[:6]), face_side(odd))
    facts = (Evidence(EvidenceKind.LITTLE_ALIKE), Evidence(EvidenceKind.BLURRED))
    return Question(f"outlier face:{odd}", QuestionKind.OUTLIER, 1, sides, (), facts)


@dataclass
class MadeInbox:
    """Gives its questions as long as nobody has answered them, and notes every answer.

    Attributes:
        questions: all there would be.
        answers: what was answered: name of the answer, question, and what came with it.
        refused: ids of questions that no longer stand.
        reads: how often the inbox was read.
        ahead: how often what an edit needs was.
    """

    questions: list[Question] = field(default_factory=list)
    answers: list[tuple[str, str, object]] = field(default_factory=list)
    refused: set[str] = field(default_factory=set)
    skipped: list[str] = field(default_factory=list)
    reads: int = 0
    ahead: int = 0

    def read_inbox(self, library: Library) -> Inbox:
        self.reads += 1
        left = tuple(q for q in self.questions if self._stands(library, q))
        counts = library.faces.counts()
        settled = sum(counts.get(state, 0) for state in ("confirmed", "ignored"))
        return Inbox(left, settled, counts["all"], 3)

    def read_ahead(self, library: Library) -> None:
        self.ahead += 1

    def answer_yes(
        self, library: Library, question: Question, without: Sequence[FaceId] = ()
    ) -> Changes:
        self._note("yes", question, tuple(without))
        sides = question.sides
        if question.kind is QuestionKind.SUGGESTIONS:
            taken = [i for i in sides[0].face_ids if i not in without]
            return edits.confirm_faces(library, taken, rejected=list(without))
        if question.kind is QuestionKind.SAME:
            people = [s.person_id for s in sides if s.person_id is not None]
            groups = [s.group_id for s in sides if s.group_id is not None]
            return edits.merge(library, people=people, groups=groups)
        return edits.set_cover(library, sides[0].person_id, sides[0].face_ids[-1])

    def answer_no(self, library: Library, question: Question) -> Changes:
        self._note("no", question, ())
        if question.kind is QuestionKind.SUGGESTIONS:
            return edits.reject_faces(library, list(question.sides[0].face_ids))
        faces = question.sides[-1].face_ids
        return edits.ignore_faces(library, list(faces))

    def answer_name(
        self,
        library: Library,
        question: Question,
        name: str,
        *,
        person_id: PersonId | None = None,
        new_person: bool = False,
        without: Sequence[FaceId] = (),
    ) -> Changes:
        self._note("name", question, (name, person_id, new_person, tuple(without)))
        faces = [i for i in question.sides[0].face_ids if i not in without]
        return edits.name_faces(library, faces, name, person_id=person_id, new_person=new_person)

    def answer_ignore(self, library: Library, question: Question) -> Changes:
        self._note("ignore", question, ())
        return edits.ignore_faces(library, list(question.sides[0].face_ids))

    def answer_not_a_face(self, library: Library, question: Question) -> Changes:
        self._note("not_a_face", question, ())
        return edits.mark_not_a_face(library, list(question.sides[0].face_ids))

    def skip(self, library: Library, question: Question) -> None:
        self.skipped.append(question.question_id)

    def _note(self, name: str, question: Question, more: object) -> None:
        if question.question_id in self.refused:
            raise EditRefusedError(RefusalCode.QUESTION_CHANGED)
        self.answers.append((name, question.question_id, more))

    def _stands(self, library: Library, question: Question) -> bool:
        """Whether the faces asked about are as they were when the question was made."""
        if question.question_id in self.refused:
            return False
        if question.kind in (QuestionKind.TWO, QuestionKind.OUTLIER):
            return not any(q == question.question_id for _, q, _ in self.answers)
        asked = question.sides[-1]
        faces = library.faces.by_id(list(asked.face_ids))
        return all(face.decision is None for face in faces) and (
            question.kind is not QuestionKind.SUGGESTIONS
            or all(face.suggested_person_id is not None for face in faces)
        )
