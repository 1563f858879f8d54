"""Names of other programs in rows: some faces of each, and whom it means here."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from faceorg.engine.importing.who import NewPerson
from faceorg.ui import theme
from faceorg.ui.dialogs.choose_person import choose_person
from faceorg.ui.models.importing import EXAMPLES
from faceorg.ui.painting import paint_rounded
from faceorg.ui.texts.importing_text import faces_text, near_text, whom_text
from faceorg.ui.texts.plain_text import as_tooltip
from faceorg.ui.texts.translation import commas_text, tr
from faceorg.ui.widgets.buttons import MenuButton
from faceorg.ui.widgets.labels import ElidedText

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QPixmap

    from faceorg.engine.importing.who import Whom
    from faceorg.ui.models.importing import Example, NameRow
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails

_FACE_PX, _GAP_PX = 44, 4
_WIDER = 1.6  # of a box that only another program has: programs draw them tightly


class NameWidget(QWidget):
    """One name.

    Attributes:
        row: what is shown.
        whom: opens `menu`, with all that the name may mean.
        chosen: the name there, and whom it shall mean from now on.
    """

    chosen = Signal(str, object)

    def __init__(self, row: NameRow, session: Session, thumbnails: Thumbnails) -> None:
        super().__init__()
        self.row = row
        self._session, self._thumbnails = session, thumbnails
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._fill)
        self.whom = MenuButton("", self.menu)
        self._faces = _Faces(thumbnails)
        self._name = ElidedText(row.there, "strong")
        self._count = ElidedText("", "caption", "text2")
        self._near = ElidedText("", "caption", "warning")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        for text in (self._name, self._count, self._near):
            text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            words.addWidget(text)
        words.addStretch(1)
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.GAP_M, theme.GAP_S, theme.GAP_M, theme.GAP_S)
        line.setSpacing(theme.GAP_M)
        line.addWidget(self._faces)
        line.addLayout(words, 1)
        line.addWidget(self.whom)
        self.show_row(row)

    def show_row(self, row: NameRow) -> None:
        """Show what has become of it."""
        self.row = row
        self._faces.show_examples(row.examples, faded=row.who is None)
        self._count.setText(self.number_told(row))
        near = near_text(row.who) if row.who is not None else ""
        self._near.setText(near)
        self._near.setVisible(bool(near))
        for text in (self._name, self._count, self._near):
            text.setToolTip(as_tooltip(text.text()))
        self.whom.set_text(whom_text(row.who))
        spoken = [row.there, self._count.text(), near, whom_text(row.who)]
        self.whom.setAccessibleName(commas_text([words for words in spoken if words]))

    def faces_within(self, width: int) -> int:
        """Return how many faces leave room for the words, at least one."""
        others = self.whom.sizeHint().width() + 4 * theme.GAP_M
        texts = (self._name, self._count, self._near)
        words = max(t.fontMetrics().horizontalAdvance(t.text()) for t in texts if not t.isHidden())
        room = width - others - words
        most = (room + _GAP_PX) // (theme.scaled(_FACE_PX) + _GAP_PX)
        return min(max(most, 1), EXAMPLES)

    def show_faces(self, most: int) -> None:
        """Show so many faces at most."""
        self._faces.show_most(most)

    def number_told(self, row: NameRow) -> str:
        """Return how many faces there are of it."""
        return faces_text(row.faces, row.added)

    def _fill(self) -> None:
        """Offer whom the name may mean, the present meaning ticked."""
        self.menu.clear()
        usual, who = self.row.usual, self.row.who
        if usual.person_id is not None:
            self._offer(whom_text(usual), usual.person_id, ticked=who == usual)
        for name in usual.near:
            words = tr("{name}, known here", "whom a name means").format(name=name)
            self._offer(words, name, ticked=who is not None and who.name == name)
        known = who is not None and who.person_id is not None and who != usual
        if known and who is not None and who.name not in usual.near:
            self._offer(whom_text(who), who.person_id, ticked=True)
        somebody = self.menu.addAction(tr("Somebody else known here…", "whom a name means"))
        somebody.triggered.connect(self._on_somebody)
        self.menu.addSeparator()
        new = who is not None and who.person_id is None and not who.ambiguous
        self._offer(tr("New person", "whom a name means"), NewPerson(), ticked=new)
        self._offer(tr("Leave out", "a name of another program"), None, ticked=who is None)

    def _offer(self, words: str, whom: Whom, *, ticked: bool) -> None:
        action = self.menu.addAction(words.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(ticked)
        said = tr("Left out", "a name of another program") if whom is None else words
        action.triggered.connect(partial(self._choose, whom, said))

    def _choose(self, whom: Whom, words: str, _checked: object = None) -> None:
        """Say so at once; what follows from it for all photos takes a moment."""
        self.whom.set_text(words)
        self.chosen.emit(self.row.there, whom)

    def _on_somebody(self) -> None:
        heading = tr("Who is “{name}” here?").format(name=self.row.there)
        verb = tr("Choose", "button: a person")
        person = choose_person(self.window(), self._session, self._thumbnails, heading, verb)
        if person is not None:
            known = tr("{name}, known here", "whom a name means").format(name=person.name)
            self._choose(person.person_id, known)


class _Faces(QWidget):
    """Some faces of a name: known ones, and places where only the other program has one."""

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._thumbnails = thumbnails
        self._examples: Sequence[Example] = ()
        self._faded, self._most = False, EXAMPLES
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        thumbnails.face_ready.connect(self.update)
        thumbnails.photo_ready.connect(self.update)

    def show_examples(self, examples: Sequence[Example], *, faded: bool) -> None:
        """Show others; paler where they will get no name."""
        self._examples, self._faded = examples, faded
        self.update()

    def show_most(self, number: int) -> None:
        """Show so many at most."""
        self._most = number
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for as many as there may be."""
        side = theme.scaled(_FACE_PX)
        return QSize(self._most * (side + _GAP_PX) - _GAP_PX, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint them beside each other."""
        side = theme.scaled(_FACE_PX)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.setOpacity(0.4 if self._faded else 1.0)
            for number, example in enumerate(self._examples[: self._most]):
                left = number * (side + _GAP_PX)
                if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                    left = self.width() - left - side
                box = QRect(left, 0, side, side)
                paint_rounded(painter, box, theme.RADIUS_CONTROL, self._picture(example))

    def _picture(self, example: Example) -> QPixmap | None:
        if not isinstance(example, tuple):
            return self._thumbnails.face(example)
        photo_id, box = example
        photo = self._thumbnails.photo(photo_id)
        if photo is None:
            return None
        x, y, w, h = box.in_pixels(photo.width(), photo.height())
        side = round(max(w, h) * _WIDER)
        around = QRect(0, 0, side, side)
        around.moveCenter(QRect(round(x), round(y), round(w), round(h)).center())
        return photo.copy(around.intersected(photo.rect()))
