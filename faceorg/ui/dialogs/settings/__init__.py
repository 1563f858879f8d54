"""The settings, one module for each page."""

from faceorg.ui.dialogs.settings.dialog import SettingsDialog

__all__ = ["SettingsDialog"]
