"""Exact nearest neighbours on a graphics card, for very large libraries; by torch, where there is.

Nothing needs it: without torch or a card `gpu_nearest` says so, and others compute on the CPU.
Torch is loaded only by asking, in the thread that groups.
"""

from __future__ import annotations

import importlib.util
import logging
from typing import TYPE_CHECKING, Any, Final

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from faceorg.domain.vectors import Vectors

NOBODY: Final = -2.0  # below any cosine
PART_OF_FREE: Final = 0.5  # of the card's memory: drivers and other programs need some, too
UNKNOWN_FREE_BYTES: Final = 2 << 30  # of a card that does not tell
COLUMNS: Final = 1 << 18
ROWS_MAX: Final = 4096
_FLOAT: Final = 4
# A block of similarities, its sorted best, and both halves of the best so far.
_BYTES_PER_PAIR: Final = 3 * _FLOAT

_log = logging.getLogger(__name__)


def gpu_nearest(
    vectors: Vectors | NDArray[np.float32], k: int, device: str | None = None
) -> tuple[NDArray[np.int32], NDArray[np.float32]] | None:
    """Return the rows of the `k` others nearest to each face, and how alike they are.

    Args:
        vectors: unit vectors, float16 or float32 (n, dim).
        k: how many others; where there are fewer, -1 and `NOBODY` fill up.
        device: one of torch's; without it the graphics card that is there.

    Returns:
        int32 and float32 (n, k), best first; None without torch or a card, or where it fails.
    """
    torch = _torch()
    device = device or (_card(torch) if torch else None)
    if torch is None or device is None or len(vectors) < 2:
        return None
    try:
        with torch.inference_mode():
            return _Search(torch, device, vectors, k).result()
    except (RuntimeError, MemoryError) as error:  # torch.OutOfMemoryError is one, too
        _log.warning("%s failed, the CPU looks for neighbours: %s", device, error)
        return None


def _torch() -> Any:
    """Load torch; None where it isn't installed, or is damaged."""
    if importlib.util.find_spec("torch") is None:
        return None
    try:
        import torch
    except (ImportError, OSError) as error:
        _log.warning("torch can't be loaded: %s", error)
        return None
    return torch


def _card(torch: Any) -> str | None:
    if torch.cuda.is_available():
        return "cuda"
    return "mps" if torch.backends.mps.is_available() else None


def _free_bytes(torch: Any, device: str) -> int:
    """Return what of the memory of a device may be used."""
    free = UNKNOWN_FREE_BYTES
    if device.startswith("cuda"):
        free = int(torch.cuda.mem_get_info(device)[0])
    elif device == "mps":
        limit = int(torch.mps.recommended_max_memory())
        free = limit - int(torch.mps.current_allocated_memory())
    return int(free * PART_OF_FREE)


class _Search:
    """Compares everybody with everybody, a block of rows with a block of columns at a time."""

    def __init__(self, torch: Any, device: str, vectors: Any, k: int) -> None:
        self._torch, self._device, self._vectors, self._k = torch, device, vectors, k
        self._columns, self._rows = _blocks(
            _free_bytes(torch, device), len(vectors), np.asarray(vectors[:1]).shape[1], k
        )
        # TF32 would round vectors to ten bits: not exact any more. It is off unless asked for.
        torch.backends.cuda.matmul.allow_tf32 = False

    def result(self) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
        """Return the neighbours of all, see `gpu_nearest`."""
        count, k = len(self._vectors), self._k
        near = np.full((count, k), -1, np.int32)
        alike = np.full((count, k), NOBODY, np.float32)
        for first in range(0, count, self._columns):
            others = self._loaded(first, self._columns)
            for start in range(0, count, self._rows):
                rows = slice(start, min(start + self._rows, count))
                near[rows], alike[rows] = self._merged(
                    near[rows], alike[rows], others, start, first
                )
        return near, alike

    def _loaded(self, start: int, many: int) -> Any:
        block = np.ascontiguousarray(self._vectors[start : start + many], np.float32)
        return self._torch.from_numpy(block).to(self._device)

    def _merged(
        self,
        near: NDArray[np.int32],
        alike: NDArray[np.float32],
        others: Any,
        start: int,
        first: int,
    ) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
        """Return the best of what some rows had and of a block of others."""
        torch = self._torch
        block = self._loaded(start, len(near)) @ others.T
        own = torch.arange(start, start + len(near), device=self._device) - first
        inside = (own >= 0) & (own < len(others))
        block[inside.nonzero()[:, 0], own[inside]] = NOBODY  # nobody is near to themselves
        best, which = block.topk(min(self._k, len(others)), dim=1)
        found = torch.where(best > NOBODY, which + first, -1)
        best = torch.cat([torch.from_numpy(alike).to(self._device), best], dim=1)
        found = torch.cat([torch.from_numpy(near).to(self._device), found.to(torch.int32)], dim=1)
        best, which = best.topk(self._k, dim=1)
        return found.gather(1, which).cpu().numpy(), best.cpu().numpy()


def _blocks(free: int, count: int, dim: int, k: int) -> tuple[int, int]:
    """Return how many columns and rows are compared at a time, so that they fit in `free` bytes."""
    columns = max(k, min(count, COLUMNS, free // 2 // (dim * _FLOAT)))
    left = free - columns * dim * _FLOAT
    rows = left // (columns * _BYTES_PER_PAIR + (dim + 8 * k) * _FLOAT)
    return columns, max(1, min(count, ROWS_MAX, rows))
