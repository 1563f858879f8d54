"""The bar at the bottom of a window that says what is about to be forgotten. GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QWidget

from faceorg.ui import theme
from faceorg.ui.texts.translation import tr
from faceorg.ui.widgets.buttons import SecondaryButton
from faceorg.ui.widgets.labels import Glyph, Text

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from faceorg.ui.forgetting import Forgetter


class ForgetBar(QWidget):
    """Shows a `Forgetter`'s sentence and a button that takes it back; gone while nothing waits.

    Attributes:
        keep: the button.
    """

    def __init__(self, forgetter: Forgetter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._forgetter = forgetter
        self._text = Text("", "body")
        self._text.setWordWrap(True)
        self.keep = SecondaryButton(tr("Keep", "button"), icon="undo", key="Ctrl Z")
        self.keep.clicked.connect(forgetter.take_back)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.PAGE_MARGIN, theme.GAP_S, theme.PAGE_MARGIN, theme.GAP_S)
        row.setSpacing(theme.GAP_M)
        row.addWidget(Glyph("forget", 20, "danger"))
        row.addWidget(self._text, 1)
        row.addWidget(self.keep)
        theme.notifier().changed.connect(self.update)
        forgetter.changed.connect(self.refresh)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence shown."""
        return self._text.text()

    @Slot()
    def refresh(self) -> None:
        """Say what is to be said now."""
        text, keep = self._forgetter.text, self._forgetter.keep
        self._text.setText(text)
        self.setAccessibleName(text)
        if keep:
            self.keep.set_text(keep)
        self.keep.show_key(shown=self._forgetter.newest)
        self.keep.setVisible(bool(keep))
        self.setVisible(bool(text))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and a line above it."""
        t = theme.tokens()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), t.surface)
            painter.fillRect(0, 0, self.width(), 1, t.line)
