"""Buttons that lie over a photo, dark in both schemes as the canvas is; GUI thread only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QHBoxLayout, QWidget

from faceorg.ui import theme
from faceorg.ui.texts.plain_text import as_tooltip
from faceorg.ui.widgets import IconButton, QuietButton, Text

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_SIDE, _FROM_EDGE = 44, 12
INK, _HOVER, _PRESSED = QColor("#ECEEEC"), QColor(255, 255, 255, 28), QColor(255, 255, 255, 48)
_PILL = QColor(0, 0, 0, 219)
_PILL_HEIGHT, _PILL_UP = 44, 24


class CanvasArrow(IconButton):
    """Lies over the canvas, halfway up."""

    def __init__(self, icon: str, tooltip: str, canvas: QWidget) -> None:
        key = "Left" if icon == "left" else "Right"
        super().__init__(icon, tooltip, canvas, key=key, size=_SIDE)
        self._canvas = canvas

    def place(self, *, at_right: bool) -> None:
        """Go to one edge of the canvas."""
        canvas = self._canvas
        side = self.sizeHint().width()
        x = canvas.width() - side - _FROM_EDGE if at_right else _FROM_EDGE
        self.setGeometry(x, (canvas.height() - side) // 2, side, side)

    def _colours(self) -> tuple[QColor | None, QColor | None, QColor]:
        fill = _PRESSED if self.isDown() else _HOVER if self.underMouse() else None
        return fill, None, INK


class PillIcon(IconButton):
    """An icon on a pill."""

    def set_meaning(self, icon: str, tooltip: str) -> None:
        """Do something else from now on."""
        self.set_icon_name(icon)
        self.setToolTip(as_tooltip(tooltip))
        self.setAccessibleName(tooltip)

    def _colours(self) -> tuple[QColor | None, QColor | None, QColor]:
        fill = _PRESSED if self.isDown() else _HOVER if self.underMouse() else None
        return fill, None, INK


class PillChoice(QuietButton):
    """Words on a pill, one of a few choices."""

    def __init__(self, text: str, spoken: str) -> None:
        super().__init__(text)
        self.setCheckable(True)
        self.setAccessibleName(spoken)
        self.setToolTip(as_tooltip(spoken))

    def _colours(self) -> tuple[QColor | None, QColor | None, QColor]:
        down = self.isDown() or self.isChecked()
        return _PRESSED if down else _HOVER if self.underMouse() else None, None, INK


class PillText(Text):
    """Words on a pill that do nothing."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setContentsMargins(theme.GAP_S, 0, theme.GAP_S, 0)

    def _recolour(self) -> None:
        """Stay light in both schemes."""
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, INK)
        self.setPalette(palette)


class CanvasPill(QWidget):
    """A row of such things at the bottom of the canvas."""

    def __init__(self, canvas: QWidget, *parts: QWidget) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GAP_S, 0, theme.GAP_S, 0)
        row.setSpacing(theme.GAP_XS)
        for part in parts:
            row.addWidget(part)
        self.hide()

    def place(self) -> None:
        """Go to the bottom of the canvas, in the middle."""
        height = theme.scaled(_PILL_HEIGHT)
        width = min(self.sizeHint().width(), self._canvas.width() - 2 * theme.GAP_S)
        corner = QPoint(
            (self._canvas.width() - width) // 2, self._canvas.height() - height - _PILL_UP
        )
        self.setGeometry(corner.x(), corner.y(), width, height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(_PILL)
            painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
