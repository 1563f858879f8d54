"""What can be done with a whole person or group: the menu at the head of their page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from faceorg.ui import icons
from faceorg.ui.texts.scope import scoped
from faceorg.ui.texts.translation import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from faceorg.domain.people import Person


class PersonMenu(QMenu):
    """Entries for a person or for a group; whoever shows it connects them.

    Attributes:
        rename, merge, split: for both.
        birth, relate, share, export, hiding, delete, forget: for a person; `hiding` shows
            again, too.
        ignore, not_faces, dissolve: for a group.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rename, self.merge = self._add("edit"), self._add("merge")
        self.split = self._add("split", tr("Split…", "a person or group"))
        self.birth = self._add("calendar", tr("Set birth date"))
        self.relate = self._add("people", tr("Add relation…"))
        self.share = self._add("open-outside", tr("Share photos…"))
        self.export = self._add("folder", tr("Export…", "menu entry"))
        self.addSeparator()
        self.ignore, self.not_faces = self._add("ignore"), self._add("not-face")
        self.dissolve = self._add("split")
        self.hiding = self._add("hide")
        self.delete = self._add("close", tr("Remove this person"))
        self.forget = self._add("forget", tr("Forget…"))

    def say_scope(self, faces: int, person: Person | None) -> None:
        """Let every entry say how many faces it is about.

        Args:
            faces: how many.
            person: whose page it is; None for a group.
        """
        named, hidden = person is not None, person is not None and person.hidden
        self.hiding.setText(tr("Show again", "a person") if hidden else tr("Hide", "a person"))
        self.hiding.setIcon(icons.icon("eye" if hidden else "hide"))
        rename = tr("Rename", "a person") if named else tr("Name", "verb: a group")
        self.rename.setText(f"{rename}\tF2")
        into = tr("Merge {faces} into…") if named else tr("Move {faces} to…")
        self.merge.setText(into.format(faces=scoped("all", faces)))
        self.split.setEnabled(faces > 1)
        self.ignore.setText(scoped("stranger", faces))
        self.not_faces.setText(scoped("not_face", faces))
        self.dissolve.setText(
            tr("Dissolve this group of %Ln face||Dissolve this group of %Ln faces", "", faces)
        )
        for action in (self.ignore, self.not_faces, self.dissolve):
            action.setVisible(not named)
        for action in (
            *(self.birth, self.relate, self.share, self.export),
            *(self.hiding, self.delete, self.forget),
        ):
            action.setVisible(named)

    def _add(self, icon: str, text: str = "") -> QAction:
        return self.addAction(icons.icon(icon), text)
