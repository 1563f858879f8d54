"""Where one reads leftwards: nothing is cut or lies over other text; the sidebar is right."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor

from faceorg.ui import icons
from faceorg.ui.texts import translation
from faceorg.ui.widgets.check import Check
from tests.helpers.faults import cut_texts, overlaps
from tests.helpers.screens import SCREENS
from tests.helpers.stage import stage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

SIZE = (1280, 800)


MARK = "\N{RIGHT-TO-LEFT MARK}"  # what begins with it is laid out as Arabic and Hebrew are


def marked(source: str, _comment: str, _n: int) -> str:
    return "||".join(MARK + form for form in source.split("||"))


@pytest.fixture
def leftwards(app: QApplication) -> Iterator[None]:
    before = translation._spoken
    translation.use(translation.ENGLISH._replace(lookup=marked))
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    translation.use(before)


@pytest.mark.usefixtures("leftwards")
@pytest.mark.parametrize("chapter", SCREENS)
def test_nothing_is_cut_where_one_reads_leftwards(chapter: str, furnished: Path) -> None:
    faults = {}
    with stage(furnished / ("empty" if chapter == "empty" else "library"), SIZE) as shown:
        for name, show in SCREENS[chapter].items():
            show(shown)
            shown.settle()
            found = cut_texts(shown.subject) + overlaps(shown.subject)
            if found:
                faults[name] = found
            shown.leave()
        if chapter == "people":
            sidebar = shown.window.sidebar
            assert sidebar.mapTo(shown.window, QPoint(0, 0)).x() > SIZE[0] / 2
    assert faults == {}


@pytest.mark.usefixtures("leftwards")
def test_the_way_back_turns_and_arrows_of_time_do_not() -> None:
    turned = {name: icons.pixmap(name, 24, QColor("black"), 1).toImage() for name in icons.names()}
    app_turned = {name for name, seen in turned.items() if seen != _upright(name)}
    assert app_turned == {"back"}


def _upright(name: str) -> object:
    return icons._render(name, 24, QColor("black").name(), 1, turned=False).toImage()


@pytest.mark.usefixtures("leftwards")
def test_a_tick_stands_before_its_words() -> None:
    box = Check("Words")
    box.resize(200, 28)
    seen = box.grab(QRect(180, 0, 20, 28)).toImage()
    assert len({seen.pixel(x, 14) for x in range(20)}) > 1
