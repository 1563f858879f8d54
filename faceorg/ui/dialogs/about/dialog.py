"""About FaceOrg: its version, where it keeps what it knows, under which terms it comes."""

from __future__ import annotations

import os
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from faceorg.engine.about.stamp import Stamp, read_stamp
from faceorg.paths import portable_dir
from faceorg.ui import icons, theme
from faceorg.ui.dialogs.about.facts import version_information
from faceorg.ui.file_manager import show_in_file_manager
from faceorg.ui.models.places import path_text
from faceorg.ui.texts.dates import day_text
from faceorg.ui.texts.privacy_text import NO_NETWORK
from faceorg.ui.texts.translation import tr
from faceorg.ui.widgets.buttons import PrimaryButton, SecondaryButton
from faceorg.ui.widgets.focus import FocusRing
from faceorg.ui.widgets.labels import Text

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QShowEvent

    from faceorg.ui.session import Session

_WIDTH_PX, _ICON_PX = 560, 72


class _Icon(QWidget):
    """The application's icon, which says nothing that the words beside it do not."""

    def __init__(self) -> None:
        super().__init__()
        self._side = theme.scaled(_ICON_PX)
        self.setFixedSize(self._side, self._side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        with QPainter(self) as painter:
            icons.app_icon().paint(painter, self.rect())


class AboutDialog(QDialog):
    """One page.

    Attributes:
        copy: puts what a report needs on the clipboard.
        licences: opens the list of licences.
        show_folder: opens the library's folder in the file manager.
        close_button: closes it.
    """

    def __init__(self, parent: QWidget | None, session: Session) -> None:
        super().__init__(parent)
        self._session = session
        self._folder = os.fsencode(session.library.folder)
        self.setWindowTitle(tr("About FaceOrg"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setFixedWidth(theme.scaled(_WIDTH_PX))
        self.show_folder = SecondaryButton(tr("Show in folder", "button"), icon="open-outside")
        self.copy = SecondaryButton(tr("Copy version information", "button"))
        self.licences = SecondaryButton(tr("Licences…", "button"))
        self.close_button = PrimaryButton(tr("Close", "button"))
        self._copied = Text("", "caption", "text2")
        self._copied.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*[theme.GAP_2XL] * 4)
        self._column.setSpacing(theme.GAP_S)
        self._add_head(read_stamp())
        self._add_place()
        self._add_terms()
        self.show_folder.clicked.connect(self._on_show_folder)
        self.copy.clicked.connect(self._on_copy)
        self.licences.clicked.connect(self._on_licences)
        self.close_button.clicked.connect(self.accept)
        FocusRing(self)
        self.close_button.setFocus(Qt.FocusReason.TabFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the words need; Qt reckons too little where lines are broken."""
        super().showEvent(event)
        self._fit()

    def _add_head(self, stamp: Stamp) -> None:
        words = QVBoxLayout()
        words.setSpacing(theme.GAP_XS)
        words.addWidget(Text("FaceOrg", "title"))
        version = Text(tr("Version {version}").format(version=stamp.version), "body", "text2")
        version.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.addWidget(version)
        if stamp.commit:
            words.addWidget(self._wrapped(_built_text(stamp), "caption", "text2"))
        head = QHBoxLayout()
        head.setSpacing(theme.GAP_L)
        head.addWidget(_Icon(), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        self._column.addLayout(head)
        self._column.addSpacing(theme.GAP_M)
        promise = self._wrapped(tr(NO_NETWORK), "strong")
        self._column.addWidget(promise)
        self.setAccessibleDescription(f"{version.text()}. {promise.text()}")

    def _add_place(self) -> None:
        self._column.addSpacing(theme.GAP_S)
        self._column.addWidget(Text(tr("Your library"), "strong", "text2"))
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_M)
        path = self._wrapped(path_text(self._folder), "body")
        path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row.addWidget(path, 1)
        row.addWidget(self.show_folder, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(row)
        if portable_dir() is not None:
            told = tr("This FaceOrg is portable: all that it keeps lies beside the program.")
            self._column.addWidget(self._wrapped(told, "caption", "text2"))

    def _add_terms(self) -> None:
        self._column.addSpacing(theme.GAP_S)
        self._column.addWidget(Text(tr("Licence"), "strong", "text2"))
        terms = tr(
            "FaceOrg is free: anybody may use it, change it and pass it on, under the MIT licence."
            " It stands on the work of others, which comes under licences of its own."
        )
        self._column.addWidget(self._wrapped(terms, "body"))
        self._column.addWidget(self._copied)
        self._column.addSpacing(theme.GAP_S)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_S)
        row.addWidget(self.copy)
        row.addWidget(self.licences)
        row.addStretch()
        row.addWidget(self.close_button)
        self._column.addLayout(row)

    def _wrapped(self, text: str, role: theme.Role, colour: str = "text") -> Text:
        made = Text(text, role, colour)
        made.setWordWrap(True)
        return made

    def _fit(self) -> None:
        layout = self._column
        layout.activate()
        self.setFixedWidth(max(theme.scaled(_WIDTH_PX), layout.minimumSize().width()))
        self.setFixedHeight(layout.totalHeightForWidth(self.width()))

    @Slot()
    def _on_show_folder(self) -> None:
        show_in_file_manager(os.path.join(self._folder, b""))  # noqa: PTH118 - bytes

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(version_information())
        self._copied.setText(tr("Copied. It names no file and no person."))
        self._copied.show()
        self._fit()

    @Slot()
    def _on_licences(self) -> None:
        from faceorg.ui.dialogs.about.licences import LicencesWindow

        shown = LicencesWindow(self, self._session)
        shown.exec()
        shown.deleteLater()


def _built_text(stamp: Stamp) -> str:
    day = day_text(date.fromisoformat(stamp.date))
    if stamp.changed:
        words = tr("Built from changed sources of {date}, commit {commit}")
    else:
        words = tr("Built from the sources of {date}, commit {commit}")
    return words.format(date=day, commit=stamp.commit)


def show_about(parent: QWidget, session: Session) -> None:
    """Show the page until it is closed."""
    dialog = AboutDialog(parent, session)
    dialog.exec()
    dialog.deleteLater()
