"""Fingerprints: copies agree, edits differ, and large files are not read whole."""

from __future__ import annotations

import io
import random

import pytest

from faceorg.vision.decoding.fingerprint import BYTES_READ_MAX, FINGERPRINT_BYTES, fingerprint


class Counting(io.BytesIO):
    """Counts the bytes that are read."""

    def __init__(self, data: bytes) -> None:
        super().__init__(data)
        self.bytes_read = 0

    def read(self, size: int | None = -1, /) -> bytes:
        data = super().read(size)
        self.bytes_read += len(data)
        return data


@pytest.mark.parametrize("size", [0, 1, 1000, BYTES_READ_MAX, BYTES_READ_MAX + 1, 3_000_000])
def test_copies_agree_and_little_is_read(size: int) -> None:
    data = random.Random(size).randbytes(size)
    file = Counting(data)
    assert fingerprint(file) == fingerprint(io.BytesIO(data))
    assert len(fingerprint(file)) == FINGERPRINT_BYTES
    assert file.bytes_read <= 2 * BYTES_READ_MAX


@pytest.mark.parametrize("at", [0, 40_000, 2_999_999])
def test_a_changed_beginning_or_end_differs(at: int) -> None:
    data = bytearray(random.Random(1).randbytes(3_000_000))
    before = fingerprint(io.BytesIO(data))
    data[at] ^= 1
    assert fingerprint(io.BytesIO(data)) != before


def test_length_counts() -> None:
    assert fingerprint(io.BytesIO(b"\0" * 10)) != fingerprint(io.BytesIO(b"\0" * 11))
