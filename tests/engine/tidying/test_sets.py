"""What is there twice, nearly the same or one of a burst, and which one is proposed."""

from __future__ import annotations

import io
import itertools
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PIL import Image

from faceorg.domain.errors import CancelledError
from faceorg.domain.photos import FileFacts, PhotoMetadata, PhotoOutcome, PhotoReading
from faceorg.engine import edits
from faceorg.engine.jobs import CancelToken
from faceorg.engine.tidying import sets
from faceorg.engine.tidying.looks import remember_looks
from faceorg.engine.tidying.near import ALIKE_MIN, NEAR_BITS, near_pairs
from faceorg.engine.tidying.sets import (
    BURST_BITS,
    Likeness,
    alike_sets,
    keep_all,
)
from faceorg.library.library import Library
from faceorg.library.looks import count_without_look
from faceorg.vision.looks import NO_LOOK, look_and_sharpness, look_of, small_picture
from tests.helpers.pictures import encoded
from tests.helpers.readings import face

if TYPE_CHECKING:
    from collections.abc import Iterator

    from faceorg.domain.ids import PhotoId

PHOTOS = Path(__file__).parents[2] / "data" / "photos"
NOON = datetime(2019, 7, 14, 12)  # noqa: DTZ001 - cameras tell no zone


def opened(name: str) -> Image.Image:
    with Image.open(PHOTOS / name) as image:
        made = image.convert("RGB")
    made.thumbnail((480, 480))
    return made


def bits_between(one: Image.Image, other: Image.Image) -> int:
    first, second = (look_of(np.asarray(image)) & (2**64 - 1) for image in (one, other))
    return (first ^ second).bit_count()


def again(image: Image.Image, quality: int) -> Image.Image:
    return Image.open(io.BytesIO(encoded(image, "JPEG", quality=quality))).convert("RGB")


