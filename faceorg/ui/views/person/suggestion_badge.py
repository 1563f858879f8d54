"""The pill that says how many suggestions there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from faceorg.ui import theme
from faceorg.ui.painting import paint_badge
from faceorg.ui.texts.translation import number_text

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class SuggestionBadge(QWidget):
    """The pill "14?"."""

    def __init__(self) -> None:
        super().__init__()
        self._number = 0
        self.setFixedSize(theme.scaled(44), theme.scaled(26))

    def set_number(self, number: int) -> None:
        """Show another number."""
        self._number = number
        self.setFixedWidth(theme.scaled(34) + 8 * len(number_text(number)))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pill."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            middle = self.height() // 2
            paint_badge(painter, self.width() - 2, middle, self._number, theme.tokens().surface)
