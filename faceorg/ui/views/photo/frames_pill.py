"""Says which picture of a file is shown, "3 of 12", and pauses those that move; GUI thread only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

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
        self._back = PillIcon("left", self.tr("Picture before"), key=",")
        self._back.clicked.connect(self._on_back)
        self._on = PillIcon("right", self.tr("Picture after"), key=".")
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
        several = frames.active and frames.count > 1
        if several:
            words = self.tr("{} of {}").format(f"{frames.number + 1:,}", f"{frames.count:,}")
            self._words.setText(words)
            icon, spoken = ("pause", "Pause") if frames.playing else ("play", "Play")
            self._play.set_meaning(icon, f"{self.tr(spoken)} (Space)")
            self._play.setVisible(frames.moving)
            self.pill.place()
        self.pill.setVisible(several and self.allowed)

    def _on_back(self) -> None:
        self._frames.step(-1)

    def _on_forward(self) -> None:
        self._frames.step(1)
