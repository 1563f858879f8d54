"""How indexing leaves the computer to others: threads, priority, and when it waits. Any thread.

What is chosen is kept in the library. A running job looks now and then, so that what is changed
takes effect at once; while it waits it holds no transaction, and goes on by itself.
"""

from __future__ import annotations

import functools
import os
import sys
import time
from contextlib import suppress
from dataclasses import asdict, dataclass, fields, replace
from typing import TYPE_CHECKING, Concatenate, Final, ParamSpec, TypeVar

from faceorg.engine.indexing.pool import cores
from faceorg.engine.jobs import Progress, Stage, Waiting
from faceorg.engine.presence import idle_s, on_battery

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from faceorg.engine.jobs import CancelToken
    from faceorg.library.library import Library
    from faceorg.library.settings import Settings

    What = TypeVar("What")
    More = ParamSpec("More")
    JobFunction = Callable[Concatenate[Library, What, CancelToken, More], Iterator[Progress]]

SETTING: Final = "speed"
THREADS_MAX: Final = 256
NICENESS: Final = 10  # half-way: behind all that somebody waits for, ahead of what is idle
# A choice: long enough to read a page, short enough for a coffee.
IN_USE_S: Final = 120.0
LOOK_S: Final = 5.0
_BELOW_NORMAL: Final = -1  # THREAD_PRIORITY_BELOW_NORMAL of Windows
_UTILITY: Final = 0x11  # QOS_CLASS_UTILITY of macOS


@dataclass(frozen=True, slots=True)
class Speed:
    """What somebody has chosen.

    Attributes:
        threads: how many photos are read at once; one a core where None.
        gentle: other programs come first.
        battery_waits: indexing waits while the computer runs on its battery.
        use_waits: indexing waits while somebody uses the computer.
    """

    threads: int | None = None
    gentle: bool = True
    battery_waits: bool = False
    use_waits: bool = False


def speed(settings: Settings) -> Speed:
    """Return what was chosen; the usual where nothing was, or nonsense."""
    kept, usual = settings.get(SETTING), Speed()
    if not isinstance(kept, dict):
        return usual
    switches = {
        f.name: kept[f.name]
        for f in fields(Speed)
        if f.name != "threads" and isinstance(kept.get(f.name), bool)
    }
    threads = kept.get("threads")
    sound = type(threads) is int and 1 <= threads <= THREADS_MAX
    return replace(usual, threads=threads if sound else None, **switches)


def set_speed(settings: Settings, chosen: Speed) -> None:
    """Keep a choice; a running job heeds it within seconds, but for threads and priority."""
    settings.set(SETTING, asdict(chosen))


class Politeness:
    """What is chosen for one library, and whether it is time to wait."""

    def __init__(
        self,
        settings: Settings,
        clock: Callable[[], float] = time.monotonic,
        battery: Callable[[], bool | None] = on_battery,
        idle: Callable[[], float | None] = idle_s,
    ) -> None:
        self._settings = settings
        self._clock, self._battery, self._idle = clock, battery, idle
        self._looked_at = float("-inf")
        self._reason: Waiting | None = None

    def workers(self) -> int:
        """Return how many threads are to read photos."""
        return speed(self._settings).threads or cores()

    def lower_thread(self) -> None:
        """Let other programs go before the thread that calls, for good, if that was chosen.

        For threads that spend their time in native code: one that waits its turn while it holds
        Python would have all others wait with it.
        """
        if speed(self._settings).gentle:
            lower_thread()

    def lower_process(self, pid: int) -> None:
        """Let other programs go before a process, for good, if that was chosen."""
        if speed(self._settings).gentle:
            lower_process(pid)

    def reason(self) -> Waiting | None:
        """Return why to wait now; None where there is no reason. The system is asked seldom."""
        now = self._clock()
        if now - self._looked_at >= LOOK_S:
            self._looked_at, self._reason = now, self._found()
        return self._reason

    def wait(self, token: CancelToken, step: Progress) -> Iterator[Progress]:
        """Wait as long as there is a reason to; tell it by steps like the one given.

        Raises:
            CancelledError: the token said so.
        """
        told: Waiting | None = None
        while (reason := self.reason()) is not None:
            if reason is not told:
                told = reason
                yield Progress(step.stage, step.done, step.total, step.faces, waiting=reason)
            token.sleep(LOOK_S)
        if told is not None:
            yield Progress(step.stage, step.done, step.total, step.faces)

    def _found(self) -> Waiting | None:
        chosen = speed(self._settings)
        if chosen.battery_waits and self._battery():
            return Waiting.ON_BATTERY
        if chosen.use_waits:
            idle = self._idle()
            if idle is not None and idle < IN_USE_S:
                return Waiting.IN_USE
        return None


def polite(job: JobFunction[What, More]) -> JobFunction[What, More]:
    """Make a job wait, between its steps, where the library's settings ask for it."""

    @functools.wraps(job)
    def waiting(
        library: Library, what: What, token: CancelToken, /, *more: More.args, **named: More.kwargs
    ) -> Iterator[Progress]:
        politeness = Politeness(library.settings)
        yield from politeness.wait(token, Progress(Stage.READING_FOLDERS))
        for step in job(library, what, token, *more, **named):
            yield step
            yield from politeness.wait(token, step)

    return waiting


def lower_process(pid: int) -> None:
    """Let other programs go before a process: its share of processor and disk shrinks for good.

    Of a process that is running, Linux lowers the first thread and those that it starts later.
    """
    import psutil

    with suppress(psutil.Error, OSError, AttributeError, ValueError):
        process = psutil.Process(pid)
        if sys.platform == "win32":
            process.nice(psutil.BELOW_NORMAL_PRIORITY_CLASS)
            process.ionice(psutil.IOPRIO_LOW)
            return
        process.nice(max(process.nice(), NICENESS))
        if sys.platform == "linux":
            process.ionice(psutil.IOPRIO_CLASS_BE, 7)


def lower_thread() -> None:
    """Let other programs go before the thread that calls, for good."""
    with suppress(OSError, AttributeError):
        if sys.platform == "linux":
            # Of the thread, though it is called a process.
            before = os.getpriority(os.PRIO_PROCESS, 0)
            os.setpriority(os.PRIO_PROCESS, 0, max(before, NICENESS))
            return
        import ctypes

        if sys.platform == "win32":
            kernel = ctypes.windll.kernel32
            kernel.GetCurrentThread.restype = ctypes.c_void_p
            kernel.SetThreadPriority.argtypes = (ctypes.c_void_p, ctypes.c_int)
            kernel.SetThreadPriority(kernel.GetCurrentThread(), _BELOW_NORMAL)
        elif sys.platform == "darwin":
            ctypes.CDLL(None).pthread_set_qos_class_self_np(_UTILITY, 0)
