"""The sidecars that could not be read or written, and why: a list to read and to copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from faceorg.library.sidecars import failed
from faceorg.ui import theme
from faceorg.ui.dialogs.settings.parts import wrapped
from faceorg.ui.models.places import path_text
from faceorg.ui.sidecars import keeper_of
from faceorg.ui.texts.sidecars_text import code_text
from faceorg.ui.texts.translation import tr
from faceorg.ui.widgets.buttons import SecondaryButton
from faceorg.ui.widgets.focus import FocusRing
from faceorg.ui.widgets.labels import Text
from faceorg.ui.widgets.reading import ReadOnlyText

if TYPE_CHECKING:
    from faceorg.library.library import Library
    from faceorg.ui.session import Session

_SIZE_PX = (640, 420)


class SidecarProblems(QDialog):
    """A line for each file with its reason.

    Attributes:
        list: the lines; read-only.
        again: tries all of them again.
    """

    def __init__(self, parent: QWidget | None, session: Session) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Names in sidecars - FaceOrg", "title of a window"))
        self._session, self._keeper = session, keeper_of(session)
        self.list = ReadOnlyText(tr("Sidecars that could not be written, and why"))
        self.again = SecondaryButton(tr("Try again", "button"))
        self._close = SecondaryButton(tr("Close", "button"))
        self._lay_out()
        self.again.clicked.connect(self._keeper.write_now)
        self._close.clicked.connect(self.accept)
        self._keeper.changed.connect(self._read)
        self._read()

    @Slot()
    def _read(self) -> None:
        self._session.fetch(_lines, self._on_read)

    @Slot(object)
    def _on_read(self, found: list[tuple[bytes, str]]) -> None:
        text = tr("{file}: {reason}", "a sidecar that could not be written")
        lines = [text.format(file=path_text(path), reason=code_text(code)) for path, code in found]
        both = "\n".join(lines) or tr("All could be written.", "sidecars")
        if self.list.toPlainText() != both:
            self.list.setPlainText(both)
        self.again.setEnabled(bool(lines))

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self.again)
        foot.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.GAP_2XL] * 4)
        column.setSpacing(theme.GAP_M)
        column.addWidget(Text(tr("Sidecars that could not be written"), "title"))
        told = tr("They are tried again by themselves, at the latest when FaceOrg starts next.")
        column.addWidget(wrapped(told))
        column.addWidget(self.list, 1)
        column.addLayout(foot)
        FocusRing(self)
        room = self.screen().availableGeometry().size() * 0.9
        width, height = (theme.scaled(side) for side in _SIZE_PX)
        self.resize(min(width, room.width()), min(height, room.height()))
        self.list.setFocus()


def _lines(library: Library) -> list[tuple[bytes, str]]:
    return failed(library.database)
