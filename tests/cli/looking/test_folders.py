"""`faceorg folders`: which there are, what is gone, and taking one out."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Run


@pytest.fixture
def folder(run: Run, tmp_path: Path, fake_models: None) -> Path:
    made = tmp_path / "photos"
    made.mkdir()
    for name in "abc":
        (made / f"{name}.jpg").write_text(name)
    assert run("index", str(made)).status == 0
    return made


def test_folders_with_what_is_gone(run: Run, folder: Path) -> None:
    assert run("folders").out.split() == [str(folder), "3", "photos", "watched"]
    (folder / "b.jpg").unlink()
    run("index", str(folder))
    first, second = run("folders").out.splitlines()
    assert first.endswith("2 photos  watched  1 gone")
    assert second.startswith("1 photo is no longer where it was. What you said about it is kept un")
    assert "2, 1 more is gone" in run("status").out


def test_a_drive_that_is_not_connected(run: Run, folder: Path, tmp_path: Path) -> None:
    folder.rename(tmp_path / "drive")
    assert "not connected" in run("folders").out
    shown = json.loads(run("folders", "--json").out)
    assert shown == {
        "path": str(folder),
        "watched": True,
        "away": True,
        "photos": 3,
        "missing": 0,
    }
    status = json.loads(run("status", "--json").out)
    assert status["folders_away"] == [str(folder)]
    assert (status["photos"]["all"], status["photos"]["away"]) == (3, 3)
    text = run("status").out
    assert f"{folder} (not connected)" in text
    assert "3, 3 on drives that are not connected" in text


def test_a_folder_is_taken_out_and_comes_back(run: Run, folder: Path) -> None:
    taken = run("folders", "--remove", str(folder))
    assert taken.status == 0
    assert taken.out.splitlines()[0] == (
        f"Taken out: {folder}, 3 photos. The files stay as they are."
    )
    assert (folder / "a.jpg").exists()
    assert json.loads(run("status", "--json").out)["photos"]["all"] == 0
    again = json.loads(run("index", str(folder), "--json").out)
    assert (again["read"], again["photos"]["all"], again["photos"]["missing"]) == (0, 3, 0)


def test_a_folder_that_was_never_chosen(run: Run, folder: Path) -> None:
    result = run("folders", "--remove", str(folder / "below"))
    assert result.status == 2
    assert "below" in result.err
