"""A field for a whole number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit, QSizePolicy

from faceorg.ui import theme
from faceorg.ui.texts.translation import number_text, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent

_WIDTH_PX = 96


class NumberField(QLineEdit):
    """Up and Down change it by a step; what is typed counts when the field is left, or on Enter.

    A line, not Qt's spin box: that one loses its text where a style sheet gives it a border.

    Attributes:
        value_changed: the number that somebody set.
    """

    value_changed = Signal(int)

    def __init__(self, name: str, unit: str, least: int, most: int, step: int) -> None:
        """Make a field.

        Args:
            name: what the number is of, for screen readers.
            unit: what it counts; it stands beside the field.
            least: the smallest number that can be set.
            most: the largest one.
            step: of the arrow keys.
        """
        super().__init__()
        self.unit = unit
        self._least, self._most, self._step = least, most, step
        self._value = least
        self.setAccessibleName(name)
        self.setAccessibleDescription(
            tr("{unit}, from {least} to {most}").format(
                unit=unit, least=number_text(least), most=number_text(most)
            )
        )
        self.setFont(theme.font("body"))
        self.setValidator(QIntValidator(0, most, self))
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def value(self) -> int:
        """The number."""
        return self._value

    def show_value(self, value: int) -> None:
        """Show a number without telling."""
        self._value = min(max(value, self._least), self._most)
        self.setText(str(self._value))

    def sizeHint(self) -> QSize:
        """Return one width for all fields, so that they stand below each other."""
        return QSize(theme.scaled(_WIDTH_PX), theme.scaled(theme.CONTROL_HEIGHT))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take what was typed."""
        super().focusOutEvent(event)
        self._on_finished()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step by the arrows; Enter is for the field, not for the window around it."""
        step = {Qt.Key.Key_Up: self._step, Qt.Key.Key_Down: -self._step}.get(Qt.Key(event.key()))
        if step is not None:
            self._take(self._typed() + step)
            return
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_finished()
            event.accept()

    def _typed(self) -> int:
        return int(self.text()) if self.text().isdigit() else self._value

    def _take(self, value: int) -> None:
        before = self._value
        self.show_value(value)
        if self._value != before:
            self.value_changed.emit(self._value)

    def _on_finished(self) -> None:
        """Bring what was typed into range; where nothing was, the number stays."""
        self._take(self._typed())
