"""A slider with a few steps, painted from the tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QSlider

from faceorg.ui import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent

_HEIGHT_PX, _THUMB_PX, _DOT_PX = 28, 18, 6


class Steps(QSlider):
    """A line with a dot for each step and a thumb on one of them; arrows, Home and End move it."""

    def __init__(self, first: int, last: int, name: str) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setRange(first, last)
        self.setPageStep(1)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.notifier().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return the room for a thumb on each step."""
        steps = self.maximum() - self.minimum() + 1
        return QSize(theme.scaled(_THUMB_PX) * 2 * steps, theme.scaled(_HEIGHT_PX))

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the nearest step."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setValue(self._step_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.setValue(self._step_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Stay where it is."""
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint line, dots and thumb."""
        t = theme.tokens()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(t.control, 2))
            painter.drawLine(self.place(self.minimum()), self.place(self.maximum()))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(t.control)
            radius = theme.scaled(_DOT_PX) / 2
            for step in range(self.minimum(), self.maximum() + 1):
                painter.drawEllipse(self.place(step), radius, radius)
            thumb = theme.scaled(_THUMB_PX) / 2
            if self.hasFocus():
                painter.setPen(QPen(t.accent, 2))
                painter.setBrush(t.surface)
                painter.drawEllipse(self.place(self.value()), thumb + 3, thumb + 3)
                painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(t.accent)
            painter.drawEllipse(self.place(self.value()), thumb, thumb)

    def place(self, step: int) -> QPointF:
        """Return where the dot of a step is."""
        edge = theme.scaled(_THUMB_PX) / 2 + 4
        share = (step - self.minimum()) / (self.maximum() - self.minimum())
        return QPointF(edge + share * (self.width() - 2 * edge), self.height() / 2)

    def _step_at(self, x: float) -> int:
        steps = range(self.minimum(), self.maximum() + 1)
        return min(steps, key=lambda step: abs(self.place(step).x() - x))
