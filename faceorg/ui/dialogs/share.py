"""Asks how photos are to be given away, and shows how that will look. GUI thread."""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from faceorg.engine.sharing.wishes import Faces, Kind
from faceorg.ui import theme
from faceorg.ui.dialogs.share_preview import SharePreview
from faceorg.ui.models.sharing import (
    SETTING,
    SIDES,
    Choices,
    SharingData,
    folder_of_photos,
    read_sharing,
    usual_folder,
    wish_of,
)
from faceorg.ui.sharing import sharer_of
from faceorg.ui.texts.plain_text import as_tooltip
from faceorg.ui.texts.translation import tr
from faceorg.ui.widgets.buttons import PrimaryButton, SecondaryButton
from faceorg.ui.widgets.check import Check
from faceorg.ui.widgets.flow import FlowLayout
from faceorg.ui.widgets.focus import FocusRing
from faceorg.ui.widgets.labels import ElidedText, Text
from faceorg.ui.widgets.number import NumberField
from faceorg.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.domain.ids import PersonId, PhotoId
    from faceorg.library.library import Library
    from faceorg.ui.dialogs.share_preview import Look
    from faceorg.ui.session import Session

_OPTIONS_PX = 440
_KINDS, _FACES = list(Kind), list(Faces)
_PEOPLE_MAX = 24  # to choose among; who is in fewer photos than they is covered
_FILES = {Kind.SHEET: "contact sheet.pdf", Kind.POSTER: "people.pdf"}


