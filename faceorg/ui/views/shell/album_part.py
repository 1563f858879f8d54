"""The sidebar's albums: opened, renamed, deleted, and filled by dropping photos on them."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QFrame, QMenu, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from faceorg.ui import icons, theme
from faceorg.ui.texts.keys_text import key_text
from faceorg.ui.texts.plain_text import as_tooltip
from faceorg.ui.texts.translation import commas_text, number_text, tr
from faceorg.ui.views.shell.sidebar import SidebarItem
from faceorg.ui.widgets.labels import Text
from faceorg.ui.widgets.name_edit import NameEdit

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QContextMenuEvent,
        QDragEnterEvent,
        QDragLeaveEvent,
        QDropEvent,
        QKeyEvent,
        QPaintEvent,
        QResizeEvent,
    )

    from faceorg.domain.albums import Album
    from faceorg.domain.ids import AlbumId, PhotoId
    from faceorg.ui.session import Session

_HEADING_PX = 28


class AlbumItem(SidebarItem):
    """One album, or the way to a new one.

    Attributes:
        album: None for the way to a new one.
        rename_asked, delete_asked: by menu or key.
        photos_dropped: photos that shall be in it.
    """

    rename_asked = Signal()
    delete_asked = Signal()
    photos_dropped = Signal(list)

    def __init__(self, icon: str, name: str, album: Album | None = None) -> None:
        super().__init__(icon, name)
        self.album = album
        self._name = name
        self._under_drag = False
        self.setAcceptDrops(album is None or not album.is_smart)
        if album is not None:
            self.setToolTip(as_tooltip(name))
        self._say()

    def show_album(self, album: Album) -> None:
        """Show another album, or the same with another name."""
        self.album, self._name = album, album.name
        self.setToolTip(as_tooltip(album.name))
        self.setAcceptDrops(not album.is_smart)
        self._elide()
        self._say()

    def set_count(self, count: int) -> None:
        """Show how many photos are in it."""
        super().set_count(count)
        self._elide()
        self._say(count)

    def menu(self) -> QMenu:
        """Return what can be done with it; it deletes itself when closed."""
        menu = QMenu(self)
        menu.addAction(tr("Open", "menu entry"), self.click)
        menu.addAction(
            icons.icon("edit"), tr("Rename", "menu entry") + "\tF2", self.rename_asked.emit
        )
        menu.addAction(
            icons.icon("forget"),
            tr("Delete album", "menu entry") + key_text("\tDel"),
            self.delete_asked.emit,
        )
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with it."""
        if self.album is not None:
            self.menu().popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 renames, Delete deletes."""
        if self.album is not None and event.key() == Qt.Key.Key_F2:
            self.rename_asked.emit()
        elif self.album is not None and event.key() == Qt.Key.Key_Delete:
            self.delete_asked.emit()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take photos."""
        from faceorg.ui.views.photos.photo_drag import photos_in

        if photos_in(event.mimeData()):
            self._under_drag = True
            self.update()
            event.acceptProposedAction()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """They went elsewhere."""
        self._under_drag = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand the photos on."""
        from faceorg.ui.views.photos.photo_drag import photos_in

        self._under_drag = False
        self.update()
        event.acceptProposedAction()
        self.photos_dropped.emit(photos_in(event.mimeData()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a frame while photos are held over it."""
        super().paintEvent(event)
        if self._under_drag:
            with QPainter(self) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(theme.tokens().accent, 2))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the name where it has no room."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        # As wide as it may ever be: the open album's name and its count are semibold.
        count = QFontMetrics(theme.font("strong")).horizontalAdvance(self._count + "  ")
        width = max(self._line().width() - count, 0)
        metrics = QFontMetrics(theme.font("strong"))
        self.setText(metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, width))

    def _say(self, count: int | None = None) -> None:
        smart = self.album is not None and self.album.is_smart
        kind = tr("smart album", "spoken") if smart else tr("album", "spoken")
        parts = [self._name, *([kind] if self.album is not None else [])]
        parts += [number_text(count)] if count is not None else []
        self.setAccessibleName(commas_text(parts))


