"""Videos as stills: a few moments spread over the whole, each a picture like a photo.

Runs in the processes that decode only. FFmpeg, as OpenCV brings it along, gets the open file as a
stream and may open nothing else: no other file and no address that a hostile video names. Frames
are known by their own time, so the frame that was chosen is found again, also where a camera
filmed at a changing rate.
"""

from __future__ import annotations

import math
import os
import time
from contextlib import contextmanager, nullcontext
from typing import TYPE_CHECKING, BinaryIO, Final, NamedTuple, cast

import cv2
import numpy as np

from faceorg.domain.errors import PhotoProblemError, ProblemCode
from faceorg.vision.decoding.fingerprint import fingerprint
from faceorg.vision.decoding.geometry import fitted, resized
from faceorg.vision.decoding.photo_files import decoding, facts_of, opened, unchanged
from faceorg.vision.decoding.picture import STILLS_MAX, Picture
from faceorg.vision.decoding.video_facts import container_of, exif_of_video

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager

    from numpy.typing import NDArray

    from faceorg.domain.safety import DecodingLimits

BYTES_MAX: Final = 1 << 40
"""A video is not read as a whole, so the limit of photos does not hold for it."""

PIXELS_MAX: Final = 40_000_000
"""8K has 33 megapixels; a codec keeps some 20 frames, of 1.5 bytes a pixel, as references."""

BIG_PIXELS: Final = 9_000_000
"""Above 4K only one video at a time is decoded, whatever the processes."""

STILLS_USUAL: Final = 8
STILLS_EVERY_S: Final = 30.0
"""Above a minute there is one more still for each half minute."""

SHORT_S: Final = 1.0
"""Shorter videos give fewer stills: no two within this time."""

TRIES: Final = 3
TRY_EVERY: Final = 4
"""At each moment the sharpest of so many frames is taken, so many frames apart: as long as a hand
shakes or somebody blinks. Going on costs less than finding another place."""

DARK: Final = 12.0
"""Mean of the grey values 0..255 below which nobody is seen: a twentieth of white."""

BLURRED_PART: Final = 0.25
"""Of the middle sharpness of a video's stills: what is below was filmed in motion. Of photos
blurred over 16 of 640 pixels nearly half fall below it (`benchmarks/videos.py`: .11 to .68, median
.27)."""

SAME_MEAN: Final = 2.5
"""Mean difference of grey values at 32 x 32 below which two stills show the same. A fixed camera
with its noise gives up to .35, a picture that moves by a twentieth of its width 12 and more
(`benchmarks/videos.py`); somebody small who moves before a still ground lies between."""

DURATION_MAX_S: Final = 1_000_000.0
"""Eleven days; whatever claims more is not believed."""

GIVE_UP_PART: Final = 0.5
"""After so much of the time that a file may take, what has been found is enough."""

STEPS_MAX: Final = 600
"""Frames that are decoded on the way to one that was asked for: key frames are up to ten seconds
apart."""

NEAR_S: Final = 0.002
_BACK_S: Final = (0.0, 0.3, 2.0, 12.0)
_LOOK_PX: Final = 32
_SHARP_PX: Final = 320
_OPTIONS: Final = (
    "protocol_whitelist;none|format_whitelist;mov,avi,matroska,webm,mpegts,mpeg,mpegvideo,asf"
)


class _Still(NamedTuple):
    """A frame: its time in seconds, pixels RGB uint8 (H, W, 3), and what they are like."""

    moment_s: float
    pixels: NDArray[np.uint8]
    look: NDArray[np.float32]
    light: float
    sharpness: float


