"""Many face vectors in half the memory: kept as float16, handed out as float32."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from typing import TypeAlias

    from numpy.typing import NDArray

    AnyVectors: TypeAlias = "Vectors | NDArray[np.float32]"


class Vectors:
    """Vectors of faces; what is asked for comes as unit float32.

    A million of the default pack take 384 MB instead of 768, and a part of them is a view that
    copies nothing. Reading undoes the rounding of float16 to the length of a vector.
    """

    def __init__(self, packed: NDArray[np.float16], rows: NDArray[np.intp] | None = None) -> None:
        """Take float16 (n, dim), and which of its rows are meant; all without them."""
        self._packed, self._rows = packed, rows

    def __len__(self) -> int:
        return len(self._packed) if self._rows is None else len(self._rows)

    @property
    def shape(self) -> tuple[int, int]:
        """How many there are, and their dimension."""
        return len(self), self._packed.shape[1]

    def __getitem__(self, rows: Any) -> NDArray[np.float32]:
        """Return vectors by whatever index an array takes."""
        found = self._packed[rows if self._rows is None else self._rows[rows]]
        return unit(found.astype(np.float32))

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> NDArray[Any]:
        """Return all of them."""
        return self[:] if dtype is None else self[:].astype(dtype)

    def part(self, rows: NDArray[np.intp]) -> Vectors:
        """Return some of them, without a copy."""
        return Vectors(self._packed, rows if self._rows is None else self._rows[rows])


def unit(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return float32 (..., dim) with length 1 each; nothing at all stays nothing."""
    lengths = np.sqrt(np.einsum("...i,...i->...", vectors, vectors))
    vectors /= np.maximum(lengths, 1e-9)[..., None]
    return vectors


def packed(vectors: AnyVectors) -> Vectors:
    """Return vectors as they are kept, whatever they are now."""
    return vectors if isinstance(vectors, Vectors) else Vectors(vectors.astype(np.float16))


def part_of(vectors: AnyVectors, rows: NDArray[np.intp]) -> AnyVectors:
    """Return some rows of vectors, of packed ones without a copy."""
    return vectors.part(rows) if isinstance(vectors, Vectors) else vectors[rows]
