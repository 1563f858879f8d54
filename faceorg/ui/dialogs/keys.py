"""The overview of keys: those of the page first, then those of everywhere, with a filter."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Slot,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QHBoxLayout,
    QListView,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from faceorg.ui import theme
from faceorg.ui.texts.keys_text import EVERYWHERE, cap_text, does_text, parts_for, title_text
from faceorg.ui.texts.translation import tr
from faceorg.ui.widgets.buttons import SecondaryButton
from faceorg.ui.widgets.fields import ListSearchField
from faceorg.ui.widgets.focus import FocusRing, ring_inside
from faceorg.ui.widgets.keycaps import key_cap_height, key_cap_width, paint_key_cap
from faceorg.ui.widgets.labels import EmptyState, Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

_WIDTH_PX, _HEIGHT_PX, _MARGIN_PX = 600, 640, 48
_LINE = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex


class Line(NamedTuple):
    """One line of the overview.

    Attributes:
        words: what the keys do, or a heading.
        caps: what stands on the caps; () for a heading.
        part: the heading above it.
    """

    words: str
    caps: tuple[str, ...] = ()
    part: str = ""


def lines_for(page: str, of_window: Sequence[Line]) -> list[Line]:
    """Return all lines: the page's, everywhere's, then those of the other pages.

    Args:
        page: where somebody is.
        of_window: the actions of the window that have keys.
    """
    lines: list[Line] = []
    for part in parts_for(page):
        title = title_text(part)
        lines.append(Line(title))
        if part is EVERYWHERE:
            lines += [line._replace(part=title) for line in of_window]
        for line in part.lines:
            lines.append(Line(does_text(line), tuple(map(cap_text, line.keys)), title))
    return lines


def matching(lines: Sequence[Line], typed: str) -> list[Line]:
    """Return the lines that hold all words typed, each part with its heading.

    A single letter means a key.
    """
    words = typed.casefold().replace("+", " ").split() or (["+"] if "+" in typed else [])
    kept = [line for line in lines if line.caps and all(_holds(line, word) for word in words)]
    parts = {line.part for line in kept}
    return [line for line in lines if line in kept or (not line.caps and line.words in parts)]


def _holds(line: Line, word: str) -> bool:
    keys = " ".join(line.caps).casefold().split()
    if word in keys:
        return True
    return len(word) > 1 and word in f"{line.words} {line.part} {' '.join(keys)}".casefold()


class KeyModel(QAbstractListModel):
    """The lines that are shown."""

    def __init__(self, lines: Sequence[Line]) -> None:
        super().__init__()
        self._all = list(lines)
        self.lines = self._all

    def show_only(self, typed: str) -> None:
        """Show what holds the words typed."""
        self.beginResetModel()
        self.lines = matching(self._all, typed)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own way
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self.lines)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let arrows go past headings."""
        if not self.lines[index.row()].caps:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words, the line itself, or what is spoken."""
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole and line.caps:
            return f"{line.words}: {', '.join(line.caps)}"
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return line.part
        if role == Qt.ItemDataRole.DisplayRole:
            return line.words
        return line if role == _LINE else None


class _Painter(QStyledItemDelegate):
    """Words at the beginning of a row, key caps at its end."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height that the words need beside the caps."""
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        line: Line = index.data(_LINE)
        if not line.caps:
            return QSize(width, QFontMetrics(theme.font("strong")).height() + theme.GAP_2XL)
        words = QRect(0, 0, width - _caps_width(line) - 3 * theme.GAP_M, 10_000)
        box = QFontMetrics(theme.font("body")).boundingRect(
            words, Qt.TextFlag.TextWordWrap, line.words
        )
        return QSize(width, max(box.height(), key_cap_height()) + theme.GAP_S)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a heading, or a line."""
        line: Line = index.data(_LINE)
        t, box = theme.tokens(), option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside = box.adjusted(theme.GAP_M, 0, -theme.GAP_M, 0)
        if not line.caps:
            painter.setFont(theme.font("strong"))
            painter.setPen(t.text2)
            inside.setBottom(box.bottom() - theme.GAP_XS)
            low = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading
            painter.drawText(inside, QStyle.visualAlignment(option.direction, low), line.words)
        else:
            self._paint_line(painter, option, inside, line)
        painter.restore()

    def _paint_line(
        self, painter: QPainter, option: QStyleOptionViewItem, inside: QRect, line: Line
    ) -> None:
        t = theme.tokens()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(t.soft)
            painter.drawRoundedRect(option.rect, theme.RADIUS_CONTROL, theme.RADIUS_CONTROL)
        caps = _caps_width(line)
        words = QRect(inside.topLeft(), QSize(inside.width() - caps - theme.GAP_M, inside.height()))
        where = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.setFont(theme.font("body"))
        painter.setPen(t.text)
        painter.drawText(
            QStyle.visualRect(option.direction, inside, words),
            QStyle.visualAlignment(option.direction, where) | Qt.TextFlag.TextWordWrap,
            line.words,
        )
        x = inside.right() - caps + 1
        for cap in line.caps:
            width = key_cap_width(cap)
            place = QRect(QPoint(x, inside.top()), QSize(width, inside.height()))
            place = QStyle.visualRect(option.direction, inside, place)
            paint_key_cap(painter, place.x(), place.center().y() + 1, cap, t.text2)
            x += width + theme.GAP_XS


def _caps_width(line: Line) -> int:
    return sum(key_cap_width(cap) + theme.GAP_XS for cap in line.caps) - theme.GAP_XS


class _Lines(QListView):
    """The lines; as wide as the view."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the words anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class KeysDialog(QDialog):
    """All keys, those of the page first; what is typed finds some of them.

    Attributes:
        filter: where to type.
        lines: the list.
        model: what is in it.
    """

    def __init__(self, parent: QWidget | None, page: str, of_window: Sequence[Line]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.model = KeyModel(lines_for(page, of_window))
        self.lines = _Lines()
        ring_inside(self.lines)
        self.lines.setModel(self.model)
        self.lines.setItemDelegate(_Painter(self.lines))
        self.lines.setFrameShape(QFrame.Shape.NoFrame)
        self.lines.viewport().setAutoFillBackground(False)
        self.lines.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.lines.setAccessibleName(tr("Keyboard shortcuts"))
        self.filter = ListSearchField(tr("Find a key, or what it does"), self.lines)
        self._none = EmptyState(
            "search", tr("No such key"), tr("Type another word, or the name of a key.")
        )
        self._body = QStackedWidget()
        self._body.addWidget(self.lines)
        self._body.addWidget(self._none)
        self.close_button = SecondaryButton(tr("Close", "button"), key="Esc")
        self.close_button.clicked.connect(self.reject)
        self.filter.textChanged.connect(self._on_typed)
        self._lay_out()
        FocusRing(self)
        self.filter.setFocus()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.GAP_2XL] * 4)
        column.setSpacing(theme.GAP_M)
        heading = Text(tr("Keyboard shortcuts"), "heading")
        heading.setWordWrap(True)
        column.addWidget(heading)
        column.addWidget(self.filter)
        column.addWidget(self._body, 1)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.close_button)
        column.addLayout(row)
        room = self.screen().availableSize() - QSize(_MARGIN_PX, _MARGIN_PX)
        self.resize(QSize(theme.scaled(_WIDTH_PX), theme.scaled(_HEIGHT_PX)).boundedTo(room))

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self.model.show_only(text)
        self._body.setCurrentWidget(self.lines if self.model.lines else self._none)
        self.lines.scrollToTop()


def show_keys(parent: QWidget, page: str, of_window: Sequence[Line]) -> None:
    """Show the overview until it is closed.

    Args:
        parent: the window it belongs to.
        page: where somebody is.
        of_window: the actions of the window that have keys.
    """
    dialog = KeysDialog(parent, page, of_window)
    dialog.exec()
    dialog.deleteLater()
