"""A field that takes the place of a name while it is changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from faceorg.ui import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class NameEdit(QLineEdit):
    """Return and leaving it keep what was typed, Escape does not.

    Attributes:
        kept: with another name than there was.
        closed: it is no longer needed, whatever came of it; sent after `kept`.
    """

    kept = Signal(str)
    closed = Signal()

    def __init__(self, spoken: str, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = ""
        self._open = False
        self.setFont(theme.font("body"))
        self.setAccessibleName(spoken)
        self.setPlaceholderText(placeholder)
        self.setMinimumHeight(theme.scaled(28))
        self.setMaxLength(200)
        self.editingFinished.connect(self._on_finished)

    def begin(self, name: str) -> None:
        """Offer a name to be changed; the field has to be visible."""
        self._before, self._open = name, True
        self.setText(name)
        self.selectAll()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give up on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self._open = False
            self.closed.emit()
            return
        super().keyPressEvent(event)

    @Slot()
    def _on_finished(self) -> None:
        if not self._open:
            return
        self._open = False
        name = self.text().strip()
        if name and name != self._before:
            self.kept.emit(name)
        self.closed.emit()
