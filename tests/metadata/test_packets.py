"""XMP packets and orientation in files, found without a codec."""

from __future__ import annotations

import io
import os
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from faceorg.domain.importing import ForeignCode, ForeignFileError
from faceorg.metadata.packets import Carried, carried_by, read_carried
from tests.helpers.foreign import in_image, jpeg, mwg, packet, png
from tests.helpers.pictures import orientation_exif

if TYPE_CHECKING:
    from pathlib import Path

XMP = packet(mwg(("Anna", (0.1, 0.2, 0.3, 0.4))))
MORE = packet(in_image("Ben"))
BARE = XMP[XMP.index(b"<x:xmpmeta") : XMP.index(b"<?xpacket end")]


def saved(kind: str, orientation: int = 1, **more: object) -> bytes:
    file = io.BytesIO()
    exif = orientation_exif(orientation)
    Image.new("RGB", (16, 8)).save(file, kind, exif=exif, **more)
    return file.getvalue()


@pytest.mark.parametrize("orientation", range(1, 9))
def test_jpeg(orientation: int) -> None:
    assert read_carried(jpeg(XMP, orientation=orientation)) == Carried((XMP,), orientation)


def test_extended_xmp_is_put_together_and_checked() -> None:
    whole = jpeg(XMP, MORE)
    assert read_carried(whole).packets == (XMP, MORE)
    assert read_carried(whole.replace(b">Ben<", b">Bob<")).packets == (XMP,)


@pytest.mark.parametrize("packed", [False, True])
def test_png(packed: bool) -> None:
    assert read_carried(png(XMP, packed=packed)).packets == (XMP,)


def test_a_png_text_that_unpacks_to_too_much_is_left_out() -> None:
    assert read_carried(png(b" " * (17 << 20), packed=True)) == Carried()


def test_webp_and_tiff_and_heic() -> None:
    assert read_carried(saved("WEBP", 6, xmp=XMP)) == Carried((XMP,), 6)
    assert read_carried(saved("TIFF", 8, tiffinfo={700: XMP})).packets == (XMP,)
    assert read_carried(saved("TIFF", 8)).orientation == 8
    assert read_carried(saved("HEIF", xmp=XMP)).packets == (BARE,)


def test_files_without_any() -> None:
    for kind in ("JPEG", "PNG", "WEBP", "TIFF", "HEIF"):
        assert read_carried(saved(kind)) == Carried()
    assert read_carried(b"no photo at all") == Carried()


@pytest.mark.parametrize(
    "content", [jpeg(XMP, MORE, orientation=6), png(XMP, packed=True), saved("TIFF", 3)]
)
def test_files_that_were_cut_off(content: bytes) -> None:
    for end in range(12, min(len(content), 3000), 7):
        assert read_carried(content[:end]).orientation in range(1, 9)


HEADS = (b"\xff\xd8\xff\xe1", b"\x89PNG\r\n\x1a\n", b"RIFF\0\0\0\0WEBP", b"II*\0", b"MM\0*", b"")


@given(st.sampled_from(HEADS), st.binary(max_size=300))
def test_random_bytes(head: bytes, rest: bytes) -> None:
    carried = read_carried(head + rest)
    assert carried.orientation in range(1, 9)


def test_lengths_are_not_believed() -> None:
    far = b"II*\0" + (2**32 - 8).to_bytes(4, "little") + bytes(20)
    loop = b"MM\0*" + (8).to_bytes(4, "big") + b"\xff\xff" + bytes(40)
    huge = b"\x89PNG\r\n\x1a\n\xff\xff\xff\xffiTXtXML:com.adobe.xmp\0"
    assert [read_carried(c) for c in (far, loop, huge)] == [Carried()] * 3


def test_files_that_cannot_be_opened(tmp_path: Path) -> None:
    empty = tmp_path / "empty.jpg"
    empty.touch()
    assert carried_by(os.fsencode(empty)) == Carried()
    with pytest.raises(ForeignFileError) as caught:
        carried_by(os.fsencode(tmp_path / "none.jpg"))
    assert caught.value.code is ForeignCode.UNREADABLE
