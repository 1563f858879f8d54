"""Segments of JPEGs: metadata goes, pixels and colours stay, nonsense is refused."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image

from faceorg.vision.decoding.jpeg_parts import exif_in, with_exif, without_metadata
from tests.helpers.pictures import (
    encoded,
    four_corners,
    orientation_exif,
    profile_with_swapped_red_and_green,
)


def talkative(**options: object) -> bytes:
    xmp = b"<x:xmpmeta>Anna and Ben</x:xmpmeta>"
    exif = orientation_exif(1)
    profile = profile_with_swapped_red_and_green()
    return encoded(
        four_corners(), "JPEG", exif=exif, xmp=xmp, comment=b"Ruth", icc_profile=profile, **options
    )


@pytest.mark.parametrize("progressive", [False, True])
def test_all_but_picture_and_profile_goes(progressive: bool) -> None:
    content = talkative(progressive=progressive)
    bare = without_metadata(content + b"another picture")
    assert bare is not None
    before, after = (Image.open(io.BytesIO(c)) for c in (content, bare))
    assert np.array_equal(np.asarray(before), np.asarray(after))
    assert after.info["icc_profile"] == before.info["icc_profile"]
    assert not dict(after.getexif())
    for word in (b"Anna", b"Ruth", b"Exif", b"another"):
        assert word not in bare


def test_a_preview_in_the_first_segment_goes() -> None:
    content = encoded(four_corners(), "JPEG")
    at = content.index(b"JFIF\0")
    thumbnail = b"small, 2 x 2"
    length = (16 + len(thumbnail)).to_bytes(2, "big")
    fat = content[: at - 2] + length + content[at : at + 12] + b"\2\2" + thumbnail
    bare = without_metadata(fat + content[at + 14 :])
    assert bare is not None
    assert thumbnail not in bare
    assert np.array_equal(
        np.asarray(Image.open(io.BytesIO(bare))), np.asarray(Image.open(io.BytesIO(content)))
    )


def test_what_is_cut_off_or_something_else_is_refused() -> None:
    content = talkative()
    for end in range(0, len(content) - 2, 7):
        assert without_metadata(content[:end]) is None
    assert without_metadata(encoded(four_corners(), "PNG")) is None
    assert exif_in(b"\xff\xd8\xff\xe1\xff") == b""


def test_noise_is_no_trouble() -> None:
    rng, content = np.random.default_rng(3), talkative()
    for _ in range(300):
        noisy = bytearray(content)
        for place in rng.integers(2, len(noisy), 6):
            noisy[place] = rng.integers(0, 256)
        without_metadata(bytes(noisy))
        exif_in(bytes(noisy))


def test_exif_is_put_in_front() -> None:
    block = orientation_exif(1)
    made = with_exif(encoded(four_corners(), "JPEG"), block)
    assert Image.open(io.BytesIO(made)).getexif()[0x0112] == 1
    assert exif_in(made).endswith(block.removeprefix(b"Exif\0\0"))
    assert with_exif(b"\xff\xd8x", b"") == b"\xff\xd8x"
