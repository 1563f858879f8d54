"""Asks who is the parent, child or partner of somebody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QButtonGroup

from faceorg.domain.relations import SAID, Relation
from faceorg.ui import theme
from faceorg.ui.dialogs.question import Question
from faceorg.ui.texts.translation import marked, tr
from faceorg.ui.widgets.buttons import PrimaryButton, SecondaryButton
from faceorg.ui.widgets.names import PersonField
from faceorg.ui.widgets.radio import Radio

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from faceorg.domain.people import Person
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails

_WORDS = {
    Relation.PARENT: marked("Parent of {name}"),
    Relation.CHILD: marked("Child of {name}"),
    Relation.PARTNER: marked("Partner of {name}"),
}
_ROOM_PX = 120  # for the completion


class RelationDialog(Question):
    """Three kinds, and a field with completion.

    Attributes:
        kinds: what the other one may be, in the order of `SAID`.
        field: where to type who that is.
        person: who was chosen, or None.
    """

    def __init__(
        self, parent: QWidget | None, session: Session, thumbnails: Thumbnails, name: str
    ) -> None:
        self._do = PrimaryButton(tr("Add", "button: a relation"))
        super().__init__(
            parent,
            tr("Who is related to {name}?").format(name=name),
            tr("Brothers and sisters follow from their parents."),
            [self._do, SecondaryButton(tr("Cancel"))],
        )
        self.person: Person | None = None
        self._group = QButtonGroup(self)
        self.kinds = [Radio(tr(_WORDS[kind]).format(name=name)) for kind in SAID]
        self.extra.addSpacing(theme.GAP_S)
        for number, radio in enumerate(self.kinds):
            self._group.addButton(radio, number)
            self.extra.addWidget(radio)
        self.kinds[0].setChecked(True)
        self.field = PersonField(session, thumbnails, tr("Find a name"))
        self.field.person_chosen.connect(self._on_chosen)
        self.field.textEdited.connect(self._on_edited)
        self._do.setEnabled(False)
        self.extra.addSpacing(theme.GAP_S)
        self.extra.addWidget(self.field)
        self.extra.addSpacing(_ROOM_PX)
        self.field.setFocus()

    @property
    def relation(self) -> Relation:
        """What the other one is."""
        return SAID[self._group.checkedId()]

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


def ask_relation(
    parent: QWidget | None, session: Session, thumbnails: Thumbnails, name: str
) -> tuple[Relation, Person] | None:
    """Ask who is what to somebody; None when nobody was chosen."""
    dialog = RelationDialog(parent, session, thumbnails, name)
    dialog.exec()
    dialog.deleteLater()
    if dialog.answer != 0 or dialog.person is None:
        return None
    return dialog.relation, dialog.person
