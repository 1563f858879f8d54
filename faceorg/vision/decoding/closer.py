"""Parts of a photo, and the pictures of a file that holds several, for somebody who looks closer.

In the process that decodes. It keeps one photo, or one open file, from one request to the next:
panning over a photo costs no decoding, and the next frame is decoded from the one before.
"""

from __future__ import annotations

import os
from contextlib import ExitStack, suppress
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, BinaryIO, Final

import numpy as np

from faceorg.domain.errors import PhotoProblemError, ProblemCode
from faceorg.vision.decoding import images, videos
from faceorg.vision.decoding.colours import to_srgb
from faceorg.vision.decoding.exif_block import orientation_of
from faceorg.vision.decoding.fingerprint import FINGERPRINT_BYTES
from faceorg.vision.decoding.geometry import fitted, resized, upright
from faceorg.vision.decoding.photo_files import DECODER_ERRORS, decoding, facts_of, opened
from faceorg.vision.decoding.picture import Fractions, Picture

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from numpy.typing import NDArray
    from PIL import Image

    from faceorg.domain.safety import DecodingLimits

DURATION_MAX_MS: Final = 60_000
FRAMES_MAX: Final = 100_000

_Mark = tuple[bytes, int, int]
_Kept = tuple[_Mark, int, float | None]
"""A file, the longest side that it was decoded at, and of a video the moment."""


class Closer:
    """What is kept: nothing, the pixels of one photo, or one open file."""

    def __init__(self, limits: DecodingLimits) -> None:
        self._limits = limits
        self._whole: tuple[_Kept, Picture] | None = None
        self._frames: tuple[_Mark, _Frames] | None = None

    def forget(self) -> None:
        """Keep nothing."""
        self._whole = None
        if self._frames is not None:
            self._frames[1].close()
        self._frames = None

    def part(
        self, path: bytes, max_side: int, part: Fractions, room: AbstractContextManager[object]
    ) -> Picture:
        """Return a part of a photo whose longest side is reduced to `max_side`.

        Raises:
            PhotoProblemError: it cannot be read.
        """
        decode = partial(images.decode, path, max_side, self._limits, room)
        return self._part((_mark_of(path), max_side, None), part, decode)

    def part_of_moment(
        self, path: bytes, max_side: int, part: Fractions, moment_s: float | None
    ) -> Picture:
        """Return the same of a moment of a video.

        Raises:
            PhotoProblemError: it cannot be read.
        """
        decode = partial(videos.still, path, max_side, moment_s)
        return self._part((_mark_of(path), max_side, moment_s), part, decode)

    def _part(self, kept: _Kept, part: Fractions, decode: Callable[[], Picture]) -> Picture:
        """Return a part of what is kept, or else decoded."""
        if self._whole is None or self._whole[0] != kept:
            self.forget()
            self._whole = kept, decode()
        whole = self._whole[1]
        pixels, shown = _cut(whole.pixels, part)
        return replace(whole, pixels=pixels, part=shown, exif=b"")

    def frame(self, path: bytes, max_side: int, number: int) -> Picture:
        """Return one picture of a file, reduced to `max_side`.

        Raises:
            PhotoProblemError: it cannot be read.
        """
        mark = _mark_of(path)
        if self._frames is None or self._frames[0] != mark:
            self.forget()
            self._frames = mark, _Frames(path, self._limits)
        try:
            return self._frames[1].read(max_side, number)
        except PhotoProblemError:
            self.forget()
            raise


class _Frames:
    """One open file."""

    def __init__(self, path: bytes, limits: DecodingLimits) -> None:
        self._open = ExitStack()
        self._path = path
        try:
            self._file: BinaryIO = self._open.enter_context(opened(path, limits.file_bytes))
            self._image = self._open.enter_context(images.opened_image(self._file, limits))
            self._first = self._image.tell()
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Let go of the file."""
        self._open.close()

    def read(self, max_side: int, number: int) -> Picture:
        """Return one picture; numbers behind the last one begin anew."""
        image = self._image
        with decoding(self._file):
            count = max(1, min(int(getattr(image, "n_frames", 1)), FRAMES_MAX))
            image.seek((self._first + number) % count)
            image.load()
            size = fitted(image.width, image.height, max_side)
            small = images.reduced(image, size)
            orientation = orientation_of(image)
            pixels = upright(to_srgb(resized(np.asarray(small), size), small), orientation)
        width, height = image.size[::-1] if orientation >= 5 else image.size
        return Picture(
            pixels,
            width,
            height,
            images.format_of(image),
            b"",
            bytes(FINGERPRINT_BYTES),
            facts_of(self._file, self._path),
            several=count > 1,
            frames=count,
            duration_ms=_duration_ms(image),
        )


def _mark_of(path: bytes) -> _Mark:
    """Tell whether a file is still the same.

    Raises:
        PhotoProblemError: it is gone.
    """
    try:
        status = os.stat(path)  # noqa: PTH116 - bytes
    except OSError as error:
        raise PhotoProblemError(ProblemCode.VANISHED, str(error.strerror)) from error
    return path, status.st_size, status.st_mtime_ns


def _cut(pixels: NDArray[np.uint8], part: Fractions) -> tuple[NDArray[np.uint8], Fractions]:
    """Cut out a part, at whole pixels; return it with the part that it really is."""
    height, width = pixels.shape[:2]
    left, right = _span(part[0], part[2], width)
    top, bottom = _span(part[1], part[3], height)
    shown = (left / width, top / height, (right - left) / width, (bottom - top) / height)
    return np.ascontiguousarray(pixels[top:bottom, left:right]), shown


def _span(start: float, length: float, side: int) -> tuple[int, int]:
    first = min(max(int(start * side), 0), side - 1)
    last = min(int(np.ceil((start + length) * side)), side)
    return first, max(last, first + 1)


def _duration_ms(image: Image.Image) -> int:
    """Return how long a frame is to be shown; 0 where pictures do not follow each other."""
    value = image.info.get("duration", 0)
    with suppress(*DECODER_ERRORS):
        return min(max(round(float(value)), 0), DURATION_MAX_MS)
    return 0
