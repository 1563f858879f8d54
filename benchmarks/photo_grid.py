"""What the grid of photos costs at any size: opening, scrolling, resizing, memory.

    python benchmarks/photo_grid.py LIBRARY... [--scale 2] [--json FILE]

LIBRARY is a folder that `benchmarks/made_library.py` has made, or any other. Each is opened in a
process of its own, which shows nothing but the photos page, 1280 x 800. A frame is one step of the
scrolling and the paint of the whole page after it, the work of the GUI thread for what has come
meanwhile included; times are CPU time of the GUI thread, as other programs share the machine.
"Opened" is the time by the clock until no photo of the first screens waits for the library.
Pictures are made up, one JPEG for all, and decoded and cut as others are.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

FRAMES = 100
WIDTH, HEIGHT = 1280, 800


def main() -> int:
    """Measure each library in a process of its own, and print a table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("libraries", type=Path, nargs="+")
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--alone", action="store_true", help=argparse.SUPPRESS)
    wishes = parser.parse_args()
    if wishes.alone:
        print(json.dumps(measure(wishes.libraries[0])))
        return 0
    results = [_in_process(folder, wishes.scale) for folder in wishes.libraries]
    for name in results[0]:
        print(f"{name:34}", *(f"{result[name]:>12,}" for result in results))
    if wishes.json:
        wishes.json.write_text(json.dumps(results, indent=1))
    return 0


def _in_process(folder: Path, scale: float) -> dict[str, float]:
    platform = {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    told = {**os.environ, **platform, "QT_SCALE_FACTOR": str(scale)}
    run = [sys.executable, __file__, str(folder), "--alone"]
    done = subprocess.run(run, env=told, stdout=subprocess.PIPE, check=True)
    found: dict[str, float] = json.loads(done.stdout)
    return found


def measure(folder: Path) -> dict[str, float]:
    """Open one library and measure its photos page."""
    from PySide6.QtWidgets import QApplication

    from faceorg.library.library import Library
    from faceorg.ui import theme
    from faceorg.ui.garbage import GarbageCollector
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails
    from faceorg.ui.views.photos.photos_page import PhotosPage

    app = QApplication([])
    theme.apply(app, "light")
    GarbageCollector(app)
    library = Library(folder)
    library.thumbnails.some_photos = _pictures(_picture())  # type: ignore[method-assign]
    session, thumbnails = Session(library), Thumbnails(library)
    page = PhotosPage(session, thumbnails)
    page.resize(WIDTH, HEIGHT)
    page.show()
    app.processEvents()
    page.grid.show_opening(_nothing())
    base = _resident_mb()
    found: dict[str, float] = {}
    start, cpu = time.perf_counter(), time.thread_time()
    page.reload()
    _until(app, lambda: page.grid.model.blocks.photos > 0 and _is_complete(page))
    found["photos"] = page.grid.model.blocks.photos
    found["opened, ms"] = round((time.perf_counter() - start) * 1e3, 1)
    found["opened, ms of the GUI thread"] = round((time.thread_time() - cpu) * 1e3, 1)
    for name, frames in (_ways(app, page) | _levels(app, page)).items():
        for part in (50, 95, 100):
            found[f"{name}, ms p{part}"] = _part(frames, part)
    found["resident before, MB"] = base
    found["resident after, MB"] = _resident_mb()
    session.close()
    thumbnails.close()
    library.close()
    return found


def _ways(app: object, page: object) -> dict[str, list[float]]:
    bar = page.grid.verticalScrollBar()  # type: ignore[attr-defined]
    end = bar.maximum()
    jumps = [round(end * (i % 97) / 97) for i in range(FRAMES)]
    ways: dict[str, list[Callable[[], object]]] = {
        "slow, 37 px": [lambda: bar.setValue(bar.value() + 37)] * FRAMES,
        "fast, 600 px": [lambda: bar.setValue(bar.value() + 600)] * FRAMES,
        "back, 600 px": [lambda: bar.setValue(bar.value() - 600)] * FRAMES,
        "dragged over all years": [lambda at=at: bar.setValue(at) for at in sorted(jumps)],
        "jumps": [lambda at=at: bar.setValue(at) for at in jumps],
        "resized": [
            lambda i=i: page.resize(WIDTH - 7 * (i % 40), HEIGHT)  # type: ignore[attr-defined]
            for i in range(30)
        ],
    }
    return {name: [_frame(app, page, step) for step in steps] for name, steps in ways.items()}


def _levels(app: object, page: object) -> dict[str, list[float]]:
    """Return frames by years and by days; the first is the zooming itself."""
    from faceorg.ui.models.levels import Level

    bar, found = page.grid.verticalScrollBar(), {}  # type: ignore[attr-defined]
    for level in (Level.YEARS, Level.DAYS):
        name = level.name.lower()
        bar.setValue(bar.maximum() // 2)
        zoom = _frame(app, page, lambda level=level: page.grid.go_to_level(level))  # type: ignore[attr-defined,misc]
        found[f"to {name}"] = [zoom]
        _wait(app, 1.5)
        fast = [lambda: bar.setValue(bar.value() + 600)] * FRAMES
        drag = [lambda i=i: bar.setValue(bar.maximum() * i // FRAMES) for i in range(FRAMES)]
        found[f"{name}, fast"] = [_frame(app, page, step) for step in fast]
        found[f"{name}, dragged over all"] = [_frame(app, page, step) for step in drag]
    return found


def _wait(app: object, seconds: float) -> None:
    end = time.perf_counter() + seconds
    _until(app, lambda: time.perf_counter() > end)


def _frame(app: object, page: object, step: Callable[[], object]) -> float:
    """Return the CPU time of the GUI thread for one step and what it paints, in ms."""
    start = time.thread_time()
    step()
    page.grid.viewport().update()  # type: ignore[attr-defined]
    app.processEvents()  # type: ignore[attr-defined]
    used = (time.thread_time() - start) * 1e3
    time.sleep(max(0.016 - used / 1e3, 0.0))  # workers go on meanwhile, as between two frames
    return used


def _is_complete(page: object) -> bool:
    grid = page.grid  # type: ignore[attr-defined]
    height = grid.viewport().height()
    seen = [grid.model.tile(row) for row in range(min(200, grid.model.rowCount()))]
    return height > 0 and None not in seen


def _until(app: object, done: Callable[[], bool]) -> None:
    while not done():
        app.processEvents()  # type: ignore[attr-defined]


def _nothing() -> object:
    from faceorg.ui.models.blocks import Blocks
    from faceorg.ui.models.photo_pages import Opening

    class Nothing:
        months = ()

        def __len__(self) -> int:
            return 0

    return Opening(Nothing(), Blocks([]))  # type: ignore[arg-type]


def _picture() -> Callable[[int], bytes]:
    import cv2
    import numpy as np

    pixels = np.random.default_rng(0).integers(0, 255, (40, 60, 3), dtype=np.uint8)
    big = cv2.resize(pixels, (480, 320), interpolation=cv2.INTER_CUBIC)
    jpeg = cv2.imencode(".jpg", big)[1].tobytes()
    return lambda _photo_id: jpeg


def _pictures(one: Callable[[int], bytes]) -> Callable[[list[int]], dict[int, bytes]]:
    return lambda photo_ids: {photo_id: one(photo_id) for photo_id in photo_ids}


def _part(values: list[float], part: int) -> float:
    ordered = sorted(values)
    return round(ordered[min(len(ordered) * part // 100, len(ordered) - 1)], 2)


def _resident_mb() -> int:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") >> 20


if __name__ == "__main__":
    sys.exit(main())
