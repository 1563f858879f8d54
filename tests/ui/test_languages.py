"""The window speaks the language that is chosen: texts, numbers, dates and Qt's own words."""

from __future__ import annotations

import importlib.util
import sys
import threading
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTimer
from PySide6.QtWidgets import QApplication

from faceorg import app as program
from faceorg.ui import languages
from faceorg.ui.dialogs.settings.appearance import AppearancePage
from faceorg.ui.dialogs.settings.dialog import SettingsDialog
from faceorg.ui.texts import dates, translation
from faceorg.ui.texts.translation import (
    decimal_text,
    listed_text,
    number_text,
    sentences_text,
    tr,
)
from faceorg.ui.views.shell.window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from faceorg.library.library import Library
    from faceorg.ui.session import Session

DAY = date(2019, 7, 24)
GERMAN = [
    ("Named {faces} “{name}”", "", ["{faces} als „{name}“ benannt"]),
    ("Open", "a button", ["Öffnen"]),
    ("Open", "a state", ["Offen"]),
    ("%Ln photo||%Ln photos", "", ["%Ln Foto", "%Ln Fotos"]),
    ("{day} {month} {year}", "a date", ["{day}. {month} {year}"]),
    ("{weekday} {day} {month}", "a date", ["{weekday}, {day}. {month}"]),
]


