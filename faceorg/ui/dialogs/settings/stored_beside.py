"""What the page about privacy says of names beside photos, and of those out of reach."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from faceorg.library import sidecars as rows
from faceorg.ui import theme
from faceorg.ui.dialogs.settings.parts import flow, wrapped
from faceorg.ui.models.places import path_text
from faceorg.ui.sidecars import keeper_of
from faceorg.ui.texts.sidecars_text import beside_text, unreached_text
from faceorg.ui.texts.translation import tr
from faceorg.ui.widgets.buttons import SecondaryButton

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from faceorg.library.library import Library
    from faceorg.ui.session import Session


@dataclass(frozen=True, slots=True)
class Beside:
    """What lies beside photos: how many files, in which folders, and where nobody could look."""

    files: int
    folders: tuple[bytes, ...]
    left: tuple[bytes, ...]


class StoredBeside(QWidget):
    """Two paragraphs, each shown only where there is something to say.

    Attributes:
        told: how many sidecars hold names, and where.
        left: where a name may be left that was to be forgotten.
        again, give_up: what can be done about that.
    """

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session, self._keeper = session, keeper_of(session)
        self.told = wrapped("", colour="text")
        self.left = wrapped("", colour="text")
        self.again = SecondaryButton(tr("Try again", "button"), icon="retry")
        self.give_up = SecondaryButton(tr("Wait no longer", "button: for a drive that is away"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_S)
        column.addWidget(self.told)
        column.addWidget(self.left)
        column.addLayout(flow(self.again, self.give_up))
        self.again.clicked.connect(self._keeper.try_left)
        self.give_up.clicked.connect(self._keeper.give_up_left)
        self._keeper.changed.connect(self._read)
        self._show(Beside(0, (), ()))

    def showEvent(self, event: QShowEvent) -> None:
        """Read what there is."""
        super().showEvent(event)
        self._read()

    @Slot()
    def _read(self) -> None:
        self._session.fetch(_beside, self._show)

    @Slot(object)
    def _show(self, found: Beside) -> None:
        self.told.setText(beside_text(found.files, [*map(path_text, found.folders)]))
        self.told.setVisible(found.files > 0)
        self.left.setText(unreached_text([*map(path_text, found.left)]))
        for part in (self.left, self.again, self.give_up):
            part.setVisible(bool(found.left))


def _beside(library: Library) -> Beside:
    files, folders = rows.with_names(library.database)
    return Beside(files, tuple(folders), tuple(rows.left(library.database)))
