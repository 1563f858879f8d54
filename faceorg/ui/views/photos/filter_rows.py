"""Two words of which one is chosen, and rows of people, for the choice of filters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from faceorg.ui import theme
from faceorg.ui.painting import mirrored, paint_circle
from faceorg.ui.texts.messages import count_text
from faceorg.ui.texts.translation import commas_text

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from faceorg.domain.people import Person
    from faceorg.ui.thumbnails import Thumbnails

_ROW, _PORTRAIT = 36, 24


class TwoWords(QWidget):
    """Two words of which one is chosen.

    Attributes:
        changed: the other one now.
    """

    changed = Signal()

    def __init__(self, first: str, second: str) -> None:
        super().__init__()
        self._buttons = [_Segment(word) for word in (first, second)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP_XS)
        for button in self._buttons:
            row.addWidget(button, 1)
        self._buttons[0].setChecked(True)
        self._buttons[1].toggled.connect(self.changed)

    @property
    def second(self) -> bool:
        """Whether it is the second one."""
        return self._buttons[1].isChecked()

    def choose_second(self) -> None:
        """Press the second one."""
        self._buttons[1].click()


class _Segment(QAbstractButton):
    """One of the two words."""

    def __init__(self, word: str) -> None:
        super().__init__()
        self.setText(word)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        return QSize(80, theme.scaled(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        colours = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours.accent, 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        plain = colours.hover if self.underMouse() else colours.surface
        painter.setBrush(colours.soft if self.isChecked() else plain)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.setFont(theme.font("strong" if self.isChecked() else "body"))
        painter.setPen(colours.text)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class PersonRow(QAbstractButton):
    """A person who can be chosen, and how many photos there would be then."""

    def __init__(self, person: Person, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._person = person
        self._thumbnails = thumbnails
        self._photos: int | None = None
        self.setText(person.name)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        thumbnails.face_ready.connect(self.update)

    @property
    def words(self) -> str:
        """How many photos there would be; empty while nobody knows."""
        return "" if self._photos is None else count_text(self._photos, "photo")

    def set_photos(self, photos: int) -> None:
        """Say how many photos there would be."""
        self._photos = photos
        self.setAccessibleName(commas_text([self._person.name, self.words]))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of a row."""
        return QSize(200, theme.scaled(_ROW))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint portrait, name and number."""
        del event
        colours = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.hasFocus():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.soft)
            painter.drawRoundedRect(self.rect(), theme.RADIUS_CONTROL, theme.RADIUS_CONTROL)
        cover = self._person.cover_face_id
        side = theme.scaled(_PORTRAIT)
        box = QRect(theme.GAP_S, (self.height() - side) // 2, side, side)
        face = self._thumbnails.face(cover) if cover else None
        paint_circle(painter, mirrored(self, box), face)
        room = mirrored(self, self.rect().adjusted(theme.GAP_S + side + 10, 0, -theme.GAP_S, 0))
        painter.setFont(theme.font("caption"))
        painter.setPen(colours.text2)
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(room, right, self.words)
        taken = painter.fontMetrics().horizontalAdvance(self.words)
        painter.setFont(theme.font("body"))
        painter.setPen(colours.text)
        metrics = painter.fontMetrics()
        name = metrics.elidedText(
            self._person.name, Qt.TextElideMode.ElideRight, room.width() - taken - theme.GAP_S
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, name)
