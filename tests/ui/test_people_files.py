"""People files in the window: looked at, taken in, written; passwords, choices, refusals."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from faceorg.engine import edits
from faceorg.engine.jobs import CancelToken
from faceorg.engine.people_file.container import from_bytes
from faceorg.engine.people_file.writing import WriteWish, Written, write_people_file
from faceorg.library.files import stretching
from faceorg.library.library import Library
from faceorg.ui.dialogs.people_file.open_dialog import PeopleFileDialog
from faceorg.ui.dialogs.people_file.write_dialog import WritePeopleFile
from faceorg.ui.people_files import people_files_of
from faceorg.ui.thumbnails import Thumbnails
from tests.engine.people_file.two_libraries import add, looks
from tests.helpers.encrypting_process import QUICK_SCRYPT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from faceorg.ui.session import Session


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stretching, "SCRYPT_N", QUICK_SCRYPT)


@pytest.fixture
def there(tmp_path: Path) -> Iterator[Library]:
    """Another library, in which Lena and Tim have names; one photo is here, too."""
    made = Library(tmp_path / "there")
    edits.name_faces(made, [*looks(made, 1, 3), *add(made, b"both.jpg", 1, shot=9)], "Lena")
    edits.name_faces(made, looks(made, 2, 2), "Tim")
    yield made
    made.close()


@pytest.fixture
def here(library: Library) -> Library:
    add(library, b"both.jpg", 1, shot=9)
    looks(library, 1, 2)
    edits.name_faces(library, looks(library, 3, 1), "Lene")
    return library


def written(there: Library, tmp_path: Path, password: str | None = None) -> bytes:
    path = bytes(tmp_path / "family.faceorg-people")
    list(write_people_file(there, WriteWish(path, None, password), CancelToken(), Written()))
    return path


def faces_of(library: Library, *names: str) -> list[int]:
    return [library.people.named(name)[0].face_count for name in names]


@pytest.fixture
def shown(qtbot: QtBot, session: Session, here: Library) -> Iterator[list[PeopleFileDialog]]:
    """Dialogs to be deleted at the end."""
    made: list[PeopleFileDialog] = []
    yield made
    for dialog in made:
        dialog.close()
        dialog.deleteLater()


def show(
    qtbot: QtBot, session: Session, shown: list[PeopleFileDialog], path: bytes
) -> PeopleFileDialog:
    thumbnails = Thumbnails(session.library)
    dialog = PeopleFileDialog(None, session, thumbnails, path)
    thumbnails.setParent(dialog)
    shown.append(dialog)
    dialog.show()
    return dialog


def test_what_a_file_brings_is_shown_and_taken_in(
    qtbot: QtBot, session: Session, there: Library, tmp_path: Path, shown: list[PeopleFileDialog]
) -> None:
    dialog = show(qtbot, session, shown, written(there, tmp_path))
    qtbot.waitUntil(lambda: len(dialog.rows) == 2)
    assert "1 of the file's 6 photos is in this library." in dialog.told
    assert [row.person.name for row in dialog.rows] == ["Lena", "Tim"]
    assert "1 face, known by 4 faces" in dialog.rows[0].whom.accessibleName()
    told: list[str] = []
    session.edited.connect(lambda _entry, sentence: told.append(sentence))  # told with its undo
    dialog.go_on.click()
    qtbot.waitUntil(lambda: bool(told))
    sentence = (
        "Took over a people file: 2 new people, 1 face named."
        " 2 faces are suggested to them now: look at them in the inbox."
    )
    assert told == [sentence]
    assert faces_of(session.library, "Lene", "Lena", "Tim") == [1, 1, 0]


def test_a_file_of_this_very_library_brings_nothing(
    qtbot: QtBot, session: Session, here: Library, tmp_path: Path, shown: list[PeopleFileDialog]
) -> None:
    dialog = show(qtbot, session, shown, written(here, tmp_path))
    qtbot.waitUntil(lambda: dialog.preview is not None)
    assert dialog.accessibleName() == "Nothing new"
    assert not dialog.go_on.isEnabled()


def test_somebody_says_who_a_person_is(
    qtbot: QtBot, session: Session, there: Library, tmp_path: Path, shown: list[PeopleFileDialog]
) -> None:
    dialog = show(qtbot, session, shown, written(there, tmp_path))
    qtbot.waitUntil(lambda: len(dialog.rows) == 2)
    anna, tim = dialog.rows
    anne = session.library.people.named("Lene")[0].person_id
    anna.chosen.emit("Lena", anne)
    tim.chosen.emit("Tim", None)
    assert not dialog.go_on.isEnabled()  # until it is known what follows
    qtbot.waitUntil(dialog.go_on.isEnabled)
    assert "Lene" in anna.whom.text()
    assert dialog.accessibleName() == "Take over 1 person?"
    with qtbot.waitSignal(people_files_of(session).taken):
        dialog.go_on.click()
    assert faces_of(session.library, "Lene") == [2]
    assert not session.library.people.named("Tim")


def test_a_locked_file_asks_until_its_password_is_right(
    qtbot: QtBot, session: Session, there: Library, tmp_path: Path, shown: list[PeopleFileDialog]
) -> None:
    dialog = show(qtbot, session, shown, written(there, tmp_path, "secret"))
    qtbot.waitUntil(dialog.password.isVisible)
    assert not dialog.wrong
    dialog.password.line.setText("Secret")
    dialog.go_on.click()
    qtbot.waitUntil(lambda: "does not open" in dialog.wrong)
    dialog.password.line.setText("secret")
    dialog.password.entered.emit()
    qtbot.waitUntil(lambda: len(dialog.rows) == 2)


def test_what_cannot_be_opened_is_said(
    qtbot: QtBot, session: Session, tmp_path: Path, shown: list[PeopleFileDialog]
) -> None:
    (tmp_path / "odd.faceorg-people").write_bytes(b"PK")
    dialog = show(qtbot, session, shown, bytes(tmp_path / "odd.faceorg-people"))
    qtbot.waitUntil(lambda: "damaged" in dialog.told)
    assert not dialog.go_on.isVisible()


def test_a_file_is_written_locked_unless_somebody_says_otherwise(
    qtbot: QtBot, session: Session, here: Library, tmp_path: Path
) -> None:
    dialog = WritePeopleFile(None, session)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: bool(dialog.people))
    assert not dialog.do.isEnabled()
    for field in (dialog.password.first, dialog.password.again):
        field.line.setText("correct horse battery")
    assert dialog.do.isEnabled()
    with qtbot.waitSignal(people_files_of(session).written):
        dialog.write(str(tmp_path / "family"))
    content = (tmp_path / "family.faceorg-people").read_bytes()
    contents = from_bytes(content, "correct horse battery", "family")
    assert "Lene" in [person.name for person in contents.people]


def test_some_people_and_no_password(
    qtbot: QtBot, session: Session, here: Library, tmp_path: Path
) -> None:
    edits.name_faces(here, looks(here, 5, 1), "Bodo")
    dialog = WritePeopleFile(None, session)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: len(dialog.people) >= 2)
    dialog.locked.setChecked(False)
    dialog.whose.choose(1)
    dialog.whose.chosen.emit(1)
    assert not dialog.do.isEnabled()  # nobody yet
    next(box for box in dialog.people.values() if box.text() == "Bodo").setChecked(True)
    assert dialog.do.isEnabled()
    told: list[str] = []
    session.told.connect(told.append)
    with qtbot.waitSignal(people_files_of(session).written):
        dialog.write(str(tmp_path / "ben.faceorg-people"))
    assert told == ["Wrote 1 person into ben.faceorg-people."]
    with open(os.fsencode(tmp_path / "ben.faceorg-people"), "rb") as file:  # noqa: PTH123 - bytes
        contents = from_bytes(file.read(), None, "ben")
    assert [person.name for person in contents.people] == ["Bodo"]
