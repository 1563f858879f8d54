"""The canvas of the photo page: one photo, zoomed, panned and turned, with its faces outlined.

GUI thread only. It knows faces as marks and tells what somebody wants with them; it edits nothing.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from faceorg.ui import theme
from faceorg.ui.views.photo.canvas_geometry import CanvasGeometry
from faceorg.ui.views.photo.draw_tool import DrawTool
from faceorg.ui.views.photo.face_outlines import Placed, paint_face, place_faces

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import (
        QContextMenuEvent,
        QFocusEvent,
        QMouseEvent,
        QPaintEvent,
        QResizeEvent,
        QWheelEvent,
    )

    from faceorg.domain.geometry import Box
    from faceorg.domain.ids import FaceId
    from faceorg.ui.models.face_marks import FaceMark

GROUND = QColor("#0F1010")  # near black in both schemes, so that colours of photos look the same
_MESSAGE = QColor("#AAB0AD")
ZOOM_STEP = 1.25
_DRAG_START = 4


class PhotoCanvas(QWidget):
    """Shows a photo.

    Attributes:
        zoomed: the scale or the size has changed.
        face_pressed: a face or its label was clicked.
        face_answered: "Y" or "N" on the label of a suggestion was clicked.
        menu_asked: a face and a position on the screen.
        focus_moved: the face that the keyboard is at now, or None.
        draw: the tool that draws the box of a missed face.
    """

    zoomed = Signal()
    face_pressed = Signal(int)
    face_answered = Signal(int, bool)
    menu_asked = Signal(int, object)
    focus_moved = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.geometry_ = CanvasGeometry()
        self.draw = DrawTool(self, self.geometry_)
        self.draw.active_changed.connect(self._on_drawing)
        self._picture: QImage | QPixmap | None = None
        self._message = ""
        self._marks: list[FaceMark] = []
        self._placed: list[Placed] = []
        self._faces_shown = True
        self._focused: FaceId | None = None
        self._hovered: FaceId | None = None
        self._pressed_at: QPointF | None = None
        self._dragged = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Photo"))

    def sizeHint(self) -> QSize:
        """Return a size that leaves the window its own."""
        return QSize(640, 480)

    # what is shown -----------------------------------------------------------------------

    def show_photo(self, width: int, height: int) -> None:
        """Begin with another photo of this size in pixels; nothing is painted of it yet."""
        self.geometry_.set_photo(width, height)
        self._picture, self._message = None, ""
        self.draw.stop()
        self._marks, self._focused, self._hovered = [], None, None
        self._place()
        self.zoomed.emit()

    def set_picture(self, picture: QImage | QPixmap) -> None:
        """Paint this picture of the photo, of whatever size."""
        self._picture = picture
        self.update()

    def set_message(self, message: str) -> None:
        """Say why there is no sharp picture."""
        self._message = message
        self.update()

    def set_faces(self, marks: Sequence[FaceMark]) -> None:
        """Outline these faces."""
        self._marks = list(marks)
        if self._focused not in {m.face_id for m in marks}:
            self.set_focused(None)
        self._place()

    def set_faces_shown(self, *, shown: bool) -> None:
        """Show or hide all outlines."""
        self._faces_shown = shown
        self._place()

    @property
    def message(self) -> str:
        """Why there is no sharp picture; empty where there is one."""
        return self._message

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
            self._place()

    def set_hovered(self, face_id: FaceId | None) -> None:
        """Show the label of this face whatever is in the way."""
        if face_id != self._hovered:
            self._hovered = face_id
            self._place()

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

    # zoom --------------------------------------------------------------------------------

    def zoom_in(self) -> None:
        """Enlarge around the middle."""
        self._zoom(ZOOM_STEP, self._middle())

    def zoom_out(self) -> None:
        """Reduce around the middle."""
        self._zoom(1 / ZOOM_STEP, self._middle())

    def fit(self) -> None:
        """Show the whole photo."""
        self.geometry_.fit()
        self._moved()

    def turn(self) -> None:
        """Turn the view a quarter clockwise."""
        self.geometry_.turn()
        self._moved()

    def _zoom(self, factor: float, at: QPointF) -> None:
        self.geometry_.zoom(factor, at.x(), at.y())
        self._moved()

    def _middle(self) -> QPointF:
        return QPointF(self.width() / 2, self.height() / 2)

    def _moved(self) -> None:
        self._place()
        self.zoomed.emit()

    # faces in the view -------------------------------------------------------------------

    def _place(self) -> None:
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
        return bool(super().focusNextPrevChild(forward))

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
        if self.draw.active and self._pressed_at is None:
            self.draw.move(position)
            return
        if self._pressed_at is None:
            self._hover(self._face_at(position))
            return
        moved = position - self._pressed_at
        if self._dragged or moved.manhattanLength() >= _DRAG_START:
            self._dragged = True
            self._pressed_at = position
            self.geometry_.pan(moved.x(), moved.y())
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._moved()

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
        self._moved()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom where the mouse is."""
        steps = event.angleDelta().y() / 120
        if steps:
            self._zoom(ZOOM_STEP**steps, event.position())

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
            return
        placed = self._face_at(QPointF(event.pos()))
        if placed is not None:
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again, or keep the middle."""
        super().resizeEvent(event)
        self.geometry_.set_view(self.width(), self.height())
        self._moved()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the photo, then the faces."""
        with QPainter(self) as painter:
            self._paint(painter, event)

    def _paint(self, painter: QPainter, event: QPaintEvent) -> None:
        painter.fillRect(event.rect(), GROUND)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_photo(painter)
        for placed in reversed(self._placed):
            ringed = placed.mark.face_id == self._focused and self.hasFocus()
            shown = replace(placed, label=None) if self.draw.active else placed
            paint_face(painter, shown, focused=ringed)
        self.draw.paint(painter)
        if self._message:
            painter.setPen(_MESSAGE)
            painter.setFont(theme.font("body"))
            place = self.rect().adjusted(68, 0, -68, -theme.GAP_2XL)
            bottom = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
            painter.drawText(place, bottom | Qt.TextFlag.TextWordWrap, self._message)

    def _paint_photo(self, painter: QPainter) -> None:
        x, y, width, height = self.geometry_.turned_rect()
        if self._picture is None or self._picture.isNull():
            painter.fillRect(QRectF(x, y, width, height), theme.DARK.surface)
            return
        upright_w, upright_h = self.geometry_.upright_size()
        painter.save()
        painter.translate(x + width / 2, y + height / 2)
        painter.rotate(90 * self.geometry_.turns)
        target = QRectF(-upright_w / 2, -upright_h / 2, upright_w, upright_h)
        if isinstance(self._picture, QImage):
            painter.drawImage(target, self._picture)
        else:
            painter.drawPixmap(target, self._picture, QRectF(self._picture.rect()))
        painter.restore()


def _spoken(mark: FaceMark) -> str:
    if mark.confirmed:
        return f"{mark.name}, confirmed"
    if mark.suggested:
        return f"{mark.name}? A suggestion. Y yes, N no"
    return "A face put aside" if mark.ignored else "A face without a name. Who is this?"
