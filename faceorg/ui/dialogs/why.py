"""Says why a face is here: what it was likened to, what spoke for and against, who else it may be.

GUI thread; the engine's answer is read in another one.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from faceorg.engine import edits
from faceorg.ui import theme
from faceorg.ui.dialogs.choose_person import choose_person
from faceorg.ui.models.why import read_why
from faceorg.ui.painting import paint_circle
from faceorg.ui.texts.messages import refusal_text
from faceorg.ui.texts.translation import tr
from faceorg.ui.widgets.buttons import Button, SecondaryButton
from faceorg.ui.widgets.face_strip import FaceStrip
from faceorg.ui.widgets.focus import FocusRing
from faceorg.ui.widgets.labels import Glyph, Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from faceorg.domain.errors import EditRefusedError
    from faceorg.domain.ids import FaceId, PhotoId
    from faceorg.domain.review import Explanation
    from faceorg.library.library import Library
    from faceorg.ui.models.why import Explain, OtherPerson, Why
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails

_WIDTH_PX, _FACE_PX, _NEAR_PX, _PORTRAIT_PX = 660, 112, 72, 32
_SHORT_NAME = 20  # letters that have room on a button


class WhyDialog(QDialog):
    """Explains one face.

    Attributes:
        reject_button, move_button, photo_button, close_button: below.
        why: what is shown, None until the engine has answered.
        photo_id: the photo that somebody wants to see, or None.
    """

    def __init__(
        self,
        parent: QWidget | None,
        session: Session,
        thumbnails: Thumbnails,
        face_id: FaceId,
        *,
        in_photo: bool = False,
        explain: Explain | None = None,
    ) -> None:
        """Make the dialog.

        Args:
            parent: the window it belongs to.
            session: reads and edits.
            thumbnails: the faces.
            face_id: the face.
            in_photo: its photo is shown already.
            explain: of the engine.
        """
        super().__init__(parent)
        self._session, self._thumbnails, self._face_id = session, thumbnails, face_id
        self.why: Why | None = None
        self.photo_id: PhotoId | None = None
        self.reject_button = SecondaryButton(tr("Not this person", "button"), icon="close")
        self.move_button = SecondaryButton(
            tr("Move to…", "button: a face to a person"), icon="person"
        )
        self.photo_button = SecondaryButton(tr("Show in photo", "button"), icon="photos")
        self.close_button = SecondaryButton(tr("Close", "button"))
        self._verdict = Text(tr("Looking at the faces around it…"), "body", "text2")
        self._verdict.setWordWrap(True)
        self._body = QVBoxLayout()
        self._lay_out(in_photo=in_photo)
        asked = partial(read_why, face_id=face_id, explain=explain or _explain_face)
        session.fetch(asked, self._on_why, on_refused=self._on_refused)

    def texts(self) -> list[str]:
        """Return all sentences shown, from top to bottom."""
        return [text.text() for text in self.findChildren(Text) if text.text()]

    # data --------------------------------------------------------------------------------

    @Slot(object)
    def _on_why(self, why: Why) -> None:
        self.why = why
        self._verdict.setText(why.verdict)
        self.setAccessibleDescription(why.verdict)
        self._body.addLayout(self._faces(why))
        if why.spoke_for:
            self._body.addLayout(_facts(tr("What spoke for it"), "check", why.spoke_for))
        if why.spoke_against:
            self._body.addLayout(_facts(tr("What spoke against it"), "minus", why.spoke_against))
        if why.others:
            self._body.addLayout(self._others(why.others))
        self.reject_button.setVisible(why.refusable)
        short = 0 < len(why.name) <= _SHORT_NAME
        self.reject_button.set_text(
            tr("Not {name}", "button").format(name=why.name)
            if short
            else tr("Not this person", "button")
        )
        self.move_button.setEnabled(True)
        self.photo_button.setEnabled(True)
        column = self._column
        column.activate()
        self.setFixedWidth(max(theme.scaled(_WIDTH_PX), column.minimumSize().width()))
        self.adjustSize()

    def _on_refused(self, error: EditRefusedError) -> bool:
        self._verdict.setText(refusal_text(error))
        return True

    def _faces(self, why: Why) -> QHBoxLayout:
        """Return the face and those that are most like it, side by side."""
        face = FaceStrip(self._thumbnails, _FACE_PX, 1, dashed=why.guessed)
        face.show_faces([(why.face.face_id, "")], tr("The face"))
        face.setFixedWidth(_FACE_PX)
        column = QVBoxLayout()
        column.setSpacing(theme.GAP_S)
        if why.near:
            near = FaceStrip(self._thumbnails, _NEAR_PX)
            near.show_faces(why.near, why.near_words)
            column.addWidget(Text(why.near_words, "strong"))
            column.addWidget(near)
        else:
            words = Text(tr("There is nothing to compare it with."), "body", "text2")
            words.setWordWrap(True)
            column.addWidget(words)
        column.addStretch()
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_XL)
        row.addWidget(face, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        return row

    def _others(self, others: Sequence[OtherPerson]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(theme.GAP_S)
        column.addWidget(Text(tr("Who else it may be"), "strong"))
        for other in others:
            row = QHBoxLayout()
            row.setSpacing(theme.GAP_M)
            row.addWidget(_Portrait(self._thumbnails, other.cover_face_id))
            row.addWidget(Text(other.name))
            row.addWidget(Text(other.words, "body", "text2"), 1)
            column.addLayout(row)
        return column

    # what somebody does ------------------------------------------------------------------

    @Slot()
    def _on_reject(self) -> None:
        whom = self.why.person_id if self.why is not None else None
        faces = [self._face_id]
        self._session.run_edit(lambda library: edits.reject_faces(library, faces, whom))
        self.accept()

    @Slot()
    def _on_move(self) -> None:
        person = choose_person(
            self,
            self._session,
            self._thumbnails,
            tr("Who is this?"),
            tr("Move", "button: a face to a person"),
        )
        if person is None:
            return
        faces, name, whom = [self._face_id], person.name, person.person_id
        self._session.run_edit(
            lambda library: edits.name_faces(library, faces, name, person_id=whom)
        )
        self.accept()

    @Slot()
    def _on_photo(self) -> None:
        self.photo_id = self.why.face.photo_id if self.why is not None else None
        self.accept()

    # building ----------------------------------------------------------------------------

    def _lay_out(self, *, in_photo: bool) -> None:
        self.setWindowTitle("FaceOrg")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAccessibleName(tr("Why is this face here?"))
        self.setFixedWidth(theme.scaled(_WIDTH_PX))
        self.reject_button.hide()
        self.move_button.setEnabled(False)
        self.photo_button.setEnabled(False)
        self.photo_button.setVisible(not in_photo)
        FocusRing(self)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.GAP_2XL] * 4)
        column.setSpacing(theme.GAP_S)
        column.addWidget(Text(tr("Why is this face here?"), "heading"))
        column.addWidget(self._verdict)
        column.addSpacing(theme.GAP_S)
        self._body.setSpacing(theme.GAP_L)
        column.addLayout(self._body)
        column.addSpacing(theme.GAP_L)
        column.addLayout(self._button_row())
        self.close_button.setFocus()

    def _button_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_S)
        row.addStretch()
        buttons: list[tuple[Button, object]] = [
            (self.close_button, self.reject),
            (self.photo_button, self._on_photo),
            (self.move_button, self._on_move),
            (self.reject_button, self._on_reject),
        ]
        for button, do in buttons:
            row.addWidget(button)
            button.clicked.connect(do)
        return row


class _Portrait(QWidget):
    """A small round portrait."""

    def __init__(self, thumbnails: Thumbnails, face_id: FaceId | None) -> None:
        super().__init__()
        self._thumbnails, self._face_id = thumbnails, face_id
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        thumbnails.face_ready.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return its square."""
        return QSize(_PORTRAIT_PX, _PORTRAIT_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the circle."""
        face = self._thumbnails.face(self._face_id) if self._face_id is not None else None
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_circle(painter, QRect(0, 0, _PORTRAIT_PX, _PORTRAIT_PX), face)


def show_why(
    parent: QWidget | None,
    session: Session,
    thumbnails: Thumbnails,
    face_id: FaceId,
    *,
    in_photo: bool = False,
) -> PhotoId | None:
    """Explain a face.

    Returns:
        The photo that somebody wants to see now, or None.
    """
    dialog = WhyDialog(parent, session, thumbnails, face_id, in_photo=in_photo)
    dialog.exec()
    dialog.deleteLater()
    return dialog.photo_id


def _facts(heading: str, icon: str, facts: Sequence[str]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(theme.GAP_XS)
    column.addWidget(Text(heading, "strong"))
    for fact in facts:
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_S)
        words = Text(fact)
        words.setWordWrap(True)
        row.addWidget(Glyph(icon, 16, "text2"))
        row.addWidget(words, 1)
        column.addLayout(row)
    return column


def _explain_face(library: Library, face_id: FaceId) -> Explanation:
    from faceorg.engine import explain

    return explain.explain_face(library, face_id)
