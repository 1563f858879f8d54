"""How many faces something is about, in the words of menus, buttons and questions. No Qt."""

from __future__ import annotations

from typing import Literal

from faceorg.ui.texts.translation import marked, tr

What = Literal["these", "all", "stranger", "not_person", "not_face", "ignore"]

_BUTTON = "button"
_WITHIN = "within a sentence"
_BUTTONS: dict[str, str] = {
    "not_person": marked("Not {name}||%Ln are not {name}", "button", 1),
    "not_face": marked("Not a face||%Ln are not faces", "button", 1),
    "ignore": marked("Ignore||Ignore %Ln faces", "button", 1),
}
_SENTENCES: dict[str, str] = {
    "not_person": marked("This face is not {name}||These %Ln faces are not {name}", "", 1),
    "not_face": marked("This is not a face||These %Ln are not faces", "", 1),
    "ignore": marked("Ignore this face||Ignore these %Ln faces", "", 1),
    "stranger": marked("Ignore this face, a stranger||Ignore these %Ln faces, a stranger", "", 1),
}
_PARTS: dict[str, str] = {
    "these": marked("this face||these %Ln faces", "within a sentence", 1),
    "all": marked("the only face||all %Ln faces", "within a sentence", 1),
}


def scoped(what: What, number: int, name: str = "", *, button: bool = False) -> str:
    """Return what is done, with the number of faces it is done to.

    Args:
        what: the words wanted.
        number: of faces; nobody is surprised by "this face" where none is selected yet.
        name: of the person it is about.
        button: in few words, for what stands in a row of buttons.
    """
    faces = max(number, 1)
    if button and what in _BUTTONS:
        words = tr(_BUTTONS[what], _BUTTON, faces)
    elif what in _PARTS:
        words = tr(_PARTS[what], _WITHIN, faces)
    else:
        words = tr(_SENTENCES[what], "", faces)
    return words.format(name=name)
