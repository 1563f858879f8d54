"""Something that is so or not, painted from the tokens so that it is seen in both schemes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from faceorg.ui import icons, theme
from faceorg.ui.painting import mirrored

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

_SIDE_PX, _HEIGHT_PX = 18, 28


class Check(QAbstractButton):
    """A box with words beside it, ticked or not; Space and Return turn it."""

    radius = theme.RADIUS_PHOTO

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setText(text)
        self.setCheckable(True)
        self.setFont(theme.font("body"))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.notifier().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return the room for box and words."""
        words = QFontMetrics(self.font()).horizontalAdvance(self.text())
        width = theme.scaled(_SIDE_PX) + theme.GAP_S + words + theme.GAP_XS
        return QSize(width, theme.scaled(_HEIGHT_PX))

    def minimumSizeHint(self) -> QSize:
        """Return the same: words are never cut."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Return turn it too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint box, tick and words."""
        t, side = theme.tokens(), theme.scaled(_SIDE_PX)
        live, on = self.isEnabled(), self.isChecked()
        fill = t.accent if live else t.disabled
        square = mirrored(self, QRect(0, (self.height() - side) // 2, side, side))
        box = QRectF(square).adjusted(1, 1, -1, -1)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(fill if on else t.control, 1.5))
            ground = t.hover if self.underMouse() and live else t.surface
            painter.setBrush(fill if on else ground)
            painter.drawRoundedRect(box, 4, 4)
            if on:
                inner = side - 4
                tick = icons.pixmap("check", inner, t.on_accent, self.devicePixelRatioF())
                painter.drawPixmap(square.topLeft() + QPoint(2, 2), tick)
            painter.setPen(t.text if live else t.disabled)
            painter.setFont(self.font())
            words = self.rect().adjusted(side + theme.GAP_S, 0, 0, 0)
            painter.drawText(mirrored(self, words), Qt.AlignmentFlag.AlignVCenter, self.text())
