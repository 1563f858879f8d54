"""Shows a file in the platform's own file manager; never opens the file itself."""

from __future__ import annotations

import os
import sys
from urllib.parse import quote_from_bytes

from PySide6.QtCore import QDir, QProcess, QUrl
from PySide6.QtGui import QDesktopServices

from faceorg.guard import umask_of_owner
from faceorg.ui.models.places import path_text


def show_in_file_manager(path: bytes) -> bool:
    """Open the folder that holds a file, with the file selected where the platform can.

    Args:
        path: absolute, so that no program can take it for an option.

    Returns:
        Whether a file manager was started.
    """
    text = path_text(path)
    with umask_of_owner():
        if sys.platform == "win32":
            return _started("explorer.exe", ["/select,", QDir.toNativeSeparators(text)])
        if sys.platform == "darwin":
            return _started("open", ["-R", text])
        folder = os.path.dirname(path)  # noqa: PTH120 - bytes
        return os.path.isdir(folder) and QDesktopServices.openUrl(_address(folder))  # noqa: PTH112


def _address(folder: bytes) -> QUrl:
    """Return the address of a folder, whatever its bytes are."""
    return QUrl.fromEncoded(b"file://" + quote_from_bytes(folder).encode())


def _started(program: str, arguments: list[str]) -> bool:
    started = QProcess.startDetached(program, arguments)
    return bool(started[0]) if isinstance(started, tuple) else bool(started)
