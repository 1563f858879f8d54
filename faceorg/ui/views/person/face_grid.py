"""A grid of single faces to select and decide about; painted, of any length."""

from __future__ import annotations

import time
from math import inf
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from faceorg.domain.ids import FaceId
from faceorg.ui import theme
from faceorg.ui.models.faces import FacesModel
from faceorg.ui.models.tile_selection import TileSelection
from faceorg.ui.painting import (
    paint_circle,
    paint_dashed,
    paint_focus_ring,
    paint_rounded,
    paint_tick,
)
from faceorg.ui.tile_pictures import AHEAD_MS, FRAME_S, TilePictures

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import (
        QContextMenuEvent,
        QFocusEvent,
        QKeyEvent,
        QMouseEvent,
        QPaintEvent,
        QPixmap,
        QResizeEvent,
    )

    from faceorg.ui.thumbnails import Thumbnails

_WORDS_PX = 22  # the line beneath a face
_OVER = 8  # how far marks of a tile reach beyond its face: frames, rings


class FaceGrid(QAbstractScrollArea):
    """Shows a `FacesModel`: faces as rounded squares, groups of them as circles.

    Attributes:
        tile_px, gap_px, top_px, margin_px: sides of a tile, least gaps, and the margins above and
            beside all tiles; a subclass may have others.
        ground: the colour behind the tiles, a name of `theme.Tokens`.
        selection_changed: faces were selected or no longer are.
        opened: the row of a face that was double-clicked, or Enter pressed on it.
        menu_wanted: where, in global coordinates; the face there is selected by then.
    """

    tile_px, gap_px, top_px, margin_px = 112, 16, 20, theme.PAGE_MARGIN
    ground = "window"
    selection_changed = Signal()
    opened = Signal(int)
    menu_wanted = Signal(QPoint)

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = FacesModel()
        self.selection: TileSelection[int] = TileSelection()
        self._thumbnails = thumbnails
        self._pictures = TilePictures(thumbnails, self)
        self._offset, self._down = 0, True
        self._hurried = False  # somebody scrolls: the next frame comes first
        self._current = 0
        self._hovered, self._focus_shown = -1, False
        self._words_width = 0  # of the longest words beneath a face
        self._measured_for, self._measures = (-1, 0, 0), (1, 1.0, 1)
        self._ahead_timer = QTimer(self, singleShot=True, interval=AHEAD_MS)
        self._ahead_timer.timeout.connect(self._look_ahead)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # grids and lists run as time does
        self.setFrameShape(self.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.model.modelReset.connect(self._on_reset)
        self.model.dataChanged.connect(self._repaint)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self._pictures.ready.connect(self._repaint_row)
        theme.notifier().changed.connect(self._repaint)

    def selected_keys(self) -> list[int]:
        """Return the keys of the selected tiles, or else of the one that the keyboard is on."""
        if self.selection:
            return self.selection.keys
        return [self.model.key(self._current)] if self._current < self.model.rowCount() else []

    def selected(self) -> list[FaceId]:
        """Return the faces of these tiles, where each stands for one."""
        return [FaceId(key) for key in self.selected_keys()]

    def clear_selection(self) -> None:
        """Select nothing."""
        self.selection.clear()
        self._after_selecting()

    # Qt ----------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new size."""
        super().resizeEvent(event)
        self._arrange()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is when it came by keyboard."""
        self._focus_shown = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)
        self._repaint()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move what is painted, so that only what comes into view has to be."""
        self.viewport().scroll(dx, dy)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the faces that are to be painted."""
        offset = self.verticalScrollBar().value()
        wanted = event.rect().translated(0, offset)
        parts = event.region().translated(0, offset)
        rows = self._rows_between(wanted.top() - _OVER, wanted.bottom() + _OVER)
        hurried, self._hurried = self._hurried, False
        until = time.perf_counter() + (FRAME_S if hurried else inf)
        self._pictures.begin(hurried=hurried)
        self.model.read_ahead(rows.start, rows.stop)
        with QPainter(self.viewport()) as painter:
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(event.rect(), getattr(theme.tokens(), self.ground))
            painter.translate(0, -offset)
            for row in rows:
                if not parts.intersects(self._with_marks(row)):
                    continue
                if time.perf_counter() < until:
                    self._paint_tile(painter, row)
                else:
                    self._pictures.put_off(row)
                    paint_rounded(painter, self._rect(row), theme.RADIUS_CARD, None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Enter, Space, Ctrl+A, Escape."""
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -self._columns(),
            Qt.Key.Key_Down: self._columns(),
        }
        key = Qt.Key(event.key())
        rows = self.model.rowCount()
        if key in steps and rows:
            self._step(steps[key], event.modifiers())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current < rows:
            self.opened.emit(self._current)
        elif key == Qt.Key.Key_Space and self._current < rows:
            self.selection.toggle(self.model.key(self._current))
            self._after_selecting()
        elif key == Qt.Key.Key_A and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.selection.select(self.model.keys)
            self._after_selecting()
        elif key == Qt.Key.Key_Escape and self.selection:
            self.clear_selection()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select: a click toggles, Shift takes a range."""
        self._focus_shown = False
        row = self._row_at(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if row < 0:
            self.clear_selection()
            return
        self._current = row
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._extend(row)
        else:
            self.selection.toggle(self.model.key(row))
            self._after_selecting()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the photo of a face; the click before has toggled it, so toggle it back."""
        row = self._row_at(event.position().toPoint())
        if row >= 0:
            self.selection.toggle(self.model.key(row))
            self._after_selecting()
            self.opened.emit(row)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what is under the pointer."""
        row = self._row_at(event.position().toPoint())
        self._hover(row)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer any more."""
        self._hover(-1)
        super().leaveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Select what is under the pointer or the keyboard, if it isn't, and ask for the menu."""
        where = event.globalPos()
        row = self._row_at(self.viewport().mapFromGlobal(where))
        if event.reason() == event.Reason.Keyboard:
            row = self._current if self._current < self.model.rowCount() else -1
            box = self._rect(max(row, 0)).translated(0, -self.verticalScrollBar().value())
            where = self.viewport().mapToGlobal(box.center())
        if row >= 0 and self.model.key(row) not in self.selection:
            self._current = row
            self.selection.select([self.model.key(row)])
            self._after_selecting()
        if self.selected_keys():
            self.menu_wanted.emit(where)

    # parts -------------------------------------------------------------------------------

    def _paint_tile(self, painter: QPainter, row: int) -> None:
        t, box, tile = theme.tokens(), self._rect(row), self.model.tile(row)
        picture, selected = self._picture(row, box), self.model.key(row) in self.selection
        stranger = tile.stranger_id is not None
        radius = box.width() / 2 if stranger else theme.RADIUS_CARD
        frame = QRectF(box).adjusted(-4.5, -4.5, 4.5, 4.5)
        if stranger:
            paint_circle(painter, box, picture)
        else:
            paint_rounded(painter, box, theme.RADIUS_CARD, picture)
        if selected:
            painter.setPen(QPen(t.accent, 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame, radius + 3, radius + 3)
        elif tile.guessed:
            paint_dashed(painter, frame, radius + 3, t.accent)
        if selected or row == self._hovered:
            paint_tick(painter, QPointF(box.x() + 18, box.y() + 18), filled=selected)
        if self._focus_shown and self.hasFocus() and row == self._current:
            paint_focus_ring(painter, QRectF(box).adjusted(-3, -3, 3, 3), radius + 2)
        if tile.words:
            self._paint_words(painter, box, tile.words)

    def _picture(self, row: int, box: QRect) -> QPixmap | None:
        face_id, ratio = self.model.tile(row).face_id, self.devicePixelRatioF()
        return self._pictures.get(row, face_id, box, ratio)

    def _paint_words(self, painter: QPainter, box: QRect, words: str) -> None:
        room = QRect(0, box.bottom() + 7, self._pitch() - theme.GAP_XS, theme.scaled(_WORDS_PX))
        room.moveLeft(box.center().x() - room.width() // 2)
        painter.setFont(theme.shared_font("caption"))
        painter.setPen(theme.tokens().text2)
        shown = theme.metrics("caption").elidedText(
            words, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, shown)

    def _step(self, by: int, modifiers: Qt.KeyboardModifier) -> None:
        before, wanted = self._current, self._current + by
        if not 0 <= wanted < self.model.rowCount():
            return
        self._current, self._focus_shown = wanted, True
        self.setAccessibleName(self.model.spoken(wanted))
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            if not self.selection:
                self.selection.toggle(self.model.key(before))
            self._extend(wanted)
        box, bar = self._rect(wanted), self.verticalScrollBar()
        box.setHeight(self._pitch_y() - self.gap_px)
        if box.top() - self.gap_px < bar.value():
            bar.setValue(box.top() - self.gap_px)
        elif box.bottom() + self.gap_px > bar.value() + self.viewport().height():
            bar.setValue(box.bottom() + self.gap_px - self.viewport().height())
        self._repaint()

    def _extend(self, row: int) -> None:
        model = self.model
        self.selection.extend(model.key(row), model.row_of, model.key)
        self._after_selecting()

    def _columns(self) -> int:
        return self._measured()[0]

    def _step_x(self) -> float:
        """Return the distance of two columns; spare width goes into the gaps."""
        return self._measured()[1]

    def _measured(self) -> tuple[int, float, int]:
        """Return columns, their distance and the width of a tile; as long as nothing changes."""
        known = (self.width(), self._words_width, theme.scaled(self.tile_px))
        if known != self._measured_for:
            room, cell = self.width() - 2 * self.margin_px, self._cell()
            pitch = cell + self.gap_px
            columns = max(1, (room + self.gap_px) // pitch)  # the scroll bar lies in the margin
            step = (room - cell) / (columns - 1) if columns > 1 else float(pitch)
            self._measured_for, self._measures = known, (columns, step, cell)
        return self._measures

    def _cell(self) -> int:
        """Return the width of a tile: the face, or the words beneath where they need more."""
        most = theme.scaled(self.tile_px)
        return max(self.tile_px, min(self._words_width - self.gap_px + theme.GAP_XS, most))

    def _pitch(self) -> int:
        return self._measured()[2] + self.gap_px

    def _pitch_y(self) -> int:
        words = theme.scaled(_WORDS_PX) + theme.GAP_XS if self.model.words else 0
        return self.tile_px + self.gap_px + words

    def _rect(self, row: int) -> QRect:
        """Return where a face lies on the page, without the words beneath it."""
        columns, step, cell = self._measured()
        line, column = divmod(row, columns)
        left = self.margin_px + round(column * step) + (cell - self.tile_px) // 2
        return QRect(left, self.top_px + line * self._pitch_y(), self.tile_px, self.tile_px)

    def _with_marks(self, row: int) -> QRect:
        """Return the part of the page that painting a tile may change."""
        beside = max(_OVER, (self._pitch() - self.tile_px) // 2 + 1)
        below = max(_OVER, self._pitch_y() - self.tile_px)
        return self._rect(row).adjusted(-beside, -_OVER, beside, below)

    def _rows_between(self, top: int, bottom: int) -> range:
        """Return the rows with tiles that reach into a band of the page."""
        pitch, columns = self._pitch_y(), self._columns()
        first = max(0, (top - self.top_px) // pitch) * columns
        last = max(0, (bottom - self.top_px) // pitch + 1) * columns
        return range(min(first, self.model.rowCount()), min(last, self.model.rowCount()))

    def _row_at(self, point: QPoint) -> int:
        on_page = point + QPoint(0, self.verticalScrollBar().value())
        line = (on_page.y() - self.top_px) // self._pitch_y()
        column = int((on_page.x() - self.margin_px) // self._step_x())
        row = line * self._columns() + column
        inside = 0 <= row < self.model.rowCount() and 0 <= column < self._columns()
        return row if inside and self._rect(row).contains(on_page) else -1

    def _arrange(self) -> None:
        lines = -(-self.model.rowCount() // self._columns())
        height = self.top_px + lines * self._pitch_y() + theme.GAP_L
        view, bar = self.viewport(), self.verticalScrollBar()
        bar.setPageStep(view.height())
        bar.setSingleStep(self._pitch_y() // 3)
        bar.setRange(0, max(0, height - view.height()))
        self._repaint()

    def _after_selecting(self) -> None:
        self._repaint()
        self.selection_changed.emit()

    @Slot()
    def _repaint(self) -> None:
        self.viewport().update()

    @Slot(int)
    def _repaint_row(self, row: int) -> None:
        if 0 <= row < self.model.rowCount():
            box = self._with_marks(row).translated(0, -self.verticalScrollBar().value())
            self.viewport().update(box)

    def _hover(self, row: int) -> None:
        before, self._hovered = self._hovered, row
        if row != before:
            self._repaint_row(before)
            self._repaint_row(row)

    @Slot(int)
    def _on_scrolled(self, value: int) -> None:
        """Paint what there is time for; after a jump the next one may be about to come."""
        self._hover(-1)
        self._hurried = True
        far, self._offset, self._down = value - self._offset, value, value >= self._offset
        if abs(far) < self.viewport().height():
            self._look_ahead()
        else:
            self._ahead_timer.start()

    @Slot()
    def _look_ahead(self) -> None:
        """Load the pictures of the next screen in the direction of scrolling."""
        height, down = self.viewport().height(), self._down
        top = self._offset + height if down else self._offset - height
        rows = self._rows_between(top, top + height)
        if rows:
            self.model.read_ahead(rows.start, rows.stop)
            likeliest = rows if down else reversed(rows)
            self._thumbnails.prefetch("face", map(self.model.face_id, likeliest))

    @Slot()
    def _on_reset(self) -> None:
        self._hovered = -1
        self._pictures.forget()
        self._current = max(0, min(self._current, self.model.rowCount() - 1))
        if self.selection:
            self.selection.keep(set(self.model.keys).__contains__)
        metrics = theme.metrics("caption")
        self._words_width = max(map(metrics.horizontalAdvance, self.model.words), default=0)
        self._arrange()
        self.selection_changed.emit()
