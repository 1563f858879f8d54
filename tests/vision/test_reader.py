"""The real models on the free test photos: everybody is found, nobody is invented."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest
from PIL import Image

from faceorg.vision.images import Picture, decode
from faceorg.vision.packs import default_pack
from faceorg.vision.portraits import SIDE_PX
from faceorg.vision.reader import FaceReader

if TYPE_CHECKING:
    from faceorg.domain.faces import FaceReading

PHOTOS = Path(__file__).parents[1] / "data" / "photos"
with (PHOTOS / "labels.csv").open(encoding="utf-8", newline="") as file:
    LABELS = {row["path"]: row["identity"] for row in csv.DictReader(file)}
PEOPLE = [name for name, identity in LABELS.items() if identity]
THINGS = [name for name, identity in LABELS.items() if not identity]
WHOLE = [name for name in PEOPLE if "cut" not in name]


@pytest.fixture(scope="module")
def reader() -> FaceReader:
    return FaceReader(default_pack())


@pytest.fixture(scope="module")
def pictures() -> dict[str, Picture]:
    return {name: decode(PHOTOS / name, 1600) for name in LABELS}


@pytest.fixture(scope="module")
def found(reader: FaceReader, pictures: dict[str, Picture]) -> dict[str, list[FaceReading]]:
    return {name: reader.read(picture) for name, picture in pictures.items()}


def shown(pixels: np.ndarray) -> Picture:
    """A picture that is its own full photo."""
    height, width = pixels.shape[:2]
    return Picture(np.ascontiguousarray(pixels), width, height, "JPEG", b"")


@pytest.mark.parametrize("name", PEOPLE)
def test_everybody_is_found(found: dict[str, list[FaceReading]], name: str) -> None:
    faces = found[name]
    assert len(faces) >= 1
    assert faces[0].score == max(face.score for face in faces)
    best = faces[0]
    assert best.size_px > 80
    assert best.vector.dtype == np.float32
    assert np.linalg.norm(best.vector) == pytest.approx(1, abs=1e-5)
    for value in (best.score, best.second_score, best.quality, best.sharpness):
        assert value is not None
        assert 0 <= value <= 1


@pytest.mark.parametrize("name", WHOLE)
def test_boxes_and_landmarks_lie_inside(found: dict[str, list[FaceReading]], name: str) -> None:
    face = found[name][0]
    box = face.box
    assert 0 <= box.x < box.x + box.w <= 1
    assert 0 <= box.y < box.y + box.h <= 1
    left, right, nose, mouth_left, mouth_right = face.landmarks
    assert (face.landmarks > (box.x, box.y)).all()
    assert (face.landmarks < (box.x + box.w, box.y + box.h)).all()
    assert left[0] < right[0]
    assert mouth_left[0] < mouth_right[0]
    assert left[1] < nose[1] < mouth_left[1]


@pytest.mark.parametrize("name", THINGS)
def test_nobody_is_invented(found: dict[str, list[FaceReading]], name: str) -> None:
    assert found[name] == []


@pytest.mark.parametrize("name", PEOPLE)
def test_portraits_are_square_jpegs(found: dict[str, list[FaceReading]], name: str) -> None:
    for face in found[name]:
        with Image.open(io.BytesIO(face.crop_jpeg)) as image:
            assert image.format == "JPEG"
            assert image.width == image.height <= SIDE_PX


def test_the_same_person_is_more_alike_than_others(
    found: dict[str, list[FaceReading]],
) -> None:
    pairs = [(a, b) for a in WHOLE for b in WHOLE if a < b]
    alike = {(a, b): float(found[a][0].vector @ found[b][0].vector) for a, b in pairs}
    same = [v for (a, b), v in alike.items() if LABELS[a] == LABELS[b]]
    other = [v for (a, b), v in alike.items() if LABELS[a] != LABELS[b]]
    assert min(same) > max(other) + 0.1


@pytest.mark.parametrize("name", WHOLE)
@pytest.mark.parametrize("scale", [0.5, 1.5])
def test_the_same_face_is_found_in_a_resized_copy(
    reader: FaceReader,
    pictures: dict[str, Picture],
    found: dict[str, list[FaceReading]],
    name: str,
    scale: float,
) -> None:
    pixels = cv2.resize(
        pictures[name].pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA
    )
    before, after = found[name][0], reader.read(shown(pixels))[0]
    assert before.box.iou(after.box) > 0.8
    assert after.size_px == pytest.approx(before.size_px * scale, rel=0.1)
    assert float(before.vector @ after.vector) > 0.9


@pytest.mark.parametrize("name", WHOLE)
@pytest.mark.parametrize("degrees", [-20, 20])
def test_the_same_face_is_found_in_a_turned_copy(
    reader: FaceReader,
    pictures: dict[str, Picture],
    found: dict[str, list[FaceReading]],
    name: str,
    degrees: float,
) -> None:
    pixels = pictures[name].pixels
    height, width = pixels.shape[:2]
    size = np.array([width, height])
    nose = found[name][0].landmarks[2] * size
    turn = cv2.getRotationMatrix2D((float(nose[0]), float(nose[1])), -degrees, 1.0)
    turned = cv2.warpAffine(pixels, turn, (width, height), borderMode=cv2.BORDER_REPLICATE)
    before, after = found[name][0], reader.read(shown(turned))[0]
    assert after.landmarks[2] * size == pytest.approx(nose, abs=0.15 * before.size_px)
    assert (after.pose.roll - before.pose.roll) / degrees > 0.1
    assert float(before.vector @ after.vector) > 0.8


def test_a_reduced_decode_keeps_sizes_of_the_full_photo(
    reader: FaceReader, found: dict[str, list[FaceReading]]
) -> None:
    small = decode(PHOTOS / "obama_1.jpg", 400)
    assert max(small.pixels.shape[:2]) == 400
    face, full = reader.read(small)[0], found["obama_1.jpg"][0]
    assert face.size_px == pytest.approx(full.size_px, rel=0.1)
    assert face.box.iou(full.box) > 0.8


def test_reading_twice_gives_the_same(
    reader: FaceReader, pictures: dict[str, Picture], found: dict[str, list[FaceReading]]
) -> None:
    again = reader.read(pictures["biden_1.jpg"])
    for one, other in zip(again, found["biden_1.jpg"], strict=True):
        assert one.box == other.box
        np.testing.assert_array_equal(one.vector, other.vector)
        assert one.crop_jpeg == other.crop_jpeg


@pytest.mark.parametrize("shape", [(1, 1), (4, 900), (900, 4)])
def test_absurd_pictures_have_no_faces(reader: FaceReader, shape: tuple[int, int]) -> None:
    assert reader.read(shown(np.full((*shape, 3), 128, np.uint8))) == []
