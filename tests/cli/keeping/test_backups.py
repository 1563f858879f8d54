"""Backing up, restoring and repairing from the command line."""

from __future__ import annotations

import json
import shutil
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from faceorg.cli.status import Status
from faceorg.engine import edits
from faceorg.library.library import DATABASE_NAME, Library
from tests.helpers.pages import PAGE, pages_of_tables
from tests.helpers.readings import add_people

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Run


@pytest.fixture
def named(library_dir: Path) -> Path:
    """A library with one person."""
    with closing(Library(library_dir)) as library:
        add_people(library, [[1], [2], [3]])
        edits.name_faces(library, [library.faces.all()[0].face_id], "Anna")
    return library_dir


def test_backing_up_listing_and_going_back(named: Path, run: Run) -> None:
    assert "no backup" in run("restore-backup").out
    assert run("backup").status == Status.DONE
    assert run("name", "person:1", "Berta").status == Status.DONE
    listed = run("restore-backup")
    assert "asked for  1 person  3 faces" in listed.out
    assert run("restore-backup", "1").status == Status.DONE
    assert "Anna" in run("people").out
    rows = json.loads(run("restore-backup", "--json").out)
    assert [row["reason"] for row in rows] == ["restore", "asked"]
    assert run("restore-backup", rows[0]["path"]).status == Status.DONE
    assert "Berta" in run("people").out


def test_a_backup_in_a_file_of_its_own(named: Path, tmp_path: Path, run: Run) -> None:
    file = tmp_path / "mine.sqlite"
    assert "1 person, 3 faces" in run("backup", str(file)).out
    assert run("backup", str(file)).status == Status.USAGE, "it is there already"
    (named / DATABASE_NAME).unlink()
    restored = run("restore-backup", str(file))
    assert restored.status == Status.DONE
    assert "kept" not in restored.err, "there was nothing"
    assert "Anna" in run("people").out


def test_a_backup_opens_on_another_computer(named: Path, tmp_path: Path, run: Run) -> None:
    file = tmp_path / "mine.sqlite"
    assert run("backup", str(file)).status == Status.DONE
    shutil.rmtree(named)
    assert run("restore-backup", str(file)).status == Status.DONE
    assert "Anna" in run("people").out
    assert named.stat().st_mode & 0o777 == 0o700


def test_a_damaged_library_gives_way_and_its_file_is_named(
    named: Path, tmp_path: Path, run: Run
) -> None:
    file = tmp_path / "mine.sqlite"
    assert run("backup", str(file)).status == Status.DONE
    (named / DATABASE_NAME).write_bytes(b"\x55" * 9000)
    restored = run("restore-backup", str(file))
    assert restored.status == Status.DONE
    assert "library.damaged-" in restored.err
    assert "Anna" in run("people").out


def test_a_library_that_may_not_be_looked_into(
    named: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> list[Path]:
        raise PermissionError(13, "Permission denied")

    (named / DATABASE_NAME).unlink()
    monkeypatch.setattr("pathlib.Path.glob", refuse)
    status = run("status")
    assert status.status == Status.FAULT
    assert "may not" in status.err


def test_what_is_no_backup(named: Path, tmp_path: Path, run: Run) -> None:
    (tmp_path / "text").write_text("no")
    for word in ("7", str(tmp_path / "text"), str(tmp_path / "nowhere")):
        done = run("restore-backup", word)
        assert done.status == Status.FAULT
        assert done.err
    assert "no backup 7" in run("restore-backup", "7").err
    assert run("backup", str(tmp_path / "nowhere" / "file")).status == Status.USAGE
    assert "Anna" in run("people").out


def test_an_open_library_is_told_to_be_closed(named: Path, run: Run) -> None:
    run("backup")
    with closing(Library(named)):
        done = run("restore-backup", "1")
    assert done.status == Status.FAULT
    assert "Close it" in done.err


def test_repairing_names_the_backup_or_saves_what_can_be_read(named: Path, run: Run) -> None:
    file = named / DATABASE_NAME
    sound = file.read_bytes()
    harmed = bytearray(sound)
    rows = sorted(set(range(len(sound) // PAGE)) - pages_of_tables(sound))
    for page in rows[2::3]:
        harmed[page * PAGE : (page + 1) * PAGE] = bytes(PAGE)
    file.write_bytes(harmed)
    done = run("check", "--repair")
    assert done.status == Status.PROBLEMS
    assert "Saved: 1 person" in done.err
    assert "Anna" in run("people").out
    (kept,) = named.glob("library.damaged-*.sqlite")
    assert kept.read_bytes() == bytes(harmed)
    file.write_bytes(sound)
    run("backup")
    file.write_bytes(b"")
    done = run("check", "--repair")
    assert "restore-backup" in done.err
    assert file.read_bytes() == b""
