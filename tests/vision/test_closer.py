"""Parts of photos and the pictures of files that hold several, through a process that decodes."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import numpy as np
import psutil
import pytest
from PIL import Image

from faceorg.domain.errors import PhotoProblemError, ProblemCode
from faceorg.domain.safety import DecodingLimits
from faceorg.vision.decoding.decoders import Decoders
from faceorg.vision.decoding.picture import Look
from tests.helpers.pictures import (
    BLUE,
    GREEN,
    RED,
    YELLOW,
    four_corners,
    orientation_exif,
    saved,
    turned,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

COLOURS = [RED, GREEN, BLUE, YELLOW]


@pytest.fixture(scope="module")
def decoders() -> Iterator[Decoders]:
    with Decoders(1, DecodingLimits()) as made:
        yield made


def moving(folder: Path, name: str, frames: int = 4, **options: object) -> bytes:
    """A file of as many pictures, each of one colour."""
    images = [Image.new("RGB", (64, 48), COLOURS[i % 4]) for i in range(frames)]
    path = folder / name
    images[0].save(path, save_all=True, append_images=images[1:], **options)
    return os.fsencode(path)


def colour_of(pixels: np.ndarray) -> tuple[int, int, int]:
    """Return which of the colours a picture is filled with."""
    mean = pixels.reshape(-1, 3).mean(axis=0)
    return min(COLOURS, key=lambda colour: float(np.abs(mean - colour).sum()))


@pytest.mark.parametrize("orientation", [1, 6])
def test_a_part_is_cut_out_of_the_upright_photo(
    decoders: Decoders, tmp_path: Path, orientation: int
) -> None:
    image = turned(orientation)
    path = saved(tmp_path, "a.png", image, exif=orientation_exif(orientation))
    part = (0.5, 0.5, 0.25, 0.25)
    picture = decoders.decode(os.fsencode(path), 96, None, Look(part=part))
    assert picture.pixels.shape == (16, 24, 3)
    assert picture.part == part
    assert (picture.width, picture.height) == (96, 64)
    assert colour_of(picture.pixels) == YELLOW


def test_a_part_is_cut_at_whole_pixels_and_says_where(decoders: Decoders, tmp_path: Path) -> None:
    path = os.fsencode(saved(tmp_path, "a.png", four_corners()))
    picture = decoders.decode(path, 48, None, Look(part=(0.1, 0.1, 0.333, 0.333)))
    left, top, width, height = picture.part
    assert left <= 0.1
    assert left + width >= 0.433
    assert (width * 48, height * 32) == pytest.approx(picture.pixels.shape[1::-1])
    assert top <= 0.1


def test_a_part_beyond_the_edge_is_what_there_is(decoders: Decoders, tmp_path: Path) -> None:
    path = os.fsencode(saved(tmp_path, "a.png", four_corners()))
    picture = decoders.decode(path, 96, None, Look(part=(0.9, 0.9, 5.0, 5.0)))
    assert picture.part[0] + picture.part[2] == pytest.approx(1.0)


def test_panning_does_not_decode_again(tmp_path: Path) -> None:
    file = saved(tmp_path, "a.jpg", four_corners(3000, 2000))
    path = os.fsencode(file)
    with Decoders(1, DecodingLimits()) as decoders:
        decoders.decode(path, 3000, None, Look(part=(0.0, 0.0, 0.1, 0.1)))
        process = psutil.Process().children()[-1]
        before = process.io_counters().read_chars if hasattr(process, "io_counters") else None
        for step in range(5):
            decoders.decode(path, 3000, None, Look(part=(step / 10, 0.0, 0.1, 0.1)))
        if before is not None:
            assert process.io_counters().read_chars - before < file.stat().st_size


def test_what_was_kept_is_forgotten(tmp_path: Path) -> None:
    path = os.fsencode(saved(tmp_path, "a.jpg", four_corners(4000, 3000)))
    with Decoders(1, DecodingLimits()) as decoders:
        decoders.decode(path, 4000, None, Look(part=(0.0, 0.0, 0.1, 0.1)))
        process = psutil.Process().children()[-1]
        held = process.memory_info().rss
        decoders.forget()
        decoders.decode(os.fsencode(saved(tmp_path, "b.png", four_corners())), 96)
        assert process.memory_info().rss < held - 20_000_000


def test_a_file_that_changed_is_decoded_again(decoders: Decoders, tmp_path: Path) -> None:
    path = saved(tmp_path, "a.png", Image.new("RGB", (96, 64), RED))
    look = Look(part=(0.0, 0.0, 1.0, 1.0))
    assert colour_of(decoders.decode(os.fsencode(path), 96, None, look).pixels) == RED
    Image.new("RGB", (96, 64), BLUE).save(path)
    os.utime(path, ns=(10**18, 10**18))
    assert colour_of(decoders.decode(os.fsencode(path), 96, None, look).pixels) == BLUE


@pytest.mark.parametrize("name", ["a.gif", "a.webp", "a.png", "a.avif"])
def test_moving_pictures_come_one_by_one_and_begin_anew(
    decoders: Decoders, tmp_path: Path, name: str
) -> None:
    path = moving(tmp_path, name, duration=120)
    assert decoders.decode(path, 64).several
    pictures = [decoders.decode(path, 32, None, Look(frame=number)) for number in range(5)]
    assert [colour_of(p.pixels) for p in pictures] == [*COLOURS, RED]
    assert {p.frames for p in pictures} == {4}
    assert {p.duration_ms for p in pictures} == {120}
    assert pictures[0].pixels.shape == (24, 32, 3)


@pytest.mark.parametrize("name", ["a.tif", "a.heic"])
def test_pages_come_one_by_one(decoders: Decoders, tmp_path: Path, name: str) -> None:
    path = moving(tmp_path, name)
    assert decoders.decode(path, 64).several
    pictures = [decoders.decode(path, 64, None, Look(frame=number)) for number in (2, 0, 3)]
    assert [colour_of(p.pixels) for p in pictures] == [BLUE, RED, YELLOW]
    assert {p.duration_ms for p in pictures} == {0}


def test_a_picture_of_its_own_holds_no_other(decoders: Decoders, tmp_path: Path) -> None:
    for name in ("a.jpg", "a.png", "a.gif", "a.webp", "a.heic"):
        path = os.fsencode(saved(tmp_path, name, four_corners()))
        assert not decoders.decode(path, 64).several


def test_a_damaged_moving_picture_is_a_problem_and_the_process_goes_on(
    decoders: Decoders, tmp_path: Path
) -> None:
    path = moving(tmp_path, "a.gif", frames=8, duration=50)
    file = tmp_path / "a.gif"
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])
    with pytest.raises(PhotoProblemError):
        [decoders.decode(path, 64, None, Look(frame=number)) for number in range(8)]
    sound = os.fsencode(saved(tmp_path, "b.png", four_corners()))
    assert decoders.decode(sound, 64, None, Look(frame=0)).frames == 1


def test_a_file_that_is_gone_says_so(decoders: Decoders, tmp_path: Path) -> None:
    for look in (Look(part=(0.0, 0.0, 1.0, 1.0)), Look(frame=0)):
        with pytest.raises(PhotoProblemError) as caught:
            decoders.decode(os.fsencode(tmp_path / "gone.gif"), 64, None, look)
        assert caught.value.code is ProblemCode.VANISHED


def test_limits_hold_for_moving_pictures(tmp_path: Path) -> None:
    path = moving(tmp_path, "a.gif", duration=50)
    with (
        Decoders(1, DecodingLimits(pixels=100)) as decoders,
        pytest.raises(PhotoProblemError) as caught,
    ):
        decoders.decode(path, 64, None, Look(frame=0))
    assert caught.value.code is ProblemCode.TOO_LARGE
