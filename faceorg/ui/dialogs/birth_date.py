"""Asks when somebody was born."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt

from faceorg.ui import theme
from faceorg.ui.dialogs.question import Question
from faceorg.ui.texts.dates import day_form
from faceorg.ui.texts.translation import tr
from faceorg.ui.widgets.buttons import Button, PrimaryButton, SecondaryButton
from faceorg.ui.widgets.date_field import DateField

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

_FIRST = date(1800, 1, 1)


class BirthDateDialog(Question):
    """A field for a day; "Remove" says that it isn't known.

    Attributes:
        field: the day.
    """

    def __init__(self, parent: QWidget | None, name: str, known: date | None) -> None:
        buttons: list[Button] = [PrimaryButton(tr("Keep", "button: a date"))]
        if known is not None:
            buttons.append(SecondaryButton(tr("Remove", "button: a date")))
        buttons.append(SecondaryButton(tr("Cancel", "button")))
        super().__init__(
            parent,
            tr("When was {name} born?").format(name=name),
            tr(
                "FaceOrg shows how old they are on each photo, and takes no face for theirs on a"
                " photo from before."
            ),
            buttons,
        )
        shown = _qdate(known or date(1990, 1, 1)).startOfDay()
        self.field = DateField(shown, day_form(), tr("Birth date"))
        self.field.setDateRange(_qdate(_FIRST), QDate.currentDate())
        self.extra.addSpacing(theme.GAP_S)
        self.extra.addWidget(self.field)
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep the day when Enter is pressed in the field."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.field.hasFocus():
            self.buttons[0].click()
        else:
            super().keyPressEvent(event)

    def day(self) -> date:
        """Return the day in the field."""
        shown = self.field.date()
        return date(shown.year(), shown.month(), shown.day())


def ask_birth_date(
    parent: QWidget | None, name: str, known: date | None
) -> tuple[bool, date | None]:
    """Ask for a birth date.

    Returns:
        Whether to change it, and to what (None: not known).
    """
    dialog = BirthDateDialog(parent, name, known)
    dialog.exec()
    dialog.deleteLater()
    if dialog.answer == 0:
        return True, dialog.day()
    return (known is not None and dialog.answer == 1), None


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
