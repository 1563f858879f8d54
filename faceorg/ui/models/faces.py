"""A list of faces as tiles, of any length; GUI thread only, but for `FaceTile` and `FaceList`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from faceorg.ui.models.face_facts import WEAK
from faceorg.ui.models.listed import Listed
from faceorg.ui.texts.translation import commas_text, number_text, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from faceorg.domain.ids import FaceId, PersonId, PhotoId, StrangerId

FaceIdRole = int(Qt.ItemDataRole.UserRole) + 1
_READ_ALL_MAX = 1024  # up to here all words are read, in 20 ms, and known to be needed or not
FIRST_READ = 64  # with the order: about a screen of tiles


@dataclass(frozen=True, slots=True)
class FaceTile:
    """One tile: a face, or a stranger whom it stands for.

    Attributes:
        words: beneath the face; empty for none.
        guessed: it is here by the program's guess, and has a dashed frame.
        stranger_id: whose faces it stands for; None for a single face.
        faces: how many it stands for.
        person_id: whom the tile speaks of beside the face, as in "is not Anna".
    """

    face_id: FaceId
    photo_id: PhotoId
    words: str = ""
    guessed: bool = False
    stranger_id: StrangerId | None = None
    faces: int = 1
    person_id: PersonId | None = None


@dataclass(frozen=True, slots=True)
class FaceList:
    """Tiles in order, and what has to be known of all of them.

    Attributes:
        listed: the tiles, by their keys: faces mostly.
        words: the longest that may stand beneath some tile; empty where no tile has any.
    """

    listed: Listed[FaceTile] = field(default_factory=lambda: Listed((), lambda _keys: {}))
    words: Sequence[str] = ()

    def __len__(self) -> int:
        return len(self.listed)

    @classmethod
    def of(
        cls,
        keys: Iterable[int],
        read: Callable[[Sequence[int]], dict[int, FaceTile]],
        *,
        worded: bool = True,
    ) -> FaceList:
        """Make a list and read what is seen first; in a worker.

        Args:
            keys: of the tiles, in order.
            read: see `Listed`.
            worded: whether tiles may have words. Of long lists it is not looked which do.
        """
        listed = Listed(keys, read)
        if not worded or len(listed) > _READ_ALL_MAX:
            listed.read_ahead(0, min(FIRST_READ, len(listed)))
            every = commas_text([tr(word, "beneath a face") for word in WEAK.values()])
            return cls(listed, (every,) if worded else ())
        listed.read_ahead(0, len(listed))
        words = {listed.item(row).words for row in range(len(listed))} - {""}
        return cls(listed, tuple(words))

    def in_order(self, keys: Iterable[int]) -> FaceList:
        """Return the same tiles in another order; those that it lacks are last."""
        mine = dict.fromkeys(self.listed.ids)
        order = dict.fromkeys(key for key in keys if key in mine)
        made = self.listed.copy()
        made.remove(0, len(made))
        made.append((order | mine).keys())
        return FaceList(made, self.words)


class FacesModel(QAbstractListModel):
    """Tiles in the order given, read where somebody looks."""

    def __init__(self) -> None:
        super().__init__()
        self._faces = FaceList()
        self._whose = ""

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Return the number of tiles."""
        return 0 if parent.isValid() else len(self._faces)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Return the face's id, its words, or what a screen reader says."""
        if not index.isValid() or index.row() >= self.rowCount():
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return self.tile(index.row()).words or None
        return self.tile(index.row()).face_id if role == FaceIdRole else None

    @property
    def keys(self) -> Sequence[int]:
        """The keys of all tiles, top to bottom."""
        return self._faces.listed.ids

    @property
    def words(self) -> Sequence[str]:
        """The longest words that may stand beneath some tile; none where no tile has any."""
        return self._faces.words

    def tile(self, row: int) -> FaceTile:
        """Return the tile of a row."""
        return self._faces.listed.item(row)

    def key(self, row: int) -> int:
        """Return the key of a row, without reading the rest: a face, but for strangers."""
        return self._faces.listed.ids[row]

    def face_id(self, row: int) -> FaceId:
        """Return the face of a row."""
        return self.tile(row).face_id

    def photo_id(self, row: int) -> PhotoId:
        """Return the photo of a row's face."""
        return self.tile(row).photo_id

    def row_of(self, key: int) -> int | None:
        """Return the row of a tile's key, or None."""
        return self._faces.listed.place_of(key)

    def read_ahead(self, first: int, last: int) -> None:
        """Read the tiles of some rows in one go; they are about to be seen."""
        self._faces.listed.read_ahead(first, min(last, self.rowCount()))

    def spoken(self, row: int) -> str:
        """Return what a screen reader says of a row."""
        tile = self.tile(row)
        place = tr("{number} of {all}", "place in a list").format(
            number=number_text(row + 1), all=number_text(self.rowCount())
        )
        guess = tr("the program's guess") if tile.guessed else ""
        parts = [self._whose or tr("Face", "spoken"), place, tile.words, guess]
        return commas_text(list(filter(None, parts)))

    def show(self, faces: FaceList, whose: str) -> None:
        """Show tiles.

        Args:
            faces: top to bottom.
            whose: begins what is spoken of each: "Face of Anna".
        """
        self._whose = whose
        mine = self._faces.listed
        if faces.listed.ids == mine.ids and set(faces.words) == set(self.words):
            mine.take_items(faces.listed)
            if mine:
                self.dataChanged.emit(self.index(0), self.index(len(mine) - 1))
            return
        self.beginResetModel()
        self._faces = FaceList(faces.listed.copy(), faces.words)
        self.endResetModel()
