"""Suggestions, many at a time: yes to all that are not left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout

from faceorg.domain.review import QuestionKind
from faceorg.ui import theme
from faceorg.ui.texts.question_text import question_text, suggested_names
from faceorg.ui.texts.translation import number_text, tr
from faceorg.ui.views.inbox.face_tiles import FaceTile, FaceTiles, TileLook
from faceorg.ui.views.inbox.flows import Answer, Answers, Facts
from faceorg.ui.views.inbox.pictures import Portrait
from faceorg.ui.views.inbox.question_card import QuestionCard
from faceorg.ui.views.inbox.tile_name import TileName
from faceorg.ui.widgets.labels import Text

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from faceorg.domain.ids import FaceId, PersonId
    from faceorg.domain.review import Question
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails

_PORTRAIT_PX = 56


class SuggestionsCard(QuestionCard):
    """A grid of faces with dashed frames; one that is wrong can be named on the spot.

    Attributes:
        face_named: face, name, `PersonId` or None, and whether a second person was asked for.
        tiles: the faces.
        name: the field over them.
        facts, answers: below.
    """

    face_named = Signal(object, str, object, bool)

    def __init__(self, session: Session, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._session = session
        self.portrait = Portrait(thumbnails, _PORTRAIT_PX)
        self.title = Text("", "display")
        self.title.setWordWrap(True)
        self.tiles = FaceTiles(thumbnails, TileLook(88, 8, 4, gap=10, dashed=True, nameable=True))
        self.name = TileName(session, thumbnails, self.tiles, self)
        self._whom: dict[FaceId, PersonId] = {}
        self.hint = Text("", "body", "text2")
        self.hint.setWordWrap(True)
        self.facts = Facts()
        self.answers = Answers(
            Answer("yes", tr("Yes", "button"), "check", "Y"),
            Answer("no", tr("No", "button"), "close", "N"),
            Answer("skip", tr("Skip", "button"), "skip", "Right", quiet=True),
            Answer("photos", tr("Look at the photos", "button"), "", "Space", quiet=True),
            centred=False,
        )
        self.answers.given.connect(self.answered)
        self.tiles.left_out_changed.connect(self._on_left_out_changed)
        self.tiles.focus_changed.connect(self._on_tiles_focused)
        self.tiles.letter_typed.connect(self.name.begin)
        self.name.chosen.connect(self.face_named)
        self.name.opened_changed.connect(self._on_tiles_focused)
        head = QHBoxLayout()
        head.setSpacing(theme.GAP_L)
        head.addWidget(self.portrait)
        head.addWidget(self.title, 1)
        self.column.addSpacing(theme.GAP_S)
        self.column.addLayout(head)
        self.column.addSpacing(theme.GAP_S)
        self.column.addWidget(self.hint)
        self.column.addSpacing(theme.GAP_XL)
        self.column.addWidget(self.tiles)
        self.column.addSpacing(theme.GAP_XL)
        self.column.addStretch()
        self.column.addWidget(self.facts)
        self.column.addSpacing(theme.GAP_XL)
        self.column.addWidget(self.answers)

    def show_question(self, question: Question) -> None:
        """Show the faces; beneath each its person where they are several."""
        self.name.leave()
        mixed = len(suggested_names(question)) > 1
        guesses = question.guesses
        self.tiles.show_faces(
            [
                FaceTile(face_id, guesses[i].name, guesses[i].cover_face_id)
                if mixed
                else FaceTile(face_id)
                for i, face_id in enumerate(question.sides[0].face_ids)
            ]
        )
        self._whom = _whom(question)
        super().show_question(question)
        text = question_text(question)
        self.title.setText(text)
        self.setAccessibleName(text)
        cover = guesses[0].cover_face_id if guesses else None
        self.portrait.show_face(cover, suggested_names(question)[0])
        self.portrait.setVisible(not mixed and cover is not None)
        self.facts.show_facts(question.evidence)
        self._show_words()

    def stay(self, question: Question) -> bool:
        """Leave all faces in place while some of them get a name, or lose it again."""
        if self.question is None or not _whom(question).items() <= self._whom.items():
            return False
        if not self.tiles.keep(question.sides[0].face_ids):
            return False
        self.question = question
        self.show_effect()
        self._show_words()
        return True

    def without(self) -> list[FaceId]:
        """Return the faces that the answer Yes rejects."""
        return self.tiles.left_out()

    def begun(self) -> bool:
        """Return whether faces are left out, or a name is being typed."""
        return self.name.face_id is not None or super().begun()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the field along."""
        super().resizeEvent(event)
        self.name.place()

    def enter_tiles(self) -> None:
        """Move the keyboard to the faces."""
        self.tiles.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _on_left_out_changed(self) -> None:
        self.show_effect()
        self._show_words()

    @Slot()
    def _on_tiles_focused(self) -> None:
        among = self.tiles.hasFocus() or self.name.face_id is not None
        for name in self.answers.buttons:
            self.answers.show_key(name, shown=not among)
        self._show_words()

    def _show_words(self) -> None:
        question = self.question
        if question is None or question.kind is not QuestionKind.SUGGESTIONS:
            return
        total, out = len(question.sides[0].face_ids), len(self.without())
        all_no = tr("No to all", "button")
        self.answers.set_text("yes", _yes_text(total, out) if out < total else all_no)
        self.answers.set_text("no", tr("No", "button") if total == 1 else all_no)
        number = tr("%Ln suggestion.||%Ln suggestions.", "", total)
        self.hint.setText(
            tr("{number} {how}", "two sentences").format(number=number, how=self._how())
        )

    def _how(self) -> str:
        """Return what the keyboard and the mouse do now."""
        if self.name.face_id is not None:
            return tr("Enter names this face, Escape goes back to the others.")
        if self.tiles.hasFocus():
            return tr("Type a name on a wrong face, or Space to leave it out. Enter answers.")
        return tr("Click a face that is wrong, or press Down and choose it.")


def _yes_text(total: int, out: int) -> str:
    """Return what stands on Yes: to so many faces, of which some are left out."""
    if out:
        words = tr("Yes to {taken}, no to {out}", "button, numbers of faces")
        return words.format(taken=number_text(total - out), out=number_text(out))
    if total == 1:
        return tr("Yes", "button")
    return tr("Yes to all %Ln||Yes to all %Ln", "button, faces", total)


def _whom(question: Question) -> dict[FaceId, PersonId]:
    """Return for each face whom it is suggested for."""
    pairs = zip(question.sides[0].face_ids, question.guesses, strict=False)
    return {face_id: guess.person_id for face_id, guess in pairs}
