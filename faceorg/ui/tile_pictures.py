"""The faces of a grid's tiles: which have come, and which a frame had no time for."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QTimer, Signal, Slot

from faceorg.ui.painting import is_cut

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap

    from faceorg.domain.ids import FaceId
    from faceorg.ui.thumbnails import Thumbnails

# Of a frame while somebody scrolls. With the rest of its work it passes no 16 ms.
FRAME_S = 0.006
AHEAD_MS = 60  # after a jump, until what lies beyond is loaded: the next jump may lead elsewhere
_FRAME_S = 0.004  # as in `photo_tiles`: with it, painting at twice the size stays within 16 ms
_CALM_S = 0.03  # when nobody scrolls: each frame costs a few milliseconds beside the pictures
_CUT_MIN = 2  # in each frame, however busy the computer is
_CUT_MOST = 8  # that are tried in a frame after the first
_NEXT_FRAME_MS = 12  # pictures that a frame had no time for are in the next one
_KNOWN_MAX = 2000  # faces; those long passed by are forgotten


class TilePictures(QObject):
    """Gives the pictures that a frame has time for; GUI thread only.

    Cutting a picture to the size of its tile takes most of a millisecond, so that a frame cuts only
    as many as its time allows.

    Attributes:
        ready: the row of a tile that wants to be painted again.
    """

    ready = Signal(int)

    def __init__(self, thumbnails: Thumbnails, parent: QObject) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._until = 0.0
        self._cut = 0  # pictures, in this frame
        self._rows: dict[FaceId, set[int]] = {}
        self._left_out: set[int] = set()
        self._timer = QTimer(self, singleShot=True, interval=_NEXT_FRAME_MS)
        self._timer.timeout.connect(self._on_next_frame)
        thumbnails.face_ready.connect(self._on_face_ready)

    def begin(self, *, hurried: bool = True) -> None:
        """Begin a frame, in a hurry while somebody scrolls."""
        self._until = time.perf_counter() + (_FRAME_S if hurried else _CALM_S)
        self._cut = 0

    def get(self, row: int, face_id: FaceId, box: QRect, ratio: float) -> QPixmap | None:
        """Return a face, or None and send `ready` when its tile can be painted with it.

        Args:
            row: of the tile.
            face_id: whose picture.
            box: where it is painted.
            ratio: of pixels of the device.
        """
        if face_id not in self._rows and len(self._rows) >= _KNOWN_MAX:
            del self._rows[next(iter(self._rows))]
        self._rows.setdefault(face_id, set()).add(row)
        picture = self._thumbnails.face(face_id)
        if picture is None:
            return None
        if is_cut(picture, box, ratio):
            return picture
        if self._cut >= _CUT_MIN and time.perf_counter() > self._until:
            self.put_off(row)
            return None
        self._cut += 1
        return picture

    def put_off(self, row: int) -> None:
        """Have a tile painted in one of the next frames, for which this one has no time."""
        self._left_out.add(row)
        if not self._timer.isActive():
            self._timer.start()

    def forget(self) -> None:
        """Forget which tiles there were: they are others now."""
        self._rows.clear()
        self._left_out.clear()

    @Slot(int)
    def _on_face_ready(self, face_id: FaceId) -> None:
        for row in self._rows.get(face_id, ()):
            self.ready.emit(row)

    @Slot()
    def _on_next_frame(self) -> None:
        """Have as many painted as a frame may have time for; more would be in vain."""
        for _ in range(min(_CUT_MOST, len(self._left_out))):
            self.ready.emit(self._left_out.pop())
        if self._left_out:
            self._timer.start()
