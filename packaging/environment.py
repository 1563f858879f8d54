"""FaceOrg's own virtual environment: made once, brought up to date when pyproject.toml changes.

Standard library only. The network is used by pip and apt-get alone, and only to install.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from faceorg.cli import qt_libraries  # noqa: E402 - found through the line above

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TextIO

VENV = ROOT / ".venv"
LOG = ROOT / "build" / "setup.log"
STAMP_NAME = "faceorg-installed"


class SetupError(Exception):
    """Something that the person has to do first; `str()` is the sentence to print."""


def prepare(extra: str, *, window: bool, screen: bool) -> Path:
    """Return the environment's Python, with FaceOrg and all it needs installed.

    Args:
        extra: the extra of pyproject.toml to install as well; may be empty.
        window: whether Qt is going to be used.
        screen: whether it is going to show windows on an X11 screen.

    Raises:
        SetupError: something is missing that can't be installed from here.
    """
    try:
        provide_system_packages(missing_packages(window=window, screen=screen))
        if not is_current(extra):
            _install(extra)
    except OSError as error:
        raise SetupError(f"FaceOrg can't be set up in {ROOT}: {error.strerror}.") from error
    return python_path()


def python_path() -> Path:
    """Return where the environment's Python is, made or not."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def missing_packages(*, window: bool, screen: bool) -> list[str]:
    """Return the Debian packages that have to be installed first."""
    packages = [] if python_path().exists() or _can_make_venv() else [_venv_package()]
    return packages + (qt_libraries.missing_packages(screen=screen) if window else [])


def provide_system_packages(packages: list[str]) -> None:
    """Install Debian packages when this is allowed.

    Raises:
        SetupError: it isn't, or it failed; names the command to run.
    """
    if not packages:
        return
    apt = shutil.which("apt-get")
    if apt is None:
        names = ", ".join(packages)
        raise SetupError(f"System packages are missing; Debian calls them: {names}.")
    command = qt_libraries.install_command(packages)
    if hasattr(os, "geteuid") and os.geteuid() != 0:
        raise SetupError(f"System packages are missing. Install them, then try again: {command}")
    say(f"Installing system packages: {' '.join(packages)}")
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    with _open_log() as log:
        _logged([apt, "update"], log, quiet)
        done = _logged([apt, "install", "-y", "--no-install-recommends", *packages], log, quiet)
    if not done:
        raise SetupError(f"“{command}” failed; what it said is in {LOG}.")
    importlib.invalidate_caches()


def is_current(extra: str) -> bool:
    """Whether what pyproject.toml asks for is installed, with `extra`."""
    try:
        installed = (VENV / STAMP_NAME).read_text(encoding="utf-8").splitlines()
    except OSError:
        return False
    return python_path().exists() and installed[:1] == [fingerprint()] and extra in installed


def fingerprint() -> str:
    """Return what the environment depends on: pyproject.toml, this Python, this place."""
    facts = f"{ROOT}\n{sys.version}\n{sys.base_prefix}\n"
    return hashlib.sha256(facts.encode() + (ROOT / "pyproject.toml").read_bytes()).hexdigest()


def say(text: str) -> None:
    """Print a sentence for the person who waits."""
    print(text, file=sys.stderr, flush=True)


def _install(extra: str) -> None:
    say(f"Setting FaceOrg up in {VENV}; this happens once and takes a few minutes ...")
    start = time.monotonic()
    extras = _extras_to_install(extra)
    with _open_log() as log:
        if not _has_pip(log):
            _logged([sys.executable, "-m", "venv", "--clear", str(VENV)], log)
        wanted = f"{ROOT}[{','.join(extras)}]" if extras else str(ROOT)
        command = [str(python_path()), "-m", "pip", "install", "--disable-pip-version-check"]
        done = _logged([*command, "--no-input", "--editable", wanted], log)
    if not done:
        raise SetupError(
            f"FaceOrg's Python packages could not be installed: {_last_error()} Is there a network,"
            f" or a proxy to be set (HTTPS_PROXY)? All that pip said is in {LOG}."
        )
    lines = [fingerprint(), "", *extras]
    (VENV / STAMP_NAME).write_text("\n".join(lines) + "\n", encoding="utf-8")
    say(f"Done in {time.monotonic() - start:.0f} s.")


def _extras_to_install(extra: str) -> list[str]:
    """Return `extra` and what was installed before: an update keeps it."""
    try:
        before = (VENV / STAMP_NAME).read_text(encoding="utf-8").splitlines()[1:]
    except OSError:
        before = []
    return sorted({*before, extra} - {""})


def _has_pip(log: TextIO) -> bool:
    python = python_path()
    return python.exists() and _logged([str(python), "-m", "pip", "--version"], log)


def _can_make_venv() -> bool:
    return all(importlib.util.find_spec(name) is not None for name in ("venv", "ensurepip"))


def _venv_package() -> str:
    """Return the package in which Debian keeps what this Python lacks."""
    return f"python{sys.version_info.major}.{sys.version_info.minor}-venv"


def _open_log() -> TextIO:
    LOG.parent.mkdir(exist_ok=True)
    return LOG.open("a", encoding="utf-8", errors="replace")


def _logged(command: Sequence[str], log: TextIO, env: dict[str, str] | None = None) -> bool:
    """Run a command with its output in the log; return whether it succeeded."""
    log.write(f"\n$ {' '.join(command)}\n")
    log.flush()
    done = subprocess.run(
        command,
        stdout=log,
        stderr=subprocess.STDOUT,
        stdin=subprocess.DEVNULL,
        env=env,
        check=False,
    )
    return done.returncode == 0


def _last_error() -> str:
    """Return the last complaint of the command that ran last."""
    text = LOG.read_text(encoding="utf-8", errors="replace").rpartition("\n$ ")[2]
    errors = re.findall(r"^(?:ERROR:|\W*\w*Error:) *(.+)$", text, re.MULTILINE)
    return f"{errors[-1].strip().rstrip('.')}." if errors else "pip failed."
