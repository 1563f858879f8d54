"""Small questions: the question as heading, the consequence below, verbs on the buttons."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from faceorg.ui import theme
from faceorg.ui.texts.translation import tr
from faceorg.ui.widgets.buttons import Button, DangerButton, PrimaryButton, SecondaryButton
from faceorg.ui.widgets.focus import FocusRing
from faceorg.ui.widgets.labels import Text

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

_WIDTH_PX = 480


class Same(Enum):
    """The answers to "Is this the same Manuel?"."""

    SAME_PERSON = "same"
    SOMEBODY_ELSE = "else"
    CANCEL = "cancel"


class Question(QDialog):
    """A question with buttons; Escape is the last of them, which does nothing.

    Attributes:
        buttons: in the order given; `answer` is the number of the one that was pressed.
    """

    def __init__(
        self, parent: QWidget | None, heading: str, consequence: str, buttons: list[Button]
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("FaceOrg")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setFixedWidth(theme.scaled(_WIDTH_PX))
        self.buttons = buttons
        self.answer = len(buttons) - 1
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.GAP_2XL] * 4)
        column.setSpacing(theme.GAP_S)
        self.column = column
        self._heading, self._consequence = Text("", "heading"), Text("", "body", "text2")
        for text in (self._heading, self._consequence):
            text.setWordWrap(True)
            column.addWidget(text)
        self.set_words(heading, consequence)
        self.extra = QVBoxLayout()
        column.addLayout(self.extra)
        column.addSpacing(theme.GAP_L)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_S)
        row.addStretch()
        for button in reversed(buttons):
            row.addWidget(button)
            button.clicked.connect(self._on_clicked)
        column.addLayout(row)
        FocusRing(self)
        buttons[0].setFocus(Qt.FocusReason.TabFocusReason)

    def set_words(self, heading: str, consequence: str) -> None:
        """Ask something else."""
        self._heading.setText(heading)
        self._consequence.setText(consequence)
        self.setAccessibleName(heading)
        self.setAccessibleDescription(consequence)

    def fit(self) -> None:
        """Be as high as what is seen needs; Qt reckons too little where lines are broken.

        Wider than usual only where the words on the buttons are long in some language.
        """
        layout = self.column
        layout.activate()
        self.setFixedWidth(max(theme.scaled(_WIDTH_PX), layout.minimumSize().width()))
        self.setFixedHeight(max(layout.totalHeightForWidth(self.width()), 1))

    def showEvent(self, event: QShowEvent) -> None:
        """Take the right height at once."""
        super().showEvent(event)
        self.fit()

    def _on_clicked(self) -> None:
        self.answer = self.buttons.index(self.sender())  # type: ignore[arg-type]
        self.accept()


def ask(
    parent: QWidget | None, heading: str, consequence: str, verb: str, *, danger: bool = False
) -> bool:
    """Ask whether to do something.

    Args:
        parent: the window it belongs to.
        heading: the question.
        consequence: what will happen.
        verb: on the button that does it.
        danger: paint that button as dangerous.

    Returns:
        Whether the button with the verb was pressed.
    """
    do = DangerButton(verb, filled=True) if danger else PrimaryButton(verb)
    question = Question(parent, heading, consequence, [do, SecondaryButton(tr("Cancel", "button"))])
    question.exec()
    question.deleteLater()
    return question.answer == 0


def ask_same_person(parent: QWidget | None, known: str, typed: str) -> Same:
    """Ask whether a name that nearly equals a known one means the same person.

    Args:
        parent: the window it belongs to.
        known: the name in the library.
        typed: the name that was typed.
    """
    question = Question(
        parent,
        tr("Is this the same {name}?").format(name=known),
        tr("You typed “{typed}”, and you know somebody called “{known}”.").format(
            typed=typed, known=known
        ),
        [
            SecondaryButton(tr("Same person", "button")),
            SecondaryButton(tr("Somebody else", "button")),
            SecondaryButton(tr("Cancel", "button")),
        ],
    )
    question.exec()
    question.deleteLater()
    return list(Same)[question.answer]
