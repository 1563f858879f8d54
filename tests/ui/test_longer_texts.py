"""Texts of other languages, up to 40 % longer: nothing is cut, or lies over other text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QTextEdit

from faceorg.ui.texts import translation
from tests.helpers.faults import cut_texts, overlaps
from tests.helpers.longer import LONGER, longer
from tests.helpers.screens import SCREENS
from tests.helpers.stage import stage
from tests.helpers.untold import given_words, untold_words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from tests.helpers.stage import Stage

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


def test_a_text_that_nobody_translates_is_found(speaks_longer: None) -> None:
    label = QLabel("Anna ûñd Carla")
    label.show()
    assert untold_words(label, {"Anna"}) == ["'Carla' in 'Anna ûñd Carla' of QLabel"]


def foreign(shown: Stage, name: str) -> list[str]:
    """Return texts that are in English for everybody: a report to developers, the manual."""
    if name not in ("crash", "manual"):
        return []
    parts = (QPlainTextEdit, QTextEdit)
    return [part.toPlainText() for kind in parts for part in shown.subject.findChildren(kind)]


@pytest.mark.usefixtures("speaks_longer")
@pytest.mark.parametrize("chapter", SCREENS)
def test_nothing_is_cut_where_texts_are_longer(chapter: str, furnished: Path) -> None:
    faults = {}
    with stage(furnished / ("empty" if chapter == "empty" else "library"), SIZE) as shown:
        for name, show in SCREENS[chapter].items():
            show(shown)
            shown.settle()
            found = cut_texts(shown.subject) + overlaps(shown.subject)
            found += untold_words(shown.subject, given_words(shown.library, *foreign(shown, name)))
            if found:
                faults[name] = found
            shown.leave()
    assert faults == {}
