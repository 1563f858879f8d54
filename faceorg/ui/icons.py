"""Interface icons, cut out of one SVG file, in any colour and size; GUI thread only."""

from __future__ import annotations

import re
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

from faceorg.paths import resources_dir
from faceorg.ui import theme

_SIZES_PX = (16, 20, 24)
_SYMBOL = re.compile(r'<symbol id="([\w-]+)" viewBox="0 0 24 24">(.*?)</symbol>', re.DOTALL)
# What points to where one came from. Arrows of keys and of what runs in time are not turned.
_ONE_WAY = frozenset({"back"})
_LEFTWARDS = Qt.LayoutDirection.RightToLeft
_FRAME = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="{colour}"'
    ' stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">{body}</svg>'
)


@lru_cache(maxsize=1)
def names() -> frozenset[str]:
    """Return the names of all icons."""
    return frozenset(_symbols())


def pixmap(name: str, size: int, color: QColor, ratio: float) -> QPixmap:
    """Return one icon.

    Args:
        name: as in the icon file.
        size: side in logical pixels.
        color: of the strokes.
        ratio: device pixels per logical pixel.

    Raises:
        KeyError: there is no icon of this name.
    """
    turned = name in _ONE_WAY and QGuiApplication.layoutDirection() is _LEFTWARDS
    return _render(name, size, color.name(), ratio, turned=turned)


def icon(name: str, token: str = "text") -> QIcon:  # noqa: S107 - a colour
    """Return an icon for menus and actions in a colour of the present scheme."""
    made = QIcon()
    ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    for size in _SIZES_PX:
        made.addPixmap(pixmap(name, size, getattr(theme.tokens(), token), ratio))
        grey = pixmap(name, size, theme.tokens().disabled, ratio)
        made.addPixmap(grey, QIcon.Mode.Disabled)
    return made


def app_icon() -> QIcon:
    """Return the application's icon; small sizes have a drawing of their own."""
    made = QIcon()
    folder = resources_dir() / "icons"
    for size in (16, 22, 24):
        made.addPixmap(_picture((folder / "app-icon-small.svg").read_bytes(), size, 1.0))
    for size in (32, 48, 64, 128, 256):
        made.addPixmap(_picture((folder / "app-icon.svg").read_bytes(), size, 1.0))
    return made


def app_pixmap(size: int, ratio: float) -> QPixmap:
    """Return the application's icon as a picture with a side of `size` logical pixels."""
    return _picture((resources_dir() / "icons" / "app-icon.svg").read_bytes(), size, ratio)


@lru_cache(maxsize=1)
def _symbols() -> dict[str, str]:
    text = (resources_dir() / "icons" / "icons.svg").read_text(encoding="utf-8")
    return dict(_SYMBOL.findall(text))


@lru_cache(maxsize=512)
def _render(name: str, size: int, colour: str, ratio: float, *, turned: bool) -> QPixmap:
    body = _symbols()[name].replace("currentColor", colour)
    made = _picture(_FRAME.format(colour=colour, body=body).encode(), size, ratio)
    return made.transformed(QTransform.fromScale(-1, 1)) if turned else made


def _picture(svg: bytes, size: int, ratio: float) -> QPixmap:
    side = round(size * ratio)
    made = QPixmap(side, side)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    QSvgRenderer(QByteArray(svg)).render(painter, QRectF(0, 0, side, side))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made
