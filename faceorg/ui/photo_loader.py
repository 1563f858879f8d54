"""Full photos for the photo page, decoded elsewhere.

`PhotoLoader` lives in the GUI thread; two threads of its own read and decode files through
`engine.viewing`. It keeps the pictures it was last asked to keep and forgets the others.
`CloserLoader` has one thread more, for parts and frames: only what was asked for last is decoded.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QImage

from faceorg.domain.errors import (
    CancelledError,
    EnvironmentFaultError,
    PhotoProblemError,
    ProblemCode,
)
from faceorg.domain.ids import PhotoId
from faceorg.domain.safety import DecodingLimits

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from faceorg.engine.viewing import Shown

FULL_SIDE_MAX = 8192  # 268 MB as 32-bit pixels at most
_THREADS = 2

Fractions = tuple[float, float, float, float]


class PhotoLoader(QObject):
    """Decodes photos.

    Attributes:
        loaded: a photo's id; `picture` has it.
        failed: a photo's id and the `PhotoProblemError` that says why it cannot be shown, or the
            `EnvironmentFaultError` that lets no photo be shown.
        limits: how much the next photo may cost.

    Its threads end with it; `close` ends them sooner.
    """

    loaded = Signal(int)
    failed = Signal(int, object)
    _decoded = Signal(int, int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.limits = DecodingLimits()
        self._pool = ThreadPoolExecutor(_THREADS, thread_name_prefix="photos")
        self._pictures: dict[PhotoId, QImage] = {}
        self._several: set[PhotoId] = set()
        self._sides: dict[PhotoId, int] = {}
        self._kept: set[PhotoId] = set()
        self._decoded.connect(self._on_decoded, Qt.ConnectionType.QueuedConnection)
        self.destroyed.connect(partial(self._pool.shutdown, wait=False, cancel_futures=True))

    def keep_only(self, photo_ids: Iterable[PhotoId]) -> None:
        """Forget all photos but these; what is being decoded for others is dropped."""
        self._kept = set(photo_ids)
        for photo_id in self._sides.keys() - self._kept:
            del self._sides[photo_id]
            self._pictures.pop(photo_id, None)
        self._several &= self._kept

    def picture(self, photo_id: PhotoId) -> QImage | None:
        """Return what there is of a photo."""
        return self._pictures.get(photo_id)

    def holds_several(self, photo_id: PhotoId) -> bool:
        """Whether the file of a photo that is here holds more pictures than one."""
        return photo_id in self._several

    def ask(
        self, photo_id: PhotoId, path: bytes, max_side: int, moment_s: float | None = None
    ) -> None:
        """Have a photo decoded unless it was already asked for at that size.

        What is painted at the size it was decoded at need not be scaled by the GUI thread. Of a
        video one moment is wanted, always the same.
        """
        side = min(max_side, FULL_SIDE_MAX)
        if photo_id in self._kept and self._sides.get(photo_id) != side:
            self._sides[photo_id] = side
            self._pool.submit(self._decode, photo_id, path, side, self.limits, moment_s)

    def close(self) -> None:
        """Decode nothing more, not even what has begun, and wait for the threads."""
        from faceorg.engine.viewing import close_decoders

        self._kept = set()
        close_decoders()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _decode(
        self,
        photo_id: PhotoId,
        path: bytes,
        side: int,
        limits: DecodingLimits,
        moment_s: float | None,
    ) -> None:
        """Decode one photo; in a thread of the pool."""
        from faceorg.engine.viewing import load_photo

        if photo_id in self._kept and self._sides.get(photo_id) == side:
            result = _decoded(lambda: load_photo(path, side, limits, moment_s))
            self._decoded.emit(photo_id, side, result)

    @Slot(int, int, object)
    def _on_decoded(self, number: int, side: int, result: object) -> None:
        photo_id = PhotoId(number)
        if self._sides.get(photo_id) != side:
            return
        if isinstance(result, PhotoProblemError | EnvironmentFaultError):
            self.failed.emit(number, result)
        elif result is None:
            del self._sides[photo_id]  # stopped half-way; it may be asked for again
        else:
            shown: Shown = result  # type: ignore[assignment]
            self._pictures[photo_id] = image_of(shown)
            if shown.several:
                self._several.add(photo_id)
            self.loaded.emit(number)


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody wants to see closer.

    Attributes:
        side: the longest side of the whole photo, or of the frame, in pixels.
        part: only this of the photo, in its fractions: left, top, width, height.
        frame: the number of a picture, where a file holds several.
        moment_s: of a video, the second.
    """

    photo_id: PhotoId
    path: bytes
    side: int
    part: Fractions | None = None
    frame: int | None = None
    moment_s: float | None = None


