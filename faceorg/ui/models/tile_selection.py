"""Which tiles are selected: keys in the order of selecting; pure, no Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

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

    def extend(self, key: Key, order: Sequence[Key]) -> None:
        """Select from the last toggled key to this one.

        Args:
            key: the other end.
            order: all keys as they stand on the page.
        """
        if self._anchor not in order or key not in order:
            self.toggle(key)
            return
        ends = sorted((order.index(self._anchor), order.index(key)))
        self._keys.update(dict.fromkeys(order[ends[0] : ends[1] + 1]))

    def select(self, keys: Iterable[Key]) -> None:
        """Select these and nothing else."""
        self._keys = dict.fromkeys(keys)

    def keep(self, known: Iterable[Key]) -> bool:
        """Drop keys that are gone; return whether there were any."""
        still = set(known)
        gone = [key for key in self._keys if key not in still]
        for key in gone:
            del self._keys[key]
        return bool(gone)

    def clear(self) -> None:
        """Select nothing."""
        self._keys.clear()
        self._anchor = None