@pytest.mark.parametrize("name", ["obama_1.jpg", "biden_1.jpg", "coffee_1.jpg", "cat_1.jpg"])
def test_edited_copies_look_alike(name: str) -> None:
    image = opened(name)
    small = image.resize((image.width // 3, image.height // 3))
    brighter = Image.fromarray(np.clip(np.asarray(image) * 1.15, 0, 255).astype(np.uint8))
    for edited in (again(image, 20), small, image.convert("L").convert("RGB"), brighter):
        assert bits_between(image, edited) <= NEAR_BITS


def test_different_photos_do_not() -> None:
    names = ("obama_2.jpg", "biden_1.jpg", "coffee_1.jpg", "cat_1.jpg", "rocket_1.jpg")
    for one, other in itertools.combinations(map(opened, names), 2):
        assert bits_between(one, other) > BURST_BITS


def test_what_shows_nothing_is_like_nothing() -> None:
    assert look_of(np.full((200, 300, 3), 90, np.uint8)) == NO_LOOK
    assert look_and_sharpness(b"no jpeg") == (NO_LOOK, 0.0)


def test_all_near_pairs_are_found() -> None:
    rng = np.random.default_rng(5)
    base = rng.integers(0, 2**63, 60, np.int64).view(np.uint64)
    looks = [base]
    for number in range(1, 10):
        flips = np.zeros(60, np.uint64)
        for row in range(60):
            for bit in rng.choice(64, number, replace=False):
                flips[row] |= np.uint64(1) << np.uint64(bit)
        looks.append(base ^ flips)
    every = np.concatenate(looks)
    found = [tuple(pair) for pair in near_pairs(every, CancelToken()).tolist()]
    bits = {
        (a, b): (int(every[a]) ^ int(every[b])).bit_count()
        for a, b in itertools.combinations(range(len(every)), 2)
    }
    wanted = {pair for pair, number in bits.items() if number <= NEAR_BITS}
    assert {pair for pair in wanted if bits[pair] < NEAR_BITS} <= set(found) <= wanted
    assert len(found) == len(set(found)) > 0.97 * len(wanted) > 300
    assert [bits[pair] for pair in found] == sorted(bits[pair] for pair in found)


def test_of_many_equal_looks_each_is_a_pair_with_the_first_and_the_next() -> None:
    other = 0xFFFF_FFFF << 16
    looks = np.array([7, other, 7, 7, 7 ^ (1 << 33), 7], np.uint64)
    pairs = {tuple(pair) for pair in near_pairs(looks, CancelToken()).tolist()}
    assert pairs == {(0, 2), (2, 3), (3, 5), (0, 3), (0, 5), (0, 4)}


def test_what_is_like_from_afar_only_is_no_copy(shelf: Shelf) -> None:
    image = opened("obama_1.jpg")
    pixels = np.asarray(image).astype(np.float32)
    ramp = np.linspace(0.2, 1.6, image.width)[None, :, None]
    other = Image.fromarray(np.clip(pixels * ramp, 0, 255).astype(np.uint8))
    assert small_picture(np.asarray(image)) @ small_picture(np.asarray(other)) < ALIKE_MIN
    one, two = shelf.put(image), shelf.put(other)
    shelf.library.database.run("UPDATE photos SET look = 77")
    assert shelf.sets() == []
    same = shelf.put(image)
    shelf.library.database.run("UPDATE photos SET look = 77")
    assert [set(ids) for _, ids in shelf.sets()] == [{one, same}]
    assert two


class Shelf:
    """A library that photos are put into."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self._numbers = itertools.count(1)

    def put(
        self,
        image: Image.Image,
        *,
        seconds: float | None = None,
        camera: str | None = None,
        mark: bytes = b"",
        qualities: tuple[float, ...] = (),
        look: bool = True,
        side: int = 4000,
    ) -> PhotoId:
        name = b"/photos/%d.jpg" % next(self._numbers)
        self.library.photos.record_found([FileFacts(name, 1000, 0)])
        ((photo_id, *_),) = self.library.photos.pending([b"/photos"])
        taken = None if seconds is None else NOON + timedelta(seconds=seconds)
        jpeg = encoded(image, "JPEG", quality=90)
        reading = PhotoReading(
            side,
            side,
            "JPEG",
            PhotoMetadata(taken, camera=camera),
            jpeg,
            tuple(face(n + 1, quality=quality) for n, quality in enumerate(qualities)),
            mark,
            look=look_of(np.asarray(image)) if look else None,
        )
        self.library.record_batch([PhotoOutcome(photo_id, reading)], "made-up")
        return photo_id

    def sets(self) -> list[tuple[Likeness, tuple[PhotoId, ...]]]:
        return [(s.likeness, s.photo_ids) for s in alike_sets(self.library, CancelToken())]


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    library = Library(tmp_path / "library")
    yield Shelf(library)
    library.close()


def test_files_that_hold_the_same(shelf: Shelf) -> None:
    one = shelf.put(opened("cat_1.jpg"), mark=b"same")
    two = shelf.put(opened("cat_1.jpg"), mark=b"same")
    shelf.put(opened("coffee_1.jpg"), mark=b"other")
    assert shelf.sets() == [(Likeness.SAME_FILE, (one, two))]


def test_the_larger_of_two_copies_is_proposed(shelf: Shelf) -> None:
    image = opened("cat_1.jpg")
    small, large = shelf.put(image, side=800), shelf.put(image)
    assert shelf.sets() == [(Likeness.NEARLY, (large, small))]


def test_a_burst_needs_one_camera_and_seconds(shelf: Shelf) -> None:
    image = opened("obama_2.jpg")
    width, height = image.size
    moved = image.crop((width // 20, height // 30, width, height))
    assert NEAR_BITS < bits_between(image, moved) <= BURST_BITS
    one = shelf.put(image, seconds=0, camera="A")
    two = shelf.put(moved, seconds=2, camera="A")
    assert [(kind, set(ids)) for kind, ids in shelf.sets()] == [(Likeness.BURST, {one, two})]


@pytest.mark.parametrize(("seconds", "camera"), [(60, "A"), (1, "B"), (None, "A")])
def test_later_or_elsewhere_is_no_burst(shelf: Shelf, seconds: float | None, camera: str) -> None:
    image = opened("obama_2.jpg")
    moved = image.crop((image.width // 20, image.height // 30, image.width, image.height))
    shelf.put(image, seconds=0, camera="A")
    shelf.put(moved, seconds=seconds, camera=camera)
    assert shelf.sets() == []


def test_the_best_shows_every_face_well(shelf: Shelf) -> None:
    image = opened("obama_1.jpg")
    half = shelf.put(image, qualities=(0.9,))
    blinked = shelf.put(image, qualities=(0.9, 0.3))
    best = shelf.put(image, qualities=(0.7, 0.7))
    assert shelf.sets() == [(Likeness.NEARLY, (best, blinked, half))]


def test_a_favourite_stays_the_best(shelf: Shelf) -> None:
    image = opened("obama_1.jpg")
    one = shelf.put(image)
    two = shelf.put(image, qualities=(0.9,))
    edits.set_favourites(shelf.library, [one], favourite=True)
    assert shelf.sets() == [(Likeness.NEARLY, (one, two))]


def test_a_sharp_one_is_better_than_a_blurred_one(shelf: Shelf) -> None:
    image = opened("cat_1.jpg")
    soft = image.resize((60, 60 * image.height // image.width)).resize(image.size)
    blurred, sharp = shelf.put(soft), shelf.put(image)
    assert shelf.sets() == [(Likeness.NEARLY, (sharp, blurred))]


def test_hidden_photos_are_no_duplicates_and_come_back_with_undo(shelf: Shelf) -> None:
    image = opened("cat_1.jpg")
    ids = [shelf.put(image, mark=b"same") for _ in range(3)]
    edits.hide_photos(shelf.library, ids[1:])
    assert shelf.sets() == []
    edits.undo(shelf.library)
    assert shelf.sets() == [(Likeness.SAME_FILE, tuple(ids))]


def test_a_set_that_is_kept_is_not_shown_again(shelf: Shelf) -> None:
    image = opened("cat_1.jpg")
    for _ in range(2):
        shelf.put(image)
    (found,) = alike_sets(shelf.library, CancelToken())
    keep_all(shelf.library, found)
    assert shelf.sets() == []
    shelf.put(image)
    assert len(shelf.sets()) == 1  # another photo has come


def test_older_photos_get_their_look_from_thumbnails(shelf: Shelf) -> None:
    image = opened("cat_1.jpg")
    one, two = shelf.put(image, look=False), shelf.put(again(image, 60), look=False)
    assert shelf.sets() == []
    steps = list(remember_looks(shelf.library, CancelToken()))
    assert (steps[-1].done, steps[-1].total) == (2, 2)
    assert count_without_look(shelf.library.database) == 0
    assert [set(ids) for _, ids in shelf.sets()] == [{one, two}]
    assert len(list(remember_looks(shelf.library, CancelToken()))) == 1


def test_it_can_be_stopped(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    token = CancelToken()
    token.cancel()
    shelf.put(opened("cat_1.jpg"), look=False)
    with pytest.raises(CancelledError):
        list(remember_looks(shelf.library, token))
    with pytest.raises(CancelledError):
        alike_sets(shelf.library, token)
    monkeypatch.setattr(sets, "KEPT_MAX", 1)
    assert count_without_look(shelf.library.database) == 1
