"""Photos dragged from a grid: onto an album, within an album, or out to other programs."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QApplication

from faceorg.domain.ids import PhotoId
from faceorg.ui import theme
from faceorg.ui.models.places import path_text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QWidget

    from faceorg.library.library import Library

_PHOTOS = "application/x-faceorg-photos"
_DRAGGED_PX = 72
FILES_MAX = 200  # dragged out at once: their paths are read in the GUI thread, in a millisecond


def photo_data(photo_ids: Sequence[PhotoId], paths: Mapping[PhotoId, bytes]) -> QMimeData:
    """Return photos as FaceOrg takes them, and as files for other programs."""
    data = QMimeData()
    data.setData(_PHOTOS, array("q", photo_ids).tobytes())
    urls = [QUrl.fromLocalFile(path_text(paths[i])) for i in photo_ids if i in paths]
    if urls:
        data.setUrls(urls)
    return data


def photos_in(data: QMimeData) -> list[PhotoId]:
    """Return the photos that are dragged; none where it is something else."""
    found = array("q")
    content = bytes(data.data(_PHOTOS).data()) if data.hasFormat(_PHOTOS) else b""
    found.frombytes(content[: len(content) // found.itemsize * found.itemsize])
    return [PhotoId(number) for number in found]


def is_far(start: QPoint, now: QPoint) -> bool:
    """Whether a press has become a drag."""
    return (now - start).manhattanLength() >= QApplication.startDragDistance()


def drag_photos(
    source: QWidget, library: Library, photo_ids: Sequence[PhotoId], picture: QPixmap | None
) -> None:
    """Let somebody drag photos until they let go; `picture` is of the one that was pressed."""
    paths = library.photos.paths(photo_ids) if len(photo_ids) <= FILES_MAX else {}
    held = QDrag(source)
    held.setMimeData(photo_data(photo_ids, paths))
    if picture is not None:
        side = round(theme.scaled(_DRAGGED_PX) * picture.devicePixelRatio())
        smooth = Qt.TransformationMode.SmoothTransformation
        held.setPixmap(picture.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio, smooth))
        held.setHotSpot(QPoint(-8, -8))
    held.exec(Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, Qt.DropAction.CopyAction)
