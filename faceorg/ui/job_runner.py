"""Runs the long jobs of one window, one at a time; lives in the GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from faceorg.domain.errors import EnvironmentFaultError
from faceorg.engine.jobs import Stage
from faceorg.ui.jobs import Job

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.engine.jobs import Progress
    from faceorg.ui.jobs import JobFactory

QUIET_MS = 1500  # what takes no longer would only flicker
INDEXING = (Stage.READING_FOLDERS, Stage.FINDING_FACES, Stage.GROUPING)


class JobRunner(QObject):
    """Starts, pauses and stops a job, and tells how it goes.

    Attributes:
        begun: a job has begun; whether somebody asked for it.
        started: a job is to be shown: at once, or when a quiet one takes longer.
        progressed: a `Progress` of it.
        ended: with "finished", "cancelled" or "failed".
        failed: what stopped it, after `ended`; a fault of the environment only where somebody had
            asked for the job.
        paused_changed: whether it waits now.
        last_progress: the latest step of the job that is running or ran last, or None.
        stages: what that job goes through, in order.
        shown: whether that job is or was to be shown.
    """

    begun = Signal(bool)
    started = Signal()
    progressed = Signal(object)
    ended = Signal(str)
    failed = Signal(object)
    paused_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._ended_job: Job | None = None
        self._asked = True
        self.last_progress: Progress | None = None
        self.stages: Sequence[Stage] = INDEXING
        self.shown = False
        self._quiet_timer = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet_timer.timeout.connect(self._show)

    @property
    def running(self) -> bool:
        """Whether there is a job."""
        return self._job is not None

    @property
    def paused(self) -> bool:
        """Whether the job was told to wait."""
        return self._job is not None and self._job.token.paused

    def start(
        self, factory: JobFactory, stages: Sequence[Stage], *, asked: bool, quiet: bool = False
    ) -> bool:
        """Start a job; return False where another one is running.

        Args:
            factory: makes the generator; called in the job's thread.
            stages: what it goes through, in order.
            asked: somebody asked for it; otherwise a fault of the environment, as another window
                that is indexing already, is no news and not reported.
            quiet: show it only if it takes long.
        """
        if self._job is not None:
            return False
        self._asked, self.stages, self.last_progress = asked, tuple(stages), None
        job = Job(factory)
        job.progressed.connect(self._on_progressed)
        job.finished.connect(self._on_finished)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._on_cancelled)
        self._job, self.shown = job, False
        job.start()
        self.begun.emit(asked)
        if quiet:
            self._quiet_timer.start()
        else:
            self._show()
        return True

    def pause(self) -> None:
        """Let the job wait."""
        if self._job is not None:
            self._job.token.pause()
            self.paused_changed.emit(True)  # noqa: FBT003 - a signal's argument

    def resume(self) -> None:
        """Let the job go on."""
        if self._job is not None:
            self._job.token.resume()
            self.paused_changed.emit(False)  # noqa: FBT003 - a signal's argument

    def stop(self) -> None:
        """Stop the job; what it has committed stays."""
        if self._job is not None:
            self._job.cancel()

    def wait(self, timeout_s: float) -> bool:
        """Block until the job's thread has ended or the time is over; return whether it has."""
        return self._job is None or self._job.wait(timeout_s)

    @Slot()
    def _show(self) -> None:
        self.shown = True
        self.started.emit()

    @Slot(object)
    def _on_progressed(self, step: Progress) -> None:
        self.last_progress = step
        self.progressed.emit(step)

    @Slot(object)
    def _on_finished(self, _last: Progress | None) -> None:
        self._end("finished")

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        told = self._asked or not isinstance(error, EnvironmentFaultError)
        self._end("failed")
        if told:
            self.failed.emit(error)

    @Slot()
    def _on_cancelled(self) -> None:
        self._end("cancelled")

    def _end(self, outcome: str) -> None:
        self._quiet_timer.stop()
        self._ended_job, self._job = self._job, None  # it is still telling of its end
        self.ended.emit(outcome)
