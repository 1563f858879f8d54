"""The grid of portraits: what mouse and keyboard do with it, and naming in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QDrag, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from faceorg.ui import theme
from faceorg.ui.models.people import Entry, Key, PeopleModel, Section
from faceorg.ui.painting import paint_circle, paint_rounded
from faceorg.ui.views.people import people_tiles as tiles
from faceorg.ui.views.people.people_canvas import PeopleCanvas
from faceorg.ui.widgets.names import NameField

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import (
        QContextMenuEvent,
        QDragEnterEvent,
        QDragLeaveEvent,
        QDragMoveEvent,
        QDropEvent,
        QKeyEvent,
        QMouseEvent,
    )

    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails

MIME_TYPE = "application/x-faceorg-portrait"
_DRAG_PX = 72
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class PeopleGrid(PeopleCanvas):
    """Portraits to open, name, select, peek at and drag onto each other.

    Attributes:
        opened: an entry was clicked, or Enter pressed on it.
        named: entry, name, person or None, and whether it shall be a new person all the same.
        dropped: one entry was dragged onto another: (moved, target).
        peek_wanted: Space: an entry and its tile in global coordinates.
        menu_wanted: an entry and where, in global coordinates.
    """

    opened = Signal(object)
    named = Signal(object, str, object, bool)
    dropped = Signal(object, object)
    peek_wanted = Signal(object, QRect)
    menu_wanted = Signal(object, QPoint)

    def __init__(
        self,
        model: PeopleModel,
        session: Session,
        thumbnails: Thumbnails,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(model, thumbnails, parent)
        self._session = session
        self._pressed: tuple[QPoint, Key] | None = None
        self._editor: NameField | None = None
        self.setAcceptDrops(True)
        self.verticalScrollBar().valueChanged.connect(self._place_editor)

    @property
    def untouched(self) -> bool:
        """Whether a new order would move nothing under pointer or keyboard."""
        at_top = self.verticalScrollBar().value() == 0
        return at_top and self._editor is None and not self.viewport().underMouse()

    @property
    def editing(self) -> bool:
        """Whether a name is being typed."""
        return self._editor is not None

    def toggle(self, key: Key) -> None:
        """Select an entry, or no longer."""
        self.selection.toggle(key)
        self._after_selecting()

    def peek(self, key: Key) -> None:
        """Ask for a look at an entry's photos."""
        row, box = self.model.row_of(key), self.tile_rect(key)
        if row is not None and box is not None:
            self.peek_wanted.emit(self.model.entry(row), self._on_screen(box))

    # naming ------------------------------------------------------------------------------

    def edit_name(self, key: Key, typed: str = "") -> None:
        """Open the field for a name under a tile, perhaps with a first letter."""
        self.close_editor()
        row = self.model.row_of(key)
        if row is None:
            return
        self._go_to(row)
        editor = NameField(self._session, self._thumbnails, self.viewport())
        editor.setProperty("compact", True)  # noqa: FBT003 - Qt's way
        editor.setText(typed or self.model.entry(row).name)
        editor.name_chosen.connect(self._on_name_chosen)
        editor.abandoned.connect(self.close_editor)
        self._editor, self._edited = editor, key
        self._place_editor()
        editor.show()
        editor.setFocus()
        if typed:
            editor.textEdited.emit(typed)
        else:
            editor.selectAll()
        self._repaint()

    @Slot()
    def close_editor(self) -> None:
        """Close the field; nothing is named."""
        editor, self._editor, self._edited = self._editor, None, None
        if editor is None:
            return
        had_focus = editor.hasFocus()
        editor.hide()
        editor.deleteLater()
        if had_focus:
            self.setFocus()
        self._repaint()

    def edit_next(self, key: Key) -> None:
        """Go on to the next group without a name; its section opens when that is needed."""
        row = self.model.row_of(key)
        wanted = self.model.next_unnamed(row) if row is not None else None
        if wanted is None:
            return
        if self._plan.rect(wanted) is None:
            self.toggle_section(Section.GROUPS)
        self.edit_name(self.model.key(wanted))

    @Slot(str, object, bool)
    def _on_name_chosen(self, name: str, person_id: object, new_person: bool) -> None:
        row = self.model.row_of(self._edited) if self._edited else None
        self.close_editor()
        if row is not None:
            self.named.emit(self.model.entry(row), name, person_id, new_person)

    @Slot()
    def _place_editor(self) -> None:
        if self._editor is None or self._edited is None:
            return
        box = self.tile_rect(self._edited)
        if box is None:
            self.close_editor()
        elif self._edited[0] is Section.LOOSE:
            width, height = theme.scaled(140), theme.scaled(tiles.NAME_HEIGHT_PX)
            left = min(box.x(), self.viewport().width() - width - theme.GAP_S)
            self._editor.setGeometry(left, box.bottom() - height + 1, width, height)
        else:
            self._editor.setGeometry(tiles.name_box(box))

    # keyboard ----------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Enter, F2, Space, Escape, Ctrl+A, and letters that begin a name."""
        entry, key = self.current, Qt.Key(event.key())
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if key in _ARROWS:
            self._move_current(key, event.modifiers())
        elif key == Qt.Key.Key_A and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self._select_all()
        elif key == Qt.Key.Key_Escape and self.selection:
            self.clear_selection()
        elif entry is None or not self._act(entry, key, plain=plain):
            if entry is not None and self._starts_name(entry, event):
                self.edit_name(entry.key, event.text())
            else:
                super().keyPressEvent(event)

    def _act(self, entry: Entry, key: Qt.Key, *, plain: bool) -> bool:
        """Do what a key does to the current entry; return whether it does anything."""
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(entry)
        elif key == Qt.Key.Key_F2:
            self.edit_name(entry.key)
        elif key == Qt.Key.Key_Space and plain:
            self.peek(entry.key)
        elif key == Qt.Key.Key_Space:
            self.toggle(entry.key)
        else:
            return False
        return True

    def _starts_name(self, entry: Entry, event: QKeyEvent) -> bool:
        wants_name = entry.unnamed_group or entry.face_id is not None
        command = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        if not wants_name or self.selection or event.modifiers() & command:
            return False
        return bool(event.text()) and event.text().isalpha()

    def _move_current(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        row = self._current_row()
        if row is None:
            if self.model.rowCount():
                self._go_to(0)
            return
        self._focus_shown = True
        wanted = self._plan.step(row, *_ARROWS[key])
        self._go_to(wanted)
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            if not self.selection:
                self.selection.toggle(self.model.key(row))
            self._extend_to(self.model.key(wanted))

    def _select_all(self) -> None:
        rows = range(self.model.rows_in(Section.LOOSE).start)
        self.selection.select(map(self.model.key, rows))
        self._after_selecting()

    def _extend_to(self, key: Key) -> None:
        self.selection.extend(key, self.model.row_of, self.model.key)
        self._after_selecting()

    # mouse -------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click or a drag begins."""
        self._focus_shown = False
        point = event.position().toPoint()
        entry = self.entry_at(point.x(), point.y())
        if event.button() != Qt.MouseButton.LeftButton:
            return
        section = self._link_at(point)
        if section is not None:
            self.toggle_section(section)
        elif entry is not None:
            self._current = entry.key
            self._pressed = (point, entry.key)
            self._repaint()
        elif self.selection:
            self.clear_selection()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what is under the pointer; begin a drag."""
        point = event.position().toPoint()
        if self._pressed and event.buttons() & Qt.MouseButton.LeftButton:
            far = (point - self._pressed[0]).manhattanLength()
            if far >= QApplication.startDragDistance():
                self._drag(self._pressed[1])
            return
        entry = self.entry_at(point.x(), point.y())
        hovered = self.model.row_of(entry.key) if entry is not None else None
        link = self._link_at(point)
        if (hovered, link) != (self._hovered, self._hovered_link):
            self._hovered, self._hovered_link = hovered, link
            self._repaint()
        over = Qt.CursorShape.PointingHandCursor if link is not None else Qt.CursorShape.ArrowCursor
        if entry is not None and entry.section is not Section.LOOSE and self._on_name(entry, point):
            over = Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(over)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Select, name or open, whatever was clicked."""
        pressed, self._pressed = self._pressed, None
        point = event.position().toPoint()
        entry = self.entry_at(point.x(), point.y())
        if pressed is None or entry is None or entry.key != pressed[1]:
            return
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._extend_to(entry.key)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier or self._on_tick(entry, point):
            self.toggle(entry.key)
        elif self._on_name(entry, point):
            self.edit_name(entry.key)
        elif self.selection:
            self.toggle(entry.key)
        else:
            self.opened.emit(entry)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer any more."""
        self._hovered = self._hovered_link = None
        self._repaint()
        super().leaveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is under the pointer, or under the keyboard."""
        if event.reason() == event.Reason.Keyboard:
            entry = self.current
            box = self.tile_rect(entry.key) if entry is not None else None
            where = self.viewport().mapToGlobal(box.center() if box is not None else QPoint())
        else:
            point = self.viewport().mapFromGlobal(event.globalPos())
            entry, where = self.entry_at(point.x(), point.y()), event.globalPos()
        if entry is not None:
            self._current = entry.key
            self.menu_wanted.emit(entry, where)

    def _on_tick(self, entry: Entry, point: QPoint) -> bool:
        box = self.tile_rect(entry.key)
        if box is None or entry.section is Section.LOOSE:
            return False
        return tiles.tick_box(box).adjusted(-2, -2, 2, 2).contains(point)

    def _on_name(self, entry: Entry, point: QPoint) -> bool:
        box = self.tile_rect(entry.key)
        if box is None or entry.section is Section.LOOSE or self.selection:
            return False
        return tiles.name_box(box).contains(point)

    def _link_at(self, point: QPoint) -> Section | None:
        on_page = point + QPoint(0, self.verticalScrollBar().value())
        return next((s for s, box in self._links.items() if box.contains(on_page)), None)

    # dragging ----------------------------------------------------------------------------

    def _drag(self, key: Key) -> None:
        self._pressed = None
        row = self.model.row_of(key)
        if row is None:
            return
        data = QMimeData()
        data.setData(MIME_TYPE, f"{int(key[0])} {key[1]}".encode())
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.setPixmap(self._drag_picture(self.model.entry(row)))
        drag.setHotSpot(QPoint(_DRAG_PX // 2, _DRAG_PX // 2))
        drag.exec(Qt.DropAction.MoveAction)
        self._drop_target = None
        self._repaint()

    def _drag_picture(self, entry: Entry) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(round(_DRAG_PX * ratio), round(_DRAG_PX * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        cover = entry.cover_face_id
        face = self._thumbnails.face(cover) if cover is not None else None
        box = QRect(0, 0, _DRAG_PX, _DRAG_PX)
        with QPainter(picture) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if entry.section is Section.LOOSE:
                paint_rounded(painter, box, theme.RADIUS_POPUP, face)
            else:
                paint_circle(painter, box, face)
        return picture

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take portraits; folders are for the window."""
        if event.mimeData().hasFormat(MIME_TYPE):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show onto whom it would fall."""
        point = event.position().toPoint()
        target = self._target(point, event.mimeData())
        self._drop_target = target.key if target is not None else None
        event.setAccepted(target is not None)
        self._repaint()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Nothing is a target any more."""
        self._drop_target = None
        self._repaint()

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for the two to be merged."""
        target = self._target(event.position().toPoint(), event.mimeData())
        moved = self._moved(event.mimeData())
        self._drop_target = None
        self._repaint()
        if target is not None and moved is not None:
            event.acceptProposedAction()
            self.dropped.emit(moved, target)

    def _moved(self, data: QMimeData) -> Entry | None:
        section, number = bytes(data.data(MIME_TYPE).data()).split()
        row = self.model.row_of((Section(int(section)), int(number)))
        return self.model.entry(row) if row is not None else None

    def _target(self, point: QPoint, data: QMimeData) -> Entry | None:
        """Return the person or group under a point, if the dragged entry is another one."""
        target, moved = self.entry_at(point.x(), point.y()), self._moved(data)
        if target is None or moved is None or target.key == moved.key:
            return None
        return target if target.section is not Section.LOOSE else None
