"""Going about in the window: places, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from faceorg.ui.models.photo_order import order_of
from faceorg.ui.views.shell.places import History, Place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.domain.ids import PhotoId
    from faceorg.ui.models.photo_order import PhotoOrder

SPLIT_PAGES = {"person": "split", "group": "split_group"}


class Navigation(QObject):
    """Knows where somebody is and was; the window shows it.

    Attributes:
        shown: a `Place` is to be shown.
    """

    shown = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = History()

    @property
    def here(self) -> Place | None:
        """Where somebody is."""
        return self._history.here

    @property
    def before(self) -> Place | None:
        """Where `back` leads to."""
        return self._history.before

    @property
    def places(self) -> list[Place]:
        """Where somebody was, the present place first."""
        return self._history.places

    def go(self, place: Place) -> None:
        """Open a place and remember the way back."""
        self._history.go(place)
        self.shown.emit(place)

    @Slot(str)
    def go_to_page(self, name: str) -> None:
        """Open one of the pages of the sidebar."""
        self.go(Place(name))

    @Slot(int)
    def go_to_person(self, person_id: int) -> None:
        """Open a person's page."""
        self.go(Place("person", person_id))

    @Slot(int)
    def go_to_group(self, group_id: int) -> None:
        """Open a group's page."""
        self.go(Place("group", group_id))

    def go_to_photo(self, photo_id: int, around: Sequence[PhotoId] | PhotoOrder) -> None:
        """Open a photo; next and previous go through `around`."""
        self.go(Place("photo", photo_id, order_of(around)))

    @Slot(object)
    def go_to_album(self, album_id: int) -> None:
        """Open an album."""
        self.go(Place("album", album_id))

    @Slot()
    def go_to_put_aside(self) -> None:
        """Open the list of ignored faces and of things that are none."""
        self.go(Place("put_aside"))

    @Slot(object)
    def go_to_on_this_day(self, person_id: int | None) -> None:
        """Open the photos of this day in former years, of a person or of all."""
        self.go(Place("on_this_day", person_id or 0))

    @Slot()
    def go_to_tidy_up(self) -> None:
        """Open the photos that are there more than once."""
        self.go(Place("tidy_up"))

    @Slot()
    def split_here(self) -> None:
        """Divide the person or the group that is shown."""
        here = self.here
        if here is not None and here.page in SPLIT_PAGES:
            self.go(Place(SPLIT_PAGES[here.page], here.subject))

    @Slot()
    def back(self) -> None:
        """Go back to where somebody came from."""
        place = self._history.back()
        if place is not None:
            self.shown.emit(place)

    @Slot()
    def leave_subject(self) -> None:
        """What is shown is no longer there: go back, or home."""
        self.shown.emit(self._history.back() or Place("people"))

    @Slot(int)
    def replace_person(self, person_id: int) -> None:
        """Show a person in the place of the group or person that became them."""
        place = Place("person", person_id)
        if self.here is not None and self.here.page == "group":
            self._history.replace(place)
            self.shown.emit(place)
        else:
            self.go(place)
