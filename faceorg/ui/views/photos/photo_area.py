"""Photos by month in justified rows: layout, scrolling and painting, without any input.

Nothing is a widget of its own, so that any number of photos costs the same. GUI thread only;
thumbnails arrive through `Thumbnails`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from faceorg.domain.ids import PhotoId
from faceorg.ui import theme
from faceorg.ui.models.justified import JustifiedLayout, Metrics
from faceorg.ui.models.photos import PhotoListModel, month_title
from faceorg.ui.models.selection import Selection
from faceorg.ui.views.photos.photo_tiles import TileLook, TilePainter
from faceorg.ui.views.photos.scrubber import Scrubber, Stop

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from faceorg.domain.photos import PhotoTile
    from faceorg.ui.thumbnails import Thumbnails

ROW_HEIGHTS = (96, 128, 168, 224, 304)
_BOTTOM = theme.PAGE_MARGIN
_SCRUBBER_GAP = 8
_HEADING_DROP = 4  # the heading's text sits this much below the middle of its 48 px
_RING_REACH = 4  # the focus ring is outside of its photo


class PhotoArea(QAbstractScrollArea):
    """Shows photos by month; headings stay on top, a strip of years stands beside.

    Attributes:
        model: the photos as a Qt model.
        zoomed: the height of rows now.
    """

    zoomed = Signal(int)

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = PhotoListModel(self)
        self._selection = Selection()
        self._painter = TilePainter(thumbnails)
        self._layout = JustifiedLayout([], [], 1)
        self._months: list[tuple[int, int, int]] = []
        self._aspects: list[float] = []
        self._header: QWidget | None = None
        self._zoom = ROW_HEIGHTS.index(Metrics().row_height)
        self._hovered: int | None = None
        self._ring = False
        self._scrubber = Scrubber(self)
        self._set_up()
        thumbnails.photo_ready.connect(self._on_photo_ready)
        theme.notifier().changed.connect(self._on_theme_changed)
        self._scrubber.moved.connect(self._on_scrubber_moved)
        self.model.dataChanged.connect(self._on_data_changed)

    def _set_up(self) -> None:
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setMinimumHeight(120)

    # what is shown -----------------------------------------------------------------------

    def set_photos(self, tiles: Sequence[PhotoTile]) -> None:
        """Show these photos; what was under the top edge stays there if it is still shown."""
        place = self._place()
        self.model.set_tiles(tiles)
        self._months = self.model.months()
        self._aspects = [tile.width / max(tile.height, 1) for tile in self.model.tiles]
        self._hovered = None
        self._lay_out(place)

    def set_header_widget(self, widget: QWidget | None) -> None:
        """Show a widget above the first heading that scrolls along; the grid owns it."""
        if self._header is not None:
            self._header.deleteLater()
        self._header = widget
        if widget is not None:
            widget.setParent(self.viewport())
            widget.show()
        self._lay_out()

    def scroll_to_top(self) -> None:
        """Go to the newest photo."""
        self.verticalScrollBar().setValue(0)

    def photo_rect(self, photo_id: PhotoId) -> QRect:
        """Return where a photo is in the viewport; empty where it isn't shown at all."""
        row = self.model.row_of(photo_id)
        return QRect() if row is None else self._tile_rect(row)

    # zoom --------------------------------------------------------------------------------

    @property
    def row_height(self) -> int:
        """The height that rows aim at."""
        return ROW_HEIGHTS[self._zoom]

    def zoom_in(self) -> None:
        """Make the photos larger."""
        self._zoom_to(self._zoom + 1)

    def zoom_out(self) -> None:
        """Make the photos smaller."""
        self._zoom_to(self._zoom - 1)

    def set_row_height(self, height: int) -> None:
        """Use the step nearest to `height`."""
        steps = range(len(ROW_HEIGHTS))
        self._zoom_to(min(steps, key=lambda i: abs(ROW_HEIGHTS[i] - height)))

    def _zoom_to(self, step: int) -> None:
        step = min(max(step, 0), len(ROW_HEIGHTS) - 1)
        if step != self._zoom:
            place = self._place()
            self._zoom = step
            self._lay_out(place)
            self.zoomed.emit(self.row_height)

    # geometry ----------------------------------------------------------------------------

    def _lay_out(self, place: tuple[PhotoId, int] | None = None) -> None:
        counts = [count for _, _, count in self._months]
        metrics = Metrics(self.row_height, heading_height=theme.scaled(48))
        self._layout = JustifiedLayout(
            self._aspects, counts, self._rows_width(), metrics, self._header_height()
        )
        view = self.viewport().height()
        content = self._layout.height + _BOTTOM
        bar = self.verticalScrollBar()
        bar.setRange(0, max(content - view, 0))
        bar.setPageStep(view)
        bar.setSingleStep(self.row_height // 3)
        self._return_to(place)
        self._place_scrubber()
        self._place_header()
        self.viewport().update()

    def _place_scrubber(self) -> None:
        runs = zip(self._months, self._layout.sections, strict=True)
        head = self._header_height()
        self._scrubber.set_stops(
            [Stop(section.top - head, y, m) for (y, m, _), section in runs],
            self._layout.height - head,
        )
        self._scrubber.setVisible(self.verticalScrollBar().maximum() > 0 and bool(self._months))
        self._move_scrubber()

    def _move_scrubber(self) -> None:
        value, width = self.verticalScrollBar().value(), self._scrubber.sizeHint().width()
        area = self.viewport().geometry()
        top = max(self._header_height() - value, 0)
        self._scrubber.setGeometry(
            area.right() + 1 - width, area.top() + top, width, max(area.height() - top, 0)
        )
        self._scrubber.set_value(max(value - self._header_height(), 0))

    def _place_header(self) -> None:
        if self._header is not None:
            value = self.verticalScrollBar().value()
            self._header.setGeometry(0, -value, self.viewport().width(), self._header_height())

    def _header_height(self) -> int:
        if self._header is None or self._header.isHidden():
            return 0
        header = self._header
        wanted = header.sizeHint().height()
        if header.hasHeightForWidth():
            wanted = header.heightForWidth(self.viewport().width())
        return min(max(wanted, header.minimumHeight()), header.maximumHeight())

    def _rows_width(self) -> int:
        beside = self._scrubber.sizeHint().width() + _SCRUBBER_GAP
        return max(self.viewport().width() - theme.PAGE_MARGIN - beside, 64)

    def _place(self) -> tuple[PhotoId, int] | None:
        """Return the photo under the top edge and how far below the edge it begins."""
        value = self.verticalScrollBar().value()
        resting = value == 0 and not self.viewport().underMouse()
        if resting or value < self._header_height() or not self.model.ids:
            return None
        row = self._layout.first_below(value + self._layout.metrics.heading_height)
        if row is None:
            return None
        return self.model.ids[row], self._layout.rect(row).y - value

    def _return_to(self, place: tuple[PhotoId, int] | None) -> None:
        row = self.model.row_of(place[0]) if place else None
        if place is not None:
            value = 0 if row is None else self._layout.rect(row).y - place[1]
            self.verticalScrollBar().setValue(value)

    def _tile_rect(self, row: int) -> QRect:
        rect = self._layout.rect(row)
        top = rect.y - self.verticalScrollBar().value()
        return QRect(theme.PAGE_MARGIN + rect.x, top, rect.width, rect.height)

    def _show_row(self, row: int) -> None:
        """Scroll as little as needed to see a photo below the heading that stays on top."""
        rect, bar = self._layout.rect(row), self.verticalScrollBar()
        above = rect.y - self._layout.metrics.heading_height
        if above < bar.value():
            bar.setValue(above)
        elif rect.bottom + theme.GAP_L > bar.value() + self.viewport().height():
            bar.setValue(rect.bottom + theme.GAP_L - self.viewport().height())

    def _row_at(self, position: QPoint) -> int | None:
        y = position.y() + self.verticalScrollBar().value()
        if not self._months or self._is_under_heading(position.y()):
            return None
        return self._layout.at(position.x() - theme.PAGE_MARGIN, y)

    def _is_under_heading(self, y: int) -> bool:
        at_top = self._layout.section_at(self.verticalScrollBar().value())
        return at_top is not None and self._heading_rect(at_top).contains(0, y)

    def _heading_rect(self, number: int) -> QRect:
        """Return where a heading is now: in its place, or held at the top by its section."""
        section, height = self._layout.sections[number], self._layout.metrics.heading_height
        value = self.verticalScrollBar().value()
        top = min(max(section.top - value, 0), section.bottom - value - height)
        if section.top - value > 0:
            top = section.top - value
        return QRect(0, top, theme.PAGE_MARGIN + self._layout.width, height)

    # painting ----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows in view and their headings."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dirty = event.rect()
        painter.fillRect(dirty, theme.tokens().window)
        value = self.verticalScrollBar().value()
        rows = self._layout.between(
            value + dirty.top() - _RING_REACH, value + dirty.bottom() + _RING_REACH + 1
        )
        self._painter.begin()
        for row in rows:
            self._paint_tile(painter, row)
        if self._painter.unfinished:
            QTimer.singleShot(0, self.viewport(), self.viewport().update)
        self._paint_headings(painter, value, value + self.viewport().height())

    def _paint_tile(self, painter: QPainter, row: int) -> None:
        tile = self.model.tiles[row]
        current = tile.photo_id == self._selection.current
        look = TileLook(
            selected=tile.photo_id in self._selection.ids,
            hovered=row == self._hovered,
            focused=current and self._ring and self.hasFocus(),
        )
        self._painter.paint(painter, self._tile_rect(row), tile, look)

    def _paint_headings(self, painter: QPainter, top: int, bottom: int) -> None:
        first = self._layout.section_at(top)
        if first is None:
            return
        for number in range(first, len(self._layout.sections)):
            if self._layout.sections[number].top > bottom:
                break
            self._paint_heading(painter, self._heading_rect(number), self._months[number])

    def _paint_heading(self, painter: QPainter, area: QRect, month: tuple[int, int, int]) -> None:
        colours = theme.tokens()
        painter.fillRect(area, colours.window)
        font = theme.font("heading")
        title = month_title(month[0], month[1])
        metrics = QFontMetrics(font)
        base = area.center().y() + _HEADING_DROP + metrics.capHeight() // 2 + 1
        painter.setFont(font)
        painter.setPen(colours.text)
        painter.drawText(theme.PAGE_MARGIN, base, title)
        painter.setFont(theme.font("body"))
        painter.setPen(colours.text2)
        x = theme.PAGE_MARGIN + metrics.horizontalAdvance(title) + theme.GAP_S
        painter.drawText(x, base, self.locale().toString(month[2]))

    def _repaint_row(self, row: int | None) -> None:
        if row is not None and row < len(self._layout):
            self.viewport().update(self._tile_rect(row).adjusted(-4, -4, 4, 4))

    # events ------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the new width with the same photo under the top edge."""
        super().resizeEvent(event)
        self._lay_out(self._place())

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move header and years along; headings stay, so all of it is painted again."""
        del dx, dy
        self._place_header()
        self._move_scrubber()
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        """Make room when the header comes, goes, or wants another height: its parent is told."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._lay_out(self._place())
        return bool(super().viewportEvent(event))

    @Slot(int)
    def _on_photo_ready(self, number: int) -> None:
        self._painter.forget(PhotoId(number))
        self._repaint_row(self.model.row_of(PhotoId(number)))

    @Slot(QModelIndex)
    def _on_data_changed(self, index: QModelIndex) -> None:
        self._repaint_row(index.row())

    @Slot()
    def _on_theme_changed(self) -> None:
        self._lay_out(self._place())

    @Slot(int)
    def _on_scrubber_moved(self, value: int) -> None:
        self.verticalScrollBar().setValue(value + self._header_height())
