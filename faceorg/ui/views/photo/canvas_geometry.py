"""Where a photo lies in the canvas of the photo page: fit, zoom, pan, quarter turns. No Qt.

Frames: *photo* is fractions 0..1 of the oriented photo, as the library stores boxes; *view* is
logical pixels of the canvas, from its top left corner.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from faceorg.domain.geometry import Box

MARGINS = (68, 24)  # room for the arrows beside, for air above and below
NO_MARGINS = (0, 0)
FIT_SCALE_MAX = 2.0  # a tiny picture is not blown up to the whole window
SCALE_MAX = 16.0

Fractions = tuple[float, float, float, float]


class CanvasGeometry:
    """Maps between photo and view.

    Attributes:
        scale: view pixels per photo pixel.
        fitted: whether the scale follows the size of the canvas.
        turns: quarter turns clockwise, 0 to 3.
        margins: left free beside and above a photo that is fitted, view pixels.
    """

    def __init__(self) -> None:
        self.scale = 1.0
        self.fitted = True
        self.turns = 0
        self.margins = MARGINS
        self._photo = (1, 1)
        self._view = (1, 1)
        self._centre = (0.5, 0.5)  # turned photo fraction in the middle of the view

    def set_photo(self, width: int, height: int, turns: int = 0) -> None:
        """Show another photo of `width` x `height` pixels, fitted, turned so many quarters."""
        self._photo = (max(width, 1), max(height, 1))
        self.turns = turns % 4
        self.fit()

    def set_view(self, width: int, height: int) -> None:
        """Tell the size of the canvas in logical pixels."""
        self._view = (max(width, 1), max(height, 1))
        if self.fitted:
            self.fit()
        self._settle()

    def turn(self) -> None:
        """Turn the view a quarter clockwise and fit it."""
        self.turns = (self.turns + 1) % 4
        self.fit()

    def fit(self) -> None:
        """Show the whole photo."""
        self.fitted = True
        self._centre = (0.5, 0.5)
        self.scale = self.fit_scale

    @property
    def fit_scale(self) -> float:
        """The scale at which the whole photo is seen."""
        return self.fit_scale_of(*self._turned_size)

    def fit_scale_of(self, width: int, height: int) -> float:
        """Return the scale at which the whole of a photo of this size, as turned, would be seen."""
        room_x, room_y = (v - 2 * m for v, m in zip(self._view, self.margins, strict=True))
        return min(max(room_x, 1) / width, max(room_y, 1) / height, FIT_SCALE_MAX)

    @property
    def photo_size(self) -> tuple[int, int]:
        """Width and height of the photo in its own pixels, before turning."""
        return self._photo

    def seen(self) -> Fractions:
        """Return what of the photo is in view: left, top, width, height in its fractions."""
        corners = [self.to_photo(0, 0), self.to_photo(*self._view)]
        (left, right), (top, bottom) = (
            sorted(min(max(corner[axis], 0.0), 1.0) for corner in corners) for axis in (0, 1)
        )
        return left, top, right - left, bottom - top

    def zoom(self, factor: float, x: float, y: float) -> None:
        """Zoom by `factor` so that what is at (x, y) of the view stays there."""
        self.zoom_to(self.scale * factor, x, y)

    def zoom_to(self, scale: float, x: float, y: float) -> None:
        """Zoom to `scale` so that what is at (x, y) of the view stays there."""
        floor = self.fit_scale
        wanted = min(max(scale, floor), max(SCALE_MAX, floor))
        width, height = self._turned_size
        dx, dy = x - self._view[0] / 2, y - self._view[1] / 2
        gain = 1 / self.scale - 1 / wanted
        self._centre = (
            self._centre[0] + dx * gain / width,
            self._centre[1] + dy * gain / height,
        )
        self.scale = wanted
        self.fitted = wanted <= floor * 1.0001
        self._settle()

    def pan(self, dx: float, dy: float) -> None:
        """Move the photo by view pixels, as far as its edges allow."""
        width, height = self._turned_size
        self._centre = (
            self._centre[0] - dx / (width * self.scale),
            self._centre[1] - dy / (height * self.scale),
        )
        self._settle()

    @property
    def can_pan(self) -> bool:
        """Whether some of the photo is out of view."""
        width, height = self._turned_size
        return width * self.scale > self._view[0] or height * self.scale > self._view[1]

    def turned_rect(self) -> tuple[float, float, float, float]:
        """Return (x, y, w, h) of the whole photo as it is seen, in the view."""
        width, height = (side * self.scale for side in self._turned_size)
        return (
            self._view[0] / 2 - self._centre[0] * width,
            self._view[1] / 2 - self._centre[1] * height,
            width,
            height,
        )

    def upright_size(self) -> tuple[float, float]:
        """Return width and height of the photo in view pixels before turning."""
        return self._photo[0] * self.scale, self._photo[1] * self.scale

    def to_view(self, fx: float, fy: float) -> tuple[float, float]:
        """Return where a point of the photo is seen."""
        tx, ty = _turned(fx, fy, self.turns)
        x, y, width, height = self.turned_rect()
        return x + tx * width, y + ty * height

    def to_photo(self, x: float, y: float) -> tuple[float, float]:
        """Return which point of the photo is seen at (x, y) of the view."""
        left, top, width, height = self.turned_rect()
        return _turned((x - left) / width, (y - top) / height, -self.turns % 4)

    def box_in_view(self, box: Box) -> tuple[float, float, float, float]:
        """Return (x, y, w, h) of a face's box in the view."""
        x0, y0 = self.to_view(box.x, box.y)
        x1, y1 = self.to_view(box.x + box.w, box.y + box.h)
        return min(x0, x1), min(y0, y1), abs(x1 - x0), abs(y1 - y0)

    @property
    def _turned_size(self) -> tuple[int, int]:
        width, height = self._photo
        return (height, width) if self.turns % 2 else (width, height)

    def _settle(self) -> None:
        """Keep the photo's edges out of the view where it is larger, centred where smaller."""
        sides = zip(self._centre, self._turned_size, self._view, strict=True)
        x, y = (self._held(c, side * self.scale, view) for c, side, view in sides)
        self._centre = (x, y)

    @staticmethod
    def _held(centre: float, length: float, view: int) -> float:
        if length <= view:
            return 0.5
        half = view / 2 / length
        return min(max(centre, half), 1 - half)


def _turned(fx: float, fy: float, turns: int) -> tuple[float, float]:
    """Turn a point of a unit square clockwise by quarter turns."""
    match turns:
        case 1:
            return 1 - fy, fx
        case 2:
            return 1 - fx, 1 - fy
        case 3:
            return fy, 1 - fx
        case _:
            return fx, fy
