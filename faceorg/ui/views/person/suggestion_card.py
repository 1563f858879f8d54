"""The card "Is this Anna?": faces that may be somebody, each with Yes and No."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from faceorg.domain.ids import FaceId
from faceorg.ui import icons, theme
from faceorg.ui.models.listed import Listed
from faceorg.ui.painting import paint_dashed, paint_focus_ring, paint_rounded
from faceorg.ui.texts.translation import commas_text, number_text, tr
from faceorg.ui.views.person.suggestion_badge import SuggestionBadge
from faceorg.ui.widgets.buttons import QuietButton, SecondaryButton
from faceorg.ui.widgets.labels import ElidedText, Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent

    from faceorg.ui.models.person import SuggestedFace
    from faceorg.ui.thumbnails import Thumbnails

_FACE_PX, _FRAME_PX, _GAP_PX, _BUTTON_PX, _CAPTION_PX, _WORDS_PX = 112, 6, 16, 28, 22, 18
_EXPANDED_MAX = 200


class SuggestionStrip(QWidget):
    """The faces of the card; a tile that was answered stays in its place until all are.

    Attributes:
        answered: a face, and whether it is the person.
        opened: a face was clicked: its photo is wanted.
        shown_changed: other faces stand here now.
        menu_wanted: of a suggestion, at a place on the screen.
    """

    answered = Signal(object, bool)
    opened = Signal(object)
    shown_changed = Signal()
    menu_wanted = Signal(object, QPoint)

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._thumbnails = thumbnails
        self._pending: Listed[SuggestedFace] = Listed((), lambda _ids: {})
        self.shown: list[SuggestedFace] = []
        self._answers: dict[FaceId, bool] = {}
        self._current = 0
        self._hovered: tuple[int, str] = (-1, "")
        self._expanded = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # grids and lists run as time does
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Suggestions", "faces in a row"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        thumbnails.face_ready.connect(self._on_face_ready)
        theme.notifier().changed.connect(self.update)

    def set_faces(self, pending: Listed[SuggestedFace], *, anew: bool) -> None:
        """Show suggestions.

        Args:
            pending: all that wait for an answer.
            anew: another person, or another visit: nothing keeps its place.
        """
        self._pending = pending
        waiting = {FaceId(i) for i in pending.ids}
        if anew:
            self._answers.clear()
            self._expanded = False
        self._answers = {i: a for i, a in self._answers.items() if i not in waiting}
        self._drop_shown(waiting | self._answers.keys())
        if anew or not any(face.face_id in waiting for face in self.shown):
            self._answers.clear()
            self._take_next()
        self.updateGeometry()
        self.update()

    def unanswered(self) -> list[FaceId]:
        """Return the faces shown that have no answer yet."""
        return [f.face_id for f in self.shown if f.face_id not in self._answers]

    def expand(self) -> None:
        """Show all suggestions."""
        self._expanded = True
        self._take_next()
        self.updateGeometry()

    def answer(self, *, yes: bool) -> None:
        """Answer for the face that the keyboard is on, and go on to the next."""
        left = self.unanswered()
        if not left:
            return
        face_id = self.shown[self._current].face_id
        self._answer(face_id if face_id in left else left[0], yes=yes)

    def mark(self, face_ids: Sequence[FaceId], *, yes: bool) -> None:
        """Show an answer that was given for several faces at once."""
        self._answers.update(dict.fromkeys(face_ids, yes))
        self.update()

    # Qt ----------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """Return the room for all lines."""
        lines = max(1, -(-len(self.shown) // self._columns()))
        return QSize(300, lines * self._pitch_y() - _GAP_PX + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many as fit."""
        super().resizeEvent(event)
        if not self._answers:
            self._take_next()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right choose, Y and N answer, Enter opens the photo."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if step and 0 <= self._current + step < len(self.shown):
            self._go_to(self._current + step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.shown:
            self.opened.emit(self.shown[self._current])
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what is under the pointer."""
        hovered = self._part_at(event.position().toPoint())
        if hovered != self._hovered:
            self._hovered = hovered
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer any more."""
        self._hovered = (-1, "")
        self.update()
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Answer, or open the photo."""
        number, part = self._part_at(event.position().toPoint())
        if number < 0:
            return
        self._current = number
        face = self.shown[number]
        if part == "face":
            self.opened.emit(face)
        elif face.face_id not in self._answers:
            self._answer(face.face_id, yes=part == "yes")

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the face under the pointer, or where the keyboard is."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        number = self._current if by_key else self._part_at(event.pos())[0]
        if 0 <= number < len(self.shown):
            self.menu_wanted.emit(self.shown[number], event.globalPos())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint all tiles."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for number, face in enumerate(self.shown):
                self._paint_tile(painter, number, face)

    # parts -------------------------------------------------------------------------------

    def _paint_tile(self, painter: QPainter, number: int, face: SuggestedFace) -> None:
        t, tile = theme.tokens(), self._tile(number)
        left = tile.x() + (tile.width() - _FACE_PX) // 2
        box = QRect(left, tile.y() + _FRAME_PX, _FACE_PX, _FACE_PX)
        answer = self._answers.get(face.face_id)
        painter.setOpacity(1.0 if answer is None else 0.4)
        paint_rounded(painter, box, 9, self._thumbnails.face(face.face_id))
        frame = QRectF(box).adjusted(-4.75, -4.75, 4.75, 4.75)
        if answer is None:
            paint_dashed(painter, frame, 13, t.accent)
        painter.setOpacity(1.0)
        if self.hasFocus() and number == self._current:
            paint_focus_ring(painter, frame.adjusted(2, 2, -2, -2), 11)
        painter.setPen(t.text2)
        painter.setFont(theme.font("caption"))
        words = QRect(tile.x(), box.bottom() + 7, tile.width(), theme.scaled(_CAPTION_PX))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, face.caption)
        if self._second_line():
            words.translate(0, self._second_line())
            painter.drawText(words, Qt.AlignmentFlag.AlignCenter, face.words)
        if answer is None:
            self._paint_button(painter, number, "yes")
            self._paint_button(painter, number, "no")
        else:
            said = QRect(tile.x(), words.bottom() + 1, tile.width(), theme.scaled(_BUTTON_PX))
            painter.drawText(said, Qt.AlignmentFlag.AlignCenter, _answer_text(yes=answer))

    def _paint_button(self, painter: QPainter, number: int, part: str) -> None:
        t, box = theme.tokens(), self.button_rect(number, part)
        painter.setPen(QPen(t.control, 1))
        hovered = self._hovered == (number, part)
        painter.setBrush(t.hover if hovered else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        words, icon = _answer_text(yes=part == "yes"), "check" if part == "yes" else "close"
        painter.setFont(theme.font("caption"))
        painter.setPen(t.text)
        width = painter.fontMetrics().horizontalAdvance(words)
        side = theme.scaled(16)
        left = box.x() + (box.width() - side - 4 - width) // 2
        picture = icons.pixmap(icon, side, t.text, self.devicePixelRatioF())
        painter.drawPixmap(left, box.center().y() - side // 2 + 1, picture)
        words_box = QRect(left + side + 4, box.y(), width + 2, box.height())
        painter.drawText(words_box, Qt.AlignmentFlag.AlignVCenter, words)

    def _answer(self, face_id: FaceId, *, yes: bool) -> None:
        self._answers[face_id] = yes
        left = [i for i, face in enumerate(self.shown) if face.face_id not in self._answers]
        if left:
            self._go_to(next((i for i in left if i > self._current), left[0]))
        self.update()
        self.answered.emit(face_id, yes)

    def _take_next(self) -> None:
        number = _EXPANDED_MAX if self._expanded else self._columns()
        shown = [self._pending.item(i) for i in range(min(number, len(self._pending)))]
        if shown != self.shown:
            self.shown, self._current = shown, 0
            self.updateGeometry()
            self.update()
            self.shown_changed.emit()

    def _drop_shown(self, known: set[FaceId]) -> None:
        """Take away faces that were decided about elsewhere."""
        self.shown = [face for face in self.shown if face.face_id in known]
        self._current = max(0, min(self._current, len(self.shown) - 1))

    @Slot(int)
    def _on_face_ready(self, face_id: int) -> None:
        if any(face.face_id == face_id for face in self.shown):
            self.update()

    def _go_to(self, number: int) -> None:
        self._current = number
        face = self.shown[number]
        place = tr("Suggestion {number} of {all}").format(
            number=number_text(number + 1), all=number_text(len(self.shown))
        )
        self.setAccessibleName(commas_text(list(filter(None, [place, face.caption, face.words]))))
        self.update()

    def _columns(self) -> int:
        return max(1, (self.width() + _GAP_PX) // (self._side() + _GAP_PX))

    def _side(self) -> int:
        """Return the width of a tile: the frame, or the words below where they are wider."""
        return theme.scaled(_FACE_PX + 2 * _FRAME_PX)

    def _pitch_y(self) -> int:
        words = theme.scaled(_CAPTION_PX) + theme.scaled(_BUTTON_PX) + self._second_line()
        return _FACE_PX + 2 * _FRAME_PX + words + 2 + _GAP_PX

    def _second_line(self) -> int:
        """Return the height of the line with what makes faces hard to recognise; 0 without any."""
        return theme.scaled(_WORDS_PX) if any(face.words for face in self.shown) else 0

    def _tile(self, number: int) -> QRect:
        line, column = divmod(number, self._columns())
        side, columns = self._side(), self._columns()
        step = (self.width() - side) / (columns - 1) if columns > 1 else 0
        if len(self.shown) < columns:
            step = min(step, side + _GAP_PX)
        top = line * self._pitch_y() + 1
        return QRect(round(column * step), top, side, self._pitch_y() - _GAP_PX)

    def button_rect(self, number: int, part: str) -> QRect:
        """Return where the button "yes" or "no" of a tile lies."""
        tile = self._tile(number)
        height, width = theme.scaled(_BUTTON_PX), (tile.width() - 4) // 2
        left = tile.x() if part == "yes" else tile.right() - width + 1
        return QRect(left, tile.bottom() - height, width, height)

    def _part_at(self, point: QPoint) -> tuple[int, str]:
        for number in range(len(self.shown)):
            tile = self._tile(number)
            if tile.contains(point):
                for part in ("yes", "no"):
                    if self.button_rect(number, part).contains(point):
                        return number, part
                return number, "face" if point.y() < tile.y() + _FACE_PX + 12 else ""
        return -1, ""


class SuggestionCard(QWidget):
    """The card with its heading, its strip and "Yes to these 8".

    Attributes:
        confirmed, rejected: faces, as a list.
        photo_wanted: the `SuggestedFace` whose photo is to be shown.
        menu_wanted: see `SuggestionStrip`.
    """

    confirmed = Signal(object)
    rejected = Signal(object)
    photo_wanted = Signal(object)
    menu_wanted = Signal(object, QPoint)

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self.strip = SuggestionStrip(thumbnails)
        self._title = Text("", "heading")
        self._badge = SuggestionBadge()
        note = ElidedText(
            tr("Least sure first. A name counts only after your Yes."), "caption", "text2"
        )
        self.show_all = QuietButton("")
        self.yes_to_these = SecondaryButton("", key="Shift Y")
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_M)
        for widget in (self._title, self._badge, note):
            row.addWidget(widget)
        row.setStretchFactor(note, 1)
        row.addWidget(self.show_all)
        row.addWidget(self.yes_to_these)
        column = QVBoxLayout(self)
        column.setContentsMargins(
            theme.PAGE_MARGIN + theme.GAP_XL, 36, theme.PAGE_MARGIN + theme.GAP_XL, 20
        )
        column.setSpacing(theme.GAP_M)
        column.addLayout(row)
        column.addWidget(self.strip)
        self.show_all.clicked.connect(self.strip.expand)
        self.yes_to_these.clicked.connect(self.confirm_shown)
        self.strip.answered.connect(self._on_answered)
        self.strip.opened.connect(self.photo_wanted)
        self.strip.menu_wanted.connect(self.menu_wanted)
        self.strip.shown_changed.connect(self._show_numbers)
        theme.notifier().changed.connect(self.update)
        self._total = 0

    def set_suggestions(self, name: str, faces: Listed[SuggestedFace], *, anew: bool) -> None:
        """Show the suggestions for somebody; see `SuggestionStrip.set_faces`."""
        self._total = len(faces)
        self._title.setText(tr("Is this {name}?").format(name=name))
        self._badge.set_number(len(faces))
        self.strip.set_faces(faces, anew=anew)
        self._show_numbers()

    @Slot()
    def confirm_shown(self) -> None:
        """Say yes to all that are shown and not answered."""
        left = self.strip.unanswered()
        if left:
            self.strip.mark(left, yes=True)
            self.confirmed.emit(left)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card."""
        t = theme.tokens()
        margin = theme.PAGE_MARGIN
        box = QRectF(self.rect()).adjusted(margin + 0.5, 20.5, -margin - 0.5, -0.5)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(t.line, 1))
            painter.setBrush(t.surface)
            painter.drawRoundedRect(box, theme.RADIUS_CARD, theme.RADIUS_CARD)

    @Slot()
    def _show_numbers(self) -> None:
        left = len(self.strip.unanswered())
        self.yes_to_these.set_text(tr("Yes to this one||Yes to these %Ln", "suggestions", left))
        self.yes_to_these.setEnabled(left > 0)
        self.show_all.set_text(tr("Show all %Ln||Show all %Ln", "suggestions", self._total))
        self.show_all.setVisible(self._total > left)

    @Slot(object, bool)
    def _on_answered(self, face_id: FaceId, yes: bool) -> None:
        self._show_numbers()
        (self.confirmed if yes else self.rejected).emit([face_id])


def _answer_text(*, yes: bool) -> str:
    return tr("Yes", "answer") if yes else tr("No", "answer")
