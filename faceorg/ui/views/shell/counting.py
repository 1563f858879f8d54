"""The numbers beside the pages' names, counted again as the library changes. GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from faceorg.domain.photos import PhotoState

if TYPE_CHECKING:
    from faceorg.domain.changes import Changes
    from faceorg.library.library import Library
    from faceorg.ui.session import Session

_SOON_MS = 300


class Counts(NamedTuple):
    """How much there is of what pages show; groups are those without a name."""

    people: int
    photos: int
    groups: int


class Counting(QObject):
    """Counts in a worker, not more often than somebody can read it.

    Attributes:
        counted: the `Counts`.
    """

    counted = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._timer = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._timer.timeout.connect(self.read)
        session.changed.connect(self._on_changed)
        session.people_changed.connect(self._timer.start)
        session.indexing_ended.connect(self._on_indexing_ended)

    @Slot()
    def read(self) -> None:
        """Count now."""
        self._session.fetch(_counts, self._on_counts)

    @Slot(object)
    def _on_counts(self, counts: Counts) -> None:
        self.counted.emit(counts)

    @Slot(object)
    def _on_changed(self, _changes: Changes) -> None:
        if not self._timer.isActive():
            self._timer.start()

    @Slot(str)
    def _on_indexing_ended(self, _outcome: str) -> None:
        self.read()


def _counts(library: Library) -> Counts:
    people = library.people
    photos = library.photos.count(PhotoState.DONE)
    return Counts(people.count(), photos, people.count_groups())
