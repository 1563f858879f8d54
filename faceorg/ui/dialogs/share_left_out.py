"""Says which photos were not shared, and why: a list to read and to copy. GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.ui import theme
from faceorg.ui.dialogs.after_job import AfterJob
from faceorg.ui.texts.sharing_text import left_out_number
from faceorg.ui.texts.translation import tr
from faceorg.ui.widgets.focus import FocusRing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from faceorg.engine.sharing.wishes import LeftOut

_WIDTH_PX, _HEIGHT_PX = 640, 400


class LeftOutWindow(AfterJob):
    """Lists what was left out of sharing."""

    def __init__(self, parent: QWidget | None, left_out: Sequence[LeftOut]) -> None:
        unchanged = tr("Nothing was written of these. The photos themselves are unchanged.")
        super().__init__(parent, left_out_number(len(left_out)), unchanged, left_out)
        self.lay_out()
        room = self.screen().availableSize() * 0.9
        self.resize(theme.scaled(_WIDTH_PX), theme.scaled(_HEIGHT_PX))
        self.resize(self.size().boundedTo(room))
        FocusRing(self)
        (self.list or self.close_button).setFocus()
