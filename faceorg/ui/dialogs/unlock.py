"""Asks for what opens an encrypted library, before there is a window."""

from __future__ import annotations

from enum import Enum, auto
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from faceorg.domain.errors import EnvironmentFaultError, FaultCode
from faceorg.engine.safety import encryption
from faceorg.engine.safety.encryption import Protection, protection
from faceorg.library.files.keys import unlock
from faceorg.ui import theme
from faceorg.ui.dialogs.new_password import NewPassword
from faceorg.ui.dialogs.question import Question
from faceorg.ui.dialogs.waiting import run_waiting
from faceorg.ui.texts.messages import fault_parts
from faceorg.ui.texts.translation import marked, sentences_text, tr
from faceorg.ui.widgets.buttons import Button, PrimaryButton, SecondaryButton
from faceorg.ui.widgets.labels import Text
from faceorg.ui.widgets.passwords import PasswordField

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from faceorg.library.files.keys import Key

_TRYING = marked("Opening the library…")


class Asked(Enum):
    """What the dialog asks for at the moment."""

    PASSWORD = auto()
    KEYRING = auto()
    RECOVERY_KEY = auto()
    NEW_PASSWORD = auto()


_WORDS = {
    Asked.PASSWORD: (marked("This library is encrypted."), marked("Enter its password.")),
    Asked.KEYRING: (
        marked("This library is encrypted."),
        marked("Its key is in the system's keyring."),
    ),
    Asked.RECOVERY_KEY: (
        marked("Open it with the recovery key"),
        marked(
            "The letters and digits that were shown when the library was encrypted. Dashes, spaces"
            " and small letters make no difference."
        ),
    ),
    Asked.NEW_PASSWORD: (
        marked("Choose a new password"),
        marked(
            "The recovery key fits. From now on this password opens the library; the recovery key"
            " stays as it is."
        ),
    ),
}


