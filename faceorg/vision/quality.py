"""How well a face can be recognised: pose, sharpness, and a quality in 0..1 made of them."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import cv2
import numpy as np

from faceorg.domain.faces import Pose

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from faceorg.vision.packs import QualityWeights

# A nose tip lies about 0.7 half eye distances in front of the eyes, and .495 of the way from the
# eye line to the mouth line in the ArcFace template: enough for a pose good to some ten degrees.
_NOSE_DEPTH = 0.7
_NOSE_HEIGHT = 0.495
_PITCH_GAIN = 2.0


def pose_of(landmarks: NDArray[np.float32]) -> Pose:
    """Estimate the pose from landmarks, float32 (5, 2), in any square-pixel frame.

    Positive yaw: the face looks to the right of the picture; positive pitch: up; positive roll:
    clockwise.
    """
    left, right, nose, *mouth = landmarks.astype(np.float64)
    along = right - left
    roll = math.atan2(along[1], along[0])
    turn = np.array([[math.cos(roll), math.sin(roll)], [-math.sin(roll), math.cos(roll)]])
    eyes_x, eyes_y = turn @ ((left + right) / 2)
    half = max(float(np.hypot(*along)) / 2, 1e-6)
    nose_x, nose_y = turn @ nose
    _, mouth_y = turn @ ((mouth[0] + mouth[1]) / 2)
    yaw = math.atan((nose_x - eyes_x) / half / _NOSE_DEPTH)
    height = (nose_y - eyes_y) / max(mouth_y - eyes_y, half * 0.2)
    pitch = math.atan((_NOSE_HEIGHT - height) * _PITCH_GAIN)
    return Pose(math.degrees(yaw), math.degrees(pitch), math.degrees(roll))


def sharpness_of(chip: NDArray[np.uint8]) -> float:
    """Return the sharpness of an aligned chip, RGB uint8 (112, 112, 3), 0..1.

    The share of fine detail (finer than two pixels of the chip) in the contrast of the face's
    middle; independent of light and contrast. A face that was enlarged has none.
    """
    grey = cv2.cvtColor(chip, cv2.COLOR_RGB2GRAY)[16:96, 16:96].astype(np.float32)
    fine = grey - cv2.GaussianBlur(grey, (0, 0), 1.0)
    return float(np.clip(4 * fine.std() / max(float(grey.std()), 4.0), 0, 1))


def quality_of(
    weights: QualityWeights, length: float, size_px: float, sharpness: float, pose: Pose
) -> float:
    """Return the cosine similarity to expect with other photos of the same person, 0..1.

    On MobileFaceNet's scale whatever the pack, so that a library keeps its meaning when the pack
    changes: good frontal faces have about .65, what can hardly be recognised less than .4. The
    manifest has the weights of each pack, and says what they were fitted on.

    Args:
        weights: of the pack.
        length: of the embedding before normalisation.
        size_px: height of the face in pixels of the full photo.
        sharpness: see `sharpness_of`.
        pose: see `pose_of`.
    """
    expected = (
        weights.base
        + weights.by_length * length
        + weights.by_doubling * math.log2(max(size_px, 8.0))
        + weights.by_sharpness * sharpness
        + weights.by_yaw * abs(pose.yaw)
    )
    return min(max(expected, 0.0), 1.0)
