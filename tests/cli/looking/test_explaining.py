"""`faceorg why` tells in words what speaks for and against a face being where it is."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Run

pytestmark = pytest.mark.usefixtures("matched")


def test_a_suggested_face(run: Run) -> None:
    shown = json.loads(run("why", "face:8", "--json").out)
    assert (shown["face"], shown["person"], shown["name"]) == (8, 1, "Anna")
    assert {near["face"] for near in shown["near"]} == {1, 2, 3}
    assert all("alike" in near["evidence"] for near in shown["near"])
    assert {"for", "against", "others"} <= set(shown)
    lines = run("why", "face:8").out.splitlines()
    assert lines[:2] == ["face:8 is suggested: person:1 Anna.", "Most like it:"]
    assert sorted(line.split()[0] for line in lines[2:5]) == ["face:1", "face:2", "face:3"]
    assert "/photos/" in lines[2]


def test_a_face_like_no_other(run: Run) -> None:
    shown = json.loads(run("why", "face:9", "--json").out)
    assert shown["face"] == 9
    assert run("why", "face:9").out.startswith("face:9 is unassigned")


def test_whom_an_undecided_face_is_most_like_is_not_said_as_if_it_were(run: Run) -> None:
    run("reject", "face:8")
    first = run("why", "face:8").out.splitlines()[0]
    assert first == "face:8 is unassigned. Of all people it is most like person:1 Anna."


def test_what_was_rejected_speaks_against(run: Run) -> None:
    run("reject", "face:8")
    shown = run("why", "face:8").out
    assert "You said it is not Anna" in shown
    assert "You said it is not Anna" in json.loads(run("why", "face:8", "--json").out)["against"]


@pytest.mark.parametrize("what", ["face:99", "group:1", "Anna"])
def test_only_faces_are_explained(run: Run, what: str) -> None:
    assert run("why", what).status == 2
