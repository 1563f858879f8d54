"""Files that hold several pictures: GIFs, WebPs and AVIFs that move, pages of a TIFF or a HEIC.

Of a video those are a few moments.

GUI thread only; frames are decoded in a process, one ahead of the one that is shown, and none is
kept. Where the system wants no motion nothing plays by itself.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QStyle

from faceorg.domain.errors import EnvironmentFaultError, PhotoProblemError
from faceorg.ui.photo_loader import Wish, image_of

if TYPE_CHECKING:
    from faceorg.domain.photos import PhotoDetail
    from faceorg.engine.viewing import Shown
    from faceorg.ui.photo_loader import CloserLoader
    from faceorg.ui.views.photo.photo_canvas import PhotoCanvas

_USUAL_MS = 100  # where a file says nothing, or less than a screen can show
_LEAST_MS = 20
_PAGES = frozenset({"TIFF", "HEIF"})  # pictures beside each other, not after each other


class Frames(QObject):
    """The pictures of one file.

    Attributes:
        changed: another one is shown, or it plays or pauses now.
        active: whether the photo that is shown has several.
        moving: whether they follow each other in time; pages do not.
        playing: whether it goes on by itself.
        number, count: which one is shown, from 0, of how many; 0 while that is not known.
        moments: of a video, the seconds of its stills, in order.
    """

    changed = Signal()

    def __init__(self, loader: CloserLoader, canvas: PhotoCanvas) -> None:
        super().__init__(canvas)
        self._loader = loader
        self._canvas = canvas
        self._detail: PhotoDetail | None = None
        self._side = 0
        self._ahead: tuple[int, Shown] | None = None
        self._due = 0.0
        self.moving = self.playing = False
        self.number = self.count = 0
        self.moments: tuple[float, ...] = ()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_due)
        loader.came.connect(self._on_came)

    @property
    def active(self) -> bool:
        """Whether there are several."""
        return self._detail is not None

    @property
    def moment_s(self) -> float | None:
        """Which moment of a video is shown."""
        return self.moments[self.number] if self.moments else None

    @property
    def duration_s(self) -> float:
        """How long the video is, at least as long as its last still says."""
        told = self._detail.duration_s if self._detail is not None else None
        return max(told or 0.0, *self.moments, 0.0)

    @property
    def at_best(self) -> bool:
        """Whether the moment is shown that stands for the video."""
        detail = self._detail
        return detail is not None and self.moment_s == (*detail.moments, None)[0]

    def begin_video(self, detail: PhotoDetail, side: int) -> None:
        """Show the moments of a video at this size; the one that stands for it comes by itself."""
        self._detail, self._side = detail, side
        self._ahead = None
        self.moving = self.playing = False
        self.moments = tuple(sorted(detail.moments))
        self.count = len(self.moments)
        self.number = self.moments.index(detail.moments[0])
        self.changed.emit()

    def show_moment(self, moment_s: float) -> None:
        """Show the still of a video that is nearest to a second of it."""
        if self.moments:
            nearest = min(self.moments, key=lambda moment: abs(moment - moment_s))
            if nearest != self.moment_s:
                self._ask(self.moments.index(nearest))

    def begin(self, detail: PhotoDetail, side: int) -> None:
        """Show a file's pictures at this size; what moves begins to, unless nothing shall."""
        self._detail, self._side = detail, side
        self.number = self.count = 0
        self._ahead = None
        self.moving = detail.format not in _PAGES
        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        motion = self._canvas.style().styleHint(hint, None, self._canvas) > 0
        self.playing = self.moving and motion
        self._due = time.monotonic()
        self._ask(0)

    def stop(self) -> None:
        """Show one picture again."""
        if self._detail is not None:
            self._timer.stop()
            self._detail, self._ahead, self.playing = None, None, False
            self.moments = ()
            self.number = self.count = 0
            self.changed.emit()

    def toggle(self) -> None:
        """Play, or pause."""
        if self.moving and self.count > 1:
            self.playing = not self.playing
            self._due = time.monotonic()
            if self.playing:
                self._on_due()
            else:
                self._timer.stop()
            self.changed.emit()

    def step(self, by: int) -> None:
        """Pause, and show the next or the previous one."""
        if self.count > 1:
            self._timer.stop()
            self.playing = False
            self._ask((self.number + by) % self.count)

    def _ask(self, number: int) -> None:
        detail = self._detail
        if detail is not None:
            moment = self.moments[number] if self.moments else None
            wish = Wish(detail.photo_id, detail.path, self._side, None, number, moment)
            self._loader.ask(wish)

    @Slot(object, object)
    def _on_came(self, wish: Wish, result: object) -> None:
        detail = self._detail
        mine = detail is not None and wish.photo_id == detail.photo_id
        if not mine or wish.frame is None:
            return
        if isinstance(result, PhotoProblemError | EnvironmentFaultError):
            self.playing = False  # the picture that is shown stays
            self.changed.emit()
            return
        shown: Shown = result  # type: ignore[assignment]
        self.count = len(self.moments) or shown.frames
        if self.playing and time.monotonic() < self._due:
            self._ahead = wish.frame, shown
            self._timer.start(max(round((self._due - time.monotonic()) * 1000), 0))
        else:
            self._show(wish.frame, shown)

    @Slot()
    def _on_due(self) -> None:
        ahead, self._ahead = self._ahead, None
        if ahead is not None:
            self._show(*ahead)
        else:
            self._ask(self._after(self.number))

    def _show(self, number: int, shown: Shown) -> None:
        self.number = number
        self._canvas.set_picture(image_of(shown))
        if self.playing and self.count > 1:
            wanted = shown.duration_ms if shown.duration_ms >= _LEAST_MS else _USUAL_MS
            self._due = time.monotonic() + wanted / 1000
            self._ask(self._after(number))
        self.changed.emit()

    def _after(self, number: int) -> int:
        return (number + 1) % max(self.count, 1)