class _Video:
    """An open video.

    Attributes:
        width, height: of the upright picture in pixels that are as wide as high.
        duration_s: how long it is; 0 where it does not tell.
    """

    def __init__(self, capture: cv2.VideoCapture, max_side: int) -> None:
        self._capture = capture
        width, height = int(self._get(cv2.CAP_PROP_FRAME_WIDTH)), self._height()
        if width < 1 or height < 1:
            raise PhotoProblemError(ProblemCode.DAMAGED, "no picture")
        if width * height > PIXELS_MAX:
            raise PhotoProblemError(ProblemCode.TOO_LARGE, f"{width} x {height}")
        self.width, self.height = self._in_square_pixels(width, height)
        self._size = fitted(self.width, self.height, max_side)
        rate = self._get(cv2.CAP_PROP_FPS)
        frames = self._get(cv2.CAP_PROP_FRAME_COUNT)
        told = frames / rate if rate > 0 and frames > 0 else 0.0
        self.duration_s = told if math.isfinite(told) and told < DURATION_MAX_S else 0.0

    def at(self, moment_s: float) -> _Still | None:
        """Return the first frame at a time or after it; None where there is none."""
        for back in _BACK_S:
            self._capture.set(cv2.CAP_PROP_POS_MSEC, max(moment_s - back, 0.0) * 1000)
            if not self._capture.grab():
                continue
            if self.now_s <= moment_s + NEAR_S or moment_s <= back:
                break  # else it landed behind: rates that change mislead it
        else:
            return None
        for _ in range(STEPS_MAX):
            if self.now_s >= moment_s - NEAR_S:
                break
            if not self._capture.grab():
                return None
        return self._here()

    def onward(self, frames: int) -> _Still | None:
        """Return the frame so many further on; None behind the last one."""
        return self._here() if all(self._capture.grab() for _ in range(frames)) else None

    @property
    def now_s(self) -> float:
        """The time of the frame that was grabbed last."""
        return max(self._get(cv2.CAP_PROP_POS_MSEC) / 1000, 0.0)

    def _here(self) -> _Still | None:
        there, bgr = self._capture.retrieve()
        if not there or bgr is None or bgr.ndim != 3:
            return None
        small = resized(np.asarray(bgr, dtype=np.uint8), self._size)
        pixels = cast("NDArray[np.uint8]", cv2.cvtColor(small, cv2.COLOR_BGR2RGB))
        return _measured(round(self.now_s, 3), pixels)

    def _get(self, what: int) -> float:
        value = float(self._capture.get(what))
        return value if math.isfinite(value) else 0.0

    def _height(self) -> int:
        return int(self._get(cv2.CAP_PROP_FRAME_HEIGHT))

    def _in_square_pixels(self, width: int, height: int) -> tuple[int, int]:
        """Return the size as it is to be seen: camcorders film 1440 x 1080 for 1920 x 1080."""
        across = self._get(cv2.CAP_PROP_SAR_NUM)
        down = self._get(cv2.CAP_PROP_SAR_DEN)
        shape = across / down if across > 0 and down > 0 else 1.0
        if not 1 / 3 < shape < 3:
            return width, height
        turned = round(self._get(cv2.CAP_PROP_ORIENTATION_META)) % 180 == 90
        wide, high = (width, round(height * shape)) if turned else (round(width * shape), height)
        return wide, high


def stills(
    path: bytes,
    max_side: int,
    limits: DecodingLimits,
    room: AbstractContextManager[object] | None = None,
) -> Picture:
    """Return a few moments of a video beneath each other, dark and blurred ones left out.

    Args:
        path: of the file.
        max_side: longest side of one still, in pixels.
        limits: how long it may take.
        room: entered while a very large one is being decoded.

    Returns:
        A picture with `moments` and `duration_s`; one still at least.

    Raises:
        PhotoProblemError: it cannot be read.
    """
    deadline = time.monotonic() + limits.seconds * GIVE_UP_PART
    with _opened(path, max_side, room) as (video, file, container):
        found = _spread(video, deadline)
        if not found:
            raise PhotoProblemError(ProblemCode.TRUNCATED, "no frame can be read")
        chosen = worth_seeing(found)
        pixels = np.concatenate([still.pixels for still in chosen])
        moments = tuple(still.moment_s for still in chosen)
        longest = max(video.duration_s, found[-1].moment_s)
        return _picture(video, file, path, container, pixels, moments, longest)


def still(path: bytes, max_side: int, moment_s: float | None) -> Picture:
    """Return one moment of a video; the middle of it where none is named.

    Raises:
        PhotoProblemError: it cannot be read.
    """
    with _opened(path, max_side, None) as (video, file, container):
        wanted = video.duration_s / 2 if moment_s is None else moment_s
        shown = video.at(wanted) or video.at(0.0)
        if shown is None:
            raise PhotoProblemError(ProblemCode.TRUNCATED, "no frame can be read")
        moments = (shown.moment_s,)
        return _picture(video, file, path, container, shown.pixels, moments, video.duration_s)


def wanted_moments(duration_s: float) -> list[float]:
    """Return the middles of equal parts of a video, in seconds."""
    more = max(duration_s - 60.0, 0.0) / STILLS_EVERY_S
    number = min(STILLS_USUAL + int(more), STILLS_MAX, max(int(duration_s / SHORT_S), 1))
    return [duration_s * (i + 0.5) / number for i in range(number)]


