"""Privacy that can be checked: no network, nothing for its use, files only the owner reads.

Every other test runs with the network out of reach as well; see `tests/conftest.py`.
"""

from __future__ import annotations

import json
import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PHOTOS = ROOT / "tests" / "data" / "photos"
SESSION = ROOT / "tests" / "helpers" / "whole_session.py"

# Modules that speak to other computers. None of them may be loaded, by whomever.
CLIENTS = (
    *("http", "urllib.request", "urllib3", "requests", "httpx", "aiohttp", "websockets", "ftplib"),
    *("smtplib", "imaplib", "poplib", "telnetlib", "xmlrpc", "socketserver", "webbrowser", "grpc"),
    *("PySide6.QtNetwork", "PySide6.QtWebEngineCore", "PySide6.QtWebSockets", "paramiko", "zmq"),
    *("torch", "tensorflow", "huggingface_hub"),
)


def whole_session(folder: Path, *before: str, **environment: str) -> dict[str, list[str]]:
    """Index, ask, and use the window in a process of its own; return what it loaded by then."""
    done = subprocess.run(  # noqa: S603
        [*before, sys.executable, str(SESSION), str(folder), str(PHOTOS)],
        cwd=ROOT,
        env={
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": str(ROOT),
            "PYTHONDONTWRITEBYTECODE": "1",
            "PYTHONFAULTHANDLER": "1",
            **environment,
        },
        capture_output=True,
        text=True,
        check=False,
        umask=0,
        timeout=300,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    loaded: dict[str, list[str]] = json.loads(done.stdout.splitlines()[-1])
    return loaded


@pytest.fixture(scope="module")
def session_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("session")


@pytest.fixture(scope="module")
def loaded(session_folder: Path) -> dict[str, list[str]]:
    """What a whole session loaded: {stage: modules}."""
    temporary = session_folder / "tmp"
    temporary.mkdir()
    return whole_session(session_folder / "library", TMPDIR=str(temporary))


def within(modules: list[str], packages: tuple[str, ...]) -> list[str]:
    return [m for m in modules if any(m == p or m.startswith(f"{p}.") for p in packages)]


@pytest.mark.parametrize("stage", ["window", "index", "end"])
def test_no_module_that_speaks_to_other_computers(loaded: dict[str, list[str]], stage: str) -> None:
    assert len(loaded[stage]) > 100
    assert within(loaded[stage], CLIENTS) == []


def test_no_library_of_qt_for_the_network(loaded: dict[str, list[str]]) -> None:
    if not loaded["libraries"]:
        pytest.skip("the libraries of a process are not listed on this platform")
    assert [
        name for name in loaded["libraries"] if "Qt6Network" in name or "WebEngine" in name
    ] == []


def test_a_whole_session_where_there_is_no_network(tmp_path: Path) -> None:
    """In a network namespace of its own a process has not even the loopback interface."""
    unshare = shutil.which("unshare")
    if unshare is None:
        pytest.skip("there is no unshare here")
    alone = [unshare, "--user", "--map-root-user", "--net"]
    tried = subprocess.run([*alone, "true"], capture_output=True, check=False)  # noqa: S603
    if tried.returncode:
        pytest.skip(f"namespaces are not allowed here: {tried.stderr.decode().strip()}")
    assert whole_session(tmp_path / "library", *alone)["end"]


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
@pytest.mark.usefixtures("loaded")
def test_everything_in_the_library_is_the_owners_alone(session_folder: Path) -> None:
    library = session_folder / "library"
    modes = {
        str(path.relative_to(session_folder)): stat.S_IMODE(path.stat().st_mode)
        for path in (library, *library.rglob("*"))
    }
    assert len(modes) > 3
    assert {name: mode for name, mode in modes.items() if mode & 0o077} == {}


@pytest.mark.usefixtures("loaded")
def test_nothing_is_left_anywhere_else(session_folder: Path) -> None:
    assert list((session_folder / "tmp").iterdir()) == []
    assert {path.name for path in session_folder.iterdir()} == {"library", "tmp"}
