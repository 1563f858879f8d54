"""A picture in, its faces out: detect, look again, align, embed, judge, cut the portrait."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from faceorg.domain.faces import FaceReading
from faceorg.domain.geometry import Box
from faceorg.vision.alignment import align
from faceorg.vision.detector import Detections, Detector, kept_of
from faceorg.vision.embedder import Embedder
from faceorg.vision.images import encode_jpeg
from faceorg.vision.portraits import portrait
from faceorg.vision.quality import pose_of, quality_of, sharpness_of
from faceorg.vision.sessions import ModelSession
from faceorg.vision.verifier import Verifier

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from faceorg.vision.images import Picture
    from faceorg.vision.packs import Pack

DETECTION_SIDES_PX = (640, 1280)
CANDIDATE_SCORE_MIN = 0.3
# How the final score is made, and how sure the second look must be: little for small faces, which
# CenterFace sees badly, more for large ones, where pets and statues are the false alarms.
# From a search on `detection-wider` and `negatives`, see `docs/accuracy.md`.
SCORE_WEIGHTS = (0.5, 0.2, 0.3)  # detector, its other size, second look
AGREEMENT_BONUS = 0.2  # less is asked of the second look where both sizes agree
SMALL_PX, LARGE_PX = 30.0, 80.0  # face heights in the decoded picture
PORTRAIT_QUALITY = 85


class FaceReader:
    """All models of a pack at work; thread-safe, loads them when it is made.

    Attributes:
        pack_id: whose vectors it makes.
    """

    def __init__(self, pack: Pack) -> None:
        """Load and verify the models.

        Raises:
            EnvironmentFaultError: a model file is missing or altered.
        """
        cv2.setNumThreads(1)  # photos are read in parallel; parts of one photo are not
        self.pack_id = pack.pack_id
        self._detector = Detector(
            ModelSession(pack.detector), sides=DETECTION_SIDES_PX, score_min=CANDIDATE_SCORE_MIN
        )
        self._verifier = Verifier(ModelSession(pack.verifier))
        self._embedder = Embedder(ModelSession(pack.embedder))
        self._score_min = pack.thresholds["face_score_min"]
        self._second_small = pack.thresholds["second_look_min_small"]
        self._second_large = pack.thresholds["second_look_min_large"]

    def read(self, picture: Picture) -> list[FaceReading]:
        """Return the faces of a picture, best score first."""
        found, second = self.detect(picture.pixels)
        if not len(found):
            return []
        chips = np.stack([align(picture.pixels, points) for points in found.landmarks])
        vectors, lengths = self._embedder.embed(chips)
        return [
            _reading(picture, found, i, float(second[i]), chips[i], vectors[i], float(lengths[i]))
            for i in range(len(found))
        ]

    def detect(self, pixels: NDArray[np.uint8]) -> tuple[Detections, NDArray[np.float32]]:
        """Return the faces in RGB uint8 (H, W, 3) and the second look's score of each, (n,)."""
        found = self._detector.detect(pixels)
        drawn, second = self._verifier.look(pixels, found.boxes)
        by_detector, by_agreement, by_second = SCORE_WEIGHTS
        scores = (
            by_detector * found.scores + by_agreement * found.agreed + by_second * second
        ).astype(np.float32)
        heights = np.clip((found.boxes[:, 3] - SMALL_PX) / (LARGE_PX - SMALL_PX), 0, 1)
        wanted = self._second_small + (self._second_large - self._second_small) * heights
        wanted = wanted - AGREEMENT_BONUS * (found.agreed > CANDIDATE_SCORE_MIN)
        kept = np.flatnonzero((second >= wanted) & (scores >= self._score_min))
        # A hesitant second look must not move the box.
        sure = (second > CANDIDATE_SCORE_MIN)[:, None]
        boxes = np.where(sure, drawn, found.boxes)
        index = kept[kept_of(boxes[kept], scores[kept])]
        faces = Detections(boxes, found.landmarks, scores, found.agreed)
        return faces.take(index), second[index]


def _reading(
    picture: Picture,
    found: Detections,
    i: int,
    second: float,
    chip: NDArray[np.uint8],
    vector: NDArray[np.float32],
    length: float,
) -> FaceReading:
    height, width = picture.pixels.shape[:2]
    box, landmarks = found.boxes[i], found.landmarks[i]
    x, y, w, h = (float(v) for v in box)
    size_px = h * picture.height / height
    pose, sharpness = pose_of(landmarks), sharpness_of(chip)
    return FaceReading(
        box=Box.from_pixels(x, y, w, h, width=width, height=height),
        landmarks=(landmarks / np.array([width, height])).astype(np.float32),
        score=min(float(found.scores[i]), 1.0),
        second_score=second,
        size_px=size_px,
        sharpness=sharpness,
        pose=pose,
        norm=length,
        quality=quality_of(length, size_px, sharpness, pose),
        vector=vector,
        crop_jpeg=encode_jpeg(portrait(picture.pixels, box, landmarks), PORTRAIT_QUALITY),
    )
