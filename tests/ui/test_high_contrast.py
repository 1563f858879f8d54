"""High contrast: what its colours keep to, when they are used, that the choice is remembered."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from faceorg.ui import theme
from faceorg.ui.dialogs.settings.appearance import AppearancePage
from tests.helpers.contrast import contrast

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

    from faceorg.ui.session import Session

TEXT, CONTROL = 7.0, 4.5
HIGH = Qt.ContrastPreference.HighContrast if hasattr(Qt, "ContrastPreference") else None


@pytest.fixture
def colours(app: QApplication) -> Iterator[QApplication]:
    yield app
    theme.choose_contrast(app, high=False)
    theme.apply(app, "light")


@pytest.mark.parametrize("t", [theme.LIGHT_HIGH, theme.DARK_HIGH], ids=["light", "dark"])
def test_texts_lines_and_controls_stand_out(t: theme.Tokens) -> None:
    for ground in (t.window, t.sidebar, t.surface, t.hover, t.pressed, t.soft):
        for ink in (t.text, t.text2, t.accent, t.danger, t.warning):
            assert contrast(ink, ground) >= TEXT, (ink.name(), ground.name())
        assert contrast(t.control, ground) >= CONTROL, (t.control.name(), ground.name())
    for ground in (t.window, t.sidebar, t.surface):
        assert contrast(t.line, ground) >= CONTROL, (t.line.name(), ground.name())
        assert contrast(t.disabled, ground) >= CONTROL, (t.disabled.name(), ground.name())
    for fill in (t.accent, t.accent_hover, t.accent_pressed):
        assert contrast(t.on_accent, fill) >= TEXT, fill.name()
    for ink in (t.toast_text, t.toast_action):
        assert contrast(ink, t.toast) >= TEXT, ink.name()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_chosen_it_is_used_at_once_in_both_schemes(
    scheme: theme.Scheme, colours: QApplication
) -> None:
    theme.apply(colours, scheme)
    usual, told = theme.tokens(), []
    theme.notifier().changed.connect(lambda: told.append(theme.tokens()))
    theme.choose_contrast(colours, high=True)
    high = theme.LIGHT_HIGH if scheme == "light" else theme.DARK_HIGH
    assert theme.tokens() is high
    assert told == [high]
    assert colours.palette().windowText().color() == high.text
    theme.choose_contrast(colours, high=False)
    assert theme.tokens() is usual


def test_it_stays_when_another_scheme_is_chosen(colours: QApplication) -> None:
    theme.choose_contrast(colours, high=True)
    theme.apply(colours, "dark")
    assert theme.tokens() is theme.DARK_HIGH


@pytest.mark.skipif(HIGH is None, reason="Qt tells of it from 6.10 on")
def test_the_system_asks_for_it(colours: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: dict[str, object] = {"preference": HIGH}
    monkeypatch.setattr(theme, "_asks_for_contrast", lambda _: asked["preference"] is HIGH)
    theme.notifier()._on_system_contrast_changed()
    assert theme.tokens() is theme.LIGHT_HIGH
    asked["preference"] = Qt.ContrastPreference.NoPreference
    theme.notifier()._on_system_contrast_changed()
    assert theme.tokens() is theme.LIGHT


@pytest.mark.skipif(HIGH is None, reason="Qt tells of it from 6.10 on")
def test_what_the_system_says_is_heard() -> None:
    needs = SimpleNamespace(contrastPreference=lambda: HIGH)
    asking: Any = SimpleNamespace(styleHints=lambda: SimpleNamespace(accessibility=lambda: needs))
    assert theme._asks_for_contrast(asking)


def test_a_qt_that_does_not_tell_is_taken_as_usual() -> None:
    older: Any = SimpleNamespace(styleHints=SimpleNamespace)
    assert not theme._asks_for_contrast(older)


def test_the_settings_remember_it(session: Session, colours: QApplication) -> None:
    page = AppearancePage(session)
    assert [choice.isChecked() for choice in page.contrasts] == [True, False]
    QTest.keyClick(page.contrasts[1], Qt.Key.Key_Space)
    assert theme.tokens() is theme.LIGHT_HIGH
    assert session.library.settings.get(theme.CONTRAST_SETTING) == theme.HIGH
    anew = AppearancePage(session)
    assert [choice.isChecked() for choice in anew.contrasts] == [False, True]
    QTest.keyClick(anew.contrasts[0], Qt.Key.Key_Space)
    assert theme.tokens() is theme.LIGHT
    assert session.library.settings.get(theme.CONTRAST_SETTING) is None
