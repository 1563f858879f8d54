"""Small pictures for the grids: asked for while painting, loaded and decoded elsewhere.

`Thumbnails` lives in the GUI thread. Two threads read JPEG bytes from the library, some at a time,
and decode them into pixels; pixmaps are made in the GUI thread. What was asked for last is loaded
first, so that a scrolled grid fills where somebody is looking; what is only about to be seen comes
after all that (`prefetch`), and wishes that have long been passed by are forgotten.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import TYPE_CHECKING, Literal, TypeAlias

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPixmap

from faceorg.domain.errors import EnvironmentFaultError
from faceorg.ui.pixmap_cache import PixmapCache

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from faceorg.domain.changes import Changes
    from faceorg.domain.ids import FaceId, PhotoId
    from faceorg.library.library import Library

Kind = Literal["face", "photo"]
Key = tuple[Kind, int]
Pixels: TypeAlias = "NDArray[np.uint8]"
_Picture: TypeAlias = "Pixels | bytes | None"
_Decode: TypeAlias = "Callable[[bytes], _Picture]"

# 150 photos, or five screens of them: what is scrolled back to is decoded again in time.
CACHE_BYTES = 96 * 1024 * 1024
_THREADS = 2
_WANTED_MAX = 600  # more than a screen of the smallest tiles; older wishes are forgotten
_AHEAD_MAX = 200
_JPEG = b"\xff\xd8\xff"  # how each begins
_BATCH = 8  # read in one query, and handed over together: 3 to 5 ms of decoding


class Thumbnails(QObject):
    """Pictures of faces and photos, cached up to a number of bytes.

    Attributes:
        face_ready, photo_ready: the picture with this id can be had now; in the GUI thread.

    Whoever makes it calls `close`, before the library is closed.
    """

    face_ready = Signal(int)
    photo_ready = Signal(int)
    _loaded = Signal(object, int)

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

    def prefetch(self, kind: Kind, ids: Iterable[int]) -> None:
        """Load what will probably be asked for next, when nothing else is to be loaded.

        Args:
            kind: of the pictures.
            ids: the likeliest first, as in the direction of scrolling. They take the place of those
                given before.
        """
        wanted = [key for i in ids if (key := (kind, i)) not in self._cache]
        if self._wishes.look_ahead(kind, wanted):
            self._send_loaders()

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
                self._send_loaders()
            return None
        return None if found.isNull() else found

    def _send_loaders(self) -> None:
        for _ in range(self._wishes.missing_loaders(_THREADS)):
            self._pool.submit(self._load)

    def _load(self) -> None:
        """Load wishes until there are none; in a thread of the pool."""
        while keys := self._wishes.take(_BATCH):
            generation = self._generation
            found: dict[int, bytes] = {}
            with suppress(EnvironmentFaultError):  # what writes to the library will say why
                found = self._read(keys)
            read: _Decode = decoded if _decoder_loaded.is_set() else _undecoded
            pictures = [(key, read(found[key[1]]) if key[1] in found else None) for key in keys]
            self._loaded.emit(pictures, generation)

    def _read(self, keys: Sequence[Key]) -> dict[int, bytes]:
        source, numbers = self._library.thumbnails, [number for _, number in keys]
        return source.some_faces(numbers) if keys[0][0] == "face" else source.some_photos(numbers)

    @Slot(object, int)
    def _on_loaded(self, pictures: list[tuple[Key, _Picture]], generation: int) -> None:
        for key, picture in pictures:
            self._wishes.done(key)
            if generation != self._generation:
                continue
            if isinstance(picture, bytes):
                self._cache.put(key, _by_qt(picture))
            else:
                self._cache.put(key, QPixmap() if picture is None else pixmap(picture))
        for (kind, number), _ in pictures:
            ready = self.face_ready if kind == "face" else self.photo_ready
            ready.emit(number)


class _Wishes:
    """What is to be loaded, latest first; shared by the GUI thread and the loaders."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._wanted: OrderedDict[Key, None] = OrderedDict()
        self._ahead: dict[Kind, list[Key]] = {}  # the likeliest last
        self._running: set[Key] = set()
        self._loaders = 0
        self._open = True

    def add(self, key: Key) -> bool:
        """Wish for a picture; return whether it is a new wish."""
        with self._lock:
            if not self._open or key in self._running:
                return False
            known = key in self._wanted
            self._wanted[key] = None
            self._wanted.move_to_end(key)
            if len(self._wanted) > _WANTED_MAX:
                self._wanted.popitem(last=False)
            return not known

    def look_ahead(self, kind: Kind, keys: Sequence[Key]) -> bool:
        """Wish for what may be seen next, in place of what was said before; see `add`."""
        with self._lock:
            self._ahead[kind] = list(reversed(keys[:_AHEAD_MAX])) if self._open else []
            return bool(self._ahead[kind])

    def missing_loaders(self, most: int) -> int:
        """Return how many loaders are to be sent, and count them as sent."""
        with self._lock:
            waiting = len(self._wanted) + sum(map(len, self._ahead.values()))
            missing = max(0, min(most, -(-waiting // _BATCH)) - self._loaders)
            self._loaders += missing
            return missing

    def take(self, number: int) -> list[Key]:
        """Return up to so many of the latest wishes, of one kind; none: the loader has ended."""
        with self._lock:
            keys: list[Key] = []
            if self._open:
                keys = self._latest(number) or self._likeliest(number)
            self._running.update(keys)
            self._loaders -= not keys
            return keys

    def _latest(self, number: int) -> list[Key]:
        keys: list[Key] = []
        while self._wanted and len(keys) < number:
            key = next(reversed(self._wanted))
            if keys and key[0] != keys[0][0]:
                break
            del self._wanted[key]
            keys.append(key)
        return keys

    def _likeliest(self, number: int) -> list[Key]:
        for ahead in self._ahead.values():
            keys: list[Key] = []
            while ahead and len(keys) < number:
                key = ahead.pop()
                if key not in self._running:
                    keys.append(key)
            if keys:
                return keys
        return []

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


def decoded(jpeg: bytes) -> Pixels | None:
    """Return a JPEG's pixels, BGRA uint8 (H, W, 4), or None where it is damaged; in any thread.

    A thread must neither make nor end anything of Qt's here: PySide looks such things up in a table
    that the GUI thread may be writing to, as neither holds Python's lock then (seen with 6.11, once
    in some hundred starts: the process ends).
    """
    import simplejpeg

    try:
        pixels: Pixels = simplejpeg.decode_jpeg(jpeg, "BGRA")
    except ValueError:
        return None
    return pixels


def _undecoded(jpeg: bytes) -> bytes:
    """Return a JPEG as it is, for the GUI thread to decode."""
    return jpeg


def pixmap(pixels: Pixels) -> QPixmap:
    """Return BGRA pixels as a pixmap; in the GUI thread only."""
    height, width = pixels.shape[:2]
    borrowed = QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGB32)
    return QPixmap.fromImage(borrowed.copy())  # it must not outlive the memory it borrows


def defer_decoder() -> None:
    """Have the few pictures of the first screen decoded by Qt, until `load_decoder`.

    What decodes otherwise comes with numpy, which takes ten times as long to load.
    """
    _decoder_loaded.clear()


def load_decoder() -> None:
    """Load what decodes, with numpy; from now on threads decode."""
    import simplejpeg  # noqa: F401 - takes a tenth of a second

    _decoder_loaded.set()


def _by_qt(jpeg: bytes) -> QPixmap:
    """Decode a JPEG in the GUI thread, where a thread must not; null where it is damaged."""
    made = QPixmap()
    if not jpeg.startswith(_JPEG):
        return made  # Qt reads much else
    if not made.loadFromData(jpeg, "JPEG") and (pixels := decoded(jpeg)) is not None:
        return pixmap(pixels)  # this Qt came without what reads JPEGs
    return made


_decoder_loaded = threading.Event()
_decoder_loaded.set()
