"""Which pages of a library's file hold the list of its tables: without them nothing can be read."""

from __future__ import annotations

PAGE = 4096
_INTERIOR = 5  # as the first byte of a page of SQLite: its cells lead to other pages


def pages_of_tables(data: bytes) -> set[int]:
    """Return the numbers of the pages, from 0, that say which tables there are."""
    found, waiting = set[int](), [0]
    while waiting:
        number = waiting.pop()
        found.add(number)
        page, head = data[number * PAGE : (number + 1) * PAGE], 100 if number == 0 else 0
        if page[head] == _INTERIOR:
            cells = int.from_bytes(page[head + 3 : head + 5], "big")
            places = [head + 12 + 2 * i for i in range(cells)]
            starts = [int.from_bytes(page[at : at + 2], "big") for at in places] + [head + 8]
            waiting += [int.from_bytes(page[at : at + 4], "big") - 1 for at in starts]
    return found
