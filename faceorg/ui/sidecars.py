"""Keeps sidecars in step with the library while a window is open; lives in the GUI thread.

The work is done in a thread of its own, a moment after something has changed. What is still to be
written is known by the library, so whatever ends it loses nothing.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from faceorg.domain.errors import EnvironmentFaultError
from faceorg.domain.sidecars import SidecarError, Unwritten
from faceorg.engine.jobs import CancelToken
from faceorg.library import sidecars as rows
from faceorg.library.sidecars import IN_STEP, SidecarCounts
from faceorg.ui.workers import Workers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from faceorg.domain.changes import Changes
    from faceorg.domain.sidecars import Conflict, Side
    from faceorg.engine.jobs import Progress
    from faceorg.engine.sidecars.reports import Report
    from faceorg.engine.watching.dirty import Dirty
    from faceorg.library.library import Library
    from faceorg.ui.session import Session

    Work = Callable[[Library, CancelToken, Report], Iterator[Progress] | None]

QUIET_MS = 2000
RETRY_MS = 5000  # somebody else writes them just now, or the disk is full
_CLOSE_S = 10.0
_TELL_S = 0.1


@dataclass(frozen=True, slots=True)
class SidecarState:
    """How things stand.

    Attributes:
        on: whether sidecars are kept in step.
        counts: of photos, by how their sidecars are.
        left: where forgetting could not reach.
        files: how many sidecars hold names of FaceOrg's, also where it is off.
    """

    on: bool = False
    counts: SidecarCounts = field(default_factory=SidecarCounts)
    left: tuple[bytes, ...] = ()
    files: int = 0


class SidecarKeeper(QObject):
    """Writes what is due, notices what others have written, and does what somebody asks for.

    Attributes:
        state: how things stand; None as long as it is not known.
        running: whether something is being written or taken out.
        done: how many photos were looked at by what is running.
        changed: one of these is another.
        conflicts_wanted: somebody wants to see where sidecars say otherwise.
    """

    changed = Signal()
    conflicts_wanted = Signal()
    _stepped = Signal(int)

    def __init__(self, session: Session, quiet_ms: int = QUIET_MS) -> None:
        super().__init__(session)
        self._session = session
        self._workers = Workers(self)
        self._tokens: list[CancelToken] = []
        self._generation = 0  # of what is read: what was read before work ended is old
        self._closed: bool | None = None
        self._started = self._held = False
        self.state: SidecarState | None = None
        self.done = 0
        self._quiet = QTimer(self, singleShot=True, interval=quiet_ms)
        self._quiet.timeout.connect(self._keep)
        self._retry = QTimer(self, singleShot=True, interval=RETRY_MS)
        self._retry.timeout.connect(self._look)
        self._stepped.connect(self._on_stepped, Qt.ConnectionType.QueuedConnection)
        session.changed.connect(self._on_changed)
        session.at_close.append(self.close)

    @property
    def running(self) -> bool:
        """Whether something is being written or taken out."""
        return bool(self._tokens)

    # what somebody asks for ----------------------------------------------------------------

    @Slot()
    def start(self) -> None:
        """Look what others have changed while no window was open, and write what is due."""
        if not self._started:
            self._started = True
            watching = self._session.watching
            watching.looked.connect(self._on_looked)
            watching.sidecars_changed.connect(self._on_sidecars_changed)
            self._look()

    def turn_on(self) -> None:
        """Keep sidecars in step from now on."""
        self._held = False

        def work(library: Library, token: CancelToken, report: Report) -> Iterator[Progress]:
            from faceorg.engine.sidecars import keeping

            keeping.turn_on(library)
            return keeping.keep_in_step(library, token, report)

        self._do(work)

    def turn_off(self, *, take_out: bool) -> None:
        """Leave sidecars as they are from now on, or without all that FaceOrg wrote."""
        self._cancel()

        def work(library: Library, token: CancelToken, report: Report) -> Iterator[Progress] | None:
            from faceorg.engine.sidecars import keeping

            keeping.turn_off(library)
            return _clear(library, token, report) if take_out else None

        self._do(work)

    def take_out(self, on_done: Callable[[Report], None] | None = None) -> None:
        """Take everything out that FaceOrg wrote; nothing is kept in step from now on."""

        def work(library: Library, token: CancelToken, report: Report) -> Iterator[Progress]:
            from faceorg.engine.sidecars import keeping

            keeping.turn_off(library)
            return _clear(library, token, report)

        self._do(work, on_done)

    @Slot()
    def write_now(self) -> None:
        """Look at all sidecars again, and write what is due."""
        self._held = False
        self._look()

    @Slot()
    def stop(self) -> None:
        """Stop; what is not written yet waits until somebody asks for it, or the next start."""
        self._held = True
        self._cancel()
        self.read()

    def settle(
        self, conflicts: Sequence[Conflict], side: Side, on_done: Callable[[Report], None]
    ) -> None:
        """Write one side's word; see `engine.sidecars.conflicts.settle`."""
        given = list(conflicts)

        def work(library: Library, token: CancelToken, report: Report) -> Iterator[Progress]:
            from faceorg.engine.sidecars.conflicts import settle

            return settle(library, given, side, token, report)

        self._do(work, on_done)

    @Slot()
    def try_left(self) -> None:
        """Try again what forgetting could not reach."""

        def work(library: Library, token: CancelToken, _report: Report) -> None:
            from faceorg.engine.sidecars.unreached import take_out_unreached

            take_out_unreached(library, token)

        self._do(work)

    @Slot()
    def give_up_left(self) -> None:
        """Wait no longer for what forgetting could not reach."""

        def work(library: Library, _token: CancelToken, _report: Report) -> None:
            from faceorg.engine.sidecars.unreached import give_up

            give_up(library)

        self._do(work)

    def close(self) -> bool:
        """Stop, and wait for the photo that is being written; return whether it has ended."""
        if self._closed is None:
            self._quiet.stop()
            self._retry.stop()
            self._cancel()
            self._closed = self._workers.close(time.monotonic() + _CLOSE_S)
        return self._closed

    # what happens by itself ------------------------------------------------------------------

    @Slot(object)
    def _on_changed(self, _changes: Changes) -> None:
        """Write soon; while changes keep coming now and then."""
        if self._started and not self._quiet.isActive():
            self._quiet.start()

    @Slot(object)
    def _on_looked(self, dirty: Dirty) -> None:
        self._look(None if dirty.folders else dirty.directories)

    @Slot(object)
    def _on_sidecars_changed(self, directories: frozenset[bytes]) -> None:
        self._look(directories)

    @Slot()
    def _keep(self) -> None:
        """Write what is due."""
        if self._held:
            self.read()
            return

        def work(library: Library, token: CancelToken, report: Report) -> Iterator[Progress] | None:
            if not library.settings.get(IN_STEP) or not rows.is_due(library.database):
                return None
            from faceorg.engine.sidecars.keeping import keep_in_step

            return keep_in_step(library, token, report)

        self._do(work)

    @Slot()
    def _look(self, directories: frozenset[bytes] | None = None) -> None:
        """Notice what others have done, in some directories or all; then write what is due."""
        held = self._held

        def work(library: Library, token: CancelToken, report: Report) -> Iterator[Progress] | None:
            from faceorg.engine.sidecars import keeping, unreached

            if rows.left(library.database):
                unreached.take_out_unreached(library, token)
            due = keeping.look_outside(library, directories)
            return keeping.keep_in_step(library, token, report) if due and not held else None

        self._do(work)

    # the worker ------------------------------------------------------------------------------

    def _do(self, work: Work, on_done: Callable[[Report], None] | None = None) -> None:
        """Do something in the worker, one after another, and read how things stand then."""
        token = CancelToken()
        self._tokens.append(token)
        self._workers.submit(
            "previews",
            partial(self._worked, work, token),
            partial(self._on_done, token, on_done),
            partial(self._on_failed, token),
            token,
        )

    def _worked(self, work: Work, token: CancelToken) -> tuple[SidecarState, Report]:
        """Work; in the worker."""
        from faceorg.engine.sidecars.reports import Report

        library, report, told = self._session.library, Report(), 0.0
        for step in work(library, token, report) or ():
            now = time.monotonic()
            if now - told > _TELL_S:
                told = now
                self._stepped.emit(step.done)
        return read_state(library), report

    def _on_done(
        self,
        token: CancelToken,
        on_done: Callable[[Report], None] | None,
        found: tuple[SidecarState, Report],
    ) -> None:
        self._generation += 1
        self.state, report = found
        self._forget(token)
        codes = [e.code for _, e in report.problems if isinstance(e, SidecarError)]
        if Unwritten.CHANGED_MEANWHILE in codes:
            self._retry.start()
        self.changed.emit()
        if on_done is not None:
            on_done(report)

    def _on_failed(self, token: CancelToken, error: Exception) -> None:
        self._forget(token)
        if isinstance(error, EnvironmentFaultError):
            self._retry.start()  # what is wrong with the library others will tell
        else:
            self._session.failed.emit(error)
        self.changed.emit()

    @Slot(int)
    def _on_stepped(self, done: int) -> None:
        self.done = done
        self.changed.emit()

    def _forget(self, token: CancelToken) -> None:
        if token in self._tokens:
            self._tokens.remove(token)
        self.done = 0

    def _cancel(self) -> None:
        for token in self._tokens:
            token.cancel()
        self._tokens.clear()
        self.done = 0

    def read(self) -> None:
        """Read how things stand."""
        generation = self._generation

        def work(library: Library) -> tuple[int, SidecarState]:
            return generation, read_state(library)

        self._session.fetch(work, self._on_state)

    @Slot(object)
    def _on_state(self, found: tuple[int, SidecarState]) -> None:
        generation, state = found
        if generation == self._generation:  # else work has told since how things stand
            self.state = state
            self.changed.emit()


def keeper_of(session: Session) -> SidecarKeeper:
    """Return what keeps the sidecars of a session's library, made when it is first asked for."""
    found: Any = session.findChild(SidecarKeeper)
    return found if isinstance(found, SidecarKeeper) else SidecarKeeper(session)


def read_state(library: Library) -> SidecarState:
    """Return how things stand; any thread but the window's."""
    database = library.database
    with database.snapshot():
        on = bool(library.settings.get(IN_STEP))
        counts, left = rows.counts(database), tuple(rows.left(database))
        return SidecarState(on, counts, left, rows.holding_names(database))


def _clear(library: Library, token: CancelToken, report: Report) -> Iterator[Progress]:
    from faceorg.engine.sidecars.clearing import clear
    from faceorg.engine.sidecars.reports import Wish

    return clear(library, Wish(), token, report)