class UnlockDialog(Question):
    """Password, keyring or recovery key; what is wrong is said below the field.

    Attributes:
        asked: what for.
        password, recovery, new_password: the fields, of which one is seen.
        key: what opens the library, once the dialog is accepted.
        wrong: the sentence about what did not open it.
    """

    def __init__(
        self, folder: Path, asked: Asked, fault: EnvironmentFaultError | None = None
    ) -> None:
        self.go_on = PrimaryButton(tr("Open", "button: a library"))
        self.other = SecondaryButton(tr("Use the recovery key", "button"))
        self.quit = SecondaryButton(tr("Quit", "button"))
        heading, consequence = _WORDS[asked]
        buttons: list[Button] = [self.go_on, self.other, self.quit]
        super().__init__(None, tr(heading), tr(consequence), buttons)
        self._folder = folder
        self._first = asked
        self._known: Key | None = None
        self.key: Key | None = None
        self.password = PasswordField(tr("Password"))
        self.recovery = QLineEdit()
        self.recovery.setFont(theme.font("body"))
        self.recovery.setPlaceholderText(tr("Recovery key"))
        self.recovery.setAccessibleName(tr("Recovery key"))
        self.new_password = NewPassword()
        self.wrong = Text("", "body", "danger")
        self.wrong.setWordWrap(True)
        self.extra.setSpacing(theme.GAP_S)
        self.extra.setContentsMargins(0, theme.GAP_S, 0, 0)
        for part in (self.password, self.recovery, self.new_password, self.wrong):
            self.extra.addWidget(part)
        self.password.entered.connect(self.go_on.click)
        self.recovery.returnPressed.connect(self.go_on.click)
        self.new_password.entered.connect(self.go_on.click)
        for signal in (self.password.changed, self.recovery.textChanged, self.new_password.changed):
            signal.connect(self._on_typed)
        self._ask(asked)
        if fault is not None:
            self._say(fault)

    @Slot()
    def _on_clicked(self) -> None:
        sender = self.sender()
        if sender is self.quit:
            self.reject()
        elif sender is self.other:
            self._ask(self._first if self.asked is Asked.RECOVERY_KEY else Asked.RECOVERY_KEY)
        elif self.go_on.isEnabled():
            self._try()

    @Slot()
    def _on_typed(self) -> None:
        self.wrong.hide()
        ready = {
            Asked.PASSWORD: bool(self.password.text()),
            Asked.KEYRING: True,
            Asked.RECOVERY_KEY: bool(self.recovery.text().strip()),
            Asked.NEW_PASSWORD: self.new_password.is_ready(),
        }
        self.go_on.setEnabled(ready[self.asked])

    def _ask(self, asked: Asked) -> None:
        self.asked = asked
        heading, consequence = _WORDS[asked]
        self.set_words(tr(heading), tr(consequence))
        keep = asked is Asked.NEW_PASSWORD
        self.go_on.set_text(
            tr("Keep", "button: a password") if keep else tr("Open", "button: a library")
        )
        fields: dict[Asked, QWidget] = {
            Asked.PASSWORD: self.password,
            Asked.RECOVERY_KEY: self.recovery,
            Asked.NEW_PASSWORD: self.new_password,
        }
        for kind, field in fields.items():
            field.setVisible(kind is asked)
        back = (
            tr("Use the password", "button")
            if self._first is Asked.PASSWORD
            else tr("Use the keyring", "button")
        )
        self.other.set_text(
            back if asked is Asked.RECOVERY_KEY else tr("Use the recovery key", "button")
        )
        only = self._first is Asked.RECOVERY_KEY or asked is Asked.NEW_PASSWORD
        self.other.setVisible(not only)
        self._on_typed()
        fields.get(asked, self.go_on).setFocus()
        self.fit()

    def _try(self) -> None:
        """Open the library's key in a thread: a password takes half a second on purpose."""
        self.setEnabled(False)
        try:
            key = run_waiting(self, tr(_TRYING), self._work())
        except EnvironmentFaultError as fault:
            self.setEnabled(True)
            self._say(fault)
            return
        self.setEnabled(True)
        if self.asked is Asked.RECOVERY_KEY:
            self._known = key
            self._ask(Asked.NEW_PASSWORD)
        else:
            self.key = key
            self.accept()

    def _work(self) -> Callable[[], Key]:
        folder = self._folder
        if self.asked is Asked.PASSWORD:
            return partial(unlock, folder, self.password.text())
        if self.asked is Asked.RECOVERY_KEY:
            return partial(unlock, folder, recovery=self.recovery.text())
        if self.asked is Asked.NEW_PASSWORD and self._known is not None:
            return partial(_lock_anew, folder, self._known, self.new_password.text())
        return partial(unlock, folder)

    def _say(self, fault: EnvironmentFaultError) -> None:
        self.wrong.setText(sentences_text(fault_parts(fault)))
        self.wrong.show()
        field = self.password.line if self.asked is Asked.PASSWORD else self.recovery
        if self.asked in (Asked.PASSWORD, Asked.RECOVERY_KEY):
            field.setFocus()
            field.selectAll()
        self.fit()


def ask_key(folder: Path) -> Key | None:
    """Return what opens an encrypted library; None where the user would rather quit.

    The keyring is asked without a dialog; only if it does not have the key there is one.

    Raises:
        EnvironmentFaultError: the key file may not be read.
    """
    try:
        kind = protection(folder)
        if kind is Protection.KEYRING:
            return run_waiting(None, tr(_TRYING), partial(unlock, folder))
        dialog = UnlockDialog(folder, Asked.PASSWORD)
    except EnvironmentFaultError as fault:
        if fault.code not in {FaultCode.KEYRING_LOST, FaultCode.KEY_FILE_DAMAGED}:
            raise
        lost = fault.code is FaultCode.KEYRING_LOST
        dialog = UnlockDialog(folder, Asked.KEYRING if lost else Asked.RECOVERY_KEY, fault)
    dialog.exec()
    dialog.deleteLater()
    return dialog.key


def _lock_anew(folder: Path, key: Key, password: str) -> Key:
    encryption.change_password(folder, key, password)
    return key
