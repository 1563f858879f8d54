"""Work on many photos in a pool of threads; results in order, a commit's worth at a time."""

from __future__ import annotations

import os
import time
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from concurrent.futures import Future

    from faceorg.engine.jobs import CancelToken

COMMIT_AFTER_S = 1.0  # so that people see photos appear

Item = TypeVar("Item")
Result = TypeVar("Result")


def cores() -> int:
    """Return how many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def batches(
    work: Callable[[Item], Result],
    items: Sequence[Item],
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
    ready: list[Result] = []
    last_commit = time.monotonic()
    pool = ThreadPoolExecutor(workers, thread_name_prefix="read")
    try:
        for item in items:
            if token.cancelled or token.paused:
                ready += [future.result() for future in waiting]
                waiting.clear()
                if ready:
                    yield ready
                    ready = []
                token.checkpoint()
            waiting.append(pool.submit(work, item))
            if len(waiting) < 2 * workers:
                continue
            ready.append(waiting.popleft().result())
            now = time.monotonic()
            if len(ready) >= commit_after or now - last_commit >= COMMIT_AFTER_S:
                yield ready
                ready, last_commit = [], now
        ready += [future.result() for future in waiting]
        if ready:
            yield ready
    finally:
        pool.shutdown(cancel_futures=True)
