"""Pictures of the question card that are only looked at: a portrait, a strip of faces."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from faceorg.ui import theme
from faceorg.ui.painting import paint_circle, paint_rounded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from faceorg.domain.ids import FaceId
    from faceorg.ui.thumbnails import Thumbnails

_GAP = theme.GAP_S


class Portrait(QWidget):
    """A large picture: a circle for a person or a group, a square for one face."""

    def __init__(self, thumbnails: Thumbnails, side_px: int) -> None:
        super().__init__()
        self._thumbnails = thumbnails
        self._face_id: FaceId | None = None
        self._square = False
        self.setFixedSize(side_px, side_px)
        thumbnails.face_ready.connect(self.update)
        theme.notifier().changed.connect(self.update)

    def show_face(self, face_id: FaceId | None, words: str, *, square: bool = False) -> None:
        """Show a face; `words` say whose it is."""
        self._face_id, self._square = face_id, square
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture."""
        picture = self._thumbnails.face(self._face_id) if self._face_id is not None else None
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._square:
                paint_rounded(painter, self.rect(), theme.RADIUS_CARD, picture)
            else:
                paint_circle(painter, self.rect(), picture)


class FaceStrip(QWidget):
    """A few faces in a row, as many as there is room for, in the middle."""

    def __init__(self, thumbnails: Thumbnails, side_px: int, most: int) -> None:
        super().__init__()
        self._thumbnails = thumbnails
        self._side, self._most = side_px, most
        self._faces: Sequence[FaceId] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        thumbnails.face_ready.connect(self.update)
        theme.notifier().changed.connect(self.update)

    @property
    def faces(self) -> Sequence[FaceId]:
        """The faces shown."""
        return self._faces

    def show_faces(self, faces: Sequence[FaceId], words: str) -> None:
        """Show faces; `words` say whose they are."""
        self._faces = faces[: self._most]
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for all."""
        return QSize(self._most * (self._side + _GAP) - _GAP, self._side)

    def minimumSizeHint(self) -> QSize:
        """Return the room for one."""
        return QSize(self._side, self._side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the faces."""
        fitting = max(1, (self.width() + _GAP) // (self._side + _GAP))
        faces = self._faces[:fitting]
        x = (self.width() - len(faces) * (self._side + _GAP) + _GAP) // 2
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for face_id in faces:
                box = QRect(x, 0, self._side, self._side)
                paint_rounded(painter, box, theme.RADIUS_POPUP, self._thumbnails.face(face_id))
                x += self._side + _GAP
