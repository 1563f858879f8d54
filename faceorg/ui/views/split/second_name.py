"""The field that asks who the second one is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy

from faceorg.domain.people import clean_name
from faceorg.ui import theme
from faceorg.ui.texts.messages import count_text
from faceorg.ui.texts.translation import tr
from faceorg.ui.widgets.names import NameField

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from faceorg.domain.ids import PersonId
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails

_FIELD_PX = 280


class SecondName(NameField):
    """Asks who the second one is; empty makes a group without a name.

    Attributes:
        changed: another name, or another person of that name.
    """

    changed = Signal()

    def __init__(self, session: Session, thumbnails: Thumbnails) -> None:
        super().__init__(
            session, thumbnails, placeholder=tr("Who is this? Empty for no name"), width=_FIELD_PX
        )
        self.setAccessibleName(tr("Name of the second person"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(theme.scaled(_FIELD_PX))
        self._session = session
        self._person_id: PersonId | None = None
        self._new_person = False
        self.name_chosen.connect(self._on_name_chosen)
        self.textEdited.connect(self._on_edited)

    @property
    def name(self) -> str:
        """The name typed."""
        return clean_name(self.text())

    @property
    def person_id(self) -> PersonId | None:
        """The person that was chosen, or the only one of exactly this name."""
        if self._person_id is not None or self._new_person:
            return self._person_id
        known = self._session.person_named(self.name)
        return known[0].person_id if len(known) == 1 else None

    @property
    def new_person(self) -> bool:
        """Whether somebody asked for a new person of a known name."""
        return self._new_person

    def reset(self) -> None:
        """Forget the name."""
        self.clear()
        self._person_id, self._new_person = None, False
        self.changed.emit()

    def insist(self, person_id: PersonId | None, name: str) -> None:
        """Take this person, or with None a new one, whatever others are called."""
        self.setText(name)
        self._person_id, self._new_person = person_id, person_id is None
        self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Escape to the page, once the completion is closed."""
        if event.key() == Qt.Key.Key_Escape and not self.completer_popup.popup.isVisible():
            event.ignore()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field, and on the right in how many photos a known person is."""
        super().paintEvent(event)
        whom = self.person_id
        known = next((p for p in self._session.people if p.person_id == whom), None)
        if known is None or not self.text():
            return
        words = count_text(known.photo_count, "photo")
        metrics = QFontMetrics(theme.font("caption"))
        typed = self.fontMetrics().horizontalAdvance(self.text())
        if typed + metrics.horizontalAdvance(words) + 40 > self.width():
            return
        with QPainter(self) as painter:
            painter.setFont(theme.font("caption"))
            painter.setPen(theme.tokens().text2)
            room = QRect(0, 0, self.width() - 11, self.height())
            where = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(room, where, words)

    @Slot(str, object, bool)
    def _on_name_chosen(self, name: str, person_id: PersonId | None, new_person: bool) -> None:
        self.setText(name)
        self._person_id, self._new_person = person_id, new_person
        self.changed.emit()

    @Slot(str)
    def _on_edited(self, _text: str) -> None:
        self._person_id, self._new_person = None, False
        self.changed.emit()
