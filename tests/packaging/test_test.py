"""Tests in several processes: what kills one of them is told, and fails the run."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

CRASH = """
import ctypes

def test_that_is_fine():
    pass

def test_that_crashes():
    ctypes.string_at(0)
"""


def test_a_native_crash_fails_the_run_and_says_where(tmp_path: Path) -> None:
    (tmp_path / "pytest.ini").write_text("[pytest]\n", "utf-8")
    (tmp_path / "test_made_up.py").write_text(CRASH, "utf-8")
    options = ["-n", "1", "--dist", "worksteal", "-p", "no:cacheprovider", "-p", "no:pytest-qt"]
    ran = subprocess.run(  # noqa: S603 - this Python
        [sys.executable, "-m", "pytest", *options],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 1
    assert "1 failed, 1 passed" in ran.stdout
    assert "crashed while running 'test_made_up.py::test_that_crashes'" in ran.stdout
    assert "in test_that_crashes" in ran.stdout + ran.stderr  # where each thread was
