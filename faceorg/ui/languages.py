"""The languages that the window speaks: their files, and how Qt is told. GUI thread only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from faceorg.paths import resources_dir
from faceorg.ui.texts import translation

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

# By its code: how a language calls itself. One with a file in resources/translations and a line
# here can be chosen.
NAMES = {"en": "English", "de": "Deutsch", "es": "Español", "fr": "Français", "zh_CN": "简体中文"}
SETTING = "language"  # a code, or nothing: as the computer has it
_CONTEXT = ""  # texts belong to the program as a whole
_SPOKEN = "faceorg_language"
_installed: list[QTranslator] = []
_LONG, _SHORT = QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat


def wanted_language(setting: object) -> str:
    """Return the code of the language to speak: the one chosen, else the system's, else English."""
    if setting in NAMES:
        return str(setting)
    for code in system_languages():
        parts = code.replace("-", "_")
        for known in NAMES:
            if parts == known or parts.split("_")[0] == known.split("_")[0]:
                return known
    return "en"


def system_languages() -> list[str]:
    """Return the languages that somebody has told the system to use, the dearest first."""
    return QLocale.system().uiLanguages()


def speak(app: QApplication, code: str) -> None:
    """Show texts, numbers, dates and Qt's own dialogs in a language from now on.

    Windows that are open keep the texts they have.

    Args:
        app: also turned round where the language is written from right to left.
        code: one of `NAMES`.
    """
    before = app.property(_SPOKEN)
    if before == code:
        return
    app.setProperty(_SPOKEN, code)
    locale = _locale(code)
    QLocale.setDefault(locale)
    if before is None and code == "en":  # as everything is when the program starts
        return
    app.setLayoutDirection(locale.textDirection())
    while _installed:
        app.removeTranslator(_installed.pop())
    if code == "en":
        translation.use(translation.ENGLISH)
        return
    _install(app, f"faceorg_{code}", str(resources_dir() / "translations"))
    qt_texts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    _install(app, f"qtbase_{code}", qt_texts)
    translation.use(_language(locale))


def spoken() -> str:
    """Return the code of the language that is spoken."""
    app = QCoreApplication.instance()
    return str((app and app.property(_SPOKEN)) or "en")


def _locale(code: str) -> QLocale:
    """Return how numbers are written: as the system has them, if it speaks this language."""
    system, locale = QLocale.system(), QLocale(code)
    same = system.language() == locale.language() and system.script() == locale.script()
    return system if same else locale


def _language(locale: QLocale) -> translation.Language:
    def decimal(number: float, digits: int) -> str:
        return locale.toString(float(number), "f", digits)

    return translation.Language(_lookup, locale.toString, decimal, _calendar(locale))


def _calendar(locale: QLocale) -> translation.Calendar:
    """Return the names of months and days, taken out of Qt once: threads ask for them too."""
    months = range(1, 13)
    # In dates, Chinese has numbers for months: 7月, which Qt calls the short form.
    numbered = locale.language() == QLocale.Language.Chinese
    return translation.Calendar(
        tuple(locale.monthName(month, _SHORT if numbered else _LONG) for month in months),
        tuple(locale.standaloneMonthName(month, _SHORT if numbered else _LONG) for month in months),
        tuple(locale.standaloneMonthName(month, _SHORT) for month in months),
        tuple(locale.dayName(day, _LONG) for day in range(1, 8)),
        "MMM" if numbered else "MMMM",
    )


def _install(app: QApplication, name: str, folder: str) -> None:
    made = QTranslator()
    if made.load(name, folder):
        app.installTranslator(made)
        _installed.append(made)


def _lookup(source: str, comment: str, n: int) -> str:
    return QCoreApplication.translate(_CONTEXT, source, comment, n)
