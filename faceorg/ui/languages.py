"""The languages that the window speaks: their files, and how Qt is told. GUI thread only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from faceorg.paths import resources_dir
from faceorg.ui import translation

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

# By its code: how a language calls itself. One with a file in resources/translations and a line here
# can be chosen.
NAMES = {"en": "English", "de": "Deutsch", "es": "Español", "fr": "Français", "zh_CN": "简体中文"}
_CONTEXT = ""  # texts belong to the program as a whole


def wanted_language(setting: str | None) -> str:
    """Return the code of the language to speak: the one chosen, else the system's, else English."""
    for code in [setting or "", *QLocale.system().uiLanguages()]:
        parts = code.replace("-", "_")
        for known in NAMES:
            if parts == known or parts.split("_")[0] == known.split("_")[0]:
                return known
    return "en"


def speak(app: QApplication, code: str) -> None:
    """Show texts, numbers, dates and Qt's own dialogs in a language from now on.

    Windows that are open keep the texts they have.

    Args:
        app: also turned round where the language is written from right to left.
        code: one of `NAMES`.
    """
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    locale = QLocale(code)
    QLocale.setDefault(locale)
    app.setLayoutDirection(locale.textDirection())
    if code == "en":
        translation.use(translation.ENGLISH)
        return
    _install(app, f"faceorg_{code}", str(resources_dir() / "translations"))
    qt_texts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    _install(app, f"qtbase_{code}", qt_texts)
    translation.use(translation.Language(_lookup, lambda number: locale.toString(number)))


def _install(app: QApplication, name: str, folder: str) -> None:
    made = QTranslator(app)
    if made.load(name, folder):
        app.installTranslator(made)


def _lookup(source: str, comment: str, n: int) -> str:
    return QCoreApplication.translate(_CONTEXT, source, comment, n)
