"""Whom a name of another program means in this library. Reads the library."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from faceorg.domain.people import clean_name, name_key

if TYPE_CHECKING:
    from collections.abc import Mapping

    from faceorg.domain.ids import PersonId
    from faceorg.library.library import Library


@dataclass(frozen=True, slots=True)
class NewPerson:
    """A wish: a name means somebody new, even where somebody is called so here already."""


Whom: TypeAlias = "PersonId | str | NewPerson | None"
"""Whom a name shall mean: somebody here, whoever has a name here, somebody new, or nobody."""


@dataclass(frozen=True, slots=True)
class Meant:
    """Somebody whom a name means.

    Attributes:
        name: as they are called here, or will be.
        person_id: None for somebody new.
        near: known people whose name is nearly the same, where it is somebody new.
        ambiguous: several people have this very name, so nobody is named.
    """

    name: str
    person_id: PersonId | None = None
    near: tuple[str, ...] = ()
    ambiguous: bool = False


@dataclass(slots=True)
class Names:
    """Finds people by the names of another program; the same names mean the same people.

    Attributes:
        library: where.
        wishes: {name there: whom it means here}; None means that it is left out.
    """

    library: Library
    wishes: Mapping[str, Whom] = field(default_factory=dict)
    _known: dict[str, Meant | None] = field(default_factory=dict)
    _by_text: dict[str, Meant | None] = field(default_factory=dict)  # one name is read often

    def meant(self, name: str) -> Meant | None:
        """Return whom a name means; None for nobody.

        Somebody known is meant by the very name, or where only case, accents or punctuation
        differ. A name one slip of the finger away is somebody new: the preview tells whom it is
        near to.
        """
        if name not in self._by_text:
            cleaned = clean_name(name)
            key = same_name(cleaned)
            if key not in self._known:
                self._known[key] = self._find(cleaned) if cleaned else None
            self._by_text[name] = self._known[key]
        return self._by_text[name]

    def _find(self, name: str) -> Meant | None:
        wishes = {same_name(there): here for there, here in self.wishes.items()}
        wish = wishes.get(same_name(name), name)
        if wish is None:
            return None
        if isinstance(wish, NewPerson):
            return Meant(name)
        if not isinstance(wish, str):
            person = self.library.people.get(wish)
            return None if person is None else Meant(person.name, person.person_id)
        wanted = clean_name(wish)
        near = self.library.people.nearly_named(wanted)
        alike = [p for p in near if same_name(p.name) == same_name(wanted)]
        same = [p for p in alike if p.name == wanted] or alike
        if len(same) > 1:
            return Meant(wanted, ambiguous=True)
        if same:
            return Meant(same[0].name, same[0].person_id)
        return Meant(wanted, None, tuple(p.name for p in near))


def same_name(name: str) -> str:
    """Return what spellings of a name share; names without a letter share nothing."""
    cleaned = clean_name(name)
    return name_key(cleaned) or cleaned
