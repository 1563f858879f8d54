"""What a grid of photos asks for and a page must do: favourites, file manager, paths."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication

from faceorg.ui.file_manager import show_in_file_manager
from faceorg.ui.models.places import path_text

if TYPE_CHECKING:
    from faceorg.domain.ids import PhotoId
    from faceorg.library.library import Library
    from faceorg.ui.session import Session
    from faceorg.ui.views.photos.photo_grid import PhotoGrid


class PhotoActions(QObject):
    """Answers the wishes of one grid through the session; lives as long as the grid."""

    def __init__(self, grid: PhotoGrid, session: Session) -> None:
        super().__init__(grid)
        self._grid = grid
        self._session = session
        grid.favourite_asked.connect(self.set_favourite)
        grid.folder_asked.connect(self.show_in_folder)
        grid.path_asked.connect(self.copy_paths)

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

    def _on_paths(self, lines: str) -> None:
        QGuiApplication.clipboard().setText(lines)


def _paths_text(photo_ids: list[PhotoId], library: Library) -> str:
    ordered = library.timeline.ordered(photo_ids)
    paths = library.photos.paths(ordered)
    return "\n".join(path_text(paths[i]) for i in ordered if i in paths)
