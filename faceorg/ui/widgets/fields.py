"""Fields to type in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from faceorg.ui import icons, theme

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

_GLASS_PX = 16


class SearchField(QLineEdit):
    """A field with a glass on the left and its shortcut on the right; Escape empties it."""

    def __init__(
        self, placeholder: str, shortcut: str = "", parent: QWidget | None = None, width: int = 240
    ) -> None:
        super().__init__(parent)
        self._shortcut = shortcut
        self._width = width
        self.setFont(theme.font("body"))
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        right = QFontMetrics(theme.font("caption")).horizontalAdvance(shortcut) + theme.GAP_S
        self.setTextMargins(theme.scaled(_GLASS_PX) + theme.GAP_S, 0, right if shortcut else 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.notifier().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return the width given and the height of a control."""
        return QSize(theme.scaled(self._width), theme.scaled(theme.CONTROL_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty the field on Escape, and leave it on a second one."""
        if event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.clearFocus()
                event.ignore()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field, the glass and the shortcut."""
        super().paintEvent(event)
        t = theme.tokens()
        with QPainter(self) as painter:
            side = theme.scaled(_GLASS_PX)
            top = (self.height() - side) // 2
            glass = icons.pixmap("search", side, t.text2, self.devicePixelRatioF())
            painter.drawPixmap(11, top, glass)
            if self._shortcut and not self.text():
                painter.setFont(theme.font("caption"))
                painter.setPen(t.text2)
                box = QRect(0, 0, self.width() - 11, self.height())
                where = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                painter.drawText(box, where, self._shortcut)
