"""Faces come upright into the embedder's template."""

from __future__ import annotations

import json
import math

import cv2
import numpy as np
import pytest

from faceorg.paths import resources_dir
from faceorg.vision.alignment import CHIP_PX, TEMPLATE, align, similarity


def turned(
    points: np.ndarray, degrees: float, scale: float, shift: tuple[float, float]
) -> np.ndarray:
    angle = math.radians(degrees)
    turn = np.array([[math.cos(angle), -math.sin(angle)], [math.sin(angle), math.cos(angle)]])
    return np.asarray(scale * points @ turn.T + np.array(shift))


@pytest.mark.parametrize("degrees", [0, 17, 90, 180, -135])
@pytest.mark.parametrize("scale", [0.2, 1.0, 7.5])
def test_a_similarity_is_found_exactly(degrees: float, scale: float) -> None:
    source = turned(TEMPLATE, degrees, scale, (310.0, -42.0))
    found = similarity(source, TEMPLATE)
    np.testing.assert_allclose(source @ found[:, :2].T + found[:, 2], TEMPLATE, atol=1e-9)
    assert np.hypot(found[0, 0], found[1, 0]) == pytest.approx(1 / scale)


def test_a_face_is_never_mirrored() -> None:
    mirrored = TEMPLATE * np.array([-1.0, 1.0])
    found = similarity(mirrored, TEMPLATE)
    assert np.linalg.det(found[:, :2]) > 0


def test_noisy_points_give_the_best_fit() -> None:
    source = turned(TEMPLATE, 10, 2, (5, 5)) + np.random.default_rng(0).normal(0, 3, (5, 2))
    best = similarity(source, TEMPLATE)

    def error(turn: np.ndarray) -> float:
        return float(((source @ turn[:, :2].T + turn[:, 2] - TEMPLATE) ** 2).sum())

    for row in range(2):
        for column in range(3):
            for step in (-1e-3, 1e-3):
                moved = best.copy()
                moved[row, column] += step
                # Only steps within the family of similarities are comparable.
                moved[1 - row, 1 - column if column < 2 else 2] += (
                    (step if row == column else -step) if column < 2 else 0
                )
                assert error(moved) >= error(best)


def test_points_on_one_spot_do_not_crash() -> None:
    chip = align(np.full((50, 50, 3), 9, np.uint8), np.full((5, 2), 20, np.float32))
    assert chip.shape == (CHIP_PX, CHIP_PX, 3)


@pytest.mark.parametrize(("degrees", "scale"), [(0, 1.0), (30, 2.0), (-75, 4.0), (180, 6.0)])
def test_landmarks_land_on_the_template(degrees: float, scale: float) -> None:
    pixels = np.zeros((1000, 1000, 3), np.uint8)
    middle = turned(np.array([[56.0, 72.0]]), degrees, scale, (0, 0))[0]
    points = turned(TEMPLATE, degrees, scale, (500 - middle[0], 500 - middle[1]))
    for x, y in points:
        cv2.circle(pixels, (round(x), round(y)), max(2, round(2 * scale)), (255, 255, 255), -1)
    chip = align(pixels, points.astype(np.float32))
    assert chip.shape == (112, 112, 3)
    assert chip.dtype == np.uint8
    count, _, _, centres = cv2.connectedComponentsWithStats((chip[:, :, 0] > 100).astype(np.uint8))
    assert count == 1 + len(TEMPLATE)
    for point in TEMPLATE:
        assert np.hypot(*(centres[1:] - point).T).min() < 1.0


def test_a_chip_follows_its_template_and_size() -> None:
    template = np.array([[30.0, 40], [60, 40], [45, 60], [33, 80], [57, 80]])
    points = turned(template, 25, 3, (200, 100))
    pixels = np.zeros((500, 500, 3), np.uint8)
    for x, y in points:
        cv2.circle(pixels, (round(x), round(y)), 5, (255, 255, 255), -1)
    chip = align(pixels, points.astype(np.float32), template, 90)
    assert chip.shape == (90, 90, 3)
    _, _, _, centres = cv2.connectedComponentsWithStats((chip[:, :, 0] > 100).astype(np.uint8))
    for point in template:
        assert np.hypot(*(centres[1:] - point).T).min() < 1.0


def test_the_template_is_that_of_the_manifest() -> None:
    manifest = json.loads((resources_dir() / "models" / "manifest.json").read_text("utf-8"))
    template = manifest["models"]["mobilefacenet"]["template"]
    assert template["size_px"] == CHIP_PX
    np.testing.assert_array_equal(TEMPLATE, np.array(template["points"]))
