"""The window: sidebar, pages, keys, menus, toast, and what is remembered of them."""

from __future__ import annotations

import os
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)

from faceorg.domain.ids import AlbumId
from faceorg.ui import theme
from faceorg.ui.file_manager import pictures_folder
from faceorg.ui.models.inbox_feed import InboxFeed
from faceorg.ui.texts.translation import tr
from faceorg.ui.thumbnails import Thumbnails
from faceorg.ui.views.shell.album_part import AlbumPart
from faceorg.ui.views.shell.commands import Commands
from faceorg.ui.views.shell.counting import Counting
from faceorg.ui.views.shell.navigation import SPLIT_PAGES, Navigation
from faceorg.ui.views.shell.pages import Pages
from faceorg.ui.views.shell.places import PAGES, Place, sidebar_page
from faceorg.ui.views.shell.remembering import recall, remember
from faceorg.ui.views.shell.sidebar import Sidebar
from faceorg.ui.views.shell.telling import Telling, WindowStack
from faceorg.ui.views.shell.tips import Tips
from faceorg.ui.views.shell.window_dialogs import WindowDialogs
from faceorg.ui.widgets.focus import FocusRing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import (
        QCloseEvent,
        QDragEnterEvent,
        QDropEvent,
        QKeyEvent,
        QShowEvent,
    )

    from faceorg.domain.safety import ForgetTarget
    from faceorg.ui.forgetting import Forgetter
    from faceorg.ui.session import Session
    from faceorg.ui.views.shell.counting import Counts
    from faceorg.ui.views.shell.first_start_page import FirstStartPage
    from faceorg.ui.widgets.forget_bar import ForgetBar
    from faceorg.ui.widgets.toast import Toast

_SMALLEST = (640, 480)
_PAGES_MS = 300  # after the first paint
_INBOX_MS = 1500  # after the first paint: questions need what a start must not load


