"""The head of a page: a title, and what can be done, on as many lines as they need."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLayoutItem, QStyle, QWidget

from faceorg.ui import theme
from faceorg.ui.widgets.flow import WrappingLayout

if TYPE_CHECKING:
    from collections.abc import Sequence

_LINE_GAP = theme.GAP_S


class HeadTitle(QWidget):
    """A title with words after it, which give way before other parts need another line."""

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP_M)
        for widget in widgets:
            row.addWidget(widget)
        row.addStretch()

    def sizeHint(self) -> QSize:
        """Return the room without what may give way."""
        return self.minimumSizeHint()


class HeadLayout(WrappingLayout):
    """A title, and parts at the end of its line, or on lines of their own below where it is narrow.

    The title takes what a line has left over; on other lines the first part does.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSpacing(theme.GAP_M)
        self.setContentsMargins(theme.PAGE_MARGIN, 0, theme.PAGE_MARGIN, 0)

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines."""
        margins = self.contentsMargins()
        lines = self._lines(width - margins.left() - margins.right())
        return self._height(lines)

    def sizeHint(self) -> QSize:
        """Return the size of one line."""
        margins, parts = self.contentsMargins(), self._shown()
        width = sum(item.sizeHint().width() for item in parts)
        width += self.spacing() * max(len(parts) - 1, 0) + margins.left() + margins.right()
        return QSize(width, theme.scaled(theme.HEADER_HEIGHT))

    def minimumSize(self) -> QSize:
        """Return the size of the largest item on a line of its own."""
        margins = self.contentsMargins()
        widest = max((item.minimumSize().width() for item in self._shown()), default=0)
        return QSize(widest + margins.left() + margins.right(), theme.scaled(theme.HEADER_HEIGHT))

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        inside = rect.marginsRemoved(self.contentsMargins())
        lines = self._lines(inside.width())
        top = inside.y() + (inside.height() - self._height(lines)) // 2
        top += (theme.scaled(theme.HEADER_HEIGHT) - _tallest(lines[0])) // 2 if lines else 0
        for line in lines:
            self._place(line, QRect(inside.x(), top, inside.width(), _tallest(line)), inside)
            top += _tallest(line) + _LINE_GAP

    def _place(self, line: Sequence[QLayoutItem], area: QRect, inside: QRect) -> None:
        parent = self.parentWidget()
        way = parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight
        widths = [item.sizeHint().width() for item in line]
        spare = area.width() - sum(widths) - self.spacing() * (len(line) - 1)
        widths[0] = max(widths[0] + spare, line[0].minimumSize().width())
        x = area.x()
        for item, width in zip(line, widths, strict=True):
            height = min(item.sizeHint().height(), area.height())
            place = QRect(x, area.y() + (area.height() - height) // 2, width, height)
            item.setGeometry(QStyle.visualRect(way, inside, place))
            x += width + self.spacing()

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        left = 0
        for item in self._shown():
            wanted = item.sizeHint().width() + self.spacing()
            if not lines or wanted > left:
                lines.append([])
                left = width + self.spacing()
            lines[-1].append(item)
            left -= wanted
        return lines

    def _height(self, lines: Sequence[Sequence[QLayoutItem]]) -> int:
        """Return the height of lines: one stands in the middle of the usual height."""
        height = theme.scaled(theme.HEADER_HEIGHT)
        return height + sum(_tallest(line) + _LINE_GAP for line in lines[1:])


def _tallest(line: Sequence[QLayoutItem]) -> int:
    return max(item.sizeHint().height() for item in line)
