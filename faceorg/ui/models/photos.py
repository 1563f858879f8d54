"""The photos of a grid as a Qt list model that holds only those near what is seen; GUI thread."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QDate,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from faceorg.domain.albums import IN_NO_TIME
from faceorg.ui.models.blocks import Blocks

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from faceorg.domain.ids import PhotoId
    from faceorg.domain.photos import PhotoTile

PhotoIdRole = Qt.ItemDataRole.UserRole + 1
TileRole = Qt.ItemDataRole.UserRole + 2

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class PhotoListModel(QAbstractListModel):
    """Photos in the order they are shown; roles `PhotoIdRole`, `TileRole`, and a spoken name.

    A photo that is not loaded has no id and no tile, and the name of its month.

    Attributes:
        blocks: all photos, loaded or not.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.blocks = Blocks([])
        self._tiles: dict[int, Sequence[PhotoTile]] = {}
        self._rows: dict[PhotoId, int] = {}

    def show(self, blocks: Blocks, tiles: Mapping[int, Sequence[PhotoTile]]) -> None:
        """Show other photos, of which some blocks are loaded."""
        self.beginResetModel()
        self.blocks = blocks
        self._tiles, self._rows = {}, {}
        for block, loaded in tiles.items():
            self._keep(block, loaded)
        self.endResetModel()

    def put(self, block: int, tiles: Sequence[PhotoTile]) -> None:
        """Add a block that was loaded."""
        self._keep(block, tiles)
        rows = self.blocks.rows(block)
        self.dataChanged.emit(self.index(rows[0], 0), self.index(rows[-1], 0))

    def drop(self, block: int) -> None:
        """Let go of a block."""
        for tile in self._tiles.pop(block, ()):
            self._rows.pop(tile.photo_id, None)

    def loaded(self) -> list[int]:
        """Return the blocks that are loaded."""
        return list(self._tiles)

    def is_loaded(self, block: int) -> bool:
        """Whether a block is loaded."""
        return block in self._tiles

    def tiles_of(self, block: int) -> Sequence[PhotoTile]:
        """Return the photos of a block that is loaded."""
        return self._tiles[block]

    def tile(self, row: int) -> PhotoTile | None:
        """Return the photo in a row, or None where it isn't loaded."""
        block = self.blocks.block_of(row)
        tiles = self._tiles.get(block)
        return None if tiles is None else tiles[row - self.blocks.firsts[block]]

    def row_of(self, photo_id: PhotoId | None) -> int | None:
        """Return the row of a photo, or None where it isn't loaded."""
        return None if photo_id is None else self._rows.get(photo_id)

    def ids_between(self, first: int, end: int) -> list[PhotoId] | None:
        """Return the ids of the photos from row `first` up to `end`, or None: not all loaded."""
        tiles = (self.tile(row) for row in range(first, end))
        blocks = self.blocks.around(first, end)
        if not all(block in self._tiles for block in blocks):
            return None
        return [tile.photo_id for tile in tiles if tile is not None]

    def loaded_around(self, row: int, reach: int) -> tuple[int, list[PhotoId]]:
        """Return the first row and the ids of what is loaded without a gap around a row."""
        first, end = row, row
        while first > max(row - reach, 0) and self.tile(first - 1) is not None:
            first -= 1
        while end < min(row + reach, self.rowCount()) and self.tile(end) is not None:
            end += 1
        return first, self.ids_between(first, end) or []

    def set_favourite(self, photo_ids: Iterable[PhotoId], *, favourite: bool) -> None:
        """Show photos as favourites, or no longer; those not loaded are passed over."""
        wanted = set(photo_ids)
        for block, tiles in self._tiles.items():
            if any(tile.photo_id in wanted for tile in tiles):
                self._tiles[block] = [
                    replace(tile, favourite=favourite) if tile.photo_id in wanted else tile
                    for tile in tiles
                ]
                rows = self.blocks.rows(block)
                self.dataChanged.emit(self.index(rows[0], 0), self.index(rows[-1], 0))

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return the number of photos."""
        return 0 if parent.isValid() else self.blocks.photos

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a photo's id, tile or spoken name."""
        if not index.isValid() or index.row() >= self.rowCount():
            return None
        tile = self.tile(index.row())
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self.spoken(index.row())
            case _ if role == PhotoIdRole:
                return tile.photo_id if tile is not None else None
            case _ if role == TileRole:
                return tile
        return None

    def spoken(self, row: int) -> str:
        """Return what a screen reader says of the photo in a row."""
        tile = self.tile(row)
        if tile is not None:
            return spoken_name(tile)
        month = self.blocks.month_of(row)
        if month.month == IN_NO_TIME:
            return "Photo"
        return f"Photo of {month_title(month.year, month.month)}"

    def _keep(self, block: int, tiles: Sequence[PhotoTile]) -> None:
        self._tiles[block] = tiles
        first = self.blocks.firsts[block]
        self._rows.update({tile.photo_id: first + i for i, tile in enumerate(tiles)})


def fits(blocks: Blocks, block: int, tiles: Sequence[PhotoTile]) -> bool:
    """Whether what was read for a block is what its month has promised."""
    month = blocks.months[int(blocks.month[block])]
    ends = (tiles[0], tiles[-1]) if tiles and month.month != IN_NO_TIME else ()
    return len(tiles) == len(blocks.rows(block)) and all(
        (tile.taken_at.year, tile.taken_at.month) == (month.year, month.month) for tile in ends
    )


def divided(blocks: Blocks, run: range, tiles: Sequence[PhotoTile]) -> dict[int, list[PhotoTile]]:
    """Divide the photos of a run of blocks; a block that does not fit is left out."""
    if not run:
        return {}
    start = blocks.firsts[run[0]]
    ends = pairwise(blocks.firsts[run[0] : run[-1] + 2])
    pieces = {
        block: list(tiles[first - start : end - start])
        for block, (first, end) in zip(run, ends, strict=True)
    }
    return {block: piece for block, piece in pieces.items() if fits(blocks, block, piece)}


def spoken_name(tile: PhotoTile) -> str:
    """Return what a screen reader says of a photo."""
    taken = tile.taken_at
    day = QLocale().toString(QDate(taken.year, taken.month, taken.day), "d MMMM yyyy")
    moment = f"{day}, {taken:%H:%M}"
    return f"Photo of {moment}, favourite" if tile.favourite else f"Photo of {moment}"


def month_title(year: int, month: int) -> str:
    """Return a heading, "August 2024"; of photos in an order that somebody made, that."""
    if month == IN_NO_TIME:
        return "In your order"
    return f"{QLocale().standaloneMonthName(month)} {year}"
