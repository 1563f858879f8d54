"""All photos by date, searched and filtered; GUI thread only, the library answers elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from faceorg.domain.filters import Filters
from faceorg.domain.ids import PhotoId
from faceorg.domain.photos import PhotoState
from faceorg.engine import edits
from faceorg.ui import theme
from faceorg.ui.dialogs.album_name import ask_album_name
from faceorg.ui.models.filters import no_match_text
from faceorg.ui.models.photo_pages import opened
from faceorg.ui.models.photo_search import asked_for, find_photos, query_of
from faceorg.ui.texts.translation import commas_text, number_text, tr
from faceorg.ui.views.photo.photo_info import Line
from faceorg.ui.views.photos.ask_field import AskField
from faceorg.ui.views.photos.filter_bar import FilterBar
from faceorg.ui.views.photos.photo_actions import PhotoActions
from faceorg.ui.views.photos.photo_grid import PhotoGrid
from faceorg.ui.views.photos.zoom_control import ZoomControl
from faceorg.ui.widgets import EmptyState, QuietButton, Text
from faceorg.ui.widgets.focus import FocusPart
from faceorg.ui.widgets.page_head import HeadLayout

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from faceorg.domain.changes import Changes
    from faceorg.domain.people import Person
    from faceorg.domain.query_text import Understood
    from faceorg.library.library import Library
    from faceorg.ui.models.photo_pages import Opening
    from faceorg.ui.models.photo_search import Typing
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails

_SEARCH_WIDTH = 300
_SEARCH_DELAY_MS = 200  # what a quick typist needs between two letters
_RELOAD_DELAY_MS = 500  # photos arrive ten times a second while a folder is read


@dataclass(frozen=True, slots=True)
class _Found:
    """What was read for the page.

    Attributes:
        asked: which time it was asked for.
        typed: what stood in the field, and `meant`, what that asks for together with the chips.
        opening: the photos.
        total: how many photos there are in all.
    """

    asked: int
    typed: str
    meant: Understood
    opening: Opening
    total: int


class PhotosPage(FocusPart):
    """The photos page.

    Attributes:
        photo_opened: a photo to be shown large, and the order of the photos shown here.
        tidy_up_asked: photos that are there twice are to be shown.
        folders_asked: there are no photos, and somebody wants to choose folders.
        grid, filters, search, zoom: its parts.
        nothing, no_match: what stands in place of the grid when it is empty.
    """

    photo_opened = Signal(int, object)
    tidy_up_asked = Signal()
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
        self._filtered = self._entering = False
        self.grid = PhotoGrid(session, thumbnails)
        PhotoActions(self.grid, session)
        self.filters = FilterBar(session, thumbnails)
        self.search = AskField(
            tr("People, years, file names"),
            "Ctrl F",
            session,
            thumbnails,
            self.filters.filters,
            width=_SEARCH_WIDTH,
        )
        self.search.setToolTip(
            tr("Such as: anna ben -carl 2019, only anna, 2+ faces, favourite, folder:lake")
        )
        self._count = Text("", "body", "text2")
        self.zoom = ZoomControl(self.grid)
        self.nothing = EmptyState(
            "photos",
            tr("No photos yet"),
            tr("Choose the folders that hold your photos. They are only read, never changed."),
            tr("Choose folders"),
        )
        self.no_match = EmptyState(
            "search",
            tr("No photo answers this"),
            no_match_text(contradictory=False),
            tr("Clear the filters"),
        )
        self._stack = QStackedLayout()
        self._search_timer = QTimer(self, singleShot=True, interval=_SEARCH_DELAY_MS)
        self._reload_timer = QTimer(self, singleShot=True, interval=_RELOAD_DELAY_MS)
        self._lay_out()
        self._connect()

    @property
    def count_text(self) -> str:
        """How many photos are shown, and of how many where that differs."""
        return self._count.text()

    def set_filters(self, filters: Filters) -> None:
        """Show the photos that pass these filters, whatever is being typed."""
        self.search.setText("")
        self.search.close_popup()
        self._search_timer.stop()
        self._set_chips(filters)
        self._filters_changed = True
        self.reload()

    def reload(self) -> None:
        """Ask the library again for all of it."""
        self._asked += 1
        asked, filters, people = self._asked, self.filters.filters, self._session.people
        typed = self.search.text()
        changed = None if self._all_anew or self._filters_changed else frozenset(self._arrived)
        standing = self.grid.standing(changed)
        self._stale = self._all_anew = self._filters_changed = False
        self._arrived.clear()

        def read(library: Library) -> _Found:
            meant = asked_for(library, filters, typed, people)
            answer = find_photos(library, meant.filters, people)
            total = library.photos.count(PhotoState.DONE) if meant.filters else len(answer)
            return _Found(asked, typed, meant, opened(answer, standing), total)

        self._session.fetch(read, self._on_found)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what has happened while another page was shown."""
        super().showEvent(event)
        if self._stale:
            self.reload()

    def _wanted(self) -> bool:
        """Whether not all photos are asked for."""
        return bool(self.filters.filters) or bool(self.search.text().strip())

    def _set_chips(self, filters: Filters) -> None:
        self.filters.show_filters(filters)
        self.search.filters = filters

    # answers -----------------------------------------------------------------------------

    def _on_found(self, found: _Found) -> None:
        if found.asked != self._asked:
            return
        self._total = found.total
        if self._entering and found.typed == self.search.text():
            self._take_typed(found.meant)
        filters = found.meant.filters
        self._show(found.opening, filtered=bool(filters), contradictory=filters.contradictory)
        self.filters.show_missed(self.search.settled(found.meant.missed))

    def _take_typed(self, meant: Understood) -> None:
        """Put what was typed into chips; what means nothing stays."""
        self._entering = False
        self._set_chips(meant.filters)
        self.search.setText("".join(f"{word} " for word in meant.missed))
        self._search_timer.stop()  # the answer is on its way to the grid already

    def _show(self, opening: Opening, *, filtered: bool, contradictory: bool) -> None:
        months = opening.answer.months
        self.grid.show_opening(opening)
        if not filtered and months:
            self.filters.set_years((months[-1].year, months[0].year))
        self._filtered = filtered
        self._say_count()
        empty = self.no_match if filtered else self.nothing
        self.no_match.sentence.setText(no_match_text(contradictory=contradictory))
        self._stack.setCurrentWidget(self.grid if months else empty)
        self.filters.show_buttons(filtered=filtered)
        self.filters.add.setEnabled(bool(self._total))

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        people_matter = self._wanted()
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
        words = number_text(shown)
        if self._filtered:
            whole = number_text(self._total)
            words = tr("{some} of {all}", "photos").format(some=words, all=whole)
        if selected > 1:
            words = commas_text([words, tr("%Ln selected||%Ln selected", "photos", selected)])
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

    @Slot(object)
    def _on_chips_changed(self, filters: Filters) -> None:
        self.search.filters = filters
        self._on_filters_changed()

    @Slot()
    def _on_typed(self) -> None:
        """Search when the typist pauses."""
        self._entering = False
        self._search_timer.start()

    @Slot()
    def _on_entered(self) -> None:
        """Put into chips what was typed; from an empty field go to the photos."""
        if not self.search.text().strip():
            self.grid.setFocus(Qt.FocusReason.TabFocusReason)
            return
        self._search_timer.stop()
        self._entering = True
        self._on_filters_changed()

    @Slot(object, object)
    def _on_person_chosen(self, typing: Typing, person: Person) -> None:
        """Put somebody into a chip, after what was typed before their name."""
        filters, people = self.filters.filters, self._session.people

        def read(library: Library) -> Filters:
            before = asked_for(library, filters, typing.before, people).filters
            return before.with_person(person.person_id, typing.word)

        self._session.fetch(read, self.set_filters)

    @Slot()
    def _on_keep_asked(self) -> None:
        """Keep what is asked for as an album that asks for it again."""
        filters, people = self.filters.filters, self._session.people
        typed = self.search.text()

        def read(library: Library) -> Filters:
            return asked_for(library, filters, typed, people).filters

        self._session.fetch(read, self._keep)

    def _keep(self, filters: Filters) -> None:
        name = ask_album_name(self.window(), self.filters.name_of(filters))
        if name:
            query = query_of(filters, self._session.people)
            self._session.run_edit(lambda library: edits.keep_album(library, name, query))

    # parts -------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        title = QWidget()
        words = QHBoxLayout(title)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(theme.GAP_M)
        words.addWidget(Text(tr("Photos", "a page"), "title"))
        words.addWidget(self._count)
        words.addStretch(1)
        tidy_up = QuietButton(tr("Tidy up…"))
        tidy_up.clicked.connect(self.tidy_up_asked)
        head = QWidget()
        head.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        top = HeadLayout(head)
        for part in (title, self.search, self.zoom, tidy_up):
            top.addWidget(part)
        body = QWidget()
        body.setLayout(self._stack)
        for page in (self.grid, self.nothing, self.no_match):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.hand_focus_to(self.grid)
        for row in (head, self.filters, Line()):
            column.addWidget(row)
        column.addWidget(body, 1)

    def _connect(self) -> None:
        self.grid.opened.connect(self._on_opened)
        self.grid.outdated.connect(self._on_outdated)
        self.grid.selection_changed.connect(self._say_count)
        self.zoom.add_keys(self)
        self.filters.filters_changed.connect(self._on_chips_changed)
        self.filters.keep_asked.connect(self._on_keep_asked)
        self.filters.cleared.connect(self._on_cleared)
        self.no_match.pressed.connect(self._on_cleared)
        self.nothing.pressed.connect(self.folders_asked)
        self.search.textChanged.connect(self._on_typed)
        self.search.entered.connect(self._on_entered)
        self.search.person_chosen.connect(self._on_person_chosen)
        self._search_timer.timeout.connect(self._on_filters_changed)
        self._reload_timer.timeout.connect(self._on_reload_due)
        self._session.changed.connect(self._on_changed)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self._on_find)
