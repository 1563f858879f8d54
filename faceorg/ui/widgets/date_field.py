"""A field for a day or a moment; GUI thread only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QDateTimeEdit

from faceorg.ui import icons, theme

if TYPE_CHECKING:
    from PySide6.QtCore import QDateTime
    from PySide6.QtGui import QPaintEvent

_CHEVRON_PX = 16


class DateField(QDateTimeEdit):
    """Typed, changed by the arrow keys, or chosen in a calendar."""

    def __init__(self, shown: QDateTime, form: str, name: str) -> None:
        """Make a field.

        Args:
            shown: the day or the moment to begin with.
            form: how it is written, as Qt says it: "d MMMM yyyy" for a day.
            name: what it is, for screen readers.
        """
        super().__init__(shown)
        self.setCalendarPopup(True)
        self.setDisplayFormat(form)
        self.setAccessibleName(name)
        self.setFont(theme.font("body"))
        self.setMinimumHeight(theme.scaled(theme.CONTROL_HEIGHT))
        theme.notifier().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field and what opens the calendar: the style sheet leaves that out."""
        super().paintEvent(event)
        side = theme.scaled(_CHEVRON_PX)
        with QPainter(self) as painter:
            ratio = self.devicePixelRatioF()
            chevron = icons.pixmap("down", side, theme.tokens().text2, ratio)
            left = self.width() - side - theme.GAP_S
            painter.drawPixmap(left, (self.height() - side) // 2, chevron)
