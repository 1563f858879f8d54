"""Exports for a window: one wish after another, as jobs that Activity shows. GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from faceorg.engine.exporting.wishes import Exported, ExportWish
from faceorg.engine.jobs import Stage
from faceorg.ui.languages import spoken
from faceorg.ui.one_by_one import OneByOne
from faceorg.ui.texts.exporting_text import exported_text, gallery_words
from faceorg.ui.texts.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget

    from faceorg.engine.exporting.gallery.words import Words
    from faceorg.engine.jobs import CancelToken, Progress
    from faceorg.library.library import Library
    from faceorg.ui.one_by_one import Work as Begun
    from faceorg.ui.session import Session

    Work = Callable[[Library, ExportWish, CancelToken, Exported, Words], Iterator[Progress]]

STAGES = (Stage.EXPORTING,)


class Exporter(OneByOne):
    """Does what the dialog asks for: an `ExportWish`, of which an `Exported` comes."""

    def __init__(self, session: Session, *, work: Work | None = None) -> None:
        super().__init__(session, STAGES)
        self._work = work or export

    def export(self, wish: ExportWish, window: QWidget | None = None) -> bool:
        """See `OneByOne.want`; without a window a message says what came of it."""
        return self.want(wish, window)

    def job_of(self, wish: ExportWish) -> tuple[Exported, Begun]:
        """Return what an export fills, and the export."""
        exported, work, words = Exported(), self._work, _words(wish)
        return exported, lambda library, token: work(library, wish, token, exported, words)

    def tell(self, wish: ExportWish, made: Exported, outcome: str, window: QWidget | None) -> None:
        """Say what came of it: in a window of its own where there is one."""
        if outcome == "failed" and not (made.made or made.added):
            return
        stopped = outcome == "cancelled"
        if window is not None:
            from faceorg.ui.dialogs.exporting.done import ExportedWindow

            ExportedWindow(window, wish, made, stopped=stopped).show()
            return
        said = exported_text(wish, made)
        if stopped:
            said = tr("Stopped. {sentences}").format(sentences=said)
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
