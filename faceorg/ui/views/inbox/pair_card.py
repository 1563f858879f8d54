"""Questions with two sides: the same person, one or two, really this person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from faceorg.domain.review import QuestionKind
from faceorg.ui import theme
from faceorg.ui.texts.question_text import question_text, side_name, side_text, years_text
from faceorg.ui.texts.translation import commas_text, tr
from faceorg.ui.views.inbox.flows import Answer, Answers, Facts
from faceorg.ui.views.inbox.pictures import FaceStrip, Portrait
from faceorg.ui.views.inbox.question_card import QuestionCard
from faceorg.ui.widgets.labels import ElidedText, Text

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from faceorg.domain.ids import FaceId
    from faceorg.domain.review import Question, Side
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails

_PORTRAIT_PX, _FACE_PX, _FACES = 200, 60, 5


class PairCard(QuestionCard):
    """Two sides beside each other, with Y and N.

    Attributes:
        sides: left and right.
        facts, answers: below.
    """

    def __init__(self, session: Session, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._session = session
        self.title = Text("", "display")
        self.title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.title.setWordWrap(True)
        self.sides = (SidePanel(thumbnails), SidePanel(thumbnails))
        self.facts = Facts()
        self.answers = Answers(
            Answer("yes", tr("Same person", "button"), "check", "Y"),
            Answer("no", tr("Two people", "button"), "close", "N"),
            Answer("skip", tr("Skip", "button"), "skip", "Right", quiet=True),
            Answer("photos", tr("Look at the photos", "button"), "", "Space", quiet=True),
        )
        self.answers.given.connect(self.answered)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.sides[0], 1)
        row.addWidget(_Rule())
        row.addWidget(self.sides[1], 1)
        self.column.addWidget(self.title)
        self.column.addSpacing(theme.GAP_2XL)
        self.column.addLayout(row)
        self.column.addStretch(1)
        self.column.addSpacing(theme.GAP_2XL)
        self.column.addWidget(self.facts)
        self.column.addSpacing(theme.GAP_2XL)
        self.column.addStretch(1)
        self.column.addWidget(self.answers)

    def show_question(self, question: Question) -> None:
        """Show both sides; the face in doubt stands before the person."""
        super().show_question(question)
        text = question_text(question)
        self.title.setText(text)
        self.setAccessibleName(text)
        outlier = question.kind is QuestionKind.OUTLIER
        sides = question.sides[::-1] if outlier else question.sides
        for number, side in enumerate(sides):
            panel = self.sides[number]
            if outlier and number == 0:
                panel.show_face(side)
            elif question.kind is QuestionKind.TWO:
                part = tr("Other part", "of a group") if number else tr("One part", "of a group")
                name = side.name or part
                panel.show_side(side, side.face_ids[0], name)
            else:
                panel.show_side(side, self._cover(side), side_name(side))
        self.facts.show_facts(question.evidence)
        yes, no = _words(question)
        self.answers.set_text("yes", yes)
        self.answers.set_text("no", no)

    def _cover(self, side: Side) -> FaceId | None:
        """Return the face that stands for a side: the cover of a person known, or the best."""
        for person in self._session.people:
            if person.person_id == side.person_id and person.cover_face_id is not None:
                return person.cover_face_id
        return side.face_ids[0] if side.face_ids else None


class SidePanel(QWidget):
    """One side: portrait, name, how many faces and when, and some of them."""

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self.portrait = Portrait(thumbnails, _PORTRAIT_PX)
        self.name = ElidedText("", "heading")
        self.words = Text("", "body", "text2")
        self.faces = FaceStrip(thumbnails, _FACE_PX, _FACES)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(self.portrait, 0, middle)
        column.addSpacing(theme.GAP_L)
        for label in (self.name, self.words):
            column.addWidget(label, 0, middle)
            column.addSpacing(theme.GAP_XS)
        column.addSpacing(theme.GAP_M)
        column.addWidget(self.faces)
        column.addStretch()

    def show_side(self, side: Side, cover: FaceId | None, name: str) -> None:
        """Show somebody, or a part of somebody."""
        self._show(side, cover, name, side_text(side), square=False)

    def show_face(self, side: Side) -> None:
        """Show the one face in doubt."""
        self._show(side, side.face_ids[0], tr("This face"), years_text(side), square=True)

    def _show(
        self, side: Side, cover: FaceId | None, name: str, words: str, *, square: bool
    ) -> None:
        self.name.setText(name)
        self.words.setText(words)
        self.portrait.show_face(cover, commas_text([name, words]), square=square)
        others = [i for i in side.face_ids if i != cover][:_FACES]
        spoken = tr("%Ln face of {name}||%Ln faces of {name}", "", len(others))
        self.faces.show_faces(others, spoken.format(name=name))


class _Rule(QWidget):
    """The line between the sides."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(1)
        theme.notifier().changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line."""
        with QPainter(self) as painter:
            painter.fillRect(QRect(0, 0, 1, self.height()), theme.tokens().line)


def _words(question: Question) -> tuple[str, str]:
    """Return what stands on Y and on N."""
    if question.kind is QuestionKind.TWO:
        return tr("Yes, two people", "button"), tr("No, one person", "button")
    if question.kind is QuestionKind.OUTLIER:
        yes = tr("Yes, it is {name}", "button").format(name=question.sides[0].name)
        return yes, tr("No, somebody else", "button")
    return tr("Same person", "button"), tr("Two people", "button")
