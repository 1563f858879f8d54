"""One album: its photos in somebody's own order, or those that answer what it asks for.

GUI thread only, the library answers elsewhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from faceorg.domain.filters import Filters
from faceorg.domain.ids import AlbumId, PhotoId
from faceorg.domain.query import PhotoQuery, QueryFormatError, query_from_json
from faceorg.ui.models.filters import no_match_text
from faceorg.ui.models.photo_pages import opened
from faceorg.ui.texts.translation import commas_text, number_text, tr
from faceorg.ui.views.albums.album_grid import AlbumGrid
from faceorg.ui.views.albums.album_header import AlbumHeader
from faceorg.ui.views.photo.photo_info import Line
from faceorg.ui.views.photos.filter_bar import FilterBar
from faceorg.ui.views.photos.photo_actions import PhotoActions
from faceorg.ui.widgets import EmptyState
from faceorg.ui.widgets.focus import FocusPart

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from faceorg.domain.albums import Album
    from faceorg.domain.changes import Changes
    from faceorg.library.library import Library
    from faceorg.ui.models.photo_pages import Opening, PhotoAnswer, Standing
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails

_RELOAD_MS = 300


@dataclass(frozen=True, slots=True)
class Shown:
    """What was read of an album.

    Attributes:
        asked: which time it was asked for.
        album: None where it is gone.
        query: of a smart album, as it was kept; None where it can't be read.
        opening: its photos.
        cover: the photo that stands for it: the one chosen, or the first.
    """

    asked: int
    album: Album | None = None
    query: PhotoQuery | None = None
    opening: Opening | None = None
    cover: PhotoId | None = None


class AlbumPage(FocusPart):
    """The page of an album.

    Attributes:
        photo_opened: a photo to be shown large, and the order of the photos shown here.
        gone: the album is no longer there.
        title_changed: what it is called.
        grid, header, filters: its parts; filters are there for a smart album only.
        nothing, no_match: what stands in place of the grid when it is empty.
    """

    photo_opened = Signal(int, object)
    gone = Signal()
    title_changed = Signal(str)

    def __init__(
        self, session: Session, thumbnails: Thumbnails, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._asked = 0
        self._stale = True
        self._album_id: AlbumId | None = None
        self._kept: PhotoQuery | None = None
        self._changed: Filters | None = None
        self.grid = AlbumGrid(session, thumbnails)
        PhotoActions(self.grid, session)
        self.header = AlbumHeader(self.grid, thumbnails)
        self.filters = FilterBar(session, thumbnails)
        self.nothing = EmptyState(
            "album",
            tr("No photo in this album yet"),
            tr("Drag photos onto its name, or select some and press A."),
        )
        self.no_match = EmptyState(
            "search",
            tr("No photo answers this"),
            fills_itself_text(),
        )
        self._stack = QStackedLayout()
        self._reload_timer = QTimer(self, singleShot=True, interval=_RELOAD_MS)
        self._lay_out()
        self._connect()

    def show_album(self, album_id: AlbumId) -> None:
        """Show an album."""
        if album_id != self._album_id:
            self._album_id, self._changed = album_id, None
            self.grid.scroll_to_top()
        self.reload()

    @Slot()
    def reload(self) -> None:
        """Ask the library again for all of it."""
        if self._album_id is None:
            return
        self._asked += 1
        self._stale = False
        wanted = self._changed.query() if self._changed is not None else None
        read = partial(
            read_album, self._asked, self._album_id, wanted, standing=self.grid.standing()
        )
        self._session.fetch(read, self._on_read)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what has happened while another page was shown."""
        super().showEvent(event)
        if self._stale:
            self.reload()

    def _on_read(self, shown: Shown) -> None:
        if shown.asked != self._asked:
            return
        if shown.album is None or shown.opening is None:
            self._album_id = None
            self.gone.emit()
            return
        album, opening = shown.album, shown.opening
        self._kept = shown.query
        self.header.show_album(album, shown.cover)
        self.title_changed.emit(album.name)
        self.grid.album_id = None if album.is_smart else album.album_id
        self.grid.shown_album = album.album_id
        self.grid.setAccessibleName(tr("Photos of {name}").format(name=album.name))
        self.grid.show_opening(opening)
        self.filters.setVisible(album.is_smart)
        if self._changed is None:
            self.filters.show_filters(Filters.of(shown.query or PhotoQuery()))
        self.filters.show_buttons(filtered=False)  # the header offers to keep what was changed
        self.header.set_changed(changed=self._changed is not None)
        self._say_count()
        empty = self.no_match if album.is_smart else self.nothing
        if self.filters.filters.contradictory:
            self.no_match.sentence.setText(no_match_text(contradictory=True))
        else:
            self.no_match.sentence.setText(fills_itself_text())
        self._stack.setCurrentWidget(self.grid if opening.answer.months else empty)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if self._album_id is None:
            return
        people = changes.face_ids or changes.person_ids or changes.people_regrouped
        if self._album_id in changes.album_ids or changes.elsewhere:
            self._reload_timer.stop()
            self._on_reload_due()
        elif (changes.photo_ids or people) and not self._reload_timer.isActive():
            self._reload_timer.start()

    @Slot()
    def _on_reload_due(self) -> None:
        if self.isVisible():
            self.reload()
        else:
            self._stale = True

    @Slot()
    def _say_count(self) -> None:
        shown, selected = self.grid.model.blocks.photos, self.grid.selected_count
        words = number_text(shown)
        if selected > 1:
            words = commas_text([words, tr("%Ln selected||%Ln selected", "photos", selected)])
        self.header.count.setText(words)

    # wishes --------------------------------------------------------------------------------

    @Slot(int)
    def _on_opened(self, photo_id: int) -> None:
        self.photo_opened.emit(photo_id, self.grid.order_at(PhotoId(photo_id)))

    @Slot(object)
    def _on_filters_changed(self, filters: Filters) -> None:
        self._changed = None if filters.query() == self._kept else filters
        self.filters.show_buttons(filtered=False)
        self.reload()

    @Slot()
    def _on_put_back(self) -> None:
        self._changed = None
        self.reload()

    @Slot()
    def _on_keep(self) -> None:
        from faceorg.engine import edits

        album_id, filters = self._album_id, self._changed
        if album_id is not None and filters is not None:
            query, self._changed = filters.query(), None
            self._session.run_edit(
                lambda library: edits.keep_album(library, "", query, album_id=album_id)
            )

    @Slot(str)
    def _on_renamed(self, name: str) -> None:
        from faceorg.engine import edits

        album_id = self._album_id
        if album_id is not None:
            self._session.run_edit(lambda library: edits.rename_album(library, album_id, name))

    @Slot()
    def _on_delete(self) -> None:
        from faceorg.engine import edits

        album_id = self._album_id
        if album_id is not None:
            self._session.run_edit(lambda library: edits.delete_album(library, album_id))

    @Slot(list, object)
    def _on_order_asked(self, photo_ids: list[PhotoId], before: PhotoId | None) -> None:
        from faceorg.engine import edits

        album_id = self._album_id
        if album_id is not None:
            self._session.run_edit(
                lambda library: edits.move_in_album(library, album_id, photo_ids, before)
            )

    @Slot(list)
    def _on_dropped(self, photo_ids: list[PhotoId]) -> None:
        from faceorg.engine import edits

        album_id = self._album_id
        if album_id is not None:
            self._session.run_edit(lambda library: edits.add_to_album(library, album_id, photo_ids))

    # parts ---------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        body = QWidget()
        body.setLayout(self._stack)
        for page in (self.grid, self.nothing, self.no_match):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for row in (self.header, self.filters, Line()):
            column.addWidget(row)
        column.addWidget(body, 1)
        self.filters.hide()
        self.hand_focus_to(self.grid)

    def _connect(self) -> None:
        grid, header = self.grid, self.header
        grid.opened.connect(self._on_opened)
        grid.outdated.connect(self._reload_timer.start)
        grid.selection_changed.connect(self._say_count)
        grid.order_asked.connect(self._on_order_asked)
        grid.photos_dropped.connect(self._on_dropped)
        header.zoom.add_keys(self)
        header.renamed.connect(self._on_renamed)
        header.delete_asked.connect(self._on_delete)
        header.keep_asked.connect(self._on_keep)
        header.put_back_asked.connect(self._on_put_back)
        self.filters.filters_changed.connect(self._on_filters_changed)
        self.filters.cleared.connect(self._on_put_back)
        self._reload_timer.timeout.connect(self._on_reload_due)
        self._session.changed.connect(self._on_changed)
        rename = QShortcut(QKeySequence("F2"), self)
        rename.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        rename.activated.connect(header.begin_naming)