def worth_seeing(found: list[_Still]) -> list[_Still]:
    """Leave out stills that are dark, blurred or like one before; the best one always stays."""
    best = max(found, key=lambda s: (s.light >= DARK, s.sharpness))
    middle = float(np.median([s.sharpness for s in found]))
    kept: list[_Still] = []
    for one in found:
        if one.light < DARK or one.sharpness < BLURRED_PART * middle:
            continue
        twin = next((i for i, other in enumerate(kept) if _alike(one, other)), None)
        if twin is None:
            kept.append(one)
        elif one.sharpness > kept[twin].sharpness:
            kept[twin] = one
    return sorted(kept or [best], key=lambda s: s.moment_s)


def _alike(one: _Still, other: _Still) -> bool:
    return float(np.abs(one.look - other.look).mean()) < SAME_MEAN


def _spread(video: _Video, deadline: float) -> list[_Still]:
    """Return the sharpest frame near each of the wanted moments that can be read, in order."""
    found: list[_Still] = []
    for moment in wanted_moments(video.duration_s):
        if found and time.monotonic() > deadline:
            break
        tries = [video.at(moment)]
        while tries[-1] is not None and len(tries) < TRIES:
            tries.append(video.onward(TRY_EVERY))
        seen = [one for one in tries if one is not None]
        if seen:
            found.append(max(seen, key=lambda s: s.sharpness))
    if not found and (first := video.at(0.0)) is not None:  # cut off: its end is not there
        found.append(first)
    unique = {one.moment_s: one for one in found}
    return [unique[moment] for moment in sorted(unique)]


def _measured(moment_s: float, pixels: NDArray[np.uint8]) -> _Still:
    """Measure a frame on reduced grey."""
    grey = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)
    size = fitted(grey.shape[1], grey.shape[0], _SHARP_PX)
    small = cv2.resize(grey, size, interpolation=cv2.INTER_AREA)
    look = cv2.resize(small, (_LOOK_PX, _LOOK_PX), interpolation=cv2.INTER_AREA)
    sharpness = float(cv2.Laplacian(small, cv2.CV_32F).var())
    return _Still(moment_s, pixels, look.astype(np.float32), float(look.mean()), sharpness)


@contextmanager
def _opened(
    path: bytes, max_side: int, room: AbstractContextManager[object] | None
) -> Iterator[tuple[_Video, BinaryIO, str]]:
    """Open a video, and close it; what its codec raises becomes its problem."""
    os.environ["OPENCV_FFMPEG_CAPTURE_OPTIONS"] = _OPTIONS
    try:
        with opened(path, BYTES_MAX) as file, unchanged(file), decoding_video():
            container = container_of(file)
            if not container:
                raise PhotoProblemError(ProblemCode.UNSUPPORTED, "no video")
            file.seek(0)
            # One thread: the processes are the threads, and each thread holds frames of its own.
            options = [cv2.CAP_PROP_N_THREADS, 1]
            capture = cv2.VideoCapture(file, cv2.CAP_FFMPEG, options)  # type: ignore[call-overload]
            try:
                if not capture.isOpened():
                    raise PhotoProblemError(_unopened(file, container), "not opened")
                video = _Video(capture, max_side)
                big = video.width * video.height > BIG_PIXELS
                with (room if big else None) or nullcontext():
                    yield video, file, container
            finally:
                capture.release()
    except MemoryError as error:
        raise PhotoProblemError(ProblemCode.NOT_ENOUGH_MEMORY) from error


@contextmanager
def decoding_video() -> Iterator[None]:
    """Turn what OpenCV raises on a damaged video into its problem."""
    try:
        yield
    except cv2.error as error:
        if error.code == cv2.Error.StsNoMem:
            raise PhotoProblemError(ProblemCode.NOT_ENOUGH_MEMORY) from error
        raise PhotoProblemError(ProblemCode.DAMAGED, str(error)) from error


def _unopened(file: BinaryIO, container: str) -> ProblemCode:
    """Tell a video that was cut off, as by a full card, from one that can't be read."""
    if container != "MP4":
        return ProblemCode.DAMAGED
    from faceorg.vision.decoding.video_facts import is_cut

    with decoding(file):
        return ProblemCode.TRUNCATED if is_cut(file) else ProblemCode.DAMAGED


def _picture(
    video: _Video,
    file: BinaryIO,
    path: bytes,
    container: str,
    pixels: NDArray[np.uint8],
    moments: tuple[float, ...],
    duration_s: float,
) -> Picture:
    with decoding(file):
        return Picture(
            pixels,
            video.width,
            video.height,
            container,
            exif_of_video(file, container),
            fingerprint(file),
            facts_of(file, path),
            several=True,
            moments=moments,
            duration_s=round(duration_s, 3),
        )
