# ruff: noqa: INP001 - a script
"""Takes the pictures of the documentation: every view, light and dark.

Usage, from the repository: python docs/make_screenshots.py [FOLDER] [--only NAME]

Two libraries are shown: one of drawn people, large enough for the crowded views, and one of the
free photos in `tests/data/photos`, really indexed ("free-..."). Runs without a screen.
"""

from __future__ import annotations

import argparse
import csv
import os
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt, QTimer  # noqa: E402
from PySide6.QtGui import QFont, QFontDatabase  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402

from docs.drawn_library import fill_drawn_library  # noqa: E402
from faceorg.app import make_application  # noqa: E402
from faceorg.domain.review import QuestionKind  # noqa: E402
from faceorg.engine import edits  # noqa: E402
from faceorg.engine.indexing.index import index_folders  # noqa: E402
from faceorg.engine.jobs import CancelToken, Progress, Stage  # noqa: E402
from faceorg.engine.regroup import regroup  # noqa: E402
from faceorg.library.library import Library  # noqa: E402
from faceorg.ui import theme  # noqa: E402
from faceorg.ui.dialogs.regroup import RegroupDialog  # noqa: E402
from faceorg.ui.dialogs.settings import SettingsDialog  # noqa: E402
from faceorg.ui.dialogs.why import WhyDialog  # noqa: E402
from faceorg.ui.job_runner import INDEXING  # noqa: E402
from faceorg.ui.models.inbox import Filter  # noqa: E402
from faceorg.ui.models.people import Section  # noqa: E402
from faceorg.ui.session import Session  # noqa: E402
from faceorg.ui.views.shell.window import MainWindow  # noqa: E402
from faceorg.ui.widgets import NameField  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QDialog, QWidget

PHOTOS = ROOT / "tests" / "data" / "photos"


