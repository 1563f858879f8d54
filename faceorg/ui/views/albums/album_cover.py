"""The photo that stands for an album, in front of its name; GUI thread only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from faceorg.ui import theme
from faceorg.ui.texts.translation import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from faceorg.domain.ids import PhotoId
    from faceorg.ui.thumbnails import Thumbnails

_SIDE_PX = 40


class AlbumCover(QWidget):
    """A square of a photo with round corners; not there where an album has none.

    Attributes:
        photo_id: which one is shown.
    """

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._thumbnails = thumbnails
        self.photo_id: PhotoId | None = None
        self.setFixedSize(*[theme.scaled(_SIDE_PX)] * 2)
        self.setAccessibleName(tr("Cover of the album"))
        self.hide()
        thumbnails.photo_ready.connect(self._on_ready)

    def show_photo(self, photo_id: PhotoId | None) -> None:
        """Show a photo; without one, nothing."""
        self.photo_id = photo_id
        self.setVisible(photo_id is not None)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the middle of the photo."""
        del event
        picture = self._thumbnails.photo(self.photo_id) if self.photo_id is not None else None
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.tokens().pressed)
            if picture is not None and not picture.isNull():
                ratio = self.devicePixelRatioF()
                scaled = picture.scaled(
                    self.size() * ratio,
                    Qt.AspectRatioMode.KeepAspectRatioByExpanding,
                    Qt.TransformationMode.SmoothTransformation,
                )
                scaled.setDevicePixelRatio(ratio)
                size = scaled.deviceIndependentSize()
                left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
                painter.setBrush(scaled)
                painter.setBrushOrigin(QPointF(left, top))
            painter.drawRoundedRect(self.rect(), theme.RADIUS_CONTROL, theme.RADIUS_CONTROL)

    @Slot(int)
    def _on_ready(self, number: int) -> None:
        if number == self.photo_id:
            self.update()
