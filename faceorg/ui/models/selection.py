"""Which items of a grid are selected, as in a file manager: click, Ctrl, Shift, arrows. No Qt.

A million selected photos are an array of their ids, read in a worker; until it is there the rows
of the range stand for them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    import numpy as np
    from numpy.typing import NDArray

    from faceorg.domain.ids import PhotoId


class Selection:
    """Selected photos of an ordered list, with the current one and where a range began.

    Attributes:
        current, row: where the keyboard is, or None; the row goes with the answer that is shown.
        reading: the rows of a range whose ids are not known yet, or None.
    """

    def __init__(self) -> None:
        self.current: PhotoId | None = None
        self.row: int | None = None
        self.reading: range | None = None
        self._anchor: tuple[PhotoId, int] | None = None
        self._many: NDArray[np.int64] | None = None
        self._sorted: NDArray[np.int64] | None = None
        # With their rows: selected if they are not among the many, and the other way round.
        self._turned: dict[PhotoId, int] = {}

    def __len__(self) -> int:
        if self.reading is not None:
            rows = self._turned.values()
            return len(self.reading) + sum(-1 if row in self.reading else 1 for row in rows)
        many = 0 if self._many is None else len(self._many)
        return many + sum(-1 if self._among_many(i) else 1 for i in self._turned)

    def __contains__(self, photo_id: PhotoId) -> bool:
        return self._among_many(photo_id) != (photo_id in self._turned)

    def has(self, row: int, photo_id: PhotoId) -> bool:
        """Whether a photo that is in this row is selected."""
        if self.reading is not None:
            return (row in self.reading) != (photo_id in self._turned)
        return photo_id in self

    def ids(self) -> list[PhotoId]:
        """Return the selected photos: ranges in their order, then what was added."""
        many: list[PhotoId] = [] if self._many is None else self._many.tolist()
        if self._turned:
            many = [photo_id for photo_id in many if photo_id not in self._turned]
        return many + [i for i in self._turned if not self._among_many(i)]

    # by somebody -------------------------------------------------------------------------

    def choose(self, photo_id: PhotoId, row: int) -> None:
        """Select one photo and nothing else."""
        self.clear()
        self._turned[photo_id] = row
        self._go(photo_id, row)

    def toggle(self, photo_id: PhotoId, row: int) -> None:
        """Add one photo to the selection, or take it out."""
        self._turn(photo_id, row)
        self._go(photo_id, row)

    def move(self, photo_id: PhotoId, row: int) -> None:
        """Move the keyboard there without selecting."""
        self.current, self.row = photo_id, row

    def stretch(self, photo_id: PhotoId, row: int) -> range:
        """Move the end of a range there; return its rows, for `take` or `begin`."""
        if self._anchor is None and self.current is not None and self.row is not None:
            self._anchor = (self.current, self.row)
        self._anchor = self._anchor or (photo_id, row)
        self.move(photo_id, row)
        return range(min(self._anchor[1], row), max(self._anchor[1], row) + 1)

    def begin(self, rows: range) -> None:
        """Select these rows, whose ids are being read."""
        self.clear()
        self.reading = rows

    def take(self, ids: Iterable[PhotoId]) -> None:
        """Select these photos and nothing else."""
        self.clear()
        self._turned = dict.fromkeys(ids, -1)

    def take_many(self, ids: NDArray[np.int64]) -> None:
        """Select what was read of a range, in its order; what was turned meanwhile stays so."""
        import numpy as np

        self.reading = None
        self._many, self._sorted = ids, np.sort(ids)

    def clear(self) -> None:
        """Select nothing; the keyboard stays where it is."""
        self.reading = self._many = self._sorted = None
        self._turned = {}

    # by the library ----------------------------------------------------------------------

    @property
    def places(self) -> list[PhotoId]:
        """The photos whose rows have to be known."""
        anchor = [] if self._anchor is None else [self._anchor[0]]
        return [*([] if self.current is None else [self.current]), *anchor]

    def drop(self, gone: Iterable[PhotoId]) -> None:
        """Forget photos that are shown no longer."""
        for photo_id in gone:
            if photo_id in self:
                self._turn(photo_id, -1)

    def place(self, rows: Mapping[PhotoId, int]) -> None:
        """Note in which rows the photos of `places` are now; others are gone."""
        self.row = rows.get(self.current) if self.current is not None else None
        if self.row is None:
            self.current = None
        if self._anchor is not None:
            row = rows.get(self._anchor[0])
            self._anchor = None if row is None else (self._anchor[0], row)

    def _go(self, photo_id: PhotoId, row: int) -> None:
        self.current, self.row = photo_id, row
        self._anchor = (photo_id, row)

    def _turn(self, photo_id: PhotoId, row: int) -> None:
        if photo_id in self._turned:
            del self._turned[photo_id]
        else:
            self._turned[photo_id] = row

    def _among_many(self, photo_id: PhotoId) -> bool:
        if self._sorted is None:
            return False
        place = int(self._sorted.searchsorted(photo_id))
        return place < len(self._sorted) and int(self._sorted[place]) == photo_id
