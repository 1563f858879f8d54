"""What looking at single photos needs: the picture itself."""

from __future__ import annotations

import atexit
import threading
from typing import TYPE_CHECKING

from faceorg.domain.safety import DecodingLimits

if TYPE_CHECKING:
    from faceorg.vision.decoding.decoders import Decoders
    from faceorg.vision.decoding.picture import Picture


VIEWED_AT_ONCE = 2
"""The photo that is looked at and its neighbour, or one that somebody draws a face on."""


class _KeptDecoders:
    """The decoders of what people look at: kept warm, and ended at exit."""

    def __init__(self) -> None:
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
            self._kept, self._limits = Decoders(VIEWED_AT_ONCE, limits), limits
            return self._kept

    def close(self) -> None:
        """End the processes; the next photo starts new ones."""
        with self._lock:
            kept, self._kept = self._kept, None
        atexit.unregister(self.close)
        if kept is not None:
            kept.close()


_decoders = _KeptDecoders()


def decode_for_people(path: bytes, max_side: int, limits: DecodingLimits) -> Picture:
    """Decode a photo that somebody looks at or draws on; may be called from any thread.

    Raises:
        PhotoProblemError: the photo cannot be read; the code says why.
        EnvironmentFaultError: no process can be started that would read it.
        CancelledError: the limits were changed meanwhile, or the program ends.
    """
    return _decoders.with_limits(limits).decode(path, max_side)


def close_decoders() -> None:
    """End the processes that decode what people look at; the next photo starts new ones."""
    _decoders.close()


def load_photo(
    path: bytes, max_side: int, limits: DecodingLimits | None = None
) -> tuple[bytes, int, int]:
    """Decode a photo for the screen; may be called from any thread.

    Args:
        path: of the file, in bytes of the file system.
        max_side: longest side wanted, in pixels; never enlarged.
        limits: how much it may cost; the usual ones without it.

    Returns:
        RGB888 pixels row by row without padding, orientation applied, and their width and height.

    Raises:
        PhotoProblemError, EnvironmentFaultError, CancelledError: as `decode_for_people`.
    """
    pixels = decode_for_people(path, max_side, limits or DecodingLimits()).pixels
    height, width = pixels.shape[:2]
    return pixels.tobytes(), width, height
