"""Years, months or days, and photos smaller and larger: what zooms a grid from a page's head."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from faceorg.ui import theme
from faceorg.ui.models.levels import Level
from faceorg.ui.texts.translation import tr
from faceorg.ui.widgets import IconButton
from faceorg.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from faceorg.ui.views.photos.photo_grid import PhotoGrid


class ZoomControl(QWidget):
    """Zooms one grid, and shows how far it is zoomed.

    Attributes:
        levels: years, months, days.
        smaller, larger: by one step.
    """

    def __init__(self, grid: PhotoGrid) -> None:
        super().__init__()
        self._grid = grid
        self.levels = Segments(
            tr("Photos by"),
            tr("Years", "photos by years"),
            tr("Months", "photos by months"),
            tr("Days", "photos by days"),
        )
        self.smaller = IconButton("minus", tr("Smaller photos"), key="-", bordered=True)
        self.larger = IconButton("plus", tr("Larger photos"), key="+", bordered=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP_S)
        for part in (self.levels, self.smaller, self.larger):
            row.addWidget(part)
        row.addStretch(1)
        self.levels.chosen.connect(self._on_chosen)
        self.smaller.clicked.connect(grid.zoom_out)
        self.larger.clicked.connect(grid.zoom_in)
        grid.step_changed.connect(self.show_level)
        self.show_level()

    def add_keys(self, page: QWidget) -> None:
        """Let Ctrl and plus or minus zoom from everywhere on a page."""
        keys = QKeySequence.StandardKey
        for key, zoom in ((keys.ZoomIn, self._grid.zoom_in), (keys.ZoomOut, self._grid.zoom_out)):
            shortcut = QShortcut(QKeySequence(key), page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(zoom)

    @Slot()
    def show_level(self) -> None:
        """Show how far the grid is zoomed."""
        self.levels.choose(int(self._grid.level))

    @Slot(int)
    def _on_chosen(self, number: int) -> None:
        self._grid.go_to_level(Level(number))
