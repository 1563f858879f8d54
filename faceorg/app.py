"""The window's composition root: opens the library, makes the window, runs Qt.

Nothing heavy is imported here or by the views: models of faces are loaded by the indexing thread.
"""

from __future__ import annotations

import logging
import os
import sys
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from faceorg import __version__
from faceorg.paths import portable_dir
from faceorg.ui import icons, languages, theme
from faceorg.ui.garbage import GarbageCollector
from faceorg.ui.opening import do_closed, open_library
from faceorg.ui.session import Session
from faceorg.ui.thumbnails import defer_decoder
from faceorg.ui.views.shell.window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path
    from types import TracebackType

    from faceorg.library.files.keys import Key
    from faceorg.library.library import Library
    from faceorg.ui.proving import Proof
    from faceorg.ui.reopening import Reopening

FAULT = 3
ICON_AFTER_MS, RESUME_AFTER_MS = 250, 500  # the window is painted first
# For how long another thread may go on with Python when the GUI thread wants to: 5 ms without it,
# which add up while a page is painted.
SWITCH_S = 0.001
_log = logging.getLogger(__name__)


def run(library_dir: Path, folders: Sequence[bytes], people_files: Sequence[bytes] = ()) -> int:
    """Show the window until it is closed.

    Args:
        library_dir: the library's folder; made where there is none.
        folders: to read right away.
        people_files: whose contents are shown right away, to be taken in.

    Returns:
        The exit status: 0, or 3 when the library cannot be opened.
    """
    app = make_application()
    languages.speak(app, languages.wanted_language(None))  # what opens a library may have to ask
    sys.excepthook = _on_uncaught
    app.setQuitOnLastWindowClosed(False)  # dialogs come and go before there is a window
    key: Key | None = None
    while True:
        library = open_library(library_dir, key)
        if library is None:
            return FAULT
        key = library.key
        status, wanted = _show(app, library, folders, people_files)
        if wanted is None:
            return status
        key = do_closed(library_dir, key, wanted)
        folders, people_files = (), ()


def _show(
    app: QApplication,
    library: Library,
    folders: Sequence[bytes],
    people_files: Sequence[bytes] = (),
) -> tuple[int, Reopening | None]:
    """Show a window on a library until both are closed; return what is to be done then."""
    scheme = library.settings.get("theme")
    if scheme in ("light", "dark") or not theme.notifier().follows_system:
        theme.apply(app, scheme if scheme in ("light", "dark") else None)
    theme.choose_contrast(app, high=library.settings.get(theme.CONTRAST_SETTING) == theme.HIGH)
    languages.speak(app, languages.wanted_language(library.settings.get(languages.SETTING)))
    defer_decoder()
    session = Session(library)
    window = MainWindow(session)
    window.show()
    if folders:
        window.add_folders(folders)
    for path in people_files:
        QTimer.singleShot(0, window, partial(window.dialogs.read_people_file, path))
    QTimer.singleShot(ICON_AFTER_MS, session, partial(_show_icon, app))
    QTimer.singleShot(RESUME_AFTER_MS, session, partial(_resume, session))
    QTimer.singleShot(RESUME_AFTER_MS, session, partial(_follow_drive, session, window))
    app.setQuitOnLastWindowClosed(True)
    status = app.exec()
    app.setQuitOnLastWindowClosed(False)
    window.close()
    if not session.close():
        os._exit(status)  # a thread hangs in the system; what it has committed is safe
    library.close()
    wanted = session.reopening
    window.deleteLater()
    session.deleteLater()
    return status, wanted


def prove(library_dir: Path, folders: Sequence[bytes]) -> Proof:
    """Show a window that goes through its pages by itself, and close it; for the smoke test.

    Raises:
        TimeoutError: something did not happen.
        EnvironmentFaultError: the library can't be opened.
    """
    from faceorg.library.library import Library
    from faceorg.ui.proving import prove as go_through

    app = make_application()
    defer_decoder()
    library = Library(library_dir)
    session = Session(library)
    window = MainWindow(session)
    window.show()
    proof = go_through(session, window, folders)
    window.close()
    session.close()
    library.close()
    for gone in (window, session):
        gone.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return proof


def _show_icon(app: QApplication) -> None:
    """Draw the application's icon; all its sizes take as long as the window's first picture."""
    if app.windowIcon().isNull():
        app.setWindowIcon(icons.app_icon())


def _resume(session: Session) -> None:
    """Begin with what the first paint need not wait for."""
    from faceorg.engine.memory import give_back_large_blocks
    from faceorg.ui.upkeep import Upkeep

    give_back_large_blocks()  # columns of a million photos come and go
    session.watching.start()
    session.others.start()
    Upkeep(session)  # the session's own child


def _follow_drive(session: Session, window: MainWindow) -> None:
    """Read folders that have moved together with a portable program."""
    data = portable_dir()
    if data is not None:
        from faceorg.engine.moved_drive import folders_elsewhere

        session.fetch(partial(folders_elsewhere, data=data), window.add_folders)


def make_application() -> QApplication:
    """Return the application, with its name, icon and colours; from now on it collects garbage."""
    QApplication.setApplicationName("FaceOrg")
    QApplication.setApplicationVersion(__version__)
    QApplication.setDesktopFileName("faceorg")
    portable = portable_dir()
    if portable is not None:  # Qt's own dialogs remember folders, else in the home folder
        kinds, user = QSettings.Format, QSettings.Scope.UserScope
        for kind in (kinds.NativeFormat, kinds.IniFormat):
            QSettings.setPath(kind, user, str(portable / "settings"))
    known = QApplication.instance()
    if isinstance(known, QApplication):
        app = known
    else:
        app = QApplication([*sys.argv[:1], *theme.STYLE_ARGUMENTS])
        theme.notifier().styled = True
    theme.apply(app, None)
    GarbageCollector.begin(app)
    sys.setswitchinterval(SWITCH_S)
    return app


def _on_uncaught(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """Log a bug and show it; the window stays open, as the library is sound."""
    if not issubclass(kind, Exception):
        sys.__excepthook__(kind, error, trace)
        return
    from faceorg.domain.errors import EnvironmentFaultError
    from faceorg.ui.dialogs.fault import show_crash, show_fault

    _log.critical("Uncaught", exc_info=(kind, error, trace))
    if isinstance(error, EnvironmentFaultError):
        show_fault(QApplication.activeWindow(), error)
    else:
        show_crash(QApplication.activeWindow(), error)
