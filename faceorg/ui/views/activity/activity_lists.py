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
    SinceRole,
)
from faceorg.ui.texts.translation import tr
from faceorg.ui.views.activity.action_list import ActionDelegate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

    from faceorg.library.history.journal import JournalEntry
    from faceorg.library.problems import Problem
    from faceorg.ui.models.problems import ProblemListModel
    from faceorg.ui.theme import Role

_Index = QModelIndex | QPersistentModelIndex
PROBLEM_HEIGHT, EDIT_HEIGHT, DAY_HEIGHT, FIRST_DAY_HEIGHT = 72, 44, 60, 28
_ICON, _INSET, _LINE, _CLOCK = 20, 24, 20, 48
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class ProblemDelegate(ActionDelegate):
    """Icon, file and folder, and a sentence in as many lines as it needs."""

    def __init__(self, model: ProblemListModel) -> None:
        super().__init__()
        self._problem = model.problem
        self._sizes: dict[tuple[object, ...], QSize] = {}
        self._measures = (0, 0)

    def prepare(self) -> None:
        """Measure anew where the width or the font is another one."""
        measures = self.view.viewport().width(), theme.scaled(1_000)
        if measures != self._measures:
            self._measures = measures
            self._sizes.clear()

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of a row; thousands are asked for whenever one is added."""
        problem = self._problem(index.row())
        key = (problem.code, problem.detail, problem.ignored)
        size = self._sizes.get(key)
        if size is None:
            size = self._sizes[key] = self._measured(index)
        return size

    def _measured(self, index: _Index) -> QSize:
        width = self.view.viewport().width()
        room = self.room_left(QRect(0, 0, width, 0), index) - _text_left(0) - theme.GAP_S
        lines = _wrapped_height(str(index.data(SentenceRole)), room)
        return QSize(160, theme.scaled(PROBLEM_HEIGHT - _LINE) + max(lines, theme.scaled(_LINE)))

    def paint_row(self, painter: QPainter, row: QRect, right: int, index: _Index) -> None:
        """Paint a problem; one that was ignored earlier is paler."""
        colours = theme.tokens()
        problem = cast("Problem", index.data(ProblemRole))
        ink = colours.text2 if problem.ignored else colours.text
        if index.row():
            painter.fillRect(QRect(row.left(), row.top(), row.width(), 1), colours.line)
        side = theme.scaled(_ICON)
        sign = colours.text2 if problem.ignored else colours.warning
        ratio = painter.device().devicePixelRatioF()
        picture = icons.pixmap(index.data(IconRole), side, sign, ratio)
        painter.drawPixmap(row.left() + _INSET, row.top() + (row.height() - side) // 2, picture)
        left, line = _text_left(row.left()), theme.scaled(_LINE)
        top = row.top() + theme.scaled((PROBLEM_HEIGHT - 2 * _LINE) // 2)
        room = QRect(left, top, right - left - theme.GAP_S, line)
        painter.setPen(ink)
        used = _draw(painter, room, index.data(FileRole), "strong")
        painter.setPen(colours.text2)
        beside = room.adjusted(used + theme.GAP_S, 0, 0, 0)
        self._paint_place(painter, beside, index.data(FolderRole), index.data(SinceRole))
        painter.setPen(ink)
        below = QRect(left, top + line, room.width(), row.bottom() - top - line)
        _draw_wrapped(painter, below, index.data(SentenceRole), middle=False)

    def _paint_place(self, painter: QPainter, room: QRect, folder: str, since: str) -> None:
        """Paint the folder, cut where it is long, and since when it has been a problem."""
        since = tr(", {since}", "since when, after a folder").format(since=since)
        width = QFontMetrics(theme.font("caption")).horizontalAdvance(since) + 1
        used = _draw(painter, room.adjusted(0, 0, -width, 0), folder, "caption")
        _draw(painter, room.adjusted(used, 0, 0, 0), since, "caption")


class HistoryDelegate(ActionDelegate):
    """A day, or time and sentence of an edit."""

    margin = 4  # the ring of the keyboard

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height of a row; a day has a line above it but for the first."""
        del option
        if index.data(EntryRole) is None:
            return QSize(160, theme.scaled(DAY_HEIGHT if index.row() else FIRST_DAY_HEIGHT))
        width = self.view.viewport().width()
        room = self.room_left(QRect(0, 0, width, 0), index) - theme.scaled(_CLOCK) - theme.GAP_S
        lines = _wrapped_height(str(index.data(Qt.ItemDataRole.DisplayRole)), room)
        height = theme.scaled(EDIT_HEIGHT)
        return QSize(160, max(height, lines + height - theme.scaled(_LINE)))

    def paint_row(self, painter: QPainter, row: QRect, right: int, index: _Index) -> None:
        """Paint a day or an edit; one that was taken back is struck out."""
        colours = theme.tokens()
        entry = cast("JournalEntry | None", index.data(EntryRole))
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        if entry is None:
            self._paint_day(painter, row, text, first=index.row() == 0)
            return
        clock = theme.scaled(_CLOCK)
        painter.setPen(colours.text2)
        when = QRect(row.left(), row.top(), clock, row.height())
        _draw(painter, when, index.data(TimeRole), "caption")
        painter.setPen(colours.text2 if entry.undone else colours.text)
        width = right - row.left() - clock - theme.GAP_S
        room = QRect(row.left() + clock, row.top(), width, row.height())
        _draw_wrapped(painter, room, text, struck=entry.undone)

    def _paint_day(self, painter: QPainter, row: QRect, text: str, *, first: bool) -> None:
        colours = theme.tokens()
        if not first:
            y = row.top() + theme.scaled(10)
            painter.setPen(QPen(colours.line, 1))
            painter.drawLine(row.left(), y, row.right(), y)
        height = theme.scaled(FIRST_DAY_HEIGHT)
        painter.setPen(colours.text2)
        below = QRect(row.left(), row.bottom() - height - 3, row.width(), height)
        _draw(painter, below, text, "caption", strong=True)


def _text_left(left: int) -> int:
    return left + _INSET + theme.scaled(_ICON) + theme.GAP_L


def _draw(painter: QPainter, room: QRect, text: str, role: Role, *, strong: bool = False) -> int:
    """Draw one line, cut with dots where it is too long; return its width."""
    font = theme.font(role)
    if strong:
        font.setWeight(font.Weight.DemiBold)
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(room.width(), 0))
    painter.setFont(font)
    painter.drawText(room, _LEFT, shown)
    return metrics.horizontalAdvance(shown)


def _draw_wrapped(
    painter: QPainter, room: QRect, text: str, *, struck: bool = False, middle: bool = True
) -> None:
    """Draw a sentence in as many lines as it needs."""
    font = theme.font("body")
    font.setStrikeOut(struck)
    painter.setFont(font)
    upright = Qt.AlignmentFlag.AlignVCenter if middle else Qt.AlignmentFlag.AlignTop
    painter.drawText(room, upright | Qt.TextFlag.TextWordWrap, text)


def _wrapped_height(text: str, width: int) -> int:
    metrics = QFontMetrics(theme.font("body"))
    room = QRect(0, 0, max(width, 40), 10_000)
    return metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, text).height()
