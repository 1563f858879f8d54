"""Two windows, or a window and a command, on one library."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from faceorg.domain.changes import Changes
from faceorg.domain.errors import EnvironmentFaultError, FaultCode
from faceorg.engine import edits
from faceorg.library.library import DATABASE_NAME, Library
from faceorg.ui.others import Others
from faceorg.ui.session import Session

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

WITHIN_MS = 2000


@pytest.fixture
def windows(library: Library, app: QApplication, qtbot: QtBot) -> Iterator[tuple[Session, Session]]:
    """Two sessions on one library, each with its own connection, as two processes have them."""
    other = Library(library.folder)
    made = Session(library), Session(other)
    for session in made:
        with qtbot.waitSignal(session.people_changed):
            session.reload_people()
        _begin_asking(session, qtbot)
    yield made
    for session in made:
        assert session.close()
    other.close()


def _begin_asking(session: Session, qtbot: QtBot) -> None:
    """Let a session follow the others, and wait until it knows where they are."""
    asked: list[bool] = []
    session.others.start()
    session.fetch(lambda _library: True, asked.append)
    qtbot.waitUntil(lambda: bool(asked))


def _impatient(library: Library) -> Changes:
    """Let the thread that edits wait a moment only."""
    library.database.run("PRAGMA busy_timeout=100")
    return Changes()


def names(session: Session) -> set[str]:
    return {person.name for person in session.people}


def test_a_name_given_in_one_window_appears_in_the_other(
    windows: tuple[Session, Session], qtbot: QtBot
) -> None:
    here, there = windows
    person = here.people[0].person_id
    here.run_edit(lambda library: edits.rename_person(library, person, "Philomena"))
    qtbot.waitUntil(lambda: "Philomena" in names(there), timeout=10 * WITHIN_MS)


def test_the_other_window_is_told_all_pages_once(
    windows: tuple[Session, Session], qtbot: QtBot
) -> None:
    here, there = windows
    told: list[Changes] = []
    own: list[Changes] = []
    there.changed.connect(told.append)
    here.changed.connect(own.append)
    person = here.people[0].person_id
    here.run_edit(lambda library: edits.rename_person(library, person, "Philomena"))
    qtbot.waitUntil(lambda: bool(told), timeout=10 * WITHIN_MS)
    assert told[0].elsewhere
    assert told[0].people_regrouped
    qtbot.wait(1200)
    assert len(told) == 1
    assert not any(changes.elsewhere for changes in own)


def test_an_edit_of_one_window_can_be_undone_in_the_other(
    windows: tuple[Session, Session], qtbot: QtBot
) -> None:
    here, there = windows
    before = names(here)
    person = here.people[0].person_id
    here.run_edit(lambda library: edits.rename_person(library, person, "Philomena"))
    qtbot.waitUntil(lambda: "Philomena" in names(there), timeout=10 * WITHIN_MS)
    there.undo()
    qtbot.waitUntil(lambda: names(here) == before == names(there), timeout=10 * WITHIN_MS)


def test_what_a_command_does_appears_in_the_window(
    library: Library, session: Session, qtbot: QtBot
) -> None:
    _begin_asking(session, qtbot)
    person = session.people[0].person_id
    script = "import sys; from faceorg.cli.main import main; sys.exit(main(sys.argv[1:]))"
    root = Path(__file__).parents[2]
    command = [sys.executable, "-c", script, "name", f"person:{person}", "Philomena"]
    command += ["--library", os.fspath(library.folder)]
    subprocess.run(command, check=True, cwd=root, timeout=120, capture_output=True)  # noqa: S603
    qtbot.waitUntil(lambda: "Philomena" in names(session), timeout=10 * WITHIN_MS)


def test_while_news_keeps_coming_it_asks_less_often(
    session: Session, library: Library, qtbot: QtBot
) -> None:
    told: list[bool] = []
    others = Others(session, lambda: told.append(True), ask_ms=1)
    for _ in range(12):
        others._on_answer(news=True)
    assert others._timer.interval() == 256
    others._on_answer(news=False)
    assert others._timer.interval() == 1
    assert len(told) == 12
    others.stop()


def test_a_locked_library_is_told_and_the_edit_can_be_repeated(
    session: Session, library: Library, qtbot: QtBot
) -> None:
    """Another process holds a long write: nothing is lost, nothing half done."""
    before = names(session)
    person = session.people[0].person_id
    blocker = sqlite3.connect(library.folder / DATABASE_NAME, isolation_level=None)
    session.run_edit(_impatient)
    blocker.execute("BEGIN IMMEDIATE")
    try:
        with qtbot.waitSignal(session.failed, timeout=20_000) as told:
            session.run_edit(lambda lib: edits.rename_person(lib, person, "Philomena"))
        error = told.args[0]
        assert isinstance(error, EnvironmentFaultError)
        assert error.code is FaultCode.LIBRARY_LOCKED
        assert {p.name for p in library.people.all()} == before
    finally:
        blocker.execute("ROLLBACK")
        blocker.close()
    with qtbot.waitSignal(session.edited):
        session.run_edit(lambda lib: edits.rename_person(lib, person, "Philomena"))
    qtbot.waitUntil(lambda: "Philomena" in names(session))