class Studio:
    """A window to take pictures of.

    Attributes:
        session, window: what is shown.
        subject: what is in the picture, the window or one of its dialogs.
    """

    def __init__(self, library: Library, folder: Path) -> None:
        self.session = Session(library)
        self.window = MainWindow(self.session)
        self.window.resize(1440, 868)
        self.subject: QWidget = self.window
        self._folder = folder

    def wait(self, milliseconds: int = 700) -> None:
        """Let the window load and paint."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def wait_for(self, condition: Callable[[], bool], seconds: int = 60) -> None:
        """Wait until something holds."""
        for _ in range(seconds * 10):
            if condition():
                return
            self.wait(100)
        raise TimeoutError

    def open(self) -> None:
        """Show the window and let it count its questions."""
        self.window.show()
        self.window.inbox.start()
        self.wait_for(lambda: self.window.inbox.inbox is not None)
        self.wait()

    def show_dialog(self, dialog: QDialog) -> None:
        """Take the picture of a dialog."""
        self.subject = dialog
        dialog.show()

    def take(self, name: str) -> None:
        """Save what is shown."""
        self.wait()
        self.subject.grab().save(str(self._folder / f"{name}.png"))

    def run_a_job(self) -> None:
        """Run a job that finds faces and never ends."""
        self.session.jobs.start(_find_faces, INDEXING, asked=True)
        self.wait_for(lambda: self.session.jobs.last_progress is not None)

    def close(self) -> None:
        """End it, here and now: a window must not be left to the garbage collector of a thread."""
        if self.subject is not self.window:
            self.subject.close()
            self.subject.deleteLater()
        self.session.jobs.stop()
        self.window.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _find_faces(token: CancelToken) -> Iterator[Progress]:
    while True:
        yield Progress(Stage.FINDING_FACES, 14_210, 22_904, 9_412, 0, 31.0, 290.0)
        token.checkpoint()
        time.sleep(0.2)


def people(studio: Studio) -> None:
    """The home page with somebody being named."""
    studio.window.navigation.go_to_page("people")
    studio.wait()
    page = studio.window.pages.page("people")
    groups = [page.model.entry(row).key for row in page.model.rows_in(Section.GROUPS)]
    page.grid.edit_name([key for key in groups[:6] if page.grid.tile_rect(key)][-1])
    QTest.keyClicks(page.grid.findChild(NameField), "Ma")


def selection(studio: Studio) -> None:
    """The home page with three tiles selected."""
    studio.window.navigation.go_to_page("people")
    studio.wait()
    page = studio.window.pages.page("people")
    groups = page.model.rows_in(Section.GROUPS)
    for row in (4, groups[0], groups[6]):
        page.grid.toggle(page.model.entry(row).key)
    studio.window.toast.show_text("12 faces joined Carla")


def person(studio: Studio) -> None:
    """A person with suggestions."""
    studio.window.navigation.go_to_person(studio.session.people[0].person_id)
    studio.wait()
    studio.window.pages.page("person").card.strip.setFocus(Qt.FocusReason.TabFocusReason)


def faces(studio: Studio) -> None:
    """The faces of a person, two selected."""
    studio.window.navigation.go_to_person(studio.session.people[0].person_id)
    studio.wait()
    page = studio.window.pages.page("person")
    page.tabs.choose(1)
    model = page.faces.grid.model
    for row in (1, 4):
        page.faces.grid.selection.toggle(model.face_id(row))
    page.faces.grid.selection_changed.emit()


def group(studio: Studio) -> None:
    """A group without a name."""
    studio.window.navigation.go_to_group(studio.session.library.people.groups()[0].group_id)


def photos(studio: Studio) -> None:
    """All photos."""
    studio.window.navigation.go_to_page("photos")


def one_photo(studio: Studio) -> None:
    """One of the free photos, with outlines and what is known of it."""
    library = studio.session.library
    tiles = [tile.photo_id for tile in library.photos.tiles()]
    shown = library.faces.of_person(studio.session.people[0].person_id)[0]
    studio.window.navigation.go_to_photo(shown.photo_id, tiles)


def home(studio: Studio) -> None:
    """The home page, nothing selected."""
    studio.window.navigation.go_to_page("people")


def activity(studio: Studio) -> None:
    """What runs, what could not be read, what was done."""
    studio.window.navigation.go_to_page("activity")


def ask(studio: Studio, kind: QuestionKind, wanted: Filter = Filter.ALL) -> None:
    """Open the inbox at the first question of a kind."""
    studio.window.navigation.go_to_page("inbox")
    page = studio.window.pages.page("inbox")
    studio.wait_for(lambda: bool(page.queue.questions))
    page.header.filter_chosen.emit(wanted)
    page.next.wanted.emit(next(q for q in page.queue.questions if q.kind is kind))
    studio.wait()


def inbox_who(studio: Studio) -> None:
    """A group without a name, and somebody typing one."""
    ask(studio, QuestionKind.WHO)
    studio.window.activateWindow()
    studio.window.pages.page("inbox").who.take_focus()
    QTest.keyClicks(studio.window.pages.page("inbox").who.field, "Am")


def inbox_same(studio: Studio) -> None:
    """A person and a group that look alike."""
    ask(studio, QuestionKind.SAME)


def inbox_suggestions(studio: Studio) -> None:
    """Suggestions, one of which is left out."""
    ask(studio, QuestionKind.SUGGESTIONS)
    page = studio.window.pages.page("inbox")
    page.suggestions.enter_tiles()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Delete):
        QTest.keyClick(page.suggestions.tiles, key)


def split(studio: Studio) -> None:
    """A person who is two."""
    martin = next(p for p in studio.session.people if p.name == "Martin")
    studio.window.navigation.go_to_person(martin.person_id)
    studio.window.navigation.split_here()
    page = studio.window.pages.page("split")
    studio.wait_for(lambda: bool(page.sides[1]))
    studio.wait()
    QTest.keyClicks(page.name, "Emil")
    QTest.keyClick(page.name, Qt.Key.Key_Return)


def put_aside(studio: Studio) -> None:
    """What was ignored, with the way back."""
    studio.window.navigation.go_to_put_aside()


def regrouping(studio: Studio) -> None:
    """What grouping again would change."""
    window = studio.window
    dialog = RegroupDialog(window, studio.session, window.thumbnails)
    studio.show_dialog(dialog)
    studio.wait_for(lambda: dialog.preview is not None)


def why(studio: Studio) -> None:
    """Why a face is suggested for Anna."""
    window, anna = studio.window, studio.session.people[0]
    face = studio.session.library.faces.suggested_to(anna.person_id)[-1]
    dialog = WhyDialog(window, studio.session, window.thumbnails, face.face_id)
    studio.show_dialog(dialog)
    studio.wait_for(lambda: dialog.why is not None)


def settings(studio: Studio) -> None:
    """The settings, with a stricter grouping being tried."""
    dialog = SettingsDialog(studio.window, studio.session, studio.window.thumbnails)
    studio.show_dialog(dialog)
    dialog.show_page("recognition")
    dialog.strictness.slider.setValue(1)
    studio.wait_for(dialog.strictness.apply.isEnabled)


def settings_folders(studio: Studio) -> None:
    """The folders, some photos gone from one of them."""
    library = studio.session.library
    gone = [tile.photo_id for tile in library.photos.tiles()[:12]]
    library.photos.set_missing(gone, missing=True)
    dialog = SettingsDialog(studio.window, studio.session, studio.window.thumbnails)
    studio.show_dialog(dialog)
    studio.wait_for(lambda: dialog.folders.found is not None)
    library.photos.set_missing(gone, missing=False)


def settings_privacy(studio: Studio) -> None:
    """What is stored."""
    dialog = SettingsDialog(studio.window, studio.session, studio.window.thumbnails)
    studio.show_dialog(dialog)
    dialog.show_page("privacy")
    studio.wait_for(lambda: bool(dialog.privacy.parts))


VIEWS: dict[str, Callable[[Studio], None]] = {
    "people": people,
    "selection": selection,
    "person": person,
    "faces": faces,
    "group": group,
    "photos": photos,
    "activity": activity,
    "inbox-who": inbox_who,
    "inbox-same": inbox_same,
    "inbox-suggestions": inbox_suggestions,
    "split": split,
    "put-aside": put_aside,
    "regrouping": regrouping,
    "why": why,
    "settings": settings,
    "settings-folders": settings_folders,
    "settings-privacy": settings_privacy,
}

FREE_VIEWS: dict[str, Callable[[Studio], None]] = {
    "free-people": home,
    "free-person": person,
    "free-photos": photos,
    "free-photo": one_photo,
}


def main() -> None:
    """Take all pictures, or those asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "docs" / "screenshots")
    parser.add_argument("--only", action="append", choices=[*VIEWS, *FREE_VIEWS, "first-start"])
    parser.add_argument("--points", type=float, default=10, help="size of the system font")
    given = parser.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    app = make_application()
    family = "Inter" if "Inter" in QFontDatabase.families() else app.font().family()
    font = QFont(family)
    font.setPointSizeF(given.points)
    app.setFont(font)
    app.setQuitOnLastWindowClosed(False)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as scratch:
        full, empty, free = (Library(Path(scratch) / name) for name in ("full", "empty", "free"))
        fill_drawn_library(full)
        index_free_photos(free)
        for scheme in ("light", "dark"):
            theme.apply(app, scheme)
            take_all(empty, given.folder, scheme, given.only, {"first-start": lambda _: None})
            take_all(full, given.folder, scheme, given.only, VIEWS, Studio.run_a_job)
            take_all(free, given.folder, scheme, given.only, FREE_VIEWS)
        for library in (full, empty, free):
            library.close()


def index_free_photos(library: Library) -> None:
    """Index the photos of the tests and name two of the people, leaving some suggestions."""
    list(index_folders(library, [os.fsencode(PHOTOS)], CancelToken()))
    with (PHOTOS / "labels.csv").open(encoding="utf-8") as lines:
        labels = {row["path"]: row["identity"] for row in csv.DictReader(lines)}
    paths = library.photos.paths([tile.photo_id for tile in library.photos.tiles()])
    named: Counter[str] = Counter()
    for photo_id, path in sorted(paths.items(), key=lambda item: item[1]):
        name = labels[Path(os.fsdecode(path)).name]
        if name in {"Barack Obama", "Eileen Collins"} and named[name] < 3:
            named[name] += 1
            edits.name_faces(library, [library.faces.of_photo(photo_id)[0].face_id], name)
    list(regroup(library, CancelToken()))


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
