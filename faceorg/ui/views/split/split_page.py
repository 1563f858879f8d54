"""The page that divides one person or group into two.

The program proposes two parts; somebody moves faces across, may say who the second one is, and
splits. Nothing is written before that. GUI thread only.
"""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from faceorg.domain.errors import EditRefusedError, RefusalCode
from faceorg.ui import icons, theme
from faceorg.ui.dialogs.question import Same, ask, ask_same_person
from faceorg.ui.models.split import (
    SplitData,
    SplitSides,
    SplitSubject,
    read_split,
    read_subject,
    scope_text,
)
from faceorg.ui.texts.keys_text import key_text
from faceorg.ui.texts.translation import marked, tr
from faceorg.ui.views.split.second_name import SecondName
from faceorg.ui.views.split.split_bars import SplitFoot, SplitHead
from faceorg.ui.views.split.split_engine import propose_parts, split_edit
from faceorg.ui.views.split.split_side import SplitSide
from faceorg.ui.widgets.focus import FocusPart
from faceorg.ui.widgets.labels import ElidedText

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from faceorg.domain.changes import Changes
    from faceorg.domain.ids import FaceId, GroupId, PersonId
    from faceorg.engine.jobs import CancelToken
    from faceorg.library.library import Library
    from faceorg.ui.models.split import By, Propose
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails

    SplitEdit = Callable[[Library], Changes]

_WAYS: tuple[tuple[By, str], ...] = (
    ("likeness", marked("By likeness")),
    ("year", marked("By year")),
    ("hand", marked("By hand")),
)
_REFRESH_MS = 150
_NARROW_PX, _LOWEST_PX = 640, 240


