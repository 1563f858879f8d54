"""Head and foot of the split page: whom, how to divide, what will happen, and the buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from faceorg.ui import theme
from faceorg.ui.texts.translation import tr
from faceorg.ui.views.photo.photo_info import Line
from faceorg.ui.widgets.buttons import IconButton, PrimaryButton, SecondaryButton
from faceorg.ui.widgets.flow import FlowLayout
from faceorg.ui.widgets.labels import ElidedText, KeyCap, Text
from faceorg.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

_AIR = 6  # between the edge of the button "back" and its arrow, which stands on the margin
_WORDS_PX = 200  # the least room for words beside buttons


class SplitHead(QWidget):
    """Title, ways to divide, and how it is done; what does not fit goes into a second line.

    Attributes:
        back: goes back.
        divide: the ways to divide.
    """

    def __init__(self, ways: Sequence[str]) -> None:
        super().__init__()
        self.back = IconButton("back", tr("Back", "button"), key="Esc")
        self.divide = Segments(tr("Divide", "a group, in two ways"), *ways)
        self._title = Text("", "title")
        self._about = ElidedText("", "body", "text2")
        self._ways, self._top = QHBoxLayout(), QHBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.PAGE_MARGIN - _AIR, theme.GAP_L, theme.PAGE_MARGIN, 0)
        column.setSpacing(theme.GAP_M)
        column.addLayout(self._top)
        column.addLayout(_hint())
        self._lay_out()

    @property
    def title(self) -> str:
        """What the page is for."""
        return self._title.text()

    def set_text(self, title: str, about: str) -> None:
        """Say whom the page divides."""
        self._title.setText(title)
        self._about.setText(about)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the room there is."""
        super().resizeEvent(event)
        self._fit()

    def _lay_out(self) -> None:
        title = QHBoxLayout()
        title.setSpacing(theme.GAP_M)
        title.addWidget(self.back)
        title.addWidget(self._title)
        title.addWidget(self._about, 1)
        title.addStretch()
        self._ways.setSpacing(theme.GAP_M)
        self._ways.setContentsMargins(_AIR, 0, 0, 0)
        self._divide = Text(tr("Divide", "a group, in two ways"), "body", "text2")
        self._ways.addWidget(self._divide)
        self._ways.addWidget(self.divide)
        self._ways.addStretch()
        self._top.addLayout(title, 1)
        self._top.addLayout(self._ways)

    def _fit(self) -> None:
        room = self.width() - 2 * theme.PAGE_MARGIN
        beside = self._divide.sizeHint().width() + theme.GAP_M + self.divide.wide
        self.divide.set_upright(upright=beside + _AIR > room)
        _turn(self._ways, down=beside + _AIR > room)
        ways = beside + theme.GAP_4XL
        title = self._title.sizeHint().width() + self.back.width()
        about = self._about.sizeHint().width() + theme.GAP_4XL
        _turn(self._top, down=title + ways > room)
        self._about.setVisible(title + about + ways <= room)


class SplitFoot(QWidget):
    """What will happen, and the buttons that let it happen or not.

    Attributes:
        cancel, split: the buttons.
    """

    def __init__(self) -> None:
        super().__init__()
        self.cancel = SecondaryButton(tr("Cancel", "button"), key="Esc")
        self.split = PrimaryButton(tr("Split", "button"), icon="split", key="Ctrl Enter")
        self._scope, self._rest = Text("", "body"), Text("", "body", "text2")
        self._words, self._row = QHBoxLayout(), QHBoxLayout()
        self._lay_out()

    @property
    def scope(self) -> str:
        """What will happen, in words."""
        return self._scope.text()

    def minimumSizeHint(self) -> QSize:
        """Return the width of the wider button: they can stand below each other."""
        wider = max(button.sizeHint().width() for button in (self.cancel, self.split))
        return QSize(wider + 2 * theme.PAGE_MARGIN, super().minimumSizeHint().height())

    def set_text(self, scope: str, rest: str) -> None:
        """Say what will happen, and what will not."""
        self._scope.setText(scope)
        self._rest.setText(rest)
        self.split.setAccessibleDescription(f"{scope} {rest}")
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the room there is."""
        super().resizeEvent(event)
        self._fit()

    def _lay_out(self) -> None:
        self._words.setSpacing(theme.GAP_S)
        self._words.addWidget(self._scope)
        self._words.addWidget(self._rest, 1)
        self._buttons = buttons = QHBoxLayout()
        buttons.setSpacing(theme.GAP_M)
        buttons.addStretch()
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.split)
        self._row.setContentsMargins(
            theme.PAGE_MARGIN, theme.GAP_2XL, theme.PAGE_MARGIN, theme.GAP_2XL
        )
        self._row.setSpacing(theme.GAP_M)
        self._row.addLayout(self._words, 1)
        self._row.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Line())
        column.addLayout(self._row)

    def _fit(self) -> None:
        room = self.width() - 2 * theme.PAGE_MARGIN
        buttons = self.cancel.sizeHint().width() + self.split.sizeHint().width() + theme.GAP_M
        text = f"{self._scope.text()} {self._rest.text()}"
        words = self._scope.fontMetrics().horizontalAdvance(text) + theme.GAP_4XL
        for part in (self._scope, self._rest):
            part.setWordWrap(buttons + words > room)
        _turn(self._buttons, down=buttons > room)
        _turn(self._words, down=buttons + words > room)
        _turn(self._row, down=buttons + theme.scaled(_WORDS_PX) > room)


def _turn(box: QBoxLayout, *, down: bool) -> None:
    """Let what is in a layout stand one below the other, or side by side."""
    ways = QBoxLayout.Direction
    box.setDirection(ways.TopToBottom if down else ways.LeftToRight)


def _hint() -> QBoxLayout:
    """Return the line that tells how it is done."""
    flow = FlowLayout(spacing=theme.GAP_XS)  # word by word, so that it breaks where it must
    words = tr(
        "Click a face to select it, then drag it across or press {key} to move it to the other"
        " side."
    )
    for number, part in enumerate(words.split("{key}")):
        if number:
            flow.addWidget(KeyCap("Enter"))
        for word in part.split():
            flow.addWidget(Text(word, "body", "text2"))
    row = QHBoxLayout()
    row.setContentsMargins(_AIR, 0, 0, 0)
    row.addLayout(flow, 1)
    return row
