"""The settings as pages: going about by keys, and what the single pages are made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from faceorg.domain.safety import DecodingLimits
from faceorg.engine.safety.limits import decoding_limits, set_decoding_limits
from faceorg.engine.safety.trash import set_trash_days, trash_days
from faceorg.ui.dialogs.settings.dialog import SettingsDialog
from faceorg.ui.dialogs.settings.files import FilesPage
from faceorg.ui.texts.folder_text import days_text
from faceorg.ui.widgets.check import Check
from faceorg.ui.widgets.number import NumberField

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from faceorg.library.library import Library
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails

LEFT = Qt.MouseButton.LeftButton
PAGES = ["folders", "recognition", "speed", "files", "backups", "privacy", "appearance"]


@pytest.fixture
def dialog(session: Session, thumbnails: Thumbnails, qtbot: QtBot) -> SettingsDialog:
    made = SettingsDialog(None, session, thumbnails)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


# going about -----------------------------------------------------------------------------


def test_it_opens_on_the_folders_and_the_keyboard_is_at_the_list(dialog: SettingsDialog) -> None:
    assert dialog.page == "folders"
    assert dialog.items["folders"].hasFocus()
    assert [name for name, page in dialog.pages.items() if page.isVisible()] == ["folders"]


@pytest.mark.parametrize("name", PAGES)
def test_any_page_can_be_asked_for(dialog: SettingsDialog, name: str) -> None:
    dialog.show_page(name)
    assert dialog.page == name
    assert dialog.items[name].isChecked()
    assert dialog.pages[name].isVisible()


def test_a_click_and_the_arrows_turn_pages(dialog: SettingsDialog, qtbot: QtBot) -> None:
    qtbot.mouseClick(dialog.items["files"], LEFT)
    assert dialog.page == "files"
    dialog.items["files"].setFocus()
    qtbot.keyClick(dialog.items["files"], Qt.Key.Key_Down)
    assert dialog.page == "backups"
    qtbot.keyClick(dialog.items["backups"], Qt.Key.Key_Up)
    assert dialog.page == "files"


def test_control_and_page_keys_go_round(dialog: SettingsDialog, qtbot: QtBot) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    for name in [*PAGES[1:], PAGES[0]]:
        qtbot.keyClick(dialog, Qt.Key.Key_PageDown, control)
        assert dialog.page == name
        assert dialog.items[name].hasFocus()
    qtbot.keyClick(dialog, Qt.Key.Key_PageUp, control)
    assert dialog.page == "appearance"


def test_page_keys_scroll_wherever_the_keyboard_is(dialog: SettingsDialog, qtbot: QtBot) -> None:
    dialog.show_page("privacy")
    bar = dialog.privacy.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    for place in (dialog.items["privacy"], dialog.privacy.show_folder):
        place.setFocus()
        qtbot.keyClick(place, Qt.Key.Key_PageDown)
        assert bar.value() > 0
        qtbot.keyClick(place, Qt.Key.Key_PageUp)
        assert bar.value() == 0


@pytest.mark.parametrize("name", PAGES)
def test_everything_on_a_page_can_be_reached_and_has_a_name(
    dialog: SettingsDialog, name: str, qtbot: QtBot
) -> None:
    dialog.show_page(name)
    qtbot.waitUntil(lambda: dialog.folders.found is not None)
    dialog.items[name].setFocus()
    seen: list[object] = []
    while dialog.focusWidget() not in seen and len(seen) < 30:
        seen.append(dialog.focusWidget())
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    parts = dialog.pages[name].findChildren(QAbstractButton)
    controls = [*parts, *dialog.pages[name].findChildren(QLineEdit)]
    shown = [c for c in controls if c.isVisible() and c.isEnabled()]
    assert shown or name == "recognition"  # its models are listed later
    missed = [c for c in shown if c not in seen and not _of_a_choice(c)]
    assert missed == []
    assert all(c.accessibleName() or c.text() for c in shown)


def _of_a_choice(control: object) -> bool:
    """Whether arrows lead to it: one of several radio buttons."""
    return isinstance(control, QAbstractButton) and control.group() is not None


def test_add_a_folder_leaves_the_settings(dialog: SettingsDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.add_wanted):
        qtbot.mouseClick(dialog.folders.add, LEFT)
    assert dialog.isHidden()


# files -----------------------------------------------------------------------------------


@pytest.fixture
def files(session: Session, thumbnails: Thumbnails, qtbot: QtBot) -> FilesPage:
    made = FilesPage(session, thumbnails)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_the_limits_are_shown_and_kept(files: FilesPage, library: Library, qtbot: QtBot) -> None:
    usual = DecodingLimits()
    shown = (files.megapixels.value, files.megabytes.value, files.seconds.value)
    assert shown == (usual.pixels // 10**6, usual.file_bytes // 10**6, usual.seconds)
    assert not files.usual.isEnabled()
    files.megapixels.selectAll()
    qtbot.keyClicks(files.megapixels, "120")
    assert decoding_limits(library) == usual  # only when it is left
    qtbot.keyClick(files.megapixels, Qt.Key.Key_Return)
    qtbot.keyClick(files.seconds, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: decoding_limits(library).seconds == usual.seconds + 10)
    assert decoding_limits(library).pixels == 120_000_000
    assert decoding_limits(library).memory_bytes == usual.memory_bytes
    qtbot.mouseClick(files.usual, LEFT)
    qtbot.waitUntil(lambda: decoding_limits(library) == usual)
    assert files.megapixels.value == 300
    assert not files.usual.isEnabled()


def test_limits_set_elsewhere_are_shown(
    session: Session, library: Library, thumbnails: Thumbnails, qtbot: QtBot
) -> None:
    set_decoding_limits(library, DecodingLimits(pixels=50_000_000, seconds=5.0))
    made = FilesPage(session, thumbnails)
    qtbot.addWidget(made)
    assert (made.megapixels.value, made.seconds.value) == (50, 5)
    assert made.usual.isEnabled()


def test_what_was_typed_counts_when_the_field_is_left(
    files: FilesPage, library: Library, qtbot: QtBot
) -> None:
    files.megabytes.setFocus()
    files.megabytes.selectAll()
    qtbot.keyClicks(files.megabytes, "50")
    files.seconds.setFocus()
    qtbot.waitUntil(lambda: decoding_limits(library).file_bytes == 50_000_000)


def test_days_in_the_trash_are_chosen_from_a_menu(
    files: FilesPage, library: Library, session: Session, qtbot: QtBot
) -> None:
    assert files.kept.text() == "1 year"
    actions = {action.text(): action for action in files._menu.actions()}
    assert actions["1 year"].isChecked()
    actions["90 days"].trigger()
    qtbot.waitUntil(lambda: trash_days(library) == 90)
    assert files.kept.text() == "90 days"
    actions["ever"].trigger()
    qtbot.waitUntil(lambda: trash_days(library) is None)
    set_trash_days(library, 45)
    again = FilesPage(session, files.sidecars._thumbnails)
    qtbot.addWidget(again)
    assert again.kept.text() == "45 days"
    assert not any(action.isChecked() for action in again._menu.actions())


def test_times_are_written_as_people_say_them() -> None:
    told = [days_text(days) for days in (1, 30, 365, 730, None)]
    assert told == ["1 day", "30 days", "1 year", "2 years", "ever"]


# the parts -------------------------------------------------------------------------------


def test_a_number_stays_in_its_range(app: object, qtbot: QtBot) -> None:
    field = NumberField("Largest file", "MB", 10, 200, 50)
    qtbot.addWidget(field)
    told: list[int] = []
    field.value_changed.connect(told.append)
    field.show_value(100)
    assert (field.value, told) == (100, [])
    field.clear()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "100"
    for key in [Qt.Key.Key_Up] * 3 + [Qt.Key.Key_Down] * 9:
        qtbot.keyClick(field, key)
    assert told == [150, 200, 150, 100, 50, 10]
    field.selectAll()
    qtbot.keyClicks(field, "-3x7")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.value == 37
    assert "10 to 200" in field.accessibleDescription()


def test_enter_in_a_field_does_not_close_the_settings(dialog: SettingsDialog, qtbot: QtBot) -> None:
    dialog.show_page("files")
    qtbot.keyClick(dialog.files.seconds, Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_a_check_is_turned_by_mouse_and_keys(app: object, qtbot: QtBot) -> None:
    check = Check("Watch")
    qtbot.addWidget(check)
    check.show()
    qtbot.mouseClick(check, LEFT)
    assert check.isChecked()
    qtbot.keyClick(check, Qt.Key.Key_Space)
    assert not check.isChecked()
    qtbot.keyClick(check, Qt.Key.Key_Return)
    assert check.isChecked()
    before = check.grab().toImage()
    check.setEnabled(False)
    assert check.grab().toImage() != before
