"""Photos of this day in former years, of everybody or of one person."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from faceorg.domain.ids import PersonId, PhotoId
from faceorg.ui import theme
from faceorg.ui.models.levels import Level
from faceorg.ui.models.on_this_day import read_on_this_day
from faceorg.ui.texts.dates import weekday_text
from faceorg.ui.texts.translation import tr
from faceorg.ui.views.people.people_header import header_row
from faceorg.ui.views.photos.photo_actions import PhotoActions
from faceorg.ui.views.photos.photo_grid import PhotoGrid
from faceorg.ui.widgets.buttons import QuietButton
from faceorg.ui.widgets.focus import FocusPart
from faceorg.ui.widgets.labels import ElidedText, EmptyState, Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QShowEvent

    from faceorg.domain.changes import Changes
    from faceorg.library.library import Library
    from faceorg.ui.models.photo_pages import Opening
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails

_RELOAD_MS = 300


class OnThisDayPage(FocusPart):
    """A grid with a heading for each year.

    Attributes:
        closed: back to where somebody came from.
        photo_opened: a photo, and the order of those shown here.
        grid, title, note, empty: its parts.
    """

    closed = Signal()
    photo_opened = Signal(object, object)

    def __init__(
        self,
        session: Session,
        thumbnails: Thumbnails,
        parent: QWidget | None = None,
        *,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(parent)
        self._session, self._today = session, today
        self._person_id: PersonId | None = None
        self._asked = 0
        self.grid = PhotoGrid(session, thumbnails)
        self.grid.set_headings(Level.YEARS)
        PhotoActions(self.grid, session)
        self.title, self.note = Text("", "title"), ElidedText("", "body", "text2")
        self.empty = EmptyState(
            "photos", tr("No photo of this day"), tr("There may be some tomorrow.")
        )
        self._timer = QTimer(self, singleShot=True, interval=_RELOAD_MS)
        self._lay_out()
        self._timer.timeout.connect(self._read)
        self.grid.opened.connect(self._on_opened)
        self.grid.outdated.connect(self._timer.start)
        session.changed.connect(self._on_changed)

    def show_day(self, person_id: PersonId | None) -> None:
        """Show the photos of today, of one person or of all."""
        if person_id != self._person_id:
            self._person_id = person_id
            self.grid.scroll_to_top()
        self._read()

    def showEvent(self, event: QShowEvent) -> None:
        """Look again: much may have changed, and it may be another day."""
        super().showEvent(event)
        self._read()

    def _lay_out(self) -> None:
        head, self._stack = QWidget(), QStackedLayout()
        row = header_row(head)
        back = QuietButton(tr("Back", "to the page before"), icon="back")
        back.clicked.connect(self.closed)
        row.setContentsMargins(theme.PAGE_MARGIN - 8, 0, theme.PAGE_MARGIN, 0)
        for widget in (back, self.title, self.note):
            row.addWidget(widget)
        row.addStretch()
        for part in (self.grid, self.empty):
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addLayout(self._stack, 1)
        self.hand_focus_to(self.grid)

    @Slot()
    def _read(self) -> None:
        self._asked += 1
        asked, day, person_id = self._asked, self._today(), self._person_id
        standing = self.grid.standing()

        def read(library: Library) -> tuple[int, date, str, Opening]:
            return asked, day, *read_on_this_day(library, day, person_id, standing)

        self._session.fetch(read, self._on_read)

    @Slot(object)
    def _on_read(self, found: tuple[int, date, str, Opening]) -> None:
        asked, day, name, opening = found
        if asked != self._asked:
            return
        words = tr("{name} on this day").format(name=name) if name else tr("On this day")
        self.title.setText(words)
        self.note.setText(weekday_text(day, year=False))
        self.grid.setAccessibleName(words)
        self.grid.show_opening(opening)
        self._stack.setCurrentWidget(self.grid if len(opening.answer) else self.empty)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible() and (changes.photo_ids or changes.face_ids or changes.person_ids):
            self._timer.start()

    @Slot(int)
    def _on_opened(self, photo_id: int) -> None:
        order = self.grid.order_at(PhotoId(photo_id))
        self.photo_opened.emit(photo_id, order or [photo_id])
