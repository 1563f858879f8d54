"""What is kept about people: where, how large, whether encrypted, and how to be rid of it."""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from faceorg.domain.errors import EnvironmentFaultError
from faceorg.domain.safety import ForgetKind, ForgetTarget
from faceorg.engine.safety.encryption import Protection, protection
from faceorg.engine.safety.storage import stored_parts
from faceorg.ui import theme
from faceorg.ui.dialogs.settings.parts import SettingsPage, Sheet, flow, row, wrapped
from faceorg.ui.dialogs.settings.stored_beside import StoredBeside
from faceorg.ui.file_manager import show_in_file_manager
from faceorg.ui.models.places import path_text, size_text
from faceorg.ui.texts.messages import fault_text
from faceorg.ui.texts.privacy_text import (
    NO_NETWORK,
    ONLY_THERE,
    part_count_text,
    part_text,
    protection_text,
)
from faceorg.ui.texts.translation import marked, tr
from faceorg.ui.widgets.buttons import DangerButton, SecondaryButton
from faceorg.ui.widgets.labels import Glyph, Text

if TYPE_CHECKING:
    from faceorg.domain.safety import StoredPart
    from faceorg.engine.jobs import CancelToken
    from faceorg.library.library import Library
    from faceorg.ui.session import Session

_FORGETTING = marked(
    "One person is forgotten from the menu of their page, one folder from its menu here under"
    " Folders. Strangers are the faces you have ignored. What is forgotten is gone from the disk,"
    " backups included; photo files always stay."
)


