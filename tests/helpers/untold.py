"""Finds words that are painted and went through no translation, with texts from `longer`."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

from faceorg.ui import languages
from tests.helpers.longer import ACCENTED
from tests.helpers.painted import is_field, name_of, written_in

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtWidgets import QWidget

    from faceorg.library.library import Library

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*…?")
# Names that are the same in every language: of this program, of cameras, units, formats, models.
_NAMES = "FaceOrg Fujifilm ISO JPEG JSON json MobileFaceNet dlib ResNet Emil"


def untold_words(top: QWidget, given: Collection[str]) -> list[str]:
    """Return what is painted as English has it, but for words that were given, and keys.

    Args:
        top: a window that speaks the language of `tests.helpers.longer`, in which no word has a
            letter of those that get an accent.
        given: words that are not the program's.
    """
    return [
        f"{word!r} in {line.text!r} of {name_of(line.widget)}"
        for line in written_in(top)
        if not is_field(line.widget)
        for word in _WORD.findall(line.text)
        if len(word) > 1 and not ACCENTED.isdisjoint(word) and word.strip("…").isalpha()
        if not _is_given(word, given, part=type(line.widget).__name__ == "CompletionPopup")
    ]


def given_words(library: Library, *texts: str) -> set[str]:
    """Return the words of names, of paths, of all that is called the same everywhere."""
    photos, people = library.photos, library.people.all()
    paths = photos.paths([tile.photo_id for tile in photos.tiles()]).values()
    problems = [problem.path for problem in library.problems.all()]
    names = [person.name for person in people] + [a.name for a in library.albums.all()]
    where = map(os.fsdecode, [*paths, *problems, *photos.folders()])
    whole = (*texts, *where, *names, *languages.NAMES.values(), _NAMES)
    own = (str(library.folder), "library.sqlite", str(Path.home()))
    return {word for text in (*whole, *own) for word in _WORD.findall(text)}


def _is_given(word: str, given: Collection[str], *, part: bool) -> bool:
    """Whether a word, or what was left of it where it was cut or partly marked, was given."""
    if word in given:
        return True
    start = word.removesuffix("…")
    return any(w.startswith(start) if start != word else part and start in w for w in given)
