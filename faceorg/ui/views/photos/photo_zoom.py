"""Zooming a grid from years to single photos: by wheel, pinch and keys; GUI thread only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QCursor, QNativeGestureEvent

from faceorg.ui.models.levels import FIRST_PLAIN, STEPS, Level, nearest_step, step_of
from faceorg.ui.views.photos.photo_area import PhotoArea

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QWheelEvent

    from faceorg.ui.views.photos.photo_scroll import Place

_NOTCH = 120  # eighths of a degree: one notch of a wheel
_PINCH = 0.25  # of its size, by which two fingers spread a photo for one step


class PhotoZoom(PhotoArea):
    """Photos in one of some sizes, and headings that fit it.

    What somebody points at stays where it is, or else what was first in view.

    Attributes:
        zoomed: the height of rows now, as somebody wants them.
        step_changed: photos have another size, or headings another level, whoever wants it.
    """

    zoomed = Signal(int)
    step_changed = Signal()
    _turned = 0.0  # of a wheel, or pinched, since the last step

    def zoom_in(self) -> None:
        """Make the photos larger."""
        self._zoom_to(self._zoom + 1)

    def zoom_out(self) -> None:
        """Make the photos smaller."""
        self._zoom_to(self._zoom - 1)

    def set_row_height(self, height: int) -> None:
        """Use the step nearest to `height`; told to nobody."""
        self._zoom_to(nearest_step(height), told=False)

    def set_headings(self, level: Level | None) -> None:
        """Let headings be of one level at every size of photos; None: as somebody zooms."""
        super().set_headings(level)
        self._zoom_to(self._zoom, told=False)
        self.step_changed.emit()

    def go_to_level(self, level: Level, row: int | None = None) -> None:
        """Zoom to where headings are such, unless they are; a photo given stays where it is."""
        if level is not self.level:
            self._zoom_to(step_of(level), row)

    def _zoom_to(self, step: int, row: int | None = None, *, told: bool = True) -> None:
        lowest = 0 if self._headings is None else FIRST_PLAIN
        step = min(max(step, lowest), len(STEPS) - 1)
        if step == self._zoom:
            return
        place = self._place_of(row) or self._place()
        self._zoom, self._hovered = step, None
        self._divide()
        self._anchor = place
        self._lay_out(place)
        self.step_changed.emit()
        if told:
            self.zoomed.emit(self.row_height)

    def _place_of(self, row: int | None) -> Place | None:
        """Return where a photo is, without one that under the mouse."""
        if row is None and self.viewport().underMouse():
            row = self._row_at(self.viewport().mapFromGlobal(QCursor.pos()))
        return None if row is None else (row, self._tile_rect(row).y())

    def _row_pointed_at(self, position: QPoint) -> int | None:
        """Return the photo at a place; of a heading, the first one below it."""
        for area, heading in self._headings_seen():
            if area.contains(position):
                blocks = self.model.blocks
                return blocks.firsts[blocks.first_of_month[heading.month]]
        return self._row_at(position)

    # input -------------------------------------------------------------------------------

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl, zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._turn(event.angleDelta().y() / _NOTCH, event.position().toPoint())
            event.accept()
        else:
            super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Zoom with two fingers."""
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self._turn(event.value() / _PINCH, event.position().toPoint())
                return True
            self._turned = 0.0
        return bool(super().viewportEvent(event))

    def _turn(self, steps: float, position: QPoint) -> None:
        """Zoom by whole steps of what a wheel or fingers have turned so far."""
        if steps * self._turned < 0:
            self._turned = 0.0
        self._turned += steps
        whole = int(self._turned)
        if whole:
            self._turned -= whole
            self._zoom_to(self._zoom + whole, self._row_at(position))

    def _zoom_key(self, event: QKeyEvent) -> bool:
        """Zoom with plus and minus, held to Ctrl or not; the photo that is current stays."""
        steps = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            return False
        row = self._selection.row
        seen = row is not None and self.viewport().rect().intersects(self._tile_rect(row))
        self._zoom_to(self._zoom + step, row if seen else None)
        return True
