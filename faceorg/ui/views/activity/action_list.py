"""A list whose rows carry buttons, all of it painted; GUI thread only.

Up and Down go from row to row, Left and Right from button to button, Return or Space presses.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from faceorg.ui import icons, theme
from faceorg.ui.models.row_actions import ActionsRole, RowAction
from faceorg.ui.painting import paint_focus_ring
from faceorg.ui.texts.plain_text import as_tooltip
from faceorg.ui.widgets.focus import ring_inside

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent

_Index = QModelIndex | QPersistentModelIndex
_BUTTON_HEIGHT, _ICON, _PADDING, _GAP = 32, 20, 8, 16


def actions_of(index: _Index) -> tuple[RowAction, ...]:
    """Return the buttons of a row."""
    return cast("tuple[RowAction, ...]", index.data(ActionsRole) or ())


class ActionList(QListView):
    """Shows a model through an `ActionDelegate`.

    Attributes:
        delegate: paints the rows and knows where their buttons are.
        triggered: a row's index and the key of the button that was pressed.
    """

    triggered = Signal(QModelIndex, str)

    def __init__(self, delegate: ActionDelegate, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.delegate = delegate
        delegate.setParent(self)
        self.setItemDelegate(delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # grids and lists run as time does
        self.setAccessibleName(name)
        ring_inside(self)
        self.viewport().setAutoFillBackground(False)
        self.hovered: tuple[int, str] | None = None
        self.held: tuple[int, str] | None = None
        self._chosen = 0
        self._row = -1
        theme.notifier().changed.connect(self.viewport().update)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show a model; the keyboard keeps its row when the model is read anew."""
        super().setModel(model)
        if model is not None:
            model.modelAboutToBeReset.connect(self._on_about_to_be_reset)
            model.modelReset.connect(self._on_reset)

    def doItemsLayout(self) -> None:
        """Let the delegate know that all rows are about to be measured."""
        self.delegate.prepare()
        super().doItemsLayout()

    def sizeHintForRow(self, row: int) -> int:
        """Return the height of a row as it is now."""
        self.delegate.prepare()
        return super().sizeHintForRow(row)

    def chosen_key(self, index: _Index) -> str | None:
        """Return the button of the current row that the keyboard is at."""
        actions = actions_of(index)
        if not self.hasFocus() or index.row() != self.currentIndex().row() or not actions:
            return None
        return actions[min(self._chosen, len(actions) - 1)].key

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose and press buttons by key."""
        index = self.currentIndex()
        actions = actions_of(index)
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if actions and step is not None:
            self._chosen = min(max(min(self._chosen, len(actions) - 1) + step, 0), len(actions) - 1)
            self.viewport().update()
        elif actions and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.triggered.emit(index, self.chosen_key(index) or actions[0].key)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Press a button."""
        self.held = self._hit(event.position().toPoint())
        super().mousePressEvent(event)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Trigger the button if the mouse is still on it."""
        hit = self._hit(event.position().toPoint())
        was_pressed, self.held = self.held, None
        super().mouseReleaseEvent(event)
        self.viewport().update()
        if hit is not None and hit == was_pressed:
            self.triggered.emit(self.model().index(hit[0], 0), hit[1])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the button under the mouse."""
        super().mouseMoveEvent(event)
        hit = self._hit(event.position().toPoint())
        if hit != self.hovered:
            self.hovered = hit
            self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        """Name what is under the mouse, a button or a row; forget it when the mouse leaves."""
        if event.type() == QEvent.Type.Leave:
            self.hovered = None
            self.viewport().update()
        elif event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            hit = self._hit(event.pos())
            actions = actions_of(self.model().index(hit[0], 0)) if hit else ()
            tip = next((a.tooltip for a in actions if hit and a.key == hit[1]), "")
            if hit is None:
                words = self.indexAt(event.pos()).data(Qt.ItemDataRole.ToolTipRole)
                tip = as_tooltip(words) if isinstance(words, str) else ""
            QToolTip.showText(event.globalPos(), tip, self)
            return True
        return bool(super().viewportEvent(event))

    @Slot()
    def _on_about_to_be_reset(self) -> None:
        self._row = self.currentIndex().row()

    @Slot()
    def _on_reset(self) -> None:
        row = min(self._row, self.model().rowCount() - 1)
        if row >= 0:
            self.setCurrentIndex(self.model().index(row, 0))

    def _hit(self, position: QPoint) -> tuple[int, str] | None:
        index = self.indexAt(position)
        if not index.isValid():
            return None
        for action, box in self.delegate.boxes(self.visualRect(index), actions_of(index)):
            if box.contains(position):
                return index.row(), action.key
        return None


class ActionDelegate(QStyledItemDelegate):
    """Paints the buttons of rows; subclasses paint what stands before them.

    Attributes:
        margin: between the last button and the right edge.
    """

    margin = 16

    def prepare(self) -> None:
        """Do what is needed before rows are measured."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one row."""
        row = option.rect
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_row(painter, row, self.room_left(row, index), index)
        for action, box in self.boxes(row, actions_of(index)):
            self._paint_button(painter, action, box, index)
        painter.restore()

    def paint_row(self, painter: QPainter, row: QRect, right: int, index: _Index) -> None:
        """Paint all but the buttons, up to `right`."""
        raise NotImplementedError

    @property
    def view(self) -> ActionList:
        """The list that it paints for."""
        return cast("ActionList", self.parent())

    def room_left(self, row: QRect, index: _Index) -> int:
        """Return the x at which the first button begins, or the row's margin."""
        boxes = self.boxes(row, actions_of(index))
        return min((box.left() for _, box in boxes), default=row.right() - self.margin)

    def boxes(self, row: QRect, actions: tuple[RowAction, ...]) -> list[tuple[RowAction, QRect]]:
        """Return where the buttons of a row are."""
        made: list[tuple[RowAction, QRect]] = []
        right, height = row.right() + 1 - self.margin, theme.scaled(_BUTTON_HEIGHT)
        for action in reversed(actions):
            width = _width(action)
            top = row.top() + (row.height() - height) // 2
            made.append((action, QRect(right - width, top, width, height)))
            right -= width + _GAP
        return made[::-1]

    def _paint_button(
        self, painter: QPainter, action: RowAction, box: QRect, index: _Index
    ) -> None:
        view, colours, here = self.view, theme.tokens(), (index.row(), action.key)
        if here in (view.hovered, view.held):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.pressed if here == view.held else colours.hover)
            painter.drawRoundedRect(box, theme.RADIUS_CONTROL, theme.RADIUS_CONTROL)
        if view.chosen_key(index) == action.key:
            paint_focus_ring(painter, QRectF(box).adjusted(2, 2, -2, -2), theme.RADIUS_CONTROL - 2)
        x = box.left() + _PADDING
        if action.icon:
            side = theme.scaled(_ICON)
            ratio = painter.device().devicePixelRatioF()
            picture = icons.pixmap(action.icon, side, colours.text, ratio)
            painter.drawPixmap(x, box.top() + (box.height() - side) // 2, picture)
            x += side + theme.GAP_S
        painter.setFont(theme.font("body"))
        painter.setPen(colours.text)
        words = QRect(x, box.top(), box.right() - x + 1, box.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, action.text)


def _width(action: RowAction) -> int:
    parts = [theme.scaled(_ICON)] if action.icon else []
    if action.text:
        parts.append(QFontMetrics(theme.font("body")).horizontalAdvance(action.text) + 1)
    return sum(parts) + theme.GAP_S * max(len(parts) - 1, 0) + 2 * _PADDING