class PrivacyPage(SettingsPage):
    """Plain words first, then the figures, then what can be done.

    Attributes:
        left: something was asked for that the window behind shows.
        show_folder: opens the library's folder in the file manager.
        encrypt, change_password, recovery_key, decrypt: those that make sense are shown.
        strangers, everything: ask whether these are to be forgotten.
        beside: tells of names beside photos.
        parts: what is listed; empty as long as it is not known.
        protection: whether and how the library is encrypted, or a sentence that says what is wrong
            with it; None as long as it is not known.
    """

    left = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(tr("Privacy", "page of the settings"))
        self._session = session
        self._folder = os.fsencode(session.library.folder)
        self.beside = StoredBeside(session)
        self.parts: list[StoredPart] = []
        self.protection: Protection | str | None = None
        self.show_folder = SecondaryButton(tr("Show in folder", "button"), icon="open-outside")
        self.show_folder.clicked.connect(self._on_show_folder)
        self.encrypt = SecondaryButton(tr("Encrypt…", "button"), icon="private")
        self.change_password = SecondaryButton(tr("Change password…", "button"))
        self.recovery_key = SecondaryButton(tr("New recovery key…", "button"))
        self.decrypt = SecondaryButton(tr("Remove encryption…", "button"))
        self.strangers = DangerButton(tr("Forget strangers…", "button"))
        self.everything = DangerButton(tr("Forget everything…", "button"))
        self._add_promise()
        self._add_place()
        self.add_heading(tr("What is stored"))
        self._total = self.add_text(tr("Being measured…", "how much is stored"))
        self._sheet = Sheet()
        self._sheet.hide()
        self.column.addWidget(self._sheet)
        self._add_encryption()
        self._add_forgetting()
        self.shown.connect(self._read)

    def texts(self) -> list[str]:
        """Return what the rows of the table say, for tests and screen readers."""
        return [label.text() for label in self._sheet.findChildren(Text)]

    def _add_promise(self) -> None:
        promise = wrapped(tr(NO_NETWORK), "strong", "text")
        line = row(Glyph("private", 24, "accent"), promise, stretch=1)
        line.setSpacing(theme.GAP_M)
        self.column.addLayout(line)

    def _add_place(self) -> None:
        self.add_heading(tr("Where it lies", "what is stored"))
        path = wrapped(path_text(self._folder), "body", "text")
        path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        line = row(path, self.show_folder, stretch=0)
        line.setSpacing(theme.GAP_M)
        self.column.addLayout(line)
        self.add_text(tr(ONLY_THERE))
        self.column.addWidget(self.beside)

    def _add_encryption(self) -> None:
        self.add_heading(tr("Encryption", "heading"))
        self._protected = self.add_text("")
        buttons = (self.encrypt, self.change_password, self.recovery_key, self.decrypt)
        self.column.addLayout(flow(*buttons))
        for button in buttons:
            button.hide()
            button.clicked.connect(partial(self._on_encryption, button))

    def _add_forgetting(self) -> None:
        self.add_heading(tr("Forgetting", "heading"))
        self.add_text(tr(_FORGETTING))
        self.column.addLayout(flow(self.strangers, self.everything))
        self.strangers.clicked.connect(partial(self._on_forget, ForgetKind.STRANGERS))
        self.everything.clicked.connect(partial(self._on_forget, ForgetKind.EVERYTHING))

    @Slot()
    def _read(self) -> None:
        self._session.fetch(read_protection, self._on_protection)
        # A large library takes a while to be measured; other reads need not wait for it.
        self._session.preview(read_parts, self._on_read)

    @Slot(object)
    def _on_read(self, parts: list[StoredPart]) -> None:
        if parts == self.parts:
            return
        self.parts = parts
        total = sum(part.size_bytes for part in parts)
        self._total.setText(tr("{size} in all.").format(size=size_text(total)))
        self._sheet.clear()
        self._sheet.add_row(_table(parts))
        self._sheet.show()

    @Slot(object)
    def _on_protection(self, found: Protection | str) -> None:
        self.protection = found
        plain = found is Protection.NONE
        told = protection_text(found) if isinstance(found, Protection) else found
        self._protected.setText(told)
        keyring = found is Protection.KEYRING
        self.change_password.set_text(
            tr("Use a password…", "button") if keyring else tr("Change password…", "button")
        )
        self.encrypt.setVisible(plain)
        for button in (self.change_password, self.recovery_key, self.decrypt):
            button.setVisible(not plain)

    def _on_encryption(self, button: SecondaryButton) -> None:
        from faceorg.ui.dialogs import encryption

        ask = {
            self.encrypt: encryption.show_encrypt,
            self.change_password: encryption.show_change_password,
            self.recovery_key: encryption.show_new_recovery_key,
            self.decrypt: encryption.show_decrypt,
        }[button]
        ask(self.window(), self._session)
        self._read()

    def _on_forget(self, kind: ForgetKind) -> None:
        from faceorg.ui.dialogs.forget import show_forget

        if show_forget(self.window(), self._session, ForgetTarget(kind)):
            self.left.emit()

    @Slot()
    def _on_show_folder(self) -> None:
        show_in_file_manager(os.path.join(self._folder, b""))  # noqa: PTH118 - bytes


def read_parts(library: Library, token: CancelToken) -> list[StoredPart]:
    """Measure what is stored, in a worker."""
    token.checkpoint()
    return stored_parts(library)


def read_protection(library: Library) -> Protection | str:
    """Return what opens the library, or why that cannot be told, in a worker."""
    try:
        return protection(library.folder)
    except EnvironmentFaultError as error:
        return fault_text(error)


def _table(parts: list[StoredPart]) -> QGridLayout:
    """Return name and note on the left, how many and how large on the right."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.GAP_L)
    grid.setVerticalSpacing(theme.GAP_M)
    grid.setColumnStretch(0, 1)
    right = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop
    for number, part in enumerate(parts):
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text(part_text(part.what).title, "strong"))
        words.addWidget(wrapped(part_text(part.what).note))
        grid.addLayout(words, number, 0)
        grid.addWidget(Text(part_count_text(part)), number, 1, right)
        grid.addWidget(Text(size_text(part.size_bytes)), number, 2, right)
    return grid
