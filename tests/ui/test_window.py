"""The window: going about, keys, toast, first start, what is remembered, and a quick start."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractButton, QFileDialog

from faceorg.domain.errors import EnvironmentFaultError, FaultCode
from faceorg.engine import edits
from faceorg.engine.jobs import Progress, Stage
from faceorg.ui import loading, theme
from faceorg.ui.dialogs import fault, regroup
from faceorg.ui.dialogs.fault import CrashDialog, crash_report
from faceorg.ui.dialogs.settings.dialog import SettingsDialog
from faceorg.ui.session import Session
from faceorg.ui.views.shell.places import History, Place
from faceorg.ui.views.shell.window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from faceorg.engine.jobs import CancelToken
    from faceorg.library.library import Library


@pytest.fixture
def window(session: Session, qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(session)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.close()


def idle(library: Library, folders: list[bytes], token: CancelToken) -> Iterator[Progress]:
    yield Progress(Stage.READING_FOLDERS)


@pytest.fixture
def first(empty_library: Library, app: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(Session(empty_library, indexer=idle))
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.close()


def where(window: MainWindow) -> tuple[str, int]:
    assert window.navigation.here is not None
    return window.navigation.here.page, window.navigation.here.subject


def test_it_opens_on_the_people(window: MainWindow) -> None:
    assert where(window) == ("people", 0)
    assert window.sidebar.items["people"].isChecked()
    assert window.windowTitle() == "FaceOrg"


def test_pages_by_key(window: MainWindow, qtbot: QtBot) -> None:
    for key, page in (("3", "photos"), ("4", "activity"), ("1", "people")):
        window.commands.by_name[page].trigger()
        assert where(window) == (page, 0)
        assert window.commands.by_name[page].shortcut().toString() == f"Ctrl+{key}"


def test_every_page_is_loaded_before_it_is_wanted(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded: list[tuple[str, bool]] = []

    def note(name: str) -> None:
        loaded.append((name, threading.current_thread() is threading.main_thread()))

    monkeypatch.setattr(loading, "import_module", note)
    qtbot.waitUntil(lambda: len(loaded) == len(loading.APART) + len(loading.PARTS))
    made = {type(window.pages.page(name)).__module__ for name in window.pages._makers}
    assert made - {"faceorg.ui.views.people.people_page"} <= set(loading.PARTS)
    # No thread but the GUI's may make anything of Qt's, as modules of the window do.
    assert all(here is (name in loading.PARTS) for name, here in loaded)
    assert not [name for name in loading.APART if name.startswith("faceorg.ui")]


def test_a_person_and_back(window: MainWindow, qtbot: QtBot) -> None:
    window.navigation.go_to_person(2)
    qtbot.waitUntil(lambda: window.windowTitle() == "Ben - FaceOrg")
    assert window.sidebar.items["people"].isChecked()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert where(window) == ("people", 0)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert where(window) == ("people", 0)


def test_splitting_a_person_and_back(window: MainWindow, qtbot: QtBot) -> None:
    split = window.commands.by_name["split"]
    assert not split.isEnabled()
    window.navigation.go_to_person(2)
    assert split.isEnabled()
    split.trigger()
    assert where(window) == ("split", 2)
    page = window.pages.made["split"]
    qtbot.waitUntil(lambda: page.head.title == "Split Ben", timeout=20_000)
    qtbot.keyClick(page.first.grid, Qt.Key.Key_Escape)
    assert where(window) == ("person", 2)


def test_splitting_a_group(window: MainWindow, qtbot: QtBot) -> None:
    group = window.session.library.people.groups()[0].group_id
    window.navigation.go_to_group(group)
    person = window.pages.made["person"]
    qtbot.waitUntil(person.header.split.isEnabled)
    qtbot.mouseClick(person.header.split, Qt.MouseButton.LeftButton)
    assert where(window) == ("split_group", group)
    page = window.pages.made["split"]
    qtbot.waitUntil(lambda: page.head.title == "Split this group", timeout=20_000)
    window.navigation.back()
    assert where(window) == ("group", group)


def test_grouping_again_from_the_menu_and_from_activity(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    monkeypatch.setattr(regroup, "show_regroup", lambda *words: asked.append(words[0]))
    window.commands.by_name["regroup"].trigger()
    window.navigation.go_to_page("activity")
    window.pages.made["activity"].regroup_asked.emit()
    assert asked == [window, window]


def test_a_photo_takes_the_whole_window(window: MainWindow, qtbot: QtBot) -> None:
    tiles = window.session.library.photos.tiles()
    window.navigation.go_to_photo(tiles[0].photo_id, [tile.photo_id for tile in tiles])
    assert not window.sidebar.isVisible()
    assert window.windowTitle().endswith(".jpg - FaceOrg")
    window.navigation.back()
    assert window.sidebar.isVisible()


def test_go_to_a_person(window: MainWindow, qtbot: QtBot) -> None:
    window.commands.by_name["go_to"].trigger()
    qtbot.keyClicks(window.sidebar.go_to, "mir")
    qtbot.keyClick(window.sidebar.go_to, Qt.Key.Key_Return)
    assert where(window) == ("person", 3)
    assert window.sidebar.go_to.text() == ""


def test_ctrl_f_from_the_sidebar_reaches_the_page(window: MainWindow, qtbot: QtBot) -> None:
    window.sidebar.items["photos"].setFocus()
    qtbot.keyClick(
        window.sidebar.items["photos"], Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier
    )
    people = window.pages.page("people")
    assert people.header.filter.hasFocus()  # type: ignore[attr-defined]


def test_an_edit_shows_a_toast_that_undoes(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    with qtbot.waitSignal(session.edited):
        session.run_edit(lambda lib: edits.rename_person(lib, 1, "Hannah"))  # type: ignore[arg-type]
    assert window.toast.isVisible()
    assert window.toast.text == "Renamed “Anna” to “Hannah”"
    with qtbot.waitSignal(session.edited):
        window.toast.action_triggered.emit()
    assert window.toast.text == "Taken back: Renamed “Anna” to “Hannah”"
    assert session.library.people.named("Anna")
    with qtbot.waitSignal(session.edited):
        window.toast.action_triggered.emit()
    assert window.toast.text == "Done again: Renamed “Anna” to “Hannah”"
    assert session.library.people.named("Hannah")
    with qtbot.waitSignal(session.edited):
        window.toast.action_triggered.emit()
    assert session.library.people.named("Anna")


def test_counts_follow(window: MainWindow, qtbot: QtBot) -> None:
    item = window.sidebar.items["people"]
    qtbot.waitUntil(lambda: item.accessibleName() == "People, 4")


def test_progress_in_the_sidebar(window: MainWindow) -> None:
    step = Progress(Stage.FINDING_FACES, 10, 40, seconds_left=290)
    window.session.progress.emit(step)
    item = window.sidebar.items["activity"]
    assert item.accessibleName() == "Activity, Finding faces, 5 min left"
    window.session.indexing_ended.emit("finished")
    assert item.accessibleName() == "Activity"


def test_menus_come_with_alt_and_go_with_escape(window: MainWindow, qtbot: QtBot) -> None:
    assert not window.commands.menu_bar.isVisible()
    window.commands.by_name["menu"].trigger()
    assert window.commands.menu_bar.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.commands.menu_bar.isVisible()
    assert where(window) == ("people", 0)


def test_full_screen(window: MainWindow) -> None:
    window.commands.by_name["full_screen"].trigger()
    assert window.isFullScreen()
    window.commands.by_name["full_screen"].trigger()
    assert not window.isFullScreen()


def test_the_page_is_remembered(window: MainWindow, library: Library, qtbot: QtBot) -> None:
    window.navigation.go_to_page("photos")
    window.close()
    again = MainWindow(Session(library))
    qtbot.addWidget(again)
    assert where(again) == ("photos", 0)
    again.close()


def test_a_fault_is_one_sentence_and_one_action(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[object] = []
    monkeypatch.setattr(fault, "show_fault", lambda _w, error: shown.append(error.code))
    monkeypatch.setattr(fault, "show_crash", lambda _w, error: shown.append(type(error)))
    window.session.failed.emit(EnvironmentFaultError(FaultCode.ALREADY_INDEXING))
    window.session.failed.emit(ZeroDivisionError())
    assert shown == [FaultCode.ALREADY_INDEXING, ZeroDivisionError]


def test_first_start_has_one_button(first: MainWindow, qtbot: QtBot) -> None:
    assert first.first_start.isVisible()
    assert not first.sidebar.isVisible()
    assert first.first_start.choose.isVisible()


def test_folders_can_be_dropped(first: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path)), QUrl("https://example.org/x")])
    event = QDropEvent(
        QPointF(50, 50),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    with qtbot.waitSignal(first.session.indexing_ended):
        first.dropEvent(event)
    assert where(first) == ("people", 0)
    assert first.sidebar.isVisible()


def test_files_of_other_programs_can_be_dropped(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[list[bytes]] = []
    monkeypatch.setattr(window.dialogs, "import_names", looked.append)
    names = ("digikam4.db", "contacts.xml", "notes.txt")
    for name in names:
        (tmp_path / name).touch()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in (*names, "gone.json")])
    keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, data, *keys))
    qtbot.waitUntil(lambda: bool(looked))
    assert looked == [[os.fsencode(tmp_path / name) for name in names[:2]]]


def test_settings_show_folders_and_change_colours(window: MainWindow, qtbot: QtBot) -> None:
    dialog = SettingsDialog(window, window.session, window.thumbnails)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.appearance.schemes[2].click()
    assert theme.tokens() is theme.DARK
    assert window.session.library.settings.get("theme") == "dark"
    dialog.appearance.schemes[1].click()
    assert theme.tokens() is theme.LIGHT


def test_every_token_differs_between_the_schemes() -> None:
    for name in ("window", "surface", "text", "accent", "danger"):
        assert getattr(theme.LIGHT, name) != getattr(theme.DARK, name)


def test_the_crash_report_tells_where(app: object, qtbot: QtBot) -> None:
    try:
        raise KeyError("lost")
    except KeyError as error:
        text = crash_report(error)
        dialog = CrashDialog(None, error)
    qtbot.addWidget(dialog)
    assert "KeyError: 'lost'" in text
    assert "FaceOrg" in dialog.report


def test_history_goes_back_and_replaces() -> None:
    history = History()
    for page in ("people", "photos"):
        history.go(Place(page))
    history.go(Place("group", 3))
    history.replace(Place("person", 9))
    assert history.before == Place("photos")
    assert history.back() == Place("photos")
    assert history.back() == Place("people")
    assert history.back() is None


START = """
import sys
from pathlib import Path
from faceorg import app
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
made = app.make_application()
def look():
    heavy = {"onnxruntime", "cv2", "sklearn", "scipy", "torch", "PIL"} & set(sys.modules)
    network = [name for name in sys.modules if name.endswith("QtNetwork")]
    shown = any(widget.isVisible() for widget in made.topLevelWidgets())
    print(sorted(heavy), network, shown)
    made.closeAllWindows()
