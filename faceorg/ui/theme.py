"""Colours, fonts and measures of the window, as the look prescribes them; GUI thread only.

Everything that paints asks `tokens()` when it paints and repaints on `notifier().changed`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

Scheme = Literal["light", "dark"]
Role = Literal["caption", "body", "strong", "heading", "title", "display"]

# Of a library: the contrast that was chosen; no value follows the system.
CONTRAST_SETTING, HIGH = "contrast", "high"

# Gaps of the 4-px grid and the measures that several views share, in logical pixels.
GAP_XS, GAP_S, GAP_M, GAP_L, GAP_XL, GAP_2XL, GAP_3XL, GAP_4XL = 4, 8, 12, 16, 20, 24, 32, 40
PAGE_MARGIN = 32
HEADER_HEIGHT = 64
SIDEBAR_WIDTH = 232
CONTROL_HEIGHT = 32
RADIUS_PHOTO, RADIUS_CONTROL, RADIUS_POPUP, RADIUS_CARD = 4, 6, 8, 12

_RATIOS: dict[Role, tuple[float, bool]] = {
    "caption": (0.9, False),
    "body": (1.0, False),
    "strong": (1.0, True),
    "heading": (1.2, True),
    "title": (1.6, True),
    "display": (2.2, True),
}
_STYLE = "fusion"
# For an application that is made with them; telling it later makes PySide set up all of QStyle.
STYLE_ARGUMENTS = ("-style", _STYLE)
_LINE_HEIGHT_PX = 17  # of a 10-pt system font at 96 dpi, to which the measures belong


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one scheme; see the table in the look for what each is for."""

    window: QColor
    sidebar: QColor
    surface: QColor
    hover: QColor
    pressed: QColor
    soft: QColor
    line: QColor
    control: QColor
    text: QColor
    text2: QColor
    disabled: QColor
    accent: QColor
    accent_hover: QColor
    accent_pressed: QColor
    on_accent: QColor
    danger: QColor
    warning: QColor
    toast: QColor
    toast_text: QColor
    toast_action: QColor


def _colours(*names: str) -> Tokens:
    return Tokens(*(QColor(name) for name in names))


LIGHT = _colours(
    *("#F7F7F5", "#EEEEEA", "#FFFFFF", "#E9EAE6", "#DDDFDA", "#D9EAE7", "#DEE0DB", "#787E7A"),
    *("#1E2120", "#565B58", "#9A9F9B", "#0B6B69", "#095957", "#074846", "#FFFFFF", "#B3261E"),
    *("#855300", "#303333", "#F4F5F3", "#7DD3CD"),
)
DARK = _colours(
    *("#1C1D1D", "#161717", "#262828", "#2C2E2E", "#363939", "#1D3D3B", "#363939", "#858B88"),
    *("#ECEEEC", "#AAB0AD", "#6A706D", "#66C7C1", "#7DD3CD", "#4FB0AA", "#062322", "#FF9A8F"),
    *("#E9B65F", "#E9EBE8", "#1E2120", "#0B6B69"),
)
# For who needs more: texts at 7 to 1 and more, lines and controls at 4.5 (WCAG 2.2, level AAA).
LIGHT_HIGH = _colours(
    *("#FFFFFF", "#F4F4F2", "#FFFFFF", "#E6E8E4", "#D6D9D3", "#D2EBE8", "#565B58", "#3A3F3C"),
    *("#000000", "#2B302D", "#5F6562", "#00423F", "#003432", "#002625", "#FFFFFF", "#7A0C07"),
    *("#4A2C00", "#000000", "#FFFFFF", "#8BE3DC"),
)
DARK_HIGH = _colours(
    *("#000000", "#0A0B0B", "#101111", "#242626", "#303333", "#123A38", "#8E9491", "#C4CAC7"),
    *("#FFFFFF", "#DDE2DF", "#9AA09D", "#7FE5DD", "#A0F0EA", "#69D3CB", "#001413", "#FFB9B1"),
    *("#FFD27F", "#FFFFFF", "#000000", "#00423F"),
)
_SETS = {
    ("light", False): LIGHT,
    ("dark", False): DARK,
    ("light", True): LIGHT_HIGH,
    ("dark", True): DARK_HIGH,
}


