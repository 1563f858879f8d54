"""The real models on the free test photos: everybody is found, nobody is invented."""

from __future__ import annotations

import csv
import io
import itertools
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest
from PIL import Image

from faceorg.domain.geometry import Box
from faceorg.vision.decoding.images import Picture, decode
from faceorg.vision.packs import all_packs, default_pack, pack_named
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


# faces that are known, and boxes that people draw ------------------------------------------------


@pytest.fixture(scope="module", params=all_packs(), ids=lambda pack: str(pack.pack_id))
def any_reader(request: pytest.FixtureRequest) -> FaceReader:
    return FaceReader(request.param)


def test_every_pack_tells_people_apart(
    any_reader: FaceReader, pictures: dict[str, Picture]
) -> None:
    vectors = {name: any_reader.read(pictures[name])[0].vector for name in WHOLE}
    between = pack_named(any_reader.pack_id).thresholds["same_person_far_1e-3"]
    for a, b in itertools.combinations(WHOLE, 2):
        assert (float(vectors[a] @ vectors[b]) > between) == (LABELS[a] == LABELS[b])


def test_known_faces_get_the_vectors_that_reading_gives(
    any_reader: FaceReader, pictures: dict[str, Picture]
) -> None:
    picture = pictures["obama_3.jpg"]
    faces = any_reader.read(picture)
    marks = np.stack([face.landmarks for face in faces] * 2)
    vectors = any_reader.embed(picture, marks)
    size = pack_named(any_reader.pack_id).chip.embedding_size
    assert vectors.dtype == np.float32
    assert vectors.shape == (2 * len(faces), size)
    for vector, face in zip(vectors, faces * 2, strict=True):
        assert float(vector @ face.vector) > 0.999
    assert any_reader.embed(picture, marks[:0]).shape == (0, size)


def test_packs_agree_on_all_but_the_vector(pictures: dict[str, Picture]) -> None:
    picture = pictures["biden_1.jpg"]
    one, other = (FaceReader(pack).read(picture)[0] for pack in all_packs())
    assert (one.box, one.pose, one.sharpness) == (other.box, other.pose, other.sharpness)
    assert one.crop_jpeg == other.crop_jpeg
    assert other.quality == pytest.approx(one.quality, abs=0.1)
    assert one.vector.shape != other.vector.shape


@pytest.mark.parametrize("name", WHOLE)
@pytest.mark.parametrize(("across", "down", "factor"), [(0, 0, 1), (0.15, 0.1, 1.2), (0, 0, 0.75)])
def test_a_drawn_box_stays_and_its_face_is_read(
    reader: FaceReader,
    pictures: dict[str, Picture],
    found: dict[str, list[FaceReading]],
    name: str,
    across: float,
    down: float,
    factor: float,
) -> None:
    face = found[name][0]
    box = face.box
    drawn = Box(
        box.x + box.w * (across + 0.5 - factor / 2),
        box.y + box.h * (down + 0.5 - factor / 2),
        box.w * factor,
        box.h * factor,
    )
    read = reader.read_at(pictures[name], drawn)
    assert read is not None
    assert read.box == drawn
    assert read.size_px == pytest.approx(drawn.h * pictures[name].height, rel=1e-4)
    assert float(read.vector @ face.vector) > 0.85
    eye_distance = float(np.hypot(*(face.landmarks[1] - face.landmarks[0])))
    assert np.abs(read.landmarks - face.landmarks).max() < 0.25 * eye_distance
    assert read.quality == pytest.approx(face.quality, abs=0.1)


def test_of_two_faces_the_drawn_one_is_read(reader: FaceReader) -> None:
    left, right = (decode(PHOTOS / name, 400).pixels for name in ("obama_1.jpg", "biden_1.jpg"))
    height = min(len(left), len(right))
    both = shown(np.concatenate([left[:height], right[:height]], axis=1))
    faces = reader.read(both)
    assert len(faces) == 2
    for face in faces:
        read = reader.read_at(both, face.box)
        assert read is not None
        assert float(read.vector @ face.vector) > 0.9


@pytest.mark.parametrize("name", THINGS)
@pytest.mark.parametrize("box", [Box(0.3, 0.3, 0.2, 0.25), Box(-0.1, 0.8, 0.3, 0.4)])
def test_a_drawn_box_without_a_face(
    reader: FaceReader, pictures: dict[str, Picture], name: str, box: Box
) -> None:
    assert reader.read_at(pictures[name], box) is None
    with Image.open(io.BytesIO(reader.portrait_at(pictures[name], box))) as image:
        assert image.format == "JPEG"
        assert 2 <= image.width == image.height <= SIDE_PX


@pytest.mark.parametrize(
    "box", [Box(0, 0, 0, 0), Box(0, 0, 1, 1), Box(2, 2, 1, 1), Box(-5, -5, 9, 9)]
)
def test_absurd_drawn_boxes_do_no_harm(
    reader: FaceReader, pictures: dict[str, Picture], box: Box
) -> None:
    reader.read_at(pictures["obama_1.jpg"], box)
    with Image.open(io.BytesIO(reader.portrait_at(pictures["obama_1.jpg"], box))) as image:
        assert image.width == image.height


def test_the_portrait_of_a_drawn_box_shows_its_middle(reader: FaceReader) -> None:
    pixels = np.zeros((400, 600, 3), np.uint8)
    pixels[190:210, 290:310] = 255
    jpeg = reader.portrait_at(shown(pixels), Box(0.4, 0.375, 0.2, 0.25))
    with Image.open(io.BytesIO(jpeg)) as image:
        light = np.asarray(image.convert("L"))
    assert light[len(light) // 2, len(light) // 2] > 200
    assert light[0].max() < 50
