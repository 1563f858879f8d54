"""`faceorg` without a command: the window, or the people in plain text where there is no screen."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from faceorg.cli import qt_libraries
from faceorg.cli.output import remark
from faceorg.cli.status import Status
from faceorg.paths import default_library_dir

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence


def wanted_alone(argv: Sequence[str]) -> Path | None:
    """Return the library where nothing but its window is wanted, else None.

    That is `faceorg` and `faceorg --library DIR`, of which arguments need not be parsed.
    """
    if not argv:
        return default_library_dir()
    if len(argv) == 2 and argv[0] == "--library" and argv[1] and not argv[1].startswith("-"):
        return Path(os.path.abspath(os.path.expanduser(argv[1])))  # noqa: PTH100, PTH111 - as parsed
    return None


def run(arguments: Namespace) -> int:
    """Open the window as the arguments say."""
    return open_window(arguments.library, arguments.folders)


def open_window(library_dir: Path, given: Sequence[bytes] = ()) -> int:
    """Open the window on a library.

    Folders that are given are indexed in it; of people files it shows what they would bring.
    """
    paths = [os.path.abspath(path) for path in given]  # noqa: PTH100 - bytes
    people_files = _people_files(paths)
    folders = [path for path in paths if path not in people_files]
    if folders:
        from faceorg.engine.indexing.scan import check_folder

        for folder in folders:
            check_folder(folder)
    reason = _why_no_window()
    if reason:
        remark(reason)
        if people_files:
            remark("A people file is taken in without a window by: faceorg people-file read FILE")
        return _without_window(library_dir, folders)
    from faceorg.app import run as run_window

    return run_window(library_dir, folders, people_files)


def _people_files(paths: Sequence[bytes]) -> list[bytes]:
    """Return those that are called so, and are no folders."""
    if not paths:
        return []
    from faceorg.engine.people_file import SUFFIX  # not before the window is up

    return [p for p in paths if p.endswith(SUFFIX.encode()) and not os.path.isdir(p)]  # noqa: PTH112


def _why_no_window() -> str:
    """Return why no window can open; "" where nothing stands in its way."""
    if not qt_libraries.has_screen():
        return "There is no screen here, so no window can open."
    missing = qt_libraries.missing_packages(screen=qt_libraries.needs_x11())
    return qt_libraries.sentence(missing) if missing else ""


def _without_window(library_dir: Path, folders: list[bytes]) -> int:
    if not folders:
        remark("Without a window: faceorg index FOLDER, then faceorg people. More: faceorg --help")
        return Status.FAULT
    from argparse import Namespace

    from faceorg.cli.indexing.jobs import index_and_report
    from faceorg.cli.looking.listings import show_people
    from faceorg.cli.opening import open_library

    with open_library(library_dir, new=True) as library:
        status = index_and_report(library, folders)
        show_people(Namespace(json=False), library)
    return status
