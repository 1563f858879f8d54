"""A window that proves itself: `faceorg --smoke-test` starts it twice. GUI thread only.

It does what a new user does: reads a folder, goes to every page, names the first group.
"""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEventLoop, QTimer

from faceorg.engine import edits
from faceorg.ui.views.shell.places import PAGES

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from faceorg.ui.session import Session
    from faceorg.ui.views.shell.window import MainWindow

NAME = "Ada Lovelace"
_PATIENCE_S = 300  # a virtual machine without a model in its cache
_STEP_MS = 50


class Proof(NamedTuple):
    """What a window has shown.

    Attributes:
        photos, faces, unnamed_groups: how many the library holds.
        name: who was named.
        named: the faces of who is called `NAME`.
        pages: the pages that were shown and had more than one colour.
    """

    photos: int
    faces: int
    unnamed_groups: int
    name: str
    named: int
    pages: list[str]


def prove(session: Session, window: MainWindow, folders: Sequence[bytes]) -> Proof:
    """Read folders, where any are given name somebody, and go to every page.

    Raises:
        TimeoutError: something did not happen; it says what.
        Exception: whatever stopped a job or an edit.
    """
    failures: list[Exception] = []
    session.failed.connect(failures.append)
    wait_until = partial(_wait_until, failures)
    if folders:
        window.add_folders(folders)
        wait_until(lambda: session.indexing, "reading to begin")
        wait_until(lambda: not session.indexing, "reading to end")
        _name_first_group(session)
    wait_until(lambda: bool(session.person_named(NAME)), "a person with a name")
    pages = [name for name in PAGES if _shows(window, name)]
    library, person = session.library, session.person_named(NAME)[0]
    photo_ids = [tile.photo_id for tile in library.photos.tiles()]
    window.navigation.go_to_photo(photo_ids[0], photo_ids)
    pages += ["photo"] if _is_painted(window) else []
    faces = len(library.faces.all())
    return Proof(
        len(photo_ids), faces, library.people.count_groups(), NAME, person.face_count, pages
    )


def _name_first_group(session: Session) -> None:
    """Name the largest group, or where no two faces are one person's a loose face."""
    people = session.library.people
    for group in people.groups()[:1]:
        session.run_edit(partial(edits.name_group, group_id=group.group_id, name=NAME))
        return
    session.run_edit(partial(edits.name_faces, face_ids=people.loose_faces(1), name=NAME))


def _shows(window: MainWindow, page: str) -> bool:
    window.navigation.go_to_page(page)
    return _is_painted(window)


def _is_painted(window: MainWindow) -> bool:
    """Tell whether the window has come to show more than a ground, give or take a moment."""

    def painted() -> bool:
        picture = window.grab().toImage().scaled(64, 48)
        rows, columns = range(picture.height()), range(picture.width())
        return len({picture.pixel(x, y) for x in columns for y in rows}) > 8

    _wait_until([], painted, "a page to be painted")
    return True


def _wait_until(failures: Sequence[Exception], condition: Callable[[], bool], what: str) -> None:
    """Let the window go on until something is so; raise the first failure there is meanwhile."""
    end = time.monotonic() + _PATIENCE_S
    while not condition():
        if time.monotonic() > end:
            message = f"waited {_PATIENCE_S} s for {what}"
            raise TimeoutError(message)
        if failures:
            raise failures[0]
        loop = QEventLoop()
        QTimer.singleShot(_STEP_MS, loop.quit)
        loop.exec()