class ShareDialog(QDialog):
    """Choices on the right, how the first photo will look on the left.

    Attributes:
        kind, faces, sizes: what is made, what becomes of faces, how large copies are.
        people: a box for each person who may stay visible.
        bare, names: whether copies say nothing but the picture; whether sheets have names.
        do, cancel: the buttons.
        warning: that copies would lie among the library's photos.
    """

    def __init__(
        self,
        parent: QWidget | None,
        session: Session,
        photo_ids: Sequence[PhotoId],
        *,
        chosen: frozenset[PersonId] = frozenset(),
        look: Look | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._chosen = chosen
        self._data = SharingData(tuple(photo_ids), (), Choices())
        self._folder = str(usual_folder())
        self._file = ""
        self.setWindowTitle("FaceOrg")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.preview = SharePreview(session, look=look)
        self.people: dict[PersonId, Check] = {}
        self._make_choices()
        self.do = PrimaryButton(tr("Share", "button"))
        self.cancel = SecondaryButton(tr("Cancel", "button"))
        self._lay_out()
        self._connect()
        self.do.setEnabled(False)
        session.fetch(partial(read_sharing, photo_ids=list(photo_ids)), self._on_read)
        self.finished.connect(self.preview.stop)

    # what is chosen -----------------------------------------------------------------------

    @property
    def choices(self) -> Choices:
        """What is chosen now."""
        return Choices(
            _KINDS[self.kind.choice],
            _FACES[self.faces.choice],
            self.sizes.choice == 1,
            self.side.value,
            not self.bare.isChecked(),
            self.names.isChecked(),
            self._folder,
        )

    @property
    def visible(self) -> frozenset[PersonId]:
        """The people who stay as they are."""
        return frozenset(i for i, box in self.people.items() if box.isChecked())

    @property
    def target(self) -> str:
        """The folder, or the file of a sheet or a poster."""
        kind = self.choices.kind
        if kind is Kind.COPIES:
            return self._folder
        return self._file or os.path.join(self._folder, _FILES[kind])  # noqa: PTH118

    @property
    def where(self) -> str:
        """What is said of where it goes to."""
        return self._where.text()

    def set_folder(self, folder: str) -> None:
        """Write to another folder."""
        self._folder, self._file = folder, ""
        self._show_choices()

    def set_file(self, file: str) -> None:
        """Write a sheet or a poster to a file."""
        self._file = file
        self._folder = os.path.dirname(file) or self._folder  # noqa: PTH120
        self._show_choices()

    # results ------------------------------------------------------------------------------

    def _on_read(self, data: SharingData) -> None:
        self._data, choices = data, data.choices
        self.kind.choose(_KINDS.index(choices.kind))
        self.faces.choose(_FACES.index(choices.faces))
        self.sizes.choose(int(choices.smaller))
        self.side.show_value(choices.side)
        self.bare.setChecked(not choices.metadata)
        self.names.setChecked(choices.names)
        self._folder = choices.folder or self._folder
        for person in data.people[:_PEOPLE_MAX]:
            box = Check(person.name)
            box.setAccessibleName(tr("{person} stays visible").format(person=person.name))
            box.setChecked(person.person_id in self._chosen)
            box.toggled.connect(self._show_choices)
            self.people[person.person_id] = box
            self._people_row.addWidget(box)
        before: QWidget = self.faces.buttons[-1]
        for box in self.people.values():
            self.setTabOrder(before, box)
            before = box
        self.do.setEnabled(True)
        self._show_choices()
        self.do.setFocus()

    @Slot()
    def _show_choices(self) -> None:
        choices, number = self.choices, len(self._data.photo_ids)
        copies, covering = choices.kind is Kind.COPIES, choices.faces is not Faces.SHOWN
        poster = choices.kind is Kind.POSTER
        shown: list[tuple[bool, tuple[QWidget, ...]]] = [
            (copies, (self._size_row, self._size_name, self.bare, self._bare_row)),
            (copies and choices.smaller, (self.side, self._unit)),
            (not copies, (self.title, self._title_name, self.names)),
            (not poster, (self.faces, self._faces_name)),
        ]
        for visible, parts in shown:
            for part in parts:
                part.setVisible(visible)
        self._people_part.setVisible(covering and not poster and bool(self.people))
        self._covered.setText(self._covering_text() if covering and not poster else "")
        self._covered.setVisible(covering and not poster)
        verbs = {
            Kind.COPIES: tr("Write %Ln photo||Write %Ln photos", "button", number),
            Kind.SHEET: tr("Make the sheet", "button"),
            Kind.POSTER: tr("Make the poster", "button"),
        }
        self.do.set_text(verbs[choices.kind])
        self._where.setText(self.target)
        self._where.setToolTip(as_tooltip(self.target))
        self._ask_where()
        self._look()
        self._fit()

    def _covering_text(self) -> str:
        if not self.people:
            return tr("Nobody in these photos has a confirmed face, so all are covered.")
        return tr(
            "All other faces are covered, also those that nobody has named. Only faces that you"
            " have confirmed stay. Look through the result before you give it away."
        )

    def _ask_where(self) -> None:
        copies = self.choices.kind is Kind.COPIES
        folder = self._folder if copies else os.path.dirname(self.target)  # noqa: PTH120
        self._session.fetch(partial(_lies_in, folder=folder), self._on_lies_in)

    def _on_lies_in(self, found: tuple[str, str]) -> None:
        folder, among = found
        copies = self.choices.kind is Kind.COPIES
        if folder != (self._folder if copies else os.path.dirname(self.target)):  # noqa: PTH120
            return
        words = tr(
            "This is among your photos, in {folder}: what is written there will be found as new"
            " photos."
        )
        self.warning.setText(words.format(folder=among) if among else "")
        self.warning.setVisible(bool(among))
        self._fit()

    @Slot()
    def _look(self) -> None:
        if not self.do.isEnabled():
            return
        self.preview.show_wish(
            wish_of(self._data, self.choices, self.visible, self.title.text().strip(), "")
        )

    def _fit(self) -> None:
        """Be as high as what is shown needs."""
        self._whole.activate()
        size = self._whole.totalSizeHint()
        if self._whole.hasHeightForWidth():
            size.setHeight(self._whole.totalHeightForWidth(size.width()))
        self.setFixedSize(size)

    # wishes -------------------------------------------------------------------------------

    @Slot()
    def _on_choose(self) -> None:
        if self.choices.kind is Kind.COPIES:
            asked = tr("Where shall the copies go?")
            found = QFileDialog.getExistingDirectory(self, asked, self._folder)
            if found:
                self.set_folder(found)
            return
        asked, kinds = tr("Where shall it go?"), "PDF (*.pdf);;PNG (*.png)"  # the same everywhere
        found, _ = QFileDialog.getSaveFileName(self, asked, self.target, kinds)
        if found:
            self.set_file(found)

    @Slot()
    def _on_do(self) -> None:
        choices, title = self.choices, self.title.text().strip()
        wish = wish_of(self._data, choices, self.visible, title, self.target)
        kept = choices.setting()
        self._session.fetch(lambda library: library.settings.set(SETTING, kept), _nothing)
        window = self.parentWidget()
        if not sharer_of(self._session).share(wish, window.window() if window else None):
            self._session.told.emit(tr("This begins when the job that runs has ended."))
        self.accept()

    # parts --------------------------------------------------------------------------------

    def _make_choices(self) -> None:
        self.kind = Segments(
            tr("Make", "what is made of photos to share"),
            tr("Copies", "of photos"),
            tr("Contact sheet"),
            tr("Poster of people"),
        )
        self.faces = Segments(
            tr("Faces", "what becomes of them in copies"),
            tr("As they are", "faces"),
            tr("Covered", "faces"),
            tr("Blurred", "faces"),
        )
        self.sizes = Segments(
            tr("Size", "of copies"), tr("As it is", "size"), tr("Smaller", "size")
        )
        self.side = NumberField(tr("Longest side"), tr("pixels", "unit"), *SIDES, 128)
        self._unit = Text(tr("pixels", "unit"), "caption", "text2")
        self._size_row = _in_a_row(self.sizes, self.side, self._unit)
        self.bare = Check(tr("Leave out what files say besides the picture"))
        self.names = Check(tr("Names below the pictures"))
        self.title = QLineEdit()
        self.title.setPlaceholderText(tr("None", "no title"))
        self.title.setAccessibleName(tr("Title", "of a sheet or a poster"))
        self.title.setFont(theme.font("body"))
        self.choose = SecondaryButton(tr("Choose…", "a folder or a file"))
        self.choose.setAccessibleName(tr("Choose where it goes"))
        self._where = ElidedText("", "body")
        self.warning = Text("", "body", "warning")
        self.warning.hide()
        self._heading = Text("", "heading")
        number = len(self._data.photo_ids)
        self._heading.setText(tr("Share %Ln photo||Share %Ln photos", "heading", number))
        self.setAccessibleName(self._heading.text())
        self._faces_name = Text(tr("Faces", "what becomes of them in copies"), "caption", "text2")
        self._size_name = Text(tr("Size", "of copies"), "caption", "text2")
        self._title_name = Text(tr("Title", "of a sheet or a poster"), "caption", "text2")
        self._target_name = Text(tr("Goes to", "a folder or a file"), "caption", "text2")
        for name in (self._faces_name, self._size_name, self._title_name, self._target_name):
            name.setContentsMargins(0, theme.GAP_S, 0, 0)  # nearer to what it names
        self._bare_means = Text(
            tr("Time, place, camera, descriptions, small previews."), "caption", "text2"
        )
        indent = theme.scaled(18) + theme.GAP_S  # below the words of the box
        self._bare_row = QWidget()
        beside = QHBoxLayout(self._bare_row)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addSpacing(indent)
        beside.addWidget(self._bare_means, 1)
        self._covered = Text("", "caption", "text2")
        self._people_part = QWidget()
        column = QVBoxLayout(self._people_part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_XS)
        self._people_row = FlowLayout(spacing=theme.GAP_M)
        column.addWidget(Text(tr("Stays visible", "people"), "caption", "text2"))
        column.addLayout(self._people_row)

    def _lay_out(self) -> None:
        for text in (self._covered, self.warning, self._bare_means):
            text.setWordWrap(True)
        options = QVBoxLayout()
        options.setContentsMargins(0, 0, 0, 0)
        options.setSpacing(theme.GAP_S)
        options.addWidget(self._heading)
        options.addSpacing(theme.GAP_XS)
        for part in (
            *(self.kind, self._faces_name, self.faces, self._people_part, self._covered),
            *(self._size_name, self._size_row),
            *(self.bare, self._bare_row, self._title_name, self.title, self.names),
            self._target_name,
            *(_in_a_row(self._where, self.choose, stretch=0), self.warning),
        ):
            options.addWidget(part)
        options.addStretch()
        options.addSpacing(theme.GAP_L)
        options.addLayout(self._button_row())
        right = QWidget()
        right.setFixedWidth(theme.scaled(_OPTIONS_PX))
        right.setLayout(options)
        self._whole = whole = QHBoxLayout(self)
        whole.setContentsMargins(*[theme.GAP_2XL] * 4)
        whole.setSpacing(theme.GAP_2XL)
        whole.addWidget(self.preview)
        whole.addWidget(right)
        FocusRing(self)

    def _button_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.GAP_S)
        row.addStretch()
        row.addWidget(self.cancel)
        row.addWidget(self.do)
        return row

    def _connect(self) -> None:
        for choice in (self.kind, self.faces, self.sizes):
            choice.chosen.connect(self._show_choices)
        self.side.value_changed.connect(self._show_choices)
        for box in (self.bare, self.names):
            box.toggled.connect(self._look)
        self.title.textChanged.connect(self._look)
        self.choose.clicked.connect(self._on_choose)
        self.cancel.clicked.connect(self.reject)
        self.do.clicked.connect(self._on_do)


def show_share(
    parent: QWidget | None,
    session: Session,
    photo_ids: Sequence[PhotoId],
    chosen: frozenset[PersonId] = frozenset(),
) -> None:
    """Ask how photos are to be given away, and do it."""
    dialog = ShareDialog(parent, session, photo_ids, chosen=chosen)
    dialog.exec()
    dialog.deleteLater()


def _in_a_row(*parts: QWidget, stretch: int | None = None) -> QWidget:
    """Return parts side by side; the one with the number `stretch` takes what is left."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.GAP_S)
    for part in parts:
        row.addWidget(part)
    if stretch is None:
        row.addStretch()
    else:
        row.setStretch(stretch, 1)
    made = QWidget()
    made.setLayout(row)
    return made


def _lies_in(library: Library, folder: str) -> tuple[str, str]:
    return folder, folder_of_photos(library, folder)


def _nothing(_answer: None) -> None:
    """Nobody waits for it."""
