"""Tabs as the look has them: words with a number, an accent line under the chosen one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

from faceorg.ui import theme
from faceorg.ui.texts.translation import commas_text, number_text

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_HEIGHT_PX = 40


class Tab(QAbstractButton):
    """One tab."""

    radius = theme.RADIUS_CONTROL

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._number = ""
        theme.notifier().changed.connect(self.update)

    def set_number(self, number: int) -> None:
        """Show a number beside the words."""
        self._number = number_text(number)
        self.setAccessibleName(commas_text([self.text(), self._number]))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for words and number."""
        words = QFontMetrics(theme.font("strong")).horizontalAdvance(self.text())
        number = QFontMetrics(theme.font("body")).horizontalAdvance(self._number)
        return QSize(words + theme.GAP_S + number, theme.scaled(_HEIGHT_PX))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint words, number and line."""
        t = theme.tokens()
        font = theme.font("strong" if self.isChecked() else "body")
        with QPainter(self) as painter:
            painter.setFont(font)
            painter.setPen(t.text if self.isChecked() or self.underMouse() else t.text2)
            box = self.rect().adjusted(0, 0, 0, -2)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self.text())
            painter.setFont(theme.font("body"))
            painter.setPen(t.text2)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, right, self._number)
            if self.isChecked():
                line = QRectF(0, self.height() - 2, self.width(), 2)
                painter.fillRect(line, t.accent)


class TabBar(QWidget):
    """Tabs in a row over a line.

    Attributes:
        tabs: in the order of the words given.
        chosen: the number of a tab.
    """

    chosen = Signal(int)

    def __init__(self, *words: str) -> None:
        super().__init__()
        self.tabs = [Tab(text) for text in words]
        self._group = QButtonGroup(self)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(theme.PAGE_MARGIN, 0, theme.PAGE_MARGIN, 0)
        row.setSpacing(theme.GAP_2XL)
        for number, tab in enumerate(self.tabs):
            self._group.addButton(tab, number)
            row.addWidget(tab)
        row.addStretch()
        self.tabs[0].setChecked(True)
        self._group.idClicked.connect(self._on_clicked)
        theme.notifier().changed.connect(self.update)

    def set_margin(self, margin: int) -> None:
        """Begin so many pixels from the side; without it as pages do."""
        self._row.setContentsMargins(margin, 0, margin, 0)

    def choose(self, number: int) -> None:
        """Choose a tab as if it had been pressed."""
        self.tabs[number].setChecked(True)
        self.chosen.emit(number)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line across the page."""
        with QPainter(self) as painter:
            line = QRectF(0, self.height() - 1, self.width(), 1)
            painter.fillRect(line, theme.tokens().line)

    @Slot(int)
    def _on_clicked(self, number: int) -> None:
        self.chosen.emit(number)
