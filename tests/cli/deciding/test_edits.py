"""Commands that change people and faces."""

from __future__ import annotations

import io
import json
import sys
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Run

pytestmark = pytest.mark.usefixtures("filled")


def people(run: Run) -> dict[str, int]:
    """Names and confirmed faces."""
    return {p["name"]: p["faces"] for p in json.loads(run("people", "--json").out)["people"]}


def state(run: Run, face_id: int) -> str:
    shown = [json.loads(line) for line in run("faces", "--json").out.splitlines()]
    return next((row["state"] for row in shown if row["id"] == face_id), "gone")


def test_naming_a_group_confirms_its_faces(run: Run) -> None:
    result = run("name", "group:1", "Carla")
    assert (result.status, result.out) == (0, "Named 3 faces “Carla”.\n")
    assert people(run) == {"Anna": 3, "Ben": 1, "Carla": 3}


def test_a_known_name_means_the_known_person(run: Run) -> None:
    run("name", "face:9", "Anna")
    assert people(run) == {"Anna": 4, "Ben": 1}


def test_person_reference_as_a_name(run: Run) -> None:
    run("name", "group:1", "person:2")
    assert people(run) == {"Anna": 3, "Ben": 4}


def test_a_nearly_equal_name_is_refused_where_nobody_can_be_asked(run: Run) -> None:
    result = run("name", "group:1", "anna")
    assert result.status == 2
    assert "--same" in result.err
    assert people(run) == {"Anna": 3, "Ben": 1}


@pytest.mark.parametrize(
    ("flag", "expected"),
    [("--same", {"Anna": 6, "Ben": 1}), ("--new", {"Anna": 3, "anna": 3, "Ben": 1})],
)
def test_flags_say_who_is_meant(run: Run, flag: str, expected: dict[str, int]) -> None:
    assert run("name", "group:1", "anna", flag).status == 0
    assert people(run) == expected


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ("maybe\ny\n", {"Anna": 6, "Ben": 1}),
        ("n\n", {"Anna": 3, "anna": 3, "Ben": 1}),
        ("", {"Anna": 3, "Ben": 1}),
    ],
)
def test_a_person_at_a_terminal_is_asked(
    run: Run, monkeypatch: pytest.MonkeyPatch, answers: str, expected: dict[str, int]
) -> None:
    monkeypatch.setattr(sys, "stdin", _Terminal(answers))
    monkeypatch.setattr(sys, "stderr", asked := _Terminal())
    result = run("name", "group:1", "anna")
    monkeypatch.undo()
    assert "There is already somebody called “Anna”. The same person, person:1?" in asked.getvalue()
    assert (result.status == 0) == bool(answers)
    assert people(run) == expected


def test_renaming_and_its_collisions(run: Run) -> None:
    assert run("name", "Ben", "Benjamin").out == "Renamed “Ben” to “Benjamin”.\n"
    assert run("name", "Benjamin", "ANNA").status == 2
    assert run("name", "Benjamin", "ANNA", "--same").out == "Merged Benjamin, 1 face, into Anna.\n"
    assert people(run) == {"Anna": 4}


def test_faces_held_back_are_mentioned(run: Run) -> None:
    run("reject", "face:5", "--person", "Ben")
    result = run("name", "group:1", "Ben")
    assert result.out == "Named 2 faces “Ben”.\n"
    assert "Left out 1 face" in result.err


def test_only_one_thing_is_named_at_a_time(run: Run) -> None:
    assert run("name", "group:1", "face:9", "Carla").status == 2
    assert run("name", "face:8", "face:9", "Carla").out == "Named 2 faces “Carla”.\n"


def test_merging(run: Run) -> None:
    assert run("merge", "Anna", "person:2", "group:1").status == 0
    assert people(run) == {"Anna": 7}
    assert run("merge", "Anna").status == 2
    assert run("merge", "face:1", "Anna").status == 2


def test_confirming_one_or_all_of_a_person(run: Run) -> None:
    assert run("confirm", "Anna").out == "Confirmed 1 face of Anna.\n"
    assert run("confirm", "Anna").status == 2
    assert run("confirm", "face:9").status == 2
    run("undo")
    assert run("confirm", "face:8").status == 0


def test_rejecting(run: Run) -> None:
    assert run("reject", "face:8").out == "Rejected 1 face for Anna.\n"
    assert state(run, 8) == "unassigned"
    assert run("reject", "face:9").status == 2


def test_putting_aside_and_taking_back(run: Run) -> None:
    run("ignore", "group:1")
    assert [state(run, i) for i in (5, 6, 7)] == ["ignored"] * 3
    run("not-a-face", "face:9")
    assert state(run, 9) == "gone"
    run("restore", "face:5", "face:9")
    assert [state(run, i) for i in (5, 6, 9)] == ["unassigned", "ignored", "unassigned"]
    assert run("restore", "face:9").out == "Nothing had to be changed.\n"
    assert "give face:ID" in run("restore", "group:1").err  # it is no more


def test_undo_and_redo(run: Run) -> None:
    run("name", "group:1", "Carla")
    assert run("undo").out == "Undone: Named 3 faces “Carla”.\n"
    assert people(run) == {"Anna": 3, "Ben": 1}
    assert run("redo").out == "Done again: Named 3 faces “Carla”.\n"
    assert people(run)["Carla"] == 3
    refused = run("redo")
    assert (refused.status, refused.err) == (2, "There is nothing to redo.\n")


def test_undoing_to_the_start(run: Run) -> None:
    for _ in range(2):
        assert run("undo").status == 0
    assert people(run) == {}
    assert run("undo").status == 2


def test_faces_left_out_of_a_name(run: Run) -> None:
    assert run("name", "group:1", "Carla", "--without", "face:6").status == 0
    assert people(run) == {"Anna": 3, "Ben": 1, "Carla": 2}
    assert state(run, 6) == "unassigned"
    assert run("name", "face:9", "Carla", "--without", "face:6").status == 2


def test_undoing_down_to_an_edit(run: Run) -> None:
    run("name", "group:1", "Carla")
    run("ignore", "face:9")
    shown = [json.loads(line) for line in run("history", "--json").out.splitlines()]
    naming = shown[1]["id"]
    assert run("history").out.splitlines()[1].startswith(f"edit:{naming} ")
    result = run("undo", "--to", f"edit:{naming}")
    assert result.out == "Undone: Ignored 1 stranger.\nUndone: Named 3 faces “Carla”.\n"
    assert people(run) == {"Anna": 3, "Ben": 1}
    again = run("undo", "--to", str(naming))
    assert (again.status, again.out) == (2, "")
    assert f"no edit:{naming} that could be undone" in again.err
    assert run("undo", "--to", "99").status == 2
    assert people(run) == {"Anna": 3, "Ben": 1}


@pytest.mark.parametrize("target", ["face:99", "group:99", "person:99", "Nobody", "face:x"])
def test_unknown_targets_change_nothing(run: Run, target: str) -> None:
    before: Any = run("status", "--json").out
    assert run("name", target, "Carla").status == 2
    assert run("status", "--json").out == before
