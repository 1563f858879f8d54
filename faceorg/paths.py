"""Where FaceOrg's own files lie: what is shipped with it, and where it keeps what it knows.

A bundle is *portable* where a folder `FaceOrg-data` lies beside the program: then all that FaceOrg
keeps lies in there, and nothing in the home folder.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

PORTABLE_NAME = "FaceOrg-data"


def resources_dir() -> Path:
    """Return the folder of shipped resources: inside the wheel, else beside the sources."""
    inside = Path(__file__).parent / "_resources"
    return inside if inside.is_dir() else Path(__file__).parent.parent / "resources"


def manual_dir() -> Path:
    """Return the folder of the manual: in the wheel, else beside the sources; may be missing."""
    shipped = resources_dir() / "manual"
    return shipped if shipped.is_dir() else Path(__file__).parent.parent / "docs" / "manual"


def added_models_dir() -> Path:
    """Return the folder of model packs that somebody has added; there may be none."""
    return data_dir() / "models"


def default_library_dir() -> Path:
    """Return the library's usual place."""
    return data_dir() / "library"


def data_dir() -> Path:
    """Return the folder of all that is kept: beside a portable program, else the platform's."""
    portable = portable_dir()
    if portable is not None:
        return portable
    import platformdirs  # not needed where the place is given

    return platformdirs.user_data_path("FaceOrg", appauthor=False)


def cache_dir() -> Path:
    """Return the folder in which a program in a single file unpacks itself; there may be none."""
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "FaceOrg"


def portable_dir() -> Path | None:
    """Return the folder beside the program; None where there is none, or this is no bundle."""
    if not getattr(sys, "frozen", False):
        return None
    beside = program_place(Path(sys.executable).resolve()) / PORTABLE_NAME
    return beside if beside.is_dir() else None


def program_place(program: Path) -> Path:
    """Return the folder that holds what people take for the program.

    That is the file `faceorg` itself, but on macOS FaceOrg.app, and for a bundle in a single file
    that file, which says where it lies and where it unpacked itself to.
    """
    unpacked, single = os.environ.get("APPDIR"), os.environ.get("APPIMAGE")
    if unpacked and single and program.is_relative_to(Path(unpacked).resolve()):
        return Path(single).resolve().parent
    for folder in program.parents:
        if folder.suffix == ".app":
            return folder.parent
    return program.parent
