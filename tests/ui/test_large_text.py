"""Text twice as large, and a small window: nothing is cut, or lies over other text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFont

from faceorg.ui import theme
from tests.helpers.faults import cut_texts, overlaps
from tests.helpers.screens import SCREENS
from tests.helpers.stage import stage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

LARGE, SMALL = (1280, 800), (800, 600)


@pytest.fixture
def twice(app: QApplication) -> Iterator[None]:
    """The system's font, at twice its size before anything is shown."""
    before = QFont(app.font())
    larger = QFont(before)
    larger.setPointSizeF(2 * before.pointSizeF())
    app.setFont(larger)
    theme.apply(app, "light")
    yield
    app.setFont(before)
    theme.apply(app, "light")


@pytest.mark.usefixtures("twice")
@pytest.mark.parametrize("chapter", SCREENS)
def test_nothing_is_cut_where_text_is_twice_as_large(chapter: str, furnished: Path) -> None:
    assert faults_of(chapter, furnished, LARGE) == {}


@pytest.mark.usefixtures("app")
@pytest.mark.parametrize("chapter", SCREENS)
def test_nothing_is_cut_in_a_small_window(chapter: str, furnished: Path) -> None:
    assert faults_of(chapter, furnished, SMALL) == {}


def faults_of(chapter: str, furnished: Path, size: tuple[int, int]) -> dict[str, list[str]]:
    faults = {}
    with stage(furnished / ("empty" if chapter == "empty" else "library"), size) as shown:
        for name, show in SCREENS[chapter].items():
            show(shown)
            shown.settle()
            assert (shown.window.width(), shown.window.height()) == size
            found = cut_texts(shown.subject) + overlaps(shown.subject)
            if found:
                faults[name] = found
            shown.leave()
    return faults
