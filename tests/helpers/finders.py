"""Stand in for the models that look for faces to cover."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from faceorg.vision.detector import Detections

if TYPE_CHECKING:
    from numpy.typing import NDArray


class Blind:
    """Sees what it is told to, however it is covered, and knows nobody.

    Attributes:
        looked: the pictures that it was shown.
    """

    def __init__(self, lowest: list[tuple[float, float, float, float]] | None = None) -> None:
        self._lowest = np.array(lowest or [], np.float32).reshape(-1, 4)
        self.looked: list[NDArray[np.uint8]] = []

    def sure(self, _pixels: NDArray[np.uint8]) -> Detections:
        nothing = np.zeros(0, np.float32)
        return Detections(
            np.zeros((0, 4), np.float32), np.zeros((0, 5, 2), np.float32), nothing, nothing
        )

    def lowest(self, pixels: NDArray[np.uint8]) -> Detections:
        self.looked.append(pixels)
        boxes, nothing = self._lowest, np.zeros(len(self._lowest), np.float32)
        middles = np.repeat((boxes[:, :2] + boxes[:, 2:] / 2)[:, None], 5, axis=1)
        return Detections(boxes, middles, nothing, nothing)

    def more(self, _pixels: NDArray[np.uint8]) -> NDArray[np.float32]:
        return np.zeros((0, 4), np.float32)

    def vectors(
        self, _pixels: NDArray[np.uint8], landmarks: NDArray[np.float32]
    ) -> NDArray[np.float32]:
        return np.zeros((len(landmarks), 8), np.float32)


class KnowsEverybody(Blind):
    """Takes whatever it is shown for the same person."""

    def vectors(
        self, _pixels: NDArray[np.uint8], landmarks: NDArray[np.float32]
    ) -> NDArray[np.float32]:
        return np.tile(np.eye(8, dtype=np.float32)[:1], (len(landmarks), 1))
