"""Grouping again: the preview in words, the dialog, one undo step."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from faceorg.domain.errors import EnvironmentFaultError, FaultCode
from faceorg.domain.grouping import Grouping, GroupingPreview, GroupPart
from faceorg.ui.dialogs.regroup import RegroupDialog
from faceorg.ui.texts.grouping_text import STRICTNESS_MAX, preview_text, strictness_text

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from faceorg.engine.jobs import CancelToken
    from faceorg.library.library import Library
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails

LEFT = Qt.MouseButton.LeftButton
NOTHING = GroupingPreview(Grouping((), ()), 0, 0, 0, 0, 0, 0)


class FakePreview:
    """Stands in for the engine: puts all loose faces into one group.

    Attributes:
        asked: the strictness of each call.
        go_on: it waits for this.
        tokens: of each call.
    """

    def __init__(self) -> None:
        self.asked: list[int | None] = []
        self.tokens: list[CancelToken] = []
        self.error: Exception | None = None
        self.nothing = False
        self.go_on = threading.Event()
        self.go_on.set()

    def __call__(
        self, library: Library, token: CancelToken, strictness: int | None
    ) -> GroupingPreview:
        self.asked.append(strictness)
        self.tokens.append(token)
        while not self.go_on.wait(0.01):
            token.checkpoint()
        if self.error is not None:
            raise self.error
        if self.nothing:
            return NOTHING
        loose = tuple(face.face_id for face in library.faces.loose())
        kept = tuple(
            GroupPart(g.group_id, tuple(f.face_id for f in library.faces.of_group(g.group_id)))
            for g in library.people.groups()
        )
        grouping = Grouping((*kept, GroupPart(None, loose)), ())
        return GroupingPreview(grouping, len(loose), 1, 0, 0, 0, 7, loose[:12])


@pytest.fixture
def preview() -> FakePreview:
    return FakePreview()


@pytest.fixture
def dialog(
    session: Session, thumbnails: Thumbnails, preview: FakePreview, qtbot: QtBot
) -> RegroupDialog:
    made = RegroupDialog(None, session, thumbnails, preview=preview)
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_preview_in_words() -> None:
    grouping = Grouping((), ())
    assert (
        preview_text(GroupingPreview(grouping, 120, 8, 2, 3, 14, 0))
        == "Moves 120 faces, makes 8 groups, merges 2, dissolves 3, 14 new suggestions."
    )
    assert (
        preview_text(GroupingPreview(grouping, 1, 0, 1, 0, 1, 1))
        == "Moves 1 face, merges 1 group, 1 new suggestion, takes back 1 suggestion."
    )
    assert preview_text(GroupingPreview(grouping, 0, 0, 0, 0, 2, 0)) == "2 new suggestions."
    assert preview_text(NOTHING) == "Nothing would change."


def test_every_strictness_has_words() -> None:
    names = [strictness_text(i) for i in range(-STRICTNESS_MAX, STRICTNESS_MAX + 1)]
    assert len({name for name, _ in names}) == 5


def test_it_says_what_would_change_and_does_it(
    dialog: RegroupDialog, session: Session, library: Library, qtbot: QtBot
) -> None:
    loose = library.faces.loose()
    qtbot.waitUntil(dialog.do.isEnabled)
    assert dialog.numbers == "Moves 7 faces, makes 1 group, takes back 7 suggestions."
    assert [face for face, _ in dialog.examples.faces] == [f.face_id for f in loose]
    assert dialog.do.hasFocus()
    with qtbot.waitSignal(session.edited) as heard:
        qtbot.mouseClick(dialog.do, LEFT)
    assert heard.args[0].verb == "regroup"
    groups = {face.group_id for face in library.faces.by_id([f.face_id for f in loose])}
    assert len(groups) == 1
    assert None not in groups
    with qtbot.waitSignal(session.edited):
        session.undo()
    assert [f.face_id for f in library.faces.loose()] == [f.face_id for f in loose]


def test_nothing_to_change(
    session: Session, thumbnails: Thumbnails, preview: FakePreview, qtbot: QtBot
) -> None:
    preview.nothing = True
    made = RegroupDialog(None, session, thumbnails, preview=preview)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: "nothing would change" in made.numbers)
    assert not made.do.isEnabled()
    assert made.cancel.text() == "Close"
    assert made.examples.isHidden()


@pytest.mark.parametrize("by_key", [True, False])
def test_leaving_stops_the_preview(
    session: Session, thumbnails: Thumbnails, preview: FakePreview, qtbot: QtBot, by_key: bool
) -> None:
    preview.go_on.clear()
    made = RegroupDialog(None, session, thumbnails, preview=preview)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: bool(preview.tokens))
    assert not made.do.isEnabled()
    if by_key:
        qtbot.keyClick(made, Qt.Key.Key_Escape)
    else:
        qtbot.mouseClick(made.cancel, LEFT)
    assert preview.tokens[0].cancelled
    with qtbot.assertNotEmitted(session.failed, wait=100):
        preview.go_on.set()
    assert made.preview is None


def test_a_fault_is_told(
    session: Session, thumbnails: Thumbnails, preview: FakePreview, qtbot: QtBot
) -> None:
    preview.error = EnvironmentFaultError(FaultCode.MODEL_MISSING, "model")
    made = RegroupDialog(None, session, thumbnails, preview=preview)
    qtbot.addWidget(made)
    with qtbot.waitSignal(session.failed):
        made.show()
    assert made.numbers == "The faces could not be grouped. Nothing was changed."
    assert not made.do.isEnabled()


def test_the_engine_previews(session: Session, thumbnails: Thumbnails, qtbot: QtBot) -> None:
    """The made-up vectors are of no pack that is in use: nothing is known, nothing changes."""
    made = RegroupDialog(None, session, thumbnails)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.preview is not None, timeout=20_000)
    assert made.numbers
