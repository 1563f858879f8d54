"""Draws the application's icon as each system wants it.

    python packaging/bundle/icons.py FOLDER

Needs PySide6 and Pillow, which the bundle's environment has.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PIL import Image
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).resolve().parents[2] / "resources" / "icons"
SMALL_PX = 24  # up to here the simpler drawing is the clearer one
LINUX_PX = (16, 24, 32, 48, 64, 128, 256, 512)
WINDOWS_PX = (16, 24, 32, 48, 64, 128, 256)
MACOS_PX = (16, 32, 64, 128, 256, 512, 1024)


def main(folder: Path) -> None:
    """Write faceorg.ico, faceorg.icns and a PNG of each size into a folder."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QGuiApplication.instance() or QGuiApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    for size_px in sorted({*LINUX_PX, *WINDOWS_PX, *MACOS_PX}):
        drawn(size_px).save(str(folder / f"{size_px}.png"))
    save_all(folder / "faceorg.ico", folder, WINDOWS_PX)
    save_all(folder / "faceorg.icns", folder, MACOS_PX)
    del app


def drawn(size_px: int) -> QImage:
    """Return the icon on nothing, `size_px` wide and high."""
    name = "app-icon-small" if size_px <= SMALL_PX else "app-icon"
    picture = QImage(size_px, size_px, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(0)
    painter = QPainter(picture)
    QSvgRenderer(str(ICONS / f"{name}.svg")).render(painter)
    painter.end()
    return picture


def save_all(target: Path, folder: Path, sizes_px: tuple[int, ...]) -> None:
    """Put the PNGs of several sizes into one file, of the format that its name says."""
    pictures = [Image.open(folder / f"{size_px}.png") for size_px in sizes_px]
    pictures[-1].save(target, append_images=pictures[:-1], sizes=[p.size for p in pictures])


if __name__ == "__main__":
    main(Path(sys.argv[1]))
