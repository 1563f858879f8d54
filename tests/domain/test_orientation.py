"""Boxes turn as pictures do."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageOps

from faceorg.domain.geometry import Box
from faceorg.domain.orientation import ORIENTATIONS, shown_box, stored_box
from tests.helpers.pictures import STORED_BY_ORIENTATION, orientation_exif


def place_of_white(image: Image.Image) -> Box:
    rows, columns = np.nonzero(np.asarray(image.convert("L")) > 128)
    top, left = rows.min(), columns.min()
    size = columns.max() + 1 - left, rows.max() + 1 - top
    return Box.from_pixels(left, top, *size, width=image.width, height=image.height)


@pytest.mark.parametrize("orientation", ORIENTATIONS)
def test_a_box_lies_where_the_turned_picture_has_it(orientation: int) -> None:
    shown = Image.new("L", (40, 20))
    shown.paste(255, (4, 2, 14, 6))
    turn = STORED_BY_ORIENTATION[orientation]
    stored = shown if turn is None else shown.transpose(turn)
    stored.getexif().load(orientation_exif(orientation))
    assert ImageOps.exif_transpose(stored).tobytes() == shown.tobytes()
    box, lies = place_of_white(shown), place_of_white(stored)
    assert shown_box(lies, orientation).iou(box) == pytest.approx(1)
    assert stored_box(box, orientation).iou(lies) == pytest.approx(1)


def test_nonsense_turns_nothing() -> None:
    assert shown_box(Box(0.1, 0.2, 0.3, 0.4), 99) == Box(0.1, 0.2, 0.3, 0.4)
