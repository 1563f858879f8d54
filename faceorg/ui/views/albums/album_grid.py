"""The grid of an album filled by hand: photos are put in order by dragging, or with keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPainter

from faceorg.domain.ids import PhotoId
from faceorg.ui import theme
from faceorg.ui.views.photos.photo_drag import photos_in
from faceorg.ui.views.photos.photo_grid import PhotoGrid

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import (
        QDragEnterEvent,
        QDragLeaveEvent,
        QDragMoveEvent,
        QDropEvent,
        QKeyEvent,
        QPaintEvent,
    )
    from PySide6.QtWidgets import QWidget

    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails

_MARK_PX = 3
_EDGE_PX, _EDGE_MS = 48, 60
_MOVES = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class AlbumGrid(PhotoGrid):
    """Photos of an album; where `album_id` is None, one that can't be put in order.

    Attributes:
        order_asked: photos of the album, and the one before which they shall stand; None: the end.
        photos_dropped: photos from elsewhere that shall be in it.
    """

    order_asked = Signal(list, object)
    photos_dropped = Signal(list)

    def __init__(
        self, session: Session, thumbnails: Thumbnails, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, thumbnails, parent)
        self._gap: int | None = None
        self._edge = 0  # where a drag scrolls to: up, down or nowhere
        self._edge_timer = QTimer(self, interval=_EDGE_MS)
        self._edge_timer.timeout.connect(self._on_edge)
        self.setAcceptDrops(True)
        self.viewport().setAcceptDrops(True)

    # dropping ------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take photos."""
        if self.album_id is not None and photos_in(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show between which photos they would be put."""
        position = event.position().toPoint()
        self._show_gap(self.gap_at(position))
        near, height = theme.scaled(_EDGE_PX), self.viewport().height()
        self._edge = (position.y() > height - near) - (position.y() < near)
        if self._edge and not self._edge_timer.isActive():
            self._edge_timer.start()
        event.accept()

    @Slot()
    def _on_edge(self) -> None:
        """Scroll while photos are held near an edge."""
        if not self._edge:
            self._edge_timer.stop()
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self._edge * bar.singleStep())

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Show nothing any more."""
        self._show_gap(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Put photos of the album there; take others in."""
        photos = photos_in(event.mimeData())
        gap = self.gap_at(event.position().toPoint())
        self._show_gap(None)
        if self.album_id is None or not photos:
            return
        event.acceptProposedAction()
        here = self.answer.rows_of(photos) if self.answer is not None else {}
        if len(here) < len(photos):
            self.photos_dropped.emit(photos)
        else:
            self._ask_order(photos, gap)

    def gap_at(self, position: QPoint) -> int:
        """Return the row before which a photo dropped there would stand."""
        count = self.model.blocks.photos
        row = self._row_at(position)
        if row is None:
            y = position.y() + self.verticalScrollBar().value()
            if y < self._layout.metrics.heading_height:
                return 0
            near = self._layout.between(y, y + 1)
            return near.stop if near else count
        return row + (position.x() > self._tile_rect(row).center().x())

    def _show_gap(self, gap: int | None) -> None:
        if gap is None:
            self._edge = 0
        if gap != self._gap:
            self._gap = gap
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the photos, and the mark between two of them."""
        super().paintEvent(event)
        count = self.model.blocks.photos
        if self._gap is None or not count:
            return
        before = self._tile_rect(min(self._gap, count - 1))
        after_last = self._gap == count
        x = before.right() + theme.GAP_XS if after_last else before.left() - theme.GAP_XS
        with QPainter(self.viewport()) as painter:
            mark = QRect(x - _MARK_PX // 2, before.top(), _MARK_PX, before.height())
            painter.fillRect(mark, theme.tokens().accent)

    # keys ----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Shift and an arrow move the selected photos."""
        step = _STEPS.get(Qt.Key(event.key()))
        if self.album_id is None or step is None or event.modifiers() != _MOVES:
            super().keyPressEvent(event)
            return
        rows = sorted(self.answer.rows_of(self.selected()).values()) if self.answer else []
        if rows:
            gap = rows[0] - 1 if step < 0 else rows[-1] + 2
            self._ask_order(self.selected(), max(gap, 0))

    def _ask_order(self, photos: list[PhotoId], gap: int) -> None:
        """Ask for photos to stand before a row."""
        after = self.answer.ids(gap, gap + 1).tolist() if self.answer is not None else []
        self.order_asked.emit(photos, PhotoId(after[0]) if after else None)
