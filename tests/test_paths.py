"""Where FaceOrg keeps what it knows: in the platform's folder, or beside a portable program."""

from __future__ import annotations

import sys
from pathlib import Path

import platformdirs
import pytest

from faceorg import paths


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A bundle's program, in a folder of its own."""
    made = tmp_path / "stick" / "faceorg" / "faceorg"
    made.parent.mkdir(parents=True)
    made.touch()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(made))
    for name in ("APPDIR", "APPIMAGE"):
        monkeypatch.delenv(name, raising=False)
    return made


def usual() -> Path:
    return platformdirs.user_data_path("FaceOrg", appauthor=False)


def test_a_bundle_alone_keeps_what_it_knows_where_the_platform_does(program: Path) -> None:
    assert paths.portable_dir() is None
    assert paths.default_library_dir() == usual() / "library"
    (program.parent / paths.PORTABLE_NAME).touch()  # a file is no folder to keep anything in
    assert paths.portable_dir() is None


def test_with_the_folder_beside_it_everything_is_in_there(program: Path) -> None:
    folder = program.parent / paths.PORTABLE_NAME
    folder.mkdir()
    assert paths.portable_dir() == folder
    assert paths.default_library_dir() == folder / "library"
    assert paths.added_models_dir() == folder / "models"


def test_a_link_to_the_program_changes_nothing(
    program: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    link = tmp_path / "bin" / "faceorg"
    link.parent.mkdir()
    link.symlink_to(program)
    (program.parent / paths.PORTABLE_NAME).mkdir()
    monkeypatch.setattr(sys, "executable", str(link))
    assert paths.portable_dir() == program.parent / paths.PORTABLE_NAME


def test_on_macos_it_lies_beside_the_application() -> None:
    inside = Path("/Volumes/Stick/FaceOrg.app/Contents/MacOS/faceorg-window")
    assert paths.program_place(inside) == Path("/Volumes/Stick")


def test_of_a_single_file_it_lies_beside_that_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    unpacked, single = tmp_path / "mounted", tmp_path / "stick" / "FaceOrg.AppImage"
    program = unpacked / "usr" / "lib" / "faceorg" / "faceorg"
    monkeypatch.setenv("APPDIR", str(unpacked))
    monkeypatch.setenv("APPIMAGE", str(single))
    assert paths.program_place(program) == single.parent
    # Started from within another such program, whose names are still set.
    elsewhere = tmp_path / "faceorg" / "faceorg"
    assert paths.program_place(elsewhere) == elsewhere.parent


def test_what_was_installed_by_pip_is_never_portable(
    program: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (program.parent / paths.PORTABLE_NAME).mkdir()
    monkeypatch.delattr(sys, "frozen")
    assert paths.portable_dir() is None
