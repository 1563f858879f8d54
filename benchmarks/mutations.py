"""Small valid photos of every format, and what can be done to them: for `fuzzing.py`."""

from __future__ import annotations

import io
import random
import struct
from typing import TYPE_CHECKING, Any

import pillow_heif
from PIL import Image, ImageCms

from faceorg.vision.decoding.photo_files import kind_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Mutation = Callable[[bytearray, random.Random, list[bytes]], None]

SOURCE_BYTES_MAX = 60_000
EXTREMES = (0, 1, 2, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF)

pillow_heif.register_heif_opener()  # which can save, too


# valid photos ---------------------------------------------------------------------------------


def sources(family: str, folders: list[Path]) -> list[bytes]:
    """Return small valid photos of a format, and those of the folders."""
    if family == "RAW":  # whose signature is that of a TIFF
        previews = [_saved(*recipe) for recipe in _recipes("JPEG")]
        return [raw_with(preview, order) for preview in previews for order in "<>"]
    made = [_saved(image, name, options) for image, name, options in _recipes(family)]
    if family == "BMP":
        made.append(_run_length_bmp())
    found = [
        path.read_bytes()
        for folder in folders
        for path in sorted(folder.rglob("*"))
        if path.is_file() and 0 < path.stat().st_size <= SOURCE_BYTES_MAX
    ]
    return made + [data for data in found if kind_of(io.BytesIO(data)) == family]


