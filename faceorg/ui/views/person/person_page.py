"""The page of one person, or of a group without a name: photos, suggestions, faces."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from faceorg.domain.ids import FaceId, PersonId, PhotoId
from faceorg.domain.safety import ForgetKind, ForgetTarget
from faceorg.engine import edits
from faceorg.ui.dialogs.birth_date import ask_birth_date
from faceorg.ui.dialogs.choose_person import choose_person
from faceorg.ui.dialogs.forget import show_forget
from faceorg.ui.dialogs.share import show_share
from faceorg.ui.models.levels import Level
from faceorg.ui.models.person import (
    PersonData,
    PersonMore,
    read_group,
    read_more,
    read_person,
)
from faceorg.ui.models.sharing import photos_of
from faceorg.ui.texts.ages import aged_text, year_note
from faceorg.ui.texts.translation import tr
from faceorg.ui.views.people.people_actions import PeopleActions
from faceorg.ui.views.person.faces_tab import FacesTab
from faceorg.ui.views.person.person_facts import PersonFacts
from faceorg.ui.views.person.person_header import PersonHeader
from faceorg.ui.views.person.person_menu import PersonMenu
from faceorg.ui.views.person.suggestion_actions import SuggestionActions
from faceorg.ui.views.person.suggestion_card import SuggestionCard
from faceorg.ui.views.photos.photo_actions import PhotoActions
from faceorg.ui.views.photos.photo_grid import PhotoGrid
from faceorg.ui.widgets.tabs import TabBar

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from faceorg.domain.changes import Changes
    from faceorg.domain.ids import GroupId
    from faceorg.domain.photos import PhotoTile
    from faceorg.library.library import Library
    from faceorg.library.queries.timeline import Month
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails

_REFRESH_MS = 120


class PersonPage(QWidget):
    """Shows a person or a group.

    Attributes:
        photo_opened: a photo and the photos around it.
        person_opened: another person is wanted, or the group has become this person.
        closed: there is nothing to show any more.
        title_changed: the name to write on the window.
        split_wanted: the person or group is to be divided.
        on_this_day_wanted: photos of this day, of this person.
        menu, header, facts, tabs, photos, card, faces: its parts.
    """

    photo_opened = Signal(object, object)
    person_opened = Signal(object)
    closed = Signal()
    title_changed = Signal(str)
    split_wanted = Signal()
    on_this_day_wanted = Signal(object)

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
        self._thumbnails = thumbnails
        self._person_id: PersonId | None = None
        self._group_id: GroupId | None = None
        self._generation = 0
        self._anew = True
        self.data: PersonData | None = None
        self.actions_on_people = PeopleActions(session, self)
        self.menu = PersonMenu(self)
        self.header = PersonHeader(session, thumbnails, self.menu)
        self.facts = PersonFacts()
        self.tabs = TabBar(tr("Photos", "tab"), tr("Faces", "tab"))
        self.photos = PhotoGrid(session, thumbnails)
        self.photos.set_headings(Level.YEARS)
        self.photos.set_notes(self._year_note, self._photo_note)
        self.card = SuggestionCard(thumbnails)
        self._suggestions = SuggestionActions(self.card, session, thumbnails)
        self.card.hide()
        self.photos.set_header_widget(self.card)
        self.faces = FacesTab(session, thumbnails)
        self._timer = QTimer(self, singleShot=True, interval=_REFRESH_MS)
        self._lay_out()
        self._connect()

    def show_person(self, person_id: PersonId) -> None:
        """Show a person."""
        self._show(person_id, None)

    def show_group(self, group_id: GroupId) -> None:
        """Show a group."""
        self._show(None, group_id)

    @property
    def title(self) -> str:
        """The name shown, "" for a group."""
        return self.data.person.name if self.data and self.data.person else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Y and N answer the suggestions, Shift+Y all that are shown; F2 renames."""
        asked = not self.card.isHidden() and self._body.currentWidget() is self.photos
        if event.key() == Qt.Key.Key_F2:
            self.header.begin_naming()
        elif asked and event.key() == Qt.Key.Key_Y:
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.card.confirm_shown()
            else:
                self.card.strip.answer(yes=True)
        elif asked and event.key() == Qt.Key.Key_N:
            self.card.strip.answer(yes=False)
        else:
            super().keyPressEvent(event)

    # building ----------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._body = QStackedLayout()
        self._body.addWidget(self.photos)
        self._body.addWidget(self.faces)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.facts)
        column.addWidget(self.tabs)
        column.addLayout(self._body, 1)

    def _connect(self) -> None:
        PhotoActions(self.photos, self._session)
        self._suggestions.photo_opened.connect(self.photo_opened)
        self._connect_menu()
        self.tabs.chosen.connect(self._body.setCurrentIndex)
        self._timer.timeout.connect(self._read)
        self._session.changed.connect(self._on_changed)
        self.header.name_chosen.connect(self._on_name_chosen)
        self.header.birth_date_wanted.connect(self._on_birth_date_wanted)
        self.header.person_wanted.connect(self.person_opened)
        self.header.split_wanted.connect(self.split_wanted)
        self.facts.photo_wanted.connect(self._on_photo_opened)
        self.facts.person_wanted.connect(self.person_opened)
        self.facts.relation_wanted.connect(self._on_relation_wanted)
        self.facts.relation_removed.connect(self._on_relation_removed)
        self.facts.on_this_day_wanted.connect(self._on_day_wanted)
        self.photos.opened.connect(self._on_photo_opened)
        self.photos.outdated.connect(self._timer.start)
        self.faces.photo_opened.connect(self._on_photo_opened)
        self.actions_on_people.group_named.connect(self._on_group_named)

    def _connect_menu(self) -> None:
        for action, do in (
            (self.menu.rename, self.header.begin_naming),
            (self.menu.merge, self._on_merge_into),
            (self.menu.split, self.split_wanted),
            (self.menu.birth, self._on_birth_date_wanted),
            (self.menu.relate, self._on_relation_wanted),
            (self.menu.share, self._on_share),
            (self.menu.export, self._on_export),
            (self.menu.ignore, self._on_ignore),
            (self.menu.not_faces, self._on_not_faces),
            (self.menu.dissolve, self._on_dissolve),
            (self.menu.hiding, self._on_hide),
            (self.menu.delete, self._on_delete),
            (self.menu.forget, self._on_forget),
        ):
            action.triggered.connect(do)

    # data --------------------------------------------------------------------------------

    def _show(self, person_id: PersonId | None, group_id: GroupId | None) -> None:
        self._person_id, self._group_id = person_id, group_id
        self._anew = True
        self.tabs.choose(0)
        self._read()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        ours = changes.face_ids or changes.person_ids or changes.people_regrouped
        if self.isVisible() and ours:
            self._timer.start()

    @Slot()
    def _read(self) -> None:
        self._generation += 1
        generation, person_id, group_id = self._generation, self._person_id, self._group_id
        standing = None if self._anew else self.photos.standing()

        def read(library: Library) -> tuple[int, PersonData | None]:
            if person_id is not None:
                return generation, read_person(library, person_id, standing)
            if group_id is not None:
                return generation, read_group(library, group_id, standing)
            return generation, None

        self._session.fetch(read, self._on_data)

    @Slot(object)
    def _on_data(self, result: tuple[int, PersonData | None]) -> None:
        generation, data = result
        if generation != self._generation:
            return
        self.data = data
        if data is None:
            self.closed.emit()
            return
        name = data.person.name if data.person is not None else ""
        self.header.show_data(data)
        self.facts.setVisible(data.person is not None)
        if self._anew:
            self.facts.show_more(PersonMore())
        self.menu.say_scope(len(data.faces), data.person)
        if self._anew and data.person is None:
            self.header.field.setFocus()
        self.card.set_suggestions(name, data.suggestions, anew=self._anew)
        self.card.setVisible(bool(data.suggestions))
        self._suggestions.set_faces(tuple(data.suggestions.ids))
        if self._anew:
            self.photos.scroll_to_top()
        self.photos.show_opening(data.photos)
        self.faces.show_faces(data)
        self.tabs.tabs[0].set_number(data.photo_count)
        self.tabs.tabs[1].set_number(len(data.faces))
        self._anew = False
        self.title_changed.emit(name)
        self._read_more()

    def _read_more(self) -> None:
        """Find out what takes longer, in a thread that keeps no other page waiting."""
        generation, person_id, group_id = self._generation, self._person_id, self._group_id
        today = self._today()

        def read(library: Library) -> tuple[int, PersonMore]:
            return generation, read_more(library, person_id, group_id, today)

        self._session.fetch(read, self._on_more, kind="questions")

    @Slot(object)
    def _on_more(self, result: tuple[int, PersonMore]) -> None:
        generation, more = result
        if generation == self._generation:
            self.header.show_more(more)
            self.facts.show_more(more)

    def _year_note(self, month: Month) -> str:
        """Return how old somebody became in the year of a heading."""
        person = self.data.person if self.data is not None else None
        return year_note(person.birth_date if person is not None else None, month.year)

    def _photo_note(self, tile: PhotoTile) -> str:
        """Return how old somebody is on a photo."""
        person = self.data.person if self.data is not None else None
        if person is None or not tile.dated:
            return ""
        return aged_text(person.name, person.birth_date, tile.taken_at.date())

    # what was done -----------------------------------------------------------------------

    @Slot(str, object, bool)
    def _on_name_chosen(self, name: str, person_id: object, new_person: bool) -> None:
        whom = PersonId(person_id) if isinstance(person_id, int) else None
        people = self.actions_on_people
        if self._group_id is not None:
            people.name_group(self._group_id, name, whom, new_person=new_person)
        elif self._person_id is not None:
            people.rename(self._person_id, self.title, name, whom, new_person=new_person)

    @Slot(object, object)
    def _on_group_named(self, group_id: GroupId, person_id: PersonId) -> None:
        if group_id == self._group_id:
            self.person_opened.emit(person_id)

    @Slot()
    def _on_birth_date_wanted(self) -> None:
        person = self.data.person if self.data is not None else None
        if person is None:
            return
        wanted, day = ask_birth_date(self.window(), person.name, person.birth_date)
        whom = person.person_id
        if wanted and day != person.birth_date:
            self._session.run_edit(lambda library: edits.set_birth_date(library, whom, day))

    @Slot()
    def _on_relation_wanted(self) -> None:
        person = self.data.person if self.data is not None else None
        if person is not None:
            self.actions_on_people.relate(person, self._thumbnails)

    @Slot(object)
    def _on_relation_removed(self, other_id: PersonId) -> None:
        if self._person_id is not None:
            self.actions_on_people.remove_relation(self._person_id, other_id)

    @Slot()
    def _on_day_wanted(self) -> None:
        self.on_this_day_wanted.emit(self._person_id)

    @Slot()
    def _on_merge_into(self) -> None:
        number = len(self.data.faces) if self.data is not None else 0
        if self.title:
            words = tr(
                "Merge {name}, %Ln face, into whom?||Merge {name}, %Ln faces, into whom?",
                "",
                number,
            )
            heading, verb = words.format(name=self.title), tr("Merge", "button")
        else:
            heading = tr("Who are these %Ln face?||Who are these %Ln faces?", "", number)
            verb = tr("Move", "button")
        target = choose_person(self.window(), self._session, self._thumbnails, heading, verb)
        if target is None:
            return
        if self._group_id is not None:
            self.actions_on_people.merge_group_into(self._group_id, target.person_id)
            self.person_opened.emit(target.person_id)
        elif self._person_id is not None and self.actions_on_people.merge_people(
            target.person_id, self._person_id
        ):
            self.person_opened.emit(target.person_id)

    @Slot()
    def _on_ignore(self) -> None:
        self._put_aside(edits.ignore_faces)

    @Slot()
    def _on_not_faces(self) -> None:
        self._put_aside(edits.mark_not_a_face)

    def _put_aside(self, edit: Callable[[Library, list[FaceId]], Changes]) -> None:
        if self.data is not None:
            faces = [FaceId(i) for i in self.data.faces.listed.ids]
            self._session.run_edit(lambda library: edit(library, faces))

    @Slot()
    def _on_dissolve(self) -> None:
        if self._group_id is not None:
            self.actions_on_people.dissolve_group(self._group_id)

    @Slot()
    def _on_hide(self) -> None:
        person = self.data.person if self.data is not None else None
        if person is not None:
            self.actions_on_people.set_hidden([person.person_id], hidden=not person.hidden)

    @Slot()
    def _on_delete(self) -> None:
        if self._person_id is not None:
            self.actions_on_people.delete_person(self._person_id)

    @Slot()
    def _on_share(self) -> None:
        person_id = self._person_id
        if person_id is not None:
            self._session.fetch(partial(photos_of, person_id=person_id), self._on_photos_to_share)

    def _on_photos_to_share(self, photo_ids: list[PhotoId]) -> None:
        if photo_ids and self._person_id is not None:
            show_share(self.window(), self._session, photo_ids, frozenset({self._person_id}))

    @Slot()
    def _on_export(self) -> None:
        if self._person_id is not None:
            from faceorg.ui.dialogs.exporting.dialog import show_export

            show_export(self.window(), self._session, chosen=frozenset({self._person_id}))

    @Slot()
    def _on_forget(self) -> None:
        person = self.data.person if self.data is not None else None
        if person is not None:
            whom = ForgetTarget(ForgetKind.PERSON, person.person_id)
            show_forget(self.window(), self._session, whom, person.name)

    @Slot(int)
    def _on_photo_opened(self, photo_id: int) -> None:
        order = self.photos.order_at(PhotoId(photo_id))
        self.photo_opened.emit(photo_id, order or [photo_id])
