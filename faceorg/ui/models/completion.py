"""Which people a half-typed name may mean; pure, no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from faceorg.domain.people import clean_name, name_key
from faceorg.ui.models.known_people import KnownPeople

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence

    from faceorg.domain.ids import PersonId
    from faceorg.domain.people import Person

ROWS_MAX = 6


@dataclass(frozen=True, slots=True)
class Choice:
    """One row of a completion.

    Attributes:
        name: the known person's name, or what was typed.
        person: None for "New person".
        new_person: somebody asked for a second person in spite of the known ones shown.
    """

    name: str
    person: Person | None
    new_person: bool = False


def choices(
    people: Sequence[Person],
    typed: str,
    *,
    allow_new: bool,
    first: Sequence[Person] = (),
    without: Container[PersonId] = (),
) -> list[Choice]:
    """Return the rows for what was typed: beginnings of the name first, then of later words.

    Args:
        people: in the order in which equals are shown.
        typed: may be empty, then there are no rows.
        allow_new: end with a row for a new person.
        first: stand before all others that are equal; they may be among `people` as well.
        without: are not offered.
    """
    key, wanted = name_key(typed), clean_name(typed)
    if not wanted:
        return []
    known = people if isinstance(people, KnownPeople) else KnownPeople(people)
    found = _found([KnownPeople(first), known], key, wanted) if key else iter(())
    rows: dict[PersonId, Choice] = {}
    for person in found:
        if person.person_id not in without:
            rows.setdefault(person.person_id, Choice(person.name, person))
        if len(rows) == ROWS_MAX:
            break
    offered = list(rows.values())
    if allow_new:
        offered.append(Choice(wanted, None, new_person=bool(offered)))
    return offered


def _found(parts: Sequence[KnownPeople], key: str, wanted: str) -> Iterator[Person]:
    """Yield who may be meant, some more than once: exactly this name, beginnings, later words."""
    for known in parts:
        yield from (person for person in known.called(key) if person.name == wanted)
    for known in parts:
        yield from known.beginning(key)
    for known in parts:
        yield from known.with_word(key)


def typed_part(name: str, typed: str) -> tuple[int, int]:
    """Return start and end of the part of `name` that was typed, for semibold letters."""
    start = name.casefold().find(clean_name(typed).casefold())
    return (start, start + len(clean_name(typed))) if start >= 0 else (0, 0)
