"""RAW files show the preview that the camera put in."""

from __future__ import annotations

import io
import random
import struct
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from faceorg.domain.errors import PhotoProblemError
from faceorg.vision.decoding.images import decode
from faceorg.vision.decoding.raw_previews import preview_of
from tests.helpers.pictures import encoded, four_corners

if TYPE_CHECKING:
    from pathlib import Path

LOSSLESS = b"\xff\xd8\xff\xc3" + bytes(90_000)
"""What the sensor saw: larger than any preview, and a JPEG that nobody can show."""


def directory(order: str, entries: list[tuple[int, int, int]], following: int = 0) -> bytes:
    rows = b"".join(
        struct.pack(order + "HHI", tag, kind, 1)
        + (struct.pack(order + "HH", value, 0) if kind == 3 else struct.pack(order + "I", value))
        for tag, kind, value in entries
    )
    return struct.pack(order + "H", len(entries)) + rows + struct.pack(order + "I", following)


def raw(preview: bytes, order: str = "<", orientation: int = 1, *, strip: bool = False) -> bytes:
    """Return a RAW file: orientation, then in a directory below the preview, then sensor data."""
    at, count = (0x111, 0x117) if strip else (0x201, 0x202)
    first = directory(order, [(0x112, 3, orientation), (0x14A, 4, 100)], 200)
    below = directory(order, [(at, 4, 300), (count, 4, len(preview))])
    sensor = directory(order, [(0x111, 4, 300 + len(preview)), (0x117, 4, len(LOSSLESS))])
    head = (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(order + "I", 8)
    parts = (head + first).ljust(100, b"\0") + below
    return parts.ljust(200, b"\0") + sensor.ljust(100, b"\0") + preview + LOSSLESS


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("strip", [True, False])
def test_the_preview_is_shown(tmp_path: Path, order: str, strip: bool) -> None:
    path = tmp_path / "a.NEF"
    path.write_bytes(raw(encoded(four_corners(90, 60), "JPEG"), order, strip=strip))
    picture = decode(path, 60)
    assert (picture.width, picture.height, picture.format) == (90, 60, "RAW")
    assert picture.pixels.shape == (40, 60, 3)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_it_is_upright(tmp_path: Path, orientation: int) -> None:
    image, path, plain = four_corners(90, 60), tmp_path / "a.dng", tmp_path / "a.jpg"
    path.write_bytes(raw(encoded(image, "JPEG"), orientation=orientation))
    exif = Image.Exif()
    exif[0x112] = orientation
    image.save(plain, exif=exif)
    here, there = decode(path, 90), decode(plain, 90)
    assert (here.width, here.height) == (there.width, there.height)
    assert abs(here.pixels.astype(int) - there.pixels).max() <= 20


def test_a_preview_that_turns_itself_is_not_turned_twice(tmp_path: Path) -> None:
    exif, buffer = Image.Exif(), io.BytesIO()
    exif[0x112] = 6
    four_corners(90, 60).save(buffer, "JPEG", exif=exif)
    path = tmp_path / "a.arw"
    path.write_bytes(raw(buffer.getvalue(), orientation=6))
    assert decode(path, 90).pixels.shape == (90, 60, 3)


def test_fuji(tmp_path: Path) -> None:
    preview = encoded(four_corners(90, 60), "JPEG")
    head = b"FUJIFILMCCD-RAW ".ljust(84, b"\0") + struct.pack(">II", 92, len(preview))
    path = tmp_path / "a.raf"
    path.write_bytes(head + preview)
    assert decode(path, 90).format == "RAW"


def test_without_a_preview_it_is_a_problem(tmp_path: Path) -> None:
    path = tmp_path / "a.cr2"
    path.write_bytes(raw(b"\xff\xd8\xff\xd9"))
    with pytest.raises(PhotoProblemError):
        decode(path, 90)


def test_hostile_directories_end() -> None:
    good = raw(encoded(four_corners(30, 20), "JPEG"))
    dice = random.Random(1)
    for _ in range(2000):
        data = bytearray(good[: dice.randrange(len(good))] if dice.random() < 0.2 else good)
        for _ in range(dice.randrange(1, 9)):
            if data:
                data[dice.randrange(min(len(data), 320))] = dice.choice([0, 1, 100, 200, 255])
        preview_of(io.BytesIO(bytes(data)))
