"""One of the two cards of the split page: who it is, their faces, how many there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from faceorg.ui import theme
from faceorg.ui.painting import paint_dashed
from faceorg.ui.texts.translation import commas_text, number_text, tr
from faceorg.ui.views.person.person_header import PortraitButton
from faceorg.ui.views.split.split_grid import SplitGrid, dragged_faces
from faceorg.ui.widgets.card import Card
from faceorg.ui.widgets.labels import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from collections.abc import Set as AbstractSet

    from PySide6.QtGui import (
        QDragEnterEvent,
        QDragLeaveEvent,
        QDropEvent,
        QPaintEvent,
    )

    from faceorg.domain.ids import FaceId
    from faceorg.ui.models.split import SplitSubject
    from faceorg.ui.thumbnails import Thumbnails

_PORTRAIT_PX = 64
_FRAME_PX = 2  # the line of the card, as thick as it gets


class SplitSide(Card):
    """A side of the page.

    Attributes:
        grid: its faces.
        dropped: a list of faces was dragged here.
    """

    dropped = Signal(object)

    def __init__(
        self, thumbnails: Thumbnails, head: QWidget, name: str, counted: Callable[[int], str]
    ) -> None:
        """Make a side.

        Args:
            thumbnails: for the faces.
            head: says or asks who it is.
            name: of the grid, for screen readers.
            counted: what happens to so many faces, in words.
        """
        super().__init__()
        self._counted = counted
        self.grid = SplitGrid(thumbnails, name)
        self._portrait = PortraitButton(thumbnails, _PORTRAIT_PX)
        self._portrait.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._counts = Text("", "body", "text2")
        self._counts.setWordWrap(True)
        self._legend = _Legend()
        self._shown = Text("", "caption", "text2")
        self._lay_out(head)
        self.setAcceptDrops(True)
        bar = self.grid.verticalScrollBar()
        bar.valueChanged.connect(self._show_how_many)
        bar.rangeChanged.connect(self._show_how_many)

    @property
    def counts(self) -> str:
        """How many faces it has, in words."""
        return self._counts.text()

    @property
    def shown(self) -> str:
        """How many of them are in view, in words."""
        return self._shown.text()

    def show_faces(
        self, subject: SplitSubject, face_ids: Sequence[FaceId], unsure: AbstractSet[FaceId]
    ) -> None:
        """Show the faces of this side."""
        self._portrait.show_face(subject.portrait(face_ids))
        here = unsure & set(face_ids)
        self.grid.show_faces(face_ids, subject.photos, here)
        parts = [self._counted(len(face_ids)), subject.span(face_ids)]
        self._counts.setText(commas_text([part for part in parts if part]))
        self._legend.setVisible(bool(here))
        self._show_how_many()

    def set_narrow(self, *, narrow: bool) -> None:
        """Leave the portrait and some words out, or show them."""
        self._portrait.setVisible(not narrow)
        self._legend.set_text(tr("Least sure", "faces") if narrow else _least_sure())

    def clear(self, text: str) -> None:
        """Show no faces, and say why."""
        self.grid.empty_text = text
        self.grid.show_faces((), {}, frozenset())
        self._portrait.show_face(None)
        self._counts.setText("")
        self._shown.setText("")
        self._legend.hide()

    # Qt ----------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take faces of the other side."""
        foreign = any(self.grid.model.row_of(i) is None for i in dragged_faces(event.mimeData()))
        event.setAccepted(foreign)
        self.set_marked(marked=foreign)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Nothing would fall here any more."""
        self.set_marked(marked=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take them."""
        self.set_marked(marked=False)
        event.acceptProposedAction()
        self.dropped.emit(dragged_faces(event.mimeData()))

    # parts -------------------------------------------------------------------------------

    def _lay_out(self, head: QWidget) -> None:
        head_row = QHBoxLayout()
        head_row.addWidget(head, 100)
        head_row.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(theme.GAP_XS)
        words.addStretch()
        words.addLayout(head_row)
        words.addWidget(self._counts)
        words.addStretch()
        top = QHBoxLayout()
        top.setContentsMargins(theme.GAP_XL - _FRAME_PX, 0, theme.GAP_XL - _FRAME_PX, 0)
        top.setSpacing(theme.GAP_L)
        top.addWidget(self._portrait)
        top.addLayout(words, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.GAP_XL - _FRAME_PX, 0, theme.GAP_XL - _FRAME_PX, 0)
        foot.addWidget(self._legend)
        foot.addStretch(1)
        foot.addWidget(self._shown)
        column = QVBoxLayout(self)
        column.setContentsMargins(_FRAME_PX, theme.GAP_XL, _FRAME_PX, theme.GAP_L)
        column.setSpacing(theme.GAP_M)
        column.addLayout(top)
        column.addWidget(self.grid, 1)
        column.addLayout(foot)

    @Slot()
    def _show_how_many(self) -> None:
        number, shown = self.grid.model.rowCount(), self.grid.shown_until()
        both = {"shown": number_text(shown), "number": number_text(number)}
        some = tr("{shown} of {number}", "faces").format(**both)
        more = tr("{shown} of {number}, scroll for more", "faces").format(**both)
        room = self.width() - self._legend.sizeHint().width() - 3 * theme.GAP_XL
        words = (more, some) if shown < number else ()
        measure = self._shown.fontMetrics().horizontalAdvance
        self._shown.setText(next((text for text in words if measure(text) <= room), ""))


def _least_sure() -> str:
    return tr("Least sure, shown first", "faces")


class _Legend(QWidget):
    """What a dashed frame means."""

    def __init__(self) -> None:
        super().__init__()
        self._text = _least_sure()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.notifier().changed.connect(self.update)

    def set_text(self, text: str) -> None:
        """Say it in other words."""
        self._text = text
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the room for frame and words."""
        metrics = QFontMetrics(theme.font("caption"))
        return QSize(28 + metrics.horizontalAdvance(self._text) + 1, metrics.height() + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint frame and words."""
        t = theme.tokens()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            frame = QRectF(1, self.height() / 2 - 6.5, 18, 13)
            paint_dashed(painter, frame, 4, t.accent)
            painter.setFont(theme.font("caption"))
            painter.setPen(t.text2)
            words = QRect(28, 0, self.width() - 28, self.height())
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._text)
