"""Text in the roles of the look, key caps, and what a page says when it is empty."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from faceorg.ui import icons, theme
from faceorg.ui.widgets.buttons import PrimaryButton
from faceorg.ui.widgets.keycaps import key_cap_height, key_cap_width, paint_key_cap

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

_SENTENCE_PX, _NARROW_PX = 420, 200  # as wide as the sentence of an empty page, and at least
_LOW_PX = 180  # lower than that, an empty page goes without its icon


class Text(QLabel):
    """A label in one role and one colour of the scheme, plain text."""

    def __init__(
        self,
        text: str = "",
        role: theme.Role = "body",
        colour: str = "text",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._colour = colour
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(role))
        self.setForegroundRole(QPalette.ColorRole.WindowText)  # whatever the parent's ground is
        theme.notifier().changed.connect(self._recolour)
        self._recolour()

    def wrap_at(self, width: int) -> None:
        """Break lines at a width and take the height they need; layouts do not see to it."""
        self.setWordWrap(True)
        self.setFixedWidth(width)
        self.setMinimumHeight(self.heightForWidth(width))

    def _recolour(self) -> None:
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, getattr(theme.tokens(), self._colour))
        self.setPalette(palette)


class ElidedText(Text):
    """A label of one line that gives way where there is little room."""

    def minimumSizeHint(self) -> QSize:
        """Return a width of nothing: other things are more important."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint as much of the text as fits."""
        metrics = self.fontMetrics()
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        with QPainter(self) as painter:
            painter.setPen(getattr(theme.tokens(), self._colour))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, shown)


class Glyph(QWidget):
    """One icon as a picture."""

    def __init__(
        self, name: str, size: int = 20, colour: str = "text", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._colour = colour
        self._side = theme.scaled(size)
        self.setFixedSize(self._side, self._side)
        theme.notifier().changed.connect(self.update)

    def set_name(self, name: str) -> None:
        """Show another icon."""
        self._name = name
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the icon."""
        ink = getattr(theme.tokens(), self._colour)
        picture = icons.pixmap(self._name, self._side, ink, self.devicePixelRatioF())
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, picture)


class KeyCap(QWidget):
    """The picture of a key."""

    def __init__(self, key: str, parent: QWidget | None = None, colour: str = "text2") -> None:
        super().__init__(parent)
        self._key = key
        self._colour = colour
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.notifier().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return the cap's size."""
        return QSize(key_cap_width(self._key), key_cap_height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the cap."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            ink = getattr(theme.tokens(), self._colour)
            paint_key_cap(painter, 0, self.height() / 2, self._key, ink)


class EmptyState(QWidget):
    """An icon, a heading, one sentence and, where something can be done, one button.

    Attributes:
        pressed: the button was pressed.
    """

    pressed = Signal()

    def __init__(
        self,
        icon: str,
        heading: str,
        sentence: str,
        button: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setSpacing(theme.GAP_S)
        column.addStretch(2)
        self._glyph = Glyph(icon, 48, "text2")
        column.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignHCenter)
        self.heading = Text(heading, "heading")
        self.sentence = Text(sentence, "body", "text2")
        self.sentence.wrap_at(theme.scaled(_SENTENCE_PX))
        self.heading.setWordWrap(True)
        for label in (self.heading, self.sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(theme.GAP_S)
        column.addWidget(self.heading)
        column.addWidget(self.sentence, 0, Qt.AlignmentFlag.AlignHCenter)
        if button:
            column.addSpacing(theme.GAP_S)
            self.button = PrimaryButton(button)
            self.button.clicked.connect(self.pressed)
            column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def minimumSizeHint(self) -> QSize:
        """Return little: the sentence takes more lines, the icon goes where there is no room."""
        height = super().minimumSizeHint().height()
        if not self._glyph.isHidden():
            height -= self._glyph.height() + theme.GAP_S
        return QSize(theme.scaled(_NARROW_PX), height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the sentence anew."""
        super().resizeEvent(event)
        self._glyph.setVisible(event.size().height() >= theme.scaled(_LOW_PX))
        room = event.size().width() - 2 * theme.GAP_M
        width = max(min(theme.scaled(_SENTENCE_PX), room), theme.scaled(_NARROW_PX // 2))
        if width != self.sentence.width():
            self.sentence.wrap_at(width)
