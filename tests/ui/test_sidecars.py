"""Sidecars in the window: the switch, what follows edits, what says otherwise, what is told."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from faceorg.domain.geometry import Box
from faceorg.engine import edits
from faceorg.engine.sidecars import conflicts as conflicts_room
from faceorg.engine.sidecars import job
from faceorg.library import sidecars as rows
from faceorg.library.database import Database
from faceorg.library.sidecars import SidecarCounts
from faceorg.metadata.sidecars import said_in_sidecar
from faceorg.ui.dialogs.question import Question
from faceorg.ui.dialogs.settings.dialog import SettingsDialog
from faceorg.ui.dialogs.settings.sidecar_problems import SidecarProblems
from faceorg.ui.dialogs.settings.sidecars import SidecarsPart, TurnOn
from faceorg.ui.dialogs.settings.stored_beside import StoredBeside
from faceorg.ui.dialogs.sidecar_conflicts import ConflictsDialog
from faceorg.ui.models.sidecar_conflicts import LEAVE, MINE, THEIRS, TitleRole
from faceorg.ui.sidecars import SidecarKeeper, keeper_of
from faceorg.ui.texts.sidecars_text import IN_THE_OPEN_ENCRYPTED, state_text
from faceorg.ui.views.activity.sidecars_line import SidecarsLine
from tests.engine.sidecars.conftest import Photos
from tests.helpers.readings import person

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from faceorg.domain.sidecars import Conflict
    from faceorg.library.library import Library
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails

ANN, BEN = Box(0.1, 0.2, 0.3, 0.15), Box(0.6, 0.5, 0.2, 0.25)
RENAMED = ("<mwg-rs:Name>Xaver<", "<mwg-rs:Name>Xerxes<")


@pytest.fixture
def photos(library: Library, tmp_path: Path) -> Photos:
    """Two photos on the disk beside those of the filled library, which are away."""
    made = Photos(library, tmp_path / "photos on disk")
    made.add("a.jpg", Xaver=ANN, Yusuf=BEN)
    made.add("b.jpg", Yusuf=BEN)
    return made


@pytest.fixture
def keeper(session: Session, qtbot: QtBot) -> Iterator[SidecarKeeper]:
    made = keeper_of(session)
    made._quiet.setInterval(10)
    made._started = True  # what a watch reports is tested for itself
    yield made
    assert made.close()


def on(keeper: SidecarKeeper, qtbot: QtBot) -> None:
    keeper.turn_on()
    settled(keeper, qtbot)


def settled(keeper: SidecarKeeper, qtbot: QtBot) -> None:
    """Wait until nothing is done, and nothing is about to be."""
    qtbot.waitUntil(lambda: not keeper.running and not keeper._quiet.isActive())


def names(photos: Photos, name: str) -> list[str]:
    path = photos.folder / name
    if not path.exists():
        return []
    return sorted(region.name for region in said_in_sidecar(os.fsencode(path)).regions)


def part(session: Session, thumbnails: Thumbnails, qtbot: QtBot) -> SidecarsPart:
    made = SidecarsPart(session, thumbnails)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(made.switch.isEnabled)
    return made


def answers(monkeypatch: pytest.MonkeyPatch, number: int) -> list[Question]:
    """Answer each question that is asked from now on."""
    asked: list[Question] = []

    def answer(question: Question) -> int:
        asked.append(question)
        question.answer = number
        return 0

    monkeypatch.setattr(Question, "exec", answer)
    return asked


def test_it_is_off_and_nothing_is_written(
    photos: Photos, session: Session, thumbnails: Thumbnails, keeper: SidecarKeeper, qtbot: QtBot
) -> None:
    shown = part(session, thumbnails, qtbot)
    assert not shown.switch.isChecked()
    assert shown.told.text() == ""
    with qtbot.waitSignal(session.edited):
        session.run_edit(lambda lib: edits.rename_person(lib, person(lib, "Xaver"), "Ximena"))
    settled(keeper, qtbot)
    assert photos.files() == []


def test_turning_it_on_asks_first(
    photos: Photos,
    session: Session,
    thumbnails: Thumbnails,
    keeper: SidecarKeeper,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shown = part(session, thumbnails, qtbot)
    asked = answers(monkeypatch, 1)
    shown.switch.click()
    assert "can read these names" in asked[0].accessibleDescription()
    settled(keeper, qtbot)
    assert (shown.switch.isChecked(), photos.files()) == (False, [])
    answers(monkeypatch, 0)
    shown.switch.click()
    qtbot.waitUntil(lambda: names(photos, "b.jpg.xmp") == ["Yusuf"])
    qtbot.waitUntil(shown.switch.isChecked)
    settled(keeper, qtbot)
    assert shown.told.text().startswith("2 sidecars in step")


def test_what_would_be_written_is_counted(
    photos: Photos, session: Session, thumbnails: Thumbnails, qtbot: QtBot
) -> None:
    question = TurnOn(None, session, "open")
    qtbot.addWidget(question)
    qtbot.waitUntil(lambda: "2 new" in question.counted.text())
    assert photos.files() == []


def test_an_encrypted_library_is_told_that_names_lie_in_the_open() -> None:
    assert "although your library is encrypted" in IN_THE_OPEN_ENCRYPTED


def test_edits_undo_and_redo_are_followed(
    photos: Photos, session: Session, keeper: SidecarKeeper, qtbot: QtBot
) -> None:
    on(keeper, qtbot)
    session.run_edit(lambda lib: edits.rename_person(lib, person(lib, "Xaver"), "Ximena"))
    qtbot.waitUntil(lambda: names(photos, "a.jpg.xmp") == ["Ximena", "Yusuf"])
    session.undo()
    qtbot.waitUntil(lambda: names(photos, "a.jpg.xmp") == ["Xaver", "Yusuf"])
    session.redo()
    qtbot.waitUntil(lambda: names(photos, "a.jpg.xmp") == ["Ximena", "Yusuf"])


def test_edits_do_not_wait_for_a_slow_drive(
    photos: Photos,
    session: Session,
    keeper: SidecarKeeper,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    go_on, began = threading.Event(), threading.Event()
    real = job.orientation_of

    def slow(path: bytes) -> int:
        began.set()
        go_on.wait(30)
        return real(path)

    monkeypatch.setattr(job, "orientation_of", slow)
    keeper.turn_on()
    qtbot.waitUntil(began.is_set)
    with qtbot.waitSignal(session.edited):
        session.run_edit(lambda lib: edits.rename_person(lib, person(lib, "Xaver"), "Ximena"))
    assert not photos.files()
    go_on.set()
    qtbot.waitUntil(lambda: names(photos, "a.jpg.xmp") == ["Ximena", "Yusuf"])


def test_it_is_stopped_and_goes_on_when_asked(
    photos: Photos,
    session: Session,
    thumbnails: Thumbnails,
    keeper: SidecarKeeper,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(job, "_TOGETHER", 1)
    go_on, began = threading.Event(), threading.Event()
    real = job.orientation_of

    def slow(path: bytes) -> int:
        began.set()
        go_on.wait(30)
        return real(path)

    monkeypatch.setattr(job, "orientation_of", slow)
    keeper.turn_on()
    qtbot.waitUntil(began.is_set)
    keeper.stop()
    go_on.set()
    qtbot.waitUntil(lambda: len(photos.files()) == 1)
    qtbot.waitUntil(lambda: keeper.state is not None and keeper.state.on)
    shown = part(session, thumbnails, qtbot)
    qtbot.waitUntil(lambda: "still to be written" in shown.told.text())
    shown.write_now.click()
    qtbot.waitUntil(lambda: len(photos.files()) == 2)


@pytest.mark.parametrize(("answer", "left"), [(0, 2), (1, 0)])
def test_turning_it_off_leaves_what_was_written_or_takes_it_out(
    photos: Photos,
    session: Session,
    thumbnails: Thumbnails,
    keeper: SidecarKeeper,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    answer: int,
    left: int,
) -> None:
    library = photos.library
    library.photos.add_folder(os.fsencode(photos.folder))
    on(keeper, qtbot)
    shown = part(session, thumbnails, qtbot)
    qtbot.waitUntil(shown.switch.isChecked)
    answers(monkeypatch, answer)
    shown.switch.click()
    qtbot.waitUntil(lambda: not shown.switch.isChecked())
    settled(keeper, qtbot)
    assert len(photos.files()) == left
    edits.rename_person(library, person(library, "Yusuf"), "Yannick")
    session.changed.emit(edits.undo(library)[1])  # type: ignore[index]
    settled(keeper, qtbot)
    assert len(photos.files()) == left


# what says otherwise ---------------------------------------------------------------------


def conflicts(
    photos: Photos, session: Session, thumbnails: Thumbnails, keeper: SidecarKeeper, qtbot: QtBot
) -> ConflictsDialog:
    on(keeper, qtbot)
    photos.replace("a.jpg.xmp", *RENAMED)
    photos.replace("b.jpg.xmp", "<mwg-rs:Name>Yusuf<", "<mwg-rs:Name>Yoda<")
    keeper.write_now()
    settled(keeper, qtbot)
    dialog = ConflictsDialog(None, session, thumbnails)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 2)
    return dialog


def titles(dialog: ConflictsDialog) -> list[str]:
    model = dialog.model
    return [model.index(row, 0).data(TitleRole) for row in range(model.rowCount())]


def test_both_names_are_listed_and_mine_is_kept(
    photos: Photos, session: Session, thumbnails: Thumbnails, keeper: SidecarKeeper, qtbot: QtBot
) -> None:
    dialog = conflicts(photos, session, thumbnails, keeper, qtbot)
    assert titles(dialog) == ["Here Xaver, there Xerxes", "Here Yusuf, there Yoda"]
    assert "“Xaver” is called “Xerxes” there." in dialog.model.index(0, 0).data()
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: titles(dialog) == ["Here Yusuf, there Yoda"])
    settled(keeper, qtbot)
    assert names(photos, "a.jpg.xmp") == ["Xaver", "Yusuf"]


def test_theirs_is_one_edit_by_the_keyboard(
    photos: Photos, session: Session, thumbnails: Thumbnails, keeper: SidecarKeeper, qtbot: QtBot
) -> None:
    dialog = conflicts(photos, session, thumbnails, keeper, qtbot)
    QTest.keyClick(dialog.list, Qt.Key.Key_Right)
    with qtbot.waitSignal(session.edited) as told:
        QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    assert told.args[1].startswith("Took over what sidecars say of 1 face")
    qtbot.waitUntil(lambda: titles(dialog) == ["Here Yusuf, there Yoda"])
    assert photos.library.people.named("Xerxes")
    settled(keeper, qtbot)
    assert b">Xaver<" not in (photos.folder / "a.jpg.xmp").read_bytes()
    session.undo()
    qtbot.waitUntil(lambda: not photos.library.people.named("Xerxes"))
    dialog.read()
    settled(keeper, qtbot)
    qtbot.waitUntil(lambda: rows.counts(photos.library.database).clashing == 2)


@pytest.mark.parametrize("key", [MINE, THEIRS, LEAVE])
def test_all_are_answered_at_once(
    photos: Photos,
    session: Session,
    thumbnails: Thumbnails,
    keeper: SidecarKeeper,
    qtbot: QtBot,
    key: str,
) -> None:
    dialog = conflicts(photos, session, thumbnails, keeper, qtbot)
    qtbot.waitUntil(dialog.for_all[key].isEnabled)
    dialog.for_all[key].click()
    qtbot.waitUntil(lambda: not dialog.model.rowCount())
    settled(keeper, qtbot)
    expected = {MINE: ["Xaver", "Yusuf"], THEIRS: ["Xerxes", "Yusuf"], LEAVE: ["Xerxes", "Yusuf"]}[
        key
    ]
    assert names(photos, "a.jpg.xmp") == expected
    assert bool(photos.library.people.named("Xerxes")) == (key == THEIRS)
    assert rows.counts(photos.library.database).clashing == 0
    assert len(session.library.journal.history(1)[0].verb) > 0


def test_what_could_not_be_taken_over_is_said(
    photos: Photos, session: Session, thumbnails: Thumbnails, keeper: SidecarKeeper, qtbot: QtBot
) -> None:
    dialog = conflicts(photos, session, thumbnails, keeper, qtbot)
    ann: Conflict = next(c for c in dialog.model.conflicts if c.name == "Xaver")
    edits.name_faces(photos.library, [ann.face_id], "Zoe")
    dialog.settle([ann], THEIRS)
    qtbot.waitUntil(dialog.told.isVisible)
    assert "Xerxes" in dialog.told.text()


# what went wrong -------------------------------------------------------------------------


def test_what_is_away_is_listed_with_a_reason(
    photos: Photos, session: Session, thumbnails: Thumbnails, keeper: SidecarKeeper, qtbot: QtBot
) -> None:
    on(keeper, qtbot)  # all photos of the filled library are away
    shown = part(session, thumbnails, qtbot)
    qtbot.waitUntil(shown.problems.isVisible)
    assert "wait for their drive" in shown.told.text()
    dialog = SidecarProblems(None, session)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: "not connected" in dialog.list.toPlainText())


def test_the_line_says_how_sidecars_are() -> None:
    assert state_text(SidecarCounts(1204, 0, 3, 0, 2)) == (
        "1,204 sidecars in step, 3 say otherwise, 2 could not be written."
    )


def test_the_settings_have_it(
    session: Session, thumbnails: Thumbnails, keeper: SidecarKeeper, qtbot: QtBot
) -> None:
    dialog = SettingsDialog(None, session, thumbnails)
    qtbot.addWidget(dialog)
    dialog.show_page("files")
    dialog.show()
    qtbot.waitUntil(dialog.files.sidecars.switch.isEnabled)


def test_the_window_itself_reads_nothing(
    photos: Photos,
    session: Session,
    thumbnails: Thumbnails,
    keeper: SidecarKeeper,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Neither the library nor a sidecar is touched by the GUI thread."""
    touched: list[str] = []
    mine = threading.current_thread()

    def watched(owner: object, name: str) -> None:
        real = getattr(owner, name)

        def call(*args: object, **more: object) -> object:
            if threading.current_thread() is mine:
                touched.append(name)
            return real(*args, **more)

        monkeypatch.setattr(owner, name, call)

    for name in ("rows", "value", "run", "run_many"):
        watched(Database, name)
    for owner, name in ((job, "read_former"), (conflicts_room, "read_former")):
        watched(owner, name)
    on(keeper, qtbot)
    shown = part(session, thumbnails, qtbot)
    photos.replace("a.jpg.xmp", *RENAMED)
    keeper.write_now()
    settled(keeper, qtbot)
    dialog = ConflictsDialog(None, session, thumbnails)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1)
    dialog.settle(dialog.model.conflicts, MINE)
    qtbot.waitUntil(lambda: not dialog.model.rowCount())
    settled(keeper, qtbot)
    assert shown.told.text()
    assert touched == []


