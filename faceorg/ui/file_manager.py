"""Shows a file in the platform's own file manager; never opens the file itself."""

from __future__ import annotations

import sys

from PySide6.QtCore import QDir, QFileInfo, QProcess, QUrl
from PySide6.QtGui import QDesktopServices

from faceorg.ui.models.places import path_text


def show_in_file_manager(path: bytes) -> bool:
    """Open the folder that holds a file, with the file selected where the platform can.

    Returns:
        Whether a file manager was started.
    """
    text = path_text(path)
    if sys.platform == "win32":
        return _started("explorer.exe", ["/select,", QDir.toNativeSeparators(text)])
    if sys.platform == "darwin":
        return _started("open", ["-R", text])
    folder = QFileInfo(text).absolutePath()
    return QFileInfo(folder).isDir() and QDesktopServices.openUrl(QUrl.fromLocalFile(folder))


def _started(program: str, arguments: list[str]) -> bool:
    started = QProcess.startDetached(program, arguments)
    return bool(started[0]) if isinstance(started, tuple) else bool(started)
