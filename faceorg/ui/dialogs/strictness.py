"""The setting "stricter or looser", with a preview on the person's own faces; GUI thread.

The preview is worked out in another thread, a moment after the slider rests; one that is no longer
wanted is stopped, and never shown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from faceorg.ui import theme
from faceorg.ui.dialogs.regroup import apply_grouping, preview_regroup
from faceorg.ui.texts.grouping_text import STRICTNESS_MAX, WHAT_STAYS, preview_text, strictness_text
from faceorg.ui.texts.translation import tr
from faceorg.ui.widgets.buttons import SecondaryButton
from faceorg.ui.widgets.face_strip import FaceStrip
from faceorg.ui.widgets.labels import Text
from faceorg.ui.widgets.steps import Steps

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent

    from faceorg.domain.changes import Changes
    from faceorg.domain.grouping import GroupingPreview
    from faceorg.engine.jobs import CancelToken
    from faceorg.library.library import Library
    from faceorg.ui.dialogs.regroup import Preview
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails

SETTING = "strictness"
DELAY_MS = 400
_FACE_PX = 56


class StrictnessPart(QWidget):
    """A slider of five steps, what it leads to, and what it would change here.

    Attributes:
        slider: -2, looser, to 2, stricter.
        apply: saves the step and groups again.
        examples: faces that would move.
    """

    def __init__(
        self, session: Session, thumbnails: Thumbnails, *, preview: Preview | None = None
    ) -> None:
        super().__init__()
        self._session = session
        self._work = preview or preview_regroup
        self._saved = saved_strictness(session.library)
        self._token: CancelToken | None = None
        self._preview: GroupingPreview | None = None
        self.slider = Steps(
            -STRICTNESS_MAX,
            STRICTNESS_MAX,
            tr("How strictly faces are grouped, from looser to stricter"),
        )
        self.apply = SecondaryButton(tr("Apply", "button"))
        self.examples = FaceStrip(thumbnails, _FACE_PX, 1, dashed=True)
        self._name, self._leads_to = Text("", "strong"), Text("", "body", "text2")
        self._told = Text("")
        self._timer = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._lay_out()
        self.slider.setValue(self._saved)
        self.slider.valueChanged.connect(self._on_moved)
        self.apply.clicked.connect(self._on_apply)
        self._timer.timeout.connect(self._ask)
        self._on_moved(self._saved)

    @property
    def told(self) -> str:
        """What would change, in words."""
        return self._told.text()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop working things out."""
        self._forget()
        super().hideEvent(event)

    @Slot(int)
    def _on_moved(self, step: int) -> None:
        name, leads_to = strictness_text(step)
        self._name.setText(name)
        self._leads_to.setText(leads_to)
        self.slider.setAccessibleDescription(f"{name}. {leads_to}")
        self._forget()
        if step == self._saved:
            self._told.setText(tr("Faces are grouped like this now."))
        else:
            self._told.setText(tr("Trying it on your own faces…"))
            self._timer.start()

    def _forget(self) -> None:
        """Drop the preview, and the one on its way."""
        self._timer.stop()
        if self._token is not None:
            self._token.cancel()
        self._token, self._preview = None, None
        self.apply.setEnabled(False)
        self.examples.show_faces([], "")
        self.examples.hide()

    @Slot()
    def _ask(self) -> None:
        step, work = self.slider.value(), self._work
        self._token = self._session.preview(
            lambda library, token: work(library, token, step),
            self._on_preview,
            on_failed=self._on_failed,
        )

    @Slot(object)
    def _on_preview(self, preview: GroupingPreview) -> None:
        self._token, self._preview = None, preview
        self._told.setText(f"{preview_text(preview)} {tr(WHAT_STAYS)}")
        self.examples.show_faces([(i, "") for i in preview.examples], tr("Faces that would move"))
        self.examples.setVisible(bool(preview.examples))
        self.apply.setEnabled(True)

    def _on_failed(self, _error: Exception) -> None:
        self._token = None
        self._told.setText(tr("It could not be tried. Nothing was changed."))

    @Slot()
    def _on_apply(self) -> None:
        preview, step = self._preview, self.slider.value()
        if preview is None:
            return

        def edit(library: Library) -> Changes:
            library.settings.set(SETTING, step)
            return apply_grouping(library, preview.grouping)

        self._session.run_edit(edit)
        self._saved = step
        self._forget()
        self._told.setText(tr("Faces are grouped like this now. Ctrl Z takes the grouping back."))

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(theme.GAP_M)
        line.addWidget(Text(tr("Looser", "how strictly faces are grouped"), "body", "text2"))
        line.addWidget(self.slider, 1)
        line.addWidget(Text(tr("Stricter", "how strictly faces are grouped"), "body", "text2"))
        foot = QHBoxLayout()
        foot.setSpacing(theme.GAP_M)
        foot.addWidget(self._told, 1)
        foot.addWidget(self.apply, 0, Qt.AlignmentFlag.AlignTop)
        for text in (self._leads_to, self._told):
            text.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_S)
        column.addLayout(line)
        column.addWidget(self._name)
        column.addWidget(self._leads_to)
        column.addLayout(foot)
        column.addWidget(self.examples)


def saved_strictness(library: Library) -> int:
    """Return the step that the library is set to."""
    step = library.settings.get(SETTING, 0)
    known = isinstance(step, int) and -STRICTNESS_MAX <= step <= STRICTNESS_MAX
    return step if known else 0
