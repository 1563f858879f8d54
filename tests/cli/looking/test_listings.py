"""Commands that only read."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

import pytest

from faceorg.domain.faces import FaceState
from faceorg.engine import edits
from tests.helpers.readings import add_photo, face

if TYPE_CHECKING:
    from collections.abc import Callable

    from faceorg.library.library import Library
    from tests.cli.conftest import Run

    OnLibrary = Callable[[Callable[[Library], Any]], Any]

pytestmark = pytest.mark.usefixtures("filled")


def rows(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


def test_people_are_listed_with_references_that_other_commands_take(run: Run) -> None:
    result = run("people")
    assert result.status == 0
    assert [line.split()[:2] for line in result.out.splitlines()] == [
        ["person:1", "Anna"],
        ["person:2", "Ben"],
        ["group:1", "3"],
        ["1", "face"],
    ]
    assert "1 suggestion" in result.out


def test_people_as_one_document(run: Run) -> None:
    document = json.loads(run("people", "--json").out)
    assert [(p["id"], p["name"], p["faces"]) for p in document["people"]] == [
        (1, "Anna", 3),
        (2, "Ben", 1),
    ]
    assert [(g["id"], g["faces"]) for g in document["groups"]] == [(1, 3)]
    assert document["loose"] == 1


def test_faces_say_where_in_pixels_and_whose(run: Run) -> None:
    faces = {row["id"]: row for row in rows(run("faces", "--json").out)}
    assert len(faces) == 9
    assert faces[1]["photo"] == "/photos/0000.jpg"
    assert faces[1]["box"] == [80.0, 900.0, 640.0, 600.0]  # of 4000 x 3000
    assert (faces[1]["state"], faces[1]["person"], faces[1]["group"]) == ("confirmed", "Anna", None)
    assert (faces[5]["state"], faces[5]["person"], faces[5]["group"]) == ("grouped", None, 1)
    assert (faces[9]["state"], faces[9]["person"], faces[9]["group"]) == ("unassigned", None, None)


def test_a_suggestion_is_no_answer(run: Run) -> None:
    suggested = next(row for row in rows(run("faces", "--json").out) if row["id"] == 8)
    assert suggested["state"] == "suggested"
    assert suggested["person"] is None
    assert suggested["suggestion"] == {"person": "Anna", "score": 0.6}


def test_faces_leave_out_what_is_not_a_face(run: Run) -> None:
    run("not-a-face", "face:9")
    assert 9 not in {row["id"] for row in rows(run("faces", "--json").out)}
    asked = run("faces", "--json", "--state", FaceState.NOT_A_FACE)
    assert [row["id"] for row in rows(asked.out)] == [9]


def test_faces_of_a_group_or_a_person(run: Run) -> None:
    assert [row["id"] for row in rows(run("faces", "--of", "group:1", "--json").out)] == [5, 6, 7]
    of_anna = rows(run("faces", "--of", "Anna", "--json").out)
    assert sorted(row["id"] for row in of_anna) == [1, 2, 3, 8]
    table = run("faces", "--of", "Anna").out.splitlines()
    assert any(line.startswith("face:8") and "Anna?" in line for line in table)


def test_a_path_that_is_no_utf8_survives_json(run: Run, on_library: OnLibrary) -> None:
    name = b"caf\xe9 \xf0\x9f\x98\x80 'quoted'\n.jpg"
    on_library(lambda library: add_photo(library, name, face(looks=8)))
    paths = [os.fsencode(row["photo"]) for row in rows(run("faces", "--json").out)]
    assert b"/photos/" + name in paths
    assert run("faces").status == 0
    assert run("photos", "--text", "quoted").out.count("\n") == 1


@pytest.mark.parametrize(
    ("asked", "names"),
    [
        (["--with", "Anna"], ["0000", "0001", "0002"]),
        (["--with", "Anna", "--with", "Ben"], ["0002"]),
        (["--with", "Anna", "--without", "Ben"], ["0000", "0001"]),
        (["--any", "Anna", "--any", "person:2"], ["0000", "0001", "0002"]),
        (["--with", "Anna", "--exactly"], ["0000", "0001"]),
        (["--unnamed"], ["0003", "0004", "0005", "0006", "0007"]),
        (["--text", "0004"], ["0004"]),
        (["--to", "1999"], []),
        (["--from", "2001-09", "--to", "2001-09-09"], [f"{i:04}" for i in range(8)]),
        (["--with", "Anna", "--alone"], ["0000", "0001"]),
        (["--faces", "2+"], ["0002"]),
        (["--faces", "2..3"], ["0002"]),
        (["--favourite"], []),
        (["--hidden"], []),
        (["--videos"], []),
        (["--folder", "/photos", "--text", "0004"], ["0004"]),
        (["--folder", "/elsewhere"], []),
        (["--camera", "none"], []),
        (["--near", "48.1,11.6,20km"], []),
        (["--ask", "anna ben"], ["0002"]),
        (["--ask", "anna -ben 2001"], ["0000", "0001"]),
        (["--ask", "ben", "--with", "Anna"], ["0002"]),
        (["--ask", "only anna"], ["0000", "0001"]),
        (["--ask", "folder:photos 0004"], ["0004"]),
    ],
)
def test_photos_answer_questions(run: Run, asked: list[str], names: list[str]) -> None:
    listed = run("photos", *asked)
    assert listed.status == 0
    assert sorted(listed.out.splitlines()) == [f"/photos/{name}.jpg" for name in names]
    as_json = rows(run("photos", *asked, "--json").out)
    assert sorted(row["photo"] for row in as_json) == [f"/photos/{name}.jpg" for name in names]


def test_what_was_understood_is_said_back(run: Run) -> None:
    asked = run("photos", "--ask", "anna or ben -nobody")
    assert (asked.status, asked.out) == (2, "")
    assert "Not known: “-nobody”." in asked.err
    asked = run("photos", "--ask", "anna or ben 2001 2+ faces")
    assert asked.out == "/photos/0002.jpg\n"
    assert "Asked for: Anna or Ben, 2001, At least 2 faces\n" in asked.err


def test_a_question_is_kept_as_a_smart_album(run: Run) -> None:
    assert run("photos", "--ask", "anna", "--keep-as", "Just Anna").status == 0
    (album,) = json.loads(run("albums", "--json").out)
    assert (album["name"], album["photos"]) == ("Just Anna", 3)
    refused = run("photos", "--album", "Just Anna")
    assert refused.status == 2
    assert "smart album" in refused.err
    assert run("photos", "--keep-as", "Everything").status == 2


@pytest.mark.parametrize("wrong", [("--near", "x"), ("--near", "99,1"), ("--faces", "many")])
def test_wrong_places_and_numbers(run: Run, wrong: tuple[str, str]) -> None:
    assert run("photos", *wrong).status == 2


def test_photos_can_be_listed_the_other_way_and_only_some_of_them(run: Run) -> None:
    newest = run("photos").out.splitlines()
    assert run("photos", "--oldest-first").out.splitlines() == newest[::-1]
    assert run("photos", "--limit", "2").out.splitlines() == newest[:2]
    assert run("photos", "--limit", "1", "--oldest-first").out.splitlines() == newest[-1:]
    ids = [row["id"] for row in rows(run("photos", "--limit", "2", "--json").out)]
    assert len(ids) == 2
    assert run("photos", "--limit", "0").status == 2


def test_paths_for_xargs_are_the_bytes_of_the_names(run: Run, on_library: OnLibrary) -> None:
    name = b"two\nlines \xff.jpg"
    on_library(lambda library: add_photo(library, name, face()))
    shown = run("photos", "-0").out
    assert shown.endswith("\0")
    paths = [os.fsencode(path) for path in shown[:-1].split("\0")]
    assert b"/photos/" + name in paths
    assert len(paths) == len(run("photos", "--json").out.splitlines())
    assert "two\\nlines" in run("photos").out
    made = run("album", "make", "All", *map(os.fsdecode, paths))
    assert made.status == 0, made.err
    assert run("album", "show", "All", "--print0").out == shown


def test_exactly_nobody_is_no_question(run: Run) -> None:
    assert run("photos", "--exactly").status == 2


def test_a_name_that_nobody_has_is_refused_with_a_hint(run: Run) -> None:
    result = run("photos", "--with", "anna")
    assert result.status == 2
    assert "Did you mean “Anna” (person:1)?" in result.err


def test_two_of_one_name_are_told_apart_by_reference(run: Run, on_library: OnLibrary) -> None:
    on_library(lambda library: edits.name_faces(library, [9], "Anna", new_person=True))
    result = run("photos", "--with", "Anna")
    assert result.status == 2
    assert "person:1" in result.err
    assert "person:3" in result.err
    assert run("photos", "--with", "person:3").out == "/photos/0007.jpg\n"


def test_status_counts_everything(run: Run) -> None:
    counts = json.loads(run("status", "--json").out)
    assert counts["photos"] == {
        "all": 8,
        "pending": 0,
        "done": 8,
        "problem": 0,
        "away": 0,
        "missing": 0,
        "hidden": 0,
    }
    assert counts["faces"]["confirmed"] == 4
    assert counts["faces"]["suggested"] == 1
    assert (counts["people"], counts["groups"], counts["problems"]) == (2, 1, 0)
    text = run("status").out
    assert "1 loose, 3 grouped, 1 suggested, 4 confirmed" in text


def test_history_has_the_latest_edit_first(run: Run) -> None:
    run("ignore", "face:9")
    run("undo")
    lines = run("history").out.splitlines()
    assert "Ignored 1 stranger" in lines[0]
    assert lines[0].endswith("(undone)")
    assert lines[1].endswith("Named 1 face “Ben”")
    assert [row["undone"] for row in rows(run("history", "--json").out)] == [True, False, False]
    assert len(run("history", "--limit", "1").out.splitlines()) == 1
