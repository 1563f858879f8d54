"""How many faces something is about, in the words of menus, buttons and questions. No Qt."""

from __future__ import annotations

from typing import Literal

What = Literal["these", "all", "stranger", "not_person", "not_face", "ignore"]

_BUTTON_ONE: dict[str, str] = {
    "not_person": "Not {name}",
    "not_face": "Not a face",
    "ignore": "Ignore",
}
_BUTTON_MANY: dict[str, str] = {
    "not_person": "{number} are not {name}",
    "not_face": "{number} are not faces",
    "ignore": "Ignore {number} faces",
}
_ONE: dict[str, str] = {
    "these": "this face",
    "not_person": "This face is not {name}",
    "not_face": "This is not a face",
    "ignore": "Ignore this face",
    "stranger": "Ignore this face, a stranger",
    "all": "the only face",
}
_MANY: dict[str, str] = {
    "these": "these {number} faces",
    "not_person": "These {number} faces are not {name}",
    "not_face": "These {number} are not faces",
    "ignore": "Ignore these {number} faces",
    "stranger": "Ignore these {number} faces, a stranger",
    "all": "all {number} faces",
}


def scoped(what: What, number: int, name: str = "", *, button: bool = False) -> str:
    """Return what is done, with the number of faces it is done to.

    Args:
        what: the words wanted.
        number: of faces; nobody is surprised by "this face" where none is selected yet.
        name: of the person it is about.
        button: in few words, for what stands in a row of buttons.
    """
    one, many = (_BUTTON_ONE, _BUTTON_MANY) if button else (_ONE, _MANY)
    words = (one if number <= 1 else many)[what]
    return words.format(number=f"{number:,}", name=name)
