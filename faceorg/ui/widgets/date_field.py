"""A field for a day or a moment; GUI thread only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QDateTimeEdit

from faceorg.ui import icons, theme

if TYPE_CHECKING:
    from PySide6.QtCore import QDateTime
    from PySide6.QtGui import QKeyEvent, QPaintEvent

_CHEVRON_PX = 16
_MONTHS = 12
_BETWEEN = " .,-/"


class DateField(QDateTimeEdit):
    """Typed, changed by the arrow keys, or chosen in a calendar.

    A date may be typed in figures, "15.8.1972", though its month is shown as a name.
    """

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
        self._named_month = "MMM" in form
        self._figures = ""  # typed for the part where the cursor is
        theme.notifier().changed.connect(self.update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take figures for a named month, and go on to the next part at what stands between."""
        text, before = event.text(), self.currentSection()
        if text.isdecimal():
            if self.lineEdit().selectedText() == self.text():
                self.setSelectedSection(self.sectionAt(0))
                before, self._figures = self.currentSection(), ""
            if self._named_month and before == self.Section.MonthSection:
                self._type_month(text)
                return
            super().keyPressEvent(event)
            self._figures = self._figures + text if self.currentSection() == before else ""
        elif text and text in _BETWEEN:
            if self._figures:
                self._go_on()
        else:
            self._figures = ""
            super().keyPressEvent(event)

    def _type_month(self, figure: str) -> None:
        month = int(self._figures + figure)
        self._figures += figure
        if 1 <= month <= _MONTHS:
            day = self.date()
            first = QDate(day.year(), month, 1)
            self.setDate(QDate(day.year(), month, min(day.day(), first.daysInMonth())))
            self.setSelectedSection(self.Section.MonthSection)
        if month > 1 or len(self._figures) > 1:
            self._go_on()

    def _go_on(self) -> None:
        """Go to the next part."""
        self._figures = ""
        following = self.currentSectionIndex() + 1
        if following < self.sectionCount():
            self.setSelectedSection(self.sectionAt(following))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field and what opens the calendar: the style sheet leaves that out."""
        super().paintEvent(event)
        side = theme.scaled(_CHEVRON_PX)
        with QPainter(self) as painter:
            ratio = self.devicePixelRatioF()
            chevron = icons.pixmap("down", side, theme.tokens().text2, ratio)
            left = self.width() - side - theme.GAP_S
            painter.drawPixmap(left, (self.height() - side) // 2, chevron)
