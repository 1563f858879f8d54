"""Photos by month in justified rows: painting, and what lies around the photos; no input.

Nothing is a widget of its own, so that any number of photos costs the same. GUI thread only;
thumbnails arrive through `Thumbnails`.
"""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, QTimer, Slot
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip, QWidget

from faceorg.domain.albums import IN_NO_TIME
from faceorg.domain.ids import PhotoId
from faceorg.ui import theme
from faceorg.ui.models.photos import heading_title
from faceorg.ui.models.selection import Selection
from faceorg.ui.texts.plain_text import as_tooltip
from faceorg.ui.texts.translation import number_text
from faceorg.ui.views.photos.photo_scroll import PhotoScroll
from faceorg.ui.views.photos.photo_tiles import TileLook, TilePainter
from faceorg.ui.views.photos.scrubber import Scrubber, Stop

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from faceorg.domain.photos import PhotoTile
    from faceorg.library.queries.timeline import Month
    from faceorg.ui.models.month_layout import Heading
    from faceorg.ui.models.photo_pages import Opening
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails

_SCRUBBER_GAP = 8
_PLAIN = TileLook()
_NEXT_FRAME_MS = 12  # pictures that a frame had no time for are in the next one
_HEADING_DROP = 4  # the heading's text sits this much below the middle of its 48 px
_RING_REACH = 4  # the focus ring is outside of its photo


