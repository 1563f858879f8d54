"""Layouts that go on in the next line, as words do."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class WrappingLayout(QLayout):
    """What layouts of several lines have in common: their items, and a height that follows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give an item away."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Want no more than is needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Say that fewer pixels of width cost lines."""
        return True


class FlowLayout(WrappingLayout):
    """Lays widgets out in the direction of reading and wraps."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 8) -> None:
        super().__init__(parent)
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """Return the size of one line."""
        sizes = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(s.width() for s in sizes) + self.spacing() * max(len(sizes) - 1, 0)
        return QSize(width, max((s.height() for s in sizes), default=0))

    def minimumSize(self) -> QSize:
        """Return the size of the largest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Return the height used; items of one line are centred on each other."""
        top, line, x, tallest = rect.y(), list[tuple[QLayoutItem, int]](), rect.x(), 0
        for item in self._items:
            if item.isEmpty():  # hidden
                continue
            size = item.sizeHint()
            if line and x + size.width() > rect.right() + 1:
                self._place(line, top, tallest, rect, move=move)
                top, line, x, tallest = top + tallest + self.spacing(), [], rect.x(), 0
            line.append((item, x))
            x += size.width() + self.spacing()
            tallest = max(tallest, size.height())
        self._place(line, top, tallest, rect, move=move)
        return top + tallest - rect.y()

    def _place(
        self,
        line: list[tuple[QLayoutItem, int]],
        top: int,
        tallest: int,
        rect: QRect,
        *,
        move: bool,
    ) -> None:
        if not move:
            return
        host = self.parentWidget()
        direction = host.layoutDirection() if host else Qt.LayoutDirection.LeftToRight
        for item, x in line:
            size = item.sizeHint()
            box = QRect(QPoint(x, top + (tallest - size.height()) // 2), size)
            item.setGeometry(QStyle.visualRect(direction, rect, box))
