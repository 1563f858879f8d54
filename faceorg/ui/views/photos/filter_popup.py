"""The choice of filters: people with or without, years, unnamed faces; GUI thread only."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from faceorg.ui import theme
from faceorg.ui.messages import count_text
from faceorg.ui.models.completion import choices
from faceorg.ui.models.filters import Filters, Word
from faceorg.ui.painting import paint_circle
from faceorg.ui.views.photo.photo_info import Line
from faceorg.ui.widgets import SearchField, Text

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from faceorg.domain.people import Person
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails

_WIDTH, _ROW, _PORTRAIT = 304, 36, 24
_ROWS_MAX = 6


class FilterPopup(QFrame):
    """Closes itself after a person was chosen, or when somebody clicks elsewhere.

    Attributes:
        chosen: the new `Filters`.
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
        self.setAccessibleName(self.tr("Filter photos"))
        self.setFixedWidth(theme.scaled(_WIDTH))
        self._session = session
        self._thumbnails = thumbnails
        self._filters = filters
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.field = SearchField(self.tr("Name"))
        self.field.textChanged.connect(self._list_people)
        self.without = _Choice([self.tr("With"), self.tr("Without")])
        self.unnamed = QCheckBox(self.tr("Has unnamed faces"))
        self.unnamed.setChecked(filters.unnamed)
        self.unnamed.toggled.connect(self._on_unnamed)
        self.first, self.last = (self._year_box(years) for _ in range(2))
        self._lay_out(years is not None)
        self._show_years()
        self._list_people()

    def open_at(self, corner: QPoint) -> None:
        """Show below `corner`, on the screen."""
        self.adjustSize()
        screen = self.screen().availableGeometry()
        x = min(corner.x(), screen.right() - self.width())
        y = min(corner.y(), screen.bottom() - self.height())
        self.move(max(x, screen.left()), max(y, screen.top()))
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
        word = Word.WITHOUT if self.without.second else Word.AND
        self._tell(self._filters.with_person(person.person_id, word))
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the first person on Return."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.people():
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

    def _lay_out(self, with_years: bool) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.GAP_M] * 4)
        column.setSpacing(theme.GAP_S)
        column.addWidget(self.without)
        column.addWidget(self.field)
        column.addLayout(self._rows)
        column.addWidget(Line())
        if with_years:
            years = QHBoxLayout()
            years.setSpacing(theme.GAP_S)
            years.addWidget(Text(self.tr("Years"), "body"))
            years.addStretch(1)
            years.addWidget(self.first)
            years.addWidget(Text(self.tr("to"), "caption", "text2"))
            years.addWidget(self.last)
            column.addLayout(years)
        column.addWidget(self.unnamed)

    def _year_box(self, years: tuple[int, int] | None) -> QComboBox:
        box = QComboBox(self)
        box.addItem(self.tr("Any"), None)
        for year in range(years[1], years[0] - 1, -1) if years else ():
            box.addItem(str(year), year)
        box.setMaxVisibleItems(12)
        box.setVisible(years is not None)
        return box

    def _show_years(self) -> None:
        pairs = ((self.first, self._filters.first_year), (self.last, self._filters.last_year))
        for box, year in pairs:
            box.setCurrentIndex(max(box.findData(year), 0))
            box.activated.connect(self._on_years)
        self.first.setAccessibleName(self.tr("First year"))
        self.last.setAccessibleName(self.tr("Last year"))

    def _list_people(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for person in self.people():
            row = _PersonRow(person, self._thumbnails)
            row.clicked.connect(partial(self.choose, person))
            self._rows.addWidget(row)
        self.adjustSize()

    def _on_years(self) -> None:
        first, last = self.first.currentData(), self.last.currentData()
        if first is not None and last is not None and first > last:
            first, last = last, first
        self._tell(replace(self._filters, first_year=first, last_year=last))

    def _on_unnamed(self, wanted: bool) -> None:
        self._tell(replace(self._filters, unnamed=wanted))

    def _tell(self, filters: Filters) -> None:
        self._filters = filters
        self.chosen.emit(filters)


class _Choice(QWidget):
    """Two words of which one is chosen.

    Attributes:
        second: whether it is the second one.
    """

    def __init__(self, words: list[str]) -> None:
        super().__init__()
        self._buttons = [_Segment(word) for word in words]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP_XS)
        for button in self._buttons:
            row.addWidget(button, 1)
        self._buttons[0].setChecked(True)

    @property
    def second(self) -> bool:
        return self._buttons[1].isChecked()

    def choose_second(self) -> None:
        self._buttons[1].click()


class _Segment(QAbstractButton):
    """One of the two words."""

    def __init__(self, word: str) -> None:
        super().__init__()
        self.setText(word)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        return QSize(80, theme.scaled(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        colours = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours.accent, 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        plain = colours.hover if self.underMouse() else colours.surface
        painter.setBrush(colours.soft if self.isChecked() else plain)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.setFont(theme.font("strong" if self.isChecked() else "body"))
        painter.setPen(colours.text)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class _PersonRow(QAbstractButton):
    """A person who can be chosen."""

    def __init__(self, person: Person, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._person = person
        self._thumbnails = thumbnails
        self.setText(person.name)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        thumbnails.face_ready.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(200, theme.scaled(_ROW))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        colours = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.hasFocus():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.soft)
            painter.drawRoundedRect(self.rect(), theme.RADIUS_CONTROL, theme.RADIUS_CONTROL)
        cover = self._person.cover_face_id
        box = QRect(theme.GAP_S, (self.height() - _PORTRAIT) // 2, _PORTRAIT, _PORTRAIT)
        paint_circle(painter, box, self._thumbnails.face(cover) if cover else None)
        room = self.rect().adjusted(theme.GAP_S + _PORTRAIT + 10, 0, -theme.GAP_S, 0)
        painter.setFont(theme.font("caption"))
        painter.setPen(colours.text2)
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(room, right, count_text(self._person.photo_count, "photo"))
        painter.setFont(theme.font("body"))
        painter.setPen(colours.text)
        metrics = painter.fontMetrics()
        name = metrics.elidedText(
            self._person.name, Qt.TextElideMode.ElideRight, room.width() - theme.scaled(80)
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, name)
