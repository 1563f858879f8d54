"""Asks before all undecided faces are grouped again: what would change, and what stays.

GUI thread; the preview is worked out in another one and stops when the dialog is left.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from faceorg.engine import edits
from faceorg.ui import theme
from faceorg.ui.texts.grouping_text import WHAT_STAYS, changes_anything, preview_text
from faceorg.ui.texts.translation import tr
from faceorg.ui.widgets.buttons import PrimaryButton, SecondaryButton
from faceorg.ui.widgets.face_strip import FaceStrip
from faceorg.ui.widgets.focus import FocusRing
from faceorg.ui.widgets.labels import Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from faceorg.domain.changes import Changes
    from faceorg.domain.grouping import Grouping, GroupingPreview
    from faceorg.domain.ids import FaceId
    from faceorg.engine.jobs import CancelToken
    from faceorg.library.library import Library
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails

    Preview = Callable[[Library, CancelToken, int | None], GroupingPreview]

_WIDTH_PX, _FACE_PX = 480, 64


class RegroupDialog(QDialog):
    """Shows what grouping again would do, and does it.

    Attributes:
        do, cancel: the buttons.
        examples: faces that would move.
        preview: None until it is known.
    """

    def __init__(
        self,
        parent: QWidget | None,
        session: Session,
        thumbnails: Thumbnails,
        *,
        preview: Preview | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.preview: GroupingPreview | None = None
        self.setWindowTitle("FaceOrg")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAccessibleName(tr("Group the faces again?"))
        self.setFixedWidth(theme.scaled(_WIDTH_PX))
        self.do = PrimaryButton(tr("Group again", "button"))
        self.cancel = SecondaryButton(tr("Cancel", "button"))
        self.examples = FaceStrip(thumbnails, _FACE_PX, dashed=True)
        self._numbers = Text(tr("Looking at all faces that you have not decided about…"))
        self._stays = Text(tr(WHAT_STAYS), "body", "text2")
        self._moved = Text(tr("Some of the faces that would move"), "caption", "text2")
        self._lay_out()
        self._show_examples([])
        self.do.setEnabled(False)
        work = preview or preview_regroup
        self._token = session.preview(
            lambda library, token: work(library, token, None),
            self._on_preview,
            on_failed=self._on_failed,
        )
        self.finished.connect(self._on_finished)

    @property
    def numbers(self) -> str:
        """What would change, in words."""
        return self._numbers.text()

    @Slot(object)
    def _on_preview(self, preview: GroupingPreview) -> None:
        self.preview = preview
        words, useful = preview_text(preview), changes_anything(preview)
        self._numbers.setText(
            words if useful else tr("The groups are as good as they get: nothing would change.")
        )
        self.setAccessibleDescription(f"{words} {tr(WHAT_STAYS)}")
        self._show_examples(list(preview.examples))
        self.do.setEnabled(useful)
        (self.do if useful else self.cancel).setFocus()
        if not useful:
            self.cancel.set_text(tr("Close", "button"))
        self.adjustSize()

    def _on_failed(self, _error: Exception) -> None:
        self._numbers.setText(tr("The faces could not be grouped. Nothing was changed."))
        self.cancel.set_text(tr("Close", "button"))

    @Slot()
    def _on_do(self) -> None:
        if self.preview is not None:
            self._session.run_edit(partial(apply_grouping, grouping=self.preview.grouping))
            self.accept()

    @Slot()
    def _on_finished(self) -> None:
        self._token.cancel()

    def _show_examples(self, faces: list[FaceId]) -> None:
        self.examples.show_faces([(i, "") for i in faces], tr("Faces that would move"))
        self.examples.setVisible(bool(faces))
        self._moved.setVisible(bool(faces))

    def _lay_out(self) -> None:
        for text in (self._numbers, self._stays):
            text.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.GAP_2XL] * 4)
        column.setSpacing(theme.GAP_S)
        column.addWidget(Text(tr("Group the faces again?"), "heading"))
        column.addWidget(self._numbers)
        column.addWidget(self._stays)
        column.addSpacing(theme.GAP_S)
        column.addWidget(self._moved)
        column.addWidget(self.examples)
        column.addSpacing(theme.GAP_L)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_S)
        row.addStretch()
        row.addWidget(self.cancel)
        row.addWidget(self.do)
        column.addLayout(row)
        self.cancel.clicked.connect(self.reject)
        self.do.clicked.connect(self._on_do)
        FocusRing(self)
        self.cancel.setFocus()


def show_regroup(parent: QWidget | None, session: Session, thumbnails: Thumbnails) -> None:
    """Ask whether to group all undecided faces again."""
    dialog = RegroupDialog(parent, session, thumbnails)
    dialog.exec()
    dialog.deleteLater()


def preview_regroup(
    library: Library, token: CancelToken, strictness: int | None
) -> GroupingPreview:
    """Ask the engine what grouping again would change."""
    from faceorg.engine import regroup

    return regroup.preview_regroup(library, token, strictness)


def apply_grouping(library: Library, grouping: Grouping) -> Changes:
    """Write a grouping, as one edit."""
    return edits.apply_grouping(library, grouping)
