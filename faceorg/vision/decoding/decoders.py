"""Photos decoded by other processes: whatever a hostile file does to them, the program goes on.

No photo is ever decoded in the process that has the library open. Any thread may ask; each waits
for its own photo.
"""

from __future__ import annotations

import os
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from faceorg.domain.errors import (
    CancelledError,
    EnvironmentFaultError,
    FaultCode,
    PhotoProblemError,
    ProblemCode,
)
from faceorg.vision.decoding.decoder import Decoder, StartError
from faceorg.vision.decoding.picture import WHOLE

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from concurrent.futures import Future
    from contextlib import AbstractContextManager
    from types import TracebackType

    from faceorg.domain.safety import DecodingLimits
    from faceorg.vision.decoding.picture import Look, Picture

STARTS_MAX: Final = 3
"""So many failed starts in a row are no accident."""

PHOTOS_PER_PROCESS: Final = 2000
"""Then a process is replaced: what libraries lose of memory on damaged files does not add up."""

SECOND_TRY: Final = frozenset({ProblemCode.CRASHED, ProblemCode.NOT_ENOUGH_MEMORY})
"""Perhaps the fault of a photo before, which had left the process damaged or full."""


class Decoders:
    """Some processes that decode photos; they start when they are needed and end with `close`.

    A process that crashes, hangs or takes too much memory is ended; the next photo gets another.
    """

    def __init__(
        self,
        count: int,
        limits: DecodingLimits,
        command: Sequence[str] | None = None,
        started: Callable[[int], None] | None = None,
        *,
        shared_side: int = 0,
    ) -> None:
        """Start nothing yet.

        Args:
            count: how many photos may be decoded at once.
            limits: how much one photo may cost.
            command: starts a process; this program's own without it.
            started: called with the id of each process that has started.
            shared_side: pictures up to this side need no pipe, where the system allows it.
        """
        self._limits = limits
        self._command = command
        self._tell_started = started
        self._shared_side = shared_side
        self._slots = threading.BoundedSemaphore(count)
        self._lock = threading.Lock()
        self._idle: list[Decoder] = []
        self._busy: set[Decoder] = set()
        self._early: list[Future[Decoder]] = []
        self._failed_starts = 0
        self._closed = False
        # Linux ends a process when the thread ends that started it: this one stays.
        self._starter = ThreadPoolExecutor(1, thread_name_prefix="decoders")

    def begin(self) -> None:
        """Have one process start already, while the caller loads what it needs itself."""
        self._early.append(self._starter.submit(self._start))

    def decode(
        self,
        path: bytes,
        max_side: int,
        turn: AbstractContextManager[object] | None = None,
        look: Look = WHOLE,
    ) -> Picture:
        """Decode the first frame of a photo; its longest side is at most `max_side`.

        Args:
            path: of the photo.
            max_side: longest side wanted, in pixels.
            turn: entered while its file is read, where a drive is slow at two things at once.
            look: what of it is wanted; what a process keeps for it helps where there is only one.

        Raises:
            PhotoProblemError: the photo cannot be read; the code says why.
            EnvironmentFaultError: no process can be started.
            CancelledError: `close` was called.
        """
        path = os.path.abspath(path)  # noqa: PTH100 - bytes
        with self._slots:
            decoder = self._take()
            fresh = decoder.served == 0
            try:
                return self._decode(decoder, path, max_side, turn, look)
            except PhotoProblemError as problem:
                if fresh or problem.code not in SECOND_TRY:
                    raise
            return self._decode(self._take(fresh=True), path, max_side, turn, look)

    def forget(self) -> None:
        """Have processes at rest keep nothing of what somebody looked closer at."""
        with self._lock:
            for decoder in self._idle:
                decoder.forget()

    def close(self) -> None:
        """End all processes, also those at work."""
        with self._lock:
            self._closed = True
            busy, idle = list(self._busy), self._idle
            self._idle = []
            early, self._early = self._early, []
        for decoder in busy:
            decoder.kill()  # its thread does the rest
        for decoder in idle:
            decoder.end()
        for starting in early:
            if not starting.cancel():
                with suppress(OSError):
                    starting.result().end()
        self._starter.shutdown()

    def __enter__(self) -> Decoders:
        return self

    def __exit__(
        self,
        _type: type[BaseException] | None,
        _error: BaseException | None,
        _t: TracebackType | None,
    ) -> None:
        self.close()

    def _decode(
        self,
        decoder: Decoder,
        path: bytes,
        max_side: int,
        turn: AbstractContextManager[object] | None,
        look: Look,
    ) -> Picture:
        """Decode in a process that was taken, and put it back."""
        try:
            return decoder.decode(path, max_side, turn, look)
        except PhotoProblemError as problem:
            if self._closed:
                raise CancelledError from problem
            raise
        finally:
            self._put_back(decoder)

    def _take(self, *, fresh: bool = False) -> Decoder:
        """Return a process for this thread: an idle one, or a new one."""
        with self._lock:
            decoder = self._idle.pop() if self._idle else None
        if decoder is not None and (fresh or not decoder.usable):
            decoder.end()
            decoder = None
        if decoder is None:
            decoder = self._started()
        with self._lock:
            self._busy.add(decoder)
            closed = self._closed
        if closed:
            self._put_back(decoder)
            raise CancelledError
        return decoder

    def _put_back(self, decoder: Decoder) -> None:
        with self._lock:
            self._busy.discard(decoder)
            kept = decoder.usable and decoder.served < PHOTOS_PER_PROCESS and not self._closed
            if kept:
                self._idle.append(decoder)
        if not kept:
            decoder.end()

    def _started(self) -> Decoder:
        """Start a process, again where that fails.

        Raises:
            EnvironmentFaultError: it failed too often in a row.
            CancelledError: `close` was called.
        """
        while True:
            try:
                decoder = self._starting().result()
                if self._tell_started is not None:
                    self._tell_started(decoder.pid)
            except RuntimeError as error:  # the starter has ended
                raise CancelledError from error
            except OSError as error:
                self._note_failed_start(error)
                continue
            try:
                decoder.wait_until_ready()
            except StartError as error:
                decoder.end()
                self._note_failed_start(error)
                continue
            self._failed_starts = 0
            return decoder

    def _starting(self) -> Future[Decoder]:
        """Return the process that starts already, or have one start."""
        with self._lock:
            if self._early:
                return self._early.pop()
        return self._starter.submit(self._start)

    def _start(self) -> Decoder:
        return Decoder(self._limits, self._command, self._shared_side)

    def _note_failed_start(self, error: Exception) -> None:
        self._failed_starts += 1
        if self._failed_starts >= STARTS_MAX:
            self._failed_starts = 0  # somebody may ask again later
            raise EnvironmentFaultError(FaultCode.DECODER_FAILED, str(error)) from error
