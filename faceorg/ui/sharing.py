"""Shares photos for a window: one wish after another, as jobs that Activity shows. GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.engine.jobs import Stage
from faceorg.engine.sharing.wishes import Kind, Shared, Wish
from faceorg.ui.one_by_one import OneByOne
from faceorg.ui.texts.sharing_text import shared_text
from faceorg.ui.texts.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget

    from faceorg.engine.jobs import CancelToken, Progress
    from faceorg.library.library import Library
    from faceorg.ui.one_by_one import Work as Begun
    from faceorg.ui.session import Session

    Work = Callable[[Library, Wish, CancelToken, Shared], Iterator[Progress]]

STAGES = (Stage.SHARING,)


class Sharer(OneByOne):
    """Does what the dialog asks for: a `Wish`, of which a `Shared` comes."""

    def __init__(self, session: Session, *, work: Work | None = None) -> None:
        super().__init__(session, STAGES)
        self._work = work or share

    def share(self, wish: Wish, window: QWidget | None = None) -> bool:
        """See `OneByOne.want`; what was left out is listed over the window, nowhere without."""
        return self.want(wish, window)

    def job_of(self, wish: Wish) -> tuple[Shared, Begun]:
        """Return what sharing fills, and the job."""
        shared, work = Shared(), self._work
        return shared, lambda library, token: work(library, wish, token, shared)

    def tell(self, wish: Wish, made: Shared, outcome: str, window: QWidget | None) -> None:
        """Say what came of it, and list what was left out."""
        said = shared_text(made, wish)
        if outcome == "cancelled":
            said = tr("Stopped. {sentences}").format(sentences=said)
        if outcome != "failed" or made.files:
            self._session.told.emit(said)
        if made.left_out and window is not None:
            from faceorg.ui.dialogs.share_left_out import LeftOutWindow

            LeftOutWindow(window, made.left_out).show()


def sharer_of(session: Session) -> Sharer:
    """Return what shares photos for a session; made with the first wish."""
    return session.findChild(Sharer) or Sharer(session)


def share(library: Library, wish: Wish, token: CancelToken, shared: Shared) -> Iterator[Progress]:
    """Return the job of a wish; what it imports is heavy and waits for its thread."""
    if wish.kind is Kind.COPIES:
        from faceorg.engine.sharing.export import export

        yield from export(library, wish, token, shared)
    else:
        from faceorg.engine.sharing.sheets import make_sheet

        yield from make_sheet(library, wish, token, shared)
