"""The settings about backups: the list, making one, going back to one."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from faceorg.domain.errors import EnvironmentFaultError, FaultCode
from faceorg.domain.safety import Backup
from faceorg.engine import edits
from faceorg.engine.safety import backups as engine
from faceorg.library.library import Library
from faceorg.ui.dialogs.settings import backups as module
from faceorg.ui.dialogs.settings.backups import (
    BackupsFound,
    BackupsPage,
    backup_text,
    restore_text,
    when_text,
)
from faceorg.ui.widgets.labels import Text

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from faceorg.ui.session import Session

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(session: Session, qtbot: QtBot) -> BackupsPage:
    made = BackupsPage(session)
    qtbot.addWidget(made)
    made.resize(580, 560)
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(lambda: made.found is not None)
    return made


def texts(page: BackupsPage) -> list[str]:
    return [label.text() for label in page.findChildren(Text) if label.isVisible()]


def test_it_says_that_there_is_none(page: BackupsPage) -> None:
    assert page.told == "There is none yet."
    assert page.restores == []


def test_one_is_made_and_listed(page: BackupsPage, library: Library, qtbot: QtBot) -> None:
    page.make.setFocus()
    for _ in range(2):  # the second press finds one being made
        qtbot.mouseClick(page.make, LEFT)
    qtbot.waitUntil(lambda: len(page.restores) == 1)
    assert page.told.startswith("Done: ")
    assert page.make.isEnabled()
    assert page.make.hasFocus()
    [backup] = engine.backups(library.folder)
    assert when_text(backup) in texts(page)
    assert any("4 people, 57 faces" in text for text in texts(page))
    assert when_text(backup) in page.restores[0].accessibleName()


def test_one_that_cannot_be_read_says_so_and_is_not_offered(
    page: BackupsPage, library: Library, qtbot: QtBot
) -> None:
    engine.make_backup(library).path.write_bytes(b"nonsense" * 1000)
    engine.make_backup(library)
    page.shown.emit()
    qtbot.waitUntil(lambda: len(page.restores) == 1)
    assert any("of no use" in text for text in texts(page))


def test_where_none_can_be_made_it_says_so(
    page: BackupsPage, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_library: Library, _token: object) -> Backup:
        raise EnvironmentFaultError(FaultCode.DISK_FULL)

    monkeypatch.setattr(module, "_make", full)
    with qtbot.waitSignal(session.failed) as heard:
        qtbot.mouseClick(page.make, LEFT)
    assert heard.args[0].code is FaultCode.DISK_FULL
    assert page.told == "No backup was made."
    assert page.make.isEnabled()


def test_going_back_asks_and_hands_the_work_to_whoever_closes_the_library(
    page: BackupsPage,
    session: Session,
    library: Library,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    engine.make_backup(library)
    anna = library.people.named("Anna")[0]
    edits.rename_person(library, anna.person_id, "Hannah")
    page.shown.emit()
    qtbot.waitUntil(lambda: len(page.restores) == 1)
    asked: list[tuple[object, ...]] = []
    monkeypatch.setattr(
        module, "ask", lambda _, *said, **_more: asked.append(said) or len(asked) > 1
    )
    qtbot.mouseClick(page.restores[0], LEFT)
    assert "4 people and 57 faces" in str(asked[0][1])
    assert session.reopening is None
    with qtbot.waitSignal(session.reopen_wanted):
        qtbot.mouseClick(page.restores[0], LEFT)
    assert session.reopening is not None
    work = session.reopening.work
    assert session.close()
    library.close()
    work(library.folder, None)
    with_anna = Library(library.folder)
    try:
        assert with_anna.people.named("Anna")
        assert not with_anna.people.named("Hannah")
        assert {b.reason for b in engine.backups(library.folder)} == {"asked", "restore"}
    finally:
        with_anna.close()


def made(**values: object) -> Backup:
    usual = {
        "path": Path("b"),
        "made_at": datetime(2026, 5, 3, 14, 2),  # noqa: DTZ001 - local time
        "reason": "daily",
        "size_bytes": 5_100_000,
        "schema": 3,
        "people": 1,
        "faces": 9412,
    }
    return Backup(**{**usual, **values})  # type: ignore[arg-type]


def test_backups_in_words() -> None:
    assert when_text(made()) == "3 May 2026, 14:02"
    assert backup_text(made()) == "Made by itself. 1 person, 9,412 faces, 5.1 MB"
    assert backup_text(made(reason="restore")).startswith("Before going back.")
    assert "cannot be read" in backup_text(made(problem="library_damaged"))
    told = restore_text(made(), BackupsFound((), 2, 10_000))
    assert told.startswith("FaceOrg will know 1 person and 9,412 faces, as it did then; now it")
    assert "2 people and 10,000 faces" in told
    assert "Photo files are not touched." in told
