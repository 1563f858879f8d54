"""How many problems there are of each kind, as chips that filter the list; GUI thread only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QMenu, QSizePolicy, QWidget

from faceorg.ui import theme
from faceorg.ui.painting import paint_focus_ring
from faceorg.ui.texts.messages import count_text, problem_kind
from faceorg.ui.texts.translation import number_text, tr
from faceorg.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from faceorg.domain.errors import ProblemCode

_HEIGHT, _PADDING = 28, 12
_LINES = 2  # more would leave no room for the problems where text is large


class ReasonChips(QWidget):
    """A chip for all, and one for each kind; exactly one is chosen.

    Attributes:
        chosen: the kind that somebody chose, None for all.
        more: opens a menu of the kinds for which there is no room.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Problems by reason"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._flow = FlowLayout(self, theme.GAP_S)
        self._group = QButtonGroup(self)
        self._chips: dict[ProblemCode | None, ReasonChip] = {}
        self.more = ReasonChip(None)
        self.more.setCheckable(False)
        self.more.clicked.connect(self._on_more)
        self._menu = QMenu(self)
        self._hidden: list[ReasonChip] = []

    def show_counts(self, counts: Mapping[ProblemCode, int], code: ProblemCode | None) -> None:
        """Show these counts, most frequent first, with one kind chosen."""
        kinds = [None, *counts]
        if kinds != list(self._chips):
            self._make(kinds)
        for kind, chip in self._chips.items():
            chip.show_count(sum(counts.values()) if kind is None else counts[kind])
            chip.setChecked(kind == code)
        self._fit()

    def chip(self, code: ProblemCode | None) -> ReasonChip:
        """Return the chip of a kind."""
        return self._chips[code]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many as there is room for."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit)

    @Slot()
    def _fit(self) -> None:
        """Hide the rarest behind "more" where there is too little room, never the chosen one."""
        chips = list(self._chips.values())
        may_go = [c for c in chips if c.kind is not None and not c.isChecked()]
        hidden: list[ReasonChip] = []
        while may_go and self._lines([c for c in chips if c not in hidden], hidden) > _LINES:
            hidden.insert(0, may_go.pop())
        for chip in chips:
            chip.setVisible(chip not in hidden)
        self._hidden = hidden
        self.more.setVisible(bool(hidden))
        self.updateGeometry()

    def _lines(self, shown: list[ReasonChip], hidden: list[ReasonChip]) -> int:
        """Return how many lines these need, with the word for those that are hidden."""
        self.more.set_words(tr("%Ln more||%Ln more", "reasons", len(hidden)))
        lines, x, gap = 1, 0, self._flow.spacing()
        for chip in [*shown, self.more] if hidden else shown:
            width = chip.sizeHint().width()
            if x and x + width > self.width():
                lines, x = lines + 1, 0
            x += width + gap
        return lines

    @Slot()
    def _on_more(self) -> None:
        self._menu.clear()
        for chip in self._hidden:
            self._menu.addAction(chip.text(), chip.click)
        self._menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _make(self, kinds: list[ProblemCode | None]) -> None:
        """Make chips anew; a kind that stays keeps its chip, and the keyboard with it."""
        known, self._chips = self._chips, {}
        while self._flow.count():
            self._flow.takeAt(0)
        for kind in kinds:
            chip = known.pop(kind, None)
            if chip is None:
                chip = ReasonChip(kind)
                self._group.addButton(chip)
                chip.clicked.connect(self._on_clicked)
            self._flow.addWidget(chip)
            self._chips[kind] = chip
        self._flow.addWidget(self.more)
        for chip in known.values():
            self._group.removeButton(chip)
            chip.hide()
            chip.deleteLater()

    def _on_clicked(self) -> None:
        chip = self._group.checkedButton()
        if isinstance(chip, ReasonChip):
            self.chosen.emit(chip.kind)


class ReasonChip(QAbstractButton):
    """A reason and how often, or other words.

    Attributes:
        kind: None for what is no reason.
    """

    def __init__(self, kind: ProblemCode | None) -> None:
        super().__init__()
        self.kind = kind
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.notifier().changed.connect(self.update)

    def show_count(self, number: int) -> None:
        """Show how many there are."""
        name = tr("All", "problems") if self.kind is None else problem_kind(self.kind)
        self.set_words(f"{name}  {number_text(number)}")
        self.setAccessibleName(
            tr("{name}: {count}").format(name=name, count=count_text(number, "file"))
        )

    def set_words(self, text: str) -> None:
        """Show these words."""
        self.setText(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the room for the words, were they chosen."""
        words = QFontMetrics(theme.font("strong")).horizontalAdvance(self.text())
        return QSize(words + 2 * theme.scaled(_PADDING), theme.scaled(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a pill, filled where it is chosen, and the words."""
        colours, chosen = theme.tokens(), self.isChecked()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            pill = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.setPen(QPen(colours.accent if chosen else colours.control, 1))
            painter.setBrush(colours.soft if chosen else Qt.BrushStyle.NoBrush)
            if not chosen and (self.underMouse() or self.isDown()):
                painter.setBrush(colours.pressed if self.isDown() else colours.hover)
            painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
            painter.setFont(theme.font("strong" if chosen else "body"))
            painter.setPen(colours.text)
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
            if self.hasFocus():
                paint_focus_ring(painter, QRectF(self.rect()).adjusted(4, 4, -4, -4), 10)
