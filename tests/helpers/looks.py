"""Photos that look alike, two by two."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from faceorg.library.looks import record_looks
from tests.helpers.pictures import encoded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.domain.ids import PhotoId
    from faceorg.library.library import Library


def look_alike_in_pairs(library: Library, ids: Sequence[PhotoId], pairs: int) -> None:
    """Let the first photos look the same two by two, and all others like nothing."""
    looks = [((n // 2 + 1) * 0x9E3779B97F4A7C15) % (1 << 63) for n in range(2 * pairs)]
    record_looks(library.database, zip(ids, looks + [0] * (len(ids) - len(looks)), strict=True))
    down, across = np.mgrid[:120, :160]
    pictures = []
    for number, photo_id in enumerate(ids[: 2 * pairs]):
        waves = 128 + 90 * np.sin(across / (12 + 3 * (number // 2)) + down / 25)
        shades = np.stack([waves, 0.8 * waves, 255 - waves], axis=2).astype(np.uint8)
        pictures.append((photo_id, encoded(Image.fromarray(shades), "JPEG")))
    library.thumbnails.put(pictures, [])
