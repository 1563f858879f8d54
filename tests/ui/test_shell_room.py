"""The shell with little room: large texts, long ones, small windows; nothing is cut."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel

from faceorg.engine.jobs import Progress, Stage
from faceorg.ui import theme
from faceorg.ui.views.activity.activity_page import ActivityPage
from faceorg.ui.views.inbox.inbox_header import InboxHeader
from faceorg.ui.views.shell.first_start_page import FirstStartPage
from faceorg.ui.views.shell.sidebar import SidebarItem
from faceorg.ui.views.split.split_page import SplitPage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication, QWidget
    from pytestqt.qtbot import QtBot

    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails

PAGE = 800 - 356  # a window of 800 px, beside the sidebar, at 200 % text


@pytest.fixture
def large(app: QApplication) -> Iterator[QApplication]:
    before = app.font()
    font = QFont(before)
    font.setPointSizeF(before.pointSizeF() * 2)
    app.setFont(font)
    theme.forget_fonts()
    yield app
    app.setFont(before)
    theme.forget_fonts()


def show(widget: QWidget, width: int, height: int, qtbot: QtBot) -> None:
    qtbot.addWidget(widget)
    widget.resize(width, height)
    with qtbot.waitExposed(widget):
        widget.show()


def beyond(widget: QWidget, width: int) -> list[str]:
    """Return the labels and buttons that reach beyond a width."""
    parts = [part for part in widget.findChildren(QLabel) if part.isVisible() and part.text()]
    ends = [(part.mapTo(widget, part.rect().topRight()).x(), part.text()) for part in parts]
    return [text for x, text in ends if x >= width]


def test_the_first_page_is_read_without_scrolling_sideways(
    large: QApplication, qtbot: QtBot
) -> None:
    page = FirstStartPage()
    show(page, 800, 600, qtbot)
    qtbot.waitUntil(lambda: page.horizontalScrollBar().maximum() == 0)
    assert page.verticalScrollBar().maximum() > 0


def test_a_running_job_fits(large: QApplication, session: Session, qtbot: QtBot) -> None:
    page = ActivityPage(session)
    show(page, PAGE, 600, qtbot)
    page.running.begin(3)
    step = Progress(Stage.FINDING_FACES, 120, 2000, faces=300, seconds_left=400.0, rate_per_s=12.0)
    page.running.show_progress(step)
    page.running.show()
    page.resting.hide()
    qtbot.waitUntil(lambda: beyond(page, PAGE) == [])
    assert page.running.texts() == ("120 of 2,000 photos", "About 7 minutes left")


def test_the_time_left_stands_below_a_task_that_is_long(app: QApplication, qtbot: QtBot) -> None:
    item = SidebarItem("activity", "Activity")
    show(item, 208, 64, qtbot)
    item.set_progress("Finding faces", "7 min left", 0.1)
    short = item.sizeHint().height()
    item.set_progress("Gesichter werden gesucht", "noch 7 Minuten", 0.1)
    assert item.sizeHint().height() > short


def test_buttons_and_choices_stand_below_each_other(
    large: QApplication, session: Session, thumbnails: Thumbnails, qtbot: QtBot
) -> None:
    page = SplitPage(session, thumbnails)
    show(page, PAGE, 600, qtbot)
    first, second, _ = page.head.divide.buttons
    qtbot.waitUntil(lambda: first.y() < second.y())
    assert first.width() >= first.sizeHint().width()
    qtbot.waitUntil(lambda: page.foot.cancel.y() < page.foot.split.y())
    assert page.width() == PAGE
    page.close()


def test_chips_without_questions_leave_room_in_a_small_window(
    large: QApplication, qtbot: QtBot
) -> None:
    header = InboxHeader()
    show(header, PAGE, 300, qtbot)
    header.show_counts({})
    assert sum(not chip.isHidden() for chip in header.chips.values()) == 1
    header.resize(1400, 300)
    qtbot.waitUntil(lambda: sum(not chip.isHidden() for chip in header.chips.values()) == 5)
