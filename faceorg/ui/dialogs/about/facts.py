"""What whoever looks into a fault has to know of a program; it names no file and nobody."""

from __future__ import annotations

import platform

import PySide6

from faceorg.engine.about.stamp import read_stamp


def version_information() -> str:
    """Return FaceOrg's version with that of Python, Qt and the system, in one line."""
    parts = [f"Python {platform.python_version()}", f"Qt {PySide6.__version__}"]
    return ", ".join([read_stamp().text, *parts, platform.platform()])
