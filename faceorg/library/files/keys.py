"""The key of an encrypted library, and the file that keeps it locked.

`key.json` holds the key sealed by a password, or says that the system's keyring has it. The
recovery key is the key itself, written out for paper: it opens the library even where `key.json`
is lost. Neither hashes nor cryptography nor keyring are loaded before they are needed; the keyring
speaks to another program through a local socket, and is touched only for libraries that are kept
there.
"""

from __future__ import annotations

import errno
import json
import os
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from faceorg.domain.errors import EnvironmentFaultError, FaultCode
from faceorg.library.files.locks import open_here
from faceorg.library.files.noise import looks_encrypted

if TYPE_CHECKING:
    from pathlib import Path

KEY_NAME = "key.json"
KEY_BYTES = 32  # those of AES-256; a stretched password has as many
ADVISED_PASSWORD_LENGTH = 10
_FORMAT = 1
_SERVICE = "FaceOrg"


class Key(bytes):
    """32 random bytes that everything in a library is encrypted with.

    Attributes:
        former: the key before it, for files that are not converted yet; None at other times.
    """

    former: Key | None = None

    def __new__(cls, value: bytes) -> Key:
        """Check the length."""
        if len(value) != KEY_BYTES:
            raise ValueError(f"a key has {KEY_BYTES} bytes")
        return super().__new__(cls, value)

    @classmethod
    def new(cls) -> Key:
        """Return a fresh one."""
        return cls(os.urandom(KEY_BYTES))

    def __repr__(self) -> str:
        """Keep it out of logs and tracebacks."""
        return "Key(...)"


class UnderWay(StrEnum):
    """What was begun with the files of a library and may have been cut off."""

    NOTHING = ""
    ENCRYPTING = "encrypting"
    DECRYPTING = "decrypting"
    CHANGING_KEY = "changing_key"


@dataclass(frozen=True, slots=True)
class KeyFile:
    """What `key.json` holds; nothing in it opens the library by itself.

    Attributes:
        library: random name of the library, its account in the keyring.
        check: tells the right key from another one.
        password: the key sealed by a password, with what that takes; or None.
        keyring: whether the system's keyring has the key.
        former: the key before, sealed by this one, while files still have it.
        under_way: what has to be finished.
    """

    library: str
    check: str
    password: dict[str, Any] | None = None
    keyring: bool = False
    former: dict[str, Any] | None = None
    under_way: UnderWay = UnderWay.NOTHING


def is_encrypted(folder: Path) -> bool:
    """Whether the library in `folder` needs a key, also where its key file is lost."""
    if os.path.lexists(folder / KEY_NAME):
        return True
    mark = open_here(folder)
    return mark.encrypted if mark is not None else looks_encrypted(folder / "library.sqlite")


def unlock(folder: Path, password: str | None = None, recovery: str | None = None) -> Key:
    """Return the key; without password and recovery key, from the system's keyring.

    Raises:
        EnvironmentFaultError: wrong password or recovery key, nothing in the keyring, a damaged
            key file; LIBRARY_ENCRYPTED where the keyring was never meant to have it.
    """
    if recovery is not None:
        return _recovered(folder, recovery)
    kept = read(folder)
    if password is not None:
        key = _by_password(folder, kept, password)
    elif kept.keyring:
        key = _from_keyring(kept)
    else:
        raise EnvironmentFaultError(FaultCode.LIBRARY_ENCRYPTED, str(folder))
    return _with_former(folder, kept, key)


def asks_for_password(folder: Path) -> bool:
    """Whether a password opens the library; False: only the keyring or the recovery key.

    Raises:
        EnvironmentFaultError: the key file is damaged.
    """
    return read(folder).password is not None


def matches(folder: Path, key: Key) -> bool:
    """Whether this is the key of the library; one whose key file is lost is tried out later."""
    return not os.path.lexists(folder / KEY_NAME) or _same(read(folder).check, _check(key))


def read(folder: Path) -> KeyFile:
    """Return what the key file holds.

    Raises:
        EnvironmentFaultError: it is damaged or lost, or may not be read.
    """
    path = folder / KEY_NAME
    try:
        text = path.read_bytes()
    except FileNotFoundError as error:
        raise EnvironmentFaultError(FaultCode.KEY_FILE_DAMAGED, str(path)) from error
    except OSError as error:
        raise EnvironmentFaultError(FaultCode.LIBRARY_READ_ONLY, str(path)) from error
    try:
        return _parsed(json.loads(text))
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise EnvironmentFaultError(FaultCode.KEY_FILE_DAMAGED, str(path)) from error


