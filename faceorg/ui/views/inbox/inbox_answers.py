"""Gives answers to the library, and remembers which edit was the answer to which question."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from faceorg.domain.changes import Changes
from faceorg.domain.errors import RefusalCode
from faceorg.domain.review import QuestionKind
from faceorg.ui.dialogs.question import Same, ask_same_person

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from faceorg.domain.errors import EditRefusedError
    from faceorg.domain.ids import EditId, FaceId, PersonId
    from faceorg.domain.review import Question
    from faceorg.library.history.journal import JournalEntry
    from faceorg.library.library import Library
    from faceorg.ui.models.inbox import InboxSource
    from faceorg.ui.session import Session

_REMEMBERED = 200


class InboxAnswers(QObject):
    """Runs answers through the session; they are written one after another.

    With every question goes which of its faces the answer was about: () for all; the others of a
    page of suggestions are still asked about.

    Attributes:
        given: a question has an answer that is on its way.
        written: its answer is in the library.
        outdated: a question that no longer stands; nothing was changed.
        returned: a question that wants an answer again: undone, or the name was not meant.
    """

    given = Signal(object, object)
    written = Signal(object, object)
    outdated = Signal(object, object)
    returned = Signal(object, object)

    def __init__(self, session: Session, source: InboxSource, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._source = source
        self._window = window
        self._questions: dict[EditId, tuple[Question, tuple[FaceId, ...]]] = {}
        self._undone: set[EditId] = set()
        session.edited.connect(self._on_edited)

    def answer(self, question: Question, name: str, without: Sequence[FaceId] = ()) -> None:
        """Give one of the answers that need no words.

        Args:
            question: what was asked.
            name: yes, no, ignore or not_a_face.
            without: faces that a Yes leaves out.
        """
        source = self._source
        edits: dict[str, Callable[[Library], Changes]] = {
            "yes": lambda library: source.answer_yes(library, question, without),
            "no": lambda library: source.answer_no(library, question),
            "ignore": lambda library: source.answer_ignore(library, question),
            "not_a_face": lambda library: source.answer_not_a_face(library, question),
        }
        self._run(question, edits[name])

    def give_name(
        self,
        question: Question,
        name: str,
        person_id: PersonId | None,
        *,
        new_person: bool,
        without: Sequence[FaceId],
    ) -> None:
        """Say who it is; a name that nearly equals a known one asks first.

        Of suggestions the faces `without` are asked about on.
        """

        def edit(library: Library) -> Changes:
            return self._source.answer_name(
                library,
                question,
                name,
                person_id=person_id,
                new_person=new_person,
                without=without,
            )

        again = partial(self.give_name, question, without=without)
        part: tuple[FaceId, ...] = ()
        if without and question.kind is QuestionKind.SUGGESTIONS:
            part = tuple(i for i in question.sides[0].face_ids if i not in set(without))
        self._run(question, edit, lambda error: self._ask_again(error, name, again), part)

    def put_off(self, question: Question) -> None:
        """Remember that a question was skipped."""

        def work(library: Library) -> Changes:
            self._source.skip(library, question)
            return Changes()

        self._session.run_edit(work, on_refused=lambda _: True)

    def _run(
        self,
        question: Question,
        edit: Callable[[Library], Changes],
        asks: Callable[[EditRefusedError], bool] = lambda _: False,
        part: tuple[FaceId, ...] = (),
    ) -> None:
        def done(changes: Changes) -> None:
            if changes.edit_id is not None:
                self._questions[changes.edit_id] = question, part
                for old in list(self._questions)[:-_REMEMBERED]:
                    del self._questions[old]
            self.written.emit(question, part)

        def refused(error: EditRefusedError) -> bool:
            if error.code is RefusalCode.QUESTION_CHANGED:
                self.outdated.emit(question, part)
                return True
            self.returned.emit(question, part)
            return asks(error)

        self.given.emit(question, part)
        self._session.run_edit(edit, on_done=done, on_refused=refused)

    def _ask_again(self, error: EditRefusedError, name: str, again: Callable[..., None]) -> bool:
        if error.code is not RefusalCode.NAME_NEARLY_TAKEN:
            return False
        answer = ask_same_person(self._window.window(), error.subject, name)
        if answer is Same.SAME_PERSON:
            known = self._session.person_named(error.subject)
            again(error.subject, known[0].person_id if known else None, new_person=False)
        elif answer is Same.SOMEBODY_ELSE:
            again(name, None, new_person=True)
        return True

    @Slot(object, str)
    def _on_edited(self, entry: JournalEntry, _sentence: str) -> None:
        if entry.edit_id not in self._questions:
            return
        question, part = self._questions[entry.edit_id]
        if entry.undone:
            self._undone.add(entry.edit_id)
            self.returned.emit(question, part)
        elif entry.edit_id in self._undone:
            self._undone.discard(entry.edit_id)
            self.given.emit(question, part)
            self.written.emit(question, part)
