"""Faces of a question, each of which can be left out of the answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from faceorg.ui import theme
from faceorg.ui.painting import (
    paint_circle,
    paint_dashed,
    paint_focus_ring,
    paint_rounded,
    paint_tick,
)
from faceorg.ui.texts.translation import commas_text, number_text, tr

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent

    from faceorg.domain.ids import FaceId
    from faceorg.ui.thumbnails import Thumbnails

_FRAME, _PORTRAIT, _CAPTION, _EXPANDED_MAX = 6, 18, 24, 240


@dataclass(frozen=True, slots=True)
class TileLook:
    """How tiles look: side in pixels, most columns, lines before "+20", dashed frames or none.

    Attributes:
        nameable: whether a letter begins the name of a face.
    """

    side: int
    columns: int
    lines: int
    gap: int = 8
    dashed: bool = False
    nameable: bool = False


@dataclass(frozen=True, slots=True)
class FaceTile:
    """One face; below it, where it matters, the person whom it is suggested for."""

    face_id: FaceId
    name: str = ""
    cover_face_id: FaceId | None = None


class FaceTiles(QWidget):
    """A grid of faces; a click, Space or Delete leaves one out, or takes it in again.

    Attributes:
        left_out_changed: other faces are left out now.
        abandoned: Escape was pressed: the keyboard goes back to the question.
        focus_changed: whether the keyboard is here.
        letter_typed: a letter, where one begins the name of the face chosen.
        stepped: the keyboard is at another face.
    """

    left_out_changed = Signal()
    abandoned = Signal()
    focus_changed = Signal(bool)
    letter_typed = Signal(str)
    stepped = Signal()

    def __init__(self, thumbnails: Thumbnails, look: TileLook) -> None:
        super().__init__()
        self._thumbnails = thumbnails
        self._look = look
        self._tiles: list[FaceTile] = []
        self._named = False
        self._out: set[FaceId] = set()
        self._gone: set[FaceId] = set()
        self._current, self._hovered = 0, -1
        self._expanded = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # grids and lists run as time does
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        thumbnails.face_ready.connect(self.update)
        theme.notifier().changed.connect(self.update)

    def show_faces(self, tiles: Sequence[FaceTile]) -> None:
        """Show faces, none of them left out."""
        self._tiles = list(tiles)
        self._named = any(tile.name for tile in tiles)
        self._out.clear()
        self._gone.clear()
        self._current, self._hovered, self._expanded = 0, -1, False
        self._speak()
        self.updateGeometry()
        self.update()

    def left_out(self) -> list[FaceId]:
        """Return the faces left out, in the order of the tiles."""
        return [t.face_id for t in self._tiles if t.face_id in self._out - self._gone]

    def keep(self, face_ids: Collection[FaceId]) -> bool:
        """Show only these of the faces, each in its place; return whether all are among them."""
        known = {tile.face_id for tile in self._tiles}
        if not known.issuperset(face_ids):
            return False
        self._gone = known.difference(face_ids)
        self._go_to(self._nearest(self._current))
        return True

    def current(self) -> FaceTile | None:
        """Return the tile that the keyboard is at; None at "+20"."""
        if not self._tiles or self._current == self._more_at():
            return None
        return self._tiles[self._current]

    def toggle(self, number: int) -> None:
        """Leave a face out or take it in again; show all where "+20" stands."""
        if number == self._more_at():
            self.expand()
            return
        self._out ^= {self._tiles[number].face_id}
        self._go_to(number)
        self.left_out_changed.emit()

    def current_box(self) -> QRect:
        """Return where the face that the keyboard is at lies."""
        return self._face_box(self._current)

    def expand(self) -> None:
        """Show all faces."""
        self._expanded = True
        self._speak()
        self.updateGeometry()
        self.update()

    def tile(self, number: int) -> QRect:
        """Return where a tile lies, with frame and caption."""
        line, column = divmod(number, self._columns())
        left = column * (self._side() + self._look.gap)
        return QRect(left, line * self._pitch(), self._side(), self._pitch() - self._look.gap)

    # Qt ----------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """Return the room for all lines in the columns wanted."""
        columns = min(self._look.columns, max(1, self._cells()))
        width = columns * (self._side() + self._look.gap) - self._look.gap
        return QSize(width, self.heightForWidth(max(self.width(), width)))

    def minimumSizeHint(self) -> QSize:
        """Return the width of two columns."""
        return QSize(2 * (self._side() + self._look.gap), self._pitch())

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines."""
        lines = -(-max(1, self._cells()) // self._columns(width))
        return lines * self._pitch() - self._look.gap

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.focus_changed.emit(True)  # noqa: FBT003 - a signal's argument
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that it is elsewhere."""
        super().focusOutEvent(event)
        self.focus_changed.emit(False)  # noqa: FBT003 - a signal's argument
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows choose, Space and Delete leave out, Escape leaves."""
        columns, key = self._columns(), Qt.Key(event.key())
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -columns,
            Qt.Key.Key_Down: columns,
        }
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if key in steps:
            self._step(steps[key])
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and plain:
            self.toggle(self._current)
        elif key == Qt.Key.Key_Escape:
            self.abandoned.emit()
        elif self._look.nameable and self.current() is not None and is_letter(event):
            self.letter_typed.emit(event.text())
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what is under the pointer."""
        hovered = self._at(event.position().toPoint())
        if hovered != self._hovered:
            self._hovered = hovered
            shape = (
                Qt.CursorShape.PointingHandCursor if hovered >= 0 else Qt.CursorShape.ArrowCursor
            )
            self.setCursor(shape)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer any more."""
        self._hovered = -1
        self.update()
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Leave a face out or take it in again."""
        number = self._at(event.position().toPoint())
        if number >= 0:
            self.toggle(number)
            if self._look.nameable:
                self.setFocus(Qt.FocusReason.MouseFocusReason)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint all tiles."""
        more = self._more_at()
        with QPainter(self) as painter:
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for number in range(self._cells()):
                if number == more:
                    self._paint_more(painter, number)
                elif self._tiles[number].face_id not in self._gone:
                    self._paint_tile(painter, number)

    # painting ----------------------------------------------------------------------------

    def _paint_tile(self, painter: QPainter, number: int) -> None:
        t, tile, box = theme.tokens(), self._tiles[number], self._face_box(number)
        out = tile.face_id in self._out
        painter.setOpacity(0.35 if out else 1.0)
        paint_rounded(painter, box, theme.RADIUS_POPUP, self._thumbnails.face(tile.face_id))
        painter.setOpacity(1.0)
        if self._look.dashed and not out:
            frame = QRectF(box).adjusted(-4.25, -4.25, 4.25, 4.25)
            paint_dashed(painter, frame, 11, t.accent)
        corner = QPointF(box.right() - 10, box.top() + 12)
        if out:
            _paint_cross(painter, corner)
        elif number == self._hovered:
            paint_tick(painter, corner, filled=True)
        if self.hasFocus() and number == self._current:
            grown = 3 if self._look.dashed else 0
            ring = QRectF(box).adjusted(-grown, -grown, grown, grown)
            paint_focus_ring(painter, ring.adjusted(1, 1, -1, -1), theme.RADIUS_POPUP)
        if self._named:
            self._paint_caption(painter, number, out=out)

    def _paint_caption(self, painter: QPainter, number: int, *, out: bool) -> None:
        t, tile, whole = theme.tokens(), self._tiles[number], self.tile(number)
        height = theme.scaled(_CAPTION)
        line = QRect(whole.x(), whole.bottom() - height + 1, whole.width(), height)
        painter.setFont(theme.font("caption"))
        metrics = painter.fontMetrics()
        text = tr("Not {name}").format(name=tile.name) if out else tile.name
        side = 0 if out else theme.scaled(_PORTRAIT)
        before = 0 if out else side + 6
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, line.width() - before)
        left = line.x() + (line.width() - before - metrics.horizontalAdvance(text)) // 2
        if not out:
            portrait = QRect(left, line.y() + (height - side) // 2, side, side)
            cover = tile.cover_face_id
            paint_circle(painter, portrait, self._thumbnails.face(cover) if cover else None)
        painter.setPen(t.text2 if out else t.text)
        words = QRect(left + before, line.y(), line.width(), height)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_more(self, painter: QPainter, number: int) -> None:
        t, box = theme.tokens(), self._face_box(number)
        painter.setPen(QPen(t.control, 1))
        painter.setBrush(t.hover if number == self._hovered else Qt.BrushStyle.NoBrush)
        frame = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, theme.RADIUS_POPUP, theme.RADIUS_POPUP)
        painter.setPen(t.text)
        painter.setFont(theme.font("body"))
        left = len(self._tiles) - number
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, f"+{number_text(left)}")
        if self.hasFocus() and number == self._current:
            paint_focus_ring(painter, frame.adjusted(1, 1, -1, -1), theme.RADIUS_POPUP)

    # geometry ----------------------------------------------------------------------------

    def _frame(self) -> int:
        return _FRAME if self._look.dashed else 0

    def _side(self) -> int:
        return self._look.side + 2 * self._frame()

    def _pitch(self) -> int:
        caption = theme.scaled(_CAPTION) + 2 if self._named else 0
        return self._side() + caption + self._look.gap

    def _columns(self, width: int | None = None) -> int:
        room = self.width() if width is None else width
        fitting = (room + self._look.gap) // (self._side() + self._look.gap)
        return max(1, min(fitting, self._look.columns))

    def _most(self) -> int:
        return _EXPANDED_MAX if self._expanded else self._look.columns * self._look.lines

    def _cells(self) -> int:
        return min(len(self._tiles), self._most())

    def _more_at(self) -> int:
        """Return the number of the cell that says "+20", -1 where all faces are shown."""
        return self._most() - 1 if len(self._tiles) > self._most() else -1

    def _face_box(self, number: int) -> QRect:
        tile, frame = self.tile(number), self._frame()
        return QRect(tile.x() + frame, tile.y() + frame, self._look.side, self._look.side)

    def _at(self, point: QPoint) -> int:
        for number in self._present():
            if self.tile(number).contains(point):
                return number
        return -1

    def _present(self) -> list[int]:
        """Return the numbers of the cells where something stands."""
        more = self._more_at()
        cells = range(self._cells())
        return [n for n in cells if n == more or self._tiles[n].face_id not in self._gone]

    def _nearest(self, number: int) -> int:
        """Return where something stands: here, or else next to it."""
        present = self._present()
        after = [n for n in present if n >= number]
        return after[0] if after else (present or [0])[-1]

    def _step(self, by: int) -> None:
        """Go to where something stands that way, over the places of faces that are gone."""
        present = self._present()
        number = max(0, min(self._current + by, self._cells() - 1))
        while 0 <= number < self._cells() and number not in present:
            number += by
        if number in present:
            self._go_to(number)
            self.stepped.emit()

    def _go_to(self, number: int) -> None:
        self._current = max(0, min(number, self._cells() - 1))
        self._speak()
        self.update()

    def _speak(self) -> None:
        if not self._tiles:
            return
        if self._current == self._more_at():
            left = len(self._tiles) - self._current
            self.setAccessibleName(tr("%Ln more face||%Ln more faces", "", left))
            return
        tile = self._tiles[self._current]
        before = sum(t.face_id in self._gone for t in self._tiles[: self._current])
        total = len(self._tiles) - len(self._gone)
        which = tr("Face {number} of {total}")
        number = number_text(self._current + 1 - before)
        parts = [which.format(number=number, total=number_text(total))]
        parts += [tr("is this {name}?", "a face").format(name=tile.name)] if tile.name else []
        parts += [tr("left out", "a face")] if tile.face_id in self._out else []
        self.setAccessibleName(commas_text(parts))


def is_letter(event: QKeyEvent) -> bool:
    """Return whether a key begins a name."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    plain = held in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
    text = event.text()
    return plain and text.isprintable() and bool(text.strip())


def _paint_cross(painter: QPainter, middle: QPointF) -> None:
    """Paint the round mark of a face that is left out."""
    t = theme.tokens()
    painter.save()
    painter.setPen(QPen(t.control, 1.5))
    painter.setBrush(t.surface)
    painter.drawEllipse(middle, 11.5, 11.5)
    pen = QPen(t.text, 1.75)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    x, y, r = middle.x(), middle.y(), 4.0
    painter.drawLine(QPointF(x - r, y - r), QPointF(x + r, y + r))
    painter.drawLine(QPointF(x - r, y + r), QPointF(x + r, y - r))
    painter.restore()
