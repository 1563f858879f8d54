"""What somebody asks of photos as it stands in chips, and as it was typed.

People stand in a row with a word before each but the first: "Anna and Ben without Carla". A word
"or" joins a person to the one before, so "Anna and Ben or Mira" means Anna, and one of the two.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from faceorg.domain.query import PhotoQuery

if TYPE_CHECKING:
    from datetime import date

    from faceorg.domain.ids import AlbumId, PersonId


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
        text: part of a file name, or of a person's name.

    All others are those of `PhotoQuery`.
    """

    people: tuple[PersonFilter, ...] = field(default=())
    exactly: bool = False
    since: date | None = None
    until: date | None = None
    text: str = ""
    unnamed: bool = False
    faces_min: int | None = None
    faces_max: int | None = None
    favourite: bool = False
    folder: bytes = b""
    camera: str = ""
    near: tuple[float, float, float] | None = None
    album: AlbumId | None = None
    undated: bool = False
    videos: bool = False
    hidden: bool = False

    def __bool__(self) -> bool:
        return self != Filters()

    @property
    def has_dates(self) -> bool:
        """Whether days are asked for."""
        return self.since is not None or self.until is not None

    @property
    def has_faces(self) -> bool:
        """Whether a number of faces is asked for."""
        return self.faces_min is not None or self.faces_max is not None

    @property
    def alone(self) -> bool:
        """Whether one person and nobody else is asked for."""
        return self.exactly and self.faces_max == 1

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

    def also(self, others: Filters) -> Filters:
        """Return these filters with all that others ask for; of what both say, theirs."""
        merged = self
        for person in others.people:
            tried = merged.with_person(person.person_id, person.word)
            merged = tried if tried.answerable else merged
        plain = Filters()
        said = {
            f.name: getattr(others, f.name)
            for f in fields(Filters)
            if f.name != "people" and getattr(others, f.name) != getattr(plain, f.name)
        }
        return replace(merged, **said)

    @property
    def answerable(self) -> bool:
        """Whether a `PhotoQuery` can say it: at most one choice between people."""
        return sum(len(p) > 1 and w is Word.AND for w, p in self._parts()) <= 1

    @property
    def contradictory(self) -> bool:
        """Whether no photo can ever answer, whatever the library holds: "Anna and Ben", "alone"."""
        wanted = [set(part) for word, part in self._parts() if word is not Word.WITHOUT]
        surely = set().union(*(part for part in wanted if len(part) == 1))
        others = any(not part & surely for part in wanted)  # one more: "Anna, and Ben or Mira"
        people = len(surely) + others
        least = max(people, self.faces_min or 0)
        most = [number for number in (self.faces_max,) if number is not None]
        if self.exactly and not people:
            most.append(0)  # nobody, and no face that has no name
        days = (self.since, self.until)
        turned = None not in days and days[0] > days[1]  # type: ignore[operator]
        nameless = self.unnamed and (self.exactly or self.faces_max == 0)
        crowded = self.unnamed and self.faces_max is not None and people + 1 > self.faces_max
        return turned or nameless or crowded or any(least > number for number in most)

    def query(self) -> PhotoQuery:
        """Return the question for the library; text is looked for in file names only."""
        all_of: list[PersonId] = []
        any_of: list[PersonId] = []
        none_of: list[PersonId] = []
        for word, part in self._parts():
            target = none_of if word is Word.WITHOUT else any_of if len(part) > 1 else all_of
            target += part
        others = {f.name: getattr(self, f.name) for f in fields(Filters) if f.name != "people"}
        return PhotoQuery(
            all_of=tuple(all_of), any_of=tuple(any_of), none_of=tuple(none_of), **others
        )

    @staticmethod
    def of(query: PhotoQuery) -> Filters:
        """Return the chips of a query, but for groups and names of people that hold its text."""
        people = [PersonFilter(i) for i in query.all_of]
        words = (Word.AND, *[Word.OR] * len(query.any_of))
        people += map(PersonFilter, query.any_of, words)
        people += [PersonFilter(i, Word.WITHOUT) for i in query.none_of]
        others = {f.name: getattr(query, f.name) for f in fields(Filters) if f.name != "people"}
        return Filters(people=tuple(people), **others)

    def _parts(self) -> list[tuple[Word, list[PersonId]]]:
        """Return the people with everybody joined by "or" in one part."""
        parts: list[tuple[Word, list[PersonId]]] = []
        for person in self.people:
            if person.word is Word.OR and parts:
                parts[-1][1].append(person.person_id)
            else:
                parts.append((person.word, [person.person_id]))
        return parts
