"""A whole session in one process: index, ask, click through the window; say what was loaded.

    python tests/helpers/whole_session.py LIBRARY PHOTOS [SECONDS]

With SECONDS it waits before it ends, for what libraries may do after a while.

Sockets are forbidden by the audit hook of `faceorg.guard`, and attempts that something swallowed
fail the run as well. Used by `tests/test_privacy.py` and `benchmarks/network.py`.
"""

from __future__ import annotations

import json
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from tests.helpers import network

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication


def main(library: str, photos: str, linger_s: str = "0") -> int:
    """Run the session; print {stage: loaded modules} as JSON."""
    network.watch()
    from faceorg.cli.main import main as faceorg

    loaded: dict[str, list[str]] = {}
    _click_through(Path(library), [])
    loaded["window"] = sorted(sys.modules)
    _run(faceorg, "--library", library, "index", photos)
    loaded["index"] = sorted(sys.modules)
    for words in (("inbox", "next"), ("people",), ("faces",), ("problems",), ("check",)):
        _run(faceorg, "--library", library, *words)
    _click_through(Path(library), [photos.encode()])
    loaded["end"] = sorted(sys.modules)
    loaded["libraries"] = _libraries()
    time.sleep(float(linger_s))
    if network.ATTEMPTS:
        sys.stderr.write("\n".join(network.ATTEMPTS))
        return 1
    sys.stdout.write(json.dumps(loaded) + "\n")
    return 0


def _run(faceorg: Callable[[list[str]], int], *words: str) -> None:
    status = faceorg(list(words))
    if status not in (0, 1):
        raise SystemExit(f"{' '.join(words)}: status {status}")


def _click_through(library: Path, folders: list[bytes]) -> None:
    """Open the window, let it read the folders, show every page, and close it."""
    import shiboken6
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from faceorg.app import make_application
    from faceorg.guard import guard_process
    from faceorg.library.library import Library
    from faceorg.ui.session import Session
    from faceorg.ui.views.shell.window import MainWindow

    guard_process()
    app = make_application()
    opened = Library(library)
    session = Session(opened)
    window = MainWindow(session)
    window.show()
    if folders:
        window.add_folders(folders)
        _spin(app, lambda: not session.indexing)
    for page in ("people", "inbox", "photos", "activity"):
        window.navigation.go_to_page(page)
        _spin(app, lambda: False, 0.4)
        QTest.mouseClick(window.centralWidget(), Qt.MouseButton.LeftButton)
    window.close()
    session.close()
    shiboken6.delete(window)
    opened.close()


def _spin(app: QApplication, done: Callable[[], bool], at_most_s: float = 120.0) -> None:
    end = time.monotonic() + at_most_s
    while time.monotonic() < end and not done():
        app.processEvents()
        time.sleep(0.005)


def _libraries() -> list[str]:
    """Return the shared libraries of this process, where the platform lists them."""
    with suppress(OSError):
        lines = Path("/proc/self/maps").read_text(encoding="utf-8", errors="replace").splitlines()
        return sorted({line.rpartition("/")[2] for line in lines if ".so" in line})
    return []


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
