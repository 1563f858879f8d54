"""How the photo page fills the screen, and shows one photo after another. GUI thread only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from faceorg.ui.texts.translation import tr
from faceorg.ui.views.photo.canvas_arrows import CanvasArrow
from faceorg.ui.views.photo.frames_pill import FramesPill
from faceorg.ui.views.photo.full_screen import FullScreen
from faceorg.ui.views.photo.slide_show import SlideShow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout

    from faceorg.ui.session import Session
    from faceorg.ui.views.photo.photo_page import PhotoPage


class PhotoShowing(QObject):
    """What lies over the photo and when it is seen.

    Attributes:
        previous, next: the arrows at the edges.
        full_screen, slides: nothing but the photo; one photo after another.
        frames_pill: which picture of a file is shown.
    """

    def __init__(self, page: PhotoPage, session: Session, column: QVBoxLayout) -> None:
        super().__init__(page)
        self._page = page
        canvas = page.canvas
        self.previous = CanvasArrow("left", tr("Previous photo"), canvas)
        self.next = CanvasArrow("right", tr("Next photo"), canvas)
        self.frames_pill = FramesPill(page.pictures.frames, canvas)
        self.slides = SlideShow(session, canvas)
        self.full_screen = FullScreen(page, page.bar, canvas, column)
        self._filled_before = False  # whether the photo filled the screen before the slides
        self.previous.clicked.connect(self._on_previous)
        self.next.clicked.connect(self._on_next)
        page.pictures.shown.connect(self.slides.on_shown)
        page.photo_actions.full_screen_wanted.connect(self.full_screen.toggle)
        page.photo_actions.slide_show_wanted.connect(self.slides.start)
        self.full_screen.changed.connect(self._on_full_screen)
        self.full_screen.revealed_changed.connect(self.show_arrows)
        self.slides.changed.connect(self._on_slides_changed)
        self.slides.next_wanted.connect(self._on_next_wanted)
        page.pictures.frames.changed.connect(self.show_faces)

    @Slot()
    def show_arrows(self) -> None:
        """Show what leads to other photos, where there are any and the mouse has moved."""
        seen, steps = self.full_screen.revealed, self._page.steps
        self.previous.setVisible(seen and steps.number > 1)
        self.next.setVisible(seen and 0 < steps.number < steps.total)
        self.frames_pill.allow(seen=seen and not self.slides.running)
        if self.slides.running and seen:
            self.slides.pill.place()
        self.slides.pill.setVisible(self.slides.running and seen)

    def place(self) -> None:
        """Lay everything where it belongs, the canvas has another size."""
        self.previous.place(at_right=False)
        self.next.place(at_right=True)
        for pill in (self._page.photo_actions.note, self.frames_pill.pill, self.slides.pill):
            if not pill.isHidden():  # also before the page itself is seen
                pill.place()

    def escape(self) -> None:
        """End the slide show, or leave the full screen, or go back."""
        if self.slides.running:
            self.slides.stop()
        elif self.full_screen.active:
            self.full_screen.toggle()
        else:
            self._page.closed.emit()

    def pause(self) -> None:
        """Let what goes on by itself wait, or go on."""
        if self.slides.running:
            self.slides.toggle_pause()
            self.full_screen.reveal()
        else:
            self._page.pictures.frames.toggle()

    def leave(self) -> None:
        """End all of it: the page is no longer seen."""
        self.slides.stop()
        self.full_screen.leave()

    @Slot(bool)
    def _on_full_screen(self, active: bool) -> None:
        self._page.info.setVisible(self._page.bar.info.isChecked() and not active)
        if not active:
            self.slides.stop()
        self.place()

    @Slot()
    def _on_slides_changed(self) -> None:
        running, page = self.slides.running, self._page
        if running:
            page.field.leave()
            self._filled_before = self.full_screen.active
        if self.full_screen.active != (running or self._filled_before):
            self.full_screen.toggle()
        self.show_faces()
        self.show_arrows()

    @Slot()
    def show_faces(self) -> None:
        """Outline faces where somebody wants it, and not on pictures that move on."""
        page = self._page
        still = not self.slides.running and not page.pictures.frames.playing
        page.canvas.set_faces_shown(shown=still and page.bar.faces.isChecked())

    @Slot()
    def _on_next_wanted(self) -> None:
        here = self._page.current()
        self._page.step(1)
        if self._page.current() == here:
            self.slides.stop()

    def _on_previous(self) -> None:
        self._page.step(-1)

    def _on_next(self) -> None:
        self._page.step(1)
