"""A picture that can be zoomed, panned and turned, and the words in place of one.

GUI thread only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget

from faceorg.ui import theme
from faceorg.ui.texts.translation import tr
from faceorg.ui.views.photo import canvas_gestures
from faceorg.ui.views.photo.canvas_geometry import MARGINS, NO_MARGINS, CanvasGeometry
from faceorg.ui.views.photo.canvas_gestures import ZOOM_STEP
from faceorg.ui.views.photo.canvas_painting import paint_photo

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QWheelEvent

    from faceorg.domain.ids import PhotoId
    from faceorg.ui.views.photo.canvas_geometry import Fractions
    from faceorg.ui.views.photo.canvas_painting import Pictured

_MESSAGE = QColor("#AAB0AD")
PAN_SHARE = 0.15  # of the view, by one arrow key
_TURNS_MAX = 10_000  # photos that are remembered as turned


class PictureCanvas(QWidget):
    """Shows a photo.

    Attributes:
        zoomed: the scale, the place or the size has changed.
        geometry_: where the photo is in the view.
    """

    zoomed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # photos and arrows as time runs
        self.geometry_ = CanvasGeometry()
        self._picture: Pictured | None = None
        self._part: tuple[QImage, Fractions] | None = None
        self._turns: dict[PhotoId, int] = {}
        self._photo_id: PhotoId | None = None
        self._message = ""
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(tr("Photo", "spoken"))
        canvas_gestures.feel_pinches(self)

    def sizeHint(self) -> QSize:
        """Return a size that leaves the window its own."""
        return QSize(640, 480)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again, or keep the middle."""
        super().resizeEvent(event)
        self.geometry_.set_view(self.width(), self.height())
        self.moved()

    # what is shown -----------------------------------------------------------------------

    def begin_picture(self, photo_id: PhotoId, width: int, height: int) -> None:
        """Show nothing yet of a photo of this size."""
        self._photo_id = photo_id
        self.geometry_.set_photo(width, height, self.turns_of(photo_id))
        self._picture, self._part, self._message = None, None, ""

    def set_picture(self, picture: Pictured) -> None:
        """Paint this picture of the photo, of whatever size."""
        self._picture = picture
        self.update()

    @property
    def picture(self) -> Pictured | None:
        """What is painted of the whole photo."""
        return self._picture

    def set_part(self, picture: QImage | None, part: Fractions | None) -> None:
        """Paint this over a part of the photo, or nothing: it is sharper."""
        self._part = None if picture is None or part is None else (picture, part)
        self.update()

    @property
    def part(self) -> Fractions | None:
        """What of the photo is painted sharper."""
        return self._part[1] if self._part is not None else None

    def turns_of(self, photo_id: PhotoId) -> int:
        """Return by how many quarters a photo was turned in this window."""
        return self._turns.get(photo_id, 0)

    def set_margins(self, *, kept: bool) -> None:
        """Leave room around a photo that is fitted, or none."""
        self.geometry_.margins = MARGINS if kept else NO_MARGINS
        if self.geometry_.fitted:
            self.fit()

    def set_message(self, message: str) -> None:
        """Say why there is no sharp picture."""
        self._message = message
        self.update()

    @property
    def message(self) -> str:
        """Why there is no sharp picture; empty where there is one."""
        return self._message

    # zoom --------------------------------------------------------------------------------

    def zoom_in(self) -> None:
        """Enlarge around the middle."""
        self._zoom(ZOOM_STEP, self.middle())

    def zoom_out(self) -> None:
        """Reduce around the middle."""
        self._zoom(1 / ZOOM_STEP, self.middle())

    def fit(self) -> None:
        """Show the whole photo."""
        self.geometry_.fit()
        self.moved()

    def turn(self) -> None:
        """Turn the view a quarter clockwise; the file stays as it is."""
        self.geometry_.turn()
        if self._photo_id is not None:
            self._turns.pop(self._photo_id, None)
            if self.geometry_.turns:
                self._turns[self._photo_id] = self.geometry_.turns
            if len(self._turns) > _TURNS_MAX:
                del self._turns[next(iter(self._turns))]
        self.moved()

    def show_pixels(self) -> None:
        """Show every pixel of the photo as one of the screen."""
        middle = self.middle()
        self.geometry_.zoom_to(1 / self.devicePixelRatioF(), middle.x(), middle.y())
        self.moved()

    def pan(self, dx: float, dy: float) -> None:
        """Move the photo by view pixels, as far as its edges allow."""
        self.geometry_.pan(dx, dy)
        self.moved()

    def pan_by_key(self, right: int, down: int) -> None:
        """Look further to a side: -1, 0 or 1 each."""
        self.pan(-right * self.width() * PAN_SHARE, -down * self.height() * PAN_SHARE)

    def _zoom(self, factor: float, at: QPointF) -> None:
        self.geometry_.zoom(factor, at.x(), at.y())
        self.moved()

    def middle(self) -> QPointF:
        """Return the middle of the view."""
        return QPointF(self.width() / 2, self.height() / 2)

    def moved(self) -> None:
        """Tell that the photo is seen elsewhere or at another size."""
        self.place()
        self.zoomed.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom where the mouse is, or pan; see `canvas_gestures`."""
        factor = canvas_gestures.wheel_zoom(event, can_pan=self.geometry_.can_pan)
        if factor is None:
            moved = canvas_gestures.wheel_pan(event)
            self.pan(moved.x(), moved.y())
        elif factor != 1:
            self._zoom(factor, event.position())

    def event(self, event: QEvent) -> bool:
        """Zoom by pinching."""
        pinched = canvas_gestures.pinch(self, event)
        if pinched is None:
            return super().event(event)
        self._zoom(*pinched)
        event.accept()
        return True

    # painting ----------------------------------------------------------------------------

    def place(self) -> None:
        """Find out what is where now, and paint it."""
        self.update()

    def paint_picture(self, painter: QPainter) -> None:
        """Paint what there is of the photo."""
        paint_photo(painter, self.geometry_, self._picture, self._part)

    def paint_message(self, painter: QPainter) -> None:
        """Paint why there is no sharp picture."""
        if self._message:
            painter.setPen(_MESSAGE)
            painter.setFont(theme.font("body"))
            place = self.rect().adjusted(68, 0, -68, -theme.GAP_2XL)
            bottom = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
            painter.drawText(place, bottom | Qt.TextFlag.TextWordWrap, self._message)
