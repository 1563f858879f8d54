"""A line of facts below the head of a person's page: first and last seen, family, this day."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from faceorg.ui import icons, theme
from faceorg.ui.models.on_this_day import on_this_day_text
from faceorg.ui.models.person import PersonMore
from faceorg.ui.texts.dates import day_text
from faceorg.ui.texts.keys_text import key_text
from faceorg.ui.texts.relation_text import related_text
from faceorg.ui.texts.translation import tr
from faceorg.ui.widgets.buttons import QuietButton
from faceorg.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from faceorg.domain.ids import PersonId
    from faceorg.domain.people import Person
    from faceorg.domain.relations import Relation

_HEIGHT, _PADDING = 28, 6


class RelationButton(QuietButton):
    """Somebody who is related: pressed, their page opens; `Delete` takes the relation back.

    Attributes:
        removed: the relation is to be taken back; siblings follow and have none of their own.
    """

    padding = _PADDING
    removed = Signal()

    def __init__(self, relation: Relation, person: Person) -> None:
        super().__init__(related_text(relation, person.name), icon="person", height=_HEIGHT)
        self.relation, self.person = relation, person
        self.can_be_removed = relation != "sibling"
        if self.can_be_removed:
            self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            self.customContextMenuRequested.connect(self._on_menu_wanted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes back what was said."""
        if event.key() == Qt.Key.Key_Delete and self.can_be_removed:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def menu(self) -> QMenu:
        """Return what can be done."""
        menu = QMenu(self)
        menu.addAction(icons.icon("person"), tr("Open", "a person, in a menu"), self.click)
        words = tr("Remove this relation")
        menu.addAction(icons.icon("close"), f"{words}\t{key_text('Del')}", self.removed.emit)
        return menu

    def _on_menu_wanted(self, where: QPoint) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(where))


class PersonFacts(QWidget):
    """Shows a `PersonMore`; there is nothing for a group.

    Attributes:
        photo_wanted: the photo in which somebody is first or last seen.
        person_wanted: somebody related was pressed.
        relation_wanted: a relation is to be said.
        relation_removed: it is to be taken back, with whom.
        on_this_day_wanted: the photos of this day are to be seen.
    """

    photo_wanted = Signal(int)
    person_wanted = Signal(object)
    relation_wanted = Signal()
    relation_removed = Signal(object)
    on_this_day_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown = PersonMore()
        self.first, self.last = (QuietButton(icon="calendar", height=_HEIGHT) for _ in range(2))
        self.on_this_day = QuietButton(icon="calendar", height=_HEIGHT)
        self.add = QuietButton(tr("Add relation"), icon="plus", height=_HEIGHT)
        self.related: list[RelationButton] = []
        bar, column = QWidget(), QVBoxLayout(self)
        self._flow = FlowLayout(bar, theme.GAP_S)
        column.setContentsMargins(theme.PAGE_MARGIN - _PADDING, 0, theme.PAGE_MARGIN, theme.GAP_S)
        column.addWidget(bar)
        for button in (self.first, self.last, self.add, self.on_this_day):
            button.padding = _PADDING
            self._flow.addWidget(button)
        self.first.clicked.connect(partial(self._on_seen_pressed, 0))
        self.last.clicked.connect(partial(self._on_seen_pressed, 1))
        self.add.clicked.connect(self.relation_wanted)
        self.on_this_day.clicked.connect(self.on_this_day_wanted)
        self._show_days()

    def show_more(self, more: PersonMore) -> None:
        """Show what is known now."""
        family = more.related != self._shown.related
        self._shown = more
        self._show_days()
        if family:
            self._show_family()

    def _show_days(self) -> None:
        seen, (photos, years) = self._shown.seen, self._shown.on_this_day
        self.first.setVisible(seen is not None)
        self.last.setVisible(seen is not None and seen[0].photo_id != seen[1].photo_id)
        if seen is not None:
            self.first.set_text(tr("First seen {date}").format(date=day_text(seen[0].day)))
            self.last.set_text(tr("Last seen {date}").format(date=day_text(seen[1].day)))
        self.on_this_day.setVisible(photos > 0)
        self.on_this_day.set_text(on_this_day_text(photos, years) if photos else "")

    def _show_family(self) -> None:
        for button in self.related:
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.related = [RelationButton(*pair) for pair in self._shown.related]
        rest = (self.add, self.on_this_day)
        for part in rest:
            self._flow.removeWidget(part)
        for part in (*self.related, *rest):
            self._flow.addWidget(part)
        for button in self.related:
            person_id = button.person.person_id
            button.clicked.connect(partial(self._on_person_pressed, person_id))
            button.removed.connect(partial(self._on_removed, person_id))
            button.show()
        order = (self.first, self.last, *self.related, *rest)
        for before, after in pairwise(order):
            self.setTabOrder(before, after)

    def _on_seen_pressed(self, which: int) -> None:
        if self._shown.seen is not None:
            self.photo_wanted.emit(self._shown.seen[which].photo_id)

    def _on_person_pressed(self, person_id: PersonId) -> None:
        self.person_wanted.emit(person_id)

    def _on_removed(self, person_id: PersonId) -> None:
        self.relation_removed.emit(person_id)
