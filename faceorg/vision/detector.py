"""Finds candidates for faces: YuNet at two sizes, merged.

YuNet misses close-ups on large inputs and crowds on small ones, hence two sizes. Pets, paintings
and patterns are its false alarms; `vision.verifier` looks again at each candidate.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from faceorg.vision.sessions import ModelSession

STRIDES = (8, 16, 32)
MERGE_IOU = 0.3
ENLARGED_MAX = 2  # a small picture is not blown up further for the larger look


@dataclass(frozen=True, slots=True, eq=False)
class Detections:
    """Faces in one picture, best first.

    Attributes:
        boxes: float32 (n, 4): x, y, w, h in pixels of the picture.
        landmarks: float32 (n, 5, 2) in pixels of the picture: eyes, nose, corners of the mouth,
            each pair from left to right as seen in the picture.
        scores: float32 (n,), 0..1, the detector's confidence.
        agreed: float32 (n,), 0..1, its confidence at the other size; 0 where it saw nothing there.
    """

    boxes: NDArray[np.float32]
    landmarks: NDArray[np.float32]
    scores: NDArray[np.float32]
    agreed: NDArray[np.float32]

    def __len__(self) -> int:
        return len(self.scores)

    def take(self, index: NDArray[np.intp] | NDArray[np.bool_]) -> Detections:
        """Return the chosen faces, by index or mask."""
        return Detections(
            self.boxes[index], self.landmarks[index], self.scores[index], self.agreed[index]
        )


class Detector:
    """YuNet; thread-safe.

    Args:
        session: the model, input BGR 0..255, any size that is a multiple of 32.
        sides: longest sides in pixels that a picture is looked at.
        score_min: candidates below are dropped.
    """

    def __init__(self, session: ModelSession, *, sides: tuple[int, ...], score_min: float) -> None:
        self._session = session
        self._sides = sides
        self._score_min = score_min

    def detect(self, pixels: NDArray[np.uint8]) -> Detections:
        """Find faces in RGB uint8 (H, W, 3); coordinates come back in its pixels."""
        longest = max(pixels.shape[:2])
        smallest, *larger = sorted(self._sides)
        sides = [smallest, *(side for side in larger if side <= ENLARGED_MAX * longest)]
        parts = [self._detect_at(pixels, side / longest) for side in sides]
        return merge(
            Detections(
                np.concatenate([p.boxes for p in parts]),
                np.concatenate([p.landmarks for p in parts]),
                np.concatenate([p.scores for p in parts]),
                np.concatenate([p.agreed for p in parts]),
            )
        )

    def _detect_at(self, pixels: NDArray[np.uint8], scale: float) -> Detections:
        blob, (scale_x, scale_y) = _blob(pixels, scale)
        outputs = dict(zip(self._session.output_names, self._session.run(blob), strict=True))
        columns = blob.shape[3]
        rows = [_decoded(outputs, stride, columns, self._score_min) for stride in STRIDES]
        boxes, landmarks, scores = (np.concatenate(part) for part in zip(*rows, strict=True))
        factor = np.array([scale_x, scale_y], dtype=np.float32)
        boxes /= np.tile(factor, 2)
        landmarks /= factor
        found = Detections(boxes, landmarks, scores, np.zeros_like(scores))
        return found.take(kept_of(boxes, scores))


def merge(found: Detections) -> Detections:
    """Drop every box that overlaps a better one (greedy NMS), noting who agreed with it."""
    kept = kept_of(found.boxes, found.scores)
    agreed = found.agreed.copy()
    others = np.ones(len(found), dtype=np.bool_)
    others[kept] = False
    for i in kept:
        same = others & (box_iou(found.boxes[i], found.boxes) > MERGE_IOU)
        agreed[i] = max(agreed[i], found.scores[same].max(initial=0))
        others &= ~same
    return Detections(found.boxes, found.landmarks, found.scores, agreed).take(kept)


def kept_of(boxes: NDArray[np.float32], scores: NDArray[np.float32]) -> NDArray[np.intp]:
    """Return the index of every box (n, 4) that no box with a better score (n,) overlaps."""
    order = np.argsort(-scores, kind="stable")
    kept: list[int] = []
    while len(order):
        best, rest = order[0], order[1:]
        kept.append(int(best))
        order = rest[box_iou(boxes[best], boxes[rest]) <= MERGE_IOU]
    return np.array(kept, dtype=np.intp)


def box_iou(box: NDArray[np.float32], others: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the intersection over union of one box (4,) with others (n, 4), all x, y, w, h."""
    corner = np.minimum(box[:2] + box[2:], others[:, :2] + others[:, 2:])
    size = np.clip(corner - np.maximum(box[:2], others[:, :2]), 0, None)
    both = size[:, 0] * size[:, 1]
    union = box[2] * box[3] + others[:, 2] * others[:, 3] - both
    ratio: NDArray[np.float32] = both / np.maximum(union, 1e-9)
    return ratio


def resized(pixels: NDArray[np.uint8], width: int, height: int) -> NDArray[np.uint8]:
    """Return the picture at another size, without aliasing when it shrinks."""
    if pixels.shape[1] == width and pixels.shape[0] == height:
        return pixels
    way = cv2.INTER_AREA if width < pixels.shape[1] else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(pixels, (width, height), interpolation=way), dtype=np.uint8)


def _blob(
    pixels: NDArray[np.uint8], scale: float
) -> tuple[NDArray[np.float32], tuple[float, float]]:
    """Return BGR float32 (1, 3, H, W) padded to multiples of 32, and the scales of x and y."""
    height, width = pixels.shape[:2]
    new_w, new_h = max(1, round(width * scale)), max(1, round(height * scale))
    small = resized(pixels, new_w, new_h)
    blob = np.zeros((1, 3, -(-new_h // 32) * 32, -(-new_w // 32) * 32), dtype=np.float32)
    blob[0, :, :new_h, :new_w] = small[:, :, ::-1].transpose(2, 0, 1)
    return blob, (new_w / width, new_h / height)


def _decoded(
    outputs: dict[str, NDArray[np.float32]], stride: int, columns: int, score_min: float
) -> tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.float32]]:
    """Turn one stride's outputs into boxes (n, 4), landmarks (n, 5, 2) and scores (n,)."""
    likely = outputs[f"cls_{stride}"][0, :, 0] * outputs[f"obj_{stride}"][0, :, 0]
    index = np.flatnonzero(likely >= score_min * score_min)
    row, column = np.divmod(index, columns // stride)
    cell = np.stack([column, row], axis=1).astype(np.float32)
    shift = outputs[f"bbox_{stride}"][0, index]
    centre = (cell + shift[:, :2]) * stride
    size = np.exp(shift[:, 2:]) * stride
    points = outputs[f"kps_{stride}"][0, index].reshape(-1, 5, 2)
    landmarks = (points + cell[:, None, :]) * stride
    boxes = np.concatenate([centre - size / 2, size], axis=1)
    scores = np.sqrt(np.clip(likely[index], 0, 1))
    return boxes.astype(np.float32), landmarks.astype(np.float32), scores.astype(np.float32)
