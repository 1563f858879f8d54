"""The sentences of the inbox."""

from __future__ import annotations

import pytest

from faceorg.domain.ids import FaceId, GroupId, PersonId
from faceorg.domain.review import (
    Evidence,
    EvidenceKind,
    Guess,
    Question,
    QuestionKind,
    Side,
)
from faceorg.ui.texts.question_text import (
    effect_text,
    evidence_text,
    guess_text,
    progress_text,
    question_text,
    short_question_text,
    side_name,
    side_text,
)

ALIKE = Evidence(EvidenceKind.ALIKE)
ANNA = Side(PersonId(1), None, "Anna", (FaceId(1), FaceId(2)), 97, 90, (2011, 2019))
GROUP = Side(None, GroupId(4), "", (FaceId(3), FaceId(4)), 2, 2, (2018, 2018))
FACE = Side(None, None, "", (FaceId(5),), 1, 1, None)


def guess(number: int, name: str, evidence: Evidence = ALIKE) -> Guess:
    return Guess(PersonId(number), name, None, 8, evidence)


def ask(kind: QuestionKind, *sides: Side, guesses: tuple[Guess, ...] = ()) -> Question:
    return Question("q", kind, 46, sides, guesses)


@pytest.mark.parametrize(
    ("question", "text", "short"),
    [
        (ask(QuestionKind.WHO, GROUP), "Who is this?", "Who is this? 2 faces"),
        (ask(QuestionKind.SAME, ANNA, GROUP), "Are these the same person?", "Same person?"),
        (ask(QuestionKind.TWO, ANNA, ANNA), "Is this one person or two?", "One person or two?"),
        (ask(QuestionKind.OUTLIER, ANNA, FACE), "Is this really Anna?", "Is this really Anna?"),
        (ask(QuestionKind.SUGGESTIONS, ANNA), "Is this Anna?", "Is this Anna? 2 faces"),
        (
            ask(QuestionKind.SUGGESTIONS, GROUP, guesses=(guess(1, "Mira"), guess(1, "Mira"))),
            "Is this Mira?",
            "Is this Mira? 2 faces",
        ),
        (
            ask(QuestionKind.SUGGESTIONS, GROUP, guesses=(guess(1, "Mira"), guess(2, "Ben"))),
            "Are these right?",
            "Are these right? 2 faces",
        ),
    ],
)
def test_questions(question: Question, text: str, short: str) -> None:
    assert question_text(question) == text
    assert short_question_text(question) == short


@pytest.mark.parametrize(
    ("kind", "numbers", "subject", "text"),
    [
        (EvidenceKind.VERY_ALIKE, (), "", "Look very alike"),
        (EvidenceKind.UNLIKE, (), "", "Look unlike"),
        (EvidenceKind.SAME_YEARS, (2018, 2018), "", "Both seen in 2018"),
        (EvidenceKind.SAME_YEARS, (2018, 2019), "", "Both seen in 2018 and 2019"),
        (EvidenceKind.SAME_YEARS, (2015, 2019), "", "Both seen from 2015 to 2019"),
        (EvidenceKind.YEARS_APART, (1,), "", "Seen 1 year apart"),
        (EvidenceKind.TOGETHER, (3,), "", "Together in 3 photos"),
        (EvidenceKind.BEFORE_BIRTH, (), "Anna", "Before Anna was born"),
        (EvidenceKind.FEW_EXAMPLES, (1,), "Anna", "Only 1 confirmed face of Anna"),
        (EvidenceKind.FEW_EXAMPLES, (2,), "", "Only 2 confirmed faces"),
        (EvidenceKind.RUNNER_UP, (), "Ben", "Ben looks nearly as alike"),
        (EvidenceKind.REJECTED, (), "", "You said it is not this person"),
    ],
)
def test_evidence(kind: EvidenceKind, numbers: tuple[int, ...], subject: str, text: str) -> None:
    assert evidence_text(Evidence(kind, numbers, subject)) == text


def test_every_kind_of_evidence_has_words_and_no_percentage() -> None:
    for kind in EvidenceKind:
        text = evidence_text(Evidence(kind, (2018, 2019), "Anna"))
        assert text
        assert "%" not in text


def test_the_effect_shrinks_with_what_is_left_out() -> None:
    question = ask(QuestionKind.WHO, GROUP)
    assert effect_text(question) == "Settles 46 faces"
    assert effect_text(question, without=45) == "Settles 1 face"
    assert effect_text(question, without=46) == ""


def test_sides() -> None:
    assert (side_name(ANNA), side_text(ANNA)) == ("Anna", "97 faces, 2011 to 2019")
    assert (side_name(GROUP), side_text(GROUP)) == ("Group without a name", "2 faces, 2018")
    assert (side_name(FACE), side_text(FACE)) == ("Face without a name", "1 face")


def test_guesses_say_likeness_in_words() -> None:
    assert guess_text(guess(1, "Amara")) == "8 photos, looks alike"
    few = Evidence(EvidenceKind.FEW_EXAMPLES, (1,))
    assert guess_text(guess(1, "Amara", few)) == "8 photos"


@pytest.mark.parametrize(
    ("settled", "total", "text"),
    [
        (82, 100, "82 % of 100 faces settled"),
        (9411, 9412, "99 % of 9,412 faces settled"),
        (9412, 9412, "100 % of 9,412 faces settled"),
        (0, 0, "0 % of 0 faces settled"),
    ],
)
def test_progress_is_whole_only_when_it_is(settled: int, total: int, text: str) -> None:
    assert progress_text(settled, total) == text
