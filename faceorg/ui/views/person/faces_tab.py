"""The faces of a person or a group, and what can be done with some of them."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from faceorg.engine import edits
from faceorg.ui import icons, theme
from faceorg.ui.dialogs.choose_person import choose_person
from faceorg.ui.dialogs.why import show_why
from faceorg.ui.texts.keys_text import key_text
from faceorg.ui.texts.scope import scoped
from faceorg.ui.texts.translation import marked, tr
from faceorg.ui.views.people.people_actions import PeopleActions
from faceorg.ui.views.person.face_grid import FaceGrid
from faceorg.ui.widgets.buttons import MenuButton, SecondaryButton
from faceorg.ui.widgets.flow import FlowLayout
from faceorg.ui.widgets.focus import FocusPart
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

BEST, ODD = marked("Best first", "order"), marked("Least alike first", "order")


class FacesTab(FocusPart):
    """A grid of faces under a strip of actions for the selected ones.

    Attributes:
        photo_opened: a face's photo is wanted.
        order: the button that chooses the order, for people only.
    """

    photo_opened = Signal(int)

    def __init__(self, session: Session, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._session = session
        self._thumbnails = thumbnails
        self._data: PersonData | None = None
        self._odd: list[FaceId] | None = None  # the order found for this person
        self._order = BEST
        self._people = PeopleActions(session, self)
        self.grid = FaceGrid(thumbnails)
        self._words = Text(tr("Select faces that belong elsewhere."), "body", "text2")
        self.not_this = SecondaryButton("", icon="close")
        self.not_a_face = SecondaryButton("", icon="not-face", key="Ctrl Del")
        self.ignore = SecondaryButton("", icon="ignore", key="Del")
        self.cover = SecondaryButton(tr("Set as cover"), icon="person")
        self.field = NameField(session, thumbnails, self, tr("Somebody else?"), width=180)
        self.order = MenuButton(tr(BEST, "order"), self._order_menu())
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
        """Show the faces of a person or a group; an order that was chosen stays."""
        before, self._data = self._data, data
        if before is None or before.whom != data.whom:
            self._odd = None
            self._set_order(BEST)
        self.order.setVisible(data.person is not None)
        self._show_tiles()
        self._on_selection_changed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete ignores, with Ctrl it says "not a face"."""
        if event.key() == Qt.Key.Key_Delete and self.grid.selected_keys():
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._on_not_a_face()
            else:
                self._on_ignore()
            return
        super().keyPressEvent(event)

    @property
    def _person_id(self) -> PersonId | None:
        person = self._data.person if self._data is not None else None
        return person.person_id if person is not None else None

    @property
    def _name(self) -> str:
        person = self._data.person if self._data is not None else None
        return person.name if person is not None else ""

    def _lay_out(self) -> None:
        self.hand_focus_to(self.grid)
        self.grid.setAccessibleName(tr("Faces", "grid"))
        bar = QWidget()
        flow = FlowLayout(bar)
        buttons = (self.order, self.not_this, self.not_a_face, self.ignore, self.cover)
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
        for before, after in pairwise([*buttons, self.field, self.grid]):
            self.setTabOrder(before, after)

    # the order ---------------------------------------------------------------------------

    def _order_menu(self) -> QMenu:
        menu, group = QMenu(self), QActionGroup(self)
        for words in (BEST, ODD):
            action = group.addAction(menu.addAction(tr(words, "order")))
            action.setData(words)
        for action in group.actions():
            action.setCheckable(True)
        group.triggered.connect(self._on_order_chosen)
        self._orders = group
        return menu

    def _set_order(self, words: str) -> None:
        self._order = words
        self.order.set_text(tr(words, "order"))
        self.order.setAccessibleName(tr("Order: {order}").format(order=tr(words, "order")))
        for action in self._orders.actions():
            action.setChecked(action.data() == words)

    @Slot(QAction)
    def _on_order_chosen(self, action: QAction) -> None:
        """Find the odd ones anew on each choice, but not while somebody works through them."""
        self._set_order(action.data())
        self._odd = None
        person_id = self._person_id
        if self._order == ODD and person_id is not None:
            self._session.fetch(partial(_read_outliers, person_id), self._on_outliers)
        self._show_tiles()

    @Slot(object)
    def _on_outliers(self, found: tuple[PersonId, list[FaceId]]) -> None:
        person_id, order = found
        if person_id == self._person_id and self._order == ODD:
            self._odd = order
            self._show_tiles()
            self.grid.verticalScrollBar().setValue(0)

    def _show_tiles(self) -> None:
        if self._data is None:
            return
        faces = self._data.faces
        if self._odd is not None:
            faces = faces.in_order(self._odd)
        whose = tr("Face of {name}").format(name=self._name)
        self.grid.model.show(faces, whose if self._name else tr("Face without a name"))

    # what is done ------------------------------------------------------------------------

    def _run(self, edit: FacesEdit) -> None:
        faces = self.grid.selected()
        if faces:
            self.grid.clear_selection()
            self._session.run_edit(lambda library: edit(library, faces))

    @Slot()
    def _on_selection_changed(self) -> None:
        number, named = len(self.grid.selection), self._person_id is not None
        self._words.setVisible(number == 0)
        self.not_this.set_text(scoped("not_person", number, self._name, button=True))
        self.not_a_face.set_text(scoped("not_face", number, button=True))
        self.ignore.set_text(scoped("ignore", number, button=True))
        self.not_this.setVisible(named)
        self.cover.setVisible(named)
        self.field.setVisible(number > 0)
        for button in (self.not_this, self.not_a_face, self.ignore):
            button.setEnabled(number > 0)
        self.cover.setEnabled(number == 1)

    @Slot()
    def _on_not_this(self) -> None:
        person_id = self._person_id
        if person_id is not None:
            self._run(lambda library, faces: edits.reject_faces(library, faces, person_id))

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

    @Slot()
    def _on_move(self) -> None:
        faces = self.grid.selected()
        heading = tr("Move {faces} to whom?").format(faces=scoped("these", len(faces)))
        target = choose_person(
            self.window(), self._session, self._thumbnails, heading, tr("Move", "button")
        )
        if target is not None:
            self._give(faces, target.name, target.person_id, new_person=False)

    @Slot(str, object, bool)
    def _on_name_chosen(self, name: str, person_id: object, new_person: bool) -> None:
        faces = self.grid.selected()
        self.field.clear()
        self.grid.setFocus()
        self._give(faces, name, person_id, new_person=new_person)  # type: ignore[arg-type]

    def _give(
        self, faces: list[FaceId], name: str, to: PersonId | None, *, new_person: bool
    ) -> None:
        """Let faces be somebody else's; whose they were is remembered as wrong."""
        self.grid.clear_selection()
        if self._person_id is None:
            self._people.name_faces(faces, name, to, new_person=new_person)
        elif to == self._person_id:
            return
        elif self._data is not None and len(faces) == len(self._data.faces):
            self._people.rename(self._person_id, self._name, name, to, new_person=new_person)
        else:
            self._people.move_faces(self._person_id, faces, name, to, new_person=new_person)

    @Slot()
    def _on_why(self) -> None:
        face_id = self.grid.selected()[0]
        photo_id = show_why(self.window(), self._session, self._thumbnails, face_id)
        if photo_id is not None:
            self.photo_opened.emit(photo_id)

    @Slot(int)
    def _on_opened(self, row: int) -> None:
        self.photo_opened.emit(self.grid.model.photo_id(row))

    @Slot(QPoint)
    def _on_menu_wanted(self, where: QPoint) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(where)

    def menu(self) -> QMenu:
        """Return the context menu for the selected faces; every entry says how many they are."""
        menu, number = QMenu(self), len(self.grid.selected_keys())

        def add(icon: str, words: str, key: str, do: Callable[[], None]) -> None:
            menu.addAction(icons.icon(icon), f"{words}\t{key_text(key)}" if key else words, do)

        if self._name:
            add("close", scoped("not_person", number, self._name), "", self._on_not_this)
        move = tr("Move {faces} to…").format(faces=scoped("these", number))
        add("person", move, "", self._on_move)
        if self._name and number == 1:
            add("person", tr("Set this face as cover"), "", self._on_cover)
        if number == 1:
            add("question", tr("Why is this face here?"), "", self._on_why)
        menu.addSeparator()
        add("ignore", scoped("ignore", number), "Del", self._on_ignore)
        add("not-face", scoped("not_face", number), "Ctrl+Del", self._on_not_a_face)
        return menu


def _read_outliers(person_id: PersonId, library: Library) -> tuple[PersonId, list[FaceId]]:
    from faceorg.engine.outliers import outliers

    return person_id, outliers(library, person_id)
