"""The settings about backups: which there are, making one, and going back to one."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from faceorg.ui import theme
from faceorg.ui.dialogs.question import ask
from faceorg.ui.dialogs.settings.parts import SettingsPage, Sheet, row, wrapped
from faceorg.ui.models.places import size_text
from faceorg.ui.texts.dates import moment_text
from faceorg.ui.texts.messages import count_text
from faceorg.ui.texts.translation import commas_text, listed_text, marked, tr
from faceorg.ui.widgets.buttons import SecondaryButton
from faceorg.ui.widgets.labels import Text

if TYPE_CHECKING:
    from pathlib import Path

    from faceorg.domain.safety import Backup
    from faceorg.engine.jobs import CancelToken
    from faceorg.library.files.keys import Key
    from faceorg.library.library import Library
    from faceorg.ui.session import Session

_EXPLAINED = marked(
    "Once a day, if anything has changed, FaceOrg copies what it knows and reads the copy back to"
    " see that it is whole. It keeps the latest three, and older ones of some weeks and months."
    " Backups lie beside the library; for the case that the disk fails, copy the library's folder"
    " to another one."
)
_REASONS = {
    "daily": marked("Made by itself", "why a backup was made"),
    "asked": marked("Asked for", "why a backup was made"),
    "migration": marked("Before a new version of FaceOrg", "why a backup was made"),
    "restore": marked("Before going back", "why a backup was made"),
}


@dataclass(frozen=True, slots=True)
class BackupsFound:
    """All backups, the latest first, and what there is now to compare them with."""

    backups: tuple[Backup, ...]
    people: int
    faces: int


class BackupsPage(SettingsPage):
    """A row for each backup.

    Attributes:
        make: makes one.
        restores: a button for each backup that can be used, the latest first.
        found: what is listed, or None as long as it is not known.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(tr("Backups", "page of the settings"))
        self._session = session
        self.found: BackupsFound | None = None
        self._making = False
        self.restores: list[SecondaryButton] = []
        self.make = SecondaryButton(tr("Back up now", "button"), icon="album")
        self._told = Text("", "body", "text2")
        self._sheet = Sheet()
        self._sheet.hide()
        self.add_text(tr(_EXPLAINED))
        self.column.addSpacing(theme.GAP_S)
        self.column.addLayout(row(self.make, self._told))
        self.column.addSpacing(theme.GAP_S)
        self.column.addWidget(self._sheet)
        self.shown.connect(self._read)
        self.make.clicked.connect(self._on_make)

    @property
    def told(self) -> str:
        """What is going on, in words."""
        return self._told.text()

    @Slot()
    def _read(self) -> None:
        self._session.fetch(read_backups, self._on_read)

    @Slot(object)
    def _on_read(self, found: BackupsFound) -> None:
        if found == self.found:
            return
        self.found, self.restores = found, []
        self._sheet.clear()
        for backup in found.backups:
            self._sheet.add_row(self._row(backup))
        self._sheet.setVisible(bool(found.backups))
        if not found.backups and not self._making:
            self._told.setText(tr("There is none yet.", "a backup"))
        before = self.make
        for button in self.restores:
            self.setTabOrder(before, button)
            before = button

    def _row(self, backup: Backup) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(wrapped(when_text(backup), "strong", "text"))
        words.addWidget(wrapped(backup_text(backup), "body", "text2"))
        line = QHBoxLayout()
        line.setSpacing(theme.GAP_M)
        line.addLayout(words, 1)
        if not backup.problem:
            button = SecondaryButton(tr("Restore…", "button: a backup"))
            button.setAccessibleName(
                tr("Restore the backup of {moment}").format(moment=when_text(backup))
            )
            button.clicked.connect(partial(self._on_restore, backup))
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
            self.restores.append(button)
        return line

    @Slot()
    def _on_make(self) -> None:
        if self._making:  # not disabled meanwhile: that would send the keyboard elsewhere
            return
        self._making = True
        self._told.setText(tr("Copying, and reading the copy back…"))
        self._session.preview(_make, self._on_made, on_failed=self._on_failed)

    @Slot(object)
    def _on_made(self, backup: Backup) -> None:
        self._making = False
        text = tr("Done: {size}, read back and found whole.", "a backup")
        self._told.setText(text.format(size=size_text(backup.size_bytes)))
        self._read()

    def _on_failed(self, _error: Exception) -> None:
        self._making = False
        self._told.setText(tr("No backup was made."))

    def _on_restore(self, backup: Backup) -> None:
        found = self.found
        if found is None:
            return
        heading = tr("Go back to {moment}?", "a backup").format(moment=when_text(backup))
        if not ask(
            self.window(), heading, restore_text(backup, found), tr("Restore", "button: a backup")
        ):
            return
        work = partial(_restore, backup=backup.path)
        self._session.reopen_after(work, tr("Going back to the backup…"))


def when_text(backup: Backup) -> str:
    """Return when a backup was made: "3 May 2026, 14:02"."""
    return moment_text(backup.made_at)


def backup_text(backup: Backup) -> str:
    """Return why a backup was made and what it holds, or why it is of no use."""
    why = tr(_REASONS.get(backup.reason, _REASONS["asked"]), "why a backup was made")
    size = size_text(backup.size_bytes)
    if backup.problem:
        text = tr("{why}. {size}. It cannot be read, so it is of no use.", "a backup")
        return text.format(why=why, size=size)
    people, faces = count_text(backup.people, "person"), count_text(backup.faces, "face")
    held = commas_text([people, faces, size])
    return tr("{why}. {contents}", "a backup").format(why=why, contents=held)


def restore_text(backup: Backup, now: BackupsFound) -> str:
    """Return what going back to a backup changes."""

    def held(people: int, faces: int) -> str:
        return listed_text([count_text(people, "person"), count_text(faces, "face")])

    text = tr(
        "FaceOrg will know {then}, as it did then; now it knows"
        " {now}. What you have named, answered or merged since is undone,"
        " and photos added since are read again. How it is now is kept as a backup, so you can"
        " come back. Photo files are not touched."
    )
    return text.format(then=held(backup.people, backup.faces), now=held(now.people, now.faces))


def read_backups(library: Library) -> BackupsFound:
    """Read the list, in a worker."""
    from faceorg.engine.safety.backups import backups

    known = tuple(backups(library.folder, library.key))
    states = library.faces.counts()
    faces = sum(number for state, number in states.items() if state != "all")
    return BackupsFound(known, len(library.people.all()), faces)


def _make(library: Library, _token: CancelToken) -> Backup:
    from faceorg.engine.safety.backups import make_backup

    return make_backup(library)


def _restore(folder: Path, key: Key | None, *, backup: Path) -> None:
    from faceorg.engine.safety.backups import restore_backup

    restore_backup(folder, backup, key)
