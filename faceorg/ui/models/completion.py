"""Which people a half-typed name may mean; pure, no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from faceorg.domain.people import clean_name, name_key

if TYPE_CHECKING:
    from collections.abc import Iterable

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


def choices(people: Iterable[Person], typed: str, *, allow_new: bool) -> list[Choice]:
    """Return the rows for what was typed: beginnings of the name first, then of later words.

    Args:
        people: in the order in which equals are shown.
        typed: may be empty, then there are no rows.
        allow_new: end with a row for a new person.
    """
    key, wanted = name_key(typed), clean_name(typed)
    if not wanted:
        return []
    first, later = [], []
    for person in people if key else ():
        known = _key(person.name)
        if known.startswith(key):
            first.append(person)
        elif f" {key}" in known:
            later.append(person)
    exact = sorted(first, key=lambda p: p.name != wanted)
    rows = [Choice(p.name, p) for p in (exact + later)[:ROWS_MAX]]
    if allow_new:
        rows.append(Choice(wanted, None, new_person=bool(rows)))
    return rows


@lru_cache(maxsize=20_000)
def _key(name: str) -> str:
    """Return the key of a known name; making it takes longer than all the rest."""
    return name_key(name)


def typed_part(name: str, typed: str) -> tuple[int, int]:
    """Return start and end of the part of `name` that was typed, for semibold letters."""
    start = name.casefold().find(clean_name(typed).casefold())
    return (start, start + len(clean_name(typed))) if start >= 0 else (0, 0)
