"""The process that decodes photos for the program, one after the other, until it is told to end.

`decoding.decoders` starts it and speaks with it through its standard input and output. A hostile
photo may crash it, hang it or fill it with memory; nothing is lost but this process. It writes no
file, asks nobody, and ends when the program does.
"""

from __future__ import annotations

import contextlib
import faulthandler
import os
import signal
import sys
from io import FileIO
from typing import TYPE_CHECKING, Any, Final

from faceorg.domain.errors import PhotoProblemError, ProblemCode
from faceorg.domain.safety import DecodingLimits
from faceorg.vision.decoding import framing
from faceorg.vision.decoding.shared_pixels import Places
from faceorg.vision.decoding.suffixes import is_video

if TYPE_CHECKING:
    from collections.abc import Iterator

    from faceorg.vision.decoding.picture import Picture

GRACE_S: Final = 10.0
"""So much later than the program would have ended it, this process ends itself."""

EXIF_BYTES_MAX: Final = 1_000_000
"""A JPEG's EXIF block has at most 64 KB; what other formats carry beyond this is dropped."""

_PR_SET_PDEATHSIG: Final = 1


def main() -> int:
    """Serve until standard input ends; return the exit status."""
    requests, replies = _own_streams()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the program
    try:
        hello = framing.read_header(requests)
        _die_with_program()
        places = Places(*hello["shared"]) if "shared" in hello else None
        service = _Service(requests, replies, DecodingLimits(**hello["limits"]), places)
        service.serve()
    except (EOFError, OSError):
        pass  # the program is gone, or wants no more
    return 0


class _Service:
    """Answers requests; everything in one thread."""

    def __init__(
        self, requests: FileIO, replies: FileIO, limits: DecodingLimits, places: Places | None
    ) -> None:
        from faceorg.vision.decoding import closer, images, photo_files, videos  # slow to load

        images.use_one_thread()
        self._closer = closer.Closer(limits)
        self._decode = images.decode
        self._fetch = photo_files.fetch
        self._videos = videos
        self._requests = requests
        self._replies = replies
        self._limits = limits
        self._places = places
        self._watchdog_log = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115
        limited = _limit_resources(limits.memory_bytes)
        framing.write(replies, {"kind": "ready", "limited": limited})

    def serve(self) -> None:
        """Decode what is asked for, until there is nobody left to ask.

        Raises:
            EOFError, OSError: nobody is.
        """
        while True:
            request = framing.read_header(self._requests)
            path = bytes(framing.read_bytes(self._requests, int(request["path"])))
            if path:
                self._answer(path, request)
            else:
                self._closer.forget()

    def _answer(self, path: bytes, request: dict[str, Any]) -> None:
        try:
            with self._time_limit():
                if request["tell_read"]:
                    self._read_through(path)
                picture = self._picture(path, int(request["max_side"]), request)
        except PhotoProblemError as problem:
            self._complain(problem.code, problem.subject)
        except MemoryError:
            self._complain(ProblemCode.NOT_ENOUGH_MEMORY, "")
        except Exception as error:  # noqa: BLE001 - a bug, which the program hears of
            self._complain(ProblemCode.CRASHED, f"{type(error).__name__}: {error}")
        else:
            self._send(picture, request["place"])

    def _picture(self, path: bytes, side: int, request: dict[str, Any]) -> Picture:
        """Return what was asked for: a part, a frame, or a photo with nothing kept of another."""
        if is_video(path):
            return self._of_video(path, side, request)
        if (part := request.get("part")) is not None:
            return self._closer.part(path, side, part, self._turn_of_big_one())
        if (frame := request.get("frame")) is not None:
            return self._closer.frame(path, side, int(frame))
        self._closer.forget()
        return self._decode(path, side, self._limits, self._turn_of_big_one())

    def _of_video(self, path: bytes, side: int, request: dict[str, Any]) -> Picture:
        """Return the stills of a video, or one of its moments."""
        moment = None if request.get("moment_s") is None else float(request["moment_s"])
        if (part := request.get("part")) is not None:
            return self._closer.part_of_moment(path, side, part, moment)
        self._closer.forget()
        if request.get("stills"):
            return self._videos.stills(path, side, self._limits, self._turn_of_big_one())
        return self._videos.still(path, side, moment)

    def _send(self, picture: Picture, place: int | None) -> None:
        exif = picture.exif if len(picture.exif) <= EXIF_BYTES_MAX else b""
        header: dict[str, Any] = {
            "kind": "picture",
            "rows": picture.pixels.shape[0],
            "columns": picture.pixels.shape[1],
            "width": picture.width,
            "height": picture.height,
            "format": picture.format,
            "exif": len(exif),
            "fingerprint": picture.fingerprint.hex(),
            "several": picture.several,
            "part": picture.part,
            "frames": picture.frames,
            "duration": picture.duration_ms,
            "moments": picture.moments,
            "length": picture.duration_s,
        }
        if picture.file is not None:
            header |= {"size": picture.file.size_bytes, "mtime": picture.file.mtime_ns}
        if self._places and place is not None and self._places.write(place, picture.pixels):
            framing.write(self._replies, {**header, "shared": True}, exif)
            return
        framing.write(self._replies, header, picture.pixels.data, exif)

    def _read_through(self, path: bytes) -> None:
        """Have the system fetch a file from its drive, and tell that this is done.

        Raises:
            PhotoProblemError: it can't be opened.
        """
        if not is_video(path):  # of which only a little is looked at
            self._fetch(path, self._limits.file_bytes)
        framing.write(self._replies, {"kind": "read"})

    def _complain(self, code: ProblemCode, detail: str) -> None:
        words = detail.encode("utf-8", "replace").decode()[:500]
        framing.write(self._replies, {"kind": "problem", "code": code.value, "detail": words})

    @contextlib.contextmanager
    def _turn_of_big_one(self) -> Iterator[None]:
        """Wait until no other process has a big picture in memory; the program keeps the turns."""
        faulthandler.cancel_dump_traceback_later()
        try:
            framing.write(self._replies, {"kind": "big"})
            framing.read_header(self._requests)
        except (EOFError, OSError):
            sys.exit(0)  # nothing here is the photo's fault
        self._start_watchdog()
        yield

    @contextlib.contextmanager
    def _time_limit(self) -> Iterator[None]:
        """End this process where a decoder hangs and the program can't end it, being gone."""
        self._start_watchdog()
        try:
            yield
        finally:
            faulthandler.cancel_dump_traceback_later()

    def _start_watchdog(self) -> None:
        """Needs no interpreter lock: it works while a decoder holds that."""
        later = self._limits.seconds + GRACE_S
        faulthandler.dump_traceback_later(later, exit=True, file=self._watchdog_log)


