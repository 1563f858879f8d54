"""Reads the inbox again and again as the library changes, for its page and its number.

Lives in the GUI thread; reading is slow and done in the session's reading thread, never twice at
a time, and not before `start`, because it loads what the first paint must not wait for.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from faceorg.domain.changes import Changes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.domain.ids import FaceId, PersonId
    from faceorg.domain.review import Inbox, Question
    from faceorg.library.library import Library
    from faceorg.ui.models.inbox import InboxSource
    from faceorg.ui.session import Session

_SOON_MS = 50
_LATER_MS = 3000
_SHARE = 5  # a wait is at least so many times as long as reading took
_SMALL = 20_000  # faces; of a library of more, something is asked before any is looked at
_FEWEST, _MOST = 4000, 32_000  # faces looked at in one reading: more and more, as nobody waits


class EngineInbox:
    """The real questions: `faceorg.engine.inbox`, loaded by the thread that first needs it."""

    def __init__(self) -> None:
        self._faces_max: int | None = None  # of the next reading; None before the first

    def read_inbox(self, library: Library) -> Inbox:
        """Read questions, looking at some thousand faces at most; slow."""
        from faceorg.engine.inbox import read_inbox

        if self._faces_max is None:
            small = library.faces.counts()["all"] <= _SMALL
            self._faces_max = _SMALL if small else 0
        inbox = read_inbox(library, self._faces_max)
        more = min(max(2 * self._faces_max, _FEWEST), _MOST)
        self._faces_max = _FEWEST if inbox.complete else more
        return inbox

    def read_ahead(self, library: Library) -> None:
        """Read what the first edit needs; slow."""
        from faceorg.engine.gallery import read_ahead

        read_ahead(library)

    def answer_yes(
        self, library: Library, question: Question, without: Sequence[FaceId] = ()
    ) -> Changes:
        """Say yes, and no to the faces in `without`."""
        from faceorg.engine.inbox import answer_yes

        return answer_yes(library, question, without)

    def answer_no(self, library: Library, question: Question) -> Changes:
        """Say no."""
        from faceorg.engine.inbox import answer_no

        return answer_no(library, question)

    def answer_name(
        self,
        library: Library,
        question: Question,
        name: str,
        *,
        person_id: PersonId | None = None,
        new_person: bool = False,
        without: Sequence[FaceId] = (),
    ) -> Changes:
        """Say who it is."""
        from faceorg.engine.inbox import answer_name

        return answer_name(
            library, question, name, person_id=person_id, new_person=new_person, without=without
        )

    def answer_ignore(self, library: Library, question: Question) -> Changes:
        """Say that it is a stranger."""
        from faceorg.engine.inbox import answer_ignore

        return answer_ignore(library, question)

    def answer_not_a_face(self, library: Library, question: Question) -> Changes:
        """Say that these are no faces."""
        from faceorg.engine.inbox import answer_not_a_face

        return answer_not_a_face(library, question)

    def skip(self, library: Library, question: Question) -> None:
        """Put a question off."""
        from faceorg.engine.inbox import skip

        skip(library, question)


class InboxFeed(QObject):
    """Keeps the latest reading of the inbox.

    Attributes:
        source: where questions come from.
        inbox: the latest reading; None before the first.
        arrived: an `Inbox`, and the `Changes` made while it was read.
        count_changed: how many questions wait for somebody, see `Inbox.waiting`.
    """

    arrived = Signal(object, object)
    count_changed = Signal(int)

    def __init__(
        self, session: Session, source: InboxSource | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.source: InboxSource = source or EngineInbox()
        self.inbox: Inbox | None = None
        self._started = False
        self._reading = False
        self._wanted: str = ""  # "soon" or "later": read again after the reading under way
        self._since = Changes()
        self._began_s = 0.0
        self._took_s = 0.0
        self._ready = self._placed = self._ahead_wanted = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._read)
        session.changed.connect(self._on_changed)
        session.failed.connect(self._on_failed)

    @Slot()
    def start(self) -> None:
        """Read for the first time; from now on changes are followed."""
        if not self._started:
            self._started = True
            self._read()

    @Slot()
    def read_soon(self) -> None:
        """Read again as soon as may be: somebody waits for it."""
        self._started = True
        self._want("soon")

    @Slot()
    def get_ready(self) -> None:
        """Read again, and what an edit needs: somebody is about to answer."""
        self.read_soon()
        self._ahead_wanted = True
        self._read_ahead()

    @Slot(object)
    def on_place(self, _: object) -> None:
        """Read what an edit needs when somebody moves about; where a window opens, nothing yet."""
        self._ahead_wanted = self._ahead_wanted or self._placed
        self._placed = True
        self._read_ahead()

    def _read_ahead(self) -> None:
        """Read what an edit needs, after the first question is there."""
        if self._ahead_wanted and not self._ready and self.inbox is not None:
            self._ready = True
            self._session.fetch(self.source.read_ahead, _nothing, kind="questions")

    def note(self, changes: Changes) -> None:
        """Take something as changed that the reading under way may not know of."""
        self._since |= changes

    def tell_count(self, number: int) -> None:
        """Tell how many questions wait after an answer."""
        self.count_changed.emit(number)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        self.note(changes)
        if self._started:
            self._want("later")

    def _want(self, when: str) -> None:
        if self._reading:
            self._wanted = "soon" if "soon" in (when, self._wanted) else when
            return
        wait = _SOON_MS if when == "soon" else _LATER_MS
        share = 1 if when == "soon" else _SHARE
        wait = max(wait, round(share * self._took_s * 1000))
        if not self._timer.isActive() or self._timer.remainingTime() > wait:
            self._timer.start(wait)

    @Slot()
    def _read(self) -> None:
        self._timer.stop()
        if not self._reading:
            self._reading, self._wanted = True, ""
            self._since = Changes()
            self._began_s = time.monotonic()
            self._session.fetch(self.source.read_inbox, self._on_read, kind="questions")

    @Slot(object)
    def _on_read(self, inbox: Inbox) -> None:
        self._reading = False
        self._took_s = time.monotonic() - self._began_s
        self.inbox = inbox
        self.count_changed.emit(inbox.waiting)
        self.arrived.emit(inbox, self._since)
        self._read_ahead()
        if self._wanted:
            self._want(self._wanted)
        elif not inbox.complete:
            self._want("soon")

    @Slot()
    def _on_failed(self) -> None:
        self._reading = False  # perhaps it was this reading; two at a time would do no harm


def _nothing(_: object) -> None:
    """Take what was read for its own sake."""
