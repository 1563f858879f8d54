"""Long lists of which only the ids are at hand; the rest is read where somebody looks. No Qt."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

T = TypeVar("T")

CHUNK = 64  # some screen lines: read in about a millisecond
_KNOWN_MAX = 4096  # read again when somebody comes back


class Listed(Generic[T]):
    """Items in order, by their ids: eight bytes each.

    Attributes:
        ids: the order; whoever changes it owns the list.

    One thread at a time: made and read ahead in a worker, then handed to the GUI thread.
    """

    def __init__(self, ids: Iterable[int], read: Callable[[Sequence[int]], dict[int, T]]) -> None:
        """Take an order and what reads items by their ids, in a few milliseconds for a `CHUNK`."""
        self.ids = array("q", ids)
        self._read = read
        self._known: dict[int, T] = {}
        self._places: dict[int, int] = {}

    def __len__(self) -> int:
        return len(self.ids)

    def copy(self) -> Listed[T]:
        """Return a list whose order can be changed without touching this one."""
        made = Listed(self.ids, self._read)
        made._known = dict(self._known)
        return made

    def item(self, place: int) -> T:
        """Return an item, reading it with its neighbours if need be."""
        number = self.ids[place]
        if number not in self._known:
            self.read_ahead(place, place + 1)
        self._places[number] = place
        return self._known[number]

    def place_of(self, number: int) -> int | None:
        """Return where an item stands, or None."""
        place = self._places.get(number)
        if place is not None and place < len(self.ids) and self.ids[place] == number:
            return place
        try:
            place = self._places[number] = self.ids.index(number)
        except ValueError:
            return None
        return place

    def read_ahead(self, first: int, last: int) -> None:
        """Read the items of some places, and those beside them, in one go."""
        start, end = max(0, first) // CHUNK * CHUNK, -(-last // CHUNK) * CHUNK
        wanted = [i for i in self.ids[start:end] if i not in self._known]
        if not wanted:
            return
        if len(self._known) + len(wanted) > _KNOWN_MAX:
            self._known.clear()
            self._places.clear()
            wanted = list(self.ids[start:end])
        self._known.update(self._read(wanted))

    def read_again(self, numbers: Sequence[int]) -> None:
        """Read these items, whether they are known or not."""
        self._known.update(self._read(numbers))

    # changing the order --------------------------------------------------------------------

    def take_items(self, other: Listed[T]) -> None:
        """Show what another list has read in the place of what this one has; the order stays."""
        self._read, self._known = other._read, dict(other._known)

    def remove(self, first: int, last: int) -> None:
        """Take the items of some places out."""
        del self.ids[first : last + 1]
        self._places.clear()

    def append(self, numbers: Iterable[int]) -> None:
        """Add items at the end."""
        self.ids.extend(numbers)
