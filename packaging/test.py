"""Sets FaceOrg up when needed, then runs all tests.

    python3 packaging/test.py [PYTEST ARGUMENTS]

All of them run in several processes at once; those that arguments choose run in one. No screen is
needed: Qt draws off screen. Standard library only.
"""

from __future__ import annotations

import os
import subprocess
import sys

if sys.version_info < (3, 11):  # noqa: UP036 - says so instead of failing somewhere below
    sys.exit(f"FaceOrg needs Python 3.11 or newer; this is {sys.version.split()[0]}.")

import environment

FAULT = 3  # as `faceorg` has it: the environment failed
SPARE = 1  # processes beyond the cores: tests wait for disks, timers and other processes


def main(arguments: list[str]) -> int:
    """Run the tests; return pytest's exit status."""
    try:
        python = environment.prepare("dev", window=True, screen=False)
    except environment.SetupError as error:
        environment.say(str(error))
        return FAULT
    command = [str(python), "-m", "pytest", *(arguments or in_processes())]
    off_screen = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(command, cwd=environment.ROOT, env=off_screen, check=False).returncode


def in_processes() -> list[str]:
    """Return the arguments for pytest-xdist: a process that has nothing left takes from others."""
    count = (os.cpu_count() or 1) + SPARE
    return ["-n", str(count), "--dist", "worksteal"]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
