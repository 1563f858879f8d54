"""What is done with the suggestions at the top of a person's page."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QMenu

from faceorg.engine import edits
from faceorg.ui import icons
from faceorg.ui.dialogs.why import show_why
from faceorg.ui.texts.translation import tr

if TYPE_CHECKING:
    from faceorg.domain.ids import FaceId, PhotoId
    from faceorg.library.library import Library
    from faceorg.ui.models.person import SuggestedFace
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails
    from faceorg.ui.views.person.suggestion_card import SuggestionCard


class SuggestionActions(QObject):
    """Answers what is asked for on a card of suggestions.

    Attributes:
        photo_opened: the photo of a suggestion, and those of all of them.
    """

    photo_opened = Signal(object, object)

    def __init__(self, card: SuggestionCard, session: Session, thumbnails: Thumbnails) -> None:
        super().__init__(card)
        self._card, self._session, self._thumbnails = card, session, thumbnails
        self._ids: tuple[int, ...] = ()
        card.confirmed.connect(self._on_confirmed)
        card.rejected.connect(self._on_rejected)
        card.photo_wanted.connect(self.open_photo)
        card.menu_wanted.connect(self._on_menu_wanted)

    def set_faces(self, face_ids: tuple[int, ...]) -> None:
        """Take the faces that are suggested, in their order."""
        self._ids = face_ids

    @Slot(object)
    def open_photo(self, face: SuggestedFace) -> None:
        """Show the photo of a suggestion; next and previous go through those of the others."""
        ids = self._ids

        def read(library: Library) -> tuple[PhotoId, list[PhotoId]]:
            photos = library.face_lists.photos_of(ids).values()
            return face.photo_id, list(dict.fromkeys(photos))

        self._session.fetch(read, self._on_photos_found)

    @Slot(object)
    def _on_photos_found(self, found: tuple[PhotoId, list[PhotoId]]) -> None:
        self.photo_opened.emit(*found)

    @Slot(object)
    def _on_confirmed(self, face_ids: list[FaceId]) -> None:
        self._session.run_edit(lambda library: edits.confirm_faces(library, face_ids))

    @Slot(object)
    def _on_rejected(self, face_ids: list[FaceId]) -> None:
        self._session.run_edit(lambda library: edits.reject_faces(library, face_ids))

    @Slot(object, QPoint)
    def _on_menu_wanted(self, face: SuggestedFace, where: QPoint) -> None:
        menu = QMenu(self._card)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        why, show = tr("Why is this face here?"), tr("Show in photo")
        menu.addAction(icons.icon("question"), why, partial(self._explain, face))
        menu.addAction(icons.icon("photos"), show, partial(self.open_photo, face))
        menu.popup(where)

    def _explain(self, face: SuggestedFace) -> None:
        window = self._card.window()
        if show_why(window, self._session, self._thumbnails, face.face_id) is not None:
            self.open_photo(face)
