"""Where somebody is in the window, and the way back; pure, no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from faceorg.ui.texts.translation import marked, tr

if TYPE_CHECKING:
    from faceorg.ui.models.photo_order import PhotoOrder

HISTORY_MAX = 100
PAGES = ("people", "inbox", "photos", "activity")
_NAMES = {
    "people": marked("People", "page"),
    "inbox": marked("Inbox", "page"),
    "photos": marked("Photos", "page"),
    "activity": marked("Activity", "page"),
    "group": marked("Group", "page"),
    "put_aside": marked("Put aside", "page"),
    "tidy_up": marked("Tidy up", "page"),
    "on_this_day": marked("On this day", "page"),
}
_REACHED_FROM = {"tidy_up": "photos"}  # of pages that the sidebar does not have; else people


def sidebar_page(page: str) -> str:
    """Return what the sidebar shows as selected while a page is shown."""
    return page if page in PAGES else _REACHED_FROM.get(page, "people")


def page_name(page: str) -> str:
    """Return what a page is called; "" where it is called by what it shows."""
    return tr(_NAMES[page], "page") if page in _NAMES else ""


@dataclass(frozen=True, slots=True)
class Place:
    """A page, and what it shows.

    Attributes:
        page: its name.
        subject: id of the person, group, album or photo; 0 where the page has none.
        around: the photos before and after the photo.
    """

    page: str
    subject: int = 0
    around: PhotoOrder | None = None


class History:
    """The places visited, the present one last."""

    def __init__(self) -> None:
        self._places: list[Place] = []

    @property
    def here(self) -> Place | None:
        """The present place."""
        return self._places[-1] if self._places else None

    @property
    def places(self) -> list[Place]:
        """The places, the present one first."""
        return self._places[::-1]

    @property
    def before(self) -> Place | None:
        """The place that `back` leads to."""
        return self._places[-2] if len(self._places) > 1 else None

    def go(self, place: Place) -> None:
        """Go to a place; the same page and subject again replaces itself."""
        here = self.here
        if here is not None and (here.page, here.subject) == (place.page, place.subject):
            self._places.pop()
        self._places = [*self._places[-HISTORY_MAX:], place]

    def replace(self, place: Place) -> None:
        """Let a place stand for the present one."""
        if self._places:
            self._places.pop()
        self.go(place)

    def back(self) -> Place | None:
        """Go back; return the place, or None where there is none."""
        if len(self._places) < 2:
            return None
        self._places.pop()
        return self._places[-1]
