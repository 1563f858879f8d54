"""The line at the bottom of a window that says what is worth knowing about a page. GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from faceorg.ui import theme
from faceorg.ui.texts.translation import number_text, tr
from faceorg.ui.widgets.announcing import announce
from faceorg.ui.widgets.buttons import QuietButton, SecondaryButton
from faceorg.ui.widgets.labels import Glyph, Text

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

_BESIDE_PX = 760  # narrower than that, the buttons stand below the words


class TipBar(QWidget):
    """One tip, which of how many it is, and two ways to be rid of it.

    It stands below the pages and not on them, so what is on a page stays where it is.

    Attributes:
        got_it, none: the buttons.
        dismissed: this tip was read.
        refused: no tip is wanted any more.
    """

    dismissed = Signal()
    refused = Signal()

    def __init__(self, parent: QWidget | None = None, *, yes: str = "", no: str = "") -> None:
        """Make a hidden bar; `yes` and `no` stand on the buttons where it asks something."""
        super().__init__(parent)
        self._number = Text("", "caption", "text2")
        self._text = Text("", "body")
        self._text.setWordWrap(True)
        self.got_it = SecondaryButton(yes or tr("Got it", "button of a tip"))
        self.none = QuietButton(no or tr("Don't show tips", "button"))
        self.got_it.clicked.connect(self.dismissed)
        self.none.clicked.connect(self.refused)
        words = QHBoxLayout()
        words.setSpacing(theme.GAP_M)
        words.addWidget(Glyph("info", 20, "accent"))
        words.addWidget(self._text, 1)
        words.addWidget(self._number)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.GAP_S)
        buttons.addStretch()
        buttons.addWidget(self.none)
        buttons.addWidget(self.got_it)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(theme.PAGE_MARGIN, theme.GAP_S, theme.PAGE_MARGIN, theme.GAP_S)
        self._row.setSpacing(theme.GAP_M)
        self._row.addLayout(words, 1)
        self._row.addLayout(buttons)
        QWidget.setTabOrder(self.got_it, self.none)
        theme.notifier().changed.connect(self.update)
        self.hide()

    @property
    def text(self) -> str:
        """The tip shown."""
        return self._text.text()

    def show_tip(self, words: str, number: int = 1, total: int = 1) -> None:
        """Show a tip and have it read aloud.

        Args:
            words: the tip.
            number: the how-manieth it is, from 1 on.
            total: how many there are; of a single one nothing is said.
        """
        which = tr("{number} of {total}").format(
            number=number_text(number), total=number_text(total)
        )
        self._text.setText(words)
        self._number.setText(which)
        self._number.setAccessibleName(tr("Tip {number}").format(number=which))
        self._number.setVisible(total > 1)
        self.setAccessibleName(words)
        self.show()
        announce(self, words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons below the words where there is little room."""
        super().resizeEvent(event)
        beside = event.size().width() >= theme.scaled(_BESIDE_PX)
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.LeftToRight if beside else ways.TopToBottom)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and a line above it."""
        t = theme.tokens()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), t.surface)
            painter.fillRect(0, 0, self.width(), 1, t.line)
