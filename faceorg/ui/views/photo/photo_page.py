"""One photo, large: zoom and pan, its faces with their names, and what is known about it.

GUI thread only. The thumbnail is shown at once, the sharp picture when `PhotoLoader` has it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from faceorg.domain.ids import FaceId, PhotoId
from faceorg.engine.safety.limits import decoding_limits
from faceorg.ui.file_manager import show_in_file_manager
from faceorg.ui.models.face_marks import next_undecided, read_marks
from faceorg.ui.models.photo_order import Listed, Stretch, order_of
from faceorg.ui.models.places import file_text
from faceorg.ui.photo_loader import FULL_SIDE_MAX, PhotoLoader
from faceorg.ui.views.photo import photo_keys
from faceorg.ui.views.photo.canvas_arrows import CanvasArrow
from faceorg.ui.views.photo.face_drawing import FaceDrawing
from faceorg.ui.views.photo.face_menu import FaceActions, PlaceField
from faceorg.ui.views.photo.not_shown import not_shown_text
from faceorg.ui.views.photo.photo_bar import PhotoBar
from faceorg.ui.views.photo.photo_canvas import PhotoCanvas
from faceorg.ui.views.photo.photo_info import PhotoInfo

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent

    from faceorg.domain.changes import Changes
    from faceorg.domain.errors import EnvironmentFaultError, PhotoProblemError
    from faceorg.domain.photos import PhotoDetail
    from faceorg.library.library import Library
    from faceorg.ui.models.face_marks import FaceMark
    from faceorg.ui.models.photo_order import PhotoOrder
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails

_SIDE_STEP = 512  # sizes asked for, so that a slightly larger window needs no new picture
_NEAR = 20  # photos on either side that are known before somebody gets there
_SHARPEN_MS = 150  # wait for the end of a zoom before a larger picture is asked for


class PhotoPage(QWidget):
    """Shows photos one by one.

    Attributes:
        closed: somebody wants to go back.
        person_opened: a person's photos shall be shown.
        photo_shown: the photo that is shown now.
        bar, canvas, info, field, loader: its parts; `field` names a face in place.
        actions_on_faces, drawing: what can be done with its faces, and adding one.
    """

    closed = Signal()
    person_opened = Signal(int)
    photo_shown = Signal(int)

    def __init__(
        self, session: Session, thumbnails: Thumbnails, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._thumbnails = thumbnails
        self.loader = PhotoLoader(self)
        self._order: PhotoOrder = Listed(())
        self._near = Stretch()
        self._asked = 0
        self._detail: PhotoDetail | None = None
        self._marks: dict[FaceId, FaceMark] = {}
        self.bar = PhotoBar()
        self.canvas = PhotoCanvas()
        self.info = PhotoInfo(session, thumbnails)
        self.actions_on_faces = FaceActions(session, thumbnails, self.canvas)
        self.field = PlaceField(session, thumbnails, self.canvas)
        self.drawing = FaceDrawing(session, self.canvas, self.field)
        self.previous = CanvasArrow("left", self.tr("Previous photo"), self.canvas)
        self.next = CanvasArrow("right", self.tr("Next photo"), self.canvas)
        self._sharpen_timer = QTimer(self, singleShot=True, interval=_SHARPEN_MS)
        self._lay_out()
        self._connect()

    @property
    def library(self) -> Library:
        """The library that is shown."""
        return self._session.library

    # what is shown -----------------------------------------------------------------------

    def show_photo(self, photo_id: PhotoId, around: Sequence[PhotoId] | PhotoOrder) -> None:
        """Show a photo; next and previous go through `around`."""
        self._order = order_of(around)
        self._near = self._order.known()
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
        place = self._near.place(self.current())
        wanted = None if place is None else self._near.at(place + by)
        if wanted is not None:
            self._show(wanted)

    def close_loading(self) -> None:
        """Decode nothing more and wait for what is being decoded."""
        self.loader.close()

    def _show(self, photo_id: PhotoId) -> None:
        self.field.leave()
        detail = self.library.photos.detail(photo_id)
        if detail is None:
            return
        self._detail = detail
        self.loader.limits = decoding_limits(self.library)
        self.drawing.set_photo(detail)
        self.canvas.show_photo(detail.width, detail.height)
        thumbnail = self._thumbnails.photo(photo_id)
        if thumbnail is not None:
            self.canvas.set_picture(thumbnail)
        self._say_place(detail)
        self.info.set_detail(detail, self.library.photos.folders())
        self._reload_faces()
        self._load()
        self.photo_shown.emit(photo_id)

    def _say_place(self, detail: PhotoDetail) -> None:
        """Say which photo this is, and read which come next where that is not known."""
        place, total = self._near.place(detail.photo_id), self._near.total
        number = 0 if place is None else place + 1
        self.bar.set_photo(file_text(detail.path), number, total, favourite=detail.favourite)
        self.previous.setVisible(number > 1)
        self.next.setVisible(0 < number < total)
        if place is None or not self._near.holds_around(place, _NEAR):
            self._read_near(detail.photo_id)

    def _read_near(self, photo_id: PhotoId) -> None:
        self._asked += 1
        asked, order = self._asked, self._order
        if order.known().total == len(order.known().ids):
            return  # all of it is known

        def read(_library: Library) -> tuple[int, PhotoId, Stretch]:
            return asked, photo_id, order.read(photo_id)

        self._session.fetch(read, self._on_near, kind="photos")

    def _on_near(self, read: tuple[int, PhotoId, Stretch]) -> None:
        asked, photo_id, near = read
        if asked != self._asked or near.place(photo_id) is None:
            return
        self._near = near
        if self._detail is not None and self._detail.photo_id == photo_id:
            place = near.place(photo_id) or 0
            self.bar.set_place(place + 1, near.total)
            self.previous.setVisible(place > 0)
            self.next.setVisible(place + 1 < near.total)

    # the sharp picture -------------------------------------------------------------------

    def _load(self) -> None:
        detail = self._detail
        if detail is None:
            return
        self.loader.keep_only({detail.photo_id, *self._neighbours()})
        ready = self.loader.picture(detail.photo_id)
        if ready is not None:
            self.canvas.set_picture(ready)
            self._prefetch()
        self.loader.ask(detail.photo_id, detail.path, self._side())

    def _neighbours(self) -> list[PhotoId]:
        place = self._near.place(self.current())
        if place is None:
            return []
        around = (self._near.at(place + 1), self._near.at(place - 1))
        return [photo_id for photo_id in around if photo_id is not None]

    def _prefetch(self) -> None:
        paths = self.library.photos.paths(self._neighbours())
        for photo_id in self._neighbours():
            if photo_id in paths:
                self.loader.ask(photo_id, paths[photo_id], self._side())

    def _side(self) -> int:
        """Return the longest side of a picture that fits the canvas, in device pixels."""
        longest = max(self.canvas.width(), self.canvas.height()) * self.devicePixelRatioF()
        return int(-(-longest // _SIDE_STEP) * _SIDE_STEP)

    @Slot()
    def _on_sharpen(self) -> None:
        detail = self._detail
        shown = max(self.canvas.geometry_.upright_size()) * self.devicePixelRatioF()
        if detail is not None and not self.canvas.geometry_.fitted and shown > self._side():
            self.loader.ask(detail.photo_id, detail.path, FULL_SIDE_MAX)

    @Slot(int)
    def _on_loaded(self, photo_id: int) -> None:
        picture = self.loader.picture(PhotoId(photo_id))
        if photo_id == self.current() and picture is not None:
            self.canvas.set_picture(picture)
            self.canvas.set_message("")
            self._prefetch()

    @Slot(int, object)
    def _on_load_failed(
        self, photo_id: int, error: PhotoProblemError | EnvironmentFaultError
    ) -> None:
        if photo_id == self.current():
            text = not_shown_text(self.library, PhotoId(photo_id), error)
            self.canvas.set_message(text)

    @Slot(int)
    def _on_thumbnail_ready(self, photo_id: int) -> None:
        if photo_id == self.current() and self.loader.picture(PhotoId(photo_id)) is None:
            thumbnail = self._thumbnails.photo(PhotoId(photo_id))
            if thumbnail is not None:
                self.canvas.set_picture(thumbnail)

    # faces -------------------------------------------------------------------------------

    @Slot()
    def _reload_faces(self) -> None:
        if self._detail is None:
            return
        marks = read_marks(self.library, self._session.people, self._detail)
        self._marks = {mark.face_id: mark for mark in marks}
        self.canvas.set_faces(marks)
        self.info.set_faces(marks)

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
            fresh = self.library.photos.detail(self._detail.photo_id)
            if fresh is not None:
                self._detail = fresh
                self.bar.favourite.setChecked(fresh.favourite)

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
        """The faces of the photo, left to right."""
        return list(self._marks.values())

    # parts -------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Let Tab begin at the faces."""
        super().showEvent(event)
        self.canvas.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the photo more room than the panel."""
        super().resizeEvent(event)
        self.info.fit_into(self.width())

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addWidget(self.canvas, 1)
        below.addWidget(self.info)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addLayout(below, 1)

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
        canvas.zoomed.connect(self._on_zoomed)
        canvas.face_pressed.connect(self._on_face_pressed)
        canvas.face_answered.connect(self._on_answered)
        canvas.menu_asked.connect(self._on_menu_asked)
        info.answered.connect(self._on_answered)
        info.named.connect(self._on_named)
        info.restored.connect(self._on_restored)
        info.person_opened.connect(self.person_opened)
        info.face_hovered.connect(canvas.set_hovered)
        info.folder_asked.connect(self._on_folder_asked)
        self.field.chosen.connect(self._on_named)
        self.actions_on_faces.person_opened.connect(self.person_opened)
        self.actions_on_faces.settled.connect(self._on_settled)
        self.previous.clicked.connect(self._on_previous)
        self.next.clicked.connect(self._on_next)
        self._sharpen_timer.timeout.connect(self._on_sharpen)
        self.loader.loaded.connect(self._on_loaded)
        self.loader.failed.connect(self._on_load_failed)
        self._thumbnails.photo_ready.connect(self._on_thumbnail_ready)
        self._session.changed.connect(self._on_changed)
        self._session.people_changed.connect(self._reload_faces)

    @Slot()
    def _on_zoomed(self) -> None:
        """Follow the canvas: it is zoomed, or has another size."""
        geometry = self.canvas.geometry_
        percent = round(geometry.scale * self.devicePixelRatioF() * 100)
        self.bar.fit.setText(self.tr("Fit") if geometry.fitted else f"{percent:,} %")
        self.previous.place(at_right=False)
        self.next.place(at_right=True)
        self._sharpen_timer.start()

    def _on_previous(self) -> None:
        self.step(-1)

    def _on_next(self) -> None:
        self.step(1)

    @Slot()
    def _on_draw_clicked(self) -> None:
        """By mouse the box is dragged; a button pressed by key shows one to move."""
        self.drawing.toggle(with_box=self.bar.draw.focus_by_keyboard and self.bar.draw.hasFocus())

    @Slot(bool)
    def _on_drawing_changed(self, active: bool) -> None:
        self.bar.draw.setChecked(active)

    @Slot(int)
    def _on_face_found(self, face_id: int) -> None:
        self.field.begin(FaceId(face_id))

    @Slot(bool)
    def _on_faces_toggled(self, shown: bool) -> None:
        self.field.leave()
        self.canvas.set_faces_shown(shown=shown)

    @Slot(bool)
    def _on_favourite_asked(self, favourite: bool) -> None:
        from faceorg.engine import edits

        photo_id = self.current()
        if photo_id is not None:
            self._session.run_edit(
                lambda library: edits.set_favourites(library, [photo_id], favourite=favourite)
            )

    def _on_folder_asked(self) -> None:
        if self._detail is not None:
            show_in_file_manager(self._detail.path)
