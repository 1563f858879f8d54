"""The window: Qt models, delegates and views; reads through library, acts through engine."""

from faceorg.ui import quick_qt

quick_qt.prepare()
