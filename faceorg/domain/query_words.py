"""The words in which questions are typed: English ones, and those of other languages beside them.

Words are compared without case and accents; each thing may have several, of one or more words.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cached_property
from typing import TYPE_CHECKING

from faceorg.domain.people import name_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

PHRASE_MAX = 4  # words of one thing: "that nobody has named"


def word_key(word: str) -> str:
    """Return what two ways to write a word share; signs stay as they are."""
    return name_key(word) or word.casefold().strip()


@dataclass(frozen=True)
class Words:
    """What somebody types, by what it means.

    Attributes:
        both, either, without: between people.
        only: nobody else is in it, before the names; `alone`: after them.
        faces: after a number of faces; `at_least`, `at_most`: before it; `none`: in its place.
        since, after, until, before: of dates.
        unnamed, favourite, hidden, undated, videos: what is asked of photos.
        folder, camera, album, near, person, file: before a colon and what is meant.
        fillers: words within a date that say nothing, such as "of".
        months: January to December, each with other ways to write it.
    """

    both: tuple[str, ...] = ("and", "&", "+")
    either: tuple[str, ...] = ("or", "|")
    without: tuple[str, ...] = ("without", "not", "no")
    only: tuple[str, ...] = ("only", "just", "exactly")
    alone: tuple[str, ...] = ("alone",)
    faces: tuple[str, ...] = ("face", "faces", "people", "persons")
    at_least: tuple[str, ...] = ("at least",)
    at_most: tuple[str, ...] = ("at most",)
    none: tuple[str, ...] = ("no", "0")
    since: tuple[str, ...] = ("since", "from")
    after: tuple[str, ...] = ("after",)
    until: tuple[str, ...] = ("until", "to", "till")
    before: tuple[str, ...] = ("before",)
    unnamed: tuple[str, ...] = ("unnamed", "unknown")
    favourite: tuple[str, ...] = ("favourite", "favourites", "favorite", "favorites")
    hidden: tuple[str, ...] = ("hidden",)
    undated: tuple[str, ...] = ("undated", "no date", "without a date", "without date")
    videos: tuple[str, ...] = ("videos", "video")
    folder: tuple[str, ...] = ("folder",)
    camera: tuple[str, ...] = ("camera",)
    album: tuple[str, ...] = ("album",)
    near: tuple[str, ...] = ("near",)
    person: tuple[str, ...] = ("person",)
    file: tuple[str, ...] = ("file",)
    fillers: tuple[str, ...] = ()
    months: tuple[tuple[str, ...], ...] = (
        *(("january",), ("february",), ("march",), ("april",), ("may",), ("june",)),
        *(("july",), ("august",), ("september",), ("october",), ("november",), ("december",)),
    )

    def also(self, others: Words) -> Words:
        """Return these words with others beside them; of a word with two meanings these win."""
        said = {
            f.name: tuple(dict.fromkeys((*getattr(self, f.name), *getattr(others, f.name))))
            for f in fields(Words)
            if f.name != "months"
        }
        months = tuple((*a, *b) for a, b in zip(self.months, others.months, strict=True))
        return Words(**said, months=months)

    @cached_property
    def _meanings(self) -> Mapping[str, frozenset[str]]:
        found: dict[str, set[str]] = {}
        for f in fields(Words):
            for word in getattr(self, f.name) if f.name != "months" else ():
                found.setdefault(word_key(word), set()).add(f.name)
        return {key: frozenset(names) for key, names in found.items()}

    @cached_property
    def _month_keys(self) -> tuple[tuple[str, ...], ...]:
        return tuple(tuple(map(word_key, names)) for names in self.months)

    def means(self, word: str, *things: str) -> str | None:
        """Return which of some things, given by their attributes, a word means; the first one."""
        meant = self._meanings.get(word_key(word), frozenset())
        return next((thing for thing in things if thing in meant), None)

    def begin(self, words: Iterable[str], *things: str) -> tuple[str, int] | None:
        """Return which thing some words begin with, and how many words that takes."""
        some = list(words)[:PHRASE_MAX]
        for length in range(len(some), 0, -1):
            thing = self.means(" ".join(some[:length]), *things)
            if thing is not None:
                return thing, length
        return None

    def month(self, word: str) -> int | None:
        """Return the number of a month, 1 to 12; three letters of it will do."""
        key = word_key(word)
        found = [
            number
            for number, names in enumerate(self._month_keys, 1)
            if any(key == name or (len(key) >= 3 and name.startswith(key)) for name in names)
        ]
        return found[0] if len(found) == 1 else None


ENGLISH = Words()
