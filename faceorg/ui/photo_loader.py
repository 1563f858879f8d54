"""Full photos for the photo page, decoded elsewhere.

`PhotoLoader` lives in the GUI thread; two threads of its own read and decode files through
`engine.viewing`. It keeps the pictures it was last asked to keep and forgets the others.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
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
    from collections.abc import Iterable

_Pixels = tuple[bytes, int, int]  # RGB888, width, height
FULL_SIDE_MAX = 8192  # 268 MB as 32-bit pixels at most
_THREADS = 2


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

    def picture(self, photo_id: PhotoId) -> QImage | None:
        """Return what there is of a photo."""
        return self._pictures.get(photo_id)

    def ask(self, photo_id: PhotoId, path: bytes, max_side: int) -> None:
        """Have a photo decoded unless it was already asked for at that size."""
        side = min(max_side, FULL_SIDE_MAX)
        if photo_id in self._kept and self._sides.get(photo_id, 0) < side:
            self._sides[photo_id] = side
            self._pool.submit(self._decode, photo_id, path, side, self.limits)

    def close(self) -> None:
        """Decode nothing more, not even what has begun, and wait for the threads."""
        from faceorg.engine.viewing import close_decoders

        self._kept = set()
        close_decoders()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _decode(self, photo_id: PhotoId, path: bytes, side: int, limits: DecodingLimits) -> None:
        """Decode one photo; in a thread of the pool."""
        from faceorg.engine.viewing import load_photo

        if photo_id not in self._kept:
            return
        result: _Pixels | PhotoProblemError | EnvironmentFaultError | None
        try:
            result = load_photo(path, side, limits)
        except (PhotoProblemError, EnvironmentFaultError) as error:
            result = error
        except CancelledError:
            result = None
        except MemoryError:
            result = PhotoProblemError(ProblemCode.NOT_ENOUGH_MEMORY)
        self._decoded.emit(photo_id, side, result)

    @Slot(int, int, object)
    def _on_decoded(self, number: int, side: int, result: object) -> None:
        photo_id = PhotoId(number)
        if self._sides.get(photo_id, 0) > side:
            return
        if isinstance(result, PhotoProblemError | EnvironmentFaultError):
            self.failed.emit(number, result)
        elif not isinstance(result, tuple):
            self._sides.pop(photo_id, None)  # stopped half-way; it may be asked for again
        elif photo_id in self._kept:
            self._pictures[photo_id] = _picture(result)
            self.loaded.emit(number)


def _picture(found: _Pixels) -> QImage:
    """Return pixels as a picture; in the GUI thread only, see `thumbnails.decoded`."""
    pixels, width, height = found
    borrowed = QImage(pixels, width, height, 3 * width, QImage.Format.Format_RGB888)
    return borrowed.convertToFormat(QImage.Format.Format_RGB32)
