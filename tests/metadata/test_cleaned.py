"""EXIF of copies: time, place and camera stay; names, comments and small pictures go."""

from __future__ import annotations

from typing import Any

from PIL import Image

from faceorg.metadata.cleaned import cleaned_exif
from faceorg.metadata.exif import is_upright, read_metadata
from tests.helpers.pictures import orientation_exif


def block() -> bytes:
    exif = Image.Exif()
    exif[0x010F], exif[0x0110], exif[0x0112] = "Maker", "Model", 6
    exif[0x010E], exif[0x9C9B], exif[0x013B] = "Anna at the lake", b"A\0n\0n\0a\0", "Ruth"
    photo: Any = exif.get_ifd(0x8769)
    photo[0x9003], photo[0x927C], photo[0x9286] = "2019:07:14 15:30:00", b"note", b"ASCII\0\0\0Ben"
    place: Any = exif.get_ifd(0x8825)
    place[1], place[2], place[3], place[4] = "N", (48.0, 8.0, 0.0), "E", (11.0, 34.0, 0.0)
    return exif.tobytes()


def test_what_stays_and_what_goes() -> None:
    made = cleaned_exif(block())
    for word in (b"Anna", b"A\0n\0n", b"Ruth", b"note", b"Ben"):
        assert word not in made
    found = read_metadata(made)
    assert found.camera == "Maker Model"
    assert found.taken_at is not None
    assert found.latitude is not None
    assert is_upright(made)


def test_damaged_blocks_leave_nothing() -> None:
    assert cleaned_exif(b"") == b""
    whole = block()
    for end in range(6, len(whole), 5):
        cleaned_exif(whole[:end])


def test_what_is_not_upright_says_so() -> None:
    assert is_upright(b"")
    assert not is_upright(orientation_exif(6))
    assert is_upright(orientation_exif(1))
