"""Converts a library in a process of its own, which a test kills; also run by benchmarks.

Arguments: folder, what to do ("encrypt", "decrypt" or "renew"), the secret: a password to encrypt
with, or the key of an encrypted library in hexadecimal digits.
"""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

from faceorg.engine.safety import encryption
from faceorg.library.files import stretching
from faceorg.library.files.keys import Key

PASSWORD = "of the test"  # noqa: S105 - opens only made-up libraries
QUICK_SCRYPT = 2**4  # tests need not be slow to guess


def main() -> None:
    """Do it, after telling that everything is loaded."""
    folder, what, secret = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
    stretching.SCRYPT_N = QUICK_SCRYPT
    importlib.import_module("cryptography.hazmat.primitives.ciphers.aead")
    importlib.import_module("sqlcipher3.dbapi2")

    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()
    if what == "encrypt":
        encryption.encrypt(folder, PASSWORD, key=Key(bytes.fromhex(secret)))
    elif what == "decrypt":
        encryption.decrypt(folder, Key(bytes.fromhex(secret)))
    else:
        encryption.new_recovery_key(folder, Key(bytes.fromhex(secret)), PASSWORD)


if __name__ == "__main__":
    main()
