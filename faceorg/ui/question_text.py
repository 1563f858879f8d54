"""The sentences of the inbox: questions, what speaks for them, what an answer settles. No Qt.

The command line prints the same ones. Likeness is told in words only, never as a number.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.domain.review import EvidenceKind, QuestionKind
from faceorg.ui.messages import count_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from faceorg.domain.review import Evidence, Guess, Question, Side

_QUESTIONS = {
    QuestionKind.WHO: "Who is this?",
    QuestionKind.SAME: "Are these the same person?",
    QuestionKind.TWO: "Is this one person or two?",
}

_LIKENESS = {
    EvidenceKind.VERY_ALIKE: "very alike",
    EvidenceKind.ALIKE: "alike",
    EvidenceKind.LITTLE_ALIKE: "a little alike",
    EvidenceKind.UNLIKE: "unlike",
}


def question_text(question: Question) -> str:
    """Return what is asked: "Who is this?", "Is this Anna?"."""
    if question.kind is QuestionKind.OUTLIER:
        return f"Is this really {question.sides[0].name}?"
    if question.kind is QuestionKind.SUGGESTIONS:
        names = suggested_names(question)
        return f"Is this {names[0]}?" if len(names) == 1 else "Are these right?"
    return _QUESTIONS[question.kind]


def suggested_names(question: Question) -> list[str]:
    """Return the names of the people suggested, each person once, in the order of the faces."""
    people = {guess.person_id: guess.name for guess in question.guesses}
    if not people:
        return [question.sides[0].name]
    return list(people.values())


def short_question_text(question: Question) -> str:
    """Return the question for a small place: "Same person?", "Is this Lena? 31 faces"."""
    if question.kind is QuestionKind.SAME:
        return "Same person?"
    if question.kind is QuestionKind.TWO:
        return "One person or two?"
    if question.kind is QuestionKind.OUTLIER:
        return question_text(question)
    return f"{question_text(question)} {count_text(len(question.sides[0].face_ids), 'face')}"


def evidence_text(evidence: Evidence) -> str:
    """Return a fact in a few words: "Look very alike", "Never in one photo together"."""
    if evidence.kind in _LIKENESS:
        return f"Look {likeness_words(evidence)}"
    return _FACTS[evidence.kind](evidence)


def likeness_words(evidence: Evidence) -> str:
    """Return how alike two faces look: "very alike"; "" where the fact is about something else."""
    return _LIKENESS.get(evidence.kind, "")


def guess_text(guess: Guess) -> str:
    """Return what is said beside the name of somebody it may be: "8 photos, looks alike"."""
    photos, likeness = count_text(guess.photo_count, "photo"), likeness_words(guess.evidence)
    return f"{photos}, looks {likeness}" if likeness else photos


def effect_text(question: Question, without: int = 0) -> str:
    """Return what the most likely answer settles: "Settles 46 faces"; "" where it settles none.

    Args:
        question: what is asked.
        without: how many of its faces are left out of the answer.
    """
    settled = max(0, question.settles - without)
    return f"Settles {count_text(settled, 'face')}" if settled else ""


def side_name(side: Side) -> str:
    """Return whom a side is about: the name, or what stands for one."""
    if side.name:
        return side.name
    if side.group_id is None and side.face_count == 1:
        return "Face without a name"
    return "Group without a name"


def side_text(side: Side) -> str:
    """Return how many faces a side has and when they were seen: "97 faces, 2011 to 2019"."""
    faces, years = count_text(side.face_count, "face"), years_text(side)
    return f"{faces}, {years}" if years else faces


def years_text(side: Side) -> str:
    """Return when somebody was seen: "2011 to 2019", "2011"; "" where no date is known."""
    if side.years is None:
        return ""
    first, last = side.years
    return f"{first}" if first == last else f"{first} to {last}"


def progress_text(settled: int, total: int) -> str:
    """Return how much is settled: "82 % of 9,412 faces settled"; whole only when it is."""
    share = 100 if total and settled >= total else min(99, round(100 * settled / max(1, total)))
    return f"{share} % of {count_text(total, 'face')} settled"


def _same_years(evidence: Evidence) -> str:
    first, last = evidence.numbers
    if first == last:
        return f"Both seen in {first}"
    if last == first + 1:
        return f"Both seen in {first} and {last}"
    return f"Both seen from {first} to {last}"


def _of(evidence: Evidence, words: str) -> str:
    return f"{words} of {evidence.subject}" if evidence.subject else words


_FACTS: dict[EvidenceKind, Callable[[Evidence], str]] = {
    EvidenceKind.SAME_YEARS: _same_years,
    EvidenceKind.YEARS_APART: lambda e: f"Seen {count_text(e.numbers[0], 'year')} apart",
    EvidenceKind.NEVER_TOGETHER: lambda _: "Never in one photo together",
    EvidenceKind.TOGETHER: lambda e: f"Together in {count_text(e.numbers[0], 'photo')}",
    EvidenceKind.BEFORE_BIRTH: lambda e: f"Before {e.subject or 'they'} {_was(e)} born",
    EvidenceKind.SMALL: lambda _: "A small face",
    EvidenceKind.BLURRED: lambda _: "A blurred face",
    EvidenceKind.TURNED: lambda _: "Turned to the side",
    EvidenceKind.CHILD: lambda _: "A child, whose face changes quickly",
    EvidenceKind.FEW_EXAMPLES: lambda e: _of(
        e, f"Only {count_text(e.numbers[0], 'confirmed face')}"
    ),
    EvidenceKind.RUNNER_UP: lambda e: f"{e.subject} looks nearly as alike",
    EvidenceKind.REJECTED: lambda e: f"You said it is not {e.subject or 'this person'}",
}


def _was(evidence: Evidence) -> str:
    return "was" if evidence.subject else "were"
