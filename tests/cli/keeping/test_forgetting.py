"""Forgetting from the command line: what it says, asks, does and leaves."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from faceorg.domain.safety import ForgetKind, ForgetTarget
from faceorg.engine.safety import forgetting

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from faceorg.library.library import Library
    from tests.cli.conftest import Run

    OnLibrary = Callable[[Callable[[Library], Any]], Any]

pytestmark = pytest.mark.usefixtures("filled")


def people(run: Run) -> list[str]:
    rows = json.loads(run("people", "--json").out)
    return sorted(row["name"] for row in rows["people"])


def test_nobody_to_ask_is_no(run: Run) -> None:
    result = run("forget", "person", "Anna")
    assert result.status == 2
    assert "Forget Anna?" in result.err
    assert "What goes: 4 faces, 1 person and 1 step of the history." in result.err
    assert "--yes" in result.err
    assert people(run) == ["Anna", "Ben"]


def test_with_yes_it_is_done_at_once(run: Run) -> None:
    result = run("forget", "person", "Anna", "--yes")
    assert (result.status, result.out) == (0, "Anna is forgotten.\n")
    assert people(run) == ["Ben"]
    assert "Anna" not in run("history").out
    assert run("forget").out == ""


def test_json_has_the_counts(run: Run) -> None:
    result = run("forget", "person", "person:1", "--yes", "--json")
    assert json.loads(result.out) == {
        "kind": "person",
        "name": "Anna",
        "people": 1,
        "faces": 4,
        "photos": 0,
        "edits": 1,
        "backups": 0,
        "albums": 0,
    }


def test_unknown_ones_are_refused(run: Run, tmp_path: Path) -> None:
    for arguments in (("person", "Nobody"), ("folder", str(tmp_path)), ("strangers",)):
        result = run("forget", *arguments, "--yes")
        assert result.status == 2, arguments
        assert result.err.strip().endswith("."), arguments


def test_everything(run: Run) -> None:
    assert run("forget", "everything", "--yes").out == "Everything is forgotten.\n"
    status = json.loads(run("status", "--json").out)
    assert status["photos"]["done"] == 0
    assert people(run) == []


def test_what_waits_is_shown(run: Run, on_library: OnLibrary) -> None:
    assert "Nothing waits" in run("forget").err
    anna = on_library(lambda library: library.people.named("Anna")[0].person_id)
    target = ForgetTarget(ForgetKind.PERSON, anna)
    on_library(lambda library: forgetting.ask(library, target))
    assert run("forget").out.endswith("  Anna\n")
    assert json.loads(run("forget", "--json").out)["waiting"][0]["name"] == "Anna"
    on_library(lambda library: forgetting.ask(library, target, 0.0))
    assert "Nothing waits" in run("forget").err
    assert people(run) == ["Ben"]


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo terminals")
@pytest.mark.parametrize(("answer", "left"), [(b"\n", ["Anna", "Ben"]), (b"y\n", ["Ben"])])
def test_asks_at_a_terminal(run: Run, library_dir: Path, answer: bytes, left: list[str]) -> None:
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "faceorg", "--library", str(library_dir)]
    process = subprocess.Popen(  # noqa: S603
        [*command, "forget", "person", "Anna"], stdin=theirs, stderr=theirs, stdout=theirs
    )
    os.close(theirs)
    said = b""
    while b"[y/N]" not in said:
        said += os.read(ours, 1000)
    os.write(ours, answer)
    assert process.wait(60) in (0, 2)
    os.close(ours)
    assert people(run) == left
