"""`faceorg people-file`: what is printed, what is written, and which status it ends with."""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING, Any

import pytest

from faceorg.engine import edits
from faceorg.library.files import stretching
from tests.engine.people_file.two_libraries import add, looks
from tests.helpers.encrypting_process import QUICK_SCRYPT
from tests.helpers.readings import people_state

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from faceorg.library.library import Library
    from tests.cli.conftest import Run

    OnLibrary = Callable[[Callable[[Library], Any]], Any]


@pytest.fixture
def file(run: Run, on_library: OnLibrary, tmp_path: Path) -> str:
    """A people file of Anna, then a library with another photo of her, and the same one."""

    def fill(library: Library) -> None:
        anna = [*looks(library, 1, 3), *add(library, b"both.jpg", 1, shot=900)]
        edits.name_faces(library, anna, "Anna")
        edits.name_faces(library, add(library, b"tim.jpg", 2), "Tim")

    on_library(fill)
    path = str(tmp_path / "family.faceorg-people")
    assert run("people-file", "write", path, "--open").status == 0
    assert run("forget", "everything", "--yes").status == 0

    def fill_again(library: Library) -> None:
        add(library, b"both.jpg", 1, shot=900)
        looks(library, 1, 2)

    on_library(fill_again)
    return path


def test_a_dry_run_changes_nothing(run: Run, file: str, on_library: OnLibrary) -> None:
    before = on_library(people_state)
    ran = run("people-file", "read", "--dry-run", file)
    assert (ran.status, on_library(people_state)) == (0, before)
    assert ran.out.splitlines()[1:] == [
        "Anna  1 face, known by 4 faces  new",
        "Tim   known by 1 face           new",
        "1 of the file's 5 photos is in this library.",
        "Would name 1 face.",
        "In other photos faces like theirs are suggested; nothing is named by itself.",
    ]


@pytest.mark.parametrize("command", [("people-file", "read"), ("import",)])
def test_reading_twice_and_undoing(run: Run, file: str, command: tuple[str, ...]) -> None:
    first = run(*command, file)
    assert first.status == 0
    last = "2 faces are suggested to them now: look at them in the inbox."
    assert first.out.splitlines()[-1] == last
    again = run(*command, file)
    assert "1 is known here already." in again.out
    assert run("history").out.count("people file") == 1
    assert (
        run("undo").out
        == "Undone: Took over a people file: 2 new people, 1 face named, 2 more suggested.\n"
    )
    assert "Anna" not in run("people").out


def test_names_can_be_told(run: Run, file: str) -> None:
    ran = run("people-file", "read", file, "--json", "--as", "Anna=Annika", "--as", "tim=")
    told = json.loads(ran.out)
    assert [(p["here"], p["left_out"]) for p in told["people"]] == [
        ("Annika", False),
        ("Tim", True),
    ]
    assert told["suggested"] == 2
    people = run("people").out
    assert "Annika" in people
    assert "Tim" not in people


def test_passwords(run: Run, file: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stretching, "SCRYPT_N", QUICK_SCRYPT)
    run("people-file", "read", file)
    secret, wrong = tmp_path / "secret", tmp_path / "wrong"
    secret.write_text("correct horse\n")
    wrong.write_text("battery\n")
    sealed = str(tmp_path / "sealed.faceorg-people")
    ran = run("people-file", "write", sealed, "Anna", "--file-password", str(secret))
    assert (ran.status, "Wrote 1 person" in ran.out) == (0, True)
    assert "can be rebuilt" in ran.err
    for words, status, text in (
        ((), 3, "--file-password FILE.\nThis people file is locked with a password"),
        (("--file-password", str(wrong)), 3, "does not open"),
        (("--file-password", str(secret)), 0, ""),
    ):
        for command in (("people-file", "read"), ("import",)):
            ran = run(*command, "--dry-run", sealed, *words)
            assert (ran.status, text in ran.err) == (status, True)


def test_no_password_is_said(
    run: Run, file: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("people-file", "read", file)
    monkeypatch.setattr("sys.stdin", io.StringIO(""))  # as from cron
    ran = run("people-file", "write", str(tmp_path / "x.faceorg-people"))
    assert (ran.status, "No password was given" in ran.err) == (2, True)
    assert not (tmp_path / "x.faceorg-people").exists()


def test_wrong_words(run: Run, file: str, tmp_path: Path) -> None:
    run("people-file", "read", file)
    for words, text in (
        (("write", file, "--open"), "--replace"),
        (("write", str(tmp_path / "x.zip"), "--open"), "ends in .faceorg-people"),
        (("write", str(tmp_path / "x.faceorg-people"), "Nobody", "--open"), "Nobody"),
        (("write", str(tmp_path / "x.faceorg-people"), "--open", "--file-password", "x"), "one of"),
    ):
        ran = run("people-file", *words)
        assert (ran.status, text in ran.err) == (2, True)
    assert run("people-file", "write", file, "--open", "--replace").status == 0
    assert run("import", file, file).status == 2
    assert run("people-file", "read", str(tmp_path / "none.faceorg-people")).status == 3
    (tmp_path / "odd.faceorg-people").write_bytes(b"PK\x05\x06")
    ran = run("people-file", "read", str(tmp_path / "odd.faceorg-people"))
    assert (ran.status, "no people file" in ran.err) == (3, True)
