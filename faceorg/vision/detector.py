"""Finds candidates for faces: YuNet at two sizes, merged.

YuNet misses close-ups on large inputs and crowds on small ones, hence two sizes. The larger look
sees only those parts of the picture where the smaller one responded, however faintly. Pets,
paintings and patterns are false alarms; `vision.verifier` looks again at each candidate.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from faceorg.vision.regions import regions

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from faceorg.vision.sessions import ModelSession

STRIDES = (8, 16, 32)
MERGE_IOU = 0.3
CELL_PX = STRIDES[0]
# A cell that says less has nothing in it worth a larger look. Of the 1,435 faces of at least .5
# that the larger look finds on `detection-wider`, all are where the smaller one says .02 and more,
# 99.8 % where it says .04; a third of those pictures is looked at then, a quarter of full photos.
# On 91 full photos it is 98.6 % of 217 with either, whatever those three are. Chosen on the photos
# that `docs/accuracy.md` judges by; the figures there are the same with every picture seen whole.
RESPONSE_MIN = 0.03
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
        # Each copy is made from the next larger one: halving by area is much cheaper than 2.5.
        source, copies = pixels, []
        for side in reversed([s for s in larger if s <= ENLARGED_MAX * longest]):
            copies.append(_copy(pixels, source, side))
            source = copies[-1] if side <= longest else pixels
        small = _copy(pixels, source, smallest)
        found, response = self._look(small)
        parts = [_scaled(found, small, pixels)]
        for copy in reversed(copies):
            closer = self._look_closer(copy, found.boxes, response, small)
            parts.append(_scaled(closer, copy, pixels))
        return merge(_joined(parts))

    def look(self, picture: NDArray[np.uint8]) -> Detections:
        """Find faces in all of a picture as large as it is, RGB uint8 (H, W, 3)."""
        return self._look(picture)[0]

    def _look_closer(
        self,
        copy: NDArray[np.uint8],
        boxes: NDArray[np.float32],
        response: NDArray[np.bool_],
        small: NDArray[np.uint8],
    ) -> Detections:
        """Look at those parts of a larger copy where the smaller one responded, even faintly."""
        height, width = copy.shape[:2]
        cell_px = CELL_PX * max(width, height) / max(small.shape[:2])
        parts = []
        cells = (boxes / CELL_PX).astype(np.float32)
        for left, top, right, bottom in regions(response, cells, cell_px, width, height):
            found, _ = self._look(copy[top:bottom, left:right])
            corner = np.array([left, top], dtype=np.float32)
            found.boxes[:, :2] += corner
            found.landmarks[:] += corner
            parts.append(found)
        if not parts:
            return _NOTHING
        found = _joined(parts)
        return found.take(kept_of(found.boxes, found.scores))

    def _look(self, picture: NDArray[np.uint8]) -> tuple[Detections, NDArray[np.bool_]]:
        """Return the faces in a picture, and in which cells of 8 px there may be any."""
        blob = _blob(picture)
        outputs = dict(zip(self._session.output_names, self._session.run(blob), strict=True))
        height, width = blob.shape[2:]
        likely = {s: _likely(outputs, s, (height // s, width // s)) for s in STRIDES}
        rows = [_decoded(outputs, likely[s], s, self._score_min) for s in STRIDES]
        boxes, landmarks, scores = (np.concatenate(part) for part in zip(*rows, strict=True))
        found = Detections(boxes, landmarks, scores, np.zeros_like(scores))
        return found.take(kept_of(boxes, scores)), _response(likely)


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


def _copy(pixels: NDArray[np.uint8], source: NDArray[np.uint8], side: int) -> NDArray[np.uint8]:
    """Return `pixels` with this longest side, made from a copy of it that is at least as large."""
    height, width = pixels.shape[:2]
    scale = side / max(width, height)
    size = max(1, round(width * scale)), max(1, round(height * scale))
    if source.shape[1::-1] == size:
        return source
    # Bilinear loses nothing above half the size, and takes a quarter of the time of area.
    little = size[0] * 2 > source.shape[1]
    way = cv2.INTER_LINEAR if little else cv2.INTER_AREA
    return np.asarray(cv2.resize(source, size, interpolation=way), dtype=np.uint8)


def _scaled(found: Detections, copy: NDArray[np.uint8], pixels: NDArray[np.uint8]) -> Detections:
    """Return detections in a copy as detections in the pixels that it is a copy of."""
    factor = np.array(pixels.shape[1::-1], np.float32) / np.array(copy.shape[1::-1], np.float32)
    boxes = np.multiply(found.boxes, np.tile(factor, 2), dtype=np.float32)
    landmarks = np.multiply(found.landmarks, factor, dtype=np.float32)
    return Detections(boxes, landmarks, found.scores, found.agreed)


def _joined(parts: list[Detections]) -> Detections:
    return Detections(
        np.concatenate([p.boxes for p in parts]),
        np.concatenate([p.landmarks for p in parts]),
        np.concatenate([p.scores for p in parts]),
        np.concatenate([p.agreed for p in parts]),
    )


def _blob(picture: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Return RGB uint8 (H, W, 3) as BGR float32 (1, 3, H, W), padded to multiples of 32."""
    height, width = picture.shape[:2]
    shape = (1, 3, -(-height // 32) * 32, -(-width // 32) * 32)
    padded = (height, width) != shape[2:]
    blob = np.zeros(shape, np.float32) if padded else np.empty(shape, np.float32)
    for channel in range(3):
        blob[0, 2 - channel, :height, :width] = cv2.extractChannel(picture, channel)
    return blob


def _likely(
    outputs: dict[str, NDArray[np.float32]], stride: int, shape: tuple[int, int]
) -> NDArray[np.float32]:
    """Return how likely there is a face in each cell, squared score (rows, columns)."""
    likely: NDArray[np.float32] = outputs[f"cls_{stride}"] * outputs[f"obj_{stride}"]
    return likely.reshape(shape)


def _response(likely: dict[int, NDArray[np.float32]]) -> NDArray[np.bool_]:
    """Return the cells of the finest stride in which any stride responds."""
    finest = STRIDES[0]
    response = likely[finest] >= RESPONSE_MIN**2
    for stride in STRIDES[1:]:
        times = stride // finest
        coarse = likely[stride] >= RESPONSE_MIN**2
        response |= coarse.repeat(times, axis=0).repeat(times, axis=1)
    return response


def _decoded(
    outputs: dict[str, NDArray[np.float32]],
    likely: NDArray[np.float32],
    stride: int,
    score_min: float,
) -> tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.float32]]:
    """Turn one stride's outputs into boxes (n, 4), landmarks (n, 5, 2) and scores (n,)."""
    row, column = np.nonzero(likely >= score_min * score_min)
    index = row * likely.shape[1] + column
    cell = np.stack([column, row], axis=1).astype(np.float32)
    shift = outputs[f"bbox_{stride}"][0, index]
    centre = (cell + shift[:, :2]) * stride
    size = np.exp(shift[:, 2:]) * stride
    points = outputs[f"kps_{stride}"][0, index].reshape(-1, 5, 2)
    landmarks = (points + cell[:, None, :]) * stride
    boxes = np.concatenate([centre - size / 2, size], axis=1)
    scores = np.sqrt(np.clip(likely[row, column], 0, 1))
    return boxes.astype(np.float32), landmarks.astype(np.float32), scores.astype(np.float32)


_NOTHING = Detections(
    np.zeros((0, 4), np.float32),
    np.zeros((0, 5, 2), np.float32),
    np.zeros(0, np.float32),
    np.zeros(0, np.float32),
)
