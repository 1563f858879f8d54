"""What can be done with one face of a photo: answers, edits, its menu, and naming in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtWidgets import QApplication, QMenu

from faceorg.ui import theme
from faceorg.ui.dialogs.why import show_why
from faceorg.ui.texts.keys_text import key_text
from faceorg.ui.texts.translation import tr
from faceorg.ui.views.people.people_actions import PeopleActions
from faceorg.ui.widgets import NameField

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent, QKeyEvent

    from faceorg.domain.changes import Changes
    from faceorg.domain.ids import FaceId, PersonId
    from faceorg.ui.models.face_marks import FaceMark
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails
    from faceorg.ui.views.photo.photo_canvas import PhotoCanvas

_FIELD_WIDTH = 176
_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FaceActions(QObject):
    """Does what somebody wants with faces of the photo in a canvas.

    Attributes:
        person_opened: a person to be shown.
        settled: a face was answered, named or put aside; the keyboard may go on.
    """

    person_opened = Signal(int)
    settled = Signal(int)

    def __init__(self, session: Session, thumbnails: Thumbnails, canvas: PhotoCanvas) -> None:
        super().__init__(canvas)
        self._session = session
        self._thumbnails = thumbnails
        self._canvas = canvas
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
        """Say that this is no face at all; a box that somebody has drawn is taken away."""
        from faceorg.engine import edits

        self._run(mark, edits.delete_faces if mark.drawn else edits.mark_not_a_face)

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
            every = tr("Show all of {name}").format(name=mark.name)
            another = tr("This face is not {name}").format(name=mark.name)
            menu.addAction(every, lambda: self._open(mark))
            menu.addAction(tr("Somebody else…", "menu: a face"), start_naming)
            menu.addAction(another, lambda: self.reject(mark))
        elif mark.suggested:
            yes = tr("Yes, {name}").format(name=mark.name)
            no = tr("No, not {name}").format(name=mark.name)
            menu.addAction(f"{yes}\tY", lambda: self.answer(mark, yes=True))
            menu.addAction(f"{no}\tN", lambda: self.answer(mark, yes=False))
            menu.addAction(tr("Somebody else…", "menu: a face"), start_naming)
        else:
            menu.addAction(tr("Name this face…"), start_naming)
        menu.addSeparator()
        if mark.ignored:
            menu.addAction(tr("Bring this face back"), lambda: self.restore(mark))
        else:
            ignore = tr("Ignore this face")
            menu.addAction(f"{ignore}\t{key_text('Del')}", lambda: self.ignore(mark))
        words = tr("Remove this box") if mark.drawn else tr("This is not a face")
        menu.addAction(f"{words}\t{key_text('Ctrl+Del')}", lambda: self.mark_not_a_face(mark))
        menu.addSeparator()
        menu.addAction(tr("Why is this face here?"), lambda: self._explain(mark))
        return menu

    def _explain(self, mark: FaceMark) -> None:
        window = self._canvas.window()
        show_why(window, self._session, self._thumbnails, mark.face_id, in_photo=True)

    def _open(self, mark: FaceMark) -> None:
        self.person_opened.emit(mark.person_id)

    def _run(self, mark: FaceMark, edit: Callable[..., Changes]) -> None:
        self._session.run_edit(lambda library: edit(library, [mark.face_id]))
        self.settled.emit(mark.face_id)


class PlaceField(NameField):
    """The one name field that lies over the canvas, at the face or the box that is being named.

    Attributes:
        chosen: face, name, `PersonId` or None, and whether a second person was asked for.
        box_named: the same of a box that was drawn; without a name where none was given.
        box_dropped: Escape was pressed: there shall be no such box.
    """

    chosen = Signal(int, str, object, bool)
    box_named = Signal(str, object, bool)
    box_dropped = Signal()

    def __init__(self, session: Session, thumbnails: Thumbnails, canvas: PhotoCanvas) -> None:
        super().__init__(session, thumbnails, canvas, width=_FIELD_WIDTH)
        self._canvas = canvas
        self._face_id: FaceId | None = None
        self._at_box = False
        self.name_chosen.connect(self._on_chosen_name)
        self.abandoned.connect(self.leave)
        canvas.zoomed.connect(self._follow)
        self.hide()

    def begin(self, face_id: FaceId, key: QKeyEvent | None = None) -> None:
        """Ask for the name of a face; `key` is the letter that began it."""
        self.leave()
        self._face_id = face_id
        self._open()
        if key is not None:
            QApplication.sendEvent(self, key)

    def begin_box(self) -> None:
        """Ask for the name of the face in the box that was just drawn."""
        self.leave()
        self._at_box = True
        self._open()

    def leave(self) -> None:
        """Give up the name; a box that was drawn stays, without one."""
        if self._close():
            self.box_named.emit("", None, False)  # noqa: FBT003 - a signal's arguments

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """At a box, Escape leaves no box and Return one without a name."""
        nameless = self._at_box and not self.completer_popup.popup.isVisible()
        if nameless and event.key() == Qt.Key.Key_Escape:
            self._close()
            self.box_dropped.emit()
        elif nameless and not self.text().strip() and event.key() in _RETURN:
            self.leave()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave, where it is hidden with its page."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.leave()

    def _open(self) -> None:
        self.clear()
        self.show()
        self._follow()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close(self) -> bool:
        """Hide the field, give the keyboard back; return whether it stood at a drawn box."""
        at_box, open_now = self._at_box, self._at_box or self._face_id is not None
        self._face_id, self._at_box = None, False
        if open_now:
            had_focus = self.hasFocus()
            self.hide()
            if had_focus:
                self._canvas.setFocus()
        return at_box

    def _follow(self) -> None:
        place = None
        if self._at_box:
            place = self._canvas.draw.label_place()
        elif self._face_id is not None:
            place = self._canvas.label_rect(self._face_id)
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
        if self._close():
            self.box_named.emit(name, person_id, new_person)
        elif face_id is not None:
            self.chosen.emit(face_id, name, person_id, new_person)
