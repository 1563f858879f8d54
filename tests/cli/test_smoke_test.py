"""The smoke test of installers: it passes here, and tells what is wrong."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from faceorg.cli import smoke_test
from faceorg.cli.main import main
from faceorg.cli.status import CommandError, Status

if TYPE_CHECKING:
    from collections.abc import Sequence

PHOTOS = Path(__file__).parent.parent / "data" / "photos"
PROOF = {
    "photos": 3,
    "faces": 2,
    "unnamed_groups": 0,
    "name": "Ada",
    "named": 2,
    "pages": ["people"],
}


def test_two_windows_find_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([smoke_test.ARGUMENT, str(PHOTOS)]) == Status.DONE
    said = capsys.readouterr().err
    assert "Passed: 10 photos" in said
    assert "5 pages shown" in said
    assert "and encrypted" in said


@pytest.mark.parametrize("found_again", [PROOF | {"photos": 2}, PROOF | {"pages": []}])
def test_what_is_lost_at_a_restart_fails(
    found_again: dict[str, Any], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    answers = [PROOF, found_again]

    def answer(library: Path, folders: Sequence[str]) -> dict[str, Any]:
        return answers.pop(0)

    monkeypatch.setattr(smoke_test, "_run_window", answer)
    monkeypatch.setattr(smoke_test, "_check_encrypting", lambda *_: None)
    assert main([smoke_test.ARGUMENT, str(PHOTOS)]) == Status.FAULT
    assert "After a restart it is not the same" in capsys.readouterr().err


def test_a_window_that_ends_badly_fails(tmp_path: Path) -> None:
    (tmp_path / "library").write_bytes(b"a file, and no folder")
    with pytest.raises(CommandError, match="ended with status 3"):
        smoke_test._run_window(tmp_path / "library", [])


def test_a_folder_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([smoke_test.ARGUMENT, str(tmp_path / "not there")]) == Status.FAULT
    assert "This folder is not there" in capsys.readouterr().err


def test_it_needs_a_folder(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([smoke_test.ARGUMENT]) == Status.USAGE
    assert "a folder with photos" in capsys.readouterr().err


def test_an_encrypted_library_without_the_person_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(smoke_test, "_said_by", lambda *_: "[]")
    with pytest.raises(CommandError, match="nobody is found"):
        smoke_test._check_encrypting(tmp_path / "library", tmp_path / "password", "Ada")
