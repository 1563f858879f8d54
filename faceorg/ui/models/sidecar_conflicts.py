"""Where sidecars say otherwise than the library, as a Qt list model; belongs to the GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from faceorg.ui.models.places import path_text
from faceorg.ui.models.row_actions import ActionsRole, RowAction
from faceorg.ui.texts.sidecars_text import conflict_text, here_there_text
from faceorg.ui.texts.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from faceorg.domain.sidecars import Conflict

ConflictRole = Qt.ItemDataRole.UserRole + 1
TitleRole = Qt.ItemDataRole.UserRole + 2
PlaceRole = Qt.ItemDataRole.UserRole + 3
MINE, THEIRS, LEAVE = "mine", "theirs", "leave"

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class ConflictModel(QAbstractListModel):
    """One row for each face, with what can be done about it in `ActionsRole`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._conflicts: list[Conflict] = []

    @property
    def conflicts(self) -> list[Conflict]:
        """All that are listed."""
        return list(self._conflicts)

    def add(self, conflicts: Sequence[Conflict]) -> None:
        """List more."""
        if conflicts:
            first = len(self._conflicts)
            self.beginInsertRows(QModelIndex(), first, first + len(conflicts) - 1)
            self._conflicts += conflicts
            self.endInsertRows()

    def drop(self, conflicts: Collection[Conflict]) -> None:
        """List these no more."""
        gone = set(conflicts)
        for row in reversed(range(len(self._conflicts))):
            if self._conflicts[row] in gone:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._conflicts[row]
                self.endRemoveRows()

    def clear(self) -> None:
        """List nothing."""
        self.beginResetModel()
        self._conflicts = []
        self.endResetModel()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return the number of faces."""
        return 0 if parent.isValid() else len(self._conflicts)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what stands in a row, or all of it as a spoken sentence."""
        if not index.isValid() or index.row() >= len(self._conflicts):
            return None
        conflict = self._conflicts[index.row()]
        part = _PARTS.get(role)
        return None if part is None else part(conflict)


def _tip(conflict: Conflict) -> str:
    """Return names and photo, where there is no room for them."""
    return f"{here_there_text(conflict)}\n{path_text(conflict.photo)}"


def _spoken(conflict: Conflict) -> str:
    text = tr("{what} {photo}", "a face that a sidecar says otherwise of, spoken")
    return text.format(what=conflict_text(conflict), photo=path_text(conflict.photo))


def _actions() -> tuple[RowAction, ...]:
    return (
        RowAction(MINE, tr("Keep mine", "button: the library's name")),
        RowAction(THEIRS, tr("Take theirs", "button: the sidecar's name")),
        RowAction(LEAVE, tr("Leave both", "button: each keeps its own name")),
    )


_PARTS: dict[int, Callable[[Conflict], object]] = {
    ConflictRole: lambda conflict: conflict,
    TitleRole: here_there_text,
    PlaceRole: lambda conflict: path_text(conflict.photo),
    ActionsRole: lambda _: _actions(),
    Qt.ItemDataRole.ToolTipRole: _tip,
    Qt.ItemDataRole.AccessibleDescriptionRole: _tip,
    Qt.ItemDataRole.DisplayRole: _spoken,
    Qt.ItemDataRole.AccessibleTextRole: _spoken,
}
