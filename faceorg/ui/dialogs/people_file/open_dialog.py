"""What a people file would bring, and whom its people are: looked at, then taken in. GUI thread."""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from faceorg.domain.errors import EnvironmentFaultError, FaultCode
from faceorg.engine.people_file import SUFFIX
from faceorg.engine.people_file.reading import Preview, ReadWish, look, replan
from faceorg.ui import theme
from faceorg.ui.dialogs.people_file.rows import PersonRow, rows_of
from faceorg.ui.dialogs.placing import scrolled
from faceorg.ui.dialogs.settings.parts import SheetLine, wrapped
from faceorg.ui.people_files import people_files_of
from faceorg.ui.texts import people_file_text as texts
from faceorg.ui.texts.messages import fault_parts
from faceorg.ui.texts.plain_text import BREAK, breakable
from faceorg.ui.texts.translation import sentences_text, tr
from faceorg.ui.widgets.announcing import announce
from faceorg.ui.widgets.buttons import PrimaryButton, SecondaryButton
from faceorg.ui.widgets.card import Card
from faceorg.ui.widgets.focus import FocusRing
from faceorg.ui.widgets.passwords import PasswordField

if TYPE_CHECKING:
    from faceorg.engine.importing.who import Whom
    from faceorg.engine.jobs import CancelToken
    from faceorg.engine.people_file.who import Match
    from faceorg.library.library import Library
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails

_SIZE_PX = (720, 600)
_ASKING_PX = 520  # wide, while there are no people to show
_ROWS = 60  # made at once; the rest follows when it is asked for
_PLAN_MS = 250


