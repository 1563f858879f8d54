"""Photos of every format come out upright, in sRGB and reduced; bad files end as problems."""

from __future__ import annotations

import errno
import io
import os
import struct
import warnings
import zlib
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PIL import Image

from faceorg.domain.errors import PhotoProblemError, ProblemCode
from faceorg.domain.photos import FileFacts
from faceorg.domain.safety import DecodingLimits
from faceorg.vision.decoding import images, jpegs, photo_files
from faceorg.vision.decoding.colours import transform_of
from faceorg.vision.decoding.fingerprint import fingerprint
from faceorg.vision.decoding.images import decode, encode_jpeg, thumbnail
from tests.helpers.pictures import (
    CORNERS,
    encoded,
    four_corners,
    orientation_exif,
    profile_with_swapped_red_and_green,
    ramp,
    saved,
    turned,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

SUFFIXES = [".jpg", ".png", ".webp", ".tif", ".bmp", ".gif", ".heic", ".avif"]
LOSSY = 12
"""How far a colour may be off after lossy compression, of 255."""


def corners_of(pixels: np.ndarray) -> dict[str, np.ndarray]:
    height, width = pixels.shape[:2]
    x, y = width // 4, height // 4
    return {
        "top_left": pixels[y, x],
        "top_right": pixels[y, -x],
        "bottom_left": pixels[-y, x],
        "bottom_right": pixels[-y, -x],
    }


def assert_upright(pixels: np.ndarray, tolerance: int = LOSSY) -> None:
    for name, colour in corners_of(pixels).items():
        assert np.abs(colour.astype(int) - CORNERS[name]).max() <= tolerance, name


def problem_of(path: bytes | Path) -> ProblemCode:
    with pytest.raises(PhotoProblemError) as caught:
        decode(path, 64)
    return caught.value.code


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_every_format_comes_out_as_rgb(tmp_path: Path, suffix: str) -> None:
    picture = decode(saved(tmp_path, "a" + suffix, four_corners()), 1280)
    assert (picture.width, picture.height) == (96, 64)
    assert picture.pixels.shape == (64, 96, 3)
    assert picture.pixels.dtype == np.uint8
    assert picture.pixels.flags.c_contiguous
    assert_upright(picture.pixels)


@pytest.mark.parametrize(
    ("suffix", "name"),
    [(".jpg", "JPEG"), (".heic", "HEIF"), (".avif", "AVIF"), (".tif", "TIFF"), (".bmp", "BMP")],
)
def test_format_is_told_by_content(tmp_path: Path, suffix: str, name: str) -> None:
    right = saved(tmp_path, "a" + suffix, four_corners())
    assert decode(right.rename(tmp_path / "wrong.gif"), 64).format == name


def test_mpo_counts_as_jpeg_and_gives_its_first_picture(tmp_path: Path) -> None:
    second = Image.new("RGB", (96, 64), "white")
    path = saved(tmp_path, "a.mpo", four_corners(), save_all=True, append_images=[second])
    picture = decode(path, 64)
    assert picture.format == "JPEG"
    assert_upright(picture.pixels)


@pytest.mark.parametrize("suffix", [".gif", ".tif", ".webp", ".png"])
def test_first_frame_of_many(tmp_path: Path, suffix: str) -> None:
    second = Image.new("RGB", (96, 64), "white")
    path = saved(tmp_path, "a" + suffix, four_corners(), save_all=True, append_images=[second])
    assert_upright(decode(path, 96).pixels)


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("suffix", [".jpg", ".png", ".webp", ".tif", ".avif"])
def test_orientation_is_applied_once(tmp_path: Path, suffix: str, orientation: int) -> None:
    path = tmp_path / ("a" + suffix)
    turned(orientation).save(path, exif=orientation_exif(orientation))
    picture = decode(path, 1280)
    assert (picture.width, picture.height) == (96, 64)
    assert picture.pixels.shape == (64, 96, 3)
    assert_upright(picture.pixels)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_heic_is_turned_by_its_container_only(tmp_path: Path, orientation: int) -> None:
    path = tmp_path / "a.heic"
    turned(orientation).save(path, exif=orientation_exif(orientation))
    picture = decode(path, 1280)
    assert (picture.width, picture.height) == (96, 64)
    assert_upright(picture.pixels)


@pytest.mark.parametrize("orientation", [0, 9, 65_535])
def test_impossible_orientation_leaves_the_picture_as_stored(
    tmp_path: Path, orientation: int
) -> None:
    path = saved(tmp_path, "a.jpg", four_corners(), exif=orientation_exif(orientation))
    assert_upright(decode(path, 96).pixels)


@pytest.mark.parametrize("exif", [b"Exif\0\0junk", b"Exif\0\0II*\0\xff\xff\xff\x7f", b"Exif\0\0"])
def test_damaged_exif_leaves_the_picture_as_stored(tmp_path: Path, exif: bytes) -> None:
    picture = decode(saved(tmp_path, "a.jpg", four_corners(), exif=exif), 96)
    assert_upright(picture.pixels)


@pytest.mark.parametrize("orientation", [1, 6])
@pytest.mark.parametrize(
    ("suffix", "options"),
    [
        *((suffix, {}) for suffix in (".jpg", ".png", ".webp", ".tif", ".heic", ".avif")),
        (".tiff", {"save_all": True, "append_images": [four_corners()]}),
    ],
)
def test_exif_is_handed_on(
    tmp_path: Path, suffix: str, options: dict[str, object], orientation: int
) -> None:
    exif = Image.Exif()
    exif[0x010F], exif[0x0112] = "Maker", orientation
    exif.get_ifd(0x8769)[0x9003] = "2019:07:28 12:00:05"
    image = turned(orientation)
    picture = decode(saved(tmp_path, "a" + suffix, image, exif=exif.tobytes(), **options), 96)
    assert_upright(picture.pixels)
    read = Image.Exif()
    read.load(picture.exif)
    assert read.get(0x010F) == "Maker"
    assert read.get_ifd(0x8769).get(0x9003) == "2019:07:28 12:00:05"


@pytest.mark.parametrize("orientation", [1, 6])
def test_compressed_tiff(tmp_path: Path, orientation: int) -> None:
    exif = Image.Exif()
    exif[0x010F], exif[0x0112] = "Maker", orientation
    path = saved(tmp_path, "a.tif", turned(orientation), exif=exif, compression="tiff_lzw")
    picture = decode(path, 96)
    assert (picture.width, picture.height) == (96, 64)
    assert_upright(picture.pixels)
    read = Image.Exif()
    read.load(picture.exif)
    assert read.get(0x010F) == "Maker"


def test_exif_behind_the_pixels_of_a_png(tmp_path: Path) -> None:
    data = encoded(turned(6), "PNG", exif=orientation_exif(6))
    place = data.index(b"eXIf") - 4
    length = int.from_bytes(data[place : place + 4], "big") + 12
    chunk, rest = data[place : place + length], data[:place] + data[place + length :]
    path = tmp_path / "a.png"
    path.write_bytes(rest[:-12] + chunk + rest[-12:])
    picture = decode(path, 96)
    assert (picture.width, picture.height) == (96, 64)
    assert_upright(picture.pixels)


def test_no_exif_is_empty(tmp_path: Path) -> None:
    assert decode(saved(tmp_path, "a.jpg", four_corners()), 96).exif == b""
    assert decode(saved(tmp_path, "a.tif", four_corners()), 96).exif == b""


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize(("width", "height"), [(1203, 799), (401, 1001)])
def test_reduced_to_the_longest_side(tmp_path: Path, suffix: str, width: int, height: int) -> None:
    picture = decode(saved(tmp_path, "a" + suffix, four_corners(width, height)), 200)
    assert (picture.width, picture.height) == (width, height)
    assert max(picture.pixels.shape[:2]) == 200
    assert picture.pixels.shape[1] / picture.pixels.shape[0] == pytest.approx(
        width / height, rel=0.015
    )
    assert_upright(picture.pixels)


@pytest.mark.parametrize("mode", ["RGB", "L"])
def test_jpeg_is_reduced_by_its_codec(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mode: str
) -> None:
    seen: list[tuple[int, ...]] = []
    codec = jpegs.simplejpeg.decode_jpeg

    def note(*given: object, **named: object) -> NDArray[np.uint8]:
        pixels: NDArray[np.uint8] = codec(*given, **named)
        seen.append(pixels.shape)
        return pixels

    path = saved(tmp_path, "a.jpg", four_corners(1600, 1201).convert(mode))
    monkeypatch.setattr(jpegs.simplejpeg, "decode_jpeg", note)
    assert decode(path, 390).pixels.shape == (292, 390, 3)
    assert seen == [(301, 400, 3 if mode == "RGB" else 1)]


def test_what_the_codec_does_not_like_is_left_to_pillow(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = saved(tmp_path, "a.jpg", four_corners(800, 600))
    usual = decode(path, 200).pixels

    def refuse(*_: object, **_named: object) -> None:
        raise ValueError("a warning")

    monkeypatch.setattr(jpegs.simplejpeg, "decode_jpeg", refuse)
    loaded: list[tuple[int, int]] = []
    load = Image.Image.load

    def note(image: Image.Image) -> object:
        loaded.append(image.size)
        return load(image)

    monkeypatch.setattr(Image.Image, "load", note)
    assert np.abs(decode(path, 200).pixels.astype(int) - usual).max() <= 3
    assert (200, 150) in loaded


def test_reduction_averages_areas(tmp_path: Path) -> None:
    stripes = np.zeros((300, 300, 3), np.uint8)
    stripes[:, ::2] = 255
    picture = decode(saved(tmp_path, "a.png", Image.fromarray(stripes)), 75)
    assert np.abs(picture.pixels.astype(int) - 127).max() <= 1


@pytest.mark.parametrize(("width", "height"), [(1, 1), (1, 3000), (3000, 1), (3, 7)])
def test_thin_and_tiny_pictures(tmp_path: Path, width: int, height: int) -> None:
    picture = decode(saved(tmp_path, "a.png", Image.new("RGB", (width, height), "red")), 1000)
    assert (picture.width, picture.height) == (width, height)
    assert min(picture.pixels.shape[:2]) >= 1
    assert (picture.pixels == (255, 0, 0)).all()


@pytest.mark.parametrize("mode", ["I;16", "I", "F"])
@pytest.mark.parametrize("max_side", [256, 64])
def test_deep_grey_is_scaled_not_clipped(tmp_path: Path, mode: str, max_side: int) -> None:
    row = decode(saved(tmp_path, "a.tif", ramp(mode)), max_side).pixels[0, :, 0].astype(float)
    expected = np.linspace(0, 255, 256).reshape(max_side, -1).mean(axis=1)
    assert np.abs(row - expected).max() <= 1.5


def test_sixteen_bit_png_is_scaled(tmp_path: Path) -> None:
    row = decode(saved(tmp_path, "a.png", ramp("I;16")), 256).pixels[3, :, 1]
    assert np.abs(row.astype(float) - np.arange(256)).max() <= 1


def test_float_with_holes_is_black_there(tmp_path: Path) -> None:
    values = np.full((16, 16), 0.5, np.float32)
    values[:8] = np.nan
    pixels = decode(saved(tmp_path, "a.tif", Image.fromarray(values)), 16).pixels
    assert pixels[0, 0, 0] == 0
    assert pixels[15, 0, 0] in (127, 128)


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P"])
@pytest.mark.parametrize("max_side", [96, 32])
def test_transparency_lies_on_white(tmp_path: Path, mode: str, max_side: int) -> None:
    image = four_corners().convert("RGBA")
    image.paste((0, 0, 0, 0), (0, 0, 48, 32))
    picture = decode(saved(tmp_path, "a.png", image.convert(mode)), max_side)
    corners = corners_of(picture.pixels)
    assert corners["top_left"].min() >= 250
    assert corners["bottom_left"].max() <= 210


@pytest.mark.parametrize("mode", ["1", "L", "P", "CMYK"])
def test_other_modes(tmp_path: Path, mode: str) -> None:
    image = Image.new("RGB", (300, 200), "white")
    image.paste("black", (150, 0, 300, 200))
    picture = decode(saved(tmp_path, "a.tif", image.convert(mode)), 50)
    assert picture.pixels[10, 5].min() >= 250
    assert picture.pixels[10, 45].max() <= 5


def test_cmyk_jpeg_is_not_inverted(tmp_path: Path) -> None:
    path = saved(tmp_path, "a.jpg", four_corners(800, 600).convert("CMYK"))
    assert_upright(decode(path, 100).pixels)


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".webp", ".tif", ".heic"])
def test_colour_profile_is_applied(tmp_path: Path, suffix: str) -> None:
    profile = profile_with_swapped_red_and_green()
    image = Image.new("RGB", (64, 64), (220, 20, 20))
    pixels = decode(saved(tmp_path, "a" + suffix, image, icc_profile=profile), 32).pixels
    assert pixels[16, 16, 1] > pixels[16, 16, 0] + 100


