"""Whose work FaceOrg stands on: a list that can be searched, and the full texts beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QListView,
    QVBoxLayout,
    QWidget,
)

from faceorg.engine.about.components import components
from faceorg.ui import theme
from faceorg.ui.texts.translation import tr
from faceorg.ui.widgets.buttons import SecondaryButton
from faceorg.ui.widgets.fields import ListSearchField
from faceorg.ui.widgets.focus import FocusRing, ring_inside
from faceorg.ui.widgets.labels import Text
from faceorg.ui.widgets.reading import ReadOnlyText

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from faceorg.engine.about.component import Component
    from faceorg.ui.session import Session

_WIDTH_PX, _HEIGHT_PX, _LIST_PX, _MARGIN_PX, _ROW_PX = 860, 640, 260, 48, 3
_Index = QModelIndex | QPersistentModelIndex


class ComponentModel(QAbstractListModel):
    """The parts that are shown, by name.

    Attributes:
        shown: those that hold the words typed.
    """

    def __init__(self) -> None:
        super().__init__()
        self._all: Sequence[Component] = ()
        self.shown: Sequence[Component] = ()

    def set_components(self, found: Sequence[Component]) -> None:
        """Show these."""
        self.beginResetModel()
        self._all = self.shown = found
        self.endResetModel()

    def show_only(self, typed: str) -> None:
        """Show what has the words typed in its name, its terms, or anywhere in its licences."""
        words = typed.casefold().split()
        self.beginResetModel()
        self.shown = [one for one in self._all if all(_holds(one, word) for word in words)]
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own way
        """Return how many parts are shown."""
        return 0 if parent.isValid() else len(self.shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return name and version, and the terms for those who hear them."""
        one = self.shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{one.name} {one.version}".strip()
        return one.terms if role == Qt.ItemDataRole.AccessibleDescriptionRole else None


def _holds(one: Component, word: str) -> bool:
    return any(word in text.casefold() for text in (one.name, one.terms, one.full_text))


class LicencesWindow(QDialog):
    """The parts on one side, what is known of the chosen one on the other.

    Attributes:
        search: where to type.
        parts: the list; `model` is what is in it.
        text: the licences of the chosen part.
        close_button: closes it.
    """

    def __init__(
        self,
        parent: QWidget | None,
        session: Session,
        *,
        read: Callable[[], list[Component]] = components,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Licences"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.model = ComponentModel()
        self.parts = QListView()
        self.parts.setModel(self.model)
        self.parts.setFont(theme.font("body"))
        self.parts.setUniformItemSizes(True)
        self.parts.setSpacing(_ROW_PX)
        self.parts.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.parts.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.parts.setAccessibleName(tr("Parts that others have made"))
        self.search = ListSearchField(tr("Find a part or a licence"), self.parts)
        self._name = Text("", "strong")
        self._terms = Text("", "body", "text2")
        for label in (self._name, self._terms):
            label.setWordWrap(True)
        self._make_text()
        self.close_button = SecondaryButton(tr("Close", "button"), key="Esc")
        self._lay_out()
        self.search.textChanged.connect(self._on_typed)
        self.parts.selectionModel().currentChanged.connect(self._on_chosen)
        self.close_button.clicked.connect(self.reject)
        FocusRing(self)
        self.search.setFocus()
        self._terms.setText(tr("Being read…", "licences"))
        session.fetch(lambda _library: read(), self._on_read, kind="questions")

    def _make_text(self) -> None:
        self.text = ReadOnlyText(tr("Licence"), style="caption")
        for widget in (self.text, self.parts):
            ring_inside(widget)

    def _lay_out(self) -> None:
        heading = Text(tr("FaceOrg stands on the work of others"), "heading")
        heading.setWordWrap(True)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self.search)
        left.addWidget(self.parts)
        right.addWidget(self._name)
        right.addWidget(self._terms)
        right.addWidget(self.text, 1)
        sides = QHBoxLayout()
        sides.setSpacing(theme.GAP_L)
        sides.addLayout(left)
        sides.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.GAP_2XL] * 4)
        column.setSpacing(theme.GAP_M)
        column.addWidget(heading)
        column.addLayout(sides, 1)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.close_button)
        column.addLayout(row)
        room = self.screen().availableSize() - QSize(_MARGIN_PX, _MARGIN_PX)
        self.resize(QSize(theme.scaled(_WIDTH_PX), theme.scaled(_HEIGHT_PX)).boundedTo(room))
        width = min(theme.scaled(_LIST_PX), self.width() * 2 // 5)  # the texts need the room
        self.parts.setFixedWidth(width)
        self.search.setFixedWidth(width)

    def _on_read(self, found: list[Component]) -> None:
        self.model.set_components(found)
        self._on_typed(self.search.text())

    @Slot(str)
    def _on_typed(self, typed: str) -> None:
        self.model.show_only(typed)
        self.parts.setCurrentIndex(self.model.index(0, 0))
        if not self.model.shown:
            self._name.setText("")
            self._terms.setText(tr("No part and no licence has these words."))
            self.text.setPlainText("")

    @Slot(QModelIndex)
    def _on_chosen(self, index: QModelIndex) -> None:
        if index.isValid():
            one = self.model.shown[index.row()]
            self._name.setText(f"{one.name} {one.version}".strip())
            self._terms.setText(one.terms)
            self.text.setPlainText(one.full_text)
