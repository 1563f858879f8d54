"""Pose, sharpness and quality go the way they say."""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest
from PIL import Image

from faceorg.domain.faces import Pose
from faceorg.vision.alignment import TEMPLATE
from faceorg.vision.packs import all_packs, default_pack
from faceorg.vision.quality import pose_of, quality_of, sharpness_of

if TYPE_CHECKING:
    from faceorg.vision.packs import Pack

CHIPS = Path(__file__).parents[1] / "data" / "chips"
FRONTAL = Pose(0.0, 0.0, 0.0)
WEIGHTS = default_pack().quality


def landmarks(nose_right: float = 0, nose_up: float = 0, roll: float = 0) -> np.ndarray:
    """The template with its nose moved, in pixels of a chip, and turned clockwise, in degrees."""
    points = TEMPLATE.copy()
    points[2] += (nose_right, -nose_up)
    angle = math.radians(roll)
    turn = np.array([[math.cos(angle), -math.sin(angle)], [math.sin(angle), math.cos(angle)]])
    return np.asarray((points - 56) @ turn.T + 200, np.float32)


def chip(name: str) -> np.ndarray:
    return np.asarray(Image.open(CHIPS / f"{name}.png").convert("RGB"))


def blurred(pixels: np.ndarray, sigma: float) -> np.ndarray:
    return np.asarray(cv2.GaussianBlur(pixels, (0, 0), sigma), np.uint8)


def test_the_template_looks_straight_ahead() -> None:
    pose = pose_of(landmarks())
    assert abs(pose.yaw) < 3
    assert abs(pose.pitch) < 3
    assert abs(pose.roll) < 1


@pytest.mark.parametrize("roll", [-40, 0, 25])
def test_the_nose_tells_where_a_face_looks(roll: float) -> None:
    assert pose_of(landmarks(nose_right=8, roll=roll)).yaw > 15
    assert pose_of(landmarks(nose_right=-8, roll=roll)).yaw < -15
    assert pose_of(landmarks(nose_up=6, roll=roll)).pitch > 10
    assert pose_of(landmarks(nose_up=-6, roll=roll)).pitch < -10


@pytest.mark.parametrize("roll", [-150, -30, 12, 90])
def test_roll_is_clockwise_and_leaves_the_rest_alone(roll: float) -> None:
    still, rolled = pose_of(landmarks(nose_right=4)), pose_of(landmarks(nose_right=4, roll=roll))
    assert rolled.roll - still.roll == pytest.approx(roll, abs=0.1)
    assert rolled.yaw == pytest.approx(still.yaw, abs=0.1)
    assert rolled.pitch == pytest.approx(still.pitch, abs=0.1)


def test_size_does_not_matter_to_pose() -> None:
    small, large = pose_of(landmarks(5, 3, 10)), pose_of(landmarks(5, 3, 10) * 9)
    assert small.yaw == pytest.approx(large.yaw, abs=0.01)
    assert small.pitch == pytest.approx(large.pitch, abs=0.01)


def test_landmarks_on_one_spot_give_a_pose() -> None:
    pose = pose_of(np.full((5, 2), 3, np.float32))
    assert all(map(math.isfinite, (pose.yaw, pose.pitch, pose.roll)))


@pytest.mark.parametrize("name", ["obama_1", "biden_1", "collins_1"])
def test_blurring_takes_sharpness(name: str) -> None:
    values = [sharpness_of(chip(name))]
    values += [sharpness_of(blurred(chip(name), sigma)) for sigma in (1, 2, 4)]
    assert values == sorted(values, reverse=True)
    assert values[0] > 2 * values[-1]
    assert 0 <= values[-1] <= values[0] <= 1


def test_light_and_contrast_leave_sharpness_alone() -> None:
    plain = chip("obama_1").astype(float)
    dim = (plain * 0.5 + 20).astype(np.uint8)
    assert sharpness_of(dim) == pytest.approx(sharpness_of(chip("obama_1")), abs=0.05)


def test_a_plain_surface_has_no_sharpness() -> None:
    assert sharpness_of(np.full((112, 112, 3), 77, np.uint8)) == 0


def test_quality_orders_faces() -> None:
    good = quality_of(WEIGHTS, length=70, size_px=200, sharpness=0.8, pose=FRONTAL)
    worse = [
        quality_of(WEIGHTS, length=50, size_px=200, sharpness=0.8, pose=FRONTAL),
        quality_of(WEIGHTS, length=70, size_px=25, sharpness=0.8, pose=FRONTAL),
        quality_of(WEIGHTS, length=70, size_px=200, sharpness=0.1, pose=FRONTAL),
        quality_of(WEIGHTS, length=70, size_px=200, sharpness=0.8, pose=Pose(60.0, 0.0, 0.0)),
        quality_of(WEIGHTS, length=70, size_px=200, sharpness=0.8, pose=Pose(-60.0, 0.0, 0.0)),
    ]
    assert all(quality < good for quality in worse)
    assert worse[-1] == worse[-2]


@pytest.mark.parametrize("length", [0.0, 20.0, 68.0, 1e4])
@pytest.mark.parametrize("size_px", [0.0, 1.0, 4000.0])
def test_quality_is_a_share(length: float, size_px: float) -> None:
    for sharpness in (0.0, 1.0):
        for yaw in (0.0, 90.0):
            assert 0 <= quality_of(WEIGHTS, length, size_px, sharpness, Pose(yaw, 0, 0)) <= 1


@pytest.mark.parametrize("pack", all_packs(), ids=lambda pack: str(pack.pack_id))
def test_every_pack_judges_on_the_same_scale(pack: Pack) -> None:
    good = quality_of(pack.quality, length=68, size_px=150, sharpness=0.4, pose=FRONTAL)
    turned = quality_of(pack.quality, length=60, size_px=40, sharpness=0.1, pose=Pose(50, 0, 0))
    bad = quality_of(pack.quality, length=48, size_px=12, sharpness=0.05, pose=FRONTAL)
    assert good == pytest.approx(0.62, abs=0.06)
    assert bad < turned < good
    assert bad < pack.thresholds["group_quality_min"] < good
