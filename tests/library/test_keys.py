"""The key file: what opens it, what does not, and what a damaged one does."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from faceorg.domain.errors import EnvironmentFaultError, FaultCode
from faceorg.library.files import keys, recovery, stretching
from faceorg.library.files.keys import KEY_NAME, Key, UnderWay, is_encrypted, unlock
from faceorg.library.library import DATABASE_NAME, Library
from tests.helpers.encrypting_process import QUICK_SCRYPT

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stretching, "SCRYPT_N", QUICK_SCRYPT)


@pytest.fixture
def key() -> Key:
    return Key.new()


@pytest.fixture
def folder(tmp_path: Path, key: Key) -> Path:
    """The folder of an empty library that is locked by a password."""
    made = tmp_path / "encrypted"
    made.mkdir()
    keys.begin(made, key, "Zoë's password", UnderWay.NOTHING)
    return made


def fault_of(folder: Path, **how: str) -> FaultCode:
    with pytest.raises(EnvironmentFaultError) as caught:
        unlock(folder, **how)
    return caught.value.code


def test_the_password_opens_it_however_its_accents_are_typed(folder: Path, key: Key) -> None:
    assert unlock(folder, "Zoë's password") == key
    assert unlock(folder, "Zoe\u0308's password") == key


@pytest.mark.parametrize("wrong", ["", "zoë's password", "Zoë's password ", "\ud800"])
def test_another_password_does_not(folder: Path, wrong: str) -> None:
    assert fault_of(folder, password=wrong) is FaultCode.WRONG_PASSWORD


@pytest.mark.parametrize("password", ["x", " ", "\N{GRINNING FACE}" * 500, "a\nb"])
def test_any_password_may_be_taken(folder: Path, key: Key, password: str) -> None:
    keys.lock_with(folder, keys.read(folder), key, password)
    assert unlock(folder, password) == key
    assert fault_of(folder, password="Zoë's password") is FaultCode.WRONG_PASSWORD  # noqa: S106


def test_the_file_is_private_and_holds_no_key(folder: Path, key: Key) -> None:
    path = folder / KEY_NAME
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    text = path.read_text()
    assert key.hex() not in text
    assert recovery.write_out(key) not in text
    assert "Zo" not in text


def test_a_key_is_not_shown_by_accident(key: Key) -> None:
    assert key.hex() not in repr(key)
    assert key.hex() not in f"{key!r} {[key]}"


def test_the_recovery_key_opens_it_as_it_is_typed(folder: Path, key: Key) -> None:
    text = recovery.write_out(key)
    assert unlock(folder, recovery=text) == key
    assert unlock(folder, recovery=f"  {text.lower().replace('-', ' ')}\n") == key
    assert unlock(folder, recovery=text.replace("0", "o").replace("1", "l")) == key


def test_a_recovery_key_of_another_library_does_not(folder: Path) -> None:
    other = recovery.write_out(Key.new())
    assert fault_of(folder, recovery=other) is FaultCode.WRONG_RECOVERY_KEY
    assert fault_of(folder, recovery="not a key") is FaultCode.WRONG_RECOVERY_KEY
    assert fault_of(folder, recovery="") is FaultCode.WRONG_RECOVERY_KEY


@given(st.binary(min_size=32, max_size=32), st.data())
def test_no_single_slip_passes_for_a_recovery_key(raw: bytes, data: st.DataObject) -> None:
    text = recovery.write_out(raw)
    assert recovery.parse(text) == raw
    letters = [at for at, letter in enumerate(text) if letter != "-"]
    at = data.draw(st.sampled_from(letters))
    other = data.draw(st.sampled_from([c for c in recovery._ALPHABET if c != text[at]]))
    assert recovery.parse(text[:at] + other + text[at + 1 :]) is None
    assert recovery.parse(text[:at] + text[at + 1 :]) is None


@pytest.mark.parametrize(
    "damage",
    [
        lambda text: "",
        lambda text: text[: len(text) // 2],
        lambda text: text.replace('"format": 1', '"format": 2'),
        lambda text: "[" * 100_000,
        lambda text: '{"format": 1}',
        lambda text: text.replace('"n": 16', '"n": 1099511627776'),
        lambda text: text.replace('"n": 16', '"n": 17'),
        lambda text: text.replace('"salt": "', '"salt": "zz'),
        lambda text: json.dumps(json.loads(text) | {"password": {"n": 16}}),
        lambda text: json.dumps(json.loads(text) | {"keyring": "yes"}),
        lambda text: json.dumps(json.loads(text) | {"under_way": "soon"}),
    ],
)
def test_a_damaged_file_is_said_to_be_damaged(folder: Path, key: Key, damage: object) -> None:
    path = folder / KEY_NAME
    path.write_text(damage(path.read_text()))  # type: ignore[operator]
    assert fault_of(folder, password="Zoë's password") is FaultCode.KEY_FILE_DAMAGED  # noqa: S106
    assert unlock(folder, recovery=recovery.write_out(key)) == key


@pytest.mark.parametrize("part", ["nonce", "sealed", "salt"])
def test_an_altered_seal_is_not_opened(folder: Path, part: str) -> None:
    path = folder / KEY_NAME
    held = json.loads(path.read_text())
    value = held["password"][part]
    held["password"][part] = ("1" if value[0] == "0" else "0") + value[1:]
    path.write_text(json.dumps(held))
    assert fault_of(folder, password="Zoë's password") is FaultCode.WRONG_PASSWORD  # noqa: S106


def test_a_seal_of_another_library_is_not_opened(folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    keys.begin(other, Key.new(), "theirs", UnderWay.NOTHING)
    mine, theirs = (json.loads((f / KEY_NAME).read_text()) for f in (folder, other))
    mine["password"] = theirs["password"]
    (folder / KEY_NAME).write_text(json.dumps(mine))
    assert fault_of(folder, password="theirs") is FaultCode.WRONG_PASSWORD  # noqa: S106


def test_the_former_file_counts_until_the_new_one_is_there(
    folder: Path, key: Key, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(descriptor: int) -> None:
        raise OSError(28, "full")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", fail)
        with pytest.raises(EnvironmentFaultError) as caught:
            keys.lock_with(folder, keys.read(folder), key, "new")
    assert caught.value.code is FaultCode.DISK_FULL
    assert unlock(folder, "Zoë's password") == key


def test_a_library_is_opened_with_its_key_only(folder: Path, key: Key) -> None:
    Library(folder, key).close()
    for wrong, code in (
        (None, FaultCode.LIBRARY_ENCRYPTED),
        (Key.new(), FaultCode.WRONG_PASSWORD),
    ):
        with pytest.raises(EnvironmentFaultError) as caught:
            Library(folder, wrong)
        assert caught.value.code is code
    assert not (folder / DATABASE_NAME).read_bytes().startswith(b"SQLite")


def test_a_library_that_lost_its_key_file_is_still_encrypted(folder: Path, key: Key) -> None:
    Library(folder, key).close()
    (folder / KEY_NAME).unlink()
    assert is_encrypted(folder)
    assert fault_of(folder, password="Zoë's password") is FaultCode.KEY_FILE_DAMAGED  # noqa: S106
    Library(folder, unlock(folder, recovery=recovery.write_out(key))).close()


def test_a_plain_library_ignores_a_key(tmp_path: Path, key: Key) -> None:
    Library(tmp_path / "plain").close()
    Library(tmp_path / "plain", key).close()
    assert not is_encrypted(tmp_path / "plain")
    assert (tmp_path / "plain" / DATABASE_NAME).read_bytes().startswith(b"SQLite")


def test_what_looks_like_nothing_is_no_encrypted_library(tmp_path: Path) -> None:
    (tmp_path / DATABASE_NAME).write_bytes(b"text" * 2048)
    assert not is_encrypted(tmp_path)
    (tmp_path / DATABASE_NAME).write_bytes(b"SQLite format 3\0" + os.urandom(8192 - 16))
    assert not is_encrypted(tmp_path)


def test_a_damaged_encrypted_library_says_so(folder: Path, key: Key) -> None:
    Library(folder, key).close()
    path = folder / DATABASE_NAME
    path.write_bytes(os.urandom(4096) + path.read_bytes()[4096:])
    with pytest.raises(EnvironmentFaultError) as caught:
        Library(folder, key)
    assert caught.value.code is FaultCode.LIBRARY_DAMAGED


def test_a_damaged_beginning_makes_no_encrypted_library_of_a_plain_one(tmp_path: Path) -> None:
    Library(tmp_path / "plain").close()
    path = tmp_path / "plain" / DATABASE_NAME
    path.write_bytes(os.urandom(8192) + path.read_bytes()[8192:])
    assert not is_encrypted(tmp_path / "plain")


def test_a_missing_cipher_has_its_sentence(
    folder: Path, key: Key, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "sqlcipher3.dbapi2", None)
    with pytest.raises(EnvironmentFaultError) as caught:
        Library(folder, key)
    assert caught.value.code is FaultCode.CIPHER_MISSING


def test_a_plain_library_loads_neither_cipher_nor_keyring(tmp_path: Path) -> None:
    code = f"""
import sys
from pathlib import Path
from faceorg.library.library import Library
Library(Path({str(tmp_path / "plain")!r})).close()
print([m for m in ("sqlcipher3", "cryptography", "keyring") if m in sys.modules])
"""
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603
    assert told.stdout.strip() == "[]"


def test_a_password_loads_no_keyring(folder: Path) -> None:
    code = f"""
import sys
from pathlib import Path
from faceorg.library.files import keys, stretching
keys.unlock(Path({str(folder)!r}), "Zo\\u00eb's password")
print("keyring" in sys.modules, "socket" in sys.modules)
"""
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603
    assert told.stdout.strip() == "False False"
