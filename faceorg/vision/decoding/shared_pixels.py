"""Memory that the program shares with one process that decodes: pixels need no pipe. Linux.

Through a pipe the pixels of a photo are copied three times more. The memory has no name and no file
system: only the two hold it, and the program only reads. It belongs to one process, so that one
that a hostile photo took over can't change the pictures of another.
"""

from __future__ import annotations

import mmap
import os
import sys
import weakref
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

PLACES: Final = 3
"""One is written, one waits, one is looked at; what finds no place takes the pipe."""


class SharedPixels:
    """Places for pictures, as the program sees them; used by one thread at a time.

    A place is free again as soon as nobody holds its picture any more, in whichever thread.

    Attributes:
        descriptor: of the memory, for the process to inherit.
        place_bytes: how much fits in a place.
    """

    def __init__(self, place_bytes: int) -> None:
        """Reserve the memory; it is taken page by page as it is written.

        Raises:
            OSError, AttributeError: the system has none, or Python can't ask for it.
        """
        self.place_bytes = -(-place_bytes // mmap.PAGESIZE) * mmap.PAGESIZE
        size = PLACES * self.place_bytes
        self.descriptor = os.memfd_create("pixels", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
        try:
            os.ftruncate(self.descriptor, size)
            # Were it made shorter, reading it would be the end of the program.
            _fix_size(self.descriptor)
            self._memory = mmap.mmap(self.descriptor, size, access=mmap.ACCESS_READ)
        except (OSError, AttributeError):
            self.close_descriptor()
            raise
        self._free = list(range(PLACES))

    def close_descriptor(self) -> None:
        """Let go of what only the start of the process needs."""
        os.close(self.descriptor)

    def take(self) -> int | None:
        """Return a free place, the one that was used last; None where all are held."""
        return self._free.pop() if self._free else None

    def give_back(self, place: int) -> None:
        """Make a place free that no picture was made of."""
        self._free.append(place)

    def picture(self, place: int, rows: int, columns: int) -> NDArray[np.uint8]:
        """Return the pixels at a place, uint8 (rows, columns, 3), read-only; they hold the place.

        Raises:
            ValueError: they don't fit in.
        """
        import numpy as np

        count = rows * columns * 3
        if count > self.place_bytes:
            raise ValueError("place")
        flat = np.frombuffer(self._memory, np.uint8, count, place * self.place_bytes)
        # All views of an array hold the array itself.
        held = weakref.finalize(flat, self._free.append, place)
        held.atexit = False
        return flat.reshape(rows, columns, 3)


def reserved(place_bytes: int) -> SharedPixels | None:
    """Return memory to share; None where the system has no such, and pixels take the pipe."""
    if sys.platform != "linux" or not place_bytes:
        return None
    try:
        return SharedPixels(place_bytes)
    except (OSError, AttributeError):
        return None


def _fix_size(descriptor: int) -> None:
    """Forbid anybody to make the memory shorter or longer."""
    import fcntl

    seals = fcntl.F_SEAL_SHRINK | fcntl.F_SEAL_GROW | fcntl.F_SEAL_SEAL
    fcntl.fcntl(descriptor, fcntl.F_ADD_SEALS, seals)


class Places:
    """The same places as the process sees them that writes."""

    def __init__(self, descriptor: int, place_bytes: int) -> None:
        """Map the memory.

        Raises:
            OSError, ValueError: it is not there.
        """
        self._place_bytes = place_bytes
        self._memory = mmap.mmap(descriptor, PLACES * place_bytes)
        os.close(descriptor)

    def write(self, place: int, pixels: NDArray[np.uint8]) -> bool:
        """Copy uint8 (H, W, 3) to a place; return whether it fits."""
        import numpy as np

        if pixels.nbytes > self._place_bytes:
            return False
        start = place * self._place_bytes
        target = np.frombuffer(self._memory, np.uint8, pixels.nbytes, start)
        target.reshape(pixels.shape)[:] = pixels
        return True
