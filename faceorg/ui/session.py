"""The one object that views talk to: reads, edits, undo, and the indexing job of this window.

`Session` lives in the GUI thread. Edits run one after another in a thread of their own, slow reads
in another; results come back to the GUI thread, in order.
"""

from __future__ import annotations

import os
import time
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import wait as wait_for
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from faceorg.domain.errors import EditRefusedError, EnvironmentFaultError, RefusalCode
from faceorg.ui.jobs import Job
from faceorg.ui.messages import edit_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from faceorg.domain.changes import Changes
    from faceorg.domain.people import Person
    from faceorg.engine.jobs import CancelToken, Progress
    from faceorg.library.journal import JournalEntry
    from faceorg.library.library import Library

    Indexer = Callable[[Library, list[bytes], CancelToken], Iterator[Progress]]

T = TypeVar("T")
QUIT_TIMEOUT_S = 10.0
_PEOPLE_DELAY_MS = 100


class Session(QObject):
    """What a window knows and can do.

    Attributes:
        library: for quick reads.
        people: all named people, most photos first; `people_changed` tells of a new list.
        changed: `Changes` of an edit or a job, after they are in the library.
        edited: the `JournalEntry` of an edit, an undo or a redo, and the sentence for the toast.
        refused: an `EditRefusedError` that whoever asked has not dealt with.
        failed: an `EnvironmentFaultError`, or any other exception, which is a bug.
        progress: a `Progress` of the indexing job.
        indexing_started, indexing_ended: the latter with "finished", "cancelled" or "failed".
        paused_changed: whether indexing waits now.
    """

    changed = Signal(object)
    edited = Signal(object, str)
    refused = Signal(object)
    failed = Signal(object)
    progress = Signal(object)
    indexing_started = Signal()
    indexing_ended = Signal(str)
    paused_changed = Signal(bool)
    people_changed = Signal()
    _done = Signal(object)

    def __init__(
        self, library: Library, parent: QObject | None = None, *, indexer: Indexer | None = None
    ) -> None:
        super().__init__(parent)
        self.library = library
        self.people: list[Person] = []
        self._indexer = indexer or _index_folders
        self._job: Job | None = None
        self._ended_job: Job | None = None
        self._last_progress: Progress | None = None
        self._waiting: list[bytes] = []
        self._asked = True
        self._closed = False
        self._pending: set[Future[_Delivery | _EditResult]] = set()
        # Python's own threads: see thumbnails.py.
        self._editor = ThreadPoolExecutor(1, thread_name_prefix="edits")
        self._reader = ThreadPoolExecutor(1, thread_name_prefix="reads")
        self._done.connect(self._on_done, Qt.ConnectionType.QueuedConnection)
        self._people_timer = QTimer(self, singleShot=True, interval=_PEOPLE_DELAY_MS)
        self._people_timer.timeout.connect(self.reload_people)

    # reads -------------------------------------------------------------------------------

    def fetch(self, read: Callable[[Library], T], deliver: Callable[[T], None]) -> None:
        """Read in another thread and hand the result to `deliver` in the GUI thread.

        Nothing is delivered to a widget that is gone by then, or after `close`.
        """
        self._submit(self._reader, lambda: _Delivery(deliver, read(self.library)), None)

    @Slot()
    def reload_people(self) -> None:
        """Read the list of people again."""
        self.fetch(lambda library: library.people.all(), self._on_people)

    def person_named(self, name: str) -> list[Person]:
        """Return the known people with exactly this name."""
        return [person for person in self.people if person.name == name]

    # edits -------------------------------------------------------------------------------

    def run_edit(
        self,
        edit: Callable[[Library], Changes],
        done: str | None = None,
        *,
        on_done: Callable[[Changes], None] | None = None,
        on_refused: Callable[[EditRefusedError], bool] | None = None,
    ) -> None:
        """Do an edit in the edit thread.

        Args:
            edit: one call of `engine.edits`.
            done: the sentence for the toast; None takes the journal's.
            on_done: called in the GUI thread after `changed` was sent.
            on_refused: called in the GUI thread; returns whether the refusal is dealt with.
        """

        def work() -> _EditResult:
            changes = edit(self.library)
            return _EditResult(changes, _latest(self.library, changes), done, on_done)

        self._submit(self._editor, work, on_refused)

    def undo(self) -> None:
        """Take back the latest edit."""
        self._turn("undo", RefusalCode.NOTHING_TO_UNDO)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._turn("redo", RefusalCode.NOTHING_TO_REDO)

    def _turn(self, which: str, nothing: RefusalCode) -> None:
        def work() -> _EditResult:
            from faceorg.engine import edits

            turned = edits.undo(self.library) if which == "undo" else edits.redo(self.library)
            if turned is None:
                raise EditRefusedError(nothing)
            entry, changes = turned
            word = "Taken back" if entry.undone else "Done again"
            sentence = f"{word}: {edit_text(entry.verb, entry.summary)}"
            return _EditResult(changes, entry, sentence, None)

        self._submit(self._editor, work, None)

    # indexing ----------------------------------------------------------------------------

    @property
    def indexing(self) -> bool:
        """Whether this window's job is running."""
        return self._job is not None

    @property
    def paused(self) -> bool:
        """Whether this window's job was told to wait."""
        return self._job is not None and self._job.token.paused

    @property
    def last_progress(self) -> Progress | None:
        """The latest step of the job that is running or ran last."""
        return self._last_progress

    def start_indexing(self, folders: Sequence[bytes], *, asked: bool = True) -> None:
        """Read folders into the library; while a job runs they wait for its end.

        Args:
            folders: paths, bytes of the file system.
            asked: somebody asked for it; otherwise a fault of the environment, as another window
                that is indexing already, is no news and not reported.
        """
        if not folders or self._closed:
            return
        if self._job is not None:
            self._waiting += [f for f in folders if f not in self._waiting]
            return
        wanted, self._asked = list(folders), asked
        self._last_progress = None
        job = Job(lambda token: self._indexer(self.library, wanted, token))
        job.progressed.connect(self._on_progressed)
        job.finished.connect(self._on_job_finished)
        job.failed.connect(self._on_job_failed)
        job.cancelled.connect(self._on_job_cancelled)
        self._job = job
        job.start()
        self.indexing_started.emit()

    def resume_indexing(self) -> None:
        """Look for what is new in the folders known, and go on where a run was stopped.

        Folders that are not there now, on a drive that is not connected, are left alone.
        """
        self.fetch(_present_folders, self._on_present_folders)

    @Slot(object)
    def _on_present_folders(self, folders: list[bytes]) -> None:
        if self._job is None:
            self.start_indexing(folders, asked=False)

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

    def close(self, timeout_s: float = QUIT_TIMEOUT_S) -> bool:
        """Stop the job and all threads, and wait for them at most `timeout_s`.

        Returns:
            Whether everything has ended, so that the library can be closed.
        """
        self._closed = True
        self._people_timer.stop()
        until = time.monotonic() + timeout_s
        if self._job is not None:
            self._job.cancel()
        self._reader.shutdown(wait=False, cancel_futures=True)
        self._editor.shutdown(wait=False)
        ended = self._job is None or self._job.wait(timeout_s)
        # `wait` would wait for ever for what `shutdown` has cancelled.
        going_on = [future for future in self._pending if not future.cancelled()]
        _, unfinished = wait_for(going_on, max(0.0, until - time.monotonic()))
        if not unfinished:
            self._reader.shutdown(wait=True)
            self._editor.shutdown(wait=True)
        return ended and not unfinished

    # results, all in the GUI thread ------------------------------------------------------

    def _submit(
        self,
        pool: ThreadPoolExecutor,
        work: Callable[[], _Delivery | _EditResult],
        on_refused: Callable[[EditRefusedError], bool] | None,
    ) -> None:
        if self._closed:
            return
        future = pool.submit(work)
        self._pending.add(future)
        future.add_done_callback(lambda done: self._done.emit(_Report(done, on_refused)))

    @Slot(object)
    def _on_done(self, report: _Report) -> None:
        self._pending.discard(report.future)
        if self._closed or report.future.cancelled():
            return
        error = report.future.exception()
        if error is None:
            self._deliver(report.future.result())
        elif isinstance(error, EditRefusedError):
            if report.on_refused is None or not report.on_refused(error):
                self.refused.emit(error)
        else:
            self.failed.emit(error)

    def _deliver(self, result: _Delivery | _EditResult) -> None:
        if isinstance(result, _Delivery):
            receiver = getattr(result.deliver, "__self__", None)
            if not isinstance(receiver, QObject) or shiboken6.isValid(receiver):
                result.deliver(result.value)
            return
        self._announce(result.changes)
        if result.entry is not None:
            sentence = result.sentence or edit_text(result.entry.verb, result.entry.summary)
            self.edited.emit(result.entry, sentence)
        if result.on_done is not None:
            result.on_done(result.changes)

    def _announce(self, changes: Changes) -> None:
        if not changes:
            return
        if changes.person_ids or changes.face_ids or changes.people_regrouped:
            self._people_timer.start()
        self.changed.emit(changes)

    @Slot(object)
    def _on_people(self, people: list[Person]) -> None:
        self.people = people
        self.people_changed.emit()

    @Slot(object)
    def _on_progressed(self, step: Progress) -> None:
        self._last_progress = step
        self.progress.emit(step)
        self._announce(step.changes)

    @Slot(object)
    def _on_job_finished(self, _last: Progress | None) -> None:
        self._end_job("finished")

    @Slot(object)
    def _on_job_failed(self, error: Exception) -> None:
        self._end_job("failed")
        if self._asked or not isinstance(error, EnvironmentFaultError):
            self.failed.emit(error)

    @Slot()
    def _on_job_cancelled(self) -> None:
        self._end_job("cancelled")

    def _end_job(self, outcome: str) -> None:
        self._ended_job, self._job = self._job, None  # it is still telling of its end
        self.indexing_ended.emit(outcome)
        waiting, self._waiting = self._waiting, []
        if outcome != "cancelled":
            self.start_indexing(waiting)


@dataclass(frozen=True, slots=True)
class _Delivery:
    deliver: Callable[[Any], None]
    value: Any


@dataclass(frozen=True, slots=True)
class _EditResult:
    changes: Changes
    entry: JournalEntry | None
    sentence: str | None
    on_done: Callable[[Changes], None] | None


@dataclass(frozen=True, slots=True)
class _Report:
    future: Future[_Delivery | _EditResult]
    on_refused: Callable[[EditRefusedError], bool] | None


def _latest(library: Library, changes: Changes) -> JournalEntry | None:
    """Return the journal's row of an edit that has just been done, if it changed anything."""
    return next((e for e in library.journal.history(10) if e.edit_id == changes.edit_id), None)


def _present_folders(library: Library) -> list[bytes]:
    return [folder for folder in library.photos.folders() if os.path.isdir(folder)]  # noqa: PTH112


def _index_folders(
    library: Library, folders: list[bytes], token: CancelToken
) -> Iterator[Progress]:
    """The real indexing job; what it imports is heavy and waits for its thread."""
    from faceorg.engine.index import index_folders

    return index_folders(library, folders, token)
