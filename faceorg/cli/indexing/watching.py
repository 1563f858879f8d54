"""`faceorg watch`: read folders, and go on reading what changes in them until Ctrl+C."""

from __future__ import annotations

import os
import sys
import threading
import time
from typing import TYPE_CHECKING

from faceorg.cli.output import path_text, plain, remark
from faceorg.cli.progress import ProgressLine, stopped_by_interrupt
from faceorg.cli.status import CommandError, Status
from faceorg.domain.errors import CancelledError, EnvironmentFaultError, FaultCode
from faceorg.engine.jobs import CancelToken, Progress, Stage
from faceorg.engine.watching.dirty import Dirty
from faceorg.engine.watching.watch import FolderWatch, WatchState
from faceorg.library.sidecars import is_due
from faceorg.ui.texts.messages import count_text
from faceorg.ui.texts.sidecars_text import report_text

if TYPE_CHECKING:
    from argparse import Namespace

    from faceorg.engine.watching.following import Follower
    from faceorg.library.library import Library

RETRY_S = 30.0
_TICK_S = 0.5  # how soon Ctrl+C is noticed
_STATES = {
    WatchState.WATCHED: "Watching {}",
    WatchState.POLLED: "{} can't be watched (too many folders); looking through it now and then",
    WatchState.AWAY: "{} is not there; waiting for it",
}
# What may pass by itself, or with somebody's help, while the command waits.
_PASSING = frozenset({FaultCode.ALREADY_INDEXING, FaultCode.LIBRARY_LOCKED, FaultCode.DISK_FULL})


def watch(arguments: Namespace, library: Library) -> int:
    """`faceorg watch`: index folders, all known ones without any, and follow them."""
    from faceorg.engine.folders import known_as
    from faceorg.engine.indexing.scan import check_folder
    from faceorg.engine.watching.following import Follower

    named = [os.path.abspath(folder) for folder in arguments.folders]  # noqa: PTH100 - bytes
    given = [known_as(library, folder) for folder in named]
    for folder in given:
        check_folder(folder)
        library.photos.add_folder(folder)
    folders = given or library.photos.watched_folders()
    if not folders:
        raise CommandError("No folder is watched yet. Name one: faceorg watch FOLDER")
    inbox = _Inbox()
    token = CancelToken()
    watching = FolderWatch(folders, inbox.put, inbox.say)
    with stopped_by_interrupt(token):
        watching.start()
        try:
            _follow(library, Follower(), inbox, token)
        except CancelledError:
            pass
        finally:
            watching.stop()
    remark("Stopped watching. What was read stays.")
    return Status.DONE


class _Inbox:
    """What the watch thread has reported and the main thread has not looked at."""

    def __init__(self) -> None:
        self._told = threading.Condition()
        self._dirty = Dirty()
        self._said: dict[bytes, WatchState] = {}

    def put(self, dirty: Dirty) -> None:
        """Take what has changed."""
        with self._told:
            self._dirty |= dirty
            self._told.notify()

    def take(self, timeout_s: float) -> Dirty:
        """Return what has changed; wait a moment where there is nothing."""
        with self._told:
            self._told.wait_for(lambda: bool(self._dirty), timeout_s)
            dirty, self._dirty = self._dirty, Dirty()
        return dirty

    def say(self, states: dict[bytes, WatchState]) -> None:
        """Say how folders are followed from now on."""
        for folder, state in states.items():
            if self._said.get(folder) is not state:
                remark(_STATES[state].format(path_text(folder)) + ".")
        self._said = states


def _follow(library: Library, follower: Follower, inbox: _Inbox, token: CancelToken) -> None:
    """Look at what changes until it is enough."""
    while not token.cancelled:
        dirty = inbox.take(_TICK_S)
        try:
            if dirty.of_photos() or follower.group_in_s() == 0:
                _look(library, follower, dirty, token)
            _keep_sidecars(library, dirty, token)
        except EnvironmentFaultError as fault:
            if fault.code not in _PASSING:
                raise
            inbox.put(dirty)
            _wait(token, RETRY_S)


def _look(library: Library, follower: Follower, dirty: Dirty, token: CancelToken) -> None:
    line, read, last = ProgressLine(sys.stderr), 0, Progress(Stage.READING_FOLDERS)
    try:
        for step in follower(library, dirty, token):
            if step.stage is Stage.FINDING_FACES:
                read, last = step.done, step
                line.show(step)
    finally:
        line.close()
    if read:
        remark(f"{count_text(read, 'photo')} read, {count_text(last.faces, 'face')} found.")


def _keep_sidecars(library: Library, dirty: Dirty, token: CancelToken) -> None:
    """Write beside photos what has changed, here or in a window, where that is wanted."""
    if not dirty and not is_due(library.database):
        return
    from faceorg.engine.sidecars.keeping import keep_in_step, look_outside
    from faceorg.engine.sidecars.reports import Report
    from faceorg.engine.sidecars.unreached import take_out_unreached

    take_out_unreached(library, token)
    if dirty:
        look_outside(library, None if dirty.folders else dirty.directories | dirty.beside)
    report = Report()
    for _ in keep_in_step(library, token, report):
        pass
    if report.photos:
        remark(plain(report_text(report, would=False)))


def _wait(token: CancelToken, seconds: float) -> None:
    until = time.monotonic() + seconds
    while not token.cancelled and time.monotonic() < until:
        time.sleep(_TICK_S)
