"""The files that could not be read, as a Qt list model; belongs to the GUI thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from faceorg.domain.errors import ProblemCode
from faceorg.ui.messages import problem_text
from faceorg.ui.models.places import file_text, folder_text
from faceorg.ui.models.row_actions import ActionsRole, RowAction

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from faceorg.library.library import Library
    from faceorg.library.problems import Problem

ProblemRole = Qt.ItemDataRole.UserRole + 1
FileRole = Qt.ItemDataRole.UserRole + 2
FolderRole = Qt.ItemDataRole.UserRole + 3
SentenceRole = Qt.ItemDataRole.UserRole + 4
IconRole = Qt.ItemDataRole.UserRole + 5

RETRY, IGNORE, RESTORE = "retry", "ignore", "restore"

_ICONS = {
    ProblemCode.NO_PERMISSION: "private",
    ProblemCode.VANISHED: "folder",
    ProblemCode.READ_ERROR: "folder",
    ProblemCode.UNSUPPORTED: "file",
    ProblemCode.TOO_LARGE: "photos",
    ProblemCode.TOO_SMALL: "photos",
    ProblemCode.NOT_ENOUGH_MEMORY: "photos",
}
_HOPELESS = {ProblemCode.UNSUPPORTED, ProblemCode.TOO_SMALL}  # reading again gives the same

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class ProblemList:
    """What the page shows of problems, read in one go.

    Attributes:
        problems: the open ones, then those ignored earlier if they were asked for.
        ignored: how many were ignored earlier.
        folders: the chosen folders.
    """

    problems: tuple[Problem, ...] = ()
    ignored: int = 0
    folders: tuple[bytes, ...] = ()

    @property
    def open(self) -> tuple[Problem, ...]:
        """The problems that nobody has ignored."""
        return tuple(p for p in self.problems if not p.ignored)


def read_problems(library: Library, *, with_ignored: bool) -> ProblemList:
    """Read the problems; any thread."""
    found = library.problems.all()
    put_aside = library.problems.all(ignored=True)
    shown = (*found, *(put_aside if with_ignored else ()))
    return ProblemList(shown, len(put_aside), tuple(library.photos.folders()))


class ProblemListModel(QAbstractListModel):
    """One row a problem, with what can be done about it in `ActionsRole`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._problems: Sequence[Problem] = ()
        self._folders: Sequence[bytes] = ()

    def set_problems(self, shown: ProblemList) -> None:
        """Show these instead; nothing happens where they are the same."""
        if tuple(self._problems) == shown.problems and tuple(self._folders) == shown.folders:
            return
        self.beginResetModel()
        self._problems, self._folders = shown.problems, shown.folders
        self.endResetModel()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return the number of problems."""
        return 0 if parent.isValid() else len(self._problems)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a part of a problem, or all of it as a spoken sentence."""
        if not index.isValid() or index.row() >= len(self._problems):
            return None
        problem = self._problems[index.row()]
        file, sentence = file_text(problem.path), problem_text(problem.code, problem.detail)
        parts: dict[int, Callable[[], object]] = {
            Qt.ItemDataRole.DisplayRole: lambda: f"{file}: {sentence}",
            Qt.ItemDataRole.AccessibleTextRole: lambda: f"{file}: {sentence}",
            ProblemRole: lambda: problem,
            FileRole: lambda: file,
            FolderRole: lambda: folder_text(problem.path, self._folders),
            SentenceRole: lambda: sentence,
            IconRole: lambda: _ICONS.get(problem.code, "problem"),
            ActionsRole: lambda: _actions(problem),
        }
        part = parts.get(role)
        return part() if part else None


def _actions(problem: Problem) -> tuple[RowAction, ...]:
    if problem.ignored:
        return (RowAction(RESTORE, "Bring back"),)
    ignore = RowAction(IGNORE, "Ignore")
    if problem.code in _HOPELESS:
        return (ignore,)
    return (RowAction(RETRY, "Retry", "retry"), ignore)
