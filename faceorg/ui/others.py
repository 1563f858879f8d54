"""Notices what another window or a command does to the same library; lives in the GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from faceorg.domain.errors import EnvironmentFaultError

if TYPE_CHECKING:
    from collections.abc import Callable

    from faceorg.library.library import Library
    from faceorg.ui.session import Session

ASK_MS = 1000
# A command that reads photos writes every second; pages need not be read anew as often.
_OFTEN, _ASK_BUSY_MS = 4, 8000


class Others(QObject):
    """Asks every second, from `start` on, and calls `changed` when there is something new.

    While news keeps coming it asks less often, so that a long indexing by a command does not keep
    this window reading.
    """

    def __init__(self, session: Session, changed: Callable[[], None], ask_ms: int = ASK_MS) -> None:
        super().__init__(session)
        self._session = session
        self._changed = changed
        self._ask_ms = ask_ms
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._ask)
        self._in_a_row = 0

    def start(self) -> None:
        """Begin to ask."""
        self._ask()

    def stop(self) -> None:
        """Ask no more."""
        self._timer.stop()

    @Slot()
    def _ask(self) -> None:
        self._session.fetch(_changed_elsewhere, self._on_answer)

    @Slot(object)
    def _on_answer(self, news: bool) -> None:
        self._in_a_row = self._in_a_row + 1 if news else 0
        wait = self._ask_ms * 2 ** max(0, self._in_a_row - _OFTEN)
        self._timer.start(min(wait, max(_ASK_BUSY_MS, self._ask_ms)))
        if news:
            self._changed()


def _changed_elsewhere(library: Library) -> bool:
    """Whether there is something new; what is wrong with the library others will tell."""
    try:
        return library.revision.changed_elsewhere()
    except EnvironmentFaultError:
        return False
