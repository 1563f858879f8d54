"""The slide show: one photo after another, without anything beside them. GUI thread only."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from faceorg.ui.texts.translation import number_text, tr
from faceorg.ui.views.photo.canvas_arrows import CanvasPill, PillChoice, PillIcon

if TYPE_CHECKING:
    from faceorg.library.library import Library
    from faceorg.ui.session import Session
    from faceorg.ui.views.photo.photo_canvas import PhotoCanvas

INTERVALS_S = (3, 5, 10)
SETTING = "slide_show_s"


class SlideShow(QObject):
    """Asks for the next photo when the one that is shown has been seen long enough.

    A photo is seen from the moment it is sharp. Nothing fades or moves.

    Attributes:
        next_wanted: it is time for the next photo.
        changed: it has begun or ended.
        running, paused: whether it has begun, and waits.
        interval_s: for so long each photo is seen.
        pill: pause, interval and stop, to be shown when somebody moves the mouse.
    """

    next_wanted = Signal()
    changed = Signal()

    def __init__(self, session: Session, canvas: PhotoCanvas) -> None:
        super().__init__(canvas)
        self._session = session
        kept = session.library.settings.get(SETTING)
        self.interval_s = kept if kept in INTERVALS_S else INTERVALS_S[1]
        self.running = self.paused = False
        self._pause = PillIcon("pause", "")
        self._pause.clicked.connect(self.toggle_pause)
        self._choices = {s: PillChoice(_seconds_text(s), self._spoken(s)) for s in INTERVALS_S}
        for seconds, choice in self._choices.items():
            choice.clicked.connect(partial(self.set_interval, seconds))
        stop = PillIcon("stop", tr("Stop", "button: the slide show"), key="Esc")
        stop.clicked.connect(self.stop)
        self.pill = CanvasPill(canvas, self._pause, *self._choices.values(), stop)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.next_wanted)
        self._show_state()

    def start(self) -> None:
        """Begin with the photo that is shown."""
        if not self.running:
            self.running, self.paused = True, False
            self._show_state()
            self.changed.emit()
            self.on_shown()

    @Slot()
    def stop(self) -> None:
        """End it, at the photo that is shown."""
        if self.running:
            self.running = self.paused = False
            self._timer.stop()
            self.changed.emit()

    @Slot()
    def toggle_pause(self) -> None:
        """Wait at this photo, or go on."""
        self.paused = not self.paused
        self._show_state()
        self._timer.stop()
        self.on_shown()

    def set_interval(self, seconds: int, _checked: bool = False) -> None:
        """See each photo for so long, also in the shows to come."""
        self.interval_s = seconds
        self._show_state()
        if self._timer.isActive():
            self._timer.start(1000 * seconds)
        self._session.fetch(partial(_keep, seconds), _kept)

    def wait(self) -> None:
        """Another photo comes; its time begins when it is sharp."""
        self._timer.stop()

    def on_shown(self) -> None:
        """Count the time of the photo that is shown, if it is not counted yet."""
        if self.running and not self.paused and not self._timer.isActive():
            self._timer.start(1000 * self.interval_s)

    def _show_state(self) -> None:
        if self.paused:
            self._pause.set_meaning("play", tr("Go on (Space)"))
        else:
            self._pause.set_meaning("pause", tr("Pause (Space)"))
        for seconds, choice in self._choices.items():
            choice.setChecked(seconds == self.interval_s)

    def _spoken(self, seconds: int) -> str:
        return tr("%Ln second for each photo||%Ln seconds for each photo", "", seconds)


def _seconds_text(seconds: int) -> str:
    return tr("{number} s", "seconds for each photo").format(number=number_text(seconds))


def _keep(seconds: int, library: Library) -> None:
    library.settings.set(SETTING, seconds)


def _kept(_nothing: None) -> None:
    """It need not be told."""
