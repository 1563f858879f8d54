"""Which files a scan picks up; light enough to be imported anywhere, on any thread."""

from __future__ import annotations

import os

RAW_SUFFIXES = frozenset(
    {".dng", ".cr2", ".nef", ".nrw", ".arw", ".sr2", ".pef", ".srw", ".rw2", ".raf"}
)
"""RAW files, of which the preview is looked at: see `decoding.raw_previews`."""

VIDEO_SUFFIXES = frozenset(
    {
        ".mp4", ".m4v", ".mov", ".3gp",
        ".avi", ".mkv", ".webm",
        ".mts", ".m2ts", ".mpg", ".mpeg",
        ".wmv",
    }
)  # fmt: skip
"""Videos, of which a few moments are looked at: see `decoding.videos`."""

SUFFIXES = VIDEO_SUFFIXES | RAW_SUFFIXES | frozenset(
    {
        ".jpg", ".jpeg", ".jpe", ".jfif", ".jif", ".mpo",
        ".png", ".apng", ".webp",
        ".tif", ".tiff",
        ".bmp", ".dib",
        ".gif",
        ".heic", ".heif", ".hif", ".heics", ".heifs",
        ".avif", ".avifs",
    }
)  # fmt: skip
"""Lower-case suffixes, dot included, of the formats that `vision.decoding` decodes."""


def is_video(path: bytes) -> bool:
    """Whether a file says by its name that it is a video."""
    return os.path.splitext(os.fsdecode(path))[1].lower() in VIDEO_SUFFIXES  # noqa: PTH122
