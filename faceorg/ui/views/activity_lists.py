"""How problems and edits are painted in their lists; GUI thread only."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from faceorg.ui import icons, theme
from faceorg.ui.models.history import EntryRole, TimeRole
from faceorg.ui.models.problems import (
    FileRole,
    FolderRole,
    IconRole,
    ProblemRole,
    SentenceRole,
)
from faceorg.ui.views.action_list import ActionDelegate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

    from faceorg.library.journal import JournalEntry
    from faceorg.library.problems import Problem
    from faceorg.ui.theme import Role

_Index = QModelIndex | QPersistentModelIndex
PROBLEM_HEIGHT, EDIT_HEIGHT, DAY_HEIGHT, FIRST_DAY_HEIGHT = 72, 44, 60, 28
_ICON, _INSET = 20, 24
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class ProblemDelegate(ActionDelegate):
    """Icon, file and folder, one sentence."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of a row."""
        del option, index
        return QSize(200, theme.scaled(PROBLEM_HEIGHT))

    def paint_row(self, painter: QPainter, row: QRect, right: int, index: _Index) -> None:
        """Paint a problem; one that was ignored earlier is paler."""
        colours = theme.tokens()
        problem = cast("Problem", index.data(ProblemRole))
        ink = colours.text2 if problem.ignored else colours.text
        if index.row():
            painter.fillRect(QRect(row.left(), row.top(), row.width(), 1), colours.line)
        side = theme.scaled(_ICON)
        sign = colours.text2 if problem.ignored else colours.warning
        picture = icons.pixmap(
            index.data(IconRole), side, sign, painter.device().devicePixelRatioF()
        )
        painter.drawPixmap(row.left() + _INSET, row.top() + (row.height() - side) // 2, picture)
        left = row.left() + _INSET + side + theme.GAP_L
        line = theme.scaled(20)
        top = row.top() + row.height() // 2 - line
        room = QRect(left, top, right - left - theme.GAP_S, line)
        painter.setPen(ink)
        used = _draw(painter, room, index.data(FileRole), "strong")
        painter.setPen(colours.text2)
        _draw(
            painter, room.adjusted(used + theme.GAP_S, 0, 0, 0), index.data(FolderRole), "caption"
        )
        painter.setPen(ink)
        _draw(painter, room.translated(0, line), index.data(SentenceRole), "body")


class HistoryDelegate(ActionDelegate):
    """A day, or time and sentence of an edit."""

    margin = 0

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of a row; a day has a line above it but for the first."""
        del option
        if index.data(EntryRole) is not None:
            height = EDIT_HEIGHT
        else:
            height = DAY_HEIGHT if index.row() else FIRST_DAY_HEIGHT
        return QSize(160, theme.scaled(height))

    def paint_row(self, painter: QPainter, row: QRect, right: int, index: _Index) -> None:
        """Paint a day or an edit; one that was taken back is struck out."""
        colours = theme.tokens()
        entry = cast("JournalEntry | None", index.data(EntryRole))
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        if entry is None:
            self._paint_day(painter, row, text, first=index.row() == 0)
            return
        clock = theme.scaled(48)
        painter.setPen(colours.text2)
        _draw(
            painter,
            QRect(row.left(), row.top(), clock, row.height()),
            index.data(TimeRole),
            "caption",
        )
        painter.setPen(colours.text2 if entry.undone else colours.text)
        room = QRect(row.left() + clock, row.top(), right - row.left() - clock - 8, row.height())
        _draw(painter, room, text, "body", struck=entry.undone)

    def _paint_day(self, painter: QPainter, row: QRect, text: str, *, first: bool) -> None:
        colours = theme.tokens()
        if not first:
            y = row.top() + theme.scaled(10)
            painter.setPen(QPen(colours.line, 1))
            painter.drawLine(row.left(), y, row.right(), y)
        height = theme.scaled(FIRST_DAY_HEIGHT)
        painter.setPen(colours.text2)
        _draw(
            painter,
            QRect(row.left(), row.bottom() - height - 3, row.width(), height),
            text,
            "caption",
            strong=True,
        )


def _draw(
    painter: QPainter,
    room: QRect,
    text: str,
    role: Role,
    *,
    struck: bool = False,
    strong: bool = False,
) -> int:
    """Draw one line, cut with dots where it is too long; return its width."""
    font = theme.font(role)
    font.setStrikeOut(struck)
    if strong:
        font.setWeight(font.Weight.DemiBold)
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(room.width(), 0))
    painter.setFont(font)
    painter.drawText(room, _LEFT, shown)
    return metrics.horizontalAdvance(shown)
