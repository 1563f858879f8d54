# ruff: noqa: INP001 - a script
"""Makes the manual's pictures of those that `make_screenshots.py` took: smaller, in few colours.

Usage, from the repository: python docs/make_manual_pictures.py

The manual is shipped with the program, so every picture that a page of it shows is made, and what
no page shows any more is removed.
"""

from __future__ import annotations

import re
from pathlib import Path

from PIL import Image

DOCS = Path(__file__).parent
PICTURES = DOCS / "manual" / "pictures"
WIDTH_PX, COLOURS = 1080, 200
_SHOWN = re.compile(r"\(pictures/([\w-]+)\.png\)")


def main() -> None:
    """Make all pictures anew."""
    names = {name for page in DOCS.glob("manual/*.md") for name in _SHOWN.findall(page.read_text())}
    PICTURES.mkdir(exist_ok=True)
    for old in PICTURES.glob("*.png"):
        if old.stem not in names:
            old.unlink()
    for name in sorted(names):
        make_smaller(DOCS / "screenshots" / f"{name}-light.png", PICTURES / f"{name}.png")


def make_smaller(source: Path, target: Path) -> None:
    """Save a screenshot at the manual's width, or as it is where it is narrower, with a palette."""
    with Image.open(source) as opened:
        picture = opened.convert("RGB")
    if picture.width > WIDTH_PX:
        height = round(picture.height * WIDTH_PX / picture.width)
        picture = picture.resize((WIDTH_PX, height), Image.Resampling.LANCZOS)
    picture.quantize(COLOURS, dither=Image.Dither.NONE).save(target, optimize=True)


if __name__ == "__main__":
    main()
