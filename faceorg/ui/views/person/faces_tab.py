"""The faces of a person or a group, and what can be done with some of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from faceorg.engine import edits
from faceorg.ui import icons, theme
from faceorg.ui.messages import count_text
from faceorg.ui.views.people.people_actions import PeopleActions
from faceorg.ui.views.person.face_grid import FaceGrid
from faceorg.ui.widgets.buttons import SecondaryButton
from faceorg.ui.widgets.flow import FlowLayout
from faceorg.ui.widgets.labels import Text
from faceorg.ui.widgets.names import NameField

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from faceorg.domain.changes import Changes
    from faceorg.domain.ids import FaceId, PersonId
    from faceorg.library.library import Library
    from faceorg.ui.models.person import PersonData
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails

    FacesEdit = Callable[[Library, list[FaceId]], Changes]


class FacesTab(QWidget):
    """A grid of faces under a strip of actions for the selected ones.

    Attributes:
        photo_opened: a face's photo is wanted.
    """

    photo_opened = Signal(int)

    def __init__(self, session: Session, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._session = session
        self._person_id: PersonId | None = None
        self._people = PeopleActions(session, self)
        self.grid = FaceGrid(thumbnails)
        self._words = Text("", "body", "text2")
        self.not_this = SecondaryButton("Not this person", icon="close")
        self.not_a_face = SecondaryButton("Not a face", icon="not-face", key="Ctrl Del")
        self.ignore = SecondaryButton("Ignore", icon="ignore", key="Del")
        self.cover = SecondaryButton("Set as cover", icon="person")
        self.field = NameField(session, thumbnails, self, "Somebody else?", width=180)
        self._lay_out()
        self.not_this.clicked.connect(self._on_not_this)
        self.not_a_face.clicked.connect(self._on_not_a_face)
        self.ignore.clicked.connect(self._on_ignore)
        self.cover.clicked.connect(self._on_cover)
        self.field.name_chosen.connect(self._on_name_chosen)
        self.grid.selection_changed.connect(self._on_selection_changed)
        self.grid.opened.connect(self._on_opened)
        self.grid.menu_wanted.connect(self._on_menu_wanted)
        self._on_selection_changed()

    def show_faces(self, data: PersonData) -> None:
        """Show the faces of a person or a group."""
        person = data.person
        self._person_id = person.person_id if person is not None else None
        whose = f"Face of {person.name}" if person is not None else "Face without a name"
        self.grid.model.show([(f.face_id, f.photo_id) for f in data.faces], whose)
        self._on_selection_changed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete ignores, with Ctrl it says "not a face"."""
        if event.key() == Qt.Key.Key_Delete and self.grid.selected():
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._on_not_a_face()
            else:
                self._on_ignore()
            return
        super().keyPressEvent(event)

    def _lay_out(self) -> None:
        bar = QWidget()
        flow = FlowLayout(bar)
        buttons = (self.not_this, self.not_a_face, self.ignore, self.cover)
        for widget in (*buttons, self.field, self._words):
            flow.addWidget(widget)
        self._words.setFixedHeight(theme.scaled(theme.CONTROL_HEIGHT))
        row = QVBoxLayout()
        row.setContentsMargins(theme.PAGE_MARGIN, theme.GAP_L, theme.PAGE_MARGIN, 0)
        row.addWidget(bar)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.grid, 1)
        self.setFocusProxy(self.grid)

    def _run(self, edit: FacesEdit) -> None:
        faces = self.grid.selected()
        if faces:
            self.grid.clear_selection()
            self._session.run_edit(lambda library: edit(library, faces))

    @Slot()
    def _on_selection_changed(self) -> None:
        number = len(self.grid.selection)
        self._words.setText(
            f"{count_text(number, 'face')} selected"
            if number
            else "Select faces that belong elsewhere."
        )
        named = self._person_id is not None
        self.not_this.setVisible(named)
        self.cover.setVisible(named)
        self.field.setVisible(number > 0)
        for button in (self.not_this, self.not_a_face, self.ignore):
            button.setEnabled(number > 0)
        self.cover.setEnabled(number == 1)

    @Slot()
    def _on_not_this(self) -> None:
        self._run(edits.reject_faces)

    @Slot()
    def _on_not_a_face(self) -> None:
        self._run(edits.mark_not_a_face)

    @Slot()
    def _on_ignore(self) -> None:
        self._run(edits.ignore_faces)

    @Slot()
    def _on_cover(self) -> None:
        person_id = self._person_id
        if person_id is not None:
            self._run(lambda library, faces: edits.set_cover(library, person_id, faces[0]))

    @Slot(str, object, bool)
    def _on_name_chosen(self, name: str, person_id: object, new_person: bool) -> None:
        faces = self.grid.selected()
        self.field.clear()
        self.grid.setFocus()
        self.grid.clear_selection()
        self._people.name_faces(faces, name, person_id, new_person=new_person)  # type: ignore[arg-type]

    @Slot(int)
    def _on_opened(self, row: int) -> None:
        self.photo_opened.emit(self.grid.model.photo_id(row))

    @Slot(QPoint)
    def _on_menu_wanted(self, where: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._person_id is not None:
            menu.addAction(icons.icon("close"), "Not this person", self._on_not_this)
        menu.addAction(icons.icon("not-face"), "Not a face\tCtrl+Del", self._on_not_a_face)
        menu.addAction(icons.icon("ignore"), "Ignore\tDel", self._on_ignore)
        if self._person_id is not None and len(self.grid.selected()) == 1:
            menu.addAction(icons.icon("person"), "Set as cover", self._on_cover)
        menu.popup(where)
