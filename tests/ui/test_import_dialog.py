"""Names from other programs in the window: where to look, whom names mean, what comes of it."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QFocusEvent

from faceorg.engine import edits
from faceorg.engine.importing.job import read
from faceorg.ui.dialogs.importing import name_rows
from faceorg.ui.dialogs.importing.dialog import ImportDialog
from faceorg.ui.importing import Importer
from faceorg.ui.session import Session
from faceorg.ui.thumbnails import Thumbnails
from tests.helpers.foreign import jpeg, mwg, packet
from tests.helpers.importing import FREE, Album, Reader, box_of, tagged
from tests.helpers.readings import face, person

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from faceorg.engine.importing.drawing import BoxReadings
    from faceorg.engine.importing.job import Preview
    from faceorg.engine.jobs import CancelToken, Progress
    from faceorg.library.library import Library

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def album(empty_library: Library, tmp_path: Path) -> Album:
    """Anna is known as Katarina is; a photo says Anna, Katharina and somebody who was not found."""
    made = Album(empty_library, tmp_path / "photos")
    known = made.add("known.jpg", face(0, looks=5), face(1, looks=6))
    for found, name in zip(made.faces(known), ("Anna", "Katarina"), strict=True):
        edits.name_faces(empty_library, [found.face_id], name)
    names = (("Anna", 0), ("Katharina", 1), ("Ben", FREE))
    made.add("a.jpg", face(0), face(1), content=tagged(*names))
    made.add("b.jpg", face(0), content=tagged(("Katharina", 0)))
    empty_library.photos.add_folder(os.fsencode(made.folder))
    return made


class Slow:
    """Looks at boxes when it is told to."""

    def __init__(self) -> None:
        self.go_on = threading.Event()
        self.go_on.set()

    def __call__(
        self, library: Library, preview: Preview, readings: BoxReadings, token: CancelToken
    ) -> Iterator[Progress]:
        for step in read(library, preview, readings, token, Reader()):
            yield step
            while not self.go_on.wait(0.01):
                token.checkpoint()


@pytest.fixture
def session(album: Album, app: QApplication, qtbot: QtBot) -> Iterator[Session]:
    made = Session(album.library)
    with qtbot.waitSignal(made.people_changed):
        made.reload_people()
    yield made
    assert made.close()


@pytest.fixture
def slow() -> Slow:
    return Slow()


@pytest.fixture
def dialog(album: Album, session: Session, slow: Slow, qtbot: QtBot) -> Iterator[ImportDialog]:
    thumbnails = Thumbnails(album.library)
    made = ImportDialog(None, session, thumbnails, importer=Importer(session, read_boxes=slow))
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()
    thumbnails.close()


def look(qtbot: QtBot, dialog: ImportDialog) -> None:
    qtbot.mouseClick(dialog.look, LEFT)
    qtbot.waitUntil(dialog.found.isVisible)


def rows(dialog: ImportDialog) -> dict[str, tuple[str, int]]:
    return {w.row.there: (w.whom.text(), w.row.faces) for w in dialog.found.rows}


def choose(qtbot: QtBot, dialog: ImportDialog, there: str, words: str) -> None:
    widget = next(w for w in dialog.found.rows if w.row.there == there)
    widget.menu.aboutToShow.emit()
    next(a for a in widget.menu.actions() if a.text() == words).trigger()
    qtbot.waitUntil(lambda: not dialog._timer.isActive() and dialog._token is None)


def test_the_librarys_folders_are_looked_through_unless_somebody_says_otherwise(
    qtbot: QtBot, dialog: ImportDialog, album: Album, tmp_path: Path
) -> None:
    assert dialog.sources.paths == [os.fsencode(album.folder)]
    (box,) = dialog.sources.boxes.values()
    qtbot.mouseClick(box, LEFT)
    assert not dialog.look.isEnabled()
    contacts = tmp_path / "contacts.xml"
    contacts.write_text("<contacts/>")
    urls = QMimeData()
    urls.setUrls([QUrl.fromLocalFile(str(contacts))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    dialog.dropEvent(QDropEvent(QPoint(9, 9), Qt.DropAction.CopyAction, urls, buttons, keys))
    assert dialog.sources.paths == [os.fsencode(contacts)]
    assert dialog.look.isEnabled()


def test_what_was_named_is_looked_at_alone(album: Album, session: Session, qtbot: QtBot) -> None:
    thumbnails, path = Thumbnails(album.library), os.fsencode(album.folder / "b.jpg")
    dialog = ImportDialog(None, session, thumbnails, [path])
    qtbot.addWidget(dialog)
    assert dialog.sources.paths == [path]
    thumbnails.close()


def test_names_are_shown_before_anything_changes(
    qtbot: QtBot, dialog: ImportDialog, album: Album
) -> None:
    look(qtbot, dialog)
    assert rows(dialog) == {
        "Katharina": ("New person", 2),
        "Anna": ("Anna, known here", 1),
        "Ben": ("New person", 1),
    }
    assert dialog.accessibleName() == "Take over the names of 4 faces?"
    assert "Undo takes back" in dialog.told
    katharina = dialog.found.rows[0]
    assert "There is “Katarina” already" in katharina.whom.accessibleName()
    assert katharina.row.examples
    assert len(album.library.journal.history()) == 2


def test_whom_names_mean_can_be_changed_and_all_is_one_edit(
    qtbot: QtBot, dialog: ImportDialog, album: Album, session: Session
) -> None:
    library = album.library
    look(qtbot, dialog)
    choose(qtbot, dialog, "Katharina", "Katarina, known here")
    choose(qtbot, dialog, "Anna", "New person")
    assert rows(dialog)["Katharina"] == ("Katarina, known here", 2)
    with qtbot.waitSignal(session.edited) as told:
        qtbot.mouseClick(dialog.take_over, LEFT)
    assert "Took over the names of 4 faces from XMP" in told.args[1]
    assert not dialog.isVisible()
    names = sorted((p.name, p.face_count) for p in library.people.all())
    assert names == [("Anna", 1), ("Anna", 1), ("Ben", 1), ("Katarina", 3)]
    with qtbot.waitSignal(session.edited):
        session.undo()
    assert sorted(p.name for p in library.people.all()) == ["Anna", "Katarina"]


def test_names_left_out_stay_in_their_place_and_can_come_back(
    qtbot: QtBot, dialog: ImportDialog
) -> None:
    look(qtbot, dialog)
    choose(qtbot, dialog, "Katharina", "Leave out")
    assert list(rows(dialog)) == ["Katharina", "Anna", "Ben"]
    assert rows(dialog)["Katharina"] == ("Left out", 2)
    assert dialog.accessibleName() == "Take over the names of 2 faces?"
    choose(qtbot, dialog, "Katharina", "New person")
    assert rows(dialog)["Katharina"] == ("New person", 2)
    assert dialog.accessibleName() == "Take over the names of 4 faces?"


def test_somebody_else_who_is_known(
    qtbot: QtBot, dialog: ImportDialog, album: Album, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna = person(album.library, "Anna")
    chosen = album.library.people.get(anna)
    monkeypatch.setattr(name_rows, "choose_person", lambda *_: chosen)
    look(qtbot, dialog)
    choose(qtbot, dialog, "Ben", "Somebody else known here…")
    assert rows(dialog)["Ben"] == ("Anna, known here", 0)  # she has a face in that photo already
    assert dialog.found.tabs.tabs[1].isVisible()


def test_doing_it_again_says_that_there_is_nothing_new(
    qtbot: QtBot, dialog: ImportDialog, session: Session
) -> None:
    look(qtbot, dialog)
    with qtbot.waitSignal(session.edited):
        qtbot.mouseClick(dialog.take_over, LEFT)
    dialog.show()
    dialog._show_sources()
    qtbot.mouseClick(dialog.look, LEFT)
    qtbot.waitUntil(lambda: dialog.accessibleName() == "Nothing new")
    assert dialog.told == "The 4 names that were found are here already."
    assert not dialog.take_over.isVisible()
    assert not dialog.found.rows


def test_what_cannot_be_taken_over_is_listed(
    qtbot: QtBot, dialog: ImportDialog, album: Album
) -> None:
    (album.folder / "gone.jpg.xmp").write_bytes(packet(mwg(("Carl", box_of(0)))))
    (album.folder / "bad.xmp").write_bytes(b"<!DOCTYPE x><x/>")
    known = album.faces(1)[0]  # type: ignore[arg-type]
    (album.folder / "known.jpg").write_bytes(jpeg(packet(mwg(("Dora", box_of(0))))))
    look(qtbot, dialog)
    numbers = [tab._number for tab in dialog.found.tabs.tabs if tab.isVisible()]
    assert known.person_id is not None
    assert numbers == ["3", "1", "1", "1"]
    words = [text.toPlainText() for text in dialog.found._lists]
    assert words[0].startswith("“Dora”: this face is Anna here.")
    assert words[0].endswith("known.jpg")
    assert words[1].endswith("gone.jpg")
    assert words[2].startswith("The file asks for other files")


def test_nothing_at_all_is_said(qtbot: QtBot, dialog: ImportDialog, tmp_path: Path) -> None:
    (tmp_path / "bare").mkdir()
    dialog.sources.add([os.fsencode(tmp_path / "bare")], only=True)
    look_at = dialog.look
    qtbot.mouseClick(look_at, LEFT)
    qtbot.waitUntil(lambda: dialog.accessibleName() == "Nothing to take over")
    assert dialog.told == "No names of other programs were found there."
    qtbot.mouseClick(dialog.back, LEFT)
    assert dialog.sources.isVisible()


def test_while_another_job_runs_it_waits(
    qtbot: QtBot, dialog: ImportDialog, session: Session, slow: Slow, album: Album
) -> None:
    go_on = threading.Event()

    def other(_library: Library, token: CancelToken) -> Iterator[Progress]:
        while not go_on.wait(0.01):
            token.checkpoint()
        yield from ()

    session.start_job(other)
    look(qtbot, dialog)
    with qtbot.waitSignal(session.told) as told:
        qtbot.mouseClick(dialog.take_over, LEFT)
    assert "begins when the job that runs has ended" in told.args[0]
    with qtbot.waitSignal(session.edited):
        go_on.set()
    assert album.library.people.count() == 4


def test_stopping_while_boxes_are_looked_at_changes_nothing(
    qtbot: QtBot, dialog: ImportDialog, session: Session, slow: Slow, album: Album
) -> None:
    slow.go_on.clear()
    look(qtbot, dialog)
    qtbot.mouseClick(dialog.take_over, LEFT)
    qtbot.waitUntil(lambda: session.last_progress is not None)
    with qtbot.waitSignal(session.told) as told:
        session.stop()
    assert told.args[0] == "Stopped. No name was taken over."
    assert album.library.people.count() == 2


def test_closing_while_it_looks(qtbot: QtBot, dialog: ImportDialog) -> None:
    qtbot.mouseClick(dialog.look, LEFT)
    dialog.reject()
    importer = cast("Importer", dialog._importer)
    assert not importer.looking
    qtbot.waitUntil(lambda: not importer._jobs)
    assert dialog.found.found is None


def test_what_is_pressed_while_a_choice_is_worked_out_waits_for_it(
    qtbot: QtBot, dialog: ImportDialog, album: Album, session: Session
) -> None:
    look(qtbot, dialog)
    widget = dialog.found.rows[0]
    widget.chosen.emit("Katharina", None)
    with qtbot.waitSignal(session.edited):
        qtbot.mouseClick(dialog.take_over, LEFT)
    assert sorted(p.name for p in album.library.people.all()) == ["Anna", "Ben", "Katarina"]


def test_numbers_of_picasa_lead_to_its_contacts(
    qtbot: QtBot, dialog: ImportDialog, album: Album
) -> None:
    (album.folder / ".picasa.ini").write_text(
        "[known.jpg]\nfaces=rect64(400040008000c000),a1;rect64(1000100020002),ffffffffffffffff\n"
    )
    look(qtbot, dialog)
    assert "The name of 1 face stands in Picasa's contacts.xml" in dialog.told
    assert "1 box has no name" in dialog.told  # the other has one, elsewhere


def test_only_numbers_of_picasa_lead_there_too(
    qtbot: QtBot, empty_library: Library, app: QApplication, tmp_path: Path
) -> None:
    only = Album(empty_library, tmp_path / "photos")
    empty_library.photos.add_folder(os.fsencode(only.folder))
    only.add("a.jpg", face(0))
    (only.folder / ".picasa.ini").write_text("[a.jpg]\nfaces=rect64(400040008000c000),a1\n")
    session, thumbnails = Session(empty_library), Thumbnails(empty_library)
    dialog = ImportDialog(None, session, thumbnails)
    qtbot.addWidget(dialog)
    dialog.show()
    look(qtbot, dialog)
    assert dialog.told == (
        "The name of 1 face stands in Picasa's contacts.xml: go back and add that file."
    )
    dialog.close()
    thumbnails.close()
    assert session.close()


def test_the_ring_is_there_again_when_a_menu_closes(qtbot: QtBot, dialog: ImportDialog) -> None:
    look(qtbot, dialog)
    button, kind = dialog.found.rows[0].whom, QFocusEvent.Type.FocusIn
    button.focusInEvent(QFocusEvent(kind, Qt.FocusReason.TabFocusReason))
    button.focusInEvent(QFocusEvent(kind, Qt.FocusReason.PopupFocusReason))
    assert button.focus_by_keyboard
    button.focusInEvent(QFocusEvent(kind, Qt.FocusReason.MouseFocusReason))
    button.focusInEvent(QFocusEvent(kind, Qt.FocusReason.PopupFocusReason))
    assert not button.focus_by_keyboard
