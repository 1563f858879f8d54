"""The home of the window: everybody who was found, named or not."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import (
    QMenu,
    QSizePolicy,
    QStackedLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from faceorg.ui import icons
from faceorg.ui.models.on_this_day import read_day
from faceorg.ui.models.people import Entry, Order, PeopleModel, Section, Snapshot, read_snapshot
from faceorg.ui.texts.keys_text import key_text
from faceorg.ui.texts.scope import scoped
from faceorg.ui.texts.translation import marked, tr
from faceorg.ui.views.people.peek import Peek
from faceorg.ui.views.people.people_actions import PeopleActions
from faceorg.ui.views.people.people_grid import PeopleGrid
from faceorg.ui.views.people.people_header import (
    PeopleHeader,
    SelectionBar,
    ignore_text,
    merge_text,
    not_face_text,
)
from faceorg.ui.widgets.focus import FocusPart
from faceorg.ui.widgets.labels import EmptyState

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent, QShowEvent

    from faceorg.domain.changes import Changes
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails

_REFRESH_MS = 150
_ORDERS: dict[Order, str] = {
    "photos": marked("Most photos", "order of people"),
    "name": marked("Name", "order of people"),
}


class PeoplePage(FocusPart):
    """Portraits in three sections, with a filter, an order and what to do with a selection.

    Attributes:
        person_opened, group_opened: with the id.
        photo_opened: a photo and the photos around it.
        put_aside_wanted: the list of ignored faces and things that are none was asked for.
        on_this_day_wanted: photos of this day in former years were asked for; with None.
        import_wanted: names from other programs were asked for.
    """

    person_opened = Signal(object)
    group_opened = Signal(object)
    photo_opened = Signal(object, object)
    put_aside_wanted = Signal()
    on_this_day_wanted = Signal(object)
    import_wanted = Signal()

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
        self._fresh_order = True
        self._order: Order = "photos"
        self._asked = 0  # a number for what was asked last
        self.model = PeopleModel()
        self.grid = PeopleGrid(self.model, session, thumbnails)
        self.actions_on_people = PeopleActions(session, self)
        self.header = PeopleHeader(self._sort_menu(), self._more_menu())
        self.selection_bar = SelectionBar()
        self.empty = EmptyState(
            "people",
            tr("No people yet"),
            tr("They appear here while your photos are being read."),
            tr("Names from other programs…", "button"),
        )
        self._nobody = EmptyState(
            "search", "", tr("Nobody has a name like this."), tr("Show everybody")
        )
        self.peek = Peek(session, thumbnails, self)
        self._timer = QTimer(self, singleShot=True, interval=_REFRESH_MS)
        self.hand_focus_to(self.grid)
        self._lay_out()
        self._connect()
        self._add_shortcuts()
        self.grid.expanded = {Section(i) for i in session.library.settings.get("expanded", [])}

    def focus_filter(self) -> None:
        """Move the keyboard to the filter."""
        self.header.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.header.filter.selectAll()

    def reload(self) -> None:
        """Read everything again and put it in order."""
        self._fresh_order = True
        self._read()

    def showEvent(self, event: QShowEvent) -> None:
        """Put everything in order: a new visit."""
        super().showEvent(event)
        self.reload()
        today = self._today()
        self._session.fetch(
            lambda library: read_day(library, today), self._on_day, kind="questions"
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete ignores, with Ctrl it says "not a face"; M merges."""
        chosen = self.grid.selected_entries() or list(filter(None, [self.grid.current]))
        if event.key() == Qt.Key.Key_Delete:
            self._put_aside(chosen, event.modifiers())
        elif event.key() == Qt.Key.Key_M and self.grid.selection:
            self._merge_selected()
        else:
            super().keyPressEvent(event)

    # building ----------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._top, self._body = QStackedWidget(), QStackedLayout()
        self._top.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._top.addWidget(self.header)
        self._top.addWidget(self.selection_bar)
        for widget in (self.grid, self.empty, self._nobody):
            self._body.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addLayout(self._body, 1)

    def _connect(self) -> None:
        self._timer.timeout.connect(self._read)
        self._session.changed.connect(self._on_changed)
        grid, people = self.grid, self.actions_on_people
        grid.opened.connect(self._on_opened)
        grid.named.connect(self._on_named)
        grid.dropped.connect(people.drop_entry)
        grid.peek_wanted.connect(self.peek.open_for)
        grid.rested.connect(self.peek.rest_on)
        grid.menu_wanted.connect(self._on_menu_wanted)
        grid.selection_changed.connect(self._on_selection_changed)
        grid.section_toggled.connect(self._on_section_toggled)
        grid.reached_top.connect(self._on_reached_top)
        people.entry_named.connect(self.model.settle)
        self.peek.photo_opened.connect(self.photo_opened)
        self.header.filter.textChanged.connect(self._on_filter_changed)
        self.header.on_this_day.clicked.connect(self._on_day_wanted)
        self._nobody.pressed.connect(self.header.filter.clear)
        self.empty.pressed.connect(self.import_wanted)
        self.selection_bar.closed.connect(grid.clear_selection)
        self.selection_bar.ignored.connect(self._on_ignore_selected)
        self.selection_bar.merged.connect(self._merge_selected)

    def _sort_menu(self) -> QMenu:
        menu, group = QMenu(self), QActionGroup(self)
        for order, words in _ORDERS.items():
            action = QAction(
                tr(words, "order of people"), self, checkable=True, checked=order == "photos"
            )
            action.setData(order)
            group.addAction(action)
            menu.addAction(action)
        group.triggered.connect(self._on_order_chosen)
        return menu

    def _more_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(tr("What you have put aside"), self.put_aside_wanted.emit)
        names = tr("Names from other programs…", "menu entry")
        menu.addAction(names, self.import_wanted.emit)
        return menu

    def _add_shortcuts(self) -> None:
        find = QAction(self)
        find.setShortcut(QKeySequence(QKeySequence.StandardKey.Find))
        find.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.triggered.connect(self.focus_filter)
        self.addAction(find)

    # data --------------------------------------------------------------------------------

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        concerned = changes.face_ids or changes.person_ids or changes.people_regrouped
        if concerned and self.isVisible() and not self._timer.isActive():
            self._timer.start()

    @Slot()
    def _read(self) -> None:
        self._asked += 1
        asked, order, typed = self._asked, self._order, self.header.filter.text()
        looked_at = self.grid.keys_in_view()
        self._session.fetch(
            lambda library: (asked, read_snapshot(library, order, typed, looked_at)),
            self._on_snapshot,
        )

    @Slot(object)
    def _on_snapshot(self, found: tuple[int, Snapshot]) -> None:
        asked, snapshot = found
        if asked != self._asked:
            return  # another order or name was asked for since
        if self._fresh_order or self.grid.untouched or not self.model.rowCount():
            self._fresh_order = False
            self.model.show(snapshot)
        else:
            self.model.take_up(snapshot)
        self._show_body()

    @Slot()
    def _on_reached_top(self) -> None:
        if not self.grid.editing:
            self.model.show(self.model.snapshot)

    @Slot(object)
    def _on_day(self, found: tuple[int, Sequence[int]]) -> None:
        self.header.set_on_this_day(*found)

    @Slot()
    def _on_day_wanted(self) -> None:
        self.on_this_day_wanted.emit(None)

    def _show_body(self) -> None:
        snapshot = self.model.snapshot
        self.header.set_counts(snapshot.people_total, snapshot.groups_total)
        nothing = not (snapshot.people_total or snapshot.groups_total or snapshot.loose_total)
        self.empty.button.setVisible(not self._session.indexing)  # names need photos
        if nothing and not self._session.indexing:
            self.empty.sentence.setText(tr("No faces were found in your photos."))
        wanted: QWidget = self.empty if nothing else self.grid
        if not nothing and self.header.filter.text() and not self.model.rowCount():
            words = tr("Nobody is called “{name}”").format(name=self.header.filter.text())
            self._nobody.heading.setText(words)
            wanted = self._nobody
        self._body.setCurrentWidget(wanted)

    # what was done -----------------------------------------------------------------------

    @Slot(object)
    def _on_opened(self, entry: Entry) -> None:
        if entry.person_id is not None:
            self.person_opened.emit(entry.person_id)
        elif entry.group_id is not None:
            self.group_opened.emit(entry.group_id)
        else:
            self.grid.edit_name(entry.key)

    @Slot(object, str, object, bool)
    def _on_named(self, entry: Entry, name: str, person_id: object, new_person: bool) -> None:
        whom = person_id if isinstance(person_id, int) else None
        self.actions_on_people.name_entry(entry, name, whom, new_person=new_person)  # type: ignore[arg-type]
        if entry.unnamed_group:
            self.grid.edit_next(entry.key)

    @Slot()
    def _on_selection_changed(self) -> None:
        chosen = self.grid.selected_entries()
        if chosen:
            self.selection_bar.show_entries(chosen)
        self._top.setCurrentWidget(self.selection_bar if chosen else self.header)

    @Slot()
    def _on_section_toggled(self) -> None:
        expanded = [int(section) for section in self.grid.expanded]
        self._session.library.settings.set("expanded", expanded)

    @Slot(QAction)
    def _on_order_chosen(self, action: QAction) -> None:
        order: Order = action.data()
        self.header.sort.set_text(tr(_ORDERS[order], "order of people"))
        self._order = order
        self.reload()

    @Slot(str)
    def _on_filter_changed(self, _text: str) -> None:
        self.reload()

    @Slot()
    def _on_ignore_selected(self) -> None:
        self._put_aside(self.grid.selected_entries(), Qt.KeyboardModifier.NoModifier)

    @Slot()
    def _merge_selected(self) -> None:
        if self.actions_on_people.merge_entries(self.grid.selected_entries()):
            self.grid.clear_selection()

    def _put_aside(self, entries: list[Entry], modifiers: Qt.KeyboardModifier) -> None:
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            self.actions_on_people.mark_entries_not_a_face(entries)
        else:
            self.actions_on_people.ignore_entries(entries)
        self.grid.clear_selection()

    @Slot(object, QPoint)
    def _on_menu_wanted(self, entry: Entry, where: QPoint) -> None:
        menu = self.menu_for(entry)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(where)

    def menu_for(self, entry: Entry) -> QMenu:
        """Return the context menu of an entry; with a selection it speaks of all selected.

        What changes more than one face says how many.
        """
        menu, people = QMenu(self), self.actions_on_people
        chosen = self.grid.selected_entries() if entry.key in self.grid.selection else [entry]

        def add(icon: str, words: str, key: str, do: object) -> None:
            action = menu.addAction(icons.icon(icon), f"{words}\t{key_text(key)}" if key else words)
            action.triggered.connect(do)

        if entry.face_id is None:
            add(
                "person",
                tr("Open", "a person or group"),
                tr("Enter", "key"),
                lambda: self._on_opened(entry),
            )
        if entry.name:
            named = tr("Rename", "a person")
        else:
            named = tr("Name {faces}", "verb").format(faces=scoped("these", entry.faces))
        add("edit", named, "F2", lambda: self.grid.edit_name(entry.key))
        add("eye", tr("Look at the photos"), tr("Space", "key"), lambda: self.grid.peek(entry.key))
        add("check", tr("Select", "a tile"), "Ctrl+Space", lambda: self.grid.toggle(entry.key))
        if len([e for e in chosen if e.face_id is None]) > 1:
            add("merge", merge_text(chosen), "M", self._merge_selected)
        menu.addSeparator()
        if any(e.group_id or e.face_id for e in chosen):
            put_aside = lambda: people.ignore_entries(chosen)  # noqa: E731 - a slot
            not_faces = lambda: people.mark_entries_not_a_face(chosen)  # noqa: E731
            add("ignore", ignore_text(chosen), "Del", put_aside)
            add("not-face", not_face_text(chosen), "Ctrl+Del", not_faces)
        if len(chosen) == 1:
            self._add_taking_apart(menu, entry)
        return menu

    def _add_taking_apart(self, menu: QMenu, entry: Entry) -> None:
        group_id, people = entry.group_id, self.actions_on_people
        if group_id is not None and entry.faces > 1:
            words = tr(
                "Dissolve this group of %Ln face||Dissolve this group of %Ln faces",
                "",
                entry.faces,
            )
            apart = menu.addAction(icons.icon("split"), words)
            apart.triggered.connect(lambda: people.dissolve_group(group_id))
        elif (person_id := entry.person_id) is not None:
            hide = menu.addAction(icons.icon("hide"), tr("Hide", "a person"))
            hide.triggered.connect(lambda: people.set_hidden([person_id], hidden=True))
            delete = menu.addAction(icons.icon("close"), tr("Remove this person"))
            delete.triggered.connect(lambda: people.delete_person(person_id))
