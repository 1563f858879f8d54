"""The last step: a row for each name, and what is not taken over and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from faceorg.ui import theme
from faceorg.ui.dialogs.importing.name_rows import NameWidget
from faceorg.ui.dialogs.placing import scrolled
from faceorg.ui.dialogs.settings.parts import SheetLine, row
from faceorg.ui.texts.translation import tr
from faceorg.ui.widgets.buttons import SecondaryButton
from faceorg.ui.widgets.card import Card
from faceorg.ui.widgets.focus import ring_inside
from faceorg.ui.widgets.reading import ReadOnlyText
from faceorg.ui.widgets.tabs import TabBar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from faceorg.ui.models.importing import Found
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails

_ROWS = 40  # made at once; a row takes 1 ms
_LINES_MAX = 5000


class FoundPart(QWidget):
    """Names, and behind tabs what is left.

    Attributes:
        found: what is shown.
        rows: the names that are seen.
        more: shows more of them.
        tabs: names, left out, photos not found, files not read; those with nothing are hidden.
        chosen: the name there, and whom it shall mean from now on.
    """

    chosen = Signal(str, object)

    def __init__(self, session: Session, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._session, self._thumbnails = session, thumbnails
        self.found: Found | None = None
        self.rows: list[NameWidget] = []
        self.more = SecondaryButton("")
        self.tabs = TabBar(
            tr("Names", "of other programs"),
            tr("Left out", "names of other programs"),
            tr("Photos not found"),
            tr("Files not read"),
        )
        self.tabs.set_margin(0)
        self._lists = [_lines(tab.text()) for tab in self.tabs.tabs[1:]]
        self._names = QVBoxLayout()
        self._parts = QStackedWidget()
        self._parts.addWidget(self._area())
        for text in self._lists:
            self._parts.addWidget(text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_S)
        column.addWidget(self.tabs)
        column.addWidget(self._parts, 1)
        self.tabs.chosen.connect(self._parts.setCurrentIndex)
        self.more.clicked.connect(self._on_more)

    def show_found(self, found: Found) -> None:
        """Show a preview; rows that are there stay where they are."""
        fresh = self.found is None or [r.key for r in found.rows] != [
            r.key for r in self.found.rows
        ]
        self.found = found
        if fresh:
            self._begin()
        for widget, known in zip(self.rows, found.rows, strict=False):
            widget.show_row(known)
        lines = (found.left_out, found.lost, found.unread)
        for text, tab, each in zip(self._lists, self.tabs.tabs[1:], lines, strict=True):
            tab.set_number(len(each))
            tab.setVisible(bool(each))
            text.setPlainText(_listed(each))
        self.tabs.tabs[0].set_number(len(found.rows))
        self.tabs.tabs[0].setVisible(bool(found.rows))
        if self.tabs.tabs[self._parts.currentIndex()].isHidden():
            shown = (number for number, tab in enumerate(self.tabs.tabs) if not tab.isHidden())
            self.tabs.choose(next(shown, 0))
        nothing = all(tab.isHidden() for tab in self.tabs.tabs)
        self.tabs.setVisible(not nothing)
        self._parts.setVisible(not nothing)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for names, where there is little."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show as many faces of each name as leave room for the words of all."""
        width = self.width() - 3 * theme.GAP_M  # the scroll bar, and what is around rows
        most = min((made.faces_within(width) for made in self.rows), default=0)
        for made in self.rows:
            made.show_faces(most)

    def _begin(self) -> None:
        """Take all rows away, and make the first ones."""
        while (item := self._names.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = []
        self.tabs.choose(0)
        self._add_rows()

    @Slot()
    def _on_more(self) -> None:
        number = len(self.rows)
        self._add_rows()
        if number < len(self.rows):
            self.rows[number].whom.setFocus(Qt.FocusReason.TabFocusReason)

    def _add_rows(self) -> None:
        if self.found is None:
            return
        start = len(self.rows)
        for known in self.found.rows[start : start + _ROWS]:
            if self.rows:
                self._names.addWidget(SheetLine())
            made = NameWidget(known, self._session, self._thumbnails)
            made.chosen.connect(self.chosen)
            self._names.addWidget(made)
            before = self.rows[-1].whom if self.rows else self.tabs.tabs[-1]
            self.setTabOrder(before, made.whom)
            self.setTabOrder(made.whom, self.more)
            self.rows.append(made)
        self._fit()
        left = len(self.found.rows) - len(self.rows)
        self.more.set_text(tr("Show %Ln more||Show %Ln more", "button: names", left))
        self.more.setVisible(left > 0)

    def _area(self) -> QScrollArea:
        sheet, inside = Card(), QWidget()
        self._names.setSpacing(0)
        self._names.setContentsMargins(1, 1, 1, 1)
        sheet.setLayout(self._names)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, theme.GAP_S, 0)
        column.setSpacing(theme.GAP_S)
        column.addWidget(sheet)
        column.addLayout(row(self.more))
        column.addStretch(1)
        return scrolled(inside)


def _lines(name: str) -> ReadOnlyText:
    """Return a list that can be read and copied."""
    made = ReadOnlyText(name)
    ring_inside(made)
    return made


def _listed(lines: Sequence[str]) -> str:
    apart = "\n\n" if any("\n" in line for line in lines) else "\n"
    shown = apart.join(lines[:_LINES_MAX])
    left = len(lines) - _LINES_MAX
    if left <= 0:
        return shown
    more = tr("and %Ln more||and %Ln more", "lines", left)
    return f"{shown}{apart}{more}"
