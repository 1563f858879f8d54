"""Faces that were put aside: strangers, and things that are no faces; each can come back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from faceorg.domain.faces import Decision
from faceorg.engine import edits
from faceorg.ui import theme
from faceorg.ui.messages import count_text
from faceorg.ui.views.people.people_header import header_row
from faceorg.ui.views.person.face_grid import FaceGrid
from faceorg.ui.widgets.buttons import QuietButton, SecondaryButton
from faceorg.ui.widgets.labels import EmptyState, Text
from faceorg.ui.widgets.tabs import TabBar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QShowEvent

    from faceorg.domain.changes import Changes
    from faceorg.domain.faces import Face
    from faceorg.library.library import Library
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails

_DECISIONS = (Decision.IGNORED, Decision.NOT_A_FACE)
_EMPTY = (
    ("ignore", "Nobody is ignored", "Strangers that you ignore are kept here."),
    ("not-face", "Nothing is marked", "What you mark as not a face is kept here."),
)


@dataclass(frozen=True, slots=True)
class PutAside:
    """The two lists, latest first."""

    ignored: Sequence[Face]
    not_faces: Sequence[Face]


class PutAsidePage(QWidget):
    """Two tabs with faces, and a button that brings the selected ones back.

    Attributes:
        closed: back to the people.
        photo_opened: a photo and the photos around it.
    """

    closed = Signal()
    photo_opened = Signal(object, object)

    def __init__(
        self, session: Session, thumbnails: Thumbnails, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._data = PutAside((), ())
        self.tabs = TabBar("Ignored", "Not a face")
        self.grid = FaceGrid(thumbnails)
        self.restore = SecondaryButton("Bring back", icon="undo")
        self._words = Text("", "body", "text2")
        self._empties = [EmptyState(*words) for words in _EMPTY]
        self._lay_out()
        self.tabs.chosen.connect(self._show_tab)
        self.grid.selection_changed.connect(self._on_selection_changed)
        self.grid.opened.connect(self._on_opened)
        self.restore.clicked.connect(self._on_restore)
        session.changed.connect(self._on_changed)

    def showEvent(self, event: QShowEvent) -> None:
        """Read the lists."""
        super().showEvent(event)
        self._read()

    def _lay_out(self) -> None:
        head = QWidget()
        row = header_row(head)
        back = QuietButton("People", icon="back")
        back.clicked.connect(self.closed)
        row.setContentsMargins(theme.PAGE_MARGIN - 8, 0, theme.PAGE_MARGIN, 0)
        row.addWidget(back)
        row.addWidget(Text("Ignored and not faces", "title"))
        row.addStretch()
        bar = QHBoxLayout()
        bar.setContentsMargins(theme.PAGE_MARGIN, theme.GAP_L, theme.PAGE_MARGIN, 0)
        bar.addWidget(self._words)
        bar.addStretch()
        bar.addWidget(self.restore)
        listing = QWidget()
        inside = QVBoxLayout(listing)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addLayout(bar)
        inside.addWidget(self.grid, 1)
        self._body = QStackedLayout()
        for widget in (listing, *self._empties):
            self._body.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.tabs)
        column.addLayout(self._body, 1)
        self.setFocusProxy(self.grid)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible() and changes.face_ids:
            self._read()

    def _read(self) -> None:
        self._session.fetch(_read, self._on_data)

    @Slot(object)
    def _on_data(self, data: PutAside) -> None:
        self._data = data
        self.tabs.tabs[0].set_number(len(data.ignored))
        self.tabs.tabs[1].set_number(len(data.not_faces))
        self._show_tab(self._tab())

    def _tab(self) -> int:
        return 0 if self.tabs.tabs[0].isChecked() else 1

    def _faces(self) -> Sequence[Face]:
        return self._data.ignored if self._tab() == 0 else self._data.not_faces

    @Slot(int)
    def _show_tab(self, number: int) -> None:
        faces = self._faces()
        whose = "Ignored face" if number == 0 else "Not a face"
        self.grid.model.show([(f.face_id, f.photo_id) for f in faces], whose)
        self._body.setCurrentIndex(0 if faces else 1 + number)
        self._on_selection_changed()

    @Slot()
    def _on_selection_changed(self) -> None:
        number = len(self.grid.selection)
        words = f"{count_text(number, 'face')} selected" if number else "Select what to bring back."
        self._words.setText(words)
        self.restore.setEnabled(number > 0)

    @Slot(int)
    def _on_opened(self, row: int) -> None:
        photos = list(dict.fromkeys(face.photo_id for face in self._faces()))
        self.photo_opened.emit(self.grid.model.photo_id(row), photos)

    @Slot()
    def _on_restore(self) -> None:
        faces = self.grid.selected()
        self.grid.clear_selection()
        self._session.run_edit(lambda library: edits.restore_faces(library, faces))


def _read(library: Library) -> PutAside:
    return PutAside(*(library.faces.with_decision(decision) for decision in _DECISIONS))
