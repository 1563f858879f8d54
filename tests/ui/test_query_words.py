"""What is typed in the field of photos, in the language of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from faceorg.domain.filters import Filters, Word
from faceorg.domain.query_words import ENGLISH
from faceorg.ui.models.photo_search import asked_for, name_being_typed
from faceorg.ui.models.query_words import words
from faceorg.ui.texts import translation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from faceorg.library.library import Library

GERMAN = {
    "and": "und",
    "without, not, no": "ohne, nicht",
    "folder": "Ordner",
    "of": "",
    "no": "kein",
}


@pytest.fixture
def german() -> Iterator[None]:
    plain = translation.ENGLISH
    translation.use(plain._replace(lookup=lambda text, _comment, _n: GERMAN.get(text, text)))
    yield
    translation.use(plain)


def test_english_is_what_it_was_without_a_translation() -> None:
    spoken = words()
    for name in ("both", "either", "without", "faces", "since", "until", "unnamed", "favourite"):
        assert set(getattr(spoken, name)) == set(getattr(ENGLISH, name))
    assert spoken.month("sep") == 9


@pytest.mark.usefixtures("german")
def test_words_of_the_window_are_understood(library: Library) -> None:
    people = library.people.all()
    said = asked_for(library, Filters(), "anna und ben", people)
    assert said == asked_for(library, Filters(), "anna and ben", people)
    assert len(said.filters.people) == 2
    known = library.database.value("SELECT path FROM directories ORDER BY path LIMIT 1")
    name = known.decode().rsplit("/", 1)[-1]
    assert asked_for(library, Filters(), f"ordner:{name}", people).filters.folder


@pytest.mark.usefixtures("german")
def test_a_name_is_joined_by_words_of_the_window(library: Library) -> None:
    typing = name_being_typed("anna ohne be", Filters(), library.people.all())
    assert typing is not None
    assert (typing.word, typing.before) == (Word.WITHOUT, "anna")
