"""Threads that read, edit and work things out for a window, and bring the results back to it.

`Workers` lives in the GUI thread, and so does whatever it calls with a result. Each kind of work
has one thread, so that its results keep their order.
"""

from __future__ import annotations

import time
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import wait as wait_for
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from faceorg.domain.errors import CancelledError

if TYPE_CHECKING:
    from collections.abc import Callable

    from faceorg.engine.jobs import CancelToken

    Kind = Literal["edits", "reads", "questions", "previews"]


class Workers(QObject):
    """Four threads: edits one after another, reads, and what may take long.

    That is questions, for which much has to be loaded first, and previews.
    """

    _done = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._closed = False
        self._pending: set[Future[Any]] = set()
        self._tokens: set[CancelToken] = set()
        kinds: tuple[Kind, ...] = ("edits", "reads", "questions", "previews")
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
        if token is not None:
            self._tokens.add(token)
        future = self._pools[kind].submit(work)
        self._pending.add(future)
        future.add_done_callback(
            lambda done: self._done.emit(_Report(done, deliver, on_error, token))
        )

    def close(self, until: float) -> bool:
        """Finish the edits, drop the rest, and wait; return whether everything has ended.

        Args:
            until: as `time.monotonic` counts.
        """
        self._closed = True
        for token in self._tokens:
            token.cancel()
        for kind, pool in self._pools.items():
            pool.shutdown(wait=False, cancel_futures=kind != "edits")
        # `wait` would wait for ever for what `shutdown` has cancelled.
        going_on = [future for future in self._pending if not future.cancelled()]
        _, unfinished = wait_for(going_on, max(0.0, until - time.monotonic()))
        if not unfinished:
            for pool in self._pools.values():
                pool.shutdown(wait=True)
        return not unfinished

    @Slot(object)
    def _on_done(self, report: _Report) -> None:
        self._pending.discard(report.future)
        if report.token is not None:
            self._tokens.discard(report.token)
        if self._closed or report.future.cancelled():
            return
        error = report.future.exception()
        stopped = report.token is not None and report.token.cancelled
        if error is None:
            if not stopped and is_there(report.deliver):
                report.deliver(report.future.result())
        elif isinstance(error, Exception) and not isinstance(error, CancelledError):
            report.on_error(error)


@dataclass(frozen=True, slots=True)
class _Report:
    future: Future[Any]
    deliver: Callable[[Any], None]
    on_error: Callable[[Exception], None]
    token: CancelToken | None


def is_there(call: Callable[..., object]) -> bool:
    """Whether the widget whose method this is still exists."""
    receiver = getattr(call, "__self__", None)
    return not isinstance(receiver, QObject) or shiboken6.isValid(receiver)
