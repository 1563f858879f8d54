# ruff: noqa: INP001 - a script
"""Takes the pictures of the documentation: every view, light and dark.

Usage, from the repository: python docs/make_screenshots.py [FOLDER] [--only NAME]

Three libraries are shown: one of drawn people, large enough for the crowded views; one of the free
photos in `tests/data/photos`, really indexed ("free-..."); and one of copies of some of those. Runs
without a screen.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QFont, QFontDatabase  # noqa: E402

from docs.drawn_library import fill_drawn_library  # noqa: E402
from docs.free_library import index_copies, index_free_photos  # noqa: E402
from docs.screens import of_exchange, of_people, of_photos, of_settings  # noqa: E402
from docs.screens.studio import Studio  # noqa: E402
from faceorg.app import make_application  # noqa: E402
from faceorg.library.library import Library  # noqa: E402
from faceorg.ui import theme  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

VIEWS = of_people.VIEWS | of_photos.VIEWS | of_settings.VIEWS | of_exchange.VIEWS
FREE_VIEWS = of_people.FREE_VIEWS | of_photos.FREE_VIEWS
COPIES_VIEWS = of_photos.COPIES_VIEWS
ALL_VIEWS = [*VIEWS, *FREE_VIEWS, *COPIES_VIEWS, "first-start"]


def main() -> None:
    """Take all pictures, or those asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "docs" / "screenshots")
    parser.add_argument("--only", action="append", choices=ALL_VIEWS)
    parser.add_argument("--points", type=float, default=10, help="size of the system font")
    given = parser.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    app = make_application()
    family = "Inter" if "Inter" in QFontDatabase.families() else app.font().family()
    font = QFont(family)
    font.setPointSizeF(given.points)
    app.setFont(font)
    app.setQuitOnLastWindowClosed(False)
    with scratch_folder() as scratch:
        names = ("library", "empty", "free", "copies")
        full, empty, free, copies = (Library(scratch / name) for name in names)
        pictures = scratch / "Pictures"
        (pictures / "2024").mkdir(parents=True)
        fill_drawn_library(full, os.fsencode(pictures))
        index_free_photos(free)
        index_copies(copies, scratch / "Sent")
        for scheme in ("light", "dark"):
            theme.apply(app, scheme)
            take_all(empty, given.folder, scheme, given.only, {"first-start": lambda _: None})
            take_all(full, given.folder, scheme, given.only, VIEWS, Studio.run_a_job)
            take_all(free, given.folder, scheme, given.only, FREE_VIEWS)
            take_all(copies, given.folder, scheme, given.only, COPIES_VIEWS)
        for library in (full, empty, free, copies):
            library.close()


@contextmanager
def scratch_folder() -> Iterator[Path]:
    """A folder whose path looks well in a picture."""
    folder = Path(tempfile.gettempdir()) / "FaceOrg"
    folder.mkdir(mode=0o700)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def take_all(
    library: Library,
    folder: Path,
    scheme: str,
    only: list[str] | None,
    views: dict[str, Callable[[Studio], None]],
    prepare: Callable[[Studio], None] = lambda _: None,
) -> None:
    """Take the pictures of some views of one library."""
    for name, show in views.items():
        if only and name not in only:
            continue
        studio = Studio(library, folder)
        studio.open()
        show(studio)
        if studio.subject is studio.window:
            prepare(studio)
        studio.take(f"{name}-{scheme}")
        studio.close()


if __name__ == "__main__":
    main()