# privacy and activity --------------------------------------------------------------------


def test_privacy_tells_of_what_lies_beside_photos_and_out_of_reach(
    photos: Photos, session: Session, keeper: SidecarKeeper, qtbot: QtBot
) -> None:
    on(keeper, qtbot)
    rows.note_left(photos.library.database, [b"/drive/that is away"])
    shown = StoredBeside(session)
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitUntil(lambda: "2 sidecars" in shown.told.text())
    assert os.fspath(photos.folder) in shown.told.text()
    assert "/drive/that is away" in shown.left.text()
    shown.give_up.click()
    qtbot.waitUntil(lambda: not shown.left.isVisible())
    assert rows.left(photos.library.database) == []


def test_activity_tells_of_what_says_otherwise(
    photos: Photos, session: Session, keeper: SidecarKeeper, qtbot: QtBot
) -> None:
    line = SidecarsLine(session)
    qtbot.addWidget(line)
    on(keeper, qtbot)
    photos.replace("a.jpg.xmp", *RENAMED)
    keeper.write_now()
    qtbot.waitUntil(line.isVisible)
    assert line.told.text() == "1 sidecar says otherwise than FaceOrg."
    with qtbot.waitSignal(keeper.conflicts_wanted):
        line.look.click()


def test_what_was_read_before_something_was_done_is_not_shown_after_it(
    session: Session, keeper: SidecarKeeper, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    on(keeper, qtbot)
    late: list[Any] = []
    monkeypatch.setattr(
        session, "fetch", lambda work, deliver: late.append((deliver, work(session.library)))
    )
    keeper.read()
    keeper.turn_off(take_out=False)
    keeper.read()  # as quick as the one before: it may be first or last
    settled(keeper, qtbot)
    for deliver, found in late:
        deliver(found)
    assert keeper.state is not None
    assert not keeper.state.on


def test_turned_off_it_says_what_still_holds_names_and_only_that(
    photos: Photos,
    session: Session,
    thumbnails: Thumbnails,
    keeper: SidecarKeeper,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    on(keeper, qtbot)
    photos.replace("a.jpg.xmp", *RENAMED)
    keeper.write_now()
    settled(keeper, qtbot)
    shown, line = part(session, thumbnails, qtbot), SidecarsLine(session)
    qtbot.addWidget(line)
    qtbot.waitUntil(shown.conflicts.isVisible)
    answers(monkeypatch, 0)
    shown.switch.click()  # what was written stays
    qtbot.waitUntil(lambda: shown.told.text() == "2 sidecars still hold names.")
    assert shown.take_out.isVisible()
    assert not shown.conflicts.isVisible()
    assert line.isHidden()
    shown.take_out.click()
    qtbot.waitUntil(lambda: shown.told.text() == "")
    assert not shown.take_out.isVisible()
