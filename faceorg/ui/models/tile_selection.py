"""Which tiles are selected: keys in the order of selecting; pure, no Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

Key = TypeVar("Key")


class TileSelection(Generic[Key]):
    """A set of keys that remembers their order and where a range begins."""

    def __init__(self) -> None:
        self._keys: dict[Key, None] = {}
        self._anchor: Key | None = None

    def __contains__(self, key: Key) -> bool:
        return key in self._keys

    def __len__(self) -> int:
        return len(self._keys)

    @property
    def keys(self) -> list[Key]:
        """The selected keys, first selected first."""
        return list(self._keys)

    def toggle(self, key: Key) -> None:
        """Select a key, or no longer; ranges start here."""
        if key in self._keys:
            del self._keys[key]
        else:
            self._keys[key] = None
        self._anchor = key

    def extend(
        self, key: Key, row_of: Callable[[Key], int | None], key_of: Callable[[int], Key]
    ) -> None:
        """Select from the last toggled key to this one.

        Args:
            key: the other end.
            row_of: where a key stands on the page, or None.
            key_of: which key stands there.
        """
        start = row_of(self._anchor) if self._anchor is not None else None
        end = row_of(key)
        if start is None or end is None:
            self.toggle(key)
            return
        rows = range(min(start, end), max(start, end) + 1)
        self._keys.update(dict.fromkeys(map(key_of, rows)))

    def select(self, keys: Iterable[Key]) -> None:
        """Select these and nothing else."""
        self._keys = dict.fromkeys(keys)

    def keep(self, is_there: Callable[[Key], bool]) -> bool:
        """Drop keys that are gone; return whether there were any."""
        gone = [key for key in self._keys if not is_there(key)]
        for key in gone:
            del self._keys[key]
        return bool(gone)

    def clear(self) -> None:
        """Select nothing."""
        self._keys.clear()
        self._anchor = None
