"""The row of filter chips above the photos; GUI thread only."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from faceorg.domain.filters import Filters, Word
from faceorg.ui import theme
from faceorg.ui.models.filters import album_name, condition_chips, quoted, word_text
from faceorg.ui.texts.translation import commas_text, tr
from faceorg.ui.views.photos.chips import Chip, WordButton
from faceorg.ui.views.photos.filter_popup import FilterPopup
from faceorg.ui.widgets import QuietButton, SecondaryButton, Text
from faceorg.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.domain.ids import AlbumId, PersonId
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails


class FilterBar(QWidget):
    """Shows filters as chips and lets them be changed.

    Attributes:
        filters: what is asked for now, but for what is being typed in the page's field.
        filters_changed: there are new ones.
        cleared: everything shall be shown again, what is being typed included.
        keep_asked: the filters are wanted as an album.
        add: the chip that opens the choice of filters.
    """

    filters_changed = Signal(object)
    cleared = Signal()
    keep_asked = Signal()

    def __init__(
        self, session: Session, thumbnails: Thumbnails, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._thumbnails = thumbnails
        self.filters = Filters()
        self._years: tuple[int, int] | None = None
        self._flow = FlowLayout(spacing=theme.GAP_S)
        self._made: list[QWidget] = []
        self.add = Chip(tr("Filter", "button"), icon="plus", filled=False)
        self.add.clicked.connect(self.open_popup)
        self.clear = QuietButton(tr("Clear", "filters, button"), height=28)
        self.clear.clicked.connect(self.cleared)
        self.keep = SecondaryButton(tr("Keep as album"), icon="album", height=28)
        self.keep.clicked.connect(self.keep_asked)
        self.missed = Text("", "caption", "text2")
        self.missed.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.PAGE_MARGIN, 2, theme.PAGE_MARGIN, 14)
        row.setSpacing(theme.GAP_S)
        row.addLayout(self._flow, 1)
        for button in (self.clear, self.keep):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        for widget in (self.add, self.missed):
            self._flow.addWidget(widget)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_filters(self.filters)
        session.people_changed.connect(self._on_people_changed)

    def sizeHint(self) -> QSize:
        """Return the height that the present width needs."""
        size = super().sizeHint()
        return QSize(size.width(), self.heightForWidth(max(self.width(), 320)))

    def resizeEvent(self, event: object) -> None:
        """Ask for another height when chips wrap."""
        del event
        self.updateGeometry()

    def set_years(self, years: tuple[int, int] | None) -> None:
        """Offer these years, first and last."""
        self._years = years

    def show_filters(self, filters: Filters) -> None:
        """Show these filters instead; tells nobody."""
        self.filters = filters
        for widget in self._made:
            self._flow.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._made = []
        names = {p.person_id: p for p in self._session.people}
        for place, person in enumerate(filters.people):
            known = names.get(person.person_id)
            if place or person.word is Word.WITHOUT:
                self._append_word(person.person_id, person.word)
            chip = Chip(known.name if known else "…")
            chip.set_portrait(known.cover_face_id if known else None, self._thumbnails)
            self._append(chip, filters.without_chip(person.person_id))
        for words in condition_chips(filters, self._album_name):
            chip = Chip(words.words, icon=words.icon)
            chip.clicked.connect(self.open_popup)
            self._append(chip, words.without)
        self.show_buttons(filtered=bool(filters))
        for widget in (self.add, self.missed):
            self._flow.removeWidget(widget)
            self._flow.addWidget(widget)
        self.updateGeometry()

    def show_buttons(self, *, filtered: bool) -> None:
        """Offer to clear and to keep what is asked for, where something is."""
        self.clear.setVisible(filtered)
        self.keep.setVisible(filtered)

    def show_missed(self, missed: Sequence[str]) -> None:
        """Say which words mean nothing here."""
        words = commas_text([quoted(word) for word in missed])
        self.missed.setText(tr("Not known: {words}").format(words=words) if missed else "")
        self.missed.setVisible(bool(missed))
        self.updateGeometry()

    def name_of(self, filters: Filters) -> str:
        """Return filters in words, as a name for an album."""
        names = {p.person_id: p.name for p in self._session.people}
        chips = condition_chips(filters, self._album_name)
        return album_name(filters, lambda person_id: names.get(person_id, "…"), chips)

    def open_popup(self) -> None:
        """Offer filters of all kinds below the last chip."""
        popup = FilterPopup(self._session, self._thumbnails, self.filters, self._years, self)
        popup.chosen.connect(self._change)
        popup.open_at(self.add.mapToGlobal(QPoint(0, self.add.height() + theme.GAP_XS)))

    def _append(self, chip: Chip, without: Filters) -> None:
        chip.removed.connect(partial(self._change, without))
        self._flow.addWidget(chip)
        self._made.append(chip)
        chip.show()

    def _append_word(self, person_id: PersonId, word: Word) -> None:
        button = WordButton(word_text(word))
        button.clicked.connect(lambda: self._change(self.filters.with_next_word(person_id)))
        self._flow.addWidget(button)
        self._made.append(button)
        button.show()

    def _album_name(self, album_id: AlbumId) -> str:
        album = self._session.library.albums.get(album_id)
        return album.name if album is not None else "…"

    def _change(self, filters: Filters) -> None:
        self.show_filters(filters)
        self.filters_changed.emit(filters)

    def _on_people_changed(self) -> None:
        if self.filters.people:
            self.show_filters(self.filters)
