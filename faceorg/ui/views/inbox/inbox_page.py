"""The inbox: one question after another, most useful first, worked with the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from faceorg.domain.review import QuestionKind
from faceorg.ui import theme
from faceorg.ui.models.inbox import Filter, InboxQueue, subjects
from faceorg.ui.models.inbox_feed import InboxFeed
from faceorg.ui.views.inbox.empties import empty_states
from faceorg.ui.views.inbox.inbox_answers import InboxAnswers
from faceorg.ui.views.inbox.inbox_header import InboxHeader
from faceorg.ui.views.inbox.next_pills import NextPills
from faceorg.ui.views.inbox.pair_card import PairCard
from faceorg.ui.views.inbox.photo_cells import PhotoFace, PhotoLook, photos_of
from faceorg.ui.views.inbox.question_card import Fade, QuestionCard
from faceorg.ui.views.inbox.suggestions_card import SuggestionsCard
from faceorg.ui.views.inbox.who_card import WhoCard

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QShowEvent

    from faceorg.domain.changes import Changes
    from faceorg.domain.ids import FaceId, PersonId
    from faceorg.domain.review import Inbox, Question
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails

_PHOTOS = 8
_KEYS = {
    Qt.Key.Key_Y: "yes",
    Qt.Key.Key_N: "no",
    Qt.Key.Key_Right: "skip",
    Qt.Key.Key_Left: "back",
    Qt.Key.Key_Space: "photos",
}
_WHO_KEYS = {
    Qt.Key.Key_Delete: "ignore",
    Qt.Key.Key_Right: "skip",
    Qt.Key.Key_Left: "back",
    Qt.Key.Key_Space: "photos",
}


class InboxPage(QWidget):
    """Header, card, and what comes next.

    Attributes:
        photo_opened: a photo and the photos around it.
        queue: the questions.
        header, who, suggestions, pair, next: parts; one of the three cards is visible.
        look: the photos over the card.
    """

    photo_opened = Signal(object, object)

    def __init__(
        self,
        session: Session,
        thumbnails: Thumbnails,
        feed: InboxFeed | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._feed = feed or InboxFeed(session, parent=self)
        self._shown_id = ""
        self._ahead = False  # the card was shown before the answer to the last was written
        self._expecting = True  # a reading that knows of the latest answer
        self.queue = InboxQueue()
        # Not by Tab: it hands the keyboard on to the field, past header and faces.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.answers = InboxAnswers(session, self._feed.source, self)
        self.header = InboxHeader()
        self.who = WhoCard(session, thumbnails)
        self.suggestions = SuggestionsCard(session, thumbnails)
        self.pair = PairCard(session, thumbnails)
        self.next = NextPills(thumbnails)
        self._cards: tuple[QuestionCard, ...] = (self.who, self.suggestions, self.pair)
        self._empties = empty_states()
        self._lay_out()
        self.look = PhotoLook(thumbnails, self)
        self._connect()
        self._render()

    # Qt ----------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Take what was read meanwhile, and read again."""
        super().showEvent(event)
        self._feed.get_ready()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keyboard on to the field where a name is asked."""
        super().focusInEvent(event)
        self._take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer by keys; letters begin a name where one is asked."""
        card = self._card()
        if card is None or not self._answer_by_key(card, event):
            super().keyPressEvent(event)

    def _answer_by_key(self, card: QuestionCard, event: QKeyEvent) -> bool:
        """Return whether a key was meant for the card."""
        key = Qt.Key(event.key())
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        plain = held in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        who = card is self.who
        keys = _WHO_KEYS if who else _KEYS
        if plain and key in keys:
            if not event.isAutoRepeat():
                self._on_answered(keys[key])
        elif who and key == Qt.Key.Key_Delete and held == Qt.KeyboardModifier.ControlModifier:
            self._on_answered("not_a_face")
        elif who and plain and event.text().isprintable() and event.text().strip():
            self.who.type_on(event.text())
        elif card is self.suggestions and key == Qt.Key.Key_Down:
            self.suggestions.enter_tiles()
        elif card is self.suggestions and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_answered("yes")
        else:
            return False
        return True

    # building ----------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._inside = QWidget()
        cards = QVBoxLayout()
        for card in self._cards:
            card.hide()
            cards.addWidget(card)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addLayout(cards, 1000)
        row.addStretch(1)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(theme.PAGE_MARGIN, theme.GAP_L, theme.PAGE_MARGIN, theme.GAP_XL)
        column.setSpacing(theme.GAP_XL)
        column.addLayout(row)
        column.addWidget(self.next)
        column.addStretch()
        self._fade = Fade(self._inside)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._inside)
        self._body = QStackedLayout()
        self._body.addWidget(self._scroll)
        for empty in self._empties.values():
            self._body.addWidget(empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.header)
        whole.addLayout(self._body, 1)

    def _connect(self) -> None:
        for card in self._cards:
            card.answered.connect(self._on_answered)
            card.photo_opened.connect(self.photo_opened)
        self.who.named.connect(self._on_named)
        self.suggestions.face_named.connect(self._on_face_named)
        for tiles in (self.who.tiles, self.suggestions.tiles):
            tiles.abandoned.connect(self._take_focus)
            tiles.stepped.connect(self._on_stepped)
        self.look.opened.connect(self._on_photo_opened)
        self.look.closed.connect(self._take_focus)
        self.header.filter_chosen.connect(self._on_filter_chosen)
        self.next.wanted.connect(self._on_wanted)
        self._empties["other"].pressed.connect(self._on_all_wanted)
        self._feed.arrived.connect(self._on_arrived)
        self.answers.given.connect(self._on_given)
        self.answers.written.connect(self._on_written)
        self.answers.outdated.connect(self._on_outdated)
        self.answers.returned.connect(self._on_returned)
        self._session.changed.connect(self._on_changed)
        self._session.indexing_started.connect(self._render)
        self._session.indexing_ended.connect(self._render)

    # what is shown -----------------------------------------------------------------------

    def _card(self) -> QuestionCard | None:
        """Return the card of the current question."""
        question = self.queue.current
        if question is None:
            return None
        cards: dict[QuestionKind, QuestionCard] = {
            QuestionKind.WHO: self.who,
            QuestionKind.SUGGESTIONS: self.suggestions,
        }
        return cards.get(question.kind, self.pair)

    @Slot()
    def _render(self) -> None:
        """Show the current question, unless it is shown already, and the numbers around it."""
        card, question = self._card(), self.queue.current
        if card is not None and question is not None:
            self._body.setCurrentWidget(self._scroll)  # before a field wants the keyboard
            if question.question_id != self._shown_id:
                if self._shown_id and card.isVisible() and card.stay(question):
                    self._shown_id = question.question_id
                else:
                    self._change_card(card, question)
            card.set_number(*self.queue.position())
        else:
            if self._ours():
                self.setFocus()  # or the stack would give it back to a face of the old card
            self._shown_id = ""
            self._body.setCurrentWidget(self._empties[self._why_empty()])
        self.next.show_questions(self.queue.following())
        self.header.show_counts(self.queue.counts())
        self.header.show_filter(self.queue.filter)
        if self._feed.inbox is not None:
            self._feed.tell_count(self.queue.waiting)

    def _change_card(self, card: QuestionCard, question: Question) -> None:
        ours = self._ours()
        self._fade.begin(self._cards if self._shown_id else ())
        self.look.hide()
        self._shown_id = question.question_id
        for other in self._cards:
            other.setVisible(other is card)
        card.show_question(question)
        self._scroll.verticalScrollBar().setValue(0)
        if ours:
            self._take_focus()

    def _ours(self) -> bool:
        """Return whether the keyboard is on the page, and not in its head."""
        focused = QApplication.focusWidget() or self.window()
        return focused in (self, self.look) or self._inside.isAncestorOf(focused)

    def _why_empty(self) -> str:
        if self.queue.questions:
            return "other"
        if self._expecting:
            return "reading"
        return "indexing" if self._session.indexing else "empty"

    @Slot()
    def _take_focus(self) -> None:
        card = self._card()
        if card is None or not card.isVisible() or not card.take_focus():
            self.setFocus()

    @Slot()
    def _on_stepped(self) -> None:
        """Scroll to the face that the keyboard is at."""
        tiles = self.who.tiles if self.who.isVisible() else self.suggestions.tiles
        middle = tiles.mapTo(self._inside, tiles.current_box().center())
        self._scroll.ensureVisible(middle.x(), middle.y(), theme.GAP_4XL, 2 * theme.GAP_4XL)

    # answers -----------------------------------------------------------------------------

    @Slot(str)
    def _on_answered(self, name: str) -> None:
        card, question = self._card(), self.queue.current
        if card is None or question is None:
            return
        if name == "skip":
            self.queue.skip()
            self.answers.put_off(question)
            if self.queue.is_short():
                self._feed.read_soon()
            self._render()
        elif name == "back":
            if self.queue.back():
                self._render()
        elif name == "photos":
            self.look.open_over(self._over(card), self._photos(question))
        elif name == "yes":
            out = card.without()
            everybody = len(out) == sum(len(side.face_ids) for side in question.sides)
            self.answers.answer(question, "no" if out and everybody else "yes", out)
        else:
            self.answers.answer(question, name)

    @Slot(str, object, bool)
    def _on_named(self, name: str, person_id: PersonId | None, new_person: bool) -> None:
        question = self.queue.current
        if question is not None:
            out = self.who.without()
            self.answers.give_name(question, name, person_id, new_person=new_person, without=out)

    @Slot(object, str, object, bool)
    def _on_face_named(
        self, face_id: FaceId, name: str, person_id: PersonId | None, new_person: bool
    ) -> None:
        question = self.queue.current
        if question is not None:
            out = [i for i in question.sides[0].face_ids if i != face_id]
            self.answers.give_name(question, name, person_id, new_person=new_person, without=out)

    @Slot(object, object)
    def _on_given(self, question: Question, part: tuple[FaceId, ...]) -> None:
        self._expecting = True
        if part:
            self.queue.answered_part(question, part)
        else:
            self._ahead = True
            self.queue.answered(question)
        self._feed.note(subjects(question, part))
        self._render()

    @Slot(object, object)
    def _on_written(self, question: Question, part: tuple[FaceId, ...]) -> None:
        self._feed.note(subjects(question, part))
        self.queue.written(question)
        self._ahead = False
        self._feed.read_soon()

    @Slot(object, object)
    def _on_outdated(self, question: Question, part: tuple[FaceId, ...]) -> None:
        self.queue.drop_rest(question) if part else self.queue.forget(question)
        self._ahead, self._expecting = False, True
        self._render()
        self._feed.read_soon()

    @Slot(object, object)
    def _on_returned(self, question: Question, part: tuple[FaceId, ...]) -> None:
        if part:
            self.queue.bring_part_back(question, part)
        else:
            self.queue.bring_back(question)
        self._render()
        self._feed.read_soon()

    # what changes ------------------------------------------------------------------------

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        card, question = self._card(), self.queue.current
        touched = self.queue.drop_touched(changes)
        early = self._ahead and changes.edit_id is not None
        if touched and early and card is not None and question is not None and not card.begun():
            self.queue.forget(question)  # shown a moment ago, and settled by the answer before
        if changes.edit_id is not None and self.isVisible():
            self._feed.read_soon()
        self._render()

    @Slot(object, object)
    def _on_arrived(self, inbox: Inbox, since: Changes) -> None:
        self.queue.replace(inbox, since, anew=not self.isVisible())
        self._expecting = self._ahead
        self.header.show_progress(inbox)
        self._render()

    @Slot(object)
    def _on_filter_chosen(self, wanted: Filter) -> None:
        self.queue.choose(wanted)
        self._render()

    @Slot()
    def _on_all_wanted(self) -> None:
        self._on_filter_chosen(Filter.ALL)
        self.setFocus()

    @Slot(object)
    def _on_wanted(self, question: Question) -> None:
        self.queue.current = question
        self._render()

    @Slot(object, object)
    def _on_photo_opened(self, photo_id: object, around: object) -> None:
        self.look.hide()
        self.photo_opened.emit(photo_id, around)

    def _photos(self, question: Question) -> list[PhotoFace]:
        """Return photos of all sides, of each as many."""
        library, each = self._session.library, _PHOTOS // len(question.sides)
        return [p for side in question.sides for p in photos_of(library, side.face_ids, each)]

    def _over(self, card: QuestionCard) -> QRect:
        """Return where the card lies on this page."""
        return QRect(card.mapTo(self, QPoint(0, 0)), card.size()).intersected(self.rect())
