"""Where the photos of a grid are while it scrolls, of which only those near are loaded.

What somebody looks at never moves: the first photo below the top edge keeps its place when the
width changes, when photos come or go, and when blocks above it turn out higher or lower than they
were estimated. GUI thread only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from faceorg.ui import theme
from faceorg.ui.models.blocks import Blocks
from faceorg.ui.models.justified import Metrics
from faceorg.ui.models.levels import STEPS, USUAL, Level, Step, sections
from faceorg.ui.models.month_layout import MonthLayout
from faceorg.ui.models.photo_pages import PhotoPages, Standing
from faceorg.ui.models.photos import PhotoListModel

if TYPE_CHECKING:
    from faceorg.domain.ids import PhotoId
    from faceorg.ui.models.photo_pages import Opening, PhotoAnswer
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails

_BOTTOM = theme.PAGE_MARGIN
_AHEAD, _BEHIND = 2, 1  # screens that are loaded beyond what is seen, as somebody scrolls
_TRIES = 4
_PLACES = 12  # photos whose places are remembered: the first may be gone

Place = tuple[int, int]  # a row, and how far below the top edge it begins


class PhotoScroll(QAbstractScrollArea):
    """The scrolled content of a grid: an answer of the library, loaded where it is seen.

    Attributes:
        model: the photos as a Qt model.
        answer: what is shown.
        outdated: the library has other photos than the answer says.
    """

    outdated = Signal()

    def __init__(
        self, session: Session, thumbnails: Thumbnails, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.model = PhotoListModel(self)
        self.answer: PhotoAnswer | None = None
        self._thumbnails = thumbnails
        self._pages = PhotoPages(session, self.model, self)
        self._layout = MonthLayout(self.model.blocks, 1)
        self._zoom = USUAL
        self._headings: Level | None = None
        self._anchor: Place | None = None
        self._down = True
        self._moving = False
        self._following: int | None = None
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # grids and lists run as time does
        self._pages.loaded.connect(self._on_loaded)
        self._pages.outdated.connect(self.outdated)

    # what is shown -----------------------------------------------------------------------

    def standing(self) -> Standing:
        """Return the photos that hold their places when others come; first the uppermost."""
        found = [self.model.tile(row) for row, _ in self._places()]
        return Standing([tile.photo_id for tile in found if tile is not None])

    def show_opening(self, opening: Opening) -> None:
        """Show other photos; what was under the top edge stays there if it is still shown."""
        place = self._place_in(opening)
        self.answer = opening.answer
        self._following = None
        self._anchor = None
        self._pages.show(opening)
        self._divide()
        self._lay_out(place)

    def _place_in(self, opening: Opening) -> Place | None:
        places = self._places()
        for row, below in places:
            tile = self.model.tile(row)
            found = opening.rows.get(tile.photo_id) if tile is not None else None
            if found is not None:
                return found, below
        if places and self.model.tile(places[0][0]) is None and opening.blocks.photos:
            row, below = places[0]
            return min(row, opening.blocks.photos - 1), below
        return None

    # geometry ----------------------------------------------------------------------------

    @property
    def step(self) -> Step:
        """How large photos are."""
        return STEPS[self._zoom]

    @property
    def row_height(self) -> int:
        """The height that rows aim at."""
        return self.step.row_height

    @property
    def level(self) -> Level:
        """What headings stand above."""
        return self.step.level if self._headings is None else self._headings

    def set_headings(self, level: Level | None) -> None:
        """Let headings be of one level at every size of photos; None: as somebody zooms."""
        if level is not self._headings:
            place = self._place()
            self._headings = level
            self._divide()
            self._lay_out(place)

    def _divide(self) -> None:
        """Divide the photos as the level wants it."""
        months = self.answer.months if self.answer is not None else []
        wanted = sections(months, self.level)
        if self.model.blocks.months != wanted:
            self._pages.divide(Blocks(wanted))

    def _header_height(self) -> int:
        return 0

    def _rows_width(self) -> int:
        return max(self.viewport().width() - 2 * theme.PAGE_MARGIN, 64)

    def _place_parts(self) -> None:
        """Put what else lies in the content into its place."""

    def _lay_out(self, place: Place | None = None, *, top: bool = False) -> None:
        """Lay out all anew.

        Args:
            place: what stays where it is; None keeps the value of the scroll bar.
            top: go to the beginning instead.
        """
        metrics = Metrics(self.row_height, self.step.gap, theme.scaled(48))
        self._layout = MonthLayout(
            self.model.blocks,
            self._rows_width(),
            metrics,
            self._header_height(),
            by_day=self.level is Level.DAYS,
        )
        self.verticalScrollBar().setPageStep(self.viewport().height())
        self.verticalScrollBar().setSingleStep(self.row_height // 3)
        self._settle(None if top else place)
        self._scroll_to(0 if top else self._value_of(place))
        self._place_parts()
        self._look_around()
        self.viewport().update()

    def _places(self) -> list[Place]:
        """Return the photos below the top edge; none where somebody rests at the beginning."""
        value = self.verticalScrollBar().value()
        resting = value == 0 and not self.viewport().underMouse()
        if resting or value < self._header_height() or not self.model.blocks.photos:
            return []
        first = self._layout.first_below(value + self._layout.metrics.heading_height)
        if first is None:
            return []
        rows = range(first, min(first + _PLACES, self.model.blocks.photos))
        return [(row, self._layout.rect(row).y - value) for row in rows]

    def _place(self) -> Place | None:
        return self._anchor or next(iter(self._places()), None)

    def _value_of(self, place: Place | None) -> int:
        if place is None:
            return self.verticalScrollBar().value()
        return self._layout.rect(place[0]).y - place[1]

    def _scroll_to(self, value: int) -> None:
        """Scroll without taking it for somebody's wish."""
        bar, view = self.verticalScrollBar(), self.viewport().height()
        self._moving = True
        bar.setRange(0, max(self._layout.height + _BOTTOM - view, 0))
        bar.setValue(value)
        self._moving = False

    def _settle(self, place: Place | None) -> bool:
        """Lay out exactly what is near and loaded; return whether anything was.

        Args:
            place: what stays where it is.
        """
        settled, view = False, self.viewport().height()
        while True:
            value = self._value_of(place)
            near = self._layout.blocks_between(value - view, value + 2 * view)
            fresh = [b for b in near if self.model.is_loaded(b) and not self._layout.is_settled(b)]
            if not fresh:
                return settled
            settled = True
            for block in fresh:
                tiles = self.model.tiles_of(block)
                days = [day.photos for day in self.model.days_of(block)]
                self._layout.settle(block, [t.width / max(t.height, 1) for t in tiles], days)

    def _look_around(self) -> None:
        """Settle and load what is near the place that somebody has come to."""
        place, height = self._place(), self._layout.height
        if self._settle(place) and (place is not None or height != self._layout.height):
            self._scroll_to(self._value_of(place))
            if height != self._layout.height:
                self._place_parts()
            self.viewport().update()
        self._follow()
        self._load()

    def _load(self) -> None:
        value, view = self.verticalScrollBar().value(), self.viewport().height()
        seen = self._layout.blocks_between(value, value + view)
        below = self._layout.blocks_between(value + view, value + view * (1 + self._screens(1)))
        above = self._layout.blocks_between(value - view * self._screens(-1), value)
        beside = [*below, *reversed(above)] if self._down else [*reversed(above), *below]
        rows = self._layout.between(value, value + view)
        for block in self._pages.want([*seen, *beside], rows):
            self._layout.forget(block)
        # One screen of small photos is all that is kept of thumbnails.
        ahead = [] if self.step.overview else self._next_rows(rows)
        self._thumbnails.prefetch("photo", ahead)

    def _next_rows(self, seen: range) -> list[PhotoId]:
        """Return the photos of the screen that comes next as somebody scrolls, nearest first."""
        value, view = self.verticalScrollBar().value(), self.viewport().height()
        if self._down:
            rows = range(seen.stop, self._layout.between(value, value + 2 * view).stop)
        else:
            first = self._layout.between(value - view, value + view).start
            rows = range(first, seen.start)[::-1]
        tiles = [self.model.tile(row) for row in rows]
        return [tile.photo_id for tile in tiles if tile is not None]

    def _screens(self, way: int) -> int:
        return _AHEAD if (way > 0) == self._down else _BEHIND

    # going somewhere ---------------------------------------------------------------------

    def scroll_to_top(self) -> None:
        """Go to the newest photo."""
        self.verticalScrollBar().setValue(0)

    def photo_rect(self, photo_id: PhotoId) -> QRect:
        """Return where a photo is in the viewport; empty where it isn't loaded."""
        row = self.model.row_of(photo_id)
        return QRect() if row is None else self._tile_rect(row)

    def _tile_rect(self, row: int) -> QRect:
        rect = self._layout.rect(row)
        top = rect.y - self.verticalScrollBar().value()
        return QRect(theme.PAGE_MARGIN + rect.x, top, rect.width, rect.height)

    def _show_row(self, row: int) -> None:
        """Scroll as little as needed to see a photo below the heading that stays on top."""
        bar, view = self.verticalScrollBar(), self.viewport().height()
        self._following = None
        for _ in range(_TRIES):  # what is there may turn out higher than it was estimated
            rect = self._layout.rect(row)
            highest = rect.y - self._layout.metrics.heading_height
            lowest = rect.bottom + theme.GAP_L - view
            value = min(max(bar.value(), lowest), highest)
            if value == bar.value():
                break
            bar.setValue(value)
        if not self._layout.is_settled(self.model.blocks.block_of(row)):
            self._following = row

    def _follow(self) -> None:
        """See to it that a photo that was gone to is in sight once its place is known."""
        row = self._following
        if row is not None and self._layout.is_settled(self.model.blocks.block_of(row)):
            self._following = None
            self._show_row(row)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Follow the scroll bar; headings stay, so all of it is painted again."""
        del dx
        self._place_parts()
        self.viewport().update()
        if not self._moving:
            self._anchor = None
            self._down = dy <= 0
            self._look_around()

    @Slot(list)
    def _on_loaded(self, _blocks: list[int]) -> None:
        self._look_around()
        self.viewport().update()
