"""The row of filter chips above the photos; GUI thread only."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from faceorg.ui import theme
from faceorg.ui.models.filters import Filters, Word, years_text
from faceorg.ui.views.photos.chips import Chip, WordButton
from faceorg.ui.views.photos.filter_popup import FilterPopup
from faceorg.ui.widgets import QuietButton
from faceorg.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from faceorg.domain.ids import PersonId
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails


class FilterBar(QWidget):
    """Shows filters as chips and lets them be changed.

    Attributes:
        filters: what is asked for now; the search text belongs to the page's field.
        filters_changed: there are new ones.
        cleared: everything shall be shown again, the search text included.
        add: the chip that opens the choice of filters.
    """

    filters_changed = Signal(object)
    cleared = Signal()

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
        self.add = Chip(self.tr("Filter"), icon="plus", filled=False)
        self.add.clicked.connect(self.open_popup)
        self.clear = QuietButton(self.tr("Clear"), height=28)
        self.clear.clicked.connect(self.cleared)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.PAGE_MARGIN, 2, theme.PAGE_MARGIN, 14)
        row.addLayout(self._flow, 1)
        row.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignTop)
        self._flow.addWidget(self.add)
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
        if filters.has_dates:
            chip = Chip(years_text(filters.first_year, filters.last_year), icon="calendar")
            chip.clicked.connect(self.open_popup)
            self._append(chip, replace(filters, first_year=None, last_year=None))
        if filters.unnamed:
            chip = Chip(self.tr("Has unnamed faces"), icon="face")
            self._append(chip, replace(filters, unnamed=False))
        self.clear.setVisible(bool(filters))
        self._flow.removeWidget(self.add)
        self._flow.addWidget(self.add)
        self.updateGeometry()

    def open_popup(self) -> None:
        """Offer people, years and unnamed faces below the last chip."""
        popup = FilterPopup(self._session, self._thumbnails, self.filters, self._years, self)
        popup.chosen.connect(self._change)
        popup.open_at(self.add.mapToGlobal(QPoint(0, self.add.height() + theme.GAP_XS)))

    def _append(self, chip: Chip, without: Filters) -> None:
        chip.removed.connect(partial(self._change, without))
        self._flow.addWidget(chip)
        self._made.append(chip)
        chip.show()

    def _append_word(self, person_id: PersonId, word: Word) -> None:
        button = WordButton(word.value)
        button.clicked.connect(lambda: self._change(self.filters.with_next_word(person_id)))
        self._flow.addWidget(button)
        self._made.append(button)
        button.show()

    def _change(self, filters: Filters) -> None:
        self.show_filters(filters)
        self.filters_changed.emit(filters)

    def _on_people_changed(self) -> None:
        if self.filters.people:
            self.show_filters(self.filters)
