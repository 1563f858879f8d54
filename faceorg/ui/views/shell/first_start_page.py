"""What somebody sees before there is anything to see."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from faceorg.ui import icons, theme
from faceorg.ui.texts.translation import marked, tr
from faceorg.ui.widgets.buttons import PrimaryButton
from faceorg.ui.widgets.labels import Glyph, Text
from faceorg.ui.widgets.link import LinkButton

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

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
        choose, names: the button, and the link for who has named people in another program.
        choose_wanted, names_wanted: that the one or the other was pressed.
    """

    choose_wanted = Signal()
    names_wanted = Signal()

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
        self._texts = self._words()
        for text in self._texts:
            column.addWidget(text, 0, Qt.AlignmentFlag.AlignHCenter)
            column.addSpacing(theme.GAP_XS)
        column.addSpacing(theme.GAP_2XL)
        column.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(theme.GAP_L)
        drop = Text(tr("or drop folders into this window"), "body", "text2")
        column.addWidget(drop, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(56)
        self._promises = _Promises()
        column.addWidget(self._promises)
        column.addStretch(3)
        column.addSpacing(theme.GAP_2XL)
        self.names = LinkButton(tr("Bring them along", "link: names given in another program"))
        self.names.clicked.connect(self.names_wanted)
        column.addLayout(self._elsewhere())
        self.setWidget(inside)
        self.setFocusProxy(self.choose)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the words where the window ends."""
        super().resizeEvent(event)
        room = self.viewport().width() - 2 * theme.PAGE_MARGIN
        heading, sentence = self._texts
        heading.wrap_at(min(heading.fontMetrics().horizontalAdvance(heading.text()) + 2, room))
        sentence.wrap_at(min(theme.scaled(_TEXT_WIDTH_PX), room))
        self._promises.set_room(room)

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
        for text in (heading, sentence):
            text.setWordWrap(True)
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        return heading, sentence

    def _elsewhere(self) -> QHBoxLayout:
        """Return the line at the foot."""
        line = QHBoxLayout()
        line.setSpacing(0)
        line.addStretch()
        line.addWidget(Text(tr("Names given in another program?"), "caption", "text2"))
        line.addWidget(self.names)
        line.addStretch()
        return line


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


class _Promises(QWidget):
    """The three promises under their line, centred; below each other where there is little room."""

    def __init__(self) -> None:
        super().__init__()
        self._sentences: list[Text] = []
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_4XL)
        column.addWidget(_Line())
        self._row = QHBoxLayout()
        self._row.setSpacing(theme.GAP_4XL)
        for icon, title, words in _PROMISES:
            self._row.addLayout(self._promise(icon, tr(title), tr(words)))
        column.addLayout(self._row)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addStretch()
        outer.addWidget(block)
        outer.addStretch()

    def set_room(self, room: int) -> None:
        """Take so much room at most, in logical pixels."""
        width, number = theme.scaled(_COLUMN_PX), len(self._sentences)
        beside = number * width + (number - 1) * theme.GAP_4XL <= room
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        for sentence in self._sentences:
            sentence.wrap_at(width if beside else min(2 * width, room))

    def _promise(self, icon: str, title: str, words: str) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(theme.GAP_XS)
        column.addWidget(Glyph(icon, 24, "accent"))
        column.addSpacing(theme.GAP_S)
        heading = Text(title, "strong")
        heading.setWordWrap(True)
        column.addWidget(heading)
        sentence = Text(words, "body", "text2")
        sentence.wrap_at(theme.scaled(_COLUMN_PX))
        self._sentences.append(sentence)
        column.addWidget(sentence)
        column.addStretch()
        return column
