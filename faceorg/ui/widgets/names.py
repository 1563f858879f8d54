"""The field in which somebody is named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from faceorg.ui import theme
from faceorg.ui.widgets.completion import PersonCompleter

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent

    from faceorg.ui.models.completion import Choice
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails


class NameField(QLineEdit):
    """A field with completion from the people already known.

    Attributes:
        name_chosen: name, `PersonId` of the known person or None, and whether somebody asked for
            a second person in spite of the known ones shown.
        abandoned: Escape was pressed, or the field was left without a choice.
    """

    name_chosen = Signal(str, object, bool)
    abandoned = Signal()

    def __init__(
        self,
        session: Session,
        thumbnails: Thumbnails,
        parent: QWidget | None = None,
        placeholder: str = "Who is this?",
        width: int = 140,
    ) -> None:
        super().__init__(parent)
        self._width = width
        self.setFont(theme.font("body"))
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.completer_popup = PersonCompleter(self, session, thumbnails, allow_new=True)
        self.completer_popup.chosen.connect(self._on_chosen)

    def sizeHint(self) -> QSize:
        """Return the width given and the height of a control."""
        return QSize(theme.scaled(self._width), theme.scaled(theme.CONTROL_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give up on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.abandoned.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the field was left, unless a menu or another window only lies over it."""
        super().focusOutEvent(event)
        passing = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        if event.reason() not in passing:
            self.abandoned.emit()

    @Slot(object)
    def _on_chosen(self, choice: Choice) -> None:
        person_id = choice.person.person_id if choice.person is not None else None
        self.name_chosen.emit(choice.name, person_id, choice.new_person)
