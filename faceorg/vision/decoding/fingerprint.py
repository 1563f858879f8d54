"""What a file holds, told by a few hundred kilobytes of it: finds photos that were moved or copied.

Reads at most `BYTES_READ_MAX` bytes of a file, whatever its length. Any thread, any process.
"""

from __future__ import annotations

import hashlib
import os
from typing import BinaryIO, Final

CHUNK_BYTES: Final = 65_536
INNER_CHUNK_BYTES: Final = 16_384
INNER_CHUNKS: Final = 4
WHOLE_BYTES: Final = 2 * CHUNK_BYTES + INNER_CHUNKS * INNER_CHUNK_BYTES
"""Files up to this length are read whole."""
BYTES_READ_MAX: Final = WHOLE_BYTES
FINGERPRINT_BYTES: Final = 16


def fingerprint(file: BinaryIO) -> bytes:
    """Return a fingerprint of 16 bytes of an open file; its position is moved.

    BLAKE2b over length, beginning, end and four pieces between: metadata lies at either end, pixels
    between, so that copies agree and edits differ. Two files that differ only between the pieces
    are taken for one; compressed pictures, where every byte depends on those before, are not such.

    Raises:
        OSError: the file can't be read.
    """
    size = file.seek(0, os.SEEK_END)
    digest = hashlib.blake2b(size.to_bytes(8, "little"), digest_size=FINGERPRINT_BYTES)
    for start, length in _pieces(size):
        file.seek(start)
        digest.update(file.read(length))
    return digest.digest()


def _pieces(size: int) -> list[tuple[int, int]]:
    """Return (start, length) of what is read of a file of `size` bytes."""
    if size <= WHOLE_BYTES:
        return [(0, size)]
    step = (size - 2 * CHUNK_BYTES) // (INNER_CHUNKS + 1)
    inner = [(CHUNK_BYTES + step * (i + 1), INNER_CHUNK_BYTES) for i in range(INNER_CHUNKS)]
    return [(0, CHUNK_BYTES), *inner, (size - CHUNK_BYTES, CHUNK_BYTES)]
