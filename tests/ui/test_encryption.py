"""The window and encrypted libraries: unlocking, encrypting, reopening, a damaged library."""

from __future__ import annotations

import os
from datetime import date, datetime
from typing import TYPE_CHECKING

import keyring
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit

from faceorg import app as program
from faceorg.domain.errors import EnvironmentFaultError, FaultCode
from faceorg.engine.safety import encryption
from faceorg.engine.safety.backups import make_backup
from faceorg.engine.safety.encryption import Protection, protection, recovery_text
from faceorg.library.files import stretching
from faceorg.library.files.keys import KEY_NAME, is_encrypted, unlock
from faceorg.library.library import DATABASE_NAME, Library
from faceorg.ui.dialogs import encryption as dialogs
from faceorg.ui.dialogs import fault as fault_dialog
from faceorg.ui.dialogs.encryption import LockDialog, RecoveryDialog
from faceorg.ui.dialogs.question import Question
from faceorg.ui.dialogs.unlock import Asked, UnlockDialog, ask_key
from faceorg.ui.dialogs.waiting import run_waiting
from faceorg.ui.opening import open_library
from faceorg.ui.session import Session
from faceorg.ui.texts.dates import recent_text
from faceorg.ui.views.shell.window import MainWindow
from faceorg.ui.widgets.passwords import PasswordField, strength_text
from tests.helpers.encrypting_process import PASSWORD, QUICK_SCRYPT
from tests.helpers.keyrings import MemoryKeyring

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from faceorg.library.files.keys import Key


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stretching, "SCRYPT_N", QUICK_SCRYPT)


@pytest.fixture
def memory() -> Iterator[MemoryKeyring]:
    before, made = keyring.get_keyring(), MemoryKeyring()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


@pytest.fixture
def folder(library: Library, app: QApplication) -> Path:
    """The folder of a filled library, closed."""
    make_backup(library)
    library.close()
    return library.folder


@pytest.fixture
def key(folder: Path) -> Key:
    """The key of that library, encrypted now."""
    return encryption.encrypt(folder, PASSWORD)


@pytest.fixture
def unlocking(folder: Path, key: Key, qtbot: QtBot) -> Iterator[UnlockDialog]:
    made = UnlockDialog(folder, Asked.PASSWORD)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.close()


def soon(do: Callable[[], bool], interval_ms: int = 30) -> QTimer:
    """Try to do something again and again until it is done: dialogs run loops of their own."""
    timer = QTimer(interval=interval_ms)

    def attempt() -> None:
        if do():
            timer.stop()

    timer.timeout.connect(attempt)
    timer.start()
    return timer


def shown(kind: type) -> Question | None:
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]
    return found[0] if found else None


def test_the_password_opens_the_library(unlocking: UnlockDialog, key: Key) -> None:
    assert not unlocking.go_on.isEnabled()
    unlocking.password.line.setText(PASSWORD)
    unlocking.password.line.returnPressed.emit()
    assert unlocking.key == key
    assert unlocking.result() == UnlockDialog.DialogCode.Accepted


def test_a_wrong_password_is_said_in_place(unlocking: UnlockDialog) -> None:
    unlocking.password.line.setText("wrong")
    unlocking.go_on.click()
    assert unlocking.isVisible()
    assert unlocking.wrong.isVisible()
    assert unlocking.wrong.text().startswith("This password does not open the library.")
    assert unlocking.password.line.selectedText()
    unlocking.password.line.setText("wrong again")
    assert not unlocking.wrong.isVisible()


def test_the_recovery_key_asks_for_a_new_password(
    unlocking: UnlockDialog, folder: Path, key: Key
) -> None:
    unlocking.other.click()
    unlocking.recovery.setText("nonsense")
    unlocking.go_on.click()
    assert unlocking.wrong.text().startswith("This recovery key does not open")
    unlocking.recovery.setText(recovery_text(key))
    unlocking.go_on.click()
    assert unlocking.asked is Asked.NEW_PASSWORD
    assert not unlocking.go_on.isEnabled()
    unlocking.new_password.first.line.setText("another")
    unlocking.new_password.again.line.setText("another")
    unlocking.go_on.click()
    assert unlocking.key == key == unlock(folder, "another")


def test_quitting_opens_nothing(unlocking: UnlockDialog) -> None:
    unlocking.quit.click()
    assert unlocking.key is None
    assert unlocking.result() == UnlockDialog.DialogCode.Rejected


