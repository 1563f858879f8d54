"""The manual in a window of its own: shipped Markdown pages with pictures. GUI thread only."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QImage, QKeySequence, QShortcut, QTextCursor, QTextDocument
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QTextBrowser, QVBoxLayout

from faceorg.paths import manual_dir
from faceorg.ui import theme
from faceorg.ui.texts.translation import tr
from faceorg.ui.widgets.buttons import IconButton, QuietButton
from faceorg.ui.widgets.fields import SearchField
from faceorg.ui.widgets.focus import FocusRing
from faceorg.ui.widgets.labels import ElidedText

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

_WIDTH_PX, _HEIGHT_PX, _MARGIN_PX, _AGAIN_MS = 820, 760, 24, 150
_FIRST = "README.md"
_KEYS = "keyboard.md"  # not shipped: the overview says the same


class ManualPage(QTextBrowser):
    """Shows pages of one folder and nothing else; pictures are never wider than it is.

    Attributes:
        keys_wanted: a link leads to the list of keys.
    """

    keys_wanted = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder.resolve()
        self._width = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setFont(theme.font("body"))
        self.document().setDocumentMargin(_MARGIN_PX)
        self.setAccessibleName(tr("Manual"))
        self._timer = QTimer(self, singleShot=True, interval=_AGAIN_MS)
        self._timer.timeout.connect(self._fit_pictures)
        self.anchorClicked.connect(self.follow)

    @property
    def page(self) -> str:
        """The name of the file that is shown."""
        return self.source().fileName()

    def open_page(self, name: str) -> None:
        """Show a page of the folder."""
        path = self._folder / name
        if self._is_ours(path):
            self._width = self._room()
            markdown = QTextDocument.ResourceType.MarkdownResource
            self.setSource(QUrl.fromLocalFile(str(path)), markdown)

    @Slot(QUrl)
    def follow(self, link: QUrl) -> None:
        """Go to another page, or to a place on one; nothing beyond the folder is opened."""
        if link.fileName() == _KEYS:
            self.keys_wanted.emit()
        elif link.scheme() in ("", "file"):
            if link.fileName():
                self.open_page(link.fileName())
            if link.hasFragment():
                self.scrollToAnchor(link.fragment())

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Read a page, or a picture as wide as there is room."""
        path = self._path(QUrl(name))
        if not self._is_ours(path):
            return None
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return super().loadResource(kind, name)
        picture = QImage(str(path))
        if picture.width() > self._width > 0:
            smooth = Qt.TransformationMode.SmoothTransformation
            ratio = self.devicePixelRatioF()
            picture = picture.scaledToWidth(round(self._width * ratio), smooth)
            picture.setDevicePixelRatio(ratio)
        return picture

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pictures soon."""
        super().resizeEvent(event)
        self._timer.start()

    def _fit_pictures(self) -> None:
        if self._width != self._room() and self.page:
            self._width = self._room()
            where = self.verticalScrollBar().value() / max(self.verticalScrollBar().maximum(), 1)
            self.reload()
            self.verticalScrollBar().setValue(round(where * self.verticalScrollBar().maximum()))

    def _room(self) -> int:
        return max(self.viewport().width() - 2 * _MARGIN_PX, 0)

    def _path(self, name: QUrl) -> Path:
        here = self.source()
        whole = here.resolved(name) if name.isRelative() else name
        return Path(whole.toLocalFile())

    def _is_ours(self, path: Path) -> bool:
        return path.is_file() and path.resolve().is_relative_to(self._folder)


class ManualWindow(QDialog):
    """A page, the way back, and a field that finds words on it.

    Attributes:
        page: what is shown.
        back, contents: buttons.
        search: where to type.
    """

    def __init__(self, parent: QWidget | None, folder: Path) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Manual"))
        self.page = ManualPage(folder)
        self.back = IconButton("back", tr("Back", "button"), key="Alt+Left")
        self.contents = QuietButton(tr("Contents", "of the manual"))
        self.search = SearchField(tr("Find on this page"), "Ctrl F")
        self._told = ElidedText("", "caption", "text2")
        self._lay_out()
        self.back.clicked.connect(self.page.backward)
        self.contents.clicked.connect(self._on_contents)
        self.page.backwardAvailable.connect(self.back.setEnabled)
        self.search.textChanged.connect(self._on_typed)
        for keys, do in (
            (QKeySequence(QKeySequence.StandardKey.Find), self._on_find),
            (QKeySequence("Alt+Left"), self.page.backward),
        ):
            QShortcut(keys, self).activated.connect(do)
        self.back.setEnabled(False)
        FocusRing(self)
        self.page.open_page(_FIRST)
        self.page.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Find the next place on Return, the one before with Shift."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.search.text():
            backward = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._look(from_start=False, backward=backward)
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(theme.GAP_M, theme.GAP_S, theme.GAP_M, theme.GAP_S)
        row.setSpacing(theme.GAP_S)
        row.addWidget(self.back)
        row.addWidget(self.contents)
        row.addWidget(self._told, 1)
        row.addWidget(self.search)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.page, 1)
        room = self.screen().availableSize() - QSize(2 * _MARGIN_PX, 2 * _MARGIN_PX)
        self.resize(QSize(theme.scaled(_WIDTH_PX), theme.scaled(_HEIGHT_PX)).boundedTo(room))

    @Slot()
    def _on_contents(self) -> None:
        self.page.open_page(_FIRST)

    @Slot()
    def _on_find(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    @Slot(str)
    def _on_typed(self, _text: str) -> None:
        self._look(from_start=True, backward=False)

    def _look(self, *, from_start: bool, backward: bool) -> None:
        """Go to the next place that holds what is typed, around the ends of the page."""
        text, page = self.search.text(), self.page
        way = QTextDocument.FindFlag.FindBackward if backward else QTextDocument.FindFlag(0)
        if from_start:
            page.moveCursor(QTextCursor.MoveOperation.Start)
        found = not text or page.find(text, way)
        if not found:
            ends = QTextCursor.MoveOperation
            page.moveCursor(ends.End if backward else ends.Start)
            found = page.find(text, way)
        self._told.setText("" if found else tr("Not on this page"))


def show_manual(parent: QWidget) -> ManualWindow:
    """Open the manual beside the window, which can be used on; it ends when it is closed."""
    shown = ManualWindow(parent, manual_dir())
    shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    shown.show()
    return shown
