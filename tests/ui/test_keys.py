"""The overview of keys: it shows what the pages know, finds keys, and agrees with the docs."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from faceorg.ui.dialogs.keys import KeysDialog, Line, lines_for, matching
from faceorg.ui.texts import keys_text, translation
from faceorg.ui.views.inbox.pair_card import PairCard
from faceorg.ui.views.shell.window import MainWindow
from faceorg.ui.widgets.buttons import IconButton, SecondaryButton
from tests.helpers.key_tables import DOCUMENT, tables

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails

VIEWS = Path(keys_text.__file__).parents[1] / "views"
# Which modules have the keys of which pages; what is the same everywhere is left out below.
ROOMS = {
    "people": ("people/people_grid.py", "people/people_page.py", "people/peek.py"),
    "put_aside": ("people/put_aside_page.py", "person/face_grid.py"),
    "person": ("person",),
    "inbox": ("inbox",),
    "photos": ("photos",),
    "album": ("albums", "photos/photo_*.py"),
    "photo": ("photo",),
    "activity": ("activity",),
    "tidy_up": ("tidy",),
    "split": ("split", "person/face_grid.py"),
    "sidebar": ("shell/album_part.py", "shell/sidebar.py"),
}
NAMES = {
    "Return": "Enter",
    "Backspace": "Delete",
    "PageUp": "PgUp",
    "PageDown": "PgDown",
    "Plus": "+",
    "Equal": "+",
    "Minus": "-",
    "Comma": ",",
    "Period": ".",
}
OF_QT = {"Find": "Ctrl+F", "SelectAll": "Ctrl+A", "Cancel": "Escape", "Copy": "Ctrl+C"}
ARROWS = {"Left", "Right", "Up", "Down"}


@pytest.fixture
def window(session: Session, qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(session)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.close()


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[list[Line]]:
    """Note what overviews would show, and close them."""
    noted: list[list[Line]] = []
    monkeypatch.setattr(KeysDialog, "exec", lambda dialog: noted.append(dialog.model.lines))
    return noted


def named_in_code(page: str) -> set[str]:
    """Return the plain keys that the modules of a page name."""
    found: set[str] = set()
    for room in ROOMS[page]:
        for file in VIEWS.glob(room if room.endswith(".py") else f"{room}/*.py"):
            text = file.read_text(encoding="utf-8")
            found |= {NAMES.get(key, key) for key in re.findall(r"\bKey\.Key_(\w+)", text)}
            found |= {
                OF_QT[key].rpartition("+")[2]
                for key in re.findall(r"StandardKey\.(\w+)", text)
                if key in OF_QT
            }
    return found


def listed(page: str) -> set[str]:
    """Return the same of the overview; arrows one by one, without what is held."""
    keys: set[str] = set()
    for part in (*keys_text.PARTS[page], keys_text.EVERYWHERE):
        for line in part.lines:
            for key in line.keys:
                keys |= ARROWS if key == "arrows" else {key[:-1].rpartition("+")[2] + key[-1]}
    return keys


@pytest.mark.parametrize("page", keys_text.PARTS)
def test_every_key_that_a_page_knows_is_listed(page: str) -> None:
    assert named_in_code(page) - listed(page) == set()


@pytest.mark.parametrize("page", keys_text.PARTS)
def test_every_key_listed_is_one_that_the_page_knows(page: str) -> None:
    of_all = {"Tab", "Menu", "F10", "Alt", "Escape", "F11"}  # the window's and Qt's own
    of_qt = {
        "activity": {"Up", "Down"},
        "tidy_up": {"Space"},
        "album": {"F2"},  # a shortcut, as Ctrl+Enter of Split is
        "put_aside": {"A"},
        "photo": set(),
    }
    own = {
        key
        for part in keys_text.PARTS[page]
        for line in part.lines
        for key in line.keys
        if key not in ("a letter", "arrows")
    }
    plain = {key[:-1].rpartition("+")[2] + key[-1] for key in own}
    shared = named_in_code("photos") if page == "person" else set()
    assert plain - named_in_code(page) - of_all - of_qt.get(page, set()) - shared == set()


def test_the_document_lists_the_same() -> None:
    # After a change of keys_text.py: python -m tests.helpers.key_tables
    assert tables() in DOCUMENT.read_text(encoding="utf-8")


def test_what_the_document_tells_elsewhere_is_listed_too() -> None:
    before = DOCUMENT.read_text(encoding="utf-8").partition("## All keys")[0]
    told = before.partition("## Photos and albums")[2]
    rows = [row.split("|")[1] for row in told.splitlines() if row.startswith("| `")]
    keys = {key for row in rows for key in re.findall(r"`([^`]+)`", row)}
    known = {key for page in keys_text.PARTS for key in listed(page)}
    assert {key[:-1].rpartition("+")[2] + key[-1] for key in keys} - known - {"?", "F1"} == set()


@pytest.mark.parametrize("page", ["people", "inbox", "photos", "activity"])
def test_a_question_mark_shows_the_keys_of_the_page_first(
    window: MainWindow, qtbot: QtBot, shown: list[list[Line]], page: str
) -> None:
    window.navigation.go_to_page(page)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window.pages.page(page), "?")
    qtbot.waitUntil(lambda: len(shown) == 1)
    assert shown[0][0] == Line(keys_text.title_text(keys_text.PARTS[page][0]))


def test_all_actions_with_keys_are_listed(window: MainWindow, shown: list[list[Line]]) -> None:
    window.commands.by_name["keys"].trigger()
    everywhere = {line.words: line.caps for line in shown[0] if line.part == "Everywhere"}
    assert everywhere["Keyboard shortcuts"] == ("?",)
    assert everywhere["Manual"] == ("F1",)
    assert everywhere["Add a folder"] == ("Ctrl O",)
    assert everywhere["Undo"] == ("Ctrl Z",)
    for action in window.commands.by_name.values():
        assert not action.shortcuts() or action.text().removesuffix("…") in everywhere


def test_a_question_mark_can_be_typed_in_a_field(
    window: MainWindow, qtbot: QtBot, shown: list[list[Line]]
) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.focus_go_to()
    qtbot.keyClick(window.sidebar.go_to, "?")
    assert window.sidebar.go_to.text() == "?"
    assert not shown


def test_in_the_inbox_it_is_no_name(
    window: MainWindow, qtbot: QtBot, shown: list[list[Line]]
) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.navigation.go_to_page("inbox")
    field = window.pages.page("inbox").who.field  # type: ignore[attr-defined]
    window.pages.page("inbox").who.show()  # type: ignore[attr-defined]
    qtbot.keyClick(field, "?")
    assert field.text() == ""
    assert len(shown) == 1


def test_words_find_keys_and_keys_find_words() -> None:
    lines = lines_for("photos", [Line("Undo", ("Ctrl Z",))])
    assert [line.words for line in matching(lines, "ctrl+z")] == ["Everywhere", "Undo"]
    found = matching(lines, "favourite")
    assert [line.words for line in found[:2]] == [
        "Photos",
        "Mark as favourites, or take the mark back",
    ]
    assert all("+" in line.caps for line in matching(lines, "+") if line.caps)
    assert [line.caps for line in matching(lines, "m") if line.caps] == [("M",)]
    assert not matching(lines, "no such thing")


def test_the_overview_is_worked_by_keys_alone(window: MainWindow, qtbot: QtBot) -> None:
    dialog = KeysDialog(window, "inbox", [])
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    assert dialog.filter.hasFocus()
    qtbot.keyClicks(dialog.filter, "skip")
    qtbot.keyClick(dialog.filter, Qt.Key.Key_Down)
    index = dialog.lines.currentIndex()
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Skip the question: Right"
    assert index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "Inbox"
    dialog.filter.setText("qqq")
    assert not dialog.lines.isVisible()
    qtbot.keyClick(dialog.filter, Qt.Key.Key_Escape)
    assert dialog.lines.isVisible()
    qtbot.keyClick(dialog.filter, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    dialog.deleteLater()


def test_no_words_on_a_button_take_a_key(app: QApplication, qtbot: QtBot) -> None:
    """Y, N and letters belong to the inbox, whatever names and translations hold."""
    button = SecondaryButton("Tom &Jerry", key="Y")
    qtbot.addWidget(button)
    assert button.shortcut().isEmpty()
    button.set_text("&Nein")
    assert button.shortcut().isEmpty()
    assert button.text() == "&Nein"


def test_answers_keep_their_keys_in_another_language(
    session: Session, thumbnails: Thumbnails, qtbot: QtBot
) -> None:
    translation.use(translation.ENGLISH._replace(lookup=lambda source, _comment, _n: f"&{source}"))
    try:
        card = PairCard(session, thumbnails)
    finally:
        translation.use(translation.ENGLISH)
    qtbot.addWidget(card)
    keys = [button._key for button in card.answers.buttons.values()]
    assert keys == ["Y", "N", "Right", "Space"]
    assert all(button.shortcut().isEmpty() for button in card.answers.buttons.values())


def test_keys_are_called_as_on_the_keyboard_of_the_language(qtbot: QtBot) -> None:
    german = {"Ctrl": "Strg", "Del": "Entf", "Left": "Links", "arrows": "Pfeile"}
    translation.use(
        translation.ENGLISH._replace(lookup=lambda source, _comment, _n: german.get(source, source))
    )
    try:
        assert keys_text.key_text("Ctrl+Del") == "Strg+Entf"
        assert keys_text.cap_text("Ctrl+Shift+Left") == "Strg Shift Links"
        assert keys_text.cap_text("arrows") == "Pfeile"
        assert [keys_text.key_text(key) for key in ("Y", "F11", "Alt+-", "\tDel")] == [
            *("Y", "F11", "Alt+-", "\tEntf")
        ]
        button = IconButton("forget", "Weg", key="Ctrl Del")
        qtbot.addWidget(button)
        assert button.toolTip() == "Weg (Strg Entf)"
    finally:
        translation.use(translation.ENGLISH)
