"""The inbox from the command line: scripts can work through it question by question."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from faceorg.domain.ids import FaceId, GroupId, PersonId
from faceorg.domain.review import (
    Evidence,
    EvidenceKind,
    Guess,
    Inbox,
    Question,
    QuestionKind,
    Side,
)
from faceorg.engine import inbox as engine_inbox

if TYPE_CHECKING:
    from tests.cli.conftest import Run

pytestmark = pytest.mark.usefixtures("matched")


def next_question(run: Run, *words: str) -> dict[str, Any]:
    result = run("inbox", "next", "--json", *words)
    assert result.status == 0, result.err
    question: dict[str, Any] = json.loads(result.out)
    return question


def rows(run: Run, *command: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in run(*command, "--json").out.splitlines()]


def confirmed(run: Run) -> dict[int, str]:
    return {row["id"]: row["person"] for row in rows(run, "faces", "--state", "confirmed")}


def state(run: Run, face_id: int) -> str:
    shown = rows(run, "faces")
    return next((row["state"] for row in shown if row["id"] == face_id), "gone")


def test_how_much_is_settled(run: Run) -> None:
    shown = json.loads(run("inbox", "--json").out)
    assert (shown["settled"], shown["total"], shown["settled_today"]) == (4, 9, 4)
    assert set(shown["questions"]) == {kind.value for kind in QuestionKind}
    assert shown["questions"]["who"] >= 1
    text = run("inbox").out
    assert text.startswith("44 % of 9 faces settled, 4 of them today.\n")
    assert "Who is this?" in text


def test_a_question_as_json(run: Run) -> None:
    question = next_question(run, "--kind", "who")
    assert set(question) == {
        *("id", "kind", "text", "settles", "skipped", "answers", "sides", "guesses", "evidence")
    }
    assert (question["kind"], question["text"]) == ("who", "Who is this?")
    (side,) = question["sides"]
    assert (side["person"], side["group"], side["name"]) == (None, 1, None)
    assert (side["face_count"], side["photo_count"]) == (3, 3)
    assert sorted(face["face"] for face in side["faces"]) == [5, 6, 7]
    first = side["faces"][0]
    known = next(row for row in rows(run, "faces") if row["id"] == first["face"])
    assert first == {"face": known["id"], "photo": known["photo"], "box": known["box"]}


def test_a_question_in_words(run: Run) -> None:
    question = next_question(run, "--kind", "who")
    shown = run("inbox", "next", "--kind", "who").out
    assert shown.startswith("Who is this? Settles 3 faces.\ngroup:1 Group without a name: 3 faces")
    assert "face:5  /photos/" in shown
    assert f"faceorg inbox answer {question['id']} " in shown
    assert "name NAME" in shown.splitlines()[-1]


def test_answering_with_a_name(run: Run) -> None:
    question = next_question(run, "--kind", "who")
    result = run("inbox", "answer", question["id"], "name", "Carla")
    assert (result.status, result.out) == (0, "Named 3 faces “Carla”.\n")
    assert confirmed(run).items() >= {5: "Carla", 6: "Carla", 7: "Carla"}.items()
    run("undo")
    assert next_question(run, "--kind", "who")["id"] == question["id"]


def test_faces_held_back_from_a_name_are_mentioned(run: Run) -> None:
    run("reject", "face:5", "--person", "Ben")
    question = next_question(run, "--kind", "who")
    result = run("inbox", "answer", question["id"], "name", "Ben")
    assert result.out == "Named 2 faces “Ben”.\n"
    assert "Left out 1 face" in result.err


def test_faces_left_out_of_a_name_are_somebody_else(run: Run) -> None:
    question = next_question(run, "--kind", "who")
    given = ("inbox", "answer", question["id"], "name", "Carla", "--without", "face:6")
    assert run(*given).status == 0
    assert confirmed(run).items() >= {5: "Carla", 7: "Carla"}.items()
    assert 6 not in confirmed(run)
    assert [(r["face"], r["name"]) for r in rows(run, "rejections")] == [(6, "Carla")]


def test_a_nearly_equal_name_is_asked_about_here_too(run: Run) -> None:
    question = next_question(run, "--kind", "who")
    refused = run("inbox", "answer", question["id"], "name", "ben")
    assert refused.status == 2
    assert "--same" in refused.err
    assert run("inbox", "answer", question["id"], "name", "ben", "--same").status == 0
    assert confirmed(run)[5] == "Ben"


def test_yes_and_no_to_suggestions(run: Run) -> None:
    question = next_question(run, "--kind", "suggestions")
    assert [guess["name"] for guess in question["guesses"]] == ["Anna"] * len(
        question["sides"][0]["faces"]
    )
    assert run("inbox", "next", "--kind", "suggestions").out.splitlines()[2].split() == [
        "face:8",
        "Anna?",
        "/photos/0006.jpg",
    ]
    assert run("inbox", "answer", question["id"], "yes").status == 0
    assert confirmed(run)[8] == "Anna"
    run("undo")
    assert run("inbox", "answer", question["id"], "no").status == 0
    assert state(run, 8) == "unassigned"
    assert [json.loads(line)["face"] for line in run("rejections", "--json").out.splitlines()] == [
        8
    ]


@pytest.mark.parametrize(("answer", "becomes"), [("ignore", "ignored"), ("notface", "gone")])
def test_putting_aside(run: Run, answer: str, becomes: str) -> None:
    question = next_question(run, "--kind", "who")
    assert run("inbox", "answer", question["id"], answer).status == 0
    assert [state(run, i) for i in (5, 6, 7)] == [becomes] * 3


def test_skipping_puts_off_and_is_no_edit(run: Run) -> None:
    first = next_question(run)
    before = run("history", "--json").out
    assert run("inbox", "answer", first["id"], "skip").out == "Put off.\n"
    assert run("history", "--json").out == before
    assert next_question(run)["id"] != first["id"]
    for _ in range(20):  # after all others it is asked again
        after = next_question(run, "--kind", first["kind"])
        if after["skipped"]:
            break
        assert run("inbox", "answer", after["id"], "skip").status == 0
    assert after["id"] == first["id"]


def test_a_question_that_no_longer_stands_is_refused(run: Run) -> None:
    question = next_question(run, "--kind", "who")
    run("ignore", "face:5")
    before = run("faces", "--json").out
    result = run("inbox", "answer", question["id"], "name", "Carla")
    assert result.status == 2
    assert result.err.strip()
    assert run("faces", "--json").out == before
    assert run("inbox", "answer", "nonsense", "yes").status == 2


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("who", ["name"]),
        ("who", ["ignore", "Carla"]),
        ("who", ["skip", "--without", "face:5"]),
        ("suggestions", ["no", "--without", "face:8"]),
    ],
)
def test_answers_that_do_not_fit(run: Run, kind: str, words: list[str]) -> None:
    before = run("faces", "--json").out
    question = next_question(run, "--kind", kind)
    assert run("inbox", "answer", question["id"], *words).status == 2
    assert run("faces", "--json").out == before


# every kind, as the engine may ask it ------------------------------------------------------------

ANNA = Side(PersonId(1), None, "Anna", (FaceId(1), FaceId(2)), 3, 3, (2019, 2021))
GROUP = Side(None, GroupId(1), "", (FaceId(5), FaceId(6), FaceId(7)), 3, 3, None)
LOOSE = Side(None, None, "", (FaceId(9),), 1, 1, None)
ALIKE = Evidence(EvidenceKind.VERY_ALIKE)
GUESS = Guess(PersonId(2), "Ben", FaceId(4), 1, ALIKE)


def asked(monkeypatch: pytest.MonkeyPatch, *questions: Question) -> None:
    monkeypatch.setattr(engine_inbox, "read_inbox", lambda _: Inbox(questions, 4, 9, 1))


@pytest.mark.parametrize(
    ("question", "lines", "answers"),
    [
        (
            Question("same-1", QuestionKind.SAME, 3, (ANNA, GROUP), evidence=(ALIKE,)),
            ["Are these the same person? Settles 3 faces.", "Look very alike."],
            ["yes", "no", "skip"],
        ),
        (
            Question("two-1", QuestionKind.TWO, 0, (GROUP, LOOSE)),
            ["Is this one person or two?", "1 face"],
            ["yes", "no", "skip"],
        ),
        (
            Question("outlier-1", QuestionKind.OUTLIER, 1, (ANNA, LOOSE)),
            [
                "Is this really Anna? Settles 1 face.",
                "person:1 Anna: 3 faces, 2019 to 2021",
                "  face:9  /photos/0007.jpg",
            ],
            ["yes", "no", "name", "ignore", "notface", "skip"],
        ),
        (
            Question("who-1", QuestionKind.WHO, 1, (LOOSE,), (GUESS,)),
            ["Perhaps person:2 Ben: 1 photo, looks very alike"],
            ["yes", "no", "name", "ignore", "notface", "skip"],
        ),
        (
            Question("who 2", QuestionKind.WHO, 1, (LOOSE,)),
            ["faceorg inbox answer 'who 2' name NAME|ignore|notface|skip"],
            ["name", "ignore", "notface", "skip"],
        ),
    ],
)
def test_every_kind_of_question(
    run: Run,
    monkeypatch: pytest.MonkeyPatch,
    question: Question,
    lines: list[str],
    answers: list[str],
) -> None:
    asked(monkeypatch, question)
    shown = run("inbox", "next").out.splitlines()
    assert set(lines) <= set(shown), shown
    row = next_question(run)
    assert (row["id"], row["answers"]) == (question.question_id, answers)
    assert (
        run(
            "inbox", "answer", question.question_id, "yes" if "yes" not in answers else "name"
        ).status
        == 2
    )


def test_nothing_left_to_ask(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    asked(monkeypatch)
    assert run("inbox", "next").out == "Nothing is left to ask.\n"
    assert run("inbox", "next", "--json").out == "null\n"
    assert "Nothing is left to ask.\n" in run("inbox").out


def test_long_questions_show_some_faces(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    many = Side(None, GroupId(1), "", tuple(map(FaceId, range(1, 31))), 30, 30, None)
    asked(monkeypatch, Question("who-1", QuestionKind.WHO, 30, (many,)))
    assert "  and 18 faces more\n" in run("inbox", "next").out
