"""Does something in a thread while there is no window, and says what is being done."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QEventLoop, Qt, QTimer, Slot
from PySide6.QtWidgets import QDialog, QVBoxLayout

from faceorg.ui import theme
from faceorg.ui.texts.translation import tr
from faceorg.ui.widgets.labels import Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent
    from PySide6.QtWidgets import QWidget

T = TypeVar("T")
_WIDTH_PX = 400
_SHOWN_AFTER_MS = 300
_LOOK_MS = 20


class _Work:
    """A thread, and what came of it."""

    def __init__(self, work: Callable[[], Any]) -> None:
        self.result: Any = None
        self.error: BaseException | None = None
        self._work = work
        self.thread = threading.Thread(target=self._run, name="waiting")

    def _run(self) -> None:
        try:
            self.result = self._work()
        except BaseException as error:  # noqa: BLE001 - raised again by whoever waits
            self.error = error


class WaitingDialog(QDialog):
    """A sentence, and nothing to press: what is being done must not be cut off."""

    def __init__(self, parent: QWidget | None, sentence: str) -> None:
        super().__init__(parent)
        self.setWindowTitle("FaceOrg")
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setFixedWidth(theme.scaled(_WIDTH_PX))
        self.setAccessibleName(sentence)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.GAP_2XL] * 4)
        column.setSpacing(theme.GAP_S)
        note = Text(tr("Please wait. Large libraries take some minutes."), "body", "text2")
        for text in (Text(sentence, "heading"), note):
            text.setWordWrap(True)
            column.addWidget(text)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay."""
        event.ignore()

    def reject(self) -> None:
        """Stay, on Escape too."""


def run_waiting(parent: QWidget | None, sentence: str, work: Callable[[], T]) -> T:
    """Do something in a thread and return what it returns; say so if it takes a while.

    Raises:
        BaseException: whatever `work` raises.
    """
    doing = _Work(work)
    dialog = WaitingDialog(parent, sentence)
    loop = QEventLoop()
    look = QTimer(interval=_LOOK_MS)

    @Slot()
    def on_look() -> None:
        if not doing.thread.is_alive():
            loop.quit()

    look.timeout.connect(on_look)
    shown = QTimer(singleShot=True, interval=_SHOWN_AFTER_MS)
    shown.timeout.connect(dialog.show)
    doing.thread.start()
    look.start()
    shown.start()
    loop.exec()
    doing.thread.join()
    look.stop()
    shown.stop()
    dialog.hide()
    dialog.deleteLater()
    if doing.error is not None:
        raise doing.error
    result: T = doing.result
    return result
