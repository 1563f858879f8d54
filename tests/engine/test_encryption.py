"""Encrypting and decrypting: nothing readable on the disk, nothing lost, whatever cuts it off."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import keyring
import pytest

from faceorg.domain.errors import EnvironmentFaultError, FaultCode
from faceorg.engine import edits
from faceorg.engine.safety import encryption
from faceorg.engine.safety.backups import backups, make_backup, restore_backup
from faceorg.engine.safety.encryption import Protection, protection
from faceorg.library.files import conversion, keys, stretching
from faceorg.library.files.keys import KEY_NAME, Key, UnderWay, is_encrypted, unlock
from faceorg.library.library import DATABASE_NAME, THUMBNAILS_NAME, Library
from tests.helpers.encrypting_process import PASSWORD, QUICK_SCRYPT
from tests.helpers.keyrings import MemoryKeyring
from tests.helpers.libraries import make

if TYPE_CHECKING:
    from collections.abc import Iterator

KILLS = 8  # benchmarks/encryption.py does it more often
TABLES = ("photos", "faces", "people", "journal", "vectors", "settings", "sqlite_sequence")


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
def folder(tmp_path: Path) -> Path:
    """A filled library with a backup, closed."""
    library = make(tmp_path / "library")
    make_backup(library)
    library.close()
    return tmp_path / "library"


def contents(folder: Path, key: Key | None = None) -> dict[str, object]:
    """Return all that a library knows."""
    library = Library(folder, key)
    try:
        rows = {t: library.database.rows(f"SELECT * FROM {t} ORDER BY 1") for t in TABLES}  # noqa: S608
        rows["settings"] = [row for row in rows["settings"] if row[0] != "backed_up"]
        pictures = [
            library.thumbnails._db.rows(f"SELECT id, jpeg FROM {t} ORDER BY 1")  # noqa: S608
            for t in ("photos", "faces")
        ]
        versions = [library.database.value(f"PRAGMA {n}") for n in ("user_version",)]
        assert library.check() == []
    finally:
        library.close()
    return {"rows": rows, "pictures": pictures, "versions": [int(v) for v in versions]}


def secrets_of(folder: Path) -> dict[str, bytes]:
    """Return some of what nobody must find on the disk."""
    library = Library(folder)
    try:
        vector = library.database.value("SELECT vector FROM vectors WHERE face_id = 7")
        jpeg = library.thumbnails._db.value("SELECT jpeg FROM faces WHERE id = 7")
    finally:
        library.close()
    return {
        "name": b"Jonas",
        "path": b"IMG_00",
        "schema": b"CREATE TABLE",
        "vector": vector[16:48],
        "portrait": jpeg[200:232],
    }


def found(folder: Path, what: bytes) -> list[str]:
    return [p.name for p in sorted(folder.rglob("*")) if p.is_file() and what in p.read_bytes()]


def test_nothing_readable_is_left_and_nothing_is_lost(folder: Path) -> None:
    before, hidden = contents(folder), secrets_of(folder)
    for what in hidden.values():
        assert found(folder, what)
    key = encryption.encrypt(folder, PASSWORD)
    for name, what in hidden.items():
        assert found(folder, what) == [], name
    assert contents(folder, unlock(folder, PASSWORD)) == before
    for name, what in hidden.items():
        assert found(folder, what) == [], f"{name}, after opening it"
    assert unlock(folder, PASSWORD) == key


def test_what_is_done_in_an_encrypted_library_stays_encrypted(folder: Path) -> None:
    key = encryption.encrypt(folder, PASSWORD)
    library = Library(folder, key)
    anna = library.people.named("Anna")[0].person_id
    edits.rename_person(library, anna, "Xanthippe")
    assert not found(folder, b"Xanthippe")  # the log holds it by now
    made = make_backup(library)
    edits.undo(library)
    assert library.check() == []
    library.close()
    assert not found(folder, b"Xanthippe")
    assert made.people == 4
    assert [b.problem for b in backups(folder, key)] == ["", ""]
    restore_backup(folder, made.path, key)
    library = Library(folder, key)
    assert library.people.named("Xanthippe")
    library.close()
    assert not found(folder, b"Xanthippe")


def test_a_new_thumbnail_file_is_encrypted_as_well(folder: Path) -> None:
    key = encryption.encrypt(folder, PASSWORD)
    (folder / THUMBNAILS_NAME).unlink()
    Library(folder, key).close()
    assert not (folder / THUMBNAILS_NAME).read_bytes().startswith(b"SQLite")


def test_decrypting_brings_back_a_plain_library(folder: Path) -> None:
    before = contents(folder)
    key = encryption.encrypt(folder, PASSWORD)
    encryption.decrypt(folder, key)
    assert protection(folder) is Protection.NONE
    assert not (folder / KEY_NAME).exists()
    assert contents(folder) == before
    assert [b.problem for b in backups(folder)] == [""]
    library = Library(folder)
    assert library.thumbnails._db.value("PRAGMA page_size") == 16384
    library.close()


def test_old_backups_give_way_to_one_that_is_encrypted(folder: Path) -> None:
    (folder / "library.damaged-20260101T000000Z.sqlite").write_bytes(b"Jonas")
    key = encryption.encrypt(folder, PASSWORD)
    assert [b.people for b in backups(folder, key)] == [4]
    assert found(folder, b"Jonas") == []
    assert backups(folder)[0].problem


def test_a_new_recovery_key_makes_the_former_one_worthless(folder: Path) -> None:
    before = contents(folder)
    old = encryption.encrypt(folder, PASSWORD)
    new = encryption.new_recovery_key(folder, old, "another")
    assert new != old
    with pytest.raises(EnvironmentFaultError) as caught:
        unlock(folder, recovery=encryption.recovery_text(old))
    assert caught.value.code is FaultCode.WRONG_RECOVERY_KEY
    assert (
        unlock(folder, recovery=encryption.recovery_text(new)) == new == unlock(folder, "another")
    )
    assert contents(folder, new) == before
    assert [b.problem for b in backups(folder, new)] == [""]


def test_a_new_password_needs_no_closing(folder: Path) -> None:
    key = encryption.encrypt(folder, PASSWORD)
    library = Library(folder, key)
    encryption.change_password(folder, key, "another")
    library.close()
    assert unlock(folder, "another") == key
    with pytest.raises(EnvironmentFaultError):
        unlock(folder, PASSWORD)


def test_a_lost_key_file_is_made_anew_by_the_recovery_key(folder: Path) -> None:
    before = contents(folder)
    text = encryption.recovery_text(encryption.encrypt(folder, PASSWORD))
    (folder / KEY_NAME).write_bytes(b"")
    encryption.change_password(folder, unlock(folder, recovery=text), "another")
    assert contents(folder, unlock(folder, "another")) == before
    assert len(backups(folder, unlock(folder, "another"))) == 1


def test_a_key_of_another_library_makes_no_key_file(folder: Path) -> None:
    encryption.encrypt(folder, PASSWORD)
    (folder / KEY_NAME).unlink()
    with pytest.raises(EnvironmentFaultError) as caught:
        encryption.change_password(folder, Key.new(), "another")
    assert caught.value.code is FaultCode.WRONG_RECOVERY_KEY
    assert not (folder / KEY_NAME).exists()


def test_the_keyring_opens_it_and_gives_the_key_back(folder: Path, memory: MemoryKeyring) -> None:
    before = contents(folder)
    key = encryption.encrypt(folder, None)
    assert protection(folder) is Protection.KEYRING
    assert unlock(folder) == key
    assert [service for service, _ in memory.kept] == ["FaceOrg"]
    new = encryption.new_recovery_key(folder, key, None)
    assert unlock(folder) == new
    assert len(memory.kept) == 1
    encryption.change_password(folder, new, PASSWORD)
    assert memory.kept == {}
    encryption.change_password(folder, new, None)
    assert contents(folder, unlock(folder)) == before
    encryption.decrypt(folder, new)
    assert memory.kept == {}


def test_a_lost_keyring_is_told_and_the_recovery_key_helps(
    folder: Path, memory: MemoryKeyring
) -> None:
    key = encryption.encrypt(folder, None)
    memory.kept.clear()
    with pytest.raises(EnvironmentFaultError) as caught:
        unlock(folder)
    assert caught.value.code is FaultCode.KEYRING_LOST
    recovered = unlock(folder, recovery=encryption.recovery_text(key))
    encryption.change_password(folder, recovered, PASSWORD)
    assert unlock(folder, PASSWORD) == key


def test_a_keyring_that_takes_nothing_leaves_the_library_plain(
    folder: Path, memory: MemoryKeyring
) -> None:
    before = contents(folder)
    memory.locked = True
    with pytest.raises(EnvironmentFaultError) as caught:
        encryption.encrypt(folder, None)
    assert caught.value.code is FaultCode.KEYRING_UNUSABLE
    assert not is_encrypted(folder)
    assert contents(folder) == before


def test_an_open_library_is_not_converted(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    library = Library(folder)
    with pytest.raises(EnvironmentFaultError) as caught:
        encryption.encrypt(folder, PASSWORD)
    library.close()
    assert caught.value.code is FaultCode.LIBRARY_IN_USE
    assert not is_encrypted(folder)


@pytest.mark.parametrize("failing", [DATABASE_NAME, THUMBNAILS_NAME])
def test_a_full_disk_leaves_what_opens_and_can_be_finished(
    folder: Path, monkeypatch: pytest.MonkeyPatch, failing: str
) -> None:
    before, real = contents(folder), conversion._export

    def full(path: Path, *rest: object) -> dict[str, int]:
        if path.name == failing:
            raise EnvironmentFaultError(FaultCode.DISK_FULL, str(path))
        return real(path, *rest)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(conversion, "_export", full)
        with pytest.raises(EnvironmentFaultError) as caught:
            encryption.encrypt(folder, PASSWORD)
    assert caught.value.code is FaultCode.DISK_FULL
    assert is_encrypted(folder) is (failing == THUMBNAILS_NAME)
    key = unlock(folder, PASSWORD) if is_encrypted(folder) else None
    assert contents(folder, key) == before
    if key is not None:
        assert contents(folder, encryption.finish(folder, key)) == before
        assert not keys.read(folder).under_way
        assert found(folder, b"Jonas") == []


def test_what_is_left_of_a_log_is_in_the_encrypted_file(folder: Path) -> None:
    code = f"""
