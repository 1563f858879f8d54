"""What is kept about people: where, how large, whether encrypted, and how to be rid of it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from faceorg.engine.storage import stored_parts
from faceorg.ui import theme
from faceorg.ui.dialogs.settings.parts import SettingsPage, Sheet, row, wrapped
from faceorg.ui.file_manager import show_in_file_manager
from faceorg.ui.models.places import path_text, size_text
from faceorg.ui.privacy_text import NO_NETWORK, ONLY_THERE, part_count_text, part_text
from faceorg.ui.widgets.buttons import SecondaryButton
from faceorg.ui.widgets.labels import Glyph, Text

if TYPE_CHECKING:
    from faceorg.domain.safety import StoredPart
    from faceorg.engine.jobs import CancelToken
    from faceorg.library.library import Library
    from faceorg.ui.session import Session


class PrivacyPage(SettingsPage):
    """Plain words first, then the figures, then what can be done.

    Attributes:
        show_folder: opens the library's folder in the file manager.
        parts: what is listed; empty as long as it is not known.
    """

    def __init__(self, session: Session) -> None:
        super().__init__("Privacy")
        self._session = session
        self._folder = os.fsencode(session.library.folder)
        self.parts: list[StoredPart] = []
        self.show_folder = SecondaryButton("Show in folder", icon="open-outside")
        self.show_folder.clicked.connect(self._on_show_folder)
        self._add_promise()
        self._add_place()
        self.add_heading("What is stored")
        self._reading = self.add_text("Being measured…")
        self._sheet = Sheet()
        self._sheet.hide()
        self.column.addWidget(self._sheet)
        self.shown.connect(self._read)

    def texts(self) -> list[str]:
        """Return what the rows of the table say, for tests and screen readers."""
        return [label.text() for label in self._sheet.findChildren(Text)]

    def _add_promise(self) -> None:
        promise = wrapped(NO_NETWORK, "strong", "text")
        line = row(Glyph("private", 24, "accent"), promise, stretch=1)
        line.setSpacing(theme.GAP_M)
        self.column.addLayout(line)

    def _add_place(self) -> None:
        self.add_heading("Where it lies")
        path = wrapped(path_text(self._folder), "body", "text")
        path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        line = row(path, self.show_folder, stretch=0)
        line.setSpacing(theme.GAP_M)
        self.column.addLayout(line)
        self.add_text(ONLY_THERE)

    @Slot()
    def _read(self) -> None:
        # A large library takes a while to be measured; other reads need not wait for it.
        self._session.preview(read_parts, self._on_read)

    @Slot(object)
    def _on_read(self, parts: list[StoredPart]) -> None:
        if parts == self.parts:
            return
        self.parts = parts
        self._reading.hide()
        self._sheet.clear()
        self._sheet.add_row(_table(parts))
        self._sheet.show()

    @Slot()
    def _on_show_folder(self) -> None:
        show_in_file_manager(os.path.join(self._folder, b""))  # noqa: PTH118 - bytes


def read_parts(library: Library, token: CancelToken) -> list[StoredPart]:
    """Measure what is stored, in a worker."""
    token.checkpoint()
    return stored_parts(library)


def _table(parts: list[StoredPart]) -> QGridLayout:
    """Return name and note on the left, how many and how large on the right."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.GAP_L)
    grid.setVerticalSpacing(theme.GAP_M)
    grid.setColumnStretch(0, 1)
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
    for number, part in enumerate(parts):
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text(part_text(part.what).title, "strong"))
        words.addWidget(wrapped(part_text(part.what).note))
        grid.addLayout(words, number, 0)
        grid.addWidget(Text(part_count_text(part)), number, 1, right)
        grid.addWidget(Text(size_text(part.size_bytes)), number, 2, right)
    total = sum(part.size_bytes for part in parts)
    grid.addWidget(Text("Total", "strong"), len(parts), 0)
    grid.addWidget(Text(size_text(total), "strong"), len(parts), 2, right)
    return grid
