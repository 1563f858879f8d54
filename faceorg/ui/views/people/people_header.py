"""The strips on top of the people page: title and filter, or what to do with a selection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from faceorg.ui import theme
from faceorg.ui.models.on_this_day import on_this_day_text
from faceorg.ui.texts.messages import count_text
from faceorg.ui.texts.plain_text import as_tooltip
from faceorg.ui.texts.scope import scoped
from faceorg.ui.texts.translation import listed_text, number_text, tr
from faceorg.ui.widgets.buttons import (
    IconButton,
    MenuButton,
    PrimaryButton,
    QuietButton,
    SecondaryButton,
)
from faceorg.ui.widgets.fields import SearchField
from faceorg.ui.widgets.labels import ElidedText, Text
from faceorg.ui.widgets.page_head import HeadLayout, HeadTitle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from faceorg.ui.models.people import Entry


def header_row(widget: QWidget) -> QHBoxLayout:
    """Give a strip its height and margins; return its row."""
    widget.setFixedHeight(theme.scaled(theme.HEADER_HEIGHT))
    row = QHBoxLayout(widget)
    row.setContentsMargins(theme.PAGE_MARGIN, 0, theme.PAGE_MARGIN, 0)
    row.setSpacing(theme.GAP_M)
    return row


class PeopleHeader(QWidget):
    """Title, counts, filter, order."""

    def __init__(self, sort_menu: QMenu, more_menu: QMenu) -> None:
        super().__init__()
        head = HeadLayout(self)
        self._more_menu = more_menu
        self.note = ElidedText("", "body", "text2")
        self.filter = SearchField(tr("Find a name"), "Ctrl F")
        self.sort = MenuButton(tr("Most photos", "order of people"), sort_menu)
        self.more = IconButton("more", tr("More", "button"), bordered=True)
        self.more.clicked.connect(self._on_more)
        self.title, self._day_words = Text(tr("People", "page"), "title"), ""
        self.on_this_day = QuietButton(icon="calendar")
        self.on_this_day.hide()
        title = HeadTitle(self.title, self.note)
        for widget in (title, self.on_this_day, self.filter, self.sort, self.more):
            head.addWidget(widget)

    def set_counts(self, people: int, groups: int) -> None:
        """Show how many have a name, and how many groups have none."""
        words = tr(
            "{people} named, %Ln group to name||{people} named, %Ln groups to name", "", groups
        )
        self.note.setText(words.format(people=number_text(people)))

    def set_on_this_day(self, photos: int, years: Sequence[int]) -> None:
        """Offer photos of this day in former years; nothing where there are none."""
        self.on_this_day.setVisible(photos > 0)
        self._day_words = tr("On this day: %Ln photo||On this day: %Ln photos", "", photos)
        self.on_this_day.setAccessibleName(self._day_words)
        self.on_this_day.setToolTip(as_tooltip(on_this_day_text(photos, years)))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Let this day be an icon only where its words would take the room of others."""
        self.on_this_day.set_text("")
        others = (self.title, self.note, self.on_this_day, self.filter, self.sort, self.more)
        needed = sum(widget.sizeHint().width() + theme.GAP_M for widget in others)
        words = self.on_this_day.fontMetrics().horizontalAdvance(self._day_words) + theme.GAP_S
        if needed + words + 2 * theme.PAGE_MARGIN <= self.width():
            self.on_this_day.set_text(self._day_words)

    def _on_more(self) -> None:
        corner = self.more.rect().bottomLeft()
        self._more_menu.popup(self.more.mapToGlobal(corner))


class SelectionBar(QWidget):
    """What stands there while something is selected.

    Attributes:
        closed, ignored, merged: the buttons.
    """

    closed = Signal()
    ignored = Signal()
    merged = Signal()

    def __init__(self) -> None:
        super().__init__()
        head = HeadLayout(self)
        close = IconButton("close", tr("Select nothing"), key="Esc")
        self.title, self.note = Text("", "title"), ElidedText("", "body", "text2")
        self.ignore = SecondaryButton(tr("Ignore", "button"), icon="ignore", key="Del")
        self.merge = PrimaryButton(tr("Merge", "button"), icon="merge", key="M")
        close.clicked.connect(self.closed)
        self.ignore.clicked.connect(self.ignored)
        self.merge.clicked.connect(self.merged)
        for widget in (HeadTitle(close, self.title, self.note), self.ignore, self.merge):
            head.addWidget(widget)
        head.setContentsMargins(theme.PAGE_MARGIN - 6, 0, theme.PAGE_MARGIN, 0)
        theme.notifier().changed.connect(self.update)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Say what is selected and what can be done with it."""
        self.title.setText(tr("%Ln selected||%Ln selected", "people", len(entries)))
        self.note.setText(selection_words(entries))
        tiles = [e for e in entries if e.face_id is None]
        self.merge.set_text(merge_text(tiles, button=True))
        self.ignore.set_text(ignore_text(entries, button=True))
        self.merge.setEnabled(len(tiles) > 1 and len(tiles) == len(entries))
        self.ignore.setEnabled(any(e.group_id or e.face_id for e in entries))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        with QPainter(self) as painter:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.fillRect(self.rect(), theme.tokens().soft)


def merge_text(entries: Sequence[Entry], *, button: bool = False) -> str:
    """Return what merging does: "Merge 9 faces into Jonas", "Merge all 7 faces"."""
    tiles = [e for e in entries if e.face_id is None]
    people = [e for e in tiles if e.person_id is not None]
    moved = sum(e.faces for e in tiles if not people or e is not people[0])
    if len(tiles) < 2:
        return tr("Merge", "button")
    if not people:
        if button:
            return tr("Merge %Ln face||Merge %Ln faces", "", moved)
        return tr("Merge all %Ln face||Merge all %Ln faces", "", moved)
    if button:
        words = tr("Merge %Ln into {name}||Merge %Ln into {name}", "faces", moved)
    else:
        words = tr("Merge %Ln face into {name}||Merge %Ln faces into {name}", "", moved)
    return words.format(name=people[0].name)


def ignore_text(entries: Sequence[Entry], *, button: bool = False) -> str:
    """Return what ignoring does; people with a name are left alone."""
    rest = [e for e in entries if e.group_id or e.face_id]
    if button:
        return scoped("ignore", _faces_of(rest), button=True)
    one_group = len(rest) == 1 and rest[0].group_id is not None
    return scoped("stranger" if one_group else "ignore", _faces_of(rest))


def not_face_text(entries: Sequence[Entry]) -> str:
    """Return what "not a face" says; people with a name are left alone."""
    return scoped("not_face", _faces_of([e for e in entries if e.group_id or e.face_id]))


def _faces_of(entries: Sequence[Entry]) -> int:
    return sum(e.faces for e in entries)


def selection_words(entries: Sequence[Entry]) -> str:
    """Return who is selected: "Jonas and 2 groups without a name"."""
    names = [e.name for e in entries if e.name]
    shown = names if len(names) < 4 else names[:2]
    rest = len(names) - len(shown)
    if rest:
        shown.append(tr("%Ln other||%Ln others", "people", rest))
    groups = sum(1 for e in entries if e.group_id is not None)
    faces = sum(1 for e in entries if e.face_id is not None and not e.name)
    if groups:
        shown.append(tr("%Ln group without a name||%Ln groups without a name", "", groups))
    if faces:
        shown.append(count_text(faces, "loose face"))
    return listed_text(shown)
