"""What is painted of a photo: its thumbnail, the sharp picture, a closer one where it is zoomed.

GUI thread only. Three pictures are kept at the size of the screen: the one that is shown, the next
one in the direction in which somebody goes, and the one behind. Beyond that size only the part that
is seen is fetched, with some room around it for panning.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from faceorg.domain.errors import EnvironmentFaultError, PhotoProblemError
from faceorg.domain.ids import PhotoId
from faceorg.engine.safety.limits import decoding_limits
from faceorg.ui.photo_loader import CloserLoader, PhotoLoader, Wish, image_of
from faceorg.ui.views.photo.frames import Frames
from faceorg.ui.views.photo.not_shown import not_shown_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.domain.photos import PhotoDetail
    from faceorg.library.library import Library
    from faceorg.ui.photo_loader import Fractions
    from faceorg.ui.thumbnails import Thumbnails
    from faceorg.ui.views.photo.photo_canvas import PhotoCanvas

_SHARPEN_MS = 150  # wait for the end of a zoom before a sharper picture is asked for
_PART_PIXELS_MAX = 12_000_000  # 36 MB on the way, 48 MB as a picture
_MARGIN = 0.25  # of what is seen, on either side
_WHOLE_PIXELS_MAX = 120_000_000  # what its process keeps of a photo; a larger one at half its size
_ENOUGH = 1.02  # so much larger than it was decoded a picture still looks sharp


class PhotoPictures(QObject):
    """Has pictures decoded, and hands them to a canvas.

    Attributes:
        shown: the sharp picture of a photo is on the canvas, or what is said in place of it.
        loader, closer: have decoded what is painted.
        frames: plays a file that holds several pictures.
    """

    shown = Signal(int)

    def __init__(self, library: Library, thumbnails: Thumbnails, canvas: PhotoCanvas) -> None:
        super().__init__(canvas)
        self._library = library
        self._thumbnails = thumbnails
        self._canvas = canvas
        self.loader = PhotoLoader(self)
        self.closer = CloserLoader(self)
        self.frames = Frames(self.closer, canvas)
        self._detail: PhotoDetail | None = None
        self._near: Sequence[PhotoId] = ()
        self._whole_side = 0  # at which the part on the canvas was decoded
        self._timer = QTimer(self, singleShot=True, interval=_SHARPEN_MS)
        self._timer.timeout.connect(self._sharpen)
        canvas.zoomed.connect(self._on_zoomed)
        self.loader.loaded.connect(self._on_loaded)
        self.loader.failed.connect(self._on_failed)
        self.closer.came.connect(self._on_came)
        self.frames.changed.connect(self._on_frames_changed)
        thumbnails.photo_ready.connect(self._on_thumbnail_ready)

    def show_photo(self, detail: PhotoDetail, near: Sequence[PhotoId]) -> None:
        """Show a photo; the canvas knows its size already.

        Args:
            detail: of the photo.
            near: which are kept beside it, the likeliest first.
        """
        self._detail, self._near = detail, near
        self._timer.stop()
        self._leave_closer()
        self.loader.limits = self.closer.limits = decoding_limits(self._library)
        self.loader.keep_only({detail.photo_id, *near})
        ready = self.loader.picture(detail.photo_id)
        picture = ready or self._thumbnails.photo(detail.photo_id)
        if picture is not None:
            self._canvas.set_picture(picture)
        if detail.moments:
            self.frames.begin_video(detail, self._side_of(detail))
        self._ask(detail)
        if ready is not None:
            self._on_ready(detail.photo_id)

    def set_near(self, near: Sequence[PhotoId]) -> None:
        """Keep other photos beside the one that is shown."""
        if self._detail is not None and list(near) != list(self._near):
            self._near = near
            self.loader.keep_only({self._detail.photo_id, *near})
            if self.loader.picture(self._detail.photo_id) is not None:
                self._prefetch()

    def leave(self) -> None:
        """Play nothing and keep nothing large while nobody looks."""
        self._timer.stop()
        self._leave_closer()

    def close(self) -> None:
        """Decode nothing more and wait for what is being decoded."""
        self._timer.stop()
        self.frames.stop()
        self.loader.close()
        self.closer.close()

    # at the size of the screen -----------------------------------------------------------

    def _ask(self, detail: PhotoDetail) -> None:
        best = detail.moments[0] if detail.moments else None
        self.loader.ask(detail.photo_id, detail.path, self._side_of(detail), best)

    def _side_of(self, detail: PhotoDetail) -> int:
        """Return the longest side at which a photo is fitted into the canvas, in device pixels."""
        canvas = self._canvas
        width, height = max(detail.width, 1), max(detail.height, 1)
        turned = (height, width) if canvas.turns_of(detail.photo_id) % 2 else (width, height)
        scale = canvas.geometry_.fit_scale_of(*turned) * canvas.devicePixelRatioF()
        return max(round(max(width, height) * min(scale, 1.0)), 1)

    def _prefetch(self) -> None:
        for photo_id in self._near:
            if self.loader.picture(photo_id) is None:
                detail = self._library.photos.detail(photo_id)
                if detail is not None:
                    self._ask(detail)

    def _on_ready(self, photo_id: PhotoId) -> None:
        """Do what comes after a sharp picture: tell, fetch others, begin to play."""
        detail = self._detail
        if detail is None:
            return
        self._prefetch()
        if self.loader.holds_several(photo_id) and not self.frames.active:
            self.frames.begin(detail, self._side_of(detail))
        self.shown.emit(photo_id)

    @Slot(int)
    def _on_loaded(self, photo_id: int) -> None:
        picture = self.loader.picture(PhotoId(photo_id))
        if self._is_current(photo_id) and picture is not None:
            if not self.frames.active or self.frames.at_best:
                self._canvas.set_picture(picture)
            self._canvas.set_message("")
            self._on_ready(PhotoId(photo_id))

    @Slot(int, object)
    def _on_failed(self, photo_id: int, error: PhotoProblemError | EnvironmentFaultError) -> None:
        if self._is_current(photo_id):
            self._canvas.set_message(not_shown_text(self._library, PhotoId(photo_id), error))
            self.shown.emit(photo_id)

    @Slot(int)
    def _on_thumbnail_ready(self, photo_id: int) -> None:
        if self._is_current(photo_id) and self.loader.picture(PhotoId(photo_id)) is None:
            thumbnail = self._thumbnails.photo(PhotoId(photo_id))
            if thumbnail is not None:
                self._canvas.set_picture(thumbnail)

    def _is_current(self, photo_id: int) -> bool:
        return self._detail is not None and self._detail.photo_id == photo_id

    # closer ------------------------------------------------------------------------------

    @Slot()
    def _on_zoomed(self) -> None:
        """Follow the canvas: it is zoomed, panned, or has another size."""
        if self._detail is None:
            return
        if self._whole_side and not self._timer.isActive() and self._wish() is not None:
            self._sharpen()  # panned: what it takes is decoded already
        else:
            self._timer.start()

    @Slot()
    def _sharpen(self) -> None:
        detail = self._detail
        if detail is None or not self._canvas.isVisible():
            return
        self._ask(detail)
        wish = self._wish()
        if wish is not None:
            self.closer.ask(wish)
        elif self._whole_side and self._canvas.geometry_.fitted:
            self._leave_closer(of_photo=False)

    def _wish(self) -> Wish | None:
        """Return what has to be decoded so that all that is seen is sharp; None: it is."""
        detail, geometry = self._detail, self._canvas.geometry_
        playing = self.frames.active and self.frames.moment_s is None
        if detail is None or playing or geometry.fitted:
            return None
        longest = max(geometry.photo_size)
        needed = longest * geometry.scale * self._canvas.devicePixelRatioF()
        if needed <= self._side_of(detail) * _ENOUGH:
            return None
        side = _level(geometry.photo_size, needed)
        seen = geometry.seen()
        covered = self._canvas.part
        if side == self._whole_side and covered is not None and _holds(covered, seen):
            return None
        width, height = geometry.photo_size
        pixels = seen[2] * seen[3] * width * height * (side / longest) ** 2
        part = _with_room(seen, pixels)
        return Wish(detail.photo_id, detail.path, side, part, moment_s=self.frames.moment_s)

    def _leave_closer(self, *, of_photo: bool = True) -> None:
        """Keep nothing sharp; show no moving picture and no moment either where the photo goes."""
        self._whole_side = 0
        self._canvas.set_part(None, None)
        if of_photo or not self.frames.moments:
            self.frames.stop()
        self.closer.drop()

    @Slot()
    def _on_frames_changed(self) -> None:
        """Show nothing sharp of another moment."""
        if self.frames.moments and self._whole_side:
            self._whole_side = 0
            self._canvas.set_part(None, None)
        if self.frames.moments and not self._canvas.geometry_.fitted:
            self._timer.start()

    @Slot(object, object)
    def _on_came(self, wish: Wish, result: object) -> None:
        detail = self._detail
        if detail is None or wish.photo_id != detail.photo_id or wish.part is None:
            return
        if wish.moment_s != self.frames.moment_s:
            return  # somebody has gone on to another moment
        if isinstance(result, PhotoProblemError | EnvironmentFaultError):
            return  # the picture at the size of the screen stays
        self._whole_side = wish.side
        self._canvas.set_part(image_of(result), result.part)  # type: ignore[arg-type,attr-defined]


def _level(photo: tuple[int, int], needed: float) -> int:
    """Return the longest side to decode at: halved as often as it is still sharp then."""
    longest = max(photo)
    halvings = max(math.floor(math.log2(longest / max(needed / _ENOUGH, 1.0))), 0)
    if photo[0] * photo[1] / 4**halvings > _WHOLE_PIXELS_MAX:
        halvings += 1
    return max(longest >> halvings, 1)


def _holds(outer: Fractions, inner: Fractions) -> bool:
    slack = 1e-6
    return (
        outer[0] <= inner[0] + slack
        and outer[1] <= inner[1] + slack
        and outer[0] + outer[2] >= inner[0] + inner[2] - slack
        and outer[1] + outer[3] >= inner[1] + inner[3] - slack
    )


def _with_room(seen: Fractions, pixels: float) -> Fractions:
    """Return a part with room around it for panning, as far as there may be so many pixels."""
    most = (math.sqrt(_PART_PIXELS_MAX / max(pixels, 1.0)) - 1) / 2
    margin = min(max(most, 0.02), _MARGIN)
    left, right = _wider(seen[0], seen[2], margin)
    top, bottom = _wider(seen[1], seen[3], margin)
    return left, top, right - left, bottom - top


def _wider(start: float, length: float, margin: float) -> tuple[float, float]:
    return max(start - length * margin, 0.0), min(start + length * (1 + margin), 1.0)
