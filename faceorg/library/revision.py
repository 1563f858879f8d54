"""Tells one process that another one has changed the library.

Every transaction that changes something raises a number in the settings, in the same transaction.
A process knows the numbers of its own transactions before they are committed, so each number it
does not know is a change of somebody else: none is missed, and its own ones never count.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable
    from typing import Any

_RAISE = (
    "INSERT INTO settings (key, value) VALUES ('revision', '1')"
    " ON CONFLICT (key) DO UPDATE SET value = CAST(value AS INTEGER) + 1"
)
_READ = "SELECT CAST(value AS INTEGER) FROM settings WHERE key = 'revision'"


class Revision:
    """The number of a library's latest change; usable from any thread."""

    def __init__(self, read: Callable[[str], Any]) -> None:
        """Take what runs a query in any thread and returns its first value."""
        self._read = read
        self._lock = threading.Lock()
        self._own: set[int] | None = None  # since `_seen`; None while nobody asks
        self._seen = 0

    def count(self, connection: sqlite3.Connection) -> int:
        """Raise the number, just before a transaction of this process is committed."""
        connection.execute(_RAISE)
        number = int(connection.execute(_READ).fetchone()[0])
        with self._lock:
            if self._own is not None:
                self._own.add(number)
        return number

    def forget(self, number: int) -> None:
        """The transaction could not be committed; call before its lock is given up."""
        with self._lock:
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
