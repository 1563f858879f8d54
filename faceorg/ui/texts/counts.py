"""Numbers with their nouns, in the language that is spoken. No Qt; any thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.ui.texts.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable

NOUNS: dict[str, Callable[[int], str]] = {
    "album": lambda n: tr("%Ln album||%Ln albums", "", n),
    "backup": lambda n: tr("%Ln backup||%Ln backups", "", n),
    "confirmed face": lambda n: tr("%Ln confirmed face||%Ln confirmed faces", "", n),
    "day": lambda n: tr("%Ln day||%Ln days", "", n),
    "edit": lambda n: tr("%Ln edit||%Ln edits", "", n),
    "face": lambda n: tr("%Ln face||%Ln faces", "", n),
    "file": lambda n: tr("%Ln file||%Ln files", "", n),
    "folder": lambda n: tr("%Ln folder||%Ln folders", "", n),
    "group": lambda n: tr("%Ln group||%Ln groups", "", n),
    "hour": lambda n: tr("%Ln hour||%Ln hours", "", n),
    "loose face": lambda n: tr("%Ln loose face||%Ln loose faces", "", n),
    "minute": lambda n: tr("%Ln minute||%Ln minutes", "", n),
    "model": lambda n: tr("%Ln model||%Ln models", "", n),
    "new suggestion": lambda n: tr("%Ln new suggestion||%Ln new suggestions", "", n),
    "person": lambda n: tr("%Ln person||%Ln people", "", n),
    "photo": lambda n: tr("%Ln photo||%Ln photos", "", n),
    "problem": lambda n: tr("%Ln problem||%Ln problems", "", n),
    "rejection": lambda n: tr("%Ln rejection||%Ln rejections", "", n),
    "relation": lambda n: tr("%Ln relation||%Ln relations", "", n),
    "second": lambda n: tr("%Ln second||%Ln seconds", "", n),
    "set": lambda n: tr("%Ln set||%Ln sets", "of photos that are alike", n),
    "step": lambda n: tr("%Ln step||%Ln steps", "of the history", n),
    "suggestion": lambda n: tr("%Ln suggestion||%Ln suggestions", "", n),
    "unnamed group": lambda n: tr("%Ln unnamed group||%Ln unnamed groups", "", n),
    "video": lambda n: tr("%Ln video||%Ln videos", "", n),
    "year": lambda n: tr("%Ln year||%Ln years", "", n),
}


def count_text(number: int, word: str) -> str:
    """Return a number with its noun: 1 photo, 1,284 photos, 2 people.

    For numbers that stand alone or in enumerations; elsewhere grammar wants the whole sentence.

    Args:
        number: how many.
        word: the English noun for one.
    """
    return NOUNS[word](number)
