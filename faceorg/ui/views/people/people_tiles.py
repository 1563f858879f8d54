"""Paints the tiles and headings of the people page from the tokens."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from faceorg.ui import theme
from faceorg.ui.models.people import Entry, Section
from faceorg.ui.models.people_layout import Measures
from faceorg.ui.painting import (
    paint_badge,
    paint_circle,
    paint_focus_ring,
    paint_rounded,
    paint_tick,
)
from faceorg.ui.texts.translation import number_text, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap

CIRCLE_PX, CIRCLE_TOP_PX, NAME_TOP_PX = 108, 12, 128
FIELD_WIDTH_PX, NAME_HEIGHT_PX, CAPTION_HEIGHT_PX = 108, 28, 20


@dataclass(frozen=True, slots=True)
class TileState:
    """How a tile is to look beside what it shows."""

    hovered: bool = False
    selected: bool = False
    focused: bool = False
    drop_target: bool = False
    editing: bool = False


def measures() -> Measures:
    """Return the sizes for the present font."""
    text = theme.scaled(NAME_HEIGHT_PX) + theme.scaled(CAPTION_HEIGHT_PX)
    return Measures(
        tile_width=theme.scaled(140),
        tile_height=NAME_TOP_PX + text + 12,
        heading=theme.scaled(48),
        overhang=min((theme.scaled(140) - CIRCLE_PX) // 2, theme.PAGE_MARGIN - theme.GAP_S),
    )


def circle_box(tile: QRect) -> QRect:
    """Return where the portrait lies in a tile."""
    left = tile.x() + (tile.width() - CIRCLE_PX) // 2
    return QRect(left, tile.y() + CIRCLE_TOP_PX, CIRCLE_PX, CIRCLE_PX)


def tick_box(tile: QRect) -> QRect:
    """Return where a click selects instead of opening."""
    return QRect(circle_box(tile).x(), tile.y() + 10, 24, 24)


def name_box(tile: QRect) -> QRect:
    """Return where the name stands, or the field for it."""
    height = theme.scaled(NAME_HEIGHT_PX)
    return QRect(tile.x(), tile.y() + NAME_TOP_PX, tile.width(), height)


def paint_portrait_tile(
    painter: QPainter, tile: QRect, entry: Entry, picture: QPixmap | None, state: TileState
) -> None:
    """Paint a person or a group."""
    t = theme.tokens()
    circle = circle_box(tile)
    ground = _paint_ground(painter, tile, state)
    paint_circle(painter, circle, picture)
    if entry.cover_face_id is None:
        _paint_initials(painter, circle, entry.name)
    if state.selected or state.drop_target:
        painter.setPen(QPen(t.accent, 3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QRectF(circle).adjusted(-4.5, -4.5, 4.5, 4.5))
    if entry.suggestions:
        right = circle.right() + 7
        paint_badge(painter, right, circle.bottom() - 10, entry.suggestions, ground)
    if state.selected or state.hovered:
        paint_tick(painter, QRectF(tick_box(tile)).center(), filled=state.selected)
    if not state.editing:
        _paint_name(painter, tile, entry)
    _paint_caption(painter, tile, entry.caption)
    if state.focused:
        paint_focus_ring(painter, QRectF(tile).adjusted(3, 3, -3, -3), 9)


def _paint_initials(painter: QPainter, circle: QRect, name: str) -> None:
    """Paint what stands for somebody without a face: a people file has brought them."""
    words = name.split()
    letters = "".join(word[0] for word in (words[:1] + words[1:][-1:])).upper()
    painter.setPen(theme.tokens().text)
    painter.setFont(theme.font("display"))
    painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, letters)


def paint_loose_tile(
    painter: QPainter, tile: QRect, entry: Entry, picture: QPixmap | None, state: TileState
) -> None:
    """Paint a single face; one that was just named steps back."""
    if entry.settled_as is not None:
        painter.setOpacity(0.35)
    paint_rounded(painter, tile, theme.RADIUS_POPUP, picture)
    painter.setOpacity(1)
    if state.selected or state.focused or state.hovered:
        t = theme.tokens()
        pen = QPen(t.accent if state.selected or state.focused else t.control, 2)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(tile).adjusted(-2, -2, 2, 2), 10, 10)
    if state.selected:
        paint_tick(painter, QPointF(tile.x() + 14, tile.y() + 14), filled=True)


def paint_blank(painter: QPainter, tile: QRect, *, loose: bool) -> None:
    """Paint what is seen of a tile while it is scrolled by too fast to be read."""
    if loose:
        paint_rounded(painter, tile, theme.RADIUS_POPUP, None)
    else:
        paint_circle(painter, circle_box(tile), None)


def paint_heading(
    painter: QPainter, box: QRect, title: str, note: str, link: str, *, hovered: bool
) -> QRect:
    """Paint a section's heading; return the box of its link, empty without one."""
    t = theme.tokens()
    line = box.adjusted(0, 8, 0, 0)
    left_middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    heading, body = theme.shared_font("heading"), theme.shared_font("body")
    painter.setFont(heading)
    painter.setPen(t.text)
    painter.drawText(line, left_middle, title)
    left = line.x() + theme.metrics("heading").horizontalAdvance(title) + theme.GAP_S
    painter.setFont(body)
    painter.setPen(t.text2)
    painter.drawText(line.adjusted(left - line.x(), 1, 0, 1), left_middle, note)
    if not link:
        return QRect()
    width = theme.metrics("body").horizontalAdvance(link)
    where = QRect(line.right() - width - 24, line.center().y() - 14, width + 32, 28)
    if hovered:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(t.hover)
        painter.drawRoundedRect(where, theme.RADIUS_CONTROL, theme.RADIUS_CONTROL)
    painter.setPen(t.text)
    painter.drawText(where.adjusted(8, 0, 0, 0), left_middle, link)
    _paint_chevron(painter, QPointF(where.right() - 11, where.center().y() + 1))
    return where


