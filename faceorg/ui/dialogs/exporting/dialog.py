"""Asks what of the library is to be exported, in which form, and where to. GUI thread."""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from faceorg.engine.exporting.wishes import Form, Link
from faceorg.engine.sharing.wishes import Faces
from faceorg.ui import theme
from faceorg.ui.dialogs import placing
from faceorg.ui.exporting import exporter_of
from faceorg.ui.models.exporting import (
    SETTING,
    Choices,
    ExportData,
    lies_in,
    read_export,
    target_in,
    wish_of,
)
from faceorg.ui.models.sharing import usual_folder
from faceorg.ui.texts.exporting_text import (
    form_text,
    leaves_encryption_text,
    link_text,
    more_people_text,
    seen_names_text,
)
from faceorg.ui.texts.plain_text import as_tooltip
from faceorg.ui.texts.translation import sentences_text, tr
from faceorg.ui.widgets.buttons import PrimaryButton, SecondaryButton
from faceorg.ui.widgets.check import Check
from faceorg.ui.widgets.flow import FlowLayout
from faceorg.ui.widgets.focus import FocusRing
from faceorg.ui.widgets.labels import ElidedText, Text
from faceorg.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.domain.ids import PersonId, PhotoId
    from faceorg.ui.session import Session

_WIDTH_PX, _PEOPLE_PX = 520, 150  # many people scroll: the dialog has to fit on small screens
_FORMS, _FACES, _LINKS = list(Form), list(Faces), list(Link)
_OF_PEOPLE = (Form.GALLERY, Form.FOLDERS)


