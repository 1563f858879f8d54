"""The bar above a photo: back, file name, zoom, turn, favourite, faces, information."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from faceorg.ui import theme
from faceorg.ui.texts.plain_text import as_tooltip
from faceorg.ui.texts.translation import number_text, tr
from faceorg.ui.widgets import IconButton, QuietButton, Text
from faceorg.ui.widgets.labels import ElidedText

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

_HEIGHT = 52
_NAME_WIDTH = 320  # longer names lose their middle


class ToggleButton(IconButton):
    """An icon that is on or off; on is `soft` with an accent icon."""

    def __init__(self, icon: str, tooltip: str, key: str = "") -> None:
        super().__init__(icon, tooltip, key=key)
        self.setCheckable(True)

    def _colours(self) -> tuple[QColor | None, QColor | None, QColor]:
        t = theme.tokens()
        if self.isChecked() and not self.isDown():
            return t.soft, None, t.accent
        return self._hover_fill(), None, self._ink(t.text)


class PhotoBar(QWidget):
    """Buttons only; the page connects them.

    Attributes:
        back, zoom_out, fit, zoom_in, turn, more: buttons.
        draw, favourite, faces, info: toggles.
        favourite_asked: the heart was pressed, with what it shall be.
    """

    favourite_asked = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = QuietButton(tr("Photos", "button: back to them"), icon="back")
        self.back.setToolTip(tr("Back (Escape)"))
        self._name = _Name()
        self._place = Text("", "body", "text2")
        self.zoom_out = IconButton("minus", tr("Zoom out"), key="-")
        self.fit = _FitButton()
        self.zoom_in = IconButton("plus", tr("Zoom in"), key="+")
        self.draw = ToggleButton("draw-face", tr("Draw a face"), "D")
        self.turn = IconButton("rotate", tr("Turn the view"), key="R")
        self.favourite = ToggleButton("heart", tr("Favourite", "button"), "L")
        self.faces = ToggleButton("face", tr("Show faces"), "F")
        self.info = ToggleButton("info", tr("Information", "button"), "I")
        self.more = IconButton("more", tr("More", "button: a menu"))
        self.faces.setChecked(True)
        self.info.setChecked(True)
        self.favourite.clicked.connect(self.favourite_asked)
        self._lay_out()
        theme.notifier().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return the fixed height."""
        return QSize(super().sizeHint().width(), theme.scaled(_HEIGHT))

    def set_photo(self, name: str, position: int, total: int, *, favourite: bool) -> None:
        """Show which photo this is, 1-based."""
        self._name.setText(name)
        self._name.setToolTip(as_tooltip(name))
        self.set_place(position, total)
        self.favourite.setChecked(favourite)

    def set_place(self, position: int, total: int) -> None:
        """Say which photo this is of how many, 1-based."""
        words = tr("{number} of {count}", "photos")
        shown = words.format(number=number_text(position), count=number_text(total))
        self._place.setText(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what has a key and is used least, where there is little room: see the menu."""
        super().resizeEvent(event)
        for parts in (self._zoom, (self.turn,), (self.draw,)):
            for part in parts:
                part.setVisible(True)
        for parts in (self._zoom, (self.turn,), (self.draw,)):
            if self.minimumSizeHint().width() <= self.width():
                return
            for part in parts:
                part.setVisible(False)

    def minimumSizeHint(self) -> QSize:
        """Return the room for what is never left out; names give way."""
        layout = self.layout()
        return layout.minimumSize() if layout is not None else QSize()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line below."""
        del event
        painter = QPainter(self)
        painter.setPen(QPen(theme.tokens().line, 1))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GAP_XL, 0, theme.GAP_L, 0)
        row.setSpacing(theme.GAP_S)
        row.addWidget(self.back)
        row.addWidget(Divider())
        row.addWidget(self._name)
        row.addWidget(self._place)
        row.addStretch(1)
        self._zoom = (self.zoom_out, self.fit, self.zoom_in, Divider())
        for part in (*self._zoom, self.draw, self.turn):
            row.addWidget(part)
        for part in (self.favourite, self.faces, self.info, self.more):
            row.addWidget(part)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)


class _Name(ElidedText):
    """The name of the file; a long one loses its middle."""

    def __init__(self) -> None:
        super().__init__("", "strong")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        """Return the room for the name, up to a width."""
        size = super().sizeHint()
        words = QFontMetrics(self.font()).horizontalAdvance(self.text()) + 2
        return QSize(min(words, theme.scaled(_NAME_WIDTH)), size.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint as much of it as fits."""
        middle = Qt.TextElideMode.ElideMiddle
        shown = self.fontMetrics().elidedText(self.text(), middle, self.width())
        with QPainter(self) as painter:
            painter.setPen(theme.tokens().text)
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, shown)


class _FitButton(QuietButton):
    """Says how large the photo is shown, always equally wide; pressed, it fits the photo."""

    def __init__(self) -> None:
        super().__init__(tr("Fit", "button: the photo into the window"))
        self.setToolTip(tr("Fit the photo to the window (0)"))

    def sizeHint(self) -> QSize:
        """Return room for any usual text, so that the buttons beside it stay."""
        words = ("888 %", tr("Fit", "button: the photo into the window"))
        width = max(map(QFontMetrics(self.font()).horizontalAdvance, words))
        return QSize(width + 14, super().sizeHint().height())

    def _colours(self) -> tuple[QColor | None, QColor | None, QColor]:
        return self._hover_fill(), None, theme.tokens().text2


class Divider(QWidget):
    """A short upright line between groups of buttons."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(9, theme.scaled(20))
        theme.notifier().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line."""
        del event
        painter = QPainter(self)
        painter.setPen(QPen(theme.tokens().line, 1))
        painter.drawLine(4, 0, 4, self.height())