class Notifier(QObject):
    """Tells that colours have changed.

    Attributes:
        changed: emitted after the application has the new palette and style sheet.
        scheme: the one in use.
        follows_system: whether a change of the system's scheme is taken up.
        high: whether colours are those of high contrast.
        high_chosen: whether somebody wants them whatever the system does.
        styled: whether the application has the style that colours go with; one that was made with
            `STYLE_ARGUMENTS` has.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.scheme: Scheme = "light"
        self.follows_system = True
        self.high = self.high_chosen = False
        self.styled = False

    def follow(self, app: QApplication) -> None:
        """Listen to the system from now on."""
        app.styleHints().colorSchemeChanged.connect(
            self._on_system_scheme_changed, Qt.ConnectionType.UniqueConnection
        )
        hints = app.styleHints()
        if hasattr(hints, "accessibility"):
            hints.accessibility().contrastPreferenceChanged.connect(
                self._on_system_contrast_changed, Qt.ConnectionType.UniqueConnection
            )

    def _on_system_scheme_changed(self) -> None:
        app = QApplication.instance()
        if self.follows_system and isinstance(app, QApplication):
            _use(app, _system_scheme(app))

    def _on_system_contrast_changed(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            _use(app, self.scheme)


@lru_cache(maxsize=1)
def notifier() -> Notifier:
    """Return the one notifier of this process."""
    return Notifier()


def tokens() -> Tokens:
    """Return the colours of the present scheme and contrast."""
    told = notifier()
    return _SETS[told.scheme, told.high]


def apply(app: QApplication, scheme: Scheme | None) -> None:
    """Give the application its style and colours.

    Args:
        app: the running application.
        scheme: None follows the system, also when it changes later.
    """
    told = notifier()
    told.follows_system = scheme is None
    told.follow(app)
    if not told.styled:  # once: it is set anew on every widget there is
        told.styled = True
        app.setStyle(_STYLE)
    _use(app, scheme or _system_scheme(app))


def choose_contrast(app: QApplication, *, high: bool) -> None:
    """Use the colours of high contrast, or those that the system asks for."""
    notifier().high_chosen = high
    if _is_high(app) != notifier().high:
        _use(app, notifier().scheme)


def font(role: Role) -> QFont:
    """Return the system font in the size and weight of a role, with tabular figures."""
    return QFont(_font(role))


def shared_font(role: Role) -> QFont:
    """Return the font of a role that all paint with; whoever changes it asks for `font`."""
    return _font(role)


@lru_cache(maxsize=16)
def metrics(role: Role) -> QFontMetrics:
    """Return the measures of the font of a role."""
    return QFontMetrics(_font(role))


def scaled(px: float) -> int:
    """Return a measure of something that holds text, grown where the system font is larger."""
    return round(px * _growth())


def forget_fonts() -> None:
    """Measure anew: the system font is another one."""
    _font.cache_clear()
    metrics.cache_clear()
    _growth.cache_clear()


@lru_cache(maxsize=16)
def _font(role: Role) -> QFont:
    ratio, semibold = _RATIOS[role]
    made = QFont(QGuiApplication.font())
    if made.pointSizeF() > 0:
        made.setPointSizeF(made.pointSizeF() * ratio)
    else:
        made.setPixelSize(round(made.pixelSize() * ratio))
    made.setWeight(QFont.Weight.DemiBold if semibold else QFont.Weight.Normal)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


@lru_cache(maxsize=1)
def _growth() -> float:
    return max(1.0, QFontMetrics(font("body")).height() / _LINE_HEIGHT_PX)


def _system_scheme(app: QApplication) -> Scheme:
    return "dark" if app.styleHints().colorScheme() is Qt.ColorScheme.Dark else "light"


def _asks_for_contrast(app: QApplication) -> bool:
    """Return whether the system asks for high contrast; Qt tells it from 6.10 on."""
    hints = app.styleHints()  # must outlive what it holds
    if not hasattr(hints, "accessibility"):
        return False
    return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast


def _is_high(app: QApplication) -> bool:
    return notifier().high_chosen or _asks_for_contrast(app)


def _use(app: QApplication, scheme: Scheme) -> None:
    notifier().scheme, notifier().high = scheme, _is_high(app)
    forget_fonts()
    app.setPalette(_palette(tokens()))
    app.setStyleSheet(_style_sheet(tokens()))
    notifier().changed.emit()


def _palette(t: Tokens) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: t.window,
        QPalette.ColorRole.WindowText: t.text,
        QPalette.ColorRole.Base: t.surface,
        QPalette.ColorRole.AlternateBase: t.hover,
        QPalette.ColorRole.Text: t.text,
        QPalette.ColorRole.PlaceholderText: t.text2,
        QPalette.ColorRole.Button: t.surface,
        QPalette.ColorRole.ButtonText: t.text,
        QPalette.ColorRole.BrightText: t.danger,
        QPalette.ColorRole.Highlight: t.accent,
        QPalette.ColorRole.HighlightedText: t.on_accent,
        QPalette.ColorRole.Accent: t.accent,
        QPalette.ColorRole.Link: t.accent,
        QPalette.ColorRole.LinkVisited: t.accent,
        QPalette.ColorRole.ToolTipBase: t.toast,
        QPalette.ColorRole.ToolTipText: t.toast_text,
    }
    for role, colour in roles.items():
        palette.setColor(role, colour)
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        palette.setColor(QPalette.ColorGroup.Disabled, role, t.disabled)
    return palette


def _style_sheet(t: Tokens) -> str:
    """Return the rules for what Fusion draws differently: fields, menus, scroll bars, tips."""
    c = {name: getattr(t, name).name() for name in Tokens.__dataclass_fields__}
    field_height = scaled(CONTROL_HEIGHT) - 2
    return f"""
    QLineEdit, QDateTimeEdit {{ background: {c["surface"]}; color: {c["text"]};
        min-height: {field_height}px; border: 1px solid {c["control"]}; border-radius: 6px;
        padding: 0 9px; selection-background-color: {c["accent"]};
        selection-color: {c["on_accent"]}; placeholder-text-color: {c["text2"]}; }}
    QLineEdit:focus, QDateTimeEdit:focus {{ border: 2px solid {c["accent"]}; padding: 0 8px;
        min-height: {field_height - 2}px; }}
    QDateTimeEdit::drop-down {{ border: none; width: {field_height}px; }}
    QLineEdit[compact="true"], QLineEdit[compact="true"]:focus {{ min-height: 20px; }}
    QLineEdit:disabled {{ color: {c["disabled"]}; }}
    QMenu {{ background: {c["surface"]}; border: 1px solid {c["control"]}; padding: 4px; }}
    QMenu::item {{ padding: 7px 24px 7px 12px; border-radius: 4px; color: {c["text"]}; }}
    QMenu::item:selected {{ background: {c["soft"]}; }}
    QMenu::item:disabled {{ color: {c["disabled"]}; background: transparent; }}
    QMenu::icon {{ padding-left: 8px; }}
    QMenu::separator {{ height: 1px; background: {c["line"]}; margin: 4px 8px; }}
    QMenuBar {{ background: {c["sidebar"]}; }}
    QMenuBar::item {{ padding: 6px 10px; background: transparent; border-radius: 4px; }}
    QMenuBar::item:selected {{ background: {c["hover"]}; }}
    QToolTip {{ background: {c["toast"]}; color: {c["toast_text"]}; border: 0; padding: 4px 8px; }}
    QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
    QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
    QScrollBar::handle {{ background: {c["control"]}; border-radius: 3px; margin: 3px; }}
    QScrollBar::handle:vertical {{ min-height: 40px; }}
    QScrollBar::handle:horizontal {{ min-width: 40px; }}
    QScrollBar::handle:hover {{ background: {c["text2"]}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    """
