"""The window's commands: their keys, and the menus that come with Alt or F10."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar, QWidget

from faceorg.paths import manual_dir
from faceorg.ui.texts.keys_text import cap_text
from faceorg.ui.texts.translation import tr
from faceorg.ui.views.shell.places import page_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFocusEvent, QKeyEvent

    from faceorg.ui.views.shell.navigation import Navigation

_PAGE_KEYS = {"people": "Ctrl+1", "inbox": "Ctrl+2", "photos": "Ctrl+3", "activity": "Ctrl+4"}


class _MenuBar(QMenuBar):
    """Goes away on Escape and when the keyboard is elsewhere."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hide on Escape."""
        super().keyPressEvent(event)
        if event.key() == Qt.Key.Key_Escape and sys.platform != "darwin":
            self.hide()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide, unless one of the menus has opened."""
        super().focusOutEvent(event)
        opened = event.reason() == Qt.FocusReason.PopupFocusReason
        if not opened and sys.platform != "darwin":
            self.hide()


class Commands(QObject):
    """Makes the actions of a window; a hidden menu bar would lose their keys.

    Attributes:
        menu_bar: hidden until it is wanted, except on macOS.
        by_name: the actions.
        add_wanted, import_wanted, export_wanted, people_file_wanted, write_people_wanted,
            settings_wanted, undo_wanted, redo_wanted, regroup_wanted, go_to_wanted, keys_wanted,
            tips_wanted, manual_wanted, about_wanted:
            one of them was chosen.
    """

    add_wanted = Signal()
    export_wanted = Signal()
    import_wanted = Signal()
    people_file_wanted = Signal()
    write_people_wanted = Signal()
    settings_wanted = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()
    regroup_wanted = Signal()
    go_to_wanted = Signal()
    keys_wanted = Signal()
    tips_wanted = Signal()
    manual_wanted = Signal()
    about_wanted = Signal()

    def __init__(self, window: QMainWindow, navigation: Navigation) -> None:
        super().__init__(window)
        self._window = window
        self._navigation = navigation
        self.by_name: dict[str, QAction] = {}
        self.menu_bar: QMenuBar = _MenuBar(window)
        window.setMenuBar(self.menu_bar)
        self._fill_file(self._menu(tr("&File", "menu")))
        self._fill_edit(self._menu(tr("&Edit", "menu")))
        self._fill_view(self._menu(tr("&View", "menu")))
        self._help = self._menu(tr("&Help", "menu"))
        self._fill_help(self._help)
        self._add(None, "menu", tr("Menus", "menu entry"), "F10", self.toggle_menu_bar)
        self.menu_bar.setVisible(sys.platform == "darwin")
        self.menu_bar.triggered.connect(self.hide_menu_bar)

    def with_keys(self) -> list[tuple[str, tuple[str, ...]]]:
        """Return what can be done by key everywhere: what, and what stands on the caps."""
        actions = [action for action in self.by_name.values() if action.shortcuts()]
        return [(_words(action), _caps(action)) for action in actions]

    def toggle_menu_bar(self) -> None:
        """Show the menus and move the keyboard there, or hide them."""
        if self.hide_menu_bar() or sys.platform == "darwin":
            return
        self.menu_bar.show()
        self.menu_bar.setFocus(Qt.FocusReason.MenuBarFocusReason)
        self.menu_bar.setActiveAction(self.menu_bar.actions()[0])

    def open_help(self, button: QWidget) -> None:
        """Open the menu about help above a button, for those who don't know of the menus."""
        height = self._help.sizeHint().height()
        self._help.popup(button.mapToGlobal(QPoint(0, -height - 4)))

    def hide_menu_bar(self, _action: QAction | None = None) -> bool:
        """Hide the menus; return whether they were shown."""
        shown = self.menu_bar.isVisible() and sys.platform != "darwin"
        if shown:
            self.menu_bar.hide()
        return shown

    def _fill_file(self, file: QMenu) -> None:
        quit_keys = QKeySequence(QKeySequence.StandardKey.Quit)
        self._add(file, "add", tr("Add a folder…", "menu entry"), "Ctrl+O", self.add_wanted)
        names = tr("Names from other programs…", "menu entry")
        self._add(file, "import", names, "", self.import_wanted)
        opened = tr("Open a people file…", "menu entry")
        self._add(file, "read_people_file", opened, "", self.people_file_wanted)
        file.addSeparator()
        self._add(file, "export", tr("Export…", "menu entry"), "", self.export_wanted)
        written = tr("Write a people file…", "menu entry")
        self._add(file, "write_people_file", written, "", self.write_people_wanted)
        file.addSeparator()
        self._add(file, "settings", tr("Settings…", "menu entry"), "Ctrl+,", self.settings_wanted)
        file.addSeparator()
        self._add(file, "quit", tr("Quit", "menu entry"), quit_keys, self._window.close)

    def _fill_edit(self, edit: QMenu) -> None:
        split = self._navigation.split_here
        self._add(edit, "undo", tr("Undo", "menu entry"), "Ctrl+Z", self.undo_wanted)
        self._add(edit, "redo", tr("Redo", "menu entry"), "Ctrl+Shift+Z", self.redo_wanted)
        edit.addSeparator()
        self._add(edit, "regroup", tr("Group again…", "menu entry"), "", self.regroup_wanted)
        self._add(edit, "split", tr("Split…", "menu entry"), "", split).setEnabled(False)
        edit.addSeparator()
        self._add(edit, "go_to", tr("Go to a person", "menu entry"), "Ctrl+K", self.go_to_wanted)

    def _fill_view(self, view: QMenu) -> None:
        ways = self._navigation
        for page, key in _PAGE_KEYS.items():
            action = self._add(view, page, page_name(page), key, self._on_page_wanted)
            action.setData(page)
        self._add(view, "tidy_up", page_name("tidy_up"), "", ways.go_to_tidy_up)
        view.addSeparator()
        self._add(view, "back", tr("Back", "menu entry"), "Alt+Left", ways.back)
        full = tr("Full screen", "menu entry")
        self._add(view, "full_screen", full, "F11", self._on_full_screen)

    def _fill_help(self, menu: QMenu) -> None:
        if manual_dir().is_dir():
            self._add(menu, "manual", tr("Manual", "menu entry"), "F1", self.manual_wanted)
        keys = tr("Keyboard shortcuts", "menu entry")
        self._add(menu, "keys", keys, "?", self.keys_wanted)
        tips = tr("Show the tips again", "menu entry")
        self._add(menu, "tips", tips, "", self.tips_wanted)
        menu.addSeparator()
        about = self._add(menu, "about", tr("About FaceOrg"), "", self.about_wanted)
        about.setMenuRole(QAction.MenuRole.AboutRole)  # macOS has a place of its own for it

    def _menu(self, text: str) -> QMenu:
        menu = QMenu(text, self.menu_bar)
        self.menu_bar.addMenu(menu)
        return menu

    def _add(
        self,
        menu: QMenu | None,
        name: str,
        text: str,
        key: str | QKeySequence,
        do: Callable[[], object] | SignalInstance,
    ) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(do)
        self._window.addAction(action)
        if menu is not None:
            menu.addAction(action)
        self.by_name[name] = action
        return action

    def _on_page_wanted(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._navigation.go_to_page(action.data())

    def _on_full_screen(self) -> None:
        window = self._window
        window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)


def _words(action: QAction) -> str:
    """Return what an action does, without what says that it asks first."""
    return action.text().removesuffix("…")


def _caps(action: QAction) -> tuple[str, ...]:
    return tuple(cap_text(keys.toString()) for keys in action.shortcuts())
