"""Names from other programs: where to look, what there is, and taking it over. GUI thread."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from faceorg.engine.importing.job import Wish
from faceorg.ui import theme
from faceorg.ui.dialogs.importing.found import FoundPart
from faceorg.ui.dialogs.importing.sources import SourcesPart
from faceorg.ui.dialogs.settings.parts import wrapped
from faceorg.ui.importing import importer_of
from faceorg.ui.texts.importing_text import (
    looking_text,
    nothing_text,
    preview_text,
    without_contact_text,
)
from faceorg.ui.texts.translation import sentences_text, tr
from faceorg.ui.widgets.announcing import announce
from faceorg.ui.widgets.buttons import PrimaryButton, SecondaryButton
from faceorg.ui.widgets.focus import FocusRing
from faceorg.ui.widgets.labels import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from faceorg.engine.importing.who import Whom
    from faceorg.engine.jobs import CancelToken, Progress
    from faceorg.ui.importing import Importer
    from faceorg.ui.models.importing import Found
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails

_SIZE_PX = (720, 600)
_PLAN_MS = 250  # somebody goes through the names


class ImportDialog(QDialog):
    """Three steps in one window: where to look, looking, and what there is.

    Attributes:
        sources, found: the first and the last step.
        look, take_over, back, cancel: the buttons.
        wishes: {name there: whom it means here}, as somebody has said.
    """

    def __init__(
        self,
        parent: QWidget | None,
        session: Session,
        thumbnails: Thumbnails,
        paths: Sequence[bytes] = (),
        *,
        importer: Importer | None = None,
    ) -> None:
        """Make the dialog.

        Args:
            parent: the window it belongs to.
            session: reads and edits.
            thumbnails: faces and photos.
            paths: what shall be looked at in place of the library's folders.
            importer: that of the session without it.
        """
        super().__init__(parent)
        self._session = session
        self._importer = importer or importer_of(session)
        self._token: CancelToken | None = None
        self._pressed = False
        self.wishes: dict[str, Whom] = {}
        self.sources = SourcesPart(session.library.photos.folders())
        self.found = FoundPart(session, thumbnails)
        self._progress = Text("", "body", "text2")
        self._progress.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.look = PrimaryButton(tr("Look for names", "button"))
        self.take_over = PrimaryButton(tr("Take over", "button: names of other programs"))
        self.back = SecondaryButton(tr("Back", "button"))
        self.cancel = SecondaryButton(tr("Cancel", "button"))
        self._heading, self._told = Text("", "title"), wrapped("", "body", "text")
        self._heading.setWordWrap(True)
        self._steps = QStackedWidget()
        self._timer = QTimer(self, singleShot=True, interval=_PLAN_MS)
        self._lay_out()
        self._connect()
        if paths:
            self.sources.add(paths, only=True)
        self._show_sources()

    @property
    def told(self) -> str:
        """What is said above: what would come of it, or that nothing would."""
        return self._told.text()

    # steps --------------------------------------------------------------------------------

    @Slot()
    def _show_sources(self) -> None:
        self._importer.stop()
        self._forget_plan()
        heading = tr("Names from other programs")
        self._show_step(self.sources, heading, "", (self.cancel, self.look))
        self._on_sources()
        self.look.setFocus()

    @Slot()
    def _on_sources(self) -> None:
        self.look.setEnabled(bool(self.sources.paths))

    @Slot()
    def _on_look(self) -> None:
        self.wishes = {}
        self._show_looking()
        self._importer.look(Wish(tuple(self.sources.paths)))

    def _show_looking(self) -> None:
        self._progress.setText(looking_text(0, 0))
        heading = tr("Looking for names of other programs…")
        self._show_step(self._progress, heading, "", (self.back, self.cancel))
        self.cancel.setFocus()

    @Slot(object)
    def _on_progressed(self, step: Progress) -> None:
        self._progress.setText(looking_text(step.done, step.faces))

    @Slot(object)
    def _on_looked(self, found: Found) -> None:
        self.found.show_found(found)
        self._show_step(self.found, "", "", (self.back, self.cancel, self.take_over))
        self._say(found)
        announce(self, f"{self._heading.text()}. {self.told}")
        (self.take_over if self.take_over.isEnabled() else self.cancel).setFocus()

    def _say(self, found: Found) -> None:
        """Say what would come of it."""
        plan, names = found.preview.plan, bool(found.preview.gathered.photos)
        boxes = found.preview.gathered.without_contact
        if found.faces:
            heading = tr(
                "Take over the name of %Ln face?||Take over the names of %Ln faces?",
                "",
                found.faces,
            )
            told = preview_text(plan, boxes)
        else:
            heading = tr("Nothing new") if plan.agreed else tr("Nothing to take over")
            parts = [nothing_text(plan, any_names=names)] if plan.agreed or not boxes else []
            told = sentences_text([*parts, without_contact_text(boxes)] if boxes else parts)
        self._heading.setText(heading)
        self._told.setText(told)
        self._told.setVisible(True)
        self.setAccessibleName(heading)
        self.setAccessibleDescription(told)
        self.take_over.setEnabled(bool(found.faces))
        self.take_over.setVisible(bool(found.rows))
        closing = tr("Cancel", "button") if found.rows else tr("Close", "button")
        self.cancel.set_text(closing)

    def _show_step(
        self, part: QWidget, heading: str, told: str, buttons: tuple[QWidget, ...]
    ) -> None:
        self._heading.setText(heading)
        self._told.setText(told)
        self._told.setVisible(bool(told))
        self.setAccessibleName(heading)
        self.setAccessibleDescription(told)
        self.cancel.set_text(tr("Cancel", "button"))
        for button in (self.back, self.cancel, self.look, self.take_over):
            button.setVisible(button in buttons)
        self._steps.setCurrentWidget(part)

    # whom names mean ----------------------------------------------------------------------

    def _on_chosen(self, there: str, whom: Whom) -> None:
        """Somebody has said whom a name means: what follows is worked out anew."""
        self.wishes[there] = whom
        self._timer.start()

    @Slot()
    def _plan(self) -> None:
        found = self.found.found
        if found is None:
            return
        if self._token is not None:
            self._token.cancel()
        self._token = self._importer.plan_again(self._wish(), found, found.rows, self._on_planned)

    def _on_planned(self, found: Found) -> None:
        self._token = None
        if self._timer.isActive():
            return
        self.found.show_found(found)
        self._say(found)
        if self._pressed:
            self._pressed = False
            self._on_take_over()

    def _forget_plan(self) -> None:
        self._timer.stop()
        self._pressed = False
        if self._token is not None:
            self._token.cancel()
            self._token = None

    def _wish(self) -> Wish:
        return Wish(tuple(self.sources.paths), people=dict(self.wishes))

    # ends ---------------------------------------------------------------------------------

    @Slot()
    def _on_take_over(self) -> None:
        found = self.found.found
        if self._timer.isActive() or self._token is not None:
            self._pressed = True  # soon, when it is known what follows from the last choice
            return
        if found is None or not found.faces:
            return
        if not self._importer.take_over(self._wish(), found.preview):
            self._session.told.emit(tr("This begins when the job that runs has ended."))
        self.accept()

    @Slot()
    def _on_finished(self) -> None:
        self._importer.stop()
        self._forget_plan()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders to look at."""
        if _dropped(event) and self._steps.currentWidget() is self.sources:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look at what was dropped, too."""
        event.acceptProposedAction()
        self.sources.add(_dropped(event))

    # parts --------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.setWindowTitle("FaceOrg")
        self.setAcceptDrops(True)
        for part in (self.sources, self._progress, self.found):
            self._steps.addWidget(part)
        foot = QHBoxLayout()
        foot.setSpacing(theme.GAP_S)
        foot.addWidget(self.back)
        foot.addStretch()
        for button in (self.cancel, self.look, self.take_over):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.GAP_2XL] * 4)
        column.setSpacing(theme.GAP_S)
        column.addWidget(self._heading)
        column.addWidget(self._told)
        column.addSpacing(theme.GAP_XS)
        column.addWidget(self._steps, 1)
        column.addSpacing(theme.GAP_M)
        column.addLayout(foot)
        FocusRing(self)
        room = self.screen().availableGeometry().size() * 0.9
        width, height = (theme.scaled(side) for side in _SIZE_PX)
        self.resize(min(width, room.width()), min(height, room.height()))

    def _connect(self) -> None:
        self._timer.timeout.connect(self._plan)
        self.sources.changed.connect(self._on_sources)
        self.found.chosen.connect(self._on_chosen)
        self.look.clicked.connect(self._on_look)
        self.back.clicked.connect(self._show_sources)
        self.cancel.clicked.connect(self.reject)
        self.take_over.clicked.connect(self._on_take_over)
        self.finished.connect(self._on_finished)
        self._importer.progressed.connect(self._on_progressed)
        self._importer.looked.connect(self._on_looked)
        self._importer.stopped.connect(self._show_sources)


def show_import(
    parent: QWidget | None, session: Session, thumbnails: Thumbnails, paths: Sequence[bytes] = ()
) -> bool:
    """Look for names of other programs; return whether they are taken over now."""
    dialog = ImportDialog(parent, session, thumbnails, paths)
    taken = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return taken


def _dropped(event: QDropEvent) -> list[bytes]:
    """Return the files and folders that are being dragged."""
    urls = event.mimeData().urls()
    return [os.fsencode(url.toLocalFile()) for url in urls if url.isLocalFile()]
