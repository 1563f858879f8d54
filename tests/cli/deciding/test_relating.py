"""`faceorg relate`, and what `faceorg people --json` says of it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Run

pytestmark = pytest.mark.usefixtures("filled")


def relations(run: Run) -> dict[str, Any]:
    people = json.loads(run("people", "--json").out)["people"]
    return {person["name"]: person["relations"] for person in people}


def test_saying_and_taking_back(run: Run) -> None:
    result = run("relate", "Anna", "parent", "Ben")
    assert (result.status, result.out) == (0, "Anna is a parent of Ben.\n")
    assert relations(run) == {
        "Anna": [{"id": 2, "is": "child"}],
        "Ben": [{"id": 1, "is": "parent"}],
    }
    result = run("relate", "Ben", "none", "person:1")
    assert result.out == "Ben and Anna are not said to be related any more.\n"
    assert relations(run) == {"Anna": [], "Ben": []}
    assert run("undo").out == "Undone: Ben and Anna are not said to be related any more.\n"
    assert run("relate", "Ben", "partner", "Anna").out == "Ben and Anna are partners.\n"
    assert run("relate", "Ben", "child", "Anna").out == "Ben is a child of Anna.\n"


def test_what_cannot_be_is_refused_in_a_sentence(run: Run) -> None:
    run("relate", "Anna", "parent", "Ben")
    for arguments, sentence in (
        (("Anna", "partner", "Anna"), "Nobody is related to themselves."),
        (("Carla", "parent", "Ben"), "There is nobody called “Carla”."),
    ):
        result = run("relate", *arguments)
        assert result.status == 2
        assert sentence in result.err
    run("name", "group:1", "Carla")
    run("relate", "Ben", "parent", "Carla")
    result = run("relate", "Carla", "parent", "Anna")
    assert (result.status, "their own ancestors" in result.err) == (2, True)
    assert "not said to be related" in run("relate", "Carla", "none", "Anna").err
    assert run("relate", "Anna", "sibling", "Ben").status == 2
