"""`faceorg forget traces`: everything goes that FaceOrg made, and nothing else."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from faceorg.domain.errors import EnvironmentFaultError, FaultCode
from faceorg.library.files import keys
from faceorg.library.library import Library
from tests.helpers.foreign import jpeg

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.cli.conftest import Run

    OnLibrary = Callable[[Callable[[Library], Any]], Any]

ROOT = Path(__file__).parents[3]


def files(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))


def test_every_file_is_listed_first(run: Run, library_dir: Path, on_library: OnLibrary) -> None:
    on_library(lambda library: library.settings.set("x", 1))
    (library_dir / "backups").mkdir(exist_ok=True)
    (library_dir / "backups" / "library-000001-20260101T000000Z-daily.sqlite").write_bytes(b"x")
    (library_dir / "library.damaged-1.sqlite").write_bytes(b"x")
    there = [str(p) for p in library_dir.rglob("*") if p.is_file()]
    found = json.loads(run("forget", "traces", "--dry-run", "--json").out)
    assert (found["removed"], found["others"], found["keyring"]) == (False, [], "")
    assert sorted(file["path"] for file in found["files"]) == sorted(there)
    assert run("forget", "traces", "--dry-run").status == 0
    assert sorted(str(p) for p in library_dir.rglob("*") if p.is_file()) == sorted(there)


def test_nobody_to_ask_is_no(run: Run, library_dir: Path, on_library: OnLibrary) -> None:
    on_library(lambda library: library.settings.set("x", 1))
    ran = run("forget", "traces")
    assert ran.status == 2
    assert "add --yes" in ran.err
    assert (library_dir / "library.sqlite").exists()


def test_all_of_it_goes_and_nothing_else(
    run: Run, library_dir: Path, on_library: OnLibrary
) -> None:
    on_library(lambda library: library.settings.set("x", 1))
    (library_dir / "notes.txt").write_text("mine")
    (library_dir / "my.lock").write_text("mine")
    ran = run("forget", "traces", "--yes")
    assert ran.status == 0
    assert "notes.txt" in ran.err
    assert files(library_dir) == ["my.lock", "notes.txt"]
    assert library_dir.parent.is_dir()
    assert "Nothing of FaceOrg's" in run("forget", "traces", "--yes").err


def test_a_library_that_is_open_stays(run: Run, library_dir: Path) -> None:
    library = Library(library_dir)
    try:
        assert run("forget", "traces", "--yes").status == 3
        assert (library_dir / "library.sqlite").exists()
    finally:
        library.close()


def test_the_key_in_the_keyring_goes_without_a_password(
    run: Run, library_dir: Path, on_library: OnLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    on_library(lambda library: library.settings.set("x", 1))
    keys.begin(library_dir, keys.Key.new(), "a password", keys.UnderWay.NOTHING)
    kept = keys.read(library_dir)
    gone: list[str] = []
    monkeypatch.setattr(keys, "read", lambda _: replace(kept, keyring=True))
    monkeypatch.setattr(keys, "_leave_keyring", lambda one: gone.append(one.library))
    assert kept.library in run("forget", "traces", "--dry-run").out
    assert gone == []
    assert run("forget", "traces", "--yes").status == 0
    assert gone == [kept.library]
    assert not library_dir.exists()


def test_a_keyring_that_cannot_be_reached_stops_it(
    run: Run, library_dir: Path, on_library: OnLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    on_library(lambda library: library.settings.set("x", 1))
    keys.begin(library_dir, keys.Key.new(), "a password", keys.UnderWay.NOTHING)
    kept = keys.read(library_dir)

    def refuse(_: object) -> None:
        raise EnvironmentFaultError(FaultCode.KEYRING_LOST, kept.library)

    monkeypatch.setattr(keys, "read", lambda _: replace(kept, keyring=True))
    monkeypatch.setattr(keys, "_leave_keyring", refuse)
    assert run("forget", "traces", "--yes").status == 3
    assert (library_dir / "library.sqlite").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="where the platform keeps things: XDG")
def test_a_home_folder_is_as_it_was(tmp_path: Path) -> None:
    """Use the usual library and add a model; afterwards only the photos are there."""
    home, pictures = tmp_path / "home", tmp_path / "home" / "Pictures"
    pictures.mkdir(parents=True)
    (pictures / "a.jpg").write_bytes(jpeg())
    known = {k: v for k, v in os.environ.items() if not k.startswith("XDG_")}
    environment = {
        **known,
        "HOME": str(home),
        "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "1",
    }

    def faceorg(*arguments: str) -> None:
        command = [sys.executable, "-m", "faceorg", *arguments]
        subprocess.run(command, env=environment, check=True, capture_output=True)  # noqa: S603

    before = files(home)
    faceorg("index", str(pictures))
    models = home / ".local" / "share" / "FaceOrg" / "models" / "pack"
    models.mkdir(parents=True)
    (models / "model.onnx").write_bytes(b"x")
    programs = home / ".cache" / "FaceOrg" / "programs" / "0.5"
    programs.mkdir(parents=True)
    (programs / "faceorg").write_bytes(b"x")
    assert files(home) != before
    faceorg("forget", "traces", "--yes")
    assert [f for f in files(home) if f not in (".cache", ".local", ".local/share")] == before
