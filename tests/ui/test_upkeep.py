"""A window backs its library up, and groups anew where a change of the pack was cut off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.engine.safety.backups import backups
from faceorg.library.recognition.groupings import GROUPING_DUE
from faceorg.ui.session import Session
from faceorg.ui.upkeep import Upkeep

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from faceorg.library.library import Library


def test_a_backup_is_made_once_and_due_groups_are_made(qtbot: QtBot, library: Library) -> None:
    session = Session(library)
    library.settings.set(GROUPING_DUE, 1)
    upkeep = Upkeep(session, first_after_ms=1)
    qtbot.waitUntil(lambda: len(backups(library.folder)) == 1, timeout=20_000)
    (made,) = backups(library.folder)
    assert made.reason == "daily"
    qtbot.waitUntil(lambda: not session.jobs.running, timeout=20_000)
    upkeep._on_time()
    qtbot.wait(200)
    assert len(backups(library.folder)) == 1, "nothing has changed since"
    assert session.close()