def write(folder: Path, kept: KeyFile) -> None:
    """Replace the key file, all or nothing, and only by one that can be read again.

    Raises:
        EnvironmentFaultError: there is no room, or it can't be written.
    """
    path = folder / KEY_NAME
    part = path.with_name(KEY_NAME + ".part")
    held = {"format": _FORMAT} | {name: getattr(kept, name) for name in KeyFile.__slots__}
    text = json.dumps(held, indent=1).encode()
    try:
        part.unlink(missing_ok=True)
        descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        if _parsed(json.loads(part.read_bytes())) != kept:
            raise EnvironmentFaultError(FaultCode.KEY_FILE_DAMAGED, str(part))
        part.replace(path)
        sync_folder(folder)
    except OSError as error:
        full = error.errno in {errno.ENOSPC, errno.EDQUOT}
        code = FaultCode.DISK_FULL if full else FaultCode.LIBRARY_READ_ONLY
        raise EnvironmentFaultError(code, str(path)) from error


def remove(folder: Path) -> None:
    """Remove the key file and the keyring's entry; nothing is encrypted any more."""
    kept = read(folder)
    if kept.keyring:
        _leave_keyring(kept)
    (folder / KEY_NAME).unlink()
    sync_folder(folder)


def begin(folder: Path, key: Key, password: str | None, under_way: UnderWay) -> KeyFile:
    """Write the first key file of a library; without a password the keyring gets the key."""
    kept = KeyFile(os.urandom(8).hex(), _check(key), under_way=under_way)
    return lock_with(folder, kept, key, password)


def lock_with(
    folder: Path, kept: KeyFile, key: Key, password: str | None, former: KeyFile | None = None
) -> KeyFile:
    """Let this password open the library from now on, or the keyring.

    Args:
        folder: of the library.
        kept: the key file to be, but for what opens the key.
        key: of the library.
        password: None for the keyring.
        former: the key file as it is; its entry in the keyring goes.
    """
    if password is None:
        _to_keyring(kept, key)
        locked = replace(kept, check=_check(key), password=None, keyring=True)
    else:
        sealed = _sealed_by_password(kept, key, password)
        locked = replace(kept, check=_check(key), password=sealed, keyring=False)
    write(folder, locked)
    if former is not None and former.keyring and former.library != locked.library * locked.keyring:
        with suppress(EnvironmentFaultError):  # what is left over harms nobody's work
            _leave_keyring(former)
    return locked


def check_keyring() -> None:
    """See that the system's keyring keeps a key, before anything depends on it.

    Raises:
        EnvironmentFaultError: KEYRING_UNUSABLE, where there is none or it is locked.
    """
    trial = KeyFile("trial-" + os.urandom(8).hex(), "")
    _to_keyring(trial, Key.new())
    with suppress(EnvironmentFaultError):  # a key that opens nothing harms nobody
        _leave_keyring(trial)


def seal_former(kept: KeyFile, key: Key, former: Key) -> KeyFile:
    """Note the key that files still have, sealed by the new one."""
    return replace(kept, former=_seal(key, former, kept.library + "/former"))