@pytest.mark.parametrize("profile", [b"nonsense", profile_with_swapped_red_and_green()[:200]])
def test_broken_profile_is_ignored(tmp_path: Path, profile: bytes) -> None:
    assert_upright(decode(saved(tmp_path, "a.jpg", four_corners(), icc_profile=profile), 96).pixels)


def test_srgb_profile_costs_nothing() -> None:
    from PIL import ImageCms

    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    assert transform_of(srgb, "RGB") is None
    assert transform_of(profile_with_swapped_red_and_green(), "RGB") is not None


def test_file_problems(tmp_path: Path) -> None:
    empty = tmp_path / "empty.jpg"
    empty.touch()
    text = tmp_path / "text.jpg"
    text.write_text("no picture at all")
    assert problem_of(tmp_path / "gone.jpg") is ProblemCode.VANISHED
    assert problem_of(empty / "under_a_file.jpg") is ProblemCode.VANISHED
    assert problem_of(b"a\0b.jpg") is ProblemCode.VANISHED
    assert problem_of(empty) is ProblemCode.EMPTY
    assert problem_of(text) is ProblemCode.UNSUPPORTED
    assert problem_of(tmp_path) in {ProblemCode.UNSUPPORTED, ProblemCode.NO_PERMISSION}


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.EACCES, ProblemCode.NO_PERMISSION),
        (errno.EPERM, ProblemCode.NO_PERMISSION),
        (errno.EIO, ProblemCode.READ_ERROR),
        (errno.ENOMEM, ProblemCode.NOT_ENOUGH_MEMORY),
    ],
)
def test_errors_of_opening(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: ProblemCode
) -> None:
    def fail(*_args: object) -> int:
        raise OSError(number, os.strerror(number))

    path = saved(tmp_path, "a.jpg", four_corners())
    with monkeypatch.context() as patch:
        patch.setattr(photo_files.os, "open", fail)
        found = problem_of(path)
    assert found is code


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (OSError(errno.EIO, "I/O"), ProblemCode.READ_ERROR),
        (OSError(errno.EINVAL, "seek to -3"), ProblemCode.DAMAGED),
        (MemoryError(), ProblemCode.NOT_ENOUGH_MEMORY),
        (KeyError(320), ProblemCode.DAMAGED),
        (struct.error("short"), ProblemCode.DAMAGED),
    ],
)
def test_errors_of_decoding(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception, code: ProblemCode
) -> None:
    def fail(*_args: object) -> None:
        raise error

    path = saved(tmp_path, "a.png", four_corners())
    monkeypatch.setattr(images.PngImagePlugin.PngImageFile, "load", fail)
    assert problem_of(path) is code


