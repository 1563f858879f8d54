"""Who the people of a file are here. Reads the library."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from faceorg.domain.people import name_key
from faceorg.engine.importing.who import Names, NewPerson
from faceorg.library.people_files import own_uids
from faceorg.library.recognition.brought import people_by_uid

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from faceorg.domain.ids import PersonId
    from faceorg.engine.importing.who import Whom
    from faceorg.engine.people_file.contents import FilePerson
    from faceorg.library.library import Library


@dataclass(frozen=True, slots=True)
class Match:
    """Who somebody of the file is here.

    Attributes:
        name: as they are called here, or will be.
        person_id: None for somebody new.
        near: known people whose name is nearly the same, where it is somebody new.
        ambiguous: several may be meant, so nobody is.
        left_out: somebody does not want them.
        same: known by a file before, whatever they are called.
    """

    name: str
    person_id: PersonId | None = None
    near: tuple[str, ...] = ()
    ambiguous: bool = False
    left_out: bool = False
    same: bool = False

    @property
    def wanted(self) -> bool:
        """Whether it is told who it is."""
        return not (self.ambiguous or self.left_out)


def match_people(
    library: Library, people: Sequence[FilePerson], wishes: Mapping[int, Whom]
) -> tuple[Match, ...]:
    """Return who everybody of a file is here, in the order of the file.

    Somebody whom a file has brought before, or whom this library wrote itself, is the same person
    whatever their name; else the name tells, as with other programs.

    Args:
        library: where.
        people: of the file.
        wishes: {index: whom it shall be}.
    """
    known = people_by_uid(library.database)
    known |= {uid: person_id for person_id, uid in own_uids(library).items()}
    names = Names(library)
    alike = Counter(_key(person.name) for person in people)
    return tuple(
        _wished(library, names, person, wishes[i])
        if i in wishes
        else _found(library, names, person, known, alike[_key(person.name)] > 1)
        for i, person in enumerate(people)
    )


def _wished(library: Library, names: Names, person: FilePerson, wish: Whom) -> Match:
    if wish is None:
        return Match(person.name, left_out=True)
    if isinstance(wish, NewPerson):
        return Match(person.name)
    if isinstance(wish, str):
        return _named(names, wish)
    here = library.people.get(wish)
    return Match(person.name, left_out=True) if here is None else Match(here.name, wish)


def _found(
    library: Library,
    names: Names,
    person: FilePerson,
    known: Mapping[str, PersonId],
    several: bool,
) -> Match:
    for uid in person.uids:
        here = library.people.get(known[uid]) if uid in known else None
        if here is not None:
            return Match(here.name, here.person_id, same=True)
    match = _named(names, person.name)
    if several and match.person_id is not None:
        return Match(match.name, ambiguous=True)
    return match


def _named(names: Names, name: str) -> Match:
    meant = names.meant(name)
    if meant is None:
        return Match(name, left_out=True)
    return Match(meant.name, meant.person_id, meant.near, meant.ambiguous)


def _key(name: str) -> str:
    return name_key(name) or name