def test_all_of_it_is_seen_whatever_is_asked(unlocking: UnlockDialog) -> None:
    unlocking.password.line.setText("wrong")
    unlocking.go_on.click()
    for part in (unlocking.wrong, unlocking.password.line, unlocking.go_on):
        assert part.height() >= part.minimumSizeHint().height()
        assert unlocking.rect().contains(part.mapTo(unlocking, part.rect().bottomRight()))
    wrong = unlocking.wrong
    assert wrong.height() >= wrong.heightForWidth(wrong.width())


def test_everything_can_be_reached_by_tab_and_has_a_name(unlocking: UnlockDialog) -> None:
    unlocking.password.line.setText("x")
    parts = [unlocking.password.line, unlocking.password.show_button, unlocking.go_on]
    for part in [*parts, unlocking.other, unlocking.quit]:
        assert part.accessibleName() or part.text()
        assert part.focusPolicy() != 0


def test_a_password_can_be_looked_at(qtbot: QtBot, app: QApplication) -> None:
    field = PasswordField("Password")
    qtbot.addWidget(field)
    assert field.line.echoMode() is QLineEdit.EchoMode.Password
    field.show_button.click()
    assert field.line.echoMode() is QLineEdit.EchoMode.Normal
    assert field.show_button.accessibleName() == "Hide: Password"
    field.show_button.click()
    assert field.line.echoMode() is QLineEdit.EchoMode.Password


def test_passwords_are_judged_in_words() -> None:
    assert "10 characters" in strength_text("")
    for weak in ("short", "aaaaaaaaaaaaaaaa", "12345678901234"):
        assert strength_text(weak).startswith("Weak")
    assert strength_text("horse battery").startswith("Good")
    assert strength_text("horse battery staple").startswith("Strong")


def test_the_keyring_is_asked_without_a_dialog(folder: Path, memory: MemoryKeyring) -> None:
    key = encryption.encrypt(folder, None)
    assert ask_key(folder) == key


def test_a_lost_keyring_offers_the_recovery_key(folder: Path, memory: MemoryKeyring) -> None:
    encryption.encrypt(folder, None)
    memory.kept.clear()
    asked: list[Asked] = []

    def quit_it() -> bool:
        dialog = shown(UnlockDialog)
        if isinstance(dialog, UnlockDialog):
            asked.append(dialog.asked)
            assert "keyring no longer holds" in dialog.wrong.text()
            dialog.quit.click()
        return dialog is not None

    timer = soon(quit_it)
    assert ask_key(folder) is None
    assert asked == [Asked.KEYRING]
    timer.stop()


def test_a_lost_key_file_asks_for_the_recovery_key(folder: Path, key: Key) -> None:
    (folder / KEY_NAME).unlink()
    steps = iter(("recovery", "password"))

    def answer() -> bool:
        dialog = shown(UnlockDialog)
        if not isinstance(dialog, UnlockDialog) or not dialog.isEnabled():
            return False
        step = next(steps)
        if step == "recovery":
            assert dialog.asked is Asked.RECOVERY_KEY
            assert not dialog.other.isVisible()
            dialog.recovery.setText(recovery_text(key))
            dialog.go_on.click()
            return False
        for field in (dialog.new_password.first, dialog.new_password.again):
            field.line.setText("another")
        dialog.go_on.click()
        return True

    timer = soon(answer)
    assert ask_key(folder) == key
    timer.stop()
    assert unlock(folder, "another") == key


