"""What is remembered of a window until the next start: its size, its place and its page."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt

from faceorg.domain.errors import EnvironmentFaultError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from faceorg.library.settings import Settings

_KEY = "window"
_SIZE = (1440, 868)


def recall(window: QWidget, settings: Settings) -> str:
    """Give a window the size and place of the last time; return the page, "people" at first."""
    room = window.screen().availableGeometry()
    window.resize(min(_SIZE[0], room.width()), min(_SIZE[1], room.height()))
    kept = settings.get(_KEY, {})
    geometry = kept.get("geometry", "")
    if geometry:
        window.restoreGeometry(QByteArray.fromBase64(geometry.encode()))
        # It may have been closed in the middle of a slide show.
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowFullScreen)
    return str(kept.get("page", "people"))


def remember(window: QWidget, settings: Settings, page: str) -> None:
    """Note size, place and page."""
    geometry = bytes(window.saveGeometry().toBase64().data()).decode()
    with contextlib.suppress(EnvironmentFaultError):  # a full disk must not keep it open
        settings.set(_KEY, {"geometry": geometry, "page": page})
