"""Faces in, unit vectors out, by whichever embedder a pack has: its chip is in the manifest."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from faceorg.vision.alignment import CHIP_PX, TEMPLATE, align

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from faceorg.vision.packs import ChipFormat
    from faceorg.vision.sessions import Session

# A chip and its mirror image: fastest a face on the CPU. The more go together, the less of what is
# between two layers stays in the cache (in one run 14.4 ms a face with one, 15.1 two, 16.6 four).
BATCH = 1


class Embedder:
    """Turns faces into chips and chips into embeddings; thread-safe.

    Attributes:
        sees_usual_chip: whether its chips are those that `align` makes unless told otherwise.
    """

    def __init__(self, session: Session, chip: ChipFormat) -> None:
        self._session = session
        self._chip = chip
        self._template = np.array(chip.template, dtype=np.float64)
        self.sees_usual_chip = chip.size_px == CHIP_PX and np.array_equal(self._template, TEMPLATE)
        self._mean = np.array(chip.mean, dtype=np.float32).reshape(3, 1, 1)
        self._scale = np.float32(chip.scale)

    def chips(self, pixels: NDArray[np.uint8], landmarks: NDArray[np.float32]) -> NDArray[np.uint8]:
        """Return the chips of all faces in a picture, RGB uint8 (n, size_px, size_px, 3).

        Args:
            pixels: RGB uint8 (H, W, 3).
            landmarks: float32 (n, 5, 2) in its pixels, n >= 1.
        """
        size_px = self._chip.size_px
        return np.stack([align(pixels, points, self._template, size_px) for points in landmarks])

    def embed(self, chips: NDArray[np.uint8]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Return unit embeddings float32 (n, dim) and their lengths before, float32 (n,).

        Args:
            chips: RGB uint8 (n, size_px, size_px, 3), see `chips`, n >= 1.
        """
        parts = [self._embed(chips[i : i + BATCH]) for i in range(0, len(chips), BATCH)]
        raw = np.concatenate(parts)
        lengths = np.linalg.norm(raw, axis=1)
        return raw / np.maximum(lengths, 1e-9)[:, None], lengths

    def _embed(self, chips: NDArray[np.uint8]) -> NDArray[np.float32]:
        upright = (chips.transpose(0, 3, 1, 2).astype(np.float32) - self._mean) * self._scale
        if not self._chip.mirror_averaged:
            return self._session.run(upright)[0]
        both = np.concatenate([upright, upright[:, :, :, ::-1]])
        out = self._session.run(both)[0]
        mean: NDArray[np.float32] = (out[: len(chips)] + out[len(chips) :]) / np.float32(2)
        return mean