def _own_streams() -> tuple[FileIO, FileIO]:
    """Return standard input and output; what decoders write there themselves goes nowhere."""
    requests = FileIO(os.dup(0), "rb")
    replies = FileIO(os.dup(1), "wb")
    for descriptor, flags in ((0, os.O_RDONLY), (1, os.O_WRONLY), (2, os.O_WRONLY)):
        nowhere = os.open(os.devnull, flags)
        os.dup2(nowhere, descriptor)
        os.close(nowhere)
    return requests, replies


def _die_with_program() -> None:
    """Have Linux end this process, also a busy one, when the thread ends that started it."""
    if not sys.platform.startswith("linux"):
        return
    import ctypes

    libc = ctypes.CDLL(None)
    if hasattr(libc, "prctl"):
        libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)


def _limit_resources(memory_bytes: int) -> bool:
    """Forbid files and core dumps, limit memory; return whether memory is limited by the system.

    Called once all is loaded: what is mapped by then does not count.
    """
    if sys.platform == "win32":
        return False
    import resource

    for kind in (resource.RLIMIT_CORE, resource.RLIMIT_FSIZE):
        _lower(kind, 0)
    if not sys.platform.startswith("linux"):
        return False  # macOS takes the limit and does not hold it
    with open("/proc/self/statm", encoding="ascii") as statm:  # noqa: PTH123
        mapped = int(statm.read().split()[0]) * resource.getpagesize()
    _lower(resource.RLIMIT_AS, memory_bytes + mapped)
    return True


def _lower(kind: int, value: int) -> None:
    import resource

    hard = resource.getrlimit(kind)[1]
    value = value if hard == resource.RLIM_INFINITY else min(value, hard)
    resource.setrlimit(kind, (value, value))