def fills_itself_text() -> str:
    """Return what a smart album without photos waits for."""
    return tr("This album fills itself as soon as there is one.")


def read_album(
    asked: int,
    album_id: AlbumId,
    wanted: PhotoQuery | None,
    library: Library,
    *,
    standing: Standing,
) -> Shown:
    """Read an album with its photos; in a worker.

    Args:
        asked: handed back.
        album_id: which.
        wanted: what a smart album asks for now, before that is kept; None: what it was kept with.
        library: where.
        standing: what is to be found again.
    """
    album = library.albums.get(album_id)
    if album is None:
        return Shown(asked)
    query, answer = _answer(library, album, wanted)
    opening = opened(answer, standing)
    first = answer.ids(0, 1).tolist() if album.cover is None else [album.cover]
    return Shown(asked, album, query, opening, PhotoId(first[0]) if first else None)


def _answer(
    library: Library, album: Album, wanted: PhotoQuery | None
) -> tuple[PhotoQuery | None, PhotoAnswer]:
    """Return what a smart album was kept with, and the photos of an album."""
    try:
        kept = query_from_json(album.query) if album.query is not None else None
    except QueryFormatError:
        kept = None
    if kept is None:
        return None, library.albums.in_order(album.album_id)
    return kept, library.timeline.answer(wanted or kept)
