"""What looking at photos costs: the next one, one from anywhere, zooming, memory.

    python benchmarks/viewer.py [DIR] [--photos 300] [--megapixels 12] [--scale 2] [--json FILE]

DIR (without it a folder for the time being) gets the photos, twelve different JPEGs under many
names, and a library that knows them, unless they are there already. The photo page is shown alone,
1440 x 868. "Shown" is the time by the clock from the key to the end of the paint with the sharp
picture, "of the GUI thread" its processor time meanwhile; "longest" is the longest time for which
it took no event. Steps are taken when the neighbour is decoded already, or at once to a photo that
nobody expected.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from memory_use import Peaks, watched_memory

sys.path.insert(0, str(Path(__file__).parents[1]))

from faceorg.domain.geometry import Box
from faceorg.domain.photos import PhotoOutcome
from faceorg.library.library import Library
from tests.helpers.readings import PACK, add_files, face, reading

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from faceorg.domain.ids import PhotoId
    from faceorg.ui.views.photo.photo_page import PhotoPage

DIFFERENT = 12
CROWD = 60
STEPS = 40
WIDTH, HEIGHT = 1440, 868
PATIENCE_S = 20.0
FRAME_S = 0.016


def main() -> int:
    """Make what is lacking, measure, print a table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("--photos", type=int, default=300)
    parser.add_argument("--megapixels", type=float, default=12.0)
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--json", type=Path)
    wishes = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_SCALE_FACTOR"] = str(wishes.scale)
    with tempfile.TemporaryDirectory() as passing:
        folder = wishes.folder or Path(passing)
        make(folder, wishes.photos, wishes.megapixels)
        found = measure(folder)
    for name, value in found.items():
        print(f"{name:44}{value:>12,.1f}")
    if wishes.json:
        wishes.json.write_text(json.dumps(found, indent=1))
    return 0


def make(folder: Path, photos: int, megapixels: float) -> None:
    """Write photos and a library in which every photo has three faces, and the last one many."""
    pictures = folder / "Pictures"
    if pictures.is_dir():
        return
    pictures.mkdir(parents=True)
    paths = [pictures / f"IMG_{number:04d}.jpg" for number in range(photos)]
    for number, path in enumerate(paths):
        if number < DIFFERENT:
            path.write_bytes(_jpeg(number, megapixels))
        else:
            os.link(paths[number % DIFFERENT], path)
    library = Library(folder / "library")
    library.photos.add_folder(os.fsencode(pictures))
    photo_ids = add_files(library, [os.fsencode(path) for path in paths])
    for number, photo_id in enumerate(photo_ids):
        faces = [face(place, looks=place, shot=number) for place in range(3)]
        if number == photos - 1:
            faces = [face(_seat(i), looks=i, shot=number) for i in range(CROWD)]
        library.record_batch([PhotoOutcome(photo_id, reading(*faces))], PACK)
    library.close()