def test_encrypting_asks_for_all_there_is(
    session: Session, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    seen: list[str] = []

    def accept(dialog: Question) -> bool:
        if isinstance(dialog, LockDialog):
            assert not dialog.go_on.isEnabled()
            dialog.new.first.line.setText(PASSWORD)
            dialog.new.again.line.setText("of")
            assert not dialog.go_on.isEnabled()
            dialog.new.again.line.setText("off")
            assert dialog.new.hint.text() == "The two differ."
            dialog.new.again.line.setText(PASSWORD)
            assert dialog.go_on.isEnabled()
        if isinstance(dialog, RecoveryDialog):
            assert not dialog.go_on.isEnabled()
            dialog.copy.click()
            seen.append(QApplication.clipboard().text())
            dialog.kept.click()
            assert dialog.go_on.isEnabled()
        dialog.deleteLater()
        return True

    monkeypatch.setattr(dialogs, "_accepted", accept)
    with qtbot.waitSignal(session.reopen_wanted):
        dialogs.show_encrypt(None, session)
    assert session.reopening is not None
    folder = session.library.folder
    assert session.close()
    session.library.close()
    key = session.reopening.work(folder, None)
    assert unlock(folder, PASSWORD) == key == unlock(folder, recovery=seen[0])


def test_the_password_is_changed_by_who_knows_it(
    folder: Path, key: Key, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    library = Library(folder, key)
    session = Session(library)

    def accept(dialog: Question) -> bool:
        assert isinstance(dialog, LockDialog)
        qtbot.addWidget(dialog)
        dialog.show()
        for field in (dialog.new.first, dialog.new.again):
            field.line.setText("another")
        assert not dialog.go_on.isEnabled()
        dialog.current.line.setText("wrong")
        dialog.go_on.click()
        assert "does not open" in dialog.wrong.text()
        dialog.current.line.setText(PASSWORD)
        dialog.go_on.click()
        assert not dialog.isVisible()
        return True

    monkeypatch.setattr(dialogs, "_accepted", accept)
    dialogs.show_change_password(None, session)
    assert unlock(folder, "another") == key
    assert session.close()
    library.close()


def test_what_is_done_while_waiting_gives_its_result(app: QApplication) -> None:
    assert run_waiting(None, "Thinking…", lambda: 42) == 42
    with pytest.raises(EnvironmentFaultError):
        run_waiting(None, "Failing…", lambda: _raise(FaultCode.DISK_FULL))


def _raise(code: FaultCode) -> None:
    raise EnvironmentFaultError(code)


def test_the_program_encrypts_and_opens_again(
    library: Library, app: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, rounds = library.folder, []
    library.close()
    monkeypatch.setattr(program, "make_application", lambda: app)
    monkeypatch.setattr("sys.excepthook", None)

    def go_on() -> bool:
        windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
        window = next((w for w in windows if w.isVisible()), None)
        if window is None:
            return False
        session = window.session
        rounds.append((protection(folder), len(session.library.people.all())))
        if len(rounds) == 1:
            session.reopen_after(lambda f, k: encryption.encrypt(f, PASSWORD), "Encrypting…")
        elif len(rounds) == 2:
            session.reopen_after(lambda f, k: _raise(FaultCode.DISK_FULL), "Failing…")
        elif len(rounds) == 3:
            session.reopen_after(encryption.decrypt, "Decrypting…")
        else:
            window.close()
            return True
        return False

    told: list[FaultCode] = []
    monkeypatch.setattr(fault_dialog, "show_fault", lambda _parent, fault: told.append(fault.code))
    timer = soon(go_on, 400)
    assert program.run(folder, []) == 0
    timer.stop()
    kinds = (Protection.NONE, Protection.PASSWORD, Protection.PASSWORD, Protection.NONE)
    assert rounds == [(kind, 4) for kind in kinds]
    assert told == [FaultCode.DISK_FULL]
    assert not is_encrypted(folder)
    app.setQuitOnLastWindowClosed(True)


@pytest.mark.parametrize("encrypted", [False, True])
def test_a_damaged_library_offers_its_backup(
    folder: Path, monkeypatch: pytest.MonkeyPatch, *, encrypted: bool
) -> None:
    key = encryption.encrypt(folder, PASSWORD) if encrypted else None
    path = folder / DATABASE_NAME
    path.write_bytes(path.read_bytes()[:100] + os.urandom(8192) + path.read_bytes()[8292:])
    asked: list[str] = []
    told: list[FaultCode] = []
    monkeypatch.setattr(fault_dialog, "show_fault", lambda _parent, fault: told.append(fault.code))

    def restore() -> bool:
        question = shown(Question)
        if question is None:
            return False
        asked.append(question.buttons[0].text())
        question.buttons[0].click()
        return True

    timer = soon(restore)
    library = open_library(folder, key)
    timer.stop()
    assert told == []
    assert library is not None
    assert len(library.people.all()) == 4
    library.close()
    assert len(asked) == 1
    assert asked[0].startswith("Restore the backup of today")


def test_a_damaged_library_without_a_backup_says_so(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for backup in (folder / "backups").glob("*.sqlite"):
        backup.unlink()
    path = folder / DATABASE_NAME
    path.write_bytes(path.read_bytes()[:100] + os.urandom(8192))
    told: list[FaultCode] = []
    monkeypatch.setattr(fault_dialog, "show_fault", lambda _parent, fault: told.append(fault.code))
    assert open_library(folder) is None
    assert len(told) == 1


def test_moments_are_said_as_people_say_them() -> None:
    today = date(2026, 11, 22)
    assert recent_text(datetime.fromisoformat("2026-11-22T09:05"), today) == "today 09:05"
    assert recent_text(datetime.fromisoformat("2026-11-21T18:04"), today) == "yesterday 18:04"
    assert recent_text(datetime.fromisoformat("2026-03-04T18:04"), today) == "4 March 2026 18:04"
