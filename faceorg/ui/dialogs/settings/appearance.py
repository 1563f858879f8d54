"""The settings about colours, contrast and the language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QApplication, QButtonGroup

from faceorg.ui import languages, theme
from faceorg.ui.dialogs.settings.parts import SettingsPage
from faceorg.ui.texts.translation import marked, tr
from faceorg.ui.widgets.buttons import SecondaryButton
from faceorg.ui.widgets.labels import Text
from faceorg.ui.widgets.radio import Radio

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from faceorg.library.files.keys import Key
    from faceorg.ui.session import Session

_SCHEMES: tuple[tuple[str, theme.Scheme | None], ...] = (
    (marked("As the system", "colours"), None),
    (marked("Light", "colours"), "light"),
    (marked("Dark", "colours"), "dark"),
)
_LANGUAGES = (None, *languages.NAMES)


class AppearancePage(SettingsPage):
    """Light, dark, high contrast, or as the system has it; and the language.

    For another language the window opens anew.

    Attributes:
        schemes: the three choices of colours.
        contrasts: as the system has it, and high.
        languages: as the computer has it, and one choice for each language, by its own name.
        reopen: opens the window in the language chosen.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(tr("Appearance", "page of the settings"))
        self._session = session
        kept = session.library.settings
        self.column.addWidget(Text(tr("Colours"), "heading"))
        self.schemes = [Radio(tr(words, "colours")) for words, _ in _SCHEMES]
        self._schemes = self._group(self.schemes)
        names = [scheme for _, scheme in _SCHEMES]
        self.schemes[names.index(kept.get("theme"))].setChecked(True)
        self.add_heading(tr("High contrast"))
        words = (tr("As the system", "colours"), tr("On", "high contrast"))
        self.contrasts = [Radio(word) for word in words]
        self._contrasts = self._group(self.contrasts)
        self.contrasts[kept.get(theme.CONTRAST_SETTING) == theme.HIGH].setChecked(True)
        self.add_text(
            tr("The size of the text is the system's: FaceOrg follows it wherever it is changed.")
        )
        self.add_heading(tr("Language"))
        spoken = [tr("As the computer", "language"), *languages.NAMES.values()]
        self.languages = [Radio(word) for word in spoken]
        self._spoken = self._group(self.languages)
        code = kept.get(languages.SETTING)
        self.languages[_LANGUAGES.index(code if code in _LANGUAGES else None)].setChecked(True)
        self.reopen = SecondaryButton(tr("Open the window anew"))
        self.reopen.setEnabled(False)
        self.column.addSpacing(theme.GAP_S)
        self.column.addWidget(self.reopen, 0, Qt.AlignmentFlag.AlignLeading)
        self.add_text(tr("Another language is spoken from the next start on, or at once."))
        self._schemes.idClicked.connect(self._on_scheme_chosen)
        self._contrasts.idClicked.connect(self._on_contrast_chosen)
        self._spoken.idClicked.connect(self._on_language_chosen)
        self.reopen.clicked.connect(self._on_reopen)

    def _group(self, choices: Iterable[Radio]) -> QButtonGroup:
        group = QButtonGroup(self)
        for number, choice in enumerate(choices):
            group.addButton(choice, number)
            self.column.addWidget(choice)
        return group

    @Slot(int)
    def _on_scheme_chosen(self, number: int) -> None:
        scheme = _SCHEMES[number][1]
        self._session.library.settings.set("theme", scheme)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, scheme)

    @Slot(int)
    def _on_contrast_chosen(self, number: int) -> None:
        high = number == 1
        self._session.library.settings.set(theme.CONTRAST_SETTING, theme.HIGH if high else None)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.choose_contrast(app, high=high)

    @Slot(int)
    def _on_language_chosen(self, number: int) -> None:
        code = _LANGUAGES[number]
        self._session.library.settings.set(languages.SETTING, code)
        wanted = languages.wanted_language(code)
        self.reopen.setEnabled(wanted != languages.spoken())
        self.reopen.set_text(
            tr("Open the window in {language}").format(language=languages.NAMES[wanted])
            if self.reopen.isEnabled()
            else tr("Open the window anew")
        )

    @Slot()
    def _on_reopen(self) -> None:
        self._session.reopen_after(_nothing, tr("The window opens anew…"))


def _nothing(_folder: Path, _key: Key | None) -> None:
    """Do nothing to the library: only the window is made again."""
