"""Encryption by commands: passwords from files and pipes, the recovery key, exit statuses."""

from __future__ import annotations

import io
import sys
from typing import TYPE_CHECKING

import keyring
import pytest

from faceorg.cli import passwords
from faceorg.library.files import keys, stretching
from faceorg.library.files.keys import is_encrypted
from tests.helpers.encrypting_process import QUICK_SCRYPT
from tests.helpers.keyrings import MemoryKeyring

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Run


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stretching, "SCRYPT_N", QUICK_SCRYPT)
    monkeypatch.delenv(passwords.ENVIRONMENT, raising=False)


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> io.StringIO:
    """What comes through a pipe."""
    made = io.StringIO()
    monkeypatch.setattr("sys.stdin", made)
    return made


def put(stream: io.StringIO, text: str) -> None:
    stream.seek(0)
    stream.truncate()
    stream.write(text)
    stream.seek(0)


@pytest.fixture
def password(tmp_path: Path) -> str:
    """The path of a file with a password."""
    path = tmp_path / "password"
    path.write_text("correct horse\n")
    return str(path)


@pytest.fixture
def recovery_key(run: Run, filled: None, password: str, typed: io.StringIO) -> str:
    """Encrypts the library and returns its recovery key."""
    ran = run("encrypt", "--new-password-file", password)
    assert ran.status == 0, ran.err
    return ran.out.strip()


def test_every_command_needs_the_password_then(
    run: Run, recovery_key: str, password: str, library_dir: Path
) -> None:
    assert is_encrypted(library_dir)
    for command in (("people",), ("restore-backup",), ("index", str(library_dir.parent))):
        refused = run(*command)
        assert (refused.status, refused.out) == (3, "")
        hint, said = refused.err.splitlines()
        assert said == "This library is encrypted. Enter its password."
        assert "--password-file FILE, or FACEORG_PASSWORD_FILE=FILE." in hint
    shown = run("people", "--password-file", password)
    assert shown.status == 0
    assert "Anna" in shown.out
    assert "Anna" in run("--password-file", password, "people").out


def test_the_environment_may_name_the_file(
    run: Run, recovery_key: str, password: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(passwords.ENVIRONMENT, password)
    assert "Anna" in run("people").out


def test_a_wrong_password_is_said_to_be_wrong(
    run: Run, recovery_key: str, typed: io.StringIO
) -> None:
    put(typed, "wrong\n")
    ran = run("people", "--password-file", "-")
    assert ran.status == 3
    assert ran.err.startswith("This password does not open the library.")


def test_a_missing_password_file_is_wrong_usage(run: Run, recovery_key: str) -> None:
    ran = run("people", "--password-file", "/nowhere/at/all")
    assert ran.status == 2
    assert ran.err == "The password file cannot be read: /nowhere/at/all\n"


def test_the_password_is_changed(
    run: Run, recovery_key: str, password: str, typed: io.StringIO
) -> None:
    put(typed, "another password\n")
    assert run("password", "--password-file", password).status == 0
    assert run("people", "--password-file", password).status == 3
    put(typed, "another password\n")
    assert run("people", "--password-file", "-").status == 0


def test_a_short_password_is_taken_with_advice(
    run: Run, recovery_key: str, password: str, typed: io.StringIO
) -> None:
    put(typed, "x\n")
    ran = run("password", "--password-file", password)
    assert ran.status == 0
    assert "at least 10 characters are advised" in ran.err


def test_an_empty_password_is_refused(run: Run, filled: None, typed: io.StringIO) -> None:
    assert run("encrypt").status == 2
    assert run("people").status == 0


def test_the_recovery_key_gives_a_new_password(
    run: Run, recovery_key: str, typed: io.StringIO, library_dir: Path
) -> None:
    (library_dir / keys.KEY_NAME).unlink()
    put(typed, f"{recovery_key}\nnever forget it\n")
    assert run("recover").status == 0
    put(typed, "never forget it\n")
    assert "Anna" in run("people", "--password-file", "-").out


def test_a_mistyped_recovery_key_does_not(run: Run, recovery_key: str, typed: io.StringIO) -> None:
    slip = ("A" if recovery_key[0] != "A" else "B") + recovery_key[1:]
    put(typed, f"{slip}\nnever forget it\n")
    ran = run("recover")
    assert ran.status == 3
    assert ran.err.startswith("This recovery key does not open the library.")


def test_a_new_recovery_key_takes_the_place_of_the_former(
    run: Run, recovery_key: str, password: str, typed: io.StringIO
) -> None:
    ran = run(
        *("password", "--new-recovery-key", "--password-file", password),
        *("--new-password-file", password),
    )
    assert ran.status == 0
    assert ran.out.strip() != recovery_key
    put(typed, f"{recovery_key}\nnever forget it\n")
    assert run("recover").status == 3
    assert run("people", "--password-file", password).status == 0


def test_decrypting_makes_it_plain(
    run: Run, recovery_key: str, password: str, library_dir: Path
) -> None:
    assert run("decrypt", "--password-file", password).status == 0
    assert not is_encrypted(library_dir)
    assert run("people").status == 0
    again = run("decrypt")
    assert again.status == 2
    assert again.err == "This library is not encrypted. See: faceorg encrypt\n"


def test_an_encrypted_library_is_not_encrypted_twice(
    run: Run, recovery_key: str, password: str
) -> None:
    ran = run("encrypt", "--new-password-file", password)
    assert ran.status == 2
    assert ran.err == "This library is encrypted already. See: faceorg password\n"


def test_where_no_keyring_keeps_keys_no_recovery_key_is_shown(
    run: Run, filled: None, library_dir: Path
) -> None:
    before, locked = keyring.get_keyring(), MemoryKeyring()
    locked.locked = True
    keyring.set_keyring(locked)
    try:
        ran = run("encrypt", "--keyring")
    finally:
        keyring.set_keyring(before)
    assert ran.status == 3
    assert "choose a password instead" in ran.err
    assert ran.out == ""
    assert not is_encrypted(library_dir)


def test_nothing_is_encrypted_where_there_is_no_library(run: Run, password: str) -> None:
    for command in ("encrypt", "decrypt", "password", "recover"):
        assert run(command).status == 3


def test_at_a_terminal_it_is_asked_for(
    run: Run, recovery_key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def answer(prompt: str) -> str:
        asked.append(prompt)
        return "correct horse" if prompt.startswith("Password") else f"new{len(asked)}"

    monkeypatch.setattr(passwords, "at_terminal", lambda: True)
    monkeypatch.setattr("getpass.getpass", answer)
    assert run("people").status == 0
    assert asked == ["Password of the library: "]
    differing = run("password")
    assert differing.status == 2
    assert differing.err == "The two passwords differ. Nothing was changed.\n"


def test_no_recovery_key_is_shown_where_nothing_can_be_encrypted(
    run: Run, filled: None, password: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "sqlcipher3.dbapi2", None)
    ran = run("encrypt", "--new-password-file", password)
    assert ran.status == 3
    assert ran.out == ""
    assert "recovery" not in ran.err
    monkeypatch.undo()
    assert run("status").status == 0
