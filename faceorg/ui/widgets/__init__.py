"""The small parts that views are made of."""

from faceorg.ui.widgets.buttons import (
    Button,
    DangerButton,
    IconButton,
    MenuButton,
    PrimaryButton,
    QuietButton,
    SecondaryButton,
)
from faceorg.ui.widgets.fields import SearchField
from faceorg.ui.widgets.focus import FocusRing
from faceorg.ui.widgets.labels import EmptyState, Glyph, KeyCap, Text
from faceorg.ui.widgets.names import NameField
from faceorg.ui.widgets.toast import Toast

__all__ = [
    "Button",
    "DangerButton",
    "EmptyState",
    "FocusRing",
    "Glyph",
    "IconButton",
    "KeyCap",
    "MenuButton",
    "NameField",
    "PrimaryButton",
    "QuietButton",
    "SearchField",
    "SecondaryButton",
    "Text",
    "Toast",
]
