"""What the scripts that build something share. Standard library only."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[1]
DIST, BUILD = ROOT / "dist", ROOT / "build"
PHOTOS = ROOT / "tests" / "data" / "photos"
MB = 1e6


def run(
    command: list[str],
    more: dict[str, str] | None = None,
    *,
    cwd: Path = ROOT,
    silent: bool = False,
) -> None:
    """Run a command; end with a sentence where it fails.

    Args:
        command: the program and its arguments.
        more: for its environment, on top of this one's.
        cwd: where it runs.
        silent: whether what it says is shown only if it fails.
    """
    kept = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT} if silent else {}
    env = {**os.environ, **(more or {})}
    done = subprocess.run(command, cwd=cwd, env=env, check=False, text=True, **kept)  # type: ignore[call-overload]
    if done.returncode:
        sys.exit(f"{done.stdout or ''}“{' '.join(command)}” failed.")


def output(*command: str) -> str:
    """Return what a command says; "" where it is missing or fails."""
    try:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    except OSError:
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""


@contextmanager
def step(name: str) -> Iterator[None]:
    """Say what begins, and how long it took."""
    start = time.monotonic()
    yield
    print(f"{name}: {time.monotonic() - start:.0f} s", flush=True)


def make_venv(folder: Path) -> Path:
    """Return the Python of a virtual environment, made where there is none."""
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not python.exists():
        run([sys.executable, "-m", "venv", "--clear", str(folder)])
    return python


def pip_install(python: Path, *arguments: str) -> None:
    """Install something; what is imported is compiled then, which is quicker than all of it now."""
    quiet = ("--quiet", "--disable-pip-version-check", "--no-input", "--no-compile")
    run([str(python), "-m", "pip", "install", *quiet, *arguments])


def version() -> str:
    """Return the version of the sources."""
    text = (ROOT / "faceorg" / "__init__.py").read_text(encoding="utf-8")
    return str(re.findall(r'__version__ = "([^"]+)"', text)[0])


def reproducible() -> dict[str, str]:
    """Return what makes two builds of one commit the same, for the environment."""
    return {"PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": committed_at()}


def committed_at() -> str:
    """Return when the sources were committed, in seconds: the time stamp of all that is built."""
    return output("git", "-C", str(ROOT), "log", "-1", "--format=%ct") or "315532800"  # 1980
