"""The albums of a library with their photos counted, kept up to date; GUI thread only.

Names are read at once, counts a little later and in a thread of their own: a smart album has to ask
for its photos.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from faceorg.domain.query import QueryFormatError, query_from_json

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.domain.albums import Album
    from faceorg.domain.changes import Changes
    from faceorg.domain.ids import AlbumId
    from faceorg.library.library import Library
    from faceorg.ui.session import Session

_NAMES_MS = 30  # edits that follow each other at once are read once
_COUNTS_MS = 1500  # a start and a running job have more urgent things to do
_SHARE = 0.05  # of a processor, at most, while photos and faces change all the time


class AlbumList(QObject):
    """All albums, by name.

    Attributes:
        albums: what there is; none until it was read.
        counts: photos of each, as far as they are known.
        changed: albums are others, or have other names.
        counted: counts are others.
    """

    changed = Signal()
    counted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.albums: Sequence[Album] = ()
        self.counts: dict[AlbumId, int] = {}
        self._names_timer = QTimer(self, singleShot=True, interval=_NAMES_MS)
        self._counts_timer = QTimer(self, singleShot=True, interval=_COUNTS_MS)
        self._counting = False
        self._edited: frozenset[AlbumId] = frozenset()
        self._names_timer.timeout.connect(self.read)
        self._counts_timer.timeout.connect(self._read_counts)
        session.changed.connect(self._on_changed)

    def album(self, album_id: AlbumId) -> Album | None:
        """Return an album that is known."""
        return next((album for album in self.albums if album.album_id == album_id), None)

    def by_hand(self) -> list[Album]:
        """Return the albums that photos can be put into."""
        return [album for album in self.albums if not album.is_smart]

    @Slot()
    def read(self) -> None:
        """Read names and the counts of what was edited, and later all other counts."""
        edited, self._edited = self._edited, frozenset()

        def read(library: Library) -> tuple[list[Album], dict[AlbumId, int]]:
            albums = library.albums.all()
            mine = [album for album in albums if album.album_id in edited]
            return albums, {album.album_id: photo_count(library, album) for album in mine}

        self._session.fetch(read, self._on_read)

    def _on_read(self, read: tuple[list[Album], dict[AlbumId, int]]) -> None:
        albums, counts = read
        self.counts |= counts
        if albums != self.albums:
            self.albums = albums
            self.changed.emit()
        if counts:
            self.counted.emit()
        self._count_later()

    def _count_later(self) -> None:
        if self.albums and not self._counts_timer.isActive():
            self._counts_timer.start()

    @Slot()
    def _read_counts(self) -> None:
        if self._counting:
            self._count_later()
            return
        self._counting = True
        albums = list(self.albums)

        def read(library: Library) -> tuple[dict[AlbumId, int], float]:
            start = time.thread_time()
            counts = {album.album_id: photo_count(library, album) for album in albums}
            return counts, time.thread_time() - start

        self._session.fetch(read, self._on_counts, kind="questions")

    def _on_counts(self, read: tuple[dict[AlbumId, int], float]) -> None:
        counts, took_s = read
        self._counting = False
        self._counts_timer.setInterval(max(_COUNTS_MS, round(took_s * 1000 / _SHARE)))
        if counts != self.counts:
            self.counts = counts
            self.counted.emit()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.album_ids or changes.elsewhere:
            self._edited |= changes.album_ids
            self._names_timer.start()
        people = changes.face_ids or changes.person_ids or changes.people_regrouped
        if changes.photo_ids or people:
            self._count_later()


def photo_count(library: Library, album: Album) -> int:
    """Return how many photos an album holds; for a worker. One that can't be read holds none."""
    if album.query is None:
        return library.albums.count(album.album_id)
    try:
        return len(library.timeline.answer(query_from_json(album.query)))
    except QueryFormatError:
        return 0
