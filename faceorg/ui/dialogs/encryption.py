"""Encrypting a library from its window: password or keyring, the recovery key, and back again.

Each `show_` asks all there is to ask; what needs the library closed is done by `reopen_after`.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QButtonGroup, QDialog, QWidget

from faceorg.domain.errors import EnvironmentFaultError
from faceorg.engine.safety import encryption
from faceorg.engine.safety.encryption import Protection, protection, recovery_text
from faceorg.library.files.cipher import check_there
from faceorg.library.files.keys import Key, check_keyring, unlock
from faceorg.ui import theme
from faceorg.ui.dialogs.new_password import NewPassword
from faceorg.ui.dialogs.question import Question, ask
from faceorg.ui.dialogs.waiting import run_waiting
from faceorg.ui.texts.messages import fault_parts
from faceorg.ui.texts.translation import marked, sentences_text, tr
from faceorg.ui.widgets.buttons import PrimaryButton, SecondaryButton
from faceorg.ui.widgets.check import Check
from faceorg.ui.widgets.labels import Text
from faceorg.ui.widgets.passwords import PasswordField
from faceorg.ui.widgets.radio import Radio

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from faceorg.ui.session import Session

_ENCRYPT = (
    marked("Encrypt this library?"),
    marked(
        "Names, faces, thumbnails and history can then be read only by who can open it. Your photos"
        " stay as they are. One fresh, encrypted backup takes the place of the backups there are."
    ),
)
_KEYRING = marked(
    "Opens by itself while you are logged in to this computer; on another one, only with the"
    " recovery key."
)
_RECOVERY = (
    marked("Write down the recovery key"),
    marked(
        "It opens the library if the password is forgotten or the keyring lost. It is shown only"
        " now. Without it and the password nobody can open the library, and nobody can help."
    ),
)


class LockDialog(Question):
    """How the library shall be opened from now on: by a password or by the system's keyring.

    Attributes:
        by_password, by_keyring: the choice.
        current: the password of now; hidden where there is none.
        new: the password to be.
        go_on: the verb.
        wrong: the sentence about what went wrong.
    """

    def __init__(
        self,
        parent: QWidget | None,
        words: tuple[str, str],
        verb: str,
        *,
        current: bool = False,
        work: Callable[[str | None, str | None], object] | None = None,
    ) -> None:
        """Make the dialog.

        Args:
            parent: the window it belongs to.
            words: heading and consequence.
            verb: on the button that goes on.
            current: ask for the password of now first.
            work: called with the password of now and the one to be (None: keyring) in a thread
                before the dialog closes; what it raises is said in the dialog.
        """
        self.go_on = PrimaryButton(verb)
        super().__init__(parent, *words, [self.go_on, SecondaryButton(tr("Cancel", "button"))])
        self._work = work
        self.by_password = Radio(tr("With a password", "how the library is opened"))
        self.by_keyring = Radio(tr("With the system's keyring", "how the library is opened"))
        self.by_password.setChecked(True)
        self._choice = QButtonGroup(self)
        self.current = PasswordField(tr("Password of now"))
        self.current.setVisible(current)
        self.new = NewPassword()
        self.about_keyring = Text(tr(_KEYRING), "caption", "text2")
        self.about_keyring.setWordWrap(True)
        self.wrong = Text("", "body", "danger")
        self.wrong.setWordWrap(True)
        self.wrong.hide()
        self.extra.setContentsMargins(0, theme.GAP_S, 0, 0)
        self.extra.setSpacing(theme.GAP_S)
        self.extra.addWidget(self.current)
        for radio in (self.by_password, self.by_keyring):
            self._choice.addButton(radio)
            self.extra.addWidget(radio)
            radio.toggled.connect(self._on_changed)
        for part in (self.new, self.about_keyring, self.wrong):
            self.extra.addWidget(part)
        for field in (self.current, self.new):
            field.changed.connect(self._on_changed)
            field.entered.connect(self.go_on.click)
        self._asks_current = current
        self._on_changed()
        (self.current if current else self.new).setFocus()

    def password(self) -> str | None:
        """Return the password to be; None for the keyring."""
        return self.new.text() if self.by_password.isChecked() else None

    @Slot()
    def _on_changed(self) -> None:
        self.new.setVisible(self.by_password.isChecked())
        self.about_keyring.setVisible(self.by_keyring.isChecked())
        known = not self._asks_current or bool(self.current.text())
        self.go_on.setEnabled(known and (self.by_keyring.isChecked() or self.new.is_ready()))
        self.wrong.hide()
        self.fit()

    @Slot()
    def _on_clicked(self) -> None:
        if self.sender() is not self.go_on:
            self.reject()
            return
        if self._work is not None:
            current = self.current.text() if self._asks_current else None
            self.setEnabled(False)
            try:
                run_waiting(self, tr("One moment…"), partial(self._work, current, self.password()))
            except EnvironmentFaultError as fault:
                self.wrong.setText(sentences_text(fault_parts(fault)))
                self.wrong.show()
                self.fit()
                return
            finally:
                self.setEnabled(True)
        self.answer = 0
        self.accept()


class RecoveryDialog(Question):
    """Shows a recovery key; goes on when somebody has said that it is kept.

    Attributes:
        shown: the key, in lines of four groups.
        copy: puts it on the clipboard.
        kept: the tick.
        go_on: the verb.
    """

    def __init__(self, parent: QWidget | None, text: str, verb: str) -> None:
        self.go_on = PrimaryButton(verb)
        super().__init__(
            parent,
            tr(_RECOVERY[0]),
            tr(_RECOVERY[1]),
            [self.go_on, SecondaryButton(tr("Cancel", "button"))],
        )
        self._text = text
        groups = text.split("-")
        lines = ["  ".join(groups[i : i + 5]) for i in range(0, len(groups), 5)]
        self.shown = Text("\n".join(lines), "heading")
        self.shown.setFont(_fixed_font())
        self.shown.setAccessibleName(tr("Recovery key: {key}").format(key=" ".join(groups)))
        self.copy = SecondaryButton(tr("Copy", "button: to the clipboard"))
        self.kept = Check(tr("I have kept it"))
        self.extra.setContentsMargins(0, theme.GAP_M, 0, 0)
        self.extra.setSpacing(theme.GAP_M)
        for part in (self.shown, self.copy, self.kept):
            self.extra.addWidget(part)
        self.go_on.setEnabled(False)
        self.copy.clicked.connect(self._on_copy)
        self.kept.toggled.connect(self.go_on.setEnabled)
        self.copy.setFocus()

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self.copy.set_text(tr("Copied", "to the clipboard"))


def show_encrypt(parent: QWidget | None, session: Session) -> None:
    """Ask for a password or the keyring, show the recovery key, and encrypt."""
    lock = LockDialog(
        parent, (tr(_ENCRYPT[0]), tr(_ENCRYPT[1])), tr("Continue", "button"), work=_try_out
    )
    key = Key.new()
    if _accepted(lock) and _accepted(
        RecoveryDialog(parent, recovery_text(key), tr("Encrypt", "button"))
    ):
        work = partial(_encrypt, lock.password(), key)
        session.reopen_after(work, tr("Encrypting the library…"))


def show_change_password(parent: QWidget | None, session: Session) -> None:
    """Ask for another password, or the keyring, and let it open the library from now on."""
    library, kind = session.library, protection(session.library.folder)
    if library.key is None:
        return

    def work(current: str | None, new: str | None) -> None:
        key = unlock(library.folder, current)
        encryption.change_password(library.folder, key, new)

    words = (
        tr("What shall open the library?"),
        tr("The former password opens it no longer; the recovery key stays as it is."),
    )
    current = kind is Protection.PASSWORD
    _accepted(
        LockDialog(parent, words, tr("Change", "button: a password"), current=current, work=work)
    )


def show_new_recovery_key(parent: QWidget | None, session: Session) -> None:
    """Encrypt the library with another key, so that the recovery key of before is worth nothing."""
    library = session.library
    if library.key is None:
        return
    words = (
        tr("Make a new recovery key?"),
        tr(
            "The library is encrypted anew, and the recovery key of before opens nothing any more."
            " Choose what opens it from now on; it may be the same password."
        ),
    )
    current = protection(library.folder) is Protection.PASSWORD

    def work(current: str | None, new: str | None) -> None:
        unlock(library.folder, current)
        _try_out(current, new)

    lock, key = (
        LockDialog(parent, words, tr("Continue", "button"), current=current, work=work),
        Key.new(),
    )
    if _accepted(lock) and _accepted(
        RecoveryDialog(parent, recovery_text(key), tr("Encrypt anew", "button"))
    ):
        session.reopen_after(
            partial(_renew, lock.password(), key), tr("Encrypting the library anew…")
        )


def show_decrypt(parent: QWidget | None, session: Session) -> None:
    """Ask whether to make the library plain again, and do so."""
    sure = ask(
        parent,
        tr("Remove the encryption?"),
        tr(
            "Whoever can read this disk can then read the names and faces. One fresh backup that is"
            " not encrypted takes the place of the backups there are."
        ),
        tr("Remove", "button: the encryption"),
        danger=True,
    )
    if sure:
        session.reopen_after(_decrypt, tr("Removing the encryption…"))


def _accepted(dialog: QDialog) -> bool:
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return accepted


def _try_out(_current: str | None, new: str | None) -> None:
    """See that cipher and keyring work, before a recovery key is shown that is worth nothing."""
    check_there()
    if new is None:
        check_keyring()


def _encrypt(password: str | None, key: Key, folder: Path, _former: Key | None) -> Key:
    return encryption.encrypt(folder, password, key=key)


def _renew(password: str | None, new: Key, folder: Path, former: Key | None) -> Key | None:
    if former is None:
        return None
    return encryption.new_recovery_key(folder, former, password, new=new)


def _decrypt(folder: Path, key: Key | None) -> None:
    if key is not None:
        encryption.decrypt(folder, key)


def _fixed_font() -> QFont:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(theme.font("heading").pointSizeF())
    return font
