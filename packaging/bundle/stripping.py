"""Takes symbols that only debuggers read out of Linux programs and libraries.

What `strip` makes of libraries that were patched when their wheels were built can't always be
loaded: it moves segments to where the loader refuses them. So each result is looked at first.
"""

from __future__ import annotations

import struct
import subprocess
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_HEADER, _SEGMENT = struct.Struct("<16sHHIQQQIHHHHHH"), struct.Struct("<IIQQQQQQ")
_LOAD = 1  # a segment that is mapped into memory
_ELF64_LITTLE = b"\x7fELF\x02\x01"


def strip_folder(folder: Path) -> int:
    """Strip every shared library below a folder; return how many bytes are gone."""
    return sum(
        strip_file(path)
        for path in sorted(folder.rglob("*.so*"))
        if path.is_file() and not path.is_symlink()
    )


def strip_file(path: Path) -> int:
    """Strip one file where it can be loaded then; return how many bytes are gone."""
    if not is_loadable(path.read_bytes()):
        return 0
    stripped = path.with_name(path.name + ".stripped")
    command = ["strip", "--strip-unneeded", "--preserve-dates", "-o", str(stripped), str(path)]
    done = subprocess.run(command, capture_output=True, check=False)
    before, after = path.stat().st_size, stripped.stat().st_size if stripped.exists() else 0
    if done.returncode or not 0 < after < before or not is_loadable(stripped.read_bytes()):
        stripped.unlink(missing_ok=True)
        return 0
    stripped.replace(path)
    return before - after


def is_loadable(elf: bytes) -> bool:
    """Tell whether the segments of a 64-bit ELF file lie where the system's loader takes them."""
    if not elf.startswith(_ELF64_LITTLE) or len(elf) < _HEADER.size:
        return False
    header = _HEADER.unpack_from(elf)
    start, size, count = header[5], header[9], header[10]
    for at in range(start, start + size * count, size):
        kind, _, offset, address, _, _, _, alignment = _SEGMENT.unpack_from(elf, at)
        if kind == _LOAD and alignment > 1 and (offset - address) % alignment:
            return False
    return True
