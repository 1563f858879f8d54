"""Names of other programs are offered once, quietly, where photos turn out to carry some."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from faceorg.engine import edits
from faceorg.engine.importing.noticing import carries_names
from faceorg.ui.dialogs.importing import dialog as import_dialog
from faceorg.ui.dialogs.question import Question
from faceorg.ui.session import Session
from faceorg.ui.views.shell.places import Place
from faceorg.ui.views.shell.window import MainWindow
from tests.helpers.importing import Album, tagged
from tests.helpers.readings import face

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from faceorg.engine.jobs import CancelToken, Progress
    from faceorg.library.library import Library
    from faceorg.ui.views.shell.import_offer import ImportOffer

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def album(empty_library: Library, tmp_path: Path) -> Album:
    made = Album(empty_library, tmp_path / "photos")
    empty_library.photos.add_folder(os.fsencode(made.folder))
    return made


@pytest.fixture
def window(album: Album, app: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(Session(album.library))
    qtbot.addWidget(made)
    made.show()
    made.dialogs.offer_import()
    yield made
    made.close()


def offer(window: MainWindow) -> ImportOffer:
    found = window.dialogs._offer
    assert found is not None
    return found


def index(qtbot: QtBot, window: MainWindow) -> None:
    """Let an indexing come to its end, and wait for the look that follows."""
    looks = offer(window)._looks

    def nothing(_library: Library, _token: CancelToken) -> Iterator[Progress]:
        yield from ()

    window.session.start_job(nothing)
    if looks >= 0 and not offer(window)._found:
        qtbot.waitUntil(lambda: offer(window)._looks != looks)
    qtbot.waitUntil(lambda: not window.session._workers._tasks and not window.session.indexing)


def test_it_is_offered_once(qtbot: QtBot, window: MainWindow, album: Album) -> None:
    index(qtbot, window)
    assert offer(window).bar is None
    album.add("a.jpg", face(0), content=tagged(("Anna", 0)))
    index(qtbot, window)
    qtbot.waitUntil(lambda: offer(window).bar is not None)
    bar = offer(window).bar
    assert bar is not None
    assert "carry names" in bar.text
    assert bar.isVisible()
    assert window.telling.foot() == bar.height() > 0
    qtbot.mouseClick(bar.none, LEFT)
    assert not bar.isVisible()
    index(qtbot, window)
    assert not bar.isVisible()
    again = MainWindow(window.session)
    qtbot.addWidget(again)
    again.dialogs.offer_import()
    assert offer(again)._looks < 0


def test_the_names_are_shown_on_wish(qtbot: QtBot, window: MainWindow, album: Album) -> None:
    album.add("a.jpg", face(0), content=tagged(("Anna", 0)))
    index(qtbot, window)
    qtbot.waitUntil(lambda: offer(window).bar is not None)
    offer(window).wanted.disconnect(window.dialogs.import_names)  # a dialog that waits
    bar = offer(window).bar
    assert bar is not None
    with qtbot.waitSignal(offer(window).wanted):
        qtbot.mouseClick(bar.got_it, LEFT)
    assert not bar.isVisible()


def test_what_is_noticed(album: Album) -> None:
    library = album.library
    assert not carries_names(library)
    album.add("a.jpg", face(0), content=tagged(("", 0)))  # only a box
    assert not carries_names(library)
    known = album.add("b.jpg", face(0), content=tagged(("Anna", 0)))
    assert carries_names(library)
    edits.name_faces(library, [album.faces(known)[0].face_id], "Anna")
    assert not carries_names(library)  # it is here already


def test_a_file_of_picasa_is_noticed_and_who_did_it_before_is_not_bothered(album: Album) -> None:
    album.add("a.jpg", face(0))
    (album.folder / ".picasa.ini").write_text(
        "[Contacts2]\n1=Anna;;\n[a.jpg]\nfaces=rect64(400040008000c000),1\n"
    )
    assert carries_names(album.library)
    album.take()
    album.add("b.jpg", face(0), content=tagged(("Ben", 0)))
    assert not carries_names(album.library)


def test_a_slow_drive_is_not_waited_for(album: Album) -> None:
    album.add("a.jpg", face(0), content=tagged(("Anna", 0)))
    ticks = iter(range(0, 1000, 100))
    assert not carries_names(album.library, clock=lambda: float(next(ticks)))


def test_a_tip_makes_room_and_comes_back(qtbot: QtBot, window: MainWindow, album: Album) -> None:
    window.tips.visit(Place("people"))
    window.tips.set_useful("people", useful=True)
    assert window.tips.height
    album.add("a.jpg", face(0), content=tagged(("Anna", 0)))
    index(qtbot, window)
    qtbot.waitUntil(lambda: offer(window).bar is not None)
    bar = offer(window).bar
    assert bar is not None
    assert bar.isVisible()
    assert not window.tips.height
    qtbot.mouseClick(bar.none, LEFT)
    assert window.tips.height


def test_who_looks_for_names_needs_no_offer(
    qtbot: QtBot, window: MainWindow, album: Album, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    monkeypatch.setattr(import_dialog, "show_import", lambda *given: asked.append(given))
    album.add("a.jpg", face(0), content=tagged(("Anna", 0)))
    window.dialogs.import_names()
    assert len(asked) == 1
    index(qtbot, window)
    assert offer(window).bar is None


def test_names_are_asked_for_before_there_are_photos(
    qtbot: QtBot, empty_library: Library, app: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = MainWindow(Session(empty_library))
    qtbot.addWidget(window)
    window.show()
    chosen: list[bool] = []
    monkeypatch.setattr(window, "choose_folders", lambda: chosen.append(True))
    monkeypatch.setattr(Question, "exec", lambda question: setattr(question, "answer", 1))
    qtbot.mouseClick(window.first_start.names, LEFT)
    assert not chosen  # somebody does not want to choose folders now
    monkeypatch.setattr(Question, "exec", lambda question: setattr(question, "answer", 0))
    qtbot.mouseClick(window.first_start.names, LEFT)
    assert chosen
    empty_library.photos.add_folder(b"/nowhere")
    index(qtbot, window)
    qtbot.waitUntil(lambda: offer(window).bar is not None)
    bar = offer(window).bar
    assert bar is not None
    assert "can be taken over now" in bar.text
    window.close()
