"""Exports in the window: choices, what is done, what is said of it, and what is remembered."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from faceorg.domain.errors import ProblemCode
from faceorg.engine import edits
from faceorg.engine.exporting.wishes import Exported, ExportWish, Form, Link
from faceorg.engine.jobs import Progress, Stage
from faceorg.engine.sharing.wishes import Faces, LeftOut
from faceorg.ui.dialogs import placing
from faceorg.ui.dialogs.exporting import done
from faceorg.ui.dialogs.exporting.dialog import ExportDialog
from faceorg.ui.dialogs.exporting.done import ExportedWindow
from faceorg.ui.exporting import Exporter, exporter_of
from faceorg.ui.models.exporting import SETTING, Choices
from faceorg.ui.texts.exporting_text import leaves_encryption_text
from faceorg.ui.views.person.person_page import PersonPage
from faceorg.ui.views.photos.photo_menu import EXPORT
from faceorg.ui.views.shell.window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from faceorg.engine.exporting.gallery.words import Words
    from faceorg.engine.jobs import CancelToken
    from faceorg.library.library import Library
    from faceorg.ui.session import Session

LEFT = Qt.MouseButton.LeftButton


class FakeWork:
    """Stands in for the export: writes nothing and says it has made a gallery."""

    def __init__(self) -> None:
        self.wishes: list[ExportWish] = []
        self.titles: list[str] = []
        self.go_on = threading.Event()
        self.go_on.set()

    def __call__(
        self,
        _library: Library,
        wish: ExportWish,
        token: CancelToken,
        exported: Exported,
        words: Words,
    ) -> Iterator[Progress]:
        self.wishes.append(wish)
        self.titles.append(words.title)
        yield Progress(Stage.EXPORTING, total=2)
        while not self.go_on.wait(0.01):
            token.checkpoint()
        exported.made.append(b"/out/gallery")
        exported.people, exported.photos = 2, 3
        exported.left_out.append(LeftOut(b"/photos/b.jpg", ProblemCode.DAMAGED))
        yield Progress(Stage.EXPORTING, done=2, total=2)


@pytest.fixture
def work(session: Session) -> FakeWork:
    made = FakeWork()
    Exporter(session, work=made)
    return made


@pytest.fixture
def dialog(qtbot: QtBot, session: Session, work: FakeWork) -> ExportDialog:
    assert not work.wishes
    return opened(qtbot, ExportDialog(None, session))


def opened(qtbot: QtBot, made: ExportDialog) -> ExportDialog:
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(made.do.isEnabled)
    return made


def choose(dialog: ExportDialog, form: Form) -> None:
    dialog.form.buttons[list(Form).index(form)].click()


def do(qtbot: QtBot, dialog: ExportDialog, session: Session) -> ExportWish:
    with qtbot.waitSignal(exporter_of(session).done) as told:
        qtbot.mouseClick(dialog.do, LEFT)
    wish = told.args[0] if told.args else None
    assert isinstance(wish, ExportWish)
    return wish


def test_only_what_fits_is_shown(dialog: ExportDialog) -> None:
    fits: dict[Form, set[QWidget]] = {
        Form.GALLERY: {dialog.whose, dialog.title, dialog.faces, dialog.ages},
        Form.FOLDERS: {dialog.whose, dialog.link, dialog.dated},
        Form.TABLES: {dialog.excel},
        Form.JSON: set(),
    }
    everything = set[QWidget]().union(*fits.values())
    for form, parts in fits.items():
        choose(dialog, form)
        assert {part for part in everything if part.isVisible()} == parts


def test_a_gallery_of_chosen_people(
    qtbot: QtBot, dialog: ExportDialog, session: Session, work: FakeWork, library: Library
) -> None:
    anna = next(p for p in library.people.all() if p.name == "Anna")
    dialog.whose.buttons[1].click()
    assert not dialog.do.isEnabled()  # nobody is chosen yet
    dialog.people[anna.person_id].click()
    dialog.faces.buttons[2].click()
    dialog.title.setText(" At the lake ")
    wish = do(qtbot, dialog, session)
    assert (wish.form, wish.people, wish.faces) == (Form.GALLERY, (anna.person_id,), Faces.BLUR)
    assert not wish.hidden
    assert wish.photo_ids is None
    assert work.titles == ["At the lake"]


def test_where_it_goes(dialog: ExportDialog, tmp_path: Path) -> None:
    choose(dialog, Form.GALLERY)
    dialog.set_folder(str(tmp_path))
    assert dialog.target == str(tmp_path / "Gallery")
    choose(dialog, Form.FOLDERS)
    assert dialog.target == str(tmp_path / "People")
    dialog.set_folder(str(tmp_path / "again"))
    assert dialog.target == str(tmp_path / "again")  # the same folder gets what is new
    choose(dialog, Form.JSON)
    dialog.set_file(str(tmp_path / "all.json"))
    assert dialog.target == str(tmp_path / "all.json")


def test_folders_of_some_photos(
    qtbot: QtBot, session: Session, library: Library, work: FakeWork
) -> None:
    photos = [tile.photo_id for tile in library.photos.tiles()][:3]
    dialog = opened(qtbot, ExportDialog(None, session, photos))
    assert len(dialog.form.buttons) == 2  # documents hold the whole library
    choose(dialog, Form.FOLDERS)
    dialog.link.buttons[1].click()
    dialog.hidden.click()
    wish = do(qtbot, dialog, session)
    assert work.wishes == [wish]
    assert (wish.form, wish.link, wish.hidden) == (Form.FOLDERS, Link.HARD, True)
    assert wish.photo_ids == frozenset(photos)
    assert wish.people is None


def test_somebody_may_be_chosen_from_the_beginning(
    qtbot: QtBot, session: Session, library: Library, work: FakeWork
) -> None:
    ben = next(p for p in library.people.all() if p.name == "Ben")
    dialog = opened(qtbot, ExportDialog(None, session, chosen=frozenset({ben.person_id})))
    assert next(iter(dialog.people)) == ben.person_id
    assert do(qtbot, dialog, session).people == (ben.person_id,)
    assert work.wishes


def test_somebody_hidden_may_be_exported_from_their_page(
    qtbot: QtBot, session: Session, library: Library, work: FakeWork
) -> None:
    ben = next(p for p in library.people.all() if p.name == "Ben")
    edits.hide_people(library, [ben.person_id])
    dialog = opened(qtbot, ExportDialog(None, session, chosen=frozenset({ben.person_id})))
    wish = do(qtbot, dialog, session)
    assert work.wishes == [wish]
    assert (wish.people, wish.hidden) == ((ben.person_id,), True)
    others = opened(qtbot, ExportDialog(None, session))
    assert ben.person_id not in others.people


def test_choices_are_remembered(
    qtbot: QtBot, dialog: ExportDialog, session: Session, library: Library
) -> None:
    choose(dialog, Form.FOLDERS)
    dialog.link.buttons[2].click()
    dialog.dated.click()
    do(qtbot, dialog, session)
    qtbot.waitUntil(lambda: library.settings.get(SETTING) is not None)
    kept = Choices.of_setting(library.settings.get(SETTING))
    assert (kept.form, kept.link, kept.dated) == (Form.FOLDERS, Link.SYMBOLIC, True)
    again = opened(qtbot, ExportDialog(None, session))
    assert again.choices == kept
    assert Choices.of_setting({"form": "nonsense"}) == Choices()


def test_among_the_photos_it_warns(
    qtbot: QtBot, dialog: ExportDialog, library: Library, tmp_path: Path
) -> None:
    assert not dialog.warning.isVisible()
    library.photos.add_folder(os.fsencode(tmp_path))
    dialog.set_folder(str(tmp_path / "out"))
    qtbot.waitUntil(dialog.warning.isVisible)
    assert str(tmp_path) in dialog.warning.text()


def test_it_says_who_will_see_the_names(
    qtbot: QtBot,
    session: Session,
    library: Library,
    monkeypatch: pytest.MonkeyPatch,
    work: FakeWork,
) -> None:
    assert not work.wishes
    dialog = opened(qtbot, ExportDialog(None, session))
    assert "sees the photos and the names" in dialog.told
    assert leaves_encryption_text() not in dialog.told
    monkeypatch.setattr(library.database, "key", object())
    encrypted = opened(qtbot, ExportDialog(None, session))
    assert leaves_encryption_text() in encrypted.told


def test_a_window_says_what_came_of_it(
    qtbot: QtBot, session: Session, work: FakeWork, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[bytes] = []
    opened_files: list[bytes] = []
    monkeypatch.setattr(done, "show_in_file_manager", shown.append)
    monkeypatch.setattr(done, "open_elsewhere", opened_files.append)
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    exporter_of(session).export(ExportWish(Form.GALLERY, b"/out/gallery"), window)
    qtbot.waitUntil(lambda: bool(window.findChildren(ExportedWindow)))
    (told,) = window.findChildren(ExportedWindow)
    assert work.wishes
    assert "2 people, 3 photos" in told.accessibleDescription()
    assert told.list is not None
    assert "/photos/b.jpg" in told.list.toPlainText()
    qtbot.mouseClick(told.show_place, LEFT)
    assert told.open is not None
    qtbot.mouseClick(told.open, LEFT)
    assert (shown, opened_files) == ([b"/out/gallery"], [b"/out/gallery/index.html"])
    assert told.copy is not None
    qtbot.mouseClick(told.copy, LEFT)
    assert "/photos/b.jpg" in QGuiApplication.clipboard().text()
    told.close()


def test_a_stop_is_said(qtbot: QtBot, session: Session, work: FakeWork) -> None:
    work.go_on.clear()
    exporter = exporter_of(session)
    assert exporter.export(ExportWish(Form.JSON, b"/out/all.json"))
    qtbot.waitUntil(lambda: bool(work.wishes))
    with qtbot.waitSignal(session.told) as told:
        session.jobs.stop()
    assert told.args is not None
    assert str(told.args[0]).startswith("Stopped.")


def test_one_waits_for_the_other(qtbot: QtBot, session: Session, work: FakeWork) -> None:
    work.go_on.clear()
    exporter = exporter_of(session)
    assert exporter.export(ExportWish(Form.JSON, b"/one"))
    assert not exporter.export(ExportWish(Form.JSON, b"/two"))
    work.go_on.set()
    qtbot.waitUntil(lambda: [wish.target for wish in work.wishes] == [b"/one", b"/two"])
    qtbot.waitUntil(lambda: not session.indexing)


def test_it_is_asked_for_in_three_places(
    qtbot: QtBot, session: Session, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[object, ...]] = []
    monkeypatch.setattr(
        "faceorg.ui.dialogs.exporting.dialog.show_export",
        lambda _parent, _session, photo_ids=None, chosen=frozenset(): asked.append(
            (photo_ids, chosen)
        ),
    )
    window = MainWindow(session)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.commands.by_name["export"].trigger()
    anna = next(p.person_id for p in library.people.all() if p.name == "Anna")
    person = window.pages.page("person")
    assert isinstance(person, PersonPage)
    with qtbot.waitSignal(person.title_changed):
        window.navigation.go_to_person(anna)
    person.menu.export.trigger()
    photos = [tile.photo_id for tile in library.photos.tiles()][:2]
    person.photos.asked.emit(EXPORT, photos)
    assert asked == [(None, frozenset()), (None, frozenset({anna})), (photos, frozenset())]
    window.close()


def test_the_buttons_are_in_sight_on_a_low_screen(
    dialog: ExportDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(placing, "room_for", lambda _dialog: 360)
    dialog.form.choose(0)
    dialog.whose.choose(1)
    dialog.whose.chosen.emit(1)
    assert dialog.height() == 360
    qtbot.waitUntil(lambda: dialog.do.geometry().bottom() < 360)
    assert dialog.hidden.visibleRegion().isEmpty()  # it is scrolled to
    dialog.hidden.setFocus(Qt.FocusReason.TabFocusReason)
    assert not dialog.do.visibleRegion().isEmpty()
