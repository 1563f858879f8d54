"""Which items of a grid are selected, as in a file manager: click, Ctrl, Shift, arrows. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.domain.ids import PhotoId


class Selection:
    """Selected photos of an ordered list, with the current one and where a range began.

    Attributes:
        ids: the selected photos.
        current: where the keyboard is, or None.
    """

    def __init__(self) -> None:
        self.ids: set[PhotoId] = set()
        self.current: PhotoId | None = None
        self._anchor: PhotoId | None = None

    def choose(self, photo_id: PhotoId) -> None:
        """Select one photo and nothing else."""
        self.ids = {photo_id}
        self.current = self._anchor = photo_id

    def toggle(self, photo_id: PhotoId) -> None:
        """Add one photo to the selection, or take it out."""
        self.ids ^= {photo_id}
        self.current = self._anchor = photo_id

    def extend(self, order: Sequence[PhotoId], row: int, anchor_row: int | None) -> None:
        """Select everything from where the range began up to `row`."""
        start = row if anchor_row is None else anchor_row
        self._anchor = order[start]
        self.ids = set(order[min(start, row) : max(start, row) + 1])
        self.current = order[row]

    def move(self, photo_id: PhotoId) -> None:
        """Move the keyboard there without selecting."""
        self.current = photo_id

    def clear(self) -> None:
        """Select nothing; the keyboard stays where it is."""
        self.ids = set()

    @property
    def anchor(self) -> PhotoId | None:
        """Where a range begins."""
        return self._anchor if self._anchor is not None else self.current

    def keep_only(self, known: set[PhotoId]) -> None:
        """Forget photos that are shown no longer."""
        self.ids &= known
        if self.current not in known:
            self.current = None
        if self._anchor not in known:
            self._anchor = None
