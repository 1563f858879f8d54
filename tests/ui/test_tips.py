"""The four tips: each once, where it is of use, in nobody's way, and not against a will."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor

from faceorg.engine.jobs import Progress, Stage
from faceorg.ui.session import Session
from faceorg.ui.views.shell.tips import TIPS
from faceorg.ui.views.shell.window import MainWindow
from faceorg.ui.widgets import announcing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from faceorg.engine.jobs import CancelToken
    from faceorg.library.library import Library


@pytest.fixture
def opened(
    library: Library, app: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[], MainWindow]]:
    """Open a window on the library, as often as wanted, the pointer out of the way."""
    monkeypatch.setattr(QCursor, "pos", lambda: QPoint(-100, -100))
    made: list[MainWindow] = []

    def make() -> MainWindow:
        window = MainWindow(Session(library))
        made.append(window)
        qtbot.addWidget(window)
        with qtbot.waitExposed(window):
            window.show()
        return window

    yield make
    for window in made:
        window.close()


def tip(window: MainWindow) -> str:
    bar = window.tips.bar
    return bar.text if bar.isVisible() else ""


def test_a_page_tells_its_tip_once(opened: Callable[[], MainWindow], qtbot: QtBot) -> None:
    window = opened()
    qtbot.waitUntil(lambda: tip(window) == TIPS["people"])
    assert window.tips.bar.accessibleName() == TIPS["people"]
    window.tips.bar.got_it.click()
    assert tip(window) == ""
    window.navigation.go_to_page("photos")
    assert tip(window) == TIPS["photos"]
    window.navigation.go_to_page("people")
    assert tip(window) == ""
    window.close()
    again = opened()
    again.navigation.go_to_page("photos")
    with qtbot.waitSignal(again._counting.counted):
        again._counting.read()
    assert tip(again) == ""


def test_which_of_four_counts_what_was_shown(
    opened: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    window = opened()
    qtbot.waitUntil(lambda: bool(tip(window)))
    assert window.tips.bar._number.text() == "1 of 4"
    window.navigation.go_to_photo(1, [1, 2])
    assert tip(window) == TIPS["photo"]
    assert window.tips.bar._number.text() == "2 of 4"


def test_nothing_on_a_page_moves(opened: Callable[[], MainWindow], qtbot: QtBot) -> None:
    window = opened()
    qtbot.waitUntil(lambda: bool(tip(window)))
    bar, people = window.tips.bar, window.pages.page("people")
    shown = people.mapTo(window, people.rect().topLeft())
    settings = window.sidebar.settings.mapTo(window, QPoint(0, 0))
    below = bar.mapTo(window, QPoint(0, 0)).y()
    assert below >= people.mapTo(window, people.rect().bottomLeft()).y()
    window.tips.bar.got_it.click()
    qtbot.waitUntil(lambda: people.height() + people.y() >= below)
    assert people.mapTo(window, people.rect().topLeft()) == shown
    assert window.sidebar.settings.mapTo(window, QPoint(0, 0)) == settings


def test_it_waits_while_the_pointer_is_where_it_would_come(
    opened: Callable[[], MainWindow], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened()
    qtbot.waitUntil(lambda: bool(tip(window)))
    foot = window.mapToGlobal(window.rect().center())
    foot.setY(window.mapToGlobal(window.rect().bottomLeft()).y() - 5)
    monkeypatch.setattr(QCursor, "pos", lambda: foot)
    window.navigation.go_to_page("photos")
    assert tip(window) == ""
    monkeypatch.setattr(QCursor, "pos", lambda: QPoint(-100, -100))
    with qtbot.waitSignal(window._counting.counted):
        window._counting.read()
    assert tip(window) == TIPS["photos"]


def test_nobody_is_told_what_is_of_no_use_yet(
    empty_library: Library, app: QApplication, qtbot: QtBot
) -> None:
    def idle(library: Library, folders: list[bytes], token: CancelToken) -> Iterator[Progress]:
        yield Progress(Stage.READING_FOLDERS)

    window = MainWindow(Session(empty_library, indexer=idle))
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    for page in ("people", "photos", "inbox"):
        window.navigation.go_to_page(page)
        with qtbot.waitSignal(window._counting.counted):
            window._counting.read()
        assert tip(window) == ""
    window.close()


def test_who_wants_none_gets_none_and_can_have_them_again(
    opened: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    window = opened()
    qtbot.waitUntil(lambda: bool(tip(window)))
    window.tips.bar.none.click()
    window.navigation.go_to_page("photos")
    assert tip(window) == ""
    window.close()
    again = opened()
    again.navigation.go_to_page("photos")
    with qtbot.waitSignal(again._counting.counted):
        again._counting.read()
    assert tip(again) == ""
    again.commands.by_name["tips"].trigger()
    assert tip(again) == TIPS["photos"]


def test_it_is_reached_by_tab_and_gives_the_keyboard_back(
    opened: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    window = opened()
    qtbot.waitUntil(lambda: bool(tip(window)))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    bar = window.tips.bar
    seen = []
    for _ in range(60):
        qtbot.keyClick(window.focusWidget() or window, Qt.Key.Key_Tab)
        seen.append(window.focusWidget())
        if seen[-1] is bar.got_it:
            break
    assert seen[-1] is bar.got_it, [type(s).__name__ for s in seen[:14]]
    qtbot.keyClick(bar.got_it, Qt.Key.Key_Return)
    assert tip(window) == ""
    held = window.focusWidget()
    assert held is not None
    assert window.pages.isAncestorOf(held) or held is window.pages


def test_a_full_screen_shows_nothing_but_the_photo(
    opened: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    window = opened()
    window.navigation.go_to_photo(1, [1, 2])
    qtbot.waitUntil(lambda: tip(window) == TIPS["photo"])
    window.setWindowState(Qt.WindowState.WindowFullScreen)
    qtbot.waitUntil(lambda: tip(window) == "")
    window.setWindowState(Qt.WindowState.WindowNoState)
    qtbot.waitUntil(lambda: tip(window) == TIPS["photo"])


def test_tips_and_toasts_are_read_aloud(
    opened: Callable[[], MainWindow], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(announcing.QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(
        announcing.QAccessible, "updateAccessibility", lambda event: said.append(event.message())
    )
    window = opened()
    qtbot.waitUntil(lambda: said == [TIPS["people"]])
    window.toast.show_text("Named 3 faces")
    assert said[-1] == "Named 3 faces"


def test_a_toast_leaves_the_tip_to_be_read(opened: Callable[[], MainWindow], qtbot: QtBot) -> None:
    window = opened()
    qtbot.waitUntil(lambda: tip(window) == TIPS["people"])
    window.telling.tell("Done")
    toast, bar = window.toast, window.tips.bar
    qtbot.waitUntil(
        lambda: (
            toast.mapToGlobal(toast.rect().bottomLeft()).y()
            < bar.mapToGlobal(bar.rect().topLeft()).y()
        )
    )
