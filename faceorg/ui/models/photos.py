"""The photos of a grid as a Qt list model; belongs to the GUI thread."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
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

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from faceorg.domain.ids import PhotoId
    from faceorg.domain.photos import PhotoTile

PhotoIdRole = Qt.ItemDataRole.UserRole + 1
TileRole = Qt.ItemDataRole.UserRole + 2

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class PhotoListModel(QAbstractListModel):
    """Photos in the order they are shown; roles `PhotoIdRole`, `TileRole`, and a spoken name.

    Attributes:
        ids: the photos' ids by row.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tiles: list[PhotoTile] = []
        self.ids: list[PhotoId] = []
        self._rows: dict[PhotoId, int] = {}

    @property
    def tiles(self) -> Sequence[PhotoTile]:
        """The photos by row."""
        return self._tiles

    def set_tiles(self, tiles: Sequence[PhotoTile]) -> None:
        """Show these photos instead."""
        self.beginResetModel()
        self._tiles = list(tiles)
        self.ids = [tile.photo_id for tile in self._tiles]
        self._rows = {photo_id: row for row, photo_id in enumerate(self.ids)}
        self.endResetModel()

    def set_favourite(self, photo_ids: Iterable[PhotoId], *, favourite: bool) -> None:
        """Show photos as favourites, or no longer; those not shown are passed over."""
        for photo_id in photo_ids:
            row = self.row_of(photo_id)
            if row is None:
                continue
            self._tiles[row] = replace(self._tiles[row], favourite=favourite)
            self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

    def row_of(self, photo_id: PhotoId | None) -> int | None:
        """Return the row of a photo, or None where it isn't shown."""
        return None if photo_id is None else self._rows.get(photo_id)

    def months(self) -> list[tuple[int, int, int]]:
        """Return (year, month, number of photos) of each run of photos in one month."""
        runs = groupby((tile.taken_at.year, tile.taken_at.month) for tile in self._tiles)
        return [(year, month, sum(1 for _ in run)) for (year, month), run in runs]

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return the number of photos."""
        return 0 if parent.isValid() else len(self._tiles)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a photo's id, tile or spoken name."""
        if not index.isValid() or index.row() >= len(self._tiles):
            return None
        tile = self._tiles[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return spoken_name(tile)
            case _ if role == PhotoIdRole:
                return tile.photo_id
            case _ if role == TileRole:
                return tile
        return None


def spoken_name(tile: PhotoTile) -> str:
    """Return what a screen reader says of a photo."""
    taken = tile.taken_at
    day = QLocale().toString(QDate(taken.year, taken.month, taken.day), "d MMMM yyyy")
    moment = f"{day}, {taken:%H:%M}"
    return f"Photo of {moment}, favourite" if tile.favourite else f"Photo of {moment}"


def month_title(year: int, month: int) -> str:
    """Return a heading, "August 2024"."""
    return f"{QLocale().standaloneMonthName(month)} {year}"
