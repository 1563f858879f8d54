"""What somebody sees before there is anything to see."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from faceorg.ui import icons, theme
from faceorg.ui.translation import marked, tr
from faceorg.ui.widgets.buttons import PrimaryButton
from faceorg.ui.widgets.labels import Glyph, Text

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_PROMISES = (
    (
        "private",
        marked("Stays on this computer"),
        marked("FaceOrg never uses the network. No account is needed."),
    ),
    (
        "photos",
        marked("Photos stay untouched"),
        marked("It only reads them. Nothing is moved, renamed or deleted."),
    ),
    (
        "people",
        marked("Useful from the start"),
        marked("Photos and people appear while it works. Stop any time."),
    ),
)
_ICON_PX, _TEXT_WIDTH_PX, _COLUMN_PX = 96, 560, 224


class FirstStartPage(QScrollArea):
    """What the program does, that nothing leaves the computer, and one button.

    Attributes:
        choose_wanted: the button was pressed.
    """

    choose_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.choose = _BigButton(tr("Choose folders"))
        self.choose.clicked.connect(self.choose_wanted)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(*[theme.PAGE_MARGIN] * 4)
        column.setSpacing(0)
        column.addStretch(2)
        column.addWidget(_AppIcon(), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(theme.GAP_2XL)
        for text in self._words():
            column.addWidget(text, 0, Qt.AlignmentFlag.AlignHCenter)
            column.addSpacing(theme.GAP_XS)
        column.addSpacing(theme.GAP_2XL)
        column.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(theme.GAP_L)
        drop = Text(tr("or drop folders into this window"), "body", "text2")
        column.addWidget(drop, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(56)
        column.addLayout(_promises())
        column.addStretch(3)
        self.setWidget(inside)
        self.setFocusProxy(self.choose)

    def _words(self) -> tuple[Text, Text]:
        heading = Text(tr("Find the people in your photos"), "display")
        sentence = Text(
            tr(
                "Choose the folders that hold your photos. FaceOrg finds the faces, puts those of"
                " one person together, and asks you for the names."
            ),
            "heading",
            "text2",
        )
        font = sentence.font()
        font.setWeight(font.Weight.Normal)
        sentence.setFont(font)
        sentence.wrap_at(theme.scaled(_TEXT_WIDTH_PX))
        sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        return heading, sentence


class _BigButton(PrimaryButton):
    """The one button of the page, larger than others."""

    padding = 30
    radius = theme.RADIUS_POPUP

    def __init__(self, text: str) -> None:
        super().__init__(text, icon="folder", height=48)
        font = theme.font("heading")
        self.setFont(font)


class _AppIcon(QWidget):
    """The application's icon."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(_ICON_PX, _ICON_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the icon."""
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, icons.app_pixmap(_ICON_PX, self.devicePixelRatioF()))


class _Line(QWidget):
    """A line between parts of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)
        theme.notifier().changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), theme.tokens().line)


def _promises() -> QHBoxLayout:
    """Return the three promises under their line, centred."""
    block = QWidget()
    column = QVBoxLayout(block)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.GAP_4XL)
    column.addWidget(_Line())
    row = QHBoxLayout()
    row.setSpacing(theme.GAP_4XL)
    for icon, title, words in _PROMISES:
        row.addLayout(_promise(icon, tr(title), tr(words)))
    column.addLayout(row)
    outer = QHBoxLayout()
    outer.addStretch()
    outer.addWidget(block)
    outer.addStretch()
    return outer


def _promise(icon: str, title: str, words: str) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(theme.GAP_XS)
    column.addWidget(Glyph(icon, 24, "accent"))
    column.addSpacing(theme.GAP_S)
    column.addWidget(Text(title, "strong"))
    sentence = Text(words, "body", "text2")
    sentence.wrap_at(theme.scaled(_COLUMN_PX))
    column.addWidget(sentence)
    column.addStretch()
    return column
