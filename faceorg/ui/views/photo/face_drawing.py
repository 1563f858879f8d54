"""From a box that was drawn to a face of the library: the name, the edit, and what may go wrong.

GUI thread only; the models look at the face in the thread of edits.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from faceorg.domain.errors import EditRefusedError, RefusalCode
from faceorg.engine import drawing
from faceorg.ui.dialogs.question import Same, ask_same_person
from faceorg.ui.texts.translation import tr

if TYPE_CHECKING:
    from faceorg.domain.changes import Changes
    from faceorg.domain.geometry import Box
    from faceorg.domain.ids import PersonId, PhotoId
    from faceorg.domain.photos import PhotoDetail
    from faceorg.library.library import Library
    from faceorg.ui.session import Session
    from faceorg.ui.views.photo.face_menu import PlaceField
    from faceorg.ui.views.photo.photo_canvas import PhotoCanvas


class FaceDrawing(QObject):
    """Adds the faces that somebody draws on a canvas.

    Attributes:
        face_found: the box lies on a face that is known already; the keyboard is on that face.
        moment_s: of a video, the second that is drawn on.
    """

    face_found = Signal(int)

    def __init__(self, session: Session, canvas: PhotoCanvas, field: PlaceField) -> None:
        super().__init__(canvas)
        self._session = session
        self._canvas = canvas
        self._field = field
        self._detail: PhotoDetail | None = None
        self.moment_s: float | None = None
        canvas.draw.drawn.connect(self._on_drawn)
        field.box_named.connect(self._on_named)
        field.box_dropped.connect(canvas.draw.stop)
        session.failed.connect(self._on_failed)

    def set_photo(self, detail: PhotoDetail) -> None:
        """Draw on another photo from now on."""
        self._detail = detail

    def set_moment(self, moment_s: float | None) -> None:
        """Draw on another moment of a video from now on; a box on the one before goes."""
        if moment_s != self.moment_s:
            self.moment_s = moment_s
            if self._canvas.draw.box is not None:
                self._field.leave()
                self._canvas.draw.stop()

    def toggle(self, *, with_box: bool) -> None:
        """Begin to draw, or draw no more."""
        tool = self._canvas.draw
        self._field.leave()
        if tool.active:
            tool.stop()
        else:
            tool.begin(with_box=with_box)
        self._canvas.setFocus()

    @Slot(object)
    def _on_drawn(self, box: Box) -> None:
        detail, tool = self._detail, self._canvas.draw
        if detail is None:
            return
        if detail.width and drawing.too_small(box, detail.width, detail.height):
            self._session.refused.emit(EditRefusedError(RefusalCode.BOX_TOO_SMALL))
            return
        known = self._canvas.mark_like(box, drawing.SAME_FACE_IOU)
        if known is None:
            tool.hold()
            self._field.begin_box()
            return
        tool.stop()
        self._canvas.set_focused(known.face_id)
        if known.confirmed:
            self._session.refused.emit(EditRefusedError(RefusalCode.FACE_ALREADY_THERE))
        else:
            self.face_found.emit(known.face_id)

    @Slot(str, object, bool)
    def _on_named(self, name: str, person_id: PersonId | None, new_person: bool) -> None:
        box = self._canvas.draw.box
        if self._detail is not None and box is not None:
            self._add(self._detail.photo_id, box, name, person_id, new_person=new_person)

    def _add(
        self,
        photo_id: PhotoId,
        box: Box,
        name: str,
        person_id: PersonId | None,
        *,
        new_person: bool,
    ) -> None:
        """Add the face; it may take seconds, and the photo may be another one by then."""
        self._canvas.draw.hold(tr("Looking at this face…"))
        self._session.run_edit(
            partial(
                _draw,
                photo_id,
                box,
                name=name,
                person_id=person_id,
                new_person=new_person,
                moment_s=self.moment_s,
            ),
            on_done=partial(self._on_added, box),
            on_refused=partial(self._on_refused, photo_id, box, name),
        )

    def _on_added(self, box: Box, _changes: Changes) -> None:
        if self._end(box):
            added = self._canvas.mark_like(box, drawing.SAME_FACE_IOU)
            self._canvas.set_focused(added.face_id if added is not None else None)

    def _on_refused(self, photo_id: PhotoId, box: Box, name: str, error: EditRefusedError) -> bool:
        if error.code is not RefusalCode.NAME_NEARLY_TAKEN:
            self._end(box)
            return False
        answer = ask_same_person(self._canvas.window(), error.subject, name)
        if answer is Same.SAME_PERSON:
            same = self._session.person_named(error.subject)
            whom = same[0].person_id if same else None
            self._add(photo_id, box, error.subject, whom, new_person=False)
        elif answer is Same.SOMEBODY_ELSE:
            self._add(photo_id, box, name, None, new_person=True)
        elif self._canvas.draw.box == box:
            self._canvas.draw.hold()
            self._field.begin_box()
        return True

    @Slot(object)
    def _on_failed(self, _error: Exception) -> None:
        if not self._field.isVisible():
            self._canvas.draw.stop()

    def _end(self, box: Box) -> bool:
        """Take a box away, if it is still the one on the canvas; return whether it was."""
        mine = self._canvas.draw.box == box and not self._canvas.draw.active
        if mine:
            self._canvas.draw.stop()
        return mine


def _draw(
    photo_id: PhotoId,
    box: Box,
    library: Library,
    *,
    name: str,
    person_id: PersonId | None,
    new_person: bool,
    moment_s: float | None,
) -> Changes:
    return drawing.draw_face(
        library,
        photo_id,
        box,
        name=name,
        person_id=person_id,
        new_person=new_person,
        moment_s=moment_s,
    )
