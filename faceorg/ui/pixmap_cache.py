"""Pixmaps kept up to a number of bytes, those used last; GUI thread only."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap

Key = TypeVar("Key")


class PixmapCache(Generic[Key]):
    """The latest pixmaps; a null pixmap is kept like any other and stands for "there is none"."""

    def __init__(self, limit_bytes: int) -> None:
        self._limit = limit_bytes
        self._bytes = 0
        self._items: OrderedDict[Key, QPixmap] = OrderedDict()

    def __contains__(self, key: Key) -> bool:
        return key in self._items

    def get(self, key: Key) -> QPixmap | None:
        """Return the pixmap of `key`, or None."""
        found = self._items.get(key)
        if found is not None:
            self._items.move_to_end(key)
        return found

    def put(self, key: Key, pixmap: QPixmap) -> None:
        """Keep a pixmap; those not used for longest make room."""
        self.drop(key)
        self._items[key] = pixmap
        self._bytes += _bytes(pixmap)
        while self._bytes > self._limit and len(self._items) > 1:
            self.drop(next(iter(self._items)))

    def drop(self, key: Key) -> None:
        """Forget the pixmap of `key`."""
        gone = self._items.pop(key, None)
        if gone is not None:
            self._bytes -= _bytes(gone)


def _bytes(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4
