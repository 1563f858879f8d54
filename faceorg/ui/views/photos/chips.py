"""Filter chips and the words between them; GUI thread only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from faceorg.ui import icons, theme
from faceorg.ui.painting import mirrored, paint_circle, paint_focus_ring
from faceorg.ui.texts.translation import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

    from faceorg.domain.ids import FaceId
    from faceorg.ui.thumbnails import Thumbnails

_HEIGHT, _PORTRAIT, _CROSS, _ICON = 28, 20, 14, 16
_PADDING = 10


class Chip(QAbstractButton):
    """A pill: something in front, words, and a cross when it can be taken away.

    Attributes:
        removed: the cross was pressed, or Delete.
    """

    removed = Signal()

    def __init__(
        self, text: str, *, icon: str = "", filled: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setText(text)
        self._icon = icon
        self._filled = filled
        self._face_id: FaceId | None = None
        self._thumbnails: Thumbnails | None = None
        self.setFont(theme.font("body"))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if filled:
            self.setToolTip(tr("Delete takes this filter away"))
        theme.notifier().changed.connect(self.update)

    def set_portrait(self, face_id: FaceId | None, thumbnails: Thumbnails) -> None:
        """Show a face in front."""
        self._face_id, self._thumbnails = face_id, thumbnails
        thumbnails.face_ready.connect(self.update)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the room for all parts."""
        words = QFontMetrics(self.font()).horizontalAdvance(self.text())
        width = self._words_x() + words + _PADDING
        if self._filled:
            width += theme.scaled(_CROSS) + theme.GAP_S
        return QSize(width, theme.scaled(_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the filter away on Delete; press on Return."""
        if self._filled and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the filter away by its cross."""
        if self._filled and self._cross().contains(event.position().toPoint()):
            self.setDown(False)
            self.removed.emit()
            return
        super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint pill, front, words and cross."""
        del event
        colours = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pill = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(colours.accent if self._filled else colours.control, 1))
        painter.setBrush(colours.soft if self._filled else Qt.BrushStyle.NoBrush)
        if not self._filled and (self.underMouse() or self.isDown()):
            painter.setBrush(colours.pressed if self.isDown() else colours.hover)
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        self._paint_front(painter)
        painter.setFont(self.font())
        painter.setPen(colours.text)
        words = self.rect().adjusted(self._words_x(), 0, 0, 0)
        painter.drawText(mirrored(self, words), Qt.AlignmentFlag.AlignVCenter, self.text())
        if self._filled:
            side = theme.scaled(_CROSS)
            cross = icons.pixmap("close", side, colours.text2, self.devicePixelRatioF())
            painter.drawPixmap(self._cross().center() - QPoint(side // 2, side // 2 - 1), cross)
        if self.hasFocus():
            paint_focus_ring(painter, QRectF(self.rect()).adjusted(4, 4, -4, -4), 10)

    def _paint_front(self, painter: QPainter) -> None:
        if self._thumbnails is not None:
            side = theme.scaled(_PORTRAIT)
            box = QRect(4, (self.height() - side) // 2, side, side)
            face = self._thumbnails.face(self._face_id) if self._face_id else None
            paint_circle(painter, mirrored(self, box), face)
        elif self._icon:
            side = theme.scaled(_ICON)
            picture = icons.pixmap(self._icon, side, theme.tokens().text, self.devicePixelRatioF())
            box = QRect(_PADDING, (self.height() - side) // 2, side, side)
            painter.drawPixmap(mirrored(self, box).topLeft(), picture)

    def _words_x(self) -> int:
        if self._thumbnails is not None:
            return 4 + theme.scaled(_PORTRAIT) + theme.GAP_S
        return _PADDING + (theme.scaled(_ICON) + theme.GAP_S if self._icon else 0)

    def _cross(self) -> QRect:
        """Return where the cross is hit: the whole end of the chip."""
        width = theme.scaled(_CROSS) + theme.GAP_S + 6
        return mirrored(self, QRect(self.width() - width, 0, width, self.height()))


class WordButton(QAbstractButton):
    """A word between two chips; pressed, it becomes the next one."""

    def __init__(self, word: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(word)
        self.setFont(theme.font("caption"))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(tr("Press to change: and, or, without"))
        self.setAccessibleName(tr("{word}, press to change").format(word=word))
        theme.notifier().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return the room for the word."""
        words = QFontMetrics(self.font()).horizontalAdvance(self.text())
        return QSize(words + 4, theme.scaled(_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press on Return."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the word, underlined where it is about to be pressed."""
        del event
        colours = theme.tokens()
        painter = QPainter(self)
        font = self.font()
        font.setUnderline(self.underMouse() or self.hasFocus())
        painter.setFont(font)
        painter.setPen(colours.accent if self.underMouse() else colours.text2)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_focus_ring(painter, QRectF(self.rect()).adjusted(4, 6, -4, -6), 3)
