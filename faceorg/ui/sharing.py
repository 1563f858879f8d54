"""Shares photos for a window: one wish after another, as jobs that Activity shows. GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

from faceorg.engine.jobs import Stage
from faceorg.engine.sharing.wishes import Kind, Shared, Wish
from faceorg.ui.texts.sharing_text import shared_text
from faceorg.ui.texts.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget

    from faceorg.engine.jobs import CancelToken, Progress
    from faceorg.library.library import Library
    from faceorg.ui.session import Session

    Work = Callable[[Library, Wish, CancelToken, Shared], Iterator[Progress]]

STAGES = (Stage.SHARING,)


class Sharer(QObject):
    """Does what the dialog asks for; a wish waits while another job runs.

    Attributes:
        done: a `Wish` with what came of it, a `Shared`, also where it was stopped.
    """

    done = Signal(object, object)

    def __init__(self, session: Session, *, work: Work | None = None) -> None:
        super().__init__(session)
        self._session = session
        self._work = work or share
        self._waiting: list[Wish] = []
        self._running: tuple[Wish, Shared] | None = None
        self._window: QWidget | None = None
        session.jobs.ended.connect(self._on_ended)

    def share(self, wish: Wish, window: QWidget | None = None) -> bool:
        """Begin, or wait for the end of the job that runs; return whether it has begun.

        Args:
            wish: what is wanted.
            window: over which is said what was left out; nowhere without it.
        """
        self._waiting.append(wish)
        self._window = window
        self._begin()
        return not self._waiting

    def _begin(self) -> None:
        if not self._waiting:
            return
        wish, shared = self._waiting[0], Shared()
        work = self._work
        if self._session.start_job(lambda lib, token: work(lib, wish, token, shared), STAGES):
            del self._waiting[0]
            self._running = wish, shared

    @Slot(str)
    def _on_ended(self, outcome: str) -> None:
        ended, self._running = self._running, None
        if ended is not None:
            wish, shared = ended
            said = shared_text(shared, wish)
            if outcome == "cancelled":
                said = tr("Stopped. {sentences}").format(sentences=said)
            if outcome != "failed" or shared.files:
                self._session.told.emit(said)
            self._list(shared)
            self.done.emit(wish, shared)
        self._begin()

    def _list(self, shared: Shared) -> None:
        """List what was left out, unless the window is about to close."""
        window = self._window
        if shared.left_out and window is not None and isValid(window) and window.isVisible():
            from faceorg.ui.dialogs.share_left_out import LeftOutWindow

            LeftOutWindow(window, shared.left_out).show()


def sharer_of(session: Session) -> Sharer:
    """Return what shares photos for a session; made with the first wish."""
    return session.findChild(Sharer) or Sharer(session)


def share(library: Library, wish: Wish, token: CancelToken, shared: Shared) -> Iterator[Progress]:
    """Return the job of a wish; what it imports is heavy and waits for its thread."""
    if wish.kind is Kind.COPIES:
        from faceorg.engine.sharing.export import export

        yield from export(library, wish, token, shared)
    else:
        from faceorg.engine.sharing.sheets import make_sheet

        yield from make_sheet(library, wish, token, shared)