def _jpeg(seed: int, megapixels: float) -> bytes:
    """Return a picture of 4 : 3 with soft shapes and the noise of a sensor, some 4 MB."""
    import cv2

    width = round((megapixels * 1e6 * 4 / 3) ** 0.5)
    random = np.random.default_rng(seed)
    small = random.integers(30, 226, (9, 12, 3), dtype=np.uint8)
    size = (width, width * 3 // 4)
    whole = cv2.resize(small, size, interpolation=cv2.INTER_CUBIC).astype(np.int16)
    whole += random.integers(-9, 10, (*whole.shape[:2], 1), dtype=np.int16)
    done = cv2.imencode(".jpg", whole.clip(0, 255).astype(np.uint8), [cv2.IMWRITE_JPEG_QUALITY, 90])
    return bytes(done[1].tobytes())


def _seat(number: int) -> Box:
    return Box(0.01 + 0.098 * (number % 10), 0.05 + 0.15 * (number // 10), 0.06, 0.09)


@dataclass
class Watch:
    """What the GUI thread did while something came: milliseconds."""

    shown: list[float] = field(default_factory=list)
    own: list[float] = field(default_factory=list)
    longest: list[float] = field(default_factory=list)

    def report(self, name: str) -> Iterator[tuple[str, float]]:
        """Yield lines of the table."""
        yield f"{name}, shown, ms, median", _part(self.shown, 50)
        yield f"{name}, shown, ms, p95", _part(self.shown, 95)
        yield f"{name}, of the GUI thread, ms, median", _part(self.own, 50)
        yield f"{name}, longest, ms", max(self.longest)


class Viewer:
    """A photo page whose paints are watched."""

    def __init__(self, app: Any, library: Library) -> None:
        from PySide6.QtGui import QImage

        from faceorg.ui.session import Session
        from faceorg.ui.thumbnails import Thumbnails
        from faceorg.ui.views.photo.photo_canvas import PhotoCanvas
        from faceorg.ui.views.photo.photo_page import PhotoPage

        self.app = app
        self.session, self.thumbnails = Session(library), Thumbnails(library)
        self.page: PhotoPage = PhotoPage(self.session, self.thumbnails)
        self.page.resize(WIDTH, HEIGHT)
        self.painted: object = None
        paint = PhotoCanvas.paintEvent

        def painted(canvas: Any, event: Any) -> None:
            paint(canvas, event)
            picture = canvas.picture
            self.painted = self.page.current() if isinstance(picture, QImage) else None

        PhotoCanvas.paintEvent = painted  # type: ignore[method-assign,assignment]
        self.page.show()

    def until(self, done: Callable[[], bool]) -> float:
        """Take events until it is done; return the longest time that one turn of them took."""
        from PySide6.QtCore import QEvent

        deadline, longest = time.monotonic() + PATIENCE_S, 0.0
        while not done():
            if time.monotonic() > deadline:
                raise TimeoutError
            before = time.thread_time()
            self.app.processEvents()
            self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            longest = max(longest, time.thread_time() - before)
            time.sleep(0.0005)
        return longest * 1e3

    def rest(self, seconds: float) -> float:
        """Take events for a while."""
        end = time.monotonic() + seconds
        return self.until(lambda: time.monotonic() > end)

    def go(self, watch: Watch, act: Callable[[], None], photo_id: PhotoId) -> None:
        """Do something and note how long it takes until a photo is shown sharp."""
        self.painted = None
        clock, own = time.perf_counter(), time.thread_time()
        act()
        acted = (time.thread_time() - own) * 1e3
        longest = self.until(lambda: self.painted == photo_id)
        watch.shown.append((time.perf_counter() - clock) * 1e3)
        watch.own.append((time.thread_time() - own) * 1e3)
        watch.longest.append(max(acted, longest, self.rest(0.05)))

    def close(self) -> None:
        """End all threads."""
        self.page.close_loading()
        self.session.close()
        self.thumbnails.close()


def measure(folder: Path) -> dict[str, float]:
    """Page through the library of a folder."""
    from PySide6.QtWidgets import QApplication

    from faceorg.ui import theme
    from faceorg.ui.garbage import GarbageCollector

    app = QApplication([])
    theme.apply(app, "dark")
    GarbageCollector(app)
    library = Library(folder / "library")
    viewer = Viewer(app, library)
    ids = sorted(library.photos.paths([t.photo_id for t in library.photos.tiles()]))
    found: dict[str, float] = {}
    first = Watch()
    viewer.go(first, lambda: viewer.page.show_photo(ids[0], ids), ids[0])
    found["first photo of a window, shown, ms"] = first.shown[0]
    peaks = Peaks()
    with watched_memory(peaks):
        found |= dict(_steps(viewer, ids))
        found |= dict(_through(viewer, ids))
    found["paging, memory of the program, MB"] = peaks.program_mb
    found["paging, memory of a decoder, MB"] = peaks.decoder_mb
    peaks = Peaks()
    with watched_memory(peaks):
        found |= dict(_closer(viewer, ids))
    found["zoomed, memory of the program, MB"] = peaks.program_mb
    found["zoomed, memory of a decoder, MB"] = peaks.decoder_mb
    viewer.close()
    library.close()
    return found


def _steps(viewer: Viewer, ids: list[PhotoId]) -> Iterator[tuple[str, float]]:
    page, known, unknown, crowd = viewer.page, Watch(), Watch(), Watch()
    for place in range(1, min(STEPS, len(ids) - 1)):
        viewer.until(lambda place=place: page.loader.picture(ids[place]) is not None)
        viewer.go(known, lambda: page.step(1), ids[place])
    yield from known.report("next, decoded before")
    for number in range(STEPS):
        there = ids[(number * 97) % (len(ids) - 1)]
        viewer.until(lambda: _is_quiet(page))
        viewer.go(unknown, lambda there=there: page.show_photo(there, ids), there)
    yield from unknown.report("any photo")
    viewer.go(crowd, lambda: page.show_photo(ids[-1], ids), ids[-1])
    yield f"a photo of {CROWD} faces, longest, ms", crowd.longest[0]


def _is_quiet(page: PhotoPage) -> bool:
    near = [page.current(), *page.steps.near()]
    return all(page.loader.picture(photo_id) is not None for photo_id in near if photo_id)


def _through(viewer: Viewer, ids: list[PhotoId]) -> Iterator[tuple[str, float]]:
    """Go through all photos as fast as they come, and back as fast as a key repeats."""
    page, watch = viewer.page, Watch()
    page.show_photo(ids[0], ids)
    viewer.rest(1.0)
    used = [_resident_mb()]
    for photo_id in ids[1:]:
        viewer.go(watch, lambda: page.step(1), photo_id)
        used.append(_resident_mb())
    yield from watch.report("through all, as fast as they come")
    half = len(used) // 2
    yield "through all, memory grown in the second half, MB", max(used[half:]) - max(used[:half])
    longest = 0.0
    for _ in ids[1:]:
        before = time.thread_time()
        page.step(-1)
        longest = max(longest, (time.thread_time() - before) * 1e3, viewer.rest(1 / 30))
    yield "back, 30 a second, longest, ms", longest


def _resident_mb() -> float:
    import psutil

    return float(psutil.Process().memory_info().rss) / 1e6


def _closer(viewer: Viewer, ids: list[PhotoId]) -> Iterator[tuple[str, float]]:
    """Zoom in by the wheel and pan; a frame is a step and its paint."""
    page = viewer.page
    canvas = page.canvas
    page.show_photo(ids[0], ids)
    viewer.rest(1.5)
    frames = [_frame(viewer, canvas.zoom_in) for _ in range(9)]
    yield "zooming in, a frame, ms of the GUI thread, median", _part(frames, 50)
    yield "zooming in, a frame, longest", max(frames)
    canvas.geometry_.zoom_to(1 / page.devicePixelRatioF(), WIDTH / 3, HEIGHT / 3)
    canvas.zoomed.emit()
    longest = viewer.rest(2.0)
    yield "at 1 : 1, longest while it becomes sharp, ms", longest

    def pan() -> None:
        canvas.geometry_.pan(-23, -11)
        canvas.moved()

    frames = [_frame(viewer, pan) for _ in range(60)]
    yield "panning at 1 : 1, a frame, ms, median", _part(frames, 50)
    yield "panning at 1 : 1, a frame, longest", max(frames)


def _frame(viewer: Viewer, act: Callable[[], object]) -> float:
    before = time.thread_time()
    act()
    viewer.page.canvas.update()
    viewer.app.processEvents()
    used = time.thread_time() - before
    time.sleep(max(FRAME_S - used, 0))
    return used * 1e3


def _part(values: list[float], part: int) -> float:
    ordered = sorted(values)
    return round(ordered[min(len(ordered) * part // 100, len(ordered) - 1)], 2)


if __name__ == "__main__":
    sys.exit(main())
