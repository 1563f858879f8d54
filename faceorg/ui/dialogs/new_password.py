"""Two fields for a new password, with what it is worth in words."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from faceorg.ui import theme
from faceorg.ui.texts.translation import tr
from faceorg.ui.widgets.focus import FocusPart
from faceorg.ui.widgets.labels import Text
from faceorg.ui.widgets.passwords import PasswordField, strength_text


class NewPassword(FocusPart):
    """A password, and the same again.

    Attributes:
        first, again: the fields.
        hint: what the password is worth, or that the two differ.
        changed: something was typed.
        entered: Return was pressed in the second field.
    """

    changed = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first = PasswordField(tr("New password"))
        self.again = PasswordField(tr("The same again", "a password"))
        self.hint = Text("", "caption", "text2")
        self.hint.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_S)
        for part in (self.first, self.again, self.hint):
            column.addWidget(part)
        self.hand_focus_to(self.first)
        eyes = self.first.show_button, self.again.show_button
        stops = (self.first.line, self.again.line, *eyes)  # who types on blindly must not meet one
        for stop, following in pairwise(stops):
            self.setTabOrder(stop, following)
        for field in (self.first, self.again):
            field.changed.connect(self._on_typed)
        self.first.entered.connect(self.again.setFocus)
        self.again.entered.connect(self.entered)
        self._on_typed()

    def is_ready(self) -> bool:
        """Whether there is a password, and both fields hold the same one."""
        return bool(self.first.text()) and self.first.text() == self.again.text()

    def text(self) -> str:
        """Return the password."""
        return self.first.text()

    @Slot()
    def _on_typed(self) -> None:
        differ = bool(self.again.text()) and not self.first.text().startswith(self.again.text())
        self.hint.setText(
            tr("The two differ.", "passwords") if differ else strength_text(self.first.text())
        )
        self.first.line.setAccessibleDescription(self.hint.text())
        self.changed.emit()
