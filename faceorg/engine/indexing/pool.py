"""Work on many photos in a pool of threads; results in order, a commit's worth at a time."""

from __future__ import annotations

import os
import time
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from concurrent.futures import Future

    from faceorg.engine.jobs import CancelToken

COMMIT_AFTER_S = 1.0  # so that people see photos appear


def overlapped(workers: int) -> int:
    """Return how many threads keep so many workers busy, where each photo is decoded elsewhere.

    Some wait for decoders or their disk while others look for faces.
    """
    return 2 * workers - 1


Item = TypeVar("Item")
Result = TypeVar("Result")


def cores() -> int:
    """Return how many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def batches(
    work: Callable[[Item], Result],
    items: Iterable[Item],
    token: CancelToken,
    workers: int,
    commit_after: int,
) -> Iterator[list[Result]]:
    """Do `work` on every item and yield the results in order, a commit's worth at a time.

    When the job is stopped, what was done is yielded before the stop is honoured.

    Args:
        work: called by several threads at once.
        items: what to work on.
        token: asked between items.
        workers: number of threads.
        commit_after: results of one commit, fewer where they come slowly.

    Raises:
        CancelledError: the token said so.
    """
    waiting: deque[Future[Result]] = deque()
    commits = _Commits[Result](commit_after)
    pool = ThreadPoolExecutor(workers, thread_name_prefix="read")
    try:
        for item in items:
            if token.cancelled or token.paused:
                begun = [f for f in waiting if not (token.cancelled and f.cancel())]
                commits.ready += [future.result() for future in begun]
                waiting.clear()
                yield from commits.rest()
                token.checkpoint()
            waiting.append(pool.submit(work, item))
            if len(waiting) >= 2 * workers:
                yield from commits.after(waiting.popleft().result())
        while waiting:
            yield from commits.after(waiting.popleft().result())
        yield from commits.rest()
    finally:
        pool.shutdown(cancel_futures=True)


class _Commits(Generic[Result]):
    """Results that wait to be committed together.

    Attributes:
        ready: the results.
    """

    def __init__(self, most: int) -> None:
        self.ready: list[Result] = []
        self._most = most
        self._last = time.monotonic()

    def after(self, result: Result) -> Iterator[list[Result]]:
        """Add a result; yield all where they are enough, or old enough."""
        self.ready.append(result)
        if len(self.ready) >= self._most or time.monotonic() - self._last >= COMMIT_AFTER_S:
            yield from self.rest()

    def rest(self) -> Iterator[list[Result]]:
        """Yield what is left, if anything is."""
        if self.ready:
            ready, self.ready, self._last = self.ready, [], time.monotonic()
            yield ready
