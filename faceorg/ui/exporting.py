"""Exports for a window: one wish after another, as jobs that Activity shows. GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from shiboken6 import isValid

from faceorg.engine.exporting.wishes import Exported, ExportWish
from faceorg.engine.jobs import Stage
from faceorg.ui.languages import spoken
from faceorg.ui.texts.exporting_text import exported_text, gallery_words
from faceorg.ui.texts.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget

    from faceorg.engine.exporting.gallery.words import Words
    from faceorg.engine.jobs import CancelToken, Progress
    from faceorg.library.library import Library
    from faceorg.ui.session import Session

    Work = Callable[[Library, ExportWish, CancelToken, Exported, Words], Iterator[Progress]]

STAGES = (Stage.EXPORTING,)


class Exporter(QObject):
    """Does what the dialog asks for; a wish waits while another job runs.

    Attributes:
        done: an `ExportWish` with what came of it, an `Exported`, also where it was stopped.
    """

    done = Signal(object, object)

    def __init__(self, session: Session, *, work: Work | None = None) -> None:
        super().__init__(session)
        self._session = session
        self._work = work or export
        self._waiting: list[ExportWish] = []
        self._running: tuple[ExportWish, Exported] | None = None
        self._window: QWidget | None = None
        session.jobs.ended.connect(self._on_ended)

    def export(self, wish: ExportWish, window: QWidget | None = None) -> bool:
        """Begin, or wait for the end of the job that runs; return whether it has begun.

        Args:
            wish: what is wanted.
            window: over which is said what came of it; a message only without it.
        """
        self._waiting.append(wish)
        self._window = window
        self._begin()
        return not self._waiting

    def _begin(self) -> None:
        if not self._waiting:
            return
        wish, exported = self._waiting[0], Exported()
        work, words = self._work, _words(wish)
        if self._session.start_job(
            lambda lib, token: work(lib, wish, token, exported, words), STAGES
        ):
            del self._waiting[0]
            self._running = wish, exported

    @Slot(str)
    def _on_ended(self, outcome: str) -> None:
        ended, self._running = self._running, None
        if ended is not None:
            wish, exported = ended
            if outcome != "failed" or exported.made or exported.added:
                self._tell(wish, exported, stopped=outcome == "cancelled")
            self.done.emit(wish, exported)
        self._begin()

    def _tell(self, wish: ExportWish, exported: Exported, *, stopped: bool) -> None:
        """Say what came of it: in a window of its own, unless the program's is about to close."""
        said = exported_text(wish, exported)
        if stopped:
            said = tr("Stopped. {sentences}").format(sentences=said)
        window = self._window
        if window is not None and isValid(window) and window.isVisible():
            from faceorg.ui.dialogs.exporting.done import ExportedWindow

            ExportedWindow(window, wish, exported, stopped=stopped).show()
        else:
            self._session.told.emit(said)


def exporter_of(session: Session) -> Exporter:
    """Return what exports for a session; made with the first wish."""
    return session.findChild(Exporter) or Exporter(session)


def export(
    library: Library, wish: ExportWish, token: CancelToken, exported: Exported, words: Words
) -> Iterator[Progress]:
    """Return the job of a wish; what it imports is heavy and waits for its thread."""
    from faceorg.engine.exporting import job

    yield from job.export(library, wish, token, exported, words)


def _words(wish: ExportWish) -> Words:
    turned = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return gallery_words(spoken(), wish.title, from_right=turned)