def raw_with(preview: bytes, order: str = "<", sensor_bytes: int = 4096) -> bytes:
    """Return a RAW file built as cameras build DNG and NEF, with this JPEG for its preview.

    Args:
        preview: the JPEG.
        order: of the bytes of its directories, "<" or ">".
        sensor_bytes: how much lies behind it, as what the sensor saw.
    """

    def directory(rows: list[tuple[int, int]], following: int) -> bytes:
        entries = b"".join(struct.pack(order + "HHII", tag, 4, 1, value) for tag, value in rows)
        return struct.pack(order + "H", len(rows)) + entries + struct.pack(order + "I", following)

    first = directory([(0x100, 64), (0x101, 48), (0x14A, 100)], 200)
    below = directory([(0x201, 300), (0x202, len(preview))], 0)
    sensor = directory([(0x111, 300 + len(preview)), (0x117, sensor_bytes)], 0)
    head = (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(order + "I", 8)
    parts = (head + first).ljust(100, b"\0") + below
    parts = parts.ljust(200, b"\0") + sensor
    return parts.ljust(300, b"\0") + preview + b"\xff\xd8\xff\xc3".ljust(sensor_bytes, b"\0")


def _recipes(family: str) -> list[tuple[Image.Image, str, dict[str, Any]]]:
    """Return (image, Pillow's format, its options)."""
    rgb, grey = _scene(), _scene().convert("L")
    alpha, palette = _scene(96).convert("RGBA"), _scene().convert("P")
    alpha.putalpha(grey.resize(alpha.size))
    bits, deep, cmyk = grey.convert("1"), grey.convert("I;16"), rgb.convert("CMYK")
    more = {"save_all": True, "append_images": [rgb.rotate(90), rgb.rotate(180)]}
    exif, icc = {"exif": _exif()}, {"icc_profile": _profile()}
    tiff_kinds = ("tiff_lzw", "tiff_adobe_deflate", "packbits", "jpeg")
    recipes: dict[str, list[tuple[Image.Image, str, dict[str, Any]]]] = {
        "JPEG": [
            (rgb, "JPEG", {}),
            (rgb, "JPEG", {"progressive": True, **exif}),
            (rgb, "JPEG", {"subsampling": 0, "quality": 95, "restart_marker_blocks": 4}),
            (grey, "JPEG", {"optimize": True}),
            (cmyk, "JPEG", {}),
            (rgb, "JPEG", {"comment": b"hello", **icc}),
            (rgb, "MPO", more),
        ],
        "PNG": [
            *((i, "PNG", exif) for i in (rgb, grey, alpha, palette, bits, alpha.convert("LA"))),
            (deep, "PNG", {}),
            (rgb, "PNG", {**icc, **more}),
        ],
        "WEBP": [
            *((i, "WEBP", exif) for i in (rgb, alpha, grey)),
            *((i, "WEBP", {"lossless": True}) for i in (rgb, alpha, grey)),
            (rgb, "WEBP", {**icc, **more}),
        ],
        "TIFF": [
            (rgb, "TIFF", exif),
            *((rgb, "TIFF", {"compression": kind}) for kind in tiff_kinds),
            *((i, "TIFF", {}) for i in (grey, alpha, palette, cmyk, rgb.convert("LAB"))),
            (deep, "TIFF", {"compression": "tiff_lzw"}),
            (grey.convert("F"), "TIFF", {}),
            (bits, "TIFF", {"compression": "group4"}),
            (rgb, "TIFF", {"big_tiff": True, **more}),
        ],
        "BMP": [
            *((i, "BMP", {}) for i in (rgb, grey, alpha, palette, bits)),
            (rgb, "DIB", {}),
        ],
        "GIF": [
            *((i, "GIF", {}) for i in (rgb, grey, palette, alpha)),
            (rgb, "GIF", {**more, "interlace": 1}),
        ],
        "HEIF": [
            *((i, "HEIF", {"quality": 60, **exif}) for i in (rgb, grey, alpha, deep)),
            (rgb, "HEIF", more),
        ],
        "AVIF": [
            *((i, "AVIF", {"quality": 60, "speed": 10, **exif}) for i in (rgb, grey, alpha)),
            (rgb, "AVIF", {"speed": 10, "subsampling": "4:4:4", **icc}),
            (rgb, "AVIF", {"speed": 10, **more}),
        ],
    }
    return recipes[family]


def _scene(side: int = 128) -> Image.Image:
    """Return a picture that does not compress to nothing."""
    dice = random.Random(side)
    coarse = Image.frombytes("RGB", (12, 9), dice.randbytes(12 * 9 * 3))
    return coarse.resize((side, side * 3 // 4), Image.Resampling.BICUBIC)


def _exif() -> bytes:
    exif = Image.Exif()
    exif[0x010F], exif[0x0110], exif[0x0112] = "Maker", "Model", 6
    exif.get_ifd(0x8769)[0x9003] = "2019:07:28 12:00:05"
    exif.get_ifd(0x8825).update({1: "N", 2: (47.0, 30.0, 1.5), 3: "E", 4: (8.0, 45.0, 0.0)})
    return exif.tobytes()


def _profile() -> bytes:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def _saved(image: Image.Image, name: str, options: dict[str, Any]) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, name, **options)
    return buffer.getvalue()


def _run_length_bmp() -> bytes:
    """Return a BMP of a kind that Pillow reads, slowly, and does not write."""
    rows = b"".join(b"\x20" + bytes([y]) + b"\x20\x07" + b"\0\0" for y in range(48)) + b"\0\1"
    palette = b"".join(bytes([i, 255 - i, i // 2, 0]) for i in range(256))
    head = [40, 64, 48, 1 | 8 << 16, 1, len(rows), 2835, 2835, 256, 0]
    info = b"".join(number.to_bytes(4, "little") for number in head)
    start = 14 + len(info) + len(palette)
    sizes = (start + len(rows)).to_bytes(4, "little") + bytes(4) + start.to_bytes(4, "little")
    return b"BM" + sizes + info + palette + rows


# mutations ------------------------------------------------------------------------------------


def mutated(originals: list[bytes], dice: random.Random) -> bytes:
    """Return a mutation of one of the originals."""
    data = bytearray(dice.choice(originals))
    for _ in range(dice.choice((1, 1, 1, 2, 3, 5))):
        dice.choice(MUTATIONS)(data, dice, originals)
    return bytes(data)


def _flip_bits(data: bytearray, dice: random.Random, _all: list[bytes]) -> None:
    for _ in range(dice.choice((1, 2, 4, 8, 32)) if data else 0):
        data[dice.randrange(len(data))] ^= 1 << dice.randrange(8)


def _set_extreme(data: bytearray, dice: random.Random, _all: list[bytes]) -> None:
    """Write a number that parsers trip over, mostly where headers are."""
    width = dice.choice((1, 2, 4))
    reach = len(data) if dice.random() < 0.3 else min(len(data), dice.choice((64, 512)))
    number = dice.choice(EXTREMES) & ((1 << 8 * width) - 1)
    place = dice.randrange(max(1, reach - width))
    data[place : place + width] = number.to_bytes(width, dice.choice(("little", "big")))


def _cut(data: bytearray, dice: random.Random, _all: list[bytes]) -> None:
    del data[dice.randrange(len(data) + 1) :]


def _delete(data: bytearray, dice: random.Random, _all: list[bytes]) -> None:
    start, end = _part(data, dice)
    del data[start:end]


def _double(data: bytearray, dice: random.Random, _all: list[bytes]) -> None:
    start, end = _part(data, dice)
    data[end:end] = data[start:end] * dice.choice((1, 1, 2, 16))


def _move(data: bytearray, dice: random.Random, _all: list[bytes]) -> None:
    start, end = _part(data, dice)
    part = data[start:end]
    del data[start:end]
    place = dice.randrange(len(data) + 1)
    data[place:place] = part


def _overwrite(data: bytearray, dice: random.Random, _all: list[bytes]) -> None:
    start, end = _part(data, dice)
    noise = dice.randbytes(end - start)
    data[start:end] = (
        noise if dice.random() < 0.7 else bytes([noise[0]]) * len(noise) if noise else b""
    )


def _splice(data: bytearray, dice: random.Random, originals: list[bytes]) -> None:
    other = dice.choice(originals)
    data[dice.randrange(len(data) + 1) :] = other[dice.randrange(len(other)) :]


def _part(data: bytearray, dice: random.Random) -> tuple[int, int]:
    start = dice.randrange(len(data) + 1)
    return start, min(len(data), start + dice.choice((1, 2, 4, 12, 64, 512, 4096)))


MUTATIONS: tuple[Mutation, ...] = (
    *(_flip_bits, _flip_bits, _set_extreme, _set_extreme, _set_extreme),
    *(_cut, _delete, _double, _move, _overwrite, _splice),
)