class PeopleFileDialog(QDialog):
    """A password where one is needed, then what there is, then taking it in.

    Attributes:
        password: of a sealed file.
        rows: everybody in the file, as far as they are shown.
        go_on, cancel, more: the buttons.
        wishes: {index of somebody in the file: whom it shall be}.
        preview: what was read; None before that.
    """

    def __init__(
        self, parent: QWidget | None, session: Session, thumbnails: Thumbnails, path: bytes
    ) -> None:
        super().__init__(parent)
        self._session, self._thumbnails, self._path = session, thumbnails, path
        self._token: CancelToken | None = None
        self._usual: tuple[Match, ...] = ()
        self.preview: Preview | None = None
        self.wishes: dict[int, Whom] = {}
        self.rows: list[PersonRow] = []
        self.password = PasswordField(tr("Password of the file"))
        self.go_on = PrimaryButton(tr("Open", "button: a file"))
        self.cancel = SecondaryButton(tr("Cancel", "button"))
        self.more = SecondaryButton("")
        self._heading, self._told = wrapped("", "title", "text"), wrapped("", "body", "text")
        self._wrong = wrapped("", "body", "danger")
        self._left_out = wrapped("", "caption", "text2")
        self._names = QVBoxLayout()
        self._area = self._make_area()
        self._timer = QTimer(self, singleShot=True, interval=_PLAN_MS)
        self._lay_out()
        self._connect()
        self._look()

    @property
    def told(self) -> str:
        """What is said above the people."""
        return self._told.text().replace(BREAK, "")

    @property
    def wrong(self) -> str:
        """What is said of a file that cannot be opened."""
        return self._wrong.text()

    # looking ------------------------------------------------------------------------------

    def _look(self) -> None:
        """Read the file, with the password that was typed."""
        self._show_parts("looking")
        self._say(tr("Opening the people file…"), "")
        self._fit(found=False)
        wish, preview = self._wish(), Preview()

        def think(library: Library, token: CancelToken) -> Preview | EnvironmentFaultError:
            try:
                for _ in look(library, wish, token, preview):
                    pass
            except EnvironmentFaultError as fault:
                return fault
            return preview

        self._token = self._session.preview(think, self._on_looked)

    def _on_looked(self, found: Preview | EnvironmentFaultError) -> None:
        self._token = None
        if isinstance(found, EnvironmentFaultError):
            self._on_fault(found)
            return
        self._usual = found.plan.matches
        self._show_parts("found")
        self._fit(found=True)
        self._show_found(found)
        announce(self, f"{self._heading.text()} {self.told}")
        (self.go_on if self.go_on.isEnabled() else self.cancel).setFocus()

    def _on_fault(self, fault: EnvironmentFaultError) -> None:
        what, action = fault_parts(fault)
        sealed = fault.code in {FaultCode.PEOPLE_FILE_SEALED, FaultCode.PEOPLE_FILE_PASSWORD}
        if not sealed:
            self._show_parts("fault")
            self._say(tr("This file cannot be taken over"), f"{what}\n{action}")
            self._fit(found=False)
            self.cancel.setFocus()
            return
        self._show_parts("password")
        name = os.fsdecode(os.path.basename(self._path))  # noqa: PTH119 - bytes
        asked = tr("“{file}” is locked with a password: the one given when it was written.")
        self._say(tr("Open the people file"), asked.format(file=name))
        wrong = fault.code is FaultCode.PEOPLE_FILE_PASSWORD
        self._wrong.setText(what if wrong else "")
        self._wrong.setVisible(wrong)
        self._fit(found=False)
        self.password.clear()
        self.password.setFocus()
        if wrong:
            announce(self, what)

    # what there is ------------------------------------------------------------------------

    def _show_found(self, preview: Preview) -> None:
        self.preview = preview
        contents, plan = preview.contents, preview.plan
        if contents is None:
            return
        known = rows_of(preview, self._usual)
        if not self.rows:
            self._add_rows()
        for widget, row in zip(self.rows, known, strict=False):
            widget.show_row(row)
        number = len(plan.comers(contents))
        heading = tr("Take over %Ln person?||Take over %Ln people?", "", number)
        if preview.own and plan.decides_nothing:
            number, heading = 0, tr("Nothing new")
        elif not number:
            heading = tr("Nobody to take over")
        parts = [texts.photos_text(preview), texts.plan_text(plan, would=True)]
        told = sentences_text([*parts, texts.vectors_text(preview)])
        self._say(heading, told)
        self.go_on.setEnabled(bool(number))
        left_out = tr(
            "%Ln name stays as it was decided here.||%Ln names stay as they were decided here.",
            "",
            len(plan.left_out),
        )
        self._left_out.setText(left_out if plan.left_out else "")
        self._left_out.setVisible(bool(plan.left_out))

    @Slot()
    def _add_rows(self) -> None:
        preview = self.preview
        if preview is None or preview.contents is None:
            return
        start, people = len(self.rows), preview.contents.people
        usable = preview.usable and not preview.own
        known = rows_of(preview, self._usual)
        pictured = any(row.examples for row in known)
        for i in range(start, min(start + _ROWS, len(people))):
            if self.rows:
                self._names.addWidget(SheetLine())
            row = PersonRow(
                known[i],
                people[i],
                self._session,
                self._thumbnails,
                usable=usable,
                pictured=pictured,
            )
            row.chosen.connect(partial(self._on_chosen, i))
            self._names.addWidget(row)
            before = self.rows[-1].whom if self.rows else self.password
            self.setTabOrder(before, row.whom)
            self.setTabOrder(row.whom, self.more)
            self.rows.append(row)
        left = len(people) - len(self.rows)
        self.more.set_text(tr("Show %Ln more||Show %Ln more", "button: names", left))
        self.more.setVisible(left > 0)
        if start and start < len(self.rows):
            self.rows[start].whom.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_chosen(self, person: int, _there: str, whom: Whom) -> None:
        """Somebody has said who somebody is: what follows is worked out anew."""
        self.wishes[person] = whom
        self.go_on.setEnabled(False)
        self._timer.start()

    @Slot()
    def _plan(self) -> None:
        if self.preview is None:
            return
        if self._token is not None:
            self._token.cancel()
        wish = self._wish()
        preview = Preview(self.preview.contents)

        def think(library: Library, _token: CancelToken) -> Preview:
            replan(library, wish, preview)
            return preview

        self._token = self._session.preview(think, self._on_planned)

    def _on_planned(self, preview: Preview) -> None:
        self._token = None
        if not self._timer.isActive():
            self._show_found(preview)

    def _wish(self) -> ReadWish:
        return ReadWish(self._path, self.password.text() or None, dict(self.wishes))

    # ends ---------------------------------------------------------------------------------

    @Slot()
    def _on_go_on(self) -> None:
        if self.preview is None:
            self._look()
            return
        people_files_of(self._session).take_over(self._wish(), self.preview)
        self.accept()

    @Slot()
    def _on_finished(self) -> None:
        self._timer.stop()
        if self._token is not None:
            self._token.cancel()
            self._token = None

    # parts --------------------------------------------------------------------------------

    def _show_parts(self, step: str) -> None:
        """Show what belongs to a step: looking, password, fault or found."""
        found = step == "found"
        self._area.setVisible(found)
        self._left_out.setVisible(False)
        self._wrong.setVisible(False)
        self.password.setVisible(step == "password")
        self.go_on.setVisible(step in {"password", "found"})
        self.go_on.set_text(
            tr("Take over", "button: a people file") if found else tr("Open", "button: a file")
        )
        fault = step == "fault"
        self.cancel.set_text(tr("Close", "button") if fault else tr("Cancel", "button"))

    def _say(self, heading: str, told: str) -> None:
        self._heading.setText(heading)
        self._told.setText(breakable(told))
        self._told.setVisible(bool(told))
        self.setAccessibleName(heading)
        self.setAccessibleDescription(told)

    def _make_area(self) -> QScrollArea:
        sheet, inside = Card(), QWidget()
        self._names.setSpacing(0)
        self._names.setContentsMargins(1, 1, 1, 1)
        sheet.setLayout(self._names)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, theme.GAP_S, 0)
        column.setSpacing(theme.GAP_S)
        column.addWidget(sheet)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return scrolled(inside)

    def _lay_out(self) -> None:
        self.setWindowTitle("FaceOrg")
        foot = QHBoxLayout()
        foot.setSpacing(theme.GAP_S)
        foot.addStretch()
        foot.addWidget(self.cancel)
        foot.addWidget(self.go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.GAP_2XL] * 4)
        column.setSpacing(theme.GAP_S)
        for part in (self._heading, self._told, self.password, self._wrong):
            column.addWidget(part)
        column.addSpacing(theme.GAP_XS)
        column.addWidget(self._area, 1)
        column.addWidget(self._left_out)
        column.addStretch(0)
        column.addSpacing(theme.GAP_M)
        column.addLayout(foot)
        FocusRing(self)
        self._whole = column

    def _fit(self, *, found: bool) -> None:
        """Be as high as what is said needs, or have room for people; the middle stays."""
        room = self.screen().availableGeometry().size() * 0.9
        width, height = (theme.scaled(side) for side in _SIZE_PX)
        if not found:
            self._whole.activate()
            width = theme.scaled(_ASKING_PX)
            height = self._whole.totalHeightForWidth(width)
        middle = self.geometry().center()
        self.resize(min(width, room.width()), min(height, room.height()))
        if self.isVisible():
            frame = self.geometry()
            frame.moveCenter(middle)
            self.move(frame.topLeft())

    def _connect(self) -> None:
        self._timer.timeout.connect(self._plan)
        self.more.clicked.connect(self._add_rows)
        self.password.entered.connect(self.go_on.click)
        self.go_on.clicked.connect(self._on_go_on)
        self.cancel.clicked.connect(self.reject)
        self.finished.connect(self._on_finished)


def read_people_file(
    session: Session, thumbnails: Thumbnails, parent: QWidget | None, path: bytes | None = None
) -> bool:
    """Show what a people file would bring; return whether it is taken in now.

    Args:
        session: reads and edits.
        thumbnails: faces.
        parent: the window.
        path: of the file; it is asked for without it.
    """
    if path is None:
        title = tr("Open a people file")
        kinds = tr("People files") + f" (*{SUFFIX})"
        chosen, _ = QFileDialog.getOpenFileName(parent, title, "", kinds)
        if not chosen:
            return False
        path = os.fsencode(chosen)
    dialog = PeopleFileDialog(parent, session, thumbnails, path)
    taken = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return taken
