"""Asks who is the parent, child or partner of somebody."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QButtonGroup, QWidget

from faceorg.domain.relations import SAID, Relation
from faceorg.ui import theme
from faceorg.ui.dialogs.choose_person import ChoosePerson
from faceorg.ui.texts.translation import marked, tr
from faceorg.ui.widgets.radio import Radio

if TYPE_CHECKING:
    from faceorg.domain.people import Person
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails

_WORDS = {
    Relation.PARENT: marked("Parent of {name}"),
    Relation.CHILD: marked("Child of {name}"),
    Relation.PARTNER: marked("Partner of {name}"),
}


class RelationDialog(ChoosePerson):
    """Three kinds above the field.

    Attributes:
        kinds: what the other one may be, in the order of `SAID`.
    """

    def __init__(
        self, parent: QWidget | None, session: Session, thumbnails: Thumbnails, name: str
    ) -> None:
        heading = tr("Who is related to {name}?").format(name=name)
        text = tr("Brothers and sisters follow from their parents.")
        verb = tr("Add", "button: a relation")
        super().__init__(parent, session, thumbnails, heading, verb, text)
        self._group = QButtonGroup(self)
        self.kinds = [Radio(tr(_WORDS[kind]).format(name=name)) for kind in SAID]
        above = self.extra.indexOf(self.field)
        for number, radio in enumerate(self.kinds):
            self._group.addButton(radio, number)
            self.extra.insertWidget(above + number, radio)
        self.extra.insertSpacing(above + len(self.kinds), theme.GAP_S)
        self.kinds[0].setChecked(True)
        for before, after in pairwise([*self.kinds, self.field]):
            QWidget.setTabOrder(before, after)

    @property
    def relation(self) -> Relation:
        """What the other one is."""
        return SAID[self._group.checkedId()]


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
