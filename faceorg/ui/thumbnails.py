"""Small pictures for the grids: asked for while painting, loaded and decoded elsewhere.

`Thumbnails` lives in the GUI thread. Two threads read JPEG bytes from the library and decode them
into `QImage`; pixmaps are made in the GUI thread. What was asked for last is loaded first, so that
a scrolled grid fills where somebody is looking.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QBuffer, QIODevice, QObject, Qt, Signal, Slot
from PySide6.QtGui import QImage, QImageReader, QPixmap

from faceorg.domain.errors import EnvironmentFaultError
from faceorg.domain.ids import FaceId, PhotoId
from faceorg.ui.pixmap_cache import PixmapCache

if TYPE_CHECKING:
    from collections.abc import Iterable

    from faceorg.domain.changes import Changes
    from faceorg.library.library import Library

Kind = Literal["face", "photo"]
Key = tuple[Kind, int]

CACHE_BYTES = 192 * 1024 * 1024
_THREADS = 2
_WANTED_MAX = 600  # more than a screen of the smallest tiles; older wishes are forgotten


class Thumbnails(QObject):
    """Pictures of faces and photos, cached up to a number of bytes.

    Attributes:
        face_ready, photo_ready: the picture with this id can be had now; in the GUI thread.

    Whoever makes it calls `close`, before the library is closed.
    """

    face_ready = Signal(int)
    photo_ready = Signal(int)
    _loaded = Signal(str, int, QImage, int)

    def __init__(
        self, library: Library, parent: QObject | None = None, *, cache_bytes: int = CACHE_BYTES
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._cache = PixmapCache[Key](cache_bytes)
        self._generation = 0
        # Python's own threads, not a QThreadPool: thread-local data, and with it the library's
        # connection, would be lost between two tasks in a thread that Qt has made.
        self._pool = ThreadPoolExecutor(_THREADS, thread_name_prefix="thumbnails")
        self._wishes = _Wishes()
        self._loaded.connect(self._on_loaded, Qt.ConnectionType.QueuedConnection)

    def face(self, face_id: FaceId) -> QPixmap | None:
        """Return a face's portrait, or None and send `face_ready` when it is there."""
        return self._get(("face", face_id))

    def photo(self, photo_id: PhotoId) -> QPixmap | None:
        """Return a photo's thumbnail, or None and send `photo_ready` when it is there."""
        return self._get(("photo", photo_id))

    def forget(self, face_ids: Iterable[FaceId] = (), photo_ids: Iterable[PhotoId] = ()) -> None:
        """Drop pictures that may have changed; what is being loaded now will not be used."""
        self._generation += 1
        self._wishes.forget_running()
        for face_id in face_ids:
            self._cache.drop(("face", face_id))
        for photo_id in photo_ids:
            self._cache.drop(("photo", photo_id))

    @Slot(object)
    def on_changed(self, changes: Changes) -> None:
        """Drop what a job has read anew; an edit changes no pixels."""
        if changes.edit_id is None and (changes.face_ids or changes.photo_ids):
            self.forget(changes.face_ids, changes.photo_ids)

    def close(self) -> None:
        """Stop loading and wait for the threads."""
        self._wishes.close()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _get(self, key: Key) -> QPixmap | None:
        found = self._cache.get(key)
        if found is None:
            if self._wishes.add(key):
                self._pool.submit(self._load_next)
            return None
        return None if found.isNull() else found

    def _load_next(self) -> None:
        """Load the latest wish; in a thread of the pool."""
        generation = self._generation
        key = self._wishes.take()
        if key is None:
            return
        kind, number = key
        try:
            jpeg = self._read(kind, number)
        except EnvironmentFaultError:
            jpeg = None  # the placeholder stays; what writes to the library will say why
        image = decoded(jpeg) if jpeg else QImage()
        self._loaded.emit(kind, number, image, generation)

    def _read(self, kind: Kind, number: int) -> bytes | None:
        source = self._library.thumbnails
        return source.face(FaceId(number)) if kind == "face" else source.photo(PhotoId(number))

    @Slot(str, int, QImage, int)
    def _on_loaded(self, kind: Kind, number: int, image: QImage, generation: int) -> None:
        self._wishes.done((kind, number))
        if generation == self._generation:
            self._cache.put((kind, number), QPixmap.fromImage(image))
        ready = self.face_ready if kind == "face" else self.photo_ready
        ready.emit(number)


class _Wishes:
    """What is to be loaded, latest first; shared by the GUI thread and the loaders."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._wanted: OrderedDict[Key, None] = OrderedDict()
        self._running: set[Key] = set()
        self._open = True

    def add(self, key: Key) -> bool:
        """Wish for a picture; return whether a loader has to be sent for it."""
        with self._lock:
            if not self._open or key in self._running:
                return False
            known = key in self._wanted
            self._wanted[key] = None
            self._wanted.move_to_end(key)
            if len(self._wanted) > _WANTED_MAX:
                self._wanted.popitem(last=False)
            return not known

    def take(self) -> Key | None:
        """Return the latest wish, or None."""
        with self._lock:
            if not self._open or not self._wanted:
                return None
            key, _ = self._wanted.popitem(last=True)
            self._running.add(key)
            return key

    def done(self, key: Key) -> None:
        """Note that a wish is settled."""
        with self._lock:
            self._running.discard(key)

    def forget_running(self) -> None:
        """Let what is being loaded be wished for again."""
        with self._lock:
            self._running.clear()

    def close(self) -> None:
        """Give nothing out any more."""
        with self._lock:
            self._open = False


def decoded(jpeg: bytes) -> QImage:
    """Return a JPEG as a picture, a null one where it is damaged; in any thread.

    Only the JPEG reader may look at it. Those that guess hold Python's lock and wait for one of
    Qt's (the SVG reader connects a signal), which the GUI thread may hold while it waits for
    Python's: seen once in some thousand starts of a page.
    """
    buffer = QBuffer()
    buffer.setData(jpeg)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, b"jpeg")
    reader.setAutoDetectImageFormat(False)
    return reader.read()
