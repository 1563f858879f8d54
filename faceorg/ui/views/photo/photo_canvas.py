"""The canvas of the photo page: one photo, zoomed, panned and turned, with its faces outlined.

GUI thread only. It knows faces as marks and tells what somebody wants with them; it edits nothing.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QWidget

from faceorg.ui.texts.translation import tr
from faceorg.ui.views.photo.canvas_painting import GROUND
from faceorg.ui.views.photo.draw_tool import DrawTool
from faceorg.ui.views.photo.face_outlines import Placed, paint_face, place_faces
from faceorg.ui.views.photo.picture_canvas import PictureCanvas

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import (
        QContextMenuEvent,
        QFocusEvent,
        QMouseEvent,
        QPaintEvent,
    )

    from faceorg.domain.geometry import Box
    from faceorg.domain.ids import FaceId, PhotoId
    from faceorg.ui.models.face_marks import FaceMark

_DRAG_START = 4


class PhotoCanvas(PictureCanvas):
    """Shows a photo with its faces.

    Attributes:
        face_pressed: a face or its label was clicked.
        face_answered: "Y" or "N" on the label of a suggestion was clicked.
        menu_asked: a face and a position on the screen.
        photo_menu_asked: a position on the screen where there is no face.
        drag_wanted: the whole photo is being dragged out of the window.
        mouse_moved: the mouse is over it and moves.
        left: the keyboard goes on to another widget by Tab.
        focus_moved: the face that the keyboard is at now, or None.
        draw: the tool that draws the box of a missed face.
    """

    face_pressed = Signal(int)
    face_answered = Signal(int, bool)
    menu_asked = Signal(int, object)
    photo_menu_asked = Signal(object)
    drag_wanted = Signal()
    mouse_moved = Signal()
    left = Signal()
    focus_moved = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.draw = DrawTool(self, self.geometry_)
        self.draw.active_changed.connect(self._on_drawing)
        self._marks: list[FaceMark] = []
        self._placed: list[Placed] = []
        self._faces_shown = True
        self._focused: FaceId | None = None
        self._hovered: FaceId | None = None
        self._pressed_at: QPointF | None = None
        self._mouse_at: QPointF | None = None
        self._dragged = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    # what is shown -----------------------------------------------------------------------

    def show_photo(self, photo_id: PhotoId, width: int, height: int) -> None:
        """Begin with another photo of this size in pixels; nothing is painted of it yet.

        It is turned as it was when this window showed it last.
        """
        self.begin_picture(photo_id, width, height)
        self.draw.stop()
        self._marks, self._focused, self._hovered = [], None, None
        self.moved()

    def set_faces(self, marks: Sequence[FaceMark]) -> None:
        """Outline these faces."""
        self._marks = list(marks)
        if self._focused not in {m.face_id for m in marks}:
            self.set_focused(None)
        self.place()

    def set_faces_shown(self, *, shown: bool) -> None:
        """Show or hide all outlines."""
        if shown != self._faces_shown:
            self._faces_shown = shown
            self.place()

    @property
    def placed(self) -> list[Placed]:
        """The faces where they are in the view now."""
        return self._placed

    @property
    def focused(self) -> FaceId | None:
        """The face that the keyboard is at."""
        return self._focused

    def set_focused(self, face_id: FaceId | None) -> None:
        """Put the keyboard on a face."""
        if face_id != self._focused:
            self._focused = face_id
            mark = next((m for m in self._marks if m.face_id == face_id), None)
            self.setAccessibleDescription(_spoken(mark) if mark else "")
            self.focus_moved.emit(face_id)
            self.place()

    def set_hovered(self, face_id: FaceId | None) -> None:
        """Show the label of this face whatever is in the way."""
        if face_id != self._hovered:
            self._hovered = face_id
            self.place()

    def mark_like(self, box: Box, iou_min: float) -> FaceMark | None:
        """Return the face whose box is most like another one, if it is as like as that."""
        like = [m for m in self._marks if m.face.box.iou(box) >= iou_min]
        return max(like, key=lambda m: m.face.box.iou(box), default=None)

    def label_rect(self, face_id: FaceId) -> QRectF | None:
        """Return where a face's label is, or its outline where it has none."""
        for placed in self._placed:
            if placed.mark.face_id == face_id:
                return placed.label or placed.outline
        return None

    # faces in the view -------------------------------------------------------------------

    def place(self) -> None:
        """Find out where faces and labels are now, and paint them."""
        marks = self._marks if self._faces_shown else []
        boxes = [(m, QRectF(*self.geometry_.box_in_view(m.face.box))) for m in marks]
        seen = QRectF(*self.geometry_.turned_rect()).intersected(QRectF(self.rect()))
        first = {i for i in (self._focused, self._hovered) if i is not None}
        self._placed = place_faces([m for m in boxes if m[1].intersects(seen)], seen, first)
        self.update()

    def _face_at(self, position: QPointF) -> Placed | None:
        """Return the face under a point: labels first, then the smallest outline."""
        for placed in self._placed:
            if placed.label is not None and placed.label.contains(position):
                return placed
        hit = [p for p in self._placed if p.outline.contains(position)]
        return min(hit, key=lambda p: p.outline.width(), default=None)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go from face to face by Tab, and on to the next widget after the last one."""
        order = [m.face_id for m in self._marks] if self._faces_shown else []
        here = order.index(self._focused) if self._focused in order else None
        step = 1 if forward else -1
        start = 0 if forward else len(order) - 1
        there = start if here is None else here + step
        if 0 <= there < len(order):
            self.set_focused(order[there])
            return True
        self.set_focused(None)
        self.left.emit()
        return bool(super().focusNextPrevChild(forward))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at a face when the keyboard came by Tab: an outline shows where it is."""
        super().focusInEvent(event)
        ends = {Qt.FocusReason.TabFocusReason: 0, Qt.FocusReason.BacktabFocusReason: -1}
        if event.reason() in ends and self._marks and self._faces_shown:
            self.set_focused(self._marks[ends[event.reason()]].face_id)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away when somebody goes on by Tab."""
        super().focusOutEvent(event)
        self.update()

    # mouse -------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to pan, to click or to draw; the middle button always pans."""
        if event.button() == Qt.MouseButton.LeftButton and self.draw.active:
            self.draw.press(event.position())
        elif event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._pressed_at, self._dragged = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pan, or show what is under the mouse."""
        position = event.position()
        if event.globalPosition() != self._mouse_at:  # Qt makes moves up where widgets hide
            self._mouse_at = event.globalPosition()
            self.mouse_moved.emit()
        if self.draw.active and self._pressed_at is None:
            self.draw.move(position)
            return
        if self._pressed_at is None:
            self._hover(self._face_at(position))
            return
        moved = position - self._pressed_at
        if self.geometry_.can_pan or self.draw.active:
            self._drag(moved, position)
        elif moved.manhattanLength() >= QApplication.startDragDistance():
            self._pressed_at = None
            if event.buttons() & Qt.MouseButton.LeftButton:
                self.drag_wanted.emit()

    def _drag(self, moved: QPointF, position: QPointF) -> None:
        if self._dragged or moved.manhattanLength() >= _DRAG_START:
            self._dragged = True
            self._pressed_at = position
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.pan(moved.x(), moved.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose a face, answer on its label, or take the box that was drawn."""
        left = event.button() == Qt.MouseButton.LeftButton
        if left and self.draw.active:
            self.draw.release(event.position())
            return
        was_click = left and self._pressed_at is not None and not self._dragged
        self._pressed_at, self._dragged = None, False
        if self.draw.active:
            self._on_drawing()
            return
        placed = self._face_at(event.position())
        self._hover(placed)
        if was_click and placed is not None:
            self._click(placed, event.position())
        elif was_click:
            self.set_focused(None)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show every pixel where the mouse is, or the whole photo again."""
        if self.draw.active or self._face_at(event.position()) is not None:
            return
        if self.geometry_.fitted:
            scale = 1 / self.devicePixelRatioF()
            wanted = (
                max(scale, self.geometry_.scale * 2) if scale <= self.geometry_.scale else scale
            )
            self.geometry_.zoom_to(wanted, event.position().x(), event.position().y())
        else:
            self.geometry_.fit()
        self.moved()

    def leaveEvent(self, event: QEvent) -> None:
        """Forget what was under the mouse."""
        super().leaveEvent(event)
        self._hover(None)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of a face."""
        if self.draw.active:
            return
        if event.reason() == event.Reason.Keyboard:
            place = self.label_rect(self._focused) if self._focused is not None else None
            if self._focused is not None and place is not None:
                self.menu_asked.emit(self._focused, self.mapToGlobal(place.center().toPoint()))
            else:
                self.photo_menu_asked.emit(self.mapToGlobal(self.middle().toPoint()))
            return
        placed = self._face_at(QPointF(event.pos()))
        if placed is None:
            self.photo_menu_asked.emit(event.globalPos())
        else:
            self.set_focused(placed.mark.face_id)
            self.menu_asked.emit(placed.mark.face_id, event.globalPos())

    def _click(self, placed: Placed, position: QPointF) -> None:
        face_id = placed.mark.face_id
        self.set_focused(face_id)
        if placed.mark.suggested and placed.label is not None:
            for key, yes in zip(placed.keys(), (True, False), strict=True):
                if key.contains(position):
                    self.face_answered.emit(face_id, yes)
                    return
        self.face_pressed.emit(face_id)

    def _on_drawing(self) -> None:
        if self.draw.active:
            self.set_focused(None)
            self.set_hovered(None)
            self.setCursor(Qt.CursorShape.CrossCursor)
            self.setAccessibleDescription(self.draw.hint)
        else:
            self.setCursor(Qt.CursorShape.ArrowCursor)
            self.setAccessibleDescription("")

    def _hover(self, placed: Placed | None) -> None:
        face_id = placed.mark.face_id if placed else None
        hand = Qt.CursorShape.PointingHandCursor
        pan = (
            Qt.CursorShape.OpenHandCursor if self.geometry_.can_pan else Qt.CursorShape.ArrowCursor
        )
        self.setCursor(hand if placed else pan)
        self.set_hovered(face_id)

    # painting ----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the photo, then the faces."""
        with QPainter(self) as painter:
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            self._paint(painter, event)

    def _paint(self, painter: QPainter, event: QPaintEvent) -> None:
        painter.fillRect(event.rect(), GROUND)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_picture(painter)
        for placed in reversed(self._placed):
            ringed = placed.mark.face_id == self._focused and self.hasFocus()
            shown = replace(placed, label=None) if self.draw.active else placed
            paint_face(painter, shown, focused=ringed)
        self.draw.paint(painter)
        self.paint_message(painter)


def _spoken(mark: FaceMark) -> str:
    if mark.confirmed:
        return tr("{name}, confirmed", "spoken").format(name=mark.name)
    if mark.suggested:
        return tr("{name}? A suggestion. Y yes, N no", "spoken").format(name=mark.name)
    if mark.ignored:
        return tr("A face put aside", "spoken")
    return tr("A face without a name. Who is this?", "spoken")
