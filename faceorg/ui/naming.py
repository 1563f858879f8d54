"""Names faces through the session, and asks where a name nearly equals a known one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from faceorg.domain.errors import EditRefusedError, RefusalCode
from faceorg.ui.dialogs.question import Same, ask_same_person

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from faceorg.domain.ids import FaceId, PersonId
    from faceorg.ui.session import Session


class FaceNamer(QObject):
    """Turns what a `NameField` tells into one edit; belongs to the widget that asks."""

    def __init__(self, session: Session, window_of: QWidget) -> None:
        super().__init__(window_of)
        self._session = session
        self._widget = window_of

    def name(
        self,
        face_ids: Sequence[FaceId],
        name: str,
        person_id: PersonId | None = None,
        *,
        new_person: bool = False,
    ) -> None:
        """Confirm faces as somebody; a name that is nearly taken is asked about first."""
        from faceorg.engine import edits

        self._session.run_edit(
            lambda library: edits.name_faces(
                library, face_ids, name, person_id=person_id, new_person=new_person
            ),
            on_refused=partial(self._on_refused, tuple(face_ids), name),
        )

    def _on_refused(self, face_ids: tuple[FaceId, ...], name: str, error: EditRefusedError) -> bool:
        if error.code is not RefusalCode.NAME_NEARLY_TAKEN:
            return False
        answer = ask_same_person(self._widget.window(), error.subject, name)
        known = self._session.person_named(error.subject)
        if answer is Same.SAME_PERSON and known:
            self.name(face_ids, known[0].name, known[0].person_id)
        elif answer is Same.SOMEBODY_ELSE:
            self.name(face_ids, name, new_person=True)
        return True
