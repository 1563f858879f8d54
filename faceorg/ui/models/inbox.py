"""The queue of the inbox: which question is shown, which are put off, what an answer leaves. No Qt.

Whoever answers goes on at once, while the library is still writing the answer and the questions
are read anew. So the queue drops by itself what an answer touches, and takes a new reading in
without changing the question that somebody is looking at.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from faceorg.domain.changes import Changes
from faceorg.domain.review import Inbox, QuestionKind
from faceorg.ui.texts.translation import marked, tr

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from faceorg.domain.ids import FaceId, PersonId
    from faceorg.domain.review import Question
    from faceorg.library.library import Library


_ENOUGH = 3  # questions put off, after which others are read
_PAGE = QuestionKind.SUGGESTIONS  # many faces, each of which can be answered for alone


class Filter(StrEnum):
    """The kinds of question that one chip stands for."""

    ALL = marked("All", "filter of questions")
    WHO = marked("Who is this?", "filter of questions")
    SAME = marked("Same person?", "filter of questions")
    SUGGESTIONS = marked("Suggestions", "filter of questions")
    LOOSE = marked("Loose faces", "filter of questions")
    DOUBTFUL = marked("Doubtful", "filter of questions")

    @property
    def text(self) -> str:
        """What the chip says."""
        return tr(self.value, "filter of questions")

    def takes(self, question: Question) -> bool:
        """Return whether a question is of these kinds."""
        return self is Filter.ALL or self is filter_of(question)


_FILTERS = {
    QuestionKind.SAME: Filter.SAME,
    QuestionKind.SUGGESTIONS: Filter.SUGGESTIONS,
    QuestionKind.TWO: Filter.DOUBTFUL,
    QuestionKind.OUTLIER: Filter.DOUBTFUL,
}


def filter_of(question: Question) -> Filter:
    """Return the chip that a question belongs to, beside "All"."""
    if question.kind is QuestionKind.WHO:
        loose = question.sides[0].group_id is None
        return Filter.LOOSE if loose else Filter.WHO
    return _FILTERS[question.kind]


class InboxSource(Protocol):
    """Where questions come from and answers go; `faceorg.engine.inbox` in the window."""

    def read_inbox(self, library: Library) -> Inbox:
        """Read questions; slow. What is not `complete` is read on."""

    def read_ahead(self, library: Library) -> None:
        """Read what the first edit needs; slow."""

    def answer_yes(
        self, library: Library, question: Question, without: Sequence[FaceId] = ()
    ) -> Changes:
        """Say yes, and no to the faces in `without`."""

    def answer_no(self, library: Library, question: Question) -> Changes:
        """Say no."""

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
        """Say who it is."""

    def answer_ignore(self, library: Library, question: Question) -> Changes:
        """Say that it is a stranger."""

    def answer_not_a_face(self, library: Library, question: Question) -> Changes:
        """Say that these are no faces."""

    def skip(self, library: Library, question: Question) -> None:
        """Put a question off."""


@dataclass
class InboxQueue:
    """The questions in the order in which they are asked.

    Attributes:
        inbox: as it was read last; its numbers are shown, its questions are `questions`.
        questions: the first that are left, most useful first, those put off last; there may be
            more, see `Inbox.later`.
        filter: what is asked for now.
        current: the question shown; it stays until it is answered, skipped or jumped over.
    """

    inbox: Inbox = field(default_factory=Inbox)
    questions: list[Question] = field(default_factory=list)
    filter: Filter = Filter.ALL
    current: Question | None = None
    _answered: set[str] = field(default_factory=set)
    _put_off: list[str] = field(default_factory=list)

    # what stands there -------------------------------------------------------------------

    def shown(self) -> list[Question]:
        """Return the questions that the filter takes, in order."""
        return [q for q in self.questions if self.filter.takes(q)]

    def counts(self) -> dict[Filter, int]:
        """Return the number of questions for every chip."""
        found = dict.fromkeys(Filter, 0)
        for question in self.questions:
            found[filter_of(question)] += 1
        for (kind, single), number in self.inbox.later.items():
            found[Filter.LOOSE if single else _FILTERS.get(kind, Filter.WHO)] += number
        found[Filter.ALL] = self.count
        return found

    @property
    def count(self) -> int:
        """How many questions are left, those that are yet to come among them."""
        return len(self.questions) + sum(self.inbox.later.values())

    @property
    def waiting(self) -> int:
        """How many of them wait for somebody, see `Inbox.waiting`."""
        return replace(self.inbox, questions=tuple(self.questions)).waiting

    def is_short(self) -> bool:
        """Return whether the next questions have to be read before all of these are put off."""
        more = self.counts()[self.filter] > len(self.shown())
        return more and sum(q.question_id in self._put_off for q in self.shown()) >= _ENOUGH

    def following(self, number: int = 3) -> list[Question]:
        """Return the questions that come after the current one."""
        shown = self.shown()
        here = shown.index(self.current) + 1 if self.current in shown else 0
        around = shown[here:] + shown[: max(0, here - 1)]
        return around[:number]

    def position(self) -> tuple[int, int]:
        """Return which of how many questions this is."""
        shown = self.shown()
        put_off = sum(q.question_id in self._put_off for q in shown if q != self.current)
        return min(put_off + 1, max(1, len(shown))), self.counts()[self.filter]

    # going on ----------------------------------------------------------------------------

    def advance(self) -> None:
        """Make the next question the current one."""
        following = self.following(1)
        self.current = following[0] if following else None

    def choose(self, wanted: Filter) -> None:
        """Ask other questions; the current one stays if it is among them."""
        self.filter = wanted
        if self.current is None or not wanted.takes(self.current):
            self.current = None
            self.advance()

    def skip(self) -> Question | None:
        """Put the current question off to the end; return it."""
        question = self.current
        if question is None:
            return None
        self.advance()
        self._move_to_end(question)
        if self.current is None:
            self.current = question
        if all(q.question_id in self._put_off for q in self.shown()):
            self._put_off = []  # a new round
        return question

    def back(self) -> bool:
        """Return to the question that was skipped last; tell whether there is one."""
        by_id = {q.question_id: q for q in self.questions if q != self.current}
        while self._put_off:
            question = by_id.get(self._put_off.pop())
            if question is not None:
                self.bring_back(question)
                return True
        return False

    def bring_back(self, question: Question) -> None:
        """Ask a question now that was answered or put off before."""
        self._answered.discard(question.question_id)
        self.questions = [q for q in self.questions if q.question_id != question.question_id]
        self.questions.insert(0, question)
        if not self.filter.takes(question):
            self.filter = Filter.ALL
        self.current = question

    def _move_to_end(self, question: Question) -> None:
        self.questions = [q for q in self.questions if q != question] + [question]
        self._put_off = [i for i in self._put_off if i != question.question_id]
        self._put_off.append(question.question_id)

    # answers and new readings ------------------------------------------------------------

    def answered(self, question: Question) -> None:
        """Drop a question and all that speak of the same people, groups or faces; go on."""
        self._answered.add(question.question_id)
        self.drop_touched(subjects(question))
        if self.current is not None and self.current.question_id == question.question_id:
            self._leave(question)

    def answered_part(self, question: Question, faces: Sequence[FaceId]) -> None:
        """Drop some faces of a page of suggestions; the others are asked about on."""
        self._answered.add(question.question_id)
        gone = frozenset(faces)
        here = self.current
        self.questions = [q for q in (_less(q, gone) for q in self.questions) if q is not None]
        if here is not None and here.kind is _PAGE:
            self.current = _less(here, gone)
            if self.current is None:
                self.advance()

    def bring_part_back(self, question: Question, faces: Sequence[FaceId]) -> None:
        """Ask again about faces of a page of suggestions, beside those that are still asked."""
        rest = [q for q in self.questions if _shares(q, question)]
        self.drop_rest(question)
        asked = {*faces, *(i for q in rest for i in q.sides[0].face_ids)}
        self.bring_back(_only(question, asked))

    def drop_rest(self, question: Question) -> None:
        """Drop what is left of a page of suggestions."""
        self._answered.discard(question.question_id)
        if self.current is not None and _shares(self.current, question):
            self._leave(self.current)
        self.questions = [q for q in self.questions if not _shares(q, question)]

    def written(self, question: Question) -> None:
        """Note that an answer is in the library: later readings know of it."""
        self._answered.discard(question.question_id)

    def forget(self, question: Question) -> None:
        """Drop a question that no longer stands."""
        self._answered.discard(question.question_id)
        if self.current is not None and self.current.question_id == question.question_id:
            self._leave(question)
        self.questions = [q for q in self.questions if q.question_id != question.question_id]

    def drop_touched(self, changes: Changes) -> bool:
        """Drop the questions that changes touch; return whether the current one is among them.

        The current one stays: it may be under somebody's fingers.
        """
        here = self.current
        self.questions = [q for q in self.questions if q == here or not touches(q, changes)]
        return here is not None and touches(here, changes)

    def replace(self, inbox: Inbox, since: Changes, *, anew: bool = False) -> None:
        """Take a new reading in.

        Args:
            inbox: what was read.
            since: what has changed while it was read; questions that this touches wait for the
                next reading.
            anew: nobody has looked at the current question yet, so it may go.
        """
        self.inbox = inbox
        known = {q.question_id: q for q in inbox.questions if q.question_id not in self._answered}
        fresh = [q for q in known.values() if not touches(q, since)]
        self._follow_names(fresh)
        here = self.current
        if here is not None and here.question_id in known:
            self.current = here = known[here.question_id]
        elif here is not None and anew:
            self.current = here = None
        if here is not None:
            others = [q for q in fresh if q.question_id != here.question_id]
            fresh = [here, *(q for q in others if not _shares(q, here))]
        later = set(self._put_off)
        later.discard(here.question_id if here is not None else "")
        self._put_off = [i for i in self._put_off if i in known]
        self.questions = [q for q in fresh if q.question_id not in later]
        put_off = [q for i in self._put_off for q in fresh if q.question_id == i and i in later]
        self.questions += put_off
        if here is None:
            self.advance()

    def _follow_names(self, fresh: Sequence[Question]) -> None:
        """Call what is left of a page of suggestions by the name that it was read under now."""
        pages = [q for q in fresh if q.kind is _PAGE]
        page_of = {face: at for at, q in enumerate(pages) for face in q.sides[0].face_ids}
        for old in [q for q in self.questions if q.kind is _PAGE]:
            found = {page_of[face] for face in old.sides[0].face_ids if face in page_of}
            shared = [pages[at] for at in sorted(found)]
            if any(q.question_id == old.question_id for q in shared) or not shared:
                continue
            new = shared[0].question_id
            self._put_off = [new if i == old.question_id else i for i in self._put_off]
            if old == self.current and _whom(shared[0]) == _whom(old):
                self.current = replace(old, question_id=new, settles=shared[0].settles)

    def _leave(self, question: Question) -> None:
        following = [q for q in self.following() if q.question_id != question.question_id]
        self.questions = [q for q in self.questions if q.question_id != question.question_id]
        self.current = following[0] if following else None


def subjects(question: Question, part: Sequence[FaceId] = ()) -> Changes:
    """Return whom a question speaks of, as what an answer to it, or to a part, surely changes."""
    if part:
        return Changes(face_ids=frozenset(part))
    sides = question.sides
    return Changes(
        face_ids=frozenset(i for side in sides for i in side.face_ids),
        person_ids=frozenset(side.person_id for side in sides if side.person_id is not None),
        group_ids=frozenset(side.group_id for side in sides if side.group_id is not None),
    )


def touches(question: Question, changes: Changes) -> bool:
    """Return whether changes are about somebody that a question speaks of."""
    asked = subjects(question)
    return bool(
        asked.face_ids & changes.face_ids
        or asked.person_ids & changes.person_ids
        or asked.group_ids & changes.group_ids
    )


def _less(question: Question, gone: frozenset[FaceId]) -> Question | None:
    """Return a question without some faces; None where it does not stand without them."""
    if not gone.intersection(i for side in question.sides for i in side.face_ids):
        return question
    left = set(question.sides[0].face_ids) - gone
    return _only(question, left) if question.kind is _PAGE and left else None


def _only(question: Question, faces: Collection[FaceId]) -> Question:
    """Return a page of suggestions with some of its faces, under a name of its own."""
    side = question.sides[0]
    pairs = [p for p in zip(side.face_ids, question.guesses, strict=True) if p[0] in faces]
    if len(pairs) == len(side.face_ids):
        return question
    ids = tuple(face_id for face_id, _ in pairs)
    fewer = len(side.face_ids) - len(ids)
    whole = question.question_id.partition("~")[0]
    return replace(
        question,
        question_id=f"{whole}~{'.'.join(map(str, ids))}",
        settles=max(0, question.settles - fewer),
        sides=(replace(side, face_ids=ids, face_count=max(0, side.face_count - fewer)),),
        guesses=tuple(guess for _, guess in pairs),
    )


def _shares(question: Question, other: Question) -> bool:
    """Return whether both are pages of suggestions, with faces in common."""
    if question.kind is not _PAGE or other.kind is not _PAGE:
        return False
    return not set(question.sides[0].face_ids).isdisjoint(other.sides[0].face_ids)


def _whom(question: Question) -> dict[FaceId, PersonId]:
    """Return for each face of a page whom it is suggested for."""
    pairs = zip(question.sides[0].face_ids, question.guesses, strict=False)
    return {face_id: guess.person_id for face_id, guess in pairs}
