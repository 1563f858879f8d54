"""Bytes sealed by a password, for a file that travels: AES-256-GCM under a key stretched by scrypt.

A sealed file is one line of text that says what it is, one of JSON that says how the password is
stretched, and the sealed bytes; both lines are authenticated with them. Nothing is loaded before
it is needed.
"""

from __future__ import annotations

import json
import os
from typing import Any

MARK = b"FaceOrg sealed 1\n"
_LINE_MAX = 4096
_NONCE_BYTES = 12


class SealedDamagedError(ValueError):
    """What should be sealed is not, or not as this program seals."""


class WrongPasswordError(ValueError):
    """The password does not open it, or somebody has changed the file."""


def is_sealed(content: bytes) -> bool:
    """Whether bytes are sealed by a password."""
    return content.startswith(MARK)


def seal(content: bytes, password: str) -> bytes:
    """Return bytes that only this password opens."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    from faceorg.library.files.stretching import fresh_stretch, stretched

    how = fresh_stretch()
    nonce = os.urandom(_NONCE_BYTES)
    head = MARK + json.dumps(how | {"nonce": nonce.hex()}).encode() + b"\n"
    return head + AESGCM(stretched(password, how)).encrypt(nonce, content, head)


def unseal(content: bytes, password: str) -> bytes:
    """Return what was sealed.

    Raises:
        WrongPasswordError: it is another password, or a byte was changed.
        SealedDamagedError: it was not sealed by this program, or was cut off.
    """
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    from faceorg.library.files.stretching import stretched

    end = content.find(b"\n", len(MARK), len(MARK) + _LINE_MAX) + 1
    if not is_sealed(content) or not end:
        raise SealedDamagedError
    head = content[:end]
    try:
        how: dict[str, Any] = json.loads(head[len(MARK) :])
        nonce = bytes.fromhex(how["nonce"])
        key = stretched(password, how)
        return AESGCM(key).decrypt(nonce, content[end:], head)
    except InvalidTag as error:
        raise WrongPasswordError from error
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise SealedDamagedError from error
