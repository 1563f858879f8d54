"""Sets FaceOrg up when needed, then opens it.

    python3 packaging/start.py [FOLDER]

All arguments go to `faceorg`. Where there is no screen it says so, indexes the folder and prints
the people. Standard library only.
"""

from __future__ import annotations

import os
import subprocess
import sys

if sys.version_info < (3, 11):  # noqa: UP036 - says so instead of failing somewhere below
    sys.exit(f"FaceOrg needs Python 3.11 or newer; this is {sys.version.split()[0]}.")

import environment

from faceorg.cli import qt_libraries  # found by way of `environment`

FAULT = 3  # as `faceorg` has it: the environment failed


def main(arguments: list[str]) -> int:
    """Open FaceOrg; return its exit status."""
    screen = qt_libraries.has_screen()
    try:
        python = environment.prepare("", window=screen, screen=qt_libraries.needs_x11())
    except environment.SetupError as error:
        environment.say(str(error))
        return FAULT
    except KeyboardInterrupt:
        environment.say("Stopped; the next start goes on with the set-up.")
        return 130
    command = [str(python), "-m", "faceorg", *arguments]
    if os.name == "posix":
        os.execv(command[0], command)  # noqa: S606 - FaceOrg takes this process over
    return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
