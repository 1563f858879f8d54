"""Tells one process that another one has changed the library.

Every transaction that changes something raises a number in the settings, in the same transaction.
A process knows the numbers of its own transactions before they are committed, so each number it
does not know is a change of somebody else: none is missed, and its own ones never count.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable
    from typing import Any

_RAISE = (
    "INSERT INTO settings (key, value) VALUES ('revision', '1')"
    " ON CONFLICT (key) DO UPDATE SET value = CAST(value AS INTEGER) + 1"
)
_READ = "SELECT CAST(value AS INTEGER) FROM settings WHERE key = 'revision'"
REMEMBERED = 50  # changes; who has not asked for longer reads everything again
FACES_MAX = 20_000  # of a change that is remembered, for what it would take


@dataclass(frozen=True, slots=True)
class Touched:
    """What some changes have touched.

    Attributes:
        faces: ids.
        owners: people, and with a minus strangers, who had one of them.
    """

    faces: frozenset[int] = frozenset()
    owners: frozenset[int] = frozenset()

    def __or__(self, other: Touched) -> Touched:
        return Touched(self.faces | other.faces, self.owners | other.owners)


class Revision:
    """The number of a library's latest change; usable from any thread."""

    def __init__(self, read: Callable[[str], Any]) -> None:
        """Take what runs a query in any thread and returns its first value."""
        self._read = read
        self._lock = threading.Lock()
        self._own: set[int] | None = None  # since `_seen`; None while nobody asks
        self._seen = 0
        self._touched: dict[int, Touched] = {}
        self._under_way = threading.local()  # what the transaction of each thread touches

    def begin(self) -> None:
        """A transaction begins in this thread."""
        self._under_way.touched = None

    def note(self, faces: Iterable[int], owners: Iterable[int]) -> None:
        """Tell all that the transaction under way does to faces; edits do, jobs need not."""
        before = getattr(self._under_way, "touched", None) or Touched()
        self._under_way.touched = before | Touched(frozenset(faces), frozenset(owners))

    def now(self) -> int:
        """Return the present number."""
        return int(self._read(_READ) or 0)

    def since(self, number: int) -> tuple[int, Touched | None]:
        """Return the present number, and what was touched after `number`; None: who knows."""
        now = self.now()
        if now - number > REMEMBERED:
            return now, None
        found = Touched()
        with self._lock:
            for n in range(number + 1, now + 1):
                touched = self._touched.get(n)
                if touched is None:
                    return now, None
                found |= touched
        return max(now, number), found

    def count(self, connection: sqlite3.Connection) -> int:
        """Raise the number, just before a transaction of this process is committed."""
        connection.execute(_RAISE)
        number = int(connection.execute(_READ).fetchone()[0])
        with self._lock:
            if self._own is not None:
                self._own.add(number)
            touched = getattr(self._under_way, "touched", None)
            if touched is not None and len(touched.faces) <= FACES_MAX:
                self._touched[number] = touched
            if len(self._touched) > REMEMBERED:
                del self._touched[next(iter(self._touched))]
        return number

    def forget(self, number: int) -> None:
        """The transaction could not be committed; call before its lock is given up."""
        with self._lock:
            self._touched.pop(number, None)
            if self._own is not None:
                self._own.discard(number)

    def changed_elsewhere(self) -> bool:
        """Whether another process has changed something since this was asked last.

        The first time it is False: from then on it is known.
        """
        with self._lock:
            first = self._own is None
            own = self._own = set() if self._own is None else self._own
        number = int(self._read(_READ) or 0)
        with self._lock:
            news = range(self._seen + 1, number + 1)
            foreign = number < self._seen or any(n not in own for n in news)
            own.difference_update([n for n in own if n <= number])
            self._seen = number
        return foreign and not first
