"""A list to choose from, painted from the tokens; GUI thread only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QComboBox

from faceorg.ui import icons, theme
from faceorg.ui.texts.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QPaintEvent

_CHEVRON_PX, _HEIGHT_PX = 16, 28


class ChoiceBox(QComboBox):
    """A list to choose from, mostly with "Any" first."""

    def __init__(self, rows: Sequence[tuple[str, Any]] = (), *, anything: bool = True) -> None:
        super().__init__()
        self._anything = anything
        self._values: list[Any] = []
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setMaxVisibleItems(12)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(4)
        self._fill(rows)

    @property
    def value(self) -> Any:
        """What is chosen; None for "Any"."""
        index = self.currentIndex()
        return self._values[index] if 0 <= index < len(self._values) else None

    def offer(
        self, rows: Sequence[tuple[str, Any]], value: Any, words: Callable[[Any], str]
    ) -> None:
        """Offer other rows, and choose one; `words` are for one that is not among them."""
        self.clear()
        self._fill(rows)
        self.show_value(value, words)

    def show_value(self, value: Any, words: Callable[[Any], str]) -> None:
        """Choose a value, which is added where it is not offered."""
        if value not in self._values:
            self._values.append(value)
            self.addItem(words(value))
        self.setCurrentIndex(self._values.index(value))

    def sizeHint(self) -> QSize:
        """Return the room for some letters and the chevron."""
        letters = QFontMetrics(self.font()).averageCharWidth() * 6
        return QSize(letters + theme.scaled(_CHEVRON_PX) + 3 * theme.GAP_S, self._height())

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field, what is chosen and a chevron."""
        del event
        colours, focused = theme.tokens(), self.hasFocus()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            width = 2 if focused else 1
            painter.setPen(QPen(colours.accent if focused else colours.control, width))
            painter.setBrush(colours.hover if self.underMouse() else colours.surface)
            inset = width / 2
            box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(box, theme.RADIUS_CONTROL, theme.RADIUS_CONTROL)
            side = theme.scaled(_CHEVRON_PX)
            chevron = icons.pixmap("down", side, colours.text2, self.devicePixelRatioF())
            left = self.width() - side - theme.GAP_S
            painter.drawPixmap(left, (self.height() - side) // 2, chevron)
            room = QRect(theme.GAP_S + 2, 0, left - theme.GAP_S - 4, self.height())
            painter.setFont(self.font())
            painter.setPen(colours.text if self.isEnabled() else colours.disabled)
            words = QFontMetrics(self.font()).elidedText(
                self.currentText(), Qt.TextElideMode.ElideRight, room.width()
            )
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)

    def _fill(self, rows: Sequence[tuple[str, Any]]) -> None:
        rows = [*([(tr("Any", "choice"), None)] if self._anything else []), *rows]
        self._values = [value for _, value in rows]
        self.addItems([words for words, _ in rows])

    def _height(self) -> int:
        return theme.scaled(_HEIGHT_PX)
