"""Which files a scan picks up; light enough to be imported anywhere, on any thread."""

from __future__ import annotations

SUFFIXES = frozenset(
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
"""Lower-case suffixes, dot included, of the formats that `vision.decoding.images` decodes."""
