"""Turns a face upright into the chip that the embedder was trained on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from faceorg.vision.warping import warped

if TYPE_CHECKING:
    from numpy.typing import NDArray

# The five-point template that ArcFace models are trained with (Deng et al. 2019), in pixels of a
# chip of 112 px. Sharpness is measured on this chip whatever the pack, so that it means the same;
# what an embedder sees is up to its own template in the manifest.
CHIP_PX = 112
TEMPLATE = np.array(
    [
        [38.2946, 51.6963],
        [73.5318, 51.5014],
        [56.0252, 71.7366],
        [41.5493, 92.3655],
        [70.7299, 92.2041],
    ],
    dtype=np.float64,
)


def align(
    pixels: NDArray[np.uint8],
    landmarks: NDArray[np.float32],
    template: NDArray[np.float64] = TEMPLATE,
    size_px: int = CHIP_PX,
) -> NDArray[np.uint8]:
    """Return the chip, RGB uint8 (size_px, size_px, 3).

    Args:
        pixels: RGB uint8 (H, W, 3).
        landmarks: float32 (5, 2) in its pixels, in the order of `Detections`.
        template: (5, 2), where they go, in pixels of the chip.
        size_px: side of the chip.
    """
    return warped(pixels, similarity(landmarks.astype(np.float64), template), size_px)


def similarity(source: NDArray[np.float64], target: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the (2, 3) rotation, scale and shift that best maps points to points (Umeyama 1991).

    Args:
        source: (n, 2).
        target: (n, 2).
    """
    mean_s, mean_t = source.mean(axis=0), target.mean(axis=0)
    from_s, from_t = source - mean_s, target - mean_t
    spread = float((from_s**2).sum())
    # Without reflection, a plane similarity is one complex number.
    a = float((from_s * from_t).sum()) / max(spread, 1e-9)
    b = float((from_s[:, 0] * from_t[:, 1] - from_s[:, 1] * from_t[:, 0]).sum())
    b /= max(spread, 1e-9)
    turn = np.array([[a, -b], [b, a]])
    return np.concatenate([turn, (mean_t - turn @ mean_s)[:, None]], axis=1)