def section_words(section: Section, number: int, *, in_order: bool = True) -> tuple[str, str]:
    """Return a section's title and the note beside it.

    Args:
        section: which.
        number: of its tiles.
        in_order: whether groups stand by size; while more are found the new ones come last.
    """
    if section is Section.NAMED:
        return tr("Named", "heading: people"), number_text(number)
    if section is Section.GROUPS:
        if in_order:
            note = tr("%Ln group, largest first||%Ln groups, largest first", "", number)
        else:
            note = tr("%Ln group, new ones last||%Ln groups, new ones last", "", number)
        return tr("To name", "heading: groups"), note
    note = tr(
        "%Ln face that is like no other yet||%Ln faces that are like no other yet", "", number
    )
    return tr("Loose faces", "heading"), note


def _paint_ground(painter: QPainter, tile: QRect, state: TileState) -> QColor:
    """Paint what lies under a tile; return its colour."""
    t = theme.tokens()
    if not (state.selected or state.hovered or state.drop_target):
        return t.window
    colour = t.soft if state.selected or state.drop_target else t.hover
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(tile, theme.RADIUS_CARD, theme.RADIUS_CARD)
    return colour


def _paint_name(painter: QPainter, tile: QRect, entry: Entry) -> None:
    t, box = theme.tokens(), name_box(tile)
    if entry.name:
        painter.setFont(theme.shared_font("strong"))
        painter.setPen(t.text)
        room = box.adjusted(4, 0, -4, 0)
        shown = theme.metrics("strong").elidedText(
            entry.name, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, shown)
        return
    width = theme.scaled(FIELD_WIDTH_PX)
    field = QRectF(box.x() + (box.width() - width) / 2, box.y(), width, box.height())
    painter.setPen(QPen(t.control, 1))
    painter.setBrush(t.surface)
    radius = theme.RADIUS_CONTROL
    painter.drawRoundedRect(field.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    painter.setFont(theme.shared_font("body"))
    painter.setPen(t.text2)
    painter.drawText(field, Qt.AlignmentFlag.AlignCenter, tr("Who is this?"))


def _paint_caption(painter: QPainter, tile: QRect, text: str) -> None:
    box = name_box(tile)
    height = theme.scaled(CAPTION_HEIGHT_PX)
    painter.setFont(theme.shared_font("caption"))
    painter.setPen(theme.tokens().text2)
    where = QRect(box.x(), box.bottom() + 1, box.width(), height)
    painter.drawText(where, Qt.AlignmentFlag.AlignCenter, text)


def _paint_chevron(painter: QPainter, middle: QPointF) -> None:
    painter.setPen(QPen(theme.tokens().text, 1.5))
    x, y = middle.x(), middle.y()
    painter.drawPolyline([QPointF(x - 2.5, y - 5), QPointF(x + 2.5, y), QPointF(x - 2.5, y + 5)])
