"""What a grid of photos asks for and a page must do: favourites, albums, dates, paths, sizes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication

from faceorg.ui.file_manager import show_in_file_manager
from faceorg.ui.models.places import path_text
from faceorg.ui.views.photos.photo_grid import PhotoGrid
from faceorg.ui.views.photos.photo_menu import (
    COVER,
    DATES,
    EXPORT,
    HIDE,
    INTO_ALBUM,
    OUT_OF_ALBUM,
    SHARE,
    SHOW,
)
from faceorg.ui.views.photos.photo_wishes import add_to_album, set_hidden, shift_dates

if TYPE_CHECKING:
    from faceorg.domain.ids import PhotoId
    from faceorg.library.library import Library
    from faceorg.ui.session import Session


_ROW_HEIGHT = "photo_row_height"  # a setting of the library


class PhotoActions(QObject):
    """Answers the wishes of one grid through the session; lives as long as the grid."""

    def __init__(self, grid: PhotoGrid, session: Session) -> None:
        super().__init__(grid)
        self._grid = grid
        self._session = session
        grid.favourite_asked.connect(self.set_favourite)
        grid.folder_asked.connect(self.show_in_folder)
        grid.path_asked.connect(self.copy_paths)
        grid.asked.connect(self.do)
        grid.set_row_height(session.library.settings.get(_ROW_HEIGHT, grid.row_height))
        grid.zoomed.connect(self.keep_row_height)

    @Slot(int)
    def keep_row_height(self, height: int) -> None:
        """Let all grids of the window have rows as high, and those that are made later."""
        for other in self._grid.window().findChildren(PhotoGrid):
            if other is not self._grid:
                other.set_row_height(height)
        self._session.fetch(
            lambda library: library.settings.set(_ROW_HEIGHT, height), self._on_kept
        )

    def _on_kept(self, _nothing: None) -> None:
        """Nobody waits for it: the height is there already."""

    @Slot(list, bool)
    def set_favourite(self, photo_ids: list[PhotoId], favourite: bool) -> None:
        """Mark photos as favourites, or no longer."""
        from faceorg.engine import edits

        self._grid.model.set_favourite(photo_ids, favourite=favourite)
        self._session.run_edit(
            lambda library: edits.set_favourites(library, photo_ids, favourite=favourite)
        )

    @Slot(int)
    def show_in_folder(self, photo_id: PhotoId) -> None:
        """Show a photo's file in the file manager."""
        path = self._session.library.photos.paths([photo_id]).get(photo_id)
        if path is not None:
            show_in_file_manager(path)

    @Slot(list)
    def copy_paths(self, photo_ids: list[PhotoId]) -> None:
        """Put the paths of photos on the clipboard, one a line, newest first."""
        self._session.fetch(partial(_paths_text, photo_ids), self._on_paths)

    @Slot(str, list)
    def do(self, wish: str, photo_ids: list[PhotoId]) -> None:
        """Do what the menu of photos offers; see `photo_menu`."""
        from faceorg.engine import edits

        album_id = self._grid.album_id
        if wish == INTO_ALBUM:
            add_to_album(self._grid.window(), self._session, photo_ids, besides=album_id)
        elif wish == SHARE:
            self._share(photo_ids)
        elif wish == EXPORT:
            self._export(photo_ids)
        elif wish == DATES:
            current = self._grid.current()
            shift_dates(self._grid.window(), self._session, photo_ids, current)
        elif wish == OUT_OF_ALBUM and album_id is not None:
            self._session.run_edit(
                lambda library: edits.remove_from_album(library, album_id, photo_ids)
            )
        elif wish == COVER:
            self._set_cover(photo_ids[0])
        elif wish in (HIDE, SHOW):
            set_hidden(self._session, photo_ids, hidden=wish == HIDE)

    def _set_cover(self, photo_id: PhotoId) -> None:
        from faceorg.engine import edits

        shown = self._grid.shown_album
        if shown is not None:
            self._session.run_edit(lambda library: edits.set_album_cover(library, shown, photo_id))

    def _share(self, photo_ids: list[PhotoId]) -> None:
        from faceorg.ui.dialogs.share import show_share

        if photo_ids:
            show_share(self._grid.window(), self._session, photo_ids)

    def _export(self, photo_ids: list[PhotoId]) -> None:
        from faceorg.ui.dialogs.exporting.dialog import show_export

        if photo_ids:
            show_export(self._grid.window(), self._session, photo_ids)

    def _on_paths(self, lines: str) -> None:
        QGuiApplication.clipboard().setText(lines)


def _paths_text(photo_ids: list[PhotoId], library: Library) -> str:
    ordered = library.timeline.ordered(photo_ids)
    paths = library.photos.paths(ordered)
    return "\n".join(path_text(paths[i]) for i in ordered if i in paths)
