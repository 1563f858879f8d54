"""One process that decodes, seen from the program: its start, its answers, its end.

Used by one thread at a time. A thread of its own reads what the process says; that works alike on
all systems, and nobody waits for a process that the system can't end. What comes is checked as if
an attacker had written it.
"""

from __future__ import annotations

import os
import queue
import signal
import subprocess
import sys
import threading
import time
from contextlib import nullcontext, suppress
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, cast

from faceorg.domain.errors import PhotoProblemError, ProblemCode
from faceorg.vision.decoding import framing
from faceorg.vision.decoding.picture import WHOLE
from faceorg.vision.decoding.replies import Reply, body_sizes, is_shared, picture_of, problem_of
from faceorg.vision.decoding.shared_pixels import reserved
from faceorg.vision.words import DECODE_PHOTOS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from contextlib import AbstractContextManager
    from io import FileIO

    import numpy as np
    from numpy.typing import NDArray

    from faceorg.domain.safety import DecodingLimits
    from faceorg.vision.decoding.picture import Look, Picture

START_S: Final = 30.0
"""Loading the decoders takes half a second from a warm disk."""

LOOK_S: Final = 0.1
"""So often the memory of a process at work is looked at where the system holds no limit."""

END_S: Final = 2.0
"""A killed process that is not gone by then hangs in the system: a dead network drive, perhaps."""

KEPT_BYTES: Final = 32 << 20
"""Of what a photo of 12 megapixels takes a process keeps its 17 MB for the next one: fetching it
from the system each time costs 7 of 70 ms."""

PIPE_BYTES: Final = 1 << 20
"""Linux gives a pipe 64 KB; a picture of 1600 px takes 6 MB."""

F_SETPIPE_SZ: Final = 1031

_big_pictures = threading.Lock()
"""Only one big picture is decoded at a time, whatever the number of processes."""


class StartError(Exception):
    """The process does not start, or says nothing that makes sense."""


_SHAKEN: Final = frozenset({ProblemCode.CRASHED, ProblemCode.NOT_ENOUGH_MEMORY})
"""Problems after which a process is not trusted any more."""


class _GoneError(Exception):
    """The process ended, or talks nonsense."""


