"""Warps that shrink do not alias."""

from __future__ import annotations

import math

import numpy as np
import pytest

from faceorg.vision.warping import warped


def turn_of(scale: float, degrees: float = 0, shift: tuple[float, float] = (0, 0)) -> np.ndarray:
    a, b = scale * math.cos(math.radians(degrees)), scale * math.sin(math.radians(degrees))
    return np.array([[a, -b, shift[0]], [b, a, shift[1]]])


def checkerboard(side: int) -> np.ndarray:
    rows, columns = np.indices((side, side))
    cells = ((rows + columns) % 2 * 255).astype(np.uint8)
    return np.repeat(cells[:, :, None], 3, axis=2)


@pytest.mark.parametrize("scale", [0.3, 0.25, 0.1, 0.03])
@pytest.mark.parametrize("degrees", [0, 33])
def test_a_fine_checkerboard_shrinks_to_grey(scale: float, degrees: float) -> None:
    board = checkerboard(1200)
    centre = turn_of(scale, degrees) @ np.array([600, 600, 1])
    side = max(8, int(1200 * scale / 2))
    turn = turn_of(scale, degrees, (side / 2 - centre[0], side / 2 - centre[1]))
    small = warped(board, turn, side).astype(float)
    assert small.std() < 8
    assert small.mean() == pytest.approx(127.5, abs=8)


def test_nothing_changes_without_a_turn() -> None:
    pixels = np.random.default_rng(0).integers(0, 256, (64, 64, 3), dtype=np.uint8)
    np.testing.assert_array_equal(warped(pixels, turn_of(1), 64), pixels)


@pytest.mark.parametrize("scale", [1.0, 0.3])
def test_beyond_the_picture_it_is_black(scale: float) -> None:
    pixels = np.full((100, 100, 3), 200, np.uint8)
    out = warped(pixels, turn_of(scale, 0, (20, 30)), 160)
    reach = round(100 * scale)
    assert out[:29].max() == 0
    assert out[:, :19].max() == 0
    assert out[30 + reach + 2 :].max() == 0
    assert out[32 : 28 + reach, 22 : 18 + reach].min() == 200


@pytest.mark.parametrize("scale", [2.0, 0.7, 0.4, 0.11])
@pytest.mark.parametrize("degrees", [0, -50])
def test_a_mark_lands_where_the_turn_says(scale: float, degrees: float) -> None:
    pixels = np.zeros((900, 700, 3), np.uint8)
    half = max(2, round(3 / scale))
    x, y = 410, 300
    pixels[y - half : y + half + 1, x - half : x + half + 1] = 255
    there = turn_of(scale, degrees) @ np.array([x, y, 1])
    turn = turn_of(scale, degrees, (61.5 - there[0], 40.0 - there[1]))
    light = warped(pixels, turn, 112)[:, :, 1].astype(float)
    rows, columns = np.indices(light.shape)
    assert (light * columns).sum() / light.sum() == pytest.approx(61.5, abs=0.7)
    assert (light * rows).sum() / light.sum() == pytest.approx(40.0, abs=0.7)


def test_a_warp_that_misses_the_picture_is_black() -> None:
    pixels = np.full((100, 100, 3), 200, np.uint8)
    out = warped(pixels, turn_of(0.2, 0, (5000, 5000)), 32)
    assert out.shape == (32, 32, 3)
    assert out.max() == 0
