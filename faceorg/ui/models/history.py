"""The history of edits by day, as a Qt list model; belongs to the GUI thread."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from faceorg.ui.models.row_actions import ActionsRole, RowAction
from faceorg.ui.texts.dates import clock_text, weekday_text
from faceorg.ui.texts.messages import edit_text
from faceorg.ui.texts.translation import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.library.history.journal import JournalEntry

EntryRole = Qt.ItemDataRole.UserRole + 1
TimeRole = Qt.ItemDataRole.UserRole + 2
UNDO, REDO = "undo", "redo"

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """A day, or an edit where `entry` is not None."""

    text: str
    time: str = ""
    entry: JournalEntry | None = None
    actions: tuple[RowAction, ...] = ()


class HistoryModel(QAbstractListModel):
    """Edits newest first, under a row for each day.

    Undo is offered on every edit that stands, and takes back what came after it as well; redo on
    the one that was taken back last.

    Attributes:
        more_wanted: the end of the list is in view, and there are older edits.
    """

    more_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[HistoryRow] = []
        self._complete = True
        self._asked = False

    def set_entries(
        self, entries: Sequence[JournalEntry], today: date | None = None, *, complete: bool = True
    ) -> None:
        """Show these edits.

        Args:
            entries: newest first.
            today: the day on the wall.
            complete: there are no older ones.
        """
        day = today or date.today()  # noqa: DTZ011 - the day on the wall
        rows = history_rows(entries, day, complete=complete)
        self._complete, self._asked = complete, False
        known = len(self._rows)
        if rows[:known] != self._rows or not known:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
        elif len(rows) > known:  # only older ones: the list stays where it is scrolled to
            self.beginInsertRows(QModelIndex(), known, len(rows) - 1)
            self._rows = rows
            self.endInsertRows()

    def canFetchMore(self, parent: _Index) -> bool:
        """Return whether there are older edits."""
        return not parent.isValid() and not self._complete

    def fetchMore(self, parent: _Index) -> None:
        """Ask for older edits, once."""
        if self.canFetchMore(parent) and not self._asked:
            self._asked = True
            self.more_wanted.emit()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return the number of days and edits."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let the keyboard pass over days."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self._rows[index.row()].entry is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row's sentence, time, edit or buttons."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        parts: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: row.text,
            Qt.ItemDataRole.AccessibleTextRole: _spoken(row),
            EntryRole: row.entry,
            TimeRole: row.time,
            ActionsRole: row.actions,
        }
        return parts.get(role)


def history_rows(
    entries: Sequence[JournalEntry], today: date, *, complete: bool = True
) -> list[HistoryRow]:
    """Return days and edits as rows, newest first; see `HistoryModel.set_entries`."""
    undone = [e.edit_id for e in entries if e.undone]
    # The oldest that is taken back comes next; it may be older than what is listed.
    redo_id = undone[-1] if undone and (complete or not entries[-1].undone) else None
    rows: list[HistoryRow] = []
    standing = 0
    for day, part in groupby(entries, key=lambda e: _local(e.at).date()):
        rows.append(HistoryRow(day_title(day, today)))
        for entry in part:
            standing += not entry.undone
            actions: tuple[RowAction, ...] = ()
            if not entry.undone:
                actions = (RowAction(UNDO, "", "undo", _undo_tip(standing)),)
            elif entry.edit_id == redo_id:
                actions = (RowAction(REDO, tr("Redo", "button"), "redo"),)
            sentence = edit_text(entry.verb, entry.summary)
            clock = clock_text(_local(entry.at))
            rows.append(HistoryRow(sentence, clock, entry, actions))
    return rows


def _undo_tip(number: int) -> str:
    if number == 1:
        return tr("Undo (Ctrl+Z)")
    return tr(
        "Takes back %Ln edit, up to this one||Takes back %Ln edits, up to this one", "", number
    )


def _spoken(row: HistoryRow) -> str:
    """Return a row as a screen reader says it."""
    if row.entry is None or not row.entry.undone:
        return row.text
    return tr("{edit}, taken back").format(edit=row.text)


def day_title(day: date, today: date) -> str:
    """Return a day as people call it: "Today", "Sunday 2 June", with the year when it is past."""
    if day == today:
        return tr("Today", "heading: a day")
    if day == today - timedelta(days=1):
        return tr("Yesterday", "heading: a day")
    return weekday_text(day, year=day.year != today.year)


def _local(at: str) -> datetime:
    return datetime.fromisoformat(at).astimezone()
