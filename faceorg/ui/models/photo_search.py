"""Asks the library what the filters of the photos page mean; no Qt, any thread."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING

from faceorg.domain.filters import Word
from faceorg.domain.people import name_key
from faceorg.domain.query_text import Known, Understood, understood
from faceorg.library.places import directories
from faceorg.ui.models.completion import choices
from faceorg.ui.models.known_people import KnownPeople
from faceorg.ui.models.query_words import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.domain.filters import Filters
    from faceorg.domain.people import Person
    from faceorg.domain.query import PhotoQuery
    from faceorg.library.library import Library
    from faceorg.library.queries.timeline import Answer
    from faceorg.ui.models.completion import Choice

_PEOPLE_MAX = 12  # people whose names hold what was typed; one letter may mean hundreds
_LABEL = re.compile(r'([^\s:："]+)[:：]')
_JOINS = {"without": Word.WITHOUT, "either": Word.OR, "both": Word.AND}
_NAME_WORDS_MAX = 4  # of a name that is being typed


def asked_for(
    library: Library, filters: Filters, typed: str, people: Sequence[Person]
) -> Understood:
    """Return what filters and a text beside them ask for together."""
    known = words()
    labels = {known.means(label, "folder", "album") for label in _LABEL.findall(typed)}
    paths = directories(library.database) if "folder" in labels else ()
    albums = [(a.album_id, a.name) for a in library.albums.all()] if "album" in labels else ()
    found = understood(typed, Known(_known(people), paths, albums), known)
    return Understood(filters.also(found.filters), found.missed)


def query_of(filters: Filters, people: Sequence[Person]) -> PhotoQuery:
    """Return the query of filters.

    Text is looked for in file names and in the names of people who are on the photos.
    """
    key = name_key(filters.text)
    meant = islice(_known(people).holding(key), _PEOPLE_MAX) if key else ()
    return replace(filters.query(), or_with=tuple(p.person_id for p in meant))


def find_photos(library: Library, filters: Filters, people: Sequence[Person]) -> Answer:
    """Return the photos that pass the filters, newest first."""
    return library.timeline.answer(query_of(filters, people) if filters else None)


@dataclass(frozen=True, slots=True)
class Typing:
    """A name at the end of what is being typed.

    Attributes:
        before: the text before it, without the word that joins the name.
        word: how it is joined.
        rows: whom it may mean.
        typed: the part of the name that is there.
    """

    before: str
    word: Word
    rows: Sequence[Choice]
    typed: str


def name_being_typed(text: str, filters: Filters, people: Sequence[Person]) -> Typing | None:
    """Return the name that a text ends with, the longest that somebody's begins like."""
    if not text or text[-1].isspace() or text.count('"') % 2:
        return None
    chosen = {p.person_id for p in filters.people}
    words = text.split(" ")
    for length in range(min(_NAME_WORDS_MAX, len(words)), 0, -1):
        before, typed = " ".join(words[:-length]), " ".join(words[-length:])
        before, word, typed = _joined(before, typed)
        rows = choices(people, typed, allow_new=False, without=chosen) if typed else []
        if rows and ":" not in typed and (len(typed) > 1 or typed.isalpha()):
            return Typing(before, word, rows, typed)
    return None


def counts_of(
    library: Library, filters: Filters, typing: Typing, people: Sequence[Person]
) -> list[int]:
    """Return how many photos there would be with each of the people in question."""
    base = asked_for(library, filters, typing.before, people).filters
    rows = [row.person for row in typing.rows if row.person is not None]
    queries = [query_of(base.with_person(p.person_id, typing.word), people) for p in rows]
    return library.timeline.counts(queries)


def _known(people: Sequence[Person]) -> KnownPeople:
    return people if isinstance(people, KnownPeople) else KnownPeople(people)


def _joined(before: str, typed: str) -> tuple[str, Word, str]:
    """Part the word that joins a name from the text before it."""
    if typed.startswith("-"):
        return before, Word.WITHOUT, typed[1:]
    head, _, last = before.rstrip().rpartition(" ")
    thing = words().means(last, "without", "either", "both")
    return (before, Word.AND, typed) if thing is None else (head, _JOINS[thing], typed)
