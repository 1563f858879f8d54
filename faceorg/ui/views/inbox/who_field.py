"""The field of "Who is this?" and the names below it, likely people first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from faceorg.ui import icons, theme
from faceorg.ui.models.completion import typed_part
from faceorg.ui.models.inbox_names import ROWS_MAX
from faceorg.ui.painting import paint_circle
from faceorg.ui.texts.translation import commas_text, tr
from faceorg.ui.widgets.keycaps import key_cap_width, paint_key_cap

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from faceorg.ui.models.inbox_names import NameRow
    from faceorg.ui.thumbnails import Thumbnails

_FIELD_PX, _ROW_PX, _PORTRAIT_PX, _PADDING = 44, 46, 32, 12
_KEYS = {
    Qt.Key.Key_Right: "skip",
    Qt.Key.Key_Left: "back",
    Qt.Key.Key_Delete: "ignore",
    Qt.Key.Key_Space: "photos",
}


class WhoField(QLineEdit):
    """A name is typed here; while it is empty, some keys are answers.

    Attributes:
        answered: the name of an answer: skip, back, ignore, not_a_face, photos.
        stepped: another row is wanted, one up or down.
        entered: Enter was pressed.
    """

    answered = Signal(str)
    stepped = Signal(int)
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._hint = ""
        self.setFont(theme.font("heading"))
        self._apply_font()
        self.setPlaceholderText(tr("Type a name"))
        self.setAccessibleName(tr("Who is this?"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.notifier().changed.connect(self._apply_font)

    def set_hint(self, text: str) -> None:
        """Say at the right end what Enter does."""
        self._hint = text
        room = QFontMetrics(theme.font("caption")).horizontalAdvance(text) + 2 * theme.GAP_S
        self.setTextMargins(
            room if self.isRightToLeft() else 4, 0, 4 if self.isRightToLeft() else room, 0
        )
        self.setAccessibleDescription(text)
        self.update()

    def sizeHint(self) -> QSize:
        """Return a width that gives way and the height of the answers."""
        return QSize(240, theme.scaled(_FIELD_PX))

    def event(self, event: QEvent) -> bool:
        """Leave undo, redo and the overview of keys to the window while nothing is typed."""
        if event.type() == QEvent.Type.ShortcutOverride and not self.text():
            key = event
            undo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
            if isinstance(key, QKeyEvent) and (
                key.text() == "?" or any(key.matches(which) for which in undo)
            ):
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer by keys that mean nothing in an empty field; choose and take a name."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.entered.emit()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.textEdited.emit("")
        elif not self.text() and key in _KEYS:
            self._answer(event, key)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field and its hint."""
        super().paintEvent(event)
        with QPainter(self) as painter:
            painter.setFont(theme.font("caption"))
            painter.setPen(theme.tokens().text2)
            box = self.rect().adjusted(0, 0, -theme.GAP_L, 0)
            where = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, where, self._hint)

    def _answer(self, event: QKeyEvent, key: Qt.Key) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        control = held == Qt.KeyboardModifier.ControlModifier
        if event.isAutoRepeat():
            return
        if key == Qt.Key.Key_Delete and control:
            self.answered.emit("not_a_face")
        elif held == Qt.KeyboardModifier.NoModifier:
            self.answered.emit(_KEYS[key])

    def _apply_font(self) -> None:
        """Set size and height; the style sheet of all fields knows one height only."""
        font = theme.font("heading")
        font.setWeight(font.Weight.Normal)
        self.setFont(font)
        height = theme.scaled(_FIELD_PX)
        self.setStyleSheet(
            f"QLineEdit {{ min-height: {height - 2}px; padding: 0 11px; }}"
            f"QLineEdit:focus {{ min-height: {height - 4}px; padding: 0 10px; }}"
        )


