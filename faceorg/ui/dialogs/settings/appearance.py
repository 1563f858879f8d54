"""The settings about colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QApplication, QButtonGroup

from faceorg.ui import theme
from faceorg.ui.dialogs.settings.parts import SettingsPage
from faceorg.ui.widgets.labels import Text
from faceorg.ui.widgets.radio import Radio

if TYPE_CHECKING:
    from faceorg.ui.session import Session

_SCHEMES: tuple[tuple[str, theme.Scheme | None], ...] = (
    ("As the system", None),
    ("Light", "light"),
    ("Dark", "dark"),
)


class AppearancePage(SettingsPage):
    """Light, dark, or as the system has it.

    Attributes:
        schemes: the three choices.
    """

    def __init__(self, session: Session) -> None:
        super().__init__("Appearance")
        self._session = session
        self.schemes: list[Radio] = []
        self.column.addWidget(Text("Colours", "heading"))
        group = QButtonGroup(self)
        kept = session.library.settings.get("theme")
        for number, (words, scheme) in enumerate(_SCHEMES):
            choice = Radio(words)
            choice.setChecked(scheme == kept)
            group.addButton(choice, number)
            self.column.addWidget(choice)
            self.schemes.append(choice)
        self.add_text(
            "The size of the text is the system's: FaceOrg follows it wherever it is changed."
        )
        group.idClicked.connect(self._on_scheme_chosen)

    @Slot(int)
    def _on_scheme_chosen(self, number: int) -> None:
        scheme = _SCHEMES[number][1]
        self._session.library.settings.set("theme", scheme)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, scheme)
