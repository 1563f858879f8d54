"""A picture in, its faces out: detect, look again, align, embed, judge, cut the portrait."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import cv2
import numpy as np

from faceorg.domain.faces import FaceReading
from faceorg.domain.geometry import Box
from faceorg.vision.alignment import align
from faceorg.vision.decoding.images import encode_jpeg
from faceorg.vision.detector import Detections, Detector, box_iou, kept_of
from faceorg.vision.embedder import Embedder
from faceorg.vision.portraits import portrait, portrait_of_box
from faceorg.vision.quality import pose_of, quality_of, sharpness_of
from faceorg.vision.sessions import ModelSession, open_session
from faceorg.vision.verifier import Verifier
from faceorg.vision.warping import warped

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from faceorg.vision.decoding.picture import Picture
    from faceorg.vision.packs import Pack, QualityWeights
    from faceorg.vision.providers import Providers

DETECTION_SIDES_PX = (640, 1280)
CANDIDATE_SCORE_MIN = 0.3
# How the final score is made, and how sure the second look must be: little for small faces, which
# CenterFace sees badly, more for large ones, where pets and statues are the false alarms.
# From a search on `detection-wider` and `negatives`, see `docs/accuracy.md`.
SCORE_WEIGHTS = (0.5, 0.2, 0.3)  # detector, its other size, second look
AGREEMENT_BONUS = 0.2  # less is asked of the second look where both sizes agree
SMALL_PX, LARGE_PX = 30.0, 80.0  # face heights in the decoded picture
PORTRAIT_QUALITY = 85
# A box that a person draws is looked at on a crop of its own, as it is and enlarged twice. Of 360
# boxes drawn loosely around 90 faces of full photos 350 are seen so; with a crop of at least
# 160 px, which the detector enlarges up to eight times, 277: small faces get lost in blur.
DRAWN_CROP_SIDES = 3.0  # crop over the longer side of the box: faces need surroundings to be seen
DRAWN_CROP_PX_MIN = DETECTION_SIDES_PX[0]
# People draw looser and tighter than detectors: half the usual .5 for "the same object" still tells
# the face that was meant from a neighbour's, whose box hardly reaches into the drawn one.
DRAWN_IOU_MIN = 0.3


class FaceReader:
    """All models of a pack at work; thread-safe, loads them when it is made.

    Attributes:
        pack_id: whose vectors it makes.
        same_person_min: cosine similarity that one of 1,000 pairs of strangers reaches; few
            people meet in a video.
    """

    def __init__(self, pack: Pack, providers: Providers | None = None) -> None:
        """Load and verify the models.

        Args:
            pack: which ones.
            providers: chooses what runs them; the CPU without it.

        Raises:
            EnvironmentFaultError: a model file is missing or altered.
        """
        cv2.setNumThreads(1)  # photos are read in parallel; parts of one photo are not
        self.pack_id = pack.pack_id
        self._detector = Detector(
            ModelSession(pack.detector, providers),
            sides=DETECTION_SIDES_PX,
            score_min=CANDIDATE_SCORE_MIN,
        )
        self._verifier = Verifier(ModelSession(pack.verifier, providers))
        self._embedder = Embedder(open_session(pack.embedder, providers), pack.chip)
        self._embedding_size = pack.chip.embedding_size
        self._quality = pack.quality
        self.same_person_min = pack.thresholds["same_person_far_1e-3"]
        self._score_min = pack.thresholds["face_score_min"]
        self._second_small = pack.thresholds["second_look_min_small"]
        self._second_large = pack.thresholds["second_look_min_large"]

    def read(self, picture: Picture) -> list[FaceReading]:
        """Return the faces of a picture, best score first."""
        found, second = self.detect(picture.pixels)
        if not len(found):
            return []
        return self._readings(picture, found, second)

    def embed(self, picture: Picture, landmarks: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return unit vectors of faces that are known already, float32 (n, dim).

        Args:
            picture: the photo, at least as large as it was when it was read first.
            landmarks: float32 (n, 5, 2), in fractions of the oriented photo, as `FaceReading` has
                them.
        """
        if not len(landmarks):
            return np.zeros((0, self._embedding_size), dtype=np.float32)
        chips = self._embedder.chips(picture.pixels, landmarks * _size_of(picture))
        return self._embedder.embed(chips)[0]

    def read_at(self, picture: Picture, box: Box) -> FaceReading | None:
        """Read the face in a box that a person drew; the drawn box stays the box.

        Args:
            picture: the photo.
            box: in fractions of the oriented photo.

        Returns:
            None where no face is seen there, as on the back of a head.
        """
        drawn = _in_pixels(picture, box)
        found = self._look_at(picture.pixels, drawn)
        if found is None:
            return None
        _, second = self._verifier.look(picture.pixels, found.boxes)
        at_drawn = Detections(drawn[None], found.landmarks, found.scores, found.agreed)
        (reading,) = self._readings(picture, at_drawn, second)
        return replace(reading, box=box)

    def portrait_at(self, picture: Picture, box: Box) -> bytes:
        """Return the portrait of a box that a person drew, as JPEG; centred on the box.

        Args:
            picture: the photo.
            box: in fractions of the oriented photo.
        """
        pixels = portrait_of_box(picture.pixels, _in_pixels(picture, box))
        return encode_jpeg(pixels, PORTRAIT_QUALITY)

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

    def _look_at(self, pixels: NDArray[np.uint8], drawn: NDArray[np.float32]) -> Detections | None:
        """Return the detection that overlaps a drawn box (4,) best, in pixels; None without one.

        All in pixels of the picture, RGB uint8 (H, W, 3).
        """
        side = max(float(drawn[2:].max()) * DRAWN_CROP_SIDES, DRAWN_CROP_PX_MIN)
        scale = min(1.0, DETECTION_SIDES_PX[-1] / side)
        shift = side / 2 - (drawn[:2] + drawn[2:] / 2)
        turn = np.array([[scale, 0, shift[0] * scale], [0, scale, shift[1] * scale]])
        found = self._detector.detect(warped(pixels, turn, round(side * scale)))
        boxes = (found.boxes / scale).astype(np.float32)
        boxes[:, :2] -= shift
        overlap = box_iou(drawn, boxes)
        if not (overlap >= DRAWN_IOU_MIN).any():
            return None
        marks = (found.landmarks / scale - shift).astype(np.float32)
        best = np.array([overlap.argmax()])
        return Detections(boxes, marks, found.scores, found.agreed).take(best)

    def _readings(
        self, picture: Picture, found: Detections, second: NDArray[np.float32]
    ) -> list[FaceReading]:
        """Embed and judge detections, n >= 1, with the second look's scores (n,)."""
        chips = self._embedder.chips(picture.pixels, found.landmarks)
        vectors, lengths = self._embedder.embed(chips)
        # Sharpness is measured on ArcFace's chip whatever the pack; many embed just that.
        same = self._embedder.sees_usual_chip
        return [
            _reading(
                picture,
                found,
                i,
                chip=chips[i] if same else align(picture.pixels, found.landmarks[i]),
                second=float(second[i]),
                vector=vectors[i],
                length=float(lengths[i]),
                weights=self._quality,
            )
            for i in range(len(found))
        ]


def _size_of(picture: Picture) -> NDArray[np.float32]:
    """Return (width, height) of its pixels, float32 (2,)."""
    height, width = picture.pixels.shape[:2]
    return np.array([width, height], dtype=np.float32)


def _in_pixels(picture: Picture, box: Box) -> NDArray[np.float32]:
    """Return x, y, w, h of a box in pixels of the picture, float32 (4,)."""
    height, width = picture.pixels.shape[:2]
    return np.array(box.in_pixels(width, height), dtype=np.float32)


def _reading(
    picture: Picture,
    found: Detections,
    i: int,
    *,
    chip: NDArray[np.uint8],
    second: float,
    vector: NDArray[np.float32],
    length: float,
    weights: QualityWeights,
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
        quality=quality_of(weights, length, size_px, sharpness, pose),
        vector=vector,
        crop_jpeg=encode_jpeg(portrait(picture.pixels, box, landmarks), PORTRAIT_QUALITY),
    )
