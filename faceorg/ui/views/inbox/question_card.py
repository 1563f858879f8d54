"""The card that every question stands on: which of how many, what it settles, and its frame."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, QVariantAnimation, Signal, Slot
from PySide6.QtGui import QPainter, QPen, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStyle, QVBoxLayout, QWidget

from faceorg.ui import theme
from faceorg.ui.texts.question_text import effect_text
from faceorg.ui.texts.translation import number_text, tr
from faceorg.ui.widgets.labels import Glyph, Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from faceorg.domain.ids import FaceId
    from faceorg.domain.review import Question

WIDTH_PX, HEIGHT_PX, _PADDING = 960, 600, 40
_FADE_MS = 120


class QuestionCard(QWidget):
    """One question; each kind has a card of its own, filled anew for every question.

    Attributes:
        answered: the name of an answer: yes, no, ignore, not_a_face, skip, back, photos.
        named: name, `PersonId` or None, and whether a new person is wanted in spite of others.
        photo_opened: a photo, and the photos around it.
        question: what is asked; None at first.
    """

    answered = Signal(str)
    named = Signal(str, object, bool)
    photo_opened = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self.question: Question | None = None
        self.setMaximumWidth(theme.scaled(WIDTH_PX))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.number = Text("", "body", "text2")
        self.effect = Text("", "body")
        self._tick = Glyph("check", 16)
        frame = QHBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.addStrut(HEIGHT_PX)  # not a minimum height, which would overrule the texts
        self.column = QVBoxLayout()
        frame.addLayout(self.column, 1)
        self.column.setContentsMargins(_PADDING, 24, _PADDING, 32)
        self.column.setSpacing(0)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_S)
        row.addWidget(self.number)
        row.addStretch()
        row.addWidget(self._tick)
        row.addWidget(self.effect)
        self.column.addLayout(row)
        theme.notifier().changed.connect(self.update)

    def show_question(self, question: Question) -> None:
        """Show a question in place of the one before."""
        self.question = question
        self.show_effect()

    def stay(self, question: Question) -> bool:  # noqa: ARG002 - for pages of many faces
        """Go on with what is left of the question shown, in place; return whether it is that."""
        return False

    def without(self) -> list[FaceId]:
        """Return the faces that are left out of the answer."""
        return []

    def take_focus(self) -> bool:
        """Move the keyboard to where the answer is typed; return whether there is such a place."""
        return False

    def begun(self) -> bool:
        """Return whether somebody has begun to answer, and would lose something."""
        return bool(self.without())

    @Slot()
    def show_effect(self) -> None:
        """Say what the answer settles as it stands."""
        text = ""
        if self.question is not None:
            text = effect_text(self.question, len(self.without()))
        self.effect.setText(text)
        self._tick.setVisible(bool(text))

    def set_number(self, number: int, total: int) -> None:
        """Say which of how many this is."""
        words = tr("{number} of {total}", "questions")
        self.number.setText(words.format(number=number_text(number), total=number_text(total)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card."""
        t = theme.tokens()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(t.line, 1))
            painter.setBrush(t.surface)
            box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(box, theme.RADIUS_CARD, theme.RADIUS_CARD)


class Fade(QWidget):
    """The card before, fading away over the next one for 120 ms; not at all without animations."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._picture = QPixmap()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        self._animation = QVariantAnimation(self)
        self._animation.setDuration(_FADE_MS)
        self._animation.setStartValue(1.0)
        self._animation.setEndValue(0.0)
        self._animation.valueChanged.connect(self.update)
        self._animation.finished.connect(self.hide)

    def begin(self, before: Sequence[QWidget]) -> None:
        """Take a picture of the widget that goes; call this before it does."""
        shown = next((widget for widget in before if widget.isVisible()), None)
        if shown is None or not self._wanted():
            return
        self._animation.stop()
        self.hide()
        self._picture = shown.grab()
        self.setGeometry(shown.geometry())
        self.show()
        self.raise_()
        self._animation.start()

    def _wanted(self) -> bool:
        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        return self.style().styleHint(hint, None, self) > 0

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what is left of the card before."""
        with QPainter(self) as painter:
            painter.setOpacity(float(self._animation.currentValue() or 0.0))
            painter.drawPixmap(0, 0, self._picture)
