"""The sum over all but XMP: the same with other XMP, another with other pixels."""

from __future__ import annotations

from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from faceorg.metadata.image_data import picture_sum
from tests.helpers.foreign import jpeg, packet

KINDS = ("JPEG", "PNG", "WEBP", "TIFF", "AVIF")


def saved(kind: str, colour: int = 100, **more: object) -> bytes:
    buffer = BytesIO()
    Image.new("RGB", (40, 30), (colour, 20, 30)).save(buffer, kind, **more)
    return buffer.getvalue()


@pytest.mark.parametrize("kind", KINDS)
def test_other_pixels_give_another_sum(kind: str) -> None:
    assert picture_sum(saved(kind)) == picture_sum(saved(kind)) is not None
    assert picture_sum(saved(kind)) != picture_sum(saved(kind, 180))


@pytest.mark.parametrize("kind", KINDS)
def test_xmp_does_not_count(kind: str) -> None:
    one, other = (saved(kind, xmp=packet(text)) for text in ("", "<a>x</a>"))
    if kind == "TIFF":
        one, other = (saved(kind, tiffinfo={700: packet(text)}) for text in ("", "<a>x</a>"))
    assert one != other or kind == "PNG"  # Pillow writes none into PNG
    assert picture_sum(one) == picture_sum(other)


def test_other_exif_counts() -> None:
    assert picture_sum(jpeg(orientation=1)) != picture_sum(jpeg(orientation=6))


@pytest.mark.parametrize("kind", KINDS)
@given(data=st.data())
def test_damage_gives_a_sum_or_none(kind: str, data: st.DataObject) -> None:
    content = bytearray(saved(kind))
    for _ in range(data.draw(st.integers(1, 8))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(content)))
    found = picture_sum(bytes(content[:cut]))
    assert found is None or len(found) == 16
