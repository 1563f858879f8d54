"""Tells an encrypted database file from a plain one, also where that is damaged."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from pathlib import Path

_PAGE = 4096  # of an encrypted file
_PAGES_TRIED = 8
_PLAIN = b"SQLite format 3\0"


def looks_encrypted(path: Path) -> bool:
    """Whether a file is whole pages of noise, as only encrypted ones are.

    One page of noise in a plain file is damage. Those of vectors come near: pages from all over
    the file are looked into.
    """
    try:
        size = path.stat().st_size
        if size == 0 or size % _PAGE:
            return False
        with path.open("rb") as file:
            return all(_is_noise(file, page) for page in _some(size // _PAGE))
    except OSError:
        return False


def _some(pages: int) -> list[int]:
    step = max(1, pages // _PAGES_TRIED)
    return [*range(min(pages, _PAGES_TRIED)), *range(0, pages, step)]


def _is_noise(file: BinaryIO, number: int) -> bool:
    file.seek(number * _PAGE)
    page = file.read(_PAGE)
    return len(set(page)) > 200 and not page.startswith(_PLAIN)
