"""Says which picture of a file is shown, "3 of 12", and pauses those that move; GUI thread only.

Of a video it says the moment: "0:12 of 1:05".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from faceorg.ui.texts.duration_text import duration_text
from faceorg.ui.texts.translation import number_text, tr
from faceorg.ui.views.photo.canvas_arrows import CanvasPill, PillIcon, PillText

if TYPE_CHECKING:
    from faceorg.ui.views.photo.frames import Frames
    from faceorg.ui.views.photo.photo_canvas import PhotoCanvas


class FramesPill(QObject):
    """Lies over the canvas while the photo has several pictures.

    Attributes:
        pill: what is seen of it.
        allowed: whether it may be seen now.
    """

    def __init__(self, frames: Frames, canvas: PhotoCanvas) -> None:
        super().__init__(canvas)
        self._frames = frames
        self._play = PillIcon("pause", "")
        self._play.clicked.connect(frames.toggle)
        self._back = PillIcon("left", tr("Picture before"), key=",")
        self._back.clicked.connect(self._on_back)
        self._on = PillIcon("right", tr("Picture after"), key=".")
        self._on.clicked.connect(self._on_forward)
        self._words = PillText()
        self.pill = CanvasPill(canvas, self._play, self._back, self._words, self._on)
        self.allowed = True
        frames.changed.connect(self._show)

    def allow(self, *, seen: bool) -> None:
        """Let it be seen, or not."""
        self.allowed = seen
        self._show()

    @Slot()
    def _show(self) -> None:
        frames = self._frames
        seen = frames.active and (frames.count > 1 or bool(frames.moments))
        if seen:
            self._words.setText(self._where())
            if frames.playing:
                self._play.set_meaning("pause", tr("Pause (Space)"))
            else:
                self._play.set_meaning("play", tr("Play (Space)"))
            self._play.setVisible(frames.moving)
            self._back.setVisible(frames.count > 1)
            self._on.setVisible(frames.count > 1)
            self.pill.place()
        self.pill.setVisible(seen and self.allowed)

    def _where(self) -> str:
        """Return which picture it is, or which moment."""
        frames, moment = self._frames, self._frames.moment_s
        if moment is None:
            return tr("{number} of {count}", "pictures of a file").format(
                number=number_text(frames.number + 1), count=number_text(frames.count)
            )
        return tr("{moment} of {duration}", "times in a video, 0:12 of 1:05").format(
            moment=duration_text(moment), duration=duration_text(frames.duration_s)
        )

    def _on_back(self) -> None:
        self._frames.step(-1)

    def _on_forward(self) -> None:
        self._frames.step(1)