class Decoder:
    """One process.

    Attributes:
        served: how many photos it was given.
    """

    def __init__(
        self,
        limits: DecodingLimits,
        command: Sequence[str] | None = None,
        shared_side: int = 0,
    ) -> None:
        """Start the process; it loads the decoders and is ready a little later.

        Args:
            limits: how much one photo may cost.
            command: starts the process; this program's own without it.
            shared_side: pictures up to this side are shared with the process, where that is
                possible; larger ones come through a pipe.

        Raises:
            OSError: it cannot be started.
        """
        self.served = 0
        self._broken = False
        self._limits = limits
        self._side = 0
        self._memory_watched = False
        self._place: int | None = None
        self._shared = reserved(3 * shared_side * shared_side)
        try:
            inherited = (self._shared.descriptor,) if self._shared else ()
            self._process = _start(command or own_command(), inherited)
        finally:
            if self._shared:
                self._shared.close_descriptor()
        self._requests = cast("FileIO", self._process.stdin)
        self._replies: queue.SimpleQueue[Reply | None] = queue.SimpleQueue()
        self._listener = threading.Thread(target=self._listen, name="decoder", daemon=True)
        self._listener.start()
        self._greet()

    def wait_until_ready(self) -> None:
        """Wait until the process has loaded the decoders.

        Raises:
            StartError: it does not.
        """
        try:
            header = self._next(time.monotonic() + START_S).header
        except (_GoneError, PhotoProblemError) as error:
            raise StartError(str(error)) from error
        if header["kind"] != "ready":
            raise StartError("not ready")
        self._memory_watched = not header.get("limited")

    def _greet(self) -> None:
        hello: dict[str, Any] = {"limits": asdict(self._limits)}
        if self._shared:
            hello["shared"] = [self._shared.descriptor, self._shared.place_bytes]
        with suppress(OSError):  # whoever waits for it sees that it is gone
            framing.write(self._requests, hello)

    @property
    def pid(self) -> int:
        """The id of the process."""
        return self._process.pid

    @property
    def usable(self) -> bool:
        """Whether it can be given another photo."""
        return not self._broken and self._process.poll() is None

    def decode(
        self,
        path: bytes,
        max_side: int,
        turn: AbstractContextManager[object] | None = None,
        look: Look = WHOLE,
    ) -> Picture:
        """Decode a photo.

        Args:
            path: of the photo.
            max_side: longest side wanted, in pixels.
            turn: entered while the file is read from its drive; without it nobody cares.
            look: what of it is wanted.

        Raises:
            PhotoProblemError: the photo cannot be read, or the process did not survive it.
        """
        self.served += 1
        self._side = max_side
        self._place = self._shared.take() if self._shared else None
        try:
            reply = self._asked(path, max_side, turn, look)
            if reply.header["kind"] == "picture":
                return picture_of(reply, self._pixels_of(reply), path)
            problem = problem_of(reply)
        except (OSError, _GoneError, LookupError, TypeError, ValueError) as error:
            self._broken = True
            raise PhotoProblemError(ProblemCode.CRASHED, self._death()) from error
        finally:
            if self._shared and self._place is not None:
                self._shared.give_back(self._place)
        self._broken |= problem.code in _SHAKEN
        raise problem

    def forget(self) -> None:
        """Have the process keep nothing of the photos that somebody looked closer at."""
        try:
            framing.write(self._requests, {"path": 0})
        except OSError:
            self._broken = True

    def kill(self) -> None:
        """End the process at once; any thread. Who waits for its answer gets none."""
        self._broken = True
        with suppress(OSError):
            self._process.kill()

    def end(self) -> None:
        """End the process and let go of all that belongs to it."""
        self.kill()
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(END_S)
            self._listener.join(END_S)
        with suppress(OSError):
            self._requests.close()
        if not self._listener.is_alive():
            cast("FileIO", self._process.stdout).close()

    def _asked(
        self,
        path: bytes,
        max_side: int,
        turn: AbstractContextManager[object] | None,
        look: Look,
    ) -> Reply:
        """Ask for a photo and return what comes; a big one waits for its turn.

        Raises:
            PhotoProblemError: it takes too long or too much memory; the process was ended.
            OSError, _GoneError: the process ended.
        """
        with turn or nullcontext():
            deadline = time.monotonic() + self._limits.seconds
            request = {"max_side": max_side, "place": self._place, "tell_read": turn is not None}
            request |= asdict(look)
            framing.write(self._requests, {"path": len(path), **request}, path)
            reply = self._next(deadline)
        if reply.header["kind"] == "read":
            reply = self._next(deadline)
        if reply.header["kind"] != "big":
            return reply
        with _big_pictures:
            deadline = time.monotonic() + self._limits.seconds
            framing.write(self._requests, {})
            return self._next(deadline)

    def _pixels_of(self, reply: Reply) -> NDArray[np.uint8]:
        """Return the pixels of a picture, uint8 (rows, columns, 3), from wherever they are."""
        import numpy as np

        rows, columns = reply.header["rows"], reply.header["columns"]
        if not is_shared(reply.header):
            return np.frombuffer(reply.pixels, np.uint8).reshape(rows, columns, 3)
        if self._shared is None or self._place is None:
            raise ValueError("place")
        pixels = self._shared.picture(self._place, rows, columns)
        self._place = None  # the picture holds it
        return pixels

    def _next(self, deadline: float) -> Reply:
        """Wait for what the process says next."""
        while (left := deadline - time.monotonic()) > 0:
            with suppress(queue.Empty):
                reply = self._replies.get(timeout=min(left, LOOK_S))
                if reply is None:
                    raise _GoneError
                return reply
            if self._memory_watched and self._memory_bytes() > self._limits.memory_bytes:
                self.kill()
                raise PhotoProblemError(ProblemCode.NOT_ENOUGH_MEMORY, "more than is allowed")
        self.kill()
        raise PhotoProblemError(ProblemCode.TOO_SLOW, f"{self._limits.seconds:g} s")

    def _memory_bytes(self) -> int:
        """Return the resident memory of the process."""
        import psutil

        try:
            return int(psutil.Process(self._process.pid).memory_info().rss)
        except psutil.Error:
            return 0

    def _death(self) -> str:
        """End the process where it lives; return how it ended, for technicians."""
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(LOOK_S)
        status = self._process.returncode
        self.kill()
        if status is None:
            return "nonsense"
        return (
            signal.Signals(-status).name if -status in set(signal.Signals) else f"status {status}"
        )

    def _listen(self) -> None:
        """Read what the process says until it ends; the listener's thread."""
        stream = cast("FileIO", self._process.stdout)
        try:
            while True:
                header = framing.read_header(stream)
                pixels, exif = body_sizes(header, self._side)
                body = framing.read_bytes(stream, pixels)
                self._replies.put(Reply(header, body, bytes(framing.read_bytes(stream, exif))))
        except (EOFError, OSError, LookupError, TypeError, ValueError, MemoryError):
            self._replies.put(None)


def own_command(argument: str = DECODE_PHOTOS) -> list[str]:
    """Return the command that starts a process of this program, told by its first argument."""
    if getattr(sys, "frozen", False):
        return [sys.executable, argument]
    return [sys.executable, "-P", "-m", "faceorg", argument]


def _start(command: Sequence[str], inherited: Sequence[int]) -> subprocess.Popen[bytes]:
    """Start a process: no terminal, no Ctrl+C, no folder that it would hold."""
    process = subprocess.Popen(  # noqa: S603 - this program's own
        command,
        bufsize=0,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=Path(sys.executable).anchor or None,
        env=own_environment(),
        start_new_session=True,
        pass_fds=inherited,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    if sys.platform.startswith("linux"):
        import fcntl

        with suppress(OSError):  # more than one user may have all together
            fcntl.fcntl(cast("FileIO", process.stdout).fileno(), F_SETPIPE_SZ, PIPE_BYTES)
    return process


def own_environment() -> dict[str, str]:
    """Return this process's environment, so that the same modules are found.

    glibc is told to give freed blocks above `KEPT_BYTES` back, and to keep one heap.
    """
    root = Path(__file__).parents[3]
    given = os.environ.get("PYTHONPATH", "").split(os.pathsep)
    paths = [str(root), *(str(Path(path).absolute()) for path in given if path)]
    return {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(paths),
        "MALLOC_ARENA_MAX": "1",
        "MALLOC_MMAP_THRESHOLD_": str(KEPT_BYTES),
        "MALLOC_TRIM_THRESHOLD_": str(KEPT_BYTES),
    }
