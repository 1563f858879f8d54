"""The choice of filters of every kind; GUI thread only."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from faceorg.domain.filters import Filters, Word
from faceorg.ui import theme
from faceorg.ui.models.completion import choices
from faceorg.ui.models.filter_choices import Offered, read_offered
from faceorg.ui.models.photo_search import query_of
from faceorg.ui.texts.messages import count_text
from faceorg.ui.texts.translation import tr
from faceorg.ui.views.photo.photo_info import Line
from faceorg.ui.views.photos.filter_parts import FilterParts
from faceorg.ui.views.photos.filter_rows import PersonRow, TwoWords
from faceorg.ui.widgets import FocusRing, SearchField, Text
from faceorg.ui.widgets.check import Check

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from faceorg.domain.people import Person
    from faceorg.library.library import Library
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails

_WIDTH = 352
_ROWS_MAX = 6


@dataclass(frozen=True, slots=True)
class _Counted:
    """Photos that there would be: with the filters as they are, and with each person as well."""

    asked: int
    now: int
    people: Sequence[int]


class FilterPopup(QFrame):
    """Closes itself after a person was chosen, or when somebody clicks elsewhere.

    Attributes:
        chosen: the new `Filters`.
        parts: all kinds of filters but people.
    """

    chosen = Signal(object)

    def __init__(
        self,
        session: Session,
        thumbnails: Thumbnails,
        filters: Filters,
        years: tuple[int, int] | None,
        parent: QWidget,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAccessibleName(tr("Filter photos"))
        self.setFixedWidth(theme.scaled(_WIDTH))
        self._session = session
        self._thumbnails = thumbnails
        self._filters = filters
        FocusRing(self)
        self._asked = 0
        self._shown: list[PersonRow] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.field = SearchField(tr("Name", "of a person"))
        self.field.textChanged.connect(self._list_people)
        self.without = TwoWords(tr("With", "people"), tr("Without", "people"))
        self.without.changed.connect(self._count)
        self.exactly = Check(tr("Nobody else in the photo"))
        self.exactly.setChecked(filters.exactly)
        self.exactly.toggled.connect(self._on_exactly)
        self.parts = FilterParts(filters, years)
        self.parts.changed.connect(self._on_parts_changed)
        self.total = Text("", "caption", "text2")
        self._lay_out()
        self._list_people()
        session.preview(lambda library, _token: read_offered(library), self._on_offered)

    def open_at(self, corner: QPoint) -> None:
        """Show below `corner`, on the screen, scrolled where that is too low."""
        screen = self.screen().availableGeometry()
        wanted = self._inside.sizeHint().height() + 2  # and the frame
        height = min(wanted, screen.height() - 2 * theme.GAP_S)
        x = min(corner.x(), screen.right() - self.width())
        y = min(corner.y(), screen.bottom() - height - theme.GAP_S)
        self.setFixedHeight(height)
        self.move(max(x, screen.left()), max(y, screen.top() + theme.GAP_S))
        self.show()
        self.field.setFocus()

    def people(self) -> list[Person]:
        """Return the people who are offered now."""
        chosen = {p.person_id for p in self._filters.people}
        people, typed = self._session.people, self.field.text()
        if typed:
            rows = choices(people, typed, allow_new=False, without=chosen)
            return [c.person for c in rows if c.person is not None][:_ROWS_MAX]
        return list(islice((p for p in people if p.person_id not in chosen), _ROWS_MAX))

    def choose(self, person: Person) -> None:
        """Add a person to the filters."""
        self._tell(self._filters.with_person(person.person_id, self._word()))
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the first person on Return."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.field.hasFocus() and self.people():
            self.choose(self.people()[0])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card."""
        del event
        colours = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours.control, 1))
        painter.setBrush(colours.surface)
        card = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(card, theme.RADIUS_POPUP, theme.RADIUS_POPUP)

    def _lay_out(self) -> None:
        self._inside = QWidget()
        self._inside.setObjectName("filters")
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(*[theme.GAP_M] * 4)
        column.setSpacing(theme.GAP_S)
        column.addWidget(self.without)
        column.addWidget(self.field)
        column.addLayout(self._rows)
        column.addWidget(self.exactly)
        column.addWidget(Line())
        column.addWidget(self.parts)
        column.addWidget(Line())
        column.addWidget(self.total)
        area = QScrollArea()
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidgetResizable(True)
        area.setWidget(self._inside)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.viewport().setAutoFillBackground(False)
        self._inside.setAutoFillBackground(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.addWidget(area)

    def _list_people(self) -> None:
        for row in self._shown:
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._shown = []
        for person in self.people():
            row = PersonRow(person, self._thumbnails)
            row.clicked.connect(partial(self.choose, person))
            self._rows.addWidget(row)
            self._shown.append(row)
        self._count()

    # counts ------------------------------------------------------------------------------

    @Slot()
    def _count(self) -> None:
        """Ask how many photos there would be."""
        self._asked += 1
        asked, filters, people = self._asked, self._filters, self._session.people
        word, rows = self._word(), self.people()
        with_each = [filters.with_person(p.person_id, word) for p in rows]

        def read(library: Library) -> _Counted:
            queries = [query_of(some, people) for some in (filters, *with_each)]
            now, *each = library.timeline.counts(queries)
            return _Counted(asked, now, each)

        self._session.fetch(read, self._on_counted)

    def _on_counted(self, counted: _Counted) -> None:
        if counted.asked != self._asked:
            return
        self.total.setText(count_text(counted.now, "photo"))
        for row, photos in zip(self._shown, counted.people, strict=True):
            row.set_photos(photos)

    def _on_offered(self, offered: Offered) -> None:
        self.parts.offer(offered)

    # choices -----------------------------------------------------------------------------

    def _word(self) -> Word:
        return Word.WITHOUT if self.without.second else Word.AND

    @Slot(bool)
    def _on_exactly(self, wanted: bool) -> None:
        self._tell(replace(self._filters, exactly=wanted))

    @Slot()
    def _on_parts_changed(self) -> None:
        self._tell(self.parts.applied(self._filters))

    def _tell(self, filters: Filters) -> None:
        self._filters = filters
        self.chosen.emit(filters)
        self._count()
