"""The settings about recognition: how strictly faces are grouped, and with which model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot

from faceorg.ui.dialogs.settings.parts import SettingsPage
from faceorg.ui.texts.translation import tr
from faceorg.ui.widgets.labels import Text

if TYPE_CHECKING:
    from faceorg.ui.dialogs.model_choice import ModelPart
    from faceorg.ui.dialogs.strictness import StrictnessPart


class RecognitionPage(SettingsPage):
    """The slider with its preview, and the models.

    Attributes:
        strictness, model: the two parts.
    """

    def __init__(self, strictness: StrictnessPart, model: ModelPart) -> None:
        super().__init__(tr("Recognition", "page of the settings"))
        self.strictness, self.model = strictness, model
        self.column.addWidget(Text(tr("How strictly faces are grouped"), "heading"))
        self.column.addWidget(strictness)
        self.add_heading(tr("Model that compares faces"))
        self.column.addWidget(model)
        once_placed = Qt.ConnectionType.QueuedConnection
        model.change_offered.connect(self._on_change_offered, once_placed)

    @Slot()
    def _on_change_offered(self) -> None:
        """Bring the button into sight that has just appeared."""
        self.ensureWidgetVisible(self.model.change)
