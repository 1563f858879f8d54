"""Notices what another window or a command does to the same library; lives in the GUI thread."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from faceorg.domain.errors import EnvironmentFaultError

if TYPE_CHECKING:
    from collections.abc import Callable

    from faceorg.library.library import Library
    from faceorg.ui.session import Session

    _Traces = tuple[tuple[int, int], ...]

ASK_MS = 1000
# A command that reads photos writes every second; pages need not be read anew as often.
_OFTEN, _ASK_BUSY_MS = 4, 8000


class Others(QObject):
    """Looks every second, from `start` on, and calls `changed` when there is something new.

    It looks at the library's files only, whose time changes with each transaction; where one has
    changed, another thread asks the library whose it was. While news keeps coming it asks less
    often, so that a long indexing by a command does not keep this window reading.
    """

    def __init__(self, session: Session, changed: Callable[[], None], ask_ms: int = ASK_MS) -> None:
        super().__init__(session)
        self._session = session
        self._changed = changed
        self._ask_ms = ask_ms
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._ask)
        self._in_a_row = 0
        self._seen: _Traces | None = None
        self._once_more = True  # a file's time is no finer than a few milliseconds

    def start(self) -> None:
        """Begin to ask."""
        self._ask()

    def stop(self) -> None:
        """Ask no more."""
        self._timer.stop()

    @Slot()
    def _ask(self) -> None:
        traces = _traces(self._session.library)
        if traces is None or traces != self._seen or self._once_more:
            self._once_more = traces != self._seen
            self._seen = traces
            self._session.fetch(_changed_elsewhere, self._on_answer)
        else:
            self._wait(news=False)

    @Slot(object)
    def _on_answer(self, news: bool) -> None:
        self._wait(news=news)
        if news:
            self._changed()

    def _wait(self, *, news: bool) -> None:
        self._in_a_row = self._in_a_row + 1 if news else 0
        wait = self._ask_ms * 2 ** max(0, self._in_a_row - _OFTEN)
        self._timer.start(min(wait, max(_ASK_BUSY_MS, self._ask_ms)))


def _traces(library: Library) -> _Traces | None:
    """Return what a transaction changes of the library's files; None where that is not told.

    Windows may tell the time of a file that is being written to only when it is closed.
    """
    if sys.platform == "win32":
        return None
    path = os.fspath(library.database.path)
    found = []
    for name in (path, f"{path}-wal"):
        try:
            facts = os.stat(name)  # noqa: PTH116 - each second, and both files are open anyway
        except OSError:
            found.append((0, 0))
        else:
            found.append((facts.st_mtime_ns, facts.st_size))
    return tuple(found)


def _changed_elsewhere(library: Library) -> bool:
    """Whether there is something new; what is wrong with the library others will tell."""
    try:
        return library.revision.changed_elsewhere()
    except EnvironmentFaultError:
        return False
