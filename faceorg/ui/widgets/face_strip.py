"""Some faces in lines, each with a few words below it; only to be looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from faceorg.ui import theme
from faceorg.ui.painting import paint_dashed, paint_rounded
from faceorg.ui.texts.translation import commas_text, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from faceorg.domain.ids import FaceId
    from faceorg.ui.thumbnails import Thumbnails

_FRAME_PX = 5


class FaceStrip(QWidget):
    """Paints faces; its height follows from its width.

    Attributes:
        faces: what is shown: faces with their words, which may be empty.
    """

    def __init__(
        self,
        thumbnails: Thumbnails,
        side: int,
        lines: int = 2,
        *,
        dashed: bool = False,
        gap: int = theme.GAP_S,
    ) -> None:
        """Make an empty strip.

        Args:
            thumbnails: the faces.
            side: of a face, in logical pixels.
            lines: at most; faces that have no room are left out.
            dashed: the faces are a guess of the program.
            gap: between faces.
        """
        super().__init__()
        self._thumbnails = thumbnails
        self._side, self._lines, self._gap, self._dashed = side, lines, gap, dashed
        self.faces: list[tuple[FaceId, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        thumbnails.face_ready.connect(self.update)
        theme.notifier().changed.connect(self.update)

    def show_faces(self, faces: Sequence[tuple[FaceId, str]], spoken: str) -> None:
        """Show faces; `spoken` is what a screen reader says of all of them."""
        self.faces = list(faces)
        words = commas_text([words for _, words in self.faces if words])
        both = tr("{what}: {faces}", "spoken").format(what=spoken, faces=words)
        self.setAccessibleName(both if words else spoken)
        self._fit()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for one face; the height is fixed with the width."""
        return QSize(self._cell_width(), self.height())

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the width asks for."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint faces and words."""
        t, columns = theme.tokens(), self._columns()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(theme.font("caption"))
            for number, (face_id, words) in enumerate(self.faces[: columns * self._lines]):
                line, column = divmod(number, columns)
                left = column * (self._cell_width() + self._gap)
                top = line * (self._cell_height() + self._gap)
                box = QRect(left, top, self._side, self._side)
                inside = _FRAME_PX if self._dashed else 0
                face = box.adjusted(inside, inside, -inside, -inside)
                radius = theme.RADIUS_CARD - inside
                paint_rounded(painter, face, radius, self._thumbnails.face(face_id))
                if self._dashed:
                    frame = QRectF(box).adjusted(0.75, 0.75, -0.75, -0.75)
                    paint_dashed(painter, frame, 11, t.accent)
                painter.setPen(t.text2)
                below = QRect(left, box.bottom() + 5, self._cell_width(), self._words_height())
                painter.drawText(below, Qt.AlignmentFlag.AlignLeft, words)

    def _fit(self) -> None:
        lines = min(self._lines, -(-len(self.faces) // self._columns()))
        self.setFixedHeight(max(1, lines * (self._cell_height() + self._gap) - self._gap))

    def _columns(self) -> int:
        return max(1, (self.width() + self._gap) // (self._cell_width() + self._gap))

    def _cell_width(self) -> int:
        measure = QFontMetrics(theme.font("caption"))
        widest = max((measure.horizontalAdvance(words) for _, words in self.faces), default=0)
        return max(self._side, widest + 1)

    def _cell_height(self) -> int:
        return self._side + (self._words_height() + 5 if any(w for _, w in self.faces) else 0)

    def _words_height(self) -> int:
        return QFontMetrics(theme.font("caption")).height()
