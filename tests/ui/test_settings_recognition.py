"""The settings about recognition: strictness with its preview, and the model."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from faceorg.engine.jobs import Progress, Stage
from faceorg.engine.packs import PackChoice
from faceorg.ui.dialogs.model_choice import ModelPart
from faceorg.ui.dialogs.settings.dialog import SettingsDialog
from faceorg.ui.dialogs.strictness import StrictnessPart, saved_strictness
from faceorg.ui.views.activity.activity_page import ActivityPage
from faceorg.ui.views.shell.sidebar import Sidebar
from tests.ui.test_regroup_dialog import FakePreview

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from faceorg.engine.jobs import CancelToken
    from faceorg.library.library import Library
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def preview() -> FakePreview:
    return FakePreview()


@pytest.fixture
def part(
    session: Session, thumbnails: Thumbnails, preview: FakePreview, qtbot: QtBot
) -> StrictnessPart:
    made = StrictnessPart(session, thumbnails, preview=preview)
    made.resize(520, 300)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


# strictness ------------------------------------------------------------------------------


def test_at_rest_nothing_is_worked_out(
    part: StrictnessPart, preview: FakePreview, qtbot: QtBot
) -> None:
    qtbot.wait(500)
    assert preview.asked == []
    assert part.told == "Faces are grouped like this now."
    assert not part.apply.isEnabled()


def test_keys_move_it_and_only_where_it_rests_is_tried(
    part: StrictnessPart, preview: FakePreview, qtbot: QtBot
) -> None:
    part.slider.setFocus()
    qtbot.keyClick(part.slider, Qt.Key.Key_Right)
    qtbot.keyClick(part.slider, Qt.Key.Key_Right)
    qtbot.keyClick(part.slider, Qt.Key.Key_Right)
    assert part.slider.value() == 2
    assert "Much stricter" in part.slider.accessibleDescription()
    qtbot.waitUntil(part.apply.isEnabled)
    assert preview.asked == [2]
    assert part.told.startswith("Moves 7 faces, makes 1 group")
    assert "confirmed, rejected, ignored or drawn stays" in part.told
    assert len(part.examples.faces) == 7
    qtbot.keyClick(part.slider, Qt.Key.Key_Home)
    assert part.slider.value() == -2
    assert not part.apply.isEnabled()
    assert part.examples.isHidden()


def test_a_preview_that_is_overtaken_is_stopped_and_not_shown(
    part: StrictnessPart, preview: FakePreview, qtbot: QtBot
) -> None:
    preview.go_on.clear()
    part.slider.setValue(1)
    qtbot.waitUntil(lambda: preview.asked == [1])
    part.slider.setValue(0)
    assert preview.tokens[0].cancelled
    preview.go_on.set()
    qtbot.wait(100)
    assert part.told == "Faces are grouped like this now."
    assert not part.apply.isEnabled()


def test_the_mouse_goes_to_the_nearest_step(part: StrictnessPart, qtbot: QtBot) -> None:
    place = part.slider.place(-1).toPoint()
    qtbot.mouseClick(part.slider, LEFT, pos=place)
    assert part.slider.value() == -1


def test_apply_saves_it_and_groups_in_one_step(
    part: StrictnessPart, session: Session, library: Library, qtbot: QtBot
) -> None:
    before, loose = len(library.journal.history()), library.faces.loose()
    part.slider.setValue(1)
    qtbot.waitUntil(part.apply.isEnabled)
    with qtbot.waitSignal(session.edited) as heard:
        qtbot.mouseClick(part.apply, LEFT)
    assert heard.args[0].verb == "regroup"
    assert saved_strictness(library) == 1
    assert all(f.group_id for f in library.faces.by_id([f.face_id for f in loose]))
    assert len(library.journal.history()) == before + 1
    assert not part.apply.isEnabled()
    with qtbot.waitSignal(session.edited):
        session.undo()
    assert library.faces.loose() == loose


def test_a_failed_preview_says_so(
    part: StrictnessPart, preview: FakePreview, session: Session, qtbot: QtBot
) -> None:
    preview.error = ZeroDivisionError()
    with qtbot.waitSignal(session.failed):
        part.slider.setValue(1)
    assert part.told == "It could not be tried. Nothing was changed."


def test_closing_the_settings_stops_the_preview(
    part: StrictnessPart, preview: FakePreview, qtbot: QtBot
) -> None:
    preview.go_on.clear()
    part.slider.setValue(1)
    qtbot.waitUntil(lambda: bool(preview.tokens))
    part.hide()
    assert preview.tokens[0].cancelled
    preview.go_on.set()


def test_what_cannot_be_a_strictness_is_not_one(library: Library) -> None:
    for wrong in (9, "strict", None):
        library.settings.set("strictness", wrong)
        assert saved_strictness(library) == 0


# the model -------------------------------------------------------------------------------


class FakePacks:
    """Two packs; changing reads faces until it is told to stop."""

    def __init__(self) -> None:
        self.current = "a"
        self.missing = 9_412
        self.wanted: list[str] = []
        self.go_on = threading.Event()

    def read(self, library: Library) -> list[PackChoice]:
        return [
            PackChoice("a", "Small and quick", self.current == "a", 0),
            PackChoice("b", "Large", self.current == "b", self.missing),
        ]

    def change(self, library: Library, pack_id: str, token: CancelToken) -> Iterator[Progress]:
        self.wanted.append(pack_id)
        while not self.go_on.wait(0.01):
            token.checkpoint()
            yield Progress(Stage.EMBEDDING, 3_000, 9_412, seconds_left=300.0)
        self.current, self.missing = pack_id, 0
        yield Progress(Stage.GROUPING, 9_412, 9_412)


@pytest.fixture
def packs() -> Iterator[FakePacks]:
    made = FakePacks()
    yield made
    made.go_on.set()


@pytest.fixture
def model(session: Session, packs: FakePacks, qtbot: QtBot) -> ModelPart:
    made = ModelPart(session, read_packs=packs.read, change_pack=packs.change)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: len(made.choices) == 2)
    return made


def test_the_model_in_use_is_chosen(model: ModelPart) -> None:
    assert [choice.isChecked() for choice in model.choices] == [True, False]
    assert model.told == "In use."
    assert model.change.isHidden()


def test_another_model_says_what_it_costs_and_what_stays(model: ModelPart, qtbot: QtBot) -> None:
    qtbot.mouseClick(model.choices[1], LEFT)
    assert model.told.startswith("9,412 faces are read anew")
    assert model.told.endswith(
        "What you have decided stays. You can stop it, and change back at any time."
    )
    assert model.change.isVisible()


def test_changing_is_a_job_that_activity_shows(
    model: ModelPart,
    packs: FakePacks,
    session: Session,
    thumbnails: Thumbnails,
    qtbot: QtBot,
) -> None:
    activity, sidebar = ActivityPage(session), Sidebar(session, thumbnails)
    for widget in (activity, sidebar):
        qtbot.addWidget(widget)
        widget.show()
    model.choices[1].setChecked(True)
    with qtbot.waitSignal(session.progress):
        qtbot.mouseClick(model.change, LEFT)
    assert packs.wanted == ["b"]
    assert activity.running.isVisible()
    assert activity.running.texts() == ("3,000 of 9,412 faces", "About 5 minutes left")
    assert activity.running.shown_stages() == [Stage.EMBEDDING, Stage.GROUPING]
    assert "Reading anew" in sidebar.items["activity"].accessibleName()
    assert "Activity shows how far it is" in model.told
    assert not any(choice.isEnabled() for choice in model.choices)
    packs.go_on.set()
    qtbot.waitUntil(lambda: not session.indexing)
    qtbot.waitUntil(lambda: model.told == "In use.")
    assert model.choices[1].isChecked()


def test_a_stopped_change_leaves_the_old_model(
    model: ModelPart, packs: FakePacks, session: Session, qtbot: QtBot
) -> None:
    model.choices[1].setChecked(True)
    with qtbot.waitSignal(session.progress):
        qtbot.mouseClick(model.change, LEFT)
    with qtbot.waitSignal(session.indexing_ended) as heard:
        session.stop()
    assert heard.args == ["cancelled"]
    qtbot.waitUntil(model.choices[0].isChecked)
    assert all(choice.isEnabled() for choice in model.choices)


def test_while_photos_are_read_the_model_waits(
    model: ModelPart, packs: FakePacks, session: Session, qtbot: QtBot
) -> None:
    def endless(_library: Library, token: CancelToken) -> Iterator[Progress]:
        while True:
            token.checkpoint()
            yield Progress(Stage.FINDING_FACES)

    session.start_job(endless)
    assert model.told == "Photos are being read. The model can be changed after that."
    assert not session.start_job(endless)
    with qtbot.waitSignal(session.indexing_ended):
        session.stop()


def test_photos_that_come_meanwhile_are_read_afterwards(
    library: Library, packs: FakePacks, app: object, qtbot: QtBot
) -> None:
    from faceorg.ui.session import Session

    read: list[list[bytes]] = []

    def indexer(_: Library, folders: list[bytes], _token: CancelToken) -> Iterator[Progress]:
        read.append(folders)
        yield Progress(Stage.READING_FOLDERS)

    session = Session(library, indexer=indexer)
    session.start_job(lambda lib, token: packs.change(lib, "b", token), (Stage.EMBEDDING,))
    session.start_indexing([b"/photos"])
    assert read == []
    packs.go_on.set()
    qtbot.waitUntil(lambda: read == [[b"/photos"]])
    qtbot.waitUntil(lambda: not session.indexing)
    assert session.close()


def test_a_single_model_needs_no_choice(session: Session, packs: FakePacks, qtbot: QtBot) -> None:
    made = ModelPart(session, read_packs=lambda lib: packs.read(lib)[:1])
    qtbot.addWidget(made)
    qtbot.waitUntil(lambda: made.told == "It is the only model that is installed.")


def test_the_button_that_changes_the_model_comes_into_sight(
    session: Session, thumbnails: Thumbnails, qtbot: QtBot
) -> None:
    dialog = SettingsDialog(None, session, thumbnails)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.show_page("recognition")
    qtbot.waitUntil(lambda: len(dialog.model.choices) > 1)
    dialog.resize(dialog.width(), 320)
    qtbot.mouseClick(next(c for c in dialog.model.choices if not c.isChecked()), LEFT)
    change = dialog.model.change
    qtbot.waitUntil(lambda: change.visibleRegion().boundingRect() == change.rect())


def test_the_settings_hold_both_and_all_can_be_reached(
    session: Session, thumbnails: Thumbnails, qtbot: QtBot
) -> None:
    dialog = SettingsDialog(None, session, thumbnails)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.show_page("recognition")
    qtbot.waitUntil(lambda: any(c.isVisible() for c in dialog.model.choices))
    dialog.items["recognition"].setFocus()
    seen: list[object] = []
    while dialog.focusWidget() not in seen and len(seen) < 20:
        seen.append(dialog.focusWidget())
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    model = next(choice for choice in dialog.model.choices if choice.isChecked())
    assert seen[:3] == [dialog.items["recognition"], dialog.strictness.slider, model]
    assert len(seen) == 4
