"""The people page's scrolling picture: layout, painting, what is current and selected.

`people_grid.py` adds what mouse and keyboard do with it.
"""

from __future__ import annotations

import time
from math import inf
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHelpEvent, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from faceorg.ui import theme
from faceorg.ui.models.people import Entry, Key, PeopleModel, Section
from faceorg.ui.models.people_layout import PeopleLayout
from faceorg.ui.models.tile_selection import TileSelection
from faceorg.ui.pixmap_cache import PixmapCache
from faceorg.ui.texts.translation import tr
from faceorg.ui.tile_pictures import AHEAD_MS, FRAME_S, TilePictures
from faceorg.ui.views.people import people_tiles as tiles

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFocusEvent, QPaintEvent, QRegion, QResizeEvent

    from faceorg.ui.thumbnails import Thumbnails

_MANY = 100  # selected: a third of a millisecond each among 50,000
_PAINTED_BYTES = 16 * 1024 * 1024  # a hundred and fifty tiles, or some forty at twice the size
_PLAIN = tiles.TileState()
_OVER = 8  # how far marks of a tile reach beyond it: rings, the badge


class PeopleCanvas(QAbstractScrollArea):
    """Paints a `PeopleModel`; only tiles in view are looked at.

    Attributes:
        model: what is shown.
        selection: keys of the selected tiles.
        expanded: sections that show all of their tiles.
        selection_changed: entries were selected or no longer are.
        section_toggled: a section was expanded or shortened.
        reached_top: the view was scrolled back to its top.
        rested: the pointer has come to rest on an entry: it, and its tile in global coordinates.
    """

    selection_changed = Signal()
    section_toggled = Signal()
    reached_top = Signal()
    rested = Signal(object, QRect)

    def __init__(
        self, model: PeopleModel, thumbnails: Thumbnails, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.model = model
        self.selection: TileSelection[Key] = TileSelection()
        self.expanded: set[Section] = set()
        self._thumbnails = thumbnails
        self._pictures = TilePictures(thumbnails, self)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # grids and lists run as time does
        self._painted: PixmapCache[object] = PixmapCache(_PAINTED_BYTES)
        self._plan = PeopleLayout(tiles.measures())
        self._current: Key | None = None
        self._hovered: int | None = None
        self._hovered_link: Section | None = None
        self._links: dict[Section, QRect] = {}
        self._drop_target: Key | None = None
        self._edited: Key | None = None
        self._focus_shown = False
        self._offset = 0
        self._down = True
        self._hurried = False  # somebody scrolls: the next frame comes first
        self._ahead_timer = QTimer(self, singleShot=True, interval=AHEAD_MS)
        self._ahead_timer.timeout.connect(self._look_ahead)
        # One that Python knows: to name the class of Qt's own, PySide sets up every kind of widget
        # that there is, which takes a tenth of a start.
        self.setViewport(QWidget())
        self.setFrameShape(self.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("People", "page"))
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        for signal in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            signal.connect(self._on_rows_changed)
        model.dataChanged.connect(self._repaint)
        self._pictures.ready.connect(self._repaint_row)
        theme.notifier().changed.connect(self._on_theme_changed)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    # what others ask ---------------------------------------------------------------------

    @property
    def current(self) -> Entry | None:
        """The entry that the keyboard is on."""
        row = self._current_row()
        return self.model.entry(row) if row is not None else None

    def selected_entries(self) -> list[Entry]:
        """Return the selected entries in the order in which they were selected."""
        rows = [self.model.row_of(key) for key in self.selection.keys]
        return [self.model.entry(row) for row in rows if row is not None]

    def keys_in_view(self) -> list[Key]:
        """Return the keys of the tiles that can be seen, from top to bottom."""
        offset = self.verticalScrollBar().value()
        rows = self._plan.rows_between(offset, offset + self.viewport().height())
        return [self.model.key(row) for row in rows if row < self.model.rowCount()]

    def clear_selection(self) -> None:
        """Select nothing."""
        self.selection.clear()
        self._after_selecting()

    def set_current_key(self, key: Key) -> None:
        """Move the keyboard to an entry and bring it into view."""
        row = self.model.row_of(key)
        if row is not None:
            self._go_to(row)

    def tile_rect(self, key: Key) -> QRect | None:
        """Return where a tile lies in the viewport, or None where it is not shown."""
        row = self.model.row_of(key)
        box = self._plan.rect(row) if row is not None else None
        return box.translated(0, -self.verticalScrollBar().value()) if box is not None else None

    def entry_at(self, x: int, y: int) -> Entry | None:
        """Return the entry under a point of the viewport."""
        row = self._plan.row_at(x, y + self.verticalScrollBar().value())
        return self.model.entry(row) if row is not None else None

    def toggle_section(self, section: Section) -> None:
        """Show all tiles of a section, or its first lines only."""
        self.expanded ^= {section}
        self.relayout()
        self.section_toggled.emit()

    def relayout(self) -> None:
        """Lay out anew; what the eye is on stays where it is."""
        anchor = self._edited or self._current
        before = self.tile_rect(anchor) if anchor else None
        rows = {section: self.model.rows_in(section) for section in Section}
        self._plan.measures = tiles.measures()
        self._links.clear()
        view = self.viewport()
        # The scroll bar lies in the margin: a column must not go because it comes.
        self._plan.arrange(self.width(), view.height(), rows, self.expanded)
        bar = self.verticalScrollBar()
        bar.setPageStep(view.height())
        bar.setSingleStep(self._plan.measures.tile_height // 4)
        bar.setRange(0, max(0, self._plan.height - view.height()))
        after = self.tile_rect(anchor) if anchor else None
        if before is not None and after is not None and view.rect().intersects(before):
            bar.setValue(bar.value() + after.top() - before.top())
        self._repaint()

    # Qt ----------------------------------------------------------------------------------

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move what is painted, so that only what comes into view has to be."""
        self.viewport().scroll(dx, dy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new size."""
        super().resizeEvent(event)
        self.relayout()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is when it came by keyboard."""
        self._focus_shown = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
            Qt.FocusReason.ShortcutFocusReason,
        )
        if self._current_row() is None and self.model.rowCount():
            self._current = self.model.key(0)
        super().focusInEvent(event)
        self._repaint()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self._repaint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the headings, and the tiles that are to be painted."""
        offset = self.verticalScrollBar().value()
        wanted = event.rect().translated(0, offset)
        # Pictures that come ask for tiles here and there, of which the rectangle holds many more.
        parts = event.region().translated(0, offset)
        hurried, self._hurried = self._hurried, False
        until = time.perf_counter() + (FRAME_S if hurried else inf)
        self._pictures.begin(hurried=hurried)
        painter = QPainter(self.viewport())
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), theme.tokens().window)
        painter.translate(0, -offset)
        self._paint_headings(painter, parts)
        for row in self._plan.rows_between(wanted.top() - _OVER, wanted.bottom() + 1 + _OVER):
            box = self._plan.rect(row)
            if box is not None and parts.intersects(_with_marks(box)):
                if time.perf_counter() < until:
                    self._paint_tile(painter, row, box)
                else:
                    self._pictures.put_off(row)
                    tiles.paint_blank(painter, box, loose=self.model.key(row)[0] is Section.LOOSE)
        painter.end()

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell where the pointer rests, unless somebody types or selects."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            entry = self.entry_at(event.pos().x(), event.pos().y())
            box = self.tile_rect(entry.key) if entry is not None else None
            busy = self._edited is not None or bool(self.selection)
            if entry is not None and box is not None and not busy:
                self.rested.emit(entry, self._on_screen(box))
            return True
        return bool(super().viewportEvent(event))

    def _on_screen(self, box: QRect) -> QRect:
        return QRect(self.viewport().mapToGlobal(box.topLeft()), box.size())

    def _paint_headings(self, painter: QPainter, parts: QRegion) -> None:
        for block in self._plan.blocks:
            if not parts.intersects(block.heading):
                continue
            self._links.pop(block.section, None)
            total = block.count - self.model.settled_in(block.section)
            if block.section is Section.LOOSE:
                total = max(total, self.model.snapshot.loose_total)
            in_order = self.model.groups_in_order
            title, note = tiles.section_words(block.section, total, in_order=in_order)
            link = tr("Show all", "tiles") if block.shown < block.count else ""
            if block.section in self.expanded and self._is_long(block.section):
                link = tr("Show fewer", "tiles")
            box = tiles.paint_heading(
                painter,
                block.heading,
                title,
                note,
                link,
                hovered=self._hovered_link is block.section,
            )
            if link:
                self._links[block.section] = box

    def _is_long(self, section: Section) -> bool:
        """Whether a section would not be shown in full unless expanded."""
        lines = 2 if section is Section.NAMED else 1
        return len(self.model.rows_in(section)) > lines * self._plan.columns(section)

    def _paint_tile(self, painter: QPainter, row: int, box: QRect) -> None:
        entry = self.model.entry(row)
        cover = entry.cover_face_id
        loose, picture = entry.section is Section.LOOSE, None
        if cover is not None:
            face, ratio = box if loose else tiles.circle_box(box), self.devicePixelRatioF()
            picture = self._pictures.get(row, cover, face, ratio)
        key = entry.key
        state = tiles.TileState(
            hovered=row == self._hovered,
            selected=key in self.selection,
            focused=self._focus_shown and key == self._current and self.hasFocus(),
            drop_target=key == self._drop_target,
            editing=key == self._edited,
        )
        if loose:
            tiles.paint_loose_tile(painter, box, entry, picture, state)
        elif picture is not None and state == _PLAIN:
            painter.drawPixmap(box.topLeft(), self._plain_tile(box, entry, picture))
        else:
            tiles.paint_portrait_tile(painter, box, entry, picture, state)

    def _plain_tile(self, box: QRect, entry: Entry, picture: QPixmap) -> QPixmap:
        """Return a tile that nobody does anything with; as it was painted before, if it was."""
        ratio = self.devicePixelRatioF()
        key = (entry, picture.cacheKey(), box.width(), box.height(), ratio)
        made = self._painted.get(key)
        if made is None:
            made = QPixmap(round(box.width() * ratio), round(box.height() * ratio))
            made.setDevicePixelRatio(ratio)
            made.fill(theme.tokens().window)
            with QPainter(made) as painter:
                painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                whole = QRect(0, 0, box.width(), box.height())
                tiles.paint_portrait_tile(painter, whole, entry, picture, _PLAIN)
            self._painted.put(key, made)
        return made

    # parts -------------------------------------------------------------------------------

    def _current_row(self) -> int | None:
        return self.model.row_of(self._current) if self._current else None

    def _go_to(self, row: int) -> None:
        """Make a row current, scroll to it and say what it is."""
        from PySide6.QtGui import QAccessible, QAccessibleEvent

        entry = self.model.entry(row)
        self._current = entry.key
        box = self._plan.rect(row)
        if box is not None:
            bar, height = self.verticalScrollBar(), self.viewport().height()
            if box.top() - self._plan.measures.heading < bar.value():
                bar.setValue(box.top() - self._plan.measures.heading)
            elif box.bottom() + theme.GAP_L > bar.value() + height:
                bar.setValue(box.bottom() + theme.GAP_L - height)
        self.setAccessibleName(entry.spoken)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
        self._repaint()

    def _after_selecting(self) -> None:
        self._repaint()
        self.selection_changed.emit()

    @Slot()
    def _on_theme_changed(self) -> None:
        self._painted = PixmapCache(_PAINTED_BYTES)
        self._repaint()

    @Slot()
    def _repaint(self) -> None:
        self.viewport().update()

    @Slot(int)
    def _repaint_row(self, row: int) -> None:
        box = self._plan.rect(row)
        if box is not None:
            offset = self.verticalScrollBar().value()
            self.viewport().update(_with_marks(box).translated(0, -offset))

    @Slot()
    def _on_rows_changed(self) -> None:
        self._hovered = None
        self._pictures.forget()
        if self.selection and self.selection.keep(self._knows()):
            self.selection_changed.emit()
        self.relayout()

    def _knows(self) -> Callable[[Key], bool]:
        """Return what tells whether a key is still there; looking up each of many takes long."""
        if len(self.selection) > _MANY:
            return set(map(self.model.key, range(self.model.rowCount()))).__contains__
        return lambda key: self.model.row_of(key) is not None

    @Slot(int)
    def _on_scrolled(self, value: int) -> None:
        if self._hovered is not None:
            before, self._hovered = self._hovered, None
            self._repaint_row(before)
        self._hurried = True
        far, self._down = abs(value - self._offset), value >= self._offset
        self._offset = value
        if far < self.viewport().height():
            self._look_ahead()
        else:
            self._ahead_timer.start()
        if value == 0:
            self.reached_top.emit()

    @Slot()
    def _look_ahead(self) -> None:
        """Load the pictures of the next screen in the direction of scrolling."""
        height, down = self.viewport().height(), self._down
        top = self._offset + height if down else self._offset - height
        rows = self._plan.rows_between(top, top + height)
        if not rows:
            return
        self.model.read_ahead(rows[0], rows[-1] + 1)
        covers = [self.model.entry(row).cover_face_id for row in rows]
        if not down:
            covers.reverse()
        self._thumbnails.prefetch("face", [cover for cover in covers if cover is not None])


def _with_marks(tile: QRect) -> QRect:
    """Return the part of the page that painting a tile may change."""
    return tile.adjusted(-_OVER, -_OVER, _OVER, _OVER)
