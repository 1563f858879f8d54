"""A field for a password, hidden until one asks to see it; and what a password is worth."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from faceorg.library.files.keys import ADVISED_PASSWORD_LENGTH
from faceorg.ui import theme
from faceorg.ui.texts.translation import tr
from faceorg.ui.widgets.buttons import IconButton
from faceorg.ui.widgets.focus import FocusPart

_STRONG_LENGTH = 16


class PasswordField(FocusPart):
    """A line of dots and an eye.

    Attributes:
        line: what is typed into.
        show_button: shows what was typed, or hides it again.
        changed: something was typed.
        entered: Return was pressed.
    """

    changed = Signal()
    entered = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Make a field.

        Args:
            name: what is wanted; shown while the field is empty, and spoken.
            parent: as usual.
        """
        super().__init__(parent)
        self._name = name
        self.line = QLineEdit()
        self.line.setFont(theme.font("body"))
        self.line.setPlaceholderText(name)
        self.line.setAccessibleName(name)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.show_button = IconButton("eye", tr("Show: {name}").format(name=name), bordered=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP_S)
        row.addWidget(self.line, 1)
        row.addWidget(self.show_button)
        self.hand_focus_to(self.line)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.line.textChanged.connect(self.changed)
        self.line.returnPressed.connect(self.entered)
        self.show_button.clicked.connect(self._on_show)

    def text(self) -> str:
        """Return what was typed."""
        return self.line.text()

    def clear(self) -> None:
        """Empty the field."""
        self.line.clear()

    @Slot()
    def _on_show(self) -> None:
        hidden = self.line.echoMode() is QLineEdit.EchoMode.Password
        mode = QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password
        self.line.setEchoMode(mode)
        words = tr("Hide: {name}") if hidden else tr("Show: {name}")
        words = words.format(name=self._name)
        self.show_button.set_icon_name("hide" if hidden else "eye")
        self.show_button.setAccessibleName(words)
        self.show_button.setToolTip(words)


def strength_text(password: str) -> str:
    """Return what a password is worth, in words; any is taken."""
    if not password:
        advised = ADVISED_PASSWORD_LENGTH
        return tr("At least {number} characters are advised; a few words are best.").format(
            number=advised
        )
    if len(password) < ADVISED_PASSWORD_LENGTH or len(set(password)) < 5:
        return tr("Weak: it can be found by trying.")
    if password.isdigit():
        return tr("Weak: digits alone can be found by trying.")
    if len(password) < _STRONG_LENGTH:
        return tr("Good, unless it is used elsewhere or can be guessed by who knows you.")
    return tr("Strong, unless it is used elsewhere or is a known saying.")
