"""The settings about speed take effect at once; what the computer does not tell is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from faceorg.engine import presence
from faceorg.engine.computing import cpu_only
from faceorg.engine.indexing.pool import cores
from faceorg.engine.jobs import Progress, Stage, Waiting
from faceorg.engine.politeness import Speed, set_speed, speed
from faceorg.ui.dialogs.settings.speed import SpeedPage
from faceorg.ui.texts.speed_text import NO_BATTERY, USE_UNKNOWN
from faceorg.ui.views.activity.job_card import RunningCard
from faceorg.ui.views.shell.sidebar import Sidebar
from faceorg.vision.providers import TRIED_SETTING

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from faceorg.library.library import Library
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(session: Session, qtbot: QtBot) -> SpeedPage:
    return shown(session, qtbot)


def shown(session: Session, qtbot: QtBot) -> SpeedPage:
    made = SpeedPage(session)
    qtbot.addWidget(made)
    made.resize(560, 700)
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(lambda: made.facts is not None)
    return made


def test_the_usual(page: SpeedPage) -> None:
    assert page.threads.value == cores()
    assert not page.usual.isEnabled()
    assert page.gentle.isChecked()
    assert not page.battery_waits.isChecked()
    assert not page.use_waits.isChecked()
    assert page.fastest.isChecked()


def test_each_choice_is_kept(page: SpeedPage, library: Library, qtbot: QtBot) -> None:
    for box in (page.gentle, page.battery_waits, page.use_waits):
        qtbot.mouseClick(box, LEFT)
    page.threads.setFocus()
    page.threads.setText("7")
    qtbot.keyClick(page.threads, Qt.Key.Key_Return)
    wanted = Speed(7, gentle=False, battery_waits=True, use_waits=True)
    qtbot.waitUntil(lambda: speed(library.settings) == wanted)
    qtbot.mouseClick(page.usual, LEFT)
    qtbot.waitUntil(lambda: speed(library.settings).threads is None)
    assert page.threads.value == cores()
    page.processor.click()
    qtbot.waitUntil(lambda: cpu_only(library.settings))
    assert page.told[2] == "The processor does it all, because somebody chose that."
    page.fastest.click()
    qtbot.waitUntil(lambda: not cpu_only(library.settings))


def test_it_shows_what_was_chosen(session: Session, library: Library, qtbot: QtBot) -> None:
    set_speed(library.settings, Speed(5, gentle=False, use_waits=True))
    library.settings.set(TRIED_SETTING, {"models": {"a": "cuda"}})
    page = shown(session, qtbot)
    assert (page.threads.value, page.usual.isEnabled()) == (5, True)
    assert not page.gentle.isChecked()
    assert page.use_waits.isChecked()
    assert page.told[2] == "Tried on this computer: 1 model on a graphics card (CUDA)."


@pytest.mark.parametrize("known", [True, False])
def test_what_the_computer_tells(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, known: bool
) -> None:
    monkeypatch.setattr(presence, "on_battery", lambda: True if known else None)
    monkeypatch.setattr(presence, "idle_s", lambda: 1.0 if known else None)
    page = shown(session, qtbot)
    assert (NO_BATTERY in page.told) is not known
    assert (USE_UNKNOWN in page.told) is not known


def test_a_waiting_job_is_seen_in_activity(qtbot: QtBot) -> None:
    card = RunningCard()
    qtbot.addWidget(card)
    card.begin(1)
    step = Progress(Stage.FINDING_FACES, done=3, total=9, seconds_left=600)
    card.show_progress(Progress(Stage.FINDING_FACES, 3, 9, waiting=Waiting.ON_BATTERY))
    assert card.texts()[1] == "Waiting: on battery"
    card.show_progress(step)
    assert card.texts()[1] == "About 10 minutes left"


def test_a_waiting_job_is_seen_in_the_sidebar(
    session: Session, thumbnails: Thumbnails, qtbot: QtBot
) -> None:
    sidebar = Sidebar(session, thumbnails)
    qtbot.addWidget(sidebar)
    session.progress.emit(Progress(Stage.FINDING_FACES, 3, 9, waiting=Waiting.IN_USE))
    assert sidebar.items["activity"].accessibleName() == "Activity, Waiting, in use"
    session.progress.emit(Progress(Stage.FINDING_FACES, 3, 9, seconds_left=600))
    assert sidebar.items["activity"].accessibleName() == "Activity, Finding faces, 10 min left"
