"""What tests of the window share: a filled library, a session, thumbnails, the real theme."""

from __future__ import annotations

import gc
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from pytestqt.qtbot import QtBot

from faceorg.library.library import Library
from faceorg.ui import languages, theme
from faceorg.ui.session import Session
from faceorg.ui.thumbnails import Thumbnails
from tests.helpers.libraries import make
from tests.helpers.screens import furnish

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

PATIENCE_MS = 30_000  # the five seconds of pytest-qt are over soon where many programs run


def pytest_itemcollected(item: pytest.Item) -> None:
    """Let the screenless platform say what it cannot do; all other warnings of Qt fail a test."""
    item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


class PatientBot(QtBot):
    """Waits as long as a busy machine needs; what comes at once is not waited for."""

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE_MS, **more: Any) -> Any:  # noqa: N802
        return super().waitSignal(signal, timeout=timeout, **more)

    def waitUntil(self, callback: Any, *, timeout: int = PATIENCE_MS) -> None:  # noqa: N802
        super().waitUntil(callback, timeout=timeout)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """Take the place of pytest-qt's own."""
    return PatientBot(request)


@pytest.fixture(autouse=True)
def garbage_of_one_thread() -> Iterator[None]:
    """Let no worker collect garbage, as in the program; see `faceorg.ui.garbage`.

    For each test: the tests of other rooms come in between where processes share them out.
    """
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the program speak English, whatever this computer does."""
    monkeypatch.setattr(languages, "system_languages", lambda: ["en"])


@pytest.fixture(autouse=True, scope="module")
def no_garbage_left() -> Iterator[None]:
    """Collect in the GUI thread what the tests of a module leave behind."""
    yield
    gc.collect()


@pytest.fixture(scope="session")
def made_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a filled library, made once; tests work on copies."""
    folder = tmp_path_factory.mktemp("made") / "library"
    make(folder).close()
    return folder


@pytest.fixture(scope="session")
def furnished_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the library of `tests.helpers.screens`, made once."""
    folder = tmp_path_factory.mktemp("furnished")
    furnish(folder)
    return folder


@pytest.fixture
def furnished(furnished_once: Path, tmp_path: Path) -> Path:
    """A copy of it: screens change what they need."""
    return Path(shutil.copytree(furnished_once, tmp_path / "furnished"))


@pytest.fixture
def library(made_library: Path, tmp_path: Path) -> Iterator[Library]:
    """A library of its own for each test: 4 people, 3 groups, suggestions, loose faces."""
    folder = tmp_path / "library"
    shutil.copytree(made_library, folder)
    opened = Library(folder)
    yield opened
    opened.close()


@pytest.fixture
def empty_library(tmp_path: Path) -> Iterator[Library]:
    """A new library."""
    opened = Library(tmp_path / "empty")
    yield opened
    opened.close()


@pytest.fixture
def app(qapp: QApplication) -> QApplication:
    """The application in its light scheme."""
    theme.apply(qapp, "light")
    return qapp


@pytest.fixture
def session(library: Library, app: QApplication, qtbot: QtBot) -> Iterator[Session]:
    """A session on `library` that knows its people already."""
    made = Session(library)
    with qtbot.waitSignal(made.people_changed):
        made.reload_people()
    yield made
    assert made.close()


@pytest.fixture
def thumbnails(library: Library, app: QApplication, qtbot: QtBot) -> Iterator[Thumbnails]:
    """Thumbnails of `library`."""
    made = Thumbnails(library)
    yield made
    made.close()
