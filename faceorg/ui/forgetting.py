"""Lets a window forget: what was asked waits where everybody sees it, then it is done for good.

`Forgetter` lives in the GUI thread and does its work in one of its own. A job that reads photos is
stopped for it and goes on afterwards; while another process reads photos it is tried again.
"""

from __future__ import annotations

import os
import time
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from faceorg.domain.errors import EditRefusedError, EnvironmentFaultError
from faceorg.domain.safety import ForgetKind
from faceorg.engine.safety import forgetting
from faceorg.ui.job_runner import INDEXING
from faceorg.ui.texts.forgetting_text import done_text, keep_text, waiting_text
from faceorg.ui.texts.messages import fault_parts
from faceorg.ui.texts.sidecars_text import forgotten_beside_text
from faceorg.ui.texts.translation import marked, sentences_text, tr
from faceorg.ui.workers import Workers

if TYPE_CHECKING:
    from faceorg.domain.changes import Changes
    from faceorg.domain.safety import ForgetTarget, Forgetting
    from faceorg.library.library import Library
    from faceorg.ui.session import Session

_TICK_MS = 1000
_AGAIN_S = 5.0  # after a fault
_CLOSE_S = 30.0
_DISK_TEXT = marked("What was forgotten is being removed from the disk.")


class Forgetter(QObject):
    """What waits to be forgotten in a window's library.

    Attributes:
        waiting: what can still be taken back, the last one asked for at the end.
        delay_s: how long something can be taken back.
        changed: `text` or `keep` is another one.
        done: a sentence; something is forgotten for good.
    """

    changed = Signal()
    done = Signal(str)

    def __init__(
        self,
        session: Session,
        parent: QObject | None = None,
        *,
        delay_s: float = forgetting.DELAY_S,
    ) -> None:
        super().__init__(parent)
        self.waiting: list[Forgetting] = []
        self._session = session
        self.delay_s = delay_s
        self._workers = Workers(self)
        self._half_done = False  # rows are gone, bytes may be there
        self._running = False
        self._interrupted = False
        self._newest = False  # nothing was edited since the last was asked for
        self._fault: EnvironmentFaultError | None = None
        self._again_at = 0.0
        self._closed: bool | None = None
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self._on_tick)
        session.forget_wanted.connect(self.ask)
        session.jobs.ended.connect(self._on_job_ended)
        session.edited.connect(self._on_edited)
        session.at_close.append(self.close)

    @property
    def text(self) -> str:
        """What is to be said now; "" where nothing waits."""
        if self._running:
            return tr(_DISK_TEXT)
        if not self.waiting:
            return f"{tr(_DISK_TEXT)} {self._trouble()}".strip() if self._half_done else ""
        last = self.waiting[-1]
        text = waiting_text(last, self._seconds(last))
        more = len(self.waiting) - 1
        others = tr("And %Ln more.||And %Ln more.", "", more) if more else ""
        return sentences_text([text, others, self._trouble()])

    @property
    def keep(self) -> str:
        """What stands on the button that takes it back; "" where that is too late."""
        return keep_text(self.waiting[-1]) if self.waiting and not self._running else ""

    @Slot()
    def start(self) -> None:
        """Look for what an earlier window or a command has left."""
        self._read()

    @Slot(object)
    def ask(self, target: ForgetTarget) -> None:
        """Have something forgotten when its time has come."""

        def work() -> list[Forgetting]:
            forgetting.ask(self._session.library, target, self.delay_s)
            return forgetting.pending(self._session.library)

        self._newest = True
        self._workers.submit("edits", work, self._on_waiting, self._on_failed)

    @Slot()
    def take_back(self) -> None:
        """Keep what was asked for last."""
        if not self.keep:
            return
        number = self.waiting[-1].forgetting_id

        def work() -> list[Forgetting]:
            forgetting.cancel(self._session.library, number)
            return forgetting.pending(self._session.library)

        self._workers.submit("edits", work, self._on_waiting, self._on_failed)

    @property
    def newest(self) -> bool:
        """Whether that was the last thing done, so that Ctrl+Z takes it back."""
        return self._newest and bool(self.keep)

    def take_back_newest(self) -> bool:
        """Keep what was asked for last, if that was the last thing done; else return False."""
        if not self.newest:
            return False
        self.take_back()
        return True

    def close(self) -> bool:
        """Forget all that was asked, and wait for it a while; the next start goes on from there.

        It gets more time than the rest: it was promised.

        Returns:
            Whether nothing is going on any more.
        """
        if self._closed is None:
            self._timer.stop()
            if self.waiting or self._half_done:
                work = partial(_forget_all, self._session.library)
                self._workers.submit("edits", work, lambda _: None, lambda _: None)
            self._closed = self._workers.close(time.monotonic() + _CLOSE_S)
        return self._closed

    # in the GUI thread -------------------------------------------------------------------

    def _read(self) -> None:
        def work() -> tuple[list[Forgetting], bool]:
            library = self._session.library
            return forgetting.pending(library), forgetting.unfinished(library)

        self._workers.submit("reads", work, self._on_read, self._on_failed)

    @Slot(object)
    def _on_read(self, found: tuple[list[Forgetting], bool]) -> None:
        waiting, self._half_done = found
        self._on_waiting(waiting)

    @Slot(object)
    def _on_waiting(self, waiting: list[Forgetting]) -> None:
        self.waiting = waiting
        if waiting or self._half_done:
            self._timer.start()
            self._on_tick()
        else:
            self._timer.stop()
            self._fault = None
            self._go_on()
        self.changed.emit()

    @Slot()
    def _on_tick(self) -> None:
        due = self._half_done or any(self._seconds(one) <= 0 for one in self.waiting)
        if due and not self._running and time.monotonic() >= self._again_at:
            jobs = self._session.jobs
            if not jobs.running:
                self._forget()
            elif tuple(jobs.stages) == tuple(INDEXING):
                self._interrupted = True
                self._session.interrupt()
        self.changed.emit()

    @Slot(str)
    def _on_job_ended(self, _outcome: str) -> None:
        if self.waiting or self._half_done:
            self._on_tick()

    def _forget(self) -> None:
        self._running = True
        due = [one for one in self.waiting if self._seconds(one) <= 0]

        def work() -> tuple[Changes, str]:
            from faceorg.engine.sidecars.reports import Report

            told = Report()
            changes = forgetting.forget_due(self._session.library, sidecars=told)
            return changes, forgotten_beside_text(len(told.problems), len(told.left))

        done = partial(self._on_forgotten, due)
        self._workers.submit("edits", work, done, self._on_failed)

    def _on_forgotten(self, due: list[Forgetting], found: tuple[Changes, str]) -> None:
        changes, beside = found
        self._running, self._half_done, self._fault = False, False, None
        self._session.changed.emit(changes)
        self._session.reload_people()
        for one in due[-1:]:
            done = done_text(one.target, one.name)
            self.done.emit(f"{done}. {beside}" if beside else done)
        if any(one.target.kind is ForgetKind.EVERYTHING for one in due):
            self._session.reopen_after(lambda _folder, _key: None, tr("FaceOrg begins anew."))
            return
        self._read()

    def _on_failed(self, error: Exception) -> None:
        self._running = False
        if isinstance(error, EditRefusedError):
            self._session.refused.emit(error)
        elif isinstance(error, EnvironmentFaultError):
            self._fault, self._again_at = error, time.monotonic() + _AGAIN_S
            self._read()
        else:
            self._session.failed.emit(error)
        self.changed.emit()

    @Slot(object, str)
    def _on_edited(self, _entry: object, _sentence: str) -> None:
        self._newest = False
        self.changed.emit()

    def _go_on(self) -> None:
        """Let the job go on that was stopped."""
        if self._interrupted:
            self._interrupted = False
            self._session.fetch(_present_folders, self._on_present_folders)

    @Slot(object)
    def _on_present_folders(self, folders: list[bytes]) -> None:
        if not self._session.jobs.running:
            self._session.start_indexing(folders, asked=False)

    def _seconds(self, one: Forgetting) -> float:
        return (one.due_at - datetime.now(UTC)).total_seconds()

    def _trouble(self) -> str:
        """Say what it waits for."""
        return sentences_text(fault_parts(self._fault)) if self._fault is not None else ""


def _present_folders(library: Library) -> list[bytes]:
    return [folder for folder in library.photos.folders() if os.path.isdir(folder)]  # noqa: PTH112


def _forget_all(library: Library) -> None:
    """Forget all that was asked; a job that is being stopped still holds the library a while."""
    until = time.monotonic() + _CLOSE_S
    while True:
        try:
            forgetting.forget_due(library, also_waiting=True)
        except EnvironmentFaultError:
            if time.monotonic() > until:
                return
            time.sleep(0.2)
        else:
            return
