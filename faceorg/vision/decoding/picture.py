"""A decoded photo, and how somebody wants to look at one; light: no decoder is needed for it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from faceorg.domain.photos import FileFacts

Fractions = tuple[float, float, float, float]
"""Left, top, width, height in fractions 0..1 of the oriented photo."""

ALL: Final[Fractions] = (0.0, 0.0, 1.0, 1.0)


@dataclass(frozen=True, slots=True)
class Look:
    """What of a photo is wanted, besides its size.

    Attributes:
        part: only this of it; the process keeps the whole for the next part.
        frame: one picture of a file that holds several, from 0, the one that stands for the file
            first; behind the last one they begin anew. The process keeps the file open.
        moment_s: this moment of a video; without one the middle of it.
        stills: a few moments of a video, chosen by what they show.
    """

    part: Fractions | None = None
    frame: int | None = None
    moment_s: float | None = None
    stills: bool = False


STILLS_MAX: Final = 16
"""So many moments of a video are looked at, at most."""

WHOLE: Final = Look()
STILLS: Final = Look(stills=True)


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """A decoded photo.

    Attributes:
        pixels: uint8 (H, W, 3), RGB, sRGB, orientation applied, transparency on white.
        width, height: of the full photo in pixels, orientation applied.
        format: codec's name, "JPEG", "HEIF", ...
        exif: the raw EXIF block; empty where there is none.
        fingerprint: of the file's content, see `decoding.fingerprint`; empty for pictures made up.
        file: size and time of the file that was read; None for pictures made up.
        several: whether the file holds more pictures than this one: moving ones, or pages.
        part: what of the photo the pixels are.
        frames: how many pictures the file holds, where one of them was asked for.
        duration_ms: how long this one is to be shown; 0 where nothing moves.
        moments: of a video, the seconds of its stills, which lie beneath each other in `pixels`;
            empty for photos.
        duration_s: how long a video is; 0 for photos.
    """

    pixels: NDArray[np.uint8]
    width: int
    height: int
    format: str
    exif: bytes
    fingerprint: bytes = b""
    file: FileFacts | None = None
    several: bool = False
    part: Fractions = ALL
    frames: int = 1
    duration_ms: int = 0
    moments: tuple[float, ...] = ()
    duration_s: float = 0.0

    def stills(self) -> list[Picture]:
        """Return the stills of a video, in order, each with its own moment; else itself alone."""
        if len(self.moments) < 2:
            return [self]
        high = self.pixels.shape[0] // len(self.moments)
        return [
            replace(self, pixels=self.pixels[i * high : (i + 1) * high], moments=(moment,))
            for i, moment in enumerate(self.moments)
        ]
