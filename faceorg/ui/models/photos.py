"""The photos of a grid as a Qt list model that holds only those near what is seen; GUI thread."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from faceorg.domain.albums import IN_NO_TIME
from faceorg.library.queries.timeline import Day
from faceorg.ui.models.blocks import Blocks
from faceorg.ui.texts.dates import moment_text, month_text, weekday_text, with_capital
from faceorg.ui.texts.duration_text import duration_text
from faceorg.ui.texts.translation import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from faceorg.domain.ids import PhotoId
    from faceorg.domain.photos import PhotoTile
    from faceorg.library.queries.timeline import Month

PhotoIdRole = Qt.ItemDataRole.UserRole + 1
TileRole = Qt.ItemDataRole.UserRole + 2

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class PhotoListModel(QAbstractListModel):
    """Photos in the order they are shown; roles `PhotoIdRole`, `TileRole`, and a spoken name.

    A photo that is not loaded has no id and no tile, and the name of its month.

    Attributes:
        blocks: all photos, loaded or not.
        days: those of the months that have a loaded block, by the place of the month.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.blocks = Blocks([])
        self.days: dict[int, Sequence[Day]] = {}
        self._tiles: dict[int, Sequence[PhotoTile]] = {}
        self._rows: dict[PhotoId, int] = {}

    def show(
        self,
        blocks: Blocks,
        tiles: Mapping[int, Sequence[PhotoTile]],
        days: Mapping[int, Sequence[Day]],
    ) -> None:
        """Show other photos, of which some blocks are loaded, with the days of their months."""
        self.beginResetModel()
        self.blocks = blocks
        self._tiles, self._rows, self.days = {}, {}, dict(days)
        for block, loaded in tiles.items():
            self._keep(block, loaded)
        self.endResetModel()

    def divide(self, blocks: Blocks) -> None:
        """Take the same photos in other blocks; those that are loaded in part are no more."""
        known = {self.blocks.firsts[block]: tiles for block, tiles in self._tiles.items()}
        kept = regrouped(known, blocks)
        self.blocks = blocks
        self._tiles, self._rows, self.days = {}, {}, {}
        for block, tiles in kept.items():
            days = days_in(blocks, block, tiles)
            if days is not None:
                self._keep(block, tiles)
                self.days[int(blocks.month[block])] = days

    def put(self, block: int, tiles: Sequence[PhotoTile], days: Sequence[Day]) -> None:
        """Add a block that was loaded, with the days of its month."""
        self.days[int(self.blocks.month[block])] = days
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

    def days_of(self, block: int) -> Sequence[Day]:
        """Return the days of the month of a block that is loaded."""
        return self.days.get(int(self.blocks.month[block]), ())

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
        if month.year == IN_NO_TIME:
            return tr("Photo", "one")
        when = month_title(month.year, month.month)
        return tr("Photo of {when}").format(when=when)

    def _keep(self, block: int, tiles: Sequence[PhotoTile]) -> None:
        self._tiles[block] = tiles
        first = self.blocks.firsts[block]
        self._rows.update({tile.photo_id: first + i for i, tile in enumerate(tiles)})


def fits(blocks: Blocks, block: int, tiles: Sequence[PhotoTile]) -> bool:
    """Whether what was read for a block is what its month has promised."""
    month = blocks.months[int(blocks.month[block])]
    ends = (tiles[0], tiles[-1]) if tiles and month.year != IN_NO_TIME else ()
    return len(tiles) == len(blocks.rows(block)) and all(
        tile.taken_at.year == month.year and month.month in (0, tile.taken_at.month)
        for tile in ends
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


def regrouped(
    known: Mapping[int, Sequence[PhotoTile]], blocks: Blocks
) -> dict[int, list[PhotoTile]]:
    """Return the blocks that are wholly in pieces of other blocks, given by their first rows."""
    runs: list[tuple[int, list[PhotoTile]]] = []
    for first, tiles in sorted(known.items()):
        if runs and runs[-1][0] + len(runs[-1][1]) == first:
            runs[-1][1].extend(tiles)
        else:
            runs.append((first, list(tiles)))
    found: dict[int, list[PhotoTile]] = {}
    for first, tiles in runs:
        end = first + len(tiles)
        for block in blocks.around(first, end):
            rows = blocks.rows(block)
            if rows.start >= first and rows.stop <= end:
                found[block] = tiles[rows.start - first : rows.stop - first]
    return found


def days_in(blocks: Blocks, block: int, tiles: Sequence[PhotoTile]) -> list[Day] | None:
    """Return the days of the month of a block; None where its photos alone don't tell."""
    number = int(blocks.month[block])
    month = blocks.months[number]
    if month.month == 0:  # whole years, and photos in no time
        return []
    if len(tiles) < month.photos:
        return None
    runs = groupby(tiles, lambda tile: tile.taken_at.day)
    return [Day(day, len(list(run))) for day, run in runs]


def spoken_name(tile: PhotoTile) -> str:
    """Return what a screen reader says of a photo."""
    moment = moment_text(tile.taken_at)
    if tile.duration_s is not None:
        length = duration_text(tile.duration_s)
        if tile.favourite:
            return tr("Video of {when}, {length}, favourite").format(when=moment, length=length)
        return tr("Video of {when}, {length}").format(when=moment, length=length)
    if tile.favourite:
        return tr("Photo of {when}, favourite").format(when=moment)
    return tr("Photo of {when}").format(when=moment)


def heading_title(month: Month, day: Day | None = None) -> str:
    """Return the heading of a month or year, or of a day of a month."""
    if day is None or not month.month:
        return with_capital(month_title(month.year, month.month))
    return weekday_text(date(month.year, month.month, day.day))


def month_title(year: int, month: int) -> str:
    """Return a heading: "August 2024", or "2024"; of photos in an order somebody made, that."""
    if year == IN_NO_TIME:
        return tr("In your order")
    return month_text(date(year, month, 1)) if month else str(year)
