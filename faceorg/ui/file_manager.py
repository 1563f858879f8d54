"""Photo files for other programs: in the file manager, opened, on the clipboard, dragged out.

GUI thread only. Everything stays on this computer: addresses are those of files.
"""

from __future__ import annotations

import os
import sys
from urllib.parse import quote_from_bytes

from PySide6.QtCore import QDir, QMimeData, QProcess, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices

from faceorg.guard import umask_of_owner
from faceorg.ui.models.places import path_text

_COPIED_FILES = "x-special/gnome-copied-files"  # else some file managers take it for text


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
        return os.path.isdir(folder) and QDesktopServices.openUrl(file_address(folder))  # noqa: PTH112


def pictures_folder() -> str:
    """Return where the system keeps somebody's pictures; their own folder where there is none."""
    places = QStandardPaths.StandardLocation
    for place in (places.PicturesLocation, places.HomeLocation):
        folder = QStandardPaths.writableLocation(place)
        if folder and os.path.isdir(folder):  # noqa: PTH112
            return folder
    return ""


def open_elsewhere(path: bytes) -> bool:
    """Open a photo in the program that the system has for it; return whether one was started.

    Args:
        path: absolute, of a photo that FaceOrg has found.
    """
    with umask_of_owner():
        return os.path.isfile(path) and QDesktopServices.openUrl(file_address(path))  # noqa: PTH113


def file_address(path: bytes) -> QUrl:
    """Return the address of a file or folder, whatever its bytes are."""
    if sys.platform == "win32":
        return QUrl.fromLocalFile(path_text(path))
    return QUrl.fromEncoded(b"file://" + quote_from_bytes(path).encode())


def file_data(path: bytes) -> QMimeData:
    """Return a file as other programs take it from the clipboard, or from a drag: to be copied."""
    address, data = file_address(path), QMimeData()
    data.setUrls([address])
    data.setText(path_text(path))
    data.setData(_COPIED_FILES, b"copy\n" + bytes(address.toEncoded().data()))
    return data


def _started(program: str, arguments: list[str]) -> bool:
    started = QProcess.startDetached(program, arguments)
    return bool(started[0]) if isinstance(started, tuple) else bool(started)
