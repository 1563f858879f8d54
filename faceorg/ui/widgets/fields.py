"""Fields to type in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QSizePolicy, QStyle, QWidget

from faceorg.ui import icons, theme
from faceorg.ui.texts.keys_text import key_text

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

_GLASS_PX, _INSET_PX = 16, 11


class SearchField(QLineEdit):
    """A field with a glass where one begins to read and its shortcut at the end.

    Escape empties it.
    """

    def __init__(
        self, placeholder: str, shortcut: str = "", parent: QWidget | None = None, width: int = 240
    ) -> None:
        super().__init__(parent)
        self._shortcut = key_text(shortcut)
        self._width = width
        self.setFont(theme.font("body"))
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._leave_room()
        theme.notifier().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return the width given, or what the words need, and the height of a control."""
        words = self.fontMetrics().horizontalAdvance(self.placeholderText())
        margins = self.textMargins()
        needed = words + margins.left() + margins.right() + 2 * _INSET_PX
        width = max(theme.scaled(self._width), needed)
        return QSize(width, theme.scaled(theme.CONTROL_HEIGHT))

    def changeEvent(self, event: QEvent) -> None:
        """Change sides with the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._leave_room()

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
        t, way = theme.tokens(), self.layoutDirection()
        with QPainter(self) as painter:
            side = theme.scaled(_GLASS_PX)
            glass = icons.pixmap("search", side, t.text2, self.devicePixelRatioF())
            place = QRect(_INSET_PX, (self.height() - side) // 2, side, side)
            painter.drawPixmap(QStyle.visualRect(way, self.rect(), place).topLeft(), glass)
            if self._shortcut and not self.text():
                painter.setFont(theme.font("caption"))
                painter.setPen(t.text2)
                box = self.rect().adjusted(_INSET_PX, 0, -_INSET_PX, 0)
                end = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
                painter.drawText(box, QStyle.visualAlignment(way, end), self._shortcut)

    def _leave_room(self) -> None:
        """Keep the text between glass and shortcut."""
        begin = theme.scaled(_GLASS_PX) + theme.GAP_S
        words = QFontMetrics(theme.font("caption")).horizontalAdvance(self._shortcut)
        end = words + theme.GAP_S if self._shortcut else 0
        if self.isRightToLeft():
            begin, end = end, begin
        self.setTextMargins(begin, 0, end, 0)


class ListSearchField(SearchField):
    """A field whose Up and Down are for the list below it."""

    def __init__(self, placeholder: str, below: QAbstractItemView) -> None:
        super().__init__(placeholder)
        self._below = below

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand on what goes through the list."""
        keys = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
        if event.key() in keys:
            self._below.keyPressEvent(event)
        else:
            super().keyPressEvent(event)
