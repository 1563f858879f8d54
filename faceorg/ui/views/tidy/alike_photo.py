"""One photo of a set: a thumbnail that is kept, or would be hidden; and the row of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle

from faceorg.ui import icons, theme
from faceorg.ui.texts.translation import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

    from faceorg.domain.ids import PhotoId
    from faceorg.ui.thumbnails import Thumbnails

_HEIGHT_PX, _WIDTH_MAX_PX = 150, 224
_DISC_PX, _SIGN_PX = 24, 16
_DIMMED = 0.45


class AlikePhoto(QAbstractButton):
    """Pressed, it is kept or not; a double click or Return opens it.

    Attributes:
        photo_id: which.
        opened: it is to be shown large.
    """

    opened = Signal(int)
    radius = theme.RADIUS_PHOTO

    def __init__(self, photo_id: PhotoId, thumbnails: Thumbnails, *, best: bool) -> None:
        super().__init__()
        self.photo_id = photo_id
        self._thumbnails = thumbnails
        self._best = best
        self.setCheckable(True)
        self.setChecked(best)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self._say)
        thumbnails.photo_ready.connect(self._on_photo_ready)
        theme.notifier().changed.connect(self.update)
        self._say()

    def sizeHint(self) -> QSize:
        """Return the size of the thumbnail, as high as all others."""
        height = theme.scaled(_HEIGHT_PX)
        picture = self._thumbnails.photo(self.photo_id)
        aspect = picture.width() / max(picture.height(), 1) if picture is not None else 1.0
        return QSize(min(round(height * aspect), theme.scaled(_WIDTH_MAX_PX)), height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Return; Space keeps it or not."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.photo_id)
            return
        super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open it; the first click has changed whether it is kept, which is taken back."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.toggle()
            self.opened.emit(self.photo_id)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the thumbnail; what would be hidden is dim, what is kept has a tick."""
        t, room = theme.tokens(), QRectF(self.rect())
        shape = QPainterPath()
        shape.addRoundedRect(room, theme.RADIUS_PHOTO, theme.RADIUS_PHOTO)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.fillPath(shape, t.pressed)
            painter.setClipPath(shape)
            picture = self._thumbnails.photo(self.photo_id)
            if picture is not None:
                painter.setOpacity(1.0 if self.isChecked() else _DIMMED)
                size = picture.size().scaled(
                    self.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding
                )
                place = QRect(self.rect().topLeft(), size)
                place.moveCenter(self.rect().center())
                painter.drawPixmap(place, picture)
                painter.setOpacity(1.0)
            self._paint_disc(painter)
            if self.isChecked():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(t.accent, 6))
                painter.drawPath(shape)

    def _paint_disc(self, painter: QPainter) -> None:
        """Paint a tick on what is kept, and a struck eye on what would be hidden."""
        t, side = theme.tokens(), theme.scaled(_DISC_PX)
        disc = QRect(theme.GAP_S, theme.GAP_S, side, side)
        disc = QStyle.visualRect(self.layoutDirection(), self.rect(), disc)
        kept = self.isChecked()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(t.accent if kept else QColor(0, 0, 0, 153))
        painter.drawEllipse(disc)
        inner = theme.scaled(_SIGN_PX)
        ink = t.on_accent if kept else QColor("white")
        sign = icons.pixmap("check" if kept else "hide", inner, ink, self.devicePixelRatioF())
        shift = (side - inner) // 2
        painter.drawPixmap(disc.left() + shift, disc.top() + shift, sign)

    def _say(self) -> None:
        if self.isChecked():
            name = tr("Best photo, kept") if self._best else tr("Photo, kept")
            self.setToolTip(tr("Kept. Click to hide it instead."))
        else:
            name = tr("Best photo, would be hidden") if self._best else tr("Photo, would be hidden")
            self.setToolTip(tr("Would be hidden. Click to keep it."))
        self.setAccessibleName(name)

    def _on_photo_ready(self, photo_id: int) -> None:
        if photo_id == self.photo_id:
            self.updateGeometry()
            self.update()
