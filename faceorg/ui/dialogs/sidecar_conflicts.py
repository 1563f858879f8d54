"""Where sidecars say otherwise than the library: who is right is said face by face, or for all."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStyleOptionViewItem, QVBoxLayout, QWidget

from faceorg.domain.sidecars import Side
from faceorg.library.sidecars import clashing
from faceorg.ui import theme
from faceorg.ui.dialogs.settings.parts import flow, wrapped
from faceorg.ui.models.sidecar_conflicts import (
    LEAVE,
    MINE,
    THEIRS,
    ConflictModel,
    ConflictRole,
    PlaceRole,
    TitleRole,
)
from faceorg.ui.painting import paint_rounded
from faceorg.ui.sidecars import keeper_of
from faceorg.ui.texts.sidecars_text import left_text, problem_text
from faceorg.ui.texts.translation import marked, sentences_text, tr
from faceorg.ui.views.activity.action_list import ActionDelegate, ActionList
from faceorg.ui.widgets.buttons import SecondaryButton
from faceorg.ui.widgets.card import Card
from faceorg.ui.widgets.focus import FocusRing
from faceorg.ui.widgets.labels import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from faceorg.domain.changes import Changes
    from faceorg.domain.ids import PhotoId
    from faceorg.domain.sidecars import Conflict
    from faceorg.engine.jobs import CancelToken
    from faceorg.engine.sidecars.reports import Report
    from faceorg.library.library import Library
    from faceorg.ui.models.row_actions import RowAction
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails

_SIZE_PX, _ROW_PX, _FACE_PX, _LINE_PX = (800, 600), 80, 56, 20
_WIDE_PX, _BUTTONS_PX = 640, 40
_TOGETHER = 50  # photos whose sidecars are read at once, an eighth of a second
_SIDES: Final = {MINE: Side.OURS, LEAVE: Side.LEFT}
_EXPLAINED: Final = marked(
    "Another program has written other names beside these photos than FaceOrg knows. “Keep mine”"
    " writes FaceOrg's name there; “Take theirs” takes the other one over here, and can be undone;"
    " “Leave both” lets each keep its own and asks no more."
)
_Index = QModelIndex | QPersistentModelIndex


class ConflictsDialog(QDialog):
    """Faces with their names here and there.

    Attributes:
        list, model: the rows; each has three buttons.
        for_all: the same three for all that are listed, by their keys.
        explained: what the buttons do; hidden where nothing says otherwise.
        told: what could not be done, and why.
    """

    def __init__(self, parent: QWidget | None, session: Session, thumbnails: Thumbnails) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Names in sidecars - FaceOrg", "title of a window"))
        self._session, self._keeper = session, keeper_of(session)
        self._waiting: list[PhotoId] = []
        self._token: CancelToken | None = None
        self.model = ConflictModel(self)
        self.list = ActionList(_Delegate(thumbnails), tr("Faces that sidecars say otherwise of"))
        self.list.setModel(self.model)
        self.list.setUniformItemSizes(True)
        thumbnails.face_ready.connect(self._on_face_ready)
        self.for_all = {
            MINE: SecondaryButton(tr("Keep mine for all", "button")),
            THEIRS: SecondaryButton(tr("Take theirs for all", "button")),
            LEAVE: SecondaryButton(tr("Leave all", "button")),
        }
        self.close_button = SecondaryButton(tr("Close", "button"))
        self._count = wrapped(tr("Sidecars are being read…"), "strong", "text")
        self.told = wrapped("", colour="text")
        self.told.hide()
        self.explained = wrapped(tr(_EXPLAINED))
        self._sheet = Card()
        self._lay_out()
        self._connect()
        self.read()

    @Slot()
    def read(self) -> None:
        """Read all sidecars that say otherwise."""
        self.model.clear()
        self._session.fetch(lambda library: clashing(library.database), self._on_photos)

    def settle(self, conflicts: Sequence[Conflict], key: str) -> None:
        """Do what a button says with some faces."""
        self.told.hide()
        if key == THEIRS:
            self._take_theirs(conflicts)
        elif conflicts:
            self._keeper.settle(conflicts, _SIDES[key], partial(self._on_settled, list(conflicts)))

    # reading ---------------------------------------------------------------------------------

    @Slot(object)
    def _on_photos(self, photos: list[PhotoId]) -> None:
        self._waiting = photos
        self._read_more()

    def _read_more(self) -> None:
        part, self._waiting = self._waiting[:_TOGETHER], self._waiting[_TOGETHER:]
        if part:
            self._token = self._session.preview(partial(_read, part), self._on_read)
        self._show_count()

    @Slot(object)
    def _on_read(self, found: list[Conflict]) -> None:
        first = not self.model.rowCount()
        self.model.add(found)
        if first and found:
            self.list.setCurrentIndex(self.model.index(0, 0))
            self.list.setFocus()
        self._token = None
        self._read_more()

    def _show_count(self) -> None:
        number, reading = self.model.rowCount(), self._token is not None
        if number:
            self._count.setText(tr("%Ln face||%Ln faces", "", number))
        elif not reading:
            self._count.setText(tr("No sidecar says otherwise than FaceOrg."))
        self._sheet.setVisible(number > 0)
        self.explained.setVisible(number > 0 or reading)
        self._fit()
        for button in self.for_all.values():
            button.setVisible(number > 1)
            button.setEnabled(not reading)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows may need another height."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit)

    @Slot()
    def _fit(self) -> None:
        """Make the list as high as its rows, where there is room."""
        self._sheet.setMaximumHeight(self.list.sizeHintForRow(0) * self.model.rowCount() + 4)

    # settling --------------------------------------------------------------------------------

    def _take_theirs(self, conflicts: Sequence[Conflict]) -> None:
        given, left = list(conflicts), list[str]()

        def edit(library: Library) -> Changes:
            from faceorg.engine.jobs import CancelToken
            from faceorg.engine.sidecars.conflicts import Taken, take_theirs

            taken = Taken()
            for _ in take_theirs(library, given, CancelToken(), taken):
                pass
            left.extend(left_text(conflict, reason) for conflict, reason in taken.left)
            return taken.changes

        self._session.run_edit(edit, on_done=partial(self._on_taken, given, left))

    def _on_taken(self, conflicts: list[Conflict], left: list[str], _changes: Changes) -> None:
        """Have their sidecars written at once: other entries in them still say the former name."""
        self._keeper.settle(conflicts, Side.NOBODY, partial(self._on_settled, conflicts))
        self._tell(left)

    def _on_settled(self, conflicts: list[Conflict], report: Report) -> None:
        """Read those photos again: what is settled is listed no more."""
        self.model.drop(conflicts)
        self._tell([problem_text(error) for _, error in report.problems])
        self._waiting += dict.fromkeys(conflict.photo_id for conflict in conflicts)
        # Of a photo with several faces the others come again; they are not to stand there twice.
        again = {conflict.photo_id for conflict in conflicts}
        self.model.drop([c for c in self.model.conflicts if c.photo_id in again])
        if self._token is None:
            self._read_more()

    def _tell(self, sentences: Sequence[str]) -> None:
        if sentences:
            self.told.setText(sentences_text(dict.fromkeys(sentences)))
            self.told.show()

    @Slot(QModelIndex, str)
    def _on_triggered(self, index: QModelIndex, key: str) -> None:
        self.settle([cast("Conflict", index.data(ConflictRole))], key)

    def _on_for_all(self, key: str) -> None:
        self.settle(self.model.conflicts, key)

    @Slot(int)
    def _on_face_ready(self, _face_id: int) -> None:
        self.list.viewport().update()

    @Slot(int)
    def _on_finished(self, _result: int) -> None:
        if self._token is not None:
            self._token.cancel()

    # parts -----------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.list.triggered.connect(self._on_triggered)
        self.finished.connect(self._on_finished)
        self.close_button.clicked.connect(self.accept)
        for key, button in self.for_all.items():
            button.clicked.connect(partial(self._on_for_all, key))

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self._sheet)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.list)
        foot = QHBoxLayout()
        foot.addLayout(flow(*self.for_all.values()), 1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.GAP_2XL] * 4)
        column.setSpacing(theme.GAP_M)
        column.addWidget(Text(tr("Sidecars that say otherwise"), "title"))
        column.addWidget(self.explained)
        column.addWidget(self._count)
        column.addWidget(self._sheet, 1000)
        column.addWidget(self.told)
        column.addStretch(1)
        column.addLayout(foot)
        FocusRing(self)
        room = self.screen().availableGeometry().size() * 0.9
        width, height = (theme.scaled(side) for side in _SIZE_PX)
        self.resize(min(width, room.width()), min(height, room.height()))


class _Delegate(ActionDelegate):
    """Portrait, names here and there, and the photo."""

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._thumbnails = thumbnails

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Return the height of a row; where there is little room the buttons are below."""
        width = self.view.viewport().width()
        return QSize(160, theme.scaled(_ROW_PX + (_BUTTONS_PX if _is_narrow(width) else 0)))

    def boxes(self, row: QRect, actions: tuple[RowAction, ...]) -> list[tuple[RowAction, QRect]]:
        """Return where the buttons of a row are."""
        if _is_narrow(row.width()):
            row = row.adjusted(0, row.height() - theme.scaled(_BUTTONS_PX) - theme.GAP_S, 0, 0)
        return super().boxes(row, actions)

    def paint_row(self, painter: QPainter, row: QRect, right: int, index: _Index) -> None:
        """Paint a face and what is said of it."""
        if _is_narrow(row.width()):
            right = row.right() - self.margin
            row = row.adjusted(0, 0, 0, -theme.scaled(_BUTTONS_PX))
        colours, conflict = theme.tokens(), cast("Conflict", index.data(ConflictRole))
        if index.row():
            painter.fillRect(QRect(row.left(), row.top(), row.width(), 1), colours.line)
        side, line = theme.scaled(_FACE_PX), theme.scaled(_LINE_PX)
        face = QRect(row.left() + theme.GAP_M, row.top() + (row.height() - side) // 2, side, side)
        paint_rounded(painter, face, theme.RADIUS_PHOTO, self._thumbnails.face(conflict.face_id))
        left = face.right() + theme.GAP_M
        room = QRect(left, row.top() + row.height() // 2 - line, right - left - theme.GAP_S, line)
        painter.setPen(colours.text)
        _draw(painter, room, index.data(TitleRole), "strong", Qt.TextElideMode.ElideRight)
        painter.setPen(colours.text2)
        below = room.translated(0, line)
        _draw(painter, below, index.data(PlaceRole), "caption", Qt.TextElideMode.ElideMiddle)


def _is_narrow(width: int) -> bool:
    return width < theme.scaled(_WIDE_PX)


def _draw(
    painter: QPainter, room: QRect, text: str, role: theme.Role, cut: Qt.TextElideMode
) -> None:
    """Draw as much of a text as fits."""
    font = theme.font(role)
    painter.setFont(font)
    shown = QFontMetrics(font).elidedText(text, cut, max(0, room.width()))
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)


def _read(photo_ids: list[PhotoId], library: Library, token: CancelToken) -> list[Conflict]:
    """Read some sidecars; in a worker."""
    from faceorg.engine.sidecars.conflicts import conflicts_of

    token.checkpoint()
    return conflicts_of(library, photo_ids)


def show_conflicts(parent: QWidget | None, session: Session, thumbnails: Thumbnails) -> None:
    """Show where sidecars say otherwise, until the dialog is closed."""
    dialog = ConflictsDialog(parent, session, thumbnails)
    dialog.exec()
    dialog.deleteLater()
