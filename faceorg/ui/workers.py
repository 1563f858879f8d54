"""Threads that read, edit and work things out for a window, and bring the results back to it.

`Workers` lives in the GUI thread, and so does whatever it calls with a result. Each kind of work
has one thread, so that its results keep their order.
"""

from __future__ import annotations

import time
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import wait as wait_for
from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING, Any, Literal

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from faceorg.domain.errors import CancelledError

if TYPE_CHECKING:
    from collections.abc import Callable

    from faceorg.engine.jobs import CancelToken

    Kind = Literal["edits", "reads", "photos", "questions", "previews"]


class Workers(QObject):
    """Five threads: edits one after another, reads, pages of photos, and what may take long.

    That is questions, for which much has to be loaded first, and previews.
    """

    _done = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._closed = False
        self._numbers = count()
        # A widget must never be let go of last by a worker, which would destroy it there while the
        # GUI thread paints it. So threads borrow what refers to widgets from here; see `_do`.
        self._tasks: dict[int, _Task] = {}
        kinds: tuple[Kind, ...] = ("edits", "reads", "photos", "questions", "previews")
        # Python's own threads: see thumbnails.py.
        self._pools = {kind: ThreadPoolExecutor(1, thread_name_prefix=kind) for kind in kinds}
        self._done.connect(self._on_done, Qt.ConnectionType.QueuedConnection)

    def submit(
        self,
        kind: Kind,
        work: Callable[[], Any],
        deliver: Callable[[Any], None],
        on_error: Callable[[Exception], None],
        token: CancelToken | None = None,
    ) -> None:
        """Do something elsewhere; nothing is called after `close`.

        Args:
            kind: in which thread.
            work: runs there.
            deliver: gets the result, unless it belongs to a widget that is gone by then.
            on_error: gets what was raised, but for `CancelledError`, which is silent.
            token: stops it; nothing is delivered then.
        """
        if self._closed:
            return
        number = next(self._numbers)
        task = _Task(work, deliver, on_error, token)
        self._tasks[number] = task
        task.future = self._pools[kind].submit(self._do, number)

    def close(self, until: float) -> bool:
        """Finish the edits, drop the rest, and wait; return whether everything has ended.

        Args:
            until: as `time.monotonic` counts.
        """
        self._closed = True
        for task in self._tasks.values():
            if task.token is not None:
                task.token.cancel()
        for kind, pool in self._pools.items():
            pool.shutdown(wait=False, cancel_futures=kind != "edits")
        # `wait` would wait for ever for what `shutdown` has cancelled.
        futures = [task.future for task in self._tasks.values() if task.future is not None]
        going_on = [future for future in futures if not future.cancelled()]
        _, unfinished = wait_for(going_on, max(0.0, until - time.monotonic()))
        if not unfinished:
            for pool in self._pools.values():
                pool.shutdown(wait=True)
        return not unfinished

    def _do(self, number: int) -> None:
        """Do a task; in its thread, which refers to nothing of it any more when it says so."""
        self._tasks[number].run()
        self._done.emit(number)

    @Slot(int)
    def _on_done(self, number: int) -> None:
        task = self._tasks.pop(number)
        if self._closed:
            return
        stopped = task.token is not None and task.token.cancelled
        error, task.error = task.error, None  # whose traceback refers to the task
        if error is None:
            if not stopped and is_there(task.deliver):
                task.deliver(task.result)
        elif not isinstance(error, CancelledError):
            task.on_error(error)


@dataclass(slots=True)
class _Task:
    """What is to be done, for whom, and what came of it; made and let go of by the GUI thread."""

    work: Callable[[], Any]
    deliver: Callable[[Any], None]
    on_error: Callable[[Exception], None]
    token: CancelToken | None
    future: Future[None] | None = None
    result: Any = None
    error: Exception | None = None

    def run(self) -> None:
        """Do it; in a worker."""
        try:
            self.result = self.work()
        except Exception as error:  # noqa: BLE001 - handed over to `on_error`
            self.error = error


def is_there(call: Callable[..., object]) -> bool:
    """Whether the widget whose method this is still exists."""
    receiver = getattr(call, "__self__", None)
    return not isinstance(receiver, QObject) or shiboken6.isValid(receiver)