class ExportDialog(QDialog):
    """One column of choices; what does not fit the form is not shown.

    Attributes:
        form, whose, faces, link: what is made, of whom, and how.
        people: a box for each person who may be chosen.
        title, ages: of a gallery; `dated` of folders; `excel` of tables.
        hidden: whether what somebody has hidden comes along.
        do, cancel, choose: the buttons.
        warning: that it would lie among the library's photos.
    """

    def __init__(
        self,
        parent: QWidget | None,
        session: Session,
        photo_ids: Sequence[PhotoId] | None = None,
        *,
        chosen: frozenset[PersonId] = frozenset(),
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._chosen = chosen
        self._photo_ids = photo_ids
        self._data = ExportData(None, (), 0, Choices(), encrypted=False)
        self._folder, self._target = str(usual_folder()), ""
        self._forms = _FORMS if photo_ids is None else list(_OF_PEOPLE)
        self.setWindowTitle("FaceOrg")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.people: dict[PersonId, Check] = {}
        self._make_choices()
        self._make_place()
        self._lay_out()
        self._connect()
        self.do.setEnabled(False)
        session.fetch(partial(read_export, photo_ids=photo_ids, chosen=chosen), self._on_read)

    # what is chosen -----------------------------------------------------------------------

    @property
    def choices(self) -> Choices:
        """What is chosen now."""
        return Choices(
            self._forms[self.form.choice],
            _FACES[self.faces.choice],
            self.ages.isChecked(),
            _LINKS[self.link.choice],
            self.dated.isChecked(),
            self.excel.isChecked(),
        )

    @property
    def whom(self) -> tuple[PersonId, ...] | None:
        """Who is exported; None for everybody."""
        if self.whose.choice == 0 or self.choices.form not in _OF_PEOPLE:
            return None
        return tuple(i for i, box in self.people.items() if box.isChecked())

    @property
    def target(self) -> str:
        """Where it goes: a file for JSON, else a folder."""
        return self._target or target_in(self._folder, self.choices.form)

    @property
    def told(self) -> str:
        """What is said of who will see what."""
        return self._told.text()

    def set_folder(self, folder: str) -> None:
        """Put folders of people and tables into a folder, all else beside what is there."""
        self._folder = folder
        self._target = folder if self.choices.form in (Form.FOLDERS, Form.TABLES) else ""
        self._show_choices()

    def set_file(self, file: str) -> None:
        """Write JSON to a file."""
        self._target, self._folder = file, os.path.dirname(file) or self._folder  # noqa: PTH120
        self._show_choices()

    # results ------------------------------------------------------------------------------

    def _on_read(self, data: ExportData) -> None:
        self._data, choices = data, data.choices
        if choices.form in self._forms:
            self.form.choose(self._forms.index(choices.form))
        self.faces.choose(_FACES.index(choices.faces))
        self.link.choose(_LINKS.index(choices.link))
        for box, on in (
            (self.ages, choices.ages),
            (self.dated, choices.dated),
            (self.excel, choices.byte_order_mark),
        ):
            box.setChecked(on)
        self.whose.choose(int(bool(self._chosen)))
        self.hidden.setChecked(any(p.hidden and p.person_id in self._chosen for p in data.people))
        self._more.setText(more_people_text(data.more) if data.more else "")
        before: QWidget = self.whose.buttons[-1]
        for person in data.people:
            box = Check(person.name)
            box.setChecked(person.person_id in self._chosen)
            box.toggled.connect(self._show_choices)
            self.people[person.person_id] = box
            self._people_row.addWidget(box)
            self.setTabOrder(before, box)
            before = box
        self._show_choices()
        placing.put_in_the_middle(self)
        self.do.setFocus()

    @Slot()
    def _show_choices(self) -> None:
        choices = self.choices
        gallery, folders = choices.form is Form.GALLERY, choices.form is Form.FOLDERS
        of_people, chosen = choices.form in _OF_PEOPLE, self.whose.choice == 1
        shown: list[tuple[bool, tuple[QWidget, ...]]] = [
            (of_people, (self.whose, self._whose_name)),
            (of_people and chosen and bool(self.people), (self._people_part,)),
            (of_people and chosen and self._data.more > 0, (self._more,)),
            (gallery, (self._title_name, self.title, self.faces, self._faces_name, self.ages)),
            (folders, (self.link, self._link_name, self._link_means, self.dated)),
            (choices.form is Form.TABLES, (self.excel,)),
        ]
        for visible, parts in shown:
            for part in parts:
                part.setVisible(visible)
        self._means.setText(form_text(choices.form))
        self._link_means.setText(link_text(choices.link))
        told = [seen_names_text(choices.form)]
        told += [leaves_encryption_text()] if self._data.encrypted else []
        self._told.setText(sentences_text(told))
        self._where.setText(self.target)
        self._where.setToolTip(as_tooltip(self.target))
        self.do.setEnabled(self.whom != ())
        self._session.fetch(partial(lies_in, target=self.target), self._on_lies_in)
        self._fit()

    def _on_lies_in(self, found: tuple[str, str]) -> None:
        target, among = found
        if target != self.target:
            return
        words = tr(
            "This is among your photos, in {folder}: what is written there will be found as new"
            " photos."
        )
        self.warning.setText(words.format(folder=among) if among else "")
        self.warning.setVisible(bool(among))
        self._fit()

    def _fit(self) -> None:
        """Be as high as what is shown needs."""
        width = theme.scaled(_WIDTH_PX)
        inside = (
            width - 2 * theme.GAP_2XL - self._people_part.verticalScrollBar().sizeHint().width()
        )
        needed = self._people_row.heightForWidth(inside)
        self._people_part.setFixedHeight(min(needed, theme.scaled(_PEOPLE_PX)))
        self._whole.activate()
        height = self._whole.totalHeightForWidth(width) + self._buttons.sizeHint().height()
        self.setFixedSize(width, min(height, placing.room_for(self)))
        placing.keep_in_sight(self)

    # wishes -------------------------------------------------------------------------------

    @Slot()
    def _on_form(self) -> None:
        self._target = ""
        self._show_choices()

    @Slot()
    def _on_choose(self) -> None:
        asked = tr("Where shall it go?")
        if self.choices.form is Form.JSON:
            kinds = "JSON (*.json);;"  # the same everywhere
            file, _ = QFileDialog.getSaveFileName(self, asked, self.target, kinds)
            if file:
                self.set_file(file)
            return
        found = QFileDialog.getExistingDirectory(self, asked, self._folder)
        if found:
            self.set_folder(found)

    @Slot()
    def _on_do(self) -> None:
        choices = self.choices
        wish = wish_of(
            self._data,
            choices,
            self.whom,
            target=self.target,
            title=self.title.text().strip(),
            hidden=self.hidden.isChecked(),
        )
        kept = choices.setting()
        self._session.fetch(lambda library: library.settings.set(SETTING, kept), _nothing)
        window = self.parentWidget()
        if not exporter_of(self._session).export(wish, window.window() if window else None):
            self._session.told.emit(tr("This begins when the job that runs has ended."))
        self.accept()

    # parts --------------------------------------------------------------------------------

    def _make_choices(self) -> None:
        forms = {
            Form.GALLERY: tr("Gallery", "what is exported: web pages"),
            Form.FOLDERS: tr("Folders", "what is exported: one for each person"),
            Form.TABLES: tr("Tables", "what is exported: CSV"),
            Form.JSON: "JSON",  # the same everywhere
        }
        self.form = Segments(tr("Make", "what is exported"), *(forms[f] for f in self._forms))
        self.whose = Segments(
            tr("Of whom", "an export"),
            tr("Everybody", "whose photos are exported"),
            tr("Chosen people", "whose photos are exported"),
        )
        self.faces = Segments(
            tr("Other people", "what becomes of their faces"),
            tr("As they are", "faces"),
            tr("Covered", "faces"),
            tr("Blurred", "faces"),
        )
        self.link = Segments(
            tr("Photos as", "how they come into folders"),
            tr("Copies", "of photos"),
            tr("Hard links", "to photos"),
            tr("Links", "to photos"),
        )
        self.title = QLineEdit()
        self.title.setPlaceholderText(tr("People", "title of a gallery"))
        self.title.setAccessibleName(tr("Title", "of a gallery"))
        self.title.setFont(theme.font("body"))
        self.ages = Check(tr("Say how old people were"))
        self.dated = Check(tr("Names of files begin with the day"))
        self.excel = Check(tr("For Excel"))
        self.hidden = Check(tr("Hidden photos and people, too"))
        self._means, self._link_means = Text("", "caption", "text2"), Text("", "caption", "text2")
        self._whose_name = _small(tr("Of whom", "an export"))
        self._faces_name = _small(tr("Other people", "what becomes of their faces"))
        self._link_name = _small(tr("Photos as", "how they come into folders"))
        self._title_name = _small(tr("Title", "of a gallery"))
        self._people_inside, self._people_part = QWidget(), QScrollArea(widgetResizable=True)
        self._people_row = FlowLayout(self._people_inside, spacing=theme.GAP_S)
        self._people_part.setWidget(self._people_inside)
        self._people_part.setFrameShape(QFrame.Shape.NoFrame)
        self._people_part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._people_part.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for part in (self._people_part.viewport(), self._people_inside):
            part.setAutoFillBackground(False)
        self._more = Text("", "caption", "text2")

    def _make_place(self) -> None:
        self._where = ElidedText("", "body")
        self._where_name = _small(tr("Goes to", "a folder or a file"))
        self.choose = SecondaryButton(tr("Choose…", "a folder or a file"))
        self.choose.setAccessibleName(tr("Choose where it goes"))
        self.warning = Text("", "body", "warning")
        self.warning.hide()
        self._told = Text("", "caption", "text2")
        self.do = PrimaryButton(tr("Export", "button"))
        self.cancel = SecondaryButton(tr("Cancel", "button"))
        words = tr("Export", "heading")
        if self._photo_ids is not None:
            number = len(self._photo_ids)
            words = tr("Export %Ln photo||Export %Ln photos", "heading", number)
        self._heading = Text(words, "heading")
        self.setAccessibleName(words)

    def _lay_out(self) -> None:
        for text in (self._means, self._more, self._link_means, self.warning, self._told):
            text.setWordWrap(True)
        inside = QWidget()
        self._whole = column = QVBoxLayout(inside)
        column.setContentsMargins(theme.GAP_2XL, theme.GAP_2XL, theme.GAP_2XL, theme.GAP_S)
        column.setSpacing(theme.GAP_S)
        place = QHBoxLayout()
        place.setSpacing(theme.GAP_S)
        place.addWidget(self._where, 1)
        place.addWidget(self.choose)
        for part in (
            *(self._heading, self.form, self._means, self._whose_name, self.whose),
            *(
                self._people_part,
                self._more,
                self._title_name,
                self.title,
                self._faces_name,
                self.faces,
            ),
            *(self._link_name, self.link, self._link_means, self.ages, self.dated, self.excel),
            *(self.hidden, self._where_name),
        ):
            column.addWidget(part)
        column.addLayout(place)
        column.addWidget(self.warning)
        column.addWidget(self._told)
        self._buttons = buttons = QHBoxLayout()
        buttons.setContentsMargins(theme.GAP_2XL, theme.GAP_S, theme.GAP_2XL, theme.GAP_2XL)
        buttons.setSpacing(theme.GAP_S)
        buttons.addStretch()
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.do)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(placing.scrolled(inside))
        outer.addLayout(buttons)
        FocusRing(self)

    def _connect(self) -> None:
        self.form.chosen.connect(self._on_form)
        for choice in (self.whose, self.faces, self.link):
            choice.chosen.connect(self._show_choices)
        self.choose.clicked.connect(self._on_choose)
        self.cancel.clicked.connect(self.reject)
        self.do.clicked.connect(self._on_do)


def show_export(
    parent: QWidget | None,
    session: Session,
    photo_ids: Sequence[PhotoId] | None = None,
    chosen: frozenset[PersonId] = frozenset(),
) -> None:
    """Ask what is to be exported, and do it."""
    dialog = ExportDialog(parent, session, photo_ids, chosen=chosen)
    dialog.exec()
    dialog.deleteLater()


def _small(words: str) -> Text:
    made = Text(words, "caption", "text2")
    made.setContentsMargins(0, theme.GAP_S, 0, 0)  # nearer to what it names
    return made


def _nothing(_answer: None) -> None:
    """Nobody waits for it."""
