"""The context menu of photos in a grid, and the keys that do the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from faceorg.ui import icons
from faceorg.ui.texts.keys_text import key_text
from faceorg.ui.texts.translation import tr

if TYPE_CHECKING:
    from faceorg.domain.photos import PhotoTile
    from faceorg.ui.views.photos.photo_grid import PhotoGrid

# What a grid asks for with `PhotoGrid.asked`; `PhotoActions` does it.
INTO_ALBUM, OUT_OF_ALBUM, HIDE, SHOW, DATES = "into_album", "out_of_album", "hide", "show", "dates"
FAVOURITE, SHARE, EXPORT, COVER = "favourite", "share", "export", "cover"
_KEYS = {
    Qt.Key.Key_L: FAVOURITE,
    Qt.Key.Key_A: INTO_ALBUM,
    Qt.Key.Key_H: HIDE,
    Qt.Key.Key_T: DATES,
    Qt.Key.Key_E: SHARE,
}


def photo_menu(grid: PhotoGrid, tile: PhotoTile) -> QMenu:
    """Return the menu of the selected photos; it deletes itself when closed."""
    menu = QMenu(grid)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    photo_id = tile.photo_id
    menu.addAction(tr("Open", "photos"), lambda: grid.opened.emit(photo_id))
    menu.addAction(
        icons.icon("open-outside"),
        tr("Show in file manager"),
        lambda: grid.folder_asked.emit(photo_id),
    )
    menu.addAction(tr("Copy path"), lambda: grid.path_asked.emit(grid.selected()))
    menu.addSeparator()
    heart = menu.addAction(icons.icon("heart"), tr("Favourite", "a photo") + "\tL")
    heart.setCheckable(True)
    heart.setChecked(tile.favourite)
    heart.triggered.connect(lambda on: grid.favourite_asked.emit(grid.selected(), on))
    _add(menu, grid, "album", tr("Add to album…") + "\tA", INTO_ALBUM)
    if grid.album_id is not None:
        _add(menu, grid, "minus", tr("Remove from this album") + key_text("\tDel"), OUT_OF_ALBUM)
    if grid.shown_album is not None:
        menu.addAction(
            icons.icon("photos"),
            tr("Set as cover of this album"),
            lambda: grid.asked.emit(COVER, [photo_id]),
        )
    if grid.shows_hidden:
        _add(menu, grid, "eye", tr("Show again", "photos") + "\tH", SHOW)
    else:
        _add(menu, grid, "hide", tr("Hide", "photos") + "\tH", HIDE)
    _add(menu, grid, "calendar", tr("Shift dates…") + "\tT", DATES)
    menu.addSeparator()
    _add(menu, grid, "open-outside", tr("Share…") + "\tE", SHARE)
    _add(menu, grid, "folder", tr("Export…", "menu entry"), EXPORT)
    return menu


def wish_of_key(grid: PhotoGrid, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> str | None:
    """Return what a key asks for, or None."""
    if modifiers & ~Qt.KeyboardModifier.KeypadModifier:
        return None
    if key == Qt.Key.Key_Delete:
        return OUT_OF_ALBUM if grid.album_id is not None else None
    wish = _KEYS.get(key)
    return SHOW if wish == HIDE and grid.shows_hidden else wish


def _add(menu: QMenu, grid: PhotoGrid, icon: str, text: str, wish: str) -> None:
    menu.addAction(icons.icon(icon), text, lambda: grid.asked.emit(wish, grid.selected()))
