"""How long the photo grid takes to lay out and to scroll, with any number of made-up photos.

Run with a number of photos: python benchmarks/photo_grid.py 10000
"""

from __future__ import annotations

import os
import random
import sys
import time
from datetime import datetime, timedelta
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QApplication

from faceorg.domain.ids import PhotoId
from faceorg.domain.photos import PhotoTile
from faceorg.ui import theme
from faceorg.ui.models.justified import JustifiedLayout
from faceorg.ui.views.photos.photo_grid import PhotoGrid

SIZES = ((4032, 3024), (3024, 4032), (4032, 2688), (6000, 3000))


class Thumbnails(QObject):
    """Stands in for the real ones: every photo is there at once."""

    photo_ready = Signal(int)

    def photo(self, photo_id: int) -> QPixmap:
        """Return a plain picture of the usual size."""
        made = QPixmap(480, 320)
        made.fill(QColor.fromHsv(photo_id % 360, 90, 180))
        return made


def tiles(number: int) -> list[PhotoTile]:
    """Return photos over some years, newest first."""
    pick, at = random.Random(1), datetime(2024, 8, 28)  # noqa: DTZ001 - made up
    made = []
    for i in range(number):
        made.append(PhotoTile(PhotoId(i + 1), *pick.choice(SIZES), at, dated=True))
        at -= timedelta(minutes=pick.randrange(1, 900))
    return made


def timed(name: str, times_s: list[float]) -> None:
    """Print median and maximum in milliseconds."""
    print(f"{name:32} median {median(times_s) * 1e3:7.1f} ms   max {max(times_s) * 1e3:7.1f} ms")


def run(number: int) -> None:
    """Measure one size."""
    app = QApplication.instance() or QApplication([])
    theme.apply(app, "light")  # type: ignore[arg-type]
    thumbnails, shown = Thumbnails(), tiles(number)
    grid = PhotoGrid(thumbnails)  # type: ignore[arg-type]
    grid.resize(1208, 760)
    grid.show()
    app.processEvents()
    aspects = [t.width / t.height for t in shown]
    timed("layout alone", [_seconds(lambda: JustifiedLayout(aspects, [number], 1088))])
    timed("set_photos", [_seconds(lambda: grid.set_photos(shown)) for _ in range(5)])
    widths = (1100, 1300, 1000, 1208)
    timed("resize with painting", [_seconds(lambda w=w: _resize(app, grid, w)) for w in widths])
    timed(
        "scroll by 37 px with painting", [_seconds(lambda: _scroll(app, grid)) for _ in range(200)]
    )


def _resize(app: QApplication, grid: PhotoGrid, width: int) -> None:
    grid.resize(width, 760)
    app.processEvents()


def _scroll(app: QApplication, grid: PhotoGrid) -> None:
    bar = grid.verticalScrollBar()
    bar.setValue(bar.value() + 37)
    app.processEvents()


def _seconds(act: object) -> float:
    start = time.perf_counter()
    act()  # type: ignore[operator]
    return time.perf_counter() - start


if __name__ == "__main__":
    for count in [int(a) for a in sys.argv[1:]] or [10_000]:
        print(f"{count:,} photos")
        run(count)
