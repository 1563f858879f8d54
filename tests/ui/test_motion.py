"""Where the system wants no motion, nothing moves by itself."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractAnimation
from PySide6.QtWidgets import QProxyStyle, QStyle

import faceorg.ui
from faceorg.ui.views.inbox.question_card import Fade
from faceorg.ui.widgets.labels import Text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

MOVING = re.compile(r"Q\w*Animation\b|QTimeLine|QMovie|QGraphicsOpacityEffect")
HINT = QStyle.StyleHint.SH_Widget_Animation_Duration


class Moving(QProxyStyle):
    """A system with so much time for what moves."""

    def __init__(self, duration_ms: int) -> None:
        super().__init__()
        self._duration_ms = duration_ms

    def styleHint(self, hint: QStyle.StyleHint, *more: object) -> int:  # noqa: N802
        """Say how long something may move."""
        if hint == HINT:
            return self._duration_ms
        return super().styleHint(hint, *more)  # type: ignore[arg-type]


@pytest.mark.parametrize(("duration_ms", "moves"), [(0, False), (150, True)])
def test_a_card_fades_only_where_motion_is_wanted(
    duration_ms: int, moves: bool, app: QApplication, qtbot: QtBot
) -> None:
    card = Text("Before", "body")
    qtbot.addWidget(card)
    fade, style = Fade(card), Moving(duration_ms)
    fade.setStyle(style)
    card.show()
    fade.begin([card])
    running = [found.state() for found in fade.findChildren(QAbstractAnimation)]
    assert (QAbstractAnimation.State.Running in running) is moves
    assert fade.isVisible() is moves


def test_all_that_moves_asks_the_system() -> None:
    sources = sorted(Path(faceorg.ui.__path__[0]).rglob("*.py"))
    moving = [path for path in sources if MOVING.search(path.read_text(encoding="utf-8"))]
    assert moving
    assert [path.name for path in moving if HINT.name not in path.read_text(encoding="utf-8")] == []
