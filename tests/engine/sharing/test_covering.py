"""Covered faces can't be recognised by the program itself, chosen people stay; real models."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from faceorg.domain.geometry import Box
from faceorg.engine.facts import thresholds_of
from faceorg.engine.sharing.covering import Known, cover_faces
from faceorg.engine.sharing.pictures import Pictures
from faceorg.engine.sharing.wishes import Faces
from faceorg.vision.covering import Covering
from faceorg.vision.decoding.images import decode
from faceorg.vision.packs import default_pack
from faceorg.vision.reader import FaceReader
from tests.engine.sharing.conftest import PHOTOS
from tests.engine.sharing.test_export import ids
from tests.helpers.finders import Blind, KnowsEverybody

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from faceorg.domain.ids import PersonId
    from faceorg.library.library import Library
    from faceorg.vision.thorough import ThoroughFinder

LEAST = 0.556  # of MobileFaceNet: from here on somebody is suggested
WAYS = [Covering.BLUR, Covering.COVER]


@pytest.fixture(scope="module")
def reader() -> FaceReader:
    return FaceReader(default_pack())


def two_people() -> NDArray[np.uint8]:
    """Obama on the left, Biden on the right."""
    left, right = (decode(PHOTOS / name, 700).pixels for name in ("obama_1.jpg", "biden_1.jpg"))
    rows = min(len(left), len(right))
    return np.ascontiguousarray(np.concatenate([left[:rows], right[:rows]], axis=1))


@pytest.mark.parametrize("way", WAYS)
def test_nobody_covered_is_recognised(
    finder: ThoroughFinder, reader: FaceReader, way: Covering
) -> None:
    pixels = two_people()
    boxes, _ = reader.detect(pixels)
    assert len(boxes) == 2
    originals = finder.vectors(pixels, boxes.landmarks)
    made = cover_faces(finder, pixels, Known(), way, LEAST)
    assert made.faces >= 2
    again = finder.lowest(made.pixels)
    for landmarks in (again.landmarks, boxes.landmarks):
        if len(landmarks):
            like = finder.vectors(made.pixels, landmarks) @ originals.T
            assert like.max() < LEAST


@pytest.mark.parametrize("way", WAYS)
def test_the_chosen_one_stays(finder: ThoroughFinder, reader: FaceReader, way: Covering) -> None:
    pixels = two_people()
    height, width = pixels.shape[:2]
    boxes, _ = reader.detect(pixels)
    order = np.argsort(boxes.boxes[:, 0])
    left, right = (boxes.boxes[i] for i in order)
    chosen = Box.from_pixels(*map(float, left), width=width, height=height)
    made = cover_faces(finder, pixels, Known(chosen=[chosen]), way, LEAST)
    x, y, w, h = (int(v) for v in left)
    assert np.array_equal(made.pixels[y : y + h, x : x + w], pixels[y : y + h, x : x + w])
    x, y, w, h = (int(v) for v in right)
    assert made.mask[max(y, 0) : y + h, max(x, 0) : x + w].all()


@pytest.mark.parametrize("turns", [1, 2, 3])
def test_a_face_that_lies_on_its_side_is_covered(finder: ThoroughFinder, turns: int) -> None:
    upright = decode(PHOTOS / "obama_2.jpg", 700).pixels
    seen = finder.sure(upright).boxes[0]
    mark = np.zeros(upright.shape[:2], np.bool_)
    x, y, w, h = (int(v) for v in seen)
    mark[y + h // 4 : y + 3 * h // 4, x + w // 4 : x + 3 * w // 4] = True
    pixels = np.ascontiguousarray(np.rot90(upright, turns))
    made = cover_faces(finder, pixels, Known(), Covering.COVER, LEAST)
    assert made.mask[np.rot90(mark, turns)].all()


def white() -> NDArray[np.uint8]:
    return np.full((200, 300, 3), 255, np.uint8)


def test_drawn_faces_are_covered_though_no_model_sees_them() -> None:
    drawn = Box(0.1, 0.2, 0.2, 0.4)
    made = cover_faces(Blind(), white(), Known(others=[drawn]), Covering.COVER, LEAST)
    x, y, w, h = (int(v) for v in drawn.in_pixels(300, 200))
    assert made.mask[y : y + h, x : x + w].all()
    assert made.faces == 1


def test_the_faintest_detection_is_covered() -> None:
    finder = Blind([(100, 60, 40, 50)])
    made = cover_faces(finder, white(), Known(), Covering.COVER, LEAST)
    assert made.mask[60:110, 100:140].all()


def test_an_eye_of_a_chosen_face_is_not() -> None:
    finder = Blind([(115, 80, 20, 20), (96, 58, 84, 104)])
    chosen = Box.from_pixels(100, 60, 80, 100, width=300, height=200)
    made = cover_faces(finder, white(), Known(chosen=[chosen]), Covering.COVER, LEAST)
    assert not made.mask.any()
    assert made.faces == 0


def test_what_is_given_away_was_looked_at() -> None:
    finder = Blind([(100, 60, 40, 50)])
    made = cover_faces(finder, white(), Known(), Covering.BLUR, LEAST)
    assert made.safe
    assert np.array_equal(finder.looked[-1], made.pixels)  # noise and all


@pytest.mark.parametrize("way", WAYS)
def test_who_is_recognised_whatever_is_done_is_not_safe(way: Covering) -> None:
    finder = KnowsEverybody([(100, 60, 40, 50)])
    made = cover_faces(finder, white(), Known(), way, LEAST)
    assert not made.safe
    assert 0 < len(finder.looked) < 20


def test_what_is_drawn_around_a_chosen_face_is_that_face() -> None:
    finder = KnowsEverybody([(40, 10, 200, 190)])  # far too large, its eyes on the face
    chosen = Box.from_pixels(110, 70, 60, 70, width=300, height=200)
    made = cover_faces(finder, white(), Known(chosen=[chosen]), Covering.COVER, LEAST)
    assert made.safe
    assert not made.mask[85:125, 122:158].any()


def test_what_may_be_no_face_never_covers_a_chosen_one() -> None:
    finder = KnowsEverybody([(60, 60, 90, 90)])  # nobody whom indexing finds
    chosen = Box.from_pixels(120, 60, 80, 100, width=300, height=200)
    made = cover_faces(finder, white(), Known(chosen=[chosen]), Covering.COVER, LEAST)
    assert not made.mask[80:140, 135:185].any()
    assert made.mask[80:140, 65:110].all()
    assert made.safe  # nothing is left of it but the chosen face


def test_another_face_over_a_chosen_one_is_covered_all_the_same() -> None:
    finder = KnowsEverybody([(80, 50, 80, 100)])
    chosen = Box.from_pixels(130, 50, 80, 100, width=300, height=200)
    other = Box.from_pixels(80, 50, 80, 100, width=300, height=200)
    made = cover_faces(finder, white(), Known([chosen], [other]), Covering.COVER, LEAST)
    assert made.mask[70:130, 82:158].all()


def test_cheek_by_cheek_each_has_their_side() -> None:
    chosen = Box.from_pixels(60, 50, 80, 100, width=300, height=200)
    other = Box.from_pixels(130, 50, 80, 100, width=300, height=200)
    made = cover_faces(Blind(), white(), Known([chosen], [other]), Covering.COVER, LEAST)
    assert not made.mask[60:140, 75:125].any()
    assert made.mask[60:140, 145:195].all()


def test_only_confirmed_faces_of_the_chosen_stay(library: Library, finder: ThoroughFinder) -> None:
    (photo_id,) = ids(library, "obama_1.jpg")
    faces = library.faces.of_photo(photo_id)
    mine = next(face for face in faces if face.person_id)
    nobody: frozenset[PersonId] = frozenset()
    somebody = nobody | {face.person_id for face in faces if face.person_id}
    for visible, stays in ((somebody, True), (nobody, False)):
        with Pictures(library, Faces.COVER, visible, finder=lambda: finder) as pictures:
            ready = pictures.ready(photo_id, 700)
        height, width = ready.pixels.shape[:2]
        x, y, w, h = (int(v) for v in mine.box.in_pixels(width, height))
        before = decode(library.photos.paths([photo_id])[photo_id], 700).pixels
        middle = (slice(y + h // 4, y + h // 2), slice(x + w // 4, x + w // 2))
        assert np.array_equal(ready.pixels[middle], before[middle]) is stays


def test_the_threshold_is_the_programs_own(library: Library) -> None:
    assert thresholds_of(library).suggestion_min == pytest.approx(LEAST, abs=0.01)
