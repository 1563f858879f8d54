"""The card of "Who is this?": its faces, its photos, and a field for the name."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, Qt, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from faceorg.ui import theme
from faceorg.ui.models.inbox_names import name_rows
from faceorg.ui.texts.messages import count_text
from faceorg.ui.texts.question_text import question_text, side_name, years_text
from faceorg.ui.texts.translation import number_text, tr
from faceorg.ui.views.inbox.face_tiles import FaceTile, FaceTiles, TileLook
from faceorg.ui.views.inbox.flows import Answer, Answers
from faceorg.ui.views.inbox.photo_cells import PhotoStrip, photos_of
from faceorg.ui.views.inbox.pictures import Portrait
from faceorg.ui.views.inbox.question_card import QuestionCard
from faceorg.ui.views.inbox.who_field import NameList, WhoField
from faceorg.ui.widgets.labels import Text

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from faceorg.domain.ids import FaceId
    from faceorg.domain.review import Question, Side
    from faceorg.ui.models.inbox_names import NameRow
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails

_PORTRAIT_PX, _FACE_PX, _LEFT_PX, _BESIDE_PX = 112, 184, 328, 780


class WhoCard(QuestionCard):
    """Faces on the left, the name and the photos on the right.

    Attributes:
        field, names: where a name is typed and chosen.
        tiles: the faces, each of which can be left out.
        photos: two of the photos.
        answers: below.
    """

    def __init__(self, session: Session, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._session = session
        self.portrait = Portrait(thumbnails, _PORTRAIT_PX)
        self.name = Text("", "heading")
        self.words = [Text("", "body", "text2"), Text("", "body", "text2")]
        self.tiles = FaceTiles(thumbnails, TileLook(76, 4, 3))
        self.title = Text("", "display")
        self.field = WhoField()
        self.names = NameList(thumbnails)
        self.photos = PhotoStrip(thumbnails)
        self.answers = Answers(
            Answer("ignore", tr("Ignore, a stranger", "button"), "ignore", "Delete"),
            Answer("not_a_face", tr("Not a face", "button"), "not-face", "Ctrl Delete"),
            Answer("skip", tr("Skip", "button"), "skip", "Right"),
            centred=False,
        )
        self.give = Answers(Answer("name", tr("Name", "button"), "", "Enter", primary=True))
        self._lay_out()
        self._connect()

    def show_question(self, question: Question) -> None:
        """Show a group or a face, with an empty field."""
        side = question.sides[0]
        self.tiles.show_faces([FaceTile(face_id) for face_id in side.face_ids])
        self.field.setText("")
        super().show_question(question)
        self.title.setText(question_text(question))
        self.setAccessibleName(
            tr("{question} {who}").format(question=question_text(question), who=side_name(side))
        )
        self.name.setText(side_name(side))
        self.words[0].setText(_where(side))
        self.words[1].setText(years_text(side))
        alone = len(side.face_ids) == 1
        side_px = _FACE_PX if alone else _PORTRAIT_PX
        self.portrait.setFixedSize(side_px, side_px)
        self.portrait.show_face(side.face_ids[0], side_name(side), square=alone)
        self.tiles.setVisible(not alone)
        photos = photos_of(self._session.library, side.face_ids, 2)
        self.photos.show_some(photos, side.photo_count)
        self._show_rows()

    def without(self) -> list[FaceId]:
        """Return the faces that get no name."""
        return self.tiles.left_out()

    def take_focus(self) -> bool:
        """Move the keyboard to the field."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def begun(self) -> bool:
        """Return whether a name is being typed or faces are left out."""
        return bool(self.field.text()) or super().begun()

    def type_on(self, text: str) -> None:
        """Begin a name from elsewhere on the card."""
        self.take_focus()
        self.field.insert(text)
        self._on_edited()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the name above the faces where both have no room beside each other."""
        super().resizeEvent(event)
        narrow = event.size().width() < theme.scaled(_BESIDE_PX)
        beside = QBoxLayout.Direction.LeftToRight
        if narrow == (self._body.direction() == beside):
            self._body.setDirection(QBoxLayout.Direction.BottomToTop if narrow else beside)
            self._foot.setDirection(QBoxLayout.Direction.TopToBottom if narrow else beside)
            self._body.setSpacing(theme.GAP_XL if narrow else theme.GAP_4XL)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card, and the line above the answers."""
        super().paintEvent(event)
        top = self._foot.geometry().top() - theme.GAP_2XL
        with QPainter(self) as painter:
            painter.fillRect(QRect(1, top, self.width() - 2, 1), theme.tokens().line)

    # building ----------------------------------------------------------------------------

    def _lay_out(self) -> None:
        top = QWidget()
        top.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        head = QHBoxLayout(top)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(theme.GAP_XL)
        head.addWidget(self.portrait)
        about = QVBoxLayout()
        about.setSpacing(theme.GAP_XS)
        about.addStretch()
        for label in (self.name, *self.words):
            label.setWordWrap(True)
            about.addWidget(label)
        about.addStretch()
        head.addLayout(about, 1)
        left = QVBoxLayout()
        left.setSpacing(theme.GAP_XL)
        left.addSpacing(theme.GAP_S)
        left.addWidget(top)
        left.addWidget(self.tiles)
        left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.title)
        right.addSpacing(theme.GAP_M)
        right.addWidget(self.field)
        right.addSpacing(theme.GAP_S)
        right.addWidget(self.names)
        right.addStretch()
        right.addSpacing(theme.GAP_M)
        right.addWidget(Text(tr("From these photos"), "body", "text2"))
        right.addSpacing(theme.GAP_S)
        right.addWidget(self.photos)
        body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        body.setSpacing(theme.GAP_4XL)
        self._body = body
        body.addLayout(left, _LEFT_PX)
        body.addLayout(right, 880 - 40 - _LEFT_PX)
        foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        foot.setSpacing(theme.GAP_M)
        foot.addWidget(self.answers, 1)
        foot.addWidget(self.give)
        self.column.addSpacing(theme.GAP_S)
        self.column.addLayout(body, 1)
        self.column.addSpacing(theme.GAP_2XL)
        self._foot = foot
        self.column.addSpacing(theme.GAP_2XL)
        self.column.addLayout(foot)

    def _connect(self) -> None:
        self.field.textEdited.connect(self._on_edited)
        self.field.answered.connect(self.answered)
        self.field.stepped.connect(self.names.step)
        self.names.current_changed.connect(self._show_words)
        self.field.entered.connect(self._on_entered)
        self.names.clicked.connect(self._give)
        self.answers.given.connect(self.answered)
        self.give.given.connect(self._on_entered)
        self.tiles.left_out_changed.connect(self._on_left_out_changed)
        self.photos.opened.connect(self.photo_opened)
        self.photos.all_wanted.connect(self._on_all_wanted)
        self._session.people_changed.connect(self._on_people_changed)

    # what is typed -----------------------------------------------------------------------

    @Slot()
    def _on_edited(self) -> None:
        self._show_rows()

    @Slot()
    def _on_people_changed(self) -> None:
        if self.question is not None and self.isVisible() and self.field.text():
            self._show_rows()

    @Slot()
    def _on_left_out_changed(self) -> None:
        self.show_effect()
        self._show_words()

    @Slot()
    def _on_all_wanted(self) -> None:
        self.answered.emit("photos")

    @Slot()
    def _on_entered(self) -> None:
        row = self.names.current()
        if row is not None:
            self._give(row)

    @Slot(object)
    def _give(self, row: NameRow) -> None:
        if self._taken():
            self.named.emit(row.name, row.person_id, row.new_person)

    def _show_rows(self) -> None:
        guesses = self.question.guesses if self.question is not None else ()
        typed = self.field.text()
        self.names.show_rows(name_rows(guesses, self._session.people, typed), typed)

    def _taken(self) -> int:
        total = len(self.question.sides[0].face_ids) if self.question is not None else 0
        return total - len(self.without())

    @Slot()
    def _show_words(self) -> None:
        if self.question is None:
            return
        total, taken = len(self.question.sides[0].face_ids), self._taken()
        words = _whole_words(total) if taken == total else _part_words(taken, total)
        self.give.set_text("name", words.name)
        self.give.buttons["name"].setEnabled(self.names.current() is not None and taken > 0)
        self.field.set_hint(words.hint)
        self.answers.set_text("ignore", words.ignore)
        self.answers.set_text("not_a_face", words.not_a_face)


