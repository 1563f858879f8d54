"""`faceorg` without a command: the window, or the people in plain text where there is no screen."""

from __future__ import annotations

import os
from argparse import Namespace
from typing import TYPE_CHECKING

from faceorg.cli import qt_libraries
from faceorg.cli.jobs import index_and_report
from faceorg.cli.listings import show_people
from faceorg.cli.opening import open_library
from faceorg.cli.output import remark
from faceorg.cli.status import Status
from faceorg.engine.indexing.scan import check_folder

if TYPE_CHECKING:
    from pathlib import Path


def open_window(arguments: Namespace) -> int:
    """Open the window on a library; folders that are given are indexed in it."""
    folders = [os.path.abspath(folder) for folder in arguments.folders]  # noqa: PTH100 - bytes
    for folder in folders:
        check_folder(folder)
    reason = _why_no_window()
    if reason:
        remark(reason)
        return _without_window(arguments.library, folders)
    from faceorg.app import run

    return run(arguments.library, folders)


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
    with open_library(library_dir, new=True) as library:
        status = index_and_report(library, folders)
        show_people(Namespace(json=False), library)
    return status