@pytest.fixture
def resources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of resources with a little German in it."""
    path = Path(__file__).parents[2] / "packaging" / "translations.py"
    spec = importlib.util.spec_from_file_location("faceorg_translations", path)
    assert spec is not None
    assert spec.loader is not None
    tools = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, spec.name, tools)
    spec.loader.exec_module(tools)
    folder = tmp_path / "translations"
    folder.mkdir()
    monkeypatch.setattr(tools, "FILES", folder)
    texts = [tools.Text(*text[:2], "%Ln" in text[0], text[2], finished=True) for text in GERMAN]
    tools.write("de", texts, tools.file_of("de", folder))
    tools.compile_all(folder)
    return tmp_path


@pytest.fixture
def german(app: QApplication, resources: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(languages, "resources_dir", lambda: resources)
    languages.speak(app, "de")
    yield
    languages.speak(app, "en")


def test_texts_are_said_in_the_language(german: None) -> None:
    assert tr("Named {faces} “{name}”").format(faces=2, name="Ö") == "2 als „Ö“ benannt"
    assert (tr("Open", "a button"), tr("Open", "a state")) == ("Öffnen", "Offen")
    assert tr("%Ln photo||%Ln photos", "", 1) == "1 Foto"
    assert tr("%Ln photo||%Ln photos", "", 1284) == "1.284 Fotos"
    assert (number_text(1284), decimal_text(5.14)) == ("1.284", "5,1")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


def test_what_is_not_translated_is_said_in_english(german: None) -> None:
    assert tr("Close", "button") == "Close"
    assert tr("%Ln album||%Ln albums", "", 1) == "1 album"
    assert tr("%Ln album||%Ln albums", "", 1284) == "1.284 albums"
    assert listed_text(["a", "b", "c"]) == "a, b and c"


def test_dates_are_written_as_the_language_writes_them(german: None) -> None:
    assert dates.day_text(DAY) == "24. Juli 2019"
    assert dates.month_text(DAY) == "Juli 2019"
    assert dates.weekday_text(DAY, year=False) == "Mittwoch, 24. Juli"
    assert dates.day_form() == "d. MMMM yyyy"


def test_other_threads_say_the_same(german: None) -> None:
    said: list[str] = []
    thread = threading.Thread(
        target=lambda: said.append(
            tr("%Ln photo||%Ln photos", "", 1284) + dates.day_text(DAY) + decimal_text(0.5)
        )
    )
    thread.start()
    thread.join()
    assert said == ["1.284 Fotos24. Juli 20190,5"]


def test_english_is_as_ever(app: QApplication, german: None) -> None:
    languages.speak(app, "en")
    assert languages.spoken() == "en"
    assert tr("%Ln photo||%Ln photos", "", 1284) == "1,284 photos"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    assert dates.day_text(DAY) == "24 July 2019"
    assert dates.month_text(DAY) == "July 2019"
    assert dates.weekday_text(DAY) == "Wednesday 24 July 2019"
    assert dates.weekday_text(DAY, year=False) == "Wednesday 24 July"
    assert dates.short_month_name(9) == "Sep"
    assert dates.day_form() == "d MMMM yyyy"
    moment = datetime(2019, 7, 24, 9, 5, 7)  # noqa: DTZ001  # as photos have them
    assert dates.moment_text(moment) == "24 July 2019, 09:05"
    assert dates.clock_text(moment, seconds=True) == "09:05:07"


@pytest.mark.parametrize(("code", "said"), [("en", "A. B."), ("zh_CN", "A.B.")])
def test_sentences_follow_each_other_as_the_language_has_it(
    app: QApplication, code: str, said: str
) -> None:
    languages.speak(app, code)
    assert sentences_text(["A.", "", "B."]) == said
    assert sentences_text([]) == sentences_text([""]) == ""
    languages.speak(app, "en")


def test_what_begins_a_line_has_a_capital(app: QApplication) -> None:
    languages.speak(app, "fr")
    try:
        assert dates.weekday_text(DAY) == "Mercredi 24 juillet 2019"
        assert dates.day_text(date(2019, 7, 1)) == "1er juillet 2019"
        assert dates.with_capital(dates.month_text(DAY)) == "Juillet 2019"
    finally:
        languages.speak(app, "en")


def test_english_has_the_names_that_qt_has(app: QApplication) -> None:
    names, locale = translation.ENGLISH.calendar, QLocale("en")
    assert languages._calendar(locale) == names


@pytest.mark.parametrize("code", languages.NAMES)
def test_every_language_writes_dates(app: QApplication, code: str) -> None:
    languages.speak(app, code)
    try:
        assert "2019" in dates.weekday_text(DAY)
        assert "24" in dates.weekday_text(DAY)
        written = QLocale().toString(QLocale().toDate(dates.day_text(DAY), dates.day_form()))
        assert written == QLocale().toString(_qdate(DAY))
        assert QLocale().textDirection() == app.layoutDirection()
    finally:
        languages.speak(app, "en")


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


@pytest.mark.parametrize(
    ("setting", "system", "code"),
    [
        ("fr", ["de-DE"], "fr"),
        (None, ["de-AT", "de", "en-US"], "de"),
        (None, ["nl-NL", "nl", "es-MX"], "es"),
        (None, ["zh-Hans-CN", "zh-CN", "zh"], "zh_CN"),
        (None, ["pt-BR"], "en"),
        ("xx", ["C"], "en"),
        (7, [], "en"),
    ],
)
def test_the_language_chosen_or_the_systems(
    setting: object, system: list[str], code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(languages, "system_languages", lambda: system)
    assert languages.wanted_language(setting) == code


def test_a_language_is_chosen_and_the_window_opens_anew(session: Session, qtbot: QtBot) -> None:
    page = AppearancePage(session)
    qtbot.addWidget(page)
    assert page.languages[0].isChecked()
    assert not page.reopen.isEnabled()
    german = next(choice for choice in page.languages if choice.text() == "Deutsch")
    german.click()
    assert session.library.settings.get("language") == "de"
    assert page.reopen.text() == "Open the window in Deutsch"
    with qtbot.waitSignal(session.reopen_wanted):
        page.reopen.click()
    page.languages[1].click()
    assert session.library.settings.get("language") == "en"
    assert not page.reopen.isEnabled()
    page.languages[0].click()
    assert session.library.settings.get("language") is None
    again = AppearancePage(session)
    qtbot.addWidget(again)
    assert again.languages[0].isChecked()


def test_the_program_opens_again_in_the_language_chosen(
    library: Library, app: QApplication, resources: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, rounds, first = library.folder, [], []
    library.close()
    monkeypatch.setattr(languages, "resources_dir", lambda: resources)
    monkeypatch.setattr(program, "make_application", lambda: app)
    monkeypatch.setattr("sys.excepthook", None)

    def go_on() -> None:
        windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
        window = next((w for w in windows if w.isVisible()), None)
        if window is None or window.navigation.here is None or window in first:
            return
        rounds.append((languages.spoken(), tr("Open", "a button"), window.navigation.here.page))
        if first:
            window.close()
            return
        first.append(window)
        window.navigation.go_to_page("photos")
        dialog = SettingsDialog(window, window.session, window.thumbnails)
        dialog.show_page("appearance")
        page = dialog.appearance
        page.languages[list(languages.NAMES).index("de") + 1].click()
        page.reopen.click()

    timer = QTimer(interval=400)
    timer.timeout.connect(go_on)
    timer.start()
    try:
        assert program.run(folder, []) == 0
    finally:
        timer.stop()
        languages.speak(app, "en")
        app.setQuitOnLastWindowClosed(True)
    assert rounds == [("en", "Open", "people"), ("de", "Öffnen", "photos")]