class NameList(QWidget):
    """The rows below the field, in a fixed room so that nothing moves.

    Attributes:
        clicked: a `NameRow`.
        current_changed: another row is chosen.
        rows: what stands there.
    """

    clicked = Signal(object)
    current_changed = Signal()

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # grids and lists run as time does
        self._thumbnails = thumbnails
        self._typed = ""
        self._row = -1
        self.rows: list[NameRow] = []
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        thumbnails.face_ready.connect(self.update)
        theme.notifier().changed.connect(self.update)

    def show_rows(self, rows: list[NameRow], typed: str) -> None:
        """Show rows; the first is chosen once something is typed."""
        self.rows, self._typed = rows, typed
        self._row = 0 if rows and typed.strip() else -1
        self._speak()

    def current(self) -> NameRow | None:
        """Return the row that Enter takes."""
        return self.rows[self._row] if 0 <= self._row < len(self.rows) else None

    def step(self, by: int) -> None:
        """Choose the next or the previous row, around the ends."""
        if self.rows:
            start = self._row if self._row >= 0 or by > 0 else 0
            self._row = (start + by) % len(self.rows)
            self._speak()

    def row_rect(self, number: int) -> QRect:
        """Return where a row lies."""
        height = theme.scaled(_ROW_PX)
        return QRect(0, number * height, self.width(), height)

    def sizeHint(self) -> QSize:
        """Return the room for all rows that there can be."""
        return QSize(240, ROWS_MAX * theme.scaled(_ROW_PX))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Choose the row under the pointer."""
        number = self._at(event)
        if number is not None and number != self._row:
            self._row = number
            self._speak()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the row under the pointer."""
        number = self._at(event)
        if number is not None:
            self.clicked.emit(self.rows[number])

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the rows."""
        with QPainter(self) as painter:
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for number, row in enumerate(self.rows):
                self._paint_row(painter, number, row)

    def _paint_row(self, painter: QPainter, number: int, row: NameRow) -> None:
        t, box = theme.tokens(), self.row_rect(number)
        right = box.right() - _PADDING
        if number == self._row:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(t.soft)
            painter.drawRoundedRect(box, theme.RADIUS_PHOTO, theme.RADIUS_PHOTO)
            right -= key_cap_width("Enter")
            paint_key_cap(painter, right, box.center().y() + 1, "Enter", t.text)
            right -= theme.GAP_M
        side = theme.scaled(_PORTRAIT_PX)
        portrait = QRect(box.x() + _PADDING, box.y() + (box.height() - side) // 2, side, side)
        if row.person_id is None:
            self._paint_plus(painter, portrait)
        else:
            cover = row.cover_face_id
            paint_circle(painter, portrait, self._thumbnails.face(cover) if cover else None)
        left = portrait.right() + theme.GAP_M
        right = self._paint_detail(
            painter, row.detail, QRect(left, box.y(), right - left, box.height())
        )
        self._paint_name(painter, QRect(left, box.y(), right - left, box.height()), row)

    def _paint_plus(self, painter: QPainter, box: QRect) -> None:
        t = theme.tokens()
        painter.setPen(QPen(t.control, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5))
        side = round(box.width() / 2)
        picture = icons.pixmap("plus", side, t.text2, self.devicePixelRatioF())
        painter.drawPixmap(
            box.center().x() - side // 2 + 1, box.center().y() - side // 2 + 1, picture
        )

    def _paint_detail(self, painter: QPainter, text: str, room: QRect) -> int:
        """Paint what is known of somebody; return where it begins."""
        painter.setFont(theme.font("caption"))
        metrics = painter.fontMetrics()
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width() * 2 // 3)
        painter.setPen(theme.tokens().text2)
        where = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, where, text)
        return room.right() - metrics.horizontalAdvance(text) - theme.GAP_S

    def _paint_name(self, painter: QPainter, room: QRect, row: NameRow) -> None:
        painter.setPen(theme.tokens().text)
        body, strong = theme.font("body"), theme.font("strong")
        parts = [(row.words, body)]
        if row.person_id is not None and self._typed.strip():
            start, end = typed_part(row.name, self._typed)
            parts = [
                (row.name[:start], body),
                (row.name[start:end], strong),
                (row.name[end:], body),
            ]
        x = room.x()
        for text, font in parts:
            metrics = QFontMetrics(font)
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.right() - x)
            painter.setFont(font)
            where = QRect(x, room.y(), room.right() - x + 1, room.height())
            painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, shown)
            x += metrics.horizontalAdvance(shown)

    def _at(self, event: QMouseEvent) -> int | None:
        number = int(event.position().y() // theme.scaled(_ROW_PX))
        return number if 0 <= number < len(self.rows) else None

    def _speak(self) -> None:
        row = self.current()
        parts = [row.words, row.detail] if row is not None else [tr("Likely people")]
        self.setAccessibleName(commas_text([part for part in parts if part]))
        self.update()
        self.current_changed.emit()