class CloserLoader(QObject):
    """Decodes parts and frames, one after another; a newer wish takes the place of one that waits.

    Attributes:
        came: a wish and what came of it: a `Shown`, or the error that says why there is none.
        limits: how much the next one may cost.
    """

    came = Signal(object, object)
    _decoded = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.limits = DecodingLimits()
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="closer")
        self._running: Wish | None = None
        self._waiting: Wish | None = None
        self._closed = self._used = False
        self._decoded.connect(self._on_decoded, Qt.ConnectionType.QueuedConnection)
        self.destroyed.connect(partial(self._pool.shutdown, wait=False, cancel_futures=True))

    def ask(self, wish: Wish) -> None:
        """Have it decoded after what is being decoded now."""
        if self._closed or wish == self._running:
            self._waiting = None
        elif self._running is not None:
            self._waiting = wish
        else:
            self._begin(wish)

    def drop(self) -> None:
        """Want nothing more of this photo, and have no memory kept for it."""
        self._waiting = None
        if self._used and not self._closed:
            self._used = False
            self._pool.submit(_forget)

    def close(self) -> None:
        """Want nothing more and wait for the thread; `PhotoLoader.close` has ended its process."""
        self._closed, self._waiting = True, None
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _begin(self, wish: Wish) -> None:
        self._running, self._used = wish, True
        self._pool.submit(self._decode, wish, self.limits)

    def _decode(self, wish: Wish, limits: DecodingLimits) -> None:
        """Decode; in the thread."""
        self._decoded.emit(wish, _decoded(partial(_look, wish, limits)))

    @Slot(object, object)
    def _on_decoded(self, wish: Wish, result: object) -> None:
        self._running, waiting, self._waiting = None, self._waiting, None
        if waiting is not None:
            self._begin(waiting)
        if result is not None and not self._closed:
            self.came.emit(wish, result)


def image_of(shown: Shown) -> QImage:
    """Return pixels as a picture; in the GUI thread only, see `thumbnails.decoded`."""
    width, height = shown.width, shown.height
    borrowed = QImage(shown.pixels, width, height, 3 * width, QImage.Format.Format_RGB888)
    return borrowed.convertToFormat(QImage.Format.Format_RGB32)


def _look(wish: Wish, limits: DecodingLimits) -> Shown:
    from faceorg.engine.viewing import load_frame, load_part, load_photo

    if wish.part is not None:
        return load_part(wish.path, wish.side, wish.part, limits, wish.moment_s)
    if wish.moment_s is not None:
        return load_photo(wish.path, wish.side, limits, wish.moment_s)
    return load_frame(wish.path, wish.side, wish.frame or 0, limits)


def _forget() -> None:
    from faceorg.engine.viewing import forget_closer

    forget_closer()


def _decoded(
    decode: Callable[[], Shown],
) -> Shown | PhotoProblemError | EnvironmentFaultError | None:
    """Return a picture, why there is none, or None where it was stopped half-way."""
    try:
        return decode()
    except (PhotoProblemError, EnvironmentFaultError) as error:
        return error
    except CancelledError:
        return None
    except MemoryError:
        return PhotoProblemError(ProblemCode.NOT_ENOUGH_MEMORY)
