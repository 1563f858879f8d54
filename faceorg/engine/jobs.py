"""What every engine job shares: a token to pause and stop it, and the progress it yields.

A job is a generator of `Progress`; it knows nothing of Qt and can be tested with `list(job)`.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from dataclasses import dataclass, field
from enum import StrEnum

from faceorg.domain.changes import Changes
from faceorg.domain.errors import CancelledError


class Stage(StrEnum):
    """What a job is doing."""

    READING_FOLDERS = "reading_folders"
    FINDING_FACES = "finding_faces"
    EMBEDDING = "embedding"
    REMEMBERING = "remembering"
    GROUPING = "grouping"
    SHARING = "sharing"
    EXPORTING = "exporting"
    COMPARING_LOOKS = "comparing_looks"
    WRITING_NAMES = "writing_names"
    PEOPLE_FILE = "people_file"


class Waiting(StrEnum):
    """Why a job waits by itself."""

    ON_BATTERY = "on_battery"
    IN_USE = "in_use"


@dataclass(frozen=True, slots=True)
class Progress:
    """One step of a job.

    Attributes:
        done, total: photos (faces while embedding and grouping); total is 0 while unknown.
        faces: faces found so far in this run.
        problems: photos of this run that could not be read.
        rate_per_s: photos per second over the last half minute; 0 while unknown.
        seconds_left: None while unknown.
        changes: rows committed since the step before.
        waiting: why it waits now, until the next step; None where it is at work.
    """

    stage: Stage
    done: int = 0
    total: int = 0
    faces: int = 0
    problems: int = 0
    rate_per_s: float = 0.0
    seconds_left: float | None = None
    changes: Changes = field(default_factory=Changes)
    waiting: Waiting | None = None


class CancelToken:
    """Lets one thread pause or stop a job in another; the job asks between photos."""

    def __init__(self) -> None:
        self._cancelled = threading.Event()
        self._running = threading.Event()
        self._running.set()

    @property
    def cancelled(self) -> bool:
        """Whether the job was told to stop."""
        return self._cancelled.is_set()

    @property
    def paused(self) -> bool:
        """Whether the job was told to wait."""
        return not self._running.is_set()

    def cancel(self) -> None:
        """Tell the job to stop; also wakes it from a pause."""
        self._cancelled.set()
        self._running.set()

    def pause(self) -> None:
        """Tell the job to wait at its next checkpoint; one that was told to stop stops."""
        self._running.clear()
        if self._cancelled.is_set():
            self._running.set()

    def resume(self) -> None:
        """Let a waiting job go on."""
        self._running.set()

    def checkpoint(self) -> None:
        """Wait while paused.

        Raises:
            CancelledError: the job was told to stop.
        """
        self._running.wait()
        if self._cancelled.is_set():
            raise CancelledError

    def sleep(self, seconds: float) -> None:
        """Let some time pass, and wait as long as it is paused.

        Raises:
            CancelledError: the job was told to stop, before or meanwhile.
        """
        self._cancelled.wait(seconds)
        self.checkpoint()


class RateMeter:
    """Photos per second and seconds left, over a sliding window of time."""

    def __init__(self, window_s: float = 30.0) -> None:
        self._window_s = window_s
        self._marks: deque[tuple[float, int]] = deque()

    def mark(self, done: int) -> None:
        """Note that `done` photos are finished by now."""
        now = time.monotonic()
        self._marks.append((now, done))
        while len(self._marks) > 2 and now - self._marks[0][0] > self._window_s:
            self._marks.popleft()

    def rate_per_s(self) -> float:
        """Return photos per second; 0 before two marks."""
        if len(self._marks) < 2:
            return 0.0
        (t0, n0), (t1, n1) = self._marks[0], self._marks[-1]
        return (n1 - n0) / (t1 - t0) if t1 > t0 else 0.0

    def seconds_left(self, remaining: int) -> float | None:
        """Return the time for `remaining` photos at the present rate; None while unknown."""
        rate = self.rate_per_s()
        return remaining / rate if rate > 0 else None
