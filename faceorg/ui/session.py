"""The one object that views talk to: reads, edits, undo, and the long jobs of this window.

`Session` lives in the GUI thread. Edits run one after another in a thread of their own, reads in
another, and what takes longer, as questions and previews of a grouping, in a third and a fourth;
results come back to the GUI thread, those of each thread in order.
"""

from __future__ import annotations

import time
from functools import cached_property, partial
from typing import TYPE_CHECKING, Literal, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from faceorg.domain.changes import Changes
from faceorg.domain.errors import EditRefusedError
from faceorg.domain.people import name_key
from faceorg.engine.jobs import CancelToken
from faceorg.ui.edit_results import EditResult, done_edit, redone, undone, undone_to
from faceorg.ui.job_runner import INDEXING, JobRunner
from faceorg.ui.models.known_people import KnownPeople, PeopleReader
from faceorg.ui.others import Others
from faceorg.ui.reopening import Reopening
from faceorg.ui.texts.messages import edit_text
from faceorg.ui.workers import Workers, is_there

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from faceorg.domain.ids import EditId, PersonId
    from faceorg.domain.people import Person
    from faceorg.engine.jobs import Progress, Stage
    from faceorg.library.library import Library
    from faceorg.ui.models.albums import AlbumList
    from faceorg.ui.reopening import ClosedWork
    from faceorg.ui.watching import Watching

    Indexer = Callable[[Library, list[bytes], CancelToken], Iterator[Progress]]
    Work = Callable[[Library, CancelToken], Iterator[Progress]]
    Refused = Callable[[EditRefusedError], bool]

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
        told: a sentence about something that was done and can't be undone.
        failed: an `EnvironmentFaultError`, or any other exception, which is a bug.
        jobs: the long job of this window: indexing, or reading faces anew with another model.
        turned: how many edits the one that `edited` told of last has taken back or done again.
        watching, others: follow the folders and what other processes change, once started.
        progress: a `Progress` of it.
        indexing_started, indexing_ended: a job has begun, or ended "finished", "cancelled" or
            "failed"; neither is sent of a short one that nobody asked for.
        paused_changed: whether it waits now.
        forget_wanted: a `ForgetTarget` is to be forgotten (see `ui.forgetting`).
        at_close: called by `close` when all else has ended; return whether they have, too.
        reopen_wanted: the window has to close; `reopening` says what is done then.
    """

    changed = Signal(object)
    edited = Signal(object, str)
    refused = Signal(object)
    told = Signal(str)
    failed = Signal(object)
    progress = Signal(object)
    indexing_started = Signal()
    indexing_ended = Signal(str)
    paused_changed = Signal(bool)
    people_changed = Signal()
    reopen_wanted = Signal()
    forget_wanted = Signal(object)

    def __init__(
        self, library: Library, parent: QObject | None = None, *, indexer: Indexer | None = None
    ) -> None:
        super().__init__(parent)
        self.library = library
        self.people = KnownPeople()
        self._people_reader = PeopleReader()
        self._changed_people: frozenset[PersonId] | None = None  # None: anybody
        self.jobs = JobRunner(self)
        self._workers = Workers(self)
        self._indexer = indexer or _index_folders
        self._waiting: list[bytes] = []
        self.reopening: Reopening | None = None
        self.at_close: list[Callable[[], bool]] = []
        self._interrupted, self.turned = False, 1
        self.others = Others(self, self._on_changed_elsewhere)
        self._closed = False
        self._connect_jobs()
        self._people_timer = QTimer(self, singleShot=True, interval=_PEOPLE_DELAY_MS)
        self._people_timer.timeout.connect(self._reread_people)

    @cached_property
    def watching(self) -> Watching:
        """Follows the folders; made when it is first needed, with the first job at the latest."""
        from faceorg.ui.watching import Watching

        return Watching(self)

    @cached_property
    def albums(self) -> AlbumList:
        """The albums, kept up to date from when they are first needed."""
        from faceorg.ui.models.albums import AlbumList

        made = AlbumList(self)
        made.read()
        return made

    def _follow_jobs(self) -> None:
        """Have `watching` made before a job begins: it goes by how jobs end."""
        _ = self.watching

    def _connect_jobs(self) -> None:
        self.jobs.started.connect(self.indexing_started)
        self.jobs.progressed.connect(self._on_progressed)
        self.jobs.ended.connect(self._on_job_ended)
        self.jobs.failed.connect(self.failed)
        self.jobs.paused_changed.connect(self.paused_changed)

    # reads -------------------------------------------------------------------------------

    def fetch(
        self,
        read: Callable[[Library], T],
        deliver: Callable[[T], None],
        *,
        on_refused: Refused | None = None,
        kind: Literal["reads", "photos", "questions"] = "reads",
    ) -> None:
        """Read in another thread and hand the result to `deliver` in the GUI thread.

        Nothing is delivered to a widget that is gone by then, or after `close`. What keeps other
        reads waiting, pages among them, is of a `kind` of its own.
        """
        failed = partial(self._on_error, on_refused, None)
        self._workers.submit(kind, lambda: read(self.library), deliver, failed)

    def preview(
        self,
        think: Callable[[Library, CancelToken], T],
        deliver: Callable[[T], None],
        *,
        on_failed: Callable[[Exception], None] | None = None,
    ) -> CancelToken:
        """Work out in a thread of its own what something would change; see `fetch`.

        Args:
            think: may take long, and asks the token.
            deliver: gets the result, unless it was cancelled.
            on_failed: called in the GUI thread, before `failed` is sent.

        Returns:
            Stops it; nothing is delivered then.
        """
        token = CancelToken()

        def work() -> T:
            token.checkpoint()
            return think(self.library, token)

        failed = partial(self._on_error, None, on_failed)
        self._workers.submit("previews", work, deliver, failed, token)
        return token

    @Slot()
    def reload_people(self) -> None:
        """Read the list of people again."""
        self._changed_people = None
        self._reread_people()

    @Slot()
    def _reread_people(self) -> None:
        changed, self._changed_people = self._changed_people, frozenset()
        self.fetch(lambda library: self._people_reader.read(library, changed), self._on_people)

    def person_named(self, name: str) -> list[Person]:
        """Return the known people with exactly this name."""
        return [person for person in self.people.called(name_key(name)) if person.name == name]

    # edits -------------------------------------------------------------------------------

    def run_edit(
        self,
        edit: Callable[[Library], Changes],
        done: str | None = None,
        *,
        on_done: Callable[[Changes], None] | None = None,
        on_refused: Refused | None = None,
    ) -> None:
        """Do an edit in the edit thread.

        Args:
            edit: one call of `engine.edits`.
            done: the sentence for the toast; None takes the journal's.
            on_done: called in the GUI thread after `changed` was sent.
            on_refused: called in the GUI thread; returns whether the refusal is dealt with.
        """
        self._edit(lambda: done_edit(self.library, edit, done, on_done), on_refused)

    def undo(self) -> None:
        """Take back the latest edit."""
        self._edit(lambda: undone(self.library), None)

    def redo(self, number: int = 1) -> None:
        """Do again what was taken back last, and so many edits of it."""
        self._edit(lambda: redone(self.library, number), None)

    def undo_to(self, edit_id: EditId) -> None:
        """Take back everything down to this edit, and this one too."""
        self._edit(lambda: undone_to(self.library, edit_id), None)

    # jobs --------------------------------------------------------------------------------

    @property
    def indexing(self) -> bool:
        """Whether a job of this window is running, but for short ones that nobody asked for."""
        return self.jobs.running and self.jobs.shown

    @property
    def paused(self) -> bool:
        """Whether the job was told to wait."""
        return self.jobs.paused

    @property
    def last_progress(self) -> Progress | None:
        """The latest step of the job that is running or ran last."""
        return self.jobs.last_progress

    def start_job(
        self, work: Work, stages: Sequence[Stage] = INDEXING, *, asked: bool = True
    ) -> bool:
        """Start a long job; return False where one is running already.

        Args:
            work: makes the generator of `Progress`, in the job's thread.
            stages: what it goes through, in order.
            asked: see `JobRunner.start`.
        """
        if self._closed:
            return False
        self._follow_jobs()
        return self.jobs.start(lambda token: work(self.library, token), stages, asked=asked)

    def start_quietly(self, work: Work) -> bool:
        """Start a job that nobody asked for, shown only if it takes long; see `start_job`."""
        return not self._closed and self.jobs.start(
            partial(work, self.library), INDEXING, asked=False, quiet=True
        )

    def start_indexing(self, folders: Sequence[bytes], *, asked: bool = True) -> None:
        """Read folders into the library; while a job runs they wait for its end.

        Args:
            folders: paths, bytes of the file system.
            asked: see `JobRunner.start`.
        """
        wanted = list(folders)
        if not wanted or self._closed:
            return
        if not self.start_job(lambda lib, token: self._indexer(lib, wanted, token), asked=asked):
            self._waiting += [f for f in folders if f not in self._waiting]

    def resume_indexing(self) -> None:
        """Look for what is new in all folders, and go on where a run was stopped."""
        self.watching.walk()

    def pause(self) -> None:
        """Let the job wait."""
        self.jobs.pause()

    def resume(self) -> None:
        """Let the job go on."""
        self.jobs.resume()

    def interrupt(self) -> None:
        """Stop an indexing job; folders that wait for its end are kept for the next one."""
        self._interrupted = True
        self.jobs.stop()

    def stop(self) -> None:
        """Stop the job; what it has committed stays."""
        self.jobs.stop()

    def reopen_after(self, work: ClosedWork, sentence: str) -> None:
        """Close the window and the library, do something with its folder, and open both again.

        Args:
            work: called in a thread with the folder and the key it was open with; what it raises
                is shown. A `Key` that it returns opens the library afterwards.
            sentence: what is being done, shown meanwhile.
        """
        self.reopening = Reopening(work, sentence)
        QTimer.singleShot(0, self.reopen_wanted.emit)

    def close(self, timeout_s: float = QUIT_TIMEOUT_S) -> bool:
        """Stop the job and all threads, and wait for them at most `timeout_s`.

        Returns:
            Whether everything has ended, so that the library can be closed.
        """
        self._closed = True
        self._people_timer.stop()
        self.others.stop()
        until = time.monotonic() + timeout_s
        self.jobs.stop()
        done = self._workers.close(until)
        if "watching" in self.__dict__:
            done = self.watching.stop(max(0.1, until - time.monotonic())) and done
        done = self.jobs.wait(max(0.0, until - time.monotonic())) and done
        for end in self.at_close:
            done = end() and done
        return done

    # results, all in the GUI thread ------------------------------------------------------

    def _edit(self, work: Callable[[], EditResult], on_refused: Refused | None) -> None:
        failed = partial(self._on_error, on_refused, None)
        self._workers.submit("edits", work, self._on_edit_done, failed)

    def _on_error(
        self,
        on_refused: Refused | None,
        on_failed: Callable[[Exception], None] | None,
        error: Exception,
    ) -> None:
        if on_failed is not None and is_there(on_failed):
            on_failed(error)
        if not isinstance(error, EditRefusedError):
            self.failed.emit(error)
        elif on_refused is None or not on_refused(error):
            self.refused.emit(error)

    @Slot(object)
    def _on_edit_done(self, result: EditResult) -> None:
        self._announce(result.changes)
        if result.entry is not None:
            sentence = result.sentence or edit_text(result.entry.verb, result.entry.summary)
            self.turned = result.number
            self.edited.emit(result.entry, sentence)
        if result.on_done is not None:
            result.on_done(result.changes)

    def _announce(self, changes: Changes) -> None:
        if not changes:
            return
        if changes.person_ids or changes.face_ids or changes.people_regrouped:
            told = changes.edit_id is not None and not changes.people_regrouped
            if told and self._changed_people is not None:
                self._changed_people |= changes.person_ids
            else:
                self._changed_people = None
            self._people_timer.start()
        self.changed.emit(changes)

    def _on_changed_elsewhere(self) -> None:
        self.watching.reload()
        self._announce(Changes(people_regrouped=True, elsewhere=True))

    @Slot(object)
    def _on_people(self, people: KnownPeople) -> None:
        self.people = people
        self.people_changed.emit()

    @Slot(object)
    def _on_progressed(self, step: Progress) -> None:
        if self.jobs.shown:
            self.progress.emit(step)
        self._announce(step.changes)

    @Slot(str)
    def _on_job_ended(self, outcome: str) -> None:
        if self.jobs.shown:
            self.indexing_ended.emit(outcome)
        interrupted, self._interrupted = self._interrupted, False
        if interrupted and outcome == "cancelled":
            return
        waiting, self._waiting = self._waiting, []
        if outcome != "cancelled":
            self.start_indexing(waiting)


def _index_folders(
    library: Library, folders: list[bytes], token: CancelToken
) -> Iterator[Progress]:
    """The real indexing job; what it imports is heavy and waits for its thread."""
    from faceorg.engine.indexing.index import index_folders

    return index_folders(library, folders, token)
