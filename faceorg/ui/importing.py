"""Looks for names of other programs for a window, and takes them over. GUI thread.

Looking is a job of its own, so that it can go on while photos are read. What only other programs
have boxes of is then looked at in a job that Activity shows, and all is written as one edit.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from faceorg.engine.importing.drawing import BoxReadings
from faceorg.engine.importing.job import Preview, look, read, replan, write
from faceorg.engine.jobs import Stage
from faceorg.ui.jobs import Job
from faceorg.ui.models.importing import found_in
from faceorg.ui.texts.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from faceorg.domain.changes import Changes
    from faceorg.engine.importing.job import Wish
    from faceorg.engine.jobs import CancelToken, Progress
    from faceorg.library.library import Library
    from faceorg.ui.models.importing import Found, NameRow
    from faceorg.ui.session import Session

    Read = Callable[[Library, Preview, BoxReadings, CancelToken], Iterator[Progress]]

STAGES = (Stage.FINDING_FACES,)
_QUIT_S = 5.0


class Importer(QObject):
    """One look, or one import, at a time.

    Attributes:
        progressed: a `Progress` of the look.
        looked: a `Found`: what there is.
        stopped: the look has failed; `Session.failed` says why.
        done: `Changes`, once names were taken over.
    """

    progressed = Signal(object)
    looked = Signal(object)
    stopped = Signal()
    done = Signal(object)

    def __init__(self, session: Session, *, read_boxes: Read | None = None) -> None:
        super().__init__(session)
        self._session = session
        self._read = read_boxes or read
        self._job: Job | None = None  # the look that somebody waits for
        self._jobs: list[Job] = []  # kept until each has told of its end
        self._over: list[Job] = []
        self._preview = Preview()
        self._wish: Wish | None = None
        self._waiting: Callable[[], bool] | None = None
        self._reading: Callable[[], None] | None = None
        session.jobs.ended.connect(self._on_ended)
        session.at_close.append(self._close)

    @property
    def looking(self) -> bool:
        """Whether a look is under way."""
        return self._job is not None

    def look(self, wish: Wish) -> None:
        """Begin to look; one that is under way is stopped."""
        self.stop()
        library, preview = self._session.library, Preview()
        self._wish, self._preview = wish, preview
        job = Job(lambda token: look(library, wish, token, preview))
        job.progressed.connect(self.progressed)
        job.finished.connect(self._on_looked)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._on_cancelled)
        self._job = job
        self._jobs.append(job)
        job.start()

    def stop(self) -> None:
        """Stop looking; nothing is told of it."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def plan_again(
        self, wish: Wish, found: Found, rows: Sequence[NameRow], deliver: Callable[[Found], None]
    ) -> CancelToken:
        """Work out what follows from other wishes; see `Session.preview`."""

        def think(library: Library, _token: CancelToken) -> Found:
            preview = replace(found.preview)
            replan(library, wish, preview)
            return found_in(library, preview, wish.people, rows)

        return self._session.preview(think, deliver)

    def take_over(self, wish: Wish, preview: Preview) -> bool:
        """Take names over, at once or after the job that runs; return whether it has begun."""
        readings = BoxReadings()
        finish = partial(self._finish, wish, preview, readings)
        if not preview.plan.drawings:
            finish()
            return True

        def begin() -> bool:
            begun = self._session.start_job(
                lambda library, token: self._read(library, preview, readings, token), STAGES
            )
            if begun:
                self._reading = finish
            return begun

        if begin():
            return True
        self._waiting = begin
        return False

    def _finish(self, wish: Wish, preview: Preview, readings: BoxReadings) -> None:
        def edit(library: Library) -> Changes:
            return write(library, wish, preview, readings)

        self._session.run_edit(edit, on_done=self.done.emit)

    @Slot(str)
    def _on_ended(self, outcome: str) -> None:
        finish, self._reading = self._reading, None
        if finish is not None and outcome == "finished":
            finish()
        elif finish is not None and outcome == "cancelled":
            self._session.told.emit(tr("Stopped. No name was taken over."))
        if self._waiting is not None and self._waiting():
            self._waiting = None

    @Slot(object)
    def _on_looked(self, _last: Progress | None) -> None:
        if self._is_wanted():
            preview = self._preview
            self._session.fetch(
                lambda library: found_in(library, preview), self.looked.emit, kind="questions"
            )

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if self._is_wanted():
            self.stopped.emit()
            self._session.failed.emit(error)

    @Slot()
    def _on_cancelled(self) -> None:
        self._is_wanted()

    def _is_wanted(self) -> bool:
        """Note that the look that has sent a signal has ended; return whether it is waited for."""
        ended, wanted = self.sender(), False
        if ended is self._job:
            self._job, wanted = None, True
        self._over = [job for job in self._jobs if job is ended]  # it is still telling of it
        self._jobs = [job for job in self._jobs if job is not ended]
        return wanted

    def _close(self) -> bool:
        """End; return whether all threads have ended."""
        for job in self._jobs:
            job.cancel()
        return all(job.wait(_QUIT_S) for job in self._jobs)


def importer_of(session: Session) -> Importer:
    """Return what takes names over for a session; made with the first wish."""
    return session.findChild(Importer) or Importer(session)
