"""The head of an album's page: its name, how many photos, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QStackedLayout, QWidget

from faceorg.ui import icons, theme
from faceorg.ui.texts.plain_text import as_tooltip
from faceorg.ui.texts.translation import tr
from faceorg.ui.views.albums.album_cover import AlbumCover
from faceorg.ui.views.photos.zoom_control import ZoomControl
from faceorg.ui.widgets import IconButton, PrimaryButton, QuietButton, Text
from faceorg.ui.widgets.labels import ElidedText
from faceorg.ui.widgets.name_edit import NameEdit
from faceorg.ui.widgets.page_head import HeadLayout

if TYPE_CHECKING:
    from faceorg.domain.albums import Album
    from faceorg.domain.ids import PhotoId
    from faceorg.ui.thumbnails import Thumbnails
    from faceorg.ui.views.photos.photo_grid import PhotoGrid

_FIELD_PX = 320


class AlbumHeader(QWidget):
    """Shows one album.

    Attributes:
        renamed: with its new name.
        delete_asked: it shall go.
        keep_asked, put_back_asked: what a smart album asks for was changed, and shall stay so or
            be as it was.
        zoom: how large photos are.
        cover: the photo that stands for the album.
    """

    renamed = Signal(str)
    delete_asked = Signal()
    keep_asked = Signal()
    put_back_asked = Signal()

    def __init__(
        self, grid: PhotoGrid, thumbnails: Thumbnails, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.cover = AlbumCover(thumbnails)
        self.name = ElidedText("", "title")
        self.edit = IconButton("edit", tr("Rename", "button"), key="F2", size=28)
        self.field = NameEdit(tr("Name of the album"))
        self.count = Text("", "body", "text2")
        self.put_back = QuietButton(tr("Put back", "what was changed, button"))
        self.keep = PrimaryButton(tr("Keep changes"), icon="album")
        self.zoom = ZoomControl(grid)
        self.more = IconButton("more", tr("More", "button"), bordered=True)
        self._names = QStackedLayout()
        self._lay_out()
        self.set_changed(changed=False)
        self.edit.clicked.connect(self.begin_naming)
        self.field.kept.connect(self.renamed)
        self.field.closed.connect(self._on_field_closed)
        self.keep.clicked.connect(self.keep_asked)
        self.put_back.clicked.connect(self.put_back_asked)
        self.more.clicked.connect(self._on_more)

    def show_album(self, album: Album, cover: PhotoId | None) -> None:
        """Show its name, and the photo that stands for it."""
        self.cover.show_photo(cover)
        self.name.setText(album.name)
        self.name.setToolTip(as_tooltip(album.name))
        self.zoom.levels.setVisible(album.is_smart)  # photos in somebody's order have no months

    def set_changed(self, *, changed: bool) -> None:
        """Offer to keep what was changed, or to put it back."""
        self.keep.setVisible(changed)
        self.put_back.setVisible(changed)

    @Slot()
    def begin_naming(self) -> None:
        """Open the field for the name."""
        self._names.setCurrentIndex(1)
        self.field.begin(self.name.text())

    def menu(self) -> QMenu:
        """Return what else can be done; it deletes itself when closed."""
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        menu.addAction(icons.icon("edit"), tr("Rename", "button") + "\tF2", self.begin_naming)
        menu.addAction(icons.icon("forget"), tr("Delete album"), self.delete_asked.emit)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    @Slot()
    def _on_more(self) -> None:
        menu = self.menu()
        corner = self.more.rect().bottomRight()
        corner.setX(corner.x() - menu.sizeHint().width())
        menu.popup(self.more.mapToGlobal(corner))

    @Slot()
    def _on_field_closed(self) -> None:
        held = self.field.hasFocus()
        self._names.setCurrentIndex(0)
        if held:
            self.edit.setFocus()

    def _lay_out(self) -> None:
        shown, field = QWidget(), QWidget()
        named = (self.cover, self.name, self.edit, self.count)
        for part, widgets in ((shown, named), (field, (self.field,))):
            row = QHBoxLayout(part)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(theme.GAP_S)
            for widget in widgets:
                row.addWidget(widget)
            row.addStretch(1)
            self._names.addWidget(part)
        self.field.setFixedWidth(theme.scaled(_FIELD_PX))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        title = QWidget()
        title.setLayout(self._names)
        head = HeadLayout(self)
        for part in (title, self.put_back, self.keep, self.zoom, self.more):
            head.addWidget(part)