class SplitPage(FocusPart):
    """Divides a person or a group.

    Attributes:
        closed: done, or given up.
        gone: there is nobody to divide any more.
        head, foot: how the faces are divided at first; what will happen, and the buttons.
        first, second: the two sides; `name` asks who the second one is.
    """

    closed = Signal()
    gone = Signal()

    def __init__(
        self,
        session: Session,
        thumbnails: Thumbnails,
        parent: QWidget | None = None,
        *,
        propose: Propose = propose_parts,
        edit: Callable[..., SplitEdit] = split_edit,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._thumbnails = thumbnails
        self._propose, self._edit = propose, edit
        self._person_id: PersonId | None = None
        self._group_id: GroupId | None = None
        self._token: CancelToken | None = None
        self._way = 0
        self._subject: SplitSubject | None = None
        self._sides = SplitSides()
        self.head = SplitHead([tr(words) for _, words in _WAYS])
        self.foot = SplitFoot()
        self._both = QHBoxLayout()
        self._first_name = ElidedText("", "heading")
        self.name = SecondName(session, thumbnails)
        self.first = SplitSide(thumbnails, self._first_name, tr("Faces that stay"), _keeps)
        self.second = SplitSide(thumbnails, self.name, tr("Faces that go"), _gets)
        self._timer = QTimer(self, singleShot=True, interval=_REFRESH_MS)
        self._lay_out()
        self._connect()

    def show_person(self, person_id: PersonId) -> None:
        """Divide a person."""
        self._show(person_id, None)

    def show_group(self, group_id: GroupId) -> None:
        """Divide a group."""
        self._show(None, group_id)

    @property
    def sides(self) -> tuple[list[FaceId], list[FaceId]]:
        """The faces that stay and those that go."""
        return self._sides.sides

    # Qt ----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape gives up."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_cancel()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave portraits and margins out where there is little room."""
        super().resizeEvent(event)
        narrow = self.width() < theme.scaled(_NARROW_PX)
        margin = theme.GAP_M if narrow else theme.PAGE_MARGIN
        self._both.setContentsMargins(margin, theme.GAP_M, margin, theme.GAP_XL)
        self._both.setSpacing(theme.GAP_M if narrow else theme.GAP_2XL)
        for side in (self.first, self.second):
            side.set_narrow(narrow=narrow)

    # data --------------------------------------------------------------------------------

    def _show(self, person_id: PersonId | None, group_id: GroupId | None) -> None:
        self._person_id, self._group_id = person_id, group_id
        self._subject = None
        self.head.set_text(tr("Split", "page"), "")
        self.name.reset()
        self.head.divide.choose(0)
        self._way = 0
        self._read()
        self.setFocus()

    def _read(self) -> None:
        """Let the program divide anew."""
        if self._token is not None:
            self._token.cancel()
        person_id, group_id, propose = self._person_id, self._group_id, self._propose
        way = _WAYS[self.head.divide.choice][0]
        self._sides = SplitSides()
        self.first.clear(tr("Looking for two people…"))
        self.second.clear("")
        self._show_scope()

        def read(library: Library, _token: CancelToken) -> SplitData | None:
            return read_split(library, person_id, group_id, way, propose)

        self._token = self._session.preview(read, self._on_data, on_failed=self._on_failed)

    @Slot(object)
    def _on_data(self, data: SplitData | None) -> None:
        self._token = None
        if data is None:
            self.gone.emit()
            return
        self._subject, self._sides = data.subject, SplitSides(data.parts)
        self._sides.keep(data.subject.photos)
        subject = data.subject
        about = tr(
            "%Ln face that may be two people||%Ln faces that may be two people",
            "",
            len(subject.photos),
        )
        self.head.set_text(subject.title, about)
        self._first_name.setText(subject.name or tr("Group without a name"))
        self._show_sides()

    def _on_failed(self, error: Exception) -> None:
        self._token = None
        self.first.clear(tr("The faces could not be divided. Try another way."))
        if isinstance(error, EditRefusedError):
            self.gone.emit()

    def _show_sides(self) -> None:
        if self._subject is None:
            return
        stay, go = self._sides.sides
        self.first.grid.empty_text = tr("Nobody is left here.")
        self.second.grid.empty_text = tr(
            "Nobody here yet. Select faces on the other side and press Enter, or drag them here."
        )
        self.first.show_faces(self._subject, stay, self._sides.unsure)
        self.second.show_faces(self._subject, go, self._sides.unsure)
        self._show_scope()

    @Slot()
    def _show_scope(self) -> None:
        stay, go = self._sides.sides
        own = self.name.person_id is not None and self.name.person_id == self._person_id
        if self._subject is None or not (stay or go):
            scope, rest = "", ""
        elif own:
            scope = tr("{name} is on the other side already.").format(name=self.name.name)
            rest = tr("Type another name.")
        else:
            scope, rest = scope_text(len(go), len(stay), self.name.name)
        self.foot.set_text(scope, rest)
        self.foot.split.setEnabled(bool(stay and go) and not own)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        faces = set(self._subject.photos) if self._subject is not None else set()
        touched = faces & changes.face_ids or changes.people_regrouped
        if self.isVisible() and (touched or self._person_id in changes.person_ids):
            self._timer.start()

    @Slot()
    def _read_faces(self) -> None:
        """Look which faces are still there; what was moved stays where it is."""
        if self._token is not None:
            return
        person_id, group_id = self._person_id, self._group_id
        self._session.fetch(
            lambda library: read_subject(library, person_id, group_id), self._on_subject
        )

    @Slot(object)
    def _on_subject(self, subject: SplitSubject | None) -> None:
        if not self.isVisible():
            return
        if subject is None:
            self.gone.emit()
        elif (subject.person_id, subject.group_id) == (self._person_id, self._group_id):
            self._subject = subject
            self._sides.keep(subject.photos)
            self._show_sides()

    # what somebody does ------------------------------------------------------------------

    @Slot(object)
    def _move_to_second(self, face_ids: list[FaceId]) -> None:
        self._move(face_ids, 1)

    @Slot(object)
    def _move_to_first(self, face_ids: list[FaceId]) -> None:
        self._move(face_ids, 0)

    def _move(self, face_ids: list[FaceId], to: int) -> None:
        if self._sides.move(face_ids, to):
            self._show_sides()

    @Slot(int)
    def _on_divide(self, _number: int) -> None:
        moved = len(self._sides.moved)
        if moved and not ask(
            self.window(),
            tr("Divide anew?"),
            tr(
                "%Ln face that you have moved will be sorted again."
                "||%Ln faces that you have moved will be sorted again.",
                "",
                moved,
            ),
            tr("Divide anew", "button"),
        ):
            self.head.divide.choose(self._way)
            return
        self._way = self.head.divide.choice
        self._read()

    @Slot()
    def _on_cancel(self) -> None:
        moved = len(self._sides.moved)
        if not moved or ask(
            self.window(),
            tr("Leave without splitting?"),
            tr(
                "%Ln face that you have moved will be back where it was."
                "||%Ln faces that you have moved will be back where they were.",
                "",
                moved,
            ),
            tr("Leave", "button"),
        ):
            self._sides.moved.clear()
            self.closed.emit()

    @Slot()
    def _on_split(self) -> None:
        if not self.foot.split.isEnabled():
            return
        self.foot.split.setEnabled(False)
        edit = self._edit(
            self._person_id,
            self._group_id,
            list(self._sides.sides[1]),
            self.name.name,
            self.name.person_id,
            new_person=self.name.new_person,
        )
        self._session.run_edit(edit, on_done=self._on_done, on_refused=self._on_refused)

    def _on_done(self, _changes: Changes) -> None:
        self._sides.moved.clear()
        self.closed.emit()

    def _on_refused(self, error: EditRefusedError) -> bool:
        self._show_scope()
        if error.code is not RefusalCode.NAME_NEARLY_TAKEN:
            return False
        answer = ask_same_person(self.window(), error.subject, self.name.name)
        if answer is Same.SAME_PERSON:
            known = self._session.person_named(error.subject)
            self.name.insist(known[0].person_id if known else None, error.subject)
        elif answer is Same.SOMEBODY_ELSE:
            self.name.insist(None, self.name.name)
        if answer is not Same.CANCEL:
            self._on_split()
        return True

    @Slot(QPoint)
    def _on_menu_wanted(self, where: QPoint) -> None:
        grid = self.sender()
        side = self.first if grid is self.first.grid else self.second
        faces = side.grid.selected()
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        other = 1 if side is self.first else 0
        number = len(faces)
        words = tr("Move %Ln face to the other side||Move %Ln faces to the other side", "", number)
        menu.addAction(
            icons.icon("split"), f"{words}\t{key_text('Enter')}", partial(self._move, faces, other)
        )
        menu.popup(where)

    # building ----------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.hand_focus_to(self.first.grid)
        self._both.addWidget(self.first, 1)
        self._both.addWidget(self.second, 1)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(self._both, 1)
        column.addWidget(self.foot)
        for side in (self.first, self.second):
            side.setMinimumHeight(theme.scaled(_LOWEST_PX))
        area = QScrollArea(widgetResizable=True)  # large texts in a low window
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        foot, head = self.foot, self.head
        grids = (self.first.grid, self.second.grid)
        order = (*grids, self.name, foot.cancel, foot.split, head.back, head.divide.buttons[0])
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _connect(self) -> None:
        self.head.divide.chosen.connect(self._on_divide)
        self.first.grid.move_wanted.connect(self._move_to_second)
        self.second.grid.move_wanted.connect(self._move_to_first)
        self.first.dropped.connect(self._move_to_first)
        self.second.dropped.connect(self._move_to_second)
        for side in (self.first, self.second):
            side.grid.menu_wanted.connect(self._on_menu_wanted)
        self.name.changed.connect(self._show_scope)
        self._session.people_changed.connect(self._show_scope)
        self._session.changed.connect(self._on_changed)
        self._timer.timeout.connect(self._read_faces)
        self.head.back.clicked.connect(self._on_cancel)
        self.foot.cancel.clicked.connect(self._on_cancel)
        self.foot.split.clicked.connect(self._on_split)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._on_split)


def _keeps(number: int) -> str:
    """Return how many faces stay, in words."""
    return tr("Keeps %Ln face||Keeps %Ln faces", "somebody", number)


def _gets(number: int) -> str:
    """Return how many faces go to the other side, in words."""
    return tr("Gets %Ln face||Gets %Ln faces", "somebody", number)
