"""EXIF is read tolerantly: any dialect, nothing from damage, never an error."""

from __future__ import annotations

import struct
import warnings
from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from PIL.TiffImagePlugin import IFDRational

from faceorg.domain.photos import PhotoMetadata
from faceorg.metadata.exif import read_metadata

MAKE, MODEL, DATE_TIME, EXIF, GPS = 0x010F, 0x0110, 0x0132, 0x8769, 0x8825
ORIGINAL, DIGITIZED = 0x9003, 0x9004
NOON = datetime(2019, 7, 28, 12, 0, 5)  # noqa: DTZ001  # cameras tell no zone


def block(
    main: dict[int, object] | None = None,
    photo: dict[int, object] | None = None,
    gps: dict[int, object] | None = None,
) -> bytes:
    exif = Image.Exif()
    exif.update(main or {})
    exif.get_ifd(EXIF).update(photo or {})
    exif.get_ifd(GPS).update(gps or {})
    return exif.tobytes()


FULL = block(
    {MAKE: "NIKON CORPORATION", MODEL: "NIKON D90", DATE_TIME: "2020:01:01 00:00:00"},
    {
        ORIGINAL: "2019:07:28 12:00:05",
        0x920A: IFDRational(350, 10),
        0x829D: IFDRational(28, 10),
        0x829A: IFDRational(1, 500),
        0x8827: 100,
    },
    {1: "S", 2: (33.0, 51.0, 36.0), 3: "E", 4: (151.0, 12.0, 0.0)},
)


def taken_at(text: object) -> datetime | None:
    return read_metadata(block({DATE_TIME: text})).taken_at


def test_everything_is_read() -> None:
    assert read_metadata(FULL) == PhotoMetadata(
        taken_at=NOON,
        camera="NIKON D90",
        exposure="35 mm, f/2.8, 1/500 s, ISO 100",
        latitude=-33.86,
        longitude=151.2,
    )


def test_nothing_is_nothing() -> None:
    assert read_metadata(b"") == PhotoMetadata()
    assert read_metadata(block()) == PhotoMetadata()


def test_the_moment_of_the_shot_comes_first() -> None:
    main = {DATE_TIME: "2021:01:01 00:00:00"}
    digitized = {DIGITIZED: "2019:07:28 12:00:05"}
    original = {ORIGINAL: "2018:01:01 00:00:00"}
    assert read_metadata(block(main, digitized | original)).taken_at == datetime(2018, 1, 1)  # noqa: DTZ001
    assert read_metadata(block(main, digitized)).taken_at == NOON
    blank = {ORIGINAL: "0000:00:00 00:00:00", DIGITIZED: "    :  :     :  :  "}
    assert read_metadata(block(main, blank)).taken_at == datetime(2021, 1, 1)  # noqa: DTZ001


@pytest.mark.parametrize(
    "text",
    [
        "2019:07:28 12:00:05",
        "2019-07-28T12:00:05+02:00",
        "2019/07/28 12:00:05",
        "2019.07.28 12.00.05",
        "2019:7:28 12: 0: 5",
        " 2019:07:28 12:00:05.123\0\0",
    ],
)
def test_dialects_of_time(text: str) -> None:
    assert taken_at(text) == NOON


def test_a_date_without_a_time() -> None:
    assert taken_at("2019:07:28") == datetime(2019, 7, 28)  # noqa: DTZ001


@pytest.mark.parametrize(
    "text",
    [
        *("", "0000:00:00 00:00:00", "2019:13:01 00:00:00", "2019:02:30 00:00:00", "yesterday"),
        *("1825:12:31 00:00:00", "2999:01:01 00:00:00", "2019:07:28 25:00:00"),
    ],
)
def test_impossible_times(text: str) -> None:
    assert taken_at(text) is None


@pytest.mark.parametrize(
    ("make", "model", "camera"),
    [
        ("Apple", "iPhone 13", "Apple iPhone 13"),
        ("Canon", "Canon EOS 600D", "Canon EOS 600D"),
        ("EASTMAN KODAK COMPANY", "KODAK CX7530", "KODAK CX7530"),
        ("Canon\0junk", " EOS   5D \0\0", "Canon EOS 5D"),
        ("", "X100", "X100"),
        ("Leica", "", "Leica"),
        ("   ", "\0", None),
        ("Firma", "K\u00f6ln".encode().decode("latin-1"), "Firma K\u00f6ln"),
        ("Firma", "K\u00f6ln", "Firma K\u00f6ln"),
    ],
)
def test_camera(make: str, model: str, camera: str | None) -> None:
    exif = Image.Exif()
    exif[MAKE], exif[MODEL] = make.encode("latin-1"), model.encode("latin-1")
    assert read_metadata(exif.tobytes()).camera == camera


