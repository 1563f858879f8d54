"""One face in the panel beside a photo: portrait, name, and what can be said about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from faceorg.ui import theme
from faceorg.ui.painting import paint_circle, paint_dashed, paint_focus_ring
from faceorg.ui.texts.plain_text import as_tooltip
from faceorg.ui.texts.translation import commas_text, tr
from faceorg.ui.widgets import IconButton, NameField, QuietButton, Text
from faceorg.ui.widgets.labels import ElidedText

if TYPE_CHECKING:
    from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QPaintEvent

    from faceorg.domain.ids import FaceId
    from faceorg.ui.models.face_marks import FaceMark
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails

_HEIGHT, _PORTRAIT, _RING = 52, 36, 44


class FaceRow(QWidget):
    """A row of the people list; a confirmed person can be pressed.

    Attributes:
        mark: the face.
        named, answered, person_opened, hovered, restored: see `PhotoInfo`.
    """

    named = Signal(int, str, object, bool)
    answered = Signal(int, bool)
    person_opened = Signal(int)
    hovered = Signal(object)
    restored = Signal(int)

    def __init__(self, mark: FaceMark, session: Session, thumbnails: Thumbnails) -> None:
        super().__init__()
        self.mark = mark
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP_S)
        row.addWidget(_Portrait(mark.face_id, thumbnails, dashed=mark.suggested))
        if mark.unnamed:
            self._add_field(row, session, thumbnails)
        else:
            self._add_words(row)
        if mark.suggested:
            self._add_answers(row)
        if mark.ignored:
            back = QuietButton(tr("Bring back", "button: a face"))
            back.clicked.connect(self._on_restored)
            row.addWidget(back)
        self.setFixedHeight(theme.scaled(_HEIGHT))
        if mark.confirmed:
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setToolTip(as_tooltip(tr("Show all photos of {name}").format(name=mark.name)))
        spoken = [mark.label, _state(mark), mark.source]
        self.setAccessibleName(commas_text([words for words in spoken if words]))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the person."""
        inside = self.rect().contains(event.position().toPoint())
        if self.mark.confirmed and inside and event.button() == Qt.MouseButton.LeftButton:
            self.person_opened.emit(self.mark.person_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the person."""
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if self.mark.confirmed and event.key() in keys:
            self.person_opened.emit(self.mark.person_id)
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Point at the face on the photo."""
        super().enterEvent(event)
        self.hovered.emit(self.mark.face_id)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        super().leaveEvent(event)
        self.hovered.emit(None)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint hover and focus of a person who can be opened."""
        del event
        if not self.mark.confirmed:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.tokens().hover)
            painter.drawRoundedRect(self.rect(), theme.RADIUS_CONTROL, theme.RADIUS_CONTROL)
        if self.hasFocus():
            paint_focus_ring(painter, QRectF(self.rect()).adjusted(4, 4, -4, -4), 6)

    def _add_words(self, row: QHBoxLayout) -> None:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(Text(self.mark.label, "strong"))
        caption = _state(self.mark)
        if caption:
            column.addWidget(Text(caption, "caption", "text2"))
        if self.mark.source:
            source = ElidedText(self.mark.source, "caption", "text2")
            source.setToolTip(as_tooltip(self.mark.source))
            column.addWidget(source)
        column.addStretch(1)
        row.addLayout(column, 1)

    def _add_field(self, row: QHBoxLayout, session: Session, thumbnails: Thumbnails) -> None:
        field = NameField(session, thumbnails)
        field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        field.name_chosen.connect(self._on_named)
        field.abandoned.connect(field.clear)
        row.addWidget(field, 1)

    def _add_answers(self, row: QHBoxLayout) -> None:
        name = self.mark.name
        for icon, tooltip, key, yes in (
            ("check", tr("Yes, {name}").format(name=name), "Y", True),
            ("close", tr("No, not {name}").format(name=name), "N", False),
        ):
            button = IconButton(icon, tooltip, key=key, bordered=True, size=28)
            button.clicked.connect(self._on_yes if yes else self._on_no)
            row.addWidget(button)

    def _on_yes(self) -> None:
        self.answered.emit(self.mark.face_id, True)  # noqa: FBT003 - a signal's argument

    def _on_no(self) -> None:
        self.answered.emit(self.mark.face_id, False)  # noqa: FBT003 - a signal's argument

    def _on_restored(self) -> None:
        self.restored.emit(self.mark.face_id)

    def _on_named(self, name: str, person_id: object, new_person: bool) -> None:
        self.named.emit(self.mark.face_id, name, person_id, new_person)


class _Portrait(QWidget):
    """A face as a circle, with a dashed ring where it is a guess whose."""

    def __init__(self, face_id: FaceId, thumbnails: Thumbnails, *, dashed: bool) -> None:
        super().__init__()
        self._face_id = face_id
        self._thumbnails = thumbnails
        self._dashed = dashed
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFixedSize(self.sizeHint())
        thumbnails.face_ready.connect(self._on_face_ready)

    def sizeHint(self) -> QSize:
        """Return room for portrait and ring."""
        return QSize(_RING, _RING)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the portrait."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inset = (_RING - _PORTRAIT) // 2
        box = QRect(inset, inset, _PORTRAIT, _PORTRAIT)
        paint_circle(painter, box, self._thumbnails.face(self._face_id))
        if self._dashed:
            ring = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            paint_dashed(painter, ring, ring.width() / 2, theme.tokens().accent)

    def _on_face_ready(self, face_id: int) -> None:
        if face_id == self._face_id:
            self.update()


def _state(mark: FaceMark) -> str:
    if mark.suggested:
        return tr("A suggestion", "beneath a name")
    if mark.ignored:
        return ""
    if not mark.age:
        return tr("Confirmed", "beneath a name")
    return tr("Confirmed, {age}", "beneath a name").format(age=mark.age)
