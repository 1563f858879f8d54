"""What was put aside: strangers, no faces, wrong guesses, hidden people; all can come back."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedLayout, QVBoxLayout, QWidget

from faceorg.domain.ids import FaceId, PersonId
from faceorg.domain.safety import ForgetKind, ForgetTarget
from faceorg.engine import edits
from faceorg.ui import icons, theme
from faceorg.ui.dialogs.forget import show_forget
from faceorg.ui.models.put_aside import PutAside, faces_behind, read_put_aside, rejection_of
from faceorg.ui.texts.keys_text import key_text
from faceorg.ui.texts.scope import scoped
from faceorg.ui.texts.translation import marked, tr
from faceorg.ui.views.people.people_header import header_row
from faceorg.ui.views.person.face_grid import FaceGrid
from faceorg.ui.widgets.buttons import DangerButton, QuietButton, SecondaryButton
from faceorg.ui.widgets.focus import FocusPart
from faceorg.ui.widgets.labels import ElidedText, EmptyState, Text
from faceorg.ui.widgets.tabs import TabBar

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QShowEvent

    from faceorg.domain.changes import Changes
    from faceorg.domain.ids import PhotoId, StrangerId
    from faceorg.library.library import Library
    from faceorg.ui.models.faces import FaceList
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails

IGNORED, NOT_A_FACE, NOT_THEM, HIDDEN = range(4)
_EMPTY = (
    ("ignore", marked("Nobody is ignored"), marked("Strangers that you ignore are kept here.")),
    ("not-face", marked("Nothing is marked"), marked("What you mark as not a face is kept here.")),
    (
        "close",
        marked("Nobody was rejected"),
        marked("When you say that a face is not somebody, it is kept here."),
    ),
    (
        "hide",
        marked("Nobody is hidden"),
        marked("People whom you hide are kept here, with their name and all their photos."),
    ),
)
_WHOSE = (
    marked("Ignored face", "spoken"),
    marked("Not a face", "spoken"),
    marked("Rejected face", "spoken"),
    marked("Hidden person", "spoken"),
)
_HINTS = (
    marked("A circle is a stranger with all their faces: Enter shows them."),
    marked("Select what is a face after all."),
    marked("FaceOrg never suggests these again. Select what may be them after all."),
    marked("In no list, and nobody asks about them. Enter shows their photos."),
)


class PutAsidePage(FocusPart):
    """Four tabs with faces, and a button that brings the selected ones back.

    Attributes:
        closed: back to the people.
        photo_opened: a photo and the photos around it.
        person_opened: the page of somebody who is hidden.
        tabs, grid, forget, restore, everybody: its parts; `everybody` leads back from one stranger.
    """

    closed = Signal()
    photo_opened = Signal(object, object)
    person_opened = Signal(object)

    def __init__(
        self, session: Session, thumbnails: Thumbnails, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._data = PutAside()
        self._tab = IGNORED
        self._stranger: StrangerId | None = None
        self.tabs = TabBar(
            tr("Ignored", "tab"),
            tr("Not a face", "tab"),
            tr("Not this person", "tab"),
            tr("Hidden people", "tab"),
        )
        self.grid = FaceGrid(thumbnails)
        self.restore = SecondaryButton(tr("Bring back", "button"), icon="undo", key="B")
        self.forget = DangerButton(tr("Forget these strangers…"))
        self.everybody = QuietButton(tr("All ignored", "button: faces"), icon="back")
        self._words = ElidedText("", "body", "text2")
        self._empties = [
            EmptyState(icon, tr(heading), tr(words)) for icon, heading, words in _EMPTY
        ]
        self._lay_out()
        self.tabs.chosen.connect(self._on_tab_chosen)
        self.grid.selection_changed.connect(self._on_selection_changed)
        self.grid.opened.connect(self._on_opened)
        self.grid.menu_wanted.connect(self._on_menu_wanted)
        self.restore.clicked.connect(self._on_restore)
        self.forget.clicked.connect(self._on_forget)
        self.everybody.clicked.connect(self._on_everybody)
        session.changed.connect(self._on_changed)

    def showEvent(self, event: QShowEvent) -> None:
        """Read the lists."""
        super().showEvent(event)
        self._read()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """B brings back; Escape leaves the faces of a stranger."""
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
        )
        if event.key() == Qt.Key.Key_B and plain and len(self._shown()):
            self._on_restore()
        elif event.key() == Qt.Key.Key_Escape and self._stranger is not None:
            self._on_everybody()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        head = QWidget()
        row = header_row(head)
        back = QuietButton(tr("People", "page"), icon="back")
        back.clicked.connect(self.closed)
        row.setContentsMargins(theme.PAGE_MARGIN - 8, 0, theme.PAGE_MARGIN, 0)
        row.addWidget(back)
        row.addWidget(Text(tr("Put aside", "page"), "title"))
        row.addStretch()
        self._bar = bar = QHBoxLayout()
        bar.setSpacing(theme.GAP_M)
        bar.addWidget(self.everybody)
        bar.addWidget(self._words, 1)
        bar.addWidget(self.forget)
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
        self.hand_focus_to(self.grid)
        self.grid.setAccessibleName(tr("Faces", "grid"))
        order = [back, *self.tabs.tabs, self.everybody, self.forget, self.restore, self.grid]
        for before, after in pairwise(order):
            self.setTabOrder(before, after)

    # data --------------------------------------------------------------------------------

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible() and (changes.face_ids or changes.person_ids):
            self._read()

    def _read(self) -> None:
        wanted = self._stranger
        self._session.fetch(lambda library: read_put_aside(library, wanted), self._on_data)

    @Slot(object)
    def _on_data(self, data: PutAside) -> None:
        self._data = data
        if self._stranger is not None and self._stranger not in data.strangers:
            self._stranger = None
        lists = (data.not_faces, data.rejections, data.hidden)
        counts = (data.ignored_count, *map(len, lists))
        for tab, number in zip(self.tabs.tabs, counts, strict=True):
            tab.set_number(number)
        self._show()

    def _shown(self) -> FaceList:
        if self._alone:
            return self._data.members
        data = self._data
        return (data.ignored, data.not_faces, data.rejections, data.hidden)[self._tab]

    @property
    def _alone(self) -> bool:
        """Whether the faces of one stranger are shown: of one that was opened, once it is read."""
        return self._stranger is not None and self._stranger == self._data.stranger_id

    def _show(self) -> None:
        tiles, alone = self._shown(), self._alone
        self.grid.model.show(tiles, tr(_WHOSE[self._tab], "spoken"))
        self.everybody.setVisible(alone)
        self.forget.setVisible(self._tab == IGNORED and not alone)
        inset = theme.scaled(self.everybody.padding) if alone else 0  # its icon keeps the margin
        margin = theme.PAGE_MARGIN
        self._bar.setContentsMargins(margin - inset, theme.GAP_L, margin, 0)
        self._body.setCurrentIndex(0 if len(tiles) else 1 + self._tab)
        self._on_selection_changed()

    # what is done ------------------------------------------------------------------------

    @Slot(int)
    def _on_tab_chosen(self, number: int) -> None:
        self._tab, self._stranger = number, None
        self.grid.clear_selection()
        self._show()

    @Slot()
    def _on_everybody(self) -> None:
        self._stranger = None
        self.grid.clear_selection()
        self._show()
        self.grid.setFocus()

    @Slot()
    def _on_selection_changed(self) -> None:
        number = self._number(self.grid.selection.keys)
        words = self._selected_text(number) if number else tr(_HINTS[self._tab])
        if not number and self._alone:
            words = tr("A stranger, %Ln face||A stranger, %Ln faces", "", len(self._shown()))
        self._words.setText(words)
        self.restore.set_text(self._restore_text(number))
        self.restore.setEnabled(number > 0)

    def _number(self, keys: list[int]) -> int:
        return self._data.faces_of(keys)

    def _selected_text(self, number: int) -> str:
        if self._tab == NOT_THEM:
            return tr("%Ln rejection selected||%Ln rejections selected", "", number)
        if self._tab == HIDDEN:
            return tr("%Ln person selected||%Ln people selected", "", number)
        return tr("%Ln face selected||%Ln faces selected", "", number)

    def _restore_text(self, number: int) -> str:
        if self._tab == NOT_THEM:
            many = tr("Take back %Ln rejection||Take back %Ln rejections", "", number)
            return many if number else tr("Take back", "button")
        if self._tab == HIDDEN:
            many = tr("Show %Ln person again||Show %Ln people again", "", number)
            return many if number else tr("Show again", "button: people")
        many = tr("Bring back %Ln face||Bring back %Ln faces", "", number)
        return many if number else tr("Bring back", "button")

    @Slot(int)
    def _on_opened(self, row: int) -> None:
        tile = self.grid.model.tile(row)
        if tile.stranger_id is not None:
            self._stranger = tile.stranger_id
            self.grid.clear_selection()
            self._read()
            return
        if self._tab == HIDDEN:
            self.person_opened.emit(tile.person_id)
            return
        faces = self._faces(list(self.grid.model.keys))

        def read(library: Library) -> tuple[PhotoId, list[PhotoId]]:
            photos = library.face_lists.photos_of(faces).values()
            return tile.photo_id, list(dict.fromkeys(photos))

        self._session.fetch(read, self._on_photos_found)

    @Slot(object)
    def _on_photos_found(self, found: tuple[PhotoId, list[PhotoId]]) -> None:
        self.photo_opened.emit(*found)

    def _faces(self, keys: list[int]) -> list[FaceId]:
        """Return the faces that keys speak of, but those of strangers."""
        if self._tab == NOT_THEM:
            return [rejection_of(key)[0] for key in keys]
        return [FaceId(key) for key in keys if key >= 0]

    @Slot()
    def _on_restore(self) -> None:
        keys = self.grid.selected_keys()
        self.grid.clear_selection()
        if self._tab == NOT_THEM:
            pairs = [rejection_of(key) for key in keys]
            self._session.run_edit(lambda library: edits.take_back_rejections(library, pairs))
        elif self._tab == HIDDEN:
            people = [PersonId(key) for key in keys]
            self._session.run_edit(lambda library: edits.show_people(library, people))
        else:
            self._session.run_edit(
                lambda library: edits.restore_faces(library, faces_behind(library, keys))
            )

    @Slot()
    def _on_forget(self) -> None:
        show_forget(self.window(), self._session, ForgetTarget(ForgetKind.STRANGERS))

    @Slot(QPoint)
    def _on_menu_wanted(self, where: QPoint) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(where)

    def menu(self) -> QMenu:
        """Return the context menu for the selected tiles; it says how many faces they are."""
        menu, keys = QMenu(self), self.grid.selected_keys()
        row = self.grid.model.row_of(keys[0]) if len(keys) == 1 else None
        if row is not None:
            words = tr("Show the photo") if self._tab != HIDDEN else tr("Open", "a person or group")
            if self.grid.model.tile(row).stranger_id is not None:
                words = tr("Show {faces} of this stranger").format(
                    faces=scoped("all", self._number(keys))
                )
            menu.addAction(
                icons.icon("eye"), f"{words}\t{key_text('Enter')}", lambda: self._on_opened(row)
            )
        words = self._restore_text(self._number(keys))
        menu.addAction(icons.icon("undo"), f"{words}\tB", self._on_restore)
        return menu
