"""Tidy up: photos that are there twice, nearly the same, or of a burst. GUI thread only.

Nothing is deleted: what is not kept is hidden, and one step brings it back.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from faceorg.engine.jobs import Stage
from faceorg.ui import theme
from faceorg.ui.texts.translation import tr
from faceorg.ui.views.photo.photo_info import Line
from faceorg.ui.views.tidy.set_card import SetCard
from faceorg.ui.widgets.buttons import QuietButton, SecondaryButton
from faceorg.ui.widgets.labels import ElidedText, EmptyState, Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QShowEvent

    from faceorg.domain.changes import Changes
    from faceorg.domain.ids import PhotoId
    from faceorg.engine.jobs import CancelToken, Progress
    from faceorg.engine.tidying.sets import AlikeSet
    from faceorg.library.library import Library
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails

STAGES = (Stage.COMPARING_LOOKS,)
SETS_A_PAGE = 20
_RELOAD_MS = 300


class TidyPage(QWidget):
    """The sets, the surest first.

    Attributes:
        closed: back to where somebody came from.
        photo_opened: a photo and those that are like it.
        cards: the sets that are shown; `more` shows the next ones.
        nothing, looking: what stands in their place.
    """

    closed = Signal()
    photo_opened = Signal(int, object)

    def __init__(
        self, session: Session, thumbnails: Thumbnails, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._thumbnails = thumbnails
        self._sets: Sequence[AlikeSet] | None = None
        self._shown = SETS_A_PAGE
        self._token: CancelToken | None = None
        self._stale = True
        self.cards: list[SetCard] = []
        self.back = QuietButton(tr("Back", "button"), icon="back")
        self.more = SecondaryButton("")
        self._count = ElidedText("", "body", "text2")
        self.nothing = EmptyState(
            "photos",
            tr("Nothing to tidy up"),
            tr("No photo is there twice, nearly the same, or one of a burst."),
        )
        self.looking = EmptyState(
            "search",
            tr("Looking for photos that are alike"),
            tr("The first time this takes a while. Activity shows how far it is."),
        )
        self._timer = QTimer(self, singleShot=True, interval=_RELOAD_MS)
        self._lay_out()
        self._timer.timeout.connect(self._on_due)
        self.back.clicked.connect(self.closed)
        self.more.clicked.connect(self._on_more)
        session.changed.connect(self._on_changed)
        session.jobs.ended.connect(self._on_job_ended)

    @property
    def count_text(self) -> str:
        """How many sets there are, in words."""
        return self._count.text()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what has happened while another page was shown."""
        super().showEvent(event)
        if self._stale:
            self.reload()

    def reload(self) -> None:
        """Look for sets again; photos that nobody has looked at come first."""
        self._stale = False
        if self._token is not None:
            self._token.cancel()
        self._token = self._session.preview(_read, self._on_read)

    # answers ------------------------------------------------------------------------------

    def _on_read(self, found: Sequence[AlikeSet] | None) -> None:
        self._token = None
        if found is None:
            if self._sets is None:
                self._stack.setCurrentWidget(self.looking)
            self._session.start_job(_remember, STAGES)  # else the job that runs ends some time
            return
        same = self._sets is not None and [s.key for s in found] == [s.key for s in self._sets]
        self._sets = found
        if not same:
            self._show_sets()

    def _show_sets(self) -> None:
        sets = self._sets or ()
        known = {card.alike.key: card for card in self.cards}
        wanted = sets[: self._shown]
        for key in known.keys() - {alike.key for alike in wanted}:
            known.pop(key).deleteLater()
        self.cards = [known.get(alike.key) or self._card(alike) for alike in wanted]
        for card in self.cards:
            self._column.removeWidget(card)
        for number, card in enumerate(self.cards):
            self._column.insertWidget(number, card)
        left = len(sets) - len(self.cards)
        self.more.setVisible(left > 0)
        next_ones = tr("Show %Ln set more||Show %Ln sets more", "button", min(left, SETS_A_PAGE))
        self.more.set_text(next_ones)
        photos = sum(len(alike.photo_ids) - 1 for alike in sets)
        words = tr(
            "{sets}, %Ln photo besides the best of each"
            "||{sets}, %Ln photos besides the best of each",
            "",
            photos,
        )
        counted = tr("%Ln set||%Ln sets", "of photos that are alike", len(sets))
        self._count.setText(words.format(sets=counted) if sets else "")
        self._stack.setCurrentWidget(self._area if sets else self.nothing)

    def _card(self, alike: AlikeSet) -> SetCard:
        card = SetCard(alike, self._thumbnails)
        card.hide_asked.connect(self._on_hide)
        card.favourite_asked.connect(self._on_favourite)
        card.keep_asked.connect(self._on_keep)
        card.opened.connect(self.photo_opened)
        return card

    # wishes -------------------------------------------------------------------------------

    @Slot(object, object)
    def _on_hide(self, alike: AlikeSet, photo_ids: list[PhotoId]) -> None:
        from faceorg.engine import edits

        self._session.run_edit(lambda library: edits.hide_photos(library, photo_ids))
        self._drop(alike)

    @Slot(object)
    def _on_favourite(self, photo_ids: list[PhotoId]) -> None:
        from faceorg.engine import edits

        self._session.run_edit(
            lambda library: edits.set_favourites(library, photo_ids, favourite=True)
        )

    @Slot(object)
    def _on_keep(self, alike: AlikeSet) -> None:
        self._session.fetch(partial(_keep, alike=alike), self._on_kept)
        self._drop(alike)

    def _on_kept(self, _nothing: None) -> None:
        self._timer.start()

    def _drop(self, alike: AlikeSet) -> None:
        """Take a set off the page at once; the library is asked again soon."""
        self._sets = [s for s in self._sets or () if s.key != alike.key]
        self._show_sets()
        if self.cards:
            self.cards[0].photos[0].setFocus()

    @Slot()
    def _on_more(self) -> None:
        self._shown += SETS_A_PAGE
        self._show_sets()

    # the session --------------------------------------------------------------------------

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.photo_ids or changes.elsewhere:
            self._stale = True
            self._timer.start()

    @Slot(str)
    def _on_job_ended(self, outcome: str) -> None:
        """Go on where this page has waited for a job: its own, or the one that ran before."""
        self._stale |= self._sets is None
        if self._stale and outcome == "finished":
            self._timer.start()

    @Slot()
    def _on_due(self) -> None:
        if self.isVisible():
            self.reload()

    # parts --------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(theme.PAGE_MARGIN - theme.GAP_S, 0, theme.PAGE_MARGIN, 0)
        top.setSpacing(theme.GAP_M)
        top.addWidget(self.back)
        top.addWidget(Text(tr("Tidy up"), "title"))
        top.addWidget(self._count, 1)
        head = QWidget()
        head.setLayout(top)
        head.setFixedHeight(theme.scaled(theme.HEADER_HEIGHT))
        told = Text(
            tr(
                "The best photo of each set comes first. Nothing is deleted: hidden photos are"
                " found by the filter “Hidden photos”, and Undo shows them again."
            ),
            "body",
            "text2",
        )
        told.setWordWrap(True)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        margins = (theme.PAGE_MARGIN, 0, theme.PAGE_MARGIN, theme.GAP_2XL)
        self._column.setContentsMargins(*margins)
        self._column.setSpacing(theme.GAP_M)
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch()
        scrolled = QScrollArea(widgetResizable=True)
        scrolled.setFrameShape(QFrame.Shape.NoFrame)
        scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scrolled.setWidget(inside)
        for ground in (scrolled.viewport(), inside):
            ground.setAutoFillBackground(False)
        self._area = QWidget()
        both = QVBoxLayout(self._area)
        both.setContentsMargins(0, theme.GAP_M, 0, 0)
        both.setSpacing(theme.GAP_M)
        words = QHBoxLayout()
        words.setContentsMargins(theme.PAGE_MARGIN, 0, theme.PAGE_MARGIN, 0)
        words.addWidget(told)
        both.addLayout(words)
        both.addWidget(scrolled, 1)
        body = QWidget()
        self._stack = QStackedLayout(body)
        for page in (self.looking, self._area, self.nothing):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(Line())
        column.addWidget(body, 1)
        self.more.hide()


def _read(library: Library, token: CancelToken) -> Sequence[AlikeSet] | None:
    """Return the sets; None while there are photos that nobody has looked at."""
    from faceorg.engine.tidying.sets import alike_sets
    from faceorg.library.looks import count_without_look

    if count_without_look(library.database):
        return None
    return alike_sets(library, token)


def _remember(library: Library, token: CancelToken) -> Iterator[Progress]:
    from faceorg.engine.tidying.looks import remember_looks

    return remember_looks(library, token)


def _keep(library: Library, alike: AlikeSet) -> None:
    from faceorg.engine.tidying.sets import keep_all

    keep_all(library, alike)
