"""The line of the activity page that tells of sidecars that say otherwise or were not written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from faceorg.ui import theme
from faceorg.ui.dialogs.settings.parts import wrapped
from faceorg.ui.sidecars import keeper_of
from faceorg.ui.texts.sidecars_text import trouble_text
from faceorg.ui.texts.translation import tr
from faceorg.ui.widgets.link import LinkButton

if TYPE_CHECKING:
    from faceorg.ui.session import Session


class SidecarsLine(QWidget):
    """A sentence and a way to what says otherwise; hidden where all is well.

    Attributes:
        told: the sentence.
        look: shows where sidecars say otherwise.
    """

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._keeper = keeper_of(session)
        self.told = wrapped("", colour="text")
        self.look = LinkButton(tr("Look…", "button: where sidecars say otherwise"))
        self.look.setAccessibleName(tr("Look where sidecars say otherwise"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.GAP_S)
        line.addWidget(self.told, 1)
        line.addWidget(self.look)
        self.look.clicked.connect(self._keeper.conflicts_wanted)
        self._keeper.changed.connect(self._show)
        self.hide()
        self._show()

    @Slot()
    def _show(self) -> None:
        state = self._keeper.state
        words = trouble_text(state.counts) if state is not None and state.on else ""
        self.told.setText(words)
        self.look.setVisible(state is not None and state.counts.clashing > 0)
        self.setVisible(bool(words))