class _Words(NamedTuple):
    """What stands on the buttons, and in the field."""

    name: str
    hint: str
    ignore: str
    not_a_face: str


def _whole_words(total: int) -> _Words:
    """Return the words for all faces of a question."""
    ignore = tr("Ignore, a stranger", "button")
    if total == 1:
        name, hint = tr("Name this face", "button"), tr("Enter names it", "hint in a field")
        return _Words(name, hint, ignore, tr("Not a face", "button"))
    return _Words(
        tr("Name %Ln face||Name %Ln faces", "button", total),
        tr("Enter names all %Ln||Enter names all %Ln", "hint in a field, faces", total),
        ignore,
        tr("Not faces", "button"),
    )


def _part_words(taken: int, total: int) -> _Words:
    """Return the words where some faces are left out of the name; the others take all."""
    name = tr("Name {taken} of %Ln face||Name {taken} of %Ln faces", "button", total)
    return _Words(
        tr("Name this face", "button") if total == 1 else name.format(taken=number_text(taken)),
        tr("Enter names %Ln||Enter names %Ln", "hint in a field, faces", taken),
        tr("Ignore all %Ln||Ignore all %Ln", "button, faces", total),
        tr("Not a face, all %Ln||Not faces, all %Ln", "button, faces", total),
    )


def _where(side: Side) -> str:
    faces, photos = count_text(side.face_count, "face"), count_text(side.photo_count, "photo")
    return tr("{faces} in {photos}").format(faces=faces, photos=photos)