def test_a_bug_of_ours_is_not_the_photos_problem(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(images, "upright", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        decode(saved(tmp_path, "a.jpg", four_corners()), 64)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    assert problem_of(tmp_path / "pipe.jpg") is ProblemCode.UNSUPPORTED


@pytest.mark.skipif(os.name == "nt" or os.sep != "/", reason="names are Unicode there")
def test_a_name_that_is_no_unicode(tmp_path: Path) -> None:
    path = os.path.join(os.fsencode(tmp_path), b"\xff\xfe \n.jpg")  # noqa: PTH118
    try:
        Path(os.fsdecode(path)).write_bytes(encoded(four_corners(), "JPEG"))
    except OSError:
        pytest.skip("this file system wants Unicode")
    assert_upright(decode(path, 96).pixels)


@pytest.mark.parametrize(
    "image_format", ["JPEG", "PNG", "WEBP", "BMP", "GIF", "HEIF", "AVIF", "TIFF"]
)
def test_cut_files_are_truncated(tmp_path: Path, image_format: str) -> None:
    noise = Image.effect_noise((200, 200), 60).convert("RGB")
    data = encoded(noise, image_format)
    path = tmp_path / "cut.img"
    path.write_bytes(data[: len(data) // 2])
    expected = {ProblemCode.TRUNCATED}
    if image_format == "TIFF":  # its directory lies at the end: nothing says what was lost
        expected.add(ProblemCode.DAMAGED)
    assert problem_of(path) in expected


@pytest.mark.parametrize("length", [2**32 + 7, 2**63 - 1, 2**64 - 1])
def test_boxes_of_absurd_length(tmp_path: Path, length: int) -> None:
    head = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"
    path = tmp_path / "a.heic"
    path.write_bytes(head + b"\0\0\0\1meta" + struct.pack(">Q", length) + bytes(40))
    assert problem_of(path) is ProblemCode.TRUNCATED


def test_damaged_pixels(tmp_path: Path) -> None:
    data = bytearray(encoded(Image.effect_noise((200, 200), 60), "PNG"))
    start = data.index(b"IDAT") + 4
    data[start + 2 : start + 66] = b"\xff" * 64
    path = tmp_path / "a.png"
    path.write_bytes(data)
    assert problem_of(path) is ProblemCode.DAMAGED


def png_chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


@pytest.mark.parametrize("behind_the_pixels", [False, True])
def test_png_with_a_damaged_comment_is_shown_as_viewers_do(
    tmp_path: Path, behind_the_pixels: bool
) -> None:
    data = encoded(four_corners(), "PNG")
    bad = png_chunk(b"tEXt", b"a\0b")[:-4] + b"bad!"
    place = len(data) - 12 if behind_the_pixels else 33
    path = tmp_path / "a.png"
    path.write_bytes(data[:place] + bad + data[place:])
    assert_upright(decode(path, 96).pixels, 0)


def test_png_with_a_broken_animation_shows_its_picture(tmp_path: Path) -> None:
    data = encoded(four_corners(), "PNG")
    animation = png_chunk(b"acTL", struct.pack(">II", 2, 0))
    frame = png_chunk(b"fdAT", struct.pack(">I", 7) + b"junk")
    path = tmp_path / "a.png"
    path.write_bytes(data[:33] + animation + data[33:-12] + frame + data[-12:])
    assert_upright(decode(path, 96).pixels, 0)


@pytest.mark.parametrize(("width", "height"), [(20_000, 15_001), (1, 1_000_001)])
def test_too_large_is_told_from_the_header(tmp_path: Path, width: int, height: int) -> None:
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    data = b"\x89PNG\r\n\x1a\n" + png_chunk(b"IHDR", header) + png_chunk(b"IDAT", b"")
    path = tmp_path / "a.png"
    path.write_bytes(data + png_chunk(b"IEND", b""))
    assert problem_of(path) is ProblemCode.TOO_LARGE


def test_run_length_bmp_has_a_limit_of_its_own(tmp_path: Path) -> None:
    header = struct.pack("<IiiHHIIiiII", 40, 5000, 4001, 1, 8, 1, 0, 0, 0, 256, 0)
    body = header + bytes(1024) + b"\0\1"
    path = tmp_path / "a.bmp"
    path.write_bytes(b"BM" + struct.pack("<IHHI", 14 + len(body), 0, 0, 1078) + body)
    assert problem_of(path) is ProblemCode.TOO_LARGE


def test_formats_that_take_more_memory_have_lower_limits(tmp_path: Path) -> None:
    limits = DecodingLimits(pixels=2 * 96 * 64)
    assert decode(saved(tmp_path, "a.png", four_corners()), 64, limits).width == 96
    with pytest.raises(PhotoProblemError) as caught:
        decode(saved(tmp_path, "a.webp", four_corners()), 64, limits)
    assert caught.value.code is ProblemCode.TOO_LARGE
    assert caught.value.subject == "96 x 64"


def test_limits_are_the_last_that_is_allowed(tmp_path: Path) -> None:
    path = saved(tmp_path, "a.png", four_corners())
    size = path.stat().st_size
    assert decode(path, 64, DecodingLimits(pixels=96 * 64, file_bytes=size)).width == 96
    for limits, code in (
        (DecodingLimits(pixels=96 * 64 - 1), ProblemCode.TOO_LARGE),
        (DecodingLimits(file_bytes=size - 1), ProblemCode.TOO_BIG),
    ):
        with pytest.raises(PhotoProblemError) as caught:
            decode(path, 64, limits)
        assert caught.value.code is code


def test_deep_grey_takes_its_white_from_all_strips(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(images, "BAND_PIXELS", 64)
    values = np.zeros((64, 64), np.int32)
    values[40, 7] = 65_535
    pixels = decode(saved(tmp_path, "a.tif", Image.fromarray(values)), 64).pixels
    assert pixels[40, 7, 0] == 255
    assert pixels.sum() == 3 * 255


def test_warnings_of_pillow_do_not_leak(tmp_path: Path) -> None:
    image = Image.new("RGB", (8, 8))
    path = saved(tmp_path, "a.jpg", image, exif=b"Exif\0\0II*\0\x08\0\0\0\x09\0junk")
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        decode(path, 8)
    assert caught == []


def test_two_threads_at_once(tmp_path: Path) -> None:
    paths = [saved(tmp_path, "a" + suffix, four_corners(640, 480)) for suffix in SUFFIXES]
    alone = [decode(path, 100).pixels for path in paths]
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(lambda path: decode(path, 100).pixels, paths * 4))
    for index, pixels in enumerate(together):
        assert np.array_equal(pixels, alone[index % len(paths)])


@pytest.mark.parametrize(("big_pixels", "asked"), [(96 * 64 - 1, 1), (96 * 64, 0)])
def test_big_pictures_ask_for_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, big_pixels: int, asked: int
) -> None:
    monkeypatch.setattr(images, "BIG_PIXELS", big_pixels)
    entered: list[str] = []

    @contextmanager
    def room() -> Iterator[None]:
        entered.append("in")
        yield
        entered.append("out")

    decode(saved(tmp_path, "a.png", four_corners()), 96, room=room())
    assert entered == ["in", "out"][: 2 * asked]


def test_a_picture_knows_its_file(tmp_path: Path) -> None:
    path = saved(tmp_path, "a.jpg", four_corners())
    picture = decode(path, 96)
    status = path.stat()
    assert picture.file == FileFacts(os.fsencode(path), status.st_size, status.st_mtime_ns)
    with path.open("rb") as file:
        assert picture.fingerprint == fingerprint(file)


@pytest.mark.parametrize("mend", [True, False])
def test_a_file_that_changes_meanwhile(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mend: bool
) -> None:
    """Neither what was read of it counts nor what failed."""
    path = saved(tmp_path, "a.jpg", four_corners())
    if not mend:
        path.write_bytes(path.read_bytes()[:200])
    read = images._decoded_somehow

    def slowly(*arguments: object) -> object:
        try:
            return read(*arguments)  # type: ignore[arg-type]
        finally:
            with path.open("ab") as file:
                file.write(b"more")

    monkeypatch.setattr(images, "_decoded_somehow", slowly)
    assert problem_of(path) is ProblemCode.CHANGING


def test_thumbnail_and_jpeg() -> None:
    pixels = np.asarray(four_corners(300, 200))
    small = thumbnail(pixels, 100)
    assert small.shape == (66, 100, 3)
    assert thumbnail(small, 500) is small
    with Image.open(io.BytesIO(encode_jpeg(small, 85))) as image:
        assert (image.format, image.size, image.mode) == ("JPEG", (100, 66), "RGB")
        assert_upright(np.asarray(image))


def test_suffixes_are_lower_case_with_a_dot() -> None:
    assert {".jpg", ".jpeg", ".heic", ".avif", ".webp", ".tiff"} <= images.SUFFIXES
    assert all(suffix == suffix.lower() and suffix[0] == "." for suffix in images.SUFFIXES)
