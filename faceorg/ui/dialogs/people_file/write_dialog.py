"""Asks whom a people file is to hold, and for its password. GUI thread."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from faceorg.engine.people_file import SUFFIX
from faceorg.engine.people_file.writing import WriteWish
from faceorg.ui import theme
from faceorg.ui.dialogs.new_password import NewPassword
from faceorg.ui.dialogs.placing import keep_in_sight, scrolled
from faceorg.ui.dialogs.settings.parts import wrapped
from faceorg.ui.models.sharing import usual_folder
from faceorg.ui.people_files import people_files_of
from faceorg.ui.texts import people_file_text as texts
from faceorg.ui.texts.counts import count_text
from faceorg.ui.texts.translation import tr
from faceorg.ui.widgets.buttons import PrimaryButton, SecondaryButton
from faceorg.ui.widgets.check import Check
from faceorg.ui.widgets.flow import FlowLayout
from faceorg.ui.widgets.focus import FocusRing
from faceorg.ui.widgets.labels import Text
from faceorg.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from faceorg.domain.ids import PersonId
    from faceorg.domain.people import Person
    from faceorg.library.library import Library
    from faceorg.ui.session import Session

_WIDTH_PX = 520
_PEOPLE_PX = 160  # of the people to choose from; more of them scroll


class WritePeopleFile(QDialog):
    """One column of choices; a password unless somebody says otherwise.

    Attributes:
        whose: everybody, or some people.
        people: a box for each person.
        locked: whether there is a password; `password` takes it.
        do, cancel: the buttons.
    """

    def __init__(self, parent: QWidget | None, session: Session) -> None:
        super().__init__(parent)
        self._session = session
        self.people: dict[PersonId, Check] = {}
        self.whose = Segments(
            tr("Of whom", "a people file"),
            tr("Everybody", "who is in a people file"),
            tr("Chosen people", "who is in a people file"),
        )
        self.locked = Check(tr("Lock the file with a password"))
        self.password = NewPassword()
        self.do = PrimaryButton(tr("Write…", "button: a people file"))
        self.cancel = SecondaryButton(tr("Cancel", "button"))
        self._heading = Text(tr("People file for another computer"), "heading")
        self._holds = wrapped("", "caption")
        self._means = wrapped("", "caption")
        self._boxes = FlowLayout(spacing=theme.GAP_M)
        self._chosen = self._make_area()
        self.locked.setChecked(True)
        self._lay_out()
        self._connect()
        self._show_choices()
        session.fetch(_people_of, self._on_read)

    @property
    def whom(self) -> tuple[PersonId, ...] | None:
        """Who is written; None for everybody."""
        if self.whose.choice == 0:
            return None
        return tuple(i for i, box in self.people.items() if box.isChecked())

    def _on_read(self, people: list[Person]) -> None:
        before: QWidget = self.whose.buttons[-1]
        for person in people:
            box = Check(person.name)
            box.toggled.connect(self._show_choices)
            self.people[person.person_id] = box
            self._boxes.addWidget(box)
            self.setTabOrder(before, box)
            before = box
        self._show_choices()
        (self.password if self.people else self.cancel).setFocus()

    @Slot()
    def _show_choices(self) -> None:
        chosen, locked = self.whose.choice == 1, self.locked.isChecked()
        self._chosen.setVisible(chosen and bool(self.people))
        self.password.setVisible(locked)
        number = len(self.people) if self.whom is None else len(self.whom)
        self._holds.setText(
            tr(
                "{people}: names, birth dates, who is related to whom, what their faces look like"
                " to FaceOrg, and which faces in which photos are theirs. No photo is in it, and no"
                " path."
            ).format(people=count_text(number, "person"))
        )
        self._means.setText(tr(texts.PASSWORD_LOST if locked else texts.OPEN_TO_ALL))
        self.do.setEnabled(bool(number) and (not locked or self.password.is_ready()))
        self._whole.activate()
        width = theme.scaled(_WIDTH_PX)
        self.setFixedSize(width, self._whole.totalHeightForWidth(width))
        keep_in_sight(self)

    @Slot()
    def _on_do(self) -> None:
        if not self.do.isEnabled():
            return
        usual = str(usual_folder() / (tr("people", "name of a file") + SUFFIX))
        kinds = tr("People files") + f" (*{SUFFIX})"
        file, _ = QFileDialog.getSaveFileName(self, tr("Write a people file"), usual, kinds)
        if file:
            self.write(file)

    def write(self, file: str) -> None:
        """Write it, and close."""
        path = file if file.endswith(SUFFIX) else file + SUFFIX
        password = self.password.text() if self.locked.isChecked() else None
        people_files_of(self._session).write(WriteWish(os.fsencode(path), self.whom, password))
        self.accept()

    def _make_area(self) -> QScrollArea:
        inside = QWidget()
        inside.setLayout(self._boxes)
        area = scrolled(inside)
        area.setMaximumHeight(theme.scaled(_PEOPLE_PX))
        return area

    def _lay_out(self) -> None:
        self.setWindowTitle("FaceOrg")
        self.setAccessibleName(self._heading.text())
        self._whole = column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.GAP_2XL] * 4)
        column.setSpacing(theme.GAP_S)
        for part in (
            *(self._heading, self.whose, self._chosen, self._holds, wrapped(tr(texts.BIOMETRIC))),
            *(self.locked, self.password, self._means),
        ):
            column.addWidget(part)
        column.addSpacing(theme.GAP_L)
        foot = QHBoxLayout()
        foot.setSpacing(theme.GAP_S)
        foot.addStretch()
        foot.addWidget(self.cancel)
        foot.addWidget(self.do)
        column.addLayout(foot)
        FocusRing(self)

    def _connect(self) -> None:
        self.whose.chosen.connect(self._show_choices)
        self.locked.toggled.connect(self._show_choices)
        self.password.changed.connect(self._show_choices)
        self.password.entered.connect(self._on_do)
        self.do.clicked.connect(self._on_do)
        self.cancel.clicked.connect(self.reject)


def write_people_file(session: Session, parent: QWidget | None) -> None:
    """Ask whom a people file is to hold, and write it."""
    dialog = WritePeopleFile(parent, session)
    dialog.exec()
    dialog.deleteLater()


def _people_of(library: Library) -> list[Person]:
    return sorted(library.people.all(), key=lambda person: person.name.casefold())
