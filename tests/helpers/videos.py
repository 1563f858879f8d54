"""Small videos, made by OpenCV; frames of one colour, or pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from numpy.typing import NDArray

CODECS = {
    ".mp4": "mp4v", ".m4v": "mp4v", ".mov": "mp4v", ".3gp": "mp4v", ".mkv": "mp4v",
    ".avi": "MJPG", ".webm": "VP80", ".wmv": "WMV2",
    ".mts": "MPG2", ".m2ts": "MPG2", ".mpg": "MPG2", ".mpeg": "MPG2",
}  # fmt: skip
"""A codec that OpenCV encodes for every container."""

RATE = 25
SIZE = (96, 64)
_ONE = 0x00010000


def scene(number: int, size: tuple[int, int] = SIZE) -> NDArray[np.uint8]:
    """Return a sharp picture that differs from those of other numbers, RGB uint8 (H, W, 3)."""
    blocks = np.random.default_rng(number).integers(40, 255, (8, 12, 3), dtype=np.uint8)
    return np.asarray(cv2.resize(blocks, size, interpolation=cv2.INTER_NEAREST), dtype=np.uint8)


def write_video(path: Path, frames: Iterable[NDArray[np.uint8]]) -> Path:
    """Write frames, RGB uint8 (H, W, 3), 25 a second; the name tells the container."""
    writer = None
    for frame in frames:
        if writer is None:
            code = cv2.VideoWriter.fourcc(*CODECS[path.suffix])
            writer = cv2.VideoWriter(
                str(path), cv2.CAP_FFMPEG, code, RATE, (frame.shape[1], frame.shape[0])
            )
        writer.write(cv2.cvtColor(frame, cv2.COLOR_RGB2BGR))
    assert writer is not None
    writer.release()
    return path


def scenes(path: Path, *numbers: int, seconds: float = 2.0) -> Path:
    """Write a video of scenes, each as long; 0 is darkness."""
    frames = [
        scene(number) if number else np.zeros((SIZE[1], SIZE[0], 3), np.uint8) for number in numbers
    ]
    return write_video(path, (frame for frame in frames for _ in range(round(seconds * RATE))))


def turned_by_metadata(path: Path) -> Path:
    """Have an MP4 say that it is to be turned by 90 degrees, as telephones do."""
    data = bytearray(path.read_bytes())
    at = data.index(b"tkhd") + 4 + 40
    turned = (0, _ONE, 0, -_ONE, 0, 0)
    for i, value in enumerate(turned):
        data[at + 4 * i : at + 4 * i + 4] = value.to_bytes(4, "big", signed=True)
    path.write_bytes(data)
    return path


def made_at(path: Path, seconds_since_1904: int) -> Path:
    """Have an MP4 say when it was made."""
    data = bytearray(path.read_bytes())
    at = data.index(b"mvhd") + 8
    data[at : at + 4] = seconds_since_1904.to_bytes(4, "big")
    path.write_bytes(data)
    return path
