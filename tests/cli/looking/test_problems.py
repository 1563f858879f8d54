"""`faceorg problems`: reasons with counts, since when, put aside and brought back."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

import pytest

from faceorg.domain.errors import ProblemCode

if TYPE_CHECKING:
    from collections.abc import Callable

    from faceorg.library.library import Library
    from tests.cli.conftest import Run

    OnLibrary = Callable[[Callable[[Library], Any]], Any]

DAMAGED, EMPTY = ProblemCode.DAMAGED, ProblemCode.EMPTY


@pytest.fixture
def listed(filled: None, on_library: OnLibrary) -> None:
    """Three problems of two kinds."""

    def record(library: Library) -> None:
        for path, code in ((b"/p/a.jpg", DAMAGED), (b"/p/\xff.jpg", EMPTY), (b"/p/c.jpg", DAMAGED)):
            library.problems.record(path, code, "")
        library.database.run("UPDATE problems SET since = '2026-05-03T10:00:00+00:00'")

    on_library(record)


def rows(out: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in out.splitlines()]


@pytest.mark.usefixtures("filled")
def test_no_problems(run: Run) -> None:
    result = run("problems")
    assert (result.status, result.out) == (0, "No problems.\n")


@pytest.mark.usefixtures("listed")
def test_problems_stand_under_their_reasons_the_most_frequent_first(run: Run) -> None:
    result = run("problems")
    assert result.status == 1
    assert result.out.splitlines() == [
        "The file is damaged. 2 files (--reason damaged)",
        "  2026-05-03  /p/a.jpg",
        "  2026-05-03  /p/c.jpg",
        "The file is empty. 1 file (--reason empty)",
        "  2026-05-03  /p/\udcff.jpg",
    ]
    only = run("problems", "--reason", "empty")
    assert only.out.startswith("The file is empty. 1 file")
    assert run("problems", "--reason", "crashed").out == "No problems.\n"


@pytest.mark.usefixtures("listed")
def test_problems_as_json(run: Run) -> None:
    first, *_, last = rows(run("problems", "--json").out)
    assert first == {
        "path": "/p/a.jpg",
        "code": "damaged",
        "reason": "The file is damaged.",
        "detail": "",
        "since": "2026-05-03T10:00:00+00:00",
        "ignored": False,
    }
    assert os.fsencode(last["path"]) == b"/p/\xff.jpg"


@pytest.mark.usefixtures("listed")
def test_putting_aside_and_bringing_back(run: Run) -> None:
    result = run("problems", "--ignore", "/p/a.jpg", "/p/\udcff.jpg")
    assert result.out.startswith("The file is damaged. 1 file")
    assert "2 files ignored earlier" in result.err
    aside = run("problems", "--ignored")
    assert (aside.status, aside.out.count("/p/")) == (0, 2)
    assert run("problems", "--bring-back", "/p/a.jpg").out.startswith(
        "The file is damaged. 2 files"
    )
    assert run("problems", "--reason", "damaged", "--ignore").out == "No problems.\n"
    assert run("problems").out == "No problems.\n"
    assert run("problems", "--bring-back", "--reason", "damaged").out.count("/p/") == 2


@pytest.mark.usefixtures("listed")
def test_what_cannot_be_put_aside(run: Run) -> None:
    result = run("problems", "--ignore")
    assert (result.status, result.err.startswith("Say which")) == (2, True)
    result = run("problems", "--ignore", "/p/\x1b[31mfine.jpg")
    assert (result.status, result.err) == (2, "There is no problem with /p/\\x1b[31mfine.jpg.\n")
