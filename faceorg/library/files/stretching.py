"""Keys made of passwords, so slowly that trying many takes years: scrypt.

Nothing is loaded before it is needed.
"""

from __future__ import annotations

import os
import unicodedata
from typing import Any

STRETCHED_BYTES = 32
# 128 MB and about half a second for each guess (measured on two cores of 2020); see
# docs/encryption.md. A file that asks for much more is damaged, or wants to hang the program.
SCRYPT_N, SCRYPT_R, SCRYPT_P = 2**17, 8, 1
_MAX_BYTES = 2**30
_SALT_BYTES = 16


def fresh_stretch() -> dict[str, Any]:
    """Return how a new password is to be stretched, as a file keeps it: n, r, p and a salt."""
    salt = os.urandom(_SALT_BYTES)
    return {"n": SCRYPT_N, "r": SCRYPT_R, "p": SCRYPT_P, "salt": salt.hex()}


def stretched(password: str, how: dict[str, Any]) -> bytes:
    """Return the 32 bytes that a password becomes.

    Raises:
        ValueError: a file asks for what no honest one does.
        KeyError, TypeError: the file lacks something.
    """
    n, r, p = (how[name] for name in "nrp")
    salt = bytes.fromhex(how["salt"])
    if not all(isinstance(cost, int) and cost > 0 for cost in (n, r, p)):
        raise ValueError("no costs")
    if 128 * n * r * p > _MAX_BYTES or len(salt) < _SALT_BYTES:
        raise ValueError("unreasonable")
    typed = unicodedata.normalize("NFC", password).encode("utf-8", "surrogatepass")
    from hashlib import scrypt

    memory = 128 * r * (n + p + 2) + 2**20
    return scrypt(typed, salt=salt, n=n, r=r, p=p, maxmem=memory, dklen=STRETCHED_BYTES)
