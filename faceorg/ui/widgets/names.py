"""Fields with completion: one to name somebody, one to find somebody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from faceorg.ui import theme
from faceorg.ui.texts.translation import tr
from faceorg.ui.widgets.completion import PersonCompleter
from faceorg.ui.widgets.fields import SearchField

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent

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
        placeholder: str = "",
        width: int = 140,
    ) -> None:
        super().__init__(parent)
        self._width = width
        placeholder = placeholder or tr("Who is this?")
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
        """Let the popup have its keys first; give up on Escape."""
        if self.completer_popup.take_key(event):
            return
        if event.key() == Qt.Key.Key_Escape:
            self.abandoned.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the field was left, unless a menu or another window only lies over it."""
        super().focusOutEvent(event)
        self.completer_popup.popup.hide()
        passing = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        if event.reason() not in passing:
            self.abandoned.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Take the popup along."""
        self.completer_popup.popup.hide()
        super().hideEvent(event)

    @Slot(object)
    def _on_chosen(self, choice: Choice) -> None:
        person_id = choice.person.person_id if choice.person is not None else None
        self.name_chosen.emit(choice.name, person_id, choice.new_person)


class PersonField(SearchField):
    """A search field that knows the people.

    Attributes:
        person_chosen: a `Person`.
    """

    person_chosen = Signal(object)

    def __init__(
        self, session: Session, thumbnails: Thumbnails, placeholder: str, shortcut: str = ""
    ) -> None:
        super().__init__(placeholder, shortcut)
        self.completer_popup = PersonCompleter(self, session, thumbnails, allow_new=False)
        self.completer_popup.chosen.connect(self._on_chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the popup have its keys first."""
        if not self.completer_popup.take_key(event):
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Close the popup."""
        self.completer_popup.popup.hide()
        super().focusOutEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Take the popup along."""
        self.completer_popup.popup.hide()
        super().hideEvent(event)

    @Slot(object)
    def _on_chosen(self, choice: Choice) -> None:
        self.person_chosen.emit(choice.person)
