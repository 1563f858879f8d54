"""The field in which one face among many gets its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal

from faceorg.ui import theme
from faceorg.ui.widgets.names import NameField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from faceorg.domain.ids import FaceId
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails
    from faceorg.ui.views.inbox.face_tiles import FaceTiles

_WIDTH_PX, _BELOW_PX = 160, 2


class TileName(NameField):
    """Lies over the card, below the face that is being named; one at a time.

    Attributes:
        chosen: face, name, `PersonId` or None, and whether a second person was asked for.
        opened_changed: whether a name is being typed.
    """

    chosen = Signal(object, str, object, bool)
    opened_changed = Signal(bool)

    def __init__(
        self, session: Session, thumbnails: Thumbnails, tiles: FaceTiles, card: QWidget
    ) -> None:
        super().__init__(session, thumbnails, card, width=_WIDTH_PX)
        self._tiles = tiles
        self._card = card
        self.face_id: FaceId | None = None
        self.name_chosen.connect(self._on_name_chosen)
        self.abandoned.connect(self.leave)
        self.hide()

    def begin(self, text: str) -> None:
        """Ask for the name of the face that the keyboard is at; `text` is its first letter."""
        tile = self._tiles.current()
        if tile is None:
            return
        self.face_id = tile.face_id
        self.place()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setText(text)
        self.textEdited.emit(text)
        self.opened_changed.emit(True)  # noqa: FBT003 - a signal's argument

    def leave(self) -> None:
        """Close the field without a name and give the keyboard back."""
        if self.face_id is None:
            return
        self.face_id = None
        had_focus = self.hasFocus()
        self.hide()
        if had_focus:
            self._tiles.setFocus(Qt.FocusReason.OtherFocusReason)
        self.opened_changed.emit(False)  # noqa: FBT003 - a signal's argument

    def place(self) -> None:
        """Lie below the face, within the card."""
        if self.face_id is None:
            return
        size, face = self.sizeHint(), self._tiles.current_box()
        corner = self._tiles.mapTo(self._card, QPoint(face.center().x(), face.bottom()))
        left = corner.x() - size.width() // 2
        left = max(theme.GAP_S, min(left, self._card.width() - size.width() - theme.GAP_S))
        top = corner.y() + theme.scaled(_BELOW_PX)
        top = min(top, self._card.height() - size.height() - theme.GAP_S)
        self.setGeometry(left, top, size.width(), size.height())

    def _on_name_chosen(self, name: str, person_id: object, new_person: bool) -> None:
        face_id = self.face_id
        self.leave()
        if face_id is not None:
            self.chosen.emit(face_id, name, person_id, new_person)
