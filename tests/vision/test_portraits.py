"""Portraits are framed as the design draws them."""

from __future__ import annotations

import numpy as np
import pytest

from faceorg.vision.portraits import (
    EYE_LINE,
    SIDE_IN_FACES,
    SIDE_IN_FACES_MIN,
    SIDE_PX,
    portrait,
    portrait_of_box,
)


def map_of(width: int, height: int) -> np.ndarray:
    """A picture whose red tells half the column and whose green half the row."""
    rows, columns = np.indices((height, width))
    return np.stack([columns // 2, rows // 2, np.full_like(rows, 7)], axis=2).astype(np.uint8)


def face_at(eyes_x: float, eyes_y: float, size: float) -> tuple[np.ndarray, np.ndarray]:
    """Box and landmarks of a face with its eyes around a point."""
    box = np.array([eyes_x - 0.4 * size, eyes_y - 0.4 * size, 0.8 * size, size], np.float32)
    shifts = [[-0.2, 0], [0.2, 0], [0, 0.2], [-0.15, 0.4], [0.15, 0.4]]
    marks = np.array([eyes_x, eyes_y]) + size * np.array(shifts)
    return box, marks.astype(np.float32)


def test_centred_between_the_eyes_with_the_eye_line_at_46_percent() -> None:
    assert EYE_LINE == 0.46
    out = portrait(map_of(500, 500), *face_at(230, 210, 100))
    side = len(out)
    assert out.shape == (side, side, 3)
    assert out.dtype == np.uint8
    assert side == round(SIDE_IN_FACES * 100)
    seen = out[round(side * EYE_LINE), side // 2]
    assert abs(int(seen[0]) * 2 - 230) <= 3
    assert abs(int(seen[1]) * 2 - 210) <= 3


def test_without_landmarks_it_is_centred_on_the_box() -> None:
    box = np.array([190, 160, 80, 100], np.float32)
    out = portrait_of_box(map_of(500, 500), box)
    side = len(out)
    assert side == round(SIDE_IN_FACES * 100)
    seen = out[side // 2, side // 2]
    assert abs(int(seen[0]) * 2 - 230) <= 3
    assert abs(int(seen[1]) * 2 - 210) <= 3
    assert len(portrait_of_box(map_of(500, 500), np.array([-50, -50, 9, 9], np.float32))) >= 2


def test_a_large_face_is_reduced_and_a_small_one_never_enlarged() -> None:
    assert portrait(map_of(500, 500), *face_at(250, 250, 180)).shape == (SIDE_PX, SIDE_PX, 3)
    assert len(portrait(map_of(500, 500), *face_at(250, 250, 20))) == 38


@pytest.mark.parametrize(
    ("eyes", "corner"),
    [
        ((60, 250), (0, None)),
        ((440, 250), (500, None)),
        ((250, 50), (None, 0)),
        ((250, 460), (None, 500)),
    ],
)
def test_near_an_edge_the_square_shifts(
    eyes: tuple[int, int], corner: tuple[int | None, int | None]
) -> None:
    out = portrait(map_of(500, 500), *face_at(*eyes, 100))
    assert len(out) == 190
    assert (out[:, :, 2] == 7).all()
    for axis, end in enumerate(corner):
        if end is None:
            continue
        first = out[0, 0, axis] if end == 0 else out[-1, -1, axis]
        assert abs(int(first) * 2 - end) <= 3


def test_in_a_low_picture_it_shrinks() -> None:
    out = portrait(map_of(500, 160), *face_at(250, 70, 100))
    assert len(out) == 160
    assert out[0, 0, 1] == 0
    assert out[-1, 0, 1] == 159 // 2
    assert (out[:, :, 2] == 7).all()


def test_in_a_tiny_picture_it_is_padded_with_the_colour_of_the_edge() -> None:
    pixels = np.full((100, 100, 3), (90, 40, 20), np.uint8)
    pixels[20:80, 20:80] = (200, 200, 200)
    out = portrait(pixels, *face_at(50, 45, 100))
    assert len(out) == round(SIDE_IN_FACES_MIN * 100)
    for corner in (out[0, 0], out[0, -1], out[-1, 0], out[-1, -1]):
        assert tuple(corner) == (90, 40, 20)
    assert (out == 200).all(axis=2).sum() == 60 * 60


@pytest.mark.parametrize("eyes", [(-30, 40), (250, -80), (499, 499), (700, 700)])
@pytest.mark.parametrize("size", [0.5, 8, 300])
def test_a_face_that_reaches_beyond_the_picture_still_gives_a_square(
    eyes: tuple[int, int], size: float
) -> None:
    out = portrait(map_of(500, 500), *face_at(*eyes, size))
    assert out.shape[0] == out.shape[1]
    assert 2 <= len(out) <= SIDE_PX


def test_one_pixel_is_enough() -> None:
    out = portrait(np.full((1, 1, 3), 50, np.uint8), *face_at(0, 0, 1))
    assert (out == 50).all()
