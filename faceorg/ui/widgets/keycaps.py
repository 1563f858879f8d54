"""Key caps: how a key is written on the button that it presses, in the language spoken."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from faceorg.ui import theme
from faceorg.ui.texts.keys_text import key_text

_HEIGHT_PX = 20
_PADDING_PX = 5


def key_cap_width(key: str) -> int:
    """Return the width of a key cap in logical pixels."""
    text = QFontMetrics(theme.font("caption")).horizontalAdvance(key_text(key))
    return max(theme.scaled(_HEIGHT_PX), text + 2 * _PADDING_PX)


def key_cap_height() -> int:
    """Return the height of a key cap in logical pixels."""
    return theme.scaled(_HEIGHT_PX)


def paint_key_cap(painter: QPainter, left: float, middle: float, key: str, ink: QColor) -> None:
    """Paint a key cap with its left edge at `left`, centred vertically on `middle`."""
    height = key_cap_height()
    box = QRectF(
        round(left) + 0.5, round(middle - height / 2) + 0.5, key_cap_width(key) - 1, height
    )
    painter.save()
    painter.setPen(QPen(ink, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(0, 0, 0, -1), 4, 4)
    painter.setFont(theme.font("caption"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key_text(key))
    painter.restore()
