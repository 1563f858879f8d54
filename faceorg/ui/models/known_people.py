"""Everybody with a name, for fields that complete names; made in a worker, never changed. No Qt."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

from faceorg.domain.people import Person, name_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from faceorg.domain.ids import PersonId
    from faceorg.library.library import Library

ALWAYS_WHOLE = 1000  # so many people are read as fast as a few


class KnownPeople(list[Person]):
    """All people, most photos first, with the keys of their names as one text.

    Looking through a text takes a fiftieth of the time that a loop over fifty thousand names would.
    """

    def __init__(self, people: Iterable[Person] = (), keys: Sequence[str] | None = None) -> None:
        """Take people, and their names' keys where these are known."""
        super().__init__(people)
        self.keys = [name_key(p.name) for p in self] if keys is None else list(keys)
        self._text = "\n" + "".join(f"{key}\n" for key in self.keys)
        self._starts = list(accumulate((len(key) + 1 for key in self.keys), initial=0))

    def called(self, key: str) -> Iterator[Person]:
        """Yield those whose whole name has this key."""
        return self._found(f"\n{key}\n")

    def beginning(self, key: str) -> Iterator[Person]:
        """Yield those whose name begins like this."""
        return self._found(f"\n{key}")

    def with_word(self, key: str) -> Iterator[Person]:
        """Yield those of whose names a later word begins like this."""
        return self._found(f" {key}")

    def holding(self, key: str) -> Iterator[Person]:
        """Yield those in whose names this stands, be it within a word."""
        return self._found(key)

    def _found(self, wanted: str) -> Iterator[Person]:
        """Yield the people in whose keys a text stands; a line break stands before each key."""
        at = self._text.find(wanted)
        while at >= 0:
            place = bisect_right(self._starts, at) - 1
            yield self[place]
            at = self._text.find(wanted, self._starts[place + 1])


class PeopleReader:
    """Reads everybody, and then those who may have changed; one reading at a time."""

    def __init__(self) -> None:
        self._known: KnownPeople | None = None

    def read(self, library: Library, changed: frozenset[PersonId] | None = None) -> KnownPeople:
        """Return everybody.

        Args:
            library: where.
            changed: who may be different, new or gone since the last reading; None: anybody.
        """
        known, self._known = self._known, None  # whole again after a reading that failed
        if changed is None or known is None or len(known) < ALWAYS_WHOLE:
            self._known = KnownPeople(*library.people.all_with_keys())
        else:
            self._known = _with_changed(library, known, changed)
        return self._known


def _with_changed(
    library: Library, known: KnownPeople, changed: frozenset[PersonId]
) -> KnownPeople:
    pairs = [
        pair for pair in zip(known, known.keys, strict=True) if pair[0].person_id not in changed
    ]
    pairs += [(person, name_key(person.name)) for person in library.people.some(sorted(changed))]
    pairs.sort(key=lambda pair: (-pair[0].photo_count, pair[1], pair[0].person_id))
    return KnownPeople((person for person, _ in pairs), [key for _, key in pairs])
