"""Keeps the library up with its folders while a window is open; lives in the GUI thread.

What a `FolderWatch` reports is read by jobs that nobody asked for: one at a time, not while another
job runs, and hardly shown where they are short. What comes meanwhile waits and is joined. Somebody
who stops a job is not followed by the next one: it waits until they start one themselves.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from faceorg.domain.errors import EnvironmentFaultError
from faceorg.engine.watching.dirty import Dirty

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from faceorg.engine.jobs import CancelToken, Progress
    from faceorg.engine.watching.following import Follower
    from faceorg.engine.watching.watch import WatchState
    from faceorg.library.library import Library
    from faceorg.ui.session import Session

    OnDirty = Callable[[Dirty], None]
    OnStates = Callable[[dict[bytes, WatchState]], None]
    MakeWatch = Callable[[Sequence[bytes], OnDirty, OnStates], "Watch"]

RETRY_MS = 30_000  # another process is indexing, or the disk is full
_log = logging.getLogger(__name__)


class Watch(Protocol):
    """What is asked of a `FolderWatch`."""

    def start(self) -> None:
        """Begin."""

    def set_folders(self, folders: Sequence[bytes]) -> None:
        """Follow these."""

    def stop(self, timeout_s: float) -> bool:
        """End."""
        ...


class FollowerLike(Protocol):
    """What is asked of an `watching.following.Follower`."""

    def __call__(self, library: Library, dirty: Dirty, token: CancelToken) -> Iterator[Progress]:
        """Make the job that looks at what has changed."""
        ...

    def group_in_s(self) -> float | None:
        """Return when it is time to group."""
        ...


class Watching(QObject):
    """Follows the folders of a library from `start` to `stop`.

    Attributes:
        states: how each watched folder is followed; `states_changed` tells of others.
        looked: a `Dirty` was looked at, for its photos.
        sidecars_changed: the directories in which sidecars were written.
        waiting: what has changed and has not been looked at.
        held: whether it waits for somebody to start a job, who has stopped one.
    """

    states_changed = Signal()
    looked = Signal(object)
    sidecars_changed = Signal(object)
    _dirtied = Signal(object)
    _stated = Signal(object)

    def __init__(
        self,
        session: Session,
        make: MakeWatch | None = None,
        follower: FollowerLike | None = None,
        retry_ms: int = RETRY_MS,
    ) -> None:
        super().__init__(session)
        self._session = session
        self._make = make or _folder_watch
        self._follower = follower or _LazyFollower()
        self._watch: Watch | None = None
        self._started = self._stopped = False
        self._running: Dirty | None = None
        self.waiting = Dirty()
        self.held = False
        self.states: dict[bytes, WatchState] = {}
        self._retry = QTimer(self, singleShot=True, interval=retry_ms)
        self._retry.timeout.connect(self._go)
        self._group_timer = QTimer(self, singleShot=True)
        self._group_timer.timeout.connect(self._go)
        self._dirtied.connect(self._on_dirty, Qt.ConnectionType.QueuedConnection)
        self._stated.connect(self._on_states, Qt.ConnectionType.QueuedConnection)
        session.jobs.begun.connect(self._on_begun)
        session.jobs.ended.connect(self._on_ended)
        session.jobs.failed.connect(self._on_failed)

    def start(self) -> None:
        """Look through all folders, and follow those that are to be watched."""
        if not self._started and not self._stopped:
            self._started = True
            self.reload()

    def walk(self) -> None:
        """Look through all folders that are there, even after somebody has stopped a job."""
        self.held = False
        self._session.fetch(
            lambda library: Dirty(folders=frozenset(library.photos.folders())), self._on_dirty
        )

    @Slot()
    def reload(self) -> None:
        """Read anew which folders are to be watched."""
        if self._started and not self._stopped:
            self._session.fetch(_folders, self._on_folders)

    def stop(self, timeout_s: float) -> bool:
        """End; return whether the watch's thread has ended within the time."""
        self._stopped = True
        self._retry.stop()
        self._group_timer.stop()
        return self._watch is None or self._watch.stop(timeout_s)

    # folders -----------------------------------------------------------------------------

    @Slot(object)
    def _on_folders(self, folders: tuple[list[bytes], list[bytes]]) -> None:
        chosen, watched = folders
        if self._stopped:
            return
        if self._watch is not None:
            self._watch.set_folders(watched)
            return
        self._watch = self._make(watched, self._dirtied.emit, self._stated.emit)
        self._watch.start()  # reports every folder once
        self._on_dirty(Dirty(folders=frozenset(chosen) - frozenset(watched)))

    @Slot(object)
    def _on_states(self, states: dict[bytes, WatchState]) -> None:
        self.states = states
        self.states_changed.emit()

    # jobs --------------------------------------------------------------------------------

    @Slot(object)
    def _on_dirty(self, dirty: Dirty) -> None:
        if dirty.beside:
            self.sidecars_changed.emit(dirty.beside)
        self.waiting |= dirty.of_photos()
        self._go()

    @Slot()
    def _go(self) -> None:
        """Begin with what waits, unless it has to go on waiting."""
        idle = not self._session.jobs.running and not self._retry.isActive()
        wanted = self.waiting or self._follower.group_in_s() == 0
        if self._stopped or self.held or not wanted or not idle:
            return
        dirty, self.waiting = self.waiting, Dirty()
        self._running = dirty
        follower = self._follower
        if not self._session.start_quietly(lambda lib, token: follower(lib, dirty, token)):
            self._running, self.waiting = None, dirty

    @Slot(bool)
    def _on_begun(self, asked: bool) -> None:
        if asked:
            self.held = False

    @Slot(str)
    def _on_ended(self, outcome: str) -> None:
        ran, self._running = self._running, None
        if outcome == "cancelled":
            self.held = True
        if ran and outcome == "finished":
            self.looked.emit(ran)
        if ran is not None and outcome != "finished":
            self.waiting |= ran
            if outcome == "failed":
                self._retry.start()
        pause_s = self._follower.group_in_s()
        if pause_s is not None:
            self._group_timer.start(round(1000 * pause_s))
        self.reload()  # the job may have added a folder
        QTimer.singleShot(0, self, self._go)  # after others who waited for its end

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        """A bug would only come again; the hourly look finds what is lost by this."""
        if not isinstance(error, EnvironmentFaultError):
            self.waiting = Dirty()


def _folder_watch(folders: Sequence[bytes], on_dirty: OnDirty, on_states: OnStates) -> Watch:
    """Make the real watch; nothing of it is needed before there is a window."""
    from faceorg.engine.watching.watch import FolderWatch

    return FolderWatch(folders, on_dirty, on_states)


class _LazyFollower:
    """The real `watching.following.Follower`; what it imports is heavy and waits for its thread."""

    def __init__(self) -> None:
        self._follower: Follower | None = None

    def __call__(self, library: Library, dirty: Dirty, token: CancelToken) -> Iterator[Progress]:
        if self._follower is None:
            from faceorg.engine.watching.following import Follower

            self._follower = Follower()
        return self._follower(library, dirty, token)

    def group_in_s(self) -> float | None:
        return None if self._follower is None else self._follower.group_in_s()


def _folders(library: Library) -> tuple[list[bytes], list[bytes]]:
    return library.photos.folders(), library.photos.watched_folders()