def sync_folder(folder: Path) -> None:
    """Let a new name in a folder survive a power cut; Windows needs none of it."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _parsed(found: Any) -> KeyFile:
    if found["format"] != _FORMAT:
        raise ValueError("unknown format")
    kept = KeyFile(**{name: found[name] for name in KeyFile.__slots__})
    sound = (
        isinstance(kept.library, str)
        and isinstance(kept.check, str)
        and isinstance(kept.keyring, bool)
        and all(part is None or isinstance(part, dict) for part in (kept.password, kept.former))
    )
    if not sound:
        raise TypeError("unexpected types")
    return replace(kept, under_way=UnderWay(kept.under_way))


def _recovered(folder: Path, text: str) -> Key:
    from faceorg.library.files import recovery

    raw = recovery.parse(text)
    if raw is None:
        raise EnvironmentFaultError(FaultCode.WRONG_RECOVERY_KEY, str(folder))
    key = Key(raw)
    try:
        kept = read(folder)
    except EnvironmentFaultError as fault:
        if fault.code is not FaultCode.KEY_FILE_DAMAGED:
            raise
        return key  # opening the library tells whether it fits
    if not _same(kept.check, _check(key)):
        raise EnvironmentFaultError(FaultCode.WRONG_RECOVERY_KEY, str(folder))
    return _with_former(folder, kept, key)


def _with_former(folder: Path, kept: KeyFile, key: Key) -> Key:
    if kept.former is not None:
        former = _opened(key, kept.former, kept.library + "/former")
        if former is None:
            raise EnvironmentFaultError(FaultCode.KEY_FILE_DAMAGED, str(folder / KEY_NAME))
        key.former = former
    return key


def _by_password(folder: Path, kept: KeyFile, password: str) -> Key:
    if kept.password is None:
        raise EnvironmentFaultError(FaultCode.WRONG_PASSWORD, str(folder))
    damaged = EnvironmentFaultError(FaultCode.KEY_FILE_DAMAGED, str(folder / KEY_NAME))
    from faceorg.library.files.stretching import stretched

    try:
        guess = stretched(password, kept.password)
        key = _opened(guess, kept.password, kept.library + "/password")
    except (KeyError, TypeError, ValueError) as error:
        raise damaged from error
    if key is None:
        raise EnvironmentFaultError(FaultCode.WRONG_PASSWORD, str(folder))
    if not _same(kept.check, _check(key)):
        raise damaged
    return key


def _sealed_by_password(kept: KeyFile, key: Key, password: str) -> dict[str, Any]:
    from faceorg.library.files.stretching import fresh_stretch, stretched

    how = fresh_stretch()
    return how | _seal(stretched(password, how), key, kept.library + "/password")


def _seal(by: bytes, key: Key, purpose: str) -> dict[str, Any]:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = os.urandom(12)
    sealed = AESGCM(by).encrypt(nonce, bytes(key), purpose.encode())
    return {"nonce": nonce.hex(), "sealed": sealed.hex()}


def _opened(by: bytes, sealed: dict[str, Any], purpose: str) -> Key | None:
    """Return the sealed key; None where `by` does not open it."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce, box = bytes.fromhex(sealed["nonce"]), bytes.fromhex(sealed["sealed"])
    try:
        return Key(AESGCM(by).decrypt(nonce, box, purpose.encode()))
    except InvalidTag:
        return None


def _check(key: Key) -> str:
    import hmac

    return hmac.new(key, b"FaceOrg key check", "sha256").hexdigest()[:32]


def _same(check: str, other: str) -> bool:
    """Whether two checks are the same, in a time that does not tell where they differ."""
    import hmac

    return hmac.compare_digest(check, other)


def _from_keyring(kept: KeyFile) -> Key:
    import keyring
    from keyring.errors import KeyringError

    lost = EnvironmentFaultError(FaultCode.KEYRING_LOST, kept.library)
    try:
        found = keyring.get_password(_SERVICE, kept.library)
    except KeyringError as error:
        raise lost from error
    try:
        key = Key(bytes.fromhex(found or ""))
    except ValueError as error:
        raise lost from error
    if not _same(kept.check, _check(key)):
        raise lost
    return key


def _to_keyring(kept: KeyFile, key: Key) -> None:
    """Keep a key in the keyring, and make sure that it is there."""
    import keyring
    from keyring.errors import KeyringError

    try:
        keyring.set_password(_SERVICE, kept.library, key.hex())
        held = keyring.get_password(_SERVICE, kept.library)
    except KeyringError as error:
        raise EnvironmentFaultError(FaultCode.KEYRING_UNUSABLE, kept.library) from error
    if held != key.hex():
        raise EnvironmentFaultError(FaultCode.KEYRING_UNUSABLE, kept.library)


def _leave_keyring(kept: KeyFile) -> None:
    import keyring
    from keyring.errors import KeyringError, PasswordDeleteError

    try:
        keyring.delete_password(_SERVICE, kept.library)
    except PasswordDeleteError:
        return  # it was gone already
    except KeyringError as error:
        raise EnvironmentFaultError(FaultCode.KEYRING_LOST, kept.library) from error
