"""One photo, large: zoom and pan, its faces with their names, and what is known about it.

GUI thread only. The thumbnail is shown at once, the sharp picture when `PhotoLoader` has it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from faceorg.domain.faces import same_moment
from faceorg.domain.ids import FaceId, PhotoId
from faceorg.ui.models.face_marks import (
    moment_asked_for,
    next_undecided,
    read_marks,
    spoken_photo,
)
from faceorg.ui.models.places import file_text
from faceorg.ui.texts.translation import number_text, tr
from faceorg.ui.views.photo import photo_keys
from faceorg.ui.views.photo.face_drawing import FaceDrawing
from faceorg.ui.views.photo.face_menu import FaceActions, PlaceField
from faceorg.ui.views.photo.photo_bar import PhotoBar
from faceorg.ui.views.photo.photo_canvas import PhotoCanvas
from faceorg.ui.views.photo.photo_info import PhotoInfo
from faceorg.ui.views.photo.photo_menu import ShownPhotoActions
from faceorg.ui.views.photo.photo_pictures import PhotoPictures
from faceorg.ui.views.photo.photo_showing import PhotoShowing
from faceorg.ui.views.photo.photo_steps import PhotoSteps
from faceorg.ui.widgets.focus import FocusPart

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent

    from faceorg.domain.changes import Changes
    from faceorg.domain.photos import PhotoDetail
    from faceorg.library.library import Library
    from faceorg.ui.models.face_marks import FaceMark
    from faceorg.ui.models.photo_order import PhotoOrder
    from faceorg.ui.photo_loader import PhotoLoader
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails


class PhotoPage(FocusPart):
    """Shows photos one by one.

    Attributes:
        closed: somebody wants to go back.
        person_opened: a person's photos shall be shown.
        photo_shown: the photo that is shown now.
        bar, canvas, info, field: its parts; `field` names a face in place.
        pictures, steps: what is painted, and the way from photo to photo.
        photo_actions, actions_on_faces, drawing: what can be done with it and its faces, and
            adding one.
        showing: nothing but the photo, and one after another.
    """

    closed = Signal()
    person_opened = Signal(int)
    photo_shown = Signal(int)

    def __init__(
        self, session: Session, thumbnails: Thumbnails, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._detail: PhotoDetail | None = None
        self._marks: dict[FaceId, FaceMark] = {}
        self.bar = PhotoBar()
        self.canvas = PhotoCanvas()
        self.info = PhotoInfo(session, thumbnails)
        self.pictures = PhotoPictures(session.library, thumbnails, self.canvas)
        self.steps = PhotoSteps(session, self)
        self.photo_actions = ShownPhotoActions(session, thumbnails, self.canvas)
        self.actions_on_faces = FaceActions(session, thumbnails, self.canvas)
        self.field = PlaceField(session, thumbnails, self.canvas)
        self.drawing = FaceDrawing(session, self.canvas, self.field)
        self.showing = PhotoShowing(self, session, self._lay_out())
        self.hand_focus_to(self.canvas)
        self._connect()

    @property
    def library(self) -> Library:
        """The library that is shown."""
        return self._session.library

    # what is shown -----------------------------------------------------------------------

    def show_photo(self, photo_id: PhotoId, around: Sequence[PhotoId] | PhotoOrder) -> None:
        """Show a photo; next and previous go through `around`."""
        self.steps.set_order(around)
        self._show(photo_id)
        self.canvas.setFocus()

    def current(self) -> PhotoId | None:
        """Return the photo that is shown."""
        return self._detail.photo_id if self._detail else None

    def set_back_text(self, text: str) -> None:
        """Say where "back" leads: the page that the photo was opened from."""
        self.bar.back.set_text(text)

    def step(self, by: int) -> None:
        """Go to the next or the previous photo, if there is one."""
        wanted = self.steps.beside(by)
        if wanted is not None:
            self._show(wanted)

    @property
    def loader(self) -> PhotoLoader:
        """What decodes photos at the size of the screen."""
        return self.pictures.loader

    def close_loading(self) -> None:
        """Decode nothing more and wait for what is being decoded."""
        self.pictures.close()

    def _show(self, photo_id: PhotoId) -> None:
        self.field.leave()
        detail = self.library.photos.detail(photo_id)
        if detail is None:
            return
        self._detail = detail
        self.showing.slides.wait()
        self.drawing.set_photo(detail)
        self.photo_actions.set_photo(detail)
        self.canvas.show_photo(photo_id, detail.width, detail.height)
        self.steps.go_to(photo_id)
        self.pictures.show_photo(detail, self.steps.near())
        self._say_place(detail)
        self.info.begin(detail, self.library.photos.folders())
        self._reload_faces()
        self._show_moment_asked_for()
        self.photo_shown.emit(photo_id)

    def _show_moment_asked_for(self) -> None:
        """Begin a video where somebody is seen who was asked for."""
        moment = moment_asked_for(self._marks.values(), self.steps.query)
        if moment is not None:
            self.pictures.frames.show_moment(moment)

    def _say_place(self, detail: PhotoDetail) -> None:
        """Say which photo this is, and whether there are others beside it."""
        number, total, name = self.steps.number, self.steps.total, file_text(detail.path)
        self.bar.set_photo(name, number, total, favourite=detail.favourite)
        self.showing.show_arrows()

    @Slot()
    def _on_steps_changed(self) -> None:
        self.bar.set_place(self.steps.number, self.steps.total)
        self.pictures.set_near(self.steps.near())
        self.showing.show_arrows()

    # faces -------------------------------------------------------------------------------

    @Slot()
    def _reload_faces(self) -> None:
        if self._detail is None:
            return
        marks = read_marks(self.library, self._session.people, self._detail)
        self._marks = {mark.face_id: mark for mark in marks}
        self._show_marks()
        self.info.set_faces(marks)

    @Slot()
    def _show_marks(self) -> None:
        """Outline the faces of the photo; of a video those of the moment that is shown."""
        if self._detail is None:
            return
        seen = self.marks
        self.canvas.set_faces(seen)
        self.canvas.setAccessibleName(spoken_photo(file_text(self._detail.path), seen))
        self.photo_actions.moment_s = self._moment_s
        self.drawing.set_moment(self._moment_s)

    @property
    def _moment_s(self) -> float | None:
        """Which moment of a video is shown, or about to be."""
        return self.pictures.frames.moment_s

    @Slot(object)
    def _on_hovered(self, face_id: FaceId | None) -> None:
        """Point at a face; in a video at the moment where it is."""
        mark = self._marks.get(face_id) if face_id is not None else None
        if mark is not None and mark.face.moment_s is not None:
            self.pictures.frames.show_moment(mark.face.moment_s)
        self.canvas.set_hovered(face_id)

    @Slot(int)
    def _on_settled(self, face_id: int) -> None:
        """Go on to the next face that is undecided, if the keyboard is on this one."""
        if self.canvas.focused == face_id:
            self.canvas.set_focused(next_undecided(list(self._marks.values()), FaceId(face_id)))

    @Slot(int)
    def _on_face_pressed(self, face_id: int) -> None:
        mark = self._marks.get(FaceId(face_id))
        if mark is not None and mark.unnamed:
            self.field.begin(mark.face_id)

    @Slot(int, bool)
    def _on_answered(self, face_id: int, yes: bool) -> None:
        mark = self._marks.get(FaceId(face_id))
        if mark is not None:
            self.actions_on_faces.answer(mark, yes=yes)

    @Slot(int, str, object, bool)
    def _on_named(self, face_id: int, name: str, person_id: object, new_person: bool) -> None:
        mark = self._marks.get(FaceId(face_id))
        if mark is not None:
            self.actions_on_faces.name(mark, name, person_id, new_person=new_person)  # type: ignore[arg-type]

    @Slot(int)
    def _on_restored(self, face_id: int) -> None:
        mark = self._marks.get(FaceId(face_id))
        if mark is not None:
            self.actions_on_faces.restore(mark)

    def face_menu(self, face_id: FaceId) -> QMenu:
        """Return the context menu of a face that is shown."""
        mark = self._marks[face_id]
        return self.actions_on_faces.menu(mark, lambda: self.field.begin(mark.face_id))

    @Slot(int, object)
    def _on_menu_asked(self, face_id: int, place: QPoint) -> None:
        if face_id in self._marks:
            self.face_menu(FaceId(face_id)).popup(place)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        touched = changes.face_ids & self._marks.keys() or changes.person_ids
        mine = self.current() in changes.photo_ids
        if self._detail is not None and (mine or touched or changes.people_regrouped):
            self._reload_faces()
        if self._detail is not None and mine:
            before, fresh = self._detail, self.library.photos.detail(self._detail.photo_id)
            if fresh is not None and fresh != self._detail:
                self._detail = fresh
                self.info.set_detail(fresh, self.library.photos.folders())
                self.photo_actions.set_photo(fresh)
                self.bar.favourite.setChecked(fresh.favourite)
                if fresh.taken_at != before.taken_at:
                    self.info.begin(fresh, self.library.photos.folders())
                    self._reload_faces()  # how old people are there, too

    # keyboard ----------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Steps, zoom, answers and names; see `photo_keys`."""
        action = photo_keys.action_of(self, event)
        if action is None:
            super().keyPressEvent(event)
        else:
            action()

    @property
    def focused_mark(self) -> FaceMark | None:
        """The face that the keyboard is on."""
        return self._marks.get(self.canvas.focused) if self.canvas.focused else None

    @property
    def marks(self) -> list[FaceMark]:
        """The faces of the photo, left to right; of a video those of the moment shown."""
        moment, every = self._moment_s, self._marks.values()
        return [m for m in every if moment is None or same_moment(m.face.moment_s, moment)]

    # parts -------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Let Tab begin at the faces."""
        super().showEvent(event)
        self.canvas.setFocus()
        self.showing.full_screen.follow()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let nothing go on that is not seen, and keep no large picture."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.showing.leave()
            self.pictures.leave()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the photo more room than the panel."""
        super().resizeEvent(event)
        self.info.fit_into(self.width())
        self.showing.full_screen.place_bar()

    def _lay_out(self) -> QVBoxLayout:
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addWidget(self.canvas, 1)
        below.addWidget(self.info)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addLayout(below, 1)
        return column

    def _connect(self) -> None:
        bar, canvas, info = self.bar, self.canvas, self.info
        bar.back.clicked.connect(self.closed)
        bar.zoom_in.clicked.connect(canvas.zoom_in)
        bar.zoom_out.clicked.connect(canvas.zoom_out)
        bar.fit.clicked.connect(canvas.fit)
        bar.draw.clicked.connect(self._on_draw_clicked)
        canvas.draw.active_changed.connect(self._on_drawing_changed)
        self.drawing.face_found.connect(self._on_face_found)
        bar.turn.clicked.connect(canvas.turn)
        bar.favourite_asked.connect(self._on_favourite_asked)
        bar.faces.toggled.connect(self._on_faces_toggled)
        bar.info.toggled.connect(info.setVisible)
        bar.more.clicked.connect(self._on_more)
        canvas.zoomed.connect(self._on_zoomed)
        canvas.face_pressed.connect(self._on_face_pressed)
        canvas.face_answered.connect(self._on_answered)
        canvas.menu_asked.connect(self._on_menu_asked)
        info.answered.connect(self._on_answered)
        info.named.connect(self._on_named)
        info.restored.connect(self._on_restored)
        info.person_opened.connect(self.person_opened)
        info.face_hovered.connect(self._on_hovered)
        self.pictures.frames.changed.connect(self._show_marks)
        info.folder_asked.connect(self.photo_actions.show_in_folder)
        self.field.chosen.connect(self._on_named)
        self.actions_on_faces.person_opened.connect(self.person_opened)
        self.actions_on_faces.settled.connect(self._on_settled)
        self.photo_actions.draw_wanted.connect(self._on_draw_wanted)
        self.steps.changed.connect(self._on_steps_changed)
        self._session.changed.connect(self._on_changed)
        self._session.people_changed.connect(self._reload_faces)
        canvas.photo_menu_asked.connect(self._on_photo_menu_asked)

    @Slot()
    def _on_zoomed(self) -> None:
        """Follow the canvas: it is zoomed, or has another size."""
        geometry = self.canvas.geometry_
        percent = round(geometry.scale * self.devicePixelRatioF() * 100)
        self.bar.fit.setText(_scale_text(percent, fitted=geometry.fitted))
        self.showing.place()

    @Slot()
    def _on_draw_clicked(self) -> None:
        """By mouse the box is dragged; a button pressed by key shows one to move."""
        self.drawing.toggle(with_box=self.bar.draw.focus_by_keyboard and self.bar.draw.hasFocus())

    @Slot()
    def _on_draw_wanted(self) -> None:
        self.drawing.toggle(with_box=False)

    @Slot(bool)
    def _on_drawing_changed(self, active: bool) -> None:
        self.bar.draw.setChecked(active)

    @Slot(int)
    def _on_face_found(self, face_id: int) -> None:
        self.field.begin(FaceId(face_id))

    @Slot(bool)
    def _on_faces_toggled(self, _shown: bool) -> None:
        self.field.leave()
        self.showing.show_faces()

    @Slot(bool)
    def _on_favourite_asked(self, favourite: bool) -> None:
        from faceorg.engine import edits

        photo_id = self.current()
        if photo_id is not None:
            self._session.run_edit(
                lambda library: edits.set_favourites(library, [photo_id], favourite=favourite)
            )

    @Slot()
    def _on_more(self) -> None:
        button = self.bar.more
        bar = self.bar
        menu = self.photo_actions.menu(
            zooms=not bar.zoom_in.isVisible(), draws=not bar.draw.isVisible()
        )
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + 4)))

    @Slot(object)
    def _on_photo_menu_asked(self, place: QPoint) -> None:
        if self._detail is not None:
            self.photo_actions.menu().popup(place)


def _scale_text(percent: int, *, fitted: bool) -> str:
    if fitted:
        return tr("Fit", "button: the photo into the window")
    return tr("{number} %", "how large a photo is seen").format(number=number_text(percent))
