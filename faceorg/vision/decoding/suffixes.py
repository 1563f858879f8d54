"""Which files a scan picks up; light enough to be imported anywhere, on any thread."""

from __future__ import annotations

RAW_SUFFIXES = frozenset(
    {".dng", ".cr2", ".nef", ".nrw", ".arw", ".sr2", ".pef", ".srw", ".rw2", ".raf"}
)
"""RAW files, of which the preview is looked at: see `decoding.raw_previews`."""

SUFFIXES = RAW_SUFFIXES | frozenset(
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
