"""Regions cover all that responded, lie on the detector's grid, and are as few as pays."""

from __future__ import annotations

import numpy as np
import pytest

from faceorg.vision.regions import GRID_PX, regions

NO_BOXES = np.zeros((0, 4), np.float32)
CELL_PX = 16.0


def response(*cells: tuple[int, int], shape: tuple[int, int] = (60, 80)) -> np.ndarray:
    mask = np.zeros(shape, np.bool_)
    for row, column in cells:
        mask[row, column] = True
    return mask


def area(found: list[tuple[int, int, int, int]]) -> int:
    return sum((right - left) * (bottom - top) for left, top, right, bottom in found)


def test_nothing_is_nowhere() -> None:
    assert regions(response(), NO_BOXES, CELL_PX, 1280, 960) == []


def test_a_response_has_room_around_it() -> None:
    ((left, top, right, bottom),) = regions(response((30, 40)), NO_BOXES, CELL_PX, 1280, 960)
    assert left <= 40 * 16 - 64
    assert right >= 41 * 16 + 64
    assert top <= 30 * 16 - 64
    assert bottom >= 31 * 16 + 64
    assert (right - left) * (bottom - top) < 256 * 256


@pytest.mark.parametrize(("width", "height"), [(1280, 960), (1280, 853), (961, 1280), (1280, 7)])
def test_regions_lie_on_the_grid_and_in_the_picture(width: int, height: int) -> None:
    rng = np.random.default_rng(5)
    shape = -(-height // 32) * 2, -(-width // 32) * 2
    mask = rng.random(shape) > 0.995
    found = regions(mask, NO_BOXES, CELL_PX, width, height)
    covered = np.zeros((height, width), np.bool_)
    for left, top, right, bottom in found:
        assert 0 <= left < right <= width
        assert 0 <= top < bottom <= height
        assert left % GRID_PX == top % GRID_PX == 0
        assert right % GRID_PX == 0 or right == width
        assert bottom % GRID_PX == 0 or bottom == height
        covered[top:bottom, left:right] = True
    for row, column in np.argwhere(mask):
        assert covered[row * 16 : row * 16 + 16, column * 16 : column * 16 + 16].all()


def test_a_candidate_is_seen_whole() -> None:
    boxes = np.array([[20, 10, 30, 40]], np.float32)  # in cells
    ((left, top, right, bottom),) = regions(response((30, 35)), boxes, CELL_PX, 1280, 960)
    assert left <= (20 - 12) * 16
    assert right >= (50 + 12) * 16
    assert top == 0
    assert bottom == 960


def test_neighbours_are_looked_at_together_and_strangers_apart() -> None:
    near = regions(response((10, 10), (10, 20)), NO_BOXES, CELL_PX, 1280, 960)
    far = regions(response((10, 10), (50, 70)), NO_BOXES, CELL_PX, 1280, 960)
    assert len(near) == 1
    assert len(far) == 2
    assert area(far) < 0.15 * 1280 * 960


def test_a_crowd_is_one_look_at_everything() -> None:
    crowd = response(*((row, column) for row in range(0, 60, 6) for column in range(0, 80, 6)))
    assert regions(crowd, NO_BOXES, CELL_PX, 1280, 960) == [(0, 0, 1280, 960)]


def test_candidates_outside_of_the_picture_do_no_harm() -> None:
    boxes = np.array([[-9, -9, 5, 5], [90, 70, 5, 5], [78, 58, 30, 30]], np.float32)
    for left, top, right, bottom in regions(response((0, 0)), boxes, CELL_PX, 1280, 960):
        assert 0 <= left < right <= 1280
        assert 0 <= top < bottom <= 960
