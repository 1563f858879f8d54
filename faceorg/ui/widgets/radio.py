"""One of several answers, painted from the tokens so that it is seen in both schemes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QRadioButton

from faceorg.ui import theme
from faceorg.ui.painting import mirrored

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QPaintEvent

_SIDE_PX, _HEIGHT_PX = 18, 28


class Radio(QRadioButton):
    """A ring with words beside it; the ring is filled when it is the answer."""

    radius = theme.RADIUS_CONTROL

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setFont(theme.font("body"))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.notifier().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return the room for ring and words."""
        words = QFontMetrics(self.font()).horizontalAdvance(self.text())
        width = theme.scaled(_SIDE_PX) + theme.GAP_S + words + theme.GAP_XS
        return QSize(width, theme.scaled(_HEIGHT_PX))

    def minimumSizeHint(self) -> QSize:
        """Return the same: words are never cut."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """Let the words be pressed as well."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ring and words."""
        t, side = theme.tokens(), theme.scaled(_SIDE_PX)
        ink = t.text if self.isEnabled() else t.disabled
        chosen = t.accent if self.isEnabled() else t.disabled
        square = QRectF(mirrored(self, QRect(0, (self.height() - side) // 2, side, side)))
        middle = square.center()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            on = self.isChecked()
            painter.setPen(QPen(chosen if on else t.control, 1.5))
            painter.setBrush(t.hover if self.underMouse() and self.isEnabled() else t.surface)
            ring = QRectF(0, 0, side - 2, side - 2)
            ring.moveCenter(middle)
            painter.drawEllipse(ring)
            if on:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(chosen)
                painter.drawEllipse(middle, side / 4, side / 4)
            painter.setPen(ink)
            painter.setFont(self.font())
            words = self.rect().adjusted(side + theme.GAP_S, 0, 0, 0)
            painter.drawText(mirrored(self, words), Qt.AlignmentFlag.AlignVCenter, self.text())
