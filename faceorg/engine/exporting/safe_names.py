r"""Names of people and photos as names of folders and files that every file system takes.

Windows is the strictest: no `<>:"/\|?*` and no control characters, no dot or space at the end, and
names such as CON or LPT1 belong to it, whatever stands behind their dot. Most file systems take
255 bytes, some take no two names that differ only by case or by the way an accent is written. Signs
that turn the direction of writing could make a name read like another one, and are left out.
"""

from __future__ import annotations

import os
import unicodedata
from collections import Counter
from typing import TYPE_CHECKING, Final, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable

N = TypeVar("N", bound=int)

BYTES_MAX: Final = 200  # leaves room for a number and a date in front within 255
_FORBIDDEN: Final = set('<>:"/\\|?*')
_UNSEEN: Final = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
_JOINERS: Final = {"\u200c", "\u200d"}  # within words of some scripts, and within emoji
_OF_WINDOWS: Final = {
    *("con", "prn", "aux", "nul", "conin$", "conout$", "clock$"),
    *(f"{device}{digit}" for device in ("com", "lpt") for digit in "0123456789¹²³"),
}


def safe_name(text: str, otherwise: str) -> str:
    """Return a text as the name of a folder or file that can be made everywhere.

    Args:
        text: anything.
        otherwise: where nothing is left of it.
    """
    written = unicodedata.normalize("NFC", text)
    kept = "".join("_" if c in _FORBIDDEN else c for c in written if _stays(c))
    name = _shortened(" ".join(kept.split()), BYTES_MAX).strip(" .")
    if not name.strip("_\u200c\u200d"):
        return otherwise
    owned = name.partition(".")[0].strip().casefold() in _OF_WINDOWS
    return f"{name}_" if owned and "." not in name else f"_{name}" if owned else name


def safe_file_name(name: bytes) -> str:
    """Return the name of a photo's file as one that can be made everywhere, with its suffix."""
    text = os.fsdecode(name).encode("utf-8", "replace").decode("utf-8")
    stem, dot, suffix = text.rpartition(".")
    suffix = safe_name(suffix, "")[:16] if stem else ""
    return safe_name(stem or text.strip("."), "photo") + (dot + suffix if suffix else "")


def key_of(name: str) -> str:
    """Return what two names share that some file system takes for one."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def folder_names(people: Iterable[tuple[N, str]]) -> dict[N, str]:
    """Return a folder's name for everybody, no two the same anywhere.

    Where several would share one each has the number of the person behind it, so that it does not
    depend on who else is there, or on the order, which folder is whose.

    Args:
        people: number and name of everybody in the library.
    """
    names = {number: safe_name(name, "") or f"person {number}" for number, name in people}
    common = Counter(map(key_of, names.values()))
    found: dict[N, str] = {}
    taken: set[str] = {key for key, count in common.items() if count == 1}
    for number, name in names.items():
        if common[key_of(name)] == 1:
            found[number] = name
            continue
        wanted = f"{name} ({number})"
        while key_of(wanted) in taken:  # somebody is really called so
            wanted += "_"
        taken.add(key_of(wanted))
        found[number] = wanted
    return found


def _stays(character: str) -> bool:
    if character in _JOINERS:
        return True
    return unicodedata.category(character) not in _UNSEEN or character.isspace()


def _shortened(text: str, bytes_max: int) -> str:
    """Return as much of a text as fits, without half a character."""
    return text.encode()[:bytes_max].decode("utf-8", "ignore")
