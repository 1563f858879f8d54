"""Buttons that the rows of a list carry; shared by the models and `views.action_list`."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt

ActionsRole = Qt.ItemDataRole.UserRole + 40


@dataclass(frozen=True, slots=True)
class RowAction:
    """A button at the right end of a row.

    Attributes:
        key: tells the page what was pressed.
        text: on the button; empty where the icon says it.
        icon: left of the text; may be empty.
        tooltip: says it in words where there is no text.
    """

    key: str
    text: str = ""
    icon: str = ""
    tooltip: str = ""