QTimer.singleShot(300, look)
print(app.run(Path(sys.argv[1]), []))
"""


def test_a_start_imports_nothing_heavy(library: Library, tmp_path: Path) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    library.close()
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", START, str(library.folder)],
        capture_output=True,
        text=True,
        env=environment,
        timeout=60,
        check=False,
    )
    assert done.stdout.splitlines() == ["[] [] True", "0"], done.stderr


def test_every_page_without_folders_can_ask_for_one(
    first: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: asked.append("") or "")
    for name in ("photos", "activity"):
        first.pages.page(name).folders_asked.emit()
    assert len(asked) == 2


@pytest.mark.parametrize(
    "page",
    ["people", "inbox", "photos", "activity", "person", "split", "put_aside", "tidy_up", "photo"],
)
def test_tab_goes_from_every_page_to_the_sidebar(
    window: MainWindow, qtbot: QtBot, page: str
) -> None:
    window.navigation.go(Place(page, 2 if page in ("person", "split") else 0))
    of_page, widget = window.pages.page(page), window.sidebar.settings
    seen: list[object] = []
    while widget not in seen:
        seen.append(widget)
        widget = widget.nextInFocusChain()  # type: ignore[assignment]
    assert of_page in seen
    assert all(child in seen for child in of_page.findChildren(QAbstractButton))


def test_help_is_found_by_mouse(window: MainWindow, qtbot: QtBot) -> None:
    opened: list[object] = []
    window.commands._help.popup = opened.append  # type: ignore[method-assign,assignment]
    window.sidebar.help.click()
    assert len(opened) == 1
    words = [a.text() for a in window.commands._help.actions()]
    assert "Keyboard shortcuts" in words
    assert "Show the tips again" in words
