"""How many faces something is about, in the words of menus, buttons and questions. No Qt."""

from __future__ import annotations

from typing import Literal

from faceorg.ui.translation import marked, tr

What = Literal["these", "all", "stranger", "not_person", "not_face", "ignore"]

_BUTTON = "button"
_WITHIN = "within a sentence"
_BUTTONS: dict[str, str] = {
    "not_person": marked("Not {name}||%Ln are not {name}", "button"),
    "not_face": marked("Not a face||%Ln are not faces", "button"),
    "ignore": marked("Ignore||Ignore %Ln faces", "button"),
}
_SENTENCES: dict[str, str] = {
    "not_person": marked("This face is not {name}||These %Ln faces are not {name}"),
    "not_face": marked("This is not a face||These %Ln are not faces"),
    "ignore": marked("Ignore this face||Ignore these %Ln faces"),
    "stranger": marked("Ignore this face, a stranger||Ignore these %Ln faces, a stranger"),
}
_PARTS: dict[str, str] = {
    "these": marked("this face||these %Ln faces", "within a sentence"),
    "all": marked("the only face||all %Ln faces", "within a sentence"),
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
