"""A decoded photo; light enough to be imported where no decoder is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from faceorg.domain.photos import FileFacts


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
    """

    pixels: NDArray[np.uint8]
    width: int
    height: int
    format: str
    exif: bytes
    fingerprint: bytes = b""
    file: FileFacts | None = None
