"""How much memory a program and the processes that it starts take, for the other benchmarks."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import psutil

if TYPE_CHECKING:
    from collections.abc import Iterator

SAMPLE_S = 0.05


@dataclass(slots=True)
class Peaks:
    """Resident memory in megabytes, the highest that was seen."""

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
            mine, theirs = _rss_mb(own), [_rss_mb(child) for child in own.children()]
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


def _rss_mb(process: psutil.Process) -> float:
    try:
        return float(process.memory_info().rss) / 1e6
    except psutil.Error:
        return 0.0
