"""Where dialogs stand that become higher or lower while they are shown. GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget

_TITLE_PX = 32  # of a window system that has not told yet how high it paints the title


def scrolled(inside: QWidget) -> QScrollArea:
    """Return what a part of a dialog scrolls in where the screen is too low for it."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.viewport().setAutoFillBackground(False)
    area.setWidget(inside)
    inside.setAutoFillBackground(False)
    return area


def room_for(dialog: QDialog) -> int:
    """Return how high a dialog may be, in logical pixels."""
    title = dialog.frameGeometry().height() - dialog.geometry().height()
    return dialog.screen().availableGeometry().height() - max(title, _TITLE_PX)


def put_in_the_middle(dialog: QDialog) -> None:
    """Put a dialog in the middle of its window: it was put there when it had another size."""
    parent = dialog.parentWidget()
    if parent is not None and dialog.isVisible():
        frame = dialog.frameGeometry()
        frame.moveCenter(parent.window().frameGeometry().center())
        dialog.move(frame.topLeft())
        keep_in_sight(dialog)


def keep_in_sight(dialog: QDialog) -> None:
    """Move a dialog up where its foot has come to be below the screen, but not its head above."""
    room, frame = dialog.screen().availableGeometry(), dialog.frameGeometry()
    top = max(room.top(), min(frame.top(), room.bottom() + 1 - frame.height()))
    if dialog.isVisible() and top != frame.top():
        dialog.move(frame.left(), top)
