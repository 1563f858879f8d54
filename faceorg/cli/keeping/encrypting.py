"""`faceorg encrypt`, `decrypt`, `password` and `recover`: what opens a library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.cli.opening import check_library, key_of
from faceorg.cli.output import remark, show
from faceorg.cli.passwords import new_password, typed_recovery_key
from faceorg.cli.status import CommandError, Status
from faceorg.engine.safety import encryption
from faceorg.engine.safety.encryption import Protection, protection, recovery_text
from faceorg.library.files.cipher import check_there
from faceorg.library.files.keys import Key, check_keyring, is_encrypted, unlock

if TYPE_CHECKING:
    from argparse import Namespace

_PLAIN = "This library is not encrypted. See: faceorg encrypt"
_KEEP = (
    "This recovery key opens the library if the password is forgotten or the keyring lost. It is"
    " shown only now: write it down, and keep it apart from this computer."
)


def encrypt(arguments: Namespace) -> int:
    """`faceorg encrypt`: with a password, or with the system's keyring."""
    folder = arguments.library
    check_library(folder)
    if protection(folder) is not Protection.NONE:
        raise CommandError("This library is encrypted already. See: faceorg password")
    check_there()  # before a recovery key is shown that nothing has been locked with
    password, key = _wanted(arguments), Key.new()
    _show_recovery_key(key)
    encryption.encrypt(folder, password, key=key)
    remark("Encrypted. One fresh, encrypted backup took the place of the backups there were.")
    return Status.DONE


def decrypt(arguments: Namespace) -> int:
    """`faceorg decrypt`: make the library plain again."""
    encryption.decrypt(arguments.library, _known_key(arguments))
    remark("Not encrypted any more. One fresh backup took the place of the backups there were.")
    return Status.DONE


def change_password(arguments: Namespace) -> int:
    """`faceorg password`: another password, or the keyring; or another recovery key as well."""
    folder = arguments.library
    key = _known_key(arguments)
    password = _wanted(arguments)
    if arguments.new_recovery_key:
        new = Key.new()
        _show_recovery_key(new)
        encryption.new_recovery_key(folder, key, password, new=new)
    else:
        encryption.change_password(folder, key, password)
    remark("Changed. What opened the library before opens it no longer.")
    return Status.DONE


def recover(arguments: Namespace) -> int:
    """`faceorg recover`: a new password, by the recovery key."""
    folder = arguments.library
    check_library(folder)
    if not is_encrypted(folder):
        raise CommandError(_PLAIN)
    key = unlock(folder, recovery=typed_recovery_key())
    encryption.change_password(folder, key, _wanted(arguments))
    remark("Changed. The recovery key stays as it is.")
    return Status.DONE


def _known_key(arguments: Namespace) -> Key:
    check_library(arguments.library)
    key = key_of(arguments.library)
    if key is None:
        raise CommandError(_PLAIN)
    return key


def _wanted(arguments: Namespace) -> str | None:
    """Return the password to be; None for the keyring, which was seen to keep keys."""
    if not arguments.keyring:
        return new_password(arguments.new_password_file)
    check_keyring()
    return None


def _show_recovery_key(key: Key) -> None:
    """Show it before anything is converted: whoever is cut off after that has it."""
    remark(_KEEP)
    show(recovery_text(key))
