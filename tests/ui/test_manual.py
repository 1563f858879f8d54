"""The manual in the window: pages and pictures, the way back, finding words, nothing else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument

from faceorg.paths import manual_dir
from faceorg.ui.dialogs.manual import ManualWindow

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

IMAGE = QTextDocument.ResourceType.ImageResource.value


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small manual, and a file beside it that is none of its business."""
    made = tmp_path / "manual"
    (made / "pictures").mkdir(parents=True)
    (made / "README.md").write_text("# One\n\nGo [on](two.md). [Keys](../keyboard.md)\n")
    (made / "two.md").write_text("# Two\n\n![wide](pictures/wide.png)\n\nmoon sun moon\n")
    picture = QImage(2000, 400, QImage.Format.Format_RGB32)
    picture.fill(0)
    picture.save(str(made / "pictures" / "wide.png"))
    (tmp_path / "secret.md").write_text("# Secret\n")
    return made


@pytest.fixture
def window(folder: Path, app: QApplication, qtbot: QtBot) -> Iterator[ManualWindow]:
    made = ManualWindow(None, folder)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.close()
    made.deleteLater()


def test_a_link_leads_to_a_page_and_back_leads_home(window: ManualWindow, qtbot: QtBot) -> None:
    assert window.page.page == "README.md"
    assert not window.back.isEnabled()
    window.page.follow(QUrl("two.md"))
    assert window.page.page == "two.md"
    assert window.page.toPlainText().startswith("Two")
    window.back.click()
    assert window.page.page == "README.md"
    window.page.follow(QUrl("two.md"))
    window.contents.click()
    assert window.page.page == "README.md"


def test_pictures_are_as_wide_as_the_page_at_most(window: ManualWindow, qtbot: QtBot) -> None:
    window.page.open_page("two.md")
    name = QUrl("pictures/wide.png")
    for width in (700, 420):
        window.resize(width, 500)

        def fits(width: int = width) -> bool:
            picture = window.page.loadResource(IMAGE, name)
            room = window.page.viewport().width()
            return picture.width() / picture.devicePixelRatio() < room <= width

        qtbot.waitUntil(fits)
    assert window.page.horizontalScrollBar().maximum() == 0


def test_words_are_found_one_after_the_other_and_around(window: ManualWindow, qtbot: QtBot) -> None:
    window.page.open_page("two.md")
    qtbot.keyClicks(window.search, "moon")
    first = window.page.textCursor().position()
    assert window.page.textCursor().selectedText() == "moon"
    qtbot.keyClick(window.search, Qt.Key.Key_Return)
    assert window.page.textCursor().position() > first
    qtbot.keyClick(window.search, Qt.Key.Key_Return)
    assert window.page.textCursor().position() == first
    window.search.setText("mars")
    assert window._told.text() == "Not on this page"


def test_nothing_beyond_the_folder_is_shown(window: ManualWindow, folder: Path) -> None:
    for link in ("../secret.md", "https://example.org/x.md", f"file://{folder.parent}/secret.md"):
        window.page.follow(QUrl(link))
        assert window.page.page == "README.md"
    outside = QUrl.fromLocalFile(str(folder.parent / "secret.md"))
    markdown = QTextDocument.ResourceType.MarkdownResource.value
    assert window.page.loadResource(markdown, outside) is None


def test_the_list_of_keys_is_the_overview(window: ManualWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.page.keys_wanted):
        window.page.follow(QUrl("../keyboard.md"))


def test_every_link_and_picture_of_the_manual_leads_somewhere() -> None:
    pages = sorted(manual_dir().glob("*.md"))
    assert pages
    for page in pages:
        links = re.findall(r"\]\(([^)#\s]+)", page.read_text(encoding="utf-8"))
        for link in links:
            assert (page.parent / link).exists() or link == "../keyboard.md", f"{page.name}: {link}"
