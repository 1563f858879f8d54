"""Every code has its sentence."""

import pytest

from faceorg.domain.errors import (
    EditRefusedError,
    EnvironmentFaultError,
    FaultCode,
    ProblemCode,
    RefusalCode,
)
from faceorg.ui.texts import messages


@pytest.mark.parametrize("code", list(ProblemCode))
def test_problem_is_one_sentence(code: ProblemCode) -> None:
    text = messages.problem_text(code, "")
    assert text.endswith(".")
    assert code.value not in text.split()


def test_kinds_of_problems_have_short_names_of_their_own() -> None:
    names = [messages.problem_kind(code) for code in ProblemCode]
    assert len(set(names)) == len(names)
    assert all(len(name) <= 20 and not name.endswith(".") for name in names)


def test_unsupported_kind_is_named() -> None:
    assert messages.problem_text(ProblemCode.UNSUPPORTED, "tiff") == (
        "This kind of TIFF cannot be read yet."
    )


@pytest.mark.parametrize("code", list(FaultCode))
def test_fault_says_what_and_what_to_do(code: FaultCode) -> None:
    sentence, action = messages.fault_parts(EnvironmentFaultError(code, "/some/where"))
    assert sentence.endswith(".")
    assert action.endswith(".")
    assert "{" not in sentence + action


@pytest.mark.parametrize("code", list(RefusalCode))
def test_refusal_is_one_sentence(code: RefusalCode) -> None:
    text = messages.refusal_text(EditRefusedError(code, "Anna"))
    assert text.endswith(".")
    assert "{" not in text


@pytest.mark.parametrize(
    ("verb", "summary", "text"),
    [
        ("name", {"faces": 31, "name": "Amara"}, "Named 31 faces “Amara”"),
        ("name", {"faces": 1, "name": "Amara"}, "Named 1 face “Amara”"),
        ("rename", {"old": "Ana", "name": "Anna"}, "Renamed “Ana” to “Anna”"),
        ("merge", {"faces": 12, "name": "Carla", "names": []}, "Merged 12 faces into Carla"),
        (
            "merge",
            {"faces": 9, "name": "Jonas", "names": ["Emil"]},
            "Merged Emil, 9 faces, into Jonas",
        ),
        ("merge", {"faces": 9, "groups": 2}, "Merged 2 groups, 9 faces"),
        ("confirm", {"faces": 12, "name": "Lena"}, "Confirmed 12 faces of Lena"),
        ("reject", {"faces": 4, "name": "Ben"}, "Rejected 4 faces for Ben"),
        ("ignore", {"faces": 1}, "Ignored 1 stranger"),
        ("not_a_face", {"faces": 3}, "Not a face: 3"),
        ("restore", {"faces": 2}, "Restored 2 faces"),
        ("set_cover", {"name": "Anna"}, "Set the cover of Anna"),
        ("set_birth_date", {"name": "Anna"}, "Set the birth date of Anna"),
        (
            "name",
            {"faces": 31, "name": "Anna", "swept": 1200},
            "Named 31 faces “Anna”, 1,200 more may be Anna",
        ),
        (
            "confirm",
            {"faces": 2, "name": "Anna, Ben", "swept": 3},
            "Confirmed 2 faces of Anna, Ben, 3 more suggested",
        ),
        (
            "confirm",
            {"faces": 6, "name": "Anna", "rejected": 2},
            "Confirmed 6 faces of Anna, rejected 2",
        ),
        ("split", {"faces": 52, "old": "Mira", "name": "Lena"}, "Split Mira, 52 faces to Lena"),
        ("split", {"faces": 1, "old": "Mira"}, "Split Mira, 1 face has no name now"),
        ("split_group", {"faces": 12}, "Split a group, 12 faces apart"),
        ("move", {"faces": 1}, "Moved 1 face to another group"),
        ("dissolve", {"faces": 12}, "Dissolved a group of 12 faces"),
        ("separate", {"names": ["Anna", "Ben"], "groups": 0}, "Kept Anna and Ben apart"),
        ("separate", {"names": ["Anna"], "groups": 1}, "Kept Anna and a group apart"),
        ("separate", {"names": [], "groups": 2}, "Kept two groups apart"),
        ("keep_together", {"name": "Anna"}, "Anna is one person"),
        ("keep_together", {"faces": 9}, "A group of 9 faces is one person"),
        ("keep_face", {"faces": 1, "name": "Anna"}, "Kept 1 face of Anna"),
        ("regroup", {"faces": 120}, "Grouped anew: 120 faces moved"),
        ("take_back_rejections", {"faces": 2, "name": "Ben"}, "2 faces may be Ben again"),
        ("draw", {"faces": 1, "name": "Martin"}, "Drew a missed face: Martin"),
        ("draw", {"faces": 1}, "Drew a missed face"),
        ("delete_faces", {"faces": 1}, "Removed 1 face"),
        ("hide_people", {"people": 1, "name": "Anna"}, "Hid Anna"),
        ("show_people", {"people": 2, "name": "Anna"}, "Showed Anna and others again"),
        (
            "delete_person",
            {"faces": 46, "name": "Anna"},
            "Removed Anna, 46 faces have no name now",
        ),
    ],
)
def test_edit_sentences(verb: str, summary: dict[str, object], text: str) -> None:
    assert messages.edit_text(verb, summary) == text


def test_counts_have_thousands_and_plurals() -> None:
    assert messages.count_text(1284, "photo") == "1,284 photos"
    assert messages.count_text(1, "photo") == "1 photo"
    assert messages.count_text(2, "person") == "2 people"


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (None, ""),
        (5, "Less than a minute left"),
        (60, "About 1 minute left"),
        (290, "About 5 minutes left"),
        (3 * 3600, "About 3 hours left"),
    ],
)
def test_time_left(seconds: float | None, text: str) -> None:
    assert messages.time_left_text(seconds) == text


def test_a_picture_that_is_too_large_says_how_large() -> None:
    said = messages.problem_text(ProblemCode.TOO_LARGE, "23000 x 19000")
    assert said == "The picture has 23,000 × 19,000 pixels, more than the settings allow."
    usual = messages.problem_text(ProblemCode.TOO_LARGE)
    assert messages.problem_text(ProblemCode.TOO_LARGE, "x") == usual
