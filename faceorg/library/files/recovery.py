"""A key written for paper: groups of four letters and digits, with a checksum against slips."""

from __future__ import annotations

import hashlib

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's: none that looks like another
_LIKE = str.maketrans("OILU", "011V")
_GROUP = 4
_CHECK_LETTERS = 4  # 20 bits: one slip in a million passes
_BITS = 5


def write_out(key: bytes) -> str:
    """Return a key as groups of four, the last group being the checksum."""
    letters = _letters(key) + _checksum(key)
    return "-".join(letters[i : i + _GROUP] for i in range(0, len(letters), _GROUP))


def parse(text: str) -> bytes | None:
    """Return the 32 bytes of a recovery key; None where something is mistyped.

    Small letters, spaces, missing dashes and look-alikes (O for 0) do no harm.
    """
    letters = "".join(c for c in text.upper().translate(_LIKE) if c not in "- \t\r\n")
    if any(c not in _ALPHABET for c in letters) or len(letters) <= _CHECK_LETTERS:
        return None
    body, check = letters[:-_CHECK_LETTERS], letters[-_CHECK_LETTERS:]
    bits = len(body) * _BITS
    number = 0
    for letter in body:
        number = number << _BITS | _ALPHABET.index(letter)
    spare = bits % 8
    if bits // 8 != 32 or number & ((1 << spare) - 1):
        return None
    key = (number >> spare).to_bytes(32, "big")
    return key if _checksum(key) == check else None


def _letters(key: bytes) -> str:
    bits = len(key) * 8
    count = -(-bits // _BITS)
    number = int.from_bytes(key, "big") << (count * _BITS - bits)
    return "".join(_ALPHABET[number >> _BITS * i & 31] for i in reversed(range(count)))


def _checksum(key: bytes) -> str:
    return _letters(hashlib.sha256(b"FaceOrg recovery key" + key).digest())[:_CHECK_LETTERS]
