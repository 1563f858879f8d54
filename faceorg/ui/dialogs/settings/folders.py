"""The settings about folders: one row each, with what can be done about it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from faceorg.domain.safety import ForgetKind, ForgetTarget
from faceorg.engine.indexing.videos import looks_into_videos, set_looks_into_videos
from faceorg.ui import theme
from faceorg.ui.dialogs.settings.missing import REMEMBERED, MissingDialog
from faceorg.ui.dialogs.settings.parts import SettingsPage, Sheet, flow, row, wrapped
from faceorg.ui.file_manager import show_in_file_manager
from faceorg.ui.models.places import path_text, root_of
from faceorg.ui.texts.dates import day_text
from faceorg.ui.texts.folder_text import gone_text, remembered_text, state_text, taken_out_text
from faceorg.ui.texts.translation import tr
from faceorg.ui.widgets.buttons import IconButton, SecondaryButton
from faceorg.ui.widgets.check import Check
from faceorg.ui.widgets.labels import Glyph, Text
from faceorg.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from PySide6.QtGui import QResizeEvent

    from faceorg.domain.changes import Changes
    from faceorg.domain.ids import PhotoId
    from faceorg.engine.safety.trash import MissingPhoto
    from faceorg.engine.watching.watch import WatchState
    from faceorg.library.library import Library
    from faceorg.library.places import ChosenFolder
    from faceorg.ui.session import Session

_DELAY_MS = 500  # while photos are read they change several times a second


@dataclass(frozen=True, slots=True)
class FoldersFound:
    """What the page shows.

    Attributes:
        folders: the chosen ones.
        gone: of each folder, until when the photos are kept that are gone from it.
        missing: all photos that are gone, also from folders that were taken out.
        taken_out: those of them that lie in no chosen folder; their files may be there.
    """

    folders: tuple[ChosenFolder, ...]
    gone: tuple[tuple[date | None, ...], ...]
    missing: tuple[MissingPhoto, ...]
    taken_out: frozenset[PhotoId]


class FolderRow(QHBoxLayout):
    """One folder: its path, what there is to say, whether it is watched, and a menu.

    Attributes:
        watch: ticked where changes are noticed by themselves.
        more: opens `menu`.
        look, show_folder, take_out, forget: what is in the menu.
    """

    def __init__(
        self, folder: ChosenFolder, state: WatchState | None, gone: str, parent: QWidget
    ) -> None:
        super().__init__()
        self.folder = folder
        path = path_text(folder.path)
        self.watch = Check(tr("Watch", "a folder, for changes"))
        self.watch.setChecked(folder.watched)
        self.watch.setAccessibleName(tr("Watch {folder}").format(folder=path))
        self.watch.setToolTip(tr("Notice new, changed and deleted photos by itself"))
        self.more = IconButton("more", tr("More about {folder}").format(folder=path))
        self.menu = QMenu(parent)
        self.look = self.menu.addAction(tr("Look for new photos", "button"))
        self.show_folder = self.menu.addAction(tr("Show in folder", "button"))
        self.menu.addSeparator()
        self.take_out = self.menu.addAction(tr("Take out", "menu: a folder"))
        self.forget = self.menu.addAction(tr("Forget…", "menu: a folder"))
        self.more.clicked.connect(self._on_more)
        self.words = [wrapped(path, "strong", "text"), wrapped(state_text(folder, state))]
        if gone:
            self.words.append(wrapped(gone))
        self._lay_out()

    def _lay_out(self) -> None:
        """Let the first line of the words stand at the height of the buttons."""
        line = QFontMetrics(theme.font("strong")).height()
        height = self.more.sizeHint().height()
        words, first = QVBoxLayout(), (height - line) // 2
        words.setContentsMargins(0, first, 0, first)
        words.setSpacing(2)
        for text in self.words:
            words.addWidget(text)
        icon, buttons = QVBoxLayout(), QHBoxLayout()
        glyph = Glyph("folder", 20, "warning" if self.folder.away else "text2")
        icon.setContentsMargins(0, (height - glyph.height()) // 2, 0, 0)
        icon.addWidget(glyph)
        buttons.setSpacing(theme.GAP_S)
        buttons.addWidget(self.watch)
        buttons.addWidget(self.more)
        self.setSpacing(theme.GAP_M)
        top = Qt.AlignmentFlag.AlignTop
        self.addLayout(icon)
        self.setAlignment(icon, top)
        self.addLayout(words, 1)
        self.addLayout(buttons)
        self.setAlignment(buttons, top)

    @Slot()
    def _on_more(self) -> None:
        self.menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height() + 4)))


class FoldersPage(SettingsPage):
    """All chosen folders, and what is gone from them.

    Attributes:
        left: something was asked for that the window behind shows.
        rows: one for each folder.
        add: another folder is wanted.
        again: looks for new photos in all of them.
        names: names from other programs are wanted.
        videos: ticked where new videos are looked into.
        show_missing: lists the photos whose files are gone.
        toast: tells that a folder was taken out, and puts it back.
        found: what is shown, or None as long as it is not known.
    """

    left = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(tr("Folders", "page of the settings"))
        self._session = session
        self.rows: list[FolderRow] = []
        self.found: FoldersFound | None = None
        self.add = SecondaryButton(tr("Add a folder", "button"), icon="plus")
        self.again = SecondaryButton(tr("Look for new photos", "button"), icon="retry")
        self.names = SecondaryButton(tr("Names from other programs…", "button"), icon="person")
        self.show_missing = SecondaryButton(tr("Show them", "button: photos that are gone"))
        self._sheet = Sheet()
        self._told = self.add_text(tr("Being looked at…", "folders"))
        self.column.addWidget(self._sheet)
        self.column.addSpacing(theme.GAP_XS)
        self.column.addLayout(flow(self.add, self.again, self.names))
        self.videos = Check(tr("Look into new videos"))
        self.videos.setToolTip(tr("A minute of video takes as long as some ten photos"))
        self.videos.setChecked(looks_into_videos(session.library))
        self.videos.toggled.connect(self._on_videos)
        self.column.addLayout(row(self.videos))
        self._gone = QWidget()
        self._gone_text = wrapped("", "body", "text")
        self._add_gone()
        self._sheet.hide()
        self.again.setEnabled(False)
        self.shown.connect(self.read)
        self.again.clicked.connect(self._on_again)
        self.show_missing.clicked.connect(self._on_show_missing)
        self.toast = Toast(self)
        self.toast.action_triggered.connect(self._on_put_back)
        self._back: Callable[[], None] | None = None
        undo = QShortcut(QKeySequence.StandardKey.Undo, self)
        undo.activated.connect(self._on_put_back)
        self._timer = QTimer(self, singleShot=True, interval=_DELAY_MS)
        self._timer.timeout.connect(self.read)
        session.changed.connect(self._on_changed)
        session.indexing_started.connect(self._show_busy)
        session.indexing_ended.connect(self.read)
        session.watching.states_changed.connect(self._on_states)

    @property
    def told(self) -> str:
        """What is said of the photos that are gone; empty where there are none."""
        return self._gone_text.text()

    @Slot()
    def read(self) -> None:
        """Look at the folders again; one on a drive may take its time."""
        before = self.found

        def read(library: Library) -> FoldersFound | None:
            found = read_folders(library)
            return None if found == before else found  # thousands may be gone: not for this thread

        self._session.fetch(read, self._on_read)

    def _add_gone(self) -> None:
        column = QVBoxLayout(self._gone)
        column.setContentsMargins(0, theme.GAP_L, 0, 0)
        column.setSpacing(theme.GAP_S)
        column.addWidget(Text(tr(REMEMBERED), "heading"))
        column.addWidget(self._gone_text)
        column.addLayout(row(self.show_missing))
        self.column.addWidget(self._gone)
        self._gone.hide()

    @Slot(object)
    def _on_read(self, found: FoldersFound | None) -> None:
        if found is not None:
            self.found = found
            self._show(found)
        self._show_busy()

    def _show(self, found: FoldersFound) -> None:
        focused = self._focused()
        self._sheet.clear()
        self.rows = []
        for folder, untils in zip(found.folders, found.gone, strict=True):
            gone = gone_text(untils, day_text) if untils else ""
            made = FolderRow(folder, self._session.watching.states.get(folder.path), gone, self)
            self._sheet.add_row(made, theme.GAP_XS)
            self._connect(made)
            self.rows.append(made)
            for number, widget in enumerate((made.watch, made.more)):
                if (folder.path, number) == focused:
                    widget.setFocus(Qt.FocusReason.TabFocusReason)
        self._sheet.setVisible(bool(self.rows))
        self._told.setText(
            "" if self.rows else tr("None yet. Choose where your photos are.", "folders")
        )
        self._told.setVisible(not self.rows)
        here = [photo.until for photo in found.missing if photo.photo_id not in found.taken_out]
        out = [photo.until for photo in found.missing if photo.photo_id in found.taken_out]
        gone = remembered_text(here, out, day_text)
        self._gone_text.setText(gone)
        self._gone.setVisible(bool(gone))
        self._order()

    def _order(self) -> None:
        """Rows come before the buttons below them, from left to right."""
        widgets = [widget for made in self.rows for widget in (made.watch, made.more)]
        for before, after in pairwise([*widgets, self.add, self.again, self.names, self.videos]):
            self.setTabOrder(before, after)

    def _focused(self) -> tuple[bytes, int] | None:
        """Return the folder and the number of the control that the keyboard is at."""
        for made in self.rows:
            for number, widget in enumerate((made.watch, made.more)):
                if widget.hasFocus():
                    return made.folder.path, number
        return None

    def _connect(self, made: FolderRow) -> None:
        folder = made.folder
        made.watch.toggled.connect(partial(self._on_watch, folder))
        made.look.triggered.connect(partial(self._on_look, folder))
        made.show_folder.triggered.connect(partial(_on_show_folder, folder))
        made.take_out.triggered.connect(partial(self._on_take_out, folder))
        made.forget.triggered.connect(partial(self._on_forget, folder))

    @Slot(bool)
    def _on_videos(self, wanted: bool) -> None:
        set_looks_into_videos(self._session.library, wanted=wanted)

    @Slot()
    def _show_busy(self) -> None:
        """While photos are read no folder can be read as well, or go."""
        busy = self._session.indexing
        self.again.setEnabled(bool(self.rows) and not busy)
        for made in self.rows:
            made.look.setEnabled(not busy and not made.folder.away)
            made.take_out.setEnabled(not busy)
            made.forget.setEnabled(not busy)

    def _on_watch(self, folder: ChosenFolder, watched: bool) -> None:
        def edit(library: Library) -> Changes:
            from faceorg.engine.folders import set_watched

            return set_watched(library, folder.path, watched=watched)

        self._session.run_edit(edit, on_done=self._on_done)

    def _on_look(self, folder: ChosenFolder) -> None:
        self._session.start_indexing([folder.path])

    def _on_take_out(self, folder: ChosenFolder) -> None:
        def edit(library: Library) -> Changes:
            from faceorg.engine.folders import take_out

            return take_out(library, folder.path)

        def done(changes: Changes) -> None:
            self._on_done(changes)
            self._back = partial(self._put_back, folder, sorted(changes.photo_ids))
            self.toast.show_text(taken_out_text(folder.path, len(changes.photo_ids)))

        self._session.run_edit(edit, on_done=done)

    @Slot()
    def _on_put_back(self) -> None:
        """Take back what the toast tells of, as long as it can be read."""
        back, self._back = self._back, None
        self.toast.hide()
        if back is not None:
            back()

    def _put_back(self, folder: ChosenFolder, photo_ids: list[PhotoId]) -> None:
        def edit(library: Library) -> Changes:
            from faceorg.engine.folders import put_back

            return put_back(library, folder.path, photo_ids, watched=folder.watched)

        def done(changes: Changes) -> None:
            self._on_done(changes)
            self._on_again()  # the groups of what came back are found again at its end

        self._session.run_edit(edit, on_done=done)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the toast where it belongs."""
        super().resizeEvent(event)
        self.toast.place()

    def _on_forget(self, folder: ChosenFolder) -> None:
        from faceorg.ui.dialogs.forget import show_forget

        target = ForgetTarget(ForgetKind.FOLDER, folder=folder.path)
        if show_forget(self.window(), self._session, target):
            self.left.emit()

    def _on_done(self, _changes: Changes) -> None:
        self._session.watching.reload()
        self.read()

    @Slot()
    def _on_changed(self) -> None:
        """Photos come and go by themselves, too."""
        if self.isVisible() and not self._timer.isActive():
            self._timer.start()

    @Slot()
    def _on_states(self) -> None:
        for made in self.rows:
            state = self._session.watching.states.get(made.folder.path)
            made.words[1].setText(state_text(made.folder, state))

    @Slot()
    def _on_again(self) -> None:
        self._session.start_indexing(self._session.library.photos.folders())
        self._show_busy()

    @Slot()
    def _on_show_missing(self) -> None:
        if self.found is not None:
            dialog = MissingDialog(
                self.window(), self.found.missing, self.found.taken_out, self.told
            )
            dialog.exec()
            dialog.deleteLater()


def _on_show_folder(folder: ChosenFolder) -> None:
    show_in_file_manager(os.path.join(folder.path, b""))  # noqa: PTH118 - bytes


def read_folders(library: Library) -> FoldersFound:
    """Read folders and trash, in a worker: a drive may have to wake up."""
    from faceorg.engine.safety.trash import missing_photos

    folders = tuple(library.photos.folders_with())
    missing = tuple(missing_photos(library))
    gone = tuple(_untils(missing, folder.path) for folder in folders)
    roots = [folder.path for folder in folders]
    taken_out = frozenset(p.photo_id for p in missing if root_of(p.path, roots) is None)
    return FoldersFound(folders, gone, missing, taken_out)


def _untils(missing: Sequence[MissingPhoto], folder: bytes) -> tuple[date | None, ...]:
    """Return until when the photos are kept that were somewhere below a folder."""
    sep = os.sep.encode()
    start = folder.rstrip(sep) + sep
    return tuple(photo.until for photo in missing if photo.path.startswith(start))