class AlbumPart(QWidget):
    """The heading, all albums, and below them the way to a new one.

    Attributes:
        album_wanted: an `AlbumId` that shall be shown.
        items: by album.
        new: the way to a new album.
    """

    album_wanted = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._open: AlbumId | None = None
        self._waiting: list[PhotoId] = []
        self._renaming: AlbumId | None = None
        self.items: dict[AlbumId, AlbumItem] = {}
        self.new = AlbumItem("plus", tr("New album"))
        self.new.setCheckable(False)
        self.new.quiet = True
        self.field = NameEdit(tr("Name of the album"), tr("Name of the album"))
        self._in_place = QWidget()  # as high as an item: nothing below it moves
        self._in_place.hide()
        self._column = QVBoxLayout()
        self._lay_out()
        self.new.clicked.connect(self._on_new)
        self.new.photos_dropped.connect(self._on_new_of)
        self.field.kept.connect(self._on_named)
        self.field.closed.connect(self._on_field_closed)
        session.albums.changed.connect(self._on_albums)
        session.albums.counted.connect(self._on_counted)
        self._on_albums()

    def select(self, album_id: AlbumId | None) -> None:
        """Show which album is open; None: none of them."""
        self._open = album_id
        for known, item in self.items.items():
            item.setChecked(known == album_id)

    def rename(self, album_id: AlbumId) -> None:
        """Let somebody change an album's name in its place."""
        item = self.items.get(album_id)
        if item is not None:
            self._renaming = album_id
            item.hide()
            self._show_field(self._column.indexOf(item), item.album.name if item.album else "")

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew when the font is another one."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._in_place.setFixedHeight(self.new.sizeHint().height())
            self.updateGeometry()

    # what there is -------------------------------------------------------------------------

    @Slot()
    def _on_albums(self) -> None:
        albums = self._session.albums.albums
        kept = {album.album_id for album in albums}
        focused = self.focusWidget()
        for album_id in [i for i in self.items if i not in kept]:
            item = self.items.pop(album_id)
            if item is focused:
                self.new.setFocus()
            self._column.removeWidget(item)
            item.hide()
            item.deleteLater()
        for place, album in enumerate(albums):
            item = self.items.get(album.album_id) or self._make(album)
            item.show_album(album)
            if self._column.indexOf(item) != place:
                self._column.removeWidget(item)
                self._column.insertWidget(place, item)
        self.select(self._open)
        self._on_counted()
        self._order_tabs()

    def _make(self, album: Album) -> AlbumItem:
        item = self.items[album.album_id] = AlbumItem(_icon_of(album), album.name, album)
        item.clicked.connect(self._on_clicked)
        item.rename_asked.connect(self._on_rename_asked)
        item.delete_asked.connect(self._on_delete_asked)
        item.photos_dropped.connect(self._on_dropped)
        return item

    def _order_tabs(self) -> None:
        """Let Tab go from name to name, then to the new one."""
        order = [self.items[a.album_id] for a in self._session.albums.albums] + [self.new]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    @Slot()
    def _on_counted(self) -> None:
        for album_id, count in self._session.albums.counts.items():
            if album_id in self.items:
                self.items[album_id].set_count(count)

    # wishes --------------------------------------------------------------------------------

    def _album_of(self, item: object) -> AlbumId | None:
        album = item.album if isinstance(item, AlbumItem) else None
        return album.album_id if album is not None else None

    @Slot()
    def _on_clicked(self) -> None:
        album_id = self._album_of(self.sender())
        if album_id is not None:
            self.select(self._open)  # a click alone opens nothing: the window says what is open
            self.album_wanted.emit(album_id)

    @Slot()
    def _on_rename_asked(self) -> None:
        album_id = self._album_of(self.sender())
        if album_id is not None:
            self.rename(album_id)

    @Slot()
    def _on_delete_asked(self) -> None:
        from faceorg.engine import edits

        album_id = self._album_of(self.sender())
        if album_id is not None:
            self._session.run_edit(lambda library: edits.delete_album(library, album_id))

    @Slot(list)
    def _on_dropped(self, photo_ids: list[PhotoId]) -> None:
        from faceorg.engine import edits

        album_id = self._album_of(self.sender())
        if album_id is not None and photo_ids:
            self._session.run_edit(lambda library: edits.add_to_album(library, album_id, photo_ids))

    @Slot()
    def _on_new(self) -> None:
        self._on_new_of([])

    @Slot(list)
    def _on_new_of(self, photo_ids: list[PhotoId]) -> None:
        """Ask for the name of an album of these photos."""
        self._waiting, self._renaming = photo_ids, None
        self.new.hide()
        self._show_field(self._column.indexOf(self.new), "")

    def _show_field(self, place: int, name: str) -> None:
        self._column.removeWidget(self._in_place)
        self._column.insertWidget(place, self._in_place)
        self._in_place.show()
        self.field.begin(name)

    @Slot(str)
    def _on_named(self, name: str) -> None:
        from faceorg.engine import edits

        album_id, photo_ids = self._renaming, self._waiting
        if album_id is not None:
            self._session.run_edit(lambda library: edits.rename_album(library, album_id, name))
            return
        self._session.run_edit(
            lambda library: edits.make_album(library, name, photo_ids), on_done=self._on_made
        )

    def _on_made(self, changes: object) -> None:
        """Open a new album that is still empty, so that it can be filled."""
        made = getattr(changes, "album_ids", ())
        if made and not self._waiting:
            self.album_wanted.emit(next(iter(made)))

    @Slot()
    def _on_field_closed(self) -> None:
        held = self.field.hasFocus()
        shown = self.items.get(self._renaming) if self._renaming is not None else self.new
        self._in_place.hide()
        self.new.show()
        for item in self.items.values():
            item.show()
        if held and shown is not None:
            shown.setFocus()

    # parts ---------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        heading = Text(tr("Albums", "heading"), "caption", "text2")
        font = heading.font()
        font.setWeight(font.Weight.DemiBold)
        heading.setFont(font)
        heading.setContentsMargins(10, 0, 0, 0)
        heading.setMinimumHeight(theme.scaled(_HEADING_PX))
        in_place = QVBoxLayout(self._in_place)
        in_place.setContentsMargins(0, 0, 0, 0)
        in_place.addWidget(self.field, 0, Qt.AlignmentFlag.AlignVCenter)
        self._in_place.setFixedHeight(self.new.sizeHint().height())
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.new)
        self._column.addWidget(self._in_place)
        self._column.addStretch(1)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for part in (area, area.viewport(), inside):
            part.setAutoFillBackground(False)
        area.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.area = area
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.GAP_M, 0, theme.GAP_S)
        column.setSpacing(0)
        column.addWidget(heading)
        column.addWidget(area, 1)

    def minimumSizeHint(self) -> QSize:
        """Return room for the heading and one name; the rest scrolls."""
        return QSize(100, theme.scaled(_HEADING_PX) + self.new.sizeHint().height())


def _icon_of(album: Album) -> str:
    """Return what tells an album that fills itself from one filled by hand."""
    return "filter" if album.is_smart else "album"
