"""What a window does by itself, when nothing else is going on: backups, due groups, tidying up.

Lives in the GUI thread; the work is done in another (see `Session.preview`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from faceorg.engine.safety.backups import back_up_when_due
from faceorg.engine.upkeep import tidy_library

if TYPE_CHECKING:
    from collections.abc import Iterator

    from faceorg.domain.safety import Backup
    from faceorg.engine.jobs import CancelToken, Progress
    from faceorg.library.library import Library
    from faceorg.ui.session import Session

FIRST_AFTER_MS = 60_000
EVERY_MS = 30 * 60_000  # whether a day has passed is asked of the library


class Upkeep(QObject):
    """Asks from time to time what is due; waits while a job is running."""

    def __init__(self, session: Session, first_after_ms: int = FIRST_AFTER_MS) -> None:
        super().__init__(session)
        self._session = session
        self._timer = QTimer(self, singleShot=True, interval=first_after_ms)
        self._timer.timeout.connect(self._on_time)
        self._tidying: CancelToken | None = None
        session.indexing_ended.connect(self._on_indexing_ended)
        session.jobs.started.connect(self._on_work)
        session.edited.connect(self._on_work)
        self._timer.start()

    @Slot()
    def _on_time(self) -> None:
        self._timer.start(EVERY_MS)
        if not self._session.jobs.running:
            self._session.fetch(_grouping_due, self._on_grouping_due)
            self._session.preview(_back_up, _nothing_to_show)
            self._tidying = self._session.preview(tidy_library, _given_back)

    @Slot(str)
    def _on_indexing_ended(self, _outcome: str) -> None:
        self._timer.start(min(FIRST_AFTER_MS, self._timer.interval()))

    @Slot()
    def _on_work(self) -> None:
        """Tidying can wait."""
        if self._tidying is not None:
            self._tidying.cancel()

    def _on_grouping_due(self, due: bool) -> None:
        if due:
            self._session.start_quietly(_regroup)


def _back_up(library: Library, _token: CancelToken) -> Backup | None:
    return back_up_when_due(library)


def _nothing_to_show(_made: Backup | None) -> None:
    """Nobody has asked: the settings list it."""


def _given_back(_pages: int) -> None:
    """Nobody has asked."""


def _grouping_due(library: Library) -> bool:
    from faceorg.library.recognition.groupings import GROUPING_DUE

    return bool(library.settings.get(GROUPING_DUE))


def _regroup(library: Library, token: CancelToken) -> Iterator[Progress]:
    """Group anew; what it imports is heavy and waits for its thread."""
    from faceorg.engine.regroup import regroup

    return regroup(library, token)
