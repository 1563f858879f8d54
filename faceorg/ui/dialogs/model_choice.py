"""The setting for the model pack: which there are, and the change to another one. GUI thread."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from faceorg.engine.jobs import Stage
from faceorg.ui import theme
from faceorg.ui.texts.translation import marked, sentences_text, tr
from faceorg.ui.widgets.buttons import SecondaryButton
from faceorg.ui.widgets.labels import Text
from faceorg.ui.widgets.radio import Radio

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from faceorg.engine.jobs import CancelToken, Progress
    from faceorg.engine.packs import PackChoice
    from faceorg.library.library import Library
    from faceorg.ui.session import Session

    ReadPacks = Callable[[Library], Sequence[PackChoice]]
    ChangePack = Callable[[Library, str, CancelToken], Iterator[Progress]]

STAGES = (Stage.EMBEDDING, Stage.GROUPING)
_STAYS = marked("What you have decided stays. You can stop it, and change back at any time.")


class ModelPart(QWidget):
    """The packs as a choice, and a button that changes to the one chosen.

    Attributes:
        choices: one for each pack, once they are known.
        change: starts the job, which Activity shows.
        change_offered: its button stands there now, and wants to be seen.
    """

    change_offered = Signal()

    def __init__(
        self,
        session: Session,
        *,
        read_packs: ReadPacks | None = None,
        change_pack: ChangePack | None = None,
    ) -> None:
        super().__init__()
        self._session = session
        self._read_packs = read_packs or _packs
        self._change_pack = change_pack or _change_pack
        self._packs: Sequence[PackChoice] = ()
        self._group = QButtonGroup(self)
        self.choices: list[Radio] = []
        self.change = SecondaryButton(tr("Change model"))
        self._told = Text("", "body", "text2")
        self._told.setWordWrap(True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.GAP_S)
        row = QHBoxLayout()
        row.addWidget(self.change)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_S)
        column.addLayout(self._rows)
        column.addWidget(self._told)
        column.addLayout(row)
        self.change.hide()
        self.change.clicked.connect(self._on_change)
        self._group.idToggled.connect(self._show_choice)
        session.indexing_started.connect(self._show_choice)
        session.indexing_ended.connect(self._read)
        self._read()

    @property
    def told(self) -> str:
        """What the choice means, in words."""
        return self._told.text()

    @Slot()
    def _read(self) -> None:
        self._session.fetch(self._read_packs, self._on_packs)

    @Slot(object)
    def _on_packs(self, packs: Sequence[PackChoice]) -> None:
        if [p.pack_id for p in packs] != [p.pack_id for p in self._packs]:
            self._make_choices(packs)
        self._packs = packs
        for number, pack in enumerate(packs):
            if pack.current:
                self.choices[number].setChecked(True)
        self._show_choice()

    def _make_choices(self, packs: Sequence[PackChoice]) -> None:
        for old in self.choices:
            self._group.removeButton(old)
            old.deleteLater()
        self.choices = []
        for number, pack in enumerate(packs):
            choice = Radio(pack.title)
            choice.setAccessibleName(tr("Model: {name}").format(name=pack.title))
            self._group.addButton(choice, number)
            self._rows.addWidget(choice)
            self.choices.append(choice)
        # The button has the place of this part among all others; the choices go before it.
        for before, after in pairwise([self.change, *self.choices, self.change]):
            self.setTabOrder(before, after)

    @Slot()
    def _show_choice(self) -> None:
        number = self._group.checkedId()
        if not 0 <= number < len(self._packs):
            return
        pack, busy = self._packs[number], self._session.indexing
        changing = busy and Stage.EMBEDDING in self._session.jobs.stages
        for choice in self.choices:
            choice.setEnabled(not busy)
        self.change.setVisible(not pack.current and not busy)
        if self.change.isVisible():
            self.change_offered.emit()
        if changing:
            self._told.setText(tr("Faces are being read anew; Activity shows how far it is."))
        elif busy:
            self._told.setText(tr("Photos are being read. The model can be changed after that."))
        elif not pack.current:
            self._told.setText(f"{_effort(pack)} {tr(_STAYS)}{_resting(pack)}")
        else:
            self._told.setText(f"{_current(pack, len(self._packs))}{_resting(pack)}")

    @Slot()
    def _on_change(self) -> None:
        pack_id, change = self._packs[self._group.checkedId()].pack_id, self._change_pack
        self._session.start_job(lambda library, token: change(library, pack_id, token), STAGES)
        self._show_choice()


def _effort(pack: PackChoice) -> str:
    if not pack.faces_missing:
        return tr("All faces have been read with it before, so it takes a moment.")
    return tr(
        "%Ln face is read anew, which takes a while; until then the present model is used.||"
        "%Ln faces are read anew, which takes a while; until then the present model is used.",
        "",
        pack.faces_missing,
    )


def _current(pack: PackChoice, number: int) -> str:
    alone = tr("It is the only model that is installed.")
    told = [alone if number == 1 else tr("In use.", "a model")]
    if pack.faces_missing:
        told.append(
            tr(
                "%Ln face could not be read with it yet, as their photos were not there.||"
                "%Ln faces could not be read with it yet, as their photos were not there.",
                "a model",
                pack.faces_missing,
            )
        )
    return sentences_text(told)


def _resting(pack: PackChoice) -> str:
    """Return what becomes of faces that people files have brought; "" where there are none."""
    if not pack.resting:
        return ""
    told = tr(
        "%Ln face from a people file was read by another model, and helps with that one only.||"
        "%Ln faces from people files were read by another model, and help with that one only.",
        "",
        pack.resting,
    )
    return f" {told}"


def _packs(library: Library) -> Sequence[PackChoice]:
    from faceorg.engine import packs

    return packs.packs(library)


def _change_pack(library: Library, pack_id: str, token: CancelToken) -> Iterator[Progress]:
    from faceorg.engine.changing_pack import change_pack

    return change_pack(library, pack_id, token)
