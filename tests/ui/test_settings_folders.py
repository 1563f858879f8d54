"""The settings about folders: what is said of each, and what can be done with it."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from faceorg.domain.changes import Changes
from faceorg.domain.safety import ForgetKind
from faceorg.engine.indexing.videos import looks_into_videos
from faceorg.engine.safety.trash import missing_photos, set_trash_days
from faceorg.engine.watching.watch import WatchState
from faceorg.library.places import ChosenFolder
from faceorg.ui.dialogs.settings import folders as module
from faceorg.ui.dialogs.settings.folders import FoldersPage
from faceorg.ui.dialogs.settings.missing import (
    FileRole,
    FolderRole,
    MissingDialog,
    MissingModel,
    SentenceRole,
)
from faceorg.ui.texts.folder_text import gone_text, remembered_text, state_text, taken_out_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from faceorg.engine.jobs import CancelToken, Progress
    from faceorg.library.library import Library
    from faceorg.ui.session import Session

    Opener = Callable[[], FoldersPage]

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def there(library: Library, tmp_path: Path) -> bytes:
    """A chosen folder that is there, without photos; /photos is chosen and away."""
    folder = tmp_path / "Pictures"
    folder.mkdir()
    (folder / "note.txt").write_text("not a photo")
    path = os.fsencode(folder)
    library.photos.add_folder(path)
    return path


@pytest.fixture
def page(session: Session, there: bytes, qtbot: QtBot) -> FoldersPage:
    made = FoldersPage(session)
    qtbot.addWidget(made)
    made.resize(580, 560)
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(lambda: made.found is not None)
    return made


def words(page: FoldersPage) -> list[list[str]]:
    return [[text.text() for text in row.words] for row in page.rows]


def test_each_folder_says_how_it_is(page: FoldersPage, library: Library, there: bytes) -> None:
    number = library.photos.count()
    assert words(page) == [
        ["/photos", f"Not connected. Its {number} photos stay."],
        [os.fsdecode(there), "0 photos. Watched."],
    ]
    assert page.told == ""
    assert page.show_missing.isHidden() or not page.show_missing.isVisible()


def test_what_is_gone_is_told_and_listed(
    page: FoldersPage, library: Library, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = library.photos.known_files(b"/photos")
    gone = [photo_id for photo_id, *_ in list(paths.values())[:3]]
    library.photos.set_missing(gone, missing=True)
    page.read()
    qtbot.waitUntil(lambda: page.told != "")
    until = missing_photos(library)[0].until
    assert until is not None
    day = f"{until.day} {until:%B %Y}"
    assert words(page)[0][2] == f"3 files are gone: kept until {day}"
    assert page.told == (
        f"3 photos are no longer where they were. What you said about them is kept until {day}."
    )
    opened: list[MissingDialog] = []
    monkeypatch.setattr(MissingDialog, "exec", lambda self: opened.append(self))  # noqa: PLW0108 - bound
    qtbot.mouseClick(page.show_missing, LEFT)
    [dialog] = opened
    assert dialog.list.model().rowCount() == 3
    assert dialog.list.hasFocus() or not dialog.isVisible()


def test_watching_is_turned_off_and_on(
    page: FoldersPage, library: Library, session: Session, qtbot: QtBot
) -> None:
    reloaded: list[bool] = []
    session.watching.reload = lambda: reloaded.append(True)  # type: ignore[method-assign]
    qtbot.mouseClick(page.rows[1].watch, LEFT)
    qtbot.waitUntil(lambda: words(page)[1][1] == "0 photos. Not watched.")
    assert [f.watched for f in library.photos.folders_with()] == [True, False]
    assert reloaded
    page.rows[1].watch.setFocus()
    qtbot.keyClick(page.rows[1].watch, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: words(page)[1][1] == "0 photos. Watched.")
    assert page.rows[1].watch.hasFocus()  # though it is another one


def test_videos_are_looked_into_unless_somebody_wants_none(
    page: FoldersPage, library: Library
) -> None:
    assert page.videos.isChecked()
    page.videos.click()
    assert not looks_into_videos(library)
    page.videos.click()
    assert looks_into_videos(library)


def test_a_drive_that_does_not_tell_says_so(
    page: FoldersPage, session: Session, there: bytes
) -> None:
    session.watching.states = {there: WatchState.POLLED}
    session.watching.states_changed.emit()
    assert words(page)[1][1].startswith("0 photos. Looked through now and then")


def test_a_folder_is_taken_out_at_once_and_put_back_by_the_toast(
    page: FoldersPage, library: Library, session: Session, qtbot: QtBot
) -> None:
    number = library.photos.count()
    with qtbot.waitSignal(session.changed) as heard:
        page.rows[0].take_out.trigger()
    assert len(heard.args[0].photo_ids) == number
    qtbot.waitUntil(lambda: len(page.rows) == 1)
    assert page.told.startswith(f"{number} photos lie in folders taken out.")
    assert page.found is not None
    assert len(page.found.taken_out) == number
    assert page.toast.isVisible()
    assert page.toast.text == f"Took photos out with {number} photos; the files stay on the disk"
    with qtbot.waitSignal(session.indexing_ended):
        page.toast.action_triggered.emit()
    qtbot.waitUntil(lambda: len(page.rows) == 2)
    assert b"/photos" in library.photos.folders()
    assert library.photos.count() == number
    assert not missing_photos(library)
    assert not page.toast.isVisible()


def test_ctrl_z_in_the_settings_puts_a_folder_back_once(
    page: FoldersPage, library: Library, session: Session, qtbot: QtBot, there: bytes
) -> None:
    page.rows[1].watch.click()
    qtbot.waitUntil(lambda: "Not watched" in words(page)[1][1])
    page.rows[1].take_out.trigger()
    qtbot.waitUntil(page.toast.isVisible)
    assert page.toast.text == "Took Pictures out; its files stay on the disk"
    qtbot.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: there in library.photos.folders())
    qtbot.waitUntil(lambda: len(page.rows) == 2)
    assert "Not watched" in words(page)[1][1]
    with qtbot.assertNotEmitted(session.changed, wait=50):
        qtbot.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_forgetting_a_folder_leaves_the_settings(
    page: FoldersPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from faceorg.ui.dialogs import forget

    asked = []
    monkeypatch.setattr(
        forget, "show_forget", lambda _parent, _session, target: asked.append(target) or True
    )
    with qtbot.waitSignal(page.left):
        page.rows[0].forget.trigger()
    assert (asked[0].kind, asked[0].folder) == (ForgetKind.FOLDER, b"/photos")


def test_show_in_folder_opens_the_folder_itself(
    page: FoldersPage, there: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[bytes] = []
    monkeypatch.setattr(module, "show_in_file_manager", shown.append)
    page.rows[1].show_folder.trigger()
    assert shown == [there + os.sep.encode()]


def test_while_photos_are_read_folders_stay_as_they_are(
    page: FoldersPage, session: Session, qtbot: QtBot
) -> None:
    def endless(_library: Library, token: CancelToken) -> Iterator[Progress]:
        from faceorg.engine.jobs import Progress, Stage

        while True:
            token.checkpoint()
            yield Progress(Stage.FINDING_FACES)

    assert page.again.isEnabled()
    session.start_job(endless)
    assert not page.again.isEnabled()
    assert not any(r.take_out.isEnabled() or r.look.isEnabled() for r in page.rows)
    with qtbot.waitSignal(session.indexing_ended):
        session.stop()
    qtbot.waitUntil(page.again.isEnabled)
    assert page.rows[1].look.isEnabled()
    assert not page.rows[0].look.isEnabled()  # it is away


def test_what_a_watched_folder_brings_is_counted(
    page: FoldersPage, library: Library, session: Session, qtbot: QtBot
) -> None:
    photo_id = library.photos.tiles()[0].photo_id
    library.photos.set_missing([photo_id], missing=True)
    session.changed.emit(Changes(photo_ids=frozenset({photo_id})))
    qtbot.waitUntil(lambda: page.told.startswith("1 photo is no longer"))


def test_without_folders_it_says_so(empty_library: Library, app: object, qtbot: QtBot) -> None:
    from faceorg.ui.session import Session

    session = Session(empty_library)
    made = FoldersPage(session)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.found is not None)
    assert made.rows == []
    assert made._told.text().startswith("None yet.")
    assert not made.again.isEnabled()
    assert session.close()


# the list of what is gone ----------------------------------------------------------------


def test_the_list_of_what_is_gone(
    library: Library, app: object, qtbot: QtBot, qtmodeltester: object
) -> None:
    files = library.photos.known_files(b"/photos")
    path, (photo_id, *_) = next(iter(files.items()))
    library.photos.set_missing([photo_id], missing=True)
    set_trash_days(library, None)
    model = MissingModel(missing_photos(library))
    qtmodeltester.check(model)  # type: ignore[attr-defined]
    index, place = model.index(0, 0), Path(os.fsdecode(path))
    assert index.data(FileRole) == place.name
    assert index.data(FolderRole) == str(place.parent)
    assert index.data(SentenceRole).startswith("Gone since ")
    assert index.data(SentenceRole).endswith("1 face, kept for ever.")
    out = MissingModel(missing_photos(library), {photo_id})
    assert out.index(0, 0).data(SentenceRole).startswith("In no folder of FaceOrg since ")
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert place.name in spoken


def test_a_very_long_list_is_shown_at_once(app: object, qtbot: QtBot, library: Library) -> None:
    files = library.photos.known_files(b"/photos")
    library.photos.set_missing([next(iter(files.values()))[0]], missing=True)
    dialog = MissingDialog(None, missing_photos(library) * 50_000, (), "50,000 photos")
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    qtbot.keyClick(dialog.list, Qt.Key.Key_End)
    assert dialog.list.currentIndex().row() == 49_999


# words -----------------------------------------------------------------------------------


def day(when: date) -> str:
    return when.isoformat()


@pytest.mark.parametrize(
    ("folder", "state", "told"),
    [
        (ChosenFolder(b"/p", True, False, 1204, 0), None, "1,204 photos. Watched."),  # noqa: FBT003
        (ChosenFolder(b"/p", False, False, 1, 0), None, "1 photo. Not watched."),  # noqa: FBT003
        (ChosenFolder(b"/p", True, True, 1, 0), None, "Not connected. Its 1 photo stays."),  # noqa: FBT003
    ],
)
def test_states(folder: ChosenFolder, state: None, told: str) -> None:
    assert state_text(folder, state) == told


def test_what_is_gone_in_words() -> None:
    one, two = date(2027, 5, 3), date(2027, 6, 1)
    assert gone_text([one], day) == "1 file is gone: kept until 2027-05-03"
    assert gone_text([two, one], day) == "2 files are gone: kept at least until 2027-05-03"
    assert gone_text([None, None], day) == "2 files are gone: kept for ever"
    assert remembered_text([], [], day) == ""
    assert remembered_text([one, one], [two], day) == (
        "2 photos are no longer where they were. 1 photo lies in folders taken out."
        " What you said about them is kept at least until 2027-05-03."
    )
    assert remembered_text([one], [], day) == (
        "1 photo is no longer where it was. What you said about it is kept until 2027-05-03."
    )


def test_taking_out_in_words() -> None:
    assert taken_out_text(b"/p/Old", 0) == "Took Old out; its files stay on the disk"
    one = "Took Old out with 1 photo; the file stays on the disk"
    assert taken_out_text(b"/p/Old/", 1) == one
