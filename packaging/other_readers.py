"""Installs exiftool and exiv2 where this may be done, for the tests that ask other programs.

    python3 packaging/other_readers.py

Without them these tests are left out; nothing else needs them. As root on Debian it installs what
lacks, everywhere else it says what is left out. Standard library only.
"""

from __future__ import annotations

import os
import shutil
import sys

import environment

PACKAGES = {"exiftool": "libimage-exiftool-perl", "exiv2": "exiv2"}


def main() -> int:
    """Install, or say what lacks; that is no failure."""
    missing = [package for program, package in PACKAGES.items() if not shutil.which(program)]
    if not missing:
        return 0
    may = shutil.which("apt-get") is not None and hasattr(os, "geteuid") and os.geteuid() == 0
    try:
        if may:
            environment.provide_system_packages(missing)
            return 0
    except environment.SetupError as error:
        environment.say(str(error))
    environment.say(f"The tests that need {' and '.join(missing)} will be left out.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
