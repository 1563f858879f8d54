"""About FaceOrg: version, place, licences that can be searched, and what a report needs."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester

import faceorg.app
from faceorg import __version__
from faceorg.engine.about.component import Component, LicenceText
from faceorg.engine.about.components import components
from faceorg.engine.about.stamp import FILE_NAME
from faceorg.engine.moved_drive import LAY_AT
from faceorg.ui.dialogs.about import dialog as about
from faceorg.ui.dialogs.about.dialog import AboutDialog
from faceorg.ui.dialogs.about.licences import LicencesWindow
from faceorg.ui.dialogs.fault import crash_report
from faceorg.ui.models.places import path_text
from faceorg.ui.views.shell.window import MainWindow
from faceorg.ui.widgets.labels import Text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from faceorg.ui.session import Session

PARTS = [
    Component("apple", "1.0", "MIT", (LicenceText("LICENSE", "Permission is granted."),)),
    Component("berry", "2", "LGPL-3.0-only", (LicenceText("COPYING", "Contains x265."),)),
]


def said(dialog: AboutDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(Text))


@pytest.fixture
def page(session: Session, qtbot: QtBot) -> Iterator[AboutDialog]:
    made = AboutDialog(None, session)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def licences(session: Session, qtbot: QtBot) -> Iterator[LicencesWindow]:
    made = LicencesWindow(None, session, read=lambda: PARTS)
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(lambda: made.model.rowCount() == len(PARTS))
    yield made
    made.close()
    made.deleteLater()


def test_it_says_which_faceorg_and_where_its_library_lies(
    page: AboutDialog, session: Session
) -> None:
    assert f"Version {__version__}" in said(page)
    assert path_text(os.fsencode(session.library.folder)) in said(page)
    assert "Nothing leaves this computer" in said(page)
    assert "MIT" in said(page)
    assert "Built" not in said(page)
    assert "portable" not in said(page)


def test_a_built_one_says_of_what(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stamp = {"commit": "0123456789ab", "date": "2026-11-02", "changed": True}
    (tmp_path / FILE_NAME).write_text(json.dumps(stamp))
    monkeypatch.setattr("faceorg.engine.about.stamp.resources_dir", lambda: tmp_path)
    monkeypatch.setattr(about, "portable_dir", lambda: tmp_path)
    made = AboutDialog(None, session)
    assert "changed sources of 2 November 2026, commit 0123456789ab" in said(made)
    assert "portable" in said(made)
    assert f"FaceOrg {__version__} (0123456789ab with changes" in crash_report(ValueError("x"))
    made.deleteLater()


def test_what_is_copied_names_versions_and_no_folder(page: AboutDialog, session: Session) -> None:
    page.copy.click()
    text = QGuiApplication.clipboard().text()
    assert text.startswith(f"FaceOrg {__version__}")
    assert "Python" in text
    assert "Qt" in text
    assert str(session.library.folder) not in text
    assert "Copied" in said(page)


def test_the_first_part_is_shown_and_arrows_in_the_field_go_on(
    licences: LicencesWindow, qtbot: QtBot
) -> None:
    QAbstractItemModelTester(licences.model)
    assert "Permission is granted." in licences.text.toPlainText()
    assert licences.search.hasFocus()
    qtbot.keyClick(licences.search, Qt.Key.Key_Down)
    assert "Contains x265." in licences.text.toPlainText()
    assert "LGPL-3.0-only" in [label.text() for label in licences.findChildren(Text)]


@pytest.mark.parametrize(("typed", "names"), [("x265", ["berry 2"]), ("mit", ["apple 1.0"])])
def test_words_are_found_in_names_terms_and_texts(
    licences: LicencesWindow, qtbot: QtBot, typed: str, names: list[str]
) -> None:
    qtbot.keyClicks(licences.search, typed)
    rows = [licences.model.index(row, 0) for row in range(licences.model.rowCount())]
    assert [row.data() for row in rows] == names
    assert licences.parts.currentIndex().data() == names[0]


def test_words_that_are_nowhere_leave_nothing_to_read(
    licences: LicencesWindow, qtbot: QtBot
) -> None:
    qtbot.keyClicks(licences.search, "apple berry")
    assert licences.model.rowCount() == 0
    assert licences.text.toPlainText() == ""
    assert "No part and no licence has these words." in [
        label.text() for label in licences.findChildren(Text)
    ]
    licences.search.clear()
    assert "Permission is granted." in licences.text.toPlainText()


def test_the_program_shows_what_it_really_stands_on(session: Session, qtbot: QtBot) -> None:
    made = LicencesWindow(None, session)
    qtbot.waitUntil(lambda: made.model.rowCount() > 0, timeout=20_000)
    assert [one.name for one in made.model.shown] == [one.name for one in components()]
    made.deleteLater()


def test_the_help_menu_leads_there(
    session: Session, qtbot: QtBot, app: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = MainWindow(session)
    shown: list[Session] = []
    monkeypatch.setattr(about, "show_about", lambda _parent, asked: shown.append(asked))
    window.commands.by_name["about"].trigger()
    assert shown == [session]
    window.close()
    window.deleteLater()


def test_a_portable_window_reads_folders_that_have_moved_along(
    session: Session, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old, new = tmp_path / "E", tmp_path / "F"
    (new / "Photos").mkdir(parents=True)
    session.library.photos.add_folder(os.fsencode(old / "Photos"))
    session.library.settings.set(LAY_AT, str(old / "FaceOrg-data"))
    seen: list[list[bytes]] = []
    monkeypatch.setattr(MainWindow, "add_folders", lambda _window, given: seen.append(given))
    window = MainWindow(session)
    faceorg.app._follow_drive(session, window)  # not portable
    monkeypatch.setattr(faceorg.app, "portable_dir", lambda: new / "FaceOrg-data")
    faceorg.app._follow_drive(session, window)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [[os.fsencode(new / "Photos")]]
    window.close()
    window.deleteLater()


_SETTINGS = """
import sys
from pathlib import Path
import faceorg.app
faceorg.app.portable_dir = lambda: Path(sys.argv[1])
app = faceorg.app.make_application()
from PySide6.QtCore import QSettings
user = QSettings.Scope.UserScope
print(QSettings(QSettings.Format.NativeFormat, user, "QtProject").fileName())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt keeps settings in no file")
def test_what_qt_remembers_lies_with_a_portable_program(tmp_path: Path) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(  # noqa: S603 - this Python, a program of this file
        [sys.executable, "-c", _SETTINGS, str(tmp_path)],
        env=environment,
        check=True,
        capture_output=True,
        text=True,
    )
    assert done.stdout.strip().startswith(str(tmp_path))
