"""A list of faces as tiles; GUI thread only, but for `FaceTile`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from faceorg.domain.ids import FaceId, PersonId, PhotoId

FaceIdRole = int(Qt.ItemDataRole.UserRole) + 1


@dataclass(frozen=True, slots=True)
class FaceTile:
    """One tile: a face, or a group of faces that it stands for.

    Attributes:
        words: beneath the face; empty for none.
        guessed: it is here by the program's guess, and has a dashed frame.
        members: all faces of the group that it stands for; empty for a single face.
        person_id: whom the tile speaks of beside the face, as in "is not Anna".
    """

    face_id: FaceId
    photo_id: PhotoId
    words: str = ""
    guessed: bool = False
    members: tuple[FaceId, ...] = ()
    person_id: PersonId | None = None

    @property
    def key(self) -> Hashable:
        """What tells it from all other tiles: the face, or the face and the person."""
        return self.face_id if self.person_id is None else (self.face_id, self.person_id)

    @property
    def face_ids(self) -> tuple[FaceId, ...]:
        """The faces that an answer for this tile is about."""
        return self.members or (self.face_id,)


class FacesModel(QAbstractListModel):
    """Tiles in the order given."""

    def __init__(self) -> None:
        super().__init__()
        self._tiles: list[FaceTile] = []
        self._rows: dict[Hashable, int] = {}
        self._whose = "Face"

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Return the number of tiles."""
        return 0 if parent.isValid() else len(self._tiles)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Return the face's id, its words, or what a screen reader says."""
        if not index.isValid() or index.row() >= len(self._tiles):
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(index.row())
        tile = self._tiles[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return tile.words or None
        return tile.face_id if role == FaceIdRole else None

    @property
    def tiles(self) -> Sequence[FaceTile]:
        """All tiles, top to bottom."""
        return self._tiles

    @property
    def any_words(self) -> bool:
        """Whether a tile has words beneath it."""
        return any(tile.words for tile in self._tiles)

    def tile(self, row: int) -> FaceTile:
        """Return the tile of a row."""
        return self._tiles[row]

    def face_id(self, row: int) -> FaceId:
        """Return the face of a row."""
        return self._tiles[row].face_id

    def photo_id(self, row: int) -> PhotoId:
        """Return the photo of a row's face."""
        return self._tiles[row].photo_id

    def row_of(self, key: Hashable) -> int | None:
        """Return the row of a tile's key, or None."""
        return self._rows.get(key)

    def spoken(self, row: int) -> str:
        """Return what a screen reader says of a row."""
        tile = self._tiles[row]
        place = f"{row + 1:,} of {len(self._tiles):,}"
        guess = "the program's guess" if tile.guessed else ""
        return ", ".join(filter(None, [self._whose, place, tile.words, guess]))

    def show(self, tiles: Sequence[FaceTile | tuple[FaceId, PhotoId]], whose: str) -> None:
        """Show tiles; a face and its photo are a tile without words.

        Args:
            tiles: top to bottom.
            whose: begins what is spoken of each: "Face of Anna".
        """
        self._whose = whose
        shown = [t if isinstance(t, FaceTile) else FaceTile(*t) for t in tiles]
        if shown == self._tiles:
            return
        self.beginResetModel()
        self._tiles = shown
        self._rows = {tile.key: row for row, tile in enumerate(self._tiles)}
        self.endResetModel()
