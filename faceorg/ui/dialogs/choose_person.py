"""Asks for one of the people already known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from faceorg.ui import theme
from faceorg.ui.dialogs.question import Question
from faceorg.ui.texts.translation import tr
from faceorg.ui.widgets.buttons import PrimaryButton, SecondaryButton
from faceorg.ui.widgets.names import PersonField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from faceorg.domain.people import Person
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails


class ChoosePerson(Question):
    """A field with completion; the verb can be pressed once somebody is chosen.

    Attributes:
        field: where to type.
        person: who was chosen, or None.
    """

    def __init__(
        self,
        parent: QWidget | None,
        session: Session,
        thumbnails: Thumbnails,
        heading: str,
        verb: str,
        text: str = "",
    ) -> None:
        self._do = PrimaryButton(verb)
        super().__init__(
            parent,
            heading,
            text or tr("Type the beginning of a name."),
            [self._do, SecondaryButton(tr("Cancel", "button"))],
        )
        self.person: Person | None = None
        self.field = PersonField(session, thumbnails, tr("Find a name"))
        self.field.person_chosen.connect(self._on_chosen)
        self.field.textEdited.connect(self._on_edited)
        self._do.setEnabled(False)
        self.extra.addSpacing(theme.GAP_S)
        self.extra.addWidget(self.field)
        self.extra.addSpacing(120)  # room for the completion
        self.field.setFocus()

    @Slot(object)
    def _on_chosen(self, person: Person) -> None:
        self.person = person
        self.field.setText(person.name)
        self._do.setEnabled(True)
        self._do.setFocus()

    @Slot(str)
    def _on_edited(self, _text: str) -> None:
        self.person = None
        self._do.setEnabled(False)


def choose_person(
    parent: QWidget | None, session: Session, thumbnails: Thumbnails, heading: str, verb: str
) -> Person | None:
    """Ask for a person; None when nobody was chosen."""
    dialog = ChoosePerson(parent, session, thumbnails, heading, verb)
    dialog.exec()
    dialog.deleteLater()
    return dialog.person if dialog.answer == 0 else None