class PhotoArea(PhotoScroll):
    """Shows photos by month; headings stay on top, a strip of years stands beside."""

    def __init__(
        self, session: Session, thumbnails: Thumbnails, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, thumbnails, parent)
        self._selection = Selection()
        self._painter = TilePainter(thumbnails)
        self._header: QWidget | None = None
        self._hovered: int | None = None
        self._ring = False
        self._heading_note: Callable[[Month], str] | None = None
        self._photo_note: Callable[[PhotoTile], str] | None = None
        self._scrubber = Scrubber(self)
        self._stops_of, self._stops_height = self._layout, -1
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

    def show_opening(self, opening: Opening) -> None:
        """Show other photos; what was under the top edge stays there if it is still shown."""
        self._hovered = None
        super().show_opening(opening)

    def set_header_widget(self, widget: QWidget | None) -> None:
        """Show a widget above the first heading that scrolls along; the grid owns it."""
        if self._header is not None:
            self._header.deleteLater()
        self._header = widget
        if widget is not None:
            widget.setParent(self.viewport())
            widget.show()
        self._lay_out()

    def set_notes(self, heading: Callable[[Month], str], photo: Callable[[PhotoTile], str]) -> None:
        """Say something beside each heading, and of each photo that the mouse rests on.

        Args:
            heading: of a month, or of a year; "" where there is nothing to say.
            photo: of a photo.
        """
        self._heading_note, self._photo_note = heading, photo

    # geometry ----------------------------------------------------------------------------

    def _place_parts(self) -> None:
        """Move header and years along."""
        self._place_scrubber()
        self._place_header()

    def _place_scrubber(self) -> None:
        months, head = self.model.blocks.months, self._header_height()
        in_time = bool(months) and months[0].year != IN_NO_TIME
        if self._stops_of is not self._layout or self._stops_height != self._layout.height:
            self._stops_of, self._stops_height = self._layout, self._layout.height
            self._scrubber.set_stops(self._stops() if in_time else [], self._layout.height - head)
        self._scrubber.setVisible(self.verticalScrollBar().maximum() > 0 and in_time)
        self._move_scrubber()

    def _stops(self) -> list[Stop]:
        """Return where each month begins, below the header."""
        months, head = self.answer.months if self.answer is not None else [], self._header_height()
        tops: Sequence[int] = self._layout.section_tops()
        if len(tops) != len(months):  # years: months within begin with their first photos
            rows = accumulate((month.photos for month in months[:-1]), initial=0)
            tops = [self._layout.rect(row).y for row in rows]
        runs = zip(months, tops, strict=True)
        return [Stop(max(top - head, 0), month.year, month.month) for month, top in runs]

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

    def _row_at(self, position: QPoint) -> int | None:
        y = position.y() + self.verticalScrollBar().value()
        if self._is_under_heading(position.y()):
            return None
        return self._layout.at(position.x() - theme.PAGE_MARGIN, y)

    def _is_under_heading(self, y: int) -> bool:
        return any(area.contains(0, y) for area, _ in self._headings_seen())

    def _headings_seen(self) -> list[tuple[QRect, Heading]]:
        """Return the headings in view: in their places, the first held at the top by its photos."""
        value, height = self.verticalScrollBar().value(), self._layout.metrics.heading_height
        found = self._layout.headings(value, value + self.viewport().height())
        width = theme.PAGE_MARGIN + self._layout.width
        seen = []
        for number, heading in enumerate(found):
            top = heading.top - value
            if not number and top < 0:
                next_top = found[1].top - value if len(found) > 1 else height
                top = min(0, next_top - height)
            seen.append((QRect(0, top, width, height), heading))
        return seen

    # painting ----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows in view and their headings."""
        painter = QPainter(self.viewport())
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dirty = event.rect()
        painter.fillRect(dirty, theme.tokens().window)
        value = self.verticalScrollBar().value()
        rows = self._layout.between(
            value + dirty.top() - _RING_REACH, value + dirty.bottom() + _RING_REACH + 1
        )
        self._painter.begin(self.viewport().devicePixelRatioF())
        for row in rows:
            self._paint_tile(painter, row)
        if self._painter.unfinished:
            QTimer.singleShot(_NEXT_FRAME_MS, self.viewport(), self.viewport().update)
        for area, heading in self._headings_seen():
            self._paint_heading(painter, area, heading)

    def _paint_tile(self, painter: QPainter, row: int) -> None:
        tile = self.model.tile(row)
        if tile is None:
            self._painter.paint_nothing(painter, self._tile_rect(row))
            return
        current = tile.photo_id == self._selection.current
        selected = self._selection.has(row, tile.photo_id)
        look = _PLAIN
        if selected or current or row == self._hovered:
            focused = current and self._ring and self.hasFocus()
            look = TileLook(selected, hovered=row == self._hovered, focused=focused)
        self._painter.paint(painter, self._tile_rect(row), tile, look)

    def _paint_heading(self, painter: QPainter, area: QRect, heading: Heading) -> None:
        month = self.model.blocks.months[heading.month]
        day = None if heading.day is None else self.model.days[heading.month][heading.day]
        colours = theme.tokens()
        held = area.top() == 0  # photos pass below it; otherwise a ring may reach into it
        painter.fillRect(area.adjusted(0, 0, 0, 0 if held else -_RING_REACH), colours.window)
        font = theme.font("heading")
        title = heading_title(month, day)
        metrics = QFontMetrics(font)
        base = area.center().y() + _HEADING_DROP + metrics.capHeight() // 2 + 1
        painter.setFont(font)
        painter.setPen(colours.text)
        painter.drawText(theme.PAGE_MARGIN, base, title)
        painter.setFont(theme.font("body"))
        painter.setPen(colours.text2)
        x = theme.PAGE_MARGIN + metrics.horizontalAdvance(title) + theme.GAP_S
        number = number_text((day or month).photos)
        painter.drawText(x, base, number)
        if self._heading_note is not None and day is None:
            x += QFontMetrics(painter.font()).horizontalAdvance(number) + theme.GAP_L
            painter.drawText(x, base, self._heading_note(month))

    def _repaint_row(self, row: int | None) -> None:
        if row is not None and row < self.model.blocks.photos:
            self.viewport().update(self._tile_rect(row).adjusted(-4, -4, 4, 4))

    # events ------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the new width with the same photo under the top edge."""
        super().resizeEvent(event)
        self._lay_out(self._place())

    def viewportEvent(self, event: QEvent) -> bool:
        """Make room when the header comes, goes, or wants another height: its parent is told."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._lay_out(self._place())
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._note_at(event.pos()), self.viewport())
            return True
        return bool(super().viewportEvent(event))

    def _note_at(self, position: QPoint) -> str:
        """Return what is said of the photo at a place, as a tooltip."""
        row = self._row_at(position) if self._photo_note is not None else None
        tile = self.model.tile(row) if row is not None else None
        note = self._photo_note(tile) if self._photo_note is not None and tile is not None else ""
        return as_tooltip(note) if note else ""

    @Slot(int)
    def _on_photo_ready(self, number: int) -> None:
        photo_id = PhotoId(number)
        self._painter.forget(photo_id)
        row = self.model.row_of(photo_id)
        if row is not None and self.step.overview:
            area = self._tile_rect(row)
            if self.viewport().rect().intersects(area):
                self._painter.cut(photo_id, area.size(), self.viewport().devicePixelRatioF())
        self._repaint_row(row)

    @Slot(QModelIndex)
    def _on_data_changed(self, _index: QModelIndex) -> None:
        self.viewport().update()

    @Slot()
    def _on_theme_changed(self) -> None:
        self._lay_out(self._place())

    @Slot(int)
    def _on_scrubber_moved(self, value: int) -> None:
        self.verticalScrollBar().setValue(value + self._header_height())
