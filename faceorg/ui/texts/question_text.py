"""The sentences of the inbox: questions, what speaks for them, what an answer settles. No Qt.

The command line prints the same ones. Likeness is told in words only, never as a number.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.domain.review import EvidenceKind, QuestionKind
from faceorg.ui.texts.messages import count_text
from faceorg.ui.texts.translation import commas_text, marked, number_text, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from faceorg.domain.review import Evidence, Guess, Question, Side

_QUESTIONS = {
    QuestionKind.WHO: marked("Who is this?"),
    QuestionKind.SAME: marked("Are these the same person?"),
    QuestionKind.TWO: marked("Is this one person or two?"),
}

_LIKENESS = {
    EvidenceKind.VERY_ALIKE: marked("very alike", "two faces"),
    EvidenceKind.ALIKE: marked("alike", "two faces"),
    EvidenceKind.LITTLE_ALIKE: marked("a little alike", "two faces"),
    EvidenceKind.UNLIKE: marked("unlike", "two faces"),
}

_LOOK = {
    EvidenceKind.VERY_ALIKE: marked("Look very alike", "two faces or people"),
    EvidenceKind.ALIKE: marked("Look alike", "two faces or people"),
    EvidenceKind.LITTLE_ALIKE: marked("Look a little alike", "two faces or people"),
    EvidenceKind.UNLIKE: marked("Look unlike", "two faces or people"),
}

_LOOKS = {
    EvidenceKind.VERY_ALIKE: marked("looks very alike", "somebody, after a number of photos"),
    EvidenceKind.ALIKE: marked("looks alike", "somebody, after a number of photos"),
    EvidenceKind.LITTLE_ALIKE: marked("looks a little alike", "somebody, after a number of photos"),
    EvidenceKind.UNLIKE: marked("looks unlike", "somebody, after a number of photos"),
}


def question_text(question: Question) -> str:
    """Return what is asked: "Who is this?", "Is this Anna?"."""
    if question.kind is QuestionKind.OUTLIER:
        return tr("Is this really {name}?").format(name=question.sides[0].name)
    if question.kind is QuestionKind.SUGGESTIONS:
        names = suggested_names(question)
        if len(names) > 1:
            return tr("Are these right?", "names suggested for faces")
        return tr("Is this {name}?").format(name=names[0])
    return tr(_QUESTIONS[question.kind])


def suggested_names(question: Question) -> list[str]:
    """Return the names of the people suggested, each person once, in the order of the faces."""
    people = {guess.person_id: guess.name for guess in question.guesses}
    if not people:
        return [question.sides[0].name]
    return list(people.values())


def short_question_text(question: Question) -> str:
    """Return the question for a small place: "Same person?", "Is this Lena? 31 faces"."""
    if question.kind is QuestionKind.SAME:
        return tr("Same person?")
    if question.kind is QuestionKind.TWO:
        return tr("One person or two?")
    if question.kind is QuestionKind.OUTLIER:
        return question_text(question)
    faces = count_text(len(question.sides[0].face_ids), "face")
    text = tr("{question} {faces}", "a question and how many faces it is about")
    return text.format(question=question_text(question), faces=faces)


def evidence_text(evidence: Evidence) -> str:
    """Return a fact in a few words: "Look very alike", "Never in one photo together"."""
    if evidence.kind in _LOOK:
        return tr(_LOOK[evidence.kind], "two faces or people")
    return _FACTS[evidence.kind](evidence)


def likeness_words(evidence: Evidence) -> str:
    """Return how alike two faces look: "very alike"; "" where the fact is about something else."""
    words = _LIKENESS.get(evidence.kind)
    return tr(words, "two faces") if words else ""


def guess_text(guess: Guess) -> str:
    """Return what is said beside the name of somebody it may be: "8 photos, looks alike"."""
    parts = [count_text(guess.photo_count, "photo")]
    if guess.evidence.kind in _LOOKS:
        parts.append(tr(_LOOKS[guess.evidence.kind], "somebody, after a number of photos"))
    return commas_text(parts)


def effect_text(question: Question, without: int = 0) -> str:
    """Return what the most likely answer settles: "Settles 46 faces"; "" where it settles none.

    Args:
        question: what is asked.
        without: how many of its faces are left out of the answer.
    """
    settled = max(0, question.settles - without)
    return tr("Settles %Ln face||Settles %Ln faces", "", settled) if settled else ""


def side_name(side: Side) -> str:
    """Return whom a side is about: the name, or what stands for one."""
    if side.name:
        return side.name
    if side.group_id is None and side.face_count == 1:
        return tr("Face without a name")
    return tr("Group without a name")


def side_text(side: Side) -> str:
    """Return how many faces a side has and when they were seen: "97 faces, 2011 to 2019"."""
    years = years_text(side)
    return commas_text([count_text(side.face_count, "face"), *([years] if years else [])])


def years_text(side: Side) -> str:
    """Return when somebody was seen: "2011 to 2019", "2011"; "" where no date is known."""
    if side.years is None:
        return ""
    first, last = side.years
    if first == last:
        return f"{first}"
    return tr("{first} to {last}", "years").format(first=first, last=last)


def progress_text(settled: int, total: int) -> str:
    """Return how much is settled: "82 % of 9,412 faces settled"; whole only when it is."""
    share = 100 if total and settled >= total else min(99, round(100 * settled / max(1, total)))
    text = tr("{percent} % of %Ln face settled||{percent} % of %Ln faces settled", "", total)
    return text.format(percent=number_text(share))


def _same_years(evidence: Evidence) -> str:
    first, last = evidence.numbers
    if first == last:
        return tr("Both seen in {year}").format(year=first)
    if last == first + 1:
        return tr("Both seen in {first} and {last}", "years").format(first=first, last=last)
    return tr("Both seen from {first} to {last}", "years").format(first=first, last=last)


def _years_apart(evidence: Evidence) -> str:
    return tr("Seen %Ln year apart||Seen %Ln years apart", "", evidence.numbers[0])


def _together(evidence: Evidence) -> str:
    return tr("Together in %Ln photo||Together in %Ln photos", "", evidence.numbers[0])


def _before_birth(evidence: Evidence) -> str:
    if not evidence.subject:
        return tr("Before they were born")
    return tr("Before {name} was born").format(name=evidence.subject)


def _few_examples(evidence: Evidence) -> str:
    number = evidence.numbers[0]
    if not evidence.subject:
        return tr("Only %Ln confirmed face||Only %Ln confirmed faces", "", number)
    text = tr("Only %Ln confirmed face of {name}||Only %Ln confirmed faces of {name}", "", number)
    return text.format(name=evidence.subject)


def _brought(evidence: Evidence) -> str:
    return tr(
        "Compared with %Ln face from a people file||Compared with %Ln faces from a people file",
        "",
        evidence.numbers[0],
    )


def _rejected(evidence: Evidence) -> str:
    if not evidence.subject:
        return tr("You said it is not this person")
    return tr("You said it is not {name}").format(name=evidence.subject)


_FACTS: dict[EvidenceKind, Callable[[Evidence], str]] = {
    EvidenceKind.SAME_YEARS: _same_years,
    EvidenceKind.YEARS_APART: _years_apart,
    EvidenceKind.NEVER_TOGETHER: lambda _: tr("Never in one photo together"),
    EvidenceKind.TOGETHER: _together,
    EvidenceKind.BEFORE_BIRTH: _before_birth,
    EvidenceKind.SMALL: lambda _: tr("A small face"),
    EvidenceKind.BLURRED: lambda _: tr("A blurred face"),
    EvidenceKind.TURNED: lambda _: tr("Turned to the side", "a face"),
    EvidenceKind.CHILD: lambda _: tr("A child, whose face changes quickly"),
    EvidenceKind.FEW_EXAMPLES: _few_examples,
    EvidenceKind.RUNNER_UP: lambda e: tr("{name} looks nearly as alike").format(name=e.subject),
    EvidenceKind.REJECTED: _rejected,
    EvidenceKind.BROUGHT: _brought,
}
