"""What the pages of the settings are made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from faceorg.ui import theme
from faceorg.ui.widgets.card import Card
from faceorg.ui.widgets.flow import FlowLayout
from faceorg.ui.widgets.labels import Text

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QShowEvent


class SettingsPage(QScrollArea):
    """One page: a title, and below it whatever its subclass adds to `column`.

    Attributes:
        shown: it came into sight; what it tells may have changed.
    """

    shown = Signal()

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(title)
        inside = QWidget()
        outer = QVBoxLayout(inside)
        outer.setContentsMargins(*[theme.GAP_2XL] * 4)
        self.column = QVBoxLayout()
        self.column.setSpacing(theme.GAP_S)
        outer.addLayout(self.column)
        outer.addStretch()
        self.setWidget(inside)
        self.column.addWidget(Text(title, "title"))
        self.column.addSpacing(theme.GAP_S)

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that it is seen."""
        super().showEvent(event)
        self.shown.emit()

    def add_heading(self, text: str) -> None:
        """Begin another part of the page."""
        self.column.addSpacing(theme.GAP_L)
        self.column.addWidget(Text(text, "heading"))

    def add_text(self, text: str, colour: str = "text2") -> Text:
        """Add a sentence or a few; return the label."""
        label = wrapped(text, colour=colour)
        self.column.addWidget(label)
        return label


class Sheet(Card):
    """Rows on a white sheet with lines between them."""

    def __init__(self) -> None:
        super().__init__()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(1, 1, 1, 1)
        self._rows.setSpacing(0)

    def add_row(self, content: QLayout, margin: int = theme.GAP_M) -> QWidget:
        """Add a row with a margin above and below; return the widget that holds it."""
        if self._rows.count():
            self._rows.addWidget(SheetLine())
        holder = QWidget()
        content.setContentsMargins(theme.GAP_L, margin, theme.GAP_L, margin)
        holder.setLayout(content)
        self._rows.addWidget(holder)
        return holder

    def clear(self) -> None:
        """Take all rows away."""
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()


class SheetLine(QWidget):
    """A line of one pixel."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)
        theme.notifier().changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), theme.tokens().line)


def wrapped(text: str, role: theme.Role = "body", colour: str = "text2") -> Text:
    """Return text that breaks its lines."""
    label = Text(text, role, colour)
    label.setWordWrap(True)
    return label


def row(*widgets: QWidget, stretch: int = -1) -> QHBoxLayout:
    """Return widgets side by side, what is left of the room behind them.

    Args:
        widgets: from left to right.
        stretch: the number of the one that takes the room instead.
    """
    line = QHBoxLayout()
    line.setSpacing(theme.GAP_S)
    for number, widget in enumerate(widgets):
        line.addWidget(widget, 1 if number == stretch else 0)
    if stretch < 0:
        line.addStretch()
    return line


def flow(*widgets: QWidget) -> FlowLayout:
    """Return widgets side by side, going on in the next line where there is no room."""
    line = FlowLayout(spacing=theme.GAP_S)
    for widget in widgets:
        line.addWidget(widget)
    return line
