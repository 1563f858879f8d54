"""The list of people under a field while somebody types a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QWidget

from faceorg.ui import icons, theme
from faceorg.ui.models.completion import Choice, choices, typed_part
from faceorg.ui.painting import paint_circle
from faceorg.ui.texts.messages import count_text
from faceorg.ui.texts.translation import commas_text, tr
from faceorg.ui.widgets.keycaps import key_cap_width, paint_key_cap

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails

_ROW_PX, _PORTRAIT_PX, _WIDTH_PX, _PADDING = 36, 24, 288, 4


class PersonCompleter(QObject):
    """Shows a popup under a field and tells what was chosen there.

    Attributes:
        chosen: a `Choice`, by Enter or a click.
    """

    chosen = Signal(object)

    def __init__(
        self, field: QLineEdit, session: Session, thumbnails: Thumbnails, *, allow_new: bool
    ) -> None:
        super().__init__(field)
        self._field = field
        self._session = session
        self._allow_new = allow_new
        self.popup = CompletionPopup(thumbnails, field)
        self.popup.row_clicked.connect(self._on_row_clicked)
        field.textEdited.connect(self._on_text_edited)

    def take_key(self, event: QKeyEvent) -> bool:
        """Do what a key means to the popup; return whether it was for the popup.

        The field calls this, and `popup.hide` when it is left. (An event filter in Python would be
        simpler, but is called once more while the field dies, and crashes then.)
        """
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            choice = self.popup.current() if self.popup.isVisible() else self._first()
            if choice is not None:
                self._choose(choice)
            return True
        if not self.popup.isVisible():
            return False
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.popup.step(1 if event.key() == Qt.Key.Key_Down else -1)
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.popup.hide()
            return True
        return False

    def _first(self) -> Choice | None:
        rows = choices(self._session.people, self._field.text(), allow_new=self._allow_new)
        return rows[0] if rows else None

    @Slot(str)
    def _on_text_edited(self, text: str) -> None:
        rows = choices(self._session.people, text, allow_new=self._allow_new)
        if rows:
            self.popup.open_under(self._field, rows, text)
        else:
            self.popup.hide()

    @Slot(int)
    def _on_row_clicked(self, row: int) -> None:
        self._choose(self.popup.rows[row])

    def _choose(self, choice: Choice) -> None:
        self.popup.hide()
        self.chosen.emit(choice)


class CompletionPopup(QWidget):
    """The rows; a child of the window, so that the field keeps the focus.

    Attributes:
        row_clicked: the row with this number.
    """

    row_clicked = Signal(int)

    def __init__(self, thumbnails: Thumbnails, field: QWidget) -> None:
        super().__init__(field)
        self._thumbnails = thumbnails
        self._typed = ""
        self._row = 0
        self.rows: list[Choice] = []
        self.hide()
        self.setMouseTracking(True)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # grids and lists run as time does
        field.destroyed.connect(self.deleteLater)
        thumbnails.face_ready.connect(self.update)

    def open_under(self, field: QWidget, rows: list[Choice], typed: str) -> None:
        """Show rows below `field`, or above where the window ends."""
        self.rows, self._typed, self._row = rows, typed, 0
        window = field.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        height = len(rows) * self._row_height() + 2 * _PADDING
        width = max(theme.scaled(_WIDTH_PX), field.width())
        corner = field.mapTo(window, QPoint(0, field.height() + 4))
        if corner.y() + height > window.height():
            corner.setY(max(0, corner.y() - height - field.height() - 8))
        corner.setX(max(0, min(corner.x(), window.width() - width - theme.GAP_S)))
        self.setGeometry(QRect(corner.x(), corner.y(), width, height))
        self.setAccessibleName(commas_text([self._words(row) for row in rows]))
        self.show()
        self.raise_()
        self.update()

    def current(self) -> Choice | None:
        """Return the selected row."""
        return self.rows[self._row] if self.rows else None

    def step(self, by: int) -> None:
        """Select the next or the previous row, around the ends."""
        self._row = (self._row + by) % len(self.rows)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select the row under the pointer."""
        self._row = self._row_at(event)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the row under the pointer."""
        self.row_clicked.emit(self._row_at(event))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint frame and rows."""
        t = theme.tokens()
        with QPainter(self) as painter:
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(t.control, 1))
            painter.setBrush(t.surface)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
            for number, choice in enumerate(self.rows):
                self._paint_row(painter, number, choice)

    def _paint_row(self, painter: QPainter, number: int, choice: Choice) -> None:
        t, height = theme.tokens(), self._row_height()
        box = QRect(_PADDING, _PADDING + number * height, self.width() - 2 * _PADDING, height)
        selected = number == self._row
        if selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(t.soft)
            painter.drawRoundedRect(box, theme.RADIUS_CONTROL, theme.RADIUS_CONTROL)
        side = theme.scaled(_PORTRAIT_PX)
        portrait = QRect(box.x() + 8, box.y() + (height - side) // 2, side, side)
        right = box.right() - 8
        if selected:
            right -= key_cap_width("Enter")
            paint_key_cap(painter, right, box.center().y() + 1, "Enter", t.text)
            right -= 10
        if choice.person is None:
            self._paint_plus(painter, portrait)
        else:
            cover = choice.person.cover_face_id
            paint_circle(painter, portrait, self._thumbnails.face(cover) if cover else None)
            right = self._paint_count(painter, choice.person.photo_count, box, right)
        room = QRect(portrait.right() + 10, box.y(), right - portrait.right() - 20, height)
        self._paint_name(painter, room, choice)

    def _paint_plus(self, painter: QPainter, box: QRect) -> None:
        t = theme.tokens()
        painter.setPen(QPen(t.control, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5))
        side = round(box.width() * 2 / 3)
        picture = icons.pixmap("plus", side, t.text2, self.devicePixelRatioF())
        painter.drawPixmap(
            box.center().x() - side // 2 + 1, box.center().y() - side // 2 + 1, picture
        )

    def _paint_count(self, painter: QPainter, photos: int, box: QRect, right: int) -> int:
        font = theme.font("caption")
        text = count_text(photos, "photo")
        width = QFontMetrics(font).horizontalAdvance(text)
        painter.setFont(font)
        painter.setPen(theme.tokens().text2)
        where = QRect(right - width, box.y(), width + 1, box.height())
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, text)
        return right - width - 8

    def _paint_name(self, painter: QPainter, room: QRect, choice: Choice) -> None:
        painter.setPen(theme.tokens().text)
        if choice.person is None:
            parts = [(self._words(choice), theme.font("body"))]
        else:
            start, end = typed_part(choice.name, self._typed)
            name, body, strong = choice.name, theme.font("body"), theme.font("strong")
            parts = [(name[:start], body), (name[start:end], strong), (name[end:], body)]
        x = room.x()
        for text, font in parts:
            metrics = QFontMetrics(font)
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.right() - x)
            painter.setFont(font)
            where = QRect(x, room.y(), room.right() - x + 1, room.height())
            painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, shown)
            x += metrics.horizontalAdvance(shown)

    def _words(self, choice: Choice) -> str:
        if choice.person is not None:
            return choice.name
        return tr("New person “{name}”").format(name=choice.name)

    def _row_height(self) -> int:
        return theme.scaled(_ROW_PX)

    def _row_at(self, event: QMouseEvent) -> int:
        row = int((event.position().y() - _PADDING) // self._row_height())
        return max(0, min(row, len(self.rows) - 1))
