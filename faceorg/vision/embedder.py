"""Chips in, unit vectors out: MobileFaceNet, averaged over the chip and its mirror image."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from faceorg.vision.sessions import ModelSession

BATCH = 2  # chips, and as many mirrored: measured fastest a face on the CPU, larger ones slow down


class Embedder:
    """Turns aligned chips into embeddings; thread-safe."""

    def __init__(self, session: ModelSession) -> None:
        self._session = session

    def embed(self, chips: NDArray[np.uint8]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Return unit embeddings float32 (n, dim) and their lengths before, float32 (n,).

        Args:
            chips: RGB uint8 (n, 112, 112, 3), n >= 1.
        """
        parts = [self._embed(chips[i : i + BATCH]) for i in range(0, len(chips), BATCH)]
        raw = np.concatenate(parts)
        lengths = np.linalg.norm(raw, axis=1)
        return raw / np.maximum(lengths, 1e-9)[:, None], lengths

    def _embed(self, chips: NDArray[np.uint8]) -> NDArray[np.float32]:
        upright = (chips.transpose(0, 3, 1, 2).astype(np.float32) - 127.5) / 128
        both = np.concatenate([upright, upright[:, :, :, ::-1]])
        out = self._session.run(both)[0]
        mean: NDArray[np.float32] = (out[: len(chips)] + out[len(chips) :]) / np.float32(2)
        return mean
