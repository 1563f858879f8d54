"""The second look sees the candidate in the middle of its crop, and nothing beside it."""

from __future__ import annotations

import numpy as np
import pytest

from faceorg.vision.verifier import BATCH, CROP_PX, FACE_SHARE, Verifier

CELLS = CROP_PX // 4


class FakeCenterFace:
    """Answers with a heat map that is told it, and a face of 64 x 80 crop pixels everywhere.

    Attributes:
        crops: what it was shown, float32 (3, 160, 160) each.
    """

    def __init__(self, peaks: dict[tuple[int, int], float]) -> None:
        self.output_names = ["537", "538", "539", "540"]
        self.crops: list[np.ndarray] = []
        self.batches: list[int] = []
        self._peaks = peaks

    def run(self, batch: np.ndarray) -> list[np.ndarray]:
        n = len(batch)
        self.crops += list(batch)
        self.batches.append(n)
        heat = np.zeros((n, 1, CELLS, CELLS), np.float32)
        for (row, column), value in self._peaks.items():
            heat[:, 0, row, column] = value
        sizes = np.zeros((n, 2, CELLS, CELLS), np.float32)
        sizes[:, 0], sizes[:, 1] = np.log(80 / 4), np.log(64 / 4)
        offsets = np.full((n, 2, CELLS, CELLS), -0.5, np.float32)
        return [heat, sizes, offsets, np.zeros((n, 10, CELLS, CELLS), np.float32)]


def look(
    fake: FakeCenterFace, pixels: np.ndarray, *boxes: tuple[float, float, float, float]
) -> tuple[np.ndarray, np.ndarray]:
    verifier = Verifier(fake)  # type: ignore[arg-type]
    return verifier.look(pixels, np.array(boxes, np.float32).reshape(-1, 4))


@pytest.mark.parametrize(
    "box", [(400, 300, 128, 160), (40, 700, 16, 20), (100, 100, 480, 600), (0, 0, 64, 80)]
)
def test_the_box_comes_back_in_pixels_of_the_picture(
    box: tuple[float, float, float, float],
) -> None:
    fake = FakeCenterFace({(20, 20): 0.8})
    drawn, scores = look(fake, np.zeros((900, 1200, 3), np.uint8), box)
    # The fake's face is as large as the candidate in the crop: 64 wide to 160 * .4 high.
    scale = max(box[2], box[3]) / (CROP_PX * FACE_SHARE)
    x, y = box[0] + box[2] / 2, box[1] + box[3] / 2
    expected = (x - 32 * scale, y - 40 * scale, 64 * scale, 80 * scale)
    np.testing.assert_allclose(drawn[0], expected, atol=0.01 * box[3])
    assert scores == pytest.approx([0.8])


def test_the_crop_shows_the_candidate_in_its_middle() -> None:
    pixels = np.zeros((900, 1200, 3), np.uint8)
    pixels[300:500, 400:600] = (250, 120, 10)
    fake = FakeCenterFace({})
    look(fake, pixels, (400, 300, 200, 200))
    crop = fake.crops[0]
    assert crop.shape == (3, CROP_PX, CROP_PX)
    lit = np.flatnonzero(crop[0].max(axis=0) > 125)
    assert (lit[0], lit[-1]) == pytest.approx((48, 111), abs=1.5)
    assert tuple(crop[:, 80, 80]) == (250, 120, 10)  # RGB


def test_who_stands_beside_does_not_count() -> None:
    fake = FakeCenterFace({(20, 20): 0.2, (3, 3): 0.95, (20, 38): 0.9})
    _, scores = look(fake, np.zeros((300, 300, 3), np.uint8), (100, 100, 50, 60))
    assert scores == pytest.approx([0.2])


def test_many_candidates_go_in_batches_and_keep_their_order() -> None:
    fake = FakeCenterFace({(20, 20): 0.5})
    boxes = [(20.0 * i, 5.0 * i, 30.0, 40.0) for i in range(2 * BATCH + 3)]
    drawn, scores = look(fake, np.zeros((400, 600, 3), np.uint8), *boxes)
    assert fake.batches == [BATCH, BATCH, 3]
    assert (np.diff(drawn[:, 0]) > 0).all()
    assert scores == pytest.approx([0.5] * len(boxes))


def test_no_candidates_no_look() -> None:
    fake = FakeCenterFace({})
    drawn, scores = look(fake, np.zeros((10, 10, 3), np.uint8))
    assert drawn.shape == (0, 4)
    assert scores.shape == (0,)
    assert not fake.batches


def test_the_candidates_are_left_as_they_are() -> None:
    boxes = np.array([[100, 100, 50, 60]], np.float32)
    before = boxes.copy()
    verifier = Verifier(FakeCenterFace({(20, 20): 0.9}))  # type: ignore[arg-type]
    verifier.look(np.zeros((300, 300, 3), np.uint8), boxes)
    np.testing.assert_array_equal(boxes, before)
