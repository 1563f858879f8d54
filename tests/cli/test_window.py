"""`faceorg` without a command, with and without a screen."""

from __future__ import annotations

import ctypes
import sys
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from faceorg.cli import qt_libraries

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Run

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="asks for X11 and Wayland")


@pytest.fixture
def no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """What the window was opened with."""
    calls: list[Any] = []

    def run(library_dir: Path, folders: list[bytes], people_files: list[bytes]) -> int:
        calls.append((library_dir, folders, people_files))
        return 0

    monkeypatch.setitem(sys.modules, "faceorg.app", SimpleNamespace(run=run))
    monkeypatch.setattr(qt_libraries, "missing_packages", lambda *, screen: [])
    return calls


@pytest.mark.usefixtures("no_screen", "fake_models")
def test_without_a_screen_the_people_are_printed(run: Run, folder: Path) -> None:
    result = run(str(folder))
    assert result.status == 0
    assert result.err.startswith("There is no screen here, so no window can open.\n")
    assert result.out.startswith("6 photos, 6 faces, ")
    assert "faces in no group" in result.out or "group:1" in result.out


@pytest.mark.usefixtures("no_screen")
def test_without_a_screen_and_a_folder_it_says_what_to_do(run: Run, library_dir: Path) -> None:
    result = run()
    assert result.status == 3
    assert "faceorg index FOLDER" in result.err
    assert not library_dir.exists()


def test_with_a_screen_the_window_opens(
    run: Run, library_dir: Path, folder: Path, opened: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    assert run(str(folder)).status == 0
    assert opened == [(library_dir, [bytes(folder)], [])]


def test_a_people_file_opens_the_window_with_what_it_would_bring(
    run: Run, library_dir: Path, folder: Path, opened: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    file = folder.parent / "family.faceorg-people"
    file.write_bytes(b"")
    assert run(str(file)).status == 0
    assert opened == [(library_dir, [], [bytes(file)])]


def test_a_missing_folder_opens_no_window(run: Run, tmp_path: Path, opened: list[Any]) -> None:
    result = run(str(tmp_path / "nowhere"))
    assert result.status == 3
    assert opened == []


def test_missing_system_libraries_are_named(
    run: Run, opened: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr(qt_libraries, "missing_packages", lambda *, screen: ["libgl1", "libegl1"])
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
    result = run()
    assert result.status == 3
    assert "apt-get install -y libgl1 libegl1\n" in result.err
    assert opened == []


def test_exactly_the_missing_packages_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    def load(name: str) -> None:
        if "xcb" in name or name == "libEGL.so.1":
            raise OSError(name)

    monkeypatch.setattr(ctypes, "CDLL", load)
    assert qt_libraries.missing_packages(screen=False) == ["libegl1"]
    with_screen = qt_libraries.missing_packages(screen=True)
    assert with_screen[:2] == ["libegl1", "libxcb-cursor0"]
    assert "libgl1" not in with_screen
    assert "libxkbcommon-x11-0" not in with_screen


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({"DISPLAY": ":0"}, True),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, False),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, False),
        ({"QT_QPA_PLATFORM": "xcb"}, True),
        ({}, False),
    ],
)
@pytest.mark.usefixtures("no_screen")
def test_x11_is_needed_only_where_qt_uses_it(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], *, expected: bool
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert qt_libraries.needs_x11() is expected


def test_without_apt_the_packages_are_named_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda _name: None)
    assert "Debian calls them: libgl1, libegl1." in qt_libraries.sentence(["libgl1", "libegl1"])
