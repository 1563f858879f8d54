"""The picture in the dialog for sharing: how the first photo, or the first page, will look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from faceorg.domain.errors import PhotoProblemError
from faceorg.ui import theme
from faceorg.ui.texts.messages import problem_text
from faceorg.ui.texts.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent

    from faceorg.engine.jobs import CancelToken
    from faceorg.engine.sharing.previewing import Preview
    from faceorg.engine.sharing.wishes import Wish
    from faceorg.library.library import Library
    from faceorg.ui.session import Session

    Look = Callable[[Library, Wish, CancelToken], Preview | None]

_DELAY_MS = 150  # somebody types a size, or goes through the choices
_SIDE_PX = 340


class SharePreview(QWidget):
    """Works out a preview in another thread and paints it.

    Attributes:
        preview: what is shown; None while it is worked out, and where there is nothing to see.
        words: what stands in its place.
    """

    def __init__(self, session: Session, *, look: Look | None = None) -> None:
        super().__init__()
        self._session = session
        self._look = look or _preview
        self._token: CancelToken | None = None
        self._wish: Wish | None = None
        self.preview: Preview | None = None
        self.words = ""
        self._picture = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("How it will look"))
        self._timer = QTimer(self, singleShot=True, interval=_DELAY_MS)
        self._timer.timeout.connect(self._ask)
        theme.notifier().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return a square."""
        side = theme.scaled(_SIDE_PX)
        return QSize(side, side)

    def show_wish(self, wish: Wish) -> None:
        """Show how this will look, soon."""
        if wish == self._wish:
            return
        self._wish = wish
        self.stop()
        self._timer.start()

    def stop(self) -> None:
        """Work out nothing more."""
        self._timer.stop()
        if self._token is not None:
            self._token.cancel()
            self._token = None

    @Slot()
    def _ask(self) -> None:
        wish, look = self._wish, self._look
        if wish is None:
            return
        self._say(tr("Working it out…"))
        self._token = self._session.preview(
            lambda library, token: _tried(look, library, wish, token), self._on_preview
        )

    def _on_preview(self, found: Preview | str | None) -> None:
        self._token = None
        if isinstance(found, str):
            self._take(None)
            self._say(found)
            return
        self._take(found)
        self._say("" if found is not None else tr("There is nothing to show."))

    def _take(self, found: Preview | None) -> None:
        self.preview, self._picture = found, QPixmap()
        if found is not None:
            borrowed = QImage(
                found.pixels,
                found.width,
                found.height,
                3 * found.width,
                QImage.Format.Format_RGB888,
            )
            self._picture = QPixmap.fromImage(borrowed.copy())

    def _say(self, words: str) -> None:
        self.words = words
        self.setAccessibleDescription(words)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture, or the words in its place."""
        t, room = theme.tokens(), self.rect()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(t.pressed)
            painter.drawRoundedRect(room, theme.RADIUS_PHOTO, theme.RADIUS_PHOTO)
            if not self._picture.isNull():
                size = self._picture.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
                place = QRect(room.topLeft(), size)
                place.moveCenter(room.center())
                painter.setOpacity(0.4 if self.words else 1.0)
                painter.drawPixmap(place, self._picture)
                painter.setOpacity(1.0)
            if self.words:
                painter.setPen(t.text)
                painter.setFont(theme.font("body"))
                flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
                inside = room.adjusted(theme.GAP_L, 0, -theme.GAP_L, 0)
                painter.drawText(inside, int(flags), self.words)


def _preview(library: Library, wish: Wish, token: CancelToken) -> Preview | None:
    from faceorg.engine.sharing.previewing import preview

    return preview(library, wish, token)


def _tried(look: Look, library: Library, wish: Wish, token: CancelToken) -> Preview | str | None:
    """Return a preview, or why there is none."""
    from faceorg.engine.sharing.pictures import NotSharedError
    from faceorg.engine.sharing.wishes import LeftOut
    from faceorg.ui.texts.sharing_text import left_out_text

    try:
        return look(library, wish, token)
    except PhotoProblemError as problem:
        return problem_text(problem.code, problem.subject)
    except NotSharedError as error:
        return left_out_text(LeftOut(b"", error.reason))
