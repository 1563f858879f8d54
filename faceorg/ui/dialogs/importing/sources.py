"""The first step: what an import is, and where to look."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QScrollArea, QVBoxLayout, QWidget

from faceorg.ui import theme
from faceorg.ui.dialogs.placing import scrolled
from faceorg.ui.dialogs.settings.parts import flow, wrapped
from faceorg.ui.models.places import path_text
from faceorg.ui.texts.importing_text import WHAT_IS_READ, WHERE_ELSE
from faceorg.ui.texts.plain_text import as_tooltip
from faceorg.ui.texts.translation import tr
from faceorg.ui.widgets.buttons import SecondaryButton
from faceorg.ui.widgets.check import Check
from faceorg.ui.widgets.labels import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent


class SourcesPart(QWidget):
    """The chosen folders of the library, ticked, and whatever else is added.

    Attributes:
        boxes: one for each place, by its path.
        changed: other places are ticked.
    """

    changed = Signal()

    def __init__(self, folders: Sequence[bytes]) -> None:
        super().__init__()
        self.boxes: dict[bytes, Check] = {}
        self.add_folder = SecondaryButton(tr("Add a folder…", "button: to look in"), icon="folder")
        self.add_file = SecondaryButton(tr("Add a file…", "button: to look in"), icon="file")
        self.add_folder.clicked.connect(self._on_add_folder)
        self.add_file.clicked.connect(self._on_add_file)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.GAP_XS)
        self._area = self._made_area()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_S)
        column.addWidget(wrapped(tr(WHAT_IS_READ)))
        column.addSpacing(theme.GAP_S)
        column.addWidget(Text(tr("Look in", "heading: folders and files"), "strong"))
        column.addWidget(self._area, 1000)
        column.addLayout(flow(self.add_folder, self.add_file))
        column.addWidget(wrapped(tr(WHERE_ELSE), "caption"))
        column.addStretch(1)
        self.add(folders)

    @property
    def paths(self) -> list[bytes]:
        """The places that are ticked."""
        return [path for path, box in self.boxes.items() if box.isChecked()]

    def add(self, paths: Sequence[bytes], *, only: bool = False) -> None:
        """Add places, ticked.

        Args:
            paths: absolute.
            only: nothing else shall be looked at.
        """
        for box in self.boxes.values() if only else ():
            box.setChecked(False)
        for path in paths:
            box = self.boxes.get(path) or self._made(path)
            box.setChecked(True)
        self._fit()
        self.changed.emit()

    def _fit(self) -> None:
        """Be as high as the rows are, where there is room; and as wide as the window, no more."""
        self._shorten()
        heights = [box.sizeHint().height() + theme.GAP_XS for box in self.boxes.values()]
        self._area.setMaximumHeight(sum(heights) + theme.GAP_XS)  # those not shown yet, too

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten paths to what there is room for; the whole of each is in its tip."""
        super().resizeEvent(event)
        self._shorten()

    def _shorten(self) -> None:
        for path, box in self.boxes.items():
            metrics = box.fontMetrics()
            beside = box.sizeHint().width() - metrics.horizontalAdvance(box.text())
            room = self.width() - beside - 4 * theme.GAP_XS
            left = Qt.TextElideMode.ElideLeft
            box.setText(metrics.elidedText(path_text(path), left, max(room, 0)))

    def _made(self, path: bytes) -> Check:
        words = path_text(path)
        box = Check(words)
        box.setAccessibleName(tr("Look in {place}").format(place=words))
        box.setToolTip(as_tooltip(words))
        box.toggled.connect(self.changed)
        before = next(reversed(self.boxes.values()), None)
        self.boxes[path] = box
        self._rows.addWidget(box)
        if before is not None:
            self.setTabOrder(before, box)
        self.setTabOrder(box, self.add_folder)
        return box

    def _made_area(self) -> QScrollArea:
        inside = QWidget()
        self._rows.setContentsMargins(theme.GAP_XS, theme.GAP_XS, theme.GAP_XS, theme.GAP_XS)
        inside.setLayout(self._rows)
        return scrolled(inside)

    @Slot()
    def _on_add_folder(self) -> None:
        asked = tr("Choose a folder to look for names in")
        chosen = QFileDialog.getExistingDirectory(self, asked)
        if chosen:
            self.add([os.fsencode(os.path.abspath(chosen))])  # noqa: PTH100 - bytes

    @Slot()
    def _on_add_file(self) -> None:
        asked = tr("Choose files of another program")
        kinds = "contacts.xml digikam4.db *.db *.xml *.xmp *.json .picasa.ini Picasa.ini"
        every = tr("All files", "in the dialog that asks for a file") + " (*)"
        found, _ = QFileDialog.getOpenFileNames(self, asked, "", f"{kinds} ({kinds});;{every}")
        self.add([os.fsencode(os.path.abspath(path)) for path in found])  # noqa: PTH100
