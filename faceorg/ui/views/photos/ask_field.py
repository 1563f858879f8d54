"""The field in which photos are asked for, with the people a name may mean; GUI thread only."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot

from faceorg.ui.models.photo_search import counts_of, name_being_typed
from faceorg.ui.widgets import SearchField
from faceorg.ui.widgets.completion import CompletionPopup

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
    from PySide6.QtWidgets import QWidget

    from faceorg.domain.filters import Filters
    from faceorg.library.library import Library
    from faceorg.ui.models.completion import Choice
    from faceorg.ui.models.photo_search import Typing
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails


class AskField(SearchField):
    """A search field that offers people while their name is being typed.

    Attributes:
        person_chosen: a `Typing` and the `Person` chosen for it.
        entered: Return, with nobody offered.
        filters: the chips beside the field; set by whoever shows them.
    """

    person_chosen = Signal(object, object)
    entered = Signal()

    def __init__(
        self,
        placeholder: str,
        shortcut: str,
        session: Session,
        thumbnails: Thumbnails,
        filters: Filters,
        parent: QWidget | None = None,
        width: int = 240,
    ) -> None:
        super().__init__(placeholder, shortcut, parent, width)
        self.filters = filters
        self._session = session
        self._typing: Typing | None = None
        self._asked = 0
        self.popup = CompletionPopup(thumbnails, self)
        self.popup.row_clicked.connect(self._on_row_clicked)
        self.textEdited.connect(self._on_edited)
        self.textChanged.connect(self._on_changed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose among the people who are offered; otherwise edit."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if self.popup.isVisible():
            if enter:
                self._choose(self.popup.current())
                return
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self.popup.step(1 if event.key() == Qt.Key.Key_Down else -1)
                return
            if event.key() == Qt.Key.Key_Escape:
                self.close_popup()
                return
        if enter:
            self._asked += 1
            self.entered.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Offer nobody any more."""
        self.close_popup()
        super().focusOutEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Take the people along."""
        self.close_popup()
        super().hideEvent(event)

    @Slot()
    def close_popup(self) -> None:
        """Offer nobody, not even those who are still being counted."""
        self._asked += 1
        self.popup.hide()

    def settled(self, words: Sequence[str]) -> Sequence[str]:
        """Return words of the text, but for the last one while it may become a name."""
        unfinished = self._typing is not None and words and self.text().endswith(words[-1])
        return words[:-1] if unfinished else words

    @Slot(str)
    def _on_changed(self, text: str) -> None:
        """Offer nobody for what is no longer there."""
        if not text:
            self.close_popup()

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        """Offer people, each with the photos that there would be."""
        self._asked += 1
        people, filters = self._session.people, self.filters
        typing = self._typing = name_being_typed(text, filters, people)
        if typing is None or self.cursorPosition() < len(text):
            self.popup.hide()
            return
        asked = self._asked

        def read(library: Library) -> tuple[int, Typing, list[int]]:
            return asked, typing, counts_of(library, filters, typing, people)

        if not filters and not typing.before.strip() and typing.word == "and":
            self._show(typing, typing.rows)  # their own photos are counted already
        else:
            self._session.fetch(read, self._on_counted)

    def _on_counted(self, counted: tuple[int, Typing, list[int]]) -> None:
        asked, typing, counts = counted
        if asked == self._asked and self.hasFocus():
            pairs = zip(typing.rows, counts, strict=True)
            self._show(typing, [_with_count(row, count) for row, count in pairs])

    def _show(self, typing: Typing, rows: Sequence[Choice]) -> None:
        self.popup.open_under(self, list(rows), typing.typed)

    @Slot(int)
    def _on_row_clicked(self, row: int) -> None:
        self._choose(self.popup.rows[row])

    def _choose(self, choice: Choice | None) -> None:
        typing = self._typing
        self.close_popup()
        if choice is not None and choice.person is not None and typing is not None:
            self.person_chosen.emit(typing, choice.person)


def _with_count(choice: Choice, count: int) -> Choice:
    if choice.person is None:
        return choice
    return replace(choice, person=replace(choice.person, photo_count=count))
