"""A made-up person who knows who everybody is, and works the inbox until all faces are right.

No benchmark of its own; `answers.py` uses it. One answer is one keystroke-level decision: a name
given, a yes or no, a face unticked, an undo.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from faceorg.domain.review import QuestionKind
from faceorg.engine import edits
from faceorg.engine.inbox import (
    answer_ignore,
    answer_name,
    answer_no,
    answer_yes,
    read_inbox,
)

if TYPE_CHECKING:
    import random
    from collections.abc import Mapping, Sequence

    from faceorg.domain.ids import FaceId
    from faceorg.domain.review import Question
    from faceorg.library.library import Library

NOTICED_AFTER = 3  # answers given before the other half of the slips is noticed


class Person:
    """Answers truthfully, but for slips; counts what it costs.

    Attributes:
        answers: number of answers so far.
        by_kind: the same by what was asked; "direct" stands for faces named on their own.
        curve: (answers, faces settled) after every step.
        cost_of: answers spent on single faces, by face.
    """

    def __init__(
        self,
        library: Library,
        truth: Mapping[FaceId, str],
        slips: float = 0.0,
        rng: random.Random | None = None,
    ) -> None:
        self._library = library
        self._truth = truth
        self._sizes = Counter(truth.values())
        self._slips, self._rng = slips, rng
        self.answers = 0
        self.by_kind: Counter[str] = Counter()
        self.curve: list[tuple[int, int]] = [(0, 0)]
        self.cost_of: Counter[FaceId] = Counter()
        self._to_undo: tuple[int, int] | None = None  # (edit, at which number of answers)

    def work(self, answers_max: int = 5000) -> None:
        """Go on until everything is right."""
        while not self._right() and self.answers < answers_max:
            self._notice()
            question = next(iter(read_inbox(self._library).questions), None)
            if question is None or _is_loose(question):
                self._name_one()
            else:
                self._answer(question)
            self.curve.append((self.answers, self._settled()))

    # what it knows ------------------------------------------------------------------------

    def _wanted(self) -> list[FaceId]:
        """Return the faces that must get a name: whoever is seen once needs none."""
        return [i for i, name in self._truth.items() if self._sizes[name] > 1]

    def _names(self) -> dict[FaceId, str]:
        names = {p.person_id: p.name for p in self._library.people.all()}
        return {
            f.face_id: names[f.person_id]
            for f in self._library.faces.all()
            if f.person_id is not None
        }

    def _right(self) -> bool:
        return not self._wrong() and self._to_undo is None

    def _wrong(self) -> list[FaceId]:
        """Return faces that have the wrong name, then those that lack one."""
        names = self._names()
        false = [i for i, name in names.items() if i in self._truth and self._truth[i] != name]
        return false + [i for i in self._wanted() if i not in names]

    def _settled(self) -> int:
        return sum(f.decision is not None for f in self._library.faces.all())

    def _label(self, face_ids: Sequence[FaceId]) -> str:
        """Return who most of some faces are; those seen more than once come first."""
        counts = Counter(self._truth.get(i, "") for i in face_ids)
        return max(counts, key=lambda name: (name != "", self._sizes[name] > 1, counts[name]))

    # what it does -------------------------------------------------------------------------

    def _spend(self, kind: str, number: int = 1, faces: Sequence[FaceId] = ()) -> None:
        self.answers += number
        self.by_kind[kind] += number
        self.cost_of.update(faces)

    def _answer(self, question: Question) -> None:
        if self._slip(question):
            return
        handle = {
            QuestionKind.WHO: self._who,
            QuestionKind.SAME: self._same,
            QuestionKind.SUGGESTIONS: self._suggestions,
            QuestionKind.TWO: self._two,
            QuestionKind.OUTLIER: self._outlier,
        }[question.kind]
        handle(question)

    def _who(self, question: Question) -> None:
        faces = question.sides[0].face_ids
        label = self._label(faces)
        self._spend(question.kind)
        if self._sizes[label] < 2 or not label:
            answer_ignore(self._library, question)
            return
        others = [i for i in faces if self._truth.get(i) != label]
        singles = [i for i in others if self._sizes[self._truth.get(i, "")] < 2]
        self._spend("untick", len(singles), singles)
        answer_name(self._library, question, label, **self._person(label), without=singles)
        self._name(question, [i for i in others if i not in set(singles)])

    def _same(self, question: Question) -> None:
        first, last = question.sides
        labels = [s.name or self._label(s.face_ids) for s in (first, last)]
        self._spend(question.kind)
        if labels[0] != labels[1] or not labels[0]:
            answer_no(self._library, question)
            return
        if last.group_id is None or first.group_id is not None:
            answer_yes(self._library, question)
            return
        others = [i for i in last.face_ids if self._truth.get(i) != labels[0]]
        singles = [i for i in others if self._sizes[self._truth.get(i, "")] < 2]
        self._spend("untick", len(singles), singles)
        answer_yes(self._library, question, singles)
        self._name(question, [i for i in others if i not in set(singles)])

    def _suggestions(self, question: Question) -> None:
        asked = dict(zip(question.sides[0].face_ids, question.guesses, strict=True))
        wrong = [i for i, guess in asked.items() if self._truth.get(i) != guess.name]
        known = [i for i in wrong if self._sizes[self._truth.get(i, "")] > 1]
        if known:  # typed on the face itself; the page comes back without it
            self._name(question, known[:1])
            return
        self._spend(question.kind)
        right = [i for i in asked if i not in set(wrong)]
        if len(right) < len(wrong):  # less to do: no to all, and the few right ones named
            answer_no(self._library, question)
            self._name(question, right)
            return
        self._spend("untick", len(wrong), wrong)
        answer_yes(self._library, question, wrong)

    def _two(self, question: Question) -> None:
        self._spend(question.kind)
        first, last = (self._label(side.face_ids) for side in question.sides)
        (answer_no if first == last else answer_yes)(self._library, question)

    def _outlier(self, question: Question) -> None:
        face_id = question.sides[1].face_ids[0]
        label = self._truth.get(face_id, "")
        if label != question.sides[0].name and self._sizes[label] > 1:
            self._name(question, [face_id])
            return
        self._spend(question.kind, faces=[face_id])
        (answer_yes if label == question.sides[0].name else answer_no)(self._library, question)

    def _name(self, question: Question, faces: Sequence[FaceId]) -> None:
        """Name single faces out of a question."""
        for face_id in faces:
            self._spend(f"named in {question.kind}", faces=[face_id])
            label = self._truth[face_id]
            edits.name_faces(self._library, [face_id], label, **self._person(label))

    def _name_one(self) -> None:
        """Name a face on the People page, where all loose faces lie side by side."""
        face_id = self._wrong()[0]
        label = self._truth[face_id]
        self._spend("direct", faces=[face_id])
        if self._sizes[label] > 1:
            edits.name_faces(self._library, [face_id], label, **self._person(label))
        else:
            edits.reject_faces(self._library, [face_id])

    def _person(self, name: str) -> dict[str, Any]:
        known = [p.person_id for p in self._library.people.named(name) if p.name == name]
        return {"person_id": known[0]} if known else {"new_person": True}

    # slips --------------------------------------------------------------------------------

    def _slip(self, question: Question) -> bool:
        """Now and then give a wrong answer; half of the time it is seen at once and undone."""
        if self._rng is None or self._to_undo is not None or self._rng.random() >= self._slips:
            return False
        self._spend("slip")
        if question.kind is QuestionKind.WHO:
            changes = answer_ignore(self._library, question)
        else:
            changes = answer_no(self._library, question)
        if changes.edit_id is None:
            return True
        if self._rng.random() < 0.5:
            edits.undo(self._library)
            self._spend("undo")
        else:
            self._to_undo = changes.edit_id, self.answers + NOTICED_AFTER
        return True

    def _notice(self) -> None:
        """Take back a slip that was seen late, and all that was answered since."""
        if self._to_undo is not None and (self.answers >= self._to_undo[1] or not self._wrong()):
            edits.undo_to(self._library, self._to_undo[0])  # type: ignore[arg-type]
            self._spend("undo")
            self._to_undo = None


def _is_loose(question: Question) -> bool:
    """Whether a question is about one loose face: faster done where all of them are seen."""
    side = question.sides[0]
    return question.kind is QuestionKind.WHO and side.group_id is None
