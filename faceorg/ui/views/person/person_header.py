"""The head of a person's page: portrait, name, counts, birth date, who is seen with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QMenu,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from faceorg.ui import theme
from faceorg.ui.models.person import PersonMore, counts_text
from faceorg.ui.painting import paint_circle, paint_focus_ring
from faceorg.ui.texts.dates import day_text
from faceorg.ui.texts.plain_text import as_tooltip
from faceorg.ui.texts.translation import tr
from faceorg.ui.widgets.buttons import IconButton, QuietButton, SecondaryButton
from faceorg.ui.widgets.labels import Text
from faceorg.ui.widgets.names import NameField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QColor, QPaintEvent, QResizeEvent

    from faceorg.domain.ids import FaceId
    from faceorg.domain.people import Person
    from faceorg.ui.models.person import PersonData
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails

_PORTRAIT_PX, _SMALL_PX = 104, 40


class PortraitButton(QAbstractButton):
    """A round portrait that can be pressed.

    Attributes:
        person: whose it is, or None where it only shows a face.
    """

    def __init__(self, thumbnails: Thumbnails, side: int) -> None:
        super().__init__()
        self.person: Person | None = None
        self._thumbnails = thumbnails
        self._cover: FaceId | None = None
        self._side = side
        self.setFixedSize(side, side)
        self.setAttribute(
            Qt.WidgetAttribute.WA_TransparentForMouseEvents
        )  # until there is somebody
        thumbnails.face_ready.connect(self._on_face_ready)
        theme.notifier().changed.connect(self.update)

    def show_person(self, person: Person) -> None:
        """Show a person's portrait."""
        self.person = person
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, on=False)
        self.setToolTip(as_tooltip(person.name))
        self.setAccessibleName(person.name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_face(person.cover_face_id)

    def show_face(self, face_id: FaceId | None) -> None:
        """Show a face."""
        self._cover = face_id
        self.update()

    @Slot(int)
    def _on_face_ready(self, face_id: int) -> None:
        if face_id == self._cover:
            self.update()

    def sizeHint(self) -> QSize:
        """Return the fixed size."""
        return QSize(self._side, self._side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the circle."""
        picture = self._thumbnails.face(self._cover) if self._cover is not None else None
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_circle(painter, QRect(0, 0, self._side, self._side), picture)
            if self.hasFocus():
                inside = self.rect().toRectF().adjusted(4, 4, -4, -4)
                paint_focus_ring(painter, inside, self._side / 2 - 4)


class _BornButton(QuietButton):
    """The birth date in the line of words, to be pressed."""

    padding = 2

    def _colours(self) -> tuple[QColor | None, QColor | None, QColor]:
        t = theme.tokens()
        return None, None, t.text if self.underMouse() else t.text2


class PersonHeader(QWidget):
    """Shows a `PersonData`.

    Attributes:
        name_chosen: as in `NameField`.
        birth_date_wanted: the birth date is to be set.
        person_wanted: somebody who is often seen with this person was pressed.
        split_wanted: they are to be divided.
    """

    name_chosen = Signal(str, object, bool)
    birth_date_wanted = Signal()
    person_wanted = Signal(object)
    split_wanted = Signal()

    def __init__(self, session: Session, thumbnails: Thumbnails, more: QMenu) -> None:
        super().__init__()
        self._thumbnails = thumbnails
        self._more_menu = more
        self._named = False
        self._whom: tuple[object, object] = (None, None)
        self._photos = 0
        self._more = PersonMore()
        self.portrait = PortraitButton(thumbnails, _PORTRAIT_PX)
        self.portrait.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.name = Text("", "display")
        self.edit = IconButton("edit", tr("Rename", "a person"), key="F2", size=28)
        self.field = NameField(session, thumbnails, self, width=280)
        self.counts = Text("", "body", "text2")
        self.born = _BornButton("", icon="calendar", height=28)
        self._with_words = Text(tr("Often seen with"), "caption", "text2")
        self._with, self._others = QHBoxLayout(), QWidget()
        self._row, self._below = QHBoxLayout(), QHBoxLayout()
        self.split = SecondaryButton(tr("Split", "button"), icon="split")
        self.more = IconButton("more", tr("More", "button"), bordered=True)
        self._lay_out()
        self.edit.clicked.connect(self.begin_naming)
        self.field.name_chosen.connect(self._on_name_chosen)
        self.field.abandoned.connect(self._on_abandoned)
        self.born.clicked.connect(self.birth_date_wanted)
        self.split.clicked.connect(self.split_wanted)
        self.more.clicked.connect(self._on_more)

    def show_data(self, data: PersonData) -> None:
        """Show a person, or a group with the field for its name."""
        person = data.person
        if self._whom != data.whom:
            self._whom, self._more = data.whom, PersonMore()
            self._show_seen_with(())
        self._named = person is not None
        self._photos = data.photo_count
        self.portrait.show_face(data.cover_face_id)
        self.counts.setText(counts_text(self._photos, self._more.years))
        self.name.setText(person.name if person is not None else "")
        self._fit()
        born = person.birth_date if person is not None else None
        self.born.set_text(
            tr("Born {date}").format(date=day_text(born)) if born else tr("Add birth date")
        )
        self.born.setVisible(person is not None)
        self.split.setEnabled(len(data.faces) > 1)
        if not self.field.hasFocus():
            self._names.setCurrentIndex(0 if self._named else 1)
            if not self._named:
                self.field.clear()

    def show_more(self, more: PersonMore) -> None:
        """Show what took longer to find out about whom `show_data` was given."""
        self._more = more
        self.counts.setText(counts_text(self._photos, more.years))
        self._show_seen_with(more.seen_with)

    @Slot()
    def begin_naming(self) -> None:
        """Open the field for the name."""
        self.field.setText(self.name.text())
        self._names.setCurrentIndex(1)
        self.field.setFocus()
        self.field.selectAll()

    def _lay_out(self) -> None:
        self._names = QStackedLayout()
        shown = QWidget()
        shown_row = QHBoxLayout(shown)
        field = QWidget()
        field_row = QHBoxLayout(field)
        for row, widgets in ((shown_row, (self.name, self.edit)), (field_row, (self.field,))):
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(theme.GAP_M)
            for widget in widgets:
                row.addWidget(widget)
            row.addStretch()
        self._names.addWidget(shown)
        self._names.addWidget(field)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch()
        words.addLayout(self._names)
        for fact in (self.counts, self.born):  # at the leading edge, whatever their script
            line = QHBoxLayout()
            line.setContentsMargins(0, 0, 0, 0)
            line.addWidget(fact)
            line.addStretch()
            words.addLayout(line)
        words.addStretch()
        others = QVBoxLayout(self._others)
        others.setContentsMargins(0, 0, 0, 0)
        others.setSpacing(theme.GAP_XS)
        self._with.setSpacing(theme.GAP_S)
        others.addStretch()
        others.addWidget(self._with_words)
        others.addLayout(self._with)
        others.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.PAGE_MARGIN, theme.GAP_2XL, theme.PAGE_MARGIN, theme.GAP_L)
        column.setSpacing(theme.GAP_L)
        row = self._row
        row.setSpacing(theme.GAP_2XL)
        row.addWidget(self.portrait)
        row.addLayout(words, 1)
        row.addWidget(self._others)
        row.addSpacing(theme.GAP_2XL)
        column.addLayout(row)
        column.addLayout(self._below)
        self._below.addStretch()
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.GAP_S)
        buttons.addWidget(self.split)
        buttons.addWidget(self.more)
        row.addLayout(buttons)

    def minimumSizeHint(self) -> QSize:
        """Return the width without those who may go below."""
        hint = super().minimumSizeHint()
        if self._row.indexOf(self._others) >= 0 and not self._others.isHidden():
            hint.setWidth(hint.width() - self._others.minimumSizeHint().width() - theme.GAP_2XL)
        return hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find a place for those who are seen with somebody: beside the name, or below it."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        parts = (self.portrait, self.name, self.edit, self._others, self.split, self.more)
        gaps = 2 * theme.PAGE_MARGIN + 5 * theme.GAP_2XL
        room = self.width() - sum(part.sizeHint().width() for part in parts) - gaps
        beside = self._row.indexOf(self._others) >= 0
        if beside and room < 0:
            self._row.removeWidget(self._others)
            self._below.insertWidget(0, self._others)
        elif not beside and room >= 0:
            self._below.removeWidget(self._others)
            self._row.insertWidget(2, self._others)

    def _show_seen_with(self, people: Sequence[Person]) -> None:
        while self._with.count():
            item = self._with.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        for person in people:
            button = PortraitButton(self._thumbnails, _SMALL_PX)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.show_person(person)
            button.clicked.connect(self._on_other_clicked)
            self._with.addWidget(button)
        self._with.addStretch()
        self._with_words.setVisible(bool(people))
        self._others.setVisible(bool(people))
        self._fit()

    @Slot()
    def _on_other_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, PortraitButton) and button.person is not None:
            self.person_wanted.emit(button.person.person_id)

    @Slot(str, object, bool)
    def _on_name_chosen(self, name: str, person_id: object, new_person: bool) -> None:
        if self._named:
            self._names.setCurrentIndex(0)
        self.field.clearFocus()
        self.name_chosen.emit(name, person_id, new_person)

    @Slot()
    def _on_abandoned(self) -> None:
        if self._named:
            self._names.setCurrentIndex(0)
        else:
            self.field.clear()

    def _on_more(self) -> None:
        corner = self.more.rect().bottomRight()
        corner.setX(corner.x() - self._more_menu.sizeHint().width())
        self._more_menu.popup(self.more.mapToGlobal(corner))
