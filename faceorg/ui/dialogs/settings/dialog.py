"""The window of the settings: a list of pages on the left, one of them on the right."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import (
    QAbstractSlider,
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from faceorg.ui import theme
from faceorg.ui.dialogs.model_choice import ModelPart
from faceorg.ui.dialogs.settings.appearance import AppearancePage
from faceorg.ui.dialogs.settings.backups import BackupsPage
from faceorg.ui.dialogs.settings.files import FilesPage
from faceorg.ui.dialogs.settings.folders import FoldersPage
from faceorg.ui.dialogs.settings.parts import SheetLine
from faceorg.ui.dialogs.settings.privacy import PrivacyPage
from faceorg.ui.dialogs.settings.recognition import RecognitionPage
from faceorg.ui.dialogs.settings.speed import SpeedPage
from faceorg.ui.dialogs.strictness import StrictnessPart
from faceorg.ui.texts.translation import marked, tr
from faceorg.ui.views.shell.sidebar import SidebarItem
from faceorg.ui.widgets.buttons import SecondaryButton
from faceorg.ui.widgets.focus import FocusRing

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent, QShowEvent

    from faceorg.ui.dialogs.settings.parts import SettingsPage
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails

_Page = TypeVar("_Page", bound="SettingsPage")
_SIZE_PX, _LIST_PX, _SCREEN_PART = (760, 620), 176, 0.9
_BESIDES_PX = 80  # margins and icon beside the name of a page
_PAGES: Final = (
    ("folders", "folder", marked("Folders", "page of the settings")),
    ("recognition", "face", marked("Recognition", "page of the settings")),
    ("speed", "play", marked("Speed", "page of the settings")),
    ("files", "file", marked("Files", "page of the settings")),
    ("backups", "album", marked("Backups", "page of the settings")),
    ("privacy", "private", marked("Privacy", "page of the settings")),
    ("appearance", "eye", marked("Appearance", "page of the settings")),
)


class SettingsDialog(QDialog):
    """What takes long or moves faces has a button of its own; all else takes effect at once.

    Pages are made when they are first wanted: all of them at once would be felt.

    Attributes:
        add_wanted: another folder is to be read.
        import_wanted: names from other programs are wanted.
        pages: those that exist, by name.
        items: what leads to each page, by the same names.
    """

    add_wanted = Signal()
    import_wanted = Signal()

    def __init__(
        self,
        parent: QWidget | None,
        session: Session,
        thumbnails: Thumbnails,
        *,
        strictness: StrictnessPart | None = None,
        model: ModelPart | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Settings - FaceOrg", "title of a window"))
        self._session = session
        self._thumbnails = thumbnails
        self._parts = strictness, model
        self.pages: dict[str, SettingsPage] = {}
        self.items = {
            name: SidebarItem(icon, tr(text, "page of the settings")) for name, icon, text in _PAGES
        }
        self._page = ""
        self._stack = QStackedWidget()
        self._group = QButtonGroup(self)
        self._close = SecondaryButton(tr("Close", "button"))
        self._lay_out()
        self._connect()
        FocusRing(self)
        self.show_page("folders")
        self._take_room()

    def show_page(self, name: str) -> None:
        """Show one of the pages; the keyboard goes along where it is in the list.

        Args:
            name: "folders", "recognition", "speed", "files", "backups", "privacy", "appearance".
        """
        in_list = self.focusWidget() in self.items.values()
        self._page = name
        self._stack.setCurrentWidget(getattr(self, name))
        self.items[name].setChecked(True)
        if in_list:
            self.items[name].setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def page(self) -> str:
        """The name of the page that is shown."""
        return self._page

    @cached_property
    def folders(self) -> FoldersPage:
        """The page about folders."""
        page = self._added("folders", FoldersPage(self._session))
        page.add.clicked.connect(self._on_add)
        page.names.clicked.connect(self._on_names)
        page.left.connect(self.accept)
        return page

    @cached_property
    def recognition(self) -> RecognitionPage:
        """The page about recognition."""
        strictness, model = self._parts
        strictness = strictness or StrictnessPart(self._session, self._thumbnails)
        page = RecognitionPage(strictness, model or ModelPart(self._session))
        return self._added("recognition", page)

    @property
    def strictness(self) -> StrictnessPart:
        """How strictly faces are grouped."""
        return self.recognition.strictness

    @property
    def model(self) -> ModelPart:
        """Which model compares faces."""
        return self.recognition.model

    @cached_property
    def speed(self) -> SpeedPage:
        """The page about speed."""
        return self._added("speed", SpeedPage(self._session))

    @cached_property
    def files(self) -> FilesPage:
        """The page about files."""
        return self._added("files", FilesPage(self._session, self._thumbnails))

    @cached_property
    def backups(self) -> BackupsPage:
        """The page about backups."""
        return self._added("backups", BackupsPage(self._session))

    @cached_property
    def privacy(self) -> PrivacyPage:
        """The page about privacy."""
        page = self._added("privacy", PrivacyPage(self._session))
        page.left.connect(self.accept)
        return page

    @cached_property
    def appearance(self) -> AppearancePage:
        """The page about colours."""
        return self._added("appearance", AppearancePage(self._session))

    def _added(self, name: str, page: _Page) -> _Page:
        """Take up a new page; Close comes after it."""
        self.pages[name] = page
        self._stack.addWidget(page)
        last = self.previousInFocusChain()
        while last is not None and not last.focusPolicy() & Qt.FocusPolicy.TabFocus:
            last = last.previousInFocusChain()
        if last is not None:  # there are the items of the list at least
            self.setTabOrder(last, self._close)
        return page

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll the page, wherever the keyboard is."""
        steps = {
            Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
            Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.pages[self._page].verticalScrollBar().triggerAction(step)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the keyboard in the list of pages."""
        super().showEvent(event)
        self.items[self.page].setFocus()

    def _take_room(self) -> None:
        """Be as large as the pages want, or nearly as the screen; once shown it is placed."""
        room = self.screen().availableGeometry().size() * _SCREEN_PART
        width, height = (theme.scaled(side) for side in _SIZE_PX)
        self.resize(min(width, room.width()), min(height, room.height()))

    def _lay_out(self) -> None:
        names = _List()
        column = QVBoxLayout(names)
        column.setContentsMargins(*[theme.GAP_M] * 4)
        column.setSpacing(0)
        wide = QFontMetrics(theme.font("strong"))
        longest = max(wide.horizontalAdvance(item.text()) for item in self.items.values())
        names.setFixedWidth(max(theme.scaled(_LIST_PX), longest + theme.scaled(_BESIDES_PX)))
        for number, (name, _, _) in enumerate(_PAGES):
            self._group.addButton(self.items[name], number)
            column.addWidget(self.items[name])
        column.addStretch()
        self._close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.GAP_2XL, theme.GAP_M, theme.GAP_2XL, theme.GAP_M)
        foot.addStretch()
        foot.addWidget(self._close)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._stack, 1)
        right.addWidget(SheetLine())
        right.addLayout(foot)
        outside = QHBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.setSpacing(0)
        outside.addWidget(names)
        outside.addLayout(right, 1)

    def _connect(self) -> None:
        self._group.idToggled.connect(self._on_toggled)
        for keys, step in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(self._on_next if step > 0 else self._on_previous)

    @Slot(int, bool)
    def _on_toggled(self, number: int, on: bool) -> None:
        if on and _PAGES[number][0] != self._page:
            self.show_page(_PAGES[number][0])

    @Slot()
    def _on_next(self) -> None:
        self._turn(1)

    @Slot()
    def _on_previous(self) -> None:
        self._turn(-1)

    def _turn(self, step: int) -> None:
        names = [name for name, _, _ in _PAGES]
        name = names[(names.index(self._page) + step) % len(names)]
        self.show_page(name)
        self.items[name].setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def _on_add(self) -> None:
        self.accept()
        self.add_wanted.emit()

    @Slot()
    def _on_names(self) -> None:
        self.accept()
        self.import_wanted.emit()


class _List(QWidget):
    """The ground of the list of pages."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Pages of the settings"))
        theme.notifier().changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the line towards the page."""
        t = theme.tokens()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), t.sidebar)
            painter.fillRect(self.width() - 1, 0, 1, self.height(), t.line)
