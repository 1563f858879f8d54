"""Says what came of an export, and shows where it lies. GUI thread."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from faceorg.engine.exporting.wishes import Form
from faceorg.ui import theme
from faceorg.ui.dialogs.after_job import AfterJob
from faceorg.ui.file_manager import open_elsewhere, show_in_file_manager
from faceorg.ui.texts.exporting_text import exported_lines, seen_names_text
from faceorg.ui.texts.translation import tr
from faceorg.ui.widgets.buttons import SecondaryButton
from faceorg.ui.widgets.focus import FocusRing

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from faceorg.engine.exporting.wishes import Exported, ExportWish

_WIDTH_PX, _LIST_PX = 560, 160


class ExportedWindow(AfterJob):
    """Says what came of an export.

    Attributes:
        show_place: shows the result in the file manager.
        open: opens a gallery in the browser; None for other forms.
    """

    def __init__(
        self, parent: QWidget | None, wish: ExportWish, exported: Exported, *, stopped: bool
    ) -> None:
        lines = exported_lines(wish, exported)
        if exported.made:
            lines.append(seen_names_text(wish.form))
        heading = _heading(exported, stopped=stopped)
        super().__init__(parent, heading, "\n".join(lines), exported.left_out)
        self._path = exported.made[0] if exported.made else b""
        self.open: SecondaryButton | None = None
        if wish.form is Form.GALLERY and self._path:
            self.open = SecondaryButton(tr("Open in the browser"))
            self.open.clicked.connect(self._on_open)
        self.show_place = SecondaryButton(tr("Show in file manager"))
        self.show_place.setVisible(bool(self._path))
        self.show_place.clicked.connect(self._on_show)
        self._fit()
        FocusRing(self)
        self.close_button.setFocus()

    @Slot()
    def _on_show(self) -> None:
        show_in_file_manager(self._path)

    @Slot()
    def _on_open(self) -> None:
        open_elsewhere(os.path.join(self._path, b"index.html"))  # noqa: PTH118 - bytes

    def _fit(self) -> None:
        """Be as high as what is said needs."""
        if self.list is not None:
            self.list.setMinimumHeight(theme.scaled(_LIST_PX))
        column = self.lay_out(*filter(None, (self.open, self.show_place)))
        column.insertSpacing(column.count() - 1, theme.GAP_M)
        room = self.screen().availableSize() * 0.9
        wide = min(max(theme.scaled(_WIDTH_PX), self.sizeHint().width()), room.width())
        self.resize(wide, min(column.totalHeightForWidth(wide), room.height()))


def _heading(exported: Exported, *, stopped: bool) -> str:
    if stopped:
        return tr("The export was stopped")
    return tr("Exported") if exported.made else tr("Nothing was exported")
