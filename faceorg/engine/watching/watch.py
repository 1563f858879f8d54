"""Follows folders: says which directories have changed, and which folders to look through anew.

The operating system tells of changes where it can. Nobody relies on that alone: a folder that it
can't watch is looked through every few minutes, one that comes back (a drive) at once, all of them
when events were lost, and once an hour anyway, as network drives tell nothing of what other
computers do. Directories are reported when nothing more happens in them, so that a file that is
being copied is not read too early.

One thread of its own asks and reports; no Qt.
"""

from __future__ import annotations

import logging
import os
import re
import threading
import time
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from faceorg.engine.watching.dirty import (
    Debounce,
    Dirty,
    WatchTimes,
    changed_beside,
    changed_directory,
    inside,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Mounts = frozenset[tuple[bytes, bytes]]
    OnEvent = Callable[[bytes, bytes, bool], None]

_log = logging.getLogger(__name__)
_MOUNTS = Path("/proc/self/mountinfo")
_ESCAPED = re.compile(rb"\\([0-7]{3})")


class WatchState(StrEnum):
    """How a folder is followed.

    WATCHED: the system tells of changes. POLLED: it can't, so the folder is looked through now and
    then. AWAY: it is not there, as on a drive that is not connected; it is waited for.
    """

    WATCHED = "watched"
    POLLED = "polled"
    AWAY = "away"


class Watching(Protocol):
    """What `watchers.Watchers` offers; see there."""

    def add(self, folder: bytes) -> None:
        """Begin to watch a folder."""

    def remove(self, folder: bytes) -> None:
        """Stop watching a folder."""

    def alive(self) -> bool:
        """Whether it still watches."""
        ...

    def close(self) -> None:
        """Stop watching."""


if TYPE_CHECKING:
    MakeWatching = Callable[[OnEvent, Callable[[], None], Callable[[bytes], None]], Watching]


@dataclass(slots=True)
class _Root:
    path: bytes
    state: WatchState = WatchState.AWAY
    identity: object = None  # of what was there at the last look
    limited: bool = False
    walk_at: float = 0.0
    retry_at: float = 0.0


class FolderWatch:
    """Follows some folders from `start` to `stop`.

    Every folder that is there is reported once at the start, when it is watched: what changed
    before is found by walking through it, and what changes meanwhile is told.

    Args:
        folders: absolute paths, bytes of the file system.
        on_dirty: called from the watch thread, never from two at once.
        on_states: gets {folder: state} when a state has changed; from the watch thread.
        times: how long to wait.
        make: makes what watches; without it the operating system does.
    """

    def __init__(
        self,
        folders: Sequence[bytes],
        on_dirty: Callable[[Dirty], None],
        on_states: Callable[[dict[bytes, WatchState]], None] = lambda _states: None,
        times: WatchTimes | None = None,
        make: MakeWatching | None = None,
    ) -> None:
        self._on_dirty = on_dirty
        self._on_states = on_states
        self._times = times or WatchTimes()
        self._make = make or _make_watchers
        self._wanted = list(folders)
        self._roots: dict[bytes, _Root] = {}
        self._watching: Watching | None = None
        self._debounce = Debounce(self._times)
        self._wake = threading.Condition()  # guards what follows, `_wanted` and `_debounce`
        self._stopping = False
        self._look_at = 0.0
        self._told: dict[bytes, WatchState] = {}
        # A drive that hangs must not keep the program from ending.
        self._thread = threading.Thread(target=self._run, name="watch", daemon=True)

    def start(self) -> None:
        """Begin; returns at once, as setting watches may take long."""
        self._thread.start()

    def set_folders(self, folders: Sequence[bytes]) -> None:
        """Follow these folders from now on."""
        with self._wake:
            self._wanted = list(folders)
            self._look_at = 0.0
            self._wake.notify()

    def stop(self, timeout_s: float = 5.0) -> bool:
        """End; return whether the thread has ended within the time."""
        with self._wake:
            self._stopping = True
            self._wake.notify()
        if self._thread.ident is not None:
            self._thread.join(timeout_s)
        return not self._thread.is_alive()

    # the watch thread --------------------------------------------------------------------

    def _run(self) -> None:
        while not self._stopping:
            try:
                self._follow()
            except Exception:  # noqa: BLE001 - the watch must outlive whatever a file system comes up with
                _log.exception("The watch on folders was lost; beginning anew")
            self._forget_watches()
            with self._wake:
                self._wake.wait_for(lambda: self._stopping, self._times.look_s)

    def _follow(self) -> None:
        """Look, report and wait, until the end or until a thread of the watch has died."""
        while True:
            now = time.monotonic()
            if now >= self._look_at:
                self._look_at = now + self._times.look_s
                self._look(now)
                if self._watching is not None and not self._watching.alive():
                    _log.warning("The watch on folders has ended; beginning anew")
                    return
            self._report(time.monotonic())
            with self._wake:
                if self._stopping:
                    return
                due = self._debounce.due_at()
                until = self._look_at if due is None else min(due, self._look_at)
                self._wake.wait(max(0.0, until - time.monotonic()))
                if self._stopping:
                    return

    def _report(self, now: float) -> None:
        with self._wake:
            due = self._debounce.due_at()
            if due is None or now < due:
                return
            dirty = self._debounce.take(self._roots)
        if dirty:
            self._on_dirty(dirty)

    def _look(self, now: float) -> None:
        """Look whether every folder is there and followed, and what is due."""
        with self._wake:
            wanted = list(self._wanted)
        for path in [path for path in self._roots if path not in wanted]:
            self._unwatch(self._roots.pop(path))
        mounts = _mounts()
        for path in wanted:
            self._look_at_root(self._roots.setdefault(path, _Root(path)), mounts, now)
        states = {path: root.state for path, root in self._roots.items()}
        if states != self._told:
            self._told = states
            self._on_states(dict(states))

    def _look_at_root(self, root: _Root, mounts: Mounts, now: float) -> None:
        identity = _identity(root.path, mounts)
        if identity is None:
            self._unwatch(root)
            root.state, root.identity = WatchState.AWAY, None
        elif identity != root.identity:
            root.identity = identity
            self._watch(root)
        elif root.limited and root.state is WatchState.WATCHED:
            self._poll(root)
            self._walk_later(root, now)
        elif root.state is WatchState.POLLED and now >= root.retry_at:
            self._watch(root)
        elif now >= root.walk_at:
            self._walk_later(root, now)

    def _watch(self, root: _Root) -> None:
        """Watch a folder, or else note that it has to be polled; then have it walked through."""
        self._unwatch(root)
        root.limited, root.state = False, WatchState.AWAY
        try:
            if self._watching is None:
                self._watching = self._make(self._on_event, self._on_lost, self._on_limit)
            self._watching.add(root.path)
            root.state = WatchState.WATCHED
        except OSError as error:
            _log.info("%s can't be watched: %s", os.fsdecode(root.path), error)
            root.limited = True
        if root.limited:
            self._poll(root)
        self._walk_later(root, time.monotonic())

    def _poll(self, root: _Root) -> None:
        """Do without watches, and give back those that there are: other programs need some."""
        self._unwatch(root)
        root.state = WatchState.POLLED
        root.retry_at = time.monotonic() + self._times.rescan_s

    def _walk_later(self, root: _Root, now: float) -> None:
        polled = root.state is WatchState.POLLED
        root.walk_at = now + (self._times.poll_s if polled else self._times.rescan_s)
        with self._wake:
            self._debounce.mark(now, folder=root.path)

    def _unwatch(self, root: _Root) -> None:
        if self._watching is not None and root.state is WatchState.WATCHED:
            with suppress(OSError):
                self._watching.remove(root.path)

    def _forget_watches(self) -> None:
        """Close what watches; the next look sets everything anew."""
        watching, self._watching = self._watching, None
        self._roots.clear()
        self._look_at = 0.0
        if watching is not None:
            with suppress(Exception):
                watching.close()

    # threads of watchdog -----------------------------------------------------------------

    def _on_event(self, folder: bytes, path: bytes, is_directory: bool) -> None:
        directory = changed_directory(folder, path, is_directory=is_directory)
        beside = None if directory is not None else changed_beside(folder, path)
        if directory is None and beside is None:
            return
        with self._wake:
            if beside is not None:
                self._debounce.mark(time.monotonic(), beside=beside)
            elif directory == folder and is_directory:
                self._look_at = 0.0  # the folder itself has gone
            else:
                self._debounce.mark(time.monotonic(), directory=directory)
            self._wake.notify()

    def _on_lost(self) -> None:
        now = time.monotonic()
        _log.warning("Too much happened at once; all folders are looked through")
        with self._wake:
            for path in self._wanted:
                self._debounce.mark(now, folder=path)
            self._wake.notify()

    def _on_limit(self, path: bytes) -> None:
        for root in list(self._roots.values()):
            if inside(path, (root.path,)):
                root.limited = True
        with self._wake:
            self._look_at = 0.0
            self._wake.notify()


def _identity(folder: bytes, mounts: Mounts) -> object:
    """Return what tells this folder, and the drives in it, from others; None where it is away."""
    try:
        status = os.stat(folder)  # noqa: PTH116 - bytes
    except OSError:
        return None
    below = frozenset(mount for mount in mounts if inside(mount[0], (folder,)))
    return status.st_dev, status.st_ino, below


def _mounts() -> Mounts:
    """Return (place, number) of what is mounted, where the system tells.

    Drives that come and go below a folder send no event.
    """
    try:
        lines = _MOUNTS.read_bytes().splitlines()
    except OSError:
        return frozenset()
    fields = (line.split(b" ") for line in lines)
    return frozenset((_ESCAPED.sub(_unescaped, field[4]), field[0]) for field in fields)


def _unescaped(match: re.Match[bytes]) -> bytes:
    return bytes([int(match[1], 8)])


def _make_watchers(
    on_event: OnEvent,
    on_lost: Callable[[], None],
    on_limit: Callable[[bytes], None],
) -> Watching:
    from faceorg.engine.watching.watchers import Watchers  # watchdog is not needed before

    return Watchers(on_event, on_lost, on_limit)
