"""What can be done with the photo that is shown: open, copy, drag out, put into an album, date.

GUI thread only; a picture for the clipboard is decoded in a worker.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QDrag, QGuiApplication
from PySide6.QtWidgets import QMenu

from faceorg.domain.errors import CancelledError, EnvironmentFaultError, PhotoProblemError
from faceorg.engine.safety.limits import decoding_limits
from faceorg.ui.file_manager import file_data, open_elsewhere, show_in_file_manager
from faceorg.ui.photo_loader import image_of
from faceorg.ui.texts.keys_text import key_text
from faceorg.ui.texts.translation import tr
from faceorg.ui.views.photo.canvas_arrows import CanvasPill, PillText
from faceorg.ui.views.photos.photo_wishes import add_to_album, set_hidden, shift_dates

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from faceorg.domain.photos import PhotoDetail
    from faceorg.engine.viewing import Shown
    from faceorg.library.library import Library
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails
    from faceorg.ui.views.photo.photo_canvas import PhotoCanvas

    _Entry = tuple[str, str, Callable[[], object]]

COPY_SIDE_MAX = 2560  # whoever pastes it has it made into a PNG here; the file itself goes with it
_DRAGGED = QSize(160, 120)
_NOTE_MS = 2500


class ShownPhotoActions(QObject):
    """Does it, and says in a few words on the canvas that it is done.

    Attributes:
        full_screen_wanted, slide_show_wanted, draw_wanted: were chosen from the menu.
        note: what is said.
        moment_s: of a video, the second that is shown.
    """

    full_screen_wanted = Signal()
    slide_show_wanted = Signal()
    draw_wanted = Signal()

    def __init__(self, session: Session, thumbnails: Thumbnails, canvas: PhotoCanvas) -> None:
        super().__init__(canvas)
        self._session = session
        self._thumbnails = thumbnails
        self._canvas = canvas
        self._detail: PhotoDetail | None = None
        self.moment_s: float | None = None
        self._words = PillText()
        self.note = CanvasPill(canvas, self._words)
        self._timer = QTimer(self, singleShot=True, interval=_NOTE_MS)
        self._timer.timeout.connect(self.note.hide)
        canvas.drag_wanted.connect(self.drag_out)

    def set_photo(self, detail: PhotoDetail) -> None:
        """Do it with another photo from now on."""
        self._detail = detail
        self.note.hide()

    def say(self, words: str) -> None:
        """Say something for a moment."""
        self._words.setText(words)
        self.note.setAccessibleName(words)
        self.note.adjustSize()
        self.note.place()
        self.note.show()
        self.note.raise_()
        self._timer.start()

    def open(self) -> None:
        """Open the photo in the program that the system has for it."""
        if self._detail is not None and not open_elsewhere(self._detail.path):
            self.say(tr("No program could be started for this file"))

    def show_in_folder(self) -> None:
        """Open the folder of the photo."""
        if self._detail is not None and not show_in_file_manager(self._detail.path):
            self.say(tr("The folder could not be opened"))

    def copy(self) -> None:
        """Put picture and file on the clipboard."""
        detail = self._detail
        if detail is not None:
            read = partial(_picture, detail.path, self.moment_s)
            self._session.fetch(read, partial(self._on_picture, detail.path), kind="photos")

    def copy_path(self) -> None:
        """Put the path of the file on the clipboard."""
        if self._detail is not None:
            QGuiApplication.clipboard().setText(file_data(self._detail.path).text())
            self.say(tr("Path copied"))

    def share(self) -> None:
        """Ask how the photo is to be given away."""
        from faceorg.ui.dialogs.share import show_share

        if self._detail is not None:
            show_share(self._canvas.window(), self._session, [self._detail.photo_id])

    def add_to_album(self) -> None:
        """Ask for an album, and put the photo into it."""
        if self._detail is not None:
            add_to_album(self._canvas.window(), self._session, [self._detail.photo_id])

    def hide_or_show(self) -> None:
        """Hide the photo, or show it again; it stays on the screen."""
        if self._detail is not None:
            set_hidden(self._session, [self._detail.photo_id], hidden=not self._detail.hidden)

    def shift_date(self) -> None:
        """Ask when the photo was taken."""
        if self._detail is not None:
            photo_id = self._detail.photo_id
            shift_dates(self._canvas.window(), self._session, [photo_id], photo_id)

    def drag_out(self) -> None:
        """Drag the file to another program, which gets a copy of it."""
        detail = self._detail
        if detail is None:
            return
        drag = QDrag(self._canvas)
        drag.setMimeData(file_data(detail.path))
        thumbnail = self._thumbnails.photo(detail.photo_id)
        if thumbnail is not None:
            kept, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode
            drag.setPixmap(thumbnail.scaled(_DRAGGED, kept, smooth.SmoothTransformation))
        drag.exec(Qt.DropAction.CopyAction)

    def menu(self, *, zooms: bool = False, draws: bool = False) -> QMenu:
        """Return the menu; it deletes itself when closed.

        Args:
            zooms: whether it offers what the bar has no room for: to zoom.
            draws: the same, to draw a face.
        """
        menu = QMenu(self._canvas)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if zooms:
            _add(menu, self._zooming())
            menu.addSeparator()
        if draws:
            _add(menu, ((tr("Draw a face"), "D", self.draw_wanted.emit),))
            menu.addSeparator()
        hidden = self._detail is not None and self._detail.hidden
        hide = tr("Show again", "menu: a photo") if hidden else tr("Hide", "menu: a photo")
        entries: tuple[_Entry | None, ...] = (
            (tr("Slide show", "menu"), "S", self.slide_show_wanted.emit),
            (tr("Full screen", "menu"), "F11", self.full_screen_wanted.emit),
            (tr("Turn the view"), "R", self._canvas.turn),
            None,
            (tr("Copy", "menu: a photo"), "Ctrl+C", self.copy),
            (tr("Copy path"), "", self.copy_path),
            (tr("Share…", "menu: a photo"), "", self.share),
            None,
            (tr("Add to album…"), "A", self.add_to_album),
            (hide, "H", self.hide_or_show),
            (tr("Shift date…"), "T", self.shift_date),
            None,
            (tr("Open in another program"), "O", self.open),
            (tr("Show in file manager"), "", self.show_in_folder),
        )
        _add(menu, entries)
        return menu

    def _zooming(self) -> tuple[_Entry, ...]:
        canvas = self._canvas
        return (
            (tr("Zoom in"), "+", canvas.zoom_in),
            (tr("Zoom out"), "-", canvas.zoom_out),
            (tr("Fit to the window"), "0", canvas.fit),
            (tr("Every pixel"), "1", canvas.show_pixels),
        )

    def _on_picture(self, path: bytes, shown: Shown | None) -> None:
        data = file_data(path)
        if shown is not None:
            data.setImageData(image_of(shown))
        QGuiApplication.clipboard().setMimeData(data)
        both, one = tr("Picture and file copied"), tr("File copied")
        self.say(one if shown is None else both)


def _add(menu: QMenu, entries: Iterable[_Entry | None]) -> None:
    for entry in entries:
        if entry is None:
            menu.addSeparator()
        else:
            text, key, do = entry
            menu.addAction(f"{text}\t{key_text(key)}" if key else text, do)


def _picture(path: bytes, moment_s: float | None, library: Library) -> Shown | None:
    """Return a photo for the clipboard, or None where it cannot be read; in a worker."""
    from faceorg.engine.viewing import load_photo

    try:
        return load_photo(path, COPY_SIDE_MAX, decoding_limits(library), moment_s)
    except (PhotoProblemError, EnvironmentFaultError, CancelledError):
        return None
