"""All photos by date, searched and filtered; GUI thread only, the library answers elsewhere."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from faceorg.domain.ids import PhotoId
from faceorg.domain.photos import PhotoState
from faceorg.ui import theme
from faceorg.ui.models.filters import Filters
from faceorg.ui.models.photo_pages import opened
from faceorg.ui.models.photo_search import find_photos
from faceorg.ui.views.photo.photo_info import Line
from faceorg.ui.views.photos.filter_bar import FilterBar
from faceorg.ui.views.photos.photo_actions import PhotoActions
from faceorg.ui.views.photos.photo_grid import PhotoGrid
from faceorg.ui.widgets import EmptyState, IconButton, SearchField, Text

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from faceorg.domain.changes import Changes
    from faceorg.library.library import Library
    from faceorg.ui.models.photo_pages import Opening
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails

_ROW_HEIGHT = "photo_row_height"  # a setting of the library
_SEARCH_WIDTH = 300
_SEARCH_DELAY_MS = 200  # what a quick typist needs between two letters
_RELOAD_DELAY_MS = 500  # photos arrive ten times a second while a folder is read


class PhotosPage(QWidget):
    """The photos page.

    Attributes:
        photo_opened: a photo to be shown large, and the order of the photos shown here.
        folders_asked: there are no photos, and somebody wants to choose folders.
        grid, filters, search: its parts.
        nothing, no_match: what stands in place of the grid when it is empty.
    """

    photo_opened = Signal(int, object)
    folders_asked = Signal()

    def __init__(
        self, session: Session, thumbnails: Thumbnails, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._asked = 0
        self._total = 0
        self._arrived: set[PhotoId] = set()
        self._stale = True
        self._all_anew = self._filters_changed = False
        self.grid = PhotoGrid(session, thumbnails)
        PhotoActions(self.grid, session)
        self.filters = FilterBar(session, thumbnails)
        self.search = SearchField(self.tr("People, file names"), "Ctrl F", width=_SEARCH_WIDTH)
        self._count = Text("", "body", "text2")
        self._zoom_out = IconButton("minus", self.tr("Smaller photos"), key="-", bordered=True)
        self._zoom_in = IconButton("plus", self.tr("Larger photos"), key="+", bordered=True)
        self.nothing = EmptyState(
            "photos",
            self.tr("No photos yet"),
            self.tr("Choose the folders that hold your photos. They are only read, never changed."),
            self.tr("Choose folders"),
        )
        self.no_match = EmptyState(
            "search",
            self.tr("No photo answers this"),
            self.tr("Only faces that somebody has confirmed count here, not suggestions."),
            self.tr("Clear the filters"),
        )
        self._stack = QStackedLayout()
        self._search_timer = QTimer(self, singleShot=True, interval=_SEARCH_DELAY_MS)
        self._reload_timer = QTimer(self, singleShot=True, interval=_RELOAD_DELAY_MS)
        self._lay_out()
        self.grid.set_row_height(session.library.settings.get(_ROW_HEIGHT, self.grid.row_height))
        self._connect()

    @property
    def count_text(self) -> str:
        """How many photos are shown, and of how many where that differs."""
        return self._count.text()

    def set_filters(self, filters: Filters) -> None:
        """Show the photos that pass these filters."""
        self.search.setText(filters.text)
        self._search_timer.stop()
        self.filters.show_filters(filters)
        self._filters_changed = True
        self.reload()

    def reload(self) -> None:
        """Ask the library again for all of it."""
        self._asked += 1
        asked, filters, people = self._asked, self._wanted(), list(self._session.people)
        changed = None if self._all_anew or self._filters_changed else frozenset(self._arrived)
        standing = self.grid.standing(changed)
        self._stale = self._all_anew = self._filters_changed = False
        self._arrived.clear()

        def read(library: Library) -> tuple[int, Opening, int]:
            answer = find_photos(library, filters, people)
            total = library.photos.count(PhotoState.DONE) if filters else len(answer)
            return asked, opened(answer, standing), total

        self._session.fetch(read, self._on_found)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what has happened while another page was shown."""
        super().showEvent(event)
        if self._stale:
            self.reload()

    def _wanted(self) -> Filters:
        return replace(self.filters.filters, text=self.search.text().strip())

    # answers -----------------------------------------------------------------------------

    def _on_found(self, found: tuple[int, Opening, int]) -> None:
        asked, opening, total = found
        if asked == self._asked:
            self._total = total
            self._show(opening)

    def _show(self, opening: Opening) -> None:
        filtered, months = bool(self._wanted()), opening.answer.months
        self.grid.show_opening(opening)
        if not filtered and months:
            self.filters.set_years((months[-1].year, months[0].year))
        self._say_count()
        empty = self.no_match if filtered else self.nothing
        self._stack.setCurrentWidget(self.grid if months else empty)
        self.filters.clear.setVisible(filtered)
        self.filters.add.setEnabled(bool(self._total))

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        people_matter = bool(self._wanted())
        touched = changes.face_ids or changes.person_ids or changes.people_regrouped
        if not (changes.photo_ids or changes.elsewhere or (people_matter and touched)):
            return
        self._arrived |= changes.photo_ids
        self._all_anew |= changes.elsewhere
        if not self._reload_timer.isActive():
            self._reload_timer.start()

    @Slot()
    def _on_outdated(self) -> None:
        """The library has changed, and nobody has said so yet."""
        if not self._reload_timer.isActive():
            self._reload_timer.start()

    @Slot()
    def _on_reload_due(self) -> None:
        if not self.isVisible():
            self._stale = True
        else:
            self.reload()

    @Slot()
    def _say_count(self) -> None:
        shown, selected = self.grid.model.blocks.photos, self.grid.selected_count
        words = f"{shown:,} of {self._total:,}" if self._wanted() else f"{shown:,}"
        if selected > 1:
            words += ", " + self.tr("{} selected").format(f"{selected:,}")
        self._count.setText(words if self._total else "")

    # wishes ------------------------------------------------------------------------------

    @Slot(int)
    def _on_opened(self, photo_id: int) -> None:
        self.photo_opened.emit(photo_id, self.grid.order_at(PhotoId(photo_id)))

    @Slot()
    def _on_filters_changed(self) -> None:
        self.grid.scroll_to_top()
        self._filters_changed = True
        self.reload()

    @Slot()
    def _on_cleared(self) -> None:
        self.set_filters(Filters())

    @Slot()
    def _on_find(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    @Slot()
    def _on_search_left(self) -> None:
        self.grid.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(int)
    def _on_zoomed(self, row_height: int) -> None:
        self._session.fetch(
            lambda library: library.settings.set(_ROW_HEIGHT, row_height), self._on_kept
        )

    def _on_kept(self, _nothing: None) -> None:
        """Nobody waits for it: the height is there already."""

    # parts -------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(theme.PAGE_MARGIN, 0, theme.PAGE_MARGIN, 0)
        top.setSpacing(theme.GAP_M)
        top.addWidget(Text(self.tr("Photos"), "title"))
        top.addWidget(self._count)
        top.addStretch(1)
        for part in (self.search, self._zoom_out, self._zoom_in):
            top.addWidget(part)
        head = QWidget()
        head.setLayout(top)
        head.setFixedHeight(theme.scaled(theme.HEADER_HEIGHT))
        body = QWidget()
        body.setLayout(self._stack)
        for page in (self.grid, self.nothing, self.no_match):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.setFocusProxy(self.grid)
        for row in (head, self.filters, Line()):
            column.addWidget(row)
        column.addWidget(body, 1)

    def _connect(self) -> None:
        self.grid.opened.connect(self._on_opened)
        self.grid.outdated.connect(self._on_outdated)
        self.grid.selection_changed.connect(self._say_count)
        self.grid.zoomed.connect(self._on_zoomed)
        self._zoom_in.clicked.connect(self.grid.zoom_in)
        self._zoom_out.clicked.connect(self.grid.zoom_out)
        self.filters.filters_changed.connect(self._on_filters_changed)
        self.filters.cleared.connect(self._on_cleared)
        self.no_match.pressed.connect(self._on_cleared)
        self.nothing.pressed.connect(self.folders_asked)
        self.search.textChanged.connect(self._search_timer.start)
        self.search.returnPressed.connect(self._on_search_left)
        self._search_timer.timeout.connect(self._on_filters_changed)
        self._reload_timer.timeout.connect(self._on_reload_due)
        self._session.changed.connect(self._on_changed)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self._on_find)
