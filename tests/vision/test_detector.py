"""Candidates of both sizes are merged and come back in pixels of the picture."""

from __future__ import annotations

import math
from typing import Any

import cv2
import numpy as np
import pytest

from faceorg.vision.detector import (
    Detections,
    Detector,
    _copy,
    box_iou,
    kept_of,
    merge,
)

STRIDES = (8, 16, 32)


class FakeYuNet:
    """Sees every bright red rectangle as a face.

    Its score is that of the side of 640 in the first look, that of 1280 in all that follow.

    Attributes:
        shapes: of the inputs it was given.
    """

    def __init__(self, scores: dict[int, float] | None = None) -> None:
        kinds = ("cls", "obj", "bbox", "kps")
        self.output_names = [f"{kind}_{stride}" for kind in kinds for stride in STRIDES]
        self.shapes: list[tuple[int, ...]] = []
        self._scores = scores or {}

    def run(self, batch: np.ndarray) -> list[np.ndarray]:
        self.shapes.append(batch.shape)
        height, width = batch.shape[2:]
        assert batch.dtype == np.float32
        assert height % 32 == width % 32 == 0
        out = {}
        for stride in STRIDES:
            cells = (height // stride) * (width // stride)
            for kind, depth in (("cls", 1), ("obj", 1), ("bbox", 4), ("kps", 10)):
                out[f"{kind}_{stride}"] = np.zeros((1, cells, depth), np.float32)
        red = ((batch[0, 2] > 180) & (batch[0, 0] < 60)).astype(np.uint8)  # blue, green, red
        side = 640 if len(self.shapes) == 1 else 1280
        count, _, stats, _ = cv2.connectedComponentsWithStats(red)
        for x, y, w, h in stats[1:count, :4]:
            self._see(out, x, y, w, h, width, self._scores.get(side, 0.9))
        return [out[name] for name in self.output_names]

    def _see(
        self, out: dict[str, Any], x: int, y: int, w: int, h: int, width: int, score: float
    ) -> None:
        stride = 8 if h < 64 else 16 if h < 200 else 32
        column, row = int((x + w / 2) // stride), int((y + h / 2) // stride)
        cell = row * (width // stride) + column
        out[f"cls_{stride}"][0, cell], out[f"obj_{stride}"][0, cell] = score, score
        out[f"bbox_{stride}"][0, cell] = (
            (x + w / 2) / stride - column,
            (y + h / 2) / stride - row,
            math.log(w / stride),
            math.log(h / stride),
        )
        for i, (fx, fy) in enumerate([(0.3, 0.4), (0.7, 0.4), (0.5, 0.6), (0.3, 0.8), (0.7, 0.8)]):
            point = (x + fx * w) / stride - column, (y + fy * h) / stride - row
            out[f"kps_{stride}"][0, cell, 2 * i : 2 * i + 2] = point


def picture(width: int, height: int, *boxes: tuple[int, int, int, int]) -> np.ndarray:
    pixels = np.zeros((height, width, 3), np.uint8)
    for x, y, w, h in boxes:
        pixels[y : y + h, x : x + w] = (255, 0, 0)
    return pixels


def detector(fake: FakeYuNet, score_min: float = 0.3) -> Detector:
    return Detector(fake, sides=(640, 1280), score_min=score_min)  # type: ignore[arg-type]


@pytest.mark.parametrize(("width", "height"), [(1600, 1200), (1200, 1600), (1001, 333), (700, 690)])
def test_boxes_and_landmarks_come_back_in_pixels_of_the_picture(width: int, height: int) -> None:
    box = (width // 3, height // 4, width // 5, height // 3)
    found = detector(FakeYuNet()).detect(picture(width, height, box))
    assert len(found) == 1
    np.testing.assert_allclose(found.boxes[0], box, atol=3)
    x, y, w, h = box
    eye, mouth = (x + 0.3 * w, y + 0.4 * h), (x + 0.7 * w, y + 0.8 * h)
    np.testing.assert_allclose(found.landmarks[0, [0, 4]], [eye, mouth], atol=3)
    assert found.boxes.dtype == found.landmarks.dtype == found.scores.dtype == np.float32
    assert found.scores[0] == pytest.approx(0.9)
    assert found.agreed[0] == pytest.approx(0.9)


def test_the_better_look_wins_and_the_other_agrees() -> None:
    fake = FakeYuNet({640: 0.5, 1280: 0.8})
    found = detector(fake).detect(picture(1600, 1200, (400, 300, 200, 260)))
    assert found.scores == pytest.approx([0.8])
    assert found.agreed == pytest.approx([0.5])
    assert len(fake.shapes) == 2


def test_candidates_below_the_minimum_are_dropped() -> None:
    fake = FakeYuNet({640: 0.4, 1280: 0.7})
    found = detector(fake, score_min=0.6).detect(picture(1600, 1200, (400, 300, 200, 260)))
    assert found.scores == pytest.approx([0.7])
    assert found.agreed == [0]


def test_a_small_picture_is_not_blown_up_twice() -> None:
    fake = FakeYuNet()
    found = detector(fake).detect(picture(300, 200, (100, 60, 50, 60)))
    assert [max(shape) for shape in fake.shapes] == [640]
    np.testing.assert_allclose(found.boxes[0], (100, 60, 50, 60), atol=2)


@pytest.mark.parametrize(("width", "height"), [(1, 1), (3000, 2), (2, 3000)])
def test_absurd_shapes_give_nobody(width: int, height: int) -> None:
    assert len(detector(FakeYuNet()).detect(picture(width, height))) == 0


def test_two_faces_stay_two() -> None:
    boxes = (100, 200, 150, 180), (900, 500, 120, 150)
    found = detector(FakeYuNet()).detect(picture(1600, 1200, *boxes))
    assert sorted(int(x + 0.5) // 100 for x in found.boxes[:, 0]) == [1, 9]


def detections(*rows: tuple[float, float, float, float, float]) -> Detections:
    table = np.array(rows, np.float32).reshape(-1, 5)
    marks = np.zeros((len(table), 5, 2), np.float32)
    return Detections(table[:, :4], marks, table[:, 4], np.zeros(len(table), np.float32))


def test_merging_keeps_the_best_of_each_heap() -> None:
    merged = merge(
        detections(
            (0, 0, 10, 10, 0.5),
            (1, 0, 10, 10, 0.9),
            (0, 1, 10, 10, 0.6),
            (50, 50, 10, 10, 0.4),
        )
    )
    np.testing.assert_allclose(merged.scores, [0.9, 0.4])
    np.testing.assert_allclose(merged.agreed, [0.6, 0])


def test_merging_nothing() -> None:
    assert len(merge(detections())) == 0


def test_who_agrees_does_so_with_one_face_only() -> None:
    merged = merge(detections((0, 0, 10, 10, 0.9), (6, 0, 10, 10, 0.8), (3, 0, 10, 10, 0.5)))
    np.testing.assert_allclose(merged.scores, [0.9, 0.8])
    assert sorted(merged.agreed) == pytest.approx([0, 0.5])


def test_kept_boxes_do_not_overlap_and_the_rest_does() -> None:
    rng = np.random.default_rng(3)
    boxes = np.concatenate([rng.uniform(0, 80, (60, 2)), rng.uniform(10, 30, (60, 2))], axis=1)
    boxes, scores = boxes.astype(np.float32), rng.uniform(0, 1, 60).astype(np.float32)
    kept = kept_of(boxes, scores)
    assert list(scores[kept]) == sorted(scores[kept], reverse=True)
    for position, i in enumerate(kept):
        others = kept[position + 1 :]
        assert (box_iou(boxes[i], boxes[others]) <= 0.3).all()
    for i in set(range(60)) - set(kept.tolist()):
        better = kept[scores[kept] >= scores[i]]
        assert (box_iou(boxes[i], boxes[better]) > 0.3).any()


def test_overlap_of_boxes() -> None:
    others = np.array([[0, 0, 2, 2], [1, 0, 2, 2], [5, 5, 1, 1], [0, 0, 0, 0]], np.float32)
    found = box_iou(np.array([0, 0, 2, 2], np.float32), others)
    np.testing.assert_allclose(found, [1, 1 / 3, 0, 0])


def test_the_larger_look_sees_only_what_responded_to_the_smaller_one() -> None:
    fake = FakeYuNet()
    boxes = (100, 100, 40, 50), (1500, 1000, 40, 50)
    found = detector(fake).detect(picture(1600, 1200, *boxes))
    assert len(found) == 2
    assert (found.agreed > 0.5).all()
    small, *larger = fake.shapes
    assert small[2:] == (480, 640)
    assert len(larger) == 2
    assert sum(shape[2] * shape[3] for shape in larger) < 0.1 * 1280 * 960


def test_an_empty_picture_is_looked_at_once() -> None:
    fake = FakeYuNet()
    detector(fake).detect(picture(1600, 1200))
    assert [max(shape) for shape in fake.shapes] == [640]


def test_a_faint_response_is_looked_at_again() -> None:
    fake = FakeYuNet({640: 0.05, 1280: 0.8})
    found = detector(fake).detect(picture(1600, 1200, (700, 500, 100, 130)))
    assert found.scores == pytest.approx([0.8])
    assert len(fake.shapes) == 2


def test_copies_are_reduced_without_aliasing() -> None:
    rows, columns = np.indices((400, 400))
    board = np.repeat(((rows + columns) % 2 * 255).astype(np.uint8)[:, :, None], 3, axis=2)
    assert _copy(board, board, 100).astype(float).std() < 2
    assert _copy(board, board, 400) is board
    assert _copy(board[:300], board[:300], 500).shape == (375, 500, 3)
