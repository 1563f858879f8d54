"""How much memory and work a program and its processes take, for the other benchmarks."""

from __future__ import annotations

import os
import threading
import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import psutil

if TYPE_CHECKING:
    from collections.abc import Iterator

SAMPLE_S = 0.05


@dataclass(slots=True)
class Peaks:
    """Memory in megabytes, the highest that was seen; shared pages count once on Linux."""

    program_mb: float = 0.0
    decoder_mb: float = 0.0
    all_mb: float = 0.0


@contextmanager
def watched_memory(peaks: Peaks) -> Iterator[None]:
    """Note the memory of this process and its children while something runs."""
    ended = threading.Event()

    def watch() -> None:
        own = psutil.Process()
        while not ended.wait(SAMPLE_S):
            mine, theirs = _mb(own), [_mb(child) for child in own.children()]
            peaks.program_mb = max(peaks.program_mb, mine)
            peaks.decoder_mb = max(peaks.decoder_mb, *theirs, 0.0)
            peaks.all_mb = max(peaks.all_mb, mine + sum(theirs))

    watcher = threading.Thread(target=watch)
    watcher.start()
    try:
        yield
    finally:
        ended.set()
        watcher.join()


def _mb(process: psutil.Process) -> float:
    """Return the proportional memory of a process where the system tells, else the resident."""
    try:
        text = Path(f"/proc/{process.pid}/smaps_rollup").read_text("ascii")
        return 1024 * int(text.split("\nPss:", 1)[1].split()[0]) / 1e6
    except (OSError, IndexError):
        pass
    try:
        return float(process.memory_info().rss) / 1e6
    except psutil.Error:
        return 0.0


# work ------------------------------------------------------------------------------------------

LOOK_S = 0.01


@dataclass(slots=True)
class Work:
    """What was done.

    Attributes:
        processor_s: processor time of this process and its children.
        busy: share of the cores for which a thread ran or wanted to; 0 where the system can't tell.
    """

    processor_s: float = 0.0
    busy: float = 0.0


@contextmanager
def watched_work() -> Iterator[Work]:
    """Note the work of this process and its children, which live all the time."""
    work, ended, looks = Work(), threading.Event(), list[float]()
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    watching = 0.0

    def watch() -> None:
        nonlocal watching
        pids = [os.getpid(), *(child.pid for child in psutil.Process().children())]
        me = threading.get_native_id()
        while not ended.wait(LOOK_S):
            running = sum(_runnable(pid, me) for pid in pids)
            looks.append(min(running, cores or 1) / (cores or 1))
        watching = time.thread_time()

    watcher = threading.Thread(target=watch)
    before = _processor_s()
    watcher.start()
    try:
        yield work
    finally:
        ended.set()
        watcher.join()
        work.processor_s = _processor_s() - before - watching
        work.busy = sum(looks) / max(1, len(looks))


def _processor_s() -> float:
    own = psutil.Process()
    return sum(sum(process.cpu_times()[:2]) for process in [own, *own.children()])


def _runnable(pid: int, without: int) -> int:
    """Return how many threads of a process run or want to."""
    count = 0
    with suppress(OSError):
        for thread in Path(f"/proc/{pid}/task").iterdir():
            if int(thread.name) != without:
                state = (thread / "stat").read_text("ascii").rpartition(") ")[2][0]
                count += state in "RD"
    return count
