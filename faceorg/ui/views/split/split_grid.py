"""The faces of one side: select several, press Enter or drag them across."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QDrag, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QApplication

from faceorg.domain.ids import FaceId
from faceorg.ui import theme
from faceorg.ui.models.faces import FaceList, FaceTile
from faceorg.ui.painting import paint_dashed, paint_focus_ring, paint_rounded, paint_tick
from faceorg.ui.views.person.face_grid import FaceGrid

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

    from faceorg.domain.ids import PhotoId
    from faceorg.ui.thumbnails import Thumbnails

MIME_TYPE = "application/x-faceorg-faces"
_INSIDE_PX = 5  # between a frame and its face
_STACK_PX = 6


class SplitGrid(FaceGrid):
    """A grid of small faces; the least sure ones have a dashed frame.

    Attributes:
        move_wanted: a list of faces belongs to the other side.
        empty_text: said where there are none.
    """

    tile_px, gap_px, top_px, margin_px = 80, 8, 4, 19  # the card has a line of 1
    ground = "surface"
    move_wanted = Signal(object)

    def __init__(self, thumbnails: Thumbnails, name: str) -> None:
        super().__init__(thumbnails)
        self.empty_text = ""
        self._name = name
        self._pressed: tuple[QPoint, FaceId, bool] | None = None
        self.setAccessibleName(name)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        self.selection_changed.connect(self._on_selection_changed)

    def show_faces(
        self,
        faces: Sequence[FaceId],
        photos: Mapping[FaceId, PhotoId],
        unsure: AbstractSet[FaceId],
    ) -> None:
        """Show other faces; the keyboard keeps its place."""

        def made(some: Sequence[int]) -> dict[int, FaceTile]:
            ids = map(FaceId, some)
            return {i: FaceTile(i, photos[i], guessed=i in unsure) for i in ids}

        self.model.show(FaceList.of(faces, made, worded=False), self._name)

    def shown_until(self) -> int:
        """Return how many faces lie above the lower edge."""
        bottom = self.verticalScrollBar().value() + self.viewport().height() + self.gap_px
        lines = max(0, (bottom - self.top_px) // self._pitch())
        return min(self.model.rowCount(), lines * self._columns())

    # Qt ----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter moves what is selected; Home and End go to the ends."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.selected_keys():
                self.move_wanted.emit(self.selected())
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and self.model.rowCount():
            last = self.model.rowCount() - 1
            wanted = 0 if event.key() == Qt.Key.Key_Home else last
            self._step(wanted - self._current, event.modifiers())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select; a selected face stays so until it is clear that it isn't dragged."""
        row = self._row_at(event.position().toPoint())
        self._pressed = None
        if event.button() == Qt.MouseButton.LeftButton and row >= 0:
            face_id = self.model.face_id(row)
            ranged = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            was_selected = face_id in self.selection and not ranged
            self._pressed = (event.position().toPoint(), face_id, was_selected)
            if was_selected:
                self._current, self._focus_shown = row, False
                return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin a drag; show what is under the pointer."""
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            far = (event.position().toPoint() - self._pressed[0]).manhattanLength()
            if far >= QApplication.startDragDistance():
                self._pressed = None
                self._drag()
            return
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Select a face no longer."""
        pressed, self._pressed = self._pressed, None
        if pressed is not None and pressed[2]:
            self.selection.toggle(pressed[1])
            self._after_selecting()
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take the second click as another one."""
        self.mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the faces in view, or what is said where there are none."""
        super().paintEvent(event)
        if self.model.rowCount() or not self.empty_text:
            return
        with QPainter(self.viewport()) as painter:
            painter.setFont(theme.font("body"))
            painter.setPen(theme.tokens().text2)
            room = self.viewport().rect().adjusted(self.margin_px, 0, -self.margin_px, 0)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(room, flags, self.empty_text)

    # parts -------------------------------------------------------------------------------

    def _paint_tile(self, painter: QPainter, row: int) -> None:
        t, box, face_id = theme.tokens(), self._rect(row), self.model.face_id(row)
        selected, unsure = face_id in self.selection, self.model.tile(row).guessed
        inside = _INSIDE_PX if selected or unsure else 0
        face = box.adjusted(inside, inside, -inside, -inside)
        radius = theme.RADIUS_CARD - inside
        paint_rounded(painter, face, radius, self._picture(row, face))
        frame = QRectF(box)
        if selected:
            painter.setPen(QPen(t.accent, 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame.adjusted(1.5, 1.5, -1.5, -1.5), 11, 11)
        elif unsure:
            paint_dashed(painter, frame.adjusted(0.75, 0.75, -0.75, -0.75), 11, t.accent)
        if selected or row == self._hovered:
            paint_tick(painter, QPointF(box.x() + 10, box.y() + 10), filled=selected)
        if self._focus_shown and self.hasFocus() and row == self._current:
            paint_focus_ring(painter, frame, theme.RADIUS_CARD)

    def _on_selection_changed(self) -> None:
        number = len(self.selection)
        self.setAccessibleDescription(f"{number} selected" if number else "")

    def _drag(self) -> None:
        faces = self.selected()
        if not faces:
            return
        data = QMimeData()
        data.setData(MIME_TYPE, " ".join(map(str, faces)).encode())
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.setPixmap(self._drag_picture(faces))
        drag.setHotSpot(QPoint(self.tile_px // 2, self.tile_px // 2))
        drag.exec(Qt.DropAction.MoveAction)

    def _drag_picture(self, faces: Sequence[FaceId]) -> QPixmap:
        """Return the first faces as a stack."""
        ratio, stack = self.devicePixelRatioF(), list(faces[:3])
        side = self.tile_px + _STACK_PX * (len(stack) - 1)
        picture = QPixmap(round(side * ratio), round(side * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        with QPainter(picture) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for number in reversed(range(len(stack))):
                place = QPoint(number * _STACK_PX, number * _STACK_PX)
                box = QRect(place.x(), place.y(), self.tile_px, self.tile_px)
                paint_rounded(painter, box, theme.RADIUS_CARD, self._thumbnails.face(stack[number]))
        return picture


def dragged_faces(data: QMimeData) -> list[FaceId]:
    """Return the faces that are being dragged; none where it is something else."""
    if not data.hasFormat(MIME_TYPE):
        return []
    return [FaceId(int(part)) for part in bytes(data.data(MIME_TYPE).data()).split()]
