"""Which people a half-typed name offers, and how the fields work."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from faceorg.domain.ids import PersonId
from faceorg.domain.people import Person, name_key
from faceorg.engine import edits
from faceorg.ui.models import known_people
from faceorg.ui.models.completion import choices, typed_part
from faceorg.ui.models.known_people import PeopleReader
from faceorg.ui.widgets import NameField

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytest import MonkeyPatch  # noqa: PT013 - a type
    from pytestqt.qtbot import QtBot

    from faceorg.library.library import Library
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails

PEOPLE = [
    Person(PersonId(i), name, None, None, 100 - i, 100, 0)
    for i, name in enumerate(["Martin", "Mari", "Grandma Ruth", "Zoë", "Manuel"], 1)
]


def offered(typed: str) -> list[str]:
    return [choice.name for choice in choices(PEOPLE, typed, allow_new=False)]


def test_beginnings_first_then_later_words() -> None:
    assert offered("ma") == ["Martin", "Mari", "Manuel"]
    assert offered("ru") == ["Grandma Ruth"]
    assert offered("zoe") == ["Zoë"]
    assert offered("") == []
    assert offered("x") == []


def test_an_exact_name_comes_first() -> None:
    assert offered("Mari")[0] == "Mari"


def test_new_person_is_the_last_row() -> None:
    rows = choices(PEOPLE, " Ma ", allow_new=True)
    assert (rows[-1].name, rows[-1].person, rows[-1].new_person) == ("Ma", None, True)
    alone = choices(PEOPLE, "Xenia", allow_new=True)
    assert [(c.name, c.new_person) for c in alone] == [("Xenia", False)]


def test_likely_people_come_before_others_that_are_equal_and_some_not_at_all() -> None:
    rows = choices(PEOPLE, "ma", allow_new=False, first=[PEOPLE[4]], without={PEOPLE[1].person_id})
    assert [choice.name for choice in rows] == ["Manuel", "Martin"]


def test_people_are_read_again_one_by_one(library: Library, monkeypatch: MonkeyPatch) -> None:
    monkeypatch.setattr(known_people, "ALWAYS_WHOLE", 0)
    reader = PeopleReader()
    before = reader.read(library)
    assert [p.name for p in before] == ["Anna", "Ben", "Mira", "Jonas"]
    changes = edits.rename_person(library, before[1].person_id, "Åse Ben")
    after = reader.read(library, changes.person_ids)
    assert list(after) == list(library.people.all())
    assert after.keys == [name_key(p.name) for p in after]
    assert [p.name for p in after.with_word("ben")] == ["Åse Ben"]
    assert [p.name for p in after.beginning("ase")] == ["Åse Ben"]
    assert list(after.called("ben")) == []


def test_typed_part_is_found() -> None:
    assert typed_part("Martin", "ma") == (0, 2)
    assert typed_part("Zoë", "zoe") == (0, 0)


@pytest.fixture
def field(session: Session, thumbnails: Thumbnails, qtbot: QtBot) -> Iterator[NameField]:
    window = QWidget()
    window.resize(500, 400)
    qtbot.addWidget(window)
    made = NameField(session, thumbnails, window)
    window.show()
    made.setFocus()
    yield made  # noqa: PT022 - the window must live as long


def test_enter_takes_the_first_known(field: NameField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "an")
    with qtbot.waitSignal(field.name_chosen) as heard:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert heard.args == ["Anna", 1, False]


def test_down_to_new_person_asks_for_a_second_one(field: NameField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "Anna")
    qtbot.keyClick(field, Qt.Key.Key_Down)
    with qtbot.waitSignal(field.name_chosen) as heard:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert heard.args == ["Anna", None, True]


def test_a_new_name_alone_lets_the_library_look_for_near_ones(
    field: NameField, qtbot: QtBot
) -> None:
    qtbot.keyClicks(field, "Hannah")
    with qtbot.waitSignal(field.name_chosen) as heard:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert heard.args == ["Hannah", None, False]


def test_a_click_chooses(field: NameField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "m")
    popup = field.completer_popup.popup
    assert popup.isVisible()
    point = popup.rect().center()
    point.setY(20)
    with qtbot.waitSignal(field.name_chosen) as heard:
        qtbot.mouseClick(popup, Qt.MouseButton.LeftButton, pos=point)
    assert heard.args[0] == "Mira"
    assert not popup.isVisible()


def test_escape_closes_the_list_first_then_gives_up(field: NameField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "m")
    with qtbot.assertNotEmitted(field.abandoned):
        qtbot.keyClick(field, Qt.Key.Key_Escape)
    with qtbot.waitSignal(field.abandoned):
        qtbot.keyClick(field, Qt.Key.Key_Escape)


def test_enter_in_an_empty_field_does_nothing(field: NameField, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(field.name_chosen):
        qtbot.keyClick(field, Qt.Key.Key_Return)
