"""The pages of the window, each made when it is first needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from faceorg.domain.ids import AlbumId, GroupId, PersonId, PhotoId
from faceorg.ui.texts.translation import tr
from faceorg.ui.views.shell.places import page_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from faceorg.ui.models.inbox_feed import InboxFeed
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails
    from faceorg.ui.views.person.person_page import PersonPage
    from faceorg.ui.views.photo.photo_page import PhotoPage
    from faceorg.ui.views.shell.navigation import Navigation
    from faceorg.ui.views.shell.places import Place
    from faceorg.ui.views.split.split_page import SplitPage

_SHARED = {"group": "person", "split_group": "split"}  # one page for both


class Pages(QStackedWidget):
    """Makes pages by name, connects them with the ways between them and shows places in them.

    Attributes:
        made: the pages that exist, by name.
        folders_asked, regroup_asked, import_asked: a page wants another folder, all groups made
            anew, or names from other programs.
        title_changed: what is shown has this name.
    """

    folders_asked = Signal()
    regroup_asked = Signal()
    import_asked = Signal()
    title_changed = Signal(str)

    def __init__(
        self, session: Session, thumbnails: Thumbnails, navigation: Navigation, inbox: InboxFeed
    ) -> None:
        super().__init__()
        self._navigation = navigation
        self._inbox = inbox
        self._session = session
        self._thumbnails = thumbnails
        self.made: dict[str, QWidget] = {}
        self._makers: dict[str, Callable[[], QWidget]] = {
            "people": self._make_people,
            "inbox": self._make_inbox,
            "photos": self._make_photos,
            "album": self._make_album,
            "activity": self._make_activity,
            "person": self._make_person,
            "photo": self._make_photo,
            "put_aside": self._make_put_aside,
            "on_this_day": self._make_on_this_day,
            "tidy_up": self._make_tidy_up,
            "split": self._make_split,
        }

    def page(self, name: str) -> QWidget:
        """Return a page, made now if need be."""
        name = _SHARED.get(name, name)
        if name not in self.made:
            self.made[name] = self._makers[name]()
            if name != "photo":
                self.addWidget(self.made[name])
        return self.made[name]

    def show_place(self, place: Place, before: Place | None) -> QWidget:
        """Show a place and return its page; the photo page is for the window to show."""
        page = self.page(place.page)
        if place.page in ("person", "group"):
            self._show_person(page, place)
        elif place.page in ("split", "split_group"):
            self._show_split(page, place)
        elif place.page == "on_this_day":
            page.show_day(PersonId(place.subject) if place.subject else None)  # type: ignore[attr-defined]
        elif place.page == "album":
            page.show_album(AlbumId(place.subject))  # type: ignore[attr-defined]
        if place.page == "photo":
            self._show_photo(page, place, before)
        else:
            self.setCurrentWidget(page)
        return page

    def focus_filter(self, place: Place | None) -> None:
        """Move the keyboard to the filter of a page that has one."""
        if place is not None and place.page in ("people", "photos"):
            page = self.page(place.page)
            field = page.header.filter if place.page == "people" else page.search  # type: ignore[attr-defined]
            field.setFocus()
            field.selectAll()

    def close_loading(self) -> None:
        """Decode no photo any more."""
        if "photo" in self.made:
            photo: PhotoPage = self.made["photo"]  # type: ignore[assignment]
            photo.close_loading()

    def _show_person(self, page: QWidget, place: Place) -> None:
        person: PersonPage = page  # type: ignore[assignment]
        if place.page == "person":
            person.show_person(PersonId(place.subject))
        else:
            person.show_group(GroupId(place.subject))

    def _show_split(self, page: QWidget, place: Place) -> None:
        split: SplitPage = page  # type: ignore[assignment]
        if place.page == "split":
            split.show_person(PersonId(place.subject))
        else:
            split.show_group(GroupId(place.subject))

    def _show_photo(self, page: QWidget, place: Place, before: Place | None) -> None:
        photo: PhotoPage = page  # type: ignore[assignment]
        words = page_name(before.page) if before is not None else ""
        if before is not None and before.page == "person" and "person" in self.made:
            words = self.made["person"].title  # type: ignore[attr-defined]
        elif before is not None and before.page == "album":
            album = self._session.albums.album(AlbumId(before.subject))
            words = album.name if album is not None else ""
        photo.set_back_text(words or tr("Back", "button"))
        photo_id = PhotoId(place.subject)
        photo.show_photo(photo_id, place.around or [photo_id])

    def _make_people(self) -> QWidget:
        from faceorg.ui.views.people.people_page import PeoplePage

        page, ways = PeoplePage(self._session, self._thumbnails), self._navigation
        page.person_opened.connect(ways.go_to_person)
        page.group_opened.connect(ways.go_to_group)
        page.photo_opened.connect(ways.go_to_photo)
        page.put_aside_wanted.connect(ways.go_to_put_aside)
        page.import_wanted.connect(self.import_asked)
        page.on_this_day_wanted.connect(ways.go_to_on_this_day)
        return page

    def _make_inbox(self) -> QWidget:
        from faceorg.ui.views.inbox.inbox_page import InboxPage

        page = InboxPage(self._session, self._thumbnails, self._inbox)
        page.setAccessibleName(page_name("inbox"))
        page.photo_opened.connect(self._navigation.go_to_photo)
        return page

    def _make_photos(self) -> QWidget:
        from faceorg.ui.views.photos.photos_page import PhotosPage

        page = PhotosPage(self._session, self._thumbnails)
        page.photo_opened.connect(self._navigation.go_to_photo)
        page.tidy_up_asked.connect(self._navigation.go_to_tidy_up)
        page.folders_asked.connect(self.folders_asked)
        return page

    def _make_album(self) -> QWidget:
        from faceorg.ui.views.albums.album_page import AlbumPage

        page = AlbumPage(self._session, self._thumbnails)
        page.photo_opened.connect(self._navigation.go_to_photo)
        page.gone.connect(self._on_album_gone)
        page.title_changed.connect(self._on_album_title)
        return page

    def _make_activity(self) -> QWidget:
        from faceorg.ui.views.activity.activity_page import ActivityPage

        page = ActivityPage(self._session)
        page.folders_asked.connect(self.folders_asked)
        page.regroup_asked.connect(self.regroup_asked)
        return page

    def _make_person(self) -> QWidget:
        from faceorg.ui.views.person.person_page import PersonPage

        page, ways = PersonPage(self._session, self._thumbnails), self._navigation
        page.photo_opened.connect(ways.go_to_photo)
        page.person_opened.connect(ways.replace_person)
        page.closed.connect(ways.leave_subject)
        page.title_changed.connect(self._on_person_title)
        page.split_wanted.connect(ways.split_here)
        page.on_this_day_wanted.connect(ways.go_to_on_this_day)
        return page

    def _make_photo(self) -> QWidget:
        from faceorg.ui.views.photo.photo_page import PhotoPage

        page, ways = PhotoPage(self._session, self._thumbnails), self._navigation
        page.closed.connect(ways.back)
        page.person_opened.connect(ways.go_to_person)
        page.photo_shown.connect(self._on_photo_shown)
        return page

    def _make_put_aside(self) -> QWidget:
        from faceorg.ui.views.people.put_aside_page import PutAsidePage

        page = PutAsidePage(self._session, self._thumbnails)
        page.person_opened.connect(self._navigation.go_to_person)
        page.closed.connect(self._navigation.back)
        page.photo_opened.connect(self._navigation.go_to_photo)
        return page

    def _make_on_this_day(self) -> QWidget:
        from faceorg.ui.views.people.on_this_day_page import OnThisDayPage

        page = OnThisDayPage(self._session, self._thumbnails)
        page.closed.connect(self._navigation.back)
        page.photo_opened.connect(self._navigation.go_to_photo)
        return page

    def _make_tidy_up(self) -> QWidget:
        from faceorg.ui.views.tidy.tidy_page import TidyPage

        page = TidyPage(self._session, self._thumbnails)
        page.closed.connect(self._navigation.back)
        page.photo_opened.connect(self._navigation.go_to_photo)
        return page

    def _make_split(self) -> QWidget:
        from faceorg.ui.views.split.split_page import SplitPage

        page = SplitPage(self._session, self._thumbnails)
        page.closed.connect(self._navigation.back)
        page.gone.connect(self._navigation.leave_subject)
        return page

    @Slot()
    def _on_album_gone(self) -> None:
        """Leave an album that is no longer there, if it is what somebody looks at."""
        here = self._navigation.here
        if here is not None and here.page == "album":
            self._navigation.leave_subject()

    @Slot(str)
    def _on_album_title(self, text: str) -> None:
        place = self._navigation.here
        if place is not None and place.page == "album":
            self.title_changed.emit(text)

    @Slot(str)
    def _on_person_title(self, text: str) -> None:
        place = self._navigation.here
        if place is not None and place.page in ("person", "group"):
            self.title_changed.emit(text)

    @Slot(int)
    def _on_photo_shown(self, photo_id: int) -> None:
        from faceorg.ui.models.places import file_text

        path = self._session.library.photos.paths([PhotoId(photo_id)]).get(PhotoId(photo_id))
        self.title_changed.emit(file_text(path) if path else "")
