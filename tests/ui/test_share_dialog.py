"""Sharing in the window: choices, what they look like, what is done, and what is remembered."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from faceorg.domain.errors import PhotoProblemError, ProblemCode
from faceorg.engine.jobs import Progress, Stage
from faceorg.engine.sharing.previewing import Preview
from faceorg.engine.sharing.wishes import Faces, Kind, LeftOut, NotShared, Shared, Wish
from faceorg.ui.dialogs.share import ShareDialog
from faceorg.ui.dialogs.share_left_out import LeftOutWindow
from faceorg.ui.models.sharing import SETTING, Choices
from faceorg.ui.sharing import Sharer, sharer_of
from faceorg.ui.texts.sharing_text import left_out_lines

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from faceorg.engine.jobs import CancelToken
    from faceorg.library.library import Library
    from faceorg.ui.session import Session

LEFT = Qt.MouseButton.LeftButton


class FakeLook:
    """Stands in for the engine: a grey picture, or a problem; notes what was asked for."""

    def __init__(self) -> None:
        self.asked: list[Wish] = []
        self.problem: PhotoProblemError | None = None

    def __call__(self, _library: Library, wish: Wish, _token: CancelToken) -> Preview:
        self.asked.append(wish)
        if self.problem is not None:
            raise self.problem
        return Preview(bytes(30), 5, 2)


class FakeWork:
    """Stands in for the export: writes nothing and says it has written one file."""

    def __init__(self) -> None:
        self.wishes: list[Wish] = []
        self.go_on = threading.Event()
        self.go_on.set()

    def __call__(
        self, _library: Library, wish: Wish, token: CancelToken, shared: Shared
    ) -> Iterator[Progress]:
        self.wishes.append(wish)
        yield Progress(Stage.SHARING, total=2)
        while not self.go_on.wait(0.01):
            token.checkpoint()
        shared.files.append(b"/out/a.jpg")
        shared.left_out.append(LeftOut(b"/photos/b.jpg", ProblemCode.DAMAGED))
        yield Progress(Stage.SHARING, done=2, total=2)


@pytest.fixture
def look() -> FakeLook:
    return FakeLook()


@pytest.fixture
def work(session: Session) -> FakeWork:
    made = FakeWork()
    Sharer(session, work=made)
    return made


@pytest.fixture
def dialog(
    qtbot: QtBot, session: Session, library: Library, look: FakeLook, work: FakeWork
) -> ShareDialog:
    assert not work.wishes
    photos = [tile.photo_id for tile in library.photos.tiles()]
    made = ShareDialog(None, session, photos, look=look)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(made.do.isEnabled)
    qtbot.waitUntil(lambda: made.preview.preview is not None)
    return made


def press(qtbot: QtBot, dialog: ShareDialog, kind: Kind | Faces) -> None:
    choice = dialog.kind if isinstance(kind, Kind) else dialog.faces
    button = choice.buttons[list(type(kind)).index(kind)]
    qtbot.mouseClick(button, LEFT)


def test_it_says_how_many_and_offers_those_in_the_photos(dialog: ShareDialog) -> None:
    assert "photos" in dialog.accessibleName()
    assert "Write" in dialog.do.text()
    assert {box.text() for box in dialog.people.values()} == {"Anna", "Ben", "Mira", "Jonas"}
    assert not any(box.isVisible() for box in dialog.people.values())


def test_people_are_asked_for_where_faces_are_covered(
    qtbot: QtBot, dialog: ShareDialog, look: FakeLook
) -> None:
    press(qtbot, dialog, Faces.BLUR)
    boxes = list(dialog.people.values())
    assert all(box.isVisible() for box in boxes)
    qtbot.mouseClick(boxes[0], LEFT)
    qtbot.waitUntil(lambda: look.asked[-1].visible == frozenset(list(dialog.people)[:1]))
    assert look.asked[-1].faces is Faces.BLUR


def test_what_a_kind_does_not_need_is_hidden(qtbot: QtBot, dialog: ShareDialog) -> None:
    assert dialog.sizes.isVisible()
    assert not dialog.side.isVisible()
    qtbot.mouseClick(dialog.sizes.buttons[1], LEFT)
    assert dialog.side.isVisible()
    press(qtbot, dialog, Kind.SHEET)
    assert not dialog.sizes.isVisible()
    assert dialog.title.isVisible()
    assert dialog.where.endswith(".pdf")
    press(qtbot, dialog, Kind.POSTER)
    assert not dialog.faces.isVisible()
    assert dialog.height() > dialog.do.height() * 5


def test_a_photo_that_cannot_be_read_says_why(
    qtbot: QtBot, dialog: ShareDialog, look: FakeLook
) -> None:
    look.problem = PhotoProblemError(ProblemCode.EMPTY)
    press(qtbot, dialog, Faces.COVER)
    qtbot.waitUntil(lambda: dialog.preview.words == "The file is empty.")
    assert dialog.preview.preview is None


def test_a_folder_among_the_photos_is_warned_of(
    qtbot: QtBot, dialog: ShareDialog, library: Library, tmp_path: Path
) -> None:
    library.photos.add_folder(os.fsencode(tmp_path))
    dialog.set_folder(str(tmp_path / "copies"))
    qtbot.waitUntil(dialog.warning.isVisible)
    assert str(tmp_path) in dialog.warning.text()
    dialog.set_folder("/elsewhere")
    qtbot.waitUntil(lambda: not dialog.warning.isVisible())


def test_what_was_chosen_is_done_told_and_remembered(
    qtbot: QtBot, dialog: ShareDialog, session: Session, work: FakeWork, library: Library
) -> None:
    press(qtbot, dialog, Faces.COVER)
    dialog.bare.setChecked(True)
    qtbot.mouseClick(dialog.sizes.buttons[1], LEFT)
    dialog.set_folder("/out")
    with qtbot.waitSignal(session.told) as told:
        qtbot.mouseClick(dialog.do, LEFT)
    (wish,) = work.wishes
    assert (wish.faces, wish.metadata, wish.max_side) == (Faces.COVER, False, 2048)
    assert wish.target == b"/out"
    sentence = told.args[0]
    assert sentence == "1 photo written to /out. 1 photo was left out."
    assert dialog.result() == ShareDialog.DialogCode.Accepted
    qtbot.waitUntil(lambda: library.settings.get(SETTING) is not None)
    kept = Choices.of_setting(library.settings.get(SETTING))
    assert kept == Choices(faces=Faces.COVER, smaller=True, metadata=False, folder="/out")


def test_a_wish_waits_for_the_job_that_runs(
    qtbot: QtBot, session: Session, work: FakeWork, library: Library
) -> None:
    sharer, photos = sharer_of(session), (library.photos.tiles()[0].photo_id,)
    work.go_on.clear()
    assert sharer.share(Wish(photos, b"/one"))
    assert not sharer.share(Wish(photos, b"/two"))
    assert session.jobs.stages == (Stage.SHARING,)
    work.go_on.set()
    qtbot.waitUntil(lambda: len(work.wishes) == 2)
    qtbot.waitUntil(lambda: not session.indexing)


def test_what_was_left_out_is_listed_with_reasons(
    qtbot: QtBot, session: Session, work: FakeWork
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    sharer_of(session).share(Wish((), b"/one"), window)
    qtbot.waitUntil(lambda: bool(window.findChildren(LeftOutWindow)))
    (listed,) = window.findChildren(LeftOutWindow)
    assert listed.accessibleName() == "1 photo was left out."
    assert listed.list.toPlainText() == "/photos/b.jpg\nThe file is damaged."
    qtbot.mouseClick(listed.copy, LEFT)
    assert QGuiApplication.clipboard().text() == listed.list.toPlainText()
    with qtbot.waitSignal(listed.destroyed):
        qtbot.keyClick(listed.list, Qt.Key.Key_Escape)


def test_nothing_is_listed_over_a_window_that_is_gone(
    qtbot: QtBot, session: Session, work: FakeWork
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    with qtbot.waitSignal(sharer_of(session).done):
        sharer_of(session).share(Wish((), b"/one"), window)
    assert work.wishes
    assert not window.findChildren(LeftOutWindow)


def test_every_reason_to_leave_a_photo_out_is_a_sentence() -> None:
    reasons = [*NotShared, ProblemCode.DAMAGED]
    lines = left_out_lines([LeftOut(b"/a/%d.jpg" % n, r) for n, r in enumerate(reasons)])
    told = [entry.splitlines() for entry in lines.split("\n\n")]
    assert [name for name, _ in told] == [f"/a/{n}.jpg" for n in range(len(reasons))]
    assert all(reason.endswith(".") for _, reason in told)


def test_a_stop_is_told(qtbot: QtBot, session: Session, work: FakeWork) -> None:
    work.go_on.clear()
    sharer_of(session).share(Wish((), b"/one"))
    qtbot.waitUntil(lambda: session.last_progress is not None)
    with qtbot.waitSignal(session.told) as told:
        session.stop()
    assert told.args[0].startswith("Stopped.")


@pytest.mark.parametrize("kept", [None, {}, {"kind": "nonsense"}, [1], "x"])
def test_nonsense_in_the_settings_is_no_trouble(kept: object) -> None:
    assert Choices.of_setting(kept) == Choices()


def test_every_control_has_a_name(dialog: ShareDialog) -> None:
    controls = [dialog.side, dialog.title, dialog.choose, *dialog.people.values()]
    assert all(control.accessibleName() for control in controls)
    assert dialog.preview.accessibleName()
