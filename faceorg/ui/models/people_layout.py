"""Where the tiles of the people page lie: arithmetic only, in pixels of the whole page."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QRect

from faceorg.ui.models.people import Section


@dataclass(frozen=True, slots=True)
class Measures:
    """Sizes in logical pixels, grown with the font; see "Portrait tile" in the look."""

    tile_width: int = 140
    tile_height: int = 188
    gap: int = 8
    loose: int = 64
    loose_gap: int = 8
    heading: int = 48
    margin: int = 32
    overhang: int = 16  # how far a tile reaches beyond its portrait and so into the margin
    foot: int = 20


@dataclass(frozen=True, slots=True)
class Block:
    """One section as laid out.

    Attributes:
        first_row: the model's row of its first tile.
        count: how many tiles it has in all; `shown` are visible.
        top: of the heading.
    """

    section: Section
    first_row: int
    count: int
    shown: int
    columns: int
    top: int
    heading: QRect
    bottom: int


@dataclass(slots=True)
class PeopleLayout:
    """Turns rows into rectangles and back, without looking at every row."""

    measures: Measures = field(default_factory=Measures)
    width: int = 0
    height: int = 0
    blocks: list[Block] = field(default_factory=list)

    def arrange(
        self, width: int, viewport_height: int, rows: dict[Section, range], expanded: set[Section]
    ) -> None:
        """Lay everything out anew.

        Args:
            width: of the page.
            viewport_height: decides how many rows of groups fit beside the other sections.
            rows: the model's rows by section.
            expanded: sections that show all of their tiles.
        """
        self.width, self.blocks = width, []
        top = 0
        for section in Section:
            if not rows[section]:
                continue
            columns = self.columns(section)
            lines = -(-len(rows[section]) // columns)
            if section not in expanded:
                lines = min(lines, self._lines(section, viewport_height, rows))
            shown = min(len(rows[section]), lines * columns)
            head = QRect(
                self.measures.margin, top, width - 2 * self.measures.margin, self.measures.heading
            )
            bottom = top + self.measures.heading + self._used(section, lines)
            block = Block(
                section, rows[section].start, len(rows[section]), shown, columns, top, head, bottom
            )
            self.blocks.append(block)
            top = bottom
        self.height = top + self.measures.foot

    def columns(self, section: Section) -> int:
        """Return how many tiles stand side by side."""
        m = self.measures
        if section is Section.LOOSE:
            return max(1, (self.width - 2 * m.margin + m.loose_gap) // (m.loose + m.loose_gap))
        room = self.width - 2 * (m.margin - m.overhang)
        return max(1, (room + m.gap) // (m.tile_width + m.gap))

    def rect(self, row: int) -> QRect | None:
        """Return the rectangle of a row's tile, or None where it is not shown."""
        for block in self.blocks:
            place = row - block.first_row
            if 0 <= place < block.shown:
                return self._tile(block, place)
        return None

    def row_at(self, x: int, y: int) -> int | None:
        """Return the row whose tile covers a point, or None."""
        for block in self.blocks:
            if block.heading.bottom() < y < block.bottom:
                line = (y - block.heading.bottom() - 1) // self._pitch(block.section)
                first = line * block.columns
                for place in range(first, min(first + block.columns, block.shown)):
                    if self._tile(block, place).contains(x, y):
                        return block.first_row + place
        return None

    def rows_between(self, top: int, bottom: int) -> list[int]:
        """Return the rows with tiles that reach into a band of the page."""
        found: list[int] = []
        for block in self.blocks:
            start, pitch = block.heading.bottom() + 1, self._pitch(block.section)
            first = max(0, (top - start) // pitch) * block.columns
            last = ((bottom - start) // pitch + 1) * block.columns
            found += range(
                block.first_row + first, block.first_row + max(first, min(last, block.shown))
            )
        return found

    def step(self, row: int, dx: int, dy: int) -> int:
        """Return the row that an arrow key leads to."""
        index = next((i for i, b in enumerate(self.blocks) if self._holds(b, row)), None)
        if index is None:
            return self.blocks[0].first_row if self.blocks else row
        block = self.blocks[index]
        place = row - block.first_row
        if dx:
            wanted = place + dx
            if 0 <= wanted < block.shown:
                return block.first_row + wanted
            return self._beside(index, row, dx)
        wanted = place + dy * block.columns
        if 0 <= wanted < block.shown:
            return block.first_row + wanted
        last_line = (block.shown - 1) // block.columns
        if dy > 0 and place // block.columns < last_line:
            return block.first_row + block.shown - 1
        return self._above_or_below(index, row, dy)

    def _beside(self, index: int, row: int, dx: int) -> int:
        other = index + dx
        if not 0 <= other < len(self.blocks):
            return row
        block = self.blocks[other]
        return block.first_row + (0 if dx > 0 else block.shown - 1)

    def _above_or_below(self, index: int, row: int, dy: int) -> int:
        other, here = index + dy, self.rect(row)
        if not 0 <= other < len(self.blocks) or here is None:
            return row
        block = self.blocks[other]
        last = (block.shown - 1) // block.columns * block.columns
        line = range(block.columns) if dy > 0 else range(last, block.shown)
        places = [p for p in line if p < block.shown]
        middle = here.center().x()
        nearest = min(places, key=lambda p: abs(self._tile(block, p).center().x() - middle))
        return block.first_row + nearest

    def _holds(self, block: Block, row: int) -> bool:
        return 0 <= row - block.first_row < block.shown

    def _tile(self, block: Block, place: int) -> QRect:
        m = self.measures
        line, column = divmod(place, block.columns)
        top = block.heading.bottom() + 1 + line * self._pitch(block.section)
        if block.section is Section.LOOSE:
            return QRect(m.margin + column * (m.loose + m.loose_gap), top + 4, m.loose, m.loose)
        left = m.margin - m.overhang
        room = self.width - 2 * left - m.tile_width
        step = room / (block.columns - 1) if block.columns > 1 else 0
        return QRect(left + round(column * step), top, m.tile_width, m.tile_height)

    def _pitch(self, section: Section) -> int:
        m = self.measures
        return m.loose + m.loose_gap if section is Section.LOOSE else m.tile_height

    def _used(self, section: Section, lines: int) -> int:
        return lines * self._pitch(section) + (4 if section is Section.LOOSE else 0)

    def _lines(self, section: Section, viewport_height: int, rows: dict[Section, range]) -> int:
        """Return how many lines a section has while it is not expanded."""
        if section is Section.NAMED:
            return 2
        if section is Section.LOOSE:
            return 1 if rows[Section.NAMED] or rows[Section.GROUPS] else 1000
        named = -(-len(rows[Section.NAMED]) // self.columns(Section.NAMED))
        above = min(named, 2) * self.measures.tile_height + self.measures.heading * (named > 0)
        below = self.measures.heading + 4 + self.measures.loose
        room = viewport_height - above - below - self.measures.heading
        return max(1, room // self.measures.tile_height)
