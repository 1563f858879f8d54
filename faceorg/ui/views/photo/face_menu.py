"""What can be done with one face of a photo: answers, edits, its menu, and naming in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtWidgets import QApplication, QMenu

from faceorg.ui import theme
from faceorg.ui.views.people.people_actions import PeopleActions
from faceorg.ui.widgets import NameField

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from faceorg.domain.changes import Changes
    from faceorg.domain.ids import FaceId, PersonId
    from faceorg.ui.models.face_marks import FaceMark
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails
    from faceorg.ui.views.photo.photo_canvas import PhotoCanvas

_FIELD_WIDTH = 176


class FaceActions(QObject):
    """Does what somebody wants with faces of the photo in a canvas.

    Attributes:
        person_opened: a person to be shown.
        settled: a face was answered, named or put aside; the keyboard may go on.
    """

    person_opened = Signal(int)
    settled = Signal(int)

    def __init__(self, session: Session, canvas: PhotoCanvas) -> None:
        super().__init__(canvas)
        self._session = session
        self._people = PeopleActions(session, canvas)

    def answer(self, mark: FaceMark, *, yes: bool) -> None:
        """Say yes or no to a suggestion."""
        from faceorg.engine import edits

        self._run(mark, edits.confirm_faces if yes else edits.reject_faces)

    def reject(self, mark: FaceMark) -> None:
        """Say that this is not the person it was confirmed as."""
        from faceorg.engine import edits

        self._run(mark, edits.reject_faces)

    def ignore(self, mark: FaceMark) -> None:
        """Put a stranger aside."""
        from faceorg.engine import edits

        self._run(mark, edits.ignore_faces)

    def mark_not_a_face(self, mark: FaceMark) -> None:
        """Say that this is no face at all."""
        from faceorg.engine import edits

        self._run(mark, edits.mark_not_a_face)

    def restore(self, mark: FaceMark) -> None:
        """Bring a face back that was put aside."""
        from faceorg.engine import edits

        self._run(mark, edits.restore_faces)

    def name(
        self, mark: FaceMark, name: str, person_id: PersonId | None, *, new_person: bool
    ) -> None:
        """Confirm a face as somebody."""
        self._people.name_faces([mark.face_id], name, person_id, new_person=new_person)
        self.settled.emit(mark.face_id)

    def menu(self, mark: FaceMark, start_naming: Callable[[], None]) -> QMenu:
        """Return the context menu of a face; it deletes itself when closed."""
        menu = QMenu(self.parent())  # type: ignore[arg-type]
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if mark.confirmed:
            menu.addAction(f"Show all of {mark.name}", lambda: self._open(mark))
            menu.addAction("Somebody else…", start_naming)
            menu.addAction("Not this person", lambda: self.reject(mark))
        elif mark.suggested:
            menu.addAction(f"Yes, {mark.name}\tY", lambda: self.answer(mark, yes=True))
            menu.addAction(f"No, not {mark.name}\tN", lambda: self.answer(mark, yes=False))
            menu.addAction("Somebody else…", start_naming)
        else:
            menu.addAction("Name…", start_naming)
        menu.addSeparator()
        if mark.ignored:
            menu.addAction("Bring back", lambda: self.restore(mark))
        else:
            menu.addAction("Ignore\tDel", lambda: self.ignore(mark))
        menu.addAction("Not a face\tCtrl+Del", lambda: self.mark_not_a_face(mark))
        return menu

    def _open(self, mark: FaceMark) -> None:
        self.person_opened.emit(mark.person_id)

    def _run(self, mark: FaceMark, edit: Callable[..., Changes]) -> None:
        self._session.run_edit(lambda library: edit(library, [mark.face_id]))
        self.settled.emit(mark.face_id)


class PlaceField(NameField):
    """The one name field that lies over the canvas, at the face that is being named.

    Attributes:
        chosen: face, name, `PersonId` or None, and whether a second person was asked for.
    """

    chosen = Signal(int, str, object, bool)

    def __init__(self, session: Session, thumbnails: Thumbnails, canvas: PhotoCanvas) -> None:
        super().__init__(session, thumbnails, canvas, width=_FIELD_WIDTH)
        self._canvas = canvas
        self._face_id: FaceId | None = None
        self.name_chosen.connect(self._on_chosen_name)
        self.abandoned.connect(self.leave)
        canvas.zoomed.connect(self._follow)
        self.hide()

    def begin(self, face_id: FaceId, key: QKeyEvent | None = None) -> None:
        """Ask for the name of a face; `key` is the letter that began it."""
        self._face_id = face_id
        self.clear()
        self.show()
        self._follow()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if key is not None:
            QApplication.sendEvent(self, key)

    def leave(self) -> None:
        """Give up; the keyboard goes back to the photo."""
        if self._face_id is not None:
            self._face_id = None
            had_focus = self.hasFocus()
            self.hide()
            if had_focus:
                self._canvas.setFocus()

    def _follow(self) -> None:
        place = self._canvas.label_rect(self._face_id) if self._face_id is not None else None
        if place is None:
            return
        corner = self._corner(place)
        self.setGeometry(
            corner.x(), corner.y(), theme.scaled(_FIELD_WIDTH), self.sizeHint().height()
        )

    def _corner(self, place: QRectF) -> QPoint:
        width, height = theme.scaled(_FIELD_WIDTH), self.sizeHint().height()
        x = place.center().x() - width / 2
        y = place.center().y() - height / 2
        x = min(max(x, theme.GAP_S), self._canvas.width() - width - theme.GAP_S)
        y = min(max(y, theme.GAP_S), self._canvas.height() - height - theme.GAP_S)
        return QPoint(round(x), round(y))

    def _on_chosen_name(self, name: str, person_id: object, new_person: bool) -> None:
        face_id = self._face_id
        self.leave()
        if face_id is not None:
            self.chosen.emit(face_id, name, person_id, new_person)
