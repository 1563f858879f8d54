"""A white sheet with round corners, on which things stand that belong together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from faceorg.ui import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class Card(QWidget):
    """A sheet with a line around, which is thick and in the accent colour while it is marked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marked = False
        theme.notifier().changed.connect(self.update)

    def set_marked(self, *, marked: bool) -> None:
        """Show that something would be put here."""
        self._marked = marked
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sheet."""
        t, width = theme.tokens(), 2 if self._marked else 1
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(t.accent if self._marked else t.line, width))
            painter.setBrush(t.surface)
            inside = width / 2
            sheet = QRectF(self.rect()).adjusted(inside, inside, -inside, -inside)
            painter.drawRoundedRect(sheet, theme.RADIUS_CARD, theme.RADIUS_CARD)
