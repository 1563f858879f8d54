"""Everything can be reached by Tab, shows that it was, and has a name and a role."""

from __future__ import annotations

import pkgutil
from importlib import import_module
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from faceorg.ui import dialogs, theme, views
from tests.helpers.access import unreachable, unspoken
from tests.helpers.contrast import contrast
from tests.helpers.painted import shown_within
from tests.helpers.screens import SCREENS
from tests.helpers.stage import stage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SIZE = (1280, 800)
# In the menu bar Tab goes from menu to menu, as everywhere; Escape leads back to the page.
LED_BACK_BY = {"menu bar": Qt.Key.Key_Escape}


# The pages and dialogs of each chapter, as the walk sees them.
PAGES = {
    "people": {"PeoplePage", "PersonPage", "SplitPage", "PutAsidePage", "OnThisDayPage"},
    "inbox": {"InboxPage", "ActivityPage"},
    "photos": {"PhotosPage", "AlbumPage", "TidyPage", "PhotoPage"},
    "settings": {
        *("SettingsDialog", "FoldersPage", "RecognitionPage", "SpeedPage", "FilesPage"),
        *("BackupsPage", "PrivacyPage", "AppearancePage", "MissingDialog"),
    },
    "dialogs": {
        *("WhyDialog", "RegroupDialog", "ShareDialog", "LeftOutWindow", "ShiftDates"),
        *("ExportDialog", "ExportedWindow"),
        *("AlbumNameDialog", "ChooseAlbum", "ChoosePerson", "RelationDialog", "BirthDateDialog"),
        *("ImportDialog", "PeopleFileDialog", "WritePeopleFile", "ConflictsDialog"),
        *("SidecarProblems", "TurnOn", "AboutDialog", "LicencesWindow"),
        *("ForgetDialog", "LockDialog", "RecoveryDialog", "UnlockDialog", "Question"),
        *("CrashDialog", "WaitingDialog", "KeysDialog", "ManualWindow", "ManualPage"),
    },
    "empty": {"FirstStartPage"},
}
BASES = {"MainWindow", "SettingsPage"}  # around all pages, and below those of the settings


def test_every_page_and_dialog_is_on_a_screen() -> None:
    known = set[str]().union(BASES, *PAGES.values())
    assert {made.__name__ for made in pages_and_dialogs()} == known


def pages_and_dialogs() -> Iterator[type[QWidget]]:
    for room in (dialogs, views):
        for module in pkgutil.walk_packages(room.__path__, f"{room.__name__}."):
            for made in vars(import_module(module.name)).values():
                ours = isinstance(made, type) and made.__module__ == module.name
                if ours and issubclass(made, QWidget) and is_page(made):
                    yield made


def is_page(kind: type[QWidget]) -> bool:
    return issubclass(kind, QDialog) or kind.__name__.endswith(("Page", "Window"))


@pytest.mark.parametrize("chapter", SCREENS)
def test_names_roles_and_tab_stops(chapter: str, furnished: Path, app: QApplication) -> None:
    faults, seen = {}, set()
    with stage(furnished / ("empty" if chapter == "empty" else "library"), SIZE) as shown:
        for name, show in SCREENS[chapter].items():
            show(shown)
            shown.settle()
            seen |= {type(part).__name__ for part in shown_within(shown.subject)}
            found = unspoken(shown.subject)
            if name in LED_BACK_BY:
                QTest.keyClick(QApplication.focusWidget(), LED_BACK_BY[name])
                shown.settle()
            found += unreachable(shown.subject)
            if found:
                faults[name] = found
            shown.leave()
    assert faults == {}
    assert seen >= PAGES[chapter]


@pytest.mark.parametrize("tokens", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
def test_colours_keep_their_contrast(tokens: theme.Tokens) -> None:
    grounds = [tokens.window, tokens.sidebar, tokens.surface]
    grounds += [tokens.hover, tokens.pressed, tokens.soft]
    for ground in grounds:
        for ink in (tokens.text, tokens.text2, tokens.accent, tokens.danger, tokens.warning):
            assert contrast(ink, ground) >= 4.5, (ink.name(), ground.name())
        assert contrast(tokens.control, ground) >= 3.0, (tokens.control.name(), ground.name())
    for fill in (tokens.accent, tokens.accent_hover, tokens.accent_pressed):
        assert contrast(tokens.on_accent, fill) >= 4.5, fill.name()
    for ink in (tokens.toast_text, tokens.toast_action):
        assert contrast(ink, tokens.toast) >= 4.5, ink.name()
