"""The three questions that come next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from faceorg.domain.review import QuestionKind
from faceorg.ui import theme
from faceorg.ui.painting import mirrored, paint_circle, paint_focus_ring, paint_rounded
from faceorg.ui.texts.question_text import short_question_text
from faceorg.ui.texts.translation import tr
from faceorg.ui.views.inbox.flows import CentredFlow
from faceorg.ui.widgets.labels import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from faceorg.domain.ids import FaceId
    from faceorg.domain.review import Question
    from faceorg.ui.thumbnails import Thumbnails

_PILLS = 3
_HEIGHT_PX, _PORTRAIT_PX = 48, 32


class NextPills(QWidget):
    """A row of questions; one that is pressed is asked at once.

    Attributes:
        wanted: a `Question`.
        pills: those shown are visible.
    """

    wanted = Signal(object)

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        flow = CentredFlow(self, theme.GAP_M)
        flow.addWidget(Text(tr("Next", "question"), "body", "text2"))
        self.pills = [QuestionPill(thumbnails) for _ in range(_PILLS)]
        for pill in self.pills:
            pill.clicked.connect(self._on_clicked)
            flow.addWidget(pill)

    def show_questions(self, questions: Sequence[Question]) -> None:
        """Show what comes next."""
        for number, pill in enumerate(self.pills):
            pill.setVisible(number < len(questions))
            if number < len(questions):
                pill.show_question(questions[number])
        self.setVisible(bool(questions))
        layout = self.layout()
        if layout is not None:
            layout.invalidate()

    @Slot()
    def _on_clicked(self) -> None:
        pill = self.sender()
        if isinstance(pill, QuestionPill) and pill.question is not None:
            self.wanted.emit(pill.question)


class QuestionPill(QAbstractButton):
    """A question in short, with one portrait or two."""

    radius = _HEIGHT_PX // 2

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._thumbnails = thumbnails
        self.question: Question | None = None
        self.setFont(theme.font("body"))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setToolTip(tr("Ask this now"))
        thumbnails.face_ready.connect(self.update)
        theme.notifier().changed.connect(self.update)

    def show_question(self, question: Question) -> None:
        """Show a question."""
        self.question = question
        self.setText(short_question_text(question))
        self.setAccessibleName(tr("Next: {question}").format(question=self.text()))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for portraits and words."""
        words = QFontMetrics(self.font()).horizontalAdvance(self.text())
        return QSize(self._words_x() + words + theme.GAP_L + 1, theme.scaled(_HEIGHT_PX))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask on Return too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint pill, portraits and words."""
        t = theme.tokens()
        pill = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(t.control if self.underMouse() else t.line, 1))
            painter.setBrush(t.hover if self.underMouse() else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
            self._paint_portraits(painter)
            painter.setFont(self.font())
            painter.setPen(t.text)
            words = mirrored(self, self.rect().adjusted(self._words_x(), 0, 0, 0))
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
            if self.hasFocus():
                inner = QRectF(self.rect()).adjusted(4, 4, -4, -4)
                paint_focus_ring(painter, inner, inner.height() / 2)

    def _paint_portraits(self, painter: QPainter) -> None:
        x, side = theme.GAP_M, theme.scaled(_PORTRAIT_PX)
        single = self.question is not None and self.question.kind is QuestionKind.OUTLIER
        for face_id in self._faces():
            box = mirrored(self, QRect(x, (self.height() - side) // 2, side, side))
            picture = self._thumbnails.face(face_id)
            if single:
                paint_rounded(painter, box, theme.RADIUS_CONTROL, picture)
            else:
                paint_circle(painter, box, picture)
            x += side + theme.GAP_S

    def _faces(self) -> list[FaceId]:
        """Return the faces that stand for the question."""
        if self.question is None:
            return []
        sides = [side for side in self.question.sides if side.face_ids]
        if self.question.kind is QuestionKind.OUTLIER:
            sides = sides[1:]
        return [side.face_ids[0] for side in sides[:2]]

    def _words_x(self) -> int:
        portraits = len(self._faces()) * (theme.scaled(_PORTRAIT_PX) + theme.GAP_S)
        return theme.GAP_M + portraits + 2
