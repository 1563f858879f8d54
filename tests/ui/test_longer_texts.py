"""Texts of other languages, up to 40 % longer: nothing is cut, or lies over other text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from faceorg.ui import translation
from tests.helpers.faults import cut_texts, overlaps
from tests.helpers.longer import LONGER, longer
from tests.helpers.screens import SCREENS
from tests.helpers.stage import stage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

SIZE = (1280, 800)


@pytest.fixture
def speaks_longer(app: QApplication) -> Iterator[None]:
    before = translation._spoken
    translation.use(LONGER)
    yield
    translation.use(before)


def test_a_text_grows_and_keeps_what_is_put_in() -> None:
    grown = longer("Named {faces} “{name}”")
    assert "{faces}" in grown
    assert "{name}" in grown
    assert len(grown) >= 1.35 * len("Named {faces} “{name}”")
    assert [part.count("%Ln") for part in longer("%Ln photo||%Ln photos").split("||")] == [1, 1]
    assert longer("{day} {month} {year}") == "{day} {month} {year}"


@pytest.mark.usefixtures("speaks_longer")
@pytest.mark.parametrize("chapter", SCREENS)
def test_nothing_is_cut_where_texts_are_longer(chapter: str, furnished: Path) -> None:
    faults = {}
    with stage(furnished / ("empty" if chapter == "empty" else "library"), SIZE) as shown:
        for name, show in SCREENS[chapter].items():
            show(shown)
            shown.settle()
            found = cut_texts(shown.subject) + overlaps(shown.subject)
            if found:
                faults[name] = found
            shown.leave()
    assert faults == {}
