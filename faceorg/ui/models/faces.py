"""A list of single faces; GUI thread only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.domain.ids import FaceId, PhotoId

FaceIdRole = int(Qt.ItemDataRole.UserRole) + 1


class FacesModel(QAbstractListModel):
    """Faces with their photos, in the order given."""

    def __init__(self) -> None:
        super().__init__()
        self._faces: list[tuple[FaceId, PhotoId]] = []
        self._rows: dict[FaceId, int] = {}
        self._whose = "Face"

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Return the number of faces."""
        return 0 if parent.isValid() else len(self._faces)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Return the face's id, or what a screen reader says."""
        if not index.isValid() or index.row() >= len(self._faces):
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(index.row())
        return self._faces[index.row()][0] if role == FaceIdRole else None

    def face_id(self, row: int) -> FaceId:
        """Return the face of a row."""
        return self._faces[row][0]

    def photo_id(self, row: int) -> PhotoId:
        """Return the photo of a row's face."""
        return self._faces[row][1]

    def row_of(self, face_id: FaceId) -> int | None:
        """Return the row of a face, or None."""
        return self._rows.get(face_id)

    def spoken(self, row: int) -> str:
        """Return what a screen reader says of a row."""
        return f"{self._whose}, {row + 1} of {len(self._faces)}"

    def show(self, faces: Sequence[tuple[FaceId, PhotoId]], whose: str) -> None:
        """Show faces; `whose` begins what is spoken of each: "Face of Anna"."""
        self._whose = whose
        if list(faces) == self._faces:
            return
        self.beginResetModel()
        self._faces = list(faces)
        self._rows = {face_id: row for row, (face_id, _) in enumerate(self._faces)}
        self.endResetModel()
