"""Runs an engine job in a thread of its own and tells the GUI thread how it goes.

The job is a generator of `Progress`. Its steps are collected in the worker and handed over by a
timer of the GUI thread, at most ten times a second and without losing a change. The thread is a
`QThread` whose `run` stays in Python for the whole job, so that the library's connection, which
belongs to the thread, is opened once.
"""

from __future__ import annotations

import dataclasses
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, QTimer, Signal, Slot

from faceorg.domain.errors import CancelledError
from faceorg.engine.jobs import CancelToken, Progress

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    JobFactory = Callable[[CancelToken], Iterator[Progress]]

INTERVAL_MS = 100


class Job(QObject):
    """One run of an engine job; lives in the GUI thread and is used once.

    Attributes:
        progressed: a `Progress`, at most ten times a second, all changes included.
        finished: the job came to its end; with its last `Progress`, or None.
        failed: the job raised this exception.
        cancelled: the job was stopped.

    Exactly one of the last three is emitted, after the last `progressed`. Whoever makes a job keeps
    it until then; it has no parent, and `deleteLater` is not for it (tried: it is freed twice).
    """

    progressed = Signal(object)
    finished = Signal(object)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self, factory: JobFactory) -> None:
        super().__init__()
        self.token = CancelToken()
        self._last: Progress | None = None
        self._worker = _Worker(factory, self.token)
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self._hand_over)
        self._worker.finished.connect(self._on_worker_finished)

    def start(self) -> None:
        """Begin; call once."""
        self._timer.start()
        self._worker.start()

    def cancel(self) -> None:
        """Ask the job to stop; `cancelled` follows when it has."""
        self.token.cancel()

    def wait(self, timeout_s: float) -> bool:
        """Block until the thread has ended, or the time is over; return whether it has ended."""
        return self._worker.wait(round(timeout_s * 1000))

    @Slot()
    def _hand_over(self) -> None:
        step = self._worker.take()
        if step is not None:
            self._last = step
            self.progressed.emit(step)

    @Slot()
    def _on_worker_finished(self) -> None:
        self._timer.stop()
        self._worker.wait()  # "finished" comes a moment before the thread has ended
        self._hand_over()
        error = self._worker.error
        if error is None:
            self.finished.emit(self._last)
        elif isinstance(error, CancelledError):
            self.cancelled.emit()
        else:
            self.failed.emit(error)


class _Worker(QThread):
    """The thread; what it found is read by the GUI thread through `take` and `error`."""

    def __init__(self, factory: JobFactory, token: CancelToken) -> None:
        super().__init__()
        self.error: Exception | None = None
        self._factory = factory
        self._token = token
        self._lock = threading.Lock()
        self._step: Progress | None = None

    def run(self) -> None:
        """Run the job to its end, whatever end that is."""
        try:
            for step in self._factory(self._token):
                self._collect(step)
        except Exception as error:  # noqa: BLE001 - the place where a job's errors end
            self.error = error

    def take(self) -> Progress | None:
        """Return the latest step with all changes since the last call, or None."""
        with self._lock:
            step, self._step = self._step, None
        return step

    def _collect(self, step: Progress) -> None:
        with self._lock:
            if self._step is not None:
                step = dataclasses.replace(step, changes=self._step.changes | step.changes)
            self._step = step
