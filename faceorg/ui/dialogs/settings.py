"""The settings: folders, recognition and colours."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QDialog,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from faceorg.ui import theme
from faceorg.ui.dialogs.model_choice import ModelPart
from faceorg.ui.dialogs.strictness import StrictnessPart
from faceorg.ui.views.photo.photo_info import Line
from faceorg.ui.widgets.buttons import SecondaryButton
from faceorg.ui.widgets.focus import FocusRing
from faceorg.ui.widgets.labels import Glyph, Text
from faceorg.ui.widgets.radio import Radio

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails

_WIDTH_PX, _SCREEN_PART = 560, 0.85
_SCHEMES: tuple[tuple[str, theme.Scheme | None], ...] = (
    ("As the system", None),
    ("Light", "light"),
    ("Dark", "dark"),
)


class SettingsDialog(QDialog):
    """What takes long or moves faces has a button of its own; all else takes effect at once.

    Attributes:
        add_wanted: another folder is to be read.
        strictness, model: the two parts about recognition.
    """

    add_wanted = Signal()

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
        self._session = session
        self.setWindowTitle("Settings - FaceOrg")
        self.setFixedWidth(theme.scaled(_WIDTH_PX))
        self._folders = QVBoxLayout()
        self._folders.setSpacing(theme.GAP_S)
        self.add = SecondaryButton("Add a folder", icon="plus")
        self.again = SecondaryButton("Look for new photos", icon="retry")
        self.schemes: list[Radio] = []
        self.strictness = strictness or StrictnessPart(session, thumbnails)
        self.model = model or ModelPart(session)
        self._lay_out()
        self.add.clicked.connect(self._on_add)
        self.again.clicked.connect(self._on_again)
        FocusRing(self)
        self._show_folders()

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as everything, or nearly as high as the screen."""
        super().showEvent(event)
        room = round(self.screen().availableGeometry().height() * _SCREEN_PART)
        inside = self._inside.sizeHint().height()
        self.resize(self.width(), min(room, inside + self._foot.sizeHint().height()))

    def _lay_out(self) -> None:
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(theme.GAP_2XL, theme.GAP_2XL, theme.GAP_2XL, theme.GAP_M)
        column.setSpacing(theme.GAP_M)
        column.addWidget(Text("Settings", "title"))
        column.addSpacing(theme.GAP_S)
        column.addWidget(Text("Folders", "heading"))
        column.addLayout(self._folders)
        column.addLayout(_row(self.add, self.again))
        column.addSpacing(theme.GAP_M)
        column.addWidget(Text("Recognition", "heading"))
        column.addWidget(self.strictness)
        column.addSpacing(theme.GAP_S)
        column.addWidget(Text("Model that compares faces", "strong"))
        column.addWidget(self.model)
        column.addSpacing(theme.GAP_M)
        column.addWidget(Text("Colours", "heading"))
        column.addLayout(self._scheme_row())
        column.addSpacing(theme.GAP_M)
        column.addWidget(Text("Privacy", "heading"))
        column.addWidget(self._privacy_text())
        column.addStretch()
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.setSpacing(0)
        outside.addWidget(self._scroll(), 1)
        outside.addWidget(Line())
        outside.addLayout(self._close_row())

    def _scroll(self) -> QScrollArea:
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._inside)
        once_placed = Qt.ConnectionType.QueuedConnection
        self.model.change_offered.connect(self._on_change_offered, once_placed)
        self._scrolled = scroll
        return scroll

    @Slot()
    def _on_change_offered(self) -> None:
        """Bring the button into sight that has just appeared."""
        self._scrolled.ensureWidgetVisible(self.model.change)

    def _close_row(self) -> QHBoxLayout:
        close = SecondaryButton("Close")
        close.clicked.connect(self.accept)
        self._foot = _row(close)
        self._foot.insertStretch(0)
        self._foot.setContentsMargins(theme.GAP_2XL, theme.GAP_M, theme.GAP_2XL, theme.GAP_L)
        return self._foot

    def _scheme_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_XL)
        group = QButtonGroup(self)
        kept = self._session.library.settings.get("theme")
        for number, (words, scheme) in enumerate(_SCHEMES):
            choice = Radio(words)
            choice.setChecked(scheme == kept)
            group.addButton(choice, number)
            row.addWidget(choice)
            self.schemes.append(choice)
        row.addStretch()
        group.idClicked.connect(self._on_scheme_chosen)
        return row

    def _privacy_text(self) -> Text:
        folder = self._session.library.folder
        text = Text(
            f"What FaceOrg knows lies in {folder} and nowhere else. It never uses the network.",
            "body",
            "text2",
        )
        text.setWordWrap(True)
        return text

    def _show_folders(self) -> None:
        folders = self._session.library.photos.folders()
        if not folders:
            self._folders.addWidget(Text("None yet.", "body", "text2"))
        for folder in folders:
            name = Text(os.fsdecode(folder).encode("utf-8", "replace").decode())
            name.setWordWrap(True)
            row = QHBoxLayout()
            row.setSpacing(theme.GAP_S)
            row.addWidget(Glyph("folder", 20, "text2"))
            row.addWidget(name, 1)
            self._folders.addLayout(row)
        self.again.setEnabled(bool(folders) and not self._session.indexing)

    @Slot()
    def _on_add(self) -> None:
        self.accept()
        self.add_wanted.emit()

    @Slot()
    def _on_again(self) -> None:
        self._session.start_indexing(self._session.library.photos.folders())
        self.again.setEnabled(False)

    @Slot(int)
    def _on_scheme_chosen(self, number: int) -> None:
        scheme = _SCHEMES[number][1]
        self._session.library.settings.set("theme", scheme)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, scheme)


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme.GAP_S)
    for widget in widgets:
        row.addWidget(widget)
    if len(widgets) > 1:
        row.addStretch()
    return row
