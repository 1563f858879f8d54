"""What looking at single photos needs: the picture itself."""

from __future__ import annotations

import atexit
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from faceorg.domain.safety import DecodingLimits
from faceorg.vision.decoding.picture import ALL, Look

if TYPE_CHECKING:
    from faceorg.vision.decoding.decoders import Decoders
    from faceorg.vision.decoding.picture import Fractions, Picture


VIEWED_AT_ONCE = 2
"""The photo that is looked at and its neighbour, or one that somebody draws a face on."""


@dataclass(frozen=True, slots=True, eq=False)
class Shown:
    """A picture for the screen.

    Attributes:
        pixels: RGB888 row by row without padding, orientation applied.
        width, height: of the pixels.
        photo_width, photo_height: of the full photo.
        several: whether the file holds more pictures than this one.
        part: what of the photo this is, in fractions 0..1: left, top, width, height.
        frames: how many pictures the file holds, where one of them was asked for.
        duration_ms: how long this one is to be shown; 0 where nothing moves.
    """

    pixels: bytes
    width: int
    height: int
    photo_width: int
    photo_height: int
    several: bool = False
    part: Fractions = ALL
    frames: int = 1
    duration_ms: int = 0


class _KeptDecoders:
    """The decoders of what people look at: kept warm, and ended at exit."""

    def __init__(self, count: int) -> None:
        self._count = count
        self._lock = threading.Lock()
        self._limits = DecodingLimits()
        self._kept: Decoders | None = None

    def with_limits(self, limits: DecodingLimits) -> Decoders:
        """Return decoders that keep to these limits."""
        from faceorg.vision.decoding.decoders import Decoders

        with self._lock:
            if self._kept is None:
                atexit.register(self.close)
            elif self._limits == limits:
                return self._kept
            else:
                self._kept.close()
            self._kept, self._limits = Decoders(self._count, limits), limits
            return self._kept

    def forget(self) -> None:
        """Have the processes keep no pixels and no open file."""
        with self._lock:
            if self._kept is not None:
                self._kept.forget()

    def close(self) -> None:
        """End the processes; the next photo starts new ones."""
        with self._lock:
            kept, self._kept = self._kept, None
        atexit.unregister(self.close)
        if kept is not None:
            kept.close()


_decoders = _KeptDecoders(VIEWED_AT_ONCE)
_closer = _KeptDecoders(1)
"""One process, so that what it keeps of a photo is there for the next part or frame of it."""


def decode_for_people(
    path: bytes, max_side: int, limits: DecodingLimits, moment_s: float | None = None
) -> Picture:
    """Decode a photo that somebody looks at or draws on; may be called from any thread.

    Args:
        path: of the file, in bytes of the file system.
        max_side: longest side wanted, in pixels; never enlarged.
        limits: how much it may cost.
        moment_s: of a video, the second that is wanted.

    Raises:
        PhotoProblemError: the photo cannot be read; the code says why.
        EnvironmentFaultError: no process can be started that would read it.
        CancelledError: the limits were changed meanwhile, or the program ends.
    """
    return _decoders.with_limits(limits).decode(path, max_side, None, Look(moment_s=moment_s))


def close_decoders() -> None:
    """End the processes that decode what people look at; the next photo starts new ones."""
    _decoders.close()
    _closer.close()


def load_photo(
    path: bytes,
    max_side: int,
    limits: DecodingLimits | None = None,
    moment_s: float | None = None,
) -> Shown:
    """Decode a photo for the screen; may be called from any thread.

    Args:
        path: of the file, in bytes of the file system.
        max_side: longest side wanted, in pixels; never enlarged.
        limits: how much it may cost; the usual ones without it.
        moment_s: of a video, the second that is wanted.

    Raises:
        PhotoProblemError, EnvironmentFaultError, CancelledError: as `decode_for_people`.
    """
    return _shown(decode_for_people(path, max_side, limits or DecodingLimits(), moment_s))


def load_part(
    path: bytes,
    max_side: int,
    part: Fractions,
    limits: DecodingLimits,
    moment_s: float | None = None,
) -> Shown:
    """Decode a part of a photo; other parts at the same `max_side` cost little afterwards.

    Args:
        path: of the file, in bytes of the file system.
        max_side: longest side of the whole photo that this is to be a part of, in pixels.
        part: left, top, width and height in fractions 0..1 of the photo.
        limits: how much it may cost.
        moment_s: of a video, the second that is wanted.

    Raises:
        PhotoProblemError, EnvironmentFaultError, CancelledError: as `decode_for_people`.
    """
    look = Look(part=part, moment_s=moment_s)
    return _shown(_closer.with_limits(limits).decode(path, max_side, None, look))


def load_frame(path: bytes, max_side: int, number: int, limits: DecodingLimits) -> Shown:
    """Decode one picture of a file that holds several, from 0; see `load_photo`."""
    return _shown(_closer.with_limits(limits).decode(path, max_side, None, Look(frame=number)))


def forget_closer() -> None:
    """Give back the memory that parts and frames took; what is asked for next is read anew."""
    _closer.forget()


def _shown(picture: Picture) -> Shown:
    height, width = picture.pixels.shape[:2]
    return Shown(
        picture.pixels.tobytes(),
        width,
        height,
        picture.width,
        picture.height,
        picture.several,
        picture.part,
        picture.frames,
        picture.duration_ms,
    )
