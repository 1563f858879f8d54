"""Words painted on sheets and posters, in a font of this computer that has all their letters.

Any thread.
"""

from __future__ import annotations

import os
import sys
from functools import lru_cache
from typing import TYPE_CHECKING

from PIL import ImageFont

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PIL.ImageFont import FreeTypeFont

_FOLDERS = {
    "win32": [os.path.join(os.environ.get("WINDIR", r"C:\Windows"), "Fonts")],  # noqa: PTH118
    "darwin": ["/System/Library/Fonts", "/System/Library/Fonts/Supplemental", "/Library/Fonts"],
}
_UNIX_FOLDERS = ["/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts"]
# Plain fonts that people's computers have, the most pleasant first; the later ones for the scripts
# that the first do not have.
_WANTED = (
    *(
        "inter-regular",
        "segoeui",
        "sfns",
        "notosans-regular",
        "dejavusans",
        "liberationsans-regular",
    ),
    *("helveticaneue", "arial", "freesans", "arialunicode", "msyh", "pingfang"),
    *("notosanscjk-regular", "notosanscjksc-regular", "wqy-microhei", "droidsansfallbackfull"),
    *("yugothr", "malgun", "hiragino sans gb", "notosansarabic-regular", "notosanshebrew-regular"),
    *("notosansdevanagari-regular", "notosansthai-regular", "nirmala", "tahoma"),
)
_NOWHERE = "\U0010ffff"  # a letter that no font has


def font_for(text: str, size_px: int) -> FreeTypeFont:
    """Return a font that has the letters of a text, else the one that lacks fewest of them."""
    best, fewest = None, len(text) + 1
    for path in _font_files():
        font = _opened(path, size_px)
        if font is None:
            continue
        lacking = sum(_lacks(path, letter) for letter in set(text))
        if lacking < fewest:
            best, fewest = font, lacking
        if not lacking:
            break
    return best or _fallback(size_px)


def paintable(text: str) -> str:
    """Return a text on one line, without control characters and bytes that are no letters.

    Names of files hold both, and neither has a shape: FreeType refuses to measure them.
    """
    shown = (letter if letter.isprintable() else _stand_in(letter) for letter in text)
    return " ".join("".join(shown).split())


def _stand_in(letter: str) -> str:
    return "?" if "\ud800" <= letter <= "\udfff" else " "


def fitting(text: str, font: FreeTypeFont, width_px: int) -> str:
    """Return a text that fits into a width, cut with an ellipsis where it does not."""
    if font.getlength(text) <= width_px:
        return text
    while text and font.getlength(text + "…") > width_px:
        text = text[:-1]
    return text.rstrip() + "…"


@lru_cache(maxsize=1)
def _font_files() -> list[str]:
    """Return the wanted fonts that are there, in the order of wishing."""
    found: dict[str, str] = {}
    for folder in _FOLDERS.get(sys.platform, _UNIX_FOLDERS):
        for path in _files(os.path.expanduser(folder)):  # noqa: PTH111
            stem, suffix = os.path.splitext(os.path.basename(path).lower())  # noqa: PTH119, PTH122
            if suffix in (".ttf", ".ttc", ".otf") and stem in _WANTED:
                found.setdefault(stem, path)
    return [found[name] for name in _WANTED if name in found]


def _files(folder: str) -> Iterator[str]:
    for place, _, names in os.walk(folder):
        for name in names:
            yield os.path.join(place, name)  # noqa: PTH118


@lru_cache(maxsize=64)
def _opened(path: str, size_px: int) -> FreeTypeFont | None:
    try:
        return ImageFont.truetype(path, size_px)
    except OSError:
        return None


@lru_cache(maxsize=8192)
def _lacks(path: str, letter: str) -> bool:
    """Whether a font shows an empty box in place of a letter."""
    font = _opened(path, 24)
    if font is None or letter.isspace():
        return font is None
    return bytes(font.getmask(letter)) == bytes(font.getmask(_NOWHERE))


@lru_cache(maxsize=8)
def _fallback(size_px: int) -> FreeTypeFont:
    """Return the font that comes with Pillow; it has Latin letters."""
    return ImageFont.load_default(size_px)  # type: ignore[return-value]  # with a size it is one
