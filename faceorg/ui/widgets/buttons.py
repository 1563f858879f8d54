"""Buttons: painted from the tokens, with icon, words and the key that does the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from faceorg.ui import icons, theme
from faceorg.ui.texts.keys_text import key_text
from faceorg.ui.widgets.keycaps import key_cap_width, paint_key_cap

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent

_ICON_PX = 20
_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_BACK = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class Button(QAbstractButton):
    """A push button; the subclasses differ in colours only.

    `Return` presses it as well as `Space` when it has the focus.
    """

    padding = 14
    radius = theme.RADIUS_CONTROL
    focus_by_keyboard = False

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        icon: str = "",
        key: str = "",
        height: int = theme.CONTROL_HEIGHT,
    ) -> None:
        """Make a button.

        Args:
            text: what it does: a verb.
            parent: as usual.
            icon: name of an icon left of the text.
            key: shown as a key cap; the shortcut itself belongs to the view.
            height: in logical pixels at the usual font size.
        """
        super().__init__(parent)
        self._write(text)
        self._icon = icon
        self._key = key
        self._key_shown = True
        self._height = height
        self.setFont(theme.font("body"))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.notifier().changed.connect(self.update)

    def set_icon_name(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self.updateGeometry()
        self.update()

    def set_text(self, text: str) -> None:
        """Show another text and take the room for it."""
        self._write(text)
        self.updateGeometry()

    def _write(self, text: str) -> None:
        """Show a text as it is: what follows a "&" in it, of a name or a translation, is no key."""
        self.setText(text)
        self.setShortcut(QKeySequence())

    def show_key(self, *, shown: bool) -> None:
        """Show the key cap, or leave its room empty while the key means something else."""
        self._key_shown = shown
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for all parts."""
        width = 2 * theme.scaled(self.padding) + self._content_width()
        return QSize(width, theme.scaled(self._height))

    def minimumSizeHint(self) -> QSize:
        """Return the same: words are never cut."""
        return self.sizeHint()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Note whether the focus came by keyboard: only then it is shown.

        When a menu of the button closes, or the window is come back to, it is as it was before.
        """
        if event.reason() not in _BACK:
            self.focus_by_keyboard = event.reason() in _KEYBOARD
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Return press the button too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint fill, border, icon, text and key cap."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, border, ink = self._colours()
        box = QRectF(self.rect())
        if border is not None:
            painter.setPen(QPen(border, 1))
            box.adjust(0.5, 0.5, -0.5, -0.5)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, self.radius, self.radius)
        self._paint_content(painter, ink)
        painter.end()

    def _colours(self) -> tuple[QColor | None, QColor | None, QColor]:
        """Return fill, border and ink for the present state; None is not painted."""
        t = theme.tokens()
        return self._hover_fill(), t.control, self._ink(t.text)

    def _hover_fill(self) -> QColor | None:
        t = theme.tokens()
        if not self.isEnabled():
            return None
        if self.isDown() or self.isChecked():
            return t.pressed
        return t.hover if self.underMouse() else None

    def _ink(self, colour: QColor) -> QColor:
        return colour if self.isEnabled() else theme.tokens().disabled

    def _parts(self) -> list[tuple[str, str]]:
        """Return what stands on the button as one reads: (kind, value)."""
        parts = [("icon", self._icon), ("text", self.text()), ("key", self._key)]
        return [part for part in parts if part[1]]

    def _part_width(self, kind: str, value: str) -> int:
        if kind == "icon":
            return theme.scaled(_ICON_PX)
        if kind == "key":
            return key_cap_width(value)
        return QFontMetrics(self.font()).horizontalAdvance(value)

    def _content_width(self) -> int:
        widths = [self._part_width(*part) for part in self._parts()]
        return sum(widths) + theme.GAP_S * max(0, len(widths) - 1)

    def _paint_content(self, painter: QPainter, ink: QColor) -> None:
        parts, height = self._parts(), self.height()
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            parts.reverse()
        x = (self.width() - self._content_width()) / 2
        for kind, value in parts:
            width = self._part_width(kind, value)
            if kind == "icon":
                picture = icons.pixmap(value, width, ink, self.devicePixelRatioF())
                painter.drawPixmap(round(x), (height - width) // 2, picture)
            elif kind == "key":
                if self._key_shown:
                    paint_key_cap(painter, x, height / 2, value, ink)
            else:
                painter.setPen(ink)
                painter.setFont(self.font())
                box = QRectF(x, 0, width + 1, height)
                painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, value)
            x += width + theme.GAP_S


class PrimaryButton(Button):
    """The one thing a page is for; at most one a page."""

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        icon: str = "",
        key: str = "",
        height: int = theme.CONTROL_HEIGHT,
    ) -> None:
        super().__init__(text, parent, icon=icon, key=key, height=height)
        self.setFont(theme.font("strong"))

    def _colours(self) -> tuple[QColor | None, QColor | None, QColor]:
        t = theme.tokens()
        if not self.isEnabled():
            return t.pressed, None, t.disabled
        if self.isDown():
            return t.accent_pressed, None, t.on_accent
        return (t.accent_hover if self.underMouse() else t.accent), None, t.on_accent


class SecondaryButton(Button):
    """Anything else that has a border."""


class MenuButton(SecondaryButton):
    """A button that opens a menu below it; its text is the choice of the day."""

    def __init__(self, text: str, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._menu = menu
        self.clicked.connect(self._on_clicked)

    def _parts(self) -> list[tuple[str, str]]:
        return [*super()._parts(), ("icon", "down")]

    def _on_clicked(self) -> None:
        self._menu.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))


class QuietButton(Button):
    """A button without a border, for what is seldom or often done beside other things."""

    padding = 8

    def _colours(self) -> tuple[QColor | None, QColor | None, QColor]:
        return self._hover_fill(), None, self._ink(theme.tokens().text)


class DangerButton(Button):
    """For what can't be taken back, or hides something; filled only in its own dialog."""

    def __init__(self, text: str, parent: QWidget | None = None, *, filled: bool = False) -> None:
        super().__init__(text, parent)
        self._filled = filled

    def _colours(self) -> tuple[QColor | None, QColor | None, QColor]:
        t = theme.tokens()
        if self._filled and not self.isEnabled():
            return t.pressed, None, t.disabled
        if self._filled:
            darker = t.danger.darker(115 if self.underMouse() else 100)
            return darker, None, t.window
        return self._hover_fill(), t.danger, self._ink(t.danger)


class IconButton(Button):
    """A square button with an icon only; its tooltip names it and its key."""

    padding = 0

    def __init__(
        self,
        icon: str,
        tooltip: str,
        parent: QWidget | None = None,
        *,
        key: str = "",
        bordered: bool = False,
        size: int = theme.CONTROL_HEIGHT,
    ) -> None:
        super().__init__("", parent, icon=icon, height=size)
        self._bordered = bordered
        self.setAccessibleName(tooltip)
        self.setToolTip(f"{tooltip} ({key_text(key)})" if key else tooltip)

    def sizeHint(self) -> QSize:
        """Return a square."""
        side = theme.scaled(self._height)
        return QSize(side, side)

    def _colours(self) -> tuple[QColor | None, QColor | None, QColor]:
        t = theme.tokens()
        return self._hover_fill(), t.control if self._bordered else None, self._ink(t.text)