@pytest.mark.parametrize(
    ("tags", "exposure"),
    [
        ({0x829A: IFDRational(10, 5)}, "2 s"),
        ({0x829A: IFDRational(4, 10)}, "0.4 s"),
        ({0x829A: IFDRational(10, 2500)}, "1/250 s"),
        ({0x829A: IFDRational(1, 0)}, None),
        ({0x829D: IFDRational(0, 1)}, None),
        ({0x829D: IFDRational(56, 10), 0x8827: (200, 0)}, "f/5.6, ISO 200"),
        ({0x920A: IFDRational(43, 10)}, "4.3 mm"),
        ({0x8827: "many"}, None),
    ],
)
def test_exposure(tags: dict[int, object], exposure: str | None) -> None:
    assert read_metadata(block(photo=tags)).exposure == exposure


@pytest.mark.parametrize(
    ("gps", "place"),
    [
        ({1: "N", 2: (49.0, 30.0, 0.0), 3: "W", 4: (0.0, 7.0, 12.0)}, (49.5, -0.12)),
        ({1: "n", 2: (49.0, 30.0, 0.0), 3: "w", 4: (2.0, 0.0, 0.0)}, (49.5, -2.0)),
        ({1: "N", 2: (0.0, 0.0, 0.0), 3: "E", 4: (0.0, 0.0, 0.0)}, (0.0, 0.0)),
        ({2: (0.0, 0.0, 0.0), 4: (0.0, 0.0, 0.0)}, (None, None)),
        ({1: "N", 2: (91.0, 0.0, 0.0), 3: "E", 4: (2.0, 0.0, 0.0)}, (None, None)),
        ({1: "N", 2: (9.0, 0.0, 0.0), 3: "E", 4: (181.0, 0.0, 0.0)}, (None, None)),
        ({1: "N", 2: (49.0, 30.0, 0.0)}, (None, None)),
        ({1: "N", 2: (IFDRational(1, 0),), 3: "E", 4: (2.0, 0.0, 0.0)}, (None, None)),
    ],
)
def test_place(gps: dict[int, object], place: tuple[float | None, float | None]) -> None:
    metadata = read_metadata(block(gps=gps))
    assert (metadata.latitude, metadata.longitude) == place


def test_header_of_jpeg_and_bare_tiff_are_the_same() -> None:
    assert FULL.startswith(b"Exif\0\0")
    assert read_metadata(FULL[6:]) == read_metadata(FULL)


def test_a_damaged_group_does_not_cost_the_rest() -> None:
    place = FULL.index(struct.pack(">HHI", GPS, 4, 1)) + 8
    damaged = FULL[:place] + b"\x7f\xff\xff\xf0" + FULL[place + 4 :]
    metadata = read_metadata(damaged)
    assert (metadata.taken_at, metadata.camera) == (NOON, "NIKON D90")
    assert metadata.latitude is None


@given(st.binary(max_size=300))
def test_random_bytes_never_raise(junk: bytes) -> None:
    for head in (b"", b"Exif\0\0", b"Exif\0\0II*\0\x08\0\0\0", b"MM\0*\0\0\0\x08"):
        assert isinstance(read_metadata(head + junk), PhotoMetadata)


@settings(max_examples=300)
@given(st.integers(0, len(FULL)), st.integers(0, len(FULL) - 1), st.integers(0, 255))
def test_cut_and_altered_blocks_never_raise(end: int, place: int, value: int) -> None:
    altered = bytearray(FULL)
    altered[place] = value
    assert isinstance(read_metadata(bytes(altered[:end])), PhotoMetadata)


def test_nothing_is_said(capfd: pytest.CaptureFixture[str]) -> None:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for end in range(6, len(FULL)):
            read_metadata(FULL[:end])
    assert caught == []
    assert capfd.readouterr() == ("", "")
