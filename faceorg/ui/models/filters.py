"""What somebody asks of the photos page, as it stands in the chips; no Qt.

People stand in a row with a word before each but the first: "Anna and Ben without Carla". A word
"or" joins a person to the one before, so "Anna and Ben or Mira" means Anna, and one of the two.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from faceorg.domain.query import PhotoQuery

if TYPE_CHECKING:
    from faceorg.domain.ids import PersonId


class Word(StrEnum):
    """What stands before a person's chip."""

    AND = "and"
    OR = "or"
    WITHOUT = "without"


@dataclass(frozen=True, slots=True)
class PersonFilter:
    """One person with the word before; the first person's word is AND or WITHOUT."""

    person_id: PersonId
    word: Word = Word.AND


@dataclass(frozen=True, slots=True)
class Filters:
    """All conditions of the page.

    Attributes:
        people: in the order of their chips.
        first_year, last_year: both included; None is open.
        unnamed: only photos with a face that nobody has named.
        text: part of a file name, or of a person's name.
    """

    people: tuple[PersonFilter, ...] = field(default=())
    first_year: int | None = None
    last_year: int | None = None
    unnamed: bool = False
    text: str = ""

    def __bool__(self) -> bool:
        return bool(self.people or self.has_dates or self.unnamed or self.text)

    @property
    def has_dates(self) -> bool:
        """Whether years are asked for."""
        return self.first_year is not None or self.last_year is not None

    def with_person(self, person_id: PersonId, word: Word = Word.AND) -> Filters:
        """Return these filters with one more person at the end."""
        if any(p.person_id == person_id for p in self.people):
            return self
        if not self.people and word is Word.OR:
            word = Word.AND
        return replace(self, people=(*self.people, PersonFilter(person_id, word)))

    def without_chip(self, person_id: PersonId) -> Filters:
        """Return these filters with a person's chip taken away."""
        kept = [p for p in self.people if p.person_id != person_id]
        if kept and kept[0].word is Word.OR:
            kept[0] = replace(kept[0], word=Word.AND)
        return replace(self, people=tuple(kept))

    def with_next_word(self, person_id: PersonId) -> Filters:
        """Return these filters with the next word before a person that can be answered."""
        place = next(i for i, p in enumerate(self.people) if p.person_id == person_id)
        words = [w for w in Word if place or w is not Word.OR]
        after = words.index(self.people[place].word)
        for step in range(1, len(words) + 1):
            changed = replace(self.people[place], word=words[(after + step) % len(words)])
            tried = replace(self, people=(*self.people[:place], changed, *self.people[place + 1 :]))
            if tried.answerable:
                return tried
        return self

    @property
    def answerable(self) -> bool:
        """Whether a `PhotoQuery` can say it: at most one choice between people."""
        return sum(len(p) > 1 and w is Word.AND for w, p in self._parts()) <= 1

    def query(self) -> PhotoQuery:
        """Return the question for the library, but for `text`, which needs the people's names."""
        all_of: list[PersonId] = []
        any_of: list[PersonId] = []
        none_of: list[PersonId] = []
        for word, part in self._parts():
            target = none_of if word is Word.WITHOUT else any_of if len(part) > 1 else all_of
            target += part
        return PhotoQuery(
            all_of=tuple(all_of),
            any_of=tuple(any_of),
            none_of=tuple(none_of),
            since=date(self.first_year, 1, 1) if self.first_year is not None else None,
            until=date(self.last_year, 12, 31) if self.last_year is not None else None,
            unnamed=self.unnamed,
        )

    def _parts(self) -> list[tuple[Word, list[PersonId]]]:
        """Return the people with everybody joined by "or" in one part."""
        parts: list[tuple[Word, list[PersonId]]] = []
        for person in self.people:
            if person.word is Word.OR and parts:
                parts[-1][1].append(person.person_id)
            else:
                parts.append((person.word, [person.person_id]))
        return parts


def years_text(first: int | None, last: int | None) -> str:
    """Return a span of years as a chip says it."""
    if first is None:
        return f"until {last}"
    if last is None:
        return f"since {first}"
    return str(first) if first == last else f"{first} to {last}"
