"""What the pages of people and of a person cost at any size: opening, scrolling, memory.

    python benchmarks/scrolling.py LIBRARY... [--json FILE]

LIBRARY is a folder that `benchmarks/made_library.py` has made, or any other; it is read only, but
for settings. Each is opened in a process of its own and without a screen, 1280 x 800. "To complete"
is from asking for a page until all of its first screen is there: CPU time of the whole process, and
of it that of the GUI thread. A frame is one step of scrolling and the paint after it, with the work
of the GUI thread for what has come meanwhile: CPU time of that thread, as others share the machine.
Where a library has no thumbnails, one made-up JPEG stands for all, and is decoded as others are.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

    from faceorg.library.library import Library
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails

FRAMES = 100
WIDTH, HEIGHT = 1280, 800
TIMEOUT_S = 120
Figures = dict[str, float]


def main() -> None:
    """Measure each library in a process of its own, and print a table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("libraries", type=Path, nargs="+", metavar="LIBRARY")
    parser.add_argument("--json", type=Path, metavar="FILE")
    parser.add_argument("--alone", action="store_true", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.alone:
        print(json.dumps(measure(given.libraries[0])))
        return
    results = [_in_process(folder) for folder in given.libraries]
    for name in results[0]:
        print(f"{name:52}", *(f"{result.get(name, 0):>12,}" for result in results))
    if given.json:
        given.json.write_text(json.dumps(results, indent=1))


def _in_process(folder: Path) -> Figures:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, __file__, str(folder), "--alone"]
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=True)
    found: Figures = json.loads(done.stdout)
    return found


def measure(folder: Path) -> Figures:
    """Open one library and measure its pages."""
    from PySide6.QtWidgets import QApplication

    from faceorg.library.library import Library
    from faceorg.ui import theme
    from faceorg.ui.garbage import GarbageCollector
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails, load_decoder

    app = QApplication([])
    theme.apply(app, "light")
    GarbageCollector(app)
    library = Library(folder)
    _lend_pictures(library)
    load_decoder()
    session, thumbnails = Session(library), Thumbnails(library)
    found: Figures = {
        "faces": library.faces.counts()["all"],
        "people": library.people.count(),
        "groups": library.people.count_groups(),
        "resident before, MB": _resident_mb(),
    }
    for page in (_people, _person):
        page(app, session, thumbnails, found)
    found["completing a name, ms at most"] = _completing(app, session)
    found["resident after, MB"] = _resident_mb()
    session.close()
    thumbnails.close()
    library.close()
    return found


def _people(app: QApplication, session: Session, thumbnails: Thumbnails, found: Figures) -> None:
    from faceorg.ui.models.people import Section
    from faceorg.ui.views.people.people_page import PeoplePage

    page = PeoplePage(session, thumbnails)
    page.resize(WIDTH, HEIGHT)
    grid = page.grid

    def complete() -> bool:
        return page.model.rowCount() > 0 and _is_painted(page, thumbnails)

    _opening(app, "people page", page.show, complete, found)
    grid.expanded = set(Section)
    grid.relayout()
    for name, step in (("60 px", 60), ("600 px", 600), ("a jump", 0)):
        _scrolling(app, f"people page, {name}", grid, step, found)
    page.hide()
    page.deleteLater()


def _person(app: QApplication, session: Session, thumbnails: Thumbnails, found: Figures) -> None:
    from faceorg.ui.views.person.person_page import PersonPage

    person_id = session.library.people.ids("photos")[0]
    page = PersonPage(session, thumbnails)
    page.resize(WIDTH, HEIGHT)
    page.show()
    app.processEvents()
    found["faces of the person"] = len(session.library.faces.ids_of_person(person_id))  # type: ignore[arg-type]

    def complete() -> bool:
        return page.data is not None and _is_painted(page, thumbnails)

    _opening(app, "person page", lambda: page.show_person(person_id), complete, found)  # type: ignore[arg-type]
    page.tabs.choose(1)
    _until(app, lambda: _is_painted(page, thumbnails))
    for name, step in (("60 px", 60), ("600 px", 600), ("a jump", 0)):
        _scrolling(app, f"person's faces, {name}", page.faces.grid, step, found)
    page.hide()
    page.deleteLater()


def _opening(
    app: QApplication,
    name: str,
    ask: Callable[[], Any],
    complete: Callable[[], bool],
    found: Figures,
) -> None:
    all_s, gui_s = time.process_time(), time.thread_time()
    ask()
    _until(app, complete)
    found[f"{name}, ms to complete"] = _ms(time.process_time() - all_s)
    found[f"{name}, of it in the GUI thread"] = _ms(time.thread_time() - gui_s)


def _scrolling(
    app: QApplication, name: str, area: QAbstractScrollArea, step: int, found: Figures
) -> None:
    """Scroll, paint, and let the computer catch up between two frames as between two refreshes."""
    bar, frames = area.verticalScrollBar(), []
    for number in range(FRAMES):
        start = time.thread_time()
        value = bar.maximum() * (number * 37 % FRAMES) // FRAMES
        bar.setValue(bar.value() + step if step else value)
        app.processEvents()
        frames.append(time.thread_time() - start)
        time.sleep(0.005)
    frames.sort()
    found[f"{name}, ms a frame p50"] = _ms(frames[FRAMES // 2])
    found[f"{name}, ms a frame p95"] = _ms(frames[FRAMES * 95 // 100])


def _completing(app: QApplication, session: Session) -> float:
    from faceorg.ui.models.completion import choices

    session.reload_people()
    _until(app, lambda: len(session.people) > 0)
    times = []
    for typed in ("a", "an", "ann", "anna", "q", "qx", "zz", "s", "sa", "el"):
        start = time.thread_time()
        choices(session.people, typed, allow_new=True)
        times.append(time.thread_time() - start)
    return _ms(max(times))


def _is_painted(page: QWidget, thumbnails: Thumbnails) -> bool:
    """Whether what is painted asks for no picture that is not there, or was not cut yet."""
    from faceorg.ui.tile_pictures import TilePictures

    wishes = thumbnails._wishes  # noqa: SLF001 - nobody else need know
    if wishes._wanted or wishes._running or wishes._loaders:  # noqa: SLF001
        return False
    return not any(p._timer.isActive() for p in page.findChildren(TilePictures))  # noqa: SLF001


def _until(app: QApplication, done: Callable[[], bool]) -> None:
    """Wait until it is done, twice in a row: what has come may have to be painted first."""
    end, before = time.monotonic() + TIMEOUT_S, False
    while True:
        app.processEvents()
        if (now := done()) and before:
            return
        before = now
        if time.monotonic() > end:
            raise TimeoutError
        time.sleep(0.002)


def _lend_pictures(library: Library) -> None:
    """Let one picture stand for all where the library has none."""
    if library.thumbnails.stored()["faces"][0]:
        return
    from io import BytesIO

    from PIL import Image

    out = BytesIO()
    Image.linear_gradient("L").resize((208, 208)).convert("RGB").save(out, "JPEG", quality=80)
    jpeg = out.getvalue()

    def some(numbers: Iterable[int]) -> dict[int, bytes]:
        return dict.fromkeys(numbers, jpeg)

    library.thumbnails.some_faces = library.thumbnails.some_photos = some  # type: ignore[method-assign]


def _resident_mb() -> float:
    import psutil

    return round(psutil.Process().memory_info().rss / 1e6)


def _ms(seconds: float) -> float:
    return round(seconds * 1e3, 1)


if __name__ == "__main__":
    main()
