"""Asks whether a person, a folder, strangers or everything is to be forgotten. GUI thread."""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from faceorg.engine.safety import forgetting
from faceorg.ui import theme
from faceorg.ui.dialogs.question import Question
from faceorg.ui.texts import forgetting_text as words
from faceorg.ui.texts.messages import refusal_text
from faceorg.ui.texts.translation import sentences_text, tr
from faceorg.ui.widgets.buttons import DangerButton, SecondaryButton
from faceorg.ui.widgets.labels import Text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from faceorg.domain.errors import EditRefusedError
    from faceorg.domain.safety import ForgetPreview, ForgetTarget
    from faceorg.library.library import Library
    from faceorg.ui.session import Session


class ForgetDialog(Question):
    """Says what would go; "Forget" has it wait in the window's bar, where it can be taken back.

    Attributes:
        counts: what would go, once it is counted; `again` warns that it would come back.
        forget: the button.
    """

    def __init__(
        self, parent: QWidget | None, session: Session, target: ForgetTarget, name: str = ""
    ) -> None:
        self.forget = DangerButton(tr("Forget", "button"), filled=True)
        self._session = session
        self._target = target
        self._name = name
        super().__init__(
            parent,
            words.question_text(target, name),
            words.consequence_text(target, name),
            [self.forget, SecondaryButton(tr("Cancel", "button"))],
        )
        self.counts = Text(tr("Counting…"), "body", "text2")
        self.again = Text("", "body", "warning")
        self.again.hide()
        for text in (self.counts, self.again, Text(words.forever_text(), "body", "text2")):
            text.setWordWrap(True)
            self.extra.addWidget(text)
        self.extra.setSpacing(theme.GAP_S)
        self.forget.setEnabled(False)
        self.buttons[1].setFocus()  # Enter by habit must not forget
        self.forget.clicked.connect(self._on_forget)
        session.fetch(partial(_read, target), self._on_read, on_refused=self._on_refused)

    @Slot(object)
    def _on_read(self, found: _Found) -> None:
        self.counts.setText(words.counts_text(found.preview))
        self.again.setText(words.found_again_text(found.inside) if found.inside else "")
        self.again.setVisible(bool(found.inside))
        self.forget.setEnabled(True)
        said = (words.consequence_text(self._target, self._name), self.counts.text())
        self.setAccessibleDescription(sentences_text([*said, self.again.text()]))
        self.fit()

    def _on_refused(self, error: EditRefusedError) -> bool:
        self.counts.setText(refusal_text(error))
        self.fit()
        return True

    @Slot()
    def _on_forget(self) -> None:
        self._session.forget_wanted.emit(self._target)


def show_forget(
    parent: QWidget | None, session: Session, target: ForgetTarget, name: str = ""
) -> bool:
    """Ask whether to forget something.

    Args:
        parent: the window it belongs to.
        session: whose library.
        target: who or what.
        name: of the person; a folder is called by its path.

    Returns:
        Whether "Forget" was pressed.
    """
    if target.folder is not None:
        name = name or os.fsdecode(target.folder).encode("utf-8", "replace").decode()
    dialog = ForgetDialog(parent, session, target, name)
    dialog.exec()
    dialog.deleteLater()
    return dialog.answer == 0


@dataclass(frozen=True, slots=True)
class _Found:
    """What would go, and a folder that would find it again."""

    preview: ForgetPreview
    inside: str


def _read(target: ForgetTarget, library: Library) -> _Found:
    outer = os.fsdecode(forgetting.outer_folder(library, target))
    shown = outer.encode("utf-8", "replace").decode()
    return _Found(forgetting.preview(library, target), shown)
