"""The head of the inbox: what is asked for, and how much is settled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QButtonGroup,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from faceorg.ui import theme
from faceorg.ui.models.inbox import Filter
from faceorg.ui.painting import paint_focus_ring
from faceorg.ui.texts.question_text import progress_text
from faceorg.ui.texts.translation import commas_text, number_text, tr
from faceorg.ui.views.shell.places import page_name
from faceorg.ui.widgets.flow import FlowLayout
from faceorg.ui.widgets.labels import ElidedText, Text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent

    from faceorg.domain.review import Inbox

_CHIP_PX, _PADDING, _BAR_PX = 28, 13, 4
_NARROW_PX = 400


class InboxHeader(QWidget):
    """Title, chips, and the bar.

    Attributes:
        filter_chosen: a `Filter`.
        chips: by filter.
        settled, today: the words above the bar.
    """

    filter_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.chips = {which: FilterChip(which.text) for which in Filter}
        self.settled = Text("", "body")
        self.today = Text("", "body", "text2")
        self._counts: Mapping[Filter, int] = {}
        self._bar = _Bar()
        self._group = QButtonGroup(self)
        for number, chip in enumerate(self.chips.values()):
            self._group.addButton(chip, number)
        self._group.idClicked.connect(self._on_chosen)
        self.chips[Filter.ALL].setChecked(True)
        self._lay_out()

    def show_filter(self, which: Filter) -> None:
        """Show what is asked for."""
        self.chips[which].setChecked(True)

    def show_counts(self, counts: Mapping[Filter, int]) -> None:
        """Show how many questions of each kind there are."""
        for which, chip in self.chips.items():
            chip.set_count(counts.get(which, 0))
        self._counts = counts
        self._turn()

    def show_progress(self, inbox: Inbox) -> None:
        """Show how much is settled."""
        self.settled.setText(progress_text(inbox.settled, inbox.total))
        today = inbox.settled_today
        self.today.setText(
            tr("%Ln settled today||%Ln settled today", "faces", today) if today else ""
        )
        self._bar.set_share(inbox.settled / inbox.total if inbox.total else 0.0)
        self._bar.setAccessibleName(self.settled.text())
        self._turn()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the chips below the title where there is no room beside it."""
        super().resizeEvent(event)
        self._turn()

    def _lay_out(self) -> None:
        title = QHBoxLayout()
        title.setSpacing(theme.GAP_M)
        self._title = Text(page_name("inbox"), "title")
        title.addWidget(self._title)
        self._note = ElidedText(tr("Most useful question first"), "body", "text2")
        title.addWidget(self._note, 1)
        chips = QWidget()
        self._flow = FlowLayout(chips, theme.GAP_M)
        for chip in self.chips.values():
            self._flow.addWidget(chip)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(theme.GAP_M)
        self._row.addLayout(title, 1)
        self._row.addWidget(chips)
        self._words = words = QHBoxLayout()
        words.addWidget(self.settled)
        words.addStretch()
        words.addWidget(self.today)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.PAGE_MARGIN, theme.GAP_L, theme.PAGE_MARGIN, 0)
        column.setSpacing(theme.GAP_S)
        column.addLayout(self._row)
        column.addSpacing(theme.GAP_S)
        column.addLayout(words)
        column.addWidget(self._bar)

    def _show_chips(self, *, narrow: bool) -> None:
        """Show doubts only where there are any; in little room that goes for all kinds."""
        for which, chip in self.chips.items():
            optional = which is Filter.DOUBTFUL or (narrow and which is not Filter.ALL)
            chip.setVisible(not optional or chip.isChecked() or self._counts.get(which, 0) > 0)

    def _turn(self) -> None:
        self._show_chips(narrow=self.width() < theme.scaled(_NARROW_PX))
        room = self.width() - 2 * theme.PAGE_MARGIN
        parts = (self._flow, self._title, self._note)
        needed = sum(part.sizeHint().width() for part in parts) + 2 * theme.GAP_M
        direction = QBoxLayout.Direction.LeftToRight
        if needed > room:
            direction = QBoxLayout.Direction.TopToBottom
        if direction != self._row.direction():
            self._row.setDirection(direction)
        numbers = self.settled.sizeHint().width() + self.today.sizeHint().width() + theme.GAP_M
        ways = QBoxLayout.Direction
        self._words.setDirection(ways.TopToBottom if numbers > room else ways.LeftToRight)
        whole = self.layout()
        if whole is not None:
            whole.invalidate()  # turned layouts do not tell the one around them

    @Slot(int)
    def _on_chosen(self, number: int) -> None:
        self.filter_chosen.emit(list(Filter)[number])


class FilterChip(QAbstractButton):
    """A pill with words and a number; one of them is chosen."""

    radius = _CHIP_PX // 2

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setText(text)
        self.setCheckable(True)
        self.setFont(theme.font("body"))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._count = ""
        theme.notifier().changed.connect(self.update)

    def set_count(self, count: int) -> None:
        """Show a number beside the words."""
        if number_text(count) != self._count:
            self._count = number_text(count)
            self.setAccessibleName(commas_text([self.text(), self._count]))
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Return the room for words and number."""
        metrics = QFontMetrics(self.font())
        width = metrics.horizontalAdvance(self.text()) + metrics.horizontalAdvance(self._count)
        return QSize(width + theme.GAP_S + 2 * _PADDING, theme.scaled(_CHIP_PX))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose on Return too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint pill, words and number."""
        t, chosen = theme.tokens(), self.isChecked()
        pill = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(t.accent if chosen else t.control, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            if chosen or self.underMouse():
                painter.setBrush(t.soft if chosen else t.hover)
            painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
            painter.setFont(self.font())
            painter.setPen(t.text)
            box = self.rect().adjusted(_PADDING, 0, -_PADDING, 0)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self.text())
            painter.setPen(t.text2)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, right, self._count)
            if self.hasFocus():
                inner = QRectF(self.rect()).adjusted(4, 4, -4, -4)
                paint_focus_ring(painter, inner, inner.height() / 2)


class _Bar(QWidget):
    """How much is settled, as a line."""

    def __init__(self) -> None:
        super().__init__()
        self._share = 0.0
        self.setFixedHeight(_BAR_PX)
        theme.notifier().changed.connect(self.update)

    def set_share(self, share: float) -> None:
        """Show another share, 0..1."""
        self._share = share
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line."""
        t, track = theme.tokens(), QRectF(self.rect())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(t.pressed)
            painter.drawRoundedRect(track, 2, 2)
            if self._share > 0:
                track.setWidth(max(4.0, track.width() * min(1.0, self._share)))
                painter.setBrush(t.accent)
                painter.drawRoundedRect(track, 2, 2)
