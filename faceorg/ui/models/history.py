"""The history of edits by day, as a Qt list model; belongs to the GUI thread."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
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

from faceorg.ui.messages import edit_text
from faceorg.ui.models.row_actions import ActionsRole, RowAction

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.library.journal import JournalEntry

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

    Undo is offered on the latest edit that stands, redo on the one that was taken back last: the
    journal can do no others.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[HistoryRow] = []

    def set_entries(self, entries: Sequence[JournalEntry], today: date | None = None) -> None:
        """Show these edits, newest first."""
        rows = history_rows(entries, today or date.today())  # noqa: DTZ011 - the day on the wall
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

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
        undone = row.entry is not None and row.entry.undone
        parts: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: row.text,
            Qt.ItemDataRole.AccessibleTextRole: f"{row.text}, taken back" if undone else row.text,
            EntryRole: row.entry,
            TimeRole: row.time,
            ActionsRole: row.actions,
        }
        return parts.get(role)


def history_rows(entries: Sequence[JournalEntry], today: date) -> list[HistoryRow]:
    """Return days and edits as rows, newest first."""
    undo_id = next((e.edit_id for e in entries if not e.undone), None)
    redo_id = next((e.edit_id for e in reversed(entries) if e.undone), None)
    rows: list[HistoryRow] = []
    for day, part in groupby(entries, key=lambda e: _local(e.at).date()):
        rows.append(HistoryRow(day_title(day, today)))
        for entry in part:
            actions: tuple[RowAction, ...] = ()
            if entry.edit_id == undo_id:
                actions = (RowAction(UNDO, "", "undo", "Undo (Ctrl+Z)"),)
            elif entry.edit_id == redo_id:
                actions = (RowAction(REDO, "Redo", "redo"),)
            sentence = edit_text(entry.verb, entry.summary)
            rows.append(HistoryRow(sentence, f"{_local(entry.at):%H:%M}", entry, actions))
    return rows


def day_title(day: date, today: date) -> str:
    """Return a day as people call it: "Today", "Sunday 2 June", with the year when it is past."""
    if day == today:
        return "Today"
    if day == today - timedelta(days=1):
        return "Yesterday"
    shape = "dddd d MMMM" if day.year == today.year else "dddd d MMMM yyyy"
    return QLocale().toString(QDate(day.year, day.month, day.day), shape)


def _local(at: str) -> datetime:
    return datetime.fromisoformat(at).astimezone()