import os
from pathlib import Path
from faceorg.library.library import Library
library = Library(Path({str(folder)!r}))
library.settings.set("last", "word")
os._exit(0)
"""
    subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603
    assert (folder / (DATABASE_NAME + "-wal")).stat().st_size
    key = encryption.encrypt(folder, PASSWORD)
    library = Library(folder, key)
    assert library.settings.get("last") == "word"
    library.close()


def test_old_libraries_are_migrated_while_encrypted(tmp_path: Path) -> None:
    old = sorted((Path(__file__).parents[1] / "data" / "libraries").glob("*.sqlite"))
    assert old
    for number, file in enumerate(old):
        folder = tmp_path / str(number)
        folder.mkdir()
        shutil.copy(file, folder / DATABASE_NAME)
        key = encryption.encrypt(folder, PASSWORD)
        library = Library(folder, key)
        assert library.check() == []
        assert library.photos.count() or library.photos.folders()
        library.close()
        assert all(not b.problem for b in backups(folder, key))


@pytest.mark.parametrize("what", ["encrypt", "decrypt", "renew"])
def test_a_killed_conversion_loses_nothing_and_is_finished(
    tmp_path: Path, made: Path, what: str
) -> None:
    chance = random.Random(what)
    before = contents(made)
    for number in range(KILLS):
        folder, key = started(made, tmp_path / f"{what}{number}", what)
        kill_while(folder, what, key, chance.uniform(0, 0.12))
        opened = unlock(folder, PASSWORD) if is_encrypted(folder) else None
        assert contents(folder, opened) == before
        if opened is not None:
            opened = encryption.finish(folder, opened)
            left = keys.read(folder).under_way if is_encrypted(folder) else UnderWay.NOTHING
            assert left is UnderWay.NOTHING
        opened = opened if is_encrypted(folder) else None
        assert contents(folder, opened) == before
        if opened is not None:
            assert found(folder, b"Jonas") == []


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made") / "library"
    library = make(folder)
    make_backup(library)
    library.close()
    return folder


def started(made: Path, folder: Path, what: str) -> tuple[Path, Key]:
    """Return a copy of a library, in the state before `what`, and the key."""
    shutil.copytree(made, folder)
    key = Key.new()
    if what != "encrypt":
        encryption.encrypt(folder, PASSWORD, key=key)
    return folder, key


def kill_while(folder: Path, what: str, key: Key, after_s: float) -> None:
    """Start a conversion and kill it `after_s` after its beginning."""
    command = [sys.executable, "-m", "tests.helpers.encrypting_process", folder, what, key.hex()]
    with subprocess.Popen(  # noqa: S603
        [os.fspath(word) for word in command],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[2],
    ) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        assert process.stdout.readline() == b"ready\n"
        process.stdin.write(b"go\n")
        process.stdin.flush()
        time.sleep(after_s)
        process.kill()
