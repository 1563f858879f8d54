"""The arrows at the left and right edge of a photo; GUI thread only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor

from faceorg.ui.widgets import IconButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_SIDE, _FROM_EDGE = 44, 12
_INK, _HOVER, _PRESSED = QColor("#ECEEEC"), QColor(255, 255, 255, 28), QColor(255, 255, 255, 48)


class CanvasArrow(IconButton):
    """Lies over the canvas, halfway up; the canvas is dark in both schemes."""

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
        return fill, None, _INK
