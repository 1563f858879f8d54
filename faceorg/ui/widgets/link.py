"""A word that can be pressed, underlined, in running text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from faceorg.ui import theme
from faceorg.ui.painting import paint_focus_ring
from faceorg.ui.widgets import Button

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class LinkButton(Button):
    """A button that looks like a link in a caption."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        font = theme.font("caption")
        font.setUnderline(True)
        self.setFont(font)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Return room for the word, high enough to be hit."""
        width = QFontMetrics(self.font()).horizontalAdvance(self.text())
        return QSize(width + theme.GAP_S, theme.scaled(28))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the word."""
        colours = theme.tokens()
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(colours.accent if self.underMouse() else colours.text)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_focus_ring(painter, QRectF(self.rect()).adjusted(4, 6, -4, -6), 3)