class MainWindow(QMainWindow):
    """One window on one library; closing it ends the session.

    What the first paint can do without is loaded and made when it is first needed: dialogs, other
    pages, the toast and what waits to be forgotten.

    Attributes:
        session: what it shows.
        forgetter, forget_bar: what waits to be forgotten, and where it can be taken back.
        inbox: reads the questions for the sidebar and for their page.
        thumbnails: of this window.
        navigation: where somebody is, and the ways from there.
        sidebar, albums, first_start, pages, commands, dialogs, tips: its parts.
        telling, toast: what tells of edits, and of what went wrong.
    """

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.navigation = Navigation(self)
        self._closed = False
        self._alt_alone = False
        self.thumbnails = Thumbnails(session.library, self)
        self.inbox = InboxFeed(session, parent=self)
        self.sidebar = Sidebar(session, self.thumbnails)
        self.albums = AlbumPart(session)
        self.sidebar.set_albums(self.albums)
        self.pages = Pages(session, self.thumbnails, self.navigation, self.inbox)
        self._body = QWidget()
        self._stack = WindowStack()
        self._lay_out()
        self.telling = Telling(session, self._stack, self)
        self.commands = Commands(self, self.navigation)
        self.dialogs = WindowDialogs(self)
        self.tips = Tips(session.library.settings, self._beside, self._column, self)
        self.telling.foot = lambda: self.tips.height + self.dialogs.offer_height
        self._counting = Counting(session, self)
        self._pages_timer = QTimer(self, singleShot=True, interval=_PAGES_MS)
        self._inbox_timer = QTimer(self, singleShot=True, interval=_INBOX_MS)
        FocusRing(self)
        self._connect()
        self.setAcceptDrops(True)
        self.setMinimumSize(*_SMALLEST)
        self._recall()

    # parts made when they are needed -------------------------------------------------------

    @cached_property
    def forgetter(self) -> Forgetter:
        """What waits to be forgotten; made soon after the first paint."""
        from faceorg.ui.forgetting import Forgetter

        made = Forgetter(self.session, self)
        made.done.connect(self.telling.tell)
        return made

    @cached_property
    def forget_bar(self) -> ForgetBar:
        """Where it can be taken back, below the pages."""
        from faceorg.ui.widgets.forget_bar import ForgetBar

        made = ForgetBar(self.forgetter)
        self._column.addWidget(made)
        return made

    @cached_property
    def first_start(self) -> FirstStartPage:
        """What is shown before there is a folder."""
        from faceorg.ui.views.shell.first_start_page import FirstStartPage

        made = FirstStartPage()
        made.choose_wanted.connect(self.choose_folders)
        made.names_wanted.connect(self.dialogs.import_names)
        self._stack.addWidget(made)
        return made

    @property
    def toast(self) -> Toast:
        """Tells what was just done."""
        return self.telling.toast

    # going about -------------------------------------------------------------------------

    @Slot()
    def focus_go_to(self) -> None:
        """Move the keyboard to "Go to a person"."""
        if self._stack.currentWidget() is not self._body:
            self.navigation.go_to_page("people")
        self.sidebar.go_to.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.sidebar.go_to.selectAll()

    @Slot(str)
    def set_subject_title(self, text: str) -> None:
        """Write what is shown on the window."""
        self.setWindowTitle(f"{text} - FaceOrg" if text else "FaceOrg")

    # folders -----------------------------------------------------------------------------

    @Slot()
    def choose_folders(self) -> None:
        """Ask for a folder, beginning where the system keeps pictures, and read it."""
        from PySide6.QtWidgets import QFileDialog

        asked = tr("Choose a folder with photos")
        chosen = QFileDialog.getExistingDirectory(self, asked, pictures_folder())
        if chosen:
            self.add_folders([os.fsencode(chosen)])

    def add_folders(self, folders: Sequence[bytes]) -> None:
        """Read folders into the library and show what comes."""
        if folders:
            self.session.start_indexing(folders)
            if self._stack.currentWidget() is not self._body:
                self.navigation.go_to_page("people")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take folders, and other programs' files."""
        from faceorg.ui.views.shell.dropping import folders_in, foreign_files_in

        if folders_in(event) or foreign_files_in(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the folders that were dropped, or else look at the names in the files."""
        from faceorg.ui.views.shell.dropping import folders_in, foreign_files_in

        event.acceptProposedAction()
        if folders := folders_in(event):
            self.add_folders(folders)
        elif files := foreign_files_in(event):  # not before whoever has dragged them is let go of
            QTimer.singleShot(0, self, lambda: self.dialogs.import_names(files))

    # Qt ----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back; Ctrl+F reaches the page also from the sidebar; Alt shows the menus."""
        if event.key() == Qt.Key.Key_Escape:
            if not self.commands.hide_menu_bar():
                self._leave_by_escape()
        elif event.matches(QKeySequence.StandardKey.Find):
            self.pages.focus_filter(self.navigation.here)
        elif event.key() == Qt.Key.Key_Alt and not event.isAutoRepeat():
            self._alt_alone = True
        else:
            self._alt_alone = False
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """See every key before shortcuts do: Alt+Left is not Alt alone."""
        if event.type() == QEvent.Type.ShortcutOverride:
            self._alt_alone = False
        return super().event(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Alt, pressed and let go with nothing else, shows or hides the menus."""
        if event.key() == Qt.Key.Key_Alt and self._alt_alone:
            self._alt_alone = False
            self.commands.toggle_menu_bar()
            return
        super().keyReleaseEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Load the other pages and count the questions, but not yet."""
        super().showEvent(event)
        QTimer.singleShot(0, self.session.reload_people)  # after the page's own reading
        self._pages_timer.start()
        self._inbox_timer.start()

    @Slot()
    def _on_first_painted(self) -> None:
        from faceorg.ui.loading import load_apart

        self.session.fetch(load_apart, self._on_apart_loaded)

    @Slot(object)
    def _on_apart_loaded(self, _nothing: None) -> None:
        from faceorg.ui.loading import PartsLoader

        loader = PartsLoader(parent=self)
        loader.loaded.connect(self._on_pages_loaded)
        loader.start()

    @Slot()
    def _on_pages_loaded(self) -> None:
        """Look for what an earlier window or a command has left to be forgotten."""
        if not self._closed:
            _ = self.forget_bar
            self.forgetter.start()
            self.dialogs.follow_sidecars()
            self.dialogs.offer_import()

    @Slot(object)
    def _on_forget_wanted(self, target: ForgetTarget) -> None:
        """Have something forgotten, also in the first moments of a window."""
        if "forgetter" not in self.__dict__:
            self.forgetter.ask(target)  # from the next time on it hears of it itself
        _ = self.forget_bar

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the window, stop everything, wait a little."""
        if not self._closed:
            self._closed = True
            self._remember()
            self.hide()
            self._pages_timer.stop()
            self._inbox_timer.stop()
            self.pages.close_loading()
            self.session.close()
            self.thumbnails.close()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew when the system font is another one; tell nothing on a full screen."""
        if event.type() == QEvent.Type.WindowStateChange and "tips" in self.__dict__:
            self.tips.look()
        if event.type() == QEvent.Type.ApplicationFontChange:
            theme.forget_fonts()
            theme.notifier().changed.emit()
        super().changeEvent(event)

    # parts -------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        row = QHBoxLayout(self._body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        self._beside = QVBoxLayout()
        self._beside.setSpacing(0)
        self._beside.addWidget(self.pages, 1)
        row.addLayout(self._beside, 1)
        self._stack.addWidget(self._body)
        both = QWidget()
        self._column = QVBoxLayout(both)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._stack, 1)
        self.setCentralWidget(both)

    def _connect(self) -> None:
        session = self.session
        self.sidebar.page_wanted.connect(self.navigation.go_to_page)
        self.albums.album_wanted.connect(self.navigation.go_to_album)
        self.sidebar.person_wanted.connect(self.navigation.go_to_person)
        self.sidebar.settings_wanted.connect(self.dialogs.open_settings)
        self.navigation.shown.connect(self._show)
        self.pages.folders_asked.connect(self.choose_folders)
        self.pages.regroup_asked.connect(self.dialogs.group_again)
        self.pages.title_changed.connect(self.set_subject_title)
        self._connect_commands()
        self._counting.counted.connect(self._on_counted)
        self._pages_timer.timeout.connect(self._on_first_painted)
        self._inbox_timer.timeout.connect(self.inbox.start)
        self.navigation.shown.connect(self.inbox.on_place)
        self.inbox.count_changed.connect(self._on_questions)
        session.forget_wanted.connect(self._on_forget_wanted)
        session.reopen_wanted.connect(self._on_reopen_wanted)
        session.changed.connect(self.thumbnails.on_changed)

    def _connect_commands(self) -> None:
        commands = self.commands
        commands.add_wanted.connect(self.choose_folders)
        commands.export_wanted.connect(self.dialogs.export)
        commands.settings_wanted.connect(self.dialogs.open_settings)
        commands.undo_wanted.connect(self.undo)
        commands.redo_wanted.connect(self.session.redo)
        commands.regroup_wanted.connect(self.dialogs.group_again)
        commands.go_to_wanted.connect(self.focus_go_to)
        commands.keys_wanted.connect(self.dialogs.show_keys)
        commands.manual_wanted.connect(self.dialogs.show_manual)
        commands.about_wanted.connect(self.dialogs.show_about)
        self.sidebar.help.clicked.connect(lambda: commands.open_help(self.sidebar.help))
        commands.tips_wanted.connect(self.tips.show_again)

    @Slot(object)
    def _show(self, place: Place) -> None:
        """Show a place; the photo page takes the whole window."""
        page = self.pages.show_place(place, self.navigation.before)
        if place.page == "photo":
            if self._stack.indexOf(page) < 0:
                self._stack.addWidget(page)
            self._stack.setCurrentWidget(page)
        else:
            self._stack.setCurrentWidget(self._body)
        in_album = place.page == "album"
        self.sidebar.select(place.page if in_album else sidebar_page(place.page))
        self.albums.select(AlbumId(place.subject) if in_album else None)
        if place.page not in ("photo", "person", "album"):
            self.set_subject_title("")
        self.commands.by_name["split"].setEnabled(place.page in SPLIT_PAGES)
        page.setFocus()
        self.tips.visit(place)

    def _recall(self) -> None:
        """Restore size and page of the last time, or begin."""
        page = recall(self, self.session.library.settings)
        library = self.session.library
        if library.photos.count() == 0 and not library.photos.folders():
            self._stack.setCurrentWidget(self.first_start)
            self.first_start.setFocus()
        else:
            self.navigation.go_to_page(page if page in PAGES else "people")
        self._counting.read()

    def _remember(self) -> None:
        pages = (place.page for place in self.navigation.places if place.page in PAGES)
        remember(self, self.session.library.settings, next(pages, "people"))

    def _leave_by_escape(self) -> None:
        here = self.navigation.here
        if here is not None and here.page not in PAGES:
            self.navigation.back()

    @Slot(object)
    def _on_counted(self, counts: Counts) -> None:
        self.sidebar.set_counts(counts.people, counts.photos)
        self.tips.set_useful("people", useful=counts.groups > 0)
        self.tips.set_useful("photos", useful=counts.photos > 0)

    @Slot(int)
    def _on_questions(self, number: int) -> None:
        self.sidebar.items["inbox"].set_count(number)
        self.tips.set_useful("inbox", useful=number > 0)

    @Slot()
    def undo(self) -> None:
        """Take back the latest edit, or what was asked to be forgotten after it."""
        if not self.forgetter.take_back_newest():
            self.session.undo()

    @Slot()
    def _on_reopen_wanted(self) -> None:
        """Close, with every dialog: `app` does what is wanted and makes a new window."""
        from PySide6.QtWidgets import QDialog

        for dialog in self.findChildren(QDialog):
            dialog.reject()
        self.close()
