"""The small parts that views are made of."""

from faceorg.ui.widgets.buttons import (
    Button,
    DangerButton,
    IconButton,
    PrimaryButton,
    QuietButton,
    SecondaryButton,
)
from faceorg.ui.widgets.fields import SearchField
from faceorg.ui.widgets.labels import EmptyState, KeyCap, Text
from faceorg.ui.widgets.names import NameField
from faceorg.ui.widgets.toast import Toast

__all__ = [
    "Button",
    "DangerButton",
    "EmptyState",
    "IconButton",
    "KeyCap",
    "NameField",
    "PrimaryButton",
    "QuietButton",
    "SearchField",
    "SecondaryButton",
    "Text",
    "Toast",
]
