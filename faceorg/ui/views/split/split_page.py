"""The page that divides one person or group into two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from faceorg.domain.ids import GroupId, PersonId
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails


class SplitPage(QWidget):
    """Divides a person or a group.

    Attributes:
        closed: done, or given up.
        gone: there is nothing to divide any more.
    """

    closed = Signal()
    gone = Signal()

    def __init__(
        self, session: Session, thumbnails: Thumbnails, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._thumbnails = thumbnails
        self._person_id: PersonId | None = None
        self._group_id: GroupId | None = None

    def show_person(self, person_id: PersonId) -> None:
        """Divide a person."""
        self._person_id, self._group_id = person_id, None

    def show_group(self, group_id: GroupId) -> None:
        """Divide a group."""
        self._person_id, self._group_id = None, group_id
