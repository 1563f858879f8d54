"""All that may be a face, however faintly: for pictures in which faces are to be covered.

Indexing asks what surely is a face, and asks CenterFace to judge. Here a miss is worse than a patch
too many, so everything counts that the detector answers at its lowest setting, at both of its
sizes, in the whole picture; and besides what it sees closer, from further away and with the picture
turned, and what CenterFace finds by itself. Any thread; loads its models when it is made.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from faceorg.vision.detector import ENLARGED_MAX, Detections, Detector, box_iou, kept_of
from faceorg.vision.embedder import Embedder
from faceorg.vision.reader import CANDIDATE_SCORE_MIN, DETECTION_SIDES_PX, FaceReader
from faceorg.vision.sessions import ModelSession, open_session
from faceorg.vision.verifier import Verifier

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from faceorg.vision.packs import Pack

    Pixels = NDArray[np.uint8]

# What else is looked at, and how sure the detector must be there: close-ups from afar, crowds from
# near, and turned heads. On 131 group photos these find heads that lie on their side, which no
# usual look does; surer, as they also answer to sleeves and ties (benchmarks/covering.py).
EXTRA_SCORE_MIN = 0.5
AFAR_PX = 320
NEAR_PX = (2560, 5120)
NEAR_FROM = 0.6  # of that side, which the picture must have
TURNED_PX = 640
ALONE_SCORE_MIN = 0.4  # of CenterFace without the detector
TILE_PX, TILE_OVERLAP_PX = 1280, 192  # larger copies are looked at in parts; memory stays flat


class ThoroughFinder:
    """Looks at pictures with all the models of a pack; thread-safe."""

    def __init__(self, pack: Pack) -> None:
        """Load and verify the models.

        Raises:
            EnvironmentFaultError: a model file is missing or altered.
        """
        self._usual = FaceReader(pack)
        self._lowest = _detector(pack, CANDIDATE_SCORE_MIN)
        self._extra = _detector(pack, EXTRA_SCORE_MIN)
        self._alone = Verifier(ModelSession(pack.verifier))
        self._embedder = Embedder(open_session(pack.embedder), pack.chip)

    def sure(self, pixels: Pixels) -> Detections:
        """Return what indexing would take for faces, see `lowest`."""
        return self._usual.detect(pixels)[0]

    def lowest(self, pixels: Pixels) -> Detections:
        """Return all that the detector answers at its lowest setting, at both of its sizes.

        Args:
            pixels: RGB uint8 (H, W, 3); boxes and landmarks are in its pixels.
        """
        sides = _sides(pixels, DETECTION_SIDES_PX)
        return together(*[_looked(self._lowest, pixels, side) for side in sides])

    def more(self, pixels: Pixels) -> NDArray[np.float32]:
        """Return the boxes (n, 4) of what else may be a face, in pixels of RGB uint8 (H, W, 3)."""
        near = [side for side in NEAR_PX if max(pixels.shape[:2]) >= NEAR_FROM * side]
        sides = _sides(pixels, (AFAR_PX, *near))
        found = [_looked(self._extra, pixels, side).boxes for side in sides]
        found += [boxes for boxes, _ in self._turned(pixels)]
        found.append(self._seen_alone(pixels))
        return np.concatenate(found)

    def vectors(self, pixels: Pixels, landmarks: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return unit vectors float32 (n, dim) of faces (n, 5, 2) in RGB uint8 (H, W, 3)."""
        if not len(landmarks):
            return np.zeros((0, 1), np.float32)
        return self._embedder.embed(self._embedder.chips(pixels, landmarks))[0]

    def _turned(self, pixels: Pixels) -> Iterator[tuple[NDArray[np.float32], int]]:
        """Yield what is found in the picture turned to the left once, twice and thrice."""
        height, width = pixels.shape[:2]
        for turns in (1, 2, 3):
            picture = np.ascontiguousarray(np.rot90(pixels, turns))
            boxes = _looked(self._extra, picture, _sides(picture, (TURNED_PX,))[0]).boxes
            yield _turned_back(boxes, turns, width, height), turns

    def _seen_alone(self, pixels: Pixels) -> NDArray[np.float32]:
        height, width = pixels.shape[:2]
        scale = min(DETECTION_SIDES_PX[-1] / max(width, height), float(ENLARGED_MAX))
        size = tuple(max(32, round(side * scale / 32) * 32) for side in (width, height))
        copy = np.asarray(cv2.resize(pixels, size, interpolation=_way(scale)), dtype=np.uint8)
        boxes, scores = self._alone.look_everywhere(copy, ALONE_SCORE_MIN)
        factor = np.tile(np.array([width / size[0], height / size[1]], np.float32), 2)
        return boxes[kept_of(boxes, scores)] * factor


def together(*parts: Detections) -> Detections:
    """Return several detections in one picture as one."""
    return Detections(
        np.concatenate([p.boxes for p in parts]),
        np.concatenate([p.landmarks for p in parts]),
        np.concatenate([p.scores for p in parts]),
        np.concatenate([p.agreed for p in parts]),
    )


def overlap(boxes: NDArray[np.float32], others: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return how much every box (n, 4) overlaps every other one (m, 4): float32 (n, m), IoU."""
    if not len(boxes):
        return np.zeros((0, len(others)), np.float32)
    return np.stack([box_iou(box, others) for box in boxes])


def _detector(pack: Pack, score_min: float) -> Detector:
    return Detector(ModelSession(pack.detector), sides=DETECTION_SIDES_PX, score_min=score_min)


def _sides(pixels: Pixels, wanted: tuple[int, ...]) -> list[int]:
    """Return the sides at which a picture is worth a look; blown up it shows nothing more."""
    longest = max(pixels.shape[:2])
    return [s for s in wanted if s <= ENLARGED_MAX * longest] or [ENLARGED_MAX * longest]


def _way(scale: float) -> int:
    return cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR


def _looked(detector: Detector, pixels: Pixels, side: int) -> Detections:
    """Look at a copy of a picture with this longest side, in parts where it is large."""
    height, width = pixels.shape[:2]
    scale = side / max(width, height)
    size = max(1, round(width * scale)), max(1, round(height * scale))
    copy = np.asarray(cv2.resize(pixels, size, interpolation=_way(scale)), dtype=np.uint8)
    parts = []
    for left, top in _corners(*size):
        found = detector.look(copy[top : top + TILE_PX, left : left + TILE_PX])
        corner = np.array([left, top], np.float32)
        found.boxes[:, :2] += corner
        found.landmarks[:] += corner
        parts.append(found)
    found = together(*parts)
    factor = np.array([width / size[0], height / size[1]], np.float32)
    return Detections(
        found.boxes * np.tile(factor, 2), found.landmarks * factor, found.scores, found.agreed
    )


def _corners(width: int, height: int) -> Iterator[tuple[int, int]]:
    """Yield left and top of the parts that a picture is looked at in; they overlap."""
    step = TILE_PX - TILE_OVERLAP_PX
    for top in range(0, max(height - TILE_OVERLAP_PX, 1), step):
        for left in range(0, max(width - TILE_OVERLAP_PX, 1), step):
            yield left, top


def _turned_back(
    boxes: NDArray[np.float32], turns: int, width: int, height: int
) -> NDArray[np.float32]:
    """Return boxes (n, 4) found in a picture after `turns` quarter turns to the left, in it."""
    x, y, w, h = boxes.T
    back = {
        1: (width - y - h, x, h, w),
        2: (width - x - w, height - y - h, w, h),
        3: (y, height - x - w, h, w),
    }[turns]
    return np.stack(back, axis=1)
