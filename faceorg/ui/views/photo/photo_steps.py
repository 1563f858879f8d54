"""Which photo comes next: the way through the photos around the one that is shown.

GUI thread; what is far away is read in a worker.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from faceorg.ui.models.photo_order import Listed, Stretch, order_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.domain.ids import PhotoId
    from faceorg.domain.query import PhotoQuery
    from faceorg.library.library import Library
    from faceorg.ui.models.photo_order import PhotoOrder
    from faceorg.ui.session import Session

_NEAR = 20  # photos on either side that are known before somebody gets there


class PhotoSteps(QObject):
    """The order of photos, and the direction in which somebody goes through it.

    Attributes:
        changed: more of the order is known.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._order: PhotoOrder = Listed(())
        self._near = Stretch()
        self._asked = 0
        self._here: PhotoId | None = None
        self._direction = 1

    def set_order(self, around: Sequence[PhotoId] | PhotoOrder) -> None:
        """Go through these photos from now on."""
        self._order = order_of(around)
        self._near = self._order.known()
        self._direction = 1

    def go_to(self, photo_id: PhotoId) -> None:
        """Be at a photo, and read which come next where that is not known."""
        self._here = photo_id
        place = self._near.place(photo_id)
        if place is None or not self._near.holds_around(place, _NEAR):
            self._read(photo_id)

    def beside(self, by: int) -> PhotoId | None:
        """Return the photo so many steps away; somebody is about to go there."""
        self._direction = 1 if by >= 0 else -1
        place = self._near.place(self._here)
        return None if place is None else self._near.at(place + by)

    @property
    def number(self) -> int:
        """Which photo this is, from 1; 0 while that is not known."""
        place = self._near.place(self._here)
        return 0 if place is None else place + 1

    @property
    def total(self) -> int:
        """How many photos there are."""
        return self._near.total

    @property
    def query(self) -> PhotoQuery | None:
        """What was asked for, where the photos answer something."""
        return self._order.query

    def near(self) -> list[PhotoId]:
        """Return the photo ahead, in the direction in which somebody goes, and the one behind."""
        place = self._near.place(self._here)
        if place is None:
            return []
        around = (self._near.at(place + self._direction), self._near.at(place - self._direction))
        return [photo_id for photo_id in around if photo_id is not None]

    def _read(self, photo_id: PhotoId) -> None:
        self._asked += 1
        asked, order = self._asked, self._order
        if order.known().total == len(order.known().ids):
            return  # all of it is known

        def read(_library: Library) -> tuple[int, PhotoId, Stretch]:
            return asked, photo_id, order.read(photo_id)

        self._session.fetch(read, self._on_near, kind="photos")

    def _on_near(self, read: tuple[int, PhotoId, Stretch]) -> None:
        asked, photo_id, near = read
        if asked == self._asked and near.place(photo_id) is not None:
            self._near = near
            if self._here == photo_id:
                self.changed.emit()
