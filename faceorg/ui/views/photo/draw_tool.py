"""Drawing the box of a missed face on the canvas, by mouse or by keys. GUI thread only.

The box is kept in the frame of the photo, so that it stays on its face through zooming, panning
and turning.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainterPath

from faceorg.domain.geometry import Box
from faceorg.ui import theme
from faceorg.ui.texts.translation import tr
from faceorg.ui.views.photo.face_outlines import LABEL_GAP, label_height, paint_frame

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPainter
    from PySide6.QtWidgets import QWidget

    from faceorg.ui.views.photo.canvas_geometry import CanvasGeometry

STEP_PX, SIDE_MIN_PX = 8, 6  # of the view: one arrow key; less is a click and no box
_FIRST_SHARE = 0.2  # of the photo's shorter side in view
_DIM, _PILL, _INK = QColor(0, 0, 0, 110), QColor(0, 0, 0, 219), QColor("#FFFFFF")
_PADDING, _UP = 10, 24
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class DrawTool(QObject):
    """One box, while it is drawn and until it is a face.

    Attributes:
        drawn: a box was let go or taken by Enter; fractions of the oriented photo.
        active_changed: drawing has begun or ended.
        box: the box there is, or None.
        active: whether somebody is drawing; afterwards the box stays until `stop`.
    """

    drawn = Signal(object)
    active_changed = Signal(bool)

    def __init__(self, canvas: QWidget, geometry: CanvasGeometry) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._geometry = geometry
        self._from: QPointF | None = None
        self._words = ""
        self.active = False
        self.box: Box | None = None
        self.hint = tr(
            "Drag a box around the face, or move one with the arrow keys."
            " Shift and arrows resize, Enter takes it, Escape leaves."
        )

    def begin(self, *, with_box: bool = True) -> None:
        """Start drawing; `with_box` shows one in the middle, for the keyboard."""
        self._words, self._from = "", None
        self.box = self._to_photo(self._first()) if with_box else None
        self._set_active(active=True)

    def hold(self, words: str = "") -> None:
        """Keep the box where it is, perhaps with words below it, and draw no more."""
        self._words = words
        self._set_active(active=False)

    def stop(self) -> None:
        """Give up; there is no box any more."""
        self.box, self._from, self._words = None, None, ""
        self._set_active(active=False)

    def _set_active(self, *, active: bool) -> None:
        changed, self.active = active != self.active, active
        self._canvas.update()
        if changed:
            self.active_changed.emit(active)

    # mouse and keys ----------------------------------------------------------------------

    def press(self, position: QPointF) -> None:
        """Begin a new box at a point of the view."""
        self._from = position

    def move(self, position: QPointF) -> None:
        """Draw the box as far as a point of the view."""
        if self._from is None:
            return
        box = QRectF(self._from, position).normalized().intersected(self._seen())
        large = min(box.width(), box.height()) >= SIDE_MIN_PX
        self.box = self._to_photo(box) if large else None
        self._canvas.update()

    def release(self, position: QPointF) -> None:
        """Take the box that ends here; a mere click draws none."""
        self.move(position)
        self._from = None
        if self.box is not None:
            self.drawn.emit(self.box)

    def key(self, event: QKeyEvent) -> bool:
        """Move, resize, take or leave; return whether the key did any of it."""
        key = Qt.Key(event.key())
        if key in _ARROWS:
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._nudge(*_ARROWS[key], resize=shift)
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_D):
            self.stop()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.box is not None:
                self.drawn.emit(self.box)
        else:
            return False
        return True

    def _nudge(self, dx: int, dy: int, *, resize: bool) -> None:
        box, seen = self.view_rect() or self._first(), self._seen()
        if resize:
            width = min(max(box.width() + dx * STEP_PX, SIDE_MIN_PX), seen.right() - box.left())
            height = min(max(box.height() + dy * STEP_PX, SIDE_MIN_PX), seen.bottom() - box.top())
            box.setSize(QRectF(0, 0, width, height).size())
        else:
            left = min(max(box.left() + dx * STEP_PX, seen.left()), seen.right() - box.width())
            top = min(max(box.top() + dy * STEP_PX, seen.top()), seen.bottom() - box.height())
            box.moveTo(left, top)
        self.box = self._to_photo(box)
        self._canvas.update()

    # where it is -------------------------------------------------------------------------

    def view_rect(self) -> QRectF | None:
        """Return the box in the view, logical pixels of the canvas."""
        return QRectF(*self._geometry.box_in_view(self.box)) if self.box is not None else None

    def label_place(self) -> QRectF | None:
        """Return where the field for the name goes: below the box, or above where it must."""
        box = self.view_rect()
        if box is None:
            return None
        height = label_height()
        below = QRectF(box.left(), box.bottom() + LABEL_GAP, box.width(), height)
        if below.bottom() <= self._canvas.height():
            return below
        return below.translated(0, -box.height() - 2 * LABEL_GAP - height)

    def _first(self) -> QRectF:
        seen = self._seen()
        side = max(min(seen.width(), seen.height()) * _FIRST_SHARE, SIDE_MIN_PX)
        box = QRectF(0, 0, side, side * 1.25)
        box.moveCenter(seen.center())
        return box

    def _seen(self) -> QRectF:
        """Return the part of the view in which the photo is seen."""
        return QRectF(*self._geometry.turned_rect()).intersected(QRectF(self._canvas.rect()))

    def _to_photo(self, box: QRectF) -> Box:
        ax, ay = self._geometry.to_photo(box.left(), box.top())
        bx, by = self._geometry.to_photo(box.right(), box.bottom())
        return Box(min(ax, bx), min(ay, by), abs(bx - ax), abs(by - ay))

    # painting ----------------------------------------------------------------------------

    def paint(self, painter: QPainter) -> None:
        """Paint the box and what is to be said about it."""
        box = self.view_rect()
        if self.active and box is not None:
            around = QPainterPath()
            around.addRect(QRectF(self._canvas.rect()))
            around.addRect(box)
            painter.fillPath(around, _DIM)
        if box is not None:
            paint_frame(painter, box)
        if self.active:
            self._paint_words(painter, self.hint, self._hint_place())
        elif box is not None and self._words:
            place = self.label_place() or box
            width = QFontMetrics(theme.font("body")).horizontalAdvance(self._words)
            pill = QRectF(0, 0, width + 2 * _PADDING + 4, place.height())
            pill.moveCenter(place.center())
            self._paint_words(painter, self._words, self._inside(pill))

    def _hint_place(self) -> QRectF:
        metrics = QFontMetrics(theme.font("body"))
        room = QRect(0, 0, max(self._canvas.width() - 2 * 68, 200), 1000)
        wrap = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter)
        words = metrics.boundingRect(room, wrap, self.hint)
        place = QRectF(0, 0, words.width() + 2 * _PADDING + 2, words.height() + 2 * _PADDING)
        place.moveCenter(QPointF(self._canvas.width() / 2, 0))
        place.moveBottom(self._canvas.height() - _UP)
        return place

    def _inside(self, place: QRectF) -> QRectF:
        edge = theme.GAP_S
        most = self._canvas.width() - place.width() - edge
        place.moveLeft(max(min(place.left(), most), edge))
        return place

    def _paint_words(self, painter: QPainter, words: str, place: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_PILL)
        painter.drawRoundedRect(place, theme.RADIUS_CONTROL, theme.RADIUS_CONTROL)
        painter.setPen(_INK)
        painter.setFont(theme.font("body"))
        inside = place.adjusted(_PADDING - 1, 0, 1 - _PADDING, 0)
        painter.drawText(inside, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words)
