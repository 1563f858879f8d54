"""Wishes that are jobs of their own: one after another, behind the job that runs. GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget

    from faceorg.engine.jobs import CancelToken, Progress, Stage
    from faceorg.library.library import Library
    from faceorg.ui.session import Session

    Work = Callable[[Library, CancelToken], Iterator[Progress]]


class OneByOne(QObject):
    """Does what a dialog asks for; a wish waits while another job runs.

    Attributes:
        done: a wish with what came of it, also where it was stopped.
    """

    done = Signal(object, object)

    def __init__(self, session: Session, stages: tuple[Stage, ...]) -> None:
        super().__init__(session)
        self._session, self._stages = session, stages
        self._waiting: list[Any] = []
        self._running: tuple[Any, Any] | None = None
        self._window: QWidget | None = None
        session.jobs.ended.connect(self._on_ended)

    def job_of(self, wish: Any) -> tuple[Any, Work]:
        """Return what a job fills, and the job; of those who say what is done."""
        raise NotImplementedError

    def tell(self, wish: Any, made: Any, outcome: str, window: QWidget | None) -> None:
        """Say what came of a wish; over a window, unless that is about to close."""
        raise NotImplementedError

    def want(self, wish: Any, window: QWidget | None) -> bool:
        """Begin, or wait for the end of the job that runs; return whether it has begun.

        Args:
            wish: what is wanted.
            window: over which is said what came of it.
        """
        self._waiting.append(wish)
        self._window = window
        self._begin()
        return not self._waiting

    def _begin(self) -> None:
        if not self._waiting:
            return
        wish = self._waiting[0]
        made, work = self.job_of(wish)
        if self._session.start_job(work, self._stages):
            del self._waiting[0]
            self._running = wish, made

    @Slot(str)
    def _on_ended(self, outcome: str) -> None:
        ended, self._running = self._running, None
        if ended is not None:
            window = self._window
            there = window is not None and isValid(window) and window.isVisible()
            self.tell(*ended, outcome, window if there else None)
            self.done.emit(*ended)
        self._begin()
