"""The files that could not be read, as a Qt list model; belongs to the GUI thread."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from faceorg.domain.errors import ProblemCode
from faceorg.ui.models.places import file_text, folder_text
from faceorg.ui.models.row_actions import ActionsRole, RowAction
from faceorg.ui.texts.dates import day_text, short_day_text
from faceorg.ui.texts.messages import problem_text
from faceorg.ui.texts.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from faceorg.library.library import Library
    from faceorg.library.problems import Problem

ProblemRole = Qt.ItemDataRole.UserRole + 1
FileRole = Qt.ItemDataRole.UserRole + 2
FolderRole = Qt.ItemDataRole.UserRole + 3
SentenceRole = Qt.ItemDataRole.UserRole + 4
IconRole = Qt.ItemDataRole.UserRole + 5
SinceRole = Qt.ItemDataRole.UserRole + 6
# Where there is no room for a folder, a tip and screen readers have all of it.
_WHERE_ROLES = (
    FolderRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)

SHOW, RETRY, IGNORE, RESTORE = "show", "retry", "ignore", "restore"
ROWS_A_PAGE = 100  # the list lays out all rows that it has: 10,000 would stop the window

_ICONS = {
    ProblemCode.NO_PERMISSION: "private",
    ProblemCode.VANISHED: "folder",
    ProblemCode.READ_ERROR: "folder",
    ProblemCode.UNSUPPORTED: "file",
    ProblemCode.TOO_LARGE: "photos",
    ProblemCode.TOO_SMALL: "photos",
    ProblemCode.NOT_ENOUGH_MEMORY: "photos",
    ProblemCode.TOO_SLOW: "photos",
    ProblemCode.TOO_BIG: "file",
    ProblemCode.CHANGING: "edit",
}
HOPELESS = {ProblemCode.UNSUPPORTED, ProblemCode.TOO_SMALL}  # reading again gives the same

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class ProblemList:
    """What the page shows of problems, read in one go.

    Attributes:
        problems: the open ones, then those ignored earlier if they were asked for.
        ignored: how many were ignored earlier.
        folders: the chosen folders.
        counts: how many open ones there are of each kind, the most frequent first.
    """

    problems: tuple[Problem, ...] = ()
    ignored: int = 0
    folders: tuple[bytes, ...] = ()
    counts: Mapping[ProblemCode, int] = field(default_factory=dict)

    @property
    def open(self) -> tuple[Problem, ...]:
        """The problems that nobody has ignored."""
        return tuple(p for p in self.problems if not p.ignored)


def read_problems(library: Library, *, with_ignored: bool) -> ProblemList:
    """Read the problems; any thread."""
    found = library.problems.all()
    put_aside = library.problems.all(ignored=True)
    shown = (*found, *(put_aside if with_ignored else ()))
    folders = tuple(library.photos.folders())
    return ProblemList(shown, len(put_aside), folders, library.problems.counts_by_code())


class ProblemListModel(QAbstractListModel):
    """One row a problem, with what can be done about it in `ActionsRole`; more as one scrolls."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._problems: tuple[Problem, ...] = ()
        self._folders: Sequence[bytes] = ()
        self._code: ProblemCode | None = None
        self._rows = 0

    def set_problems(self, shown: ProblemList, code: ProblemCode | None = None) -> None:
        """Show these instead, or those of one kind; nothing happens where they are the same."""
        problems = shown.problems
        if code is not None:
            problems = tuple(p for p in problems if p.code is code)
        if self._problems == problems and tuple(self._folders) == shown.folders:
            return
        rows = self._rows if code == self._code else 0  # who has scrolled down stays there
        self.beginResetModel()
        self._problems, self._folders, self._code = problems, shown.folders, code
        self._rows = min(max(rows, ROWS_A_PAGE), len(problems))
        self.endResetModel()

    def problem(self, row: int) -> Problem:
        """Return the problem of a row; `data` through an index takes ten times as long."""
        return self._problems[row]

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return the number of problems that the list knows of."""
        return 0 if parent.isValid() else self._rows

    def canFetchMore(self, parent: _Index) -> bool:
        """Return whether there are more."""
        return not parent.isValid() and self._rows < len(self._problems)

    def fetchMore(self, parent: _Index) -> None:
        """Give the list another page."""
        if self.canFetchMore(parent):
            rows = min(self._rows + ROWS_A_PAGE, len(self._problems))
            self.beginInsertRows(QModelIndex(), self._rows, rows - 1)
            self._rows = rows
            self.endInsertRows()

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a part of a problem, or all of it as a spoken sentence."""
        if not index.isValid() or index.row() >= self._rows:
            return None
        if role in _WHERE_ROLES:
            return folder_text(self._problems[index.row()].path, self._folders)
        part = _PARTS.get(role)
        return part(self._problems[index.row()]) if part else None


def since_text(moment: str, today: date) -> str:
    """Return since when, in words: "since today", "since 3 May", with the year when it is past.

    Args:
        moment: ISO 8601, as the library has it.
        today: the day on the wall.
    """
    day = datetime.fromisoformat(moment).astimezone().date()
    if day == today:
        return tr("since today")
    if day == today - timedelta(days=1):
        return tr("since yesterday")
    text = day_text(day) if day.year != today.year else short_day_text(day)
    return tr("since {day}").format(day=text)


def _since(problem: Problem) -> str:
    return since_text(problem.since, date.today())  # noqa: DTZ011 - the day on the wall


def _sentence(problem: Problem) -> str:
    return problem_text(problem.code, problem.detail)


def _actions(problem: Problem) -> tuple[RowAction, ...]:
    show = RowAction(SHOW, "", "open-outside", tr("Show in folder", "button"))
    if problem.ignored:
        return (RowAction(RESTORE, tr("Bring back", "button: a problem")), show)
    ignore = RowAction(IGNORE, tr("Ignore", "button: a problem"))
    if problem.code in HOPELESS:
        return (ignore, show)
    return (RowAction(RETRY, tr("Retry", "button"), "retry"), ignore, show)


_PARTS: dict[int, Callable[[Problem], object]] = {
    Qt.ItemDataRole.DisplayRole: lambda p: tr("{file}: {problem}").format(
        file=file_text(p.path), problem=_sentence(p)
    ),
    Qt.ItemDataRole.AccessibleTextRole: lambda p: tr("{file}, {since}: {problem}").format(
        file=file_text(p.path), since=_since(p), problem=_sentence(p)
    ),
    ProblemRole: lambda p: p,
    FileRole: lambda p: file_text(p.path),
    SentenceRole: _sentence,
    SinceRole: _since,
    IconRole: lambda p: _ICONS.get(p.code, "problem"),
    ActionsRole: _actions,
}
